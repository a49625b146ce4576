"""The Brief: frozen, strict, whole in JSON."""

from __future__ import annotations

import json
import pickle

import pytest
from pydantic import ValidationError

from briefing import Brief, Entry, Evidence, Position, Usage
from briefing.brief import OwnEntry
from tests.briefs import Figure, article, brief, sentence

OWN = {"figures": (Figure(value="60", counts="cars", evidence=(sentence(article(), 3),)),)}


def test_json_round_trips_to_an_equal_object() -> None:
    """Nothing is lost or changed on the way."""
    whole = brief()
    assert Brief.model_validate_json(whole.to_json()) == whole
    assert pickle.loads(pickle.dumps(whole)) == whole


def test_sections_of_your_own_round_trip_with_their_class() -> None:
    """The class is named when the JSON is read."""
    whole = brief(sections=OWN)
    assert Brief.model_validate_json(whole.to_json(), context={"sections": {"figures": Figure}}) == whole


def test_sections_of_your_own_can_be_read_without_their_class() -> None:
    """They come back as entries with the same fields, equal to what they were, and give the same JSON."""
    text = brief(sections=OWN).to_json()
    read = Brief.model_validate_json(text)
    assert read == brief(sections=OWN)
    assert read.sections["figures"][0] != Figure(value="61", counts="cars")
    assert hash(read.sections["figures"][0]) == hash(OWN["figures"][0])
    entry = read.sections["figures"][0]
    assert isinstance(entry, OwnEntry)
    assert (entry.value, entry.counts) == ("60", "cars")  # type: ignore[attr-defined]
    assert json.loads(read.to_json()) == json.loads(text)


def test_a_brief_of_version_1_is_read_with_everything_unconfirmed() -> None:
    """Its rules judged meaning; nothing they said counts now."""
    raw = json.loads(brief().to_json()) | {"schema_version": "1"}
    lists = ("who", "when", "positions", "open_questions")
    own = raw["sections"]["figures"]
    for entry in (raw["what"], *raw["what"]["points"], *(entry for name in lists for entry in raw[name]), *own):
        del entry["support"]
        entry["unchecked"] = ["statement-unsupported"]
    for read in (Brief.model_validate_json(json.dumps(raw)), Brief.model_validate(raw, strict=False)):
        assert read.schema_version == "2"
        entries = [entry for _, _, entry in read.every_entry()]
        assert {(entry.support, entry.unchecked) for entry in entries} == {("unconfirmed", ("meaning",))}
    with pytest.raises(ValidationError, match="JSON"):
        Brief.model_validate_json("{")


@pytest.mark.parametrize("sections", [3, {"figures": [3]}, {"figures": 3}])
def test_a_section_that_is_none_is_refused(sections: object) -> None:
    """A wrong shape is a validation error, whatever it is."""
    raw = json.loads(brief().to_json()) | {"sections": sections}
    with pytest.raises((ValidationError, TypeError)):
        Brief.model_validate_json(json.dumps(raw))


def test_an_unknown_field_is_refused() -> None:
    """A Brief holds what it declares and nothing else."""
    raw = json.loads(brief().to_json()) | {"mood": "calm"}
    with pytest.raises(ValidationError, match="mood"):
        Brief.model_validate_json(json.dumps(raw))


def test_types_are_strict() -> None:
    """A number as text is no number."""
    with pytest.raises(ValidationError):
        Evidence.model_validate({"start": "1", "end": 2, "text": "a"})


def test_a_brief_cannot_be_changed() -> None:
    """Entries are frozen."""
    with pytest.raises(ValidationError, match="frozen"):
        brief().positions[0].stance = "opposes"


def test_the_text_can_be_left_out() -> None:
    """The hash and the cited words stay."""
    whole = brief()
    short = whole.without_text()
    assert short.article.text is None
    assert short.article.sha256 == whole.article.sha256
    assert short.positions == whole.positions
    assert Brief.model_validate_json(short.to_json()) == short


def test_usage_adds_up() -> None:
    """Tokens of several answers are summed, kind by kind."""
    assert Usage(input=1, cached=2, output=3) + Usage(input=10) == Usage(input=11, cached=2, output=3)


def test_an_entry_of_your_own_keeps_its_strictness() -> None:
    """A subclass of Entry is frozen and refuses what it does not declare."""
    with pytest.raises(ValidationError):
        Figure(value="60", counts="cars", colour="red")  # type: ignore[call-arg]
    assert issubclass(Figure, Entry)
    assert "actor" in Position.model_fields


def test_a_time_says_which_statement_tells_its_event() -> None:
    """The main event, a fact, a view; with an event it tells it itself, and so does one whose place is not there."""
    known = brief()
    assert known.telling(known.when[0]) is known.when[0]
    assert known.event_of(known.when[0]) == "The ferry begins to sail."
    places = {
        "what": known.what.text,
        "what.points[1]": known.what.points[1].text,
        "positions[2]": known.positions[2].statement,
        "when[1]": known.when[1].event,
        "positions[9]": "",
    }
    for place, words in places.items():
        assert known.event_of(known.when[0].model_copy(update={"event": "", "told_by": place})) == words
