"""`briefing SOURCE`: a Brief of one article."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from briefing._version import __version__
from briefing.cli.output import add_output, check, parser, shown, write

if TYPE_CHECKING:
    import argparse

    from briefing.article import Article
    from briefing.events import Event

OPTIONS: Final = (
    "model", "base_url", "judge", "judge_base_url", "language", "length", "deadline", "strategy", "unsupported",
    "unconfirmed", "max_cost",
)  # fmt: skip
"""The fields of `briefing.Options` that have an argument of the same name."""

EPILOG: Final = """\
commands:
  briefing model pull|list|serve    download the embedded model, list local models, serve one to other programs
  briefing show BRIEF.json -f html  show a saved Brief again, in any format, without a model
  briefing schema [--wire]          print the JSON Schema of a Brief, or of what a model is asked for
  briefing verify BRIEF [ARTICLE]   check a saved Brief against its article again

examples:
  briefing story.txt
  briefing story.txt --published 2025-03-17 --json -o brief.json
  briefing https://example.org/story.html --language fr -o brief.html
  curl -s https://example.org/story.txt | briefing - --model openai/gpt-4.1-mini
  briefing story.txt --model openai/gpt-4.1-mini --judge openai/gpt-4.1 --unconfirmed drop

If no model is configured (--model, BRIEFING_MODEL, OPENAI_API_KEY, a config file), the command uses the embedded one,
which needs no key. API keys come from the environment: OPENAI_API_KEY, and BRIEFING_JUDGE_API_KEY for a --judge
that needs a different one.

Exit codes: 0 done, 1 failed, 2 wrong input or configuration, 124 timed out, 130 Ctrl-C.
"""


def run(argv: Sequence[str]) -> int:
    """Make a Brief of one article and show it; return 0, or 2 if nothing was given."""
    command = _parser()
    if not argv:
        command.print_help(sys.stderr)
        return 2
    args = command.parse_args(argv)
    check(args.output)
    article = _read(args)
    from briefing.api import summarise
    from briefing.cli.output import progress

    with progress(quiet=args.quiet, verbose=args.verbose) as on_event:
        brief = summarise(article, on_event=on_event, **_options(args, on_event))
    write(shown(brief.without_text() if args.no_text else brief, args), args.output)
    return 0


def _parser() -> argparse.ArgumentParser:
    command = parser(
        "briefing",
        "Turn a news article into a checked brief: who, what, when, who holds which view, and what is left open.",
        EPILOG,
    )
    command.add_argument(
        "source", metavar="SOURCE", help="a file (text, Markdown, HTML, PDF, JSON, or .gz of these), a URL, or -"
    )
    add_output(command)
    command.add_argument(
        "--length",
        choices=("short", "medium", "full"),
        help="how long the brief is: short, at most 15%% of the article's words; medium (default), 35%%; or full",
    )
    _add_article(command)
    _add_model(command)
    _add_checks(command)
    command.add_argument("-q", "--quiet", action="store_true", help="no progress on stderr")
    command.add_argument("-v", "--verbose", action="store_true", help="show more on stderr")
    command.add_argument("-V", "--version", action="version", version=f"briefing {__version__}")
    return command


def _add_article(command: argparse.ArgumentParser) -> None:
    about = command.add_argument_group("about the article")
    about.add_argument("--title", help="its headline")
    about.add_argument(
        "--published",
        metavar="DATE",
        help="when it was published, such as 2025-03-17; needed to resolve words such as “Tuesday”",
    )
    about.add_argument("--article-language", metavar="CODE", help="its language, such as en; default: detected")
    about.add_argument(
        "--kind", choices=("text", "markdown", "html", "pdf", "json"), help="the format of SOURCE, if it is not obvious"
    )
    about.add_argument(
        "--allow-private", action="store_true", help="fetch SOURCE even from a private network or this machine"
    )


def _add_model(command: argparse.ArgumentParser) -> None:
    model = command.add_argument_group("the model")
    model.add_argument("-m", "--model", help="openai/NAME, local, ollama/NAME or PROVIDER/NAME")
    model.add_argument("--base-url", metavar="URL", help="an OpenAI-compatible endpoint")
    model.add_argument(
        "--language",
        metavar="CODE",
        help="write the brief in this language, such as fr; names and quotations stay as in the article; "
        "default: the article's language",
    )
    model.add_argument(
        "--timeout",
        dest="deadline",
        metavar="SECONDS",
        type=float,
        help="total timeout; default: 120, or 600 with the embedded model",
    )
    model.add_argument("--strategy", choices=("auto", "single", "guided"), help="how the model is asked")
    model.add_argument("--max-cost", metavar="USD", type=float, help="stop before the brief costs more than this")
    model.add_argument("--no-store", action="store_true", help="do not cache answers on disk")


def _add_checks(command: argparse.ArgumentParser) -> None:
    checks = command.add_argument_group(
        "what is checked",
        "Code always checks names, numbers, dates and quotations against the article. Whether the article\n"
        "says the rest of a statement is checked by a model, in a second reading.",
    )
    checks.add_argument(
        "--judge",
        metavar="MODEL|auto|same|off",
        help="who does the second reading: auto (default), the model that writes the brief, unless it is too weak, "
        "like the embedded one; same, that model in any case; off, nobody; or the name of another model, which then "
        "receives the article too",
    )
    checks.add_argument("--judge-base-url", metavar="URL", help="an OpenAI-compatible endpoint for a named --judge")
    checks.add_argument(
        "--unsupported",
        choices=("drop", "keep", "raise"),
        help="what to do with a statement that the article does not support: drop it (default), keep it with the "
        "reason, or fail",
    )
    checks.add_argument(
        "--unconfirmed",
        choices=("mark", "drop", "raise"),
        help="what to do with a statement that is neither in the article's own words nor confirmed by the second "
        "reading: mark it (default), drop it, or fail",
    )


def _read(args: argparse.Namespace) -> Article:
    from briefing.sources import load, looks_like

    about: dict[str, Any] = {
        "kind": args.kind,
        "title": args.title,
        "published": args.published,
        "language": args.article_language,
    }
    path = Path(args.source)
    if looks_like(args.source) == "address" and not path.exists():
        return load(url=args.source, allow_private=args.allow_private, **about)
    return load(path, **about)


def _options(args: argparse.Namespace, on_event: Callable[[Event], None]) -> Any:
    """The options the user gave; if no model is configured, the embedded one, with a note that says so."""
    options: dict[str, Any] = {name: value for name in OPTIONS if (value := getattr(args, name)) is not None}
    options["store"] = not args.no_store
    from briefing.llm.endpoint import is_configured, read_config

    if not is_configured(args.model, args.base_url, os.environ, read_config()):
        from briefing.events import Event

        on_event(
            Event(kind="note", message="no model is configured: using the embedded one (choose another with --model)")
        )
        options["model"] = "local"
    return options
