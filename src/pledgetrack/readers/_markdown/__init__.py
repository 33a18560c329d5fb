"""The steps from Markdown to its words. Loaded only in the child process."""
