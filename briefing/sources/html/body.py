"""The text of a page's article: what trafilatura finds, without what it takes by mistake or behind a paywall."""

from __future__ import annotations

import html
import re
from collections import Counter
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from briefing.errors import InputError
from briefing.sources.html.tree import BLOCKS, Block, Tree, fold, is_beside, words_in
from briefing.sources.text import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.sources.html.facts import Facts


GRAM: Final = 12  # letters: about two words, enough to recognise a passage by
HALF: Final = 0.5
WHOLE: Final = 0.75  # the share of the found text that a stated text must have to be the article's
HIDDEN: Final = 0.35  # less than this anywhere in the page, and the text is in its JSON-LD alone
MISSED: Final = 0.7  # less of the stated text than this found, and the finding is incomplete
SHORTEST_STANDFIRST: Final = 30  # characters
LONGEST_STANDFIRST: Final = 700
SHORTEST_STATED: Final = 400
MOSTLY: Final = 0.8
SHORTEST_LINK: Final = 4  # letters


def article_text(tree: Tree, facts: Facts) -> tuple[str, bool]:
    """The text of a page's article, its paragraphs separated by blank lines, and whether it ends at a paywall."""
    blocks = _without_links(_extracted(_without_asides(tree)), tree)
    blocks = _as_stated(blocks, facts, tree)
    blocks, paywalled = before_paywall(blocks)
    blocks = _without_ends(blocks, facts)
    standfirst = _standfirst(tree, facts, blocks)
    if blocks and standfirst:
        blocks.insert(0, Block(standfirst))
    return "\n\n".join(block.text for block in blocks), paywalled


# Words in the class or id of what surrounds an article.
_ASIDE: Final = re.compile(
    r"(?:^|[\s_-])(?:newsletter|social|share|sharing|related|recommend(?:ed|ations?)?|affiliate|disclaimer|"
    r"visually-?hidden|sr-only|screen-reader(?:-text)?|comments?|respond|author[-_]*(?:bio|box|content|biography)|"
    r"about-author|ad-label|advert|advertisement|citewrapper|most-read|cookie|consent|gdpr)(?:$|[\s_-])",
    re.IGNORECASE,
)
MOST_ASIDE: Final = 0.3  # of a page's text: an element with more is not an aside


def _without_asides(tree: Tree) -> Tree:
    """A copy of the page without what it marks as surrounding the article."""
    copy = deepcopy(tree)
    most = MOST_ASIDE * len("".join(copy.itertext()))
    for element in list(copy.iter()):
        if (
            isinstance(element.tag, str)
            and element.tag not in ("html", "body", "article", "main")
            and _is_aside(element)
        ):
            parent = element.getparent()
            if parent is not None and len("".join(element.itertext())) < most:
                element.drop_tree()
    return copy


def _is_aside(element: Tree) -> bool:
    return any(_ASIDE.search(element.get(attribute) or "") for attribute in ("class", "id"))


def _extracted(tree: Tree) -> list[Block]:
    """What trafilatura takes for the article, without comments."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    document = bare_extraction(tree, include_comments=False)
    return list(_blocks_in(document.body)) if isinstance(document, Document) else []


def _blocks_in(element: Tree) -> Iterable[Block]:
    holders = {"p", "list", "item", "quote", "head", "table", "row", "cell"}
    nested = any(child.tag in holders for child in element)
    if not nested:
        yield from _block("".join(_lines_in(element)), heading=element.tag == "head")
        return
    yield from _block(element.text or "")
    for child in element:
        yield from _blocks_in(child)
        yield from _block(child.tail or "")


def _lines_in(element: Tree) -> Iterable[str]:
    yield element.text or ""
    for child in element:
        yield "\n" if child.tag == "lb" else "".join(_lines_in(child))
        yield child.tail or ""


def _block(text: str, *, heading: bool = False) -> Iterable[Block]:
    lines = [line for part in text.split("\n") if (line := " ".join(part.split()))]
    if lines:
        yield Block("\n".join(lines), heading)


def _without_links(blocks: list[Block], tree: Tree) -> list[Block]:
    """Leave out links to other pages, alone or after a label ("ALSO READ: …"), and advertisements."""
    anchors = (a for a in tree.iter("a") if not (a.get("href") or "#").startswith("#"))
    links = sorted({text for a in anchors if len(text := fold(words_in(a))) >= SHORTEST_LINK}, key=len, reverse=True)
    return [b for b in blocks if not _is_linked(b, links) and not _ADVERTISEMENT.match(b.text)]


def _is_linked(block: Block, links: list[str]) -> bool:
    """Whether most of a block is links, or half of it after a label."""
    text = rest = fold(block.text)
    for link in links:
        rest = rest.replace(link, "")
    share = 1 - len(rest) / max(1, len(text))
    return share >= (HALF if _LABEL.match(block.text) else MOSTLY)


_LABEL: Final = re.compile(r"[^\W\d_a-z][^.!?a-z]{3,40}[|:：»>–-]|[^.!?:]{3,40}[|:：»>]")
_ADVERTISEMENT: Final = re.compile(
    r"\W*(?:advertisement|article content|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|"
    r"reklame|annonse|annons|reklama|реклама|広告|广告|광고)\b.{0,30}$",
    re.IGNORECASE,
)


def _without_ends(blocks: list[Block], facts: Facts) -> list[Block]:
    """Leave out the headline and labels before the first paragraph, and what follows the last one."""
    title = fold(facts.title or "")
    kept = [b for b in blocks if not fold(b.text) or fold(b.text) != title]
    while kept and _is_label(kept[0]) and len(kept) > 1:
        kept.pop(0)
    while len(kept) > 1 and _is_tail(kept[-1], facts):
        kept.pop()
    return kept


def _is_label(block: Block) -> bool:
    """Whether a block is a section's name, a comment count or the like: a few words that are not a sentence."""
    return not block.heading and len(fold(block.text)) < 25 and not re.search(r"[.!?。！？”\"»]$", block.text)


