"""Text from an article or a model, made fit to be shown.

An escape sequence in an article could recolour, clear or retitle the reader's terminal, and a direction override could
show words in another order than they are read (CVE-2021-42574). Nothing is hidden, though: a control character is
shown as its picture, so that a reader sees that something odd stands there.
"""

from __future__ import annotations

import re
from typing import Final

_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
_BREAKS: Final = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN: Final = re.compile("[\u00ad\u200b\ufeff\u202a-\u202e\u2066-\u2069]")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_UNSAFE_IN_JSON: Final = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def one_line(text: str) -> str:
    """Return the text on one line: white space folded (no-break spaces stay), nothing in it that steers a display."""
    return clean(text).strip()


def clean(text: str) -> str:
    """Return a piece of a line: the same, with the white space at its ends folded and kept."""
    return _CONTROL.sub(_picture, _UNSEEN.sub("", _BREAKS.sub(" ", text)))


def json_safe(text: str) -> str:
    """Write what would steer a display as JSON escapes; the values stay the same."""
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else _REPLACEMENT
