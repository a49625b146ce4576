"""Short stories, and who is offered of each: `+` is there, `-` is not, `*` is whom it is about, `~` is not."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from briefing.article import Article
from briefing.checks.document import Document
from briefing.checks.entities.salience import is_central
from briefing.generation.candidates import actors
from briefing.generation.views import views


class Story(NamedTuple):
    """A story: its title, its text, what is offered of it, one name a line, and its language."""

    title: str
    text: str
    who: str
    language: str = "en"


def problems(story: Story) -> list[str]:
    """Return what is not as the story says."""
    document = Document(Article.of(story.text, title=story.title, language=story.language, published="2026-03-12"))
    names = [candidate.name for candidate in actors(document, views(document))]
    central = [name for name in names if is_central(name, document)]
    is_so = {
        "+": lambda name: name in names,
        "*": lambda name: name in central,
        "-": lambda name: not any(name in candidates for candidates in names),
        "~": lambda name: name not in central,
    }
    lines = [line.strip() for line in story.who.strip().splitlines()]
    return [f"{line} of {names}, {central}" for line in lines if not is_so[line[0]](line[1:].strip())]


NO_ACTORS = [
    Story(
        "Crispel customers angry over smaller biscuits",
        "Fans of Crispel have attacked the company after it made its biscuits smaller this week.\n\n"
        "One customer wrote on Tuesday: “Hi Crispel, what have you done to my biscuits? I am angry.” "
        "Crispel said it had to cut costs. Crispel has made biscuits in Velmar since 1920.",
        "*Crispel\n-Hi",
    ),
    Story(
        "Harbour Film ‘9 Nights’ Opens And Two Big Things Are Not In It",
        "The film 9 Nights by famed director Bruno Tarn opens this week.\n\n"
        "9 Nights will tell the story of the men who held the quay of Velmar in the storm of 1953. "
        "9 Nights has divided critics. Tarn said he had read every letter.",
        "+Bruno Tarn\n-Nights",
    ),
    Story(
        "A Sudden Three-Word Reply Ends Lund's Long Silence",
        "A Sudden Three-Word Reply Ends Lund's Long Silence.\n\n"
        "Ada Lund answered her critics on Monday after a month without a word. "
        "“I am staying,” Lund said in Velmar.",
        "*Ada Lund\n-Reply",
    ),
    Story(
        "Freshly Found Letter Shows Ministry Knew Of Leak",
        "Freshly Found Letter Shows Ministry Knew Of Leak.\n\n"
        "The Harbour Ministry knew of the leak two years ago, a letter shows. "
        "Ada Lund, a lawyer, said the ministry had lied to the town.",
        "+Ada Lund\n-Letter",
    ),
    Story(
        "Lund meets Tarn in Velmar",
        "Skip Ad x Embed x Share Mayor Ada Lund met the shipowner Bruno Tarn on Tuesday to talk about the quay. "
        "Image caption Bruno Tarn's sailors waited outside, and they said nothing would change. "
        "Media caption Sailors march in New Orr Mr Tarn said he would pay for the quay.",
        "*Ada Lund\n+Bruno Tarn\n-caption",
    ),
    Story(
        "On Ferries, Lund Has It Right",
        "On Ferries, Lund Has It Right.\n\n"
        "Ada Lund wants the ferries to run at night, and she is right about it. "
        "Bruno Tarn called the plan a waste, and he said the town could not pay for it.",
        "*Ada Lund\n+Bruno Tarn\n-On Ferries\n-Ferries",
    ),
    Story(
        "Angebot der Reederei spaltet Velmar",
        "Foto: Der Strand am Abend. Guten Morgen Velmar! Die Reederin Anna Lund hat am Montag ein Angebot gemacht, "
        "das viele im Ort ablehnen. „Wir zahlen alles“, sagte Lund. Bürgermeister Bruno Tarn sagte, das reiche nicht.",
        "*Anna Lund\n+Bruno Tarn\n-Guten\n-Foto\n-Angebot",
        "de",
    ),
    Story(
        "Ada Lund quitte la mairie de Velmar",
        "Lire aussi : Le port en images. La maire Ada Lund a annoncé lundi son départ. "
        "« Je pars en juin », a déclaré Ada Lund. Bruno Tarn, son adjoint, a affirmé qu’il regrettait ce choix.",
        "*Ada Lund\n+Bruno Tarn\n-Lire",
        "fr",
    ),
]
TWICE_OR_TELLING = [
    Story(
        "Lund leaves the race",
        "Ada Lund left the race for mayor on Monday after a week of bad news.\n\n"
        "On the radio, VNN host Bruno Tarn asked her why. The VNN host said she had no choice. "
        "“It was time,” Lund said.",
        "*Ada Lund\n+Bruno Tarn\n-host",
    ),
    Story(
        "Quay in Velmar shut after fire",
        "VELMAR (Reuters) - Mayor Ada Lund shut the quay of Velmar on Monday after a fire, Reuters reported.\n\n"
        "“It is too dangerous,” Lund told Reuters. (Reporting by Mira Holt; editing by Tor Kell)",
        "*Ada Lund\n-Reuters\n-Holt\n-Kell",
    ),
    Story(
        "Quay in Velmar shut after fire",
        "By Mira Holt, Associated Press\n\n"
        "VELMAR, Norden (AP) — Mayor Ada Lund has shut the quay of Velmar after a fire, officials said Monday.\n\n"
        "“It is too dangerous,” Lund told The Associated Press. Mira Holt reported from Velmar for AP.",
        "*Ada Lund\n-Holt\n-Associated Press\n-AP",
    ),
    Story(
        "Pop star cancels tour of the islands",
        "Ada Lund cancelled her tour of the islands on Monday, two days before it was to begin.\n\n"
        "The Quiet Harbour singer said she was ill. “I am so sorry,” Lund wrote. "
        "Her manager Bruno Tarn said the tickets would be paid back.",
        "*Ada Lund\n+Bruno Tarn\n-singer",
    ),
    Story(
        "Navy says two boats were lost",
        "A Navy spokesman said on Monday that two boats were lost in the storm off Velmar. "
        "The Navy spokesman said nobody had been hurt. Ada Lund, the mayor of Velmar, said the town was waiting.",
        "+Ada Lund\n+A Navy spokesman\n-The Navy spokesman",
    ),
    Story(
        "Hafen von Velmar gesperrt",
        "Velmar (dpa) - Bürgermeisterin Ada Lund hat am Montag den Hafen gesperrt. "
        "„Es ist gefährlich“, sagte Lund der Deutschen Presse-Agentur. Die Deutsche Presse-Agentur berichtete zuerst.",
        "*Ada Lund\n-dpa\n~Deutsche Presse-Agentur\n~Presse-Agentur",
        "de",
    ),
]
IN_SHORT = [
    Story(
        "NHFC closes three harbours",
        "Norden Harbours, Fisheries and Coasts (NHFC) will close three harbours in June, it said on Monday. "
        "Fishermen in Velmar were angry. “It is a scandal,” said Ada Lund, who has a boat there.",
        "*Norden Harbours, Fisheries and Coasts\n+Ada Lund",
    ),
    Story(
        "BHS warns of a long winter",
        "The winter will be long, the Bureau of Harbours and Seas said on Monday. "
        "The bureau said ice would close the quay of Velmar. Ada Lund, the mayor, said the town had coal.",
        "*Bureau of Harbours and Seas\n+Ada Lund",
    ),
    Story(
        "Tarn Family sells the last shipyard",
        "The last shipyard on the island has been sold to a bank, its owners said on Monday. "
        "Bruno Tarn built the yard in 1950. “We had no choice,” Bruno Tarn said. "
        "The Tarn Foundation will keep the museum.",
        "*Bruno Tarn",
    ),
    Story(
        "Lund campaign denies taking money",
        "A letter that was found on Monday says that money changed hands. "
        "The campaign of Ada Lund denied it. “Not one crown,” Lund said.",
        "*Ada Lund",
    ),
    Story(
        "L'ANP ferme trois ports",
        "L'Agence nationale des ports (ANP) fermera trois ports en juin, a-t-elle annoncé lundi. "
        "« C’est un scandale », a déclaré Ada Lund, pêcheuse à Velmar.",
        "*Agence nationale des ports\n+Ada Lund",
        "fr",
    ),
]
COLLECTIVES = [
    Story(
        "Lund named head of the port",
        "Ada Lund was named head of the port of Velmar on Monday. Friends said she had wanted it for years. "
        "Officials said she would begin in June. Bruno Tarn said he would help her.",
        "*Ada Lund\n+Bruno Tarn\n-Friends\n-Officials",
    ),
    Story(
        "Study finds fewer fish in the bay",
        "There are fewer fish in the bay of Velmar than ten years ago, a study finds. "
        "The authors said the water was too warm. Residents said they had known it for long.",
        "+The authors",
    ),
    Story(
        "Study finds fewer fish in the bay",
        "There are fewer fish in the bay of Velmar than ten years ago, Ada Lund and Bruno Tarn report. "
        "The authors said the water was too warm. “We were shocked,” said Lund. Tarn said it would get worse.",
        "+Ada Lund\n+Bruno Tarn\n-authors",
    ),
    Story(
        "Farmers block the road to Velmar",
        "Farmers blocked the road to Velmar on Monday over the price of milk. "
        "Ada Lund, the minister, said she would meet them. Critics said it was too late.",
        "*Farmers\n+Ada Lund\n-Critics",
    ),
    Story(
        "Lund wird Chefin des Hafens",
        "Anna Lund wird Chefin des Hafens von Velmar. Experten sagten, sie habe das lange gewollt. "
        "Bruno Tarn sagte, er werde ihr helfen.",
        "*Anna Lund\n+Bruno Tarn\n-Experten",
        "de",
    ),
]
LEADERS = [
    Story(
        "Lund and Tarn talk about the strait",
        "Chancellor Ada Lund and President Bruno Tarn talked for two hours on Monday about the strait of Velmar. "
        "Zorvanenko rejected the plan at once. Later Zorvanenko called for talks, and Zorvanenko said he would wait.",
        "*Ada Lund\n*Bruno Tarn\n+Zorvanenko",
    ),
    Story(
        "Lund and Tarn talk about the strait",
        "Chancellor Ada Lund and President Bruno Tarn talked for two hours on Monday about the strait of Velmar. "
        "In Orr, Zorvanenko closed the border in the morning. It was reopened after lunch. "
        "By night Zorvanenko had left the town.",
        "+Zorvanenko",
    ),
    Story(
        "Talks on the strait end",
        "Talks on the strait of Velmar ended on Monday without a word. Ada Lund said she was tired. "
        "Bruno Tarn said he was not. A truce is far, Mira Holt said. Tor Kell said so too. Ina Orr said no. "
        "Jan Velm said yes. Per Sund said maybe. Eva Brandt said never. Kurt Ohm said soon. Lia Pohl said late. "
        "Zorvanenko has rejected every plan. Zorvanenko wants the strait. Zorvanenko said he would never give it up.",
        "+Zorvanenko",
    ),
    Story(
        "Lund und Tarn reden über die Meerenge",
        "Kanzlerin Ada Lund und Präsident Bruno Tarn haben am Montag zwei Stunden geredet. "
        "Zorvanenko lehnte den Plan ab. Später sagte Zorvanenko, er werde warten.",
        "*Ada Lund\n*Bruno Tarn\n+Zorvanenko",
        "de",
    ),
    Story(
        "Lund y Tarn hablan del estrecho",
        "La canciller Ada Lund y el presidente Bruno Tarn hablaron el lunes durante dos horas. "
        "Zorvanenko rechazó el plan. Más tarde Zorvanenko dijo que esperaría.",
        "*Ada Lund\n*Bruno Tarn\n+Zorvanenko",
        "es",
    ),
]

MORE_NO_ACTORS = [
    Story(
        "Museum visitors puzzled by new ticket machines",
        "The Orr Museum has put up ticket machines that many visitors cannot work.\n\n"
        "“Dear Orr Museum, please bring back the desk,” one of them wrote. "
        "The Orr Museum said it would look into it. Ada Lund, who runs it, said the desk was too dear.",
        "*Orr Museum\n+Ada Lund\n-Dear",
    ),
    Story(
        "The Writer Of ‘400 Steps’ Has A New Book, And Fans Are Wild",
        "Bruno Tarn has written a new book, his first in ten years.\n\n"
        "His novel 400 Steps sold a million copies. 400 Steps was made into a film in 2019. "
        "“I was tired of it,” said Tarn in Velmar.",
        "*Bruno Tarn\n-Steps",
    ),
    Story(
        "Velmar Biscuits shrink again",
        "Crispel has made its biscuits smaller for the third time, and people in the shops are angry.\n\n"
        "The Zunft Crispel says it all, wrote one of them. Crispel said sugar was dear. "
        "Workers at the NRB Orr depot and in Orr had warned of it. Orr has a second shop.",
        "*Crispel\n-Zunft\n-NRB Orr",
    ),
    Story(
        "Freshly Found Letter Says Ministry Lied",
        "Freshly Found Letter Says Ministry Lied To Town.\n\n"
        "Ada Lund, a lawyer, said the ministry had lied to the town for years.",
        "*Ada Lund\n-Letter",
    ),
    Story(
        "One Small Detail In The Lund Letter Changes Everything",
        "One Small Detail In The Lund Letter Changes Everything.\n\n"
        "Ada Lund wrote to the harbour board in March and asked for more time. "
        "The date shows she knew of the leak, said Bruno Tarn, who leads the board.",
        "*Ada Lund\n+Bruno Tarn\n-Detail\n-Letter",
    ),
    Story(
        "Lund opens the bridge",
        "Read more Ada Lund opened the bridge of Velmar on Monday before a large crowd. "
        "Photo credit Bruno Tarn's workers built it in two years, and they asked for more pay. "
        "Sign up Mayor Mira Holt said the bridge was the best thing in years.",
        "*Ada Lund\n+Mira Holt\n-credit\n-Sign",
    ),
    Story(
        "Sadly, Tarn Is Right",
        "Sadly, Tarn Is Right.\n\nBruno Tarn told the council on Monday that the bridge would fall. "
        "Nobody listened to him. Ada Lund, the engineer, said he had been right all along.",
        "*Bruno Tarn\n+Ada Lund\n-Sadly",
    ),
    Story(
        "Streit um die Brücke in Velmar",
        "Lesen Sie auch: Das Wetter am Montag. Die Ministerin Anna Lund hat die Brücke am Montag gesperrt. "
        "„Hallo Velmar, wir bauen neu“, schrieb sie. Ingenieur Bruno Tarn nannte das einen Fehler.",
        "*Anna Lund\n-Lesen\n-Hallo\n-Wetter",
        "de",
    ),
    Story(
        "Ada Lund deja la alcaldía de Velmar",
        "Lea también: El puerto en imágenes. La alcaldesa Ada Lund anunció el lunes que deja el cargo. "
        "“Me voy en junio”, dijo Ada Lund. Bruno Tarn, su segundo, afirmó que lo sentía.",
        "*Ada Lund\n+Bruno Tarn\n-Lea\n-imágenes",
        "es",
    ),
    Story(
        "For Women, A Long Road",
        "For Women, A Long Road.\n\n"
        "Sara Klein was the first woman to lead the court of Norland. "
        "Klein told students on Monday that the road was long. Paul Grove, a judge, said she had paved it.",
        "*Sara Klein\n+Paul Grove\n-Women\n-Road",
    ),
    Story(
        "Minister quits over ‘Dear Kelton’ letter",
        "Economy Minister Sara Klein quit on Friday over a letter to a builder. Share this Sara Klein wrote it in May. "
        "Image copyright Getty Images Sara Klein left the palace by car. Premier Paul Grove thanked her.",
        "*Sara Klein\n-Getty\n-Dear\n-Share",
    ),
]
MORE_TWICE_OR_TELLING = [
    Story(
        "Chess champion walks out",
        "Bruno Tarn walked out of the hall on Monday after a quarrel over the clock.\n\n"
        "The Velmar grandmaster said he had been cheated. Ada Lund, who leads the chess union, said he was wrong. "
        "The 34-year-old champion went home by train.",
        "*Bruno Tarn\n+Ada Lund\n-grandmaster\n-champion",
    ),
    Story(
        "Tarn sells the ferries",
        "ORR, Norden, March 3 (AFP) - Businessman Bruno Tarn has sold his ferries, he told AFP on Monday.\n\n"
        "“I am old,” Tarn said. AFP has seen the contract. Ada Lund, who bought them, said they were rusty.",
        "*Bruno Tarn\n+Ada Lund\n-AFP",
    ),
    Story(
        "Tarn sells the ferries",
        "Businessman Bruno Tarn has sold his ferries, he said on Monday.\n\n“I am old,” Tarn said. "
        "Ada Lund, who bought them, said they were rusty.\n\n"
        "Mira Holt and Tor Kell contributed to this report. Reporting for the Velmar Post from Orr, Ina Brandt.",
        "*Bruno Tarn\n+Ada Lund\n-Holt\n-Kell\n-Velmar Post",
    ),
    Story(
        "Two ministers quit over bridge",
        "Two ministers quit on Monday over the bridge of Velmar. A government spokeswoman said they had been tired. "
        "The government spokeswoman gave no names. Bruno Tarn, who leads the opposition, said it was a start.",
        "+Bruno Tarn\n-The government spokeswoman",
    ),
    Story(
        "La maire de Velmar démissionne",
        "VELMAR (AFP) — La maire Ada Lund a démissionné lundi, a-t-elle annoncé à l'AFP. "
        "« Je suis fatiguée », a déclaré Ada Lund. Son adjoint Bruno Tarn a affirmé qu’il restait.",
        "*Ada Lund\n+Bruno Tarn\n-AFP",
        "fr",
    ),
    Story(
        "La alcaldesa de Velmar dimite",
        "Velmar, 3 mar (EFE).- La alcaldesa Ada Lund dimitió el lunes, según dijo a EFE. "
        "“Estoy cansada”, dijo Ada Lund. Su segundo, Bruno Tarn, afirmó que se quedaba.",
        "*Ada Lund\n+Bruno Tarn\n-EFE",
        "es",
    ),
    Story(
        "Thief of the harbour bell confesses",
        "The thief of the bell has confessed, in a letter written by Bruno Tarn himself. "
        "Bruno Tarn reported to the police on Monday. Ada Lund contributed to the search with her boat, and said so.",
        "+Bruno Tarn",
    ),
]
MORE_IN_SHORT = [
    Story(
        "DRWA to raise the price of water",
        "The price of water will rise in May. The Department of Rivers, Wells and Aqueducts said on Monday that it had "
        "no choice. “It is too much,” said Ada Lund, who lives in Orr.",
        "*Department of Rivers, Wells and Aqueducts\n+Ada Lund",
    ),
    Story(
        "VTU calls strike for Friday",
        "The Velmar Transport Union (VTU) has called a strike for Friday over night work. "
        "“We are tired,” said its head, Bruno Tarn. The buses will stand still from noon, the union said.",
        "*Velmar Transport Union\n+Bruno Tarn",
    ),
    Story(
        "Holt family gives paintings to the town",
        "Forty paintings will hang in the town hall from June. They belonged to Mira Holt, who died last year. "
        "“It was her wish,” said Ada Lund, the mayor.",
        "*Mira Holt\n+Ada Lund",
    ),
    Story(
        "Tarn brothers open a second shop",
        "The island has a second bakery since Monday. Bruno Tarn bakes the bread, and Tor Tarn sells it. "
        "“People were queuing,” said Bruno Tarn.",
        "+Bruno Tarn",
    ),
    Story(
        "Kanzlerin Lund warnt vor Engpass",
        "Das Gas könnte im Winter knapp werden. Das sagte Kanzlerin Anna Lund am Montag in Velmar. "
        "Bruno Tarn, Chef der Opposition, sagte, sie übertreibe.",
        "*Anna Lund\n+Bruno Tarn",
        "de",
    ),
    Story(
        "El INPV sube el precio del agua",
        "El Instituto Nacional de Puertos de Velmar (INPV) subirá el precio del agua en mayo, anunció el lunes. "
        "“Es demasiado”, dijo Ada Lund, vecina de Orr.",
        "*Instituto Nacional de Puertos de Velmar\n+Ada Lund",
        "es",
    ),
]
MORE_COLLECTIVES = [
    Story(
        "Tarn found dead in the harbour",
        "Bruno Tarn was found dead in the harbour of Velmar on Monday. Neighbours said he had been ill. "
        "Two sailors said they had seen him fall. Ada Lund, the mayor, said the town was in mourning.",
        "*Bruno Tarn\n+Ada Lund\n-Neighbours\n-sailors",
    ),
    Story(
        "Bay is empty of herring",
        "The bay of Velmar is empty of herring, a study says. Researchers said the water was too warm. "
        "Fishermen said they would go farther out.",
        "+Researchers\n+Fishermen",
    ),
    Story(
        "Nurses walk out in Orr",
        "Nurses walked out of the hospital of Orr on Monday. They want more pay. "
        "Ada Lund, who leads the hospital, said there was no money. Analysts said the strike would be long.",
        "*Nurses\n+Ada Lund\n-Analysts",
    ),
    Story(
        "Lund faces the voters",
        "Ada Lund faces the voters of Velmar on Sunday after four years as mayor. "
        "Some experts say she will lose. Bruno Tarn, who runs against her, said he was calm.",
        "*Ada Lund\n+Bruno Tarn\n-experts",
    ),
    Story(
        "Ada Lund prend la tête du port",
        "Ada Lund a pris lundi la tête du port de Velmar. Des experts ont affirmé qu’elle le voulait depuis longtemps. "
        "Bruno Tarn a déclaré qu’il l’aiderait.",
        "*Ada Lund\n+Bruno Tarn\n-experts",
        "fr",
    ),
    Story(
        "Anna Klein gewinnt Preis",
        "Anna Klein hat den Preis von Norland gewonnen. Anwohner sagten, sie habe ihn verdient. "
        "Die Polizei sagte, es sei ruhig geblieben. Paul Grove sagte, er freue sich.",
        "*Anna Klein\n+Paul Grove\n+Die Polizei\n-Anwohner",
        "de",
    ),
    Story(
        "市长李春明关闭旧码头",
        "市长李春明周一宣布关闭旧码头。李春明说，码头很危险，必须马上关闭。居民表示：“码头将在六月重新开放。”",
        "+李春明\n+居民",
        "zh",
    ),
]
MORE_LEADERS = [
    Story(
        "Lund meets Tarn as war goes on",
        "Prime Minister Ada Lund met King Bruno Tarn on Monday to talk about the war over the strait. "
        "Morvakis was not invited. He will not accept a deal made without him, Morvakis said in Orr.",
        "*Ada Lund\n*Bruno Tarn\n+Morvakis",
    ),
    Story(
        "Lund meets Tarn as war goes on",
        "Prime Minister Ada Lund met King Bruno Tarn on Monday to talk about the war over the strait. "
        "Morvakis says he will not come to any talks. The two left without a word.",
        "+Morvakis",
    ),
    Story(
        "Voices on the strait",
        "The strait of Velmar stayed shut on Monday, and everybody has a word to say about it. "
        "“I am tired,” said Ada Lund, a baker. “So am I,” said Bruno Tarn, a clerk. “It is late,” said Mira Holt. "
        "“We wait here,” said Tor Kell, a guard. “It is cold now,” said Ina Orr, a nurse. "
        "“We want bread,” said Jan Velm, a teacher. “I go home,” said Per Sund, a driver. "
        "“It is too much,” said Eva Brandt, a judge. “Soon it rains,” said Kurt Ohm, a monk. "
        "“I like the sea,” said Lia Pohl, a poet. Morvakis closed the strait in March. "
        "Morvakis refuses to open it. On Sunday Morvakis said the strait was his.",
        "+Morvakis",
    ),
    Story(
        "Lund et Tarn parlent du détroit",
        "La chancelière Ada Lund et le président Bruno Tarn ont parlé lundi pendant deux heures. "
        "Morvakis a rejeté le plan. Plus tard, Morvakis a déclaré qu’il attendrait.",
        "*Ada Lund\n*Bruno Tarn\n+Morvakis",
        "fr",
    ),
    Story(
        "Lund trifft Tarn",
        "Die Kanzlerin Anna Lund hat am Montag den König Bruno Tarn getroffen. "
        "Morvakis lehnt jedes Gespräch ab. „Niemals“, sagte Morvakis in Orr.",
        "*Anna Lund\n+Morvakis",
        "de",
    ),
]


@pytest.mark.parametrize("story", [*NO_ACTORS, *MORE_NO_ACTORS], ids=lambda story: story.title)
def test_words_of_headlines_labels_greetings_and_works_are_nobody(story: Story) -> None:
    """They have capitals for other reasons than a name."""
    assert not problems(story)


@pytest.mark.parametrize("story", [*TWICE_OR_TELLING, *MORE_TWICE_OR_TELLING], ids=lambda story: story.title)
def test_nobody_is_there_twice_and_who_only_brings_the_news_is_not(story: Story) -> None:
    """A description is of somebody named; an agency and its reporter tell the story."""
    assert not problems(story)


@pytest.mark.parametrize("story", [*IN_SHORT, *MORE_IN_SHORT], ids=lambda story: story.title)
def test_who_is_in_the_title_by_initials_or_family_is_whom_it_is_about(story: Story) -> None:
    """The text has the name in full."""
    assert not problems(story)


@pytest.mark.parametrize("story", [*COLLECTIVES, *MORE_COLLECTIVES], ids=lambda story: story.title)
def test_a_collective_is_there_where_nobody_is_named(story: Story) -> None:
    """Or where the title is about it."""
    assert not problems(story)


@pytest.mark.parametrize("story", [*LEADERS, *MORE_LEADERS], ids=lambda story: story.title)
def test_who_acts_more_than_once_is_there_by_surname_alone(story: Story) -> None:
    """No story loses one of its leaders."""
    assert not problems(story)
