"""One function for each thing the program does: values in, value out, one transaction."""
