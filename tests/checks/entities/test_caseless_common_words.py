"""Words that a statement adds and that are nobody's name, in scripts without capitals."""

from __future__ import annotations

from briefing.checks.entities.check_names import check_names
from tests.documents import document_from
from tests.tables import table

TEXTS = {
    "zh": "河港镇议会星期一否决了填平旧码头的提案。市长钱若兰说，码头修缮需要两年。",
    "ja": "白波町議会は月曜日、古い桟橋を撤去する議案を否決した。町長の早瀬悠氏は改修に2年かかると述べた。",
    "ar": "رفض مجلس القرية يوم الاثنين خطة لردم الميناء القديم. وقالت العمدة إن الترميم يستغرق عامين.",
}


@table()
def test_plain_words_name_nobody(language: str, prose: str, expected: str) -> None:
    """A statement in other plain words passes; a word that may be a name leaves it undecided."""
    document = document_from(TEXTS[language], language=language)
    assert check_names(prose, document.sentences, document).outcome == expected
