"""Accounts of meetings and press releases, made up by rules: as long and as mixed as real ones, never twice the same.

One sentence in seven states a target and one more speaks of the climate, as in the press releases of cities. Names of
cities are drawn from the most populous, names of persons are put together from parts.
"""

import random
from collections.abc import Iterator

_GIVEN = (
    "Ana", "Maria", "Elena", "Ruth", "Joan", "Priya", "Leila", "Fatima", "Ingrid", "Sofia", "Carla", "Nadia",
    "Wanjiru", "Thandi", "Mei", "Yuki", "Pia", "Hanna", "Rosa", "Dolores", "Peter", "Tomas", "Samuel", "David",
    "Ahmed", "Kofi", "Jonas", "Henrik", "Luca", "Pedro", "Diego", "Raj", "Arjun", "Kenji", "Wei", "Omar", "Pavel",
    "Martin", "Hugo", "Felix",
)  # fmt: skip
_FAMILY_FIRST = (
    "Al", "Bar", "Cas", "Del", "Fer", "Gar", "Hol", "Jan", "Kar", "Lind", "Mar", "Nor", "Ort", "Pet", "Quin", "Ros",
    "Sand", "Tor", "Vald", "West",
)  # fmt: skip
_FAMILY_LAST = (
    "berg", "ado", "ero", "ström", "wala", "son", "ez", "ini", "off", "man", "sky", "quist", "ley", "worth", "ano",
    "ara", "eira", "feld", "gaard", "ton",
)  # fmt: skip
_BODIES = (
    "the Covenant of Mayors", "the Urban Transition Network", "the World Resources Forum",
    "the Baltic Energy Agency", "the University of the North", "the Green Cities Alliance",
    "Harbour Logistics Group", "the Institute for Clean Air", "the Regional Transport Authority",
    "the Chamber of Commerce", "the Coastal Research Centre", "the Ministry of Environment",
)  # fmt: skip
_OFFICES = (
    "mayor", "deputy mayor", "council leader", "city manager", "councillor", "climate commissioner",
    "environment minister", "director of planning", "chief executive", "spokesperson", "campaigner",
    "professor of economics",
)  # fmt: skip
_SIDES = (
    "north", "south", "east", "west", "old", "new", "lower", "upper", "inner", "outer",
)  # fmt: skip
_THINGS = (
    "bus depot", "market hall", "tram line", "school", "library", "cycle path", "flood wall", "swimming pool",
    "heat network", "sewage works", "car park", "town square", "wind farm", "solar roof", "housing block",
    "river bank", "fire station", "recycling yard", "bridge", "park",
)  # fmt: skip
_VERBS = (
    "opened", "repaired", "inspected", "visited", "extended", "closed", "planned", "rebuilt", "surveyed", "praised",
    "questioned", "funded",
)  # fmt: skip
_PLAIN = (
    "The {side} {thing} was {verb} in {month}, and the works took {n} weeks longer than the contract foresaw.",
    "Residents of {city} have waited years for the {thing}, which cost {n}.{d} million euros and employs {n} people.",
    "{person}, {office} of {city}, {verb} the {thing} with a delegation from {city2}.",
    '"We did not expect so many visitors on a rainy {day}," said {person}, who runs the {side} {thing}.',
    '"Nobody should have to choose between a warm flat and a full plate," {person} told the meeting in {city}.',
    "Trains between {city} and {city2} ran late, so that the first session began only after lunch.",
    "According to {body}, the air along the {side} ring road was cleaner in {month} than in the same month a year before.",
    "The report of {n} pages lists what was {verb} street by street, and what each {thing} cost.",
    "A second workshop on heat in summer drew planners, nurses and teachers from {n} districts.",
    "Of the {n} bids for the {thing}, the jury set aside all but two because their drawings lacked the {side} wing.",
    "Asked about the budget, the {office} answered that the figures would be laid before the council in {month}.",
    "{body} sent {n} engineers, who measured how warm the water of the {side} canal is after dark.",
    "Shopkeepers near the {thing} complained about dust; a fund of {n},000 euros is meant to help them through the winter.",
    "{person} thanked the volunteers who had planted {n} trees along the {side} embankment.",
    "The exhibition, which moves on to {city2} in {month}, shows maps of the old harbour and models of the {thing}.",
    "In the afternoon the guests {verb} the {thing}, had tea with pupils and left for {city2} by coach.",
    "Since {past}, the {thing} has been run by a cooperative whose {n} members meet every second {day}.",
    "Delegates from {city}, {city2} and {city3} compared what a ticket, a litre of milk and a month's rent cost.",
    "The {office} of {city2} could not attend because of the storm and sent a letter that {person} read out.",
    "Work on the {side} {thing} goes on while the court considers the complaint of two neighbours.",
    "It is the third year in a row that the fair takes place without {body}, and the organisers do not expect a change.",
    "Tickets for the guided tour are free, but a place must be booked by telephone or at the counter of the {thing}.",
)
_CLIMATE = (
    "Emissions from traffic fell by {pct} per cent between {past} and {past2}, the statistics office of {city} reported.",
    "Scientists at {body} expect that summers will be {d} degrees warmer by the middle of the century.",
    "The national government wants the whole country to be climate neutral by {year}, {person} recalled.",
    "What the city spends on clean energy has doubled since {past}, mostly because of the {thing}.",
    "Critics ask whether the carbon budget of {city2} leaves room for another {thing}.",
)
_CLAIMS = (
    "{city} has pledged to become carbon neutral by {year}, the {office} said on {day}.",
    "The council of {city} voted to cut greenhouse gas emissions by {pct} per cent by {year} compared with {base}.",
    '"{city} will reach net zero by {year}," {person} promised, "and its own buildings will get there by {year2}."',
    "By {year}, {pct}% of the electricity that {city2} uses is to come from renewable sources.",
    "{city3} dropped its goal of halving emissions by {year}, while {city} kept its own.",
)  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip


