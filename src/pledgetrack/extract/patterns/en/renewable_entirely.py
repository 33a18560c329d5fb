"""All energy from renewable sources, said without a figure."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renewable", "clean", "green", "solar"),
    expression=(
        r"\b(?:entirely|fully|exclusively|wholly|completely|solely|only|nothing but)(?: (?:on|by|from|with|to"
        r"|powered|run|supplied|use))*"
        r" (?:renewables?|clean|green|(?:wind|solar)(?: and (?:wind|solar)))(?: (?:energy|electricity|power|sources))?\b"
        r"|\b(?:all|every kilowatt[ -]hour|the whole|the entire)(?: (?:of|its|the|their|our|city's|municipal"
        r"|household))* (?:electricity|power|energy|heat|heating|of it)"
        r"{gap}{0,50}?\b(?:renewables?|clean energy|clean electricity|clean power|green electricity|green power"
        r"|clean sources|(?:be|is|are|be entirely|be fully) (?:green|clean|carbon[ -]free))\b"
        r"|\b(?:its|their|our|the city's|all|the) (?:entire|whole|total) (?:electricity|energy|power|heat)(?: (?:demand|needs?|supply|consumption|use))?"
        r"{gap}{0,30}? (?:from|with|by|through) (?:\w+ )?(?:renewables?|clean energy|green (?:energy|electricity|power))\b"
        r"|\b(?:supply|supplying|provide|power|powering|generate|generating|produce|producing)(?: enough)? {gap}{0,40}?\b(?:the )?(?:whole|entire) city"
        r" (?:with|by|from|on) (?:\w+ )?(?:renewables?|clean energy|(?:clean|green) (?:energy|electricity|power))\b"
        r"|\benough (?:renewable|green|clean) (?:energy|electricity|power) to (?:power|supply|cover|meet) (?:all|the (?:whole|entire)|its entire)\b"
        r"|\bpower(?:s|ing|ed)? (?:all|every|the whole|the entire|its entire|the city's entire){gap}{0,50}? (?:with|by|on|from)"
        r" (?:\w+ )?(?:renewables?|clean energy|clean electricity|green electricity)\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    percent=100,
    measured=True,
)
