"""Who says or holds what in an article, by rules."""

from __future__ import annotations

import gc
import weakref

from briefing.checks.attribution.attribution import Attribution, attributions
from tests.documents import document_from
from tests.tables import table


def found(text: str, language: str = "en") -> list[Attribution]:
    """Return the attributions of a text; their spans are checked on the way."""
    for item in (items := attributions(document_from(text, language=language))):
        assert text[item.source_start : item.source_end] == item.source
        assert text[item.cue_start : item.cue_end] == item.cue
        assert all(0 <= a < b <= len(text) for a, b in item.content)
    return list(items)


def only(text: str, language: str = "en") -> tuple[str | None, str, str]:
    """Return actor, cue and content of the one attribution of a text."""
    (item,) = found(text, language)
    return item.actor, item.cue, " | ".join(text[a:b] for a, b in item.content)


def sources(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    """Return cue and actor of every attribution."""
    return [(a.cue, a.actor) for a in found(text, language)]


@table()
def test_one_attribution(text: str, actor: str | None, cue: str, content: str) -> None:
    """Source, cue and content of English patterns."""
    assert only(text) == (actor, cue, content)


@table()
def test_no_source_is_made_up(text: str) -> None:
    """Verbs that only look like cues, and passives without an agent, give nothing to anybody."""
    assert found(text) == []


def test_a_relative_clause_without_commas_is_doubtful() -> None:
    """What stands before the verb may belong to the relative clause."""
    assert not any(a.certain for a in found("The men who opposed the toll said it would close."))


def test_an_uncertain_pronoun_inside_what_is_said() -> None:
    """“He” in what a spokesman says may be the spokesman; bodies in capitals are nobody's "he"."""
    inner = found("A spokesman said he wants a vote.")[-1]
    assert (inner.actor, inner.certain) == ("A spokesman", False)
    assert found("UNPO said he wants a vote.")[-1].actor is None


def test_a_nested_verb_after_an_apposition() -> None:
    """The subject of the inner verb begins after the outer one."""
    text = "Marta Orlow, once a docker, said the men want a vote."
    assert sources(text) == [("said", "Marta Orlow"), ("want", "the men")]


def test_a_subject_too_far_away_is_not_looked_for() -> None:
    """Nothing is searched beyond a bound, so that time grows with length alone."""
    text = "Marta Orlow " + "went on and on " * 20 + ", wants a vote."
    assert not any(a.cue == "wants" and a.certain for a in found(text))


def test_german_participles_without_their_verb() -> None:
    """A participle at the beginning or after a comma has no auxiliary on its left."""
    assert not any(a.certain for a in found("Gesagt hat er nichts.", "de"))
    assert not any(a.certain for a in found("Nichts, gesagt.", "de"))


def test_turkish_verbs_that_go_on() -> None:
    """What follows the verb is no subject where it is none."""
    assert sources("“Plan artık hazır” dedi ve gitti.", "tr") == [("dedi", None)]


def test_stops_in_a_row() -> None:
    """Empty sentences of a text without spaces are skipped."""
    assert sources("李明表示，大桥将会关闭。。", "zh") == [("表示", "李明")]


def test_shared_subject() -> None:
    """The second of two verbs has the subject of the first."""
    text = "Marta Orlow said the toll was wrong and wants a vote."
    assert sources(text) == [("said", "Marta Orlow"), ("wants", "Marta Orlow")]
    assert sources("Marta Orlow went to Varnhold and said the toll was wrong.") == [("said", "Marta Orlow")]


def test_participle_after_a_comma() -> None:
    """‘Adding’ is the speaker's, and has only what follows it."""
    text = "“It must close,” Marta Orlow said, adding that the money was gone."
    said, adding = found(text)
    assert [text[a:b] for a, b in said.content] == ["“It must close,”"]
    assert [text[a:b] for a, b in adding.content] == ["the money was gone"]
    assert adding.actor == "Marta Orlow"


def test_participle_without_a_verb_before() -> None:
    """The subject of a verb the lists do not know serves a participle too."""
    assert sources("Marta Orlow went further, warning of a strike.") == [("warning", "Marta Orlow")]


def test_contrasted_statements_end_where_the_other_begins() -> None:
    """‘But’ and "while" part one statement from the next."""
    text = "Orlow said the bridge must close, but Reed said the toll must rise."
    first, second = found(text)
    assert [text[a:b] for a, b in first.content] == ["the bridge must close"]
    assert [text[a:b] for a, b in second.content] == ["the toll must rise"]


def test_a_statement_inside_a_bracket() -> None:
    """A frame in brackets covers nothing outside of them."""
    text = "The vote caused anger (“Give us our money back,” wrote Felix Brandt) in the port."
    assert only(text) == ("Felix Brandt", "wrote", "“Give us our money back,”")


def test_attribution_in_the_following_sentence() -> None:
    """A sentence that is nothing but a frame takes the quotation before it."""
    text = "“Must we pay for ever? Never!” Orlow said."
    assert only(text)[2] == "“Must we pay for ever? Never!”"


def test_attribution_before_a_colon() -> None:
    """‘Orlow wrote:’ has the quotation, or the paragraph, that follows."""
    quoted = "Marta Orlow wrote:\n\n“Must we pay for ever? We will not do that.”"
    assert only(quoted)[2] == "“Must we pay for ever? We will not do that.”"
    block = "Marta Orlow wrote:\n\nThe toll robs the port. It feeds no town.\n\nThe port was calm."
    assert only(block)[2] == "The toll robs the port. It feeds no town."
    assert not found(block)[0].certain


def test_a_quotation_that_goes_on_in_the_same_paragraph_is_sure() -> None:
    """After "…,” said Orlow." the next quotation of the paragraph is hers."""
    text = "“It must close,” said Marta Orlow. “We should have done that years ago.”"
    (item,) = found(text)
    assert item.certain
    assert len(item.content) == 2


def test_a_quotation_in_the_next_paragraph_is_doubtful() -> None:
    """A new paragraph may be a new speaker: the attribution is kept apart and not certain."""
    text = "“It must close,” said Marta Orlow.\n\n“We should have done that years ago.”\n\n“We did not dare to do it.”"
    first, *later = found(text)
    assert first.certain
    assert [(a.actor, a.certain) for a in later] == [("Marta Orlow", False)] * 2


def test_a_quotation_far_from_any_frame_is_nobodys() -> None:
    """Two paragraphs on, nobody is known to speak."""
    text = "Marta Orlow said no.\n\nThe port was calm.\n\nIt rained.\n\n“We should have done that years ago.”"
    assert sources(text) == [("said", "Marta Orlow")]


def test_a_quotation_beside_another_cue() -> None:
    """A quotation in a sentence whose frame does not cover it is that frame's, not surely."""
    text = "“We will not pay for this bridge,” ran the banner that Marta Orlow endorsed."
    assert not any(a.certain and a.voice == "quoted" for a in found(text))


def test_pronouns_follow_the_speaker() -> None:
    """‘He’ and "she" are who spoke before."""
    text = "Senator Marta Orlow said it must close. She wants a second bridge."
    assert sources(text) == [("said", "Marta Orlow"), ("wants", "Marta Orlow")]


def test_first_persons_and_their_are_nobody() -> None:
    """‘We’ is not in the article's cast, and "their" has no subject here."""
    assert sources("We asked the dockers about the toll.") == [("asked", None)]
    assert sources("In the port their demand for wages grew.") == [("demand", None)]


def test_possessives_belong_to_the_subject() -> None:
    """‘Orlow renewed her demand for’ is Orlow's demand."""
    assert sources("Marta Orlow has renewed her demand for a vote.") == [("demand", "Marta Orlow")]


def test_they_are_those_who_speak() -> None:
    """In "dockers said they want", "they" are the dockers."""
    text = "Striking dockers said they want a vote."
    assert sources(text) == [("said", "Striking dockers"), ("want", "Striking dockers")]


def test_ascribed_views_have_a_via() -> None:
    """A view inside what somebody says is the other's, by way of the speaker."""
    said, believes = found("Hope Lane said Daniel Reed believes the port is lost.")
    assert (said.voice, said.via) == ("reported", None)
    assert (believes.actor, believes.voice, believes.via) == ("Daniel Reed", "ascribed", "Hope Lane")


def test_everybody_of_a_coordinated_subject_is_named() -> None:
    """‘Orlow and Reed said’ keeps both names in the source, and is said by both of them."""
    both, first = found("Marta Orlow and Daniel Reed said the port was lost.")
    assert both.source == "Marta Orlow and Daniel Reed"
    assert [both.actor, first.actor] == ["Daniel Reed", "Marta Orlow"]
    assert both.content == first.content


@table()
def test_word_orders_of_other_languages(language: str, text: str, actor: str) -> None:
    """The last attribution of the text has this actor."""
    assert found(text, language)[-1].actor == actor


def test_a_subject_left_out_before_anybody_spoke_is_nobody() -> None:
    """A verb without a subject has no source where nobody spoke before."""
    assert sources("«Nunca en la vida», dijo.", "es") == [("dijo", None)]
    assert sources("Köprünün kapanacağını söyledi.", "tr") == [("söyledi", None)]


def test_turkish_dates_are_no_topics() -> None:
    """‘On Friday, said’ has no subject."""
    assert sources("Cuma günü, köprünün kapanacağını söyledi.", "tr") == [("söyledi", None)]


def test_japanese_pronouns_are_never_certain() -> None:
    """‘He’ without a name is kept, and not certain."""
    assert not any(a.certain for a in found("彼は「橋は危険だ」と述べた。", "ja"))


def test_unknown_languages_have_none() -> None:
    """Without word lists nothing is attributed."""
    assert found("Jan Vogt sa at broen stenges.", "no") == []


def test_an_empty_article_has_none() -> None:
    """No text, no attribution."""
    assert found("") == []


def test_worked_out_once_for_each_reading() -> None:
    """The same tuple comes back, and nothing holds on to the reading."""
    document = document_from("Marta Orlow said no.")
    assert attributions(document) is attributions(document)
    left = weakref.ref(document)
    del document
    gc.collect()
    assert left() is None


def test_german_passives_without_an_agent() -> None:
    """“Es wurde gesagt” gives the words to nobody."""
    assert sources("Es wurde gesagt, dass er geht.", "de") == []
    assert sources("Am Abend, recht spät, wurde gesagt, dass er geht.", "de") == []


def contents(text: str, language: str = "en") -> list[tuple[str | None, str]]:
    """Return actor and content of every attribution that has any."""
    return [(a.actor, " | ".join(text[x:y] for x, y in a.content)) for a in found(text, language) if a.content]


@table()
def test_nouns_and_participles_are_no_cues(text: str) -> None:
    """What only looks like a verb of saying attributes nothing."""
    assert found(text) == []


def test_one_and_a_noun_is_a_subject() -> None:
    """A plain form after "one" is a noun: "one protest organiser says"."""
    assert contents("One protest organiser says the bridge is shut.") == [
        ("One protest organiser", "the bridge is shut")
    ]


def test_people_may_stand_before_a_plain_form() -> None:
    """A plural, a pronoun or a word for many is the subject of a plain form."""
    assert only("Dockers back the strike.") == ("Dockers", "back", "the strike")


@table()
def test_a_verb_without_its_object_covers_nothing(text: str) -> None:
    """Circumstances, other verbs and appositions after a verb are not what is said."""
    assert contents(text) == []


@table()
def test_where_what_is_said_begins_and_ends(text: str, expected: str) -> None:
    """Circumstances, addressees and openings are left out of what is said."""
    assert [content for _, content in contents(text)] == [expected]


def test_an_insertion_with_according_to() -> None:
    """What goes on with a verb after the insertion belongs to the statement."""
    assert only("Varna, according to Marta Orlow, is harder to reach than Lom, which has a port.") == (
        "Marta Orlow",
        "according to",
        "Varna | is harder to reach than Lom, which has a port",
    )


def test_an_insertion_that_breaks_a_clause() -> None:
    """After a verb of saying or a conjunction, the insertion is about what follows."""
    text = "Orlow left while — according to Jan Orr — the bridge was shut."
    assert contents(text) == [("Jan Orr", "the bridge was shut")]
    assert ("Jan Orr", "the bridge was shut") in contents(
        "The Herald reported, according to Jan Orr, the bridge was shut."
    )


def test_a_view_interrupted_by_its_source() -> None:
    """“Orr believes, according to a friend, that …” is the view of Orr."""
    assert ("Jan Orr", "the bridge must go") in contents(
        "Jan Orr believes, according to a friend, that the bridge must go."
    )
    assert ("Inés Soto", "el puente debe cerrar") in contents(
        "Inés Soto cree, según un amigo, que el puente debe cerrar.", "es"
    )


def test_a_source_at_the_end_is_not_part_of_a_view() -> None:
    """“Dockers oppose the toll, a survey found” gives the toll to the dockers, the rest to the survey."""
    assert contents("Dockers oppose the toll, according to Jan Orr.") == [
        ("Dockers", "the toll"),
        ("Jan Orr", "Dockers oppose the toll"),
    ]


def test_a_verb_raised_from_a_passive() -> None:
    """“Is understood to favour” gives the view to the subject of the passive."""
    assert contents("Jan Orr is understood to favour the toll.") == [("Jan Orr", "the toll")]


def test_verbs_that_stay_behind_their_subject() -> None:
    """“Shows” is never followed by its subject, “agrees” is, after a quotation."""
    assert only("A new survey, made in Varnhold, shows Jan Orr with 40 percent.")[0] != "Jan Orr"
    assert only("“It is late,” agrees Jan Orr.")[0] == "Jan Orr"


def test_this_alone_is_nobody() -> None:
    """A determiner without a noun is no source."""
    assert "this" not in [a.actor for a in found("The mayor, Jan Orr, revealed this last autumn when he left.")]


def test_an_agent_ends_before_a_time() -> None:
    """“By gunmen earlier this year” names the gunmen."""
    assert found("The bridge was attacked by dockers earlier this year.")[0].actor == "dockers"


def test_that_after_a_preposition_is_a_determiner() -> None:
    """“A majority of that group” is one phrase."""
    assert only("A majority of that group opposes the toll.")[0] == "A majority of that group"


def test_the_dateline_of_an_agency_is_not_said() -> None:
    """What an agency puts before a report is no part of the statement; other dashes are."""
    assert only("VARNHOLD, March 3 (Agency North) -- The bridge is shut, Jan Orr said.")[2] == "The bridge is shut"
    assert only("VARNHOLD is shut — for now, Jan Orr said.")[2] == "VARNHOLD is shut — for now"


def test_a_quoted_view_that_somebody_reports_is_ascribed() -> None:
    """The words are those of the one who reports the view."""
    views = {a.actor: a.voice for a in found("Marta Orlow said Jan Orr sees the toll as “a gift to the rich”.")}
    assert views == {"Marta Orlow": "quoted", "Jan Orr": "ascribed"}


def test_german_sie_is_not_a_man() -> None:
    """A pronoun is not given to somebody whose given name is of the other gender."""
    text = "Ute Lang sprach zuerst. Jörn Vogt sagte, die Brücke sei alt. Sie befürchtet, dass sie einstürzt."
    assert found(text, "de")[-1].actor == "Ute Lang"


def test_he_after_somebody_who_is_not_named() -> None:
    """“He” after “a harbour spokesman said” is that spokesman, who is doubtful, and not somebody named before."""
    text = (
        "Jan Orr said it was shut. A harbour spokesman said it was open. “All are safe,” he said. He said they slept."
    )
    assert [(a.actor, a.certain) for a in found(text)][2:] == [("A harbour spokesman", False)] * 2
    assert found(text.replace("he said", "she said"))[2].actor != "A harbour spokesman"
    assert found(text.replace("spokesman", "spokeswoman"))[2].actor != "A harbour spokeswoman"


def test_a_description_before_a_titled_name() -> None:
    """“The bishop, the Right Rev. Jan Orr,” is Jan Orr; a place behind a description is nobody."""
    assert found("The bishop, the Right Rev. Jan Orr, is believed to favour the toll.")[0].actor == "Jan Orr"
    text = "Germany was quiet. A spokesman for the port in Lom, Germany, said it was shut."
    assert found(text)[0].actor == "A spokesman for the port in Lom"


def test_an_arabic_description_with_its_name() -> None:
    """A name between commas after a description is the source."""
    assert found("ونفى مدير الشركة، نزار القلعاوي، أن تكون الشركة مسؤولة.", "ar")[0].actor == "نزار القلعاوي"
    assert contents("ونفى مدير الشركة، نزار القلعاوي، أن الشركة مسؤولة.", "ar")[0][1] == "الشركة مسؤولة"
    assert found("ونفى مدير الشركة، يوم السبت، أن الشركة مسؤولة.", "ar")[0].actor == "مدير الشركة"
    assert found("ونفى مدير الشركة، نزار، أن تكون الشركة مسؤولة.", "ar")[0].actor == "مدير الشركة"


def test_japanese_views_inside_a_report() -> None:
    """“According to staff, Sato thinks …” is the view of Sato as well."""
    assert [a.actor for a in found("関係者によると、佐藤氏は延期で十分だと考えているという。", "ja")] == [
        "関係者",
        "佐藤",
    ]


def test_clitics_before_a_verb() -> None:
    """“La apoya” is a verb with its object, “la demanda” a noun."""
    text = "El sindicato critica la decisión; la asociación la apoya."
    assert [(a.source, a.cue) for a in found(text, "es")] == [("El sindicato", "critica"), ("la asociación", "apoya")]
    assert contents("El alcalde respaldó la medida y la rechazó.", "es")[0][1] == "la medida"
    assert found("Llegó la crítica.", "es") == []


def test_a_participle_is_about_what_follows() -> None:
    """“Adding” never goes back to the words before it."""
    text = "It was late, Marta Orlow said, adding it would close."
    assert contents(text) == [("Marta Orlow", "It was late"), ("Marta Orlow", "it would close")]


def test_examples_of_a_group_do_not_hide_it() -> None:
    """“Other growers, including Munk and Brandt, reject”: the growers do."""
    text = "Other growers, including Ada Munk and Lev Brandt, reject the levy."
    assert ("reject", "Other growers") in sources(text)


def test_his_report_is_his_whoever_he_is() -> None:
    """“Seinem Gutachten zufolge” names nobody."""
    text = "Der Statiker Ewald Penzl widersprach. Seinem Gutachten zufolge ist der Turm baufällig."
    assert found(text, "de")[-1].actor is None


def test_an_adverb_before_the_verb_belongs_to_nobody() -> None:
    """Whoever is the subject of “now was” is whom “she” means."""
    text = "Marta Orlow now was out of the long talks. “It is over,” she said."
    assert sources(text) == [("said", "Marta Orlow")]


@table()
def test_the_source_is_the_one_the_sentence_names(language: str, text: str, cue: str, source: str | None) -> None:
    """Articles that look like pronouns, titles, names in marks, infinitives: none of them hides who holds."""
    held = {a.cue: a.actor for a in attributions(document_from(text, language))}
    assert held[cue] == source


def test_what_is_said_ends_before_another_speaks() -> None:
    """Behind a semicolon somebody else has the word, unless “and that” goes on."""
    parted = document_from("Il sindaco dice che il ponte è vecchio; la regione tace.", "it")
    assert [parted.text[a:b] for a, b in attributions(parted)[0].content] == ["il ponte è vecchio"]
    whole = document_from("Il sindaco dice che il ponte è vecchio; e che crollerà.", "it")
    assert whole.text[slice(*attributions(whole)[0].content[0])] == "il ponte è vecchio; e che crollerà"
