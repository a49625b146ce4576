"""Tables of words, by language. No rules."""
