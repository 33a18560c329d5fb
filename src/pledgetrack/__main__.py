"""``python -m pledgetrack``."""

from pledgetrack.cli.main import main

main()
