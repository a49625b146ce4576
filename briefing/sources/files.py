"""Files and bytes into text: gzip unpacked, nothing larger than a limit, every character kept as decoded."""

from __future__ import annotations

import codecs
import re
import sys
import zlib
from pathlib import Path
from typing import BinaryIO, Final

from briefing.errors import InputError
from briefing.sources.metadata import likeliest

MAX_FILE: Final = 20 * 1024**2  # bytes, packed or unpacked

STDIN: Final = Path("-")
_GZIP: Final = b"\x1f\x8b"


def name_of(path: Path) -> str:
    return "Standard input" if path == STDIN else str(path)


def read_file(path: Path) -> bytes:
    """Return the bytes of a file, or of standard input if the path is `-`, unpacked if they are gzip."""
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
        raise InputError(f"{name} is a directory: give a file in it.") from exc
    except PermissionError as exc:
        raise InputError(f"{name} cannot be read: permission denied.") from exc
    except InputError:
        raise
    except (OSError, RuntimeError, ValueError) as exc:  # a broken disk, an unknown ~user, NUL in the path
        raise InputError(f"{name!r} cannot be read: {exc}.") from exc
    return unpacked(data, name=name)


def unpacked(data: bytes, *, name: str) -> bytes:
    """Return the bytes, unpacked once if they are gzip."""
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
            raise InputError(f"{name} is damaged: it is not valid gzip data.") from exc
        if len(whole) > MAX_FILE:
            raise _too_large(name)
        if not member.eof:
            raise InputError(f"{name} is damaged: its gzip data is incomplete.")
        data = member.unused_data
    return whole


def _too_large(name: str) -> InputError:
    return InputError(f"{name} is larger than {MAX_FILE // 1024**2} MiB: give one article at a time.")


_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Labels that in practice mean a larger set: https://encoding.spec.whatwg.org/#names-and-labels
_MEANT: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# The code pages of languages in Latin letters that windows-1252 does not cover.
_CODE_PAGES: Final = {
    **dict.fromkeys(("cs", "sk", "pl", "hu", "sl", "hr", "bs", "ro", "sq", "sr"), "cp1250"),
    **dict.fromkeys(("tr", "az", "ku"), "cp1254"),
    **dict.fromkeys(("lv", "lt", "et", "ltg", "sgs"), "cp1257"),
    "vi": "cp1258",
}
_ASCII: Final = bytes(range(128))
_NOT_ASCII: Final = bytes(range(128, 256))
_VOWELS: Final = (b"a", b"e", b"i", b"o", b"u", b"A", b"E", b"I", b"O", b"U")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

MOST_CONTROLS: Final = 0.01  # of all characters
MOST_LOST: Final = 0.05  # of the characters beyond ASCII: if more are lost, the encoding is wrong


def decode(data: bytes, *, name: str, declared: str | None = None) -> str:
    """Decode bytes by their byte order mark, which is removed, as UTF-8, as declared, or else by the best guess.

    Args:
        data: the bytes.
        name: what to call the source in an error.
        declared: the encoding that a header or the page names, or None.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return printable(data[len(bom) :].decode(encoding, "replace"), name=name)
    text = _utf8(data) or _as_declared(data, declared)
    if text is None and b"\0" not in data:
        text = _guess(data, name)
    return printable(data.decode("latin-1") if text is None else text, name=name)


def printable(text: str, *, name: str) -> str:
    """Return the text, or raise an `InputError` if it is binary: it has NULs, or many control characters."""
    controls = len(_CONTROL.findall(text))
    if "\0" in text or controls > max(1, MOST_CONTROLS * len(text)):
        raise InputError(f"{name} is binary, not text: give text, HTML, PDF or JSON.")
    return text


def _utf8(data: bytes) -> str | None:
    """Decode what can only be UTF-8: it has characters beyond ASCII, and hardly any bytes that do not fit."""
    text = data.decode("utf-8", "replace")
    strays = text.count("\ufffd")
    fitting = len(text) - strays - (len(data) - _beyond_ascii(data))
    return text if fitting and strays <= MOST_LOST * fitting else None


def _beyond_ascii(data: bytes) -> int:
    return len(data.translate(None, delete=_ASCII))


def _as_declared(data: bytes, declared: str | None) -> str | None:
    """Decode as declared, unless the encoding is unknown or clearly does not fit."""
    try:
        found = codecs.lookup(declared or "utf-8").name
        text = data.decode(_MEANT.get(found, found), "strict" if declared is None else "replace")
    except (LookupError, UnicodeError, ValueError):
        return None
    return text if text.count("\ufffd") <= MOST_LOST * sum(not c.isascii() for c in text) else None


def _guess(data: bytes, name: str) -> str:
    """Guess an encoding that nothing declares.

    Text in Latin letters (with more plain vowels than bytes beyond ASCII) shows its language by its ASCII letters
    alone, and the language has a code page. The rest is left to charset-normalizer, which is reliable for it.
    """
    if sum(data.count(letter) for letter in _VOWELS) > _beyond_ascii(data):
        skeleton = data.translate(None, delete=_NOT_ASCII).decode("ascii")
        return data.decode(_CODE_PAGES.get(likeliest(skeleton)[0], "cp1252"), "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise InputError(f"The encoding of {name} cannot be determined: save it as UTF-8.")
    return str(best)
