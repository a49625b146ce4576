"""x"""

from __future__ import annotations
from briefing.grounding.words_saying import Words

LANGUAGES: dict[str, Words] = {}
