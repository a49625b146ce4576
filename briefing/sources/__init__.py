"""Text, files, pages, PDFs and addresses, each read into an `Article`.

The libraries that read pages, PDFs and addresses are loaded when the first of them is read.
"""

from briefing.sources.loading import Kind, load, looks_like

__all__ = ["Kind", "load", "looks_like"]
