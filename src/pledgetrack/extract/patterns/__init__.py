"""Ways of wording a target: a folder a language, a file a wording, and ``_grammar`` for who, when and whether."""

import importlib
from functools import cache

from pledgetrack import parts
from pledgetrack.extract.patterns.wording import Grammar, Pattern

LANGUAGES = ("en", "es", "fr", "pt", "de", "zh")


@cache
def wordings(language: str) -> dict[str, Pattern]:
    """Each wording of a language by its name, e.g. ``en/neutral_by``. Imports that language's folder alone."""
    folder = importlib.import_module(f"{__name__}.{language}")
    found = parts.find(folder, "PATTERN")
    return {f"{language}/{name}": part for name, part in found.items() if isinstance(part, Pattern)}


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language."""
    module = importlib.import_module(f"{__name__}.{language}._grammar")
    part: Grammar = module.GRAMMAR
    return part
