"""Numbers, units, rates: how a text gives them, and whether a number holds."""
