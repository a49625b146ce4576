"""Whether a position is its actor's."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.grounding.speech.speakers import SpeakerVerdict, check_speaker

LEAD = (
    "Senator Marta Orlow met Governor Daniel Reed in Varnhold on Monday. "
    "Reed brought his spokeswoman, Hope Lane, and the union leader Felix Brandt."
)


def verdict(text: str, actor: str, statement: str, *, lead: str = LEAD, language: str = "en") -> SpeakerVerdict:
    """Check a position that cites all of `text`, which follows the lead in the article."""
    reading = Reading(Article.of(f"{lead}\n\n{text}" if lead else text, language=language))
    cited = [s for s in reading.sentences if s.start >= (len(lead) + 2 if lead else 0)]
    return check_speaker(actor, statement, cited, reading)


def outcome(text: str, actor: str, statement: str, *, lead: str = LEAD, language: str = "en") -> str:
    return verdict(text, actor, statement, lead=lead, language=language).finding.outcome


ENGLISH = {
    "subject first": ("Orlow said the bridge will close.", "Marta Orlow", "Daniel Reed", "the bridge will close"),
    "inverted": ("“The bridge is unsafe,” said Orlow on Monday.", "Marta Orlow", "Daniel Reed", "the bridge is unsafe"),
    "according to": (
        "The bridge will close, according to Reed.",
        "Daniel Reed",
        "Marta Orlow",
        "the bridge will close",
    ),
    "according to, first": (
        "According to Reed, the bridge will close.",
        "Daniel Reed",
        "Marta Orlow",
        "the bridge closes",
    ),
    "told": ("Orlow told Reed that the bridge would close.", "Marta Orlow", "Daniel Reed", "the bridge would close"),
    "was told by": (
        "Orlow was told by Reed that the bridge would close.",
        "Daniel Reed",
        "Marta Orlow",
        "the bridge would close",
    ),
    "accused by": ("Orlow was accused by Reed of hiding the costs.", "Daniel Reed", "Marta Orlow", "hiding the costs"),
    "quoted as saying": (
        "Orlow was quoted as saying the bridge would close.",
        "Marta Orlow",
        "Daniel Reed",
        "the bridge would close",
    ),
    "apposition": (
        "Felix Brandt, head of the dockers’ union, said the port would stop.",
        "Felix Brandt",
        "Marta Orlow",
        "the port would stop",
    ),
    "relative clause": (
        "Marta Orlow, who has often quarrelled with Daniel Reed, said the bridge would close.",
        "Marta Orlow",
        "Daniel Reed",
        "the bridge would close",
    ),
    "of the spoken about": (
        "Orlow said Reed had lost his patience.",
        "Marta Orlow",
        "Felix Brandt",
        "Reed had lost his patience",
    ),
    "spokeswoman": (
        "Reed’s spokeswoman, Hope Lane, said the talks had failed.",
        "Hope Lane",
        "Daniel Reed",
        "the talks had failed",
    ),
    "middle": (
        "The bridge, Orlow said, must be closed at once.",
        "Marta Orlow",
        "Daniel Reed",
        "the bridge must be closed at once",
    ),
    "wants": (
        "Orlow wants a second bridge near the harbour.",
        "Marta Orlow",
        "Daniel Reed",
        "a second bridge near the harbour",
    ),
    "voted against": ("Orlow voted against the harbour bill.", "Marta Orlow", "Daniel Reed", "the harbour bill"),
    "opposes": ("Reed opposes the toll on lorries.", "Daniel Reed", "Marta Orlow", "the toll on lorries"),
    "denied": ("Reed denied that the money had been spent.", "Daniel Reed", "Marta Orlow", "the money had been spent"),
    "refused": ("Orlow refused to sign the treaty.", "Marta Orlow", "Felix Brandt", "to sign the treaty"),
    "urged": ("Orlow urged Reed to sign the treaty.", "Marta Orlow", "Daniel Reed", "to sign the treaty"),
    "called on": ("Brandt called on Reed to raise wages.", "Felix Brandt", "Daniel Reed", "to raise wages"),
    "added": (
        "Orlow praised the plan, adding that the money was there.",
        "Marta Orlow",
        "Daniel Reed",
        "the money was there",
    ),
    "and": (
        "Orlow praised the plan and said the money was there.",
        "Marta Orlow",
        "Daniel Reed",
        "the money was there",
    ),
    "headline": (
        "Orlow: Bridge Must Close Before Winter.",
        "Marta Orlow",
        "Felix Brandt",
        "bridge must close before winter",
    ),
}


@pytest.mark.parametrize(("text", "right", "wrong", "statement"), ENGLISH.values(), ids=ENGLISH)
def test_the_one_who_speaks_passes_and_the_other_does_not(text: str, right: str, wrong: str, statement: str) -> None:
    """Whatever the word order, the holder is right, and somebody else is not."""
    if not text.startswith("Orlow:"):
        assert outcome(text, right, statement) == "passed"
    assert outcome(text, wrong, statement) != "passed"


CERTAIN = [k for k in ENGLISH if k not in {"and", "headline", "quoted as saying", "added", "of the spoken about"}]


@pytest.mark.parametrize("key", CERTAIN)
def test_somebody_else_fails_where_the_pattern_is_strong(key: str) -> None:
    """A clear pattern does not leave the wrong speaker undecided."""
    text, _, wrong, statement = ENGLISH[key]
    assert outcome(text, wrong, statement) == "failed"


OTHERS = {
    "de": (
        "Am Freitag sagte Jan Vogt, die Brücke werde geschlossen.",
        "Jan Vogt",
        "Klara Busch",
        "Brücke werde geschlossen",
    ),
    "de perfect": (
        "Klara Busch hat am Freitag in Bonn erklärt, dass die Brücke steht.",
        "Klara Busch",
        "Jan Vogt",
        "die Brücke steht",
    ),
    "de quote": (
        "„Die Brücke ist unsicher“, sagte Klara Busch am Montag.",
        "Klara Busch",
        "Jan Vogt",
        "Die Brücke ist unsicher",
    ),
    "de zufolge": ("Jan Vogt zufolge wird die Brücke geschlossen.", "Jan Vogt", "Klara Busch", "Brücke geschlossen"),
    "de passive": ("Der Rücktritt wurde von Jan Vogt gefordert.", "Jan Vogt", "Klara Busch", "Rücktritt gefordert"),
    "fr": (
        "« Le pont est dangereux », a déclaré Paul Marchand.",
        "Paul Marchand",
        "Claire Dumas",
        "Le pont est dangereux",
    ),
    "fr subject": (
        "Claire Dumas a affirmé que le pont serait fermé.",
        "Claire Dumas",
        "Paul Marchand",
        "le pont serait fermé",
    ),
    "fr selon": ("Selon Claire Dumas, le pont sera fermé.", "Claire Dumas", "Paul Marchand", "le pont sera fermé"),
    "es": ("«El puente es un peligro», dijo Pablo Marín.", "Pablo Marín", "Lucía Torres", "El puente es un peligro"),
    "es que": (
        "En Madrid, afirmó Lucía Torres que el puente cerrará.",
        "Lucía Torres",
        "Pablo Marín",
        "el puente cerrará",
    ),
    "es según": ("Según Lucía Torres, el puente cerrará.", "Lucía Torres", "Pablo Marín", "el puente cerrará"),
    "it": ("«Il ponte è un pericolo», ha detto Paolo Marini.", "Paolo Marini", "Lucia Torri", "Il ponte è un pericolo"),
    "it rel": (
        "Lucia Torri, che guida la regione, ha affermato che il ponte chiude.",
        "Lucia Torri",
        "Paolo Marini",
        "il ponte chiude",
    ),
    "pt": ("“A ponte é um perigo”, disse Paulo Marques.", "Paulo Marques", "Lúcia Torres", "A ponte é um perigo"),
    "pt sub": (
        "Lúcia Torres afirmou que a ponte será fechada.",
        "Lúcia Torres",
        "Paulo Marques",
        "a ponte será fechada",
    ),
    "ru": ("«Мост опасен», — сказал Пётр Орлов.", "Пётр Орлов", "Анна Белова", "Мост опасен"),
    "ru sub": ("Анна Белова заявила, что мост закроют.", "Анна Белова", "Пётр Орлов", "мост закроют"),
    "uk": ("«Міст небезпечний», — сказав Петро Орленко.", "Петро Орленко", "Анна Білик", "Міст небезпечний"),
    "uk sub": ("Анна Білик заявила, що міст закриють.", "Анна Білик", "Петро Орленко", "міст закриють"),
    "ar": ("قال سامي حداد إن الجسر سيغلق.", "سامي حداد", "ليلى منصور", "الجسر سيغلق"),
    "ar according": ("بحسب ليلى منصور، الجسر سيغلق.", "ليلى منصور", "سامي حداد", "الجسر سيغلق"),
    "tr": ("Aylin Yıldız, köprünün kapanacağını söyledi.", "Aylin Yıldız", "Mehmet Kaya", "köprünün kapanacağını"),
    "tr quote": ("“Köprü çok tehlikeli” dedi Mehmet Kaya.", "Mehmet Kaya", "Aylin Yıldız", "Köprü çok tehlikeli"),
    "zh": ("“大桥非常危险。” 王芳昨天说，“大桥必须关闭。”", "王芳", "李明", "大桥必须关闭"),
    "zh sub": ("李明周五表示，大桥将会关闭。", "李明", "王芳", "大桥将会关闭"),
    "zh according": ("据王芳介绍，大桥将会关闭。", "王芳", "李明", "大桥将会关闭"),
    "ja": ("田中一郎氏は「橋は危険だ」と述べた。", "田中一郎", "鈴木花子", "橋は危険だ"),
    "ja according": ("鈴木花子氏によると、橋は閉鎖される。", "鈴木花子", "田中一郎", "橋は閉鎖される"),
    "ja inverted": ("「橋は危険だ」と鈴木花子氏は述べた。", "鈴木花子", "田中一郎", "橋は危険だ"),
}


@pytest.mark.parametrize(("key", "case"), OTHERS.items(), ids=OTHERS)
def test_other_languages_have_their_cues_and_word_orders(key: str, case: tuple[str, str, str, str]) -> None:
    """The holder passes and a stranger to the sentence fails, in each language."""
    text, right, wrong, statement = case
    assert outcome(text, right, statement, lead="", language=key[:2]) == "passed"
    assert outcome(text, wrong, statement, lead="", language=key[:2]) != "passed"


def test_a_view_that_one_reports_of_another_is_the_others() -> None:
    """“Lane said Reed believes” is Reed's, by way of Lane."""
    text = "Lane said Reed believes the harbour is lost."
    found = verdict(text, "Daniel Reed", "the harbour is lost")
    assert (found.finding.outcome, found.voice, found.via) == ("passed", "ascribed", "Hope Lane")


