"""How English says that there is no such aim."""

from pledgetrack.extract.patterns.en._voted import FAILED

# "It has not set a date" takes nothing back of what is said before it.
_A_DATE = (
    r"(?:set|named?|fix(?:ed)?|given|chosen) (?:a|an|any) (?:[\w-]+ )?(?:date|year|deadline|timeline|timetable)[.,;)]*$"
)

NEGATED = (
    r"\b(?:"
      r"no (?:"
        r"target|goal|date|plans?(?= (?:to|for|of)\b)(?! (?:to|for) (?:reach|achiev|meet|get|implement|deliver|financ|fund|pay)\w* (?:it|this|that|them|there)\b)|deadline|commitment|intention|pledge|net[ -]zero target|such"
        r"|climate target|official target"
      r")\b"
      rf"|vote failed|{FAILED}"
      rf"|(?:has|have|had|did|does|do|is|are|was|were|will|would|yet) not (?:yet )?(?!{_A_DATE})(?:"
        r"set|sets|committed|commit|pledged?|promised?|adopted?|signed?|made any|agreed|endorsed?"
        r"|introduced?|decided|plan|intend|aim|a target|named|give|given|published|fixed|chosen"
      r")(?! (?:out |up |down )?(?:a |an |any |the )?(?:\w+ )?(?:mechanism|means|process|framework|rules|details|how)\b)"
      r"|not (?:yet )?set a(?! (?:mechanism|means|process|framework))"
      rf"|(?:hasn't|haven't|didn't|doesn't|don't|won't|isn't) (?:yet )?(?!{_A_DATE})"
        r"(?:set|commit\w*|pledge\w*|promised?|adopt\w*|sign\w*|plan|intend|have a|agree\w*)"
      r"|never (?:set|adopted|promised|pledged|committed|agreed|signed|said|had|made|voted)"
      r"|refus(?:al|es?|ed|ing)(?:, [^,.;]{1,40},)? (?:to|of)|turn(?:s|ed|ing)? down(?! (?:the |its |their |all )?(?:[a-z]+ )?(?:heat|thermostat|light|lamp|temperature|radiator|boiler))|thr[eo]wn? out (?:an?|the|its|that|this) (?:[a-z-]+ ){0,3}?(?:motion|proposal|plan|target|goal|bill|idea|amendment)"
      r"|declin(?:es?|ed|ing) to"
      r"|stop(?:s|ped)? short of"
      r"|(?<!after )(?<!despite )reject(?:s|ed|ing)?(?![^.;]{0,60}\b(?:was|were|been|then|later) (?:adopted|approved|passed)\b)(?! (?:fossil|coal|gas|oil)\b)"
        r"(?! (?:a|an|any|the|calls for an?) (?:\w+ )?(?:increase|rise|change|weakening|delay|amendment)\b)"
      r"|(?<!\bone )(?<!\btwo )(?<!\bthree )(?<!\bno )(?<!\bwithout a )vot(?:es?|ed|ing) (?:(?:by )?\d+(?: to |-)\d+ )?(?:down|against)"
      r"|(?:is|are|was|were) not (?:now |currently )?(?:aiming|planning|seeking|pursuing|targeting|committed|committing)"
      r"|bau?lk(?:s|ed|ing)? at|turn(?:s|ed|ing)? (?:its|their) backs? on|(?:rebuff|spurn|snubb?)(?:s|ed|ing)?"
      r"|neither (?:[\w'.-]+ ){1,3}nor (?:[\w'.-]+ ){1,3}(?:has|have|is|are|will|plans?|aims?|wants?)"
      r"|(?<!nobody )(?<!no one )(?<!none )oppos(?:es?|ed|ing)(?!"
        r" (?:to )?(?:"
          r"any|new|further|more|plans"
          r"|(?:the |its |a )?(?:[\w-]+ ){0,2}?(?:"
            r"expansion|construction|building|opening|extension|runway|road|airport|terminal|mine"
            r"|pipeline|scheme"
          r")"
        r")"
      r")"
      r"|rul(?:es?|ed|ing) out"
      r"|den(?:y|ies|ied) (?:that|having|any|it|setting)"
      r"|fail(?:s|ed)? to (?:commit|adopt|set|agree|pass|back)"
      r"|without (?:a|any) (?:target|date|goal)|do not yet introduce"
      r"|yet to (?:set|commit|adopt|name|publish|pick|choose|announce)|wrong to say"
    r")\b"
)  # fmt: skip
