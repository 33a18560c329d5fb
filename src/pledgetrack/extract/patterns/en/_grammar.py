"""How English says who, when and whether."""

from pledgetrack.extract.patterns.en import _voted, _whose
from pledgetrack.extract.patterns.wording import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_ARTICLE = r"(?:the |a |an |its |their |our |his |her |this |that |these |all |both )?"
_VERBS = (
    r"pledg\w+|commit\w*|promis\w+|vow\w*|plans?|planning|planned|aims?|aiming|aimed|intends?|intend|intended|wants?"
    r"|seeks?|seeking|sought|hopes?|hoping|targets?|targeting|targeted|expects?|expected|will|would|is to|are to|was to"
    r"|has set|have set|had set|sets?|strives?|striving|undertakes?|undertook|works?|working|agreed|agrees|resolved"
    r"|declared|announced|adopted|approved|passed|voted|has|have|had|says?|said|joined|reach(?:es|ed)?|cut|cuts"
    r"|is|are|was|were|became|becomes?|made|makes?|mandates?|requires?|required|met|missed|dropped|abandoned|scrapped"
    r"|considers?|considering|weighs?|needs?|must|should|could|can|cannot|may|might|did|does|do"
)

_WHOLE = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip

GRAMMAR = Grammar(
    before_target=(
        r"\b(?:by|instead of|rather than|before|until|till|no later than|not later than|at the latest by|at the latest in|latest by|from"
        r"|(?:targets?|goals?|objectives?|ambitions?|deadlines?|milestones?) (?:for|of)|as early as|as soon as|come|around|by around|by about|(?<! up )to|towards|through to|in or before)"
        r"(?: (?:or before|about|approximately|around|at latest|at least|no later than|the (?:year|end of|close of)|year"
        r"|end of|end|the beginning of|the start of|the financial year|financial year|fiscal year|fiscal|fy|q[1-4]|early|late|mid"
        r"|december|january|june|\d{1,2} \w+|december \d{1,2},|the target year(?: of)?|the target date of))*[- ]{0,3}"
    ),
    before_weak=r"(?:\b(?:in|for|during|date of|year of|deadline of|target of|goal of|year is|date is|year|date|also set) (?:the year )?|[(:,|] ?|  +|- )",
    before_base=(
        r"\b(?:compared (?:with|to)|in comparison (?:with|to)|relative to|measured against|measured from|against|versus"
        r"|vs\.?|below|under|on|from|over|than|since|of|with|to|baseline(?: year)?(?: of| is)?|base year(?: of| is)?"
        r"|reference year(?: of)?|released in|emitted in|recorded in|emissions in|seen in|levels? (?:of|in|from)"
        r"|compared with levels in|using|taking)"
        r" ?(?: ?(?:the|its|their|a|our|that of|those of|what (?:it|they) (?:was|were) in|base(?:line)?|reference|year|level|levels"
        r"|emissions|emission|in|of|from|baseline year|city's|scope 1 (?:and|&|&amp;) 2|fiscal|fiscal year|financial year|fy))* ?\(?"
    ),
    before_date=(
        r"(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr"
        r"|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|since|q[1-4]|late|early|back in|©|copyright)"
        r"\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)?(?: of)? |\b(?:plan|strategy|report|resolution|document|study|vote|inventory|programme|program|roadmap)s? (?:from|of) (?:the year )?)"
    ),
    not_a_base=r" (?:[\w-]+ ){0,3}?(?:plan|strategy|cap|agreement|accord|roadmap|programme|program|report|budget|review|resolution|ordinance|election|summit|act|law)\b",
    set_in=r" (?:\w+ )?(?:target|goal|pledge|commitment|promise|plan|ambition) (?:of|to|for) [^,;.]{3,60}? (?:by|before|until) (?:the year )?",
    after_base=r"(?:'s)?[ -]{0,3}(?:levels?|baselines?|base ?year|base ?line|emissions?(?: levels?)?|reference|figures?|values?|as (?:the |a )?(?:base|reference))",
    decade=r"\b(?:by|in|until|before|during|within) (?:the )?(?:(?P<early>early)|(?P<mid>mid)|(?P<late>late)|(?P<end>end of the))?[- ]?(?:the )?(?P<decade>20\d0s)\b",
    in_other_words=r"\W{0,3}(?:in (?:practice|practical terms|concrete terms|other words|real terms)|(?:this|that|which|in effect,? this) (?:means|meant|would mean|will mean|translates (?:in)?to|amounts to|implies))\b",
    then=r"\b(?:by|before) (?P<year>then|that (?:year|date|deadline))\b|\b(?:in )?(?:the|that) same year\b(?! as)|\b(?:get(?:ting)?|be(?:ing)?|arriv(?:e|ing)) there (?P<n>a decade|two decades|three decades|a quarter of a century|\d{1,2}(?= years)|[a-z]+(?= years))(?: years)? (?:earlier|sooner|(?P<later>later))\b(?! than)",
    held_on=r"\b(?:has|have|had) (?:already |now |also |in fact )?been (?:(?:certified|declared|officially|fully|entirely|wholly|a|an|as|run|running|powered|supplied|heated|operated|on|by|with|from) ){0,4}$",
    held_with=r"\b(?:has|have|had) (?:already |now |also |in fact )?(?:powered|run|sourced|bought|drawn|supplied|lit|heated|operated|met|covered) (?:(?!for\b|against\b|to\b|towards\b|about\b)[\w'-]+ ){0,8}(?:(?:with|on|from|by|of|only|all|solely|entirely|exclusively|nothing but) ){1,2}$",
    in_aside=r", (?:which|who) [^,;.]{1,120},(?= (?:has|have|had|is|was|will|said|says|plans)\b)",
    since_when=r"(?:,? (?!(?:and|but|or|by|in|before)\b)[a-z]+){0,3} (?:ever )?since (?:(?:the (?:start|beginning|end) of|early|late|mid) )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)(?: of)? )?",
    fronted_year=r"\W{0,9}(?:(?:starting |beginning |effective )(?:in |from )?|in |from )(?:the year )?",
    will=r", [^.;,]{1,60}\bwill\b",
    named_for=r", (?:when|by when|by which time) (?:[\w']+ ){1,6}|(?:(?<=target of §§§§)|(?<=goal of §§§§)|(?<=deadline of §§§§)|(?<=date of §§§§)) (?:for|to)(?: [\w']+){1,5} | as (?:its |the |a |their |our )?(?:\w+ ){0,2}?(?:target|goal|deadline|date|year)(?: date| year)? (?:for|of|to)(?: \w+){0,4} |, the (?:year|date) (?:by|in|on) which (?:[\w\']+ ){0,6}| (?:(?!(?:the|a|an|its|their|our|was|were|is|are|saw|set|sets|with|and|to|for|in|of|by|on|at|from|that|this|new|council|city|mayor)\b)[a-z-]+ ){0,3}(?:deadline|target|goal|date|objective|ambition|pledge|timeline|target date|vision)(?: date)?(?: early)?,? (?:for|of|to)(?: \w+){0,4} ",
    after_target=r"(?:, the (?:year|date) (?:by|in|on) which|\)? ?(?:targets?|goals?|deadlines?|objectives?|ambitions?|net[ -]zero|carbon[ -]neutral|climate[ -]neutral|carbon|climate target|climate goal|emissions? (?:targets?|goals?|reduction)|pledges?|commitments?|date)|\)? (?:(?!(?:the|a|an|its|their|our|was|were|is|are|saw|set|sets|with|and|to|for|in|of|by|on|at|from|that|this|new|council|city|mayor)\b)[a-z-]+ ){1,3}(?:targets?|goals?|objectives?)\b)",
    boundary=r"; (?!(?:but |and |yet )?(?:the|that) (?:vote|motion|measure|bill|proposal|resolution|amendment) (?:failed|was (?:defeated|rejected|lost|voted down)))|, (?:even )?(?:higher|lower|stricter|tougher|earlier|sooner|faster|more ambitious|well above|beyond) than |[,.!?]\" | while | whereas | although | though | but (?!also)| even as |, as | - (?!to |including )(?=[a-z])|, after ",
    cities=(
        r"\b(?!their (?:city|municipal|town) (?:fleets?|buildings|buses|vehicles|operations|facilities|services)\b)(?:the|this|that|our|their|your|his|her|a) (?:\w+ ){0,3}?(?:city|town|capital|municipality|metropolis|borough|local authority|local government)(?! (?:council of|hall|centre|center|region|of |plan\b|administration's|and (?:county|region|state)))"
        r"(?:'s)?|\bthe (?:former|latter)\b(?! (?:mayor|president|minister|prime))"
        r"|\b(?:city|town|city council|city government|city hall)(?:'s)? (?=(?:will|aims|plans|wants|has|is|goals?|targets?|pledg|commit|own|emissions?|greenhouse|carbon (?:emissions|footprint)))"
    ),
    local=(
        r"\b(?:(?:the|its|this|a) )?(?:\w+ )?(?:city council|town council|municipal council|city government|city hall|city administration|municipal government|municipal administration"
        r"|(?<!county )(?<!regional )(?<!provincial )(?<!state )(?<!parish )(?<!their )council(?! of (?:europe|ministers))(?: members)?|(?<!county )councill?ors?|aldermen|lord mayor|deputy mayor|vice mayor|mayor|cabinet(?! minister)|city leaders|council leaders?"
        r"|city officials?|local officials?|officials|administration|city managers?|administrators|leader of the council|municipality)(?:'s)?\b"
    ),
    nations=(
        r"\b(?:the |this |that |our |a |his |her |their )(?:\w+ )?(?:(?:county|regional|provincial|state|parish) (?:council(?:l?ors?)?|commission(?:ers)?|government|authority)|country|nation|federal government|national government|central government|state government|provincial government"
        r"|government|parliament|kingdom|republic|eu|european union|european commission|state(?! of (?:\w+ )?(?:emergency|crisis|the art|affairs))|province|region|canton|county|prime minister"
        r"|premier|president|governor|minister|legislature|congress|senate|ministry|commonwealth|bloc|mainland)(?:'s)?\b"
        r"|\b(?:the )?(?:\w+ )?(?:minister|ministry|president|premier|governor|chancellor|secretary of state|envoy)\b(?:'s)?"
    ),
    organisations=(
        r"\b(?:the |a |an |this |its |their |our |every |each |one )?(?:(?!(?:of|to|by|for|in|at|on|from|with|and|that|as|the|said|whether|if|or|than|but|is|are|was|will) )\w+ ){0,2}?(?:company|companies|firms?|corporation|manufacturer|carmaker|steelmaker|brewer|brewery|retailer|operator|utility|utilities"
        r"|airline|airport|refinery|refineries|factory|factories|power (?:plant|station)|brewers?|hospitals?|ports?|port authority|harbou?r|university|universities|college|school(?! (?:bus(?:es)?|buildings?|meals?|streets?|fleet|roofs?|energy)\b)|trust|bank|insurer|developer|supermarket|supplier|provider"
        r"|football club|club|church|cathedral|festival|museum|ferry company|railway|railways|shipping line|logistics group|group|bus operator|water company"
        r"|energy company|power company|power producer|landlord|housing association|agency|association|alliance|(?<!bus )(?<!rail )(?<!tram )(?<!metro )(?<!heat )(?<!heating )(?<!transit )(?<!transport )network|coalition|campaign|chamber of commerce|start-up|startup|vendor|brochure|seller|builder|contractor|investor|consultancy|think tank|charity|manufacturers)(?:'s)?\b"
    ),
    groups=(
        r"\b(?:(?:over|more than|nearly|almost|some|about|around|at least|(?:all|many|most|some|both|each|half|a third|two thirds|a quarter|three quarters|the majority) of|all|many|most|several|other|another|these|those|both|member|participating|leading|the|its|their|\d(?:[\d,.]{0,8}\d)?|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of) ){1,4}"
        r"(?!of )(?:\w+ )?(?:cities|towns|mayors|municipalities|capitals|members|signatories|councils|countries|nations|states|regions|companies|governments|businesses|universities|local authorities|(?<=these )organi[sz]ations|(?<=these )institutions|(?<=these )bodies"
        r"|airports|ports|harbou?rs|airlines|colleges|campuses|(?:football )?clubs|utilities|operators|developers|firms|brewers|retailers|landlords|banks|insurers|agencies|manufacturers|carmakers|suppliers|counties|provinces)(?:'s?|')?"
        r"|\b(?:cities|mayors|countries|nations|companies|businesses|(?:an? )?(?:\w+ )?(?:number|handful|majority|group|wave) of (?:other |more |local |large |small |major |big )?(?:\w+ )?(?!(?:emission|target|goal|measure|project|action|year|policy|policie)s?\b)\w{3,20}s(?= (?:have|that|who|pledging|committing|aiming|promising|planning|are|will|plan|aim|want|seeking|vowing)\b)|everyone|everybody|people|the (?:international|global|world) community|(?<!for )the world(?!'s)|the planet|humanity|(?:leaders|business(?:es)?|employers|institutions|organi[sz]ations|firms|communities)(?:,? and \w+)? (?:across|around|throughout)|(?:(?<=and )|(?<=while )|(?<=whereas ))others|residents|campaigners|activists|protesters|scientists|experts|researchers|critics|opponents|students)\b"
    ),
    we=r"\b(?:we|our|us|ours|we're|we'll|we've|i|my|i'm|i've|i'll)\b",
    it=r"\b(?:it|its|they|their|itself|she|he|whose|who)\b",
    oblique=(
        r"(?:\b(?:in|at|near|from|with|of|to|against|like|outside|around|across|than|unlike|alongside|following|via|on|under"
        r"|between|through|throughout|within|into|over|behind|join(?:ed|ing|s)?|left|leav(?:es|ing)|quit(?:s|ting)?|enter(?:ed|ing|s)|visit(?:ed|ing|s)|told|including|by|as|compared with|inspired by|based in|(?:that|which) (?:serves?|supplies|supply|powers?|heats?|owns?|surrounds?|borders?|feeds?|lights?)|serving|supplying|surrounding|city of|mayors of|and in|or|(?:city|town|council|municipality) and)"
        r" (?:the |nearby |neighbouring |downtown |central |greater |metropolitan |city of |the city of |west |east |north |south |northern |southern |western |eastern |upper |lower )*)$"
    ),
    linking=(
        r"(?:\b(?:mayors?|council(?:s|lors?|ors?)?|city|cities|(?:home)?town|capital|municipality|officials?|leaders?|leaders|government|governments|authorities|administration"
        r"|members|cabinet|assembly|residents|lawmakers|planners|manager|commissioners?)"
        r"(?:,? (?!adopted|announced|made|signed|held|meeting|met|speaking|gathered|agreed|launched|presented|based|who|that|which)[a-z'.-]+){0,5}?,? (?:of|in|for|from|by) (?:the |city of |the city of )*"
        r"|\b(?:ordinance|plan|strategy|resolution|policy|target|goal|commitment|pledge|ambition|objective|decision|budget|law)"
        r"(?:,? (?!adopted|announced|made|signed|agreed|launched|presented)[a-z'.-]+){0,5}?,? (?:of|for|from|by) (?:the |city of |the city of )*)$"
    ),
    refusals=(
        ("question", r"\?"),
        ("potential", _whose.HELPED),
        ("duty", _whose.REQUIRED),
        ("duty", r"\b(?:should(?! (?:result|lead to|yield|deliver))|ought to|must|needs? to(?! (?:[\w'-]+ ){1,6}?to (?:achieve|reach|become|meet|hit|be)\b)|has to|have to|had to)\b"),
        ("appeal", r"\bit (?:is|was|will be|remains) (?:absolutely |so |very |also |therefore )?(?:vital|essential|crucial|imperative|critical|important|necessary|urgent|high time|time) (?:that|for)\b|^\W*(?:tell|sign|demand|support|join us)(?! for)\b|\b(?:let us|let's|call(?:s|ed)? (?:on|for|upon)(?<!council calls on)(?<!council called on)|council (?:calls|called) on(?! the (?:mayor|cabinet|executive|leader)\b)|(?<!motion )(?<!resolution )(?<!ordinance )calling (?:on|for|upon)|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:to|for)|(?<!energy )(?<!electricity )(?<!power )(?<!heat )(?<!heating )(?<!fuel )(?<!peak )demand(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:the|that|for)|(?<!council )(?<!mayor )(?<!councillors )(?<!cabinet )(?<!leaders )(?<!administration )want(?:s|ed)? (?:the (?:city|council|mayor|government)|(?:(?:\d[\d,.]{0,6}|more|its|their|other|these|those|every|local|european|american) )?(?:\w+ )?(?:cities|city councils?|towns|municipalities|capitals|mayors)|all (?:cities|countries|councils))|would like (?:to see|the)|petition(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|plead(?:s|ed|ing)?|(?<!officials )(?<!officers )(?<!staff )(?<!planners )(?<!committee )(?<!officials have )(?<!officers have )(?<!staff have )(?<!committee has )recommend(?:s|ed|ing)?|advis(?:es|ed)|encourag(?:es?|ed|ing))\b"),
        ("hypothetical", r"\bif (?!all goes)[^,;]{0,120}$|^\W*had \w+ |\b(?:if (?:every|only)|were (?:it|they|the \w+) to|suppose|imagine|what if|had (?:the|it)|whether|would have (?:been|become|\w+ed|cut|set|made|put|brought|met|had)\b|unless|even if|for (?:example|instance))\b"),
        ("potential", r"\b(?:could|might|(?<!\d )(?<!\bin )(?<!\blast )(?<!\bsince )(?<!\buntil )(?<!\bby )(?<!\bof )(?<!\bfrom )(?<!early )(?<!late )may(?! §| \d)|can|potential(?:ly)?|theoretically|in theory|technically|is possible|be possible|feasible|capable of|able to|enough to|(?:is|are) (?:needed|required)(?: [\w-]+){0,4} (?:by|before)(?= §)|(?:steps|measures|actions?|work|investments?) (?:needed|required|necessary) to|would (?:allow|enable|help|let|be used to|be needed|be required|take|save|mean|cost|need))\b"),
        ("forecast", r"\b(?:(?:is|are|was|were) expected to (?:deliver|result in|lead to|yield|bring|save|generate|produce)|forecast(?:s|ed)?|expectation is|projected|projections?|predict(?:s|ed)?|(?<!an )estimat(?:es|ed|ing)|(?<!a )(?<!role )(?<!the )(?<!as )models? (?:show|suggest|predict|project|indicat|say|assum|that)\w*|modelling|modeling|(?<!usual )(?<!baseline )(?<!reference )(?<!bau )scenarios?|simulat\w+|(?:researchers|scientists|engineers|experts|consultants|academics|study|analysis) [^.;]{0,40}?\b(?:pathways|paths|routes|options)|model(?:l?ed|s|ling|ing) (?:[\w-]+ ){0,3}?(?:pathways?|paths?|routes?|options?)|on course for|on current trends|according to (?:a|the) study|is likely to|are likely to|studies|the study|study finds|outlook|analysts?)\b"),
        ("path", r"\b(?:path(?:way)?s?|road|roadmap|route|journey|steps?|(?<!\bto )(?<!will )(?<!would )(?<!fully )(?:transition|progress|leap|move)|closer|roadmaps) (?:to|towards?) (?:a |the |becoming |achieving |reaching |full )?$|\b(?:go|going|goes|move|moving|look|looking) (?:even )?beyond (?:mere |just )?$"),
    ),
    statuses=(
        (ClaimStatus.NEGATED, r"\b(?:no (?:target|goal|date|plan|plans|deadline|commitment|intention|pledge|net[ -]zero target|such|climate target|official target)\b|(?:referendum|vote|motion|measure|bill|proposal|initiative|amendment)\b[^.;]{0,140}\b(?:(?:has|have) failed|failed|(?:was|were|been) (?:defeated|rejected|voted down))|(?:has|have|had|did|does|do|is|are|was|were|will|would|yet) not (?:yet )?(?:set|sets|committed|commit|pledged?|promised?|adopted?|signed?|made any|agreed|endorsed?|introduced?|plan|intend|aim|a target|named|give|given|published|fixed|chosen)(?! (?:out |up |down )?(?:a |an |any |the )?(?:\w+ )?(?:mechanism|means|process|framework|rules|details|how)\b)|not (?:yet )?set a(?! (?:mechanism|means|process|framework))|(?:hasn't|haven't|didn't|doesn't|don't|won't|isn't) (?:yet )?(?:set|commit\w*|pledge\w*|promised?|adopt\w*|sign\w*|plan|intend|have a|agree\w*)|never (?:set|adopted|promised|pledged|committed|agreed|signed|said|had|made|voted)|refus(?:al|es?|ed|ing) (?:to|of)|declin(?:es?|ed|ing) to|stop(?:s|ped)? short of|reject(?:s|ed|ing)?(?! (?:fossil|coal|gas|oil)\b)|vot(?:es?|ed|ing) (?:down|against)|oppos(?:es?|ed|ing)(?! (?:to )?(?:any|new|further|more|plans|(?:the |its |a )?(?:[\w-]+ ){0,2}?(?:expansion|construction|building|opening|extension|runway|road|airport|terminal|mine|pipeline|scheme)))|rul(?:es?|ed|ing) out|den(?:y|ies|ied) (?:that|having|any|it|setting)|fail(?:s|ed)? to (?:commit|adopt|set|agree|pass|back)|without (?:a|any) (?:target|date|goal)|do not yet introduce|yet to (?:set|commit|adopt|name|publish|pick|choose|announce)|wrong to say)\b"),
        (ClaimStatus.ABANDONED, r"\b(?:abandon(?:s|ed|ing|ment)?|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)? (?:its|their|the|a|our|plans?)|(?:been|was|were|is|be|quietly|formally|officially) dropped|shelv(?:es?|ed|ing)|dump(?:s|ed|ing)? (?:its|their|the|a|plans?)|ditch(?:es|ed|ing)?|axe[sd]?|axing|no longer (?:plans?|aims?|intends?|wants?|expects?|targets?|pursu\w+|seeks?|committed|in force|part|its|the|stands?|applies|valid)|g[ai]ve(?:s|n)? up|giving up|withdr[ae]wn?|withdrew|withdrawing|revok(?:es?|ed|ing)|repeal(?:s|ed|ing)?|rescind(?:s|ed|ing)?|cancel(?:s|led|ed)|backtrack\w*|walk(?:s|ed|ing)? (?:away|back)|(?:pull|back)(?:s|ed|ing)? out of|tor[en] up|removed|struck (?:out|from)|rolled? back|replac(?:es|ed|ing) (?:the |its |their |our |that |this |an? )?(?:\w+ ){0,3}?(?:targets?|goals?|pledges?|commitments?|deadlines?|date|ambitions?|objectives?|aims?|promises?|one|plan|§)|(?:be|been|was|were|is|are) replaced|would have required|(?<!than )originally (?:aimed|planned|promised|pledged|intended|committed|hoped|wanted)|(?:torn|ripped) up)\b"),
        (ClaimStatus.MISSED, r"\b(?:miss(?:es|ed|ing)?|fail(?:s|ed|ing|ure)? (?:by (?:a |some )?(?:[\w-]+ ){1,3}?)?(?:to(?! (?:set|publish|explain|say|answer|mention|provide|name|give|agree|commit|adopt|pass|back)\b)|short)|f[ae]ll(?:s|ing|en)? (?:(?:well|far|just|way|some way|badly|slightly|somewhat|significantly|a long way) )?short|(?:came|comes?|c[ao]ming|g[eo]t|is|was|are|were) nowhere near|(?:far|a long way) (?:from|off) (?:its |the |their )?(?:[\w'§-]+ ){0,2}(?:goals?|targets?)|(?:looks?|looked|seems?|appears?|is|are) (?:now )?(?:also )?(?:set|likely|bound|certain|sure) to (?:fail|miss)|(?:will|would|can|could|did|does|has|have|had) not (?:\w+ )?(?:be )?(?:reach(?:ed)?|me[e]?t|achieve[d]?|make|made|hit|become|be|attain(?:ed)?|come true|cut|manage[d]?|deliver(?:ed)?|happen)|(?:won't|can't|cannot|couldn't|didn't|wouldn't|hasn't|will never) (?:\w+ )?(?:be )?(?:reach(?:ed)?|me[e]?t|achieve[d]?|make|hit|become|attain(?:ed)?|cut|manage)|unlikely (?:that )?(?:[\w']+ ){0,9}?(?:to )?(?:reach|meet|hit|achieve)|out of reach|unattainable|unachievable|(?:not|never) (?:be )?(?:reached|met|achieved|attained|kept)|will,? however,? not be met|not on (?:track|course|pace) (?:to|for)|off[- ]track|beyond reach|impossible to (?:reach|meet|achieve)|unable to (?:reach|meet|achieve)|not going to (?:make|reach|meet|hit|be))\b(?![^.;]{0,40}\b(?:alone|by itself|on its own|by themselves|without|unless)\b)"),
        (ClaimStatus.ACHIEVED, r"\b(?:(?<!\bto )(?<!will )(?:cut|reduced|fell|fallen|lowered|dropped|decreased|declined|shrank|slashed|down)\b[^.;]{0,60} (?:between {year} and {year}|from {year} to {year})|^\W*(?:between {year} and|from {year} to) {year},?[^.;,]{1,60}? (?:cut|reduced|fell|lowered|dropped|decreased|declined|shrank|slashed|went down|were down)|(?<!will )(?<!\bto )(?:has|have|had) (?:already |now |since |thus |thereby |in fact )?(?:reached|achieved|met|hit|attained|become|been (?:carbon|climate|net|powered|running)|surpassed|exceeded|cut|reduced|halved|lowered|slashed|peaked|fulfilled|delivered)|(?<!\bto )(?<!will )(?<!would )(?<!can )(?<!could )(?:reached|achieved|met|hit|attained|surpassed|exceeded|fulfilled) (?:its|their|the|that|this|our|carbon|climate|net|zero|a \d)|became(?!(?: [\w.'-]+){1,8} to (?:commit|pledge|adopt|set|promise|sign|declare|approve|pass|announce|make|embrace|join|aim|vow|endorse|establish)\b)|(?:was|were|been) (?:already )?(?:reached|achieved|met|attained|exceeded|fulfilled)|already (?:is|are|runs?|draws?|gets?|heats?|powers?|uses?|generates?|carbon|climate|meets|powered)|is now (?:carbon|climate|net|powered|running|entirely|100)|(?:years?|months?) (?:early|ahead of schedule)|ahead of (?:schedule|time)|peaked in|emissions peaked|(?:was|were) (?:first |officially |already )?(?:certified|declared|recogni[sz]ed) (?:as )?(?:a |the )?(?:carbon|climate|net|fossil)|ha(?:s|ve|d) been (?:certified |declared |run )?(?:as )?(?:carbon|climate|net|powered|running|fossil|sourc\w+)|currently (?:entirely |fully |powered by |runs? on |uses? )?(?:{amount}|carbon|climate|net))(?!\w)"),
        (ClaimStatus.PROPOSED, r"\b(?:recommendations? (?:to|for|that|of)|(?<!initially )(?<!originally )(?<!previously )(?<!first )propos(?:es?|ed|ing|als?)(?! (?:(?:was|were|has been) )?(?:adopted|approved|passed|endorsed))|draft(?:s|ed)?|consider(?:s|ed|ing|ation)?(?! (?:itself|themselves|ourselves|together)\b)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss(?:es|ed|ing|ion)?|debat(?:ed|ing)|(?:to|will|is|are) debate|(?:will be|to be|are|were|was|is) asked to (?:formally )?(?:approve|move|adopt|back|agree|endorse|support|consider|sign off|vote)|consult(?:s|ed|ing|ation)?|(?:will|to|due to|is to|set to|would) (?:be )?vot(?:e|ed) on|pending|awaits?|awaiting|bill (?:before|that would)|if (?:the |a |this )?(?:\w+ ){0,2}(?:motion|bill|vote|plan|proposal|measure|ordinance|resolution|council|councillors|voters)\b[^,.;]{0,40}(?:pass\w*|approv\w*|adopt\w*|agree\w*|succeed\w*|back\w*)|if (?:approved|adopted|passed|the (?:council|assembly|vote|plan) (?:approves|adopts|passes|agrees))|subject to (?:approval|a vote|council approval)|looking (?:to|at|into)|explor(?:es?|ing)|assess(?:es|ed|ing)? (?:the (?:practicality|feasibility|possibility|implications|costs?)|whether|how|if)|stud(?:ies|ying) (?:whether|a|how)|(?<!backed a )(?<!passed a )(?<!approved a )(?<!adopted a )(?<!supported a )(?<!carried a )(?<!agreed a )(?<!unanimous )motion (?:to|that would|calling)|put forward|tabled|(?:referendum|proposal|motion|bill) (?:that )?call(?:s|ed|ing)? for|recommend(?:s|ed|ation)?|toy(?:s|ed|ing) with|under discussion|will also be set|will start planning|will also start planning|suggest(?:s|ed|ing)|floated|non-binding paper|for (?:public )?comment|could .{0,60}\bif)\b"),
        (ClaimStatus.IN_LAW, r"\b(?:law|laws|by law|legislat(?:ed|ion|es)|statut(?:e|ory)|ordinances?|enshrin(?:es?|ed) in (?:\w+ ){0,2}(?:law|legislation|statute|ordinance|charter|act)|legally binding|legal(?:ly)? (?:obligation|bound|required)|signed into law|by-?laws?|mandated by|(?:city|local|municipal) mandates?|(?:the|'s|this|that|an) (?:\w+ ){0,3}act(?:,? (?:passed|which|requires|obliges|commits|sets|adopted))|act requires|local law|decree|enacted|in legislation|the act)\b"),
        (ClaimStatus.ADOPTED, _whose.PLANNED + _voted.AFTER + r"|\b(?:executive order|order(?: on \w+)?(?:, which)? commits|passes (?:[\w-]+ ){0,3}?(?:plan|resolution|goals?|targets?|motion)|enshrin(?:es?|ed) in|written into|adopt(?:s|ed|ing|ion)?|approv(?:es?|ed|ing|al)|vot(?:es?|ed|ing) (?:\w+ ){0,3}?(?:to|for|in favou?r|through|unanimously)|pass(?:es|ed|ing) (?:a|the|an|its)|resol(?:ved|ution|utions|ves)|endors(?:es?|ed|ing)|ratif(?:y|ies|ied)|unanimously|(?:backed|passed|approved|adopted|supported|carried|agreed) a (?:\w+ )?motion|declar(?:ed?|es|ing) (?:a|an) (?:climate change |climate and (?:ecological|biodiversity|nature) |ecological (?:and climate )?|climate )emergency(?! and (?:\w+ )?(?:pledged|promised|vowed|aims?|hopes?)\b)|formally|(?:in|with) (?:the|its|their) (?:[\w']+ ){0,4}?budget (?:for|of) (?:the year )?(?:§{4}|20\d\d)|in (?:the|its|their|the city's) (?:(?:city|annual|financial|municipal|20\d\d|§{4}) ){0,2}budget|council decision|agreed (?:by|in) (?:the )?(?:council|cabinet)|(?:was|were|been) (?:agreed|resolved|decided)|motion (?:was )?(?:carried|passed)|(?:full )?council agrees?|signed off|council(?:'s| has)? (?:set|backed|agreed|decided|committed)|coalition agreement|decided)\b"),
        (ClaimStatus.PLEDGED, rf"\b(?:{_VERBS}|goal|target|objective|ambition|pledge|aim|commitment|promise|deadline|on track)\b"),
    ),
    conditional=r"\b(?:provided(?: that)?|providing that|on condition that|as long as|so long as|if (?:the|it|we|they|national|federal|state|government|funding|money|enough)|subject to|conditional(?:ly)? (?:on|upon)|depending on|contingent (?:on|upon)|assuming|unless|only if)\b",
    verbs=rf"\b(?:{_VERBS})\b",
    own_operations=r"(?:\b(?:(?:organi[sz]ational|corporate|operational|in-house) (?:\w+ )?(?:emissions?|targets?|goals?|footprint|net[ -]zero|carbon|greenhouse)|(?:its|their|our|the council's|council's|the city's|own|internal|corporate|municipal|city government|government|local government|council|the municipality's) (?:\w+ )?(?:operations?|estate|activities|facilities|buildings and (?:fleet|vehicles))|(?:council|city government|municipality|city administration)'s (?:own )?(?:(?:electricity|power|energy) (?:consumption|use|usage|needs|demand|supply|bills?)|electricity)|(?:council|municipal|city-owned|city|government|administration|council-owned|municipally owned|civic|town hall)[ -](?:owned )?(?:buildings?|fleet|properties|vehicles|offices|estate|facilities|operations|organi[sz]ation|car fleet)|as an (?:organi[sz]ation|authority|employer)|(?:city|municipal) administration(?! (?:committee|department|and))|own (?:footprint|organi[sz]ation|buildings|fleet|vehicles|estate|operations)|(?:its|their|our) (?:offices|estate|operations)|net[ -]zero[ -]emissions? organi[sz]ation|(?:carbon|climate)[ -]neutral (?:council|organi[sz]ation|authority|administration|operations)|(?:net[ -]zero|zero[ -](?:carbon|emissions?)) (?:operations|organi[sz]ation|authority|council)|the (?:council|authority) itself|city hall itself)\b)(?!\w* and (?:the |our |its )?(?:(?:wider|whole|entire|broader|larger) )?(?:community|city)\b(?! (?:owned|council|hall|buildings?|fleet|vehicles|facilities|properties|government|operations|administration)))",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:bus|buses|fleet|vehicles?|transport|transportation|traffic|cars?|taxis?|trams?|metro|mobility|ferr(?:y|ies)|trucks?|vans?|deliver(?:y|ies)|diesel|petrol|transit)\b"),
        (Scope.WASTE, r"\b(?:waste|landfills?|recycl\w+|compost\w*|rubbish|garbage|incinerat\w+)\b"),
        (Scope.BUILDINGS, r"\b(?:buildings?|homes|home(?! to\b)|housing|houses|construction|schools|retrofit\w*|dwellings?|offices|real estate|building stock|built environment|skyscrapers?)\b"),
        (Scope.ELECTRICITY, r"\b(?:electricity|power(?! to)|grid|power (?:supply|plants?|stations?|mix)|solar|wind power|coal[ -]fired|megawatts?|electric utility)\b"),
    ),
    against_bau=r"\b(?:business[ -]as[ -]usual|bau|baseline scenario|reference scenario|projected (?:levels?|emissions|growth))\b",
    of=r",? (?:of|in|for|at|from) (?:the )?(?:city of )?",
    behind=r"[ ,:(]*(?:(?:emissions? |climate |target |goal |§|by |in |before |greenhouse gas |carbon |citywide |,)*)(?:(?:was|were|is|has been|had been) (?:reached|met|achieved|exceeded|hit) (?:across|by|at|in)|for|of|by|in|across|from|that|which|,|set by|promised by|pledged by|adopted by|announced by|declared by|agreed by|[^.;]{0,50}?\bis (?:the|a) (?:\w+ )?(?:goal|target|aim|promise|ambition|commitment|pledge) (?:of|for|in)|that is what)[ ,]*(?:the |the city of |all of |whole )?",
    listing=r"(?: (?:city|town|borough|shire) council)?(?:'s)? ?(?:, ?(?:and |or )?|and |& |or |as well as |/ ?|along with |plus )(?:the )?(?:mayors? of |city of |cities of |councils of )?|(?: ?\([^()]{0,20}\))?,? ?(?:and )?",
    predicate=rf"(?:'s (?:plan|goal|target|pledge|aim|ambition|commitment|emissions)|, (?:a|an|the|its|which|based|of) [^,;.]{{2,50}},)? ?(?:{_VERBS}|also|now|itself|as well)\b|, (?:a|an|the|its|one of) ",
    plain_openings=r"(?:whereas(?: .*)?|(?:the )?[a-z]{0,3}cap|(?:community|city|council|corporate|municipal|borough|town)(?:[- ]wide)? (?:climate|emissions?|carbon|ghg|greenhouse|energy|targets?|goals?)(?: .*)?|(?:community|city|town|borough)-?wide(?: .*)?|(?:having|being|committed|aiming|determined|hoping|seeking|striving|pledging|vowing|targeting)(?: .*)?|(?:(?:long|medium|short|mid|near)(?:er)?(?:[- ]term)?|unconditional|conditional|separate|minimum)(?: .*)?|(?:reduce|reducing|cut|cutting|achieve|achieving|reach|reaching|become|becoming|halve|lower|increase|raise|deliver|decarboni[sz]e|transition|switch|commit|ensure|support|net zero|climate action|community|greenhouse gas)(?: .*)?|the|a|an|it|its|they|we|our|this|that|these|those|there|he|she|i|in|on|by|at|no|all|both|each|most|many|some|if|when|while|after|before|since|our|officials|councillors|residents|emissions|carbon(?: neutrality)?|climate(?: neutrality)?|net[ -]zero|first|then|so|but|and|yet|not|what|who|why|how|here|last|next|today|yesterday|goal|target|goals|targets|nothing|everyone|together|under|for|with|as|city|cities|council|mayor|members|neither|none|one|two|three|reducing|achieving|reaching|becoming|policy|transport|energy|heating|buildings|waste|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|co2|ghg|plans?|delegates?|experts|critics|staff|planners|lawmakers|leaders|voters|ministers|electricity|to|from|however|furthermore|moreover|additionally|further|also|green|renewable|renewables|summary|introduction|overall|total|local|global|national|complete|full|new|interim|final|long-term|short-term|main|key|other|current|existing|previously|originally|specifically|meanwhile|interestingly|additionally|instead|once|with|given|according|because|major|minimum|headline|emissions?|nordic|core)",
    event_in=r"\b(?:signed|held|launched|met|meeting|spoke|speaking|announced|unveiled|presented|gathered|hosted|staged|concluded|made|adopted|agreed)(?: (?:at|on|last|this|in|the|a|[\w-]+day|[\w-]+ (?:summit|meeting|conference|event|forum))){0,4} (?:in|at) $",
    town_by=r", (?:a|an|the|another|one) (?:[\w-]+ ){0,4}?(?:council|town|suburb|village|district|borough|municipality|community|authority|township)(?: of [\w ,]{1,20})? (?:in|near|outside|within|close to|next to|just outside|on the edge of|(?:north|south|east|west) of) (?:the )?(?:city of |greater )?",
    apposed=r"'s? (?:[\w-]{1,30} ){0,3}(?:city|capital|town|metropolis|port)\b",
    aside=rf", (?:[a-z][a-z -]{{1,30}}'s? (?=[^;.,]{{0,70}}\b(?:city|capital|hub|cent(?:re|er)|town|metropolis|port)\b)|the|a|an|one of|whose|which|where|who|home|part of|of which|already|now|long|in which|based|headquartered)\b[^;.,]{{2,100}},(?= ?(?:also |now |itself |officially |formally |already )?(?:{_VERBS}|endorsed|supports|backs)\b)",
    one_of=r"\b(?:one of|among|amongst|like|unlike|first of|part of|alongside|many of|group of) (?:the |its |many |other )?(?:[\w.-]+ |[a-z]{2,12}est, ){0,4}$",
    among=r",? (?:among them|amongst them|being one|for one)\b",
    possessed=r"'s? (?:[\w-]{1,30} ){0,3}?(?P<head>[\w-]{2,30})(?= (?:also |now )?(?:will|plans|aims|intends|wants|has|have|hopes|expects|promises|says|is to|are to|pledged|pledges|vows|announced)\b)",
    belonging=_whose.BELONGING,
    stranger=_whose.STRANGER,
    own_heads=r"^(?:visions?|cities|towns|capitals|municipalities|missions?|declarations?|announcement|motion|timeline|bid|bylaws?|statement|manifesto|target date|mayors?|councils?|councill?ors?|governments?|administration|authorit(?:y|ies)|leaders?|leadership|officials?|cabinet|assembly|parliament|senate|lawmakers|politicians|aldermen|voters|residents|citizens|city|capital|municipality|board|commission|committee|department|secretary|secretariat|commissioner|director|manager|office|chief|officer|spokes\w+|agency|planners?|plans?|strateg(?:y|ies)|roadmap|programme|program|policy|law|act|ordinance|budget|resolution|agenda|blueprint|framework|goals?|targets?|aims?|ambitions?|objectives?|pledges?|promises?|commitments?|deadline|date|declaration|emissions?|footprint|impact|pollution|co2|carbon|greenhouse|gases|gas|energy|electricity|power|heat(?:ing)?|supply|mix|grid|demand|consumption|transport|traffic|buses|ferries|boats|bus|fleet|vehicles|cars|taxis|trams|buildings?|homes|housing|schools?|squad|police|fire|garbage|municipal|libraries|offices|estate|stock|waste|landfill|economy|system|sector|operations|streets|network|community|district|per|and|also|now|that|which|who|he|she|it|they|already|both)$",
    goal_head=_whose.GOAL_HEAD,
    goal_of=_whose.GOAL_OF,
    its=r"[^.;,]{1,60}?(?:'s|s') (?:own |official |legal |statutory |new |old )?(?=\d[\d.,]{0,5} ?(?:%|per ?cent))",
    in_city=_whose.IN_CITY,
    named_city=r"\bCity of ",
    the_named_city=r"[Tt]he City\b",
    plan_name=_whose.PLAN_NAME,
    possessor=_whose.POSSESSOR,
    around=_whose.AROUND,
    qualified=r"['’]?s?[,.;:)\n]|$|\s(?!(?:and|or|&) (?:the )?[A-ZÀ-Þ])",
    with_place=r", [A-ZÀ-Þ][\w.'’-]{1,30}(?: [A-ZÀ-Þ][\w.'’-]{1,30}){0,2}(?:,? and |; (?:and )?|, )(?:the )?",
    office_of=_whose.OFFICE_OF,
    mayor_of=r"\bmayor of (?:the )?$",
    one_of_two=r"the (?:(?P<first>former)|latter)",
    apart=r"\b(?:the|a|an|its|their|our|and|with|of|to|in|by|for|has|is|was|will|\w{3,}ed)\b",
    possessive=r"(?:'s?)? ?",
    government="government",
    conjunction=" and ",
    plural_of=r"(?:[\w-]{1,30} ){0,3}?[a-z]{3,20}s of ",
    column_head=r"\W{0,4}(?:(?:by|in|target|targets|goal|goals|for) ){0,2}(20[2-9]\d)(?: (?:targets?|goals?))?\W{0,4}",
    plainly_in="in",
    has_goal=_whose.HAS_GOAL,
    called=_whose.CALLED,
    articles=r"\bthe $",
    called_the=_whose.CALLED_THE,
    purpose=_whose.PURPOSE,
    right_before=_whose.RIGHT_BEFORE,
    the_plan=_whose.THE_PLAN,
    the_aim=_whose.THE_AIM,
    based=_whose.BASED,
    acting=_whose.ACTING,
    plan_of=_whose.PLAN_OF,
    plan_head=_whose.PLAN_HEAD,
    event=_whose.EVENT,
    base_of=_whose.BASE_OF,
    emissions_of=_whose.EMISSIONS_OF,
    own_aim=_whose.OWN_AIM,
    of_a_year=r" (?:targets?|goals?|objectives?|pledges?|commitments?|deadlines?|ambitions?)\b",
    heads_all=r",? ?(?:[a-z-]{1,30} ){0,2}(?:targets|goals|objectives|commitments|pledges|ambitions|milestones)(?:,? (?:including|include|are|were|such as)\b|:)",
    enumerates=r"(?::| -|(?:\b20\d\d|century|decade),? (?:include|are|were)|\bare:) (?:the )?(?:cities of |mayors of )?$",
    exemplary=r"(?: and (?:towns|cities|regions|counties|states|communities|companies))?,? (?:(?:including|among them) (?:[\w-]+ ){1,3}(?:like|such as)|including|such as|like|among them|among others|namely|notably|for example) (?:the )?(?:cities of )?",
    impersonal=r"^\W*(?:the|this|that|its) (?:new |revised |original )?(?:date|deadline)(?: for (?:this|that|it))?(?: is|:)(?: (?:now|set|fixed|for|at)){0,3} (?:the year |the end of )?20\d\d|\b(?:deal|package|law|resolution|order|act)(?:,[^.;]{0,60},)? (?:would|will|is to|requires?|commits?|aims?|sets?)\b|^\W*(?:this|that|these|it)(?: also| in turn)? (?:includes?|means|involves?|covers|entails)\b|\b(?:promises?|pledges?|initiative|milestone|mandates|ordinance|resolution|policy|declaration|blueprint|goals?|targets?|aims?|objectives?|ambitions?|plan|strategy|roadmap|programme|will be|is to be|are to be|has been|have been|cannot be (?:met|reached|achieved)|not be (?:met|reached|achieved))\b",
    anaphora=r"\b(?:get(?:ting)? there|be(?:ing)? there(?= (?:§|by §|in §))|do(?:ing)? (?:so|the same|likewise)|follow(?:ing)? suit|match(?:ing)? (?:that|it)|(?<!needed to )(?<!required to )(?:achiev(?:e|ing)|reach(?:ing)?|attain(?:ing)?|succeed(?:ing)? in|accomplish(?:ing)?) (?:it|this|that)(?=,? (?:[\w-]+,? ){0,3}(?:by|in|before) §)|(?<!needed to )(?<!required to )(?:achiev(?:e|ing)|reach(?:ing)?|meet(?:ing)?|hit(?:ting)?) (?:that|this|the same|the) (?:goal|target|objective)(?=,? (?:[\w-]+,? ){0,3}(?:by|in|before) §)|the same (?:goal|target|thing|pledge|promise|commitment)|the same(?= (?:by|in|for|before|until) §)|(?:mov|bring|brought|pull|push|shift)\w* (?:the|its|that|this|their|our) (?:[\w-]+ ){0,2}(?:target|goal|date|deadline)(?: date)?(?:(?: forward| back| up)? to(?= (?:the year )?§)|(?:, [^,;.]{1,50},)?(?= from (?:the year )?§{4}[^.;]{1,12}§))|(?:the|that|this|its|their|a|our) (?:new |old |revised |earlier |later |original |previous )?(?:date|deadline|target date|target year|finishing line)|(?:(?:aim|go|opt|shoot|settle)(?:s|ed|ing)?|plans|planned)(?: instead)? for(?= §)|has chosen(?= §)|(?:goal|target|deadline|ambition|aim) is(?= §)|(?:chose|chosen|picked|set itself(?! (?:an?|the)\b)|the same year)\b|(?P<own>(?:its|their|our) own)(?= (?:emissions )?(?:by|to) (?:at least |up to |about )?¤)|the (?=§ (?:target|goal|deadline|date|ambition|pledge|promise))|(?:set|named?|given|give|fixed|publish(?:ed)?) (?:a|no|any) (?:date|year|deadline|target year)(?: for doing (?:so|the same))?|no date for doing (?:so|the same))",
    all_the_same="(?:the|that|this|its|their|a|our) (?:date|deadline|target date|target year)|do|get|follow|match|the same|achiev|reach|attain|meet|hit|succeed|accomplish",
    ratifies=r"\b(?:adopted|approved|passed|endorsed|backed|voted for|ratified|signed off) (?:on )?(?:the|this|that|its) (?:\w+ ){0,2}(?:targets?|goals?|plan|strategy|motion|resolution|proposal|measure|commitment)\b|\b(?:plan|strategy|motion|resolution|target|goal|proposal|measure)(?:, [^.;,]{1,60},)? (?:was|were|has been|had been) (?:\w+ )?(?:adopted|approved|passed|endorsed|carried|ratified|(?:set|agreed|decided(?: on)?|voted(?: for| on)?) by (?:the |its )?(?:\w+ ){0,2}?(?:council(?:lors|ors)?|assembly|parliament|commission|aldermen|supervisors|board|council decision))\b",
    set_out=_voted.SET_OUT,
    voted_behind=_voted.VOTED_BEHIND,
    met_behind=r"[ ,)]{0,3}(?:- |: |\(|, )(?:already |now |target |goal )?(?:achieved|met|reached|completed|exceeded|done|accomplished)\b",
    in_a_name=r"(?: (?:to|in|at|on|for|will be|was|were|is|are)\b|[.,;:)]|$)",
    members=_whose.MEMBERS,
    members_behind=_whose.MEMBERS_BEHIND,
    signed=_whose.SIGNED,
    named_behind=r"(?: (?:electricity|emissions?|neutrality|goals?|targets?|or sooner|or earlier))?(?:,? (?:(?P<are>are|were|includes?|included)|including|such as|like|among them|namely|notably)| ?[:(]| -)(?: (?:the )?(?:cities|towns|councils|mayors|likes|city) of)? (?:the )?",
    that_have=r" (?:that|which|who|with|committed|aiming|pledging|striving|hoping|seeking|planning)\b",
    city_groups=r"\b(?:cities|towns|councils|municipalities|capitals|mayors|members|signatories|local authorities)\b",
    due=r"\b(?:by|before|until) (?:the year )?$",
    shifted=r"\b(?:br(?:ing(?:s|ing)?|ought)|mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|advanc(?:e|es|ed|ing)|shift(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?|put(?:s|ting)?)\b[^.;§]{0,80}? by (?P<n>a decade|two decades|a quarter of a century|\d{1,2}(?= years)|[a-z]+(?= years))(?: years)?,?(?: earlier| sooner| later)? (?:to|until|till) (?=§)",
    shifted_back=r"\b(?:delay|postpon|defer|put|back|later)",
    moved=_voted.MOVED,
    carried=_voted.CARRIED,
    lost=_voted.LOST,
    loosely=r"declar(?:ed?|es|ing) a climate emergency",
    the_target=r"\b(?:this|that|the|its|their|our|these|those) (?:\w+ ){0,2}?(?:goals?|targets?|objectives?|ambitions?|deadlines?|date|pledges?|promises?|commitments?)\b|\bit (?:was|has|had|will|is)\b(?! becom)",
    beside=r"(?:'s)?[ ,:(|-]*(?:(?:by|in|before|for|until|aims for|targets|picked|chose|has chosen|is aiming for|has set|at|to|wants|plans for|from|the year|no later than) )*",
    respectively=r"\b(?:respectively|in that order|in turn)\b",
    announces=r"\b(?:targets?|goals?|objectives?|commitments?|pledges?|promises?|ambitions?|will|aims?)\b",
    whole_city=r"\b(?:city-?wide|community-?wide|(?:the )?(?:whole|entire|rest of the|wider) (?:city|town|community|municipality|area)|as a city|the city as a whole|across the city|all of the city)\b",
    climate=r"\b(?:climate|emissions?|carbon|co2|greenhouse gas\w*|ghgs?|net[ -]zero|decarboni[sz]\w+)\b",
    all_gases=r"\b(?:all greenhouse gas(?:es)?|all ghgs?|all six (?:kyoto )?gases|every greenhouse gas)\b",
    only_carbon=r"\b(?:co2 only|only (?:covers? )?co2|carbon dioxide only|only carbon dioxide|co2 alone)\b",
    offsets=r"\b(?:with (?:the help of |the use of )?(?:carbon )?(?:offsets?|credits|carbon removals?)|offsetting (?:the )?(?:rest|remain\w+|residual)|offset the (?:rest|remain\w+)|buying (?:carbon )?(?:offsets|credits)|compensation for the remaining emissions|compensat(?:e|ing) (?:for )?the (?:rest|remain\w+)|including offsets)\b",
    no_offsets=r"\b(?:without (?:any |the use of |using |relying on |recourse to |buying )*(?:carbon )?(?:offset(?:s|ting)?|credits)|no (?:carbon )?(?:offsets|offsetting|credits)|not (?:use|buy|rely on) (?:carbon )?(?:offsets|credits))\b",
    accompanied=r",? (?:with|including|through|meaning|by|via|thanks to|based on|backed by) {1,4}(?:a |an |the )?(?:further )?",
    down_to=r"\bto (?:at most |no more than |only |just |about |around )?",
    fresh=r"\b(?:mayor|council leader|leader of the council)\b(?:(?!\b(?:activist|campaigner|resident|protester|students?|group)s?\b)[^.;]){0,120}?\b(?:he|she) (?:also |now |still )?wants? (?:the|his|her|their) (?:city|town|council)\b|, when (?=[^,;.]{2,40}? (?:plans|aims|intends|wants|hopes|is) to\b)|\b(?:their|its|our|his|her|the city's|the council's) (?:\w+ ){0,2}(?:plans?|strateg(?:y|ies)|commitments?|pledges?) (?:to|for|of)\b|\b(?:our|its|their|the city's|the council's) (?:[\w-]+ ){0,2}(?:goal|target|ambition|aim|objective|pledge|commitment) (?:is|was|remains)\b|\bwith (?:the|its) (?:[\w-]+ ){0,2}(?:goal|target|ambition|aim|objective) (?:of|to)\b|\b(?:meet(?:s|ing)?|reach(?:es|ing)?|achiev(?:es?|ing)|hit(?:s|ting)?|fulfil(?:s|ling)?|deliver(?:s|ing)?(?: on)?|attain(?:s|ing)?|accomplish(?:es|ing)?|complet(?:e|es|ing)|exceed(?:s|ing)?|surpass(?:es|ing)?|towards?) (?:its|their|our|his|her|this|the city's|the council's|[a-z]{2,20}'s) (?:[\w§-]+ ){0,4}?(?:goals?|targets?|commitments?|objectives?|ambitions?|pledges?)\b|,? and (?=[^,;]{0,60}?\b(?:will|is to|are to|aims (?:to|for|at)|(?<!reduction )(?<!action )(?<!climate )(?<!current )plans (?:to|for)|intends?|(?:we|they) (?:plan|aim) to|has pledged|have pledged|has committed)\b)|; ",
    prescribed=r"\bor (?:[\w'-]+ ){0,3}?(?:face|pay|risk|incur)? ?(?:[\w'-]+ ){0,2}?(?:fines?|penalt(?:y|ies))\b|\bunder (?:[\w']+ ){1,6}(?:plan|law|ordinance|rules|by-?law|regulations?|strategy|budget|act|code|policy|decision|standard)\b|\b(?:plan|strategy|law|ordinance|act|by-?law|roadmap|charter|resolution|regulations?|code|decision|standard|policy) (?:states?|says|stipulates?|sets out|foresees|requires?|prescribes?|lays down|provides?)\b|\baccording to (?:the|its|a) (?:[\w']+ ){0,3}(?:plan|strategy|law|roadmap|(?:proposal|resolution|motion)(?= (?:adopted|approved|passed)))\b|\b(?:plan|law|ordinance|strategy|act|rules|by-?law|code|decision|standard)s?\b[^.;]{0,40}\b(?:adopted|approved|passed|enacted)\b|\b(?:council|councillors|councilors|assembly|aldermen|parliament) (?:has |have |had )?(?:decided|resolved|agreed|voted|decreed)\b",
    in_front=r"(?:being|as) [^,;.]{1,150}, ",
    told_of=r"[^.;]{0,120}(?:20\d\d|mid-?century|decade) ?[-:,] (?:so|that|this|such) (?:is|was|says?|goes|runs|reads|promises) (?:the |a |an )?(?:\w+ ){0,2}?(?:(?:of|in|from|for|by) )?(?:the )?(?:city of )?",
    fronting=r"(?:(?:coupled|combined|together|along) with|being|with|in|under|by|as part of|through|thanks to|having|after|to|for|despite|alongside|beyond|besides|(?:firmly |fully |already |long )?(?:committed|pledged|determined|keen|eager|bound|set|spurred|driven|guided)|(?:already |currently )?(?:aiming|hoping|seeking|striving|working|pledging|promising|vowing|targeting|committing|planning|racing|looking))\b",
    programmes=r"(?: §{4} (?:alliance|coalition|partnership|network|club|challenge|campaign)\b| (?:does not|doesn't|do not) mean\b| §{4}(?!§),?['\"](?! (?:goal|target|pledge|ambition|commitment|plan))| (?!(?:by|in|before|for|until|from|since|after|during|through|come|circa|to|and|the|city|cities|town|capital|council|future|status|target|goal|region|community|economy|no|around)\b)[^\W\d_]{3,20} §{4}(?!§)(?=['\")]|\s*$| plan| strategy| roadmap| programme| initiative| project|, the city)|[ -]{1,3}(?:and [a-z]{1,30} )?(?:[a-z]{1,30} ){0,2}?(?:cities|alliance|action plan|plan(?!s? to)|plans(?! to)|strategy|strategies|roadmaps?|tracker|summit|mission|programmes?|programs?|initiative|accelerator|coalition|hub|fund|partnership|framework|challenge|project|week|conference|forum|label|tariff|certificat\w+|commission|working group|task ?force|toolkit|report|contract|consultancy|investment plan|competition|contest|award|prize)\b)",
    share_change=r"\b(?:rais\w+|increas\w+|strengthen\w*|tighten\w*|upgrad\w+|lift\w*|lower\w*|weaken\w*|revis\w+|chang(?:es|ed|ing)|doubl\w+|mov(?:es?|ed|ing)|bump\w*|step\w* up)\b[^.;¤]{0,80}? from {amount}(?:[^.;¤]{0,20}? to {amount})?",
    falls_short=r"[^.;]{0,60}?,? (?:but|though|although|however|yet),? (?:(?:it|the city|that|this|the council|is|was|will|would|looks?|set|likely|expected|on|track|pace|course|to|has|had|now|also|already|almost certainly|admits?|says?) ){0,7}?(?:fall(?:s|en)? short|fell short|miss(?:es|ed)?|fail(?:s|ed)?|not (?:be )?(?:meet|met|reach|reached|achieve|achieved|make|made|hit))\b",
    part_of=r"\b(?:percentage|share|proportion) of (?:[\w-]+ ){0,5}$|{amount} of (?:(?!energy |electricity |power |emissions |the way )[\w'-]+ ){1,10}$",
    likewise=r",? (?:and )?as (?:do|does|did|has|have|had|will|would|is|are)(?: also)? (?:the )?(?:city of |cities of )?",
    singled=r",? which (?:is|has|was|aims|plans|wants|pledged|intends|hopes)\b",
    another=r"\b(?:national|federal|state|statewide|provincial|regional|eu|european|global|government's|country's|nation's|state's|region's) (?:\w+ )?(?:targets?|goals?|deadlines?|dates?|objectives?|ambitions?|commitments?)\b|\b(?:achiev|reach|becom|recycl|divert|plant|electrif|phas|bann?|install|subsist|eliminat|cutt?|reduc)ing\b|\bto (?:plant|recycle|divert|build|ban|electrify|install)\b",
    doubtful=r"\b(?:unlikely|will not|won't|not (?:be )?(?:reach|met|meet|achiev)\w*|miss(?:es|ing)? (?:its|their|the)|fall(?:s|ing)? short)\b",
    so_called=r"(?: (?:energy|electricity|power))? (?:commitment|pledge|goal|target)\b",
    growing=r"\b(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|expand(?:s|ed|ing)?|boost(?:s|ed|ing)?|doubl(?:e|es|ing)|percentage of|share of|proportion of)\b(?![^.;]{0,80}\b(?:cut|reduc|lower|decreas|slash))",
    since_then=r", [^.;§]{3,80}\b(?:has|have) been (?:(?:powered|run|supplied|operated|certified|heated|fully|entirely|by|with|on|a|as) ){0,4}",
    since=r"\bsince (?:the (?:start|beginning|end) of |early |late |mid-?|(?:january|february|march|april|may|june|july|august|september|october|november|december) )?$",
    superseded=r"\b(?:previous|former|earlier|old|original|prior|past) (?:\w+ ){0,3}?(?:goals?|targets?|commitments?|pledges?|aims?|ambitions?|deadlines?|dates?|objectives?|plans?|promises?)(?: (?:of|to|for|was|had been|by|called for|at))?(?: (?!and\b|which\b|that\b|but\b)\w+){0,5} ?$",
    changes=(
        ("old new", r"\b(?:mov(?:es?|ed|ing)|br(?:ing(?:s|ing)?|ought)|push(?:es|ed|ing)?) (?:up|forward|back)\b[^.;§]{0,120}? from [^.;§]{0,40}§{1,9},? to [^.;§]{0,60}§"),
        ("old new", _whose.SHIFT),
        ("old new", r"\b(?:originally|initially|previously|formerly|having been)\b[^.;§]{0,60}§[^.;]{0,100}?\b(?:moved|brought|pushed|now|delayed|postponed|advanced|shifted)\b[^.;§]{0,40}§"),
        ("new old", r"\b(?:delay\w*|postpon\w*|push(?:es|ed|ing)?|mov(?:es?|ed|ing)|brought|shift\w*|defer\w*)\b[^.;§]{0,80}? (?:to|until|till|by) §{1,9}[^.;§]{0,60}?\b(?:earlier|previously|originally|initially|first|once)\b[^.;§]{0,40}§"),
        ("new old", r"§,? (?:instead of|rather than|not|replacing|in place of|and not|up from|down from|, not|, instead of|, rather than)(?: by| in| the| the previous| the original| its| previously)* §"),
        ("old new", r"\b(?:delay\w*|postpon\w*|push(?:es|ed|ing)?|mov(?:es?|ed|ing)|brought|bring(?:s|ing)?|shift\w*|put(?:s|ting)? (?:off|back)|set back|extend\w*|defer\w*|slip\w*|advanc(?:es?|ed|ing)|chang(?:es|ed|ing)|revis\w*|replac\w*|swap\w*|relax\w*|adjust\w*|tighten\w*)\b[^.;]{0,80}?§[^.;§]{0,60}? (?:to|until|till|with|for) (?:the year |around |at least |one of )?§"),
        ("old new", r"\b(?:replac\w+|swap\w*|exchang\w+|supersed\w+)\b[^.;]{0,80}?§[^.;§]{0,40}? (?:with|by|for) (?:a|an|one|the)\b[^.;§]{0,50}§"),
        ("new old", r"\b(?:delay\w*|postpon\w*|push(?:es|ed|ing)?|mov(?:es?|ed|ing)|brought|bring(?:s|ing)?|shift\w*|put(?:s|ting)?|set back|extend\w*|defer\w*|slip\w*|advanc(?:es?|ed|ing)|chang(?:es|ed|ing)|revis\w*|adjust\w*|tighten\w*)\b[^.;§]{0,80}? (?:to|until|till|forward to|back to) §{1,9}[^.;§]{0,20}? from §"),
        ("new old", r"\b(?:accelerat\w*|quicken\w*|speed\w*)\b[^.;§]{0,80}? to §{1,9} from §"),
        ("old new", r"\b(?:accelerat\w*|quicken\w*|speed\w*)\b[^.;§]{0,80}? from §{1,9} to §"),
        ("old new", r"(?:no longer|\babandon|\bscrap|\bdrop|gave up|give up|\bditch|\bshelv|not be (?:met|reached)|\bmiss(?:es|ed|ing)?\b)[^.§]{0,100}§{1,9}[^.§]{0,60}?(?:; |, and |, |instead)[^.§]{0,40}?(?:new (?:date|target|deadline|goal|year) is|now|aims? for|instead|in favou?r of|for)[^.§]{0,20}§"),
    ),
    commits=r"\b(?:sign(?:ed|s|ing) (?:on|up)|pledg(?:ed|es|ing)|commit(?:s|ted|ting)|promis(?:ed|es|ing)|vow(?:ed|s|ing))(?: itself| themselves| ourselves)?(?: \w+){0,3}? \"?(?:to|of|on)(?: [\w'-]+){0,10} ?\"? ?$",
    other_object=r"(?:,| and) (?:its |the |their |our )?(?!(?:emissions|co2|carbon|them|it|that|then|again|further|finally|later|this|these|ghgs?|pollution|reductions?|cuts?|cut|reduce|also|another|gases|those|and|or|before|rising)\b)[a-z][a-z-]{1,30}(?: (?:use|consumption|demand|gas|gases))? by (?:about |around |at least |some )?$",
    coordinated=r"(?: ?\([^()]{0,60}\))?,? and (?:to )?(?:increas\w+|rais\w+|expand\w+|grow\w*|boost\w*|requir\w+|reach\w*|achiev\w*|reduc\w+|cut(?:ting)?|generat\w+|sourc\w+|obtain\w*|cover\w*|switch\w*|mak\w+|supply\w*|hav\w+|get(?:ting)?|us(?:e|ing)) (?:[\w-]+ ){0,8}",
    makes_up=r"\b(?:account\w* for|responsible for|mak\w+ up|contribut\w+|represent\w*|produc\w+|caus\w+)(?: to| for)?(?: (?:about|around|nearly|almost|some|over|more than|roughly|up to|an estimated|approximately))* $|\b(?:population|residents|inhabitants|economy|gdp|jobs|output|ridership|tourism)\b[^.;¤]{0,20}? (?:ris|gr[eo]w|rose|increas|climb|expand|up\b)\w*(?: by)?(?: (?:about|around|nearly|almost|some|over|more than))* $|\b(?:remaining|residual|outstanding) $|\b(?:offset\w*|compensat\w+(?: for)?|sequester\w*|captur\w+|absorb\w*) the (?:final|last|other|rest,) $",
    compared=_whose.COMPARED,
    lying=_whose.LYING,
    owed=_whose.OWED,
    presently=r"(?:currently|already)\b",
    at_present=r"\b(?:currently|already|now|today|presently) (?:[\w-]+ ){0,4}$",
    relative_pronouns=r"(?:who|whose)",
    media=r"(?:[^.;,]{0,40} )?(?:news agency|agency|news|newspaper|daily|times|guardian|reuters|post|herald|tribune|gazette|bbc|afp|xinhua|yonhap|jiji press|kyodo|bloomberg|press|associated press) ?(?=(?:said|says|reports?|reported|wrote|writes)\b)",
    failed_vote=r"\b(?:referendum|motion|measure|bill|proposal|initiative|amendment)\b[^.;]{0,140}\b(?:(?:has|have) failed|failed|(?:was|were|been) (?:defeated|rejected|voted down))",
    means_by=r",? (?:by|through|via|thanks to) (?:(?:the|a|an|its|more|better|new) )?(?:[a-z]{3,20} )?[a-z]{2,20}ing\b|,? (?:through|via|thanks to|with) (?:more|less|fewer|better|new|investments?|measures)\b",
    means_to=r"\b(?:opportunit(?:y|ies)|options?|ways|possibilit(?:y|ies)|how) (?:to|for|of)(?: \w+){0,2} ?$",
    asked_after=r",? (?:but|so|and|yet|although) (?:how|what|can|will|is|are|does|do|who|where|why|when)\b[^.;]{0,200}\?",
    paper_calls=r"\b(?:amendments?|goals|targets|plans|policies|resolutions|ordinances|plan|strategy|resolution|policy|ordinance|roadmap|framework|law|goal|target|measure|initiative|programme|program|declaration|referendum|proposal|motion|bill|document|agreement|blueprint|vision|decision|which)\b[^.;]{0,60}? calls? for\b",
    papers=r"'?s? (?:\w+ )?(?:plan|playbook|strategy|roadmap|programme|program|framework|blueprint|initiative)\b",
    goes_on=r"(?:steps?|progress|moves?|journey|way|leap|forward|road|path(?:way)?|route) (?:to|towards?) (?:its |their |our |the )?(?:becoming|achieving|reaching|being|getting|meeting) (?:a |the |full )?$",
    the_first=r"(?:\b(?:the|a|another) (?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|largest|biggest|latest|newest|next) $)|(?:\b(?:be|becom\w+|became|being|is|was|as) (?:one of )?|\b(?:some|several|many|one|two|three) of )(?:the )?$",
    first_of=r" (?:cit(?:y|ies)|towns?|capital|municipality|community|metropolis|local authority|council|mayor)\b|(?:'s|s')? (?:first|second|third|only|most|largest|greenest|leading|next|fully|truly)\b",
    restated=r"(?:,? or|,? that is,?|,? i\.e\.,?| \() (?:a |an |by )?{amount} (?:reductions?|cuts?|below|less|lower|decrease)",
    defines=r" (?:means|is defined as|refers to|is the (?:goal|state|point|balance) of)\b[^.;¤§]{0,80}",
    gloss=r" ?\((?:i\.e\.,? |or |a |an |that is,? |meaning (?:a )?)?",
    worldwide=r"(?: (?:carbon|co2|ghg|greenhouse|gas|emissions?|by|in|before|§+)){0,6} (?:globally|worldwide|around the (?:world|globe)|across the (?:world|globe)|on a global scale)\b",
    of_the_world=r"\b(?:global(?:ly)?|worldwide|world|the world's|humanity's|the planet's) (?:(?:carbon|co2|ghg|greenhouse|gas|emissions?|to) ){0,4}$|\b(?:global|worldwide|the world's|humanity's|the planet's) (?:(?:net|carbon|co2|ghg|greenhouse|gas) ){0,3}emissions\b",
    means=r"\b(?:goal|target|aim|objective|ambition) (?:will|is to|can) be (?:achieved|reached|met) (?:by|through)\b|\bthis means(?: that)?\b",
    attained=r"\b(?:is|are) already (?:\w+ly )?$|\b(?:has|have) (?:already |now |since |in fact )?(?:achieved|reached|attained|become|been certified(?: as)?)(?: (?!its\b|the\b|a\b)[\w%¤]+){0,2} ?$",
    becoming=r"\b(?:(?:goals?|targets?|aims?|ambitions?|objectives?|visions?) (?:is|was|remains|are) (?:for (?:[\w']+ ){1,4})?to|(?:wants?|aims?|plans?|intends?|aspires?|strives?|hopes?|seeks?|tries|is hoping|is seeking|is trying|vowed|determined|set out|is aiming|are aiming|is striving|are striving|is working|are working)(?: (?:[\w']+ ){1,2}?)? to) (?:be|become|go|reach|achieve|attain)(?: (?!in\b|for\b)[\w']+){0,5} ?$|\b(?:wants?|aims?|plans?|intends?) to be (?:the first|one of|among) (?:[\w']+ ){1,7}to $|\b(?:goals?|targets?|aims?|ambitions?|objectives?|visions?) (?:is|are) to [^.;]{1,80} and to (?:be|become) ?$|\b(?:strategy|commitment|pledge|promise|goal|target|ambition|aim|objective) (?:to (?:be|become|reach|achieve|attain)|of(?: (?:being|becoming|reaching|achieving|attaining))?|to)(?: (?:a|the|full|being|becoming|reaching|achieving)){0,3} ?$",
    goal_of_a=r"\b(?:goals?|targets?|objectives?|pledges?|commitments?|ambitions?|promises?) of (?:an? |at least |about )?$",
    aims=r"\b(?:goals?|targets?|objectives?|pledges?|commitments?|ambitions?|aims?|aiming|aimed|intends?|wants?|hopes?|seeks?|pledged|committed|promised|vowed|set out|plans?|strategy|str(?:ives?|iving)|seeks?|seeking|sought|aspires?|aspiring|undertakes?|undertook|resolved|determined) (?:of|to|for|is to|was to|on)(?: \w+){0,4} ?$",
    further=r"(?:^|[ ,])(?:and|or|then|to|by|with|rising|before|plus|instead|rather|&)\b|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:by|in|before|below|compared|reduction|cut|on|from|against|the following|until|for|and|relative|no later|under|lower|of (?:it|them|emissions)|respectively|two|five|ten)\b|§|\()",
    relative=(
        ("mid-century", r"\b(?:mid-?century|(?:the )?(?:middle|midpoint) of (?:the|this) century|mid 21st century|halfway through the century)\b"),
        ("decade", r"\b(?:(?:the )?(?:end|close) of (?:the|this) decade|the decade's end|decade's end|decade's close)\b"),
        ("within", r"\b(?:(?:with)?in|over) (?:the )?(?:next |coming |space of |a )?(?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?|a quarter of a century|two decades|three decades) ?(?:years?(?:' time)?)\b"),
        ("within", r"\b(?:with)?in (?:the next |the coming )?(?P<n>a quarter of a century|a decade|decade|two decades|three decades|a quarter century)\b"),
        ("within", r"\b(?P<n>ten|fifteen|twenty|\d{1,2}) years from now\b"),
    ),
    whole={
        **{word: number for number, word in enumerate(_WHOLE, 1)},
        "thirty": 30, "forty": 40, "twenty-five": 25, "a quarter of a century": 25, "a quarter century": 25,
        "a decade": 10, "decade": 10, "two decades": 20, "three decades": 30,
    },
    remainder=r"^ ?(?:of|percent of|% of) (?:the |its |their |what (?:it|they) (?:was|were) in |those of |that of )?(?:level of |levels of |total of |emissions of |emissions in )?§",
    both=r"(?:both|the two|these two)(?: (?:cities|towns|councils|capitals|municipalities|mayors))?",
    aspiring=r"\b(?:candidates?|contenders?|hopefuls?|challengers?|nominees?) (?:for|to be|to become|standing for) (?:the )?(?:[\w-]+ ){0,2}(?:mayor|mayoralty|council)(?: \w+){0,2} (?:of|in|for) $",
)  # fmt: skip
