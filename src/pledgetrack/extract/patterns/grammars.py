"""What a language's grammar holds. Loaded where something is aimed at: so many fields take long to make."""

import importlib
from functools import cache

from pledgetrack.extract.patterns.groups import Groups
from pledgetrack.extract.patterns.rivals import Rivals
from pledgetrack.extract.patterns.when import When, Whether
from pledgetrack.extract.patterns.whose import Shares, Whose


class Grammar(When, Whether, Shares, Whose, Groups, Rivals):
    """How a language says who, when and whether: regular expressions for the marked text, see ``Pattern``."""


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language."""
    module = importlib.import_module(f"{__package__}.{language}._grammar")
    part: Grammar = module.GRAMMAR
    return part
