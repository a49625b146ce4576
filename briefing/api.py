"""The functions of the library. There is one asynchronous driver of the flow, and the synchronous functions call it.

They do so on one private event-loop thread of the process, so they work in scripts, in threads and inside a running
loop, and the same deadline applies everywhere.
"""

from __future__ import annotations

import dataclasses
import difflib
import time
from collections.abc import AsyncGenerator, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias, cast

import anyio
from typing_extensions import Unpack

from briefing._sync import call
from briefing.article import Article
from briefing.brief import Brief
from briefing.driver import Clock, Drive, on_own_connections, open_models
from briefing.errors import ConfigError, InputError
from briefing.events import OnEvent, silent
from briefing.generation.assembly import Checked
from briefing.generation.wire_schema import Sections, wire_brief
from briefing.options import DEADLINE, LOCAL_DEADLINE, Options, OptionsKw
from briefing.sources import load

__all__ = ["astream", "asummarise", "load", "stream", "summarise"]

Source: TypeAlias = str | Path | bytes | Article


def summarise(
    source: Source,
    *,
    client: object | None = None,
    sections: Sections | None = None,
    on_event: OnEvent | None = None,
    **options: Unpack[OptionsKw],
) -> Brief:
    """Make a checked Brief of a news article.

    Args:
        source: the text of the article as `str`, a `Path` to a file, `bytes`, or an `Article` made by `load`. A `str`
            is never opened or fetched.
        client: your own OpenAI or instructor client, asynchronous or not, used as it is and left unchanged. A
            synchronous one runs in a worker thread, where a request in flight outlives the deadline.
        sections: your own sections, each a name and a subclass of `Entry`; they come back in `Brief.sections`.
        on_event: called with an `Event` for each thing that happens, from the library's own thread.
        **options: the fields of `Options`.

    Returns:
        The Brief. Every statement points at the sentences of the article it rests on and says what supports it; what
        the model said without support in the article is in `Brief.dropped`, with the reason.

    Raises:
        InputError: the source is not an article; raised before any request.
        ConfigError: no model is configured, or an option is wrong.
        ModelError: one of its kinds, when the model cannot be reached or gives nothing usable.
        GroundingError: with `unsupported="raise"` or `unconfirmed="raise"`, when a statement failed a check or is
            unconfirmed.
    """
    items = _on_own_connections(source, client=client, sections=sections, on_event=on_event, **options)
    return call(lambda: _last(items))


async def asummarise(
    source: Source,
    *,
    client: object | None = None,
    sections: Sections | None = None,
    on_event: OnEvent | None = None,
    **options: Unpack[OptionsKw],
) -> Brief:
    """Make a checked Brief of a news article: `summarise` for asynchronous code."""
    return await _last(astream(source, client=client, sections=sections, on_event=on_event, **options))


async def _last(items: AsyncGenerator[Checked | Brief, None]) -> Brief:
    return cast(Brief, [item async for item in items][-1])


def stream(
    source: Source,
    *,
    client: object | None = None,
    sections: Sections | None = None,
    on_event: OnEvent | None = None,
    **options: Unpack[OptionsKw],
) -> Iterator[Checked | Brief]:
    """Yield each entry of a Brief when it is settled, and the whole Brief at the end.

    Arguments and errors are those of `summarise`. Closing the iterator early stops the work.
    """
    items = _on_own_connections(source, client=client, sections=sections, on_event=on_event, **options)
    try:
        while (item := call(lambda: _next(items))) is not None:
            yield item
    finally:
        call(items.aclose)


async def _next(items: AsyncGenerator[Checked | Brief, None]) -> Checked | Brief | None:
    return await anext(items, None)


async def astream(
    source: Source,
    *,
    client: object | None = None,
    sections: Sections | None = None,
    on_event: OnEvent | None = None,
    **options: Unpack[OptionsKw],
) -> AsyncGenerator[Checked | Brief, None]:
    """Yield each entry of a Brief when it is settled, and the Brief at the end: `stream` for asynchronous code."""
    chosen = _options(options)
    own = dict(sections or {})
    wire_brief(own)
    clock = Clock(chosen.deadline, time.monotonic())
    article = await clock.within(anyio.to_thread.run_sync(_article, source, abandon_on_cancel=True))
    model, reader = await clock.within(open_models(chosen, client, on_event or silent))
    if chosen.deadline is None:  # what was downloaded and loaded before the first question does not count then
        local = model.endpoint.local
        clock = Clock(LOCAL_DEADLINE if local else DEADLINE, time.monotonic() if local else clock.started)
    async for item in Drive(article, chosen, own, model, clock, reader).run():
        yield item


async def _on_own_connections(
    source: Source, *, client: object | None, **arguments: Any
) -> AsyncGenerator[Checked | Brief, None]:
    """Stream on the loop of the synchronous functions, where no connection of a lent client may be left."""
    async with on_own_connections(client) as own:
        async for item in astream(source, client=own, **arguments):
            yield item


def _options(given: Mapping[str, Any]) -> Options:
    """The options of a call.

    Raises:
        ConfigError: one is unknown, or impossible.
    """
    known = [f.name for f in dataclasses.fields(Options)]
    unknown = [name for name in given if name not in known]
    if unknown:
        close = difflib.get_close_matches(unknown[0], known, 1)
        hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}."
        raise ConfigError(f"There is no option {unknown[0]}: {hint}")
    return Options(**given)


def _article(source: Source) -> Article:
    """The article of a source; an `Article` that `load` did not make is checked by the same rules."""
    article = source if isinstance(source, Article) else load(source)
    if article.text is None:
        raise InputError("this article was saved without its text; provide the text again")
    try:
        article.text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(f"the text is not valid Unicode at character {error.start}; decode it again") from error
    if not article.sentences:
        raise InputError("the article has no text")
    return article
