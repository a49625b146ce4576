"""`briefing show`: saved Briefs rendered again, without a model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.arguments import add_output, parser
from briefing.cli.output import check, shown, write
from briefing.errors import InputError

if TYPE_CHECKING:
    from briefing.brief import Brief


def run(argv: Sequence[str]) -> int:
    """Show saved Briefs; return 0."""
    command = parser("briefing show", "Show a saved Brief again, without a model; several make one page.")
    command.add_argument("brief", metavar="BRIEF", type=Path, nargs="+", help="a Brief as JSON")
    add_output(command)
    args = command.parse_args(argv)
    check(args.output)
    saved = [_saved(path) for path in args.brief]
    briefs = [brief.without_text() for brief in saved] if args.no_text else saved
    write(shown(briefs[0] if len(briefs) == 1 else briefs, args), args.output)
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
