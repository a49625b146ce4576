"""The command line: `briefing SOURCE`, and `briefing model | schema | verify`.

The result goes to stdout, everything else to stderr. Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from briefing._version import __version__
from briefing.errors import BriefingError, InputError

if TYPE_CHECKING:
    import argparse

    from briefing.article import Article
    from briefing.brief import Brief

EPILOG = """\
commands:
  briefing model pull|list|serve   the embedded model: fetch it, see what is there, serve it to other programs
  briefing show BRIEF.json -f html  a saved Brief again, as a page or otherwise, without a model
  briefing schema [--wire]         the JSON Schema of a Brief, or of what a model is asked for
  briefing verify BRIEF [ARTICLE]  whether a saved Brief still holds against its article

examples:
  briefing story.txt
  briefing story.txt --published 2025-03-17 --json -o brief.json
  curl -s https://example.org/story.txt | briefing - --model openai/gpt-4.1-mini

Without a model of its own choosing (--model, BRIEFING_MODEL, OPENAI_API_KEY, a config file) the command takes the
embedded one, which needs no key. Exit codes: 0 done, 1 failed, 2 wrong input or set-up, 124 out of time, 130 Ctrl-C.
"""


def entry_point() -> NoReturn:
    """Run the command with the process's arguments."""
    sys.exit(main(sys.argv[1:]))


def main(argv: Sequence[str]) -> int:
    """Run the command.

    Args:
        argv: the arguments, without the program's name.

    Returns:
        The exit code.
    """
    if list(argv) in (["--version"], ["-V"]):
        print(f"briefing {__version__}")  # noqa: T201
        return 0
    command = COMMANDS.get(argv[0]) if argv else None
    run, rest = (command, argv[1:]) if command else (brief_command, argv)
    try:
        return run(rest)
    except BriefingError as error:
        _say(str(error))
        if "--verbose" in argv:
            raise
        return error.exit_code
    except KeyboardInterrupt:
        _say("stopped")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _say(message: str) -> None:
    sys.stderr.write(f"briefing: {message}\n")


# --------------------------------------------------------------------------------------------------------- brief


def brief_command(argv: Sequence[str]) -> int:
    """Make a Brief of one article and show it."""
    parser = _brief_parser()
    if not argv:
        parser.print_help(sys.stderr)
        return 2
    args = parser.parse_args(argv)
    form = _format(args)
    _check_output(args.output)
    article = _read(args)
    from briefing.api import summarise
    from briefing.progress import progress

    with progress(quiet=args.quiet, verbose=args.verbose) as on_event:
        brief = summarise(article, on_event=on_event, **_options(args, on_event))
    _write(_shown(brief, form, args), args.output)
    return 0


def _brief_parser() -> argparse.ArgumentParser:
    parser = _parser(
        "briefing",
        "Turn a news article into a checked brief: who, what, when, who holds which view, what is left open.",
        EPILOG,
    )
    parser.add_argument("source", metavar="SOURCE", help="a file, an address, or - for standard input")
    _output_arguments(parser)
    about = parser.add_argument_group("about the article")
    about.add_argument("--title", help="its headline")
    about.add_argument(
        "--published", metavar="DATE", help="when it was published, such as 2025-03-17; resolves “Tuesday”"
    )
    about.add_argument("--article-language", metavar="CODE", help="its language, such as en; default: as found")
    about.add_argument(
        "--kind", choices=("text", "markdown", "html", "pdf", "json"), help="what SOURCE is, where that is not plain"
    )
    model = parser.add_argument_group("the model")
    model.add_argument("-m", "--model", help="openai/NAME, local, ollama/NAME or PROVIDER/NAME")
    model.add_argument("--base-url", metavar="URL", help="an OpenAI-compatible endpoint")
    model.add_argument("--language", metavar="CODE", help="language to write the brief in; default: the article's")
    model.add_argument(
        "--timeout", metavar="SECONDS", type=float, help="over everything; default: 120, embedded model 600"
    )
    model.add_argument("--strategy", choices=("auto", "single", "guided"), help="how the model is asked")
    model.add_argument(
        "--unsupported", choices=("drop", "keep", "raise"), help="what to do with what the article does not carry"
    )
    model.add_argument("--max-cost", metavar="USD", type=float, help="stop before the brief costs more")
    model.add_argument("--no-store", action="store_true", help="neither keep answers on disk nor take them from there")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress on stderr")
    parser.add_argument("-v", "--verbose", action="store_true", help="say more on stderr")
    parser.add_argument("-V", "--version", action="version", version=f"briefing {__version__}")
    return parser


