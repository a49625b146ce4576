"""How well articles are read from web pages: `python benchmarks/pages.py PAGES SCORER`.

PAGES is a folder with pages as `ID.html.gz` and their gold as `ID.json`; SCORER is a script that is called with the
folder and a file of predictions, one JSON object a line with id, title, authors, published, language and text.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from briefing.errors import BriefingError
from briefing.sources import load


def prediction(page: Path) -> dict[str, object]:
    """Read one page, as its reader would get it; a page that is refused counts as empty."""
    name = page.name.removesuffix(".html.gz")
    try:
        article = load(page)
    except BriefingError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return {"id": name}
    return {
        "id": name,
        **article.model_dump(mode="json", include={"title", "authors", "published", "language", "text"}),
    }


def main() -> int:
    """Write the predictions for a folder of pages and run the scorer on them."""
    parser = argparse.ArgumentParser(description="Score the reading of web pages.")
    parser.add_argument("pages", type=Path, help="folder with ID.html.gz and ID.json")
    parser.add_argument("scorer", type=Path, help="script called with the folder and the predictions")
    parser.add_argument("-o", "--output", type=Path, help="keep the predictions here")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        output = arguments.output or Path(folder, "predictions.jsonl")
        lines = (json.dumps(prediction(page), ensure_ascii=False) for page in sorted(arguments.pages.glob("*.html.gz")))
        output.write_text("".join(f"{line}\n" for line in lines))
        return subprocess.run([sys.executable, arguments.scorer, arguments.pages, output], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
