"""What belongs to no one language."""
