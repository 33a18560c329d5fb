"""The steps from the bytes of a DOCX to its text. Loaded only in the child process."""
