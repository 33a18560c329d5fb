"""How English speaks of plans, laws and other papers, and of whose they are."""

from collections.abc import Mapping

# "As part of the university's climate plan, Leeds has committed": the plan's owner has.
PLAN_OF = r"\W{0,9}(?:as part of|under|in line with|in|with) $"
PLAN_HEAD = r"(?:'s?)? (?:[\w-]{1,20} ){0,3}?(?:plan|strategy|roadmap|programme|program|agenda|blueprint|vision)\b[^.;]{0,60}, $"
# "The plan sets a goal": what was just adopted, or is a draft.
_PAPERS = (
    r"(?:"
      r"plan|strategy|roadmap|resolution|ordinance|measure|motion|move|bill|law|policy|decision"
      r"|proposal|blueprint|playbook|framework|programme|program|update|vote|document|legislation|act"
      r"|package|charter|edition|concept|masterplan|contract|agenda|[a-z]{0,3}cap"
    r")"
)  # fmt: skip
_PLAN = (
    r"(?:the (?:specifics|details|terms|goals|targets|aims|objectives) of )?"
    rf"(?:the|this|that|its|their) (?:[\w-]+ ){{0,3}}?{_PAPERS}"
)
# "Owners of large buildings will have to": what the ordinance just told of lays on them.
OWNERS = (
    r"(?:under (?:it|this|that|them),? )?(?:(?:the |their |property |building |private |commercial ){0,3}(?:owners|landlords|developers)(?: of (?:[^.;,§¤]|,(?=\d)){3,70}?)?"
      r"|buildings (?:larger|bigger|over|above|of|with|that)\b(?:[^.;,§¤]|,(?=\d)){3,60}?|(?:(?:the|these|all|most|many|large|larger|largest|big|bigger|biggest|new|existing|commercial|residential|city's|city|public|private|municipal|office) ){1,4}"
        r"(?:buildings?|properties|homes|apartments|towers|skyscrapers|structures)(?: (?:[^.;,§¤]|,(?=\d)){3,70}?)?)"
    r" (?:will|would|must|shall|are|have)(?: (?:now|also|then))?(?: (?:to|have|be|required|obliged|forced|pushed|told|need)){0,3} "
      r"(?:cut|reduce|lower|halve|slash|eliminate|meet|be|become|run|bring|switch|achieve|reach|stop|phase)\b"
)  # fmt: skip
THE_PLAN = (
    rf"\W{{0,3}}(?:by §{{4}},? )?(?:{OWNERS}|"
      rf"(?:under |according to (?=th(?:e|is|at) )){_PLAN}\b(?! (?:of|by)\b)"
      r"|(?:(?:these|those) (?:[\w-]+ )?(?:goals|targets|commitments|objectives|aims) (?:would )?(?:include|are)|th[eo]se include|they (?:would )?include)\b"
      r"|this (?:also )?(?:aims|commits the|calls for)\b"
      r"|the \"[^\"]{3,60}\" (?:sets?|aims?|calls?|commits?|is designed|would|outlines?)\b"
      r"|it (?:also )?(?:"
        r"calls for|includes|requires|mandates|outlines|lays out|lays down|envisages|foresees|provides for|defines|contains|obliges"
        r"|directs|commits (?:the|it|us)|says|sets|sees|has (?:two|three|four|several) |aims to (?:make|turn|get|bring|see)"
      r")\b"
      rf"|{_PLAN}'s (?:[\w-]+ ){{0,2}}?(?:goals|targets|aims|objectives)\b"
      rf"|{_PLAN}(?:, which)? (?:also |now |itself |further )?(?:"
        r"sets?|calls?|aims?|commits?|includes?|requires?|targets?|would|will|puts|envisages?|lays"
        r"|outlines?|establish(?:es)?|sees|seeks|foresees|contains?|states?|says|proposes?|goes"
        r"|adds?|means|makes|provides?|mandates?|directs|binds|obliges|(?:has been|was) (?:revised|updated|reworked|amended)|has (?:an? |the |set )|focus(?:es)? on"
        r"|pledges|restates|reaffirms|repeats|confirms"
        r"|is (?:an? |the |intended |meant |designed )(?:[\w-]+ ){0,3}?(?:document|roadmap|guide|blueprint|framework|strategy|to (?:help|guide|get|bring|make|put))"
      r")\b"
    r")"
)  # fmt: skip
# "The aim is to halve them", "full neutrality is to be reached": what was just decided says more of itself.
THE_AIM = (
    r"\W{0,3}(?:(?:for|in|across) [^.;,§]{2,90}, )?(?:"
      r"(?:the|its|their|our|another|an?) (?:[\w-]+ ){0,2}?(?:aims?|goals?|targets?|objectives?) (?:is|are|was|were|remains?) "
      r"|(?:also )?(?:among|one of|two of|three of|other|further|additional) (?:(?:the|its|their|these|those) )?(?:[\w'-]+ ){0,2}?(?:goals|targets|objectives|aims)"
        r"(?::| (?:is|are|was|were|includes?|included)\b)"
      r"|(?:a|an|another) (?:new|further|additional|second|interim) (?:goal|target|aim|objective) (?:of|to|for|is|was)\b"
      r"|(?:transport(?:ation)?|mobility|traffic|buildings|housing|(?:district )?heat(?:ing)?|energy|electricity|waste|industry|agriculture)(?: (?:sector|supply|system))?: "
      r"|the city (?:group|administration)'s own [a-z ]{3,30}: "
      r"|[^.;,§]{3,90}? shall (?:be|run|become|have|use|fall|drop|decrease|come)\b"
      r"|[^.;,§]{3,90}? (?:is|are) to be (?:achieved|reached|attained|cut|reduced|met|halved|lowered|phased)\b"
      r"|(?:this|that) (?:includes|means|covers)\b"
    r")"
)  # fmt: skip

