"""How each language says no: negation words, verbs that negate what follows, and what only looks like a negation.

Words are parted by spaces, phrases (regular expressions on text without accents) by bars. Verbs are given in one form
each where the stem of `terms.stem` is regular, in several where it is not.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple

from briefing.grounding.words.polarity_east import ARABIC_PHRASES, TURKISH_PHRASES


class Negation(NamedTuple):
    """The negation of one language.

    Attributes:
        direct: words that negate what follows them.
        wide: words that negate the clause they stand in, wherever they stand (nobody, no, never).
        verbs: verbs that negate their complement ("refused to").
        complement: words of which one must follow such a verb, for it to have a complement.
        infinitive: regular expression of a verb form that follows it without any of them; empty where there is none.
        that: conjunctions that open a complement clause.
        conjunctions: other words at which a clause begins.
        joins: words that end what a direct negation reaches ("and").
        raising: verbs whose negation is meant of what they govern ("does not believe that").
        harmless: phrases that look like a negation and are none ("not only").
        phrases: phrases that count as one word: `word=phrase`.
        concord: whether several negative words in a clause negate once ("no vio nada").
        carrying: nouns whose negation is also meant of what they govern ("no evidence that").
        asking: conjunctions that leave open whether what follows is so.
        fearing: verbs that leave it open, too.
        after: whether a wide negation stands after its verb ("ne soutient pas").
    """

    direct: str
    wide: str
    verbs: str
    complement: str
    infinitive: str
    that: str
    conjunctions: str
    joins: str
    raising: str
    harmless: str
    phrases: str = ""
    concord: bool = True
    carrying: str = ""
    after: bool = False
    asking: str = ""
    fearing: str = ""


NEGATION: Final = MappingProxyType(
    {
        "en": Negation(
            direct="not without unable cannot nt",
            wide="no never nobody none nothing neither nor nowhere hardly scarcely barely",
            verbs="fail refuse deny denied denies decline stop avoid prevent cease forbid prohibit bar block oppose"
            " reject rejected ban halt neglect omit unwilling reluctant dismiss quit",
            complement="to that from having being he she it they there his her their any",
            infinitive=r"\w{2,}ing$",
            that="that",
            conjunctions="but because although though while whereas who whom whose which unless if when whether"
            " as since"
            " despite where",
            joins="and",
            raising="believe think expect want intend plan wish seem appear suppose consider mean imply guarantee",
            carrying="true evidence proof sign indication reason suggestion",
            asking="whether",
            fearing="fear fears feared fearing threaten threatens threatened threatening",
            harmless=r"not (?:least|to mention|surprisingly)|no (?:doubt|matter|sooner"
            r"|wonder|less)"
            r"|nothing (?:but|less|short)|whether or not|or not|if not|why not"
            r"|not been (?:so|this|as)(?= \w+ (?:since|in|for)\b)|can ?not"
            r" help but"
            r"|can(?:'t|not) but|no more than|no fewer than|not (?:more|less|fewer) than|no later than|none other"
            r" than",
            phrases=r"unclear \1=not (?:yet )?clear (if|whether|how|why|what|who|when|where)"
            r"|acquit \1=clear(?:s|ed|ing)? ([^,.;]{0,50}?)\bof\b"
            r"|bringforward \1=br(?:ing|ought)\w* ([^,.;]{0,40}?)forward"
            r"|rise=up(?= (?:by |nearly |about |almost )?\d)|fall=down(?= (?:by |nearly |about |almost )?\d)"
            r"|layoff=la(?:y|ys|id|ying) off|\1 after=not ((?:\w+ ){1,6}?)(?:until|before)\b(?= \w)"
            r"|several=(?:quite )?a few|without=with no|notonly=not (?:only|just|merely|simply|solely)"
            r"|not=too \w+(?= to\b)|did not=(?:do|does|did|done) (?:very )?(?:little|nothing) to|not=no longer"
            r"|not=not any (?:more|longer)|nobody=no[ -]?one|not=not yet|ruledout=rul(?:e|es"
            r"|ed|ing) out"
            r"|calloff=call(?:s|ed|ing)? off|turndown=turn(?:s|ed|ing)? down|giveup=(?:give|gives|gave|given"
            r"|giving) up"
            r"|letdown \1=let(?:s|ting)? ((?:\w+ ){1,5}?)down\b"
            r"|standby=(?:stand|stands|stood|standing) by|signoff=sign(?:s|ed|ing)? off|pullout=pull(?:s|ed|ing)?"
            r" out(?: of)?"
            r"|inplace=(?:remain|stay)\w* in place|cutback=cut(?:s|ting)? back|breakoff=(?:break|broke|broken"
            r"|breaking)\w* off"
            r"|not=(?:has|have|had|is|are|was|were) yet(?= to\b)|come=(?:come|comes|came|coming) as an?(?= \w)"
            r"|denied that=(?:denie[ds]|deny|denying|reject\w*|dismiss\w*|disput\w+|refut\w+) (?:an?|the|any|all)?"
            r" ?(?:\w+ )?(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|accusations?|speculation) that"
            r"|unless \1=if ((?:\w+ ){1,4}?)(?:does|do|did) not(?= \w)"
            r"|not=stop(?:s|ped)? short of|votedown=vot(?:e|es|ed|ing) down|voteagainst=vot(?:e|es|ed|ing)"
            r" against|votefor=vot(?:e|es|ed|ing)"
            r" (?:for|in favou?r of)"
            r"|infavour=in favou?r of|against=(?:is|are|was|were|be|come|came|speak|spoke|spoken|out) against"
            r"|not=far from|keepon=kept on|not=free of|setup=(?:set|sets|setting) up|goahead=(?:go|goes|went"
            r"|going) ahead"
            r"|stepdown=step(?:s|ped|ping)? (?:down|aside)|takeplace=(?:take|takes|took|taken|taking) place"
            r"|opento=(?:is|are|was|were|be|remain\w*) open to|opento=(?:left|leaves?|leaving|keeps?|kept) open"
            r"|buy \1=sign(?:s|ed|ing)? ([^,.;]{1,60}?)\bfrom\b(?= \w)",
            concord=False,
        ),
        "de": Negation(
            direct="ohne",
            wide="nicht kaum weder kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem"
            " nichts nirgends nirgendwo",
            verbs="bestreit bestritt bestritten bestreitet weiger weigert weigerte vermeid vermied leugn verzicht"
            " dementiert dementierte dementieren hindert hinderte",
            complement="dass sich zu daran darauf ,",
            infinitive=r"$^",
            that="dass",
            conjunctions="aber sondern weil obwohl wahrend nachdem bevor wenn falls ob",
            joins="und",
            raising="glaubt glaubte glauben denkt meint erwartet erwartete will wollen wollte",
            harmless=r"nicht (?:nur|zuletzt|bloss|allein|weniger als|mehr als)|kein(?:en|e|em)? zweifel|nichts"
            r" (?:anderes )?als"
            r"|ob .{1,20} oder nicht|kein(?:en)? geringer\w*|nicht zuletzt|nie zuvor",
            phrases=r"sank \1=(?:ging|geht|gehen|gingen) ([^,.;]{0,60}?)\bzuruck\b"
            r"|ausgeschlossen \1=(?:schliesst|schloss|schlossen) ([^,.;]{0,60}?)\baus\b"
            r"|zurucktreten \1=(?:tritt|trat|traten|treten) ([^,.;]{0,60}?)\bzuruck\b"
            r"|zustimmen \1=(?:stimmt|stimmte|stimmten|stimmen) ([^,.;]{0,60}?)\bzu\b(?= *(?:[,.;:]|$))"
            r"|zulassen \1=(?:lasst|liess|lassen|liessen) ([^,.;]{0,60}?)\bzu\b(?= *(?:[,.;:]|$))"
            r"|zuruckgewiesen \1=(?:weist|wies|weisen|wiesen) ([^,.;]{0,60}?)\bzuruck\b"
            r"|angenommen \1=(?:nimmt|nahm|nahmen|nehmen) ([^,.;]{0,60}?)\ban\b(?= *(?:[,.;]|$))"
            r"|nicht=nicht (?:in der lage|imstande|fahig),? |nicht=nicht mehr|nicht=noch nicht|nicht=nicht langer",
            concord=False,
            carrying="wahr beweis beweise hinweis hinweise beleg belege anzeichen",
        ),
        "fr": Negation(
            direct="sans",
            wide="pas jamais rien personne aucun aucune ni guere nullement nul nulle",
            verbs="refus refuse refuse refusent refusait nie nient niait niaient dement dementi dementent evit"
            " evite renonc cess cesse empech echoue echou manqu",
            complement="de d que qu a avoir",
            infinitive=r"\w{2,}(?:er|ir|oir)$",
            that="que qu",
            conjunctions="mais car parce puisque quand lorsque si tandis alors bien qui dont ou quoique or comme",
            joins="et",
            carrying="vrai preuve preuves indice indices signe",
            raising="voulu croit croient pense pensent croyait veut veulent voulait souhaite souhaitent",
            harmless=r"pas seulement|pas moins de|non seulement|sans (?:doute|aucun doute)|jamais vu|rien que"
            r"|plus que jamais|pas (?:\w+ )?(?:aussi|si)(?= \w+ (?:depuis|en)\b)|sans cesse|sans precedent"
            r"|pas plus de|n'importe",
            phrases=r"plusgrand=plus grand\w*|pluspetit=plus petite?s?|plushaut=plus (?:haut|eleve)\w*"
            r"|plusbas=plus bas\w*"
            r"|plusfort=plus forte?s?|plusfaible=plus faibles?|pluslong=plus long\w*|pluscourt=plus court\w*"
            r"|plusvieux=plus (?:vieux|vieille|age)\w*|plusjeune=plus jeunes?|plusproche=plus proches?"
            r"|pluseloigne=plus eloigne\w*"
            r"|plustot=plus tot|plustard=plus tard|pas \1=n(?:e |['’])((?:\w+ ){1,3}?)plus\b(?! (?:de|que|d)\b)",
            after=True,
        ),
        "es": Negation(
            direct="no sin tampoco",
            wide="nunca jamas nadie ningun ninguna ninguno nada ni apenas",
            verbs="neg nego niega niegan negaron negaba rechaz rehus rehuso evit desmint desmintio desmiente dej"
            " dejo fracas"
            " impid impidio renunci prohib",
            complement="que a de haber en",
            infinitive=r"\w{2,}(?:ar|er|ir)(?:se|lo|la|los|las|le)?$",
            that="que",
            conjunctions="pero sino porque aunque cuando mientras si quien quienes donde cuyo pues",
            joins="y e",
            carrying="cierto verdad pruebas prueba evidencia indicios senales",
            raising="quiso quisieron cree creen piensa considera quiere quieren espera",
            harmless=r"no (?:solo|solamente|menos de|mas de|obstante)|sin (?:duda|embargo|precedentes)|nada mas"
            r"|ni siquiera"
            r"|nada menos que|no hay duda|no cabe duda",
            phrases=r"masgrande=mas grandes?|maspequeno=mas pequen[oa]s?|masalto=mas alt[oa]s?|masbajo=mas baj[oa]s?"
            r"|masfuerte=mas fuertes?|masdebil=mas debil(?:es)?|maslargo=mas larg[oa]s?|mascorto=mas cort[oa]s?"
            r"|masviejo=mas viej[oa]s?"
            r"|masjoven=mas jov(?:en|enes)|mascercano=mas cercan[oa]s?|maslejano=mas lejan[oa]s?|no=ya no"
            r"|\1=no (\w+) mas que"
            r"|no=todavia no|no=aun no",
        ),
        "it": Negation(
            direct="non senza no",
            wide="mai nessuno nessun nessuna niente nulla ne neanche nemmeno neppure",
            verbs="neg nega nego negato negano rifiut smentit smentisc smentisce smentito evit evita evitato"
            " rinunci smett"
            " smesso vietat impedit fallit",
            complement="di che a d aver avere",
            infinitive=r"\w{2,}(?:are|ere|ire)$",
            that="che",
            conjunctions="ma bensi perche poiche anche quando mentre se cui dove sebbene benche",
            joins="e ed",
            carrying="vero prove prova indizi segni",
            raising="voluto crede credono pensa ritiene ritengono vuole vogliono",
            harmless=r"non (?:solo|soltanto|solamente|meno di|piu di)|senza (?:dubbio|precedenti)|non c'e dubbio"
            r"|nient'altro"
            r"|non appena|mai cosi|piu che mai|se non",
            phrases=r"piugrande=piu grand[ei]|piupiccolo=piu piccol\w|piualto=piu alt\w|piubasso=piu bass\w"
            r"|piuforte=piu fort[ei]"
            r"|piudebole=piu debol[ei]|piulungo=piu lungh?\w|piucorto=piu cort\w"
            r"|piuvecchio=piu (?:vecchi\w?|anzian\w)"
            r"|piugiovane=piu giovan[ei]|piuvicino=piu vicin\w|piulontano=piu lontan\w"
            r"|non \1=non ((?:\w+ ){1,3}?)piu\b(?! (?:di|che)\b)"
            r"|\1=non ((?!(?:dic|cred|pens|riten|ritien|sost|afferm|neg|esclud|signific|risult|sper|tem|accett|ammett"
            r"|garant|ricord|preved|promett|dubit|permett|consent|vuol|vogl|vero|sapp)\w*)\w{3,}) che"
            r"(?= (?:un[ao]?|un'\w+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|poch[ie]|\d\S*)\b)",
        ),
        "pt": Negation(
            direct="nao sem tampouco",
            wide="nunca jamais ninguem nenhum nenhuma nada nem",
            verbs="neg nega negou negam negaram negava recus recusou recusa recusam rejeitou desment desmentiu"
            " evit deix"
            " deixou fracass impediu impede renunci proib",
            complement="que a de ter em se",
            infinitive=r"\w{2,}(?:ar|er|ir)$",
            that="que",
            conjunctions="mas porem porque embora quando enquanto quem onde cujo pois contudo",
            joins="e",
            carrying="verdade provas prova evidencia indicios sinais",
            raising="quis quiseram acredita acreditam acha pensa quer querem considera",
            harmless=r"nao (?:so|apenas|somente|menos de|mais de|obstante)|sem (?:duvida|precedentes)|nada mais"
            r"|nem sequer"
            r"|nada menos que|nao ha duvida",
            phrases=r"maisalto=mais alt[oa]s?|maisbaixo=mais baix[oa]s?|maisforte=mais fortes?"
            r"|maisfraco=mais frac[oa]s?"
            r"|maislongo=mais long[oa]s?|maiscurto=mais curt[oa]s?|maisvelho=mais velh[oa]s?"
            r"|maisjovem=mais jove(?:m|ns)"
            r"|maisproximo=mais proxim[oa]s?|maisdistante=mais distantes?|nao=ja nao|nao=nao mais|nao=ainda nao",
        ),
        "ru": Negation(
            direct="не без нельзя невозможно",
            wide="никто никого никому нет ни никогда никакой никакая никакое никаких никакие никаким нигде ничего"
            " ничто"
            " никем ничем нету",
            verbs="отказал отказался отказалась отказались отказалось отказывается отказываются отрицает отрицал"
            " отрицала"
            " отрицают отрицали опроверг опровергла опровергли опровергает перестал перестала перестали прекратил",
            complement="что от чтобы",
            infinitive=r"\w{2,}(?:ть|ти|чь)(?:ся|сь)?$",
            that="что",
            conjunctions="но а потому поскольку хотя когда если однако который которая которое которые которого"
            " которой"
            " где чтобы зато",
            joins="и",
            carrying="правда доказательств доказательства признаков",
            raising="считает считают думает верит хочет хотят",
            harmless=r"не (?:только|менее|более)|ни (?:разу не|один не)|тем не менее|не раз\b|без сомнения"
            r"|чуть не|едва ли не|во что бы то ни стало|кто бы ни|как бы ни|что бы ни",
        ),
        "uk": Negation(
            direct="не без неможливо",
            wide="ніхто нікого нікому немає нема ні ніколи ніякий ніяка ніяких жоден жодна жодного жодної жодних ніде"
            " нічого ніщо ані",
            verbs="відмовився відмовилася відмовилась відмовилися відмовляється заперечує заперечив заперечила"
            " заперечили"
            " заперечують спростував спростувала спростували припинив припинила перестав перестала",
            complement="що від щоб",
            infinitive=r"\w{2,}ти(?:ся|сь)?$",
            that="що",
            conjunctions="але а бо оскільки хоча коли якщо однак який яка яке які якого якої де щоб проте зате",
            joins="і й та",
            carrying="правда доказів ознак",
            raising="вважає вважають думає вірить хоче хочуть",
            harmless=r"не (?:тільки|лише|менше|більше)|тим не менш|не раз\b|без сумніву"
            r"|мало не",
        ),
        "ar": Negation(
            direct="لا لم لن ليس ليست ليسوا غير دون بدون عدم ولا ولم ولن وليس وليست فلا فلم فلن بلا وما لست لسنا كلا",
            wide="",
            verbs="نفى نفت ينفي تنفي نفوا رفض رفضت يرفض ترفض رفضوا امتنع امتنعت تجنب فشل فشلت منع تراجع",
            complement="ان انه انها عن انهم",
            infinitive=r"(?:دفع|ارسال|تقديم|توقيع|اجراء|اغلاق|فتح|منح|تنفيذ|تسليم|سحب|نشر|تمويل|بناء|بيع|شراء|تمديد|رفع|خفض"
            r"|زيادة|الغاء|تاجيل|تغيير|قبول|استقبال|استئناف|وقف|ايقاف|اعطاء|تحمل|اصلاح|نقل|اعادة|تعويض|تسديد|سداد|عقد"
            r"|حضور|مغادرة|تعيين|اقالة|ترك|كشف|تمرير|مناقشة|توسيع|تخفيض|استخدام)$",
            that="ان انه انها انهم بان بانه",
            conjunctions="لكن لكنه لكنها ولكن ولكنه ولكنها لان لانه بينما رغم الذي التي الذين حيث عندما اذا بل",
            joins="و",
            carrying="صحيح صحيحا دليل ادلة",
            raising="يعتقد تعتقد يعتقدون",
            phrases=ARABIC_PHRASES,
            harmless=r"لا (?:يزال|تزال|يزالون|سيما|بد|شك)|ما (?:زال|زالت)|لم (?:يزل|تزل)|ليس فقط|غير ان"
            r"|دون شك|بلا شك|ولا سيما",
        ),
        "tr": Negation(
            direct="",
            wide="degil yok asla hayir degildir yoktur",
            verbs="",
            complement="",
            infinitive=r"$^",
            that="ki",
            conjunctions="ama fakat ancak cunku lakin",
            joins="ve",
            raising="",
            phrases=TURKISH_PHRASES,
            harmless=r"sadece \w+ degil|yalnizca \w+ degil|degil mi|hic degilse|ister istemez|olmadan once"
            r"|\w+m[ae]den once|yalniz \w+ degil",
        ),
    }
)
