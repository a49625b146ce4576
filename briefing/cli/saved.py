"""`briefing schema`, `briefing show` and `briefing verify`: the shape of a Brief and saved ones, without a model."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.output import add_output, check, parser, shown, write
from briefing.errors import InputError

if TYPE_CHECKING:
    from briefing.brief import Brief, Support
    from briefing.verification import Report


def schema(argv: Sequence[str]) -> int:
    command = parser("briefing schema", "Print the JSON Schema of a Brief.")
    command.add_argument("--wire", action="store_true", help="print the schema of what a model is asked for instead")
    args = command.parse_args(argv)
    from briefing.brief import Brief
    from briefing.generation.wire_schema import schema_of, wire_brief

    found = schema_of(wire_brief()) if args.wire else Brief.model_json_schema(mode="serialization")
    write(json.dumps(found, indent=2, ensure_ascii=False))
    return 0


def show(argv: Sequence[str]) -> int:
    command = parser("briefing show", "Show saved Briefs again, without a model; as HTML, several make one page.")
    command.add_argument("brief", metavar="BRIEF", type=Path, nargs="+", help="a Brief in JSON")
    add_output(command)
    args = command.parse_args(argv)
    check(args.output)
    saved = [_saved(path) for path in args.brief]
    briefs = [brief.without_text() for brief in saved] if args.no_text else saved
    write(shown(briefs[0] if len(briefs) == 1 else briefs, args), args.output)
    return 0


def verify(argv: Sequence[str]) -> int:
    """Verify a saved Brief; return 0 if it holds, 1 if it does not."""
    command = parser("briefing verify", "Check a saved Brief against its article, offline and without a model.")
    command.add_argument("brief", metavar="BRIEF", type=Path, help="a Brief in JSON")
    command.add_argument(
        "article",
        metavar="ARTICLE",
        type=Path,
        nargs="?",
        help="the article, if the Brief was saved without it or if it may have changed since",
    )
    command.add_argument("--json", action="store_true", help="print the report as JSON")
    args = command.parse_args(argv)
    from briefing import verification
    from briefing.rendering.labels import clean, json_safe
    from briefing.sources import load

    report = verification.verify(_bytes(args.brief), load(args.article) if args.article else None)
    as_json = json.dumps(dataclasses.asdict(report), indent=2, ensure_ascii=False)
    write(json_safe(as_json) if args.json else "\n".join(map(clean, _lines(report))))
    return 0 if report.ok else 1


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror or error}") from error


def _saved(path: Path) -> Brief:
    from pydantic import ValidationError

    from briefing.brief import Brief

    try:
        return Brief.model_validate_json(_bytes(path))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise InputError(f"{path} is not a Brief in JSON: {where}: {first['msg']}") from error


def _lines(report: Report) -> list[str]:
    lines = [f"{p.section}{'' if p.index is None else f' {p.index}'}: {p.code}: {p.message}" for p in report.problems]
    return [*lines, *_support(report)]


def _support(report: Report) -> list[str]:
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
