"""Languages are read when they are needed, and no other is read with them."""

from __future__ import annotations

import subprocess
import sys

from briefing.languages import CODES, language_of

LOADED = "print(*(name[-2:] for name in sys.modules if name[:-2] == 'briefing.languages.'))"


def loaded_by(code: str) -> list[str]:
    command = [sys.executable, "-c", f"import sys\n{code}\n{LOADED}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def test_only_the_language_of_the_text_is_read() -> None:
    """The library itself reads none."""
    assert loaded_by("import briefing, briefing.cli, briefing.generation.flow, briefing.checks.run") == []
    stories = "from briefing.languages import language_of\nlanguage_of('es')"
    assert loaded_by(stories) == ["es"]
    english = "import briefing.checks.numbers.numbers as n\nn.amounts('Two of 30 ships', 'en')"
    assert loaded_by(english) == ["en"]


def test_an_unknown_language_is_empty() -> None:
    """Its code is all there is, and how it parts a list where its script is that of Arabic."""
    unknown = language_of("fi")
    assert (unknown.code, unknown.name, unknown.list_comma) == ("fi", "", ", ")
    assert not unknown.speech
    assert not unknown.names.roles
    assert language_of("fa").list_comma == "، "
    assert all(language_of(code).name for code in CODES)
