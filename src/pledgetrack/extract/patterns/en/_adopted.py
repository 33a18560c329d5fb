"""How English says that an aim was adopted."""

from pledgetrack.extract.patterns.en._voted import AFTER

# The objective of a plan is more than a promise, and so is what it lays down.
_PLANNED = (
    r"\b(?:plan|strategy|roadmap|budget|programme|program|policy|agreement|contract|decision)(?: (?:of|from|for) (?:the year )?(?:§{4}|20\d\d))? "
      r"(?:(?:lays|laid) down|stipulate[sd]|specifie[sd]|prescribe[sd]|state[sd] that)\b|"
    r"\b(?:goals?|objectives?|targets?|aims?) of (?:the|its|our|their|this) (?:[\w'§-]+ ){0,6}?"
      r"(?:plan|strategy|roadmap|programme|program)\b"
    r"|\bdemonstrated in the (?:[\w'-]+ ){1,4}(?:plan|strategy|roadmap|programme|program)\b"
)  # fmt: skip

ADOPTED = _PLANNED + AFTER + (
    r"|\b(?:"
      r"executive order"
      r"|order(?: on \w+)?(?:, which)? commits"
      r"|passes (?:[\w-]+ ){0,3}?(?:plan|resolution|goals?|targets?|motion)"
      r"|enshrin(?:es?|ed) in|written into|adopt(?:s|ed|ing|ion)?"
      r"|approv(?:es?|ed|ing|al)"
      r"|vot(?:es?|ed|ing) (?:[\w-]+ ){0,3}?(?:itself|to|for|in favou?r|through|unanimously|that)"
      r"|pass(?:es|ed|ing)(?:, [^,.;]{1,25},)? (?:a|the|an|its|(?:\w+ )?(?:motions|resolutions|ordinances|measures))"
      r"|resol(?:ved|ution|utions|ves)|endors(?:es?|ed|ing)|ratif(?:y|ies|ied)|unanimously"
      r"|(?:backed|passed|approved|adopted|supported|carried|agreed) a (?:\w+ )?motion"
      r"|declar(?:ed?|es|ing) (?:a|an) "
        r"(?:climate change |climate and (?:ecological|biodiversity|nature) |ecological (?:and climate )?|climate )emergency"
        r"(?!(?: (?:on|last|this) \w+| in §+)?,? and (?:\w+ )?(?:pledged|promised|vowed|aims?|hopes?|wants)\b)"
      r"|formally(?! (?:commit|pledg|promis|sign|join|announc|declar|launch)\w*)"
      r"|(?:in|with) (?:the|its|their) (?:[\w']+ ){0,4}?budget (?:for|of) (?:the year )?(?:§{4}|20\d\d)"
      r"|in (?:the|its|their|the city's) (?:(?:city|annual|financial|municipal|20\d\d|§{4}) ){0,2}budget(?! (?:speech|address|debate|statement))"
      r"|overr(?:ode|ides?|uled?) [^.;]{0,30} veto|council decision|decision (?:of|by) the (?:[a-z]+ )?council|agreed (?:ambition|goal|target|aim)"
      r"|budget(?: (?:for|of) §{4})? (?:sets? aside|provides|allocates|earmarks|contains|includes)"
      r"|(?:policy|plan|strategy|roadmap|programme|program|charter|budget|motion|resolution|declaration),? (?:first )?(?:passed|carried) (?:in|by|on|last)"
      r"|(?:council|assembly|parliament|commission|aldermen|councillors) (?:has |have |had |unanimously )?(?:passed|adopted|backed) (?:in|on|last|this)"
      r"|agreed (?:by|in) (?:the )?(?:council|cabinet)"
      r"|(?:was|were|been) (?:agreed|resolved|decided)"
      r"|motion (?:was )?(?:carried|passed)"
      r"|(?:full )?council agrees?"
      r"|sign(?:s|ed) (?:a|an|the) (?:[\w-]+ )?(?:order|ordinance|resolution|decree)"
      r"|signed off|clear(?:s|ed) (?:[\w'-]+ ){0,3}council|waved through|nodded through|rubber[- ]stamp(?:s|ed|ing)|oks|okays|okayed|greenlit|green[- ]lights?"
      r"|g[ai]ve(?:s|n)? (?:(?:its|their|his|her|the|final|formal) ){0,2}(?:blessing|go[- ]ahead|nod|green light|seal of approval)"
      r"|(?:voters?|citizens|council(?:lors)?|electorate|residents|parliament|assembly) (?:\w+ )?(?:said|say|says) yes to"
      r"|(?:became|become|is now|made) (?:[\w-]+ )?policy"
      r"|(?:decision|vote) (?:[\w§-]+ ){0,8}?(?:was|is) unanimous"
      r"|(?:council|cabinet)(?:'s| has)? (?:set(?! out\b)|established|backs|backed|agreed|decided|committed)"
      r"|(?:councill?ors|aldermen|members|lawmakers|voters|politicians) (?:in [\w'-]+ )?(?:have |had |on \w+ )?(?:back(?:s|ed)?|agreed?) (?:a|an|the|on|to|plans|proposals)"
      r"|coalition (?:agreement|treaty|contract|pact)|decided"
    r")\b"
)  # fmt: skip
