"""What Chinese and Japanese share."""

from __future__ import annotations

import re

PIECE = re.compile(r"[，。；、：,;:！？\n]|[はがをにで]$|^.{21,}$")
"""What a description of people has not: it is a piece of a clause."""