def test_quotations_are_the_actors_own() -> None:
    """Of two quotations in the cited sentences only the actor's is returned."""
    text = "“The bridge is unsafe,” said Orlow. “The bridge is fine,” said Reed."
    found = verdict(text, "Daniel Reed", "the bridge is fine")
    assert [q.text for q in found.quotes] == ["The bridge is fine,"]
    assert found.voice == "quoted"


def test_words_in_the_articles_own_voice_are_reported() -> None:
    """Without a quotation the voice is reported."""
    assert verdict("Orlow said the bridge will close.", "Marta Orlow", "the bridge will close").voice == "reported"
    assert verdict("The bridge will close.", "Marta Orlow", "the bridge will close").voice == "reported"


def test_a_cited_quotation_elsewhere_does_not_make_the_voice_quoted() -> None:
    """The voice is reported where the quotation of the attribution is not in the cited sentences."""
    reading = Reading(
        Article.of("Orlow said the toll was wrong. She said: “It is theft.” Nobody answered.", language="en")
    )
    found = check_speaker("Orlow", "the toll was wrong", reading.sentences[:1], reading)
    assert (found.voice, found.quotes) == ("reported", ())


def test_the_statement_decides_which_attribution_is_meant() -> None:
    """Where the sentence gives two views to two people, each has his own."""
    text = "Orlow said the bridge must close, but Reed said the toll must rise."
    assert outcome(text, "Marta Orlow", "the bridge must close") == "passed"
    assert outcome(text, "Daniel Reed", "the toll must rise") == "passed"
    assert outcome(text, "Daniel Reed", "the bridge must close") == "failed"
    assert outcome(text, "Marta Orlow", "the toll must rise") == "failed"


