"""How English says what a share is of, and what is only a figure."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    "aims": (
        r"\b(?:"
          r"goals?|targets?|objectives?|pledges?|commitments?|ambitions?|intentions?|aims?|aiming|aimed|intends?"
          r"|wants?|hopes?|seeks?|pledged|committed|promised|vowed|set out|plans?|strategy"
          r"|str(?:ives?|iving)|seeks?|seeking|sought|aspires?|aspiring|undertakes?|undertook"
          r"|resolved|determined"
        r") (?:of|to|for|at|is to|was to|on|include)(?: \w+){0,4} ?$|\bwants? (?:a |an |at least )?$"
        r"|\b(?:goals?|targets?|objectives?) (?:are|is|include[sd]?|were|was):? (?:(?:a|an|the|at|least|about) ){0,3}$"
        # The second of several: "goals of 80 % less CO2, 40 % less energy and …".
        r"|\b(?:goals|targets|objectives|aims|aiming|wants|plans) (?:(?:of|are|include|at|for|to|:) )?[^.;§¤]{0,40}¤[^.;]{0,120}(?:,|\band) (?:(?:an?|the|at|least|about|to|of) ){0,3}$"
        r"|\b(?:must|should|shall|ha(?:s|ve|d) to|is to|are to) (?:then |now |also )?"
          r"(?:fall|drop|decrease|decline|shrink|go down|come down|be(?: (?:cut|reduced|lowered|halved))?|(?:cut|reduce|lower|slash) (?:them|it|(?:its|their|the) [a-z]+))(?: \w+){0,3} ?$"
        r"|\b(?:must|shall|is to|are to) (?:then |now |also )?(?:rise|increase|grow|climb|go up|be (?:raised|increased|expanded))(?: \w+){0,3} ?$"
        r"|\b(?:goals?|targets?|aims?|ambitions?|visions?|plans?|wants?|aspires?) (?:of|to) [^.;]{2,50}?\b(?:be|become|becoming|being) "
          r"(?:the|one of the|among the) [^.;]{3,50}? to (?:\w+ ){1,2}$"
    ),
    "with_a_plan": (
        r",? (?:with|on) (?:an?|its|their|the) (?:[\w-]+ ){0,3}?(?:plan|strategy|roadmap|report|proposal|recommendations?|blueprint|programme|options?)s? (?:to|for|on)\b"
    ),
    # "Has cut them by a fifth and will cut them by half by 2030".
    "yet_to_come": (
        r"(?:\b(?:and|but)|[,;])(?: [\w'-]{1,20}){0,6}? (?:(?:will|shall|is to|are to)(?: (?:also|now|then|still|soon|all))?|would) "
          r"(?:be|become|go|run|get|cut|reduce|lower|halve|reach|fall|drop|use)\b"
    ),
    "goal_of_a": r"§ (?:target|goal) (?:is|remains|was) (?:(?:now|still|a|at|minus) ){0,2}$|\b(?:goals?|targets?|objectives?|pledges?|commitments?|ambitions?|promises?) of (?:an? |at least |about )?$|\bcall(?:s|ed|ing) for (?:an? |at least )?$",
    "becoming": (
        r"\b(?:"
          r"(?:goals?|targets?|aims?|ambitions?|objectives?|visions?) (?:is|was|remains|are) (?:for (?:[\w']+ ){1,4})?to"
          r"|(?:"
            r"wants?|aims?|plans?|intends?|aspires?|strives?|hopes?|seeks?|tries|is hoping|is seeking"
            r"|is trying|vowed|determined|decided|resolved|set out|is aiming|are aiming|is striving|are striving"
            r"|is working|are working"
          r")(?: (?:[\w']+ ){1,2}?)? to"
        r") (?:be|become|go|reach|achieve|attain|position)(?: (?!in\b|for\b)[\w']+){0,5} ?$"
        r"|\b(?:wants?|aims?|plans?|intends?) to be (?:the first|one of|among) (?:[\w']+ ){1,7}to $"
        r"|\b(?:goals?|targets?|aims?|ambitions?|objectives?|visions?) (?:is|are) to [^.;]{1,80} and to (?:be|become) ?$"
        r"|\b(?:strategy|commitment|pledge|promise|goal|target|ambition|aim|objective) "
          r"(?:to (?:be|become|reach|achieve|attain)|of(?: (?:being|becoming|reaching|achieving|attaining))?|to)"
          r"(?: (?:a|the|full|being|becoming|reaching|achieving)){0,3} ?$"
    ),
    "so_called": r"(?: (?:energy|electricity|power))? (?:commitments?|pledges?|goals?|targets?|milestone)\b",
    "have_fallen": r"(?:emissions?|pollution|output|footprint|greenhouse gas(?:es)?|co2)\b[^.;]{0,60}?\b(?:have|has|had) ",
    "attained": (
        r"\b(?:is|are) already (?:\w+ly )?$"
        r"|\b(?:has|have) (?:already |now |since |in fact )?(?:achieved|reached|attained|become|gone|been certified(?: as)?)"
          r"(?: (?!its\b|the\b|a\b)[\w%¤]+){0,2} ?$"
        r"|\b(?:has become|became|is(?: now)?|was) (?:the|[\w']+'s) first [\w' -]{3,40} to "
          r"(?:(?:become|be)(?: certified| declared)?|go|reach|achieve) (?:(?:as|formally|officially|fully|formal|status) ){0,2}$"
    ),
    "further": r"\((?:target|goal|aim):? (?:is |of |was )?$|(?:^|[ ,(])(?:and|or|then|to|by|with|rising|before|plus|instead|rather|&)\b|, *$|^, ",
    "other_object": (
        r"(?:,| and) (?:its |the |their |our )?(?!"
          r"(?:"
            r"emissions|co2|carbon|them|it|that|then|again|further|finally|later|this|these|ghgs?"
            r"|pollution|reductions?|cuts?|cut|reduce|also|another|gases|buildings|transport|transportation|industry|mobility|those|and|or|before|rising"
          r")\b"
        r")[a-z][a-z-]{1,30}(?: (?:use|consumption|demand|gas|gases))? (?:down )?by (?:about |around |at least |some )?$"
        r"|(?:,| and) (?:its |the |their |our )?(?:energy|electricity|water|fuel|power|heat) (?:use|usage|consumption|demand) (?:about |around |at least |some )?$"
    ),
    "cutting": r"(?:cutting|reducing|lowering|slashing|shrinking|bringing down)\b",
    "joins": r",? and (?:then )?(?:(?:a|an|by|to|at least|about|around) )*",
    "coordinated": (
        r"(?: ?\([^()]{0,60}\))?,? and (?:to |of )?(?:"
          r"increas\w+|rais\w+|expand\w+|grow\w*|boost\w*|requir\w+|reach\w*|achiev\w*|reduc\w+"
          r"|cut(?:ting)?|generat\w+|sourc\w+|obtain\w*|cover\w*|switch\w*|mak\w+|supply\w*|hav\w+"
          r"|get(?:ting)?|us(?:e|ing)"
        r") (?:[\w-]+ ){0,8}"
        r"|,? (?:up|down) from (?:the |a |an |its )?(?:previous|earlier|former|current|existing|old|original)(?: \w+)? "
    ),
    "yearly": r" ?(?:of (?:[a-z-]+ ){1,4}?)?(?:(?:reductions?|cuts?|less) (?:(?:in|of) (?:[a-z-]+ ){1,3})?)?(?:(?:per|a|each|every) (?:year|annum)|every (?:two|three|four|five|ten|\d{1,2}) years|annually|yearly|year on year)\b",
    "makes_up": (
        r"\b(?<!to )(?<!will )(?:account\w* for|responsible for|mak\w+ up|contribut\w+|represent\w*|produc\w+|caus\w+)(?: to| for)?"
          r"(?: (?:about|around|nearly|almost|some|over|more than|roughly|up to|an estimated|approximately))* $"
        r"|\b(?:population|residents|inhabitants|economy|gdp|jobs|output|ridership|tourism)\b[^.;¤]{0,20}? "
          r"(?:ris|gr[eo]w|rose|increas|climb|expand|up\b)\w*(?: by)?(?: (?:about|around|nearly|almost|some|over|more than))* $"
        r"|\b(?:annual|yearly) (?:[\w-]+ ){0,2}?(?:reductions?|cuts?|decreases?)(?: rate)? of (?:about |at least )?$"
        r"|\bgrowth (?:rate )?of (?:about |around |some |up to )?$"
        r"|\b\d{1,3} (?:rather than|instead of|and not) $"
        r"|\b(?:remaining|residual|outstanding) $"
        r"|\b(?:(?:has|have|had) (?:increased|risen|grown|climbed|gone up)|rose|grew|climbed|went up)"
          r" by(?: (?:about|around|nearly|almost|some|over|more than))* $"
        r"|\b(?:offset\w*|compensat\w+(?: for)?|sequester\w*|captur\w+|absorb\w*) the (?:final|last|other|rest,) $"
    ),
    # "38 % came from renewables, against a goal of": what is told, and what is aimed at.
    "against_goal": (
        r"\b(?:against|compared (?:with|to)|versus|vs\.?|short of|shy of|below|above|towards?|to|with|while|whereas|and|but) "
          r"(?:a|an|the|its|their|our|the city's) (?:[\w§-]+ ){0,3}?(?:targets?|goals?|objectives?|ambitions?|aims?) (?:of|is|was|to)\b"
        r"|, (?:now |while |and is |but is )?aiming (?:for|at)\b"
        r"|; (?:the|its) (?:[\w§-]+ ){0,2}?(?:target|goal|aim) is\b"
    ),
    "at_present": (
        r"\b(?:currently|already|now|today|presently) (?:[\w-]+ ){0,4}$"
        r"|\b(?:met|reached|achieved|missed|exceeded) \($"
        r"|\b(?:and|but|yet) (?:has |had |it )?(?:only |just |barely )?(?:achieved|reached|managed|got to|got|hit) (?:(?:only|just|barely|merely) )?$"
        r"|\((?:reached|achieved|actual(?:ly)?|result|outcome|attained|met)\b[^()¤]{0,20}$"
    ),
    "told_now": r"[^,;]{0,30}\b(?:now|today|currently|at the moment|at present|right now|last year|this year),? (?:and|but|so|with)\b",
    "progress": (
        r" of (?:its|our|their|his|her|the|this|that|the (?:city|council|town)'s) (?:[\w-]+ ){0,3}?"
          r"(?:goals?|targets?|commitments?|pledges?|objectives?|gap|shortfall)\b"
    ),
    "measured_in": r"[^.;,§¤]{0,90}\b(?:emissions|footprint|output|use|consumption) (?:in|for|during|as of) (?:the )?(?:(?:(?:financial|fiscal|calendar|tax) )?year )?",
    "presently": r"(?:currently|already)\b",
    "restated": r"(?:,? or|,? that is,?|,? i\.e\.,?| \() (?:a |an |by )?{amount} (?:reductions?|cuts?|below|less|lower|decrease)",
    # Behind so many tonnes: "to 4 million tonnes by 2050, which is a reduction of 80 %".
    "level_restated": (
        r"(?: (?:by|in|before) (?:the year )?{year})?(?:"
          r",? or |,? that is,? |,? i\.e\.,? | ?\(|,? (?:which|that) (?:is|means|represents|equals|would be|(?:corresponds|amounts|equates) to) "
          r"|,? (?:corresponding|equivalent|equal|amounting) to |,? (?:representing|meaning) |, (?=an? )"
        r")(?:(?:by|around|about|approximately|roughly|at least|i\.e\.) ){0,2}(?:a |an )?(?:"
          r"{amount} (?:emissions? )?(?:reductions?|cuts?|below|less|lower|decrease)|(?:reduction|cut|decrease) (?:of|by) (?:about |around |at least )?{amount}|(?:- ?){amount}"
        r")"
    ),
    "after_share": (
        r" *(?:"
          r"$|[.,;:)\"]"
          r"|\b(?:"
            r"by|in|before|below|compared|reduction|cut|on|from|against|the following|until|for|and"
            r"|relative|no later|under|lower"
            r"|of (?:it|them|emissions)|respectively|two|five|ten|targets?|goals?|milestones?|rate"
          r")\b"
          r"|§|\("
        r")"
    ),
    "accompanied": r": (?:(?:an?|the|at least) ){0,2}| (?:- )?\((?:(?:an?|the|at least|minus|i\.e\.,?|by|with|with an?|-) ?){0,3}|,? (?:with|including|through|meaning|by|via|thanks to|based on|backed by|that is,?|i\.e\.,?|in other words,?|(?:which (?:is|we) )?(?:understood|defined|defines?) as|(?:corresponding|equivalent|which (?:corresponds|amounts)) to|which means) {1,4}(?:to )?(?:a |an |the |at least )?(?:further |(?:target|goal|aim) (?:of|to) (?:an? )?)?",
    "cut_together": (
        r"\b(?:emissions|co2|ghg|greenhouse gas(?:es)?) and (?:(?:the|its|their|final|primary|total|overall) ){0,2}(?:(?:energy|electricity|heat) )?(?:use|usage|consumption|demand)\b"
        r"|\b(?:energy|electricity|heat)(?: (?:use|usage|consumption|demand))? and (?:(?:the|its|their|total|overall|greenhouse|gas|ghg|carbon|co2) ){0,4}(?:emissions|co2)\b"
    ),
    # Two shares, each behind its year, and what they are of behind both: "in 2030, 20 %, and in 2050, 50 % of the heat".
    "in_turn": (
        r"\b(?:in|by|until) (?:the year )?(?P<year>{year}),? (?:(?:over|at least|about|around|some|up to|a good|already) )?(?P<share>{amount}),? "
          r"(?:and|then|and then)(?: even)? (?:in|by|until) (?:the year )?(?P<later>{year}),? (?:(?:over|at least|about|around|some|up to|fully|as much as) )?$"
    ),
    "so_far": r"\b(?:has|have|had|was|were) (?:(?:already|now|since|so far|thus) )?(?:been )?(?:cut|reduced|lowered|slashed|halved|brought down|fallen|dropped|decreased)\b",
    # What is left of emissions behind a cut: by when they are to be neutral, they are to be cut.
    "residual": (
        r"\b(?:remaining|residual|leftover|unavoidable) (?:(?:(?:ghg|greenhouse gas|carbon|co2) )?emissions\b|\d)|"
        r"\b(?:remaining|residual|remainder|the rest|(?:left|remain)(?:s|ing)?|leftover|unavoidable)\b[^.;]{0,80}?"
          r"\b(?:offset|compensat|captur|absorb|sequest|neutrali[sz]|remov|sink|stor|balanc|bound|negative|bind|bioch|ccs|beccs)"
        r"|\b(?:offset|compensat|captur|absorb|sequest|neutrali[sz]|remov|balanc|bind)[a-z]{0,6}\b[^.;]{0,40}?"
          r"\b(?:the )?(?:remaining|residual|remainder|rest|leftover|unavoidable)\b"
    ),
    "down_to": r"\b(?:to|exceed|be|emit|emits) (?:no higher than |a mere |at most |no more than |only |just |about |around )?",
    "remainder": (
        r"^ ?of (?:the |its |their )?emissions (?:for|in|of)\b|^ ?(?:of|percent of|% of) (?:the |its |their |what (?:it|they) (?:was|were|emitted|did) in |(?:those|that) (?:of|in) )?"
          r"(?:level of |levels of |total of |emissions (?:of|in|for) )?§"
    ),
    "share_change": (
        r"\b(?:"
          r"rais\w+|increas\w+|strengthen\w*|tighten\w*|upgrad\w+|lift\w*|lower\w*|weaken\w*"
          r"|revis\w+|chang(?:es|ed|ing)|doubl\w+|cut(?= (?:its|the|their) (?:[\w§-]+ ){0,4}?(?:target|goal))|mov(?:es?|ed|ing)|bump\w*|step\w* up"
        r")\b[^.;¤]{0,80}? from (?:an? )?{amount}(?:[^.;¤]{0,20}? to (?:an? )?{amount})?"
        r"|\b(?:rais|increas|strengthen|tighten|lift|lower|weaken|cut|soften|relax|water)\w*[^.;¤]{0,40}? (?:goals?|targets?|pledge) "
          r"(?:of|for|from) (?:an? )?{amount}[^.;¤]{0,60}? to (?:an? )?{amount}"
        r"|\breplac(?:es?|ed|ing)\b[^.;¤]{0,60}?{amount}[^.;¤]{0,60}? (?:with|by) [^.;¤§]{0,20}?{amount}"
        r"|{amount}[^.;¤]{0,60}? (?:is|was|are|were|been) (?:replaced|superseded) (?:with|by) [^.;¤§]{0,20}?{amount}"
        # The new one first: "by 55 % instead of 40 %", "by 55 % by 2030, not 40 % as first announced".
        r"|(?P<newer>{amount})[^.;¤]{0,50}?,? (?:instead of|rather than|in place of|up from|down from|not|no longer) "
          r"(?:by |the |an? |only |just |its |their ){0,3}(?:(?:previous|earlier|former|old|original|once planned|planned|current|existing) )?{amount}"
          r"(?! (?:in|at present|today|now|currently)\b)"
    ),
    "growing": (
        r"\b(?:"
          r"increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)(?! (?:the bar|(?:its|the|their|our) (?:ambitions?|targets?|goals?|level)))|expand(?:s|ed|ing)?|boost(?:s|ed|ing)?"
          r"|doubl(?:e|es|ing)|percentage of|share of|proportion of"
        r")\b(?![^.;]{0,80}\b(?:cut|reduc|lower|decreas|slash))"
    ),
    # "- Transport: 68 %", "- 68 % in transport", "2030: -68 %": nothing but a share, with what it is of or its year.
    # The head of the column that says what the years beside it are of: "Indicator | Unit | 2027 | 2030".
    "indicator": r"(?:[a-z-]{1,20} ){0,2}(?:indicators?|kpis?|metrics?)(?: names?| descriptions?| titles?)?",
    "a_cut": "emissions reduction",
    "bare_item": (
        r"[-*•‣▪●–·\s]{0,12}(?:(?:[a-z]{1,12} \d{1,2} )?\(?(?:by |until |in )?(?P<due>20[2-9]\d)\)? {0,4}[:–-]? ?|(?P<of>[a-z][a-z ,&/()-]{2,40}?) ?[:–-]? ?)?"
        r"(?:minus |by )?(?P<share>[-−–]? ?\d{1,3}(?:[.,]\d)? ?(?:%|per ?cent))(?: (?:in|for|of|from) (?:the )?(?P<behind>[a-z][a-z ,&/-]{2,40}))?(?:[.;,]|[;,] [a-z ]{3,60}\.?)?"
    ),
    "part_of": (
        r"\b(?:percentage|share|proportion) of (?:[\w-]+ ){0,5}$"
        r"|{amount} of (?:(?!energy |electricity |power |emissions |the way )[\w'-]+ ){1,10}$"
    ),
}  # fmt: skip
