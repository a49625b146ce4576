"""English."""

from __future__ import annotations

from briefing.languages.language import (
    FunctionWords,
    Language,
    Morphology,
    Names,
    Negation,
    Numbers,
    PlainSpeech,
    Questions,
    Quotations,
    Rounding,
    Speech,
    Times,
    Units,
    cues,
)
from briefing.languages.notation import STEM_LENGTH, entries, in_order, listed

_IRREGULAR = """
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
_PAST = listed("""
    beat became began broke brought built came chose drew drove fell flew fought found gave got grew held kept knew led
    left lost made met paid ran rose sat saw sent shot sold spent spoke stood struck swept threw told took went won
    wrote
""")

_SAY = """
add admit advise affirm allege announce answer argue ask assert assure boast cable caution charge chant claim comment
complain conclude concede confess confirm contend continue counter declare deny describe disclose elaborate emphasise
emphasize exclaim explain fume hint imply inform insist interject interrupt joke lament maintain mention muse mutter
note object observe opine point_out post predict proclaim promise protest question quip reaffirm reason recall
recommend recount reiterate remark remind repeat reply report respond retort reveal scoff shout signal speculate
stipulate stress suggest surmise testify theorise theorize tweet underline underscore urge vow warn whisper yell
acknowledge indicate estimate calculate forecast conjecture echo advertise telegraph elucidate
"""
_SAY_IRREGULAR = """
say says said stated state_that states_that tell tells told write writes wrote written find finds found show shows
showed shown read reads
swear swears swore make_clear makes_clear made_clear make_it_clear makes_it_clear made_it_clear
put_it puts_it
"""
_HOLD = """
accept accuse advocate agree aim appeal applaud approve attack back ban call blame blast boycott call_for call_on
call_upon campaign_against campaign_for caution_against celebrate challenge champion chide commend condemn
congratulate consider criticise criticize decline decry defend defy demand denounce deplore desire dismiss disagree
disapprove dispute disregard distrust doubt embrace encourage endorse envisage envision expect express fault favor
favour fear guarantee hail hammer hate honor honour hope impugn intend laud love mistrust mock move_to
oppose petition plan pledge praise prefer press_for propose push_back push_for question rate rebuff
rebuke rebut refuse regard regret reject renounce request require resist rule_out scold seek_to slam spurn support
suspect target threaten throw_cold_water trust tout value view vote_against vote_for vote_to vote voice volunteer
want warm_to weigh welcome wish worry yearn back_away believe rely insult contrast hit_out lash_out lean_toward
lobby_for lobby_against fight_for focus_on favor promise rail_against point_to ridicule assail berate castigate
"""
_HOLD_IRREGULAR = """
likes liked would_like 'd_like do_not_like don't_like don’t_like doesn't_like doesn’t_like didn't_like didn’t_like
think thinks thought know knows knew feel feels felt seek seeks sought hold_that holds_that held_that
understand understands understood come_out_against comes_out_against came_out_against come_out_for came_out_for
speak_out speaks_out spoke_out take_issue takes_issue took_issue stand_by stands_by stood_by see sees saw
choose chooses chose have_no_plans has_no_plans had_no_plans forswear forswore foresee foresees foresaw misunderstood
"""
_NOUNS = """
accusation address advice allegation announcement answer appeal argument assertion assessment assurance belief call
charge claim column comment commitment complaint concern conclusion condemnation conviction criticism declaration
defence defense demand denial desire determination doubt email endorsement estimate expectation explanation fear
finding forecast hope insistence intention interview letter memo message note objection offer op-ed opinion opposition
plan pledge plea position post posting prediction preference promise proposal quotation quote reaction recommendation
refusal rejection remark reply report request resolve response speech stance statement suggestion support suspicion
testimony theory threat tweet verdict view vow warning willingness wish words worry
"""
_ACCORDING = """
according_to in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of as_per in_a_statement_from
in_a_statement_by in_comments_by
"""

_DOUBLING = {"prefer", "regret", "admit", "ban", "plan", "commit", "quip", "slam", "spur", "fib", "rebut", "chat"}


def _conjugated(bases: str) -> tuple[str, str]:
    """Return the finite forms of regular verbs, and their participles in -ing."""
    finite: list[str] = []
    adding: list[str] = []
    for entry in bases.split():
        base, _, rest = entry.partition("_")
        tail = f"_{rest}" if rest else ""
        finite += [form + tail for form in (base, _third(base), _past(base))]
        adding.append(_ing(base) + tail)
    return " ".join(finite), " ".join(adding)


def _third(base: str) -> str:
    if base[-1] == "y" and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")


def _past(base: str) -> str:
    if base[-1] == "y" and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    if base in _DOUBLING:
        return base + base[-1] + "ed"
    return base + ("d" if base.endswith("e") else "ed")


def _ing(base: str) -> str:
    if base in _DOUBLING:
        return base + base[-1] + "ing"
    return (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"


_said, _saying = _conjugated(_SAY)
_held, _holding = _conjugated(_HOLD)
_plural = " ".join(_third(noun) for noun in _NOUNS.split())
_telling = "saying telling writing finding showing knowing thinking seeking talking hoping"


_CLITICS = ("s", "re", "ve", "ll", "d", "m")
_IRREGULAR_FORMS = {form: forms.split()[0] for forms in _IRREGULAR.split(";") for form in forms.split()[1:]}


def _parts(word: str) -> list[str]:
    """Take a negation apart, and what hangs on a word off: "won't" is "will not"."""
    while word.rpartition("'")[2] in _CLITICS and "'" in word:
        word = word.rpartition("'")[0]
    if word.endswith("n't") or word == "cannot":
        bare = word.removesuffix("n't").removesuffix("not")
        return [{"ca": "can", "wo": "will", "sha": "shall"}.get(bare, bare), "not"]
    return [word]


def _stem(word: str) -> str:
    if word in _IRREGULAR_FORMS:
        return _stem(_IRREGULAR_FORMS[word])
    if len(word) <= STEM_LENGTH:
        return word
    if word.endswith("ies"):
        return word[:-3] + "i"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zes")) else word[:-1]
    for ending in ("edly", "ingly", "ied", "ing", "ed", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= STEM_LENGTH and not word.endswith("eed"):
            word = word[: -len(ending)] + ("i" if ending == "ied" else "")
            break
    if len(word) > STEM_LENGTH and word[-1] == word[-2] and word[-1] not in "sle":
        word = word[:-1]
    word = word[:-1] if word.endswith("e") and len(word) > STEM_LENGTH else word
    return word[:-1] + "i" if word.endswith("y") and len(word) > STEM_LENGTH else word


LANGUAGE = Language(
    code="en",
    name="English",
    absent="""
        morphology.suffixes morphology.prefixes function_words.accented_is function_words.several
        speech.participles speech.perfect speech.relational speech.clitics speech.beside speech.proclitics
        speech.plain.beside numbers.half numbers.parts numbers.one_word_ordinal numbers.rounding.below_after
        numbers.rounding.around_after times.decade_word names.endings names.role_tails names.role_stems
        names.surname names.verbs_first names.where names.adjectives names.given names.common
        names.inflected""",
    closely_read=True,
    morphology=Morphology(
        stem=_stem,
        parts=_parts,
        past=_PAST,
    ),
    function_words=FunctionWords(
        empty=listed("""
            a an the this that these those and or but nor so yet if then than as of in on at to for from by with into
            onto about over under between among through during against toward towards upon within across per via is are
            was were be been being am has have had having do does did done doing will would shall should can could may
            might must ought i you he she it we they me him her us them my your his its our their mine yours hers ours
            theirs myself himself herself itself themselves ourselves who whom whose which what when where why how
            there here not no n't also too very just only even still again already both each every any some such own
            same other another others much many few several one s t ll re ve d m because although though while whereas
            since until unless after before whether however therefore thus said says say saying according off out up
            down now well get gets got let lets"""),
        opening=listed("""
            a about above according across after again against all almost along also although always amid among an and
            another anyone anything anyway are around as asked at be because been before behind being besides between
            beyond both but by can could currently despite did do does don't during each earlier eight either even
            eventually ever every everybody everyone everything except few finally first five for four from further
            furthermore get go had has have having he he's hello hence her here him his how however i i'm i've if in
            indeed initially instead into is it it's its just last later let let's like likewise look many may maybe me
            meantime meanwhile might more moreover most much must my nearly neither never nevertheless next nine no
            nobody none nonetheless nor not nothing now of off often ok okay on once one only onto or other others
            otherwise our out over overall per perhaps please plus previously quite rather recently roughly second see
            seven several shall she she's should similarly since six so some somebody someone something sometimes
            speaking still such ten than thanks that that's the their them then there there's therefore these they
            they're third this those though three through throughout thus to today tomorrow too toward towards two
            under unless unlike until up upon us usually very via was we we're we've well were what whatever when
            whenever where whereas wherever whether which while who whoever whose why will with within without would
            yes yesterday yet you your"""),
        definite=listed("her his its my our that the their this"),
        indefinite=listed("a an"),
        links=listed("of for at in to and with from on who whose since under which that"),
        genitives=listed("for of"),
        pronouns=entries("m = he him his himself; f = she her hers herself; any = they them their theirs it its"),
        known=listed("the"),
    ),
    speech=Speech(
        cues=cues(
            say=f"{_SAY_IRREGULAR} {_said}",
            hold=f"{_HOLD_IRREGULAR} {_held}",
            adding=f"{_saying} {_holding} {_telling}",
            noun=f"{_NOUNS} {_plural}",
            according=_ACCORDING,
        ),
        that=listed("that whether if how why what"),
        indirect=listed("whether if how why what"),
        joins=("and", "or", "but", "nor", "yet", "&"),
        subordinators=listed("""
            that but because while when as if although though after before since whether until unless whereas so than
            how why what where once yet"""),
        contrasts=listed("while although though"),
        relatives=listed("who which whom whose"),
        prepositions=listed("""
            of in on at to for from by with about over against near after before during under among between into
            through without within across around toward towards upon via behind beyond inside outside since until
            despite amid per like unlike including representing ahead alongside throughout"""),
        auxiliaries=listed("""
            has have had is are was were be been being will would can could may might must shall should do does did
            hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't don't doesn't didn't
            not hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t don’t doesn’t didn’t
            never also 're 've 'll 'd 'm"""),
        adverbs=listed("""
            also still later then again already just now once even too meanwhile earlier previously recently often
            always only both all first afterwards afterward instead further moreover however therefore thus ever long
            soon simply flatly himself herself itself themselves each today tonight yesterday tomorrow ago famously
            publicly privately repeatedly consistently largely well likely"""),
        passives=listed("""
            is are was were be been being 're 'm isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"""),
        by=listed("by"),
        determiners=listed("the a an this these that those some any no every each both all another"),
        articles=listed("the a an no every"),
        possessives=listed("his her its their my our your whose"),
        pronouns=listed("he she they it"),
        many=listed("they it"),
        first_persons=listed("we i you"),
        telling=listed("tell tells told telling"),
        addressing=listed("""
            tell tells told telling warn warns warned warning remind reminds reminded assure assures assured inform
            informs informed promise promises promised advise advises advised convince convinces convinced show shows
            showed"""),
        clausal=listed("maintain maintains maintained contend contends contended reason reasons reasoned"),
        singular=listed("one another each any less"),
        forward=listed("""
            show shows showed shown find finds found mention mentions mentioned reveal reveals revealed read reads"""),
        ambiguous=listed("""
            support supports vote votes plan plans call calls demand demands claim claims report reports comment
            comments back view views hope hopes fear fears charge charges doubt doubts promise promises pledge pledges
            vow vows request requests desire value values wish wishes estimate estimates forecast forecasts note notes
            answer answers reply remark remarks tweet tweets post posts state states worry worries challenge challenges
            aim aims appeal appeals attack attacks ban bans blame boycott boycotts praise press regard regards target
            targets trust threat threats favor favour hit like love hate fault honor honour question questions
            complaint approach rate rates show shows find read backs concern concerns signal signals stress voice
            volunteer volunteers welcome threaten object objects address counter cable quote quotes focus protest
            protests recall recalls joke jokes shout shouts whisper hint hints echo reason reasons campaign"""),
        indefinite=listed("""
            a an some many several few most one two three four five six seven eight nine ten another other others any
            every each no nobody everyone somebody someone anybody half dozens hundreds thousands millions more fewer
            less critics supporters opponents experts analysts officials observers voters people residents"""),
        compounds=True,
        times=listed("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december jan feb mar apr jun jul aug sept sep oct nov dec week month year
            morning afternoon evening night day weekend today yesterday tonight last next noon"""),
        stances=entries("""
            denies = deny denie denying; warns = warn caution;
            demands = demand urge ask appeal require call_on call_for call_upon calls_on calls_for called_on called_for
                calling_on calling_for insist_on insists_on insisted_on press_for presses_for pressed_for want;
            opposes = oppos reject refus object disagree disapprov vote_against votes_against voted_against;
            supports = support back. backs. backed. backing. endors welcom prais approv agree hail favour favor defend
                applaud;
            offers = offer propos pledg promis vow;
            criticises = criticis criticiz accus condemn blam slam attack denounc complain;
            undecided = doubt wonder hesitat"""),
        plain=PlainSpeech(
            verbs=listed("""
                say says said told tells adding add:,s,ed stated explain:,s,ed announce:,s,d declare:,s,d write
                writes wrote written repl:y,ies,ied respond:,s,ed answer:,s,ed argue:,s,d note:s,d reiterate:,s,d
                emphasi:se,ses,sed,ze,zes,zed stress:,es,ed report:s,ed points_out pointed_out contend:,s,ed
                maintain:,s,ed conclude:,s,d"""),
            perfect=listed("has have had also later still then previously"),
            joins=listed("and but however indeed"),
            before_times=listed("on in at this last earlier late early the of"),
            settings=(
                r"in an? (?:(?:follow-up|joint|phone|recent|televised|telephone|written) ){0,2}(?:statement|"
                r"interview|news release|press release|e-?mail)|(?:at|during) a (?:news|press) conference|"
                r"to reporters|reporters"
            ),
        ),
        ahead=(
            r"will|won't|shall|going to|(?:due|set|expected|scheduled|slated|planned) (?:to|for)|(?:is|are) to|"
            r"plans? to|aims? to|hopes? to|intends? to|expects? to|has to|have to|must|should"
        ),
        back=rf"(?!planned|expected|scheduled|slated|called|needed|proposed|delayed|postponed)"
        rf"(?:was|were|had|did|could|\w{{2,}}ed|{'|'.join(sorted(_PAST))})",
    ),
    negation=Negation(
        direct=listed("not without unable cannot nt"),
        wide=listed("no never nobody none nothing neither nor nowhere hardly scarcely barely"),
        verbs=listed("""
            fail refuse deny denied denies decline stop avoid prevent cease forbid prohibit bar block oppose reject
            rejected ban halt neglect omit unwilling reluctant dismiss quit"""),
    ),
    numbers=Numbers(
        one=listed("one a an"),
        cardinals=entries("""
            0 = zero; 2 = two; 3 = three; 4 = four; 5 = five; 6 = six; 7 = seven; 8 = eight; 9 = nine; 10 = ten;
            11 = eleven; 12 = twelve; 13 = thirteen; 14 = fourteen; 15 = fifteen; 16 = sixteen; 17 = seventeen;
            18 = eighteen; 19 = nineteen; 20 = twenty; 30 = thirty; 40 = forty; 50 = fifty; 60 = sixty; 70 = seventy;
            80 = eighty; 90 = ninety"""),
        scales=entries("""
            100 = hundred; 1000 = thousand k grand; 100000 = lakh lakhs lac; 1000000 = million mn mln mio;
            10000000 = crore crores cr; 1000000000 = billion bn bln; 1000000000000 = trillion tn trn tln"""),
        plural_scales=entries("""
            100 = hundreds; 1000 = thousands; 1000000 = millions; 1000000000 = billions; 1000000000000 = trillions"""),
        ordinals=entries("""
            1 = first; 2 = second; 3 = third; 4 = fourth; 5 = fifth; 6 = sixth; 7 = seventh; 8 = eighth; 9 = ninth;
            10 = tenth; 11 = eleventh; 12 = twelfth; 13 = thirteenth; 14 = fourteenth; 15 = fifteenth; 16 = sixteenth;
            17 = seventeenth; 18 = eighteenth; 19 = nineteenth; 20 = twentieth; 30 = thirtieth; 40 = fortieth;
            50 = fiftieth; 60 = sixtieth; 70 = seventieth; 80 = eightieth; 90 = ninetieth"""),
        fractions=entries("""
            2 = half halves; 3 = thirds; 4 = quarter quarters; 5 = fifths; 6 = sixths; 7 = sevenths; 8 = eighths;
            10 = tenths"""),
        vague=entries("10 = dozens tens scores"),
        collective=entries("12 = dozen; 20 = score"),
        several=listed("several few some many multiple"),
        join=listed("and"),
        weak=listed("one a an first half quarter quarters"),
        ranges=listed("to or and through from"),
        rounding=Rounding(
            below=in_order("nearly almost close_to just_short_of under below fewer_than less_than not_quite"),
            above=in_order("more_than over above upwards_of at_least no_fewer_than no_less_than exceeding"),
            above_after=in_order("or_more"),
            around=in_order("about around roughly approximately some circa"),
        ),
        joins_hundreds=True,
    ),
    units=Units(
        words=entries("""
            % = percent per_cent percentage; point:% = percentage_point percentage_points percent_points pp ppt;
            point = points point; bp = basis_points basis_point; permille = per_mille; dollar = dollars dollar bucks;
            dollar:US = us_dollars u.s._dollars american_dollars; ringgit = ringgit; baht = baht;
            dollar:CA = canadian_dollars canadian_dollar; dollar:AU = australian_dollars australian_dollar;
            dollar:HK = hong_kong_dollars; dollar:NZ = new_zealand_dollars; dollar:SG = singapore_dollars; cent = cents;
            euro = euros euro; pound = pounds pound pounds_sterling; franc = francs swiss_francs; yen = yen;
            yuan = yuan renminbi; rouble = rubles roubles ruble rouble; hryvnia = hryvnias hryvnia hryvnyas;
            lira = lira liras lire; rupee = rupees rupee; won = south_korean_won; peso = pesos; real = reais;
            krone = kroner kronor crowns; shekel = shekels; rial = riyals rials; dirham = dirhams; dinar = dinars;
            rand = rand; zloty = zlotys zloty; km = kilometres kilometers kilometre kilometer;
            m = metres meters metre meter; cm = centimetres centimeters centimetre centimeter;
            mm = millimetres millimeters; mile = miles mile; foot = feet foot; inch = inches inch; yard = yards yard;
            nmi = nautical_miles; kmh = kilometres_per_hour kilometers_per_hour kilometres_an_hour;
            mph = miles_per_hour miles_an_hour; kg = kilograms kilogrammes kilogram kilos kilo; g = grams grammes gram;
            t = tonnes tonne metric_tons metric_tonnes; ton = tons ton; ounce = ounces ounce; ha = hectares hectare;
            acre = acres acre; km2 = square_kilometres square_kilometers; m2 = square_metres square_meters;
            mile2 = square_miles; foot2 = square_feet; l = litres liters litre liter; gallon = gallons gallon;
            barrel = barrels barrel bpd; mw = megawatts megawatt; gw = gigawatts gigawatt; degree = degrees degree;
            degree:C = degrees_celsius degrees_c celsius; degree:F = degrees_fahrenheit degrees_f fahrenheit;
            second = seconds; minute = minutes minute min mins; hour = hours hour hrs; day = days day;
            week = weeks week; fortnight = fortnights fortnight; month = months month; year = years year yrs yr;
            decade = decades decade; century = centuries century"""),
        between=listed(". american full of s u us"),
    ),
    times=Times(
        months=entries("""
            1 = january jan; 2 = february feb; 3 = march mar; 4 = april apr; 5 = may; 6 = june jun; 7 = july jul;
            8 = august aug; 9 = september sep sept; 10 = october oct; 11 = november nov; 12 = december dec"""),
        weekdays=entries("""
            0 = monday mon mondays; 1 = tuesday tue tues tuesdays; 2 = wednesday wed wednesdays;
            3 = thursday thu thur thurs thursdays; 4 = friday fri fridays; 5 = saturday sat saturdays;
            6 = sunday sun sundays"""),
        words=entries("""
            relative:day-1 = yesterday last_night last_evening;
            relative:day+0 = today tonight this_morning this_afternoon this_evening; relative:day+1 = tomorrow;
            relative:day-2 = day_before_yesterday; relative:day+2 = day_after_tomorrow; shift:-1 = last past previous;
            shift:+0 = this current; shift:+1 = next coming upcoming following; ago = ago earlier_this; in = in;
            hence = from_now; later = later after_that; second = second; unit:day = day days; unit:week = week weeks;
            unit:month = month months; unit:year = year years; unit:hour = hour hours; unit:minute = minute minutes;
            unit:weekend = weekend; unit:decade = decade decades; unit:century = century; unit:quarter = quarter;
            unit:half = half; season:21 = spring; season:22 = summer; season:23 = autumn fall; season:24 = winter;
            edge:0 = early beginning_of start_of early_in; edge:1 = mid middle_of;
            edge:2 = late end_of late_in later_in;
            about = about around approximately circa roughly some_time some_time_in; after = after; before = before;
            between = between; since = since as_of starting beginning from; until = until till up_to by to through;
            and = and; noon = noon midday;
            part = almost nearly morning afternoon evening night overnight midnight shortly local_time local evenings
                mornings dawn;
            meridiem:0 = a.m. am a.m; meridiem:12 = p.m. pm p.m; hours = o'clock hours_gmt;
            filler = on at over throughout the of ' s , . ( ) during early_on late_on; zone:ET = eastern_time eastern;
            zone:PT = pacific_time; zone:CT = central_time; zone:+03:00 = moscow_time; zone:+08:00 = beijing_time;
            holiday:12-25 = christmas_day christmas; holiday:12-24 = christmas_eve; holiday:12-31 = new_year's_eve;
            holiday:1-1 = new_year's_day; holiday:2-14 = valentine's_day; holiday:5-1 = may_day;
            holiday:3-8 = international_women's_day; holiday:10-31 = halloween"""),
        decade_endings=listed("s"),
        counted_in=True,
    ),
    names=Names(
        particles=listed("of the for de la le du del della di da dos van von der den bin ibn al el ul zu"),
        calendar=listed("""
            am apr april aug august christmas dec december easter feb february fri friday jan january jul july jun june
            mar march may mon monday nov november oct october pm sat saturday sep sept september sun sunday thu thurs
            thursday tue tues tuesday wed wednesday"""),
        roles=listed("""
            accountant activist actor actress adm administrator admiral adviser advisor agent aide alderman ambassador
            analyst anchor anthropologist archaeologist archbishop architect artist assemblyman assemblywoman
            astronomer attorney attorney-general auditor aunt author ayatollah banker baron baroness barrister batsman
            billionaire biologist bishop boss bowler boxer boyfriend broker brother businessman businesswoman
            campaigner candidate capt captain cardinal catcher ceo cfo chair chairman chairman-elect chairperson
            chairwoman chairwomen champion chancellor chaplain chef chemist chief chieftain classmate climatologist
            cmdr co-author co-chair co-founder coach cofounder col colleague colonel columnist comedian commander
            commander-in-chief commissioner composer comptroller conductor congressman congressperson congresswoman
            constable consultant controller coo coroner correspondent councillor councilman councilmember councilor
            councilwoman counsel cousin criminologist curator cyclist dame dancer daughter dean defender delegate
            democrat demonstrator deputy designer detective director doctor dr driver drummer duchess duke earl
            economist editor emir emperor engineer entrepreneur envoy epidemiologist executive expert farmer father
            fellow fiancé fiancée filmmaker firefighter fisherman footballer forward founder gen general geologist
            girlfriend goalkeeper golfer gov governor governor-general grandfather grandmother guard guitarist head
            headmaster headteacher historian host husband imam incumbent inspector investigator investor jockey
            journalist judge justice king lady landlord lawmaker lawyer leader lecturer legislator librarian lieutenant
            lobbyist lord lt madam magistrate maj major manager mathematician mayor mediator mep midfielder migrant
            militant minister miss model moderator monk mother mp mr mrs ms musician mvp negotiator neighbor neighbour
            nephew niece nominee novelist nun nurse officer ombudsman operative organiser organizer owner paramedic
            partner pastor pathologist photographer physician physicist pianist pilot pitcher player playwright poet
            policeman policewoman pollster pope premier pres presenter president president-elect priest prince princess
            principal producer prof professor prosecutor protester psychiatrist psychologist publisher pundit
            quarterback queen rabbi rapper referee refugee rep reporter representative republican researcher resident
            rev roommate sailor salesman saleswoman scholar scientist secretary secretary-treasurer sen sens reps
            senator sergeant sgt sheikh sheriff shopkeeper singer sir sister skipper sociologist soldier solicitor son
            speaker spokesman spokesperson spokeswoman sprinter star statistician strategist striker student sultan
            superintendent surgeon surrogate survivor suspect swimmer teacher teammate trader trainer treasurer trustee
            tycoon umpire uncle undersecretary veteran vicar vice-chair vice-chairman vice-president
            vice-president-elect victim virologist volunteer warlord whip whistleblower widow wife winger witness
            bailiff benefactor botanist broadcaster defendant diver hydrologist juror midwife painter philanthropist
            plaintiff reverend sculptor shipowner surveyor tenant trucker"""),
        groups=listed("""
            police protesters demonstrators residents people passengers victims survivors militants gunmen attackers
            insurgents rebels fighters divers soldiers troops forces workers employees strikers students pupils
            teachers doctors nurses patients medics paramedics rescuers firefighters migrants refugees farmers
            fishermen fans supporters voters consumers customers shoppers users drivers pilots parents families family
            relatives friends villagers locals neighbours neighbors scientists researchers engineers experts analysts
            lawyers prosecutors investigators detectives officers officials lawmakers ministers senators authorities
            diplomats campaigners activists critics opponents witnesses suspects prisoners hostages tourists climbers
            children women men crew crowd crowds players civilians commuters bystanders spectators donors aides
            advisers agents unions leaders tenants landlords owners makers manufacturers travellers travelers crews
            staff sources allies insiders advocates conservatives liberals members participants attendees onlookers
            americans europeans"""),
        individuals=listed("gunman driver pilot attacker suspect bomber boy girl man woman teenager toddler baby"),
        plural="s",
        singular_only=listed("counsel forward guard head king model partner queen star striker subject"),
        role_last=True,
        strangers=True,
        plural_endings=in_order("s"),
        no_verbs=("ing",),
        of_places=listed("n an ian ans ians ese ish i is s er ers ern ic"),
    ),
    quotations=Quotations(
        saying=(
            r"said|says?|saying|told|tells?|telling|ask(?:s|ed|ing)?|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|"
            r"add(?:s|ed|ing)?|wrote|writes?|writing|written|tweet(?:s|ed|ing)?|post(?:s|ed|ing)|call(?:s|ed|ing)|"
            r"declar\w+|describ\w+|stat(?:es|ed|ing)|statement|accord(?:s|ed|ing)|announc\w+|argu\w+|claim\w*|"
            r"comment\w*|complain\w*|conced\w+|conclud\w+|continu\w+|den(?:y|ies|ied|ying)|explain\w*|insist\w*|"
            r"label\w+|not(?:es|ed|ing)|quot\w+|promis\w+|recall\w*|remark\w*|repeat\w*|respond\w*|shout\w*|"
            r"stress\w*|suggest\w*|testif\w+|thought|urg\w+|vow\w*|warn\w*|acknowledg\w+|admit\w*|believ\w+|"
            r"charg(?:es|ed|ing)|crie[sd]|express\w+|joke[sd]|mention\w*|observ\w+|pledg\w+|read(?:s|ing)?|reveal\w*|"
            r"speak\w*|spoke|tout\w*|whisper\w*|chant\w*|slam\w*|predict\w*|criticis\w+|criticiz\w+|prais\w+|"
            r"report\w*|agree\w*|emphasi\w+|boast\w*|blast\w*|dismiss\w*|characteri\w+"
        ),
        mentioning=(
            r"so-called|known as|dubbed|nicknamed|titled|entitled|named|called|(?:words?|terms?|phrase|slogan|"
            r"hashtag|motto|film|movie|book|novel|song|album|series|show|play|painting|headline|headlined|magazine|"
            r"newspaper|nickname)"
        ),
        negation=(
            r"not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|\w+n't|refus\w+|"
            r"deny|denie[ds]|fail\w*|unless|except|if|false"
        ),
    ),
    questions=Questions(
        opening=in_order("""
            who whom whose what which when where why how whether will would can could should shall may might is are was
            were do does did has have had in_what to_what at_what on_what by_what under_what for_how from_where
            in_which for_whom to_whom with_whom"""),
        asking=(
            r"Who|Whose|What|Which|When|Where|Why|How|Will|Is (the|there|[A-Z][a-z]+)|Are (the|there|[A-Z][a-z]+)|"
            r"Did|Has|Have|Can|Could|Would|Should|May"
        ),
        left_open=(
            r"(?:not|yet to be|remains to be) (?:\w+ )?(?:clear|known|decided|certain|resolved|seen|determined|"
            r"explained|disclosed) (?:how|what|who|when|where|why|which|if|whether)|unclear|uncertain|unknown|"
            r"unresolved|unanswered|remains to be seen|open question|not (?:say|know|explain) (?:how|what|who|when|"
            r"where|why|which|if|whether)|declined to say"
        ),
    ),
)
