"""From dataset files to records, one dataset a file: each module ends in one constant, ``IMPORTER``."""
