"""Text for everybody: one normalisation, words, quotation marks."""
