"""Invented places and speakers for the tests of the extractor."""

import re

from pledgetrack.extract.atlas import Atlas, Occurrence, OtherName, Sort
from pledgetrack.extract.claims import find_claims
from pledgetrack.extract.prose import prose_of
from pledgetrack.extract.sentences import sentences
from pledgetrack.extract.voices import Voices
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document

NORBY = City(geonameid=11, name="Norby", country="DK")
VESTA = City(geonameid=12, name="Vesta", country="IT", admin1="Lazio")
QUILL = City(geonameid=13, name="Quill", country="GB", admin1="Scotland")
CITIES = {"Norby": NORBY, "NORBY": NORBY, "Vesta": VESTA, "Quill": QUILL, "诺比市": NORBY, "诺比": NORBY}
OTHERS = {
    "Zembla": Sort.COUNTRY,
    "Zemblas": Sort.COUNTRY,
    "Ruritania": Sort.COUNTRY,
    "Lower Marsh": Sort.REGION,
    "Race to Zero": Sort.NETWORK,
    "University of Quill": Sort.INSTITUTION,
    "Port of Norby": Sort.INSTITUTION,
    "Grelco": Sort.COMPANY,
    "Marsh Assembly": Sort.ORGANISATION,
    "European Climate Law": Sort.OTHER,
    "赞布拉": Sort.COUNTRY,
}


def document(text: str) -> Document:
    return Document(name="invented.txt", origin="invented.txt", sha256="0" * 64, text=text)


def atlas(text: str, *, home: City | None = None) -> Atlas:
    """An atlas that knows the invented names wherever they stand as words."""
    read = document(text)

    def places(name: str) -> list[tuple[int, int]]:
        word = rf"(?<!\w){re.escape(name)}(?!\w)" if name.isascii() else re.escape(name)
        return [match.span() for match in re.finditer(word, text)]

    others = [
        OtherName(evidence=read.quote(*span), sort=sort) for name, sort in OTHERS.items() for span in places(name)
    ]
    taken = bytearray(len(text))
    for other in others:
        taken[other.evidence.start : other.evidence.end] = b"1" * len(other.evidence.text)
    occurrences: list[Occurrence] = []
    for name, city in CITIES.items():
        for start, end in places(name):
            if not any(taken[start:end]):
                occurrences.append(Occurrence(evidence=read.quote(start, end), city=city))
                taken[start:end] = b"1" * (end - start)
    return Atlas(
        occurrences=tuple(sorted(occurrences, key=lambda found: found.evidence)),
        others=tuple(sorted(others, key=lambda found: found.evidence)),
        home=home,
    )


def claims(text: str, *, voices: Voices | None = None, home: City | None = None) -> tuple[Claim, ...]:
    """The claims of an invented text, as they are read in its prose."""
    prose = prose_of(text)
    text = prose.text if prose else text
    return find_claims(document(text), tuple(sentences(text)), atlas(text, home=home), voices or Voices())


def brief(claim: Claim) -> str:
    """One line that says all that a case asks for: ``Norby emissions_reduction 2030 40% of 1990 adopted``."""
    words = [claim.subject.name or "?", claim.kind.value]
    if claim.target_year:
        words.append(str(claim.target_year))
    if claim.percent is not None:
        words.append(f"{claim.percent:g}%")
    if claim.baseline_year:
        words.append(f"of {claim.baseline_year}")
    if claim.status.value != "pledged":
        words.append(claim.status.value)
    if claim.scope and claim.scope.value != "citywide":
        words.append(f"({claim.scope.value})")
    return " ".join(words)
