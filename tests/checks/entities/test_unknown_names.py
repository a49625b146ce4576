"""Names that the article does not have, told without a capital that tells them."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.document import Document
from briefing.checks.entities.check_names import check_names

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

CASES = """
en | Krell said it was safe. | failed
en | Krell, 58, said it was safe. | failed
en | Krell, 58, closed it. | failed
en | Krell herself closed it. | failed
en | Krell also said it was safe. | failed
en | Locals said it was safe. | passed
en | Prosecutor told them it was safe. | passed
en | Zenith told them it was safe. | failed
en | Police said it was safe. | passed
en | Evidence said it was safe. | unchecked
en | Additional reporting by them. | unchecked
en | Marro said it was safe. | passed
de | „Er ist sicher“, sagte Krell. | failed
de | „Er ist sicher“, sagten Fachleute. | unchecked
de | Laut Gesetz war er sicher. | unchecked
de | Krell sagte, er sei sicher. | failed
de | Friederike Krell sperrte ihn. | failed
es | Quintero dijo que era seguro. | failed
es | Fuentes dijo que era seguro. | unchecked
it | Esperti dicono che era sicuro. | unchecked
ru | Пустоваров сказал, что там безопасно. | failed
ru | Завод сказал, что там безопасно. | unchecked
ja | 黒鉄氏は「安全だ」と述べた。 | failed
ja | 市長の田所氏は「安全だ」と述べた。 | passed
ja | 市長田所春香氏は「安全だ」と述べた。 | passed
ja | 同氏は「安全だ」と述べた。 | passed
ja | 看護師さんは「安全だ」と述べた。 | unchecked
ja | 黒鉄英介さんは「安全だ」と述べた。 | failed
ja | 野党議員は「安全だ」と述べた。 | unchecked
ja | 黒鉄英介議員は「安全だ」と述べた。 | failed
ja | カール・クレル氏は「安全だ」と述べた。 | failed
ar | قالت ليلى الحداد إنه آمن. | passed
ar | قالت ليلى المرزباني إنه آمن. | failed
ar | قال مازن الحداد إنه آمن. | failed
ar | وقالت رئيسة البلدية إنه آمن. | passed
zh | 李明关闭了港口。 | unchecked
zh | 市长田春香关闭了港口。 | passed
zh | 市长李春明则关闭了港口。 | failed
zh | 李春明说，港口是安全的。 | failed
zh | 有关方面表示，港口是安全的。 | unchecked
zh | 许多人说，港口是安全的。 | unchecked
zh | 总统克劳斯·韦伯说，港口是安全的。 | failed
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_a_stranger_is_told_by_what_stands_beside_the_name(case: str) -> None:
    """A verb of saying, an age, a form of address, a given name; a noun for people or things is left undecided."""
    language, prose, outcome = (part.strip() for part in case.split("|"))
    document = Document(Article.of(STORIES[language], language=language))
    assert check_names(prose, document.sentences, document).outcome == outcome
