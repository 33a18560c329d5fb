"""Energy use cut by a share."""

from pledgetrack.extract.patterns.en._words import CUT
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_USE = (
    r"(?:"
      r"(?:energy|electricity|power|heat|heating|fuel|gas)(?:(?<!emissions, energy) and (?:water|fuel|gas))?(?:[ -](?:use|usage|consumption|demand|needs))"
      r"|(?:consumption|use) of (?:energy|electricity|natural gas)"
      r"|(?:energy|electricity|power|heat|gas) (?:used|consumed|needed) (?:in|by|for|at|across)\b"
      r"|(?:energy|electricity|power|heat|gas) (?:that )?(?:(?:they|it|we) |(?:its|their|the|our) (?:[\w-]+ ){1,4}?)(?:uses?|consumes?|needs?)"
    r")(?! per (?:unit|capita|head|person|resident|inhabitant))"
)  # fmt: skip

PATTERN = Pattern(
    literals=("energy", "electricity", "power", "heat", "fuel", "consumption", " gas"),
    expression=(
        rf"\b{CUT}\b{{gap}}{{0,50}}?\b{_USE}\b(?!{{gap}}{{0,60}}?\bemissions\b{{gap}}{{0,30}}?{{amount}}){{gap}}{{0,80}}?{{amount}}"
        rf"|\b{CUT} (?:its |their |the |our )?energy (?:in|at|across) (?:[\w&'-]+ ){{1,6}}?(?:by )?{{amount}}"
        rf"|{{amount}}{{gap}}{{0,20}}?\b{CUT}\b{{gap}}{{0,40}}?\b{_USE}\b"
        rf"|{{amount}} (?:{_USE}|energy) {CUT}\b"
        r"|{amount} (?:less|fewer) (?:energy|electricity|power|heat)\b(?! bills?| costs?| prices?| poverty)(?! than (?!(?:in|it|they|we|today|now|at)\b|{year}))"
        r"|{amount} off (?:(?:the|its|their|our|all|total) ){0,2}(?:energy|electricity|power|heat)\b(?! bills?| costs?| prices?)"
        rf"|(?<!impact of )(?<!footprint of )(?<!emissions from )(?<!emissions of )\b{_USE}\b{{gap}}{{0,50}}?\b{CUT}\b{{gap}}{{0,40}}?{{amount}}"
        rf"|\b{_USE}\b{{gap}}{{0,50}}?{{amount}} (?:lower|less|below)\b"
        r"|\b(?:improv|increas|rais|boost)(?:es?|ed|ing)? (?:(?!and\b|or\b)[\w'-]+ ){0,3}?energy (?:efficiency|performance)\b{gap}{0,70}?{amount}"
        r"|{amount} (?:energy efficiency (?:improvement|gain|increase)\b|(?:improvement|gain|increase) in (?:[\w'-]+ ){0,3}?energy efficiency\b)"
        r"|\benergy efficiency\b(?: (?:improvement|gain|increase)s?)?(?: target| goal)? (?:(?:will |to |is to )?(?:be )?(?:improv|increas|rais)\w+ by|of|by) (?:at least )?{amount}"
        r"|\b(?:become|be|becoming|being|make|making) (?:[\w'-]+ ){0,3}?{amount} more energy[ -]efficient\b"
        rf"|\b{CUT} (?:(?:its|the|their|our) )?consumption by (?:at least |about |around )?{{amount}}"
        rf"|(?<=[¤§]),? and (?:(?:the|its|their|our|total|final|primary|overall) ){{0,3}}{_USE} (?:by )?(?:at least |up to |about )?{{amount}}"
        r"|\b(?:energy|electricity|heat) savings? of (?:at least |about |around )?{amount}"
        r"|{amount} (?:better|higher|greater|improved) energy (?:use|efficiency|performance)\b"
        r"|{amount} savings? (?:of|in) (?:final |primary )?(?:energy|electricity|heat)\b(?! bills?| costs?)"
        r"|{amount} (?:reduction|cut|decrease) in (?:(?!emissions )[\w-]+,? ){0,4}?(?:natural|fossil) gas\b(?! emissions)"
        r"|{amount} less (?:final |primary )?(?:energy|electricity|power|heat)\b(?! poverty| costs?| bills?)"
        rf"|(?P<half>\bhalv(?:e|es|ing) (?:[\w'-]+ ){{0,3}}?(?:{_USE}|(?:energy|electricity|heat)(?: (?:[\w'-]+ ){{1,4}}?(?:uses?|consumes?|needs?)|(?= used| consumed| needed)))\b"
        rf"|\b{_USE}\b{{gap}}{{0,50}}?\bhalved\b)"
        rf"|\b{_USE}[ :(|]{{1,3}}(?:by )?- ?{{amount}}"
        rf"|\bsav(?:e|es|ing) (?:at least |about |around |up to )?{{amount}} (?:of|in) (?:(?:its|their|our|the|all|total|final|city's) ){{0,3}}(?:energy|electricity|power|heat)\b(?! bills?| costs?)"
    ),
    kind=Kind.OTHER,
    measured=True,
)
