"""Files and standard input into bytes, gzip unpacked, nothing larger than a limit."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path
from typing import BinaryIO, Final

from briefing.errors import InputError

MAX_FILE: Final = 20 * 1024**2  # bytes, packed or unpacked

STDIN: Final = Path("-")
_GZIP: Final = b"\x1f\x8b"


def name_of(path: Path) -> str:
    """What a file is called in an error."""
    return "Standard input" if path == STDIN else str(path)


def read_file(path: Path) -> bytes:
    """Return the bytes of a file, or of standard input where the path is `-`, unpacked if they are gzip.

    Raises:
        InputError: there is no such file, it is a directory, cannot be read, or is larger than 20 MiB.
    """
    name = name_of(path)
    try:
        if path == STDIN:
            data = _limited(sys.stdin.buffer, name)
        else:
            with path.expanduser().open("rb") as file:
                data = _limited(file, name)
    except FileNotFoundError as exc:
        raise InputError(f"There is no file {name}.") from exc
    except IsADirectoryError as exc:
        raise InputError(f"{name} is a directory: give one file in it.") from exc
    except PermissionError as exc:
        raise InputError(f"{name} cannot be read: you lack the permission.") from exc
    except InputError:
        raise
    except (OSError, RuntimeError, ValueError) as exc:  # a broken disk, an unknown ~user, NUL in the path
        raise InputError(f"{name!r} cannot be read: {exc}.") from exc
    return unpacked(data, name=name)


def unpacked(data: bytes, *, name: str) -> bytes:
    """Return bytes, unpacked if they are gzip, once.

    Raises:
        InputError: the gzip is broken, or unpacks to more than 20 MiB.
    """
    if len(data) > MAX_FILE:
        raise _too_large(name)
    return _gunzip(data, name) if data.startswith(_GZIP) else data


def _limited(file: BinaryIO, name: str) -> bytes:
    data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        raise _too_large(name)
    return data


def _gunzip(data: bytes, name: str) -> bytes:
    """Unpack every member of a gzip file, never more than the limit."""
    whole = b""
    while data.startswith(_GZIP):
        member = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        try:
            whole += member.decompress(data, MAX_FILE + 1 - len(whole))
        except zlib.error as exc:
            raise InputError(f"{name} is broken: it is not whole gzip data.") from exc
        if len(whole) > MAX_FILE:
            raise _too_large(name)
        if not member.eof:
            raise InputError(f"{name} is broken: its gzip data ends too early.")
        data = member.unused_data
    return whole


def _too_large(name: str) -> InputError:
    return InputError(f"{name} is larger than {MAX_FILE // 1024**2} MiB: give one article at a time.")
