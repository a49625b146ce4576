"""Where quotations stand, who says them, and whether a prose quotes word for word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article
from briefing.checks.document import Document
from briefing.checks.quotations import check_quotations
from briefing.text.quotations import Quotation, find_quotations, outermost
from tests.documents import document_from
from tests.tables import table

MARKS = "\"'“”„‟«»‹›‘’‚「」『』〝〞``''"
ANY_TEXT = st.text(
    alphabet=st.one_of(st.sampled_from(MARKS + " \n.,:?!abzAZé說は"), st.characters(exclude_categories=["Cs"])),
    max_size=80,
)


def insides(text: str, language: str = "en") -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(text, language)]


def spoken(text: str, language: str = "en") -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(text, language) if q.speech]


@table()
def test_the_marks_of_many_scripts_are_read(text: str, found: list[str]) -> None:
    """Straight, curly, low-high, guillemets either way, Nordic and corner marks are quotation marks."""
    assert insides(text) == found


@table()
def test_an_apostrophe_is_no_quotation_mark(text: str, found: list[str]) -> None:
    """Contractions, possessives, decades and inches open and close nothing."""
    assert insides(text) == found


def test_quotations_nest() -> None:
    """A quotation in another one has the depth of what is around it."""
    text = "“She told me ‘go “now” or never’ and left,” he said."
    found = find_quotations(text, "en")
    assert [(text[q.start : q.end], q.depth) for q in found] == [
        ("She told me ‘go “now” or never’ and left,", 0),
        ("go “now” or never", 1),
        ("now", 2),
    ]


def test_a_quotation_knows_its_marks() -> None:
    """The outer span has the marks, the inner one has not."""
    text = 'So "yes," he said.'
    (found,) = find_quotations(text, "en")
    assert (text[found.outer_start : found.outer_end], text[found.start : found.end]) == ('"yes,"', "yes,")


@table()
def test_a_mark_left_open_swallows_nothing(text: str) -> None:
    """What follows an opening mark that is never closed is read as if it were not there."""
    assert insides(text) == ["did"]


def test_a_quotation_goes_on_in_paragraphs_that_repeat_its_mark() -> None:
    """Each paragraph is a part of one utterance; only the last one has a closing mark."""
    text = "“We came.  \n\n“We saw.\n\n“We left,” said Ada Krell.\n\n“Who?” asked Bo."
    found = find_quotations(text, "en")
    assert [text[q.start : q.end] for q in found] == ["We came.", "We saw.", "We left,", "Who?"]
    assert [q.utterance for q in found] == [0, 0, 0, 3]
    assert all(q.speech for q in found)
    assert (found[0].outer_end, found[2].outer_end) == (found[0].end, found[2].end + 1)


def test_french_repeats_the_closing_mark() -> None:
    """A paragraph that begins with a closing guillemet goes on with the quotation."""
    text = "« Nous venons.\n\n» Nous partons », a dit Ada."
    assert [(q.utterance, text[q.start : q.end].strip()) for q in find_quotations(text, "fr")] == [
        (0, "Nous venons."),
        (0, "Nous partons"),
    ]


@table()
def test_a_quotation_set_on_two_lines_is_one(text: str, found: list[str]) -> None:
    """A line break does not end a quotation that the next line closes before it opens another."""
    assert insides(text) == found


@table()
def test_an_utterance_parted_by_an_attribution_is_one(text: str) -> None:
    """Both parts share a number."""
    assert len({q.utterance for q in find_quotations(text, "en")}) == 1


@table()
def test_utterances_of_their_own_are_kept_apart(text: str) -> None:
    """A second quotation with an attribution of its own, or after other words, is another utterance."""
    assert len({q.utterance for q in find_quotations(text, "en")}) == 2


@table()
def test_speech_is_told_by_length_stops_and_verbs(text: str, language: str) -> None:
    """A whole clause, a colon or comma before it, a verb of saying beside it: somebody says it."""
    assert spoken(text, language)


@table()
def test_scare_quotes_titles_and_mentions_are_no_speech(text: str, language: str) -> None:
    """A name, a title, a word mentioned or doubted: nobody says it."""
    assert insides(text, language)
    assert not spoken(text, language)


@given(ANY_TEXT, st.sampled_from(["en", "de", "fr", "ru", "ja", "xx"]))
def test_any_text_has_quotations_in_order_and_in_range(text: str, language: str) -> None:
    """Whatever the text, spans are sorted, inside each other or apart, within the text, and not empty."""
    found = find_quotations(text, language)
    assert list(found) == sorted(found, key=lambda q: (q.outer_start, -q.outer_end))
    for q in found:
        assert 0 <= q.outer_start < q.start < q.end <= q.outer_end <= len(text)
        assert text[q.start : q.end].strip()
        assert q.depth == sum(o.outer_start < q.outer_start and q.outer_end <= o.outer_end for o in found)


ARTICLE = Article.of(
    "“We do not agree with the plan, because it is old,” said Ada Krell. “It is bad – really bad.\n\n"
    "“Very bad.” Bo Lund said, “I like it”. The plan costs 3 million. Nobody laughed. It rained. The end came."
    " “Last words,” said Cy.",
    language="en",
)


def check(prose: str, *cites: int, language: str | None = None) -> tuple[str, str]:
    document = Document(ARTICLE, language=language)
    finding = check_quotations(prose, document.cited(cites or range(1, 99)), document)
    assert finding.code == "quote-altered"
    return finding.outcome, finding.message


@table()
def test_words_that_the_article_has_are_quoted_rightly(prose: str) -> None:
    """Marks, dashes, a capital, the last stop and marked omissions may differ; words may not."""
    assert check(prose) == ("passed", "")


@table()
def test_altered_and_spliced_words_fail(prose: str) -> None:
    """A word changed, left out without a mark, negation left out, two utterances joined: not verbatim."""
    assert check(prose)[0] == "failed"


def test_a_quotation_must_be_in_the_cited_sentences_or_beside_them() -> None:
    """The right words from another part of the article are not supported by these citations."""
    assert check('"We do not agree with the plan"', 2)[0] == "passed"
    assert check('"We do not agree with the plan"', 6)[0] == "failed"
    assert check('"last words"', 1, 9)[0] == "passed"


def test_the_message_shows_what_the_article_says() -> None:
    """A reader sees both texts, or that there is nothing like it."""
    assert check('She "does agree with the plan"')[1] == (
        "“does agree with the plan” is given as a quotation; the article says “not agree with the plan”."
    )
    assert check('"Zebra xylophone quizzes"')[1] == (
        "“Zebra xylophone quizzes” is given as a quotation, but the cited sentences do not say it."
    )


def test_omissions_are_not_judged_in_a_language_without_negation_words() -> None:
    """Where it cannot be told whether something that negates was left out, an omission is not verbatim."""
    document = document_from("“Vi gick och vi såg det,” sade Ada.", language="sv")
    assert check_quotations('"Vi gick … såg det"', document.sentences, document).outcome == "failed"
    assert check_quotations('"Vi gick och vi såg"', document.sentences, document).outcome == "passed"


def test_a_quotation_is_a_tuple_of_places() -> None:
    """Other modules unpack a quotation."""
    assert Quotation._fields == ("start", "end", "outer_start", "outer_end", "speech", "depth", "utterance")


def test_what_is_within_a_quotation_is_checked_with_it() -> None:
    """Only the outermost are looked for, and the last of them may be left open."""
    text = "“They said ‘never’ to us,” she said, and “we"
    assert [text[start:end] for start, end in outermost(text)] == ["They said ‘never’ to us,", "we"]
