"""Text, files, pages, PDFs and addresses, each read into an `Article`.

The libraries that read pages, PDFs and addresses are loaded when the first of them is read.
"""

from briefing.sources.kinds import Kind, looks_like
from briefing.sources.loading import load

__all__ = ["Kind", "load", "looks_like"]
