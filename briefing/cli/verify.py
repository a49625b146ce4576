"""`briefing verify`: whether a saved Brief still holds against its article."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.arguments import parser
from briefing.cli.output import write
from briefing.errors import InputError

if TYPE_CHECKING:
    import argparse

    from briefing.brief import Support
    from briefing.verification import Report


def run(argv: Sequence[str]) -> int:
    """Verify a saved Brief; 0: it holds, 1: it does not, 2: it could not be read."""
    args = _parser().parse_args(argv)
    from briefing.sources import load
    from briefing.verification import verify

    try:
        saved = args.brief.read_bytes()
    except OSError as error:
        raise InputError(f"{args.brief} cannot be read: {error.strerror or error}") from error
    report = verify(saved, load(args.article) if args.article else None)
    write(_as_json(report) if args.json else _as_lines(report))
    return 0 if report.ok else 1


def _parser() -> argparse.ArgumentParser:
    command = parser("briefing verify", "Check a saved Brief against its article, offline and without a model.")
    command.add_argument("brief", metavar="BRIEF", type=Path, help="a Brief as JSON")
    command.add_argument(
        "article",
        metavar="ARTICLE",
        type=Path,
        nargs="?",
        help="the article, if the Brief was saved without it or it may have changed since",
    )
    command.add_argument("--json", action="store_true", help="the report as JSON")
    return command


def _as_json(report: Report) -> str:
    return json.dumps(dataclasses.asdict(report), indent=2, ensure_ascii=False)


def _as_lines(report: Report) -> str:
    lines = [f"{p.section}{'' if p.index is None else f' {p.index}'}: {p.code}: {p.message}" for p in report.problems]
    return "\n".join([*lines, *_support(report)])


def _support(report: Report) -> list[str]:
    """What supports the statements, in one line."""
    if not report.statements:
        return []
    counted = Counter(statement.support for statement in report.statements)
    reader = f" by {report.read_by}" if report.read_by else ""
    kinds: dict[Support, str] = {
        "extract": "in the article's own words",
        "read": f"confirmed by a second reading{reader}",
        "unconfirmed": "unconfirmed",
    }
    told = ", ".join(f"{counted[support]} {words}" for support, words in kinds.items() if counted[support])
    return [f"{'every statement passes the exact checks; ' if report.ok else ''}{told}"]
