"""How English speaks of motions: what is moved, carried and lost."""

from collections.abc import Mapping

_ONE = r"(?:a|an|the|this|his|her|their|its|following) (?:[\w-]+ ){0,3}?(?:motion|resolution)"
MOVED = (
    r"\bto move(?=:|,| that\b| the (?:following )?(?:\w+ )?(?:motion|resolution)\b)"
    r"|\bto propose(?=:| that\b| the following\b)"
    r"|\bnotices? of motions?\b"
    r"|\b(?:will|would|intends to|is to|plans to) move that\b"
    rf"|\b(?:will|would|to|is to|are to|plans? to|intends? to) (?:move|table|bring|present|submit|put forward|propose|second) {_ONE}\b"
    r"|(?:^|\b(?:was|were|been|is) |[.:] )(?:formally )?moved(?: and seconded)?(?:,? by\b| that\b|:)"
    r"|^\W*proposed by [^.;:]{3,40}\bseconded\b"
    r"|\bmoved,? [^.;:]{3,40}\bseconded\b"
    r"|\b(?:moved|proposed),? (?:and )?seconded\b"
    r"|\bfollowing (?:\w+ )?(?:motion|resolution) (?:was|is|has been|will be) "
      r"(?:submitted|tabled|proposed|put forward|considered|debated)\b"
    r"|^\W*(?:officers?'? )?recommendations?\W*$"
    r"|\b(?:council|cabinet|committee|members) (?:is|are) (?:asked|recommended|invited|requested) to "
      r"(?:resolve|approve|agree|adopt|endorse)\b"
    r"|\bmotion (?:by|from|of|proposed by|submitted by|tabled by|moved by) (?:the )?"
      r"(?:cllrs?|coun|councill?ors?|ald(?:erman)?|council ?member)\b"
)  # fmt: skip
_DONE = r"(?:carried|passed|adopted|agreed|approved)"
CARRIED = (
    r"\b(?:motion|resolution|proposal|question|vote|which)\b[^.;]{0,60}? (?:was|were|is|has been|being|then)"
      rf"(?: (?:duly|then|unanimously))? {_DONE}\b"
    rf"|^\W*(?:(?:the )?motion )?(?:unanimously )?{_DONE}\b"
    r"|\bcarried (?:unanimously|by|nem|without)\b"
    r"|\b(?:put to the vote|put to a vote) and [^.;]{0,20}?(?:carried|agreed|passed)\b"
    rf"|\b(?:and|was|were) (?:(?:unanimously|duly|then) )?{_DONE}\b(?! (?:to|that)\b)"
    r"|\bit was (?:then |unanimously |therefore )?resolved\b"
    r"|\bvoted (?:\w+ ){0,2}in favou?r\b"
    r"|^\W*ayes\b"
)  # fmt: skip
LOST = (
    r"\b(?:motion|amendment|proposal|resolution|vote)\b[^.;]{0,40}? (?:was |were |is |been )?(?:narrowly )?"
      r"(?:lost|defeated|rejected|failed|fell|negatived|withdrawn|voted down)\b"
    r"|^\W*(?:lost|defeated|negatived)\b"
)  # fmt: skip
# What minutes say of a motion before they set it out.
_MOTION = r"(?:motion|resolution|notice of motion)s?"
SET_OUT = (
    rf"\bfollowing (?:\w+ ){{0,3}}?{_MOTION}\b[^.;]{{0,80}}?\b(?:was|were|has been) (?:[\w-]+ ){{0,3}}?{_DONE}\b"
    rf"|\b{_DONE} the following (?:\w+ ){{0,2}}{_MOTION}\b"
    r"|^\W*(?:it was |be it |it is hereby )?(?:unanimously )?resolved(?: unanimously)?\W{1,4}(?:that\b|to\b|i\)|$)"
    rf"|\bmoved by [^.;]{{1,120}}\b(?:and )?(?:{_DONE}|resolved)\b"
)
# A vote that did not carry: "the motion to … fell on a tie vote", "the mayor vetoed".
FAILED = (
    r"(?:referendum|motion|measure|bill|proposal|initiative|amendment)\b[^.;]{0,140}\b"
      r"(?:(?:has|have) failed|(?<!\ba )failed|(?:was|were|been) (?:defeated|rejected|voted down|lost|vetoed)|fell (?:on|by) (?:an?|one) (?:[a-z-]+ )?(?:tie|votes?|margin)|(?:found|won|got|had) no majority|died (?:in|on|without)|ended in a tie)"
    r"|vetoe[sd]\b(?![^.;]{0,120}\b(?:overr(?:ode|idden|uled?)|overturned))"
)  # fmt: skip
# What a council did before it was announced: "committed to clean energy after a unanimous council vote".
AFTER = r"|\b(?:after|following|in|with|by|by means of) an? (?:[\w-]+ ){0,3}?vote\b(?! (?:on|against|next|later|in the coming))"
# "Aims to be neutral by 2035, after the council approved a resolution".
VOTED_BEHIND = (
    r"[^.;]{0,30}(?:;|,? and|,) (?:both|the (?:city |full )?(?:council|assembly)|councillors|its council) (?:(?:have|has|unanimously|formally) ){0,2}"
      r"(?:(?:(?:adopted|approved|endorsed|passed|ratified) (?:it|this|that|them|the (?:goal|target|plan|motion|resolution))|gave (?:it )?(?:its|their) (?:consent|approval|assent|blessing|backing|agreement))|agreed(?= (?:on|last|this|yesterday|to do|unanimously)\b|[.,]))\b|"
    r",? (?:as|which was|as was) (?:(?:unanimously|formally|first) )?(?:decided|adopted|approved|resolved|agreed|voted|set|laid down) by (?:the )?(?:\w+ ){0,3}?(?:council|assembly|parliament)\b|"
    r"[^.;,]{0,20}(?:,| -) (?:[^.;,]{0,60}, )?(?:(?:was|were|has been|formally|unanimously|first) ){0,2}(?:approved|adopted|agreed|endorsed|backed|set) by "
      r"(?:the )?(?:\w+ ){0,4}council\b"
    r"|[^.;]{0,40},? and [^.;,]{0,40}?\b(?:voters|people|citizens|residents) (?:said yes|agreed|approved|backed (?:it|the))\b|"
    r"[^.;]{0,30},? (?:was|were) (?:then |duly )?(?:put to (?:the|a) vote and )?(?:unanimously )?(?:agreed|carried|approved|passed|adopted)\b"
      r"(?! (?:for (?:\w+ )?consultation|in principle|as (?:a )?(?:draft|basis)))|"
    r"[^.;,]{0,40},? (?:after|when|as) (?:the |its |their )?(?:[\w-]+ ){0,2}?"
      r"(?:council(?:lors|ors|members)?|commission(?:ers)?|assembly|aldermen|board|supervisors|parliament) "
      r"(?:(?:on|last|this) \w+ |unanimously |formally |overwhelmingly |narrowly |has |had |voted \d+-\d+ ){0,3}"
      r"(?:approved|adopted|passed|voted (?:to|for|in favou?r)|endorsed|backed|agreed|signed off)\b"
    r"|[^.;,]{0,40},? (?:after|following) (?:a |the |its )?(?:unanimous |final |formal )?"
      r"(?:vote (?:by|of|in)|approval (?:by|of|from)|adoption (?:by|of)|decision (?:by|of)) (?:the )?(?:[\w-]+ ){0,2}?"
      r"(?:council|commission|assembly|parliament|board)\b"
)  # fmt: skip