def accounts(cities: list[str], *, seed: int = 0, size: int = 3_000) -> Iterator[str]:
    """Yield texts of about ``size`` characters without end; the same for the same seed and cities."""
    draw = random.Random(seed)
    while True:
        home = [cities[int(len(cities) * draw.random() ** 3)] for _ in range(4)]
        people = [_person(draw) for _ in range(4)]
        parts = [f"{home[0]}, {draw.randint(1, 28)} {draw.choice(_MONTHS)} {draw.randint(2015, 2024)}"]
        while sum(map(len, parts)) < size:
            parts.append(" ".join(_sentence(draw, home, people) for _ in range(draw.randint(2, 5))))
        yield "\n\n".join(parts) + "\n"


def _person(draw: random.Random) -> str:
    return f"{draw.choice(_GIVEN)} {draw.choice(_FAMILY_FIRST)}{draw.choice(_FAMILY_LAST)}"


def _sentence(draw: random.Random, cities: list[str], people: list[str]) -> str:
    kind = draw.choices((_PLAIN, _CLIMATE, _CLAIMS), (10, 2, 2))[0]
    year = draw.randint(2030, 2060)
    filled = draw.choice(kind).format(
        city=draw.choice(cities), city2=draw.choice(cities), city3=draw.choice(cities), person=draw.choice(people),
        body=draw.choice(_BODIES), office=draw.choice(_OFFICES), side=draw.choice(_SIDES), thing=draw.choice(_THINGS),
        verb=draw.choice(_VERBS), month=draw.choice(_MONTHS), day=draw.choice(_DAYS), year=year,
        year2=draw.randint(2025, year), pct=5 * draw.randint(3, 19), base=draw.choice((1990, 2005, 2010)),
        past=draw.randint(2000, 2012), past2=draw.randint(2013, 2023), n=draw.randint(3, 480), d=draw.randint(1, 9),
    )  # fmt: skip
    return filled[0].upper() + filled[1:]
