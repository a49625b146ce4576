"""The picture of the page in the README: `python -m benchmarks.picture [BRIEF.json] [-o docs/page.png]`.

Without a Brief it takes that of examples/harbour-talks.txt, as the embedded model answered when its cassette was
recorded; no model is needed. Chromium takes the picture (Debian's `chromium`, through Playwright).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import briefing
from briefing import Brief

ROOT = Path(__file__).parent.parent
CASSETTE = ROOT / "cassettes" / "test_recorded" / "harbour-talks.json"
SIZE = {"width": 1360, "height": 1160}


def recorded() -> Brief:
    """The Brief of the recorded answers, each taken for the very request that it was recorded for."""
    import httpx2
    import openai

    played: list[dict[str, Any]] = json.loads(CASSETTE.read_text(encoding="utf-8"))["interactions"]

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked = json.loads(request.content)
        found = [i["response"]["body"] for i in played if i["request"]["body"] == asked]
        return httpx2.Response(200, json=found[0]) if found else httpx2.Response(422, text="not on the cassette")

    async def ask() -> Brief:
        door = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with openai.AsyncOpenAI(base_url="http://model.test/v1", api_key="replayed", http_client=door) as client:
            article = briefing.load(ROOT / "examples" / "harbour-talks.txt", published="2026-03-12")
            model = f"openai/{played[0]['request']['body']['model']}"
            return await briefing.asummarise(article, model=model, client=client, attempts=1)

    return asyncio.run(ask())


def take(brief: Brief, target: Path) -> None:
    """Take the picture of a Brief's page, a position chosen, so that its words are lit in the article."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = Path(folder, "page.html")
        page_file.write_text(briefing.render(brief, "html"), encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        )
        page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")  # type: ignore[arg-type]
        page.goto(page_file.as_uri())
        page.locator(".positions .entry", has_text="“").first.click()
        page.locator("section.positions").evaluate("e => scrollTo({top: e.offsetTop - 80})")
        page.screenshot(path=target)
        browser.close()


def main() -> None:
    """Read or replay the Brief, and take its picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("brief", type=Path, nargs="?", help="a saved Brief; default: the recorded one")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "page.png")
    arguments = parser.parse_args()
    saved = arguments.brief and Brief.model_validate_json(arguments.brief.read_bytes())
    take(saved or recorded(), arguments.output)


if __name__ == "__main__":
    main()