def _output_arguments(parser: argparse.ArgumentParser) -> None:
    """The options about what comes out, and where."""
    out = parser.add_argument_group("output")
    out.add_argument(
        "-f",
        "--format",
        choices=("terminal", "markdown", "json", "html"),
        help="default: terminal on a screen, else markdown",
    )
    out.add_argument("--json", dest="format", action="store_const", const="json", help="the same as -f json")
    out.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to FILE (its ending tells the format)")
    out.add_argument("--no-text", action="store_true", help="leave the article's text out of the JSON")
    out.add_argument(
        "--show-dropped", action="store_true", help="list what the model said and the article does not carry"
    )


def _parser(prog: str, description: str, epilog: str | None = None) -> argparse.ArgumentParser:
    import argparse

    return argparse.ArgumentParser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _options(args: argparse.Namespace, on_event: Callable[[Any], None]) -> Any:
    """The options the user gave; where nothing names a model, the embedded one, and a line that says so."""
    given = {
        "model": args.model,
        "base_url": args.base_url,
        "language": args.language,
        "deadline": args.timeout,
        "strategy": args.strategy,
        "unsupported": args.unsupported,
        "max_cost": args.max_cost,
    }
    options: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    options["store"] = not args.no_store
    from briefing.endpoint import is_configured, read_config

    if not is_configured(args.model, args.base_url, os.environ, read_config()):
        from briefing.events import Event

        on_event(
            Event(kind="note", message="no model is configured: taking the embedded one (--model chooses another)")
        )
        options["model"] = "local"
    return options


def _read(args: argparse.Namespace) -> Article:
    """The article of SOURCE."""
    from briefing.sources import load

    about = {"kind": args.kind, "title": args.title, "published": args.published, "language": args.article_language}
    if args.source == "-":
        return load(sys.stdin.buffer.read(), **about)
    if args.source.startswith(("http://", "https://")):
        return load(url=args.source, **about)
    return load(Path(args.source), **about)


def _format(args: argparse.Namespace) -> str:
    if args.format:
        return str(args.format)
    if args.output:
        return {".json": "json", ".html": "html", ".htm": "html"}.get(args.output.suffix, "markdown")
    return "terminal" if sys.stdout.isatty() else "markdown"


def _shown(brief: Brief, form: str, args: argparse.Namespace) -> str:
    from briefing.render import render

    whole = brief.without_text() if args.no_text else brief
    plain = (
        bool(os.environ.get("NO_COLOR"))
        or os.environ.get("TERM") == "dumb"
        or not sys.stdout.isatty()
        or bool(args.output)
    )
    return render(whole, form, width=_width(), colour=not plain, show_dropped=args.show_dropped)  # type: ignore[arg-type]


def _width() -> int:
    import shutil

    return max(40, min(160, shutil.get_terminal_size().columns))


# -------------------------------------------------------------------------------------------------------- output


def _check_output(path: Path | None) -> None:
    """Refuse an output that cannot be written, before anything is asked."""
    if path is None:
        return
    if path.is_dir():
        raise InputError(f"{path} is a directory; give -o the name of a file")
    if not path.parent.is_dir():
        raise InputError(f"{path.parent} is not there; make the directory first")
    if not os.access(path.parent, os.W_OK):
        raise InputError(f"{path.parent} cannot be written to; give -o another place")


