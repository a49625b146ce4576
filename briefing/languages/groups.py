"""Words for people who act or suffer together, and for one of them whom a story does not name."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.languages.names import listed
from briefing.languages.roles import LOOSE, is_role, roles

_GROUPS = {
    "en": listed(
        "police protesters demonstrators residents people passengers victims survivors militants gunmen attackers"
        " insurgents rebels fighters divers soldiers troops forces workers employees strikers students pupils"
        " teachers doctors"
        " nurses patients medics paramedics rescuers firefighters migrants refugees farmers fishermen fans supporters"
        " voters consumers customers shoppers users drivers pilots parents families family relatives friends villagers"
        " locals neighbours neighbors scientists researchers engineers experts analysts lawyers prosecutors"
        " investigators detectives officers officials lawmakers ministers senators authorities diplomats campaigners"
        " activists critics opponents witnesses suspects prisoners hostages tourists climbers children women men crew"
        " crowd crowds players civilians commuters bystanders spectators donors aides advisers agents unions leaders"
        " tenants landlords owners makers manufacturers travellers travelers crews staff sources allies insiders"
        " advocates conservatives liberals members participants attendees onlookers americans europeans"
    ),
    "de": listed(
        "Polizei Demonstranten Bewohner Anwohner Menschen Passagiere Fahrgäste Opfer Überlebende Soldaten Truppen"
        " Arbeiter Beschäftigte Streikende Studenten Schüler Lehrer Ärzte Patienten Retter Feuerwehrleute Flüchtlinge"
        " Bauern Landwirte Fischer Fans Anhänger Wähler Verbraucher Kunden Eltern Familien Wissenschaftler Forscher"
        " Ermittler Behörden Beamte Abgeordnete Aktivisten Kritiker Zeugen Verdächtige Touristen Kinder Besatzung"
        " Zivilisten Feuerwehr Angreifer Kämpfer"
    ),
    "fr": listed(
        "police gendarmes manifestants habitants riverains personnes passagers victimes survivants soldats ouvriers"
        " salariés grévistes étudiants élèves enseignants médecins patients secouristes pompiers migrants réfugiés"
        " agriculteurs pêcheurs supporteurs électeurs consommateurs clients parents familles chercheurs scientifiques"
        " enquêteurs autorités députés militants témoins suspects touristes enfants équipage civils"
        " rebelles assaillants"
    ),
    "es": listed(
        "policía manifestantes residentes vecinos personas pasajeros víctimas supervivientes soldados trabajadores"
        " huelguistas estudiantes alumnos profesores médicos pacientes rescatistas bomberos migrantes refugiados"
        " agricultores pescadores aficionados votantes consumidores clientes padres familias científicos"
        " investigadores"
        " autoridades diputados activistas testigos sospechosos turistas niños tripulación civiles rebeldes"
    ),
    "it": listed(
        "polizia carabinieri manifestanti residenti abitanti persone passeggeri vittime sopravvissuti soldati"
        " lavoratori operai studenti insegnanti medici pazienti soccorritori pompieri migranti rifugiati agricoltori"
        " pescatori tifosi elettori consumatori clienti genitori famiglie scienziati ricercatori inquirenti"
        " autorità deputati attivisti testimoni sospetti turisti bambini equipaggio civili ribelli"
    ),
    "pt": listed(
        "polícia manifestantes moradores pessoas passageiros vítimas sobreviventes soldados trabalhadores grevistas"
        " estudantes alunos professores médicos pacientes bombeiros migrantes refugiados agricultores pescadores"
        " torcedores eleitores consumidores clientes pais famílias cientistas pesquisadores autoridades deputados"
        " ativistas testemunhas suspeitos turistas crianças tripulação civis rebeldes"
    ),
    "ru": listed(
        "полиция полицейские протестующие демонстранты жители люди пассажиры жертвы выжившие боевики военные солдаты"
        " рабочие сотрудники студенты учителя врачи пациенты спасатели пожарные мигранты беженцы фермеры рыбаки"
        " болельщики избиратели покупатели родители семьи учёные ученые следователи власти депутаты активисты"
        " свидетели"
        " туристы дети экипаж"
    ),
    "uk": listed(
        "поліція поліцейські протестувальники жителі мешканці люди пасажири жертви військові солдати робітники"
        " працівники студенти вчителі лікарі пацієнти рятувальники пожежники мігранти біженці фермери рибалки"
        " вболівальники виборці покупці батьки родини вчені слідчі влада депутати активісти свідки туристи діти екіпаж"
    ),
    "ar": listed("الشرطة المتظاهرون المحتجون السكان الركاب الضحايا الجنود العمال الطلاب الأطباء السلطات المدنيون"),
    "tr": listed(
        "polis göstericiler protestocular sakinler yolcular kurbanlar askerler işçiler öğrenciler öğretmenler"
        " doktorlar"
        " hastalar itfaiyeciler göçmenler mülteciler çiftçiler balıkçılar taraftarlar seçmenler tüketiciler müşteriler"
        " aileler yetkililer milletvekilleri aktivistler tanıklar turistler çocuklar mürettebat siviller"
    ),
    "zh": listed(
        "警方 警察 抗议者 示威者 居民 乘客 遇难者 幸存者 士兵 工人 学生 医生 患者 消防员 难民 农民 渔民 球迷 选民"
        " 消费者 家属"
    ),
    "ja": listed(
        "警察 警視庁 デモ隊 住民 乗客 犠牲者 生存者 兵士 労働者 学生 医師 患者 消防 難民 農家 漁師 ファン 有権者"
        " 消費者 遺族"
    ),
}
ONE_OF_THEM = listed("gunman driver pilot attacker suspect bomber boy girl man woman teenager toddler baby")
"""English words for one whom a story may not name."""
_NO_PLURAL = listed("counsel forward guard head king model partner queen star striker subject")
GROUP_NAMES = listed(
    "republicans democrats conservatives liberals tories millennials americans europeans britons germans muslims"
    " christians jews taliban hamas hezbollah"
)
"""Names of several people together, in lower case."""


def groups(language: str) -> frozenset[str]:
    """Return the words for people who act or suffer together, in the case in which they stand in a sentence."""
    return _GROUPS.get(language, frozenset())


@cache
def plural_roles() -> frozenset[str]:
    """Return the English words for several people of one office or occupation: "judges", "farmers"."""
    single = (role for role in roles("en") - LOOSE - _NO_PLURAL if len(role) > 3 and role[-1] not in "shxy")
    return frozenset(f"{role}s" for role in single)


@lru_cache(maxsize=4096)
def is_people(word: str, language: str) -> bool:
    """Whether a word is of people: a role, several of them, or a group."""
    low = word.casefold()
    if is_role(low, language) or low in _lower(language):
        return True
    return language == "en" and (low in ONE_OF_THEM or (low.endswith("s") and is_role(low[:-1], language)))


@lru_cache(maxsize=16)
def _lower(language: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in groups(language))
