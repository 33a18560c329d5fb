"""How English says what is said further of an aim."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.en._papers import OWNERS
from pledgetrack.extract.patterns.en._words import MONTHS

WORDS: Mapping[str, object] = {
    "plain_openings": (
        r"(?:"
          r"whereas(?: .*)?|(?:the )?[a-z]{0,3}cap"
          r"|(?:community|city|council|corporate|municipal|borough|town)(?:[- ]wide)? "
            r"(?:climate|emissions?|carbon|ghg|greenhouse|energy|targets?|goals?)(?: .*)?"
          r"|(?:community|city|town|borough)-?wide(?: .*)?"
          rf"|(?:in|on|by|since|until|from|during|last|this|next) (?:[a-z]{{1,6}}day|{MONTHS})"
          r"|coal|oil|gas|solar|wind|diesel|cycling|walking|corporate|energy|industry|ippu|afolu|lulucf|heating|heat|agriculture|total|residential|commercial|(?:stationary|final|primary) energy(?: .*)?|(?:renewable|clean|green|solar|wind) (?:energy|power|electricity)|land use"
          r"|you|(?:having|being|committed|aiming|determined|hoping|seeking|striving|pledging|vowing|targeting)(?: .*)?"
          r"|(?:(?:long|medium|short|mid|near)(?:er)?(?:[- ]term)?|unconditional|conditional|separate|minimum)(?: .*)?"
          r"|(?:"
            r"reduce|reducing|cut|cutting|achieve|achieving|reach|reaching|become|becoming|halve|lower(?= (?:emission|carbon|energy|our|the|its)|$)"
            r"|increase|raise|deliver|decarboni[sz]e|transition|switch|commit|ensure|support|net zero"
            r"|climate action|community|(?:(?:green)?house|heat-trapping) gas(?:es)?|ghg|reductions?"
          r")(?: .*)?"
          r"|formally|officially|recently|currently|previously|initially|originally|unanimously|finally|additionally"
          r"|similarly|globally|locally|nationally|separately|specifically|ultimately|simultaneously|political"
          r"|the|a|an|it|its|they|we|our|this|that|these|those|there|he|she|i|in|on|by|at|no|all"
          r"|both|each|most|many|some|if|when|while|after|before|since|our|officials|councillors"
          r"|residents|owners|landlords|skyscrapers|towers|developers|emissions|carbon(?: neutrality)?"
          r"|climate(?: neutrality)?"
          r"|net[ -]zero|first|then|so|but|and|yet|not|what|who|why|how|here|last|next|today"
          r"|yesterday|goal|target|goals|targets|nothing|everyone|together|under|for|with|as|city"
          r"|cities|council|mayor|members|neither|none|one|two|three|reducing|achieving|reaching"
          r"|becoming|policy|transport|energy|heating|buildings|waste|monday|tuesday|wednesday"
          r"|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august"
          r"|september|october|november|december|co2|ghg|plans?|delegates?|experts|critics|staff"
          r"|planners|lawmakers|leaders|voters|ministers|electricity|to|from|however|furthermore"
          r"|moreover|additionally|further|also|green|renewable|renewables|summary|introduction"
          r"|overall|total|local|global|national|complete|full|new|interim|final|long-term"
          r"|short-term|main|key|other|current|existing|previous|earlier|past|former|outcomes?|results?|previously|originally|specifically|meanwhile"
          r"|until|just|which|even|only|right|as|interestingly|additionally|instead|once|with|given|according|because|major|minimum"
          r"|headline|emissions?|nordic|core|sectors?|sectoral|sector(?:al)? (?:targets?|goals?)"
        r")"
    ),
    "impersonal": (
        r"^\W*(?:the|this|that|its) (?:new |revised |original )?(?:date|deadline)(?: for (?:this|that|it))?(?: is|:)"
          r"(?: (?:now|set|fixed|for|at)){0,3} (?:the year |the end of )?20\d\d"
        r"|\b(?:deal|package|law|resolution|order|act)(?:,[^.;]{0,60},)? (?:would|will|is to|requires?|commits?|aims?|sets?|obliges?|mandates?|compels?)\b"
        r"|(?:^\W*|[.:] )certified (?:as )?(?:carbon|climate|net)\b"
        r"|^\W*(?:(?:in|for|under) (?:the |our )?[\w'-]{2,20}(?: [\w'-]{2,20})? )?(?:this|that|these|it)(?: also| in turn)? (?:includes?|means|involves?|covers|entails)\b"
        r"|\b(?:"
          r"promises?|pledges?|initiative|milestones?|mandates|ordinance|resolution|policy|declaration"
          r"|blueprint|goals?|targets?|aims?|objectives?|ambitions?|plan|strategy|roadmap|programme|indicators?|concept|masterplan|contract|secap|pathways? (?:to|towards?)"
          r"|(?:will|shall|is to|are to) (?:be|rise|fall|drop|grow|increase|decrease|come)|(?:is|are) (?:aimed|intended|meant) to|has been|have been|(?:must|ha(?:s|ve) to) (?:be|fall|drop|shrink)"
          r"|cannot be (?:met|reached|achieved)"
          r"|not be (?:met|reached|achieved)"
        r")\b"
    ),
    "subjectless": (
        r"\W{0,4}(?:\d{1,2}[/.)] ?)?(?:"
          r"(?:the|its|our|their) (?:[a-z-]+ )?(?:answer|headline|number|figure|message|result|upshot|bottom line|idea|deal|outcome|essence|year)"
            r"(?: is\b| was\b|:)|(?:it|this|that) (?:is|was|will be|remains) (?:a|an|the goal|the target|to|at least) "
          r"|(?:emissions?|co2e?|ghg|greenhouse gas) reductions?(?: targets?)?:"
          r"|(?:transport(?:ation)?|mobility|traffic|buildings|housing|(?:district )?heat(?:ing)?|energy|electricity|power|waste|industry|agriculture|land use|(?:ghg )?emissions)(?: (?:sector|supply|system))?:"
          r"|(?:phase|step|stage|milestone|goal|target|objective) \d(?: \([^()]{4,20}\))?:"
          r"|(?:reducing|cutting|halving|doubling|increasing|raising|achieving|reaching|lowering|generating|converting|electrifying|renovating|retrofitting|phasing) [a-z]"
          r"|(?:first|second|third|firstly|secondly|thirdly|finally|one|two|in short|in brief|in numbers|in figures|specifically|namely|headline"
            r"|on the way there|along the way|on the way)[,:] |(?:first |also )?among (?:them|these|(?:the|its|their|those)(?: [a-z'-]+){0,2} (?:goals|targets|objectives|aims|commitments|pledges))(?:: | (?:is|are) (?=an? |the |\d))"
          r"|(?:(?:under|with) (?:it|this|that|these|them|the [a-z-]{3,20}(?: [a-z-]{3,20}){0,2}),? |by (?:then|20\d\d|mid-?century),? |from 20\d\d,? )?"
            r"(?:(?:the|all|total|overall|annual|city-?wide|territorial|direct|remaining|community|local|greenhouse|gas|carbon|co2|dioxide|net) ){0,5}emissions (?:(?:of|from|in) [a-z-]{2,20}(?: [a-z-]{2,20}){0,2} )?"
            r"(?:would|will|are to|must|should|shall|were to|have to|need to|may not|cannot)\b"
          r"|(?:the|this|that) (?:[a-z-]+ )?(?:money|funds?|cash|package|programme|move|step|measures?|scheme|investments?|deal|vote|decision"
            r"|change|project|effort|spending) (?:is|are|was|were) (?:meant|intended|designed|supposed|aimed|expected)\b"
          r"|all (?:the )?(?:city|council|municipal|public)[a-z -]{0,40} (?:shall|will|must|are to)\b"
          rf"|(?:by 20\d\d,? )?{OWNERS}"
          r"|(?:(?:a |an |at least )?(?:net[ -]zero|carbon[ -]neutral\w*|climate[ -]neutral\w*|carbon[ -](?:positive|negative)|climate[ -]positive|\d{1,3} ?(?:%|per ?cent)|half|no (?:coal|gas|oil|fossil|diesel)))(?!\w)"
            r"(?:(?! (?:is|are|was|were|has|have|had|will|would|of the)\b)[^.;]){0,80}\W{0,3}$"
        r")"
    ),
    "sheet_status": r"\W{0,6}(?:status|stage|adoption)\W{1,6}(?=[a-z])[^:|]{3,80}",
    # "The baseline year is 2014", "using 2014 as the baseline", "both targets are measured against 1990 levels".
    "base_behind": (
        r"\W{0,4}(?:(?:using|with|taking) (?=\d{4} (?:levels? |emissions )?as (?:a|the|its|our) (?:base|reference))"
          r"|(?:(?:a|the|its|our) )?(?:base|baseline|reference) ?(?:year|level)? (?:(?:used|chosen|for [a-z ]{3,30}?) )?(?:is|was) (?:the year )?"
          r"|(?=\d{4} (?:is|was|serves)(?: used| taken)? (?:as )?(?:a|the|its|our) (?:base|reference))"
          r"|(?:(?:all|both|these|this|the|its|our|such|two) ){0,3}(?:cuts?|reductions?|targets?|goals?|figures|percentages) (?:are|is|were|was) (?:all |both )?"
            r"(?:(?:measured|calculated|expressed|set) )?(?:against|relative to|compared (?:with|to)|in relation to|based on) (?:the )?)"
        r"(19\d\d|20[012]\d)\b"
    ),
    "anaphora": (
        r"\b(?:"
          r"get(?:ting)? there(?!,)"
          r"|be(?:ing)? there(?= (?:§|by §|in §))"
          r"|be(?:come|coming|ing)? so(?= (?:by|in|before) )|do(?:ing|ne|es)? (?:so|the same|likewise)(?!,? (?:back|already) )|follow(?:ing)? suit"
          r"|match(?:ing)? (?:that|it)"
          r"|(?<!needed to )(?<!required to )"
            r"(?:achiev(?:e|ing)|reach(?:ing)?|attain(?:ing)?|succeed(?:ing)? in|accomplish(?:ing)?) (?:it|this|that)"
            r"(?=,? (?:[\w-]+,? ){0,3}(?:by|in|before) §)"
          r"|(?<!needed to )(?<!required to )(?:achiev(?:e|ing)|reach(?:ing)?|meet(?:ing)?|hit(?:ting)?) "
            r"(?:that|this|the same|the) (?:goal|target|objective|state|status)(?=,? (?:[\w-]+,? ){0,3}(?:by|in|before) §)"
          r"|the same (?:date|deadline|goal|target|thing|pledge|promise|commitment)"
          r"|(?:aim|hope|wish)(?:s|d|ed|es|ing)? for the same\b(?! (?:date|deadline|goal|target|thing|pledge|promise|commitment)\b)"
          r"|the same(?= (?:(?:by|in|for|before|until) )?§)"
          r"|(?P<moved>(?:mov|bring|brought|pull|push|shift|put|postpon|delay|defer|advanc)\w* (?:the|its|that|this|their|our) "
            r"(?:[\w-]+ ){0,2}(?:target|goal|date|deadline)(?: date)?(?: for the (?:whole|entire) (?:city|town)| for the city as a whole)?(?: forward| back| up)? to(?= (?:the year )?§)"
            r"|(?:mov|bring|brought|pull|push|shift|put|postpon|delay|defer|advanc)\w* (?:it|that|this)(?: forward| back| up)?(?: by [\w-]+ (?:years?|decades?)| by a decade)? to(?= (?:the year )?§)"
            r"|the (?:new|revised|updated) (?:date|deadline|target|goal)(?: date| year)? is(?: now)?(?= (?:the year )?§)"
            r"|(?:it|the (?:city|council|town)) now (?:says|gives|names|speaks of|talks of|aims for|wants)(?= (?:the year )?§)"
            r"|(?:it|the (?:city|council|town)) now (?:says|expects|plans|aims|hopes|wants|intends)(?: [\w']+){0,3}? (?:get|be|make it|do so)(?: there)? (?:by|in|before)(?= §))"
          r"|(?P<put>(?:(?:it|this|that|the (?:target|goal|date|deadline)) (?:was|is|were|has been|had been|would be|will be) (?:then |later |now )?|(?<!.))"
            r"(?:brought|moved|pulled|pushed|put) (?:forward|back)(?: again)?(?: by (?:a|[\w-]+) (?:years?|decades?)| by a decade)? to(?= (?:the year )?§))"
          r"|(?:mov|bring|brought|pull|push|shift)\w* (?:the|its|that|this|their|our) (?:[\w-]+ ){0,2}"
            r"(?:target|goal|date|deadline)(?: date)?(?: forward| back| up)?(?:, [^,;.]{1,50},| (?:last|this|in|on) [\w§]{3,9})?(?= from (?:the year )?§{4}[^.;]{1,12}§)"
          r"|(?<=[a-z] )one of (?=§)"
          r"|(?<='s )(?:own )?(?:(?:target |net[ -]zero )?(?:date|year)|deadline) (?:is|remains) (?=§)"
          r"|ha(?:s|ve|d) (?:(?:also|likewise) )?(?=§{4} as (?:its|their|the|a) (?:(?:own|new|stated|official|net[ -]zero|carbon[ -]neutral|climate) ){0,2}(?:goal|target|date|deadline)\b)"
          r"|(?:the|that|this|its|their|a|our) (?:new |old |revised |earlier |later |original |previous )?"
            r"(?:date|deadline|target date|target year|finishing line)(?! for (?:(?:an?|becoming|being|net|carbon|climate|zero|renewables?|clean|reaching|achieving)\b|¤))"
          r"|(?:(?:aim|go|opt|shoot|settle)(?:s|ed|ing)?|plans|planned)(?: instead)? for(?= §)"
          r"|has chosen(?= §)"
          r"|(?:"
            r"gives?|gave|names?|says|said|cites?|lists?|picks|settled on|decided on|sets?|sticks? to|stuck to|holds to"
            r"|held on to|stays with|signed up to|is (?:formally |legally )?bound to|speaks? of|(?:the )?year (?:is|was|remains)"
          r")(?= (?:the year )?§{4}(?:[.,;)]| \(|$| (?:and|while|whereas|but|or)\b))"
          r"|(?:has|have|had|kept?|keeps) (?:set )?(?:(?:its|their) own |an? |the )?(?:target|goal|deadline)(?: date| year)? (?:of|for)"
            r"(?= (?:the year )?§{4}(?:[.,;)]|$| (?:and|while|whereas|but|or|for (?:the|all of the) (?:whole |entire )?(?:city|town))\b))"
          r"|(?:made?|making|sets?|adopt(?:s|ed)?|announced?|took|taken) (?:a )?similar "
            r"(?:goals?|targets?|commitments?|pledges?|promises?)"
          r"|(?P<became>(?:that|this|it|the (?:[\w-]+ ){0,2}?(?:date|deadline|year|target|goal)) "
            r"(?:(?:has |was |is )?(?:since |then |now |later )?(?:became|become|becomes|turned into|(?<=is )now|(?<=is now ))"
            r"|(?<=now it )is|(?<=now that )is)(?= (?:the year |the end of )?§))"
          r"|as the (?:target |final )?(?:year|date|deadline) (?:by which|for|to|when|in which) (?:all )?(?:this|that|it|doing so)\b"
          r"|gives? (?:itself|(?:the |this )?(?:city|council|organi[sz]ation|municipality|authority|administration|it|them))"
            r"(?= (?:time )?until (?:the end of )?§)"
          r"|^\W*the (?:year|number|figure|date)(?: for (?:that|this|it|doing so))?(?=(?: is|:) (?:now )?§)"
          r"|(?:goal|target|deadline|ambition|aim) is(?= §)"
          r"|(?:chose|chosen|picked|set itself(?! (?:an?|the)\b)(?! (?:the year )?§{4} (?:as|for) (?:[\w-]+ ){1,4}?(?:of|for|to)\b)|the same year)\b"
          r"|(?P<own>"
            r"(?:rais|lift|increas|strengthen|tighten|lower|revis|upgrad)(?:es?|s|ed|ing)? (?:the|this|that|its|their|our) "
              r"(?:[\w-]{1,20} ){0,2}?(?:target|goal|objective|ambition|bar|ambition level|level of ambition) to(?= (?:at least |about |an? |minus )?¤)"
            r"|(?:its|their|our) own(?= (?:emissions )?(?:by|to) (?:at least |up to |about )?¤)"
            r"|(?:this|that|the|its|their) (?:[\w-]{1,20} ){0,2}?(?:target|goal|objective|ambition|figure)"
              r"(?: (?:was|were|has been|had been|is|been|later|then|since|now|subsequently|again|further)){0,3}"
              r" (?:raised|lifted|increased|strengthened|tightened|updated|revised|upgraded|lowered|cut back)"
              r"(?: (?:in|during|by the council in) §{4}|,| again| further| upwards?){0,2} to(?= (?:at least |about |an? |minus )?¤)"
            r"|(?:(?P<beside>this|that|it)|the (?:bar|level of ambition|share|percentage)) (?:was|is|has been|had been|will be) (?:(?:then|later|since|now|subsequently|again|further) )?"
              r"(?:raised|lifted|increased|strengthened|tightened|revised|upgraded)(?: (?:in|during|by the council in) §{4}|,| again| further| upwards?){0,2} to(?= (?:at least |about |an? |minus )?¤+(?!¤| (?:of|by the (?:national |federal |state )?(?:government|state|ministry|county|region|parliament|eu))\b))"
          r")"
          r"|the (?=§ (?:target|goal|deadline|date|ambition|pledge|promise))"
          r"|(?:set|named?|given|give|fixed|publish(?:ed)?) (?:a|no|any) (?:date|year|deadline|target year)"
            r"(?: for doing (?:so|the same))?"
          r"|no date for doing (?:so|the same)"
        r")"
    ),
    "all_the_same": (
        r"(?:made?|making|sets?|adopt|announce|took|taken) (?:a )?similar"
        r"|(?:the|that|this|its|their|a|our) (?:[\w-]+ ){0,2}?(?:date|deadline|target date|target year|year|target|goal)"
        r"|(?:that|this|it) |as the|gives?|do|get"
        r"|follow|match|the same|aim|hope|wish|achiev|reach|attain|meet|hit|succeed|accomplish"
    ),
    "now_says": r" by (?=(?:one|another|a new (?:one|plan|target|goal)) (?:for|of|to)\b)|[:;] (?=(?:(?:the (?:city|town|council|mayor)|it|they|we|instead,? it) )?(?:(?:is|are|has|have) )?now\b)",
    "the_target": (
        r"\b(?:this|that|the) plan (?:was|has been) (?:since |then |later |now )?(?:replaced|dropped|scrapped|abandoned|withdrawn|superseded|shelved)\b|\b(?:this|that|the) (?:[a-z-]+ )?(?:figure|number|percentage|year) (?=no longer (?:stands|applies|holds)|is no longer (?:valid|in force|its|the)|was|has been)|\b(?:this|that|the|its|their|our|these|those) (?:[\w§]+ ){0,2}?"
          r"(?:(?:sub-)?(?:goals?|targets?)|objectives?|ambitions?|deadlines?|date|pledges?|promises?|commitments?)\b"
          r"(?! in (?:several|some|many|most|various|other|these|those|two|three|four|five|a number)\b)"
        # "It has dropped plans for a stadium" speaks of the city, "it has been dropped" of the goal.
        r"|(?<!because )\bit (?:was|is|(?:has|had) (?:[a-z]+ ){0,2}been|(?:will|would|can|could)(?: [a-z]+){0,2} be)\b(?! becom)"
        r"|\b(?:it|they) (?:won't|will not|cannot|can't) be (?:met|reached|achieved|kept|hit)\b"
        r"|\b(?:it|the (?:city|council|town|municipality)) (?:will not|won't|cannot|can't|is not going to|isn't going to) make it\b"
        r"|^\W*(?:instead,? )?they (?:(?:were|went|had gone) (?:now |instead |actually )?(?:up|higher)\b|are (?:now )?(?:up|higher)(?=\W*$))|^\W*(?:in the (?:event|end)|when (?:the|that) (?:year|date|deadline|time|day) (?:came|arrived))\b|\bthe (?:year|day) (?:came|passed)\b"
        r"|\b(?:that|this) (?:will not|won't|is not going to|cannot|can't|did not|didn't|will never|would not)\b"
    ),
    "part_of_them": r"\b(?:most|many|some|several|half|few|majority|third|quarter) of (?:them|whom|which)\b",
    "enumerates": r"(?::| -|(?:\b20\d\d|century|decade|energy|electricity|neutrality|(?:neutral|zero|renewable|energy|electricity|climate) (?:goals?|targets?|commitments?|pledges?|promises?)),? (?:include|including|are|were)|\bare:) (?:the )?(?:cities of |mayors of )?$",
    "exemplary": (
        r"(?: and (?:towns|cities|regions|counties|states|communities|companies))?(?:,| -)? \(?(?:"
          r"(?:including|among them) (?:[\w-]+ ){1,3}(?:like|such as)"
          r"|including|such as|like|among them|among others|namely|notably|for example"
        r") (?:the )?(?:(?:[a-z.]+ ){0,2}?(?:cities|towns|municipalities|communities|capitals)(?: of)? )?"
    ),
    # "25 cities, from Accra to London"
    "ranging": (
        r"(?: and (?:towns|regions|counties|states))?(?:,| -)? (?:(?:spanning|ranging|stretching|reaching|running)(?: the (?:globe|world|country|continent))? )?"
          r"(?:all the way )?from (?:the )?(?:city of )?"
    ),
    "reaching": r",? (?:and )?(?:all the way )?(?:to|through|via) (?:the )?(?:city of )?",
    "word_kept": r"\b(?:promise|pledge|commitment|word)\b[^.;]{0,90}? (?:was|were|(?:has|have) been) (?:kept|honou?red)\b",
    "met_behind": r", an? (?:mark|goal|target|value|figure|level|objective|aim) (?:that |which )?(?:was|were|has been|had been) (?:already |even )?(?:surpassed|exceeded|met|reached|achieved)\b|, a (?:mark|goal|target) (?:that )?(?:it|the city) (?:passed|met|reached|hit|beat)\b|[ ,.]{0,3}(?:and|but) (?:we|they|it|the city)(?: actually| already)? (?:did(?: it| that| so)?\b(?!n't| not)|(?:made|hit|met|beat) it\b|got there\b)|[^.;:]{0,60}?(?:; [^.;:]{0,40}?\b(?:goal|target|objective))? (?:was|were|(?:has|have) been) (?:(?:since|then|already|thus|fully) )?(?:exceeded|surpassed|met|reached|achieved|fulfilled|attained)(?=[.,;:]| (?:in|last|this|early|ahead|on|by|with|[a-z]+ (?:years?|months?))\b|$)|(?: (?:than|compared|relative|against) [^.;:()]{2,25}?)?[ ,)]{0,3}(?:- |: |\(|, )(?:already |now |target |goal )?(?:achieved|met|reached|completed|exceeded|done|accomplished)\b",
    "all_by": r"(?:[,;:-] |\()all (?:of (?:it|this|these|them|which) )?(?:(?:to be )?(?:achieved|reached|done|completed) )?(?:(?:by|before|until|in) (?:the year )?(?=§{4})|(?:by|before|until) (?=(?:the )?(?:end|close) of))",
    "announces": r"\b(?:targets?|goals?|objectives?|commitments?|pledges?|promises?|ambitions?|milestones?|will|shall|aims?)\b",
    "commits": (
        r"\b(?:sign(?:ed|s|ing) (?:on|up)|(?:(?<=\bto )|(?<=ly ))(?:pledge|commit)|pledg(?:ed|es|ing)|commit(?:s|ted|ting)|promis(?:ed|es|ing)|vow(?:ed|s|ing))"
          r"(?: itself| themselves| ourselves)?(?: \w+){0,3}? \"?(?:to|of|on)(?: [\w'-]+){0,10} ?\"? ?$"
        r"|\b(?:pledg(?:ed|es|ing)|promis(?:ed|es|ing)|vow(?:ed|s|ing)) (?:an? )?$"
        r"|\b(?:resolution|ordinance|motion|measure) (?:to|calling for|for) (?:[\w'-]+ ){0,5}$"
    ),
    # Somebody without a name, of whom it is told: "One in five wants to be neutral by 2040".
    "some_say": (
        r"\W{0,9}(?:one in [\w-]+|an? (?:third|quarter|fifth|tenth|few)|half|most|many|some|several|others?|two thirds|\d{1,3} ?%|respondents|firms|businesses|they)"
          r"(?: of [a-z -]{3,40})? (?:says?|wants?|have|has|expects?|plans?|would|thinks?|believes?|hopes?|aims?|intends?)\b"
    ),
    # Between an aim and somebody else of whom the sentence tells next.
    "and_another": r"[^.;:,]{0,40}(?:[,;] (?:and|while|whereas|but|yet) |; |,? while )(?:the )?(?:(?:city|town) of )?(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|other|several|many|some|most) (?:[\w.]+ )?)?",
    "met_it": (
        r"[^.;:]{0,60}?(?:, |\b(?:and|but) )(?:[\w'-]+ ){0,4}?(?:reached|met|achieved|hit|beaten|exceeded|surpassed) (?:it\b|(?:that|this|the|its) (?:goal|target|mark|objective))"
    ),
    "and_has": (
        r"(?:, |\band )(?:and )?(?:it |they |the city )?ha(?:s|ve|d) (?:already |since |so far |now )?(?:cut|reduced|lowered|slashed|decreased|brought down)"
        r"\b[^.;:]{0,60}?(?:\d|\bhalf\b|\bthird\b|\bquarter\b)"
        r"|, (?:unlike|in contrast to|as opposed to) "
    ),
    "goes_on": (
        r"^\W*(?:on (?:its|the|our|their) (?:way|path(?:way)?|road|route|journey)|en route) (?:to|towards?) (?:becoming |being |full |a |the ){0,2}$"
        r"|(?:steps?|progress|moves?|journey|way|leap|forward|road|path(?:way)?|route) (?:to|towards?) (?:its |their |our |the )?"
          r"(?:becoming|achieving|reaching|being|getting|meeting) (?:a |the |full )?$"
    ),
    "defines": r"(?:(?: [a-z]{3,12}){0,3} emissions)?,? (?:(?:also )?(?:referred to|known|called|defined)(?: as)?|means|is defined as|refers to|is the (?:goal|state|point|balance) of)\b[^.;¤§]{0,80}",
    "gloss": r" ?\((?:i\.e\.,? |or |a |an |that is,? |meaning (?:a )?)?",
    "means": (
        r"\b(?:goal|target|aim|objective|ambition) (?:will|is to|can) be (?:achieved|reached|met) (?:by|through)\b"
        r"|\bthis means(?: that)?\b"
        r"|\bemissions (?:[a-z]+ ){0,3}?(?:will|shall|are to) (?:decrease|fall|drop|decline|be (?:reduced|cut|lowered))\b"
    ),
    "since_then": (
        r"(?:,? [^.;§]{3,80}\b(?:has|have))? (?:been|run|bought|sourced|used|drawn) "
          r"(?:(?:powered|run|supplied|operated|certified|heated|fully|entirely|by|with|on|a|as) ){0,4}"
    ),
    # Alone in a cell: whose the row is.
    "level": r"(?<=\| )(?:the )?(?:nation(?:al|wide)?|region(?:al)?|state|federal|provinc(?:e|ial)|european(?: union)?|eu|county|international|global)(?:[ -](?:level|wide|government))?(?= *(?:\||$))",
}  # fmt: skip
