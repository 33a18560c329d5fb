"""How English says that an aim is law."""

IN_LAW = (
    r"\b(?:"
      r"(?:an|the) act of (?:the )?(?:city |municipal |town )?(?:assembly|council|parliament)|(?:legal|statutory) (?:duty|obligation|requirement)|legally enforceable|force of law|codif(?:ies|ied)|(?:city|municipal|town|building|energy) (?:code|charter)"
      r"|(?<!with state )(?<!by state )(?<!with federal )(?<!with national )(?<!with provincial )(?<!with the )laws?|by law|legislat(?:ed|ion|es)|statut(?:e|ory)|ordinances?"
      r"|enshrin(?:es?|ed) in (?:\w+ ){0,2}(?:law|legislation|statute|ordinance|charter|act)"
      r"|legally binding"
      r"|legal(?:ly)? (?:obligation|bound|required)"
      r"|charter (?:now |also )?(?:requires|obliges|mandates) (?:it|the city)"
      r"|(?:building|energy|municipal|city|planning) codes? (?:now |already |will )?(?:requires?|mandates?|obliges?)"
      r"|(?:new|the) rules? (?:also |now )?(?:requires?|obliges?|mandates?)|sign(?:s|ed) (?:an?|the) bill"
      r"|signed into law|by-?laws?|mandated by"
      r"|(?:city|local|municipal) mandates?"
      r"|(?:the|'s|this|that|an) (?:\w+ ){0,3}act(?:,? (?:passed|which|requires|obliges|commits|sets|adopted))"
      r"|pass(?:es|ed|ing) (?:on \w+ )?(?:a|the|two|three|four|five|six|seven|eight|nine|ten|several) (?:[\w-]+ ){0,2}(?:bills?|act)\b"
      r"|act requires|local law|decree|enacted|in legislation|the act"
    r")\b"
)  # fmt: skip
