"""How each language says no: words that negate, and verbs that negate what they govern.

Words are parted by spaces. Verbs are given in one form each where the stem of `terms.stem` is regular, in several where
it is not.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class Negation(NamedTuple):
    """The negation of one language.

    Attributes:
        direct: words that negate what follows them.
        wide: words that negate the clause they stand in, wherever they stand (nobody, no, never).
        verbs: verbs that negate their complement ("refused to").
        after: whether a wide negation stands after its verb ("ne soutient pas").
    """

    direct: str
    wide: str
    verbs: str
    after: bool = False


NEGATION: Final = MappingProxyType(
    {
        "en": Negation(
            direct="not without unable cannot nt",
            wide="no never nobody none nothing neither nor nowhere hardly scarcely barely",
            verbs="fail refuse deny denied denies decline stop avoid prevent cease forbid prohibit bar block oppose"
            " reject rejected ban halt neglect omit unwilling reluctant dismiss quit",
        ),
        "de": Negation(
            direct="ohne",
            wide="nicht kaum weder kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem"
            " nichts nirgends nirgendwo",
            verbs="bestreit bestritt bestritten bestreitet weiger weigert weigerte vermeid vermied leugn verzicht"
            " dementiert dementierte dementieren hindert hinderte",
        ),
        "fr": Negation(
            direct="sans",
            wide="pas jamais rien personne aucun aucune ni guere nullement nul nulle",
            verbs="refus refuse refuse refusent refusait nie nient niait niaient dement dementi dementent evit"
            " evite renonc cess cesse empech echoue echou manqu",
            after=True,
        ),
        "es": Negation(
            direct="no sin tampoco",
            wide="nunca jamas nadie ningun ninguna ninguno nada ni apenas",
            verbs="neg nego niega niegan negaron negaba rechaz rehus rehuso evit desmint desmintio desmiente dej"
            " dejo fracas impid impidio renunci prohib",
        ),
        "it": Negation(
            direct="non senza no",
            wide="mai nessuno nessun nessuna niente nulla ne neanche nemmeno neppure",
            verbs="neg nega nego negato negano rifiut smentit smentisc smentisce smentito evit evita evitato"
            " rinunci smett smesso vietat impedit fallit",
        ),
        "pt": Negation(
            direct="nao sem tampouco",
            wide="nunca jamais ninguem nenhum nenhuma nada nem",
            verbs="neg nega negou negam negaram negava recus recusou recusa recusam rejeitou desment desmentiu evit"
            " deix deixou fracass impediu impede renunci proib",
        ),
        "ru": Negation(
            direct="не без нельзя невозможно",
            wide="никто никого никому нет ни никогда никакой никакая никакое никаких никакие никаким нигде ничего"
            " ничто никем ничем нету",
            verbs="отказал отказался отказалась отказались отказалось отказывается отказываются отрицает отрицал"
            " отрицала отрицают отрицали опроверг опровергла опровергли опровергает перестал перестала"
            " перестали прекратил",
        ),
        "uk": Negation(
            direct="не без неможливо",
            wide="ніхто нікого нікому немає нема ні ніколи ніякий ніяка ніяких жоден жодна жодного жодної жодних"
            " ніде нічого ніщо ані",
            verbs="відмовився відмовилася відмовилась відмовилися відмовляється заперечує заперечив заперечила"
            " заперечили заперечують спростував спростувала спростували припинив припинила перестав перестала",
        ),
        "ar": Negation(
            direct="لا لم لن ليس ليست ليسوا غير دون بدون عدم ولا ولم ولن وليس وليست فلا فلم فلن بلا وما لست لسنا كلا",
            wide="",
            verbs="نفى نفت ينفي تنفي نفوا رفض رفضت يرفض ترفض رفضوا امتنع امتنعت تجنب فشل فشلت منع تراجع",
        ),
        "tr": Negation(
            direct="",
            wide="degil yok asla hayir degildir yoktur",
            verbs="",
        ),
    }
)
