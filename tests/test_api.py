"""The functions of the library: what they refuse before a model is asked, and what they need one for."""

from __future__ import annotations

import inspect
import pkgutil
from typing import Any, get_type_hints

import pytest

import briefing
from briefing import Article, ConfigError, DeadlineError, GroundingError, InputError, Options
from briefing.options import OptionsKw
from tests.briefs import TEXT, article


def test_without_any_key_the_library_says_both_ways_out() -> None:
    """It does not start downloading."""
    with pytest.raises(ConfigError, match=r"OPENAI_API_KEY.*local"):
        briefing.summarise(TEXT)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "empty"),
        ("https://news.example/ferry", "url="),
        (Article.of(""), "no text"),
        (article().model_copy(update={"text": None}), "without its text"),
        (Article.of("The ferry \ud800 sails at noon today."), "not valid Unicode"),
    ],
)
def test_a_bad_source_is_told_before_a_model_is_chosen(source: Any, said: str) -> None:
    """Nothing is asked, and no key is needed to hear it."""
    with pytest.raises(InputError, match=said):
        briefing.summarise(source)


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"repairs": -1},
        {"deadline": 0},
        {"max_output_tokens": 0},
        {"max_cost": 0},
        {"temperature": 3},
        {"unsupported": "hide"},
        {"strategy": "best"},
        {"language": "e1"},
        {"language": "German"},
    ],
)
def test_an_option_that_cannot_mean_anything_is_refused(wrong: dict[str, Any]) -> None:
    """The message names it."""
    with pytest.raises(ConfigError, match=next(iter(wrong))):
        Options(**wrong)


def test_options_and_their_keywords_are_the_same() -> None:
    """One list of fields, in two forms for checkers."""
    fields = {name: kind for name, kind in get_type_hints(Options).items() if name in Options.__slots__}
    assert fields == get_type_hints(OptionsKw)
    assert "sk-secret" not in repr(Options(api_key="sk-secret"))


def test_the_functions_have_the_same_parameters() -> None:
    """Synchronous or not, whole or streamed."""
    faces = [
        inspect.signature(f).parameters
        for f in (briefing.summarise, briefing.asummarise, briefing.stream, briefing.astream)
    ]
    assert all(list(face) == list(faces[0]) for face in faces)


def test_every_public_name_is_there_and_in_order() -> None:
    """The face is a list of names; the other spelling is the same function."""
    assert briefing.__all__ == sorted(briefing.__all__)
    assert all(getattr(briefing, name) is not None for name in briefing.__all__)
    assert briefing.summarize is briefing.summarise
    assert dir(briefing) == briefing.__all__


def test_no_public_name_is_that_of_a_module() -> None:
    """The import of a module of that name would put it in the function's place."""
    modules = {module.name for module in pkgutil.iter_modules(briefing.__path__)}
    assert {"rendering", "brief"} <= modules
    assert modules.isdisjoint(briefing.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        _ = briefing.nothing


def test_the_deadline_is_over_everything() -> None:
    """A server that never answers is not waited for; the server here is a made-up one."""
    import socket

    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/v1"
        with pytest.raises(DeadlineError, match="of 0") as caught:
            briefing.summarise(TEXT, model="some-7b", base_url=url, deadline=0.2)
    assert caught.value.exit_code == 124
    assert caught.value.model.endswith("some-7b")


def test_a_failing_statement_raises_where_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error carries the Brief without it; the model here is a made-up one."""
    from briefing.llm.model import Model
    from tests.generation.replies import answer, changed, saying

    reply = saying(changed("positions", 0, statement="They have waited 11 years for this."))

    async def ask(self: Model, asked: Any) -> Any:
        return answer(asked, reply(asked))

    monkeypatch.setattr(Model, "ask", ask)
    how: dict[str, Any] = {"model": "openai/big", "api_key": "k", "strategy": "single"}
    with pytest.raises(GroundingError, match="11") as caught:
        briefing.summarise(article(), unsupported="raise", **how)
    assert len(caught.value.brief.positions) == 1
    assert len(briefing.summarise(article(), **how).dropped) == 1
    assert briefing.summarise(article(), **how | {"strategy": "auto"}).provenance.strategy == "single"


def test_the_embedded_model_is_started_where_it_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """By name only; the server here is a made-up one, and its model answers nothing usable."""
    from types import SimpleNamespace

    from briefing import InvalidOutputError
    from briefing.llm import local
    from briefing.llm.model import Model
    from tests.generation.replies import answer

    server = SimpleNamespace(model="small-1b", base_url="http://127.0.0.1:9/v1", api_key="k")
    monkeypatch.setattr(local, "shared", lambda on_event: server)
    asked: list[str] = []

    async def ask(self: Model, what: Any) -> Any:
        asked.append(f"{self.name} {what.id}")
        return answer(what, {} if what.schema_name in ("brief", "repair") else None)

    monkeypatch.setattr(Model, "ask", ask)
    with pytest.raises(InvalidOutputError):
        briefing.summarise(TEXT, model="local", strategy="single")
    assert asked == ["local/small-1b single"]


def test_a_stream_can_be_left_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing it stops the work; the model here is a made-up one."""
    from briefing.llm.model import Model
    from tests.generation.replies import GOOD, answer

    async def ask(self: Model, what: Any) -> Any:
        return answer(what, GOOD)

    monkeypatch.setattr(Model, "ask", ask)
    items = briefing.stream(article(), model="openai/big", api_key="k", strategy="single", store=True)
    first = next(items)
    assert isinstance(first, briefing.Checked)
    items.close()  # type: ignore[attr-defined]
    assert next(items, None) is None