def _write(text: str, path: Path | None) -> None:
    """Write the result: to stdout, or to a file that is there whole or not at all."""
    ended = text if text.endswith("\n") else f"{text}\n"
    if path is None:
        sys.stdout.write(ended)
        sys.stdout.flush()
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text(ended, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(f"{path} cannot be written: {error.strerror or error}; nothing was left there") from error


# ------------------------------------------------------------------------------------------------ other commands


def schema_command(argv: Sequence[str]) -> int:
    """Print the JSON Schema of a Brief, or of what a model is asked for."""
    parser = _parser("briefing schema", "Print the JSON Schema of a Brief.")
    parser.add_argument("--wire", action="store_true", help="of what a model is asked for instead")
    args = parser.parse_args(argv)
    import json

    from briefing.brief import Brief
    from briefing.draft import draft_type, schema_of

    schema = schema_of(draft_type()) if args.wire else Brief.model_json_schema(mode="serialization")
    _write(json.dumps(schema, indent=2, ensure_ascii=False), None)
    return 0


def verify_command(argv: Sequence[str]) -> int:
    """Verify a saved Brief; 0: it holds, 1: it does not, 2: it could not be read."""
    parser = _parser("briefing verify", "Check a saved Brief against its article, offline and without a model.")
    parser.add_argument("brief", metavar="BRIEF", type=Path, help="a Brief as JSON")
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        type=Path,
        nargs="?",
        help="the article, where the Brief was kept without it or may have changed",
    )
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    args = parser.parse_args(argv)
    from briefing.sources import load
    from briefing.verifying import verify

    try:
        saved = args.brief.read_bytes()
    except OSError as error:
        raise InputError(f"{args.brief} cannot be read: {error.strerror or error}") from error
    report = verify(saved, load(args.article) if args.article else None)
    if args.json:
        import dataclasses
        import json

        problems = [dataclasses.asdict(problem) for problem in report.problems]
        _write(json.dumps({"ok": report.ok, "problems": problems}, indent=2, ensure_ascii=False), None)
    else:
        lines = [
            f"{p.section}{'' if p.index is None else f' {p.index}'}: {p.code}: {p.message}" for p in report.problems
        ]
        _write("\n".join(lines) or "every statement holds", None)
    return 0 if report.ok else 1


def show_command(argv: Sequence[str]) -> int:
    """Render saved Briefs again, without a model."""
    parser = _parser("briefing show", "Show a saved Brief again, without a model; several make one page.")
    parser.add_argument("brief", metavar="BRIEF", type=Path, nargs="+", help="a Brief as JSON")
    _output_arguments(parser)
    args = parser.parse_args(argv)
    form = _format(args)
    _check_output(args.output)
    briefs = [_saved(path) for path in args.brief]
    if form == "html":
        from briefing.render import render_page

        page = render_page([brief.without_text() for brief in briefs] if args.no_text else briefs)
        _write(page, args.output)
    else:
        _write("\n".join(_shown(brief, form, args) for brief in briefs), args.output)
    return 0


def _saved(path: Path) -> Brief:
    """Read a saved Brief."""
    from pydantic import ValidationError

    from briefing.brief import Brief

    try:
        return Brief.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise InputError(f"{path} is not a Brief as JSON: {where}: {first['msg']}") from error


def model_command(argv: Sequence[str]) -> int:
    """Fetch, list or serve the embedded model."""
    parser = _parser("briefing model", "The embedded model: no key, no account, no server to start.")
    actions = parser.add_subparsers(dest="action", required=True, metavar="pull|list|serve")
    actions.add_parser("pull", help="fetch the weights into the cache, and check them")
    actions.add_parser("list", help="show what is there")
    serve = actions.add_parser("serve", help="serve it to other programs, OpenAI-compatible, until Ctrl-C")
    serve.add_argument("--port", type=int, default=8080, help="default: 8080; 0 takes a free one")
    serve.add_argument("--host", default="127.0.0.1", help="default: 127.0.0.1; another needs --api-key")
    serve.add_argument("--api-key", help="ask for this key")
    args = parser.parse_args(argv)
    from briefing.local import commands
    from briefing.progress import progress

    with progress() as on_event:
        if args.action == "pull":
            return commands.pull_command(sys.stdout, on_event)
        if args.action == "list":
            return commands.list_command(sys.stdout)
        return commands.serve_command(args.port, sys.stdout, on_event, host=args.host, api_key=args.api_key)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "model": model_command,
    "schema": schema_command,
    "show": show_command,
    "verify": verify_command,
}