def test_attribution_in_the_next_sentence() -> None:
    """“Never!” Orlow said.” belongs together, wherever the sentence boundary is."""
    text = "“Must we pay for this forever? Never!” Orlow said."
    assert outcome(text, "Marta Orlow", "must we pay for this forever") == "passed"
    assert outcome(text, "Felix Brandt", "must we pay for this forever") == "failed"


def test_running_quotations_go_on() -> None:
    """A quotation that follows without words around it is the same speaker's."""
    text = "“The bridge is unsafe,” said Orlow. “It should have been repaired years ago.”"
    reading = Reading(Article.of(text, language="en"))
    second = check_speaker("Orlow", "repaired years ago", reading.sentences[1:], reading)
    assert second.finding.outcome == "passed"
    assert [q.text for q in second.quotes] == ["It should have been repaired years ago."]


def test_pronouns_by_the_sentences_before() -> None:
    """“She added” is whoever was speaking."""
    lead = "Senator Marta Orlow opened the new harbour on Monday.\n\n“The bridge is unsafe,” Orlow said."
    text = "“It should have been repaired,” she added."
    assert outcome(text, "Marta Orlow", "it should have been repaired", lead=lead) == "passed"


def test_a_pronoun_that_nobody_can_be_is_unchecked() -> None:
    """Never guess: "they" without anybody before stays undecided."""
    assert outcome("They said the bridge would close.", "Marta Orlow", "the bridge would close") == "unchecked"


