"""Words of people in every language: given names, in lower case, titles, and what a description of people has not.

Given names tell a person from a place, and whether "he" or "she" may stand for somebody. They are used to rule out and
to tell apart, never to accept a name.
"""

from __future__ import annotations

import re

from briefing.languages.notation import listed

GIVEN_MALE = listed(
    "aaron abdul abraham adam adrian adrián ahmed ahmet alan albert alejandro alessandro alexander alexei"
    " ali ambrose anders andre andrew andriy andré andrés angus anthony antonio antónio antônio armin arthur"
    " aurélien avi axel barack bastien ben benjamin benjamín benoît bernard bernd bernie bill björn bjørn bob"
    " boris brad brian bruce bruno burak caio can carl carlo carlos carsten casimiro cem charles christian"
    " christoph christopher chuck claudio craig cédric césar daniel darren dave davi david davide dennis desmond"
    " detlef dieter diogo dirk dmitri dmitry dmytro don donald doug douglas ed eduardo edward emanuele emmanuel"
    " emre enrico enrique eric erik ernest ethan eugene fabio fabián falk federico felix fernando florian francis"
    " francisco frank françois françois-xavier fred friedrich frédéric gary gavin gaël george gerald"
    " gerhard germán gideon giorgio giovanni giuseppe glenn gonzalo gonçalo gordon graham greg gregory guido"
    " gunnar gérard hans harold harry hartmut hasan hassan heinrich helmut henrik henry holger horst howard hugo"
    " hüseyin ian ibrahim igor imran ingo itamar ivan iván jack jacob jacques jake james jason javier jean"
    " jean-luc jean-michel jean-noël jean-pierre jean-yves jeff jeffrey jens jeremy jerome jerry jesús jim jimmy"
    " joaquim joaquín joe joel johann john johnny joko jonas jonathan jorge jose joseph josh joshua josé joão juan"
    " julian julián justin jérôme jörg jörn jürgen kai karl karsten keir keith kemal ken kenneth kevin klaus knut"
    " kurt larry lars lawrence leif leo leon leonard lewis lorenzo lothar louis loïc luca lucas luigi luis lukas"
    " luke lutz luís magnus mahmoud manfred manuel marc marcel marco marcus mario marius mark markus martin martín"
    " massimo mateo mathieu matt matteo matthew matthias maurizio max maxim mehmet michael michel miguel mike"
    " mikhail mitch mitt mohamed mohammad mohammed muhammad murat mustafa narendra nathan neil nevzat newt"
    " nicholas nick nicolas nicolás nigel nikolai nils norbert nuno olaf ole oleg oliver olof orhan orhun oscar"
    " osman otto pablo patrick paul pavel pedro per peter petro phil philip philippe pierre rafael raffaele rainer"
    " ralf ralph ramón randy raul ray raymond raúl recep reiner reinhard rené ricardo riccardo richard rick rishi"
    " rob robert roberto rodrigo roger roland rolf ron ronald roy rudi rudolf rufus rui russell ryan rémi rémy"
    " salvatore samuel scott sean sebastian sergei sergey sergio serkan seth siegfried silvio simon simón"
    " stanley stefan stefano steffen stephen steve steven stuart stéphane sven sébastien sören taras tayyip ted"
    " theodore thiago thomas thorsten théo tiago tim timothy tobias todd tom tommy tomás tony torsten trevor"
    " tyler udo ulrich umberto uwe veit viktor vincent vincenzo vinícius vitali vladimir volker volodymyr víctor"
    " walter warren wayne werner wilhelm will william winfried wolfgang xaver xavier xi yann yoav yusuf zachary álvaro"
    " ángel édouard éric íñigo óscar александр алексей анатолий андрей андрій антон артур богдан борис валерий"
    " василий василь виктор владимир володимир вячеслав віктор геннадий глеб григорий денис дмитрий дмитро евгений"
    " иван игорь кирилл константин леонид максим микола михаил михайло николай олег олександр олексій остап павел"
    " павло петр петро пётр роман руслан сергей сергій тарас юрий юрій ярослав іван ігор"
    " achim albrecht alfred arno bertram burkhard detlev dietmar eberhard eckhard egon elmar erwin ewald franz"
    " friedhelm georg gerd gottfried günter günther hartwig herbert hermann hubert joachim josef jochen jost"
    " konrad leopold ludger ludwig otmar reinhold rüdiger siegmar theodor thilo ulf volkmar walther wendelin"
)
GIVEN_FEMALE = listed(
    "abigail agnes alessandra alexandra alice alicia alina alison amanda amber amelia amy amélie ana anastasia"
    " angela anita anja anke ann anna annalena anne annegret annette antonia ashley astrid aurore ayşe"
    " barbara beatrice begoña belkıs bertha beth betty birgit birte brenda bridget brigitte bärbel bénédicte"
    " camila camilla carla carmen carol carolina caroline catarina catherine cecilia charlotte cheryl chiara chloé"
    " christina christine cindy claire clara claudia clémentine cristina cynthia céline daniela debbie deborah"
    " debra diana diane dolores donna dorothy eleanor elena elif elisabeth elise elizabeth ella ellen elly elsa"
    " emily emine emma erica erika esther eva evelyn fatima fatma federica fiona florence frances francesca"
    " françoise gabriela geneviève georgia gina giorgia gloria grace greta gudrun gülfem halina hannah hatice"
    " heather heidi heike helen helena hillary hélène ilaria ilka ilse ingrid inès inés inês irene irina irma"
    " isabel isabella ivanka jane janet janice jennifer jessica jill joana joanna josephine joyce judith judy"
    " julia julie jutta kamala karen karin kate katherine kathleen kathryn katie katja katrin kimberly"
    " kirsten klara kristin larisa latoya laura lauren leila leticia lidia lily linda lisa liv liz loretta"
    " louise lucia lucy lucía ludmila luisa lydia léa maggie manon manuela margaret margaux maria mariana"
    " mariangela marie marielle marina marine marjorie martha mary maría mathilde maud megan melania melinda"
    " melissa meral mercedes meredith mette michelle mila miriam molly monica monika mónica nadia nancy naomi"
    " natalia natalie natasha nicole nikki nina nora nuria oksana olena olga olivia pamela patricia paula pauline"
    " petra philippa pilar priya rachel raquel rebecca remedios renata renate ricarda rita rocío rosa rosalind"
    " rosemary ruth sabine sabrina sahra sally samantha sandra sara sarah saskia selin sharon sheila shirley"
    " sigrid silke silvana silvia sofia sofía solveig solène sonia sonja sophia sophie stephanie susan susana"
    " susanne suzanne svenja svetlana sylvia ségolène tammy tania tanja tatiana teresa tess theresa tina tracy"
    " ulrike ursula ute valentina valerie valérie vanessa vera veronica verónica victoria viola virginia véronique"
    " wanda wendy yolanda yulia yvette yvonne zeynep zoe élisabeth élise élodie анастасия анастасія анна валентина"
    " вера галина ганна дарья екатерина елена ирина катерина лидия любовь людмила мария марія надежда наталья"
    " наталія нина оксана олена ольга светлана світлана софья таисия татьяна тетяна юлия юлія ірина"
    " anneliese annika beate carola christa christiane cornelia dagmar dorothea edith elfriede friederike gerda"
    " gertrud gisela hannelore helga henriette hildegard irmgard johanna katharina kerstin lieselotte luise"
    " margarete margot marianne marlene martina rosemarie roswitha sybille veronika waltraud wiebke"
)
_EITHER = listed("alex andrea chris gabriele jan jean joan kelly kim leslie nicola sam simone terry")
GIVEN = GIVEN_MALE | GIVEN_FEMALE | _EITHER


