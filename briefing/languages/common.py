"""Function words and light stemming, by language: what a text shares with every other text of its language.

The lists are folded as `terms.fold` folds: lower case, no accents. They are short on purpose: a function word that is
missing makes a statement look a little less or a little more carried, a content word that is listed here is not checked
at all. Suffixes are those of light stemmers (plural, case, person, tense), not of derivation.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

FUNCTION_WORDS: Final = MappingProxyType(
    {
        "en": """
            a an the this that these those and or but nor so yet if then than as of in on at to for from by with
            into onto about over under between among through during against toward towards upon within across per via
            is are was were be been being am has have had having do does did done doing will would shall should can
            could may might must ought i you he she it we they me him her us them my your his its our their mine yours
            hers ours theirs myself himself herself itself themselves ourselves who whom whose which what when where
            why how there here not no n't also too very just only even still again already both each every any some
            such own same other another others much many few several one s t ll re ve d m because although though
            while whereas since until unless after before whether however therefore thus said says say saying
            according off out up down now well get gets got let lets
        """,
        "de": """
            der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch als wie" " wenn
            dass ob weil da damit obwohl wahrend nachdem bevor bis seit in im an am auf aus bei beim mit von vom zu
            zum zur nach vor uber unter zwischen durch fur gegen ohne um hinter neben ist sind war waren sei seien
            sein bin bist wird werden wurde wurden worden wurde werde hat haben hatte hatten habe hatte kann konnen
            konnte konnten muss mussen musste mussten soll sollen sollte sollten will wollen wollte wollten darf
            durfen durfte mag mochte mochten ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein dein
            unser euer seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres dies diese dieser dieses diesen
            diesem jene jener jenes man wer was wen wem wo wann warum welche welcher welches nicht kein keine keinen
            keinem keiner keines auch noch nur schon sehr so dann dort hier nun ja nein mehr etwa immer wieder sagte
            sagt sagten sagen erklarte erklart zufolge laut dabei dazu daran darauf davon dafur dagegen darin daruber
            selbst alle alles allem aller allen viele einige andere anderen anderer ab ein
        """,
        "fr": """
            le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont ou quand" " comme si
            lorsque lorsqu puisque puisqu parce afin ainsi a dans par pour en vers avec sans sous sur entre chez
            contre depuis pendant avant apres jusqu est sont etait etaient sera seront serait seraient ete etre suis
            es sommes etes fut furent soit soient ai as avons avez ont avait avaient aura auront aurait auraient eu
            ayant avoir fait font faire faisait peut peuvent pouvait pourra pourrait pourraient doit doivent devait
            devra devrait devraient va vont veut je j tu il elle on nous vous ils elles me m te t se s lui leur leurs
            y mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces cela ca ceux celle celui celles
            ne n pas plus jamais rien aucun aucune personne aussi tres deja encore toujours meme tout toute tous
            toutes autre autres quel quelle quels quelles dit disent declare affirme explique selon plusieurs moins
            alors
        """,
        "es": """
            el la los las lo un una unos unas y e o u pero sino aunque porque pues que quien quienes cual" " cuales
            cuyo donde cuando como si de del a al en con por para sin sobre entre hacia hasta desde contra durante
            ante bajo tras segun es son era eran sera seran seria serian sido ser fue fueron esta estan estaba estaban
            estar estado sea sean ha han habia habian haya hayan hubiera hubieran hubiese habra habria haber he hemos
            hay hubo puede pueden podia podra podria podrian debe deben debia debera deberia deberian va van iba iban
            quiere yo tu el ella ello nosotros ellos ellas usted ustedes me te se nos le les mi mis tu tus su sus
            nuestro nuestra nuestros este esta estos estas ese esa esos esas aquel aquella eso esto no ni ya tambien
            muy mas menos solo todo toda todos todas otro otra otros otras mismo misma dijo dice dijeron decir afirmo
            senalo explico agrego anadio declaro
        """,
        "it": """
            il lo la i gli le l un uno una e ed o od ma pero anche se che chi cui quale quali quando dove" " come
            perche poiche mentre di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dallo
            dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle
            sull per tra fra contro verso senza sotto sopra dopo prima durante secondo e sono era erano sara saranno
            sarebbe sarebbero stato stata stati state essere sia siano fu furono ha hanno ho aveva avevano avra
            avranno avrebbe avrebbero aver avere abbia abbiano puo possono poteva potra potrebbe potrebbero deve
            devono doveva dovra dovrebbe dovrebbero va vanno vuole io tu lui lei noi voi loro mi ti si ci vi ne me te
            mio mia suo sua suoi sue nostro nostra questo questa questi queste quello quella quelli quelle cio non ne
            piu meno gia ancora molto solo tutto tutta tutti tutte altro altra altri altre stesso ha detto dice detto
            dichiarato spiegato aggiunto d c
        """,
        "pt": """
            o a os as um uma uns umas e ou mas porem porque pois que quem qual quais cujo onde quando como" " se de do
            da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sobre entre ate desde contra
            durante ante apos antes sob segundo ao aos a as e sao era eram sera serao seria seriam sido ser foi foram
            esta estao estava estavam estar seja sejam ha havia tem tinha tinham tera teria ter pode podem podia
            podera poderia poderiam deve devem devia devera deveria deveriam vai vao quer eu tu ele ela nos eles elas
            voce voces me te lhe lhes meu minha seu sua seus suas nosso nossa este esta estes estas esse essa esses
            essas aquele aquela isso isto nao nem ja tambem muito mais menos so apenas todo toda todos todas outro
            outra outros outras mesmo disse diz disseram dizer afirmou afirma declarou explicou acrescentou d
        """,
        "ru": """
            и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне" " было вот
            от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять
            уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без
            будто чего раз тоже себе под будет тогда кто этот того потому этого какой совсем ним здесь этом один почти
            мой тем чтобы нее были куда зачем всех никогда можно при наконец об другой хоть после над больше тот через
            эти нас про всего них какая много разве эту моя свою этой перед иногда лучше чуть том нельзя такой им
            более всегда конечно всю между это свой своей своего свои также который которая которое которые которого
            которой которых которым которую будут хотя стал стала стали заявил заявила заявили сообщил сообщила сказал
            сказала словам является этих из-за однако поэтому во
        """,
        "uk": """
            і й та в у не що він на я з із зі як а то все вона так його але ти до ж же ви за би б по тільки" " її мені
            було від мене ще ні про ему тепер коли навіть чи якщо вже або бути був нього вас вам там потім себе нічого
            їй може вони тут де є треба ній для ми тебе їх чим була сам без чого раз теж собі під буде тоді хто цей
            того тому цього який зовсім ним один майже мій тим щоб були куди всіх ніколи можна при об інший після над
            більше той через ці нас них яка багато цю моя свою цієї перед трохи такий їм завжди між це свій своєї
            свого свої також котрий які якого якої яких яким яку будуть хоча заявив заявила заявили повідомив
            повідомила сказав сказала словами є цих однак тому проте
        """,
        "ar": """
            في من الى على عن مع ان هذا هذه ذلك تلك التي الذي الذين اللذين هو هي هم هن انا نحن انت كان كانت" " كانوا
            يكون تكون سيكون قد لقد لا لم لن ليس ليست ما او ثم بل لكن لكنه لكنها حتى اذا اذ كما كل بعض بين بعد قبل عند
            عندما حيث منذ خلال حول ضد دون بدون غير تحت فوق امام وراء اي ايضا انه انها انهم به بها بهم له لها لهم فيه
            فيها منه منها عليه عليها اليه اليها وهو وهي وقال وقالت قال قالت يقول تقول واضاف اضاف واضافت وفي ومن وعلى
            وان وكان وكانت ولا ولم ولن هل لماذا كيف متى اين و ف ب ل ك س مما عما بان وقد فقد بينما لان وفق بحسب
        """,
        "tr": """
            ve veya ya da de ki ile icin gibi kadar gore sonra once ama fakat ancak lakin cunku eger ise mi" " mi mu
            bu su o bir her hic cok daha en az ben sen biz siz onlar beni seni onu bizi sizi onlari bana sana ona bize
            size onlara benim senin onun bizim sizin onlarin kendi kendisi kendisine ne neden nasil nerede kim hangi
            var yok degil dedi diye soyledi belirtti ifade etti eden ederek olarak olan oldu oldugu oldugunu olacak
            olacagini olup olmasi icinde uzerine uzerinde tarafindan hem yani bile sadece yalniz zaten artik hala iken
            uzere dolayi baska ayni tum butun bazi konustu kaydetti et etmek ol olmak edildi ediyor edecek edecegini
            ettigini etmesi olmayan bulundu bulunan
        """,
    }
)

# Endings taken off a word while at least `STEM_LENGTH` letters stay, longest first.
SUFFIXES: Final = MappingProxyType(
    {
        "de": """
            ungen ung heiten heit keiten keit ischen ische isch lichen liche lich enden ende end ern erin innen tete
            teten tet ten ter tes tem test te est em en er es et st e n s t
        """,
        "fr": """
            issements issement ements ement ations ation ateurs ateur ions ion eraient erait eront erons erais erez
            era iraient irait iront ira issent issait issant aient ait ais ant ants ante antes ees ee es er ez ent
            irent it is ir ie ies i e s a ai ons x
        """,
        "es": """
            amientos amiento imientos imiento aciones acion iciones icion adores ador adora ariamos arian aria aran
            ara are eran era erian eria iran ira irian iria aron ieron iendo ando aban aba ian ia ados adas ado ada
            idos idas ido ida amos emos imos ar er ir an en as es os io ion iones a e o s
        """,
        "it": """
            amenti amento imenti imento azioni azione izioni izione atori atore erebbero erebbe irebbero irebbe eranno
            era iranno ira arono erono irono ando endo avano ava evano eva ivano iva ati ate ato ata iti ite ito ita
            uti ute uto uta are ere ire ano ono iamo ino a e i o
        """,
        "pt": """
            amentos amento imentos imento acoes acao icoes icao adores ador ariam aria arao ara eriam eria erao era
            iriam iria irao ira aram eram iram ando endo indo avam ava iam ia ados adas ado ada idos idas ido ida amos
            emos imos ar er ir am em ou eu iu as es os ao oes a e o s
        """,
        "ru": """
            иями ями ами иях ях ах ого его ому ему ыми ими ость ости остью ение ения ению ением ании ание ания анием
            ировать ировал ироваться овать овал ются ется ятся ится лась лись лось лся ться тся ешь ете ите ают уют
            яют ает ует яет ала ила ела али или ели ало ило ено ена ены ать ять еть ить ут ют ет ит ал ил ел ая яя ое
            ее ые ие ый ии ой ем им ом ев ов ам ям ую юю ия ию ью ья ье а я о е у ю ы и ь
        """,
        "uk": """
            ями ами ях ах ого его ому ему ими ість ості істю ення енням анні ання анням увати ував ються ється яться
            иться лася лися лося вся тися тись ться ають ують яють ає ує яє ала ила ела али или ели ало ило ено ена
            ени ати яти іти ити уть ють ать ять ить ав ив ів ая ої ою их им ий ій ом ем ев ам ям ія ію ії ья ю а я о е
            є у и і ь
        """,
    }
)

STEM_LENGTH: Final = 3

# Forms of English verbs that no ending gives, each after its plain form.
_IRREGULAR_VERBS: Final = """
    firefighter fireman firewoman firemen; die died dies dying;
    be; become became; agree agreed; disagree disagreed; guarantee guaranteed; free freed; begin began begun; bind
    bound; break broke broken; bring brought; build built; buy bought; catch caught; choose chose chosen; come came;
    cost; deal dealt; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed
    fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot
    forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew
    grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; leave
    left; lend lent; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; rise rose risen; run ran;
    see saw seen; seek sought; sell sold; send sent; shake shook shaken; shoot shot; show shown; shrink shrank shrunk;
    sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken; speed sped; spend spent; stand stood;
    steal stole stolen; stick stuck; strike struck; swear swore sworn; swim swam swum; take took taken; teach taught;
    tear tore torn; think thought; throw threw thrown; understand understood; wake woke; wear wore worn; win won;
    withdraw withdrew withdrawn; write wrote written; overthrow overthrew overthrown; undertake undertook undertaken;
    arise arose arisen; bear bore borne; uphold upheld; withhold withheld; woman women; man men; child children;
    person people; doctor dr; professor prof; general gen; senator sen; governor gov; captain capt; sergeant sgt;
    lieutenant lt; colonel col; reverend rev