_PLAN = r"(?:plan|strategy|proposal|target|goal|motion|resolution|programme|roadmap)"
_SOMEHOW = r"(?:(?:then|later|finally|unanimously|duly|formally) ){0,2}"
# Behind what is only proposed: "The strategy was approved", "In May the council adopted it".
THEN_VOTED = (
    rf"\W{{0,3}}(?:(?:the|this|that) (?!(?:original|initial|old|previous|earlier|existing|current|first|former)\b)(?:[\w-]+ ){{0,2}}?{_PLAN}|it) (?:was|has been) {_SOMEHOW}"
      r"(?:adopted|approved|passed|carried)\b(?! (?:for|in principle|as|to|on condition|by (?:the |a )?(?:[\w-]+ ){0,2}?(?:committee|officers|staff))\b)"
    r"|\W{0,3}(?:(?:in|on|last) [\w ]{3,20},? )?(?:the )?(?:(?:city|town|full) )?(?:council|councillors|assembly) "
      rf"(?:has )?{_SOMEHOW}(?:adopted|approved|passed) (?:it|the (?:[\w-]+ )?{_PLAN})\b(?! (?:for|in principle|as)\b)"
)  # fmt: skip

WORDS: Mapping[str, object] = {
    "moved": MOVED,
    "carried": CARRIED,
    "then_voted": THEN_VOTED,
    "lost": LOST,
    "set_out": SET_OUT,
    "ratifies": (
        r"^\W*(?:adopted|approved|endorsed) (?:unanimously )?by [^.;,]{3,90}, the (?:\w+ ){0,2}(?:plan|strategy|roadmap)\b"
        r"|\b(?:adopted|approved|passed|endorsed|backed|voted for|ratified|signed off) (?:on )?(?:the|this|that|its) (?:\w+ ){0,2}"
        r"(?:targets?|goals?|objectives?|plan|strategy|motion|resolution|proposal|measure|commitment)\b"
        r"|\b(?:plan|programme|roadmap|strategy|motion|resolution|targets?|goals?|objectives?|milestones?|proposal|measure|amendment|ordinance|commitments?|pledges?)(?:, [^.;,]{1,60},| that| which)? "
        r"(?:was|were|has been|had been|have been) (?:\w+ )?(?:"
        r"adopted|approved|passed|endorsed|carried|ratified|codified|enshrined in [a-z]+|written into [a-z]+"
        r"|(?:set|agreed|decided(?: on)?|voted(?: for| on)?) by (?:all (?:the )?(?:parties|groups) (?:in|on|of) )?(?:the |its )?(?:\w+ ){0,2}?"
        r"(?:council(?:lors|ors)?|assembly|parliament|commission|aldermen|supervisors|board|council decision)"
        r")\b"
        # "The table shows the interim targets that the council adopted", "Source: energy plan, approved by the assembly in 2023".
        r"|\b(?:targets|goals|objectives|milestones) (?:(?:that|which) )?(?:the |its |our )?(?:[\w-]+ ){0,2}?"
        r"(?:council|assembly|parliament)(?: of [\w-]+)? (?:has |have |had )?(?:adopted|approved|set|agreed|decided)\b"
        r"|^\W*source: [^.;:]{0,90}\b(?:plan|strategy|roadmap|secap|seap|contract|programme)\b[^.;:]{0,60}, "
        r"(?:adopted|approved|endorsed|passed) (?:unanimously )?by\b"
        r"|\b(?:decision|step|move|this|that|it) (?:was|has been|had been|were) (?:\w+ )?"
        r"(?:taken|made|reached|approved|adopted|passed|endorsed|agreed|decided|voted|confirmed)(?: on| for| through)? "
        r"(?:unanimously )?(?:by|in) (?:the |its |a )?(?:\w+ ){0,2}?"
        r"(?:council(?:lors|ors)?|assembly|parliament|aldermen|supervisors)\b"
        r"|\b(?:council(?:lors|ors)?|assembly|aldermen|parliament) (?:\w+ ){0,2}?"
        r"(?:voted|approved|adopted|agreed|backed|endorsed)(?: \w+ly)?(?: in favou?r of| for| on| to)? "
        r"(?:this|it|the idea|the step|the move)\b"
    ),
    "voted_behind": VOTED_BEHIND,
    # Behind what reads as a pledge: "It goes to the council in May", "The council will vote on the plan next week".
    "still_pending": (
        rf"\W{{0,3}}(?:it|(?:the|this|that) (?:[\w-]+ ){{0,2}}?{_PLAN}) (?:now |still |will |must ){{0,2}}"
        r"(?:goes?|heads?|needs?|requires?|awaits?|be (?:put|presented|sent|submitted|voted|approved|debated|considered)|is (?:due|expected|scheduled|set) to|has (?:yet )?to)\b"
        r"[^.;]{0,60}?\b(?:council|councillors|assembly|vote|approval|approved|adopted)\b"
        r"|\W{0,3}(?:the )?(?:(?:city|town|full) )?(?:council|councillors|assembly) (?:will|must|(?:is|are) (?:due|expected|scheduled|set) to|has (?:yet )?to) "
        rf"(?:vote|decide|consider|debate|discuss|approve|adopt) (?:on )?(?:it|the (?:[\w-]+ ){{0,2}}?{_PLAN})\b"
    ),
    # "Wants Norby to be neutral; the council has yet to vote".
    "pending_behind": (
        r"[^.;§]{0,30}[;,] (?:but |and |though )?(?:the |its )?(?:(?:city|town|full) )?(?:council(?:lors)?|assembly|parliament|vote|decision) "
        r"(?:has yet to|have yet to|is yet to|still has to|(?:will (?:vote|decide)|votes|decides) (?:on (?:it|that|this|the (?:plan|goal|target|motion|proposal|idea)|[a-z]+day)|next|in|later|tomorrow)|is (?:still to come|pending))\b"
    ),
    "of_the_land": r"\b(?:federal|national)\b",
    "so_too": (
        r"^\W*(?:and )?(?:so (?:will|does|has|have|is|are|do|did|would)"
        r"|the same (?:pledge|promise|commitment|goal|target|aim|date|vow) (?:was|has been|is|had been) (?:also |since |already )?(?:made|set|signed|adopted|shared|chosen|given|taken) by"
        r"|(?:the )?other (?:[a-z]+ ){0,2}?(?:cities|towns|municipalities|councils|capitals)(?: (?:that|which|who|to)(?: have| had)?(?: also| since| already)? (?:signed?|join(?:ed)?|made|ma[dk]e|taken?|backed|endorsed?)[^.;:§¤]{0,40}?)?,? (?:are|include|included)"
        r") (?:the )?(?:cit(?:y|ies) of )?"
    ),
    "same_too": (
        r"(?:,| -|\))? (?:has|have|does|did|will|do|had) (?:since |also |now |all |both |already )?(?:(?:done|do|does) )?"
        r"(?:the same|likewise|so|followed suit|too|so too|set (?:itself |themselves )?the same (?:goal|target|date)|made the same (?:pledge|promise|commitment))(?=[.;]|, (?!by|in|but)| (?:last|this|in [a-z]{3,9}\b|earlier|since))"
        r"| (?:has|have|shares?) the same (?:goal|target|aim|ambition)s?(?=[.;])"
        r"|,? (?:followed suit|did (?:the same|so too|likewise))(?=[.;]| (?:last|this|in|earlier|on) )"
    ),
    "besides_one": (
        r"\W{0,3}(?:and |in all, )?(?:(?:about|some|around|at least|more than|over|nearly|almost|half) ){0,2}"
        r"(?:(?:an?|another|the|\d{1,4}|[a-z]{3,12}) ){0,2}(?:(?:dozen|dozens|score|scores|hundreds|number|handful|group)(?: of)? )?(?:other|further|more|fellow) "
        r"(?:[\w-]+ ){0,2}?(?:cities|towns|municipalities|capitals|mayors|councils)\b"
    ),
    "signed_too": (
        r"(?:,|\)| -)? (?P<also>(?=[^.;:]{0,50}\b(?:also|too|since|same|likewise)\b))?(?:(?:have|has|had|all|both|also|since|then|now|already|likewise) ){0,4}"
        r"(?:signed|joined|backed|endorsed|made|took|taken|gave|given|adopted|set|subscribed)(?: themselves)?(?: up| on)?(?: to)? "
        r"(?:it\b|(?:the|this|that)(?: very)?(?: same)? (?:[a-z-]+ )?(?:pledge|promise|commitment|vow|declaration|charter|compact|agreement|accord|letter|statement|goal|target|date|campaign)\b)"
        r"(?! (?:but|without|in principle|only))"
    ),
    # Behind a share that was due: "It managed 21 per cent", "The actual drop was 8 %".
    "managed": (
        r"\W{0,5}(?:(?:but|yet|instead|in the end|when (?:the year|that year|§{4}) (?:came|arrived)),? )?"
        r"(?:it|they|the (?:city|town|council)|emissions|the (?:actual |real |final )?(?:drop|fall|cut|reduction|decline|figure|result)) (?:(?:actually|in fact|only|had|has|have) ){0,2}"
        r"(?:managed|achieved|reached|got to|fell|fallen|dropped|declined|went down|came down|was|came to)(?: (?:only|just|barely|merely|hardly|by|at|an?|about|some|around|no more than)){0,3} "
        r"(?P<share>¤+)(?!¤| (?:of|last|this|in|by) )"
    ),
    "and_that": r" and that $",
    # An item of a motion that is what its council does: "2. Commits to", not "1. Notes".
    "operative": (
        r"\W{0,3}(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?(?:(?:that )?(?:the |this )?council (?:will )?)?"
        r"(?:commits?|adopts?|sets?|agrees?|endorses?|approves?|resolves?|establish(?:es)?|pledges?)\b"
    ),
}
