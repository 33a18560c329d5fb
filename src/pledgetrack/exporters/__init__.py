"""From a table to bytes, one format a file: each module ends in one constant, ``EXPORTER``."""