def _is_tail(block: Block, facts: Facts) -> bool:
    """Whether a last block is a heading with nothing under it, a copyright line, or about the author."""
    about = any(block.text.startswith(name) for name in facts.authors if " " in name)
    return block.heading or about or _NOTICE.search(block.text) is not None


_NOTICE: Final = re.compile(
    r"^\W*(?:©|copyright\b|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés|e-?mail\s*:|"
    r"photo:|foto:|fotos:)|all rights reserved\W*$",
    re.IGNORECASE,
)


_BREAK: Final = re.compile(r"</p>|<br\s{0,9}/?>", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]{1,500}>")


def _as_stated(blocks: list[Block], facts: Facts, tree: Tree) -> list[Block]:
    """Compare with the text in the page's JSON-LD, if it has the full text, and follow that."""
    body = html.unescape(_TAG.sub(" ", _BREAK.sub("\n", facts.body.encode("utf-8", "replace").decode())))
    stated = _grams(fold(body))
    if sum(stated.values()) < SHORTEST_STATED:
        return blocks
    found = _grams("".join(fold(b.text) for b in blocks))
    common = sum((stated & found).values())
    lines = [block for part in body.split("\n") for block in _block(part)]
    if len(blocks) == 1 < len(lines) and common >= MISSED * sum(stated.values()):
        return lines  # without other text trafilatura takes the stated one, but in one piece
    if common >= MISSED * sum(stated.values()):
        return _only_stated(blocks, stated) if common >= HALF * sum(found.values()) else blocks
    page = [b for b in _all_blocks(tree) if _share(b, stated) >= MOSTLY]
    rebuilt = _grams("".join(fold(b.text) for b in page))
    if sum((stated & rebuilt).values()) >= MISSED * sum(stated.values()):
        return page
    hidden = common >= WHOLE * sum(found.values()) and common < HIDDEN * sum(stated.values())
    return lines if hidden else blocks


def _only_stated(blocks: list[Block], stated: Counter[str]) -> list[Block]:
    """Keep the blocks that are in the stated text, and the headings above them."""
    kept: list[Block] = []
    for number, block in enumerate(blocks):
        below = blocks[number + 1] if number + 1 < len(blocks) else None
        heads = block.heading and below is not None and _share(below, stated) >= HALF
        if heads or _share(block, stated) >= HALF:
            kept.append(block)
    return kept


def _all_blocks(tree: Tree) -> Iterable[Block]:
    """Every block of the page outside its navigation, each text once."""
    seen: set[str] = set()
    for element in tree.iter(*BLOCKS):
        text = words_in(element)
        if text and fold(text) not in seen and not is_beside(element) and not any(e in BLOCKS for e in _tags(element)):
            seen.add(fold(text))
            yield Block(text, heading=element.tag in ("h2", "h3", "h4"))


def _tags(element: Tree) -> Iterable[str]:
    return (d.tag for d in element.iterdescendants())


def _grams(text: str) -> Counter[str]:
    return Counter(text[i : i + GRAM] for i in range(max(1, len(text) - GRAM + 1)) if text)


def _share(block: Block, stated: Counter[str]) -> float:
    text = fold(block.text)
    if len(text) < GRAM:
        return 0.0
    own = _grams(text)
    return sum((own & stated).values()) / sum(own.values())


def _standfirst(tree: Tree, facts: Facts, blocks: list[Block]) -> str | None:
    """The standfirst, if the page shows one before the article and also uses it as its description."""
    text = fold(" ".join(b.text for b in blocks))
    for description in facts.descriptions:
        start = fold(re.sub(r"(\.\.\.|…)$", "", description))
        if len(description) < SHORTEST_STANDFIRST or start[:60] in text:
            continue
        for element in tree.iter("p", "h2", "h3", "h4", "div", "span", "strong", "b", "li", "section", "header"):
            shown = words_in(element)
            if len(shown) <= LONGEST_STANDFIRST and fold(shown).startswith(start) and not is_beside(element):
                inner = [w for d in element.iterdescendants() if fold(w := words_in(d)).startswith(start)]
                return min([shown, *inner], key=len)
    return None


