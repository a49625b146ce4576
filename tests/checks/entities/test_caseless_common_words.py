"""Words that a statement adds and that are nobody's name, in scripts without capitals."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.document import Document
from briefing.checks.entities.check_names import check_names

TEXTS = {
    "zh": "河港镇议会星期一否决了填平旧码头的提案。市长钱若兰说，码头修缮需要两年。",
    "ja": "白波町議会は月曜日、古い桟橋を撤去する議案を否決した。町長の早瀬悠氏は改修に2年かかると述べた。",
    "ar": "رفض مجلس القرية يوم الاثنين خطة لردم الميناء القديم. وقالت العمدة إن الترميم يستغرق عامين.",
}


@pytest.mark.parametrize(
    ("language", "prose", "expected"),
    [
        ("zh", "河港镇议会星期一否决了填平旧码头的提案。", "passed"),
        ("zh", "河港镇议会没有同意填平旧码头。", "passed"),
        ("zh", "市长钱若兰认为码头修缮仍需要两年。", "passed"),
        ("zh", "码头由秦晓岚修缮。", "unchecked"),  # she may be somebody
        ("zh", "旧码头的吊桥需要修缮。", "unchecked"),
        ("ja", "白波町議会は古い桟橋の撤去案を認めなかった。", "passed"),
        ("ja", "古い桟橋の改修費は今後の予定。", "passed"),
        ("ja", "滝口は改修に2年かかると述べた。", "unchecked"),
        ("ja", "パレルモ町議会は議案を否決した。", "unchecked"),  # a foreign name is in syllables
        ("ar", "لم يقبل مجلس القرية خطة لردم الميناء القديم.", "passed"),
        ("ar", "لم يقبل مجلس القرية خطة ردم برقاش.", "unchecked"),
    ],
)
def test_plain_words_name_nobody(language: str, prose: str, expected: str) -> None:
    """A statement in other plain words passes; a word that may be a name leaves it undecided."""
    document = Document(Article.of(TEXTS[language], language=language))
    assert check_names(prose, document.sentences, document).outcome == expected
