"""The steps from a page's bytes to its main text. Loaded only in the child process."""
