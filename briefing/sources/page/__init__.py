"""A web page taken apart: what it says of itself, and its article."""
