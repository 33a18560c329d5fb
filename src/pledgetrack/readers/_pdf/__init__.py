"""The steps from the bytes of a PDF to its text. Loaded only in the child process."""