FEWEST_WORDS: Final = 20  # of an article; characters of scripts without spaces count one each
STUB_WORDS: Final = 80  # with more, what a paywall leaves is an article
NOTICE_WORDS: Final = 250  # a longer text is not a notice
LONGEST_NOTICE: Final = 400  # characters of a paragraph that asks for a subscription

_PAYWALL: Final = re.compile(
    r"subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading|continue reading with|"
    r"already a (?:subscriber|member)|(?:subscribers?|members?)[ -]only|for (?:paying )?(?:subscribers|members) only|"
    r"(?:article|content|story) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members)|"
    r"create (?:a|your) free account to|register (?:for free )?to (?:read|continue)|free articles? (?:left|remaining)|"
    r"jetzt weiterlesen|weiterlesen mit|um weiterzulesen|(?:nur|exklusiv) für abonnent|bereits (?:ein abo|abonnent)|"
    r"mit .{0,20}abo (?:weiter)?lesen|réservée?s? (?:à nos|aux) abonnés|il vous reste .{1,6}% de|déjà abonné|"
    r"(?:solo|exclusivo) para suscriptores|(?:para|sigue) (?:seguir )?leyendo|ya eres suscriptor|"
    r"riservat[oi] agli abbonati|per continuare a leggere|sei già abbonato|"
    r"(?:exclusivo|só) para assinantes|para continuar (?:a ler|lendo)|já é assinante|"
    r"alleen voor abonnees|om verder te lezen|al abonnee|för prenumeranter|fortsätt läsa|(?:kun )?for abonnenter|"
    r"(?:logg inn|log ind) for å? ?(?:at )?(?:lese|læse)|fortsæt med at læse|"
    r"aby czytać dalej|(?:tylko )?dla (?:subskrybentów|prenumeratorów)|pro předplatitele|"
    r"会員限定|有料会員|続きを(?:お)?読み?(?:むには|いただく)|付费阅读|订阅后|구독자 전용|유료회원|"
    r"только (?:для подписчиков|подписчикам)|abonelere özel",
    re.IGNORECASE,
)
_COOKIES: Final = re.compile(
    r"cookies?\b|\bconsent\b|privacy (?:policy|settings)|our partners|personal data|datenschutz|einwilligung|"
    r"personenbezogene|données personnelles|consentement|datos personales|consentimiento|dati personali|consenso",
    re.IGNORECASE,
)
_CHECK: Final = re.compile(
    r"(?:enable|activate|turn on) javascript|javascript (?:is|has been) disabled|javascript (?:aktivieren|einschalten)|"
    r"activer javascript|habilitar? javascript|are (?:you )?(?:a robot|human)|not a robot|verify(?:ing)? (?:that )?you|"
    r"captcha|access denied|unusual traffic|checking your browser|security check",
    re.IGNORECASE,
)
_ERROR: Final = re.compile(
    r"^(?:(?:error )?(?:404|403|410|500|502|503)\b|page not found|not found$|access denied|just a moment|"
    r"attention required|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata)",
    re.IGNORECASE,
)


def before_paywall(blocks: Sequence[Block]) -> tuple[list[Block], bool]:
    """The blocks before a paywall's notice, and whether there was one."""
    for number, block in enumerate(blocks):
        if len(block.text) <= LONGEST_NOTICE and _PAYWALL.search(block.text):
            before, after = _size(blocks[:number]), _size(blocks[number + 1 :])
            if after <= before or after < STUB_WORDS:
                return list(blocks[:number]), True
            return [b for b in blocks if b is not block], False
    return list(blocks), False


def refuse_walls(text: str, *, title: str | None, paid: bool, name: str) -> None:
    """Raise an `InputError` if what was found in a page is not its article.

    Args:
        text: what was found.
        title: the page's headline.
        paid: whether the page has a paywall's notice, or says that it is not free to read.
        name: what to call the page.
    """
    words = count_words(text)
    if title and words < NOTICE_WORDS and _ERROR.search(title):
        raise InputError(f"{name} is an error page ({title!r}), not an article: check the address.")
    if paid and words < STUB_WORDS:
        raise InputError(
            f"{name} shows only the beginning of the article, before a paywall: give the full text instead."
        )
    if words < NOTICE_WORDS and len(_COOKIES.findall(text)) * 25 >= max(words, 50):
        raise InputError(f"{name} shows a cookie notice instead of the article: save the page from a browser.")
    if words < STUB_WORDS and _CHECK.search(text):
        raise InputError(f"{name} shows a browser check instead of the article: save the page from a browser.")
    if words < FEWEST_WORDS:
        raise InputError(f"{name} contains no article: give the page of one article, or its text.")


def _size(blocks: Sequence[Block]) -> int:
    return sum(count_words(block.text) for block in blocks)