def test_nobody_known_said_it() -> None:
    """A passive without its agent gives the words to nobody."""
    assert outcome("It was said that the bridge would close.", "Marta Orlow", "the bridge would close") != "passed"


def test_an_actor_nowhere_near_fails() -> None:
    """Somebody who is not named near the cited sentences cannot hold what they say."""
    far = LEAD + " Nothing happened." * 12
    text = "They said the bridge would close."
    assert outcome(text, "Hope Lane", "the bridge would close", lead=far) == "failed"


def test_a_subject_without_a_verb_of_the_lists_holds_his_view() -> None:
    """The grammatical subject is right where no attribution covers the statement."""
    text = "Orlow walked out of the vote on tolls."
    assert outcome(text, "Marta Orlow", "walked out of the vote on tolls") == "passed"
    assert outcome(text, "Hope Lane", "walked out of the vote on tolls", lead="") != "passed"


def test_a_subject_that_is_somebody_else_fails_where_nothing_is_attributed() -> None:
    """A sentence about one person gives another nothing, if he is named nowhere near."""
    text = "Orlow has six bridges to open in the valley."
    assert outcome(text, "Hope Lane", "six bridges to open in the valley", lead="") == "failed"


def test_descriptions_are_compared_by_their_words() -> None:
    """“A spokesman” is not "dockers"; "the dockers" are."""
    text = "Striking dockers said the port would stop."
    assert outcome(text, "striking dockers", "the port would stop") == "passed"
    assert outcome(text, "the dockers", "the port would stop") == "passed"
    assert outcome(text, "harbour officials", "the port would stop") == "failed"
    assert outcome(text, "Marta Orlow", "the port would stop") == "failed"


def test_a_campaign_is_not_its_candidate() -> None:
    """“The Orlow campaign said” is not Orlow."""
    text = "The Orlow campaign said the debate was off."
    assert outcome(text, "the Orlow campaign", "the debate was off") == "passed"
    assert outcome(text, "Marta Orlow", "the debate was off") != "passed"


def test_a_role_is_its_holder() -> None:
    """“The governor said” is the governor's."""
    text = "The governor said the toll would rise."
    assert outcome(text, "Daniel Reed", "the toll would rise") == "passed"


def test_another_language_leaves_the_statement_aside() -> None:
    """A statement in another language is judged by the holders of the cited sentences alone."""
    article = Article.of("Jan Vogt sagte, die Brücke werde geschlossen.", language="de")
    reading = Reading(article, language="en")
    assert (
        check_speaker("Jan Vogt", "the bridge will be closed", reading.sentences, reading).finding.outcome == "passed"
    )
    assert (
        check_speaker("Klara Busch", "the bridge will be closed", reading.sentences, reading).finding.outcome
        == "failed"
    )


def test_a_language_without_lists_is_unchecked() -> None:
    """Where no words are known nothing is decided."""
    found = verdict("Jan Vogt sa at broen stenges.", "Jan Vogt", "broen stenges", lead="", language="no")
    assert found.finding.outcome == "unchecked"


def test_no_cited_sentence_is_unchecked() -> None:
    """Without sentences there is nothing to judge by."""
    reading = Reading(Article.of(LEAD, language="en"))
    assert check_speaker("Marta Orlow", "anything", [], reading).finding.outcome == "unchecked"


def test_the_failure_says_whose_it_is() -> None:
    """The message names the claimed actor and the article's."""
    message = verdict("Orlow said the bridge will close.", "Daniel Reed", "the bridge will close").finding.message
    assert "Daniel Reed" in message
    assert "Marta Orlow" in message


