"""Names that the article does not have, told without a capital that tells them."""

from __future__ import annotations

from briefing.checks.entities.check_names import check_names
from tests.documents import document_from
from tests.tables import table

STORIES = {
    "en": "Ada Marro closed the pier. She said it was safe.",
    "de": "Ada Marro hat den Hafen gesperrt. Sie sagte, er sei sicher.",
    "es": "Ada Marro cerró el puerto. Dijo que era seguro.",
    "it": "Ada Marro ha chiuso il porto. Ha detto che era sicuro.",
    "ru": "Ада Марова закрыла порт. Она сказала, что там безопасно.",
    "ja": "市長の田所春香氏は港を閉鎖した。「安全だ」と述べた。",
    "ar": "أغلقت رئيسة البلدية ليلى الحداد الميناء، وقالت إنه آمن.",
    "zh": "市长田春香关闭了港口。",
}


@table()
def test_a_stranger_is_told_by_what_stands_beside_the_name(language: str, prose: str, outcome: str) -> None:
    """A verb of saying, an age, a form of address, a given name; a noun for people or things is left undecided."""
    document = document_from(STORIES[language], language=language)
    assert check_names(prose, document.sentences, document).outcome == outcome
