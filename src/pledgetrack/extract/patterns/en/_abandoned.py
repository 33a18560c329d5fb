"""How English says that an aim was given up, and that it was not."""

# Who gives up coal keeps an aim.
_NO_FUEL = r"(?! (?:(?:the|its|all|of|use|using|burning) ){0,4}(?:coal|gas|oil|peat|lignite|fossil|natural gas)\b)"
# Nor is a goal given up by who leaves a treaty.
_NO_PACT = r"(?! (?:of )?(?:the |that )?(?:[\w-]+ )??(?:paris|kyoto|glasgow|copenhagen) (?:climate )?(?:accord|agreement|deal|pact|treaty|protocol)s?\b)"
_GOAL = r"(?:targets?|goals?|pledges?|promises?|ambitions?|aims?|deadlines?|dates?|commitments?|objectives?|bid)"
_ITS_GOAL = (
    rf"(?:its|the|their|an?|this|that) (?:(?!(?:about|of|on|for|and|its|the|to|with)\b)[\w§'-]+ ){{0,5}}?{_GOAL}\b"
)
_ITS_PLAN = r"(?:its|the|their) (?:[\w§'-]+ ){0,2}?plans?\b"

ABANDONED = (
    r"\b(?:"
      rf"(?:abandon(?:s|ed|ing|ment)?|ditch(?:es|ed|ing)?){_NO_FUEL}{_NO_PACT}|scrap(?:s|ped|ping)?"
      r"|drop(?:s|ped|ping)? (?:its|their|the|a|our|plans?|(?:[\w§'-]+ ){0,5}?(?:targets?|goals?|pledges?)\b)"
      r"|(?:been|was|were|is|be|quietly|formally|officially) (?:dropped|binned|junked|jettisoned)|shelv(?:es?|ed|ing)"
      r"|dump(?:s|ed|ing)? (?:its|their|the|a|plans?)|axe[sd]?|axing"
      rf"|(?:let(?:s|ting)? go of|(?:say|said|says|bid|bids|bade|wav(?:es|ed)|kiss(?:es|ed)) (?:goodbye|good-bye|farewell) to|part(?:s|ed|ing)? (?:company |ways )?with(?= (?:{_ITS_GOAL}|it\b))|dispens(?:es|ed) with"
        rf"|relinquish(?:es|ed|ing)?|renounc(?:es|ed|ing)|disavow(?:s|ed|ing)?|forgo(?:es|ne)?|forsak(?:es|en)|retreat(?:s|ed|ing)? from|disown(?:s|ed)?"
        rf"|(?:back|step|turn|mov)(?:s|es|ed|ped|ing|ping)? (?:away|back|down|off|on) from(?= (?:its|the|their|an?|that|this|earlier|previous|old|§+) )|distanc(?:es|ed|ing) (?:itself|himself|herself|themselves) from){_NO_FUEL}"
      rf"|pull(?:s|ed|ing)? the plug on{_NO_FUEL}|call(?:s|ed|ing)? off (?:{_ITS_GOAL}|{_ITS_PLAN}|it\b)|put(?:s|ting)? (?:(?:{_ITS_GOAL}|{_ITS_PLAN})[^.;]{{0,50}}?|it|them) on (?:ice|hold|the back burner)|(?:put|placed) on (?:ice|hold)"
      rf"|(?:suspend|discard|delet|eras|cross|revers|kill|nix|retir|undo)(?:s|es|ed|ing)?(?: out| off)? {_ITS_GOAL}|(?:vot(?:es?|ed) to|moves? to) (?:undo|reverse|delete|erase|suspend) (?:[\w§'-]+ ){{0,5}}?{_GOAL}"
      r"|(?:struck|strikes|deleted|deletes|cut|erased|erases|taken|wiped) (?:[^.;]{1,50}? )?(?:from|out of|off) (?:its|the|their) (?:[\w§-]+ ){0,2}?(?:plan|strategy|books|agenda|programme|program|roadmap|website)"
      rf"|{_GOAL}\b[^.;,]{{0,60}}? (?:is|was|are|were) (?:now |all but |as good as |effectively )?[\"']?(?:history|dead|off the (?:table|agenda)|no more|gone|finished|buried|void|suspended)"
      rf"|gone is (?:the|its|their) (?:[\w-]+ ){{0,3}}?{_GOAL}|(?:quit(?:s|ting)?|(?<!not )(?<!n't )(?<!never )stop(?:s|ped|ping)?) (?:trying|working|aiming|pursuing|its (?:[\w§-]+ ){{0,3}}?{_GOAL}(?! from\b))"
      r"|consigned to|no longer (?:"
        r"mentions?|contains?|includes?|features?|stands? by|holds? to|sticks? to|appl(?:ies|ied)|binding|speaks? of|on the (?:table|agenda|books)|feels? bound|"
        r"plan(?:s|ning)?|aim(?:s|ing)?|try|trying|intends?|wants?|targets?|pursu\w+|seek(?:s|ing)?|striv\w+|committed|in force|part"
        r"|its|the|stands?|applies|valid|ha(?:s|ve) an?"
      r")"
      rf"|(?:g[ai]ve(?:s|n)? up|giving up){_NO_FUEL}"
      r"|(?:decided|voted|chose|opted|agreed) (?:no longer to|not to) (?:pursue|keep|renew|seek|aim)"
      r"|bur(?:y|ies|ied) (?:its|the|their) (?:[\w§-]+ ){0,3}?(?:target|goal|pledge|plan)"
      r"|remov(?:e|es|ing) (?:an?|the|its|their) (?:[\w§-]+ ){0,4}?(?:target|goal|deadline|date|pledge|commitment)"
      r"|until (?:§{4}|last [a-z]+|recently|then),? [^.;]{0,60}?(?:ambition|goal|target|aim|plan) (?:was|had been)"
      r"|set(?:s|ting)? aside (?:its|the|their) (?:[\w§-]+ ){0,4}?(?:target|goal|pledge|date|ambition)"
      r"|withdr[ae]wn?(?! from (?:the )?[\w ]{0,20}(?:accord|agreement|treaty))|withdrew(?! from)|withdrawing(?! from)|revok(?:es?|ed|ing)"
      r"|repeal(?:s|ed|ing)?|rescind(?:s|ed|ing)?|cancel(?:s|led|ed)|backtrack\w*"
      r"|walk(?:s|ed|ing)? (?:away|back)"
      r"|row(?:s|ed|ing)? back|reneg(?:es?|ed|ing)|(?<!not )(?:go(?:es|ing|ne)?|went) back on|u-turn(?:s|ed|ing)?"
      r"|(?:bin(?:s|ned)|junk(?:s|ed)|jettison(?:s|ed)|spik(?:es|ed)|tor(?:e|n) up|rip(?:s|ped) up) (?:its|their|the|a)"
      r"|thr[eo]wn? out (?:its|their)|let (?:[\w§¤'-]+ ){0,9}?(?:lapse|slide|drop)|(?:has|have|had) lapsed"
      rf"|(?:pull|back)(?:s|ed|ing)? out of{_NO_PACT}|tor[en] up|removed|struck (?:out|from)|rolled? back"
      r"|replac(?:es|ed|ing) (?:the |its |their |our |that |this |an? )?(?:\w+ ){0,3}?(?:"
        r"targets?|goals?|pledges?|commitments?|deadlines?|date|ambitions?|objectives?|aims?"
        r"|promises?|one|plan|§"
      r")"
      r"|(?:be|been|was|were|is|are) replaced(?! (?:with|by) (?:(?:all-)?electric|zero|hydrogen|battery|clean|low|heat|led|new)\b)|would have required"
      r"|(?<!than )originally (?:aimed|planned|promised|pledged|intended|committed|hoped|wanted)"
      r"|(?:torn|ripped) up"
      r"|(?:annul(?:s|led)?|overturn(?:s|ed)?|quash(?:es|ed)?|str(?:uck|ikes) down) (?:the|its|their|this) (?:[\w-]+ ){0,3}?"
        r"(?:plan|targets?|goals?|resolution|ordinance|decision|pledge|commitment)"
    r")\b"
)  # fmt: skip

