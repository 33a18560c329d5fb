"""From reports and tables to terminal, HTML and SVG; the only package that knows Rich."""
