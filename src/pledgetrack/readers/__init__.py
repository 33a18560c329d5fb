"""From bytes to text, one format a file: each module ends in one constant, ``READER``."""
