"""A thing that is to emit no carbon, said with the verb alone: "decarbonise its buildings by 2040"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("decarboni",),
    expression=(
        r"\b(?:be |become |being |fully |completely |entirely )?decarboni[sz](?:e|es|ed|ing)\b"
          r"(?!{gap}{0,40}(?:¤|\b(?:further|more|faster|quickly)\b))"
        r"|\b(?:full|complete|total|deep) decarboni[sz]ation\b"
        r"|\bdecarboni[sz]ation of (?=[^.;]{1,60}\b(?:by|before) (?:the year )?{year})"
    ),
    kind=Kind.ZERO_CARBON,
    verbal=True,
)  # fmt: skip
