"""What is affirmed and what is denied, and whether a statement turns it round."""
