"""How English says that an aim is law."""

IN_LAW = (
    r"\b(?:"
      r"(?<!with state )(?<!by state )(?<!with federal )(?<!with national )laws?|by law|legislat(?:ed|ion|es)|statut(?:e|ory)|ordinances?"
      r"|enshrin(?:es?|ed) in (?:\w+ ){0,2}(?:law|legislation|statute|ordinance|charter|act)"
      r"|legally binding"
      r"|legal(?:ly)? (?:obligation|bound|required)"
      r"|charter (?:now |also )?(?:requires|obliges|mandates) (?:it|the city)"
      r"|signed into law|by-?laws?|mandated by"
      r"|(?:city|local|municipal) mandates?"
      r"|(?:the|'s|this|that|an) (?:\w+ ){0,3}act(?:,? (?:passed|which|requires|obliges|commits|sets|adopted))"
      r"|pass(?:es|ed|ing) (?:on \w+ )?(?:a|the) (?:[\w-]+ ){0,2}(?:bill|act)\b"
      r"|act requires|local law|decree|enacted|in legislation|the act"
    r")\b"
)  # fmt: skip