def test_a_view_ascribed_inside_a_quotation() -> None:
    """“Reed wants war,” said Orlow: the view is Reed's, by way of Orlow."""
    text = "“Daniel Reed wants war with the union,” said Orlow."
    found = verdict(text, "Daniel Reed", "war with the union")
    assert (found.finding.outcome, found.voice, found.via) == ("passed", "ascribed", "Marta Orlow")
    assert found.quotes == ()
    assert outcome(text, "Felix Brandt", "war with the union") == "failed"
    assert (
        outcome("“The dockers want war with the union,” said Orlow.", "Daniel Reed", "war with the union") == "failed"
    )


def test_the_quotation_may_stand_outside_of_what_is_cited() -> None:
    """Without a quotation in the cited sentences the voice is not quoted."""
    text = f"{LEAD}\n\nOrlow wrote:\n\n“The toll is plain theft from the port.”"
    reading = Reading(Article.of(text, language="en"))
    found = check_speaker("Marta Orlow", "the toll is plain theft", reading.sentences[2:3], reading)
    assert (found.finding.outcome, found.voice, found.quotes) == ("passed", "reported", ())


def test_actors_written_with_more_than_a_name() -> None:
    """An apposition, a bracket or a role about the claimed actor does not hide who it is."""
    text = "Brandt said the port would stop."
    for actor in ("Felix Brandt, the union leader", "Felix Brandt (dockers)", "Union leader Felix Brandt"):
        assert outcome(text, actor, "the port would stop") == "passed"


def test_a_description_is_cut_at_its_detail() -> None:
    """“A spokesman for Orlow” is a spokesman, not Orlow."""
    text = "A spokesman for Orlow said the port would stop."
    assert outcome(text, "a spokesman for Orlow", "the port would stop") == "passed"
    assert outcome(text, "Marta Orlow", "the port would stop") != "passed"


def test_descriptions_that_share_a_word_are_undecided() -> None:
    """“Harbour union” and "union leaders" may or may not be the same."""
    assert (
        outcome("Union leaders said the port would stop.", "the leaders’ union", "the port would stop") == "unchecked"
    )
    assert outcome("The old union said the port would stop.", "the new union", "the port would stop") == "failed"


def test_a_known_name_against_a_chinese_description() -> None:
    """Without word lists for descriptions nothing is guessed."""
    text = "Reed先生来了。一名官员表示，大桥将会关闭。"
    assert outcome(text, "Reed", "大桥将会关闭", lead="", language="zh") != "passed"


def test_subordinate_subjects_are_subjects_too() -> None:
    """The subject of a clause after "because" holds its view; an adverb before the verb is skipped."""
    text = "The port is calm because Orlow now walked out of the talks."
    assert outcome(text, "Marta Orlow", "walked out of the talks") == "passed"


def test_a_role_of_two_people_is_undecided() -> None:
    """With two senators “the senator” may be either."""
    lead = "Senator Marta Orlow met Senator Felix Brandt. Daniel Reed stayed away."
    assert (
        outcome("The senator said the toll would rise.", "Marta Orlow", "the toll would rise", lead=lead) == "unchecked"
    )


def test_an_adverb_before_the_verb_belongs_to_nobody() -> None:
    """“Orlow now was” has Orlow as its subject."""
    assert outcome("Orlow now was out of the long talks.", "Marta Orlow", "out of the long talks") == "passed"


def test_a_name_in_latin_letters_in_a_chinese_article() -> None:
    """A description is not somebody named, and nothing is guessed."""
    text = "Daniel Reed来了。Daniel Reed表示，大桥将会关闭。"
    assert outcome(text, "Daniel Reed", "大桥将会关闭", lead="", language="zh") == "passed"
    assert outcome(text, "一名官员", "大桥将会关闭", lead="", language="zh") != "passed"


def test_an_empty_actor_is_never_right() -> None:
    """Nobody's name is not the name of whoever spoke."""
    assert outcome("Orlow said the toll would rise.", "", "the toll would rise") != "passed"
    assert outcome("Dockers said the toll would rise.", "", "the toll would rise") != "passed"


def judged(text: str, actor: str, statement: str, language: str = "en") -> str:
    """Return the outcome for the last sentence of a text."""
    reading = Reading(Article.of(text, language=language))
    return check_speaker(actor, statement, reading.sentences[-1:], reading).finding.outcome


