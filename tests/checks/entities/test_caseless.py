"""Names in scripts without capitals: what tells them, whose they are, and who is offered."""

from __future__ import annotations

from briefing.checks.attribution.attribution import attributions
from briefing.checks.dates.days import check_days
from briefing.checks.document import Document
from briefing.checks.entities.caseless import says_who, told_names, whole_of
from briefing.checks.entities.resolver import cast_of, description
from briefing.generation.views import views
from tests.documents import document_from
from tests.tables import table


@table()
def test_names_are_told_by_what_stands_beside_them(language: str, text: str, found: list[str]) -> None:
    """A title, a form of address or a verb of saying tells a name; what only looks like one is left."""
    assert [text[name.start : name.end] for name in told_names(text, language)] == found


@table()
def test_a_short_name_is_of_the_only_full_one(language: str, short: str, full: str) -> None:
    """The family name stands for somebody as long as one only has it."""
    assert whole_of(short, [full, "別人"], language) == full
    assert whole_of("別", [full], language) == "別"


def document(text: str, language: str) -> Document:
    """An article in a language."""
    return document_from(text, language=language, published="2026-03-11")


def test_somebody_is_one_actor_with_the_role_and_all_places() -> None:
    """Full name, family name and title are one actor in each of the scripts."""
    japanese = cast_of(document("教育長の佐々野春香氏は述べた。佐々野氏は帰った。", "ja"))
    assert [(a.name, a.kind, a.roles, len(a.mentions)) for a in japanese.actors] == [
        ("佐々野春香", "person", ("教育長",), 2)
    ]
    assert japanese.full_name("佐々野氏") == "佐々野春香"
    chinese = cast_of(document("副市长林若海表示同意。林若海则离开了。", "zh"))
    assert [(a.name, a.roles, len(a.mentions)) for a in chinese.actors] == [("林若海", ("副市长",), 2)]
    assert chinese.full_name("副市长林若海") == "林若海"
    arabic = cast_of(
        document("قالت رئيسة المجلس، ليلى المرزوقي، إنه آمن. ووصفت المرزوقي العرض. وصل الجيش المرزوقي.", "ar")
    )
    assert [(a.name, a.roles, len(a.mentions)) for a in arabic.actors] == [("ليلى المرزوقي", ("رئيسة المجلس",), 2)]


def test_a_short_name_first_is_not_the_name_to_call_somebody_by() -> None:
    """The headline's family name does not become the actor's name."""
    assert cast_of(document("佐々野氏が会見\n\n教育長の佐々野春香氏は述べた。", "ja")).actors[0].name == "佐々野春香"


@table()
def test_chinese_subjects_hold_what_follows_their_verbs(text: str, found: list[str]) -> None:
    """Each subject has its own verb; a quotation ends its sentence; “but”, “if” and a denied verb begin no source."""
    said = document(text, "zh")
    assert [f"{a.source}：{'、'.join(said.text[x:y] for x, y in a.content)}" for a in attributions(said)] == found


def test_a_chinese_pronoun_gives_no_view() -> None:
    """“He criticised” is nobody's view where nothing tells who he is."""
    assert views(document("副市长林若海来了。“这座桥早就应该关闭了。”他批评道。", "zh")) == []


def test_a_weekday_of_another_week_is_no_crash() -> None:
    """下周四 is read, and last Thursday is another."""
    article = document("展览会将于下周四开幕。", "zh")
    assert check_days("展览会将于下周四开幕。", article.sentences, article).outcome == "passed"
    assert check_days("展览会上周四开幕。", article.sentences, article).outcome == "failed"


@table()
def test_a_description_is_of_people_or_a_body(language: str, words: str, *, expected: bool) -> None:
    """What speaks without a name is told by the noun; a piece of a clause is nobody."""
    assert says_who(words, language) is expected


def test_a_japanese_name_is_found_without_its_title() -> None:
    """The family name only before a title, for two signs alone may be anything."""
    pattern = description("佐々野春香市長", "ja")
    assert pattern is not None
    assert [match.group() for match in pattern.finditer("佐々野春香は、佐々氏と佐々木へ。")] == ["佐々野春香", "佐々"]