# Words written in capitals that are nobody's name.
ORDINARY_ACRONYMS = listed(
    "mp mep mla pm ceo cfo coo cto phd gp ngo tv dj dvd pc gdp vat hq ai it hr pr cctv atm dna id iq suv ev lgbt lgbtq"
    " var icu iv lng uv"
)

# Words between an article and a role, or before a name, that tell nobody apart.
PLAIN_MODIFIERS = listed(
    "acting actual actuel ancien ancienne anterior antigo attuale atual current ehemalige ehemaliger elected"
    " embattled eski ex former frühere früherer interim late longtime neue neuer new newly nouveau nouvelle nova"
    " novo nueva nuevo nuova nuovo outgoing own senior then top yeni бывшая бывший колишній новая новий новый"
)

# Those of them with a capital at the beginning of a sentence that are no part of a name.
LEADING_MODIFIERS = listed(
    "acting ancien ehemaliger embattled ex former interim longtime outgoing then бывший колишній"
)

# Words that make another office of the noun after them.
NARROWING = listed(
    "acting ancien ancienne assistant co-vice deputy ehemalige ehemaliger ex former premier première prime"
    " primeira primeiro primer primo vice"
)

# Nouns of the above that mean something else where another noun follows: the general election.
LOOSE = listed(
    "agent chair champion chief democrat don dr driver fellow fiscal general head host justice leader m major"
    " miss mr mrs ms nurse player principal re rep republican responsable senior sir star student teacher veteran"
)

# English words that may stand between somebody and the role of another, and are no part of it.
VERBS = listed(
    "accused and as asked backed beat became by called chose defeated faced fired gave hired is joined led left"
    " lost made met named picked praised replaced saw sent succeeded thanked told took urged was were with won"
)

HONORIFICS = listed("dato datin datuk puan seri sri tan tun")
"""First words of a Malay name that are a title, and name nobody by themselves."""

FEMALE = listed(
    "actress baroness businesswoman chairwoman congresswoman councilwoman dame daughter duchess frau lady madam"
    " miss mlle mme mother mrs ms princess queen senhora señora signora sister spokeswoman sra widow wife"
)
MALE = listed(
    "actor archbishop baron bishop brother businessman cardinal chairman congressman councilman duke earl father"
    " herr husband king lord mr pope prince senhor señor signor sir son spokesman sr"
)

# Relative pronouns: what follows says something else.
RELATIVES = listed("who whose which that qui que che der die который який")

# Pronouns of one person, as subjects, in any language.
SINGULAR = {
    **dict.fromkeys(listed("he er il él lui egli ele он він"), "m"),
    **dict.fromkeys(listed("she sie elle ella lei ela она вона"), "f"),
}

GROUP_NAMES = listed(
    "republicans democrats conservatives liberals tories millennials americans europeans britons germans muslims"
    " christians jews taliban hamas hezbollah"
)
"""Names of several people together, in lower case."""

PIECE = re.compile(r"[，。；、：,;:！？\n]|[はがをにで]$|^.{21,}$")
"""What a description of people has not, in Chinese and Japanese: it is a piece of a clause."""
