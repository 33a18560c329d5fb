"""Ways of wording a target: a folder a language, a file a wording.

In each folder ``_grammar`` says who, when and whether, and ``_language`` all else: the words by which the language is
told, its numbers, dates, offices and verbs of saying.
"""

import importlib
from functools import cache

from pledgetrack import parts
from pledgetrack.extract.patterns.language import Language
from pledgetrack.extract.patterns.stated import NEVER
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.series import Series

LANGUAGES = tuple(name for name in parts.names(__path__, "") if "." not in name)  # folders


@cache
def wordings(language: str) -> dict[str, Pattern]:
    """Each wording of a language by its name, e.g. ``en/neutral_by``. Imports that language's folder alone."""
    folder = importlib.import_module(f"{__name__}.{language}")
    found = parts.find(folder, "PATTERN")
    return {f"{language}/{name}": part for name, part in found.items() if isinstance(part, Pattern)}


def named(language: str, text: str) -> tuple[tuple[str, Pattern], ...]:
    """The wordings of which a text, or a part of it, may hold one of the literals."""
    return _by_literals(language).possible(text)


def fitting(language: str, text: str, *, measured: bool) -> dict[str, Pattern]:
    """The wordings that may match in a text or a part of it, those that need a share where one was ``measured``."""
    return {
        name: pattern
        for name, pattern in named(language, text)
        if (measured or not pattern.needs_share()) and _by_words(pattern).possible(text)
    }


@cache
def _by_literals(language: str) -> Series[tuple[str, Pattern]]:
    return Series((part, ((part[1].literals,),)) for part in wordings(language).items())


@cache
def _by_words(part: Pattern) -> Series[Pattern]:
    # One by one: what an expression needs takes longer to read off it than a short text takes to read.
    return Series([(part, part.needed())])


@cache
def tongue(language: str) -> Language:
    """What a language's folder says of it beside its grammar and wordings."""
    module = importlib.import_module(f"{__name__}.{language}._language")
    part: Language = module.LANGUAGE
    return part


def all_words(name: str) -> tuple[str, ...]:
    """The words that the languages list under a name of ``Language`` or of its ``words``, each once, in their order."""
    return tuple(dict.fromkeys(" ".join(_said(name)).split()))


def every(name: str) -> str:
    """What the languages say under a name of ``Language`` or of its ``words``: an expression of all their branches."""
    return "|".join(each(name))


def each(name: str) -> list[str]:
    """What each of the languages that say something under a name says, by itself."""
    said = [words for words in _said(name) if words not in ("", NEVER)]
    if not said:
        raise LookupError(f"no language says {name}")
    return said


def listed(name: str) -> tuple[str, ...]:
    """The words that the languages list under a name of ``Language.words``, with ``|`` between them."""
    return tuple(dict.fromkeys(every(name).split("|")))


def _said(name: str) -> list[str]:
    return _words().get(name, []) if "." in name else [getattr(tongue(language), name) for language in LANGUAGES]


@cache
def _words() -> dict[str, list[str]]:
    # Gathered once: some hundred names are asked for at every start.
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for name, words in tongue(language).words.items():
            found.setdefault(name, []).append(words)
    return found
