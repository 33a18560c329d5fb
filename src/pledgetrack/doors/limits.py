"""How much of anything untrusted is taken in, and how long is waited, in one place; read at each use."""

INPUT_BYTES = 50_000_000
LINE_BYTES = 100_000_000  # of a dump: a document is one line
PASSWORD_BYTES = 10_000  # each of them is tried on a document
# Of one document's text: a report of 3,000 pages, and what extraction reads in a minute.
TEXT_CHARACTERS = 10_000_000
# For the process that parses one document: of the clock, of its memory, and of what it answers.
PARSE_SECONDS = 30.0
PARSE_BYTES = 1_000_000_000
PARSED_BYTES = 200_000_000
HTML_DEPTH = 250
HTML_ATTRIBUTES = 5_000  # of one tag
UNPACKED_BYTES = 200_000_000
UNPACKED_RATIO = 200
PDF_PAGES = 500
SHEET_ROWS = 200_000
SHEET_COLUMNS = 500
SHEET_BLANK_ROWS = 1_000  # after which a sheet has ended
# Of one address: its page, packed or not; all hops together.
FETCH_BYTES = 20_000_000
FETCH_SECONDS = 10.0
FETCH_HOPS = 5
FIELD_CHARACTERS = 1_000_000
BUSY_SECONDS = 10.0
# Of computing, for one query: a ledger from elsewhere must not hold anyone up.
QUERY_SECONDS = 30.0
# A ledger up to this size is checked whenever it is opened to write, a larger one on the first write of a day.
CHECKED_BYTES = 16_000_000