# What a "not" before it or a failed vote behind it turns round: "will not abandon its goal".
_ENDING = (
    r"(?:abandon\w*|drop(?:ped|ping)?|scrap\w*|ditch\w*|shelv\w+|ax(?:e|ed|ing)|g[ai]v(?:e|en|ing) up|withdraw\w*|water\w* down|weaken\w*"
    rf"|backtrack\w*|walk\w* away|row\w* back|reneg\w+|go(?:ing|ne)? back on|revok\w+|repeal\w*|rescind\w*|cancel\w*|(?:let|letting) go of|retreat\w* from|(?:back|step|walk|turn|mov)(?:e?d|ing|ped|ping)? (?:away|back|down|off|on) from|distanc\w+ itself from"
    r"|renounc\w+|suspend\w*|disown\w*|disavow\w*|forgo\w*|forsak\w+|relinquish\w*|discard\w*|delet\w+|eras\w+|revers\w+(?! (?:this |that |the )?(?:picture|trend|situation|ratio|order|development|curve|logic|growth)\b)|put(?:ting)? (?:[^.;]{1,50}? )?on (?:ice|hold|the back burner)"
    rf"|pull\w* the plug on|call\w* off|(?:say|said|saying|bid|bidding|wav\w+) (?:goodbye|good-bye|farewell) to|part\w* (?:company |ways )?with|dispens\w+ with)\b{_NO_FUEL}"
)
KEPT = (
    rf"\b(?:not true|untrue|false) that [^.;,]{{0,40}}?{_ENDING}|"
    rf"\b(?:reports?|rumou?rs?|claims?|suggestions?) that [^.;]{{0,60}}?{_ENDING}[^.;]{{0,80}}? (?:was|were|is|are) (?:\w+ )?(?:denied|false|untrue|wrong|rejected|dismissed)\b|"
    r"\b(?:reinstat|restor|reviv|readopt)(?:e|es|ed|ing|s)? (?:its|the|their)\b|"
    r"\b(?:risk(?:s|ed|ing)?|danger of|avoid(?:s|ing)?) (?:missing|falling short|failing)\b|"
    rf"(?:\b(?:not|never)|n't)(?: (?:be|been|being|going|planning|about|willing|intend(?:ing)?|plan|want|to|yet|now|formally)){{0,3}} {_ENDING}"
    r"|\b(?:no (?:plans?|intention|reason|wish|appetite)|den(?:y|ies|ied|ying)|refus(?:al|es?|ed|ing)|declin(?:es?|ed)|rul(?:es?|ed|ing) out"
      r"|reject(?:s|ed|ing)?|vot(?:es?|ed|ing) (?:down|against)|resist(?:s|ed|ing)?|rebuff(?:s|ed)|defeat(?:s|ed)|dismiss(?:es|ed)|instead of|rather than)"
      rf"(?: (?!(?:and|but|or)\b)[\w'-]+){{0,8}}? {_ENDING}"
    # What is only thought of or moved gives nothing up either.
    r"|\b(?:(?:consider|weigh|mull|debat|discuss|contemplat)\w*|vot(?:e|es|ing) on|(?:asked|calls?|wants? (?:it|the [a-z]+|[a-z]+)) to|ma(?:y|ight)|could"
      r"|(?<!approved a )(?<!passed a )(?<!adopted a )(?<!backed a )(?<!supported a )(?<!carried a )(?:motion|proposal) to)"
      rf"(?: (?:whether|to|the|idea|of|a|an|it|motion|proposal|plan)){{0,4}} {_ENDING}(?![^.;]{{0,120}} (?:carried|passed|approved|adopted|agreed)\b)"
    rf"|\b(?:bid|attempt|motion|proposal|amendment|effort|move|push|bill|calls?) (?:to|that would) {_ENDING}[^.;]{{0,120}}? "
      r"(?:failed|fell|died|(?:was|were|been) (?:defeated|rejected|voted down|lost|withdrawn))\b"
)  # fmt: skip
