"""Given names that tell whether "he" or "she" may stand for somebody; used to rule out, never to accept a name."""

from __future__ import annotations

from briefing.grounding.words_names import listed

GIVEN_MALE = listed(
    "aaron abdul abraham adam adrian ahmed alan albert alejandro alex alexander alexei ali andre andrew andriy angus"
    " anthony antonio arthur barack ben benjamin bernard bernie bill bob boris brad brian bruce carl carlos charles"
    " chris christian christopher chuck craig daniel darren dave david dennis dieter dmitri dmitry dmytro don donald"
    " doug douglas ed eduardo edward emmanuel enrique eric ernest ethan eugene felix fernando florian francis"
    " francisco frank fred friedrich gary gavin george gerald gerhard giovanni giuseppe glenn gordon graham greg"
    " gregory hans harold harry hassan heinrich henry howard hugo ian ibrahim igor ivan jack jacob jacques jake james"
    " jan jason javier jean jeff jeffrey jens jeremy jerome jerry jim jimmy joe joel johann john johnny jonathan jorge"
    " jose joseph josh joshua josé juan justin karl keith ken kenneth kevin klaus kurt larry lars lawrence leo leon"
    " leonard lewis louis luca lucas luigi luis lukas luke mahmoud manuel marc marcel marco marcus mario mark markus"
    " martin mateo matt matteo matthew max maxim mehmet michael michel miguel mike mikhail mitch mitt mohamed mohammad"
    " mohammed muhammad mustafa nathan neil newt nicholas nick nicolas nigel nikolai oleg oliver oscar otto pablo"
    " patrick paul pavel pedro peter petro phil philip philippe pierre rafael ralph randy raul ray raymond recep"
    " ricardo richard rick rob robert roberto rodrigo roger roland ron ronald roy rudolf russell ryan sam samuel scott"
    " sean sebastian sergei sergey sergio seth simon stanley stefan stephen steve steven stuart taras ted terry"
    " theodore thomas tim timothy todd tom tommy tony trevor tyler viktor vincent vitali vladimir volodymyr walter"
    " warren wayne werner wilhelm will william wolfgang xavier yusuf zachary"
)
GIVEN_FEMALE = listed(
    "abigail agnes alexandra alice alicia alina alison amanda amber amelia amy ana anastasia andrea angela anita ann"
    " anna anne annegret annette antonia ashley astrid barbara beatrice bertha beth betty birgit brenda bridget"
    " brigitte camila camilla carla carmen carol carolina caroline catherine cecilia charlotte cheryl chiara christina"
    " christine cindy claire clara claudia cristina cynthia daniela debbie deborah debra diana diane dolores donna"
    " dorothy eleanor elena elisabeth elise elizabeth ella ellen elsa emily emma erica erika esther eva evelyn fatima"
    " fiona florence frances francesca gabriela georgia gina giorgia gloria grace greta hannah heather heidi helen"
    " helena hillary ilse ingrid irene irina irma isabel isabella ivanka jane janet janice jennifer jessica jill joan"
    " joanna josephine joyce judith judy julia julie kamala karen karin kate katherine kathleen kathryn katie katja"
    " katrin kelly kim kimberly kirsten kristin larisa latoya laura lauren leila leslie leticia lidia lily linda lisa"
    " liz loretta louise lucia lucy ludmila luisa lydia maggie manuela margaret maria mariana marie marina marjorie"
    " martha mary megan melania melinda melissa mercedes meredith mette michelle mila miriam molly monica monika nadia"
    " nancy naomi natalia natalie natasha nicola nicole nikki nina nora oksana olena olga olivia pamela patricia paula"
    " pauline petra priya rachel rebecca renata rita rosa rosemary ruth sabine sabrina sally samantha sandra sara"
    " sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stephanie susan susana susanne suzanne"
    " svetlana sylvia tammy tania tatiana teresa theresa tina tracy ulrike ursula valentina valerie vanessa vera"
    " veronica victoria viola virginia wanda wendy yolanda yulia yvonne zoe"
)
GIVEN = GIVEN_MALE | GIVEN_FEMALE
