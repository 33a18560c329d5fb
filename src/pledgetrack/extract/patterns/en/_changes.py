"""How English says that an aim or its year has changed."""

from collections.abc import Mapping

# "Shifting its goal from 90 % by 2050 to carbon neutral by 2030": another aim with another year.
_SHIFT = (
    r"\b(?:shift|chang|mov|upgrad|rais|strengthen|switch|revis)\w*\b[^.;§]{0,80}? from [^.;§]{0,40}?(?:by|in|before) §{1,9} to [^.;§]{1,50}? "
      r"(?:by|in|before) §"
)  # fmt: skip

WORDS: Mapping[str, object] = {
    "changes": (
        ("old new", r"\b(?:mov(?:es?|ed|ing)|br(?:ing(?:s|ing)?|ought)|(?:push|pull)(?:es|s|ed|ing)?) (?:up|forward|back)\b[^.;§]{0,120}? from [^.;§]{0,40}§{1,9},? to [^.;§]{0,60}§"),
        ("old new", _SHIFT),
        ("old new", r"^\W*(?:replacing|in place of|superseding|scrapping|dropping) (?!(?:[\w-]+ ){0,4}(?:government|state|country|nation|county|eu)'s )(?![^.;,]{0,60} (?:that|which) (?:[\w-]+ ){1,3}(?:wanted|sought|demanded))(?![^.;,]{0,60}\b(?:diesel|petrol|cars?|parking|traffic|cycling|bus|housing|trees?|waste|water|recycling)\b)[^.;§]{0,50}§{1,9},? [^.;§]{1,90}?\b(?:by|in|for|before|to) §"),
        ("new old", r"§{1,9},? (?:and |but )?not,? (?:as [^,.;§]{3,40},? )?(?:by|in|until|before) §{4}(?!§| as (?:[\w'-]+ ){1,4}(?:wanted|demanded|asked|proposed|hoped|had))"),
        ("new old", r"\bnow (?:aims|plans|wants|hopes|intends|expects|is)\b[^.;§]{0,80}§{1,9},? not §{4}(?!§)"),
        ("old new", r"\b(?:will not|won't|no longer) [^.;§]{0,80}\b(?:by|in) §{1,9},?(?: as [a-z ]{3,30},?)? but (?:only |rather |instead )?(?:by|in) §"),
        ("old new", r"(?:^\W*not (?:in |by |until )?§{1,9},? but (?:rather |now |already |only )?|\bnow [^.;§]{0,60}\bnot (?:in |by |until )?§{1,9},? but (?:only |rather )?)(?:in |by )?§"),
        ("old new", (
            r"\b(?:had (?:aimed|planned|wanted|hoped|pledged|promised|said|intended)|(?:once|first|originally|initially) (?:promised|pledged|planned|aimed|said|wanted)|was (?:due|meant|supposed) to)\b"
              r"[^.;§]{0,60}§{1,9}[^.;§]{0,10}; (?:but |yet )?(?:it|the city|that|they|now|this|the (?:new )?(?:date|deadline|target|goal|year))? ?(?:is |has )?(?:now|since|instead) [^.;§]{0,40}§"
        )),
        ("old new", (
            r"\b(?:originally|initially|previously|formerly|once|having been|(?:was|were) (?:to|due to|meant to)|had (?:aimed|planned|wanted|hoped|pledged|promised))\b[^.;§]{0,60}§[^.;]{0,100}?\b"
              r"(?:moved|brought|pushed|put|now|delayed|postponed|advanced|shifted|changed|extended|revised)\b[^.;§]{0,90}§"
        )),
        ("new old", (
            r"\b(?:delay\w*|postpon\w*|pu(?:sh|ll)(?:e?s|ed|ing)?|mov(?:es?|ed|ing)|brought|shift\w*|defer\w*)\b[^.;§]{0,80}? "
              r"(?:to|until|till|by) §{1,9}[^.;§]{0,60}?\b(?:earlier|previously|originally|initially|first|once)\b[^.;§]{0,40}§"
        )),
        ("new old", (
            r"§{1,9}(?: in [a-z'-]{3,20})?,? (?:instead of|rather than|replacing|in place of|up from|down from|, instead of|, rather than)"
              r"(?: by| in| the| the previous| the original| its| previously)* §{4}(?! (?:that |which |as )?(?:[\w-]+ ){0,3}?(?:demand|propos|want|ask|call|recommend|favou?r|sought))"
        )),
        ("old new", (
            r"\b(?:"
              r"delay\w*|postpon\w*|pu(?:sh|ll)(?:e?s|ed|ing)?|mov(?:es?|ed|ing)|brought|bring(?:s|ing)?"
              r"|shift\w*"
              r"|put(?:s|ting)? (?:[^.;§]{1,60}? )?(?:off|back)|set back|extend\w*|defer\w*|slip\w*|advanc(?:es?|ed|ing)"
              r"|chang(?:es|ed|ing)|revis\w*|replac\w*|swap\w*|relax\w*|adjust\w*|tighten\w*|weaken\w*|strengthen\w*|updat\w*|upgrad\w*|shorten\w*|amend(?:s|ed|ing)"
            r")\b[^.;]{0,80}?§[^.;§]{0,60}? (?:to|until|till|with|for) (?:the year |around |at least |one of )?§"
        )),
        ("old new", (  # "Its goal of net zero by 2030 was pushed back to 2040"
            r"(?<!^in )(?<!§)§{1,9}[^.;§]{0,40}? (?:was|were|is|are|been|be|being) (?:[a-z]+ )?(?:pushed|pulled|put|moved|delayed|postponed|deferred|shifted|brought|extended|revised|changed|replaced|superseded)\b"
              r"[^.;§]{0,40}? (?:to|until|till|by|with|for|of) (?:the year )?§"
            r"|\b(?:abandon|scrap|drop|ditch|axe|giv|gave)\w*[^.;§]{0,80}§{1,9}[^.;§]{0,40}?(?: in favou?r of|, replacing (?:it|that|this) with| and (?:has |have )?(?:set|adopted|chosen|picked) (?:itself )?an? new) [^.;§]{0,50}§"
        )),
        ("old new", r"\b(?:replac\w+|swap\w*|exchang\w+|supersed\w+)\b[^.;]{0,80}?§[^.;§]{0,40}? (?:with|by|for) (?:a|an|one|the)\b[^.;§]{0,50}§"),
        ("new old", (
            r"\b(?:"
              r"delay\w*|postpon\w*|pu(?:sh|ll)(?:e?s|ed|ing)?|mov(?:es?|ed|ing)|brought|bring(?:s|ing)?"
              r"|shift\w*|put(?:s|ting)?|set back|extend\w*|defer\w*|slip\w*|advanc(?:es?|ed|ing)"
              r"|chang(?:es|ed|ing)|revis\w*|adjust\w*|tighten\w*"
            r")\b[^.;§]{0,80}? (?:to|until|till|forward to|back to) §{1,9}[^.;§]{0,20}? from §"
        )),
        ("old new", r"§{1,9}[^.;§]{1,120}? (?:set|chose|chosen|picked|adopted|agreed|named)(?: on)? §{1,9} instead\b"),
        ("old new", r"(?:^\W*|[:;] )(?:instead of|rather than) (?:in |by |waiting until |the year )?§{1,9},?(?: as [^.,;§]{3,40}(?:§{1,9})?,)?[^.;§]{1,90}?\b(?:by|in|for|before|names?|says?|chooses?|has chosen|gives?|at|now|to) §"),
        ("new old", (  # "By 2040, ten years later than its previous goal of 2030"
            r"§{1,9},? (?:[a-z]+ )?(?:(?:a decade|[\w-]+ years) )?(?:(?:earlier|later|sooner) than|ahead of|replac(?:ing|es|ed)|supersed(?:ing|es|ed)|up from|down from|compared (?:with|to)) (?:its|their|the|an?) "
              r"(?:(?:previous|old|original|former|earlier|existing|current|initial|prior) (?:[\w-]+ ){0,3}?(?:target|goal|date|deadline|pledge|commitment|one) (?:of |for )?(?:by )?§"
              r"|§{1,9} (?:[\w-]+ ){0,3}?(?:target|goal)\b(?! (?:of|for|in|set by) (?!(?:[a-z]+ing|an?|net|carbon|climate|zero|¤)\b))|§{1,9} (?:originally|initially|previously|first) (?:planned|promised|pledged|set|envisaged|foreseen))"
        )),
        ("new old", r"\b(?:accelerat\w*|quicken\w*|speed\w*|sped)\b[^.;§]{0,80}? to §{1,9} from §"),
        ("old new", r"\b(?:accelerat\w*|quicken\w*|speed\w*|sped|fast-track\w*)\b[^.;§]{0,80}? from §{1,9} to §"),
        ("old new", (
            r"(?:no longer|\babandon|\bscrap|\bdrop|gave up|give up|(?:torn|tore|ripped) up|walked away|\bditch|\bshelv|not be (?:met|reached)|\bset aside|\bmiss(?:es|ed|ing)?\b)[^.§]{0,100}§{1,9}[^.§]{0,60}?"
              r"(?:; |, and |, |instead| and (?=now |instead |will now ))[^.§]{0,40}?"
              r"(?:new (?:date|target|deadline|goal|year) is|now|will now (?:work|aim)|aims? for|instead|in favou?r of|for)[^.§]{0,20}§"
        )),
    ),
    "shifted": (
        r"\b(?:"
          r"br(?:ing(?:s|ing)?|ought)|mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|advanc(?:e|es|ed|ing)"
          r"|extend(?:s|ed|ing)?|shift(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?"
          r"|put(?:s|ting)?"
        r")\b[^.;§]{0,80}? by (?P<n>a decade|two decades|a quarter of a century|\d{1,2}(?= years)|[a-z]+(?= years))(?: years)?,?"
          r"(?: earlier| sooner| later)? (?:to|until|till) (?=§)"
    ),
    "than_before": (
        r"\b(?P<n>a decade|two decades|three decades|a quarter of a century|\d{1,2}(?= (?:full |whole )?years)|[a-z]+(?= (?:full |whole )?years))"
          r"(?: (?:full |whole )?years)? (?:earlier|sooner|(?P<later>later)|(?:ahead|in advance)(?= of)) (?:than|of) (?:"
            r"(?:(?<=later than )(?:(?:first|originally|initially|previously) )?(?:planned|intended|foreseen|scheduled|hoped|proposed)"
              r"|(?:(?:it|the city|they|the council|had|was|were|has|first|originally|initially|previously) ){0,3}(?:promised|pledged|announced|said|committed|aimed for))\b(?! by)|"
            r"(?:its|the|their|our|a|that) (?:[\w'-]+ ){0,2}?(?:previous|old|original|former|earlier|last|first|existing|current|initial|prior) "
              r"(?:[\w-]+ ){0,3}?(?:goal|target|date|deadline|pledge|commitment|ambition|one|promise)"
            r"|(?:the|that) (?:goal|target|date|deadline|one) (?:that )?(?:it|this|which) replace[sd]"
          r")\b"
    ),
    "formerly": (
        r"\b(?:previous|former|earlier|old|original|prior) (?:[\w-]+ ){0,3}?(?:goal|target|date|deadline|ambition|commitment|pledge)(?: year)?"
        r"(?: had been| was| stood| aimed| called)[^.;,§¤]{0,30}? (?=§)"
        r"|\b(?:until (?:now|then|recently|(?:last|this) [a-z]{3,9})|previously|originally|up to now|hitherto|before that)\b(?=[^.;]{0,110}\b(?:goal|target|deadline|date|aim|aimed|aiming)\b)"
        r"[^.;§¤]{0,70}? (?=§)"
    ),
    # A pledge that is told as past: what came of it is then all that is left of it.
    "once_pledged": r"\b(?:had (?:once |first |originally |also )?(?:promised|pledged|vowed|wanted|aimed|hoped|planned|committed|set)|once (?:promised|pledged|vowed|wanted)|(?:was|were) (?:to|supposed|meant|due)|promised|pledged|vowed)\b",
    "shifted_back": r"\b(?:extend|delay|postpon|defer|put|back|later)",
    "superseded": (
        r"\b(?:replac|swap|exchang)(?:es|ped|ed|s) (?:an?|the|its|their) (?:(?:old|earlier|goal|target|aim|plan|of|an?|at|least) ){0,5}$|"
        r"\b(?:previous|former|earlier|old|original|prior) (?:[\w-]+ ){0,2}?(?:plan|strategy|goal|target)(?:, [^,.;]{1,25},)? had (?:set|called|aimed|foreseen|been)[^.;,]{0,30}$|"
        r"\b(?:previous|former|earlier|old|original|prior|past) (?!(?<=the former )(?:plans|aims|pledges|targets) )(?:[\w§]+ ){0,3}?"
          r"(?:goals?|targets?|commitments?|pledges?|aims?|ambitions?|deadlines?|dates?|objectives?|plans?|promises?)"
          r"(?:,? (?:of|from|adopted in|dating from) §{4},?)?(?:,? (?:of|to|for|was|had been|by|called for|at|an?))?(?: (?!and\b|which\b|that\b|but\b)\w+){0,9} ?$"
        r"|\b(?:rais|increas|lift|strengthen|tighten|lower|cut|weaken)\w*[^.;]{0,30}\b(?:target|goal)[^.;]{0,60},? (?:up|down) from (?:the )?$"
        r"|\b(?:up|down) from (?:the |a |an |its )?(?:previous|earlier|former|current|existing|old|original)(?: \w+)? $"
    ),
    "given_up_behind": (
        r"[^.;]{0,40}?,? (?:has |had )?(?:made way for|gave way to|gives way to|given way to|yielded to)\b|[^.;,]{0,60}?(?: -|,)? (?:was|has been|is) (?:(?:thereby|thus|then|hereby|since|now) )?(?:replaced|superseded|dropped|given up)\b|[^.;]{0,40}?(?:;|,| -)? ?(?:(?:but|though|although|however|yet|only|until|before|and),? )?(?:(?:in|last|this|earlier) [\w§]+(?: [\w§]+)?,? )?"
          r"(?:(?:the|that|this|its) (?:\w+ )?(?:goal|target|pledge|promise|plan|commitment|ambition|date|deadline|aim|idea|bid|resolution|vote|decision)|it|(?<=[;,] )that)"
          r" (?:was|has|had|is|were|got)(?: (?:since|later|then|now|quietly|formally|recently|silently|been)){0,3} "
          r"(?:abandoned|scrapped|dropped|shelved|axed|ditched|given up|withdrawn|rescinded|repealed|cancelled|reversed|torn up|replaced|superseded)\b"
    ),
    # Behind the new: "a target of net zero that replaces a target of 80 %".
    "replaces_another": r"[^.;]{0,40}? (?:replaces|supersedes|replaced|superseded) (?:an?|the|its|another)\b",
    "short_of": r"(?:short of|missing)\b",
    "falls_short": (
        r"[^.;]{0,40}?,? (?:but|and|yet) (?:has |had |it )?(?:(?:achieved|reached|managed|got to|got|hit) (?:only|just|barely|merely)|(?:only|just|barely) (?:achieved|reached|managed|got to|got|hit)) {amount}"
        r"|[^.;]{0,40}?,? but (?:it |the city )?(?:is|was|did|has)(?: not|n't)(?=[.,;]|$)"
        r"|[^.;]{0,40}[;,] (?:that|this|it|which) (?:did not|didn't|never|will not|won't) (?:happen(?:ed)?|come (?:true|about)|materiali[sz]ed?)\b|"
        r"[^.;]{0,60}?,? (?:but|though|although|however|yet),? (?:"
          r"(?:"
            r"it|the city|that|this|the council|is|was|will|would|looks?|set|likely|expected|on|track"
            r"|pace|course|to|has|had|now|also|already|almost certainly|admits?|says?"
          r") "
        r"){0,7}?(?:"
          r"fall(?:s|en)? short|fell short|miss(?:es|ed)?|fail(?:s|ed)?"
          r"|not (?:be )?(?:meet|met|reach|reached|achieve|achieved|make|made|hit)"
        r")\b"
    ),
}  # fmt: skip
