"""The ledger in a browser on this machine: Datasette over the file, and pages of ours beside it. Nothing writes."""
