"""Who says or holds what: the English words."""

from __future__ import annotations

from briefing.languages.saying import Words, cues, words

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

WORDS = Words(
    cues=cues(
        say=f"{_SAY_IRREGULAR} {_said}",
        hold=f"{_HOLD_IRREGULAR} {_held}",
        adding=f"{_saying} {_holding} saying telling writing finding showing knowing thinking seeking talking hoping",
        noun=f"{_NOUNS} {_plural}",
        according=_ACCORDING,
    ),
    that=words("that whether if how why what"),
    indirect=words("whether if how why what"),
    joins=("and", "or", "but", "nor", "yet", "&"),
    subordinators=words(
        """that but because while when as if although though after before since whether until unless whereas so than
        how why what where once yet"""
    ),
    contrasts=words("while although though"),
    relatives=words("who which whom whose"),
    prepositions=words(
        """of in on at to for from by with about over against near after before during under among between into through
        without within across around toward towards upon via behind beyond inside outside since until despite amid
        per like unlike including representing ahead alongside throughout"""
    ),
    auxiliaries=words(
        """has have had is are was were be been being will would can could may might must shall should do does did
        hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't don't doesn't didn't not
        hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t don’t doesn’t didn’t never
        also 're 've 'll 'd 'm"""
    ),
    adverbs=words(
        """also still later then again already just now once even too meanwhile earlier previously recently often always
        only both all first afterwards afterward instead further moreover however therefore thus ever long soon
        simply flatly himself herself itself themselves each today tonight yesterday tomorrow ago previously famously
        publicly privately repeatedly consistently largely well likely"""
    ),
    passives=words("is are was were be been being 're 'm isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"),
    by=words("by"),
    determiners=words("the a an this these that those some any no every each both all another"),
    articles=words("the a an no every"),
    possessives=words("his her its their my our your whose"),
    pronouns=words("he she they it"),
    many=words("they it"),
    first_persons=words("we i you"),
    telling=words("tell tells told telling"),
    addressing=words(
        """tell tells told telling warn warns warned warning remind reminds reminded assure assures assured
        inform informs informed promise promises promised advise advises advised
        convince convinces convinced show shows showed"""
    ),
    clausal=words("maintain maintains maintained contend contends contended reason reasons reasoned"),
    singular=words("one another each any less"),
    forward=words(
        "show shows showed shown find finds found mention mentions mentioned reveal reveals revealed read reads"
    ),
    ambiguous=words(
        """support supports vote votes plan plans call calls demand demands claim claims report reports comment comments
        back view views hope hopes fear fears charge charges doubt doubts promise promises pledge pledges vow vows
        request requests desire value values wish wishes estimate estimates forecast forecasts note notes answer answers
        reply remark remarks tweet tweets post posts state states worry worries challenge challenges aim aims
        appeal appeals attack attacks ban bans blame boycott boycotts praise press regard regards target targets trust
        threat threats favor favour hit like love hate fault honor honour question questions complaint approach
        rate rates show shows find read back backs concern concerns signal signals stress voice volunteer
        volunteers welcome threaten object objects address counter cable quote quotes focus protest protests
        recall recalls joke jokes shout shouts whisper hint hints echo reason reasons campaign"""
    ),
    indefinite=words(
        """a an some many several few most one two three four five six seven eight nine ten another other others any
        every each no nobody everyone somebody someone anybody half dozens hundreds thousands millions more fewer less
        critics supporters opponents experts analysts officials observers voters people residents"""
    ),
    compounds=True,
    times=words(
        """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb mar apr jun jul aug sept sep oct nov dec week month year morning
        afternoon evening night day weekend today yesterday tonight last next noon"""
    ),
)
