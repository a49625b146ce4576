"""Time words: where they stand, what they mean, and whether a date holds."""
