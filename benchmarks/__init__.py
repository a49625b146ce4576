"""Measurements of speed, memory and quality, side by side with peers, reported as ratios."""
