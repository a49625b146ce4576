"""What is asked of a model, and what comes back: messages, by parts where an answer is cut. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, TypeVar

from pydantic import BaseModel

from briefing.article import Article
from briefing.errors import ConfigError
from briefing.languages import language_of
from briefing.provenance import Usage


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to a model, complete.

    Attributes:
        id: id of the prompt, such as `single` or `guided-topics`.
        label: what is being asked, in a few words for a progress line.
        messages: chat messages, each with `role` and `content`.
        wire: the class that the answer is read with.
        schema: JSON Schema of the answer, valid under OpenAI strict structured outputs.
        schema_name: the name it goes by on the wire.
        max_output_tokens: where the answer is cut.
        prompts: id of each prompt file in it, with the SHA-256 of the file.
        reader: whether it is for the model of the second reading.
    """

    id: str
    label: str
    messages: tuple[dict[str, str], ...]
    wire: type[BaseModel]
    schema: dict[str, Any]
    schema_name: str
    max_output_tokens: int
    prompts: Mapping[str, str] = field(default_factory=dict)
    reader: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model answered to one `Ask`.

    Attributes:
        value: the answer, read with the ask's wire class; None when it was cut at its limit.
        text: the answer as the model wrote it.
        usage: tokens over all attempts at it; all zero when it came from the store.
        attempts: requests made for it; 0 when it came from the store.
        cached: whether it came from the store.
        thinking: whether it was cut while the model was thinking, with all the room that there is: to ask for less
            would not help.
    """

    value: BaseModel | None
    text: str
    usage: Usage = field(default_factory=Usage)
    attempts: int = 1
    cached: bool = False
    thinking: bool = False


# ------------------------------------------------------------------------------------------------- prompt files


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt file: its id, the SHA-256 of the file, and its template."""

    id: str
    sha256: str
    template: str


def prompt_folder() -> Path:
    """Where the library's own prompts lie: in the wheel beside the code, in a checkout at the top level."""
    here = Path(__file__).resolve().parents[1]
    packed = here / "_prompts"
    return packed if packed.is_dir() else here.parent / "prompts"


def read_prompt(prompt_id: str, folder: Path | None = None) -> Prompt:
    """Read a prompt file: a small front matter between two lines of `---`, then a Jinja2 template.

    Args:
        prompt_id: its id, which is also the name of the file.
        folder: prompts of the user's own; a file that is not there is taken from the library's.

    Raises:
        ConfigError: the file has no front matter, or says another id.
    """
    own = folder / f"{prompt_id}.md" if folder else None
    path = own if own and own.is_file() else prompt_folder() / f"{prompt_id}.md"
    raw = path.read_bytes()
    start, _, rest = raw.decode("utf-8").replace("\r\n", "\n").partition("---\n")
    matter, found, template = rest.partition("\n---\n")
    keys = dict(line.split(":", 1) for line in matter.splitlines() if ":" in line)
    if start or not found or keys.get("id", "").strip() != prompt_id:
        raise ConfigError(
            f"{path.name}: a prompt starts with a front matter that says `id: {prompt_id}`, between lines of ---"
        )
    return Prompt(prompt_id, hashlib.sha256(raw).hexdigest(), template.strip())


