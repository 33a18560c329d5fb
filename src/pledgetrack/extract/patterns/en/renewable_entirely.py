"""All energy from renewable sources, said without a figure."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renewable", "clean", "green", "solar", "the sun", "wind and s", "and wind", "wind power", "wind energy", "all energy", "all forms of energy"),
    expression=(
        r"\b(?:entirely|fully|exclusively|wholly|completely|solely|only|nothing but)"
          r"(?: (?:transition|switch|shift|convert)(?:s|es|ed|ing)?(?: (?:over|its|the|all|their|our|electricity|power|supply|energy|city)){0,4} to)?"
          r"(?: (?:on|by|from|with|to|powered|run|supplied|use|its|our|their|own|local))* "
          r"(?:renewables?|clean|green|(?:wind|solar|sun)(?: and (?:wind|solar|(?:the )?sun)|(?:, (?:\w+ )?\w+){0,2},? and other (?:\w+ of )?(?:renewable|clean|green)))(?: (?:energy|electricity|power|sources))?\b"
        r"|\b(?:entirely|fully|exclusively|wholly|completely|solely) (?:powered |run |supplied )?(?:on|by|from|with) (?:wind|solar) (?:power|energy)\b"
        r"|\b(?:all|every kilowatt[ -]hour|the whole|the entire)(?: (?:"
            r"of|its|the|their|our|[a-z]{3,15}'s|and|own|electric|electrical"
            r"|municipal|household|district"
          r"))* "
          r"(?:electricity|power|energy|heat|heating|of it){gap}{0,70}?\b(?:"
            r"renewables?|clean energy|clean electricity|clean power|green electricity|green power"
            r"|clean sources|from (?:the )?(?:sun|wind)"
            r"|(?:be|is|are|be entirely|be fully) (?:green|clean|carbon[ -]free)"
          r")\b"
        # Behind a share of electricity by its year: "…, as well as all energy sources by 2050".
        r"|(?<=§),? (?:and|as well as|followed by) (?:for |in )?all (?:(?:other|of its|its|their) )?(?:forms of )?energy(?: sources| use| needs)?(?= by (?:the year )?{year})"
        r"|\b(?:electricity|power|energy|heat)\b{gap}{0,20}?(?:come|comes|coming|drawn|generated|sourced) (?:only |solely |entirely |exclusively |purely |wholly )?from "
          r"(?:renewables?|(?:renewable|clean|green|carbon-free) (?:sources|energy|electricity|power)) (?:alone|only)\b"
        r"|\b(?:complete|full|total|wholesale) (?:transition|switch|shift|conversion|move|change(?:over)?) to "
          r"(?:renewables?|clean|green)(?: (?:energy|electricity|power|sources))?\b"
        r"|(?<=\bto )go renewable|\b(?:going|goes|went|will go) renewable\b(?! energ)"
        r"|(?<=on )(?:(?:renewable|clean|green) (?:energy|electricity|power) (?:alone|only)|all renewable energy)\b"
        r"|\b(?:use|buy|purchase|consume) (?:renewable|clean|green) (?:energy|electricity|power) (?:alone|only|exclusively)\b"
        r"|\b(?:its|their|our|the city's|all|the) (?:entire|whole|total) (?:electricity|energy|power|heat)"
          r"(?: (?:demand|needs?|requirements?|supply|consumption|use))?{gap}{0,30}? (?:from|with|by|through) (?:\w+ )?"
          r"(?:renewables?|clean energy|green (?:energy|electricity|power))\b"
        r"|\b(?:supply|supplying|provide|power|powering|generate|generating|produce|producing)(?: enough)? {gap}{0,40}?\b(?:the )?"
          r"(?:whole|entire) city (?:with|by|from|on) (?:\w+ )?"
          r"(?:renewables?|clean energy|(?:clean|green) (?:energy|electricity|power))\b"
        r"|\benough (?:renewable|green|clean) (?:energy|electricity|power) (?:for|to (?:power|supply|cover|meet)) "
          r"(?:all|the (?:whole|entire)|its entire)\b"
        r"|\b(?:power|run|operat|heat|suppl)(?:s|e|es|y|ies|ning|ing|ed)? (?:all|every|the whole|the entire|its entire|the city's entire){gap}{0,50}? (?:with|by|on|from) "
          r"(?:\w+ )?(?:renewables?|clean energy|clean electricity|green electricity)\b"
        r"|\ball (?:of )?(?:[\w'-]{1,20} ){1,5}?(?:to )?(?:be )?(?:runs?|running|powered|supplied|lit|operated?) (?:\w{1,12}ly )?"
          r"(?:on|by|from|with) (?:local )?(?:renewables?|(?:clean|green) (?:energy|electricity|power))\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    percent=100,
    measured=True,
)  # fmt: skip
