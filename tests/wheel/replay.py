"""Try an installed wheel outside the checkout: the command makes a brief of an example from a cassette's answers.

    python replay.py    (in a folder with cassette.json and harbour-talks.txt)

The cassette's answers are served over HTTP on this machine, each for the very request it was recorded for.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import files
from pathlib import Path
from typing import Any

CASSETTE: dict[str, Any] = json.loads(Path("cassette.json").read_text(encoding="utf-8"))


class Replay(BaseHTTPRequestHandler):
    """Answers a request of the cassette with what was recorded for it."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        answers = [i["response"] for i in CASSETTE["interactions"] if i["request"]["body"] == asked]
        body = json.dumps(answers[0]["body"] if answers else {"error": {"message": "not on the cassette"}}).encode()
        self.send_response(200 if answers else 422)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def main() -> None:
    """Serve, run the installed command, look at what it gives."""
    import briefing

    here = Path(briefing.__file__)
    assert "site-packages" in here.parts, f"not the wheel: {here}"
    packed = {file.name for file in files("news-briefing") or []}
    assert {"single.md", "guided.md", "py.typed"} <= packed, "prompts or py.typed are not in the wheel"
    server = HTTPServer(("127.0.0.1", 0), Replay)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    model = CASSETTE["interactions"][0]["request"]["body"]["model"]
    command = [
        *(str(Path(sys.executable).with_name("briefing")), "harbour-talks.txt", "--published", "2026-03-12", "--json"),
        *("--no-store", "--base-url", f"http://127.0.0.1:{server.server_port}/v1", "--model", f"openai/{model}"),
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    server.shutdown()
    assert run.returncode == 0, run.stderr
    brief = briefing.Brief.model_validate_json(run.stdout)
    assert briefing.verify(brief).ok
    print(f"the wheel works: {len(brief.who)} actors, {len(brief.positions)} positions, every statement holds")


if __name__ == "__main__":
    main()
