"""Given names, in lower case: they tell a person from a place, and whether "he" or "she" may stand for somebody.

They are used to rule out and to tell apart, never to accept a name.
"""

from __future__ import annotations

from briefing.grounding.words_names import listed

GIVEN_MALE = listed(
    "aaron abdul abraham adam adrian adrián ahmed ahmet alan albert alejandro alessandro alex alexander alexei"
    " ali ambrose anders andre andrew andriy andré andrés angus anthony antonio antónio antônio armin arthur"
    " aurélien avi axel barack bastien ben benjamin benjamín benoît bernard bernd bernie bill björn bjørn bob"
    " boris brad brian bruce bruno burak caio can carl carlo carlos carsten casimiro cem charles chris christian"
    " christoph christopher chuck claudio craig cédric césar daniel darren dave davi david davide dennis desmond"
    " detlef dieter diogo dirk dmitri dmitry dmytro don donald doug douglas ed eduardo edward emanuele emmanuel"
    " emre enrico enrique eric erik ernest ethan eugene fabio fabián falk federico felix fernando florian francis"
    " francisco frank françois françois-xavier fred friedrich frédéric gabriele gary gavin gaël george gerald"
    " gerhard germán gideon giorgio giovanni giuseppe glenn gonzalo gonçalo gordon graham greg gregory guido"
    " gunnar gérard hans harold harry hartmut hasan hassan heinrich helmut henrik henry holger horst howard hugo"
    " hüseyin ian ibrahim igor imran ingo itamar ivan iván jack jacob jacques jake james jan jason javier jean"
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
    " salvatore sam samuel scott sean sebastian sergei sergey sergio serkan seth siegfried silvio simon simón"
    " stanley stefan stefano steffen stephen steve steven stuart stéphane sven sébastien sören taras tayyip ted"
    " terry theodore thiago thomas thorsten théo tiago tim timothy tobias todd tom tommy tomás tony torsten trevor"
    " tyler udo ulrich umberto uwe veit viktor vincent vincenzo vinícius vitali vladimir volker volodymyr víctor"
    " walter warren wayne werner wilhelm will william winfried wolfgang xaver xavier xi yann yoav yusuf zachary álvaro"
    " ángel édouard éric íñigo óscar александр алексей анатолий андрей андрій антон артур богдан борис валерий"
    " василий василь виктор владимир володимир вячеслав віктор геннадий глеб григорий денис дмитрий дмитро евгений"
    " иван игорь кирилл константин леонид максим микола михаил михайло николай олег олександр олексій остап павел"
    " павло петр петро пётр роман руслан сергей сергій тарас юрий юрій ярослав іван ігор"
)
GIVEN_FEMALE = listed(
    "abigail agnes alessandra alexandra alice alicia alina alison amanda amber amelia amy amélie ana anastasia"
    " andrea angela anita anja anke ann anna annalena anne annegret annette antonia ashley astrid aurore ayşe"
    " barbara beatrice begoña belkıs bertha beth betty birgit birte brenda bridget brigitte bärbel bénédicte"
    " camila camilla carla carmen carol carolina caroline catarina catherine cecilia charlotte cheryl chiara chloé"
    " christina christine cindy claire clara claudia clémentine cristina cynthia céline daniela debbie deborah"
    " debra diana diane dolores donna dorothy eleanor elena elif elisabeth elise elizabeth ella ellen elly elsa"
    " emily emine emma erica erika esther eva evelyn fatima fatma federica fiona florence frances francesca"
    " françoise gabriela geneviève georgia gina giorgia gloria grace greta gudrun gülfem halina hannah hatice"
    " heather heidi heike helen helena hillary hélène ilaria ilka ilse ingrid inès inés inês irene irina irma"
    " isabel isabella ivanka jane janet janice jennifer jessica jill joan joana joanna josephine joyce judith judy"
    " julia julie jutta kamala karen karin kate katherine kathleen kathryn katie katja katrin kelly kim kimberly"
    " kirsten klara kristin larisa latoya laura lauren leila leslie leticia lidia lily linda lisa liv liz loretta"
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
)
_EITHER = listed("nicola simone")
GIVEN = GIVEN_MALE | GIVEN_FEMALE | _EITHER
