"""The program of the server's own process: llama.cpp behind an OpenAI-compatible address.

`server.py` runs it as a file. It reads one line of JSON with the settings from standard input, writes one line with
the address, and lives until its standard input is closed: it ends with the process that started it, however that ends.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import tempfile
from typing import Any, Final, TextIO

PROMPT_CACHE_MIB: Final = 512  # llama.cpp's default keeps up to 8 GiB of earlier prompts
ERRORS_ONLY: Final = 1


def main() -> None:
    """Serve until standard input is closed, then end at once, even during a request."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    with os.fdopen(os.dup(1), "w") as report:
        _silence(1)
        serve(json.loads(sys.stdin.readline()), sys.stdin, report)
    os._exit(0)  # llama.cpp's destructor waits forever during a request


def serve(settings: dict[str, Any], orders: TextIO, report: TextIO) -> None:
    """Start the server, report its address or why there is none, and wait until `orders` ends.

    Args:
        settings: `model` (file), `name`, `host`, `port`, `api_key` or None, `threads`, `context` (tokens), and
            `path`, where Python finds its modules.
        orders: read to its end.
        report: gets one line of JSON, with `address`, or with `error` and `missing`.
    """
    with tempfile.TemporaryFile() as log:
        os.dup2(log.fileno(), 2)
        answer, server = _start(settings)
        _silence(2)
        if server is None:
            answer["error"] = _cause(log, answer["error"])
    report.write(json.dumps(answer) + "\n")
    report.flush()
    if server is not None:
        orders.read()


def _start(settings: dict[str, Any]) -> tuple[dict[str, Any], object | None]:
    """Load the model; return the answer, and the server to keep alive."""
    sys.path[:] = settings["path"]
    try:
        import xllamacpp
    except ImportError as error:
        return {"error": str(error), "missing": True}, None
    try:
        server = xllamacpp.Server(_parameters(xllamacpp.CommonParams(), settings))
    except RuntimeError as error:
        return {"error": str(error), "missing": False}, None
    return {"address": server.listening_address}, server


def _parameters(parameters: Any, settings: dict[str, Any]) -> Any:
    parameters.model.path = settings["model"]
    parameters.model_alias = {settings["name"]}  # what /v1/models and the answers call the model, instead of its path
    parameters.hostnames = [settings["host"]]
    parameters.port = settings["port"]
    parameters.reuse_port = False  # a second server on the same port would take half of the requests
    parameters.api_keys = [settings["api_key"]] if settings["api_key"] else []
    parameters.cors_origins = "http://127.0.0.1"  # the default lets every web page read the answers
    parameters.ui = False
    parameters.endpoint_slots = False  # it shows other users' prompts
    parameters.n_ctx = settings["context"]
    parameters.n_parallel = 1  # slots divide the context and the cores between them
    parameters.cpuparams.n_threads = settings["threads"]
    parameters.cpuparams_batch.n_threads = settings["threads"]
    parameters.cache_ram_mib = PROMPT_CACHE_MIB
    parameters.verbosity = ERRORS_ONLY
    return parameters


def _silence(descriptor: int) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _cause(log: Any, otherwise: str) -> str:
    log.seek(0)
    text = log.read().decode("utf-8", "replace")
    causes = re.findall(r"error loading model: (.+)", text)
    return causes[-1].strip() if causes else otherwise


if __name__ == "__main__":
    main()
