"""Who speaks, what a view says and what is denied, in the languages besides English."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.attribution.attribution import attributions
from briefing.checks.document import Document
from briefing.checks.entities.caseless import says_who
from briefing.checks.entities.check_names import check_names
from briefing.checks.entities.resolver import cast_of
from briefing.generation.views import views


def document(text: str, language: str) -> Document:
    """An article in a language."""
    return Document(Article.of(text, language=language, published="2026-03-11"))


# language | text | who holds what is said by the cue
HELD = """
it | «Il tetto è sano», ha detto l’assessora Rita Vassalli. | detto | Rita Vassalli
it | «Il tetto è sano», ha detto l’armatore, Dario Quinti, «e nessuno lo pulisce». | detto | Dario Quinti
it | Il sindacato critica la chiusura; la lega dei mercanti la appoggia. | appoggia | la lega dei mercanti
pt | “Não vamos vender nada”, disse a vereadora Iraci Montal. | disse | Iraci Montal
pt | “Não vamos vender nada”, disse a jornalistas. | disse | -
pt | O sindicato critica o plano; a liga das pescas, com 240 membros, a apoia. | apoia | a liga das pescas
pt | A pedido do prefeito, a vereadora Iraci Montal defendeu o plano. | defendeu | Iraci Montal
uk | Речниця Олена Щербина заперечує, що всі погодилися. | заперечує | Олена Щербина
uk | Депутати від фракції «Чисте місто» виступають проти плану. | виступають | Депутати від фракції «Чисте місто»
uk | Пан Зубко прийшов. Її речниця Мотря Щербина заперечує це. «Ми не дамо згоди», — сказала вона. | сказала | -
ru | Мэр города Таисия Волкова назвала это шантажом и потребовала возобновить движение. | потребовала | Таисия Волкова
ru | Компания утверждает, что город должен ей деньги; мэрия признаёт только часть. | утверждает | Компания
ar | وتعارض نقابة المزارعين التأجيل بشدة. | وتعارض | نقابة المزارعين
ar | وقال المتحدث الرسمي إن الجسر آمن. | وقال | المتحدث الرسمي
"""


@pytest.mark.parametrize("row", HELD.strip().splitlines())
def test_the_holder_is_the_one_the_sentence_names(row: str) -> None:
    """Articles that look like pronouns, titles, names in marks, infinitives: none of them hides who holds."""
    language, text, cue, source = (part.strip() for part in row.split(" | "))
    held = {a.cue: a.actor for a in attributions(document(text, language))}
    assert held[cue] == (None if source == "-" else source)


def test_what_is_said_ends_before_another_speaks() -> None:
    """Behind a semicolon somebody else has the word, unless “and that” goes on."""
    parted = document("Il sindaco dice che il ponte è vecchio; la regione tace.", "it")
    assert [parted.text[a:b] for a, b in attributions(parted)[0].content] == ["il ponte è vecchio"]
    whole = document("Il sindaco dice che il ponte è vecchio; e che crollerà.", "it")
    assert whole.text[slice(*attributions(whole)[0].content[0])] == "il ponte è vecchio; e che crollerà"


# language | text | the views, or none
VIEWS = """
pt | O diretor Otoniel Brasil negou que a usina ameace o rio. | Otoniel Brasil negou que a usina ameace o rio.
pt | A vereadora Iraci Montal não informou quem pagará a coleta de lixo. | -
it | La sindaca Rita Valli dice che il ponte cede e che Roma paga. | Rita Valli dice che il ponte cede e che Roma paga.
ru | Директор Глеб Сухов пообещал найти деньги до конца года. | Глеб Сухов пообещал найти деньги до конца года.
fr | La préfète, Maud Estève, ne l’exclut pas : d’après elle, le transport doit reprendre. | -
uk | За рішення проголосували 22 депутати, проти — 11, решта вийшла. | -
tr | Çiftçi Gülfem Akpınar, “Bu parayla ekmek alınmaz artık,” diye konuştu. | “Bu parayla ekmek alınmaz artık.”
zh | 市长林若海欢迎推迟，但仍要求取消计划。 | 欢迎推迟，但仍要求取消计划。
ja | 市の試算によると、費用は1億円を超える。 | -
"""


@pytest.mark.parametrize("row", VIEWS.strip().splitlines())
def test_a_view_is_whole_and_its_meaning_is_kept(row: str) -> None:
    """A denial keeps its verb, a clause what it hangs on; what was not said, or is a piece, is no view."""
    language, text, statement = (part.strip() for part in row.split(" | "))
    assert [v.statement for v in views(document(text, language))] == ([] if statement == "-" else [statement])


def test_a_french_negation_gives_no_stance() -> None:
    """“Ne soutient pas” is no support."""
    told = views(document("La préfète, Maud Estève, ne soutient pas le projet de pont.", "fr"))
    assert [v.stance for v in told if v.stance == "supports"] == []


# language | source | statement | outcome


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("zh", "文物部门", True),
        ("zh", "但仍", False),
        ("ja", "旅館組合", True),
        ("ja", "市の試算", False),
        ("ar", "نقابة المزارعين", True),
        ("ar", "التأجيل", False),
        ("ar", "", False),
    ],
)
def test_a_description_is_of_people_or_a_body(language: str, words: str, *, expected: bool) -> None:
    """What speaks without a name is told by the noun; a piece of a clause is nobody."""
    assert says_who(words, language) is expected


def test_an_arabic_title_tells_a_stranger() -> None:
    """A name behind an office that the article does not have fails, in another spelling it does not."""
    article = document("قال رئيس البلدية، فارس الدرعاوي، إن السقف ضعيف.", "ar")
    assert (
        check_names("قال رئيس البلدية، نبراس الدرعاوي، إن السقف ضعيف.", article.sentences, article).outcome == "failed"
    )
    assert (
        check_names("قال رئيس البلدية، فارس الدرعاوى، إن السقف ضعيف.", article.sentences, article).outcome != "failed"
    )


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("it", "L’ingegnera Fulvia Mentasti avverte che il ponte cade.", "Fulvia Mentasti", "ingegnera"),
        ("fr", "L’ancien maire Paul Roy est venu.", "Paul Roy", "ancien maire"),
    ],
)
def test_an_elided_article_opens_a_sentence(language: str, text: str, name: str, role: str) -> None:
    """“L’ingegnera …” is a role and a name, though the article has its capital from the sentence."""
    assert [(a.name, a.kind, a.roles) for a in cast_of(document(text, language)).actors] == [(name, "person", (role,))]
