"""The version, in the one place that the build, the CLI and every Brief read it from."""

__version__ = "0.1.0"