@pytest.mark.parametrize("text", ["According to Mara Lind, Jan Orr believes", "Mara Lind said Jan Orr believes"])
def test_a_reported_view_is_not_the_reporters(text: str) -> None:
    """Who reports a view of another does not hold it; that the other holds it is the reporter's statement."""
    text += " the dam is unsafe."
    assert judged(text, "Mara Lind", "The dam is unsafe.") == "failed"
    assert judged(text, "Jan Orr", "The dam is unsafe.") == "passed"
    assert judged(text, "Mara Lind", "Jan Orr believes the dam is unsafe.") == "passed"


def test_a_view_told_by_staff_is_the_persons() -> None:
    """“Is understood to favour the toll, according to his staff” is a view of the one it is said of."""
    text = "The bishop, the Right Rev. Jan Orr, is understood to favour the toll, according to two of his staff."
    assert judged(text, "Jan Orr", "The bishop favours the toll.") == "passed"


@pytest.mark.parametrize(
    ("text", "actor", "statement", "expected"),
    [
        (
            "In the latest Larch survey, 71 percent of voters backed the levy.",
            "the latest Larch survey",
            "71 percent of voters backed the levy",
            "unchecked",
        ),
        (
            "The dockers' committee's recommendation Friday that the union endorse Orlow should end the quarrel.",
            "the dockers' committee",
            "the union should endorse Orlow",
            "passed",
        ),
        (
            "Other growers, including Ada Munk and Lev Brandt — two former ministers — have said they reject the levy.",
            "Other growers",
            "they reject the levy",
            "passed",
        ),
        (
            "Some growers; including Munk, they said the levy is unfair.",
            "Daniel Reed",
            "the levy is unfair",
            "unchecked",
        ),
        (
            "Reed said his county wanted all of its boats back before more talks.",
            "Daniel Reed",
            "The county wants all its boats back before there are more talks",
            "passed",
        ),
        (
            "Brandt's office said most of the crew were safe.",
            "the union office",
            "most of the crew were safe",
            "unchecked",
        ),
        (
            "A Larch survey came out. Three in five cooks plan to leave, the survey found.",
            "the survey",
            "Sixty percent of cooks plan to leave",
            "passed",
        ),
        (
            "Brandt refused many requests, arguing that the toll would not be fair.",
            "Felix Brandt",
            "the toll would not be fair",
            "passed",
        ),
        (
            "Orlow backs the toll, but her deputy, Daniel Reed, opposes it.",
            "Daniel Reed",
            "Reed opposes the toll",
            "passed",
        ),
        ("Orlow backs the toll, but Reed opposes it.", "Daniel Reed", "the toll is unfair", "unchecked"),
        ("Orlow backs the toll, as said, her deputy, Reed, opposes it.", "Marta Orlow", "the toll is fair", "passed"),
        (
            "The town fined Ostline. It was late. The operator blamed frozen points for the delays.",
            "Ostline",
            "Frozen points caused the delays",
            "unchecked",
        ),
        ("Members\u00a0of the guild said the levy is unfair.", "Members of the guild", "the levy is unfair", "passed"),
        (
            "Ostline carried fewer riders last year, according to the transport department. It funds Ostline.",
            "Ostline",
            "Ostline carried fewer riders last year",
            "unchecked",
        ),
    ],
)
def test_sources_of_other_shapes(text: str, actor: str, statement: str, expected: str) -> None:
    """A survey that opens the sentence, a day behind a noun, examples of a group, a speaker for what is his own."""
    assert outcome(text, actor, statement) == expected


def test_a_view_told_inside_a_quotation_in_other_words_is_left_open() -> None:
    """Half of the words are enough to say that it may be Reed's, where no more is said than he is said to hold."""
    text = "“Daniel Reed maintains that the board approved every payment,” said Orlow."
    found = verdict(
        text, "Daniel Reed", "The board approved every payment for the harbour, the old school and the mill."
    )
    assert found.finding.outcome == "failed"
    found = verdict(text, "Daniel Reed", "The payments were rightful: the board approved.")
    assert (found.finding.outcome, found.voice, found.via) == ("passed", "ascribed", "Marta Orlow")
    found = verdict(text, "Daniel Reed", "The board approved by written letter.")
    assert (found.finding.outcome, found.voice, found.via) == ("unchecked", "ascribed", "Marta Orlow")


def test_a_given_name_of_both_kinds_leaves_the_pronoun_to_the_sentence() -> None:
    """Andrea may be he or she."""
    lead = "Paul Vell scored. Andrea Conte, the coach, was furious."
    text = "He said the ball had hit a shoulder."
    assert outcome(text, "Andrea Conte", "The ball hit a shoulder.", lead=lead) == "passed"
