"""`briefing schema`: the JSON Schema of a Brief, or of what a model is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence

from briefing.cli.arguments import parser
from briefing.cli.output import write


def run(argv: Sequence[str]) -> int:
    """Print the JSON Schema; return 0."""
    command = parser("briefing schema", "Print the JSON Schema of a Brief.")
    command.add_argument("--wire", action="store_true", help="of what a model is asked for instead")
    args = command.parse_args(argv)
    from briefing.brief import Brief
    from briefing.generation.wire_schema import draft_type, schema_of

    schema = schema_of(draft_type()) if args.wire else Brief.model_json_schema(mode="serialization")
    write(json.dumps(schema, indent=2, ensure_ascii=False))
    return 0
