"""How English says when an aim is due and what a year is for."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.en._words import MONTHS

_WHOLE = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip

# A word between a year and the goal that it is for: "its 2030 climate target".
_ATTRIBUTE = (
    r"(?!(?:the|a|an|its|their|our|was|were|is|are|saw|set|sets|with|and|to|for|in|of|by|on|at|from"
    r"|that|this|new|council|city|mayor)\b)[a-z-]+ "
)

WORDS: Mapping[str, object] = {
    "before_target": (
        r"\b(?:"
          r"(?<!not )by|(?:(?<=burnt )|(?<=burned )|(?<=used )|(?<=coal )|(?<=gas )|(?<=oil )|(?<=fuels ))after|instead of|rather than|before|until|till|not? later than"
          r"|(?:at the )?latest (?:by|in)|from|as an? (?:city|council|town|borough|organi[sz]ation|authority) and"
          r"|(?:targets?|goals?|objectives?|ambitions?|deadlines?|milestones?|dates) (?:for|of)"
          r"|(?:emissions?|reduction|climate|co2e?|ghg|energy) (?:targets?|goals?)|target (?:year|horizon|date):?"
          r"|as early as|as soon as|come|around|(?<! up )to|towards|through to"
          r"|in or before|(?:ahead|behind) with|set (?:itself )?for|eyeing|eyes|targeting|aiming (?:for|at)|aims (?:for|at)|shooting for|opt(?:ing|ed) for"
          r"|cho(?:se|osing)|(?:settled|decided|agreed|fixed) on|fixed at"
          r"|(?:our|its|their) (?:own )?(?:number|goal|target|date|year|deadline) (?:is|was|remains)"
        r")(?:"
          r" (?:"
            r"or before|about|approximately|around|at latest|at least|no later than"
            r"|the (?:year|end of|close of)|year|end of|end|the beginning of|the start of"
            r"|the financial year|financial year|fiscal year|fiscal|fy|q[1-4]|early|late|mid"
            rf"|{MONTHS}|\d{{1,2}} \w+|december \d{{1,2}},"
            r"|the target year(?: of)?|the target date of"
          r")"
        r")*[- ]{0,3}"
    ),
    "before_weak": (
        r"(?:"
          r"\b(?:in|for|during|date of|year of|deadline of|target of|goal of|year is|date is|year|date|also set) (?:the year )?"
          r"|[(:,|] ?"
          r"|  +|- "
        r")"
    ),
    "before_base": (
        r"\b(?:"
          r"compared (?:with|to)|based on"
          r"|in comparison (?:with|to)|relative to|measured against|measured from|against|versus"
          r"|vs?\.|vs|below|under|on|from|over|than|since|of|with|to"
          r"|(?:reference|base|baseline)(?: year)?:"
          r"|baseline(?: year)?(?: of| is)?"
          r"|base year(?: of| is)?|(?<=[,(] )base|reference year(?: of)?|(?:released|emitted|recorded|measured|had) (?:in|during)"
          r"|emissions (?:in|for)|seen in|levels? (?:of|in|from)"
          r"|compared with levels in"
          r"|using|taking"
        r") ?(?:"
          r" ?(?:"
            r"the|its|their|a|our|that of|those of|those in"
            r"|what (?:it|they) (?:was|were) in|(?:it|they|we) (?:did|were|was|are|is|had|emitted) (?:back )?in|base(?:line)?|reference|year|level|levels|emissions"
            r"|emission|in|of|from|baseline year|city's"
            r"|scope 1 (?:and|&|&amp;) 2|fiscal|fiscal year|financial year|fy"
          r")"
        r")* ?\(?"
    ),
    "before_date": (
        r"(?:"
          r"\b(?:"
            rf"{MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|since"
            r"|q[1-4]|late|early|back in|©|copyright"
          r")\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)?(?: of)? "
          r"|\b(?:replaced|superseded|abandoned|dropped|scrapped|shelved|axed|ditched|withdrawn|repealed|given up) (?:in|by|before) "
          r"|\b(?:rejected|refused|voted down|threw out|dropped|scrapped|adopted|approved|passed|endorsed) (?:an?|the|its|their|that) "
            r"(?:[\w-]+ ){1,4}?(?:target|goal|pledge|plan|motion|commitment|policy|strategy|resolution)s? in "
          r"|\b(?:built|constructed|erected|completed|registered) (?:before|prior to|until|up to|in) |\bat the (?:end|close) of |\bthe (?:c40 )?deadline "
          r"|\b(?:launched|announced|unveiled|first set|introduced|founded|begun|started|decided|resolved|voted|agreed|decision|referendum|ballot) in "
          r"|\b(?:took|taking) place (?:[\w,]+ ){1,7}"
          r"|\b(?:for|to) (?:consideration|approval|adoption|publication|review) (?:by|in|before) (?:[a-z]+ )?"
          r"|\b(?:laws?|acts?|ordinances?|commitment|declaration|agreement|motion|decision|plan|strategy|report|resolution|document|study|vote|inventory|programme|program|roadmap)s?,? (?:from|of) "
            r"(?:the year )?"
        r")"
    ),
    "not_a_base": (
        r" (?:(?!(?:through|with|by|via|under|as|using|in|and|if|thanks)\b)[\w-]+ ){0,3}?(?:"
          r"plan|strategy|cap|agreement|accord|roadmap|programme|program|report|budget|review"
          r"|resolution|ordinance|election|summit|act|law"
        r")\b"
        r"| (?:were|was|stood at) (?:[\w-]+ ){0,2}?(?:[\d.,]{1,5} ?(?:%|per ?cent)|an? (?!year)|half)"
    ),
    # "Our 2009 carbon reduction target": it was set then.
    "long_set": r"(?: [\w-]{1,20}){0,3} (?:targets?|goals?|pledges?|commitments?|promises?)\b",
    "set_in": (
        r" (?:\w+ )?(?:target|goal|pledge|commitment|promise|plan|ambition) (?:of|to|for) [^,;.]{3,60}? (?:by|before|until) "
          r"(?:the year )?"
    ),
    "of_today": (
        r"\b(?:below|under|from|against|compared (?:with|to)|relative to) (?:the |its |their )?"
          r"(?:current|present|today's|present-day|today|existing (?=levels|emissions))\b"
    ),
    "after_base": (
        r"(?:'s)?[ -]{0,3}(?:"
          r"(?:(?:ghg|greenhouse gas|carbon|co2) )?(?:emissions? )?levels?|baselines?|base ?year|base ?line"
          r"|emissions?\b(?: levels?)?(?! (?:[a-z]+ ){0,2}(?:targets?|goals?|objectives?|pledges?|commitments?|plan|strategy)\b)"
          r"|reference|figures?|values?"
          r"|as (?:the |a |our |its |their )?(?:base|reference)"
        r")"
    ),
    "after_target": (
        r"(?:"
          r", the (?:year|date) (?:by|in|on) which"
          r"|\)? ?(?:"
            r"targets?|goals?|deadlines?|objectives?|ambitions?|net[ -]zero|zero[ -](?:carbon|emissions?)|carbon[ -]neutral"
            r"|climate[ -]neutral|carbon|climate target|climate goal"
            r"|emissions? (?:targets?|goals?|reduction)|pledges?|commitments?|date"
          r")"
          r"| as (?:its|the|their|our|an?) (?:[a-z\"'-]+,? ){0,5}?(?:deadline|(?:target|finish) (?:year|date)|target|horizon|goal)\b"
          r"|\)? (?:"
            rf"{_ATTRIBUTE}"
          r"){1,3}(?:targets?|goals?|objectives?)\b"
        r")"
    ),
    "named_for": (
        r", (?:when|by when|by which time) (?:[\w']+ ){1,9}"
        r"|(?:(?<=target of §§§§)|(?<=goal of §§§§)|(?<=deadline of §§§§)|(?<=date of §§§§)) (?:for|to)(?: [\w']+){1,5} "
        r"| (?:as )?(?:its |the |a |their |our |the city's )(?:\w+ ){0,2}?(?:target|goal|deadline|date|year)(?: date| year)? (?:for|of|to)"
          r"(?: \w+){0,4} "
        r"| (?:has been|had been|was|is) (?:also )?(?:picked|chosen|set|named|fixed|selected|settled on|given)(?: (?:by|in|at) [\w' -]{2,30}?)? (?:for|as (?:the|its|their|our) (?:[a-z]+ )?(?:year|date|deadline|target|goal) (?:for|of)) "
        r"| (?:is|remains) (?:the|its|their|our) (?:common |agreed |chosen |shared |new )?| (?:as|is|will be|remains) (?:its|our|their|my|his|her|the|[a-z -]{2,20}'s?) (?:target |chosen )?(?:year|date|deadline|target|goal)(?: year| date)? (?:for|of|to)(?: \w+){0,3} "
        r"| (?:as|is|will be) (?:when|the (?:year|date|deadline)(?: (?:that|when|(?:by|in|on|for) which))?) (?:[\w']+,? ){1,9}"
        r"|(?:, the| -|: the) (?:year|date) (?:by|in|on) which (?:[\w\']+ ){0,6}"
        r"| as (?:its|the|their|our|an?) (?:[a-z\"'-]+,? ){0,4}"
        r"| as (?:its|the|their|our|a) (?:[a-z]+ )?(?:deadline|(?:target|finish) (?:year|date)|target|horizon), [^.;§]{1,60}"
        r"| (?:"
          rf"{_ATTRIBUTE}"
        r"){0,3}(?:deadline|target|goal|date|objective|ambition|pledge|commitment|promise|timeline|target date|vision|finish(?:ing)? line|horizon)(?: date)?(?: early)?,? "
          r"(?:for|of|to)(?: \w+){0,4} "
    ),
    "fronted_year": r"(?:\W{0,9}|\W{0,4}(?:[a-z]{3,12} )?(?:vision|goals?|targets?|ambitions?|objectives?)(?: \d{1,2})?: )(?:(?:starting |beginning |effective |already )(?:in |from |by )?|as of |in |from |by |at |for )(?:the )?(?:(?:(?:fiscal|financial|calendar|tax) )?year |end of |close of |start of )?",
    "will": r", [^.;,]{1,60}\bwill\b",
    "decade": (
        r"\b(?:by|in|until|before|during|within) (?:the )?(?:(?P<early>early)|(?P<mid>mid)|(?P<late>late)|(?P<end>end of the))?[- ]?"
          r"(?:the )?(?P<decade>20\d0s)\b"
    ),
    "relative": (
        ("mid-century", r"\b(?:mid-?century|(?:the )?(?:middle|midpoint) of (?:the|this) (?:21st |twenty-first )?century|mid 21st century|halfway through the century)\b"),
        ("decade", r"\b(?:(?:the )?(?:end|close) of (?:the|this) decade|(?:the|this) decade (?:is (?:out|over|up)|ends)|the decade's end|decade's end|decade's close)\b"),
        ("within", (
            r"(?<!million )(?<!billion )\b(?:(?:with)?in|over) (?:the )?(?:next |coming |space of |a )?"
              r"(?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?|a quarter of a century|two decades|three decades) ?(?:years?(?:' time)?)\b(?! old)"
        )),
        ("within", (
            r"\b(?:(?:with)?in (?:the next |the coming )?|(?:over|during) the (?:next |coming ))"
              r"(?P<n>a quarter of a century|a decade|decade|two decades|three decades|a quarter century)\b"
        )),
        ("within", r"\b(?P<n>ten|fifteen|twenty|\d{1,2}) years from now\b"),
    ),
    "whole": {
        **{word: number for number, word in enumerate(_WHOLE, 1)},
        "thirty": 30, "forty": 40, "twenty-five": 25, "a quarter of a century": 25, "a quarter century": 25,
        "a decade": 10, "decade": 10, "two decades": 20, "three decades": 30,
    },
    "sheet_year": r"\W{0,6}(?:(?:target|goal|end|due) (?:year|date)|deadline)\W{1,6}(20[2-9]\d)\W{0,6}",
    "sheet_base": r"\W{0,6}(?:base|baseline|reference)(?: year)?\W{1,6}((?:19|20)\d\d)\W{0,6}",
    "base_told": r"\b(?:base ?years?|base:? (?=(?:19|20)\d\d)|baseline|reference year|based on|compared (?:with|to|against)|relative to|measured against|in comparison (?:to|with))\b",
    "in_other_words": (
        r"\W{0,3}(?:"
          r"(?=(?:compared (?:to|with) [^,;.]{3,40}, |(?:for|to (?:achieve|reach|meet)) (?:this|that|it|the (?:goal|target|aim))[^,;.]{0,30}, )?"
            r"(?:(?:the|all|total|its|annual|greenhouse|gas|ghg|carbon|co2) ){0,4}emissions (?:must|(?:will )?have to|need to))"
          r"|"
          r"by (?:this|that|which|it) (?:we|the city) (?:means?|understands?)"
          r"|(?:in|for|under) (?:the |our )?[\w'-]{2,20}(?: [\w'-]{2,20})? this means|in (?:practice|practical terms|concrete terms|other words|real terms)"
          r"|(?:this|that|which|in effect,? this|the (?:decision|target|goal|objective|ambition|commitment)) (?:means|meant|entails|would mean|will mean|translates (?:in)?to|amounts to|implies)"
        r")\b"
    ),
    "then": (
        r"\b(?:by|before|during|in|from|(?:with|for|on|at|by|before) the same) "
          r"(?P<year>(?:then|that (?:year|date|deadline|point))\b(?<!same then)(?<!in then)(?<!in that date)(?<!in that point)|(?<=same )(?:date|deadline)\b|(?<=(?:by|re) the same )year\b)"
        r"|\b(?:the|an?) (?:same|identical) (?:goal|target|date|deadline|pledge|promise|commitment|aim)\b(?! as| for)(?![^.;]{0,60}\b(?:20[2-9]\d|decade|mid-?century|year)\b)"
        r"|\bdo(?:es|ne) (?:the same|likewise)(?=[.,;]|$)|\b(?:in )?(?:the|that) same year\b(?! as)|\bover the same (?:period|time ?frame|timescale|years)\b(?! as)"
        r"|(?:"
          r"\b(?:get(?:ting)?|be(?:ing)?|arriv(?:e|ing)) there "
          r"|(?<= )(?:(?<=neutral )|(?<=neutrality )|(?<=zero )|(?<=emissions )|(?<=free )|(?<=positive )|(?<=negative )"
            r"|(?<=following )|(?<=coming )|(?<=half )|(?<=a city )|(?<=a whole )|(?<=itself )|(?<=% )|(?<=cent )|(?<=quarter )|(?<=third ))"
            r"(?=(?:[\w-]+ ){1,5}?(?:later|on|after that|afterwards|thereafter|before that)\b)"
        r")"
          r"(?P<n>a decade|two decades|three decades|a quarter of a century|\d{1,2}(?= years)|[a-z]+(?= years))(?: years)? "
          r"(?:earlier|sooner|before (?:that|then)|(?P<later>later|on\b(?= ?[.,;:]|$)|after that|afterwards|thereafter))\b(?! than)"
    ),
    "held_on": (
        r"\b(?:has|have|had) (?:already |now |also |in fact |(?:in|across|for|with) (?:its|their|our) (?:own )?(?:[a-z]+ )?operations )?been (?:"
          r"(?:"
            r"certified|declared|officially|fully|entirely|wholly|a|an|as|run|running|powered|supplied"
            r"|heated|operated|on|by|with|from"
          r") "
        r"){0,4}$"
        r"|(?:^\W{0,4}|[.:] )certified (?:as )?$"
    ),
    "held_with": (
        r"\b(?:has|have|had) (?:already |now )?(?:got|gotten|taken|received) $|"
        r"\b(?:has|have|had) (?:already |now |also |in fact )?"
          r"(?:powered|run|sourced|bought|drawn|supplied|lit|heated|operated|met|covered) "
          r"(?:(?!for\b|against\b|to\b|towards\b|about\b)[\w'-]+ ){0,8}"
          r"(?:(?:with|on|from|by|of|only|all|solely|entirely|exclusively|nothing but) ){1,2}$"
        r"|\b(?:has|have|had) (?:already |now |also |in fact )?(?:sourced|bought|purchased|drawn|used|obtained|run on|relied on) $"
    ),
    "since_when": (
        r"(?:,? (?!(?:and|but|or|by|in|before)\b)[a-z]+){0,3}(?: (?:in|across) (?:its|their|our) (?:own )?(?:[a-z]+ )?operations)?(?: \((?:[a-z]+ ){0,3}[a-z-]+\))? (?:ever )?since "
          r"(?:(?:the (?:start|beginning|end) of|early|late|mid) )?(?:"
            rf"(?:{MONTHS}|spring|summer|autumn)(?: of)? "
          r")?"
    ),
    "told_again": r",? ?\(?(?:(?:or|in|by|i\.e\.?|that is|before|namely|meaning),? ){0,2}",
    "since": (
        r"\bsince (?:"
          r"the (?:start|beginning|end) of |early |late |mid-?"
          rf"|(?:\d{{1,2}} )?(?:{MONTHS}) "
        r")?$"
    ),
    "due": r"\b(?:by|before|until) (?:the year )?$",
    "of_a_year": r" (?:targets?|goals?|objectives?|pledges?|commitments?|deadlines?|ambitions?)\b|,? (?:compared|relative|in relation) (?:to|with) (?:(?:the|levels?|those|that|emissions|of|in|from|year) ){0,4}(?:19|20)\d\d\b",
    "heads_all": (
        r",? ?(?:[a-z-]{1,30} ){0,2}(?:targets|goals|objectives|commitments|pledges|ambitions|milestones)"
          r"(?:,? (?:including|include|are|were|such as)\b|:)"
    ),
    "plainly_in": "in",
    # The head of a column of cuts whose year stands over another: "Baseline | Target 2030 | Reduction".
    "fall_head": (
        r"(?P<fall>(?:(?:emissions?|co2e?|ghg|greenhouse gas|planned|total|targeted|relative|percentage|%) ){0,3}"
          r"(?:reductions?|cuts?|decrease|savings?)(?: targets?)?(?: (?:\(%\)|in %|\[%\]|in per ?cent))?)"
        r"(?:,? (?:by |in |until |(?:(?:19|20)\d\d ?- ?))?(?P<year>20(?:2[5-9]|[3-9]\d))(?: (?:\(%\)|in %|\[%\]))?)?"
        r"(?:,? \(?(?:vs\.?|versus|against|from|on|compared (?:to|with)|relative to) (?:the )?(?:year )?(?:19|20)[01]\d(?: levels?| baseline)?\)?)?"
    ),
    # Over a list of shares: that they are cuts of emissions.
    "cuts_head": (
        r"\b(?:emissions?|ghgs?|co2e?|greenhouse gas(?:es)?|carbon) (?:[a-z]+ ){0,2}?(?:reductions?|cuts?|savings|targets?|goals?)\b"
        r"|\b(?:reductions?|cuts?|decreases?) (?:of|in) (?:[a-z]+ ){0,3}?emissions\b"
        r"|\b(?:reduce|cut|lower) (?:[a-z]+ ){0,4}?emissions\b"
        r"|\b(?:climate|community|city) (?:targets?|goals?)\b[^.;%]{0,20}\b(?:base|baseline|compared|relative)\b"
    ),
    "by_sector": r"\bsector",
    "base_head": r"\b(?:base|baseline|reference)(?: year)?\b[^\d|]{0,12}((?:19|20)\d\d)?|\b(?:reductions?|cuts?|decrease)\b[^\d|]{0,12}((?:19|20)\d\d) ?- ?20\d\d|\bemissions? (?:in )?((?:19|20)[01]\d)\b|\b(?:vs\.?|versus|against|compared (?:to|with)|relative to) (?:the )?(?:year )?((?:19|20)[01]\d)\b",
    # In a heading: the part under it is theirs.
    "level_head": (
        r"\b(?:commitments?|pledges?|targets?|contributions?) (?:of|by|from) (?:the |our |all )?(?:[a-z]+ )?"
          r"(?:signatories|partners|stakeholders|companies|businesses|organi[sz]ations)\b"
        r"|\b(?:partners?|stakeholders?|signatories)'? (?:commitments|pledges)\b"
        r"|\b(?:nation(?:al|wide)?|federal|regional|provincial|statewide|european|eu|international|global)\b"
    ),
    "column_head": r"\W{0,4}(?:(?:by|in|target|targets|goal|goals|for) ){0,2}(20[2-9]\d)(?: \(?(?:targets?|goals?))?\W{0,4}",
}  # fmt: skip
