"""How much of anything untrusted is taken in, and how long is waited, in one place; read at each use."""

INPUT_BYTES = 50_000_000
FIELD_CHARACTERS = 1_000_000
BUSY_SECONDS = 10.0
# Of computing, for one query: a ledger from elsewhere must not hold anyone up.
QUERY_SECONDS = 30.0
# A ledger up to this size is checked whenever it is opened to write, a larger one on the first write of a day.
CHECKED_BYTES = 16_000_000
