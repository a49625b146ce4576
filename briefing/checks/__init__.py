"""The checks: what a model said, held against the sentences it cites. Pure."""
