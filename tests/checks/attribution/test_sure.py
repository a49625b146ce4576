"""Whose words are shown without a mark: invented stories, each with what must be shown with whom, and what must not.

A guided brief shows a position only where code is certain of the speaker. Showing nothing is right wherever a story
does not ask for it.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from briefing.article import Article
from briefing.brief import Position
from briefing.checks.document import Document
from briefing.generation.grounding import ground
from briefing.generation.views import View, views
from briefing.generation.wire_schema import wire_of


@dataclass(frozen=True, kw_only=True)
class Story:
    """A story, and what its brief may show.

    Attributes:
        kind: what is hard about it.
        text: the story.
        must: views that must be shown: a part of the speaker's name, a part of the statement.
        only: whose a statement is where it is shown: a part of the name, or "" for nobody, and a part of the statement.
        never: speakers that must not be shown at all, by a part of their name.
        stances: the stance of a statement where it is shown, and a part of it.
        title: its headline.
        language: ISO 639-1 code.
    """

    kind: str
    text: str
    must: tuple[tuple[str, str], ...] = ()
    only: tuple[tuple[str, str], ...] = ()
    never: tuple[str, ...] = ()
    stances: tuple[tuple[str, str], ...] = ()
    title: str | None = None
    language: str = "en"


def shown(story: Story) -> list[View]:
    """The views of a story that a guided brief shows where there is no second reading."""
    document = Document(Article.of(story.text, title=story.title, language=story.language))
    found = []
    for view in views(document):
        wire = wire_of(
            Position, cites=list(view.cites), actor=view.speaker, topic="", stance=view.stance, statement=view.statement
        )
        grounded = ground(wire, document)
        if grounded.entry is not None and not grounded.problems and "speaker" not in grounded.entry.unchecked:
            found.append(view)
    return found


def wrong(story: Story) -> list[str]:
    """What is wrong in what a story shows, in words."""
    found = shown(story)
    held = [f"{view.speaker}: {view.statement}" for view in found]
    bad = [
        f"missing {part!r} by {name!r}"
        for name, part in story.must
        if not any(name in view.speaker and part in view.statement for view in found)
    ]
    bad += [
        f"not {name!r}: {view.speaker}: {view.statement}"
        for name, part in (*story.only, *story.must)
        for view in found
        if part in view.statement and not (name and name in view.speaker)
    ]
    bad += [
        f"never: {line}" for name in story.never for view, line in zip(found, held, strict=True) if name in view.speaker
    ]
    bad += [
        f"stance {view.stance}: {view.statement}"
        for stance, part in story.stances
        for view in found
        if part in view.statement and view.stance != stance
    ]
    return bad


STORIES = (
    Story(
        kind="pronoun",
        text="The feud between Ysolde Karr and Tamsir Odel over the ferry began in March. Odel rejected the plan. "
        "“The quay will not survive another winter,” he said.",
        must=(("Odel", "another winter"),),
    ),
    Story(
        kind="pronoun",
        text="Brannagh Teel chairs the society that runs the mill, and Wanjiru Ostby keeps its books. Ostby shook "
        "her head. “We cannot pay for the wheel,” she said. “The roof alone took everything.”",
        must=(("Ostby", "for the wheel"), ("Ostby", "took everything")),
    ),
    Story(
        kind="pronoun",
        text="Iselin Quade met Orsolya Venn at the lock on Monday. Venn had walked there from the village. She said "
        "the gates were rotten.",
        must=(("Venn", "gates were rotten"),),
    ),
    Story(
        kind="pronoun",
        text="Jens Holm, the harbour master, opened the new pier on Monday. “It is the longest in the county,” he "
        "said.",
        must=(("Jens Holm", "longest in the county"),),
    ),
    Story(
        kind="pronoun",
        text="Zwischen Tjorven Abel und Ulrik Mensing gibt es Streit um die Mühle. Mensing winkte ab. „Das Rad ist "
        "verrottet“, sagte er.",
        language="de",
        only=(("Mensing", "verrottet"),),
    ),
    Story(
        kind="pronoun",
        text="Un différend oppose Maïwen Kerdal à Soulef Brahmi au sujet du moulin. Brahmi a haussé les épaules. « "
        "La roue est pourrie », a-t-elle dit.",
        language="fr",
        must=(("Brahmi", "pourrie"),),
    ),
    Story(
        kind="pronoun",
        text="La disputa entre Yurena Salcedo y Aitziber Lasa por el molino viene de lejos. Lasa negó con la "
        "cabeza. «La rueda está podrida», dijo.",
        language="es",
        only=(("Lasa", "podrida"),),
    ),
    Story(
        kind="pronoun",
        text="The court heard a quarrel between Britta Solheim and Oyelaran Bisset about a fence. Bisset stood up. "
        "“I built it myself,” he told the judge. “Nobody complained for years.”",
        must=(("Bisset", "built it myself"), ("Bisset", "complained for years")),
    ),
    Story(
        kind="pronoun",
        text="Greta Lindqvist said the orchard was sold. Her neighbour is Xolani Prewett. “I only want my apples,” "
        "he said.",
        only=(("Prewett", "my apples"),),
    ),
    Story(
        kind="pronoun",
        text="Torvin Aske thanked Haldis Brae for the lantern. She had carried it from the cellar. “It weighs more "
        "than I do,” she said.",
        only=(("Brae", "weighs more"),),
    ),
    Story(
        kind="pronoun",
        text="Mayor Petra Lund opened the swimming hall on Sunday. “We waited nine years for this,” she said. She "
        "said the water was warm.",
        must=(("Petra Lund", "nine years"), ("Petra Lund", "water was warm")),
    ),
    Story(
        kind="pronoun",
        text="Ruvik Tamms wurde von Ilko Brandner angezeigt. Brandner schüttelte den Kopf. „Der Zaun steht auf "
        "meinem Land“, sagte er. Er habe lange gewartet.",
        language="de",
        only=(("Brandner", "meinem Land"),),
    ),
    Story(
        kind="pronoun",
        text="Le procès oppose Nolwenn Riou à Tiziri Hadj. Hadj s’est levée. « La clôture est à moi », a-t-elle "
        "affirmé.",
        language="fr",
        must=(("Hadj", "clôture"),),
    ),
    Story(
        kind="pronoun",
        text="La causa oppone Ginevro Salis a Tullo Morandin. Morandin si è alzato. «Il recinto è mio», ha detto.",
        language="it",
        only=(("Morandin", "recinto"),),
    ),
    Story(
        kind="pronoun",
        text="The inquest followed a row between Marit Evensen, who owns the quarry, and Dashiell Okoro, whose "
        "house cracked. Okoro wept in court. “My kitchen fell into the road,” he said, holding up a photograph.",
        must=(("Okoro", "kitchen"),),
    ),
    Story(
        kind="pronoun",
        text="Sunniva Brekke runs the bakery with Ayodele Finch. On Monday Finch closed early. “The oven is older "
        "than I am,” she said.",
        only=(("Finch", "oven"),),
    ),
    Story(
        kind="pronoun",
        text="Oskar Weil accused Thandeka Moyo of stealing the recipe. She laughed. “Bread is bread,” she told the "
        "Gazette.",
        only=(("Moyo", "Bread is"),),
    ),
    Story(
        kind="pronoun",
        text="Sunniva Brekke warf Edda Quist vor, das Rezept gestohlen zu haben. Quist lachte nur. „Brot ist Brot“, "
        "sagte sie dem Boten.",
        language="de",
        only=(("Quist", "Brot ist"),),
    ),
    Story(
        kind="pronoun",
        text="Oihana Rubal acusó a Nerea Quist de robar la receta. Quist se rió. «El pan es pan», dijo ella.",
        language="es",
        must=(("Quist", "pan es pan"),),
    ),
    Story(
        kind="not said",
        text="The tolls rise in May. Neither Arvid Holm nor Lena Ostrow said when the bridge would open.",
        never=("Holm", "Ostrow"),
    ),
    Story(
        kind="not said",
        text="Lena Ostrow runs the museum in Velden. Ostrow declined to say if the paintings had been sold to a "
        "dealer.",
        only=(("", "had been sold"),),
    ),
    Story(
        kind="not said",
        text="Asked by Arvid Holm if the bridge was safe, Lena Ostrow said the inspectors would return in June.",
        only=(("Ostrow", "return in June"), ("", "bridge was safe")),
        never=("Holm",),
    ),
    Story(
        kind="not said",
        text="Arvid Holm refused to comment on whether the pier would close. Nobody at the ministry said that it "
        "would stay open.",
        only=(("", "pier would close"), ("", "stay open")),
    ),
    Story(
        kind="not said",
        text="Weder Arvid Holm noch Lena Ostrow sagten, wann die Brücke öffnet. Auf die Frage von Holm, ob sie "
        "sicher sei, schwieg Ostrow.",
        language="de",
        never=("Holm", "Ostrow"),
    ),
    Story(
        kind="not said",
        text="Ni Arvid Holm ni Lena Ostrow n’ont dit quand le pont ouvrirait. Le maire a refusé de dire si le péage "
        "augmenterait.",
        language="fr",
        only=(("", "augmenterait"),),
        never=("Holm", "Ostrow"),
    ),
    Story(
        kind="not said",
        text="Neither of the brothers said who owned the fence. Petra Lund did not say how much the hall had cost.",
        never=("Lund", "brothers"),
    ),
    Story(
        kind="not said",
        text="Petra Lund refused to say whether she would stand again. Her office would not confirm that she was ill.",
        only=(("", "stand again"), ("", "was ill")),
    ),
    Story(
        kind="not said",
        text="Asked by Petra Lund whether the water was clean, the engineer Ruvik Tamms replied that the tests were "
        "late.",
        must=(("Tamms", "tests were late"),),
        only=(("", "water was clean"),),
        never=("Lund",),
    ),
    Story(
        kind="not said",
        text="Questioned by Petra Lund, Ruvik Tamms admitted the pump was broken. Pressed by reporters, Tamms said "
        "he was sorry. No one from the council said the pump was safe.",
        never=("Lund", "reporters", "council"),
    ),
    Story(
        kind="not said",
        text="Petra Lund wollte nicht sagen, ob das Bad öffnet. Weder Ruvik Tamms noch Ilko Brandner erklärten, wer "
        "zahlt. Keiner der Räte sagte, das Wasser sei sauber.",
        language="de",
        never=("Lund", "Tamms", "Brandner", "Räte"),
    ),
    Story(
        kind="not said",
        text="Ni Petra Lund ni Ruvik Tamms dijeron quién pagaría la piscina. La alcaldesa se negó a decir si el "
        "agua estaba limpia.",
        language="es",
        never=("Lund", "Tamms", "alcaldesa"),
    ),
    Story(
        kind="not said",
        text="Né Petra Lund né Ruvik Tamms hanno detto chi pagherà la piscina. Il sindaco non ha voluto dire se "
        "l’acqua è pulita.",
        language="it",
        never=("Lund", "Tamms", "sindaco"),
    ),
    Story(
        kind="not said",
        text="Brekke Bakery has closed. Neither Sunniva Brekke nor her landlord, Oskar Weil, said why the lease had "
        "ended. Weil declined to say whether a buyer had been found.",
        only=(("", "lease"), ("", "buyer")),
    ),
    Story(
        kind="not said",
        text="Asked by Oskar Weil if the flour was clean, the inspector, Marit Evensen, said that it had been "
        "tested twice. Evensen would not say who paid for the tests.",
        only=(("Evensen", "tested twice"), ("", "who paid")),
        never=("Weil",),
    ),
    Story(
        kind="not said",
        text="Sunniva Brekke lehnte es ab, zu sagen, ob der Laden öffnet. Oskar Weil wollte sich nicht dazu äußern, "
        "wer den Ofen kauft.",
        language="de",
        only=(("", "Laden öffnet"), ("", "Ofen")),
    ),
    Story(
        kind="not said",
        text="Interrogée par Oskar Weil, Sunniva Brekke a répondu que le four était vieux. Personne à la mairie n’a "
        "dit que le bail était fini.",
        language="fr",
        must=(("Brekke", "four"),),
        only=(("", "bail"),),
    ),
    Story(
        kind="inside",
        text="Lena Ostrow recalled the meeting. “Arvid Holm told us, ‘The bridge is finished,’ and we all went "
        "home,” Ostrow said.",
        must=(("Ostrow", "we all went home"),),
        never=("Holm",),
    ),
    Story(
        kind="inside",
        text="“My father always said, ‘Never sell the boat,’” Lena Ostrow said. “He was right.”",
        only=(("Ostrow", "He was right"), ("Ostrow", "Never sell the boat")),
    ),
    Story(
        kind="inside",
        text="“She was kind to everyone,” Arvid Holm said of Lena Ostrow. The funeral is on Friday.",
        must=(("Holm", "kind to everyone"),),
        never=("Ostrow",),
    ),
    Story(
        kind="inside",
        text="Said Arvid Holm of Lena Ostrow: “She built the whole school with her own hands.” “A giant,” said of "
        "Ostrow one neighbour.",
        only=(("Holm", "whole school"),),
        never=("Ostrow",),
    ),
    Story(
        kind="inside",
        text="„Arvid Holm hat zu mir gesagt: ‚Die Brücke ist fertig‘, und dann sind wir gegangen“, sagte Lena "
        "Ostrow. Über Ostrow sagte Holm: „Sie war zu allen freundlich.“",
        language="de",
        must=(("Ostrow", "gegangen"), ("Holm", "freundlich")),
    ),
    Story(
        kind="inside",
        text="«Holm me dijo: “El puente está terminado”, y nos fuimos a casa», contó Lena Ostrow. «Era amable con "
        "todos», dijo Arvid Holm de Ostrow.",
        language="es",
        must=(("Ostrow", "nos fuimos"),),
        only=(("Holm", "amable con todos"),),
        never=("de Ostrow",),
    ),
    Story(
        kind="inside",
        text="“I asked Petra Lund and she said, ‘Dig it deeper,’ so we dug,” Ruvik Tamms told the hearing.",
        must=(("Tamms", "so we dug"),),
        never=("Lund",),
    ),
    Story(
        kind="inside",
        text="“He always helped,” Petra Lund said of Ruvik Tamms, the engineer. “Nobody knew the pumps as he did,” "
        "said Ilko Brandner about Tamms.",
        must=(("Petra Lund", "always helped"), ("Brandner", "knew the pumps")),
        never=("Tamms",),
    ),
    Story(
        kind="inside",
        text="Ruvik Tamms remembers the day. “The mayor came in and said: ‘Close it.’ I closed it,” he said.",
        must=(("Tamms", "Close it"),),
        never=("mayor",),
    ),
    Story(
        kind="inside",
        text="Petra Lund quoted the old engineer: “‘Water finds a way,’ he used to say, and it did.” Of Tamms she "
        "said that he was missed.",
        never=("engineer", "Tamms"),
    ),
    Story(
        kind="inside",
        text="« Petra Lund m’a dit : “Fermez le bassin”, et je l’ai fermé », raconte Ruvik Tamms. « Elle était "
        "juste », a dit Ilko Brandner de Petra Lund.",
        language="fr",
        must=(("Tamms", "je l’ai fermé"),),
        only=(("Brandner", "juste"),),
        never=("Lund",),
    ),
    Story(
        kind="inside",
        text="«Petra Lund mi disse: “Chiudi la vasca”, e io la chiusi», ha raccontato Ruvik Tamms. «Era giusta», ha "
        "detto Ilko Brandner di Petra Lund.",
        language="it",
        must=(("Tamms", "io la chiusi"),),
        only=(("Brandner", "giusta"),),
        never=("Lund",),
    ),
    Story(
        kind="inside",
        text="“The first thing Oskar Weil ever told me was, ‘Never sell the oven,’ and I never did,” Sunniva Brekke "
        "said on Monday. “She kept her word,” Weil said of Brekke.",
        must=(("Brekke", "never did"), ("Weil", "kept her word")),
    ),
    Story(
        kind="inside",
        text="In her will Marit Evensen wrote of Oskar Weil that he “was a better baker than a husband”. “‘Leave "
        "him,’ my sister said,” she once told a friend.",
        never=("Weil", "sister"),
    ),
    Story(
        kind="interview",
        title="A talk with Lena Ostrow",
        text="The Courier spoke with Lena Ostrow, who runs the museum.\n\nQ: Arvid Holm says the roof leaks. Is it "
        "safe?\n\nA: The roof is fine, and it was always fine.\n\nQ: Will you stay?\n\nA: I have said that I would.",
        only=(("Holm", "roof leaks"), ("Ostrow", "fine")),
    ),
    Story(
        kind="interview",
        text="HOLM: You told the panel that the bridge was safe.\n\nOSTROW: I said the drawings were safe.\n\nHOLM: "
        "Who wrote the report?\n\nOSTROW: Arvid Holm said it was his own.",
        only=(("Ostrow", "drawings"), ("", "bridge was safe"), ("", "his own")),
    ),
    Story(
        kind="interview",
        text="Lena Ostrow has run the museum for ten years.\n\nCourier: Critics say the roof leaks. Why was nothing "
        "done?\n\nOstrow: We say every year that money is short, and the ministry says no.\n\nCourier: Your deputy "
        "says he will leave.\n\nOstrow: He has told me nothing of it.",
        never=("ministry", "deputy", "Courier", "ritics"),
    ),
    Story(
        kind="interview",
        text="We met the engineer Ruvik Tamms at the pool.\n\nWhy did it close?\n\nThe mayor said the pump was old. "
        "I said it was not.\n\nDid Petra Lund say that?\n\nShe said so, and the council says so too.",
        never=("council",),
    ),
    Story(
        kind="interview",
        text="Q: What went wrong at the pool?\n\nRUVIK TAMMS: The council said it had no money.\n\nQ: Petra Lund "
        "says you broke the pump.\n\nRUVIK TAMMS: She says many things.",
        never=("council", "Lund"),
    ),
    Story(
        kind="interview",
        text="Lund: The pool is closed.\n\nTamms: The council says it will open.\n\nLund: The engineers say it "
        "leaks.\n\nTamms: They always say that.",
        never=("council", "engineers"),
    ),
    Story(
        kind="interview",
        text="Sunniva Brekke has baked for forty years.\n\nWhat do you make of Oskar Weil, who says bread is "
        "dead?\n\nPeople say that every year. My mother said it too.\n\nAnd the council? It says you owe rent.\n\n"
        "The council says a lot.",
        never=("council", "mother", "Weil", "People", "People say"),
    ),
    Story(
        kind="interview",
        text="Gazette: Oskar Weil says bread is dead.\n\nBrekke: He says so because he sells rice.\n\nGazette: The "
        "council says you owe rent.",
        never=("Weil", "council"),
    ),
    Story(
        kind="body",
        text="The pier is closed. “It will reopen in May,” a spokeswoman for the Harbour Authority said. Arvid "
        "Holm, who fishes there, was not told.",
        must=(("Harbour Authority", "reopen in May"),),
    ),
    Story(
        kind="body",
        text="A spokesman for Lena Ostrow said the museum would stay open. The roof is being repaired.",
        must=(("spokesman for Lena Ostrow", "stay open"),),
    ),
    Story(
        kind="body",
        text="Washington said on Monday that the tariff would end in June. The film star Denzel Washington was in "
        "town.",
        only=(("", "Denzel"),),
        never=("Denzel Washington",),
    ),
    Story(
        kind="body",
        text="Ferry company Norlink, through its spokeswoman Ada Brandt, said the boats would sail on Sunday. "
        "Brandt said tickets would be refunded.",
        must=(("Brandt", "refunded"),),
    ),
    Story(
        kind="body",
        text="Petra Lund’s spokesman said the pool would open in June. The spokesman for Norwater, Ilko Brandner, "
        "said the pump was new.",
        must=(("Brandner", "pump was new"),),
        only=(("spokesman", "open in June"),),
        never=("Petra Lund's", "Norwater,"),
    ),
    Story(
        kind="body",
        text="“The pump is new,” said a spokesperson for Norwater, which runs the pool. Petra Lund was on holiday.",
        must=(("Norwater", "pump is new"),),
    ),
    Story(
        kind="body",
        text="Lima said on Friday that the border would close. The singer Adriana Lima was held there.",
        never=("Adriana",),
    ),
    Story(
        kind="body",
        text="A statement from the office of Petra Lund said the pool was safe. Lund’s office said the pump was new.",
        must=(("office", "pump was new"),),
        never=("statement",),
    ),
    Story(
        kind="body",
        text="“We are looking into the lease,” said Ada Moll, a spokeswoman for the council. A spokesman for Weil "
        "Estates said the rent was fair.",
        must=(("Moll", "looking into"), ("Weil Estates", "rent was fair")),
    ),
    Story(
        kind="body",
        text="Vienna said it would appeal against the ruling. Sofia and Bucharest said they had not been told. "
        "Sofia Brandel, a baker, shrugged.",
        never=("Sofia Brandel", "Brandel"),
    ),
    Story(
        kind="including",
        text="Several senators, including Maeve Orr, said the bill would fail. The vote is on Friday.",
        must=(("senators", "bill would fail"),),
    ),
    Story(
        kind="including",
        text="Residents including Arvid Holm and Lena Ostrow say the noise is unbearable. The council meets in May.",
        only=(("esidents", "unbearable"),),
    ),
    Story(
        kind="including",
        text="“The bill will fail,” said a group of senators, among them Maeve Orr and Arvid Holm. Others such as "
        "Lena Ostrow said it would pass.",
        must=(("senators", "will fail"),),
        only=(("Others", "would pass"),),
        never=("Orr", "Holm", "Ostrow"),
    ),
    Story(
        kind="including",
        text="Dozens of swimmers, including Ruvik Tamms, said the water was cold. The pool was full.",
        only=(("swimmers", "water was cold"),),
    ),
    Story(
        kind="including",
        text="Members such as Ruvik Tamms and Ilko Brandner argue that the pool is too small. It was built in 1970.",
        only=(("embers", "too small"),),
    ),
    Story(
        kind="including",
        text="Three councillors, Ruvik Tamms among them, said the pool was too small. Parents, especially Ilko "
        "Brandner, say the showers are cold.",
        never=("Tamms", "Brandner"),
    ),
    Story(
        kind="including",
        text="Several bakers, including Sunniva Brekke, said they would strike. Other traders, such as Oskar Weil, "
        "argue that a strike would ruin them.",
        never=("Brekke", "Weil"),
    ),
    Story(
        kind="joined",
        text="Mick Gallagher and his colleagues asked the council to delay the vote. The mayor refused.",
        only=(("Gallagher and his colleagues", "delay the vote"),),
    ),
    Story(
        kind="joined",
        text="The ministry and the port of Velden said the cranes would be sold. The union was not asked.",
        only=(("ministry and the port of Velden", "cranes would be sold"),),
    ),
    Story(
        kind="joined",
        text="Arvid Holm und seine Kollegen fordern einen zweiten Steg. Lena Ostrow und ihr Verein lehnen den Steg ab.",
        language="de",
        only=(("Holm und seine Kollegen", "zweiten Steg"), ("Ostrow und ihr Verein", "lehnen")),
    ),
    Story(
        kind="joined",
        text="Arvid Holm et ses collègues ont dit que le pont fermerait. La mairie n’a pas répondu.",
        language="fr",
        only=(("Holm et ses collègues", "pont fermerait"),),
    ),
    Story(
        kind="joined",
        text="Arvid Holm y sus colegas dijeron que el puente cerraría. El alcalde no respondió.",
        language="es",
        only=(("Holm y sus colegas", "cerraría"),),
    ),
    Story(
        kind="joined",
        text="Petra Lund and her deputies asked the state to pay for the pump. The state did not answer.",
        only=(("Lund and her deputies", "pay for the pump"),),
    ),
    Story(
        kind="joined",
        text="Ruvik Tamms and two engineers said the pump was broken. The swimmers and the club say the water is cold.",
        must=(("swimmers and the club", "water is cold"),),
        only=(("Tamms and two engineers", "pump was broken"),),
    ),
    Story(
        kind="joined",
        text="Petra Lund und ihre Räte verlangen Geld für die Pumpe. Der Verein und die Stadt sagten, das Wasser "
        "sei kalt.",
        language="de",
        only=(("Lund und ihre Räte", "Geld"), ("Verein und die Stadt", "kalt")),
    ),
    Story(
        kind="joined",
        text="Petra Lund et ses adjoints affirment que la pompe est cassée. Le club et la ville ont dit que l’eau "
        "était froide.",
        language="fr",
        only=(("Lund et ses adjoints", "cassée"), ("club et la ville", "froide")),
    ),
    Story(
        kind="joined",
        text="Petra Lund e i suoi assessori hanno detto che la pompa è rotta. Il club e la città hanno detto che "
        "l’acqua è fredda.",
        language="it",
        only=(("Lund e i suoi assessori", "rotta"), ("club e la città", "fredda")),
    ),
    Story(
        kind="joined",
        text="Sunniva Brekke and her three sisters say the rent is a scandal. The landlord and his lawyers asked "
        "the court to end the lease.",
        only=(("Brekke and her three sisters", "scandal"), ("landlord and his lawyers", "end the lease")),
    ),
    Story(
        kind="joined",
        text="Sunniva Brekke e sua sorella chiedono un nuovo forno. Oskar Weil e i suoi avvocati sostengono che il "
        "contratto è finito.",
        language="it",
        only=(("Brekke e sua sorella", "nuovo forno"), ("Weil e i suoi avvocati", "contratto")),
    ),
    Story(
        kind="circumstance",
        text="Following the arrests, said the court would sit on Monday. Following the arrests, the mayor, Lena "
        "Ostrow, said the square would reopen.",
        never=("arrests",),
    ),
    Story(
        kind="circumstance",
        text="Days before the funeral of Lena Ostrow, police said the road would be closed. Citing the storm, "
        "officials said the fair was off.",
        never=("Ostrow", "storm", "Days", "funeral"),
    ),
    Story(
        kind="circumstance",
        text="Despite the protests of Arvid Holm, the council said the trees would be felled. Ahead of the vote on "
        "the trees, campaigners warned that the roots hold the bank.",
        never=("Holm", "protests", "vote"),
    ),
    Story(
        kind="circumstance",
        text="Following the closure, Petra Lund said swimmers would be paid. Following protests by Ruvik Tamms, "
        "said the council, the pool stays open.",
        must=(("Petra Lund", "would be paid"),),
        never=("protests", "Tamms", "closure"),
    ),
    Story(
        kind="circumstance",
        text="After talks with Ruvik Tamms, the club said the pool was safe. Hours after Ilko Brandner left, the "
        "council said the pump was new.",
        never=("Tamms", "Brandner", "Hours"),
    ),
    Story(
        kind="circumstance",
        text="Under pressure from Ilko Brandner, officials say the pump will be replaced. Given the heat, swimmers "
        "say the pool is needed. Standing beside Petra Lund, the engineer said it was done.",
        never=("Brandner", "Lund", "heat", "pressure"),
    ),
    Story(
        kind="circumstance",
        text="Following the ruling in favour of Oskar Weil, bakers said they would march. Because of the strike by "
        "millers, the ministry said, flour would be rationed.",
        never=("Weil", "ruling", "strike", "millers"),
    ),
    Story(
        kind="determiner",
        text="Arvid Holm a vu le maire lundi. Ce dernier a déclaré que le pont fermerait. Une a dit que non. "
        "Celui-ci affirme que la route est sûre.",
        language="fr",
        never=("Ce dernier", "Une", "Celui-ci", "ce dernier"),
    ),
    Story(
        kind="determiner",
        text="Arvid Holm traf den Bürgermeister. Dieser sagte, die Brücke sei sicher. Letzterer erklärte, sie "
        "bleibe offen. Eine sagte, das sei falsch.",
        language="de",
        never=("Dieser", "Letzterer", "Eine"),
    ),
    Story(
        kind="determiner",
        text="Arvid Holm vio al alcalde el lunes. Este dijo que el puente cerraría. Aquella afirmó que no. Otro "
        "dijo que la carretera es segura. Este último añadió que llovería.",
        language="es",
        never=("Este", "Aquella", "Otro"),
    ),
    Story(
        kind="determiner",
        text="Arvid Holm met Lena Ostrow on Monday. The latter said the bridge was safe. Both said the road was "
        "not. Another said it was late. Some said nothing would change.",
        never=("latter", "Both", "Another", "Some"),
    ),
    Story(
        kind="determiner",
        text="Arvid Holm ha incontrato il sindaco. Quest’ultimo ha detto che il ponte chiuderà. Alcuni dicono che "
        "la strada è sicura. Una ha detto di no, che il ponte resta aperto.",
        language="it",
        never=("Quest", "Alcuni", "Una"),
    ),
    Story(
        kind="determiner",
        text="Petra Lund a vu l’ingénieur. Celui-ci a expliqué que la pompe était cassée. Cette dernière a répondu "
        "que la ville paierait. Certains disent que l’eau est froide.",
        language="fr",
        never=("Celui", "dernière", "Certains", "Cette"),
    ),
    Story(
        kind="determiner",
        text="Petra Lund traf den Ingenieur. Jener sagte, die Pumpe sei kaputt. Diese sagte, die Stadt zahle. Einer "
        "sagte, das Wasser sei kalt. Manche sagen, das Bad sei alt.",
        language="de",
        never=("Jener", "Diese", "Einer", "Manche"),
    ),
    Story(
        kind="determiner",
        text="Petra Lund vio al ingeniero. Ésta dijo que la bomba es vieja. Esta última dijo que pagaría. Algunos "
        "dicen que el agua está fría. Uno dijo que la piscina es vieja.",
        language="es",
        never=("Ésta", "Esta", "Algunos", "Uno"),
    ),
    Story(
        kind="determiner",
        text="Petra Lund ha visto l’ingegnere. Costui ha detto che la pompa è rotta. Questa ha detto che pagherà. "
        "Altri dicono che l’acqua è fredda. Uno ha detto che la piscina è vecchia.",
        language="it",
        never=("Costui", "Questa", "Altri", "Uno"),
    ),
    Story(
        kind="determiner",
        text="Petra Lund met two engineers. One said the pump was new. The other said it was old. The former said "
        "he was sure. Those said the water was cold. Each said he was right.",
        never=("One", "other", "former", "Those", "Each"),
    ),
    Story(
        kind="determiner",
        text="Sunniva Brekke a reçu deux boulangers. L’un a dit que le pain était mort. L’autre a affirmé que le "
        "four était vieux. Beaucoup pensent que la mairie a tort.",
        language="fr",
        never=("un", "autre", "Beaucoup"),
    ),
    Story(
        kind="determiner",
        text="Sunniva Brekke empfing zwei Bäcker. Der eine sagte, das Brot sei tot. Der andere erklärte, der Ofen "
        "sei alt. Viele meinen, die Stadt habe unrecht. Beide sagten, es sei spät.",
        language="de",
        never=("eine", "andere", "Viele", "Beide"),
    ),
    Story(
        kind="noun",
        text="Arvid Holm attacks on the ferry line went on for weeks. The Ostrow answers to the panel filled nine "
        "pages. Union demands for a pay rise were met.",
        never=("Holm", "Ostrow", "Union"),
    ),
    Story(
        kind="noun",
        text="The latest Velden claims that the bridge is safe come from a leaflet. After a week of attacks, the "
        "town demands for calm went unheard. Police reports that the lock was broken were lost.",
        never=("Velden", "town", "Police"),
    ),
    Story(
        kind="noun",
        text="Insurance claims after the flood rose sharply. Lena Ostrow, whose appeals and demands filled the "
        "page, left the room. Bomb threats that closed the school were a hoax.",
        never=("nsurance", "Ostrow", "Bomb"),
    ),
    Story(
        kind="noun",
        text="Norwater plans for a new pump were shelved. Petra Lund comments on the pool were cut from the film. "
        "The council responses to the letter were brief.",
        never=("Norwater", "Lund", "council"),
    ),
    Story(
        kind="noun",
        text="Shark attacks that closed the beach were rare. Swimmer complaints about the heat grew. Council fears "
        "that the pump would break proved right.",
        never=("Shark", "Swimmer", "Council"),
    ),
    Story(
        kind="noun",
        text="Petra Lund promises to voters were many. The Tamms estimates for the pump were low. Club hopes for a "
        "new hall faded.",
        never=("Lund", "Tamms", "Club"),
    ),
    Story(
        kind="noun",
        text="Weil Estates claims for unpaid rent reached the court. Bakery demands that the lease be extended were "
        "thrown out. Oskar Weil vows of silence became a joke.",
        never=("Weil", "Bakery"),
    ),
    Story(
        kind="noun",
        text="The Brekke appeal against the ruling failed. Flour price worries that began in May have faded. "
        "Council votes to end leases were rare.",
        never=("Brekke", "Flour", "Council"),
    ),
    Story(
        kind="dead",
        title="Lena Ostrow, who fought for the museum, dies at 81",
        text="Lena Ostrow, who built the museum in Velden, died on Monday. She was 81.\n\nTell us what you think of "
        "the museum. Share your memories of Ostrow below.\n\nRead more: Arvid Holm says the bridge is safe",
        never=("Ostrow", "Holm"),
    ),
    Story(
        kind="dead",
        text="SIR: Arvid Holm says the bridge is safe. I crossed it and it shook. Why does nobody act?\n\nMara "
        "Teel, Velden\n\nSIR: The ferry was late again, and the captain said nothing.\n\nJon Abbot, Lom",
        never=("Teel", "Abbot", "Velden", "Lom"),
    ),
    Story(
        kind="dead",
        text="Arvid Holm said the bridge was safe.\n\nPHOTO: Lena Ostrow speaks in Velden (Courier)\n\nRELATED: "
        "Lena Ostrow wants a new museum\n\nMore than 300 people walked over it on Sunday.",
        must=(("Holm", "bridge was safe"),),
        never=("Ostrow",),
    ),
    Story(
        kind="dead",
        title="Ruvik Tamms, engineer who saved the pool, dead at 70",
        text="Ruvik Tamms, who saved the pool, has died, his family said.\n\nObituary: Ruvik Tamms said no to the "
        "sea\n\nDid you know Tamms? Tell us your story.",
        never=("Tamms",),
    ),
    Story(
        kind="dead",
        text="Petra Lund said the pool would open.\n\nPool boss says sorry for the cold\n\nMinister Ilko Brandner "
        "denies he sold the pump\n\nThe pool was built in 1970.",
        must=(("Petra Lund", "pool would open"),),
        never=("boss", "Brandner"),
    ),
    Story(
        kind="dead",
        text="Petra Lund said the pool would open.\n\nSEE ALSO: Ruvik Tamms says the pump is broken.\n\nWATCH: Ilko "
        "Brandner tells the council that the water is cold.\n\nThe pool was built in 1970.",
        must=(("Petra Lund", "pool would open"),),
        never=("Tamms", "Brandner"),
    ),
    Story(
        kind="dead",
        title="Marit Evensen, quarry owner who said no to dynamite, dies",
        text="Marit Evensen died at home on Sunday, her family said.\n\nMore in Business\n\nOskar Weil says bread "
        "is dead\n\nBakers demand cheaper flour\n\nDo you remember Evensen? Tell the Gazette.",
        never=("Evensen", "Weil", "Bakers"),
    ),
    Story(
        kind="dead",
        text="Sunniva Brekke said the oven was cold.\n\nCAPTION: Oskar Weil tells reporters that bread is dead.\n\n"
        "To the Editor: The mayor says flour is cheap. It is not.\n\nThe bakery opened in 1960.",
        must=(("Brekke", "oven was cold"),),
        never=("Weil", "mayor"),
    ),
    Story(
        kind="host",
        text="The radio host said the bridge was safe. The Kanal 7 host, Arvid Holm, said the road was not. The "
        "host said listeners should stay at home.",
        never=("Kanal", "he radio host", "he host"),
    ),
    Story(
        kind="host",
        text="“I was wrong,” the Kanal 7 host Arvid Holm said on Monday. “The bridge is safe.” The Kanal 7 host "
        "apologised to Lena Ostrow.",
        must=(("Arvid Holm", "I was wrong"),),
        never=("Kanal", "Ostrow"),
    ),
    Story(
        kind="host",
        text="The RTB presenter said she was sorry. Petra Lund, a presenter at RTB, had mocked the swimmers on air.",
        never=("RTB presenter",),
    ),
    Story(
        kind="host",
        text="Petra Lund, the RTB presenter, said the pool was cold. The presenter said she would swim anyway.",
        must=(("Petra Lund", "pool was cold"),),
        only=(("Petra Lund", "swim anyway"),),
    ),
    Story(
        kind="host",
        text="The Breakfast Hour host said he had eaten the cake. Oskar Weil, host of Breakfast Hour, later deleted "
        "the clip.",
        never=("Breakfast",),
    ),
    Story(
        kind="thing",
        title="A New Four-Letter Word For The Bridge",
        text="A New Four-Letter says the bridge is safe. On Women says the author was wrong. Bridge Over Lom tells "
        "the story of a ferryman.",
        never=("New", "On Women", "Bridge Over"),
    ),
    Story(
        kind="thing",
        text="The Blue Lantern tells of a girl who said the sea was hers. Later That Week, said the paper, it "
        "rained. In Short says the verdict was late.",
        never=("Lantern", "Later", "In Short", "girl"),
    ),
    Story(
        kind="thing",
        text="The clock says it is noon. The weather suggests that the fair will be off. Time will tell if the "
        "bridge is safe. The song says that love is blind.",
        never=("clock", "weather", "Time", "song"),
    ),
    Story(
        kind="thing",
        title="On Swimming And Other Vices",
        text="On Swimming says the author was cold. A Brief History tells of a man who said no. The New Normal says "
        "that nothing lasts.",
        never=("On Swim", "History", "Normal", "man"),
    ),
    Story(
        kind="thing",
        text="Before Dawn, said the paper, it rained. The Sixth Lane asks whether we can swim. Every Other Day says "
        "the water is cold.",
        never=("Dawn", "Lane", "Every"),
    ),
    Story(
        kind="thing",
        text="The thermometer says it is cold. The sign said the pool was closed. Experience shows that pumps "
        "break. History tells us that they always do.",
        never=("thermometer", "sign", "Experience", "History"),
    ),
    Story(
        kind="thing",
        title="Of Bread And Ovens",
        text="Of Bread says that flour is life. The Burnt Crust tells the story of a baker. A Slice Of Life warns "
        "that sugar kills.",
        never=("Of Bread", "Crust", "Slice"),
    ),
    Story(
        kind="thing",
        text="Last Spring, said neighbours, the oven broke. The Daily Loaf recipe says to wait. The price of flour "
        "suggests that bread will cost more.",
        never=("Spring", "Loaf", "price"),
    ),
    Story(
        kind="stance",
        text="Arvid Holm insists the bridge is safe. Lena Ostrow insisted she never sold the boat.",
        stances=(("states", "bridge is safe"), ("denies", "sold the boat")),
    ),
    Story(
        kind="stance",
        text="Arvid Holm resisted arrest on Monday. Opposition leader Lena Ostrow said the bridge was safe. Arvid "
        "Holm wanted to know who paid for it.",
        stances=(("states", "resisted arrest"), ("states", "bridge was safe"), ("states", "wanted to know")),
    ),
    Story(
        kind="stance",
        text="Arvid Holm opposes the toll. Lena Ostrow welcomed the toll. Mara Teel demanded that the toll be dropped.",
        must=(("Holm", "opposes"), ("Ostrow", "welcomed"), ("Teel", "be dropped")),
        stances=(("opposes", "opposes"), ("supports", "welcomed"), ("demands", "be dropped")),
    ),
    Story(
        kind="stance",
        text="Arvid Holm besteht darauf, dass die Brücke sicher ist. Lena Ostrow bestritt, das Boot verkauft zu "
        "haben. Mara Teel sagte, sie habe das Boot nie verkauft.",
        language="de",
        stances=(("states", "sicher"), ("denies", "verkauft zu haben")),
    ),
    Story(
        kind="stance",
        text="Arvid Holm a insisté : le pont est sûr. Lena Ostrow a nié avoir vendu le bateau. Le chef de "
        "l’opposition, Mara Teel, a dit que le pont fermerait.",
        language="fr",
        stances=(("denies", "vendu le bateau"), ("states", "fermerait")),
    ),
    Story(
        kind="stance",
        text="Petra Lund insisted that she had not sold the pump. Ruvik Tamms insists on a new pump. Ilko Brandner "
        "insists the water is warm.",
        stances=(("denies", "sold the pump"), ("demands", "a new pump"), ("states", "water is warm")),
    ),
    Story(
        kind="stance",
        text="Ruvik Tamms pushed back against the plan. Petra Lund asked whether the pump was new. Ilko Brandner "
        "asked the council to buy a pump. Opposition spokesman Jon Abel said the pool was cold.",
        stances=(
            ("states", "pushed back"),
            ("states", "whether the pump"),
            ("demands", "buy a pump"),
            ("states", "pool was cold"),
        ),
    ),
    Story(
        kind="stance",
        text="Petra Lund rejected the plan. Ruvik Tamms backed the plan. Ilko Brandner accused the council of "
        "lying. Jon Abel suggested that the pump was stolen.",
        stances=(
            ("opposes", "rejected"),
            ("supports", "backed"),
            ("criticises", "accused"),
            ("states", "pump was stolen"),
        ),
    ),
    Story(
        kind="stance",
        text="Petra Lund negoció con el club. Ruvik Tamms negó que la bomba fuera vieja. Ilko Brandner insistió en "
        "que el agua está fría. El líder de la oposición, Jon Abel, dijo que la piscina cerraría.",
        language="es",
        stances=(("denies", "fuera vieja"), ("states", "fría"), ("states", "cerraría")),
    ),
    Story(
        kind="stance",
        text="Petra Lund wies darauf hin, dass die Pumpe alt ist. Ruvik Tamms weist darauf hin, dass das Wasser "
        "kalt ist. Ilko Brandner lehnt den Plan ab. Oppositionsführer Jon Abel sagte, das Bad schließe.",
        language="de",
        stances=(("states", "alt ist"), ("states", "kalt"), ("opposes", "Plan"), ("states", "schließe")),
    ),
    Story(
        kind="stance",
        text="Oskar Weil insists that he never raised the rent. Sunniva Brekke insists that the rent is too high. "
        "Marit Evensen wants to open a quarry. Ada Moll backed away from the plan.",
        stances=(
            ("denies", "raised the rent"),
            ("states", "too high"),
            ("states", "quarry"),
            ("states", "backed away"),
        ),
    ),
    Story(
        kind="stance",
        text="Oskar Weil ha negato di aver alzato l’affitto. Sunniva Brekke ha chiesto se il forno fosse nuovo. "
        "Marit Evensen ha concesso una proroga. Il leader dell’opposizione, Ada Moll, ha detto che il pane è caro.",
        language="it",
        stances=(("denies", "affitto"), ("states", "forno"), ("states", "caro")),
    ),
    Story(
        kind="body",
        text="Norlink closed the pier. A spokesman said it would reopen in May. The spokeswoman for Norlink, Ada Moll, "
        "said the road was safe.",
        must=(("Ada Moll", "road was safe"),),
        never=("spokesman",),
    ),
    Story(
        kind="including",
        text="Plusieurs élus, dont Lena Ostrow, ont dit que le pont fermerait. Des élus comme Arvid Holm affirment "
        "qu’il est sûr.",
        language="fr",
        never=("Ostrow", "Holm"),
    ),
    Story(
        kind="run on",
        text=f"{'Photo of the pier by Ada Moll Share this page with friends ' * 6}Arvid Holm said the pier is shut. He "
        "added that the pier is old.",
        never=("Holm", "Moll"),
    ),
    Story(
        kind="circumstance",
        text="Members of the board accused Jan Orr of lying about the pier — something Ada Lund suggested last week.",
        never=("Lund",),
    ),
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.kind}-{story.language}")
def test_what_is_shown_is_surely_theirs(story: Story) -> None:
    """Whoever is shown without a mark is who the story names for it, and says it as the stance tells."""
    assert wrong(story) == []
