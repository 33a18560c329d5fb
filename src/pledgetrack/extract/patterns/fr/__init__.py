"""Wordings, one a file."""