# How a plan itself stands, which later sentences only call "the plan".
_PAPER = r"(?:plan|strategy|roadmap|programme|program|policy|framework|blueprint|playbook|concept|masterplan|agenda|[a-z]{0,3}cap)"
PLAN_DRAFTED = (
    rf"\b(?:draft|proposed) (?:[a-z]+ ){{0,6}}?{_PAPER}\b"
    rf"|\b(?:feedback|views|comments) on (?:the|its) (?:[a-z]+ ){{0,5}}?{_PAPER}\b"
    rf"|\b{_PAPER} (?:was|is|has been) (?:[a-z]+ )?(?:sent|submitted|presented|put) to (?:the )?(?:[a-z]+ )?council\b"
    rf"|\b(?:will|to|due to|would) (?:vote|decide) on (?:a|an|the|its) (?:[a-z]+ ){{0,5}}?{_PAPER}\b"
)
PLAN_ADOPTED = (
    rf"\b{_PAPER}\b(?: of (?:the )?[a-z]+(?: [a-z]+)?)?(?:,[^.;,]{{1,60}},)?(?: (?:was|were|has been|had been|is|now)\b){{1,3}}"
    r"(?: (?!not\b|to\b|yet\b|be\b|expected|due\b)[a-z]+){0,10}? "
    r"(?:adopted|approved|endorsed|passed|accepted|ratified)\b"
    r"|(?<!to be )(?<!not yet )(?<!be )\b(?:adopted|adopts|approved|approves|endorsed|endorses|passed) "
    rf"(?!by\b)(?:[a-z'-]+ ){{0,8}}?{_PAPER}\b"
)

