# Every check and chore of the project. The tools come with `pip install -e '.[dev]'`.
set shell := ["bash", "-euo", "pipefail", "-c"]
export PATH := justfile_directory() / ".venv/bin:" + env("PATH")

# the tests
test *args:
    python -m pytest -n auto {{args}}

# all that CI checks besides the tests
[parallel]
check: lint types imports docs-check

lint:
    ruff check .
    ruff format --check .

types:
    mypy

imports:
    lint-imports

# what the docs show is what the commands print
[parallel]
docs-check: pages-check reference-check

[private]
pages-check:
    cog --check -P -I tools README.md
    cog --check -P -I tools docs/first-hour.md
    cog --check -P -I tools docs/report.md

[private]
reference-check:
    python tools/reference.py --check
    python tools/data_reference.py --check
    python tools/verdict_examples.py --check

# write what the docs show anew
docs:
    cog -r -P -I tools README.md
    cog -r -P -I tools docs/first-hour.md
    cog -r -P -I tools docs/report.md
    python tools/reference.py
    python tools/data_reference.py
    python tools/verdict_examples.py

fix:
    ruff check --fix .
    ruff format .

# ratios against named peers; nothing here passes or fails
bench:
    python benchmarks/start.py
    python benchmarks/ledger.py
    python benchmarks/exports.py
    python benchmarks/bulk.py
    python benchmarks/throughput.py
    python benchmarks/readers.py
    python benchmarks/reading.py

# scores on labelled text that lies outside the project: just eval FOLDER
eval folder="../shared/eval":
    python tools/evaluate.py {{folder}}

# a wheel, installed in an empty environment, that knows its cities
wheel:
    python tools/try_wheel.py

# files of every format spoilt at random, each through a child process: half an hour
mutations rounds="10000":
    python -m tests.readers.mutations {{rounds}}
