"""The command line: parses options, calls one action, shows what it returned."""

import gc

# Most commands end before a collection of cyclic garbage would pay. It took a tenth of their time, a part of that
# while modules are imported: so it is set before the first.
gc.set_threshold(200_000, 20, 20)
