"""How a brief is made: what is asked, and what becomes of the answers. No I/O."""
