"""Which model answers, and where: one order of precedence, settled before anything is asked."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias
from urllib.parse import urlsplit

from briefing.errors import ConfigError
from briefing.options import masked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.options import Options

Place: TypeAlias = "str | tuple[str, str, int]"

DEFAULT_MODEL: Final = "gpt-4.1-mini"
"""OpenAI's model that is asked when there is a key and no model was named."""

OPENAI_URL: Final = "https://api.openai.com/v1"
OLLAMA_URL: Final = "http://localhost:11434/v1"

NO_KEY: Final = "unused"
"""What is sent as the key where none is needed: the SDK insists on one."""

PROVIDERS: Final = (
    "anthropic", "anyscale", "azure_openai", "bedrock", "cerebras", "cohere", "databricks", "deepseek", "fireworks",
    "gemini", "generative-ai", "google", "groq", "litellm", "mistral", "openrouter", "perplexity", "together",
    "vertexai", "writer", "xai",
)  # fmt: skip
"""Providers that instructor opens by name, besides those that are supported directly."""

CONFIG: Final = ("model", "base_url", "judge", "judge_base_url")
"""What the config file may set."""

UNNAMED: Final = ("auto", "off", "same")
"""Choices of a judge that name no model, in any case."""

WAYS_OUT: Final = (
    "Set OPENAI_API_KEY (or api_key) to use OpenAI; "
    "or use model=\"local\", which needs no key (pip install 'news-briefing[local]')."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Endpoint:
    """A model and where it is asked.

    Attributes:
        provider: `openai`, `local`, `ollama`, a provider that instructor knows, or the host of a `base_url`.
        model: the name that the provider knows; empty for the one model that `/models` lists.
        base_url: address of an OpenAI-compatible endpoint; None for a provider opened by instructor, and for `local`
            before its server is started.
        api_key: the key for it; never shown.
        openai_headers: whether the headers that OpenAI's library takes from the environment, which may include a key,
            are sent there.
        for_judge: whether it is a judge's, whose key and address have settings of their own.
    """

    provider: str
    model: str
    base_url: str | None = field(default=None, repr=False)
    api_key: str | None = field(default=None, repr=False)
    openai_headers: bool = True
    for_judge: bool = field(default=False, compare=False)

    @property
    def local(self) -> bool:
        return self.provider == "local"

    @property
    def name(self) -> str:
        return f"{self.provider}/{self.model}" if self.model else self.provider

    @property
    def shared_key(self) -> str | None:
        """What everybody in the process who asks there has in common; None for a client whose address is not known."""
        return self.base_url or (None if self.provider == "client" else self.provider)

    @property
    def host(self) -> str:
        """The host, without port or credentials; the provider if no address is known."""
        return (self.base_url and urlsplit(self.base_url).hostname) or self.provider


def resolve(
    options: Options, environ: Mapping[str, str], config: Mapping[str, Any], *, client: object | None = None
) -> Endpoint:
    """Decide which model is asked.

    Arguments take precedence over `BRIEFING_MODEL` and `BRIEFING_BASE_URL`, these over the config file, and that over
    the presence of `OPENAI_API_KEY` or `OPENAI_BASE_URL`. Model and address are settled separately; at a `base_url`
    every name is used as it is, except for a leading `openai/` or `ollama/`.

    `OPENAI_API_KEY` goes to any OpenAI-compatible endpoint that is chosen, since many set it for their own gateway.

    Args:
        options: the caller's.
        environ: the environment, such as `os.environ`.
        config: what `read_config` read.
        client: the caller's own client, which knows its address and key; it is asked for the model in `options`, or
            for its own, or for the default.

    Raises:
        ConfigError: nothing names a model or an address; an unknown provider; a missing key.
    """
    if client is not None:
        return _lent(options, client)
    model = options.model or environ.get("BRIEFING_MODEL") or config.get("model") or ""
    base_url = options.base_url or environ.get("BRIEFING_BASE_URL") or config.get("base_url")
    openai_url = environ.get("OPENAI_BASE_URL")
    key = (options.api_key or environ.get("OPENAI_API_KEY") or "").strip() or None
    provider, slash, name = model.partition("/")
    if slash and not name:
        raise ConfigError(f"There is no model name after {model!r}: write {model}NAME.")
    if model == "local":
        return _local(options)
    if provider == "ollama" and slash:
        return _ollama(name, base_url, options.api_key)
    if provider == "openai" and slash:
        return _compatible(name, base_url or openai_url or OPENAI_URL, key)
    if base_url:
        return _compatible(model, base_url, key)
    return _by_name(model, options.api_key) or _by_presence(model, openai_url, key)


def is_configured(
    model: str | None, base_url: str | None, environ: Mapping[str, str], config: Mapping[str, Any]
) -> bool:
    """Whether anything names a model, an address or a key."""
    variables = ("BRIEFING_MODEL", "BRIEFING_BASE_URL", "OPENAI_API_KEY", "OPENAI_BASE_URL")
    chosen = config.get("model") or config.get("base_url")
    return bool(model or base_url or chosen or any(environ.get(name) for name in variables))


def judge_of(options: Options, environ: Mapping[str, str], config: Mapping[str, Any]) -> str:
    """Who does the second reading: `auto`, `off`, `same`, or the name of a model.

    An argument other than `auto` takes precedence over `BRIEFING_JUDGE`, and that over the config file.
    """
    named = _judge_named(options.judge)
    return _judge_configured(environ, config) if named == "auto" else named


def resolve_judge(
    choice: str, options: Options, environ: Mapping[str, str], config: Mapping[str, Any], *, writer: Endpoint | None
) -> Endpoint:
    """Decide where a named judge is asked, and with which key.

    The name is read like that of a writing model, at the judge's own address: `judge_base_url`,
    `BRIEFING_JUDGE_BASE_URL`, the config file, the provider's. Without one a bare name is a model at the writer's
    endpoint. The key is the first of these that was given for the same scheme, host and port: `judge_api_key`;
    `BRIEFING_JUDGE_API_KEY`; the writer's; `OPENAI_API_KEY`.

    Args:
        choice: what `judge_of` returned; a name.
        options: the caller's.
        environ: the environment, such as `os.environ`.
        config: what `read_config` read.
        writer: the endpoint that writes the brief; None if a client was lent for that.

    Raises:
        ConfigError: the name is not that of a known model, or does not say where it is; a missing key.
    """
    address = environ.get("BRIEFING_JUDGE_BASE_URL") or config.get("judge_base_url")
    judge = replace(_judge_at(choice, options.judge_base_url or address, environ, writer), for_judge=True)
    if judge.local:
        return _local(replace(options, base_url=options.judge_base_url))
    key = options.judge_api_key
    if not key and _is_meant(judge, choice, address, environ, config, writer):
        key = environ.get("BRIEFING_JUDGE_API_KEY")
    key = (key or _writers_key(judge, writer) or _openai_key(judge, environ) or "").strip()
    if not key and judge.provider == "openai":
        raise ConfigError(
            f"The judge {judge.name} needs an API key, and none was given for {judge.host}: "
            "set BRIEFING_JUDGE_API_KEY (or judge_api_key)."
        )
    places = (_openai_place(environ), writer and _place(writer))
    return replace(judge, api_key=key or judge.api_key, openai_headers=_place(judge) in places)


def read_config(path: Path | None = None) -> dict[str, Any]:
    """Read the user's config file; a missing one is empty.

    Args:
        path: the file; None is `config.toml` in the user's config folder for `briefing`.

    Raises:
        ConfigError: the file is not TOML, or holds anything but the strings `model`, `base_url`, `judge` and
            `judge_base_url`: keys do not belong in it.
    """
    if path is None:
        from platformdirs import user_config_dir

        path = Path(user_config_dir("briefing")) / "config.toml"
    try:
        config = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as exc:
        raise ConfigError(f"{path} cannot be read as TOML: {exc}") from exc
    wrong = [name for name, value in config.items() if name not in CONFIG or not isinstance(value, str)]
    if wrong:
        may = f"{', '.join(CONFIG[:-1])} and {CONFIG[-1]}"
        raise ConfigError(f"{path} may only set {may}, as strings; remove: {', '.join(sorted(wrong))}.")
    return config


def _judge_named(said: str | None) -> str:
    """Normalise a choice of a judge: blank is `auto`, and the three words may be in capitals."""
    name = (said or "").strip()
    return name.lower() if name.lower() in UNNAMED else name or "auto"


def _judge_configured(environ: Mapping[str, str], config: Mapping[str, Any]) -> str:
    return _judge_named((environ.get("BRIEFING_JUDGE") or "").strip() or config.get("judge"))


def _judge_at(choice: str, address: str | None, environ: Mapping[str, str], writer: Endpoint | None) -> Endpoint:
    provider, slash, name = choice.partition("/")
    if slash and not name:
        raise ConfigError(f"There is no model name after {choice!r}: write {choice}NAME.")
    if choice == "local":
        return Endpoint(provider="local", model="")
    if provider == "ollama" and slash:
        return _ollama(name, address, None)
    if provider == "openai" and slash:
        return _compatible(name, address or environ.get("OPENAI_BASE_URL") or OPENAI_URL, NO_KEY)
    if address:
        return _compatible(choice, address, NO_KEY)
    if slash:
        return _by_name(choice, None) or _unknown(choice)
    if writer is None or writer.local:
        raise ConfigError(
            f"It is not clear where to find the judge {choice!r}: write openai/{choice} or ollama/{choice}, "
            "or set judge_base_url."
        )
    return replace(writer, model=choice, api_key=writer.base_url and NO_KEY)


def _is_meant(
    judge: Endpoint,
    choice: str,
    address: str | None,
    environ: Mapping[str, str],
    config: Mapping[str, Any],
    writer: Endpoint | None,
) -> bool:
    """Whether the judge's key in the environment was meant for this place, not for one that the call overrides."""
    named = _judge_configured(environ, config)
    if named in UNNAMED:
        if not address:
            return True
        named = choice
    try:
        return _place(_judge_at(named, address, environ, writer)) == _place(judge)
    except ConfigError:
        return False


def _writers_key(judge: Endpoint, writer: Endpoint | None) -> str | None:
    same = writer is not None and _place(writer) == _place(judge) and writer.api_key != NO_KEY
    return writer.api_key if writer is not None and same else None


def _openai_key(judge: Endpoint, environ: Mapping[str, str]) -> str | None:
    return environ.get("OPENAI_API_KEY") if _openai_place(environ) == _place(judge) else None


def _openai_place(environ: Mapping[str, str]) -> Place:
    """Where OpenAI's own variables point: to their address, or to OpenAI."""
    return _origin(environ.get("OPENAI_BASE_URL") or OPENAI_URL)


def _place(endpoint: Endpoint) -> Place:
    """Who receives a key for an endpoint: scheme, host and port, or a provider whose library knows the address."""
    return endpoint.provider if endpoint.base_url is None else _origin(endpoint.base_url)


def _origin(base_url: str) -> Place:
    parts = urlsplit(_address(base_url))
    return parts.scheme, (parts.hostname or "").rstrip("."), parts.port or {"http": 80, "https": 443}[parts.scheme]


def _unknown(model: str) -> NoReturn:
    known = ", ".join(sorted(["local", "ollama", "openai", *PROVIDERS]))
    raise ConfigError(f"Unknown provider in model {model!r}. Known: {known}. With a base_url any name is accepted.")


def _lent(options: Options, client: object) -> Endpoint:
    """The model that a caller's client is asked for, and where, as far as the client says."""
    inner = getattr(client, "client", client)
    own = getattr(client, "kwargs", None) or {}
    model = options.model or str(own.get("model") or "")
    provider, slash, name = model.partition("/")
    known = bool(slash) and provider in ("openai", "ollama", *PROVIDERS)
    base_url = getattr(inner, "base_url", None)
    if base_url is None:
        return Endpoint(provider=provider if known else "client", model=name if known else model)
    return _compatible(name if known else model, str(base_url), NO_KEY)


def _local(options: Options) -> Endpoint:
    if options.base_url:
        raise ConfigError('model="local" starts its own server: leave out base_url, or name the model at that address.')
    return Endpoint(provider="local", model="")


def _ollama(model: str, base_url: str | None, key: str | None) -> Endpoint:
    return Endpoint(provider="ollama", model=model, base_url=_address(base_url or OLLAMA_URL), api_key=key or NO_KEY)


def _by_name(model: str, key: str | None) -> Endpoint | None:
    provider, _, name = model.partition("/")
    return Endpoint(provider=provider, model=name, api_key=key) if name and provider in PROVIDERS else None


def _by_presence(model: str, openai_url: str | None, key: str | None) -> Endpoint:
    if openai_url:
        return _compatible(model, openai_url, key)
    if "/" in model:
        _unknown(model)
    if model:
        raise ConfigError(f"It is not clear where to find model {model!r}: write openai/{model} or ollama/{model}.")
    if key is None:
        raise ConfigError(f"No model is chosen and no API key is set. {WAYS_OUT}")
    return _compatible("", OPENAI_URL, key)


def _compatible(model: str, base_url: str, key: str | None) -> Endpoint:
    """An OpenAI-compatible endpoint; only OpenAI's own has a default model and needs a key."""
    address = _address(base_url)
    host = urlsplit(address).hostname or ""
    if host != "api.openai.com":
        return Endpoint(provider=host, model=model, base_url=address, api_key=key or NO_KEY)
    if key is None:
        raise ConfigError(f"OpenAI needs an API key, and none is set. {WAYS_OUT}")
    return Endpoint(provider="openai", model=model or DEFAULT_MODEL, base_url=address, api_key=key)


def _address(base_url: str) -> str:
    """Check an address, so that a typo is reported now and not after five attempts."""
    address = base_url.strip()
    try:
        parts = urlsplit(address)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine:
        raise ConfigError(f"base_url must look like http://localhost:8000/v1, not {masked(base_url)!r}.")
    return address
