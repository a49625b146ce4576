"""`python -m briefing`: the command line."""

from briefing.cli import entry_point

entry_point()
