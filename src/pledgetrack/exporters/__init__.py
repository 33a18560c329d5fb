"""From a table to bytes, one format a file."""
