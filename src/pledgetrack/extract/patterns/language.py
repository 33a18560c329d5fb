"""What a language's folder says of it beside its grammar: its commonest words, its numbers, dates, offices and verbs."""

from collections.abc import Iterable, Mapping

from pledgetrack.extract.patterns.stated import NOTHING, Stated


class Meetings(Stated):
    """How a language reports an occasion: patterns for lower case.

    A sentence reports one where it holds an ``occasion`` and words that it was ``held``. A date has the groups year,
    month and day, its month among ``months`` or a figure; ``place`` ends right before a city. What came is counted by
    a number right before ``participants`` and so on.
    """

    occasion: str
    held: str
    coming: str
    place: str
    virtual: str
    date: str
    months: str = ""
    participants: str
    mayors: str
    cities: str
    countries: str
    # The days of a month and what stands before the same words in a year, where minutes write dates in words.
    days: str = ""
    year_in_words: str = "(?!)"
    # Words that count the day from that of the report; the head of a record, and what stands there before its place.
    thousand: str = "(?!)"
    today: str = "(?!)"
    yesterday: str = "(?!)"
    record: str = "(?!)"
    at: str = "(?!)"


class Language(Stated):
    """One language, as far as it is not said by ``Grammar``. Everything is in lower case unless said otherwise.

    ``common`` are the words by which a text is known to be in it. Lists of words are separated by spaces; what ends
    in ``_of`` or is called a pattern is a regular expression. A language that writes no spaces between words is not
    ``spaced``: it is told by its characters, and its shares in words are Chinese numerals.
    """

    common: str = ""
    spaced: bool = True
    # Words that also name cities: they do only where their surroundings say so.
    ordinary: str = ""
    # ISO 3166-1 alpha-2 codes of countries where it is spoken, those with most cities first; patterns for words of local
    # government, each with the countries that use it.
    countries: tuple[str, ...] = ()
    # What that speaks for a city there, in powers of ten of inhabitants.
    likely: float = 0.5
    governments: tuple[tuple[str, tuple[str, ...]], ...] = ()
    # How the names of their peoples begin, which many languages write small, and signs of their money -> country.
    peoples: Mapping[str, str] = NOTHING
    # Adjectives before "capital" -> country.
    adjectives: Mapping[str, str] = NOTHING
    # Shares: "fifty-five per cent" is a ten, ``join``, a unit; in German the unit, ``join``, the ten.
    percent: str
    between: str
    units: str = ""
    tens: Mapping[str, int] = NOTHING
    join: str = " "
    units_first: bool = False
    hundred: str = ""
    irregular: Mapping[str, int] = NOTHING
    fractions: tuple[tuple[str, float], ...]
    # Words before whose full stop, and behind a number with one ("5. April"), no sentence ends; capitals as they stand.
    abbreviations: str = ""
    ordinals: str = ""
    # A day in full, with a group for its year; words between two years ("to"), before a range and before its first.
    dates: str
    joints: str = ""
    alternatives: str = ""
    ranges: str = ""
    starts: str = ""
    # Who speaks: words of offices, patterns that tell their standing, verbs of saying.
    offices: tuple[str, ...] = ()
    mayors: str = "(?!)"
    executives: str = "(?!)"
    members: str = "(?!)"
    officials: str = "(?!)"
    former: str = "(?!)"
    said: str = "(?!)"
    speech: str = ""
    # Words around whoever speaks: "she", "according to", "and", "of", "the", those that may stand before a verb of
    # saying, and those that make it a passive.
    pronouns: str = ""
    meetings: Meetings | None = None
    according: str = "(?!)"
    conjunctions: str = ""
    genitives: tuple[str, ...] = ()
    articles: str = ""
    # Words behind which a clause begins, those within names and titles, papers, what titles end in; where no line ends; where
    # a line ends that needs what is below it, and one that is a heading of goals; what stands before a year that is one.
    openings: str = ""
    within_names: str = ""
    within_titles: str = ""
    papers: str = ""
    titles: str = ""
    open_ends: str = ""
    lead_ends: str = ""
    recitals: str = ""
    goal_heads: str = ""
    date_heads: str = ""
    adverbs: str = ""
    passives: str = ""
    # Whatever else ``every`` and ``listed`` are asked for, by the module that asks and its name there; English says all of
    # it, and what another language does not say matches nothing.
    words: Mapping[str, str] = NOTHING


def either_case(words: Iterable[str]) -> str:
    """Alternatives of words that may begin with a capital."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)
