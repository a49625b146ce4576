"""Text, files, pages, PDFs and addresses, each read into an `Article`; heavy libraries are loaded when first needed."""

from briefing.sources.loading import Kind, load, looks_like

__all__ = ["Kind", "load", "looks_like"]
