"""The only ways in and out: untrusted bytes, addresses, files written, spreadsheet cells."""
