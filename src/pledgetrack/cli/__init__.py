"""The command line: parses options, calls one action, shows what it returned."""
