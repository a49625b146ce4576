"""The documents are true to the code: the picture of the packages, and every file that they name."""

import re
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
DATA = {"_version", "article", "brief", "errors", "events", "options", "provenance"}
ENTRANCES = {"__main__", ""}
DOCS = (
    "AGENTS.md",
    "README.md",
    "docs/architecture.md",
    "docs/checks.md",
    "docs/languages.md",
    "docs/quality.md",
    "docs/sources.md",
)


def node_of(module: str) -> str:
    """The node of the picture that a module belongs to."""
    top = f"{module}.".split(".")[1]
    return "data" if top in DATA else top


def test_the_picture_has_every_import_between_packages_and_no_other() -> None:
    """So it cannot drift; what only the type checker sees does not count."""
    graph = grimp.build_graph("briefing", exclude_type_checking_imports=True, cache_dir=None)
    pairs = {(node_of(a), node_of(b)) for a in graph.modules for b in graph.find_modules_directly_imported_by(a)}
    imports = {(a, b) for a, b in pairs if a != b and a not in ENTRANCES}
    picture = (ROOT / "docs" / "architecture.md").read_text("utf-8").split("```mermaid")[1]
    assert set(re.findall(r"^    (\w+) -\.?->\s*(\w+)$", picture, re.MULTILINE)) == imports


def test_only_brief_and_rendering_import_each_other() -> None:
    """A notebook asks a Brief for its page; elsewhere no two modules import each other."""
    graph = grimp.build_graph("briefing", exclude_type_checking_imports=True, cache_dir=None)
    graph.remove_import(importer="briefing.brief", imported="briefing.rendering.html")
    circles = [m for m in graph.modules for n in graph.find_modules_directly_imported_by(m) if graph.chain_exists(n, m)]
    assert circles == []


@pytest.mark.parametrize("doc", DOCS)
def test_files_that_a_document_names_are_there(doc: str) -> None:
    """Paths in code marks that begin with a folder of the repository."""
    named = re.findall(
        r"`((?:briefing|tests|prompts|benchmarks|docs|examples|cassettes)/[\w./-]*)", (ROOT / doc).read_text("utf-8")
    )
    assert [path for path in named if not (ROOT / path).exists()] == []
