"""From bytes to text, one format a file."""
