# Every check and chore of the project. The tools come with `pip install -e '.[dev]'`.
set shell := ["bash", "-euo", "pipefail", "-c"]
export PATH := justfile_directory() / ".venv/bin:" + env("PATH")

# the tests
test *args:
    python -m pytest {{args}}

# all that CI checks besides the tests
check: lint types imports

lint:
    ruff check .
    ruff format --check .

types:
    mypy

imports:
    lint-imports


fix:
    ruff check --fix .
    ruff format .
