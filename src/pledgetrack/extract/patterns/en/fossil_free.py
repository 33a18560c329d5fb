"""Fossil-free, an end to fossil fuels, coal or gas."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_FUEL = r"(?:fossil[ -]fuels?|natural gas|fossil gas|gas heating|coal(?: power)?|(?:(?:heating )?oil|gas)(?= (?:from|by|before) {year})|oil heating)"

PATTERN = Pattern(
    literals=("fossil", "gas", "coal", " oil"),
    expression=(
        rf"\bfossil{SEP}(?:fuels?{SEP})?(?:free|independen(?:t|ce))"
        rf"|\b(?:natural |fossil )?(?:gas|coal){SEP}free\b"
        rf"|\bfree (?:of|from) {_FUEL}\b"
        rf"|\bindependent of {_FUEL}\b"
        rf"|\bwithout (?:{_FUEL}|(?:oil|gas|coal)(?= (?:from|by|after|in|before|as of) {{year}}))\b"
        r"|\b(?:"
          r"stop(?:s|ped|ping)?|end(?:s|ed|ing)?|quit(?:s|ting)?|giv(?:e|es|ing) up|kick(?:s|ing)?|ditch(?:es|ing)?"
          r"|phas(?:es?|ed|ing)[ -]out|phase-?out of|exit(?:s|ing)? from|abandon(?:s|ing)?|get off"
          r"|off|(?<=wants )out of|(?<=want )out of|(?<=\bget )out of|(?<=way )out of|rid(?:s|ding)? (?:(?:itself|itself entirely|its|the|economy|grid|homes|city|heating|buildings) ){0,3}of|(?<=be )rid|ban(?:s|ned|ning)?|rid(?:ding)?(?= fossil)|eliminat(?:es?|ed|ing)|not(?= using| burning)"
        r") (?:of )?(?:"
          r"(?:burning|using|the use of|its use of|all|the|heating with|its last|the last|buying|relying on|generating power from) "
        rf"){{0,3}}{_FUEL}"
        rf"|\b(?:{_FUEL}|(?:coal|gas|oil)(?= (?:will|is|are|shall) )) (?:(?:for|in) (?:[\w-]+ ){{1,2}})?(?:(?:will|shall|is|are|to|be|being|been|has|have|fully|completely) ){{0,4}}(?:phased out|abandoned|banished|banned|history|eliminated|replaced|gone(?! up))"
        rf"|\b(?:transition|mov|shift)(?:e|es|s|ed|ing)? (?:away |entirely |fully |completely |wholly ){{0,2}}(?:from|off) (?:of )?fossil fuels(?=(?: to [\w ]{{3,40}})?,? (?:by|before) (?:the year )?{{year}})"
        rf"|\b{_FUEL} phase-?out\b"
        rf"|\buse of {_FUEL} (?:(?!plant|station|unit|works|block)[\w'-]+ ){{0,5}}?(?:ends?|stops?|ceases?|(?:is|will be|to be) (?:ended|stopped))(?= (?:by|in|before|from) {{year}}|\b.{{0,3}}$)"
        r"|\b(?:oil|gas|coal)(?:-fired)? (?:boilers|burners|furnaces|heating systems) (?:[\w'-]+ ){0,4}?(?:shall|will|must|are to|is to) (?:disappear|be gone|be (?:replaced|removed|phased out))\b"
        r"|\bno (?:more )?(?:oil|gas|coal|fossil)(?:-fired| fuel|-fuel)? (?:boilers?|heating(?: systems?)?|burners|furnaces|heaters) (?:left|remain(?:s|ing)?|in (?:this|that|any|the|its|our|city|council|municipal|public)|(?:will be |are |is |to be )?(?:installed|fitted)(?= in| from| after| by))\b"
        r"|(?<!were )(?<!was )\bno (?:more )?(?:fossil fuels?|coal|oil|gas)(?: in (?:this|the|our|any) [a-z]{3,12})? (?:after|from|beyond|as of) {year}"
        r"|\bno (?:more )?(?:fossil fuels?|coal|oil|gas) (?:(?:will|would|shall|is|are|to|be) ){1,3}(?:burnt|burned|used)\b"
        rf"|\b(?:leav(?:e|es|ing)|left|put) {_FUEL} behind\b"
        r"|\bno (?:more )?(?:natural )?gas in (?:any|every|its|our|the city's) (?:[\w'-]+ )?(?:homes?|houses?|buildings?|flats?)\b"
        r"|\bno (?:more )?(?:heating )?(?:oil|gas|coal) (?:heating )?(?:(?:is|will be|to be) )?(?:allowed|permitted) (?:in|for)\b"
        r"|\b(?:convert|replac|swap|remov)(?:e|es|ing|ping)? all (?:(?:of|its|the|our|remaining|old) ){0,2}(?:oil|gas|coal)(?:-fired)? (?:heating(?: systems)?|boilers|burners|furnaces|heaters)\b"
        r"|\bno (?:[\w'-]+ ){1,5}?(?:connected to|on|attached to) (?:the )?(?:natural )?gas\b(?: grid| network| mains)?(?! without)"
        r"|\b(?:get|tak|mov|strip)(?:e|es|s|ing|ting|ping)? (?:natural |fossil )?(?:gas|oil|coal)(?: heating)? out of\b"
        r"|\ball (?:of )?(?:(?:its|the|remaining|last|old) ){0,2}(?:oil|gas|coal)(?:-fired)? (?:boilers|burners|furnaces|heaters)\b"
          r"{gap}{0,30}? (?:out|gone|replaced|removed|phased out|swapped)\b"
        r"|\b(?:its|their|our|the) (?:very )?last (?:remaining )?(?:oil|gas|coal)(?:-fired)? (?:boilers?|burners?|furnaces?|heaters?)\b"
          r"(?! (?!(?:in|at|is|are|was|were|will|to|by|before|from|out|off|has|have|must|should|gone|and)\b)[a-z])"
        r"|\b(?:clos(?:e|es|ing)|shut(?:s|ting)?|retir(?:e|es|ing)|decommission(?:s|ing)?|switch(?:es|ing)? off)(?: down)? "
          r"(?:(?:its|their|our|the|last|remaining|both|two|three|all|city's) ){1,4}coal(?:-fired)?(?: (?:power|heating|heat))? (?:plants?|stations?|units?|blocks?)\b"
        r"|\b(?:closed|retired|shut(?: down)?) (?:its|their|the) (?:very )?last coal(?:-fired)?(?: (?:power|heating|heat))? (?:plant|station|unit|block)(?= in {year})"
        r"|(?<!\d homes )(?<!\d dwellings )(?<!\d households )(?<!\d buildings )\bdisconnect(?:s|ed|ing)? (?:[\w'-]+ ){0,5}?from (?:the )?(?:natural )?gas\b"
        r"|\b(?:end|exit|phase-?out|cut-?off) date for (?:the )?(?:(?:natural )?gas|coal|heating oil|oil heating|fossil fuels)\b"
        r"|\b(?:be|get|getting|come|coming|go|going) off (?:the )?gas\b|\bstop(?:s|ping)? heating (?:[\w'-]+ ){0,4}with (?:gas|oil|coal)\b"
        r"|\b(?:no|not|never|stop(?:s|ped|ping)?|end(?:s|ed|ing)?|without|cease(?:s|d)?|longer)"
          r"(?: (?!new\b)[\w'-]{1,16}){0,8}? (?:heat(?:ed|ing|s)?|warm(?:ed|ing)?|run|running|powered|burn(?:ed|t|ing|s)?) "
          r"(?:(?:with|by|on) )?(?:(?:heating |fuel )?oil|(?:natural |fossil )?gas|coal|fossil fuels)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)  # fmt: skip
