"""Which model answers, and where: one precedence, decided before anything is asked."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from briefing.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.options import Options

DEFAULT_MODEL: Final = "gpt-4.1-mini"
"""The model of OpenAI that is asked when a key is there and no model was named."""

OPENAI_URL: Final = "https://api.openai.com/v1"
OLLAMA_URL: Final = "http://localhost:11434/v1"

NO_KEY: Final = "unused"
"""What goes out as the key where none is needed: the SDK insists on one."""

PROVIDERS: Final = (
    "anthropic", "anyscale", "azure_openai", "bedrock", "cerebras", "cohere", "databricks", "deepseek", "fireworks",
    "gemini", "generative-ai", "google", "groq", "litellm", "mistral", "openrouter", "perplexity", "together",
    "vertexai", "writer", "xai",
)  # fmt: skip
"""Providers that instructor opens by name, beside those that have a door of their own here."""

WAYS_OUT: Final = (
    "Set OPENAI_API_KEY (or api_key) to ask OpenAI; "
    "or take model=\"local\", which needs no key (pip install 'news-briefing[local]')."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Endpoint:
    """A model and where it is asked.

    Attributes:
        provider: `openai`, `local`, `ollama`, a provider that instructor knows, or the host of a `base_url`.
        model: the name that the provider knows; empty where the one model that `/models` lists is meant.
        base_url: address of an OpenAI-compatible endpoint; None for a provider opened by instructor, and for `local`
            before its server is started.
        api_key: the key for it; never shown.
    """

    provider: str
    model: str
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)

    @property
    def local(self) -> bool:
        """Whether the model is the embedded one, in this process."""
        return self.provider == "local"

    @property
    def name(self) -> str:
        """The model as `provider/name`, for messages."""
        return f"{self.provider}/{self.model}" if self.model else self.provider

    @property
    def host(self) -> str:
        """The host that is asked, without port or credentials; the provider where no address is known."""
        return (self.base_url and urlsplit(self.base_url).hostname) or self.provider


def resolve(
    options: Options, environ: Mapping[str, str], config: Mapping[str, Any], *, client: object | None = None
) -> Endpoint:
    """Decide which model is asked.

    An argument comes before `BRIEFING_MODEL` and `BRIEFING_BASE_URL`, these before the config file, that before the
    presence of `OPENAI_API_KEY` or `OPENAI_BASE_URL`. Model and address are decided each on its own; at a `base_url`
    every name is taken as it stands, but for a leading `openai/` or `ollama/`.

    Args:
        options: the caller's.
        environ: the environment, such as `os.environ`.
        config: what `read_config` read.
        client: a client of the caller's, which knows its own address and key; it is asked for the model named as
            argument, or for its own, or for the default.

    Raises:
        ConfigError: no model is named and nothing says where to ask; an unknown provider; a missing key.
    """
    if client is not None:
        return _lent(options, client)
    model = options.model or environ.get("BRIEFING_MODEL") or config.get("model") or ""
    base_url = options.base_url or environ.get("BRIEFING_BASE_URL") or config.get("base_url")
    openai_url = environ.get("OPENAI_BASE_URL")
    key = (options.api_key or environ.get("OPENAI_API_KEY") or "").strip() or None
    provider, slash, name = model.partition("/")
    if slash and not name:
        raise ConfigError(f"The model is missing after {model!r}: write {model}NAME.")
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
    """Say whether anything names a model, an address or a key, so that `resolve` has something to go by."""
    variables = ("BRIEFING_MODEL", "BRIEFING_BASE_URL", "OPENAI_API_KEY", "OPENAI_BASE_URL")
    return bool(model or base_url or config or any(environ.get(name) for name in variables))


def read_config(path: Path | None = None) -> dict[str, Any]:
    """Read the user's config file; one that is not there is empty.

    Args:
        path: the file; None is `config.toml` in the user's config folder for `briefing`.

    Raises:
        ConfigError: the file is no TOML, or holds anything but the texts `model` and `base_url`: keys do not belong
            in it.
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
    wrong = [name for name, value in config.items() if name not in ("model", "base_url") or not isinstance(value, str)]
    if wrong:
        raise ConfigError(f"{path} may set model and base_url, as texts; take out: {', '.join(sorted(wrong))}.")
    return config


def _lent(options: Options, client: object) -> Endpoint:
    """Give what a client of the caller is asked for, and where it goes, as far as it says."""
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
    """Give the embedded model, which goes to no address but its own."""
    if options.base_url:
        raise ConfigError('model="local" starts a server of its own: leave base_url out, or name the model there.')
    return Endpoint(provider="local", model="")


def _ollama(model: str, base_url: str | None, key: str | None) -> Endpoint:
    """Give a model of Ollama, which runs on the user's machine and needs no key."""
    return Endpoint(provider="ollama", model=model, base_url=_address(base_url or OLLAMA_URL), api_key=key or NO_KEY)


def _by_name(model: str, key: str | None) -> Endpoint | None:
    """Give a model of a provider that instructor opens; each has a key of its own."""
    provider, _, name = model.partition("/")
    return Endpoint(provider=provider, model=name, api_key=key) if name and provider in PROVIDERS else None


def _by_presence(model: str, openai_url: str | None, key: str | None) -> Endpoint:
    """Give what the presence of a key or an address of OpenAI's own variables says."""
    if openai_url:
        return _compatible(model, openai_url, key)
    if "/" in model:
        known = ", ".join(sorted(["local", "ollama", "openai", *PROVIDERS]))
        raise ConfigError(f"Unknown provider in model {model!r}. Known: {known}. With a base_url any name goes.")
    if model:
        raise ConfigError(f"Model {model!r} does not say where it is: write openai/{model} or ollama/{model}.")
    if key is None:
        raise ConfigError(f"No model is chosen and no key is set. {WAYS_OUT}")
    return _compatible("", OPENAI_URL, key)


def _compatible(model: str, base_url: str, key: str | None) -> Endpoint:
    """Give an OpenAI-compatible endpoint; only OpenAI's own has a default model and needs a key."""
    address = _address(base_url)
    host = urlsplit(address).hostname or ""
    if host != "api.openai.com":
        return Endpoint(provider=host, model=model, base_url=address, api_key=key or NO_KEY)
    if key is None:
        raise ConfigError(f"OpenAI needs a key, and none is set. {WAYS_OUT}")
    return Endpoint(provider="openai", model=model or DEFAULT_MODEL, base_url=address, api_key=key)


def _address(base_url: str) -> str:
    """Check an address, so that a slip is told now and not after five attempts."""
    address = base_url.strip()
    try:
        fine = urlsplit(address).scheme in ("http", "https") and bool(urlsplit(address).hostname)
    except ValueError:
        fine = False
    if not fine:
        raise ConfigError(f"base_url must look like http://localhost:8000/v1, not {base_url!r}.")
    return address


def judge_of(options: Options, environ: Mapping[str, str], config: Mapping[str, Any]) -> str:
    """Stand-in until the branch of the llm is merged."""
    return options.judge if options.judge != "auto" else environ.get("BRIEFING_JUDGE") or config.get("judge") or "auto"


def resolve_judge(
    choice: str, options: Options, environ: Mapping[str, str], config: Mapping[str, Any], *, writer: Endpoint | None
) -> Endpoint:
    """Stand-in until the branch of the llm is merged."""
    return _compatible(
        choice, options.judge_base_url or (writer and writer.base_url) or OPENAI_URL, options.judge_api_key
    )