WORDS: Mapping[str, object] = {
    # What somebody awards, by whose name it is called: "the European Union Mission Label".
    "awards": r"(?:['’]s)? (?:[A-ZÀ-Þ][\w-]{2,20} ){0,3}(?:Label|Mark|Award|Prize|Medal)\b",
    "plan_drafted": PLAN_DRAFTED,
    "plan_adopted": PLAN_ADOPTED,
    "plan_of": PLAN_OF,
    "plan_head": PLAN_HEAD,
    "the_plan": THE_PLAN,
    # "Grelco has a plan of its own", not "Grelco supports the plan".
    "a_paper": rf"\b{_PAPERS}s?\b",
    "new_paper": rf"\b(?:an?|its|their|own|new|similar|another|first|(?<![\w-])[\w-]{{1,30}}'s) (?:[\w-]{{1,30}} ){{0,3}}?{_PAPERS}s?\b",
    "the_aim": THE_AIM,
    "plans_goals": r"\b(?:plan|strategy|roadmap|policy|programme|program)(?:'?s)? (?:[a-z]+ ){0,4}?(?:goals|targets|objectives)\b|\b(?:goals|targets|objectives) of (?:the|this|its) (?:[a-z]+ ){0,3}?(?:plan|strategy|roadmap|policy|programme|program)\b",
    # Voted on, and then told one by one: "approved three targets. The city will …".
    "several_goals": r"\b(?:two|three|four|five|six|seven|new|separate|these|several|climate|interim) (?:[a-z-]+ ){0,2}?(?:goals|targets)\b",
    "own_heads": (
        r"^(?:"
          r"visions?|portfolios?|packages?|levers?|interventions?|cities|towns|capitals|municipalities|missions?|declarations?|announcement"
          r"|motion|contract|secap|seap|timeline|inventory|benchmark|survey|bid|bylaws?|statement|manifesto|target date|mayors?|councils?"
          r"|councill?ors?|governments?|administration|authorit(?:y|ies)|leaders?|leadership"
          r"|officials?|staff|majority|coalition|cabinet|assembly|parliament|senate|lawmakers|politicians|aldermen|voters"
          r"|residents?|citizens?|inhabitants?|person|people|city|capital|metropolis|municipality|kommune?|board|commission|committee|department"
          r"|secretary|secretariat|commissioner|director|manager|office|chief|officer|spokes\w+"
          r"|agency|planners?|plans?|strateg(?:y|ies)|roadmap|map|playbook|guide|pathway|programme|program|policy|law|act"
          r"|ordinance|budget|resolution|agenda|blueprint|framework|goals?|targets?|aims?|ambitions?"
          r"|objectives?|pledges?|promises?|commitments?|deadline|date|year|declaration|emissions?|output|pollution|use"
          r"|footprint|impact|intensity|pollution|co2|carbon|greenhouse|gases|gas|energy|electricity|power"
          r"|heat(?:ing)?|supply|mix|grid|demand|consumption|transport|traffic|buses|ferries|boats"
          r"|bus|fleet|vehicles|lorries|trucks|vans|lamps|(?:street-?)?lights|streetlamps|lighting|pools|cars|taxis|trams|buildings?|homes?|housing|schools?|squad|police|fire"
          r"|garbage|[a-z]{0,3}cap|municipal|libraries|offices|estate|stock|waste|landfill|economy|system|sector"
          r"|operations|organi[sz]ation|shares?|rates?|levels?|quota|streets|network|community|per|and|also|now|that|which|who|he|she|it"
          r"|they|already|both|coalition"
        r")$"
    ),
    "calls": r"call",
    "paper_calls": (
        r"\b(?:"
          r"concept|masterplan|contract|secap|amendments?|goals|targets|plans|policies|resolutions|ordinances|plan|strategy|resolution"
          r"|policy|ordinance|roadmap|framework|law|goal|target|measure|initiative|programme|program"
          r"|declaration|referendum|proposal|motion|bill|document|agreement|blueprint|vision"
          r"|decision|which"
        r")\b[^.;]{0,60}? (?:call(?:s|ed)? for|foresees|foresaw|envisage[sd]|provide[sd] for)\b"
        # Not what a union passed.
        r"|(?:\b(?:council|councill?ors|aldermen|commission|commissioners)\b[^.;,]{0,40} (?:passed|passes|adopted|adopts|approved|approves|backed|backs) (?:a|the) (?:[\w-]+ ){0,2}?"
          r"|(?<!passed a )(?<!passed the )(?<!adopted a )(?<!adopted the )(?<!approved a )(?<!backed a )\b)"
          r"(?:resolution|ordinance|motion|measure|amendment|referendum|legislation)\b(?! (?:by|from|of|signed|drafted|written)\b)[^.;]{0,60}? "
          r"call(?:s|ed|ing)? (?:up)?on (?:the )?(?:city|council|town|mayor|administration|[a-z]+ city council)\b(?=[^.;,]{0,40} to\b)"
    ),
    # Behind the adjective of a country: what is the country's.
    "state_beside": (
        r"(?:(?:in line|in keeping|align(?:ed|s|ing)|consistent|compared) with|match(?:es|ing)|mirror(?:s|ing)|ahead of"
        r"|beyond|exceed(?:s|ing)|support(?:s|ing)|than) (?:that of )?(?:the )?(?:[a-z]{3,10} )?$"
    ),
    "state_heads": r" (?:[a-z-]{2,20} ){0,2}?(?:law|act|legislation|government|parliament|targets?|goals?|strategy|policy|plan|state|commitments?|pledge|municipalities|cities|towns|companies|industry|businesses|households|electricity|grid|economy)\b",
    # Where nobody is named: a wider level, what parliaments pass, what the whole world must do.
    "not_here": (
        r"\b(?:at|on) (?:the |a )?(?:[a-z]+ and )?(?:national|federal|state|regional|provincial|county|european|eu|union|global|international)"
          r"(?:,? and [a-z]+)? level\b"
        r"|^\W*(?:(?:nationally|globally|internationally|worldwide|nationwide|federally)\b"
          r"|(?:the )?(?:region|county|state|country|province|federal government|national government|eu|european union|national|federal)"
            r"(?: level| government| targets?| goals?)?:)"
        r"|\b(?:according to|under|pursuant to|required by) (?:the )?(?:[a-z-]+ ){0,3}(?:act|directive|effort sharing regulation)\b"
        r"|\b(?:climate|energy|exit|phase-out|transition)(?: [a-z-]+){0,2} (?:act|directive) (?:[a-z]+ )?"
          r"(?:stipulates?|requires?|prescribes?|obliges|mandates|sets|demands|states|lays|provides|foresees|says|commits)\b"
        r"|^\W*(?:the )?(?:[ash]b ?\d{1,4}|(?:senate|assembly|house) bill)\b"
        r"|\b(?:sub-?)?(?:goals|targets|objectives|commitments|pledges) of (?:the |its |our |all )?(?:(?!and\b|city\b|municipality\b|town\b)[\w'’-]+ ){0,3}?"
          r"(?:members|partners|signatories|participants|stakeholders|companies|firms|businesses)\b(?! (?:cities|towns|municipalities))"
        r"|\bfit for 55\b|\bgreen deal (?!plan|programme)[a-z]+s\b"
        r"|\b(?:limit|keep|hold|limiting|keeping|holding) (?:the )?(?:global )?(?:warming|(?:global |average )?temperatures?|heating)\b"
          r"(?=[^;]{0,60}, (?:[a-z]+ ){0,5}emissions (?:must|have to|need to|should)\b)"
        r"|\b(?:global|worldwide) (?:[a-z]+ )?(?:emissions?|reductions?|cuts?|co2|greenhouse)\b"
    ),
    # In its title: a paper in which a city says what it aims at.
    "own_paper": (
        r"\b(?:plan|playbook|blueprint|strategy|programme|program|roadmap|contract|agreement|commitments?|targets?|goals?"
          r"|framework|policy|priorities|objectives|key figures|climate budget)\b"
    ),
    # In a plan: that it was adopted itself, not one before it.
    "own_adopted": (
        r"^\W{0,4}(?:formally |unanimously )?(?:adopted|approved|endorsed) (?:by|at) (?:the |a )?(?:[a-z]+ ){0,3}?council\b"
        # "Norby Climate Plan (adopted by the council in May 2021)", alone in its line.
        r"|^[^.,;:()]{3,90}\b(plan|strategy|roadmap|programme|program|framework) \((?:adopted|approved|endorsed)\b[^()]{0,60}\)$"
        r"|\b(?:this|the|our) (?:(?!(?:previous|first|earlier|old|last|former|original|draft|existing|national|regional|state)\b)[a-z-]+ ){0,4}?"
          r"(plan|strategy|roadmap|programme|program|framework) (?:was|has been) (?:[a-z]+ )?(?:adopted|approved|passed|endorsed) "
          r"(?:unanimously|by (?:the |our )?(?:[a-z]+ ){0,2}?(?:council|assembly|councillors)|(?:on|in) (?:\d|[a-z]+ 20|20))"
        r"|\bcouncil (?:unanimously |formally )?(?:adopted|approved|endorsed) (?:this|the|our) (?:(?:climate|energy|new|community|sustainability|action|and|change) ){0,5}"
          r"(plan|strategy|roadmap|programme|program|framework)\b"
    ),
    # Behind a city in a line that tells what it did: "Norby adopts its plan".
    "headline": (
        r"(?: city| town)?(?: council)? (?:(?:to|will|has|is|was|and)\b"
          r"|(?!(?:goals|targets|commitments|emissions|priorities|objectives|council's|city's)\b)[a-z]+(?:s|ed)\b)"
    ),
    # "ProjectZero is the vision of a carbon neutral Norby": a city's own, whatever it is called.
    "vision_of": (
        r" (?:is|was|are|remains|stands for) [^,;.]{0,30}?\b(?:vision|goal|aim|plan|roadmap|strategy|blueprint|ambition|programme|program|pathway|target) "
          r"(?:of|for|to (?:be|become|create|build|achieve|reach|have)) (?:an? |the )?"
    ),
    "papers": r"'?s? (?:\w+ )?(?:plan|playbook|strategy|roadmap|programme|program|framework|blueprint|initiative)\b",
}  # fmt: skip
