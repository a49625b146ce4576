"""The embedded model: weights fetched once, and a llama.cpp server that lives as long as this process."""

from __future__ import annotations

from briefing.llm.local.download import pull
from briefing.llm.local.server import LocalServer, serve, shared
from briefing.llm.local.weights import DEFAULT_WEIGHTS, ModelFile, Weights, find, models

__all__ = ["DEFAULT_WEIGHTS", "LocalServer", "ModelFile", "Weights", "find", "models", "pull", "serve", "shared"]