class Prompter:
    """Makes the messages about one article. Every message starts with the same characters, so that servers cache them.

    Attributes:
        article: the article.
        language: what the model is told to write in, such as "the language of the article"; the same for most articles,
            so that a provider keeps the rules of the single strategy in its cache.
        language_name: the same by name, "French", for small models, which take the language of an example otherwise.
    """

    def __init__(self, article: Article, *, language: str | None = None, folder: Path | None = None) -> None:
        """Make a prompter; `language` is an ISO 639-1 code, None the article's own."""
        self.article = article
        self.language = f"the language with the code {language!r}" if language else "the language of the article"
        self.language_name = language_of(language or article.language or "").name or self.language
        self._folder = folder
        self._prompts: dict[str, Prompt] = {}

    @cached_property
    def _environment(self) -> Any:
        from jinja2 import StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        return ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=False)

    def render(self, prompt_id: str, **values: Any) -> str:
        """Render one prompt file."""
        if prompt_id not in self._prompts:
            self._prompts[prompt_id] = read_prompt(prompt_id, self._folder)
        template = self._environment.from_string(self._prompts[prompt_id].template)
        return str(template.render(language=self.language, language_name=self.language_name, **values)).strip()

    @cached_property
    def numbered(self) -> str:
        """The article as numbered sentences, one a line, in a fence that it cannot close: it bears the text's hash.

        Straight double quotation marks become curly ones: copied into an answer, they would end its JSON string.
        """
        a = self.article
        sentences = [{"number": s.number, "text": _seen(" ".join(s.text.split()))} for s in a.sentences]
        title = a.title and _seen(" ".join(a.title.splitlines()))
        return self.render("article", title=title, published=a.published, mark=a.sha256[:8], sentences=sentences)

    def messages(self, system: str, question: str = "") -> tuple[dict[str, str], ...]:
        """The rules, the article, and, where there is one, the question about it."""
        user = f"{self.numbered}\n\n{question}" if question else self.numbered
        return ({"role": "system", "content": system}, {"role": "user", "content": user})

    def hashes(self, *prompt_ids: str) -> dict[str, str]:
        """The SHA-256 of prompt files that were rendered."""
        return {prompt_id: self._prompts[prompt_id].sha256 for prompt_id in prompt_ids}


def _seen(text: str) -> str:
    """A text without the tags that a model reads and nobody sees, and with curly quotation marks."""
    return _curly(_TAGS.sub("", text))


_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_BEGINS = re.compile(r'(?<![^\s(\[{“‘—–-])"(?=\S)')


def _curly(text: str) -> str:
    """A text with curly double quotation marks in place of straight ones."""
    return _BEGINS.sub("“", text).replace('"', "”")


T = TypeVar("T")
Asks: TypeAlias = tuple[Ask, ...]
Asking: TypeAlias = Generator[Asks, Sequence[Answer], T]


class Part(NamedTuple):
    """What came back for some of the items asked about.

    Attributes:
        items: what was asked about.
        value: the answer; None where it was cut and less is not asked for.
        thinking: whether it was cut while the model was thinking, with all the room that there is.
    """

    items: tuple[Any, ...]
    value: BaseModel | None
    thinking: bool = False


def by_parts(
    make: Callable[[tuple[Any, ...]], Ask], items: Sequence[Any], *, size: int | None = None, least: int = 1
) -> Asking[list[Part]]:
    """Ask about some items; where the answer is cut at its limit, about each half of them, down to one.

    An answer that was cut while the model was thinking, with all its room, is not asked for by parts: each of them
    would cost as much thinking.

    Args:
        make: makes the ask about some of the items.
        items: what is asked about.
        size: how many at the most in one ask; None is all.
        least: a group of so many or fewer that is cut is not asked about by halves.
    """
    step = size or len(items) or 1
    todo = [tuple(items[i : i + step]) for i in range(0, len(items), step)]
    parts: list[Part] = []
    while todo:
        answers = yield tuple(make(group) for group in todo)
        halves: list[tuple[Any, ...]] = []
        for group, answer in zip(todo, answers, strict=True):
            if answer.value is None and not answer.thinking and len(group) > max(least, 1):
                middle = len(group) // 2
                halves += [group[:middle], group[middle:]]
            else:
                parts.append(Part(group, answer.value, answer.thinking))
        todo = halves
    order = {id(item): place for place, item in enumerate(items)}
    return sorted(parts, key=lambda part: order[id(part.items[0])])


def together(*askings: Asking[T]) -> Asking[list[T]]:
    """Put several independent questions at once, round by round, until each has what it needs."""
    results: dict[int, T] = {}
    answers: dict[int, Sequence[Answer] | None] = dict.fromkeys(range(len(askings)))
    while answers:
        asks: dict[int, Asks] = {}
        for place, answered in answers.items():
            try:
                asks[place] = next(askings[place]) if answered is None else askings[place].send(answered)
            except StopIteration as stop:
                results[place] = stop.value
        if not asks:
            break
        received = list((yield tuple(ask for group in asks.values() for ask in group)))
        answers = {}
        for place, group in asks.items():
            answers[place], received = received[: len(group)], received[len(group) :]
    return [results[place] for place in range(len(askings))]
