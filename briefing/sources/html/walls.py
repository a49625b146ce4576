"""Pages that show something other than their article: a paywall, a cookie notice, a check for robots, an error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefing.errors import InputError
from briefing.sources.text import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.sources.html.tree import Block

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
