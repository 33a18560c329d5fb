"""From dataset files to records, one dataset a file."""