"""

# Forms of the past that are common in the news: what a headline or a clause says that happened.
_PAST_FORMS: Final = """
    beat became began broke brought built came chose drew drove fell flew fought found gave got grew held kept knew led
    left lost made met paid ran rose sat saw sent shot sold spent spoke stood struck swept threw told took went won
    wrote
"""

PAST_FORMS: Final = frozenset(_PAST_FORMS.split())

IRREGULAR: Final = MappingProxyType(
    {form: forms.split()[0] for forms in _IRREGULAR_VERBS.split(";") for form in forms.split()[1:]}
)

# What an Arabic word carries in front and behind: article, conjunctions, prepositions, person.
ARABIC_PREFIXES: Final = (
    "وال",
    "بال",
    "كال",
    "فال",
    "ولل",
    "سي",
    "ست",
    "سن",
    "وي",
    "وت",
    "ال",
    "لل",
    "و",
    "ف",
    "ب",
    "ل",
)
ARABIC_PERSONS: Final = "يت"
ARABIC_SUFFIXES: Final = ("هما", "تها", "ها", "هم", "ات", "ون", "ين", "ان", "وا", "يه", "ته", "ت", "ه", "ي", "ا")

# Characters of Chinese and Japanese that hold sentences together and say nothing of their own.
CJK_FUNCTION: Final = MappingProxyType(
    {
        "zh": "的了是在和与及或也都就而且但对从到向被把将会要能可以为于之其这那此有个们我你他她它着过呢吗吧啊说称表示",
        "ja": "",
    }
)
