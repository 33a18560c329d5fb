"""The SQLite file: one table a module, plain functions that take the connection."""
