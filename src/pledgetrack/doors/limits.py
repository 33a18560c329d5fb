"""How much of anything untrusted is taken in, in one place."""

INPUT_BYTES = 50_000_000
FIELD_CHARACTERS = 1_000_000
