"""How English says who has an aim: cities, their people and the words around them."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.en._pledged import DOES

WORDS: Mapping[str, object] = {
    "cities": (
        r"\b(?!their (?:city|municipal|town) (?:fleets?|buildings|buses|vehicles|operations|facilities|services)\b)"
          r"(?:the|this|that(?! (?:the|this|our|their|its|his|her|a)\b)|our|their|your|his|her|a) (?:\w+ ){0,3}?"
          r"(?:(?:city|municipal) group|city|town|capital|municipality|metropolis|borough|local authority|local government)"
          r"(?!-region| (?:council of|college|hall|centre|center|region|of |plan\b|administration's|and (?:county|region|state)))(?:'s)?"
        r"|\bthe (?:former|latter)\b(?! (?:mayor|president|minister|prime))"
        r"|\bthe (?:first|second)(?= (?:wants|aims|plans|intends|hopes|seeks|pledged|promised|pledges|promises)\b| (?:by|in) 20[2-9]\d| (?:by|one of) \d{1,3} ?%)"
        r"|(?<!\dth )(?<!\dth u\.s\. )\b(?:city|town|city council|city government|city hall)(?:'s)? (?="
          r"(?:will|aims|plans|wants|has|is|goals?|targets?|pledg|commit|adopted|amended|updated|own|emissions?|greenhouse|carbon (?:emissions|footprint))"
        r")"
    ),
    "local": (
        r"\b(?:(?:the|its|this|a) )?(?:\w+ )?(?:"
          r"city government|(?:city|town) hall|municipal government"
          r"|(?<=\bthe )authority(?! (?:of|to|for|over|figures?)\b)"
          r"|(?<!county )(?<!regional )(?<!provincial )(?<!state )(?<!parish )(?<!their )(?<!first )council(?! of (?:europe|ministers))"
            r"(?: members)?"
          r"|(?<!county )councill?ors?"
          r"|members(?= (?:\w+ )?(?:agreed|voted|approved|backed|resolved|decided|rejected|passed|adopted)\b)|aldermen|lord mayor|deputy mayor|vice mayor|mayor|cabinet(?! minister)|city leaders"
          r"|council leaders?|city officials?|local officials?|officials"
          r"|(?<!obama )(?<!trump )(?<!biden )(?<!bush )(?<!clinton )(?<!federal )administration"
          r"|city managers?|administrators|leader of the council|municipality|municipal corporation|civic (?:body|authority)"
        r")(?:'s)?\b"
    ),
    "we": r"\b(?:we|our|us|ours|we're|we'll|we've|i(?!\.)|my|i'm|i've|i'll)\b",
    "we_object": "us",
    "it": r"\b(?:it(?! (?:is|was|will be|remains|has been) (?:law|the law|a|an|the (?:goal|target|aim|intention|ambition|plan|wish)|to|at least) )|its|they|their|itself|she|he|whose|who"
        r"|(?:his|her)(?= (?:[a-z]+ )?(?:goals?|targets?|aims?|ambitions?|pledges?|plans?|commitments?|administration)\b))\b",
    "each_of": r"their (?:respective )?(?:cities|towns|councils|capitals|municipalities)(?:'s?)?",
    "settles": r"(?<='s )is\b|\b(?:that of|aims|aiming|targets|picked|chose|chosen|set|settled|opted|plumped|gone|decided|going|shooting|striving|hoping|hopes|went|wants|given itself|follows|ahead|behind|(?:date|year|deadline|goal|target) is|says)\b",
    "both": (
        r"(?:both|the two|these two|(?P<three>(?:all|the|these|all the) three)|(?P<four>(?:all|the|these|all the) four))"
          r"(?: (?:cities|towns|councils|capitals|municipalities|mayors))?"
    ),
    "oblique": (
        r"(?:"
          r"\b(?:"
            r"in|at|near|from|with|of|to|against|beyond|above|like|outside|around|across|than|unlike|alongside"
            r"|follow(?:s|ed|ing)?|emulat(?:es?|ing)|copy(?:ing)?|via|on|under|between|through|throughout|within|into|over|behind"
            r"|join(?:ed|ing|s)?(?: [a-z]+ and)?|sign(?:ed|ing|s)|left|leav(?:es|ing)|quit(?:s|ting)?|enter(?:ed|ing|s)"
            r"|visit(?:ed|ing|s)|told|promis(?:es|ed)|assur(?:es|ed)|remind(?:s|ed)|including|by|as|except(?:ing)?(?: for)?|excluding|apart from|other than|save(?: for)?|but for|(?<=cities )but|(?<=towns )but|(?<=capitals )but|compared with|inspired by|based in"
            r"|(?:that|which) (?:serves?|includes?|supplies|supply|powers?|heats?|owns?|surrounds?|borders?|feeds?|lights?|links?|connects?|crosses|joins?|leaves?|runs?(?: (?:through|to|from))?|flows through|operates?|manages?|cleans?|buil(?:t|ds?)|employs?)"
            r"|adopt(?:ed|s|ing)?|endors(?:e[ds]?|ing)|embrac(?:e[ds]?|ing)|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?"
            r"|match(?:ed|es|ing)|outpac(?:e[ds]?|ing)|beat(?:s|en|ing)?|overt(?:akes?|aken|aking|ook)|outd(?:id|oes|oing)|rival(?:l?ed|l?ing)|trail(?:s|ed|ing)?"
            r"|(?:model|example|beacon|inspiration|blueprint|precedent) for"
            r"|wait(?:s|ed|ing)? for|serving|supplying|surrounding|pending|awaiting|city of|mayors of|and in|or"
            r"|(?:city|town|council|municipality) and"
          r") (?:"
            r"the |nearby |neighbouring |downtown |central |greater |metropolitan |city of "
            r"|the city of |west |east |north |south |northern |southern |western |eastern |upper "
            r"|lower "
          r")*"
          r"|\bincluding (?:those|the ones|(?:its |their )?(?:sites|plants|offices|branches)) (?:in|at|of|near) (?:[\w'-]+(?:, | and |, and )){0,4}"
          r"|(?:,|^\W*|\band|\bbut|\bwas|\bis|\brather than) not (?:the (?:city of )?)?"
          r"|\b(?:pan|non|pro|anti)-"
          r"|(?:^|[.;] )(?:together|along|jointly) with [\w'-]+(?: [\w'-]+){0,2} and (?:the )?"
        r")$"
    ),
    "linking": (
        r"(?:"
          r"\b(?:"
            r"mayors?"
            r"|council(?:s|lors?|ors?)?|city|cities|(?:home)?town|capital|metropolis|municipality|officials?"
            r"|leaders?|leaders|(?<!'s )governments?|authorities|administration|members|cabinet"
            r"|assembly|residents|neighbou?rs|friends|colleagues|counterparts|planners|manager|commissioners?"
          r")(?:"
            r",? (?!"
              r"(?:"
                r"selected|chosen|picked|funded|supported|adopted|announced|made|signed|held|meeting|met|speaking|spoke|speaks|said|says|told"
                r"|gathered|agreed|launched|presented|received?s?|got|gets|obtained|won|secured|bought|borrow(?:s|ed)|import(?:s|ed)|heard|learn(?:t|ed|s)|came|comes|took|takes|based|miles?|km|kilomet(?:res|ers)|minutes|away|who|that|which|when|where|while|he|she|it"
                r"|they|was|were|is|are|has|had|will"
              r")\b"
            r")[a-z'.-]+"
          r"){0,5}?,? (?:of|in|for|from|by) (?:the |city of |the city of )*"
          r"|\b(?:ordinance|plan|strategy|resolution|policy|target|goal|commitment|pledge|ambition|objective|decision|budget|law)"
            r"(?:,? (?!adopted|announced|made|signed|agreed|launched|presented)[a-z'.-]+){0,5}?,? (?:of|for|from|by) "
            r"(?:the |city of |the city of )*"
          r"|\b(?:commitments|pledges|promises) by (?:the |city of |the city of )*|[;,] (?:and |while |whereas )?that of (?:the |city of )*"
          r"|(?:^|[.;:] )(?:the |all |total )?(?:[a-z]+ )?(?:emissions|baseline|carbon budget) (?:of|from) (?:the |city of )*"
        r")$"
    ),
    "of": r",? (?:of|in|for|at|from) (?:the )?(?:city of )?",
    "behind": (
        r"[ ,:(]*(?:(?:emissions? |electricity |energy |power |climate |target |goal |date |deadline |year |§|20\d\d(?:: |,? )|by |in |before |greenhouse gas |carbon |citywide |,)*)(?:"
          r"(?:was|were|is|has been|had been) (?:reached|met|achieved|exceeded|hit) (?:across|by|at|in)"
          r"|for|of|by|in|across|from|that|which|,|(?:(?:was|were|is|has been|have been|had been) (?:\w+ )?)?(?:set|promised|pledged|adopted|made|given|approved|endorsed|announced|declared|agreed|proposed|targeted|signed|backed|joined|shared) by(?: the (?:mayors|cities) of)?"
          r"|(?:is|are|was|were) (?:just |exactly )?what"
          r"|[^.;]{0,50}?\bis (?:the|a) (?:\w+ )?(?:goal|target|aim|promise|ambition|commitment|pledge) (?:of|for|in|that|which|made by|shared by)"
          r"|that is what"
        r")[ ,]*(?:the |the city of |all of |whole )?"
    ),
    "listing": (
        r"(?: (?:city|town|borough|shire) council)?(?:'s)?(?: \([^()]{0,90}\))? ?(?:, ?(?:and |or )?|and |& |or |nor |as well as |/ ?|along with |plus |but also |and its (?:sister|twin|partner|neighbou?r|neighbou?ring) (?:city |town )?(?:of )?|and (?:nearby|neighbou?ring) )"
          r"(?:the |nearby |neighbou?ring |adjacent )?(?:mayor of |(?<!, the )mayors of |city of |cities of |councils of |(?:(?!unlike|than|ahead|behind|not|from|against)[a-z-]+ )?(?<!unlike )(?<!from )(?:towns|cities|ones) (?:like |such as ))?"
        r"| - (?:and|plus|along with) |, (?:along with|together with|as well as|alongside|like|just like) (?:the )?(?:city of )?|,? and (?:now|also|even|lately) "
        r"|(?: ?\([^()]{0,90}\))?,? ?(?:and )?"
    ),
    "predicate": (
        r"(?: plc)?(?:'s (?:plan|goal|target|pledge|aim|ambition|commitment|emissions)"
          r"|, (?:a|an|the|its|which|who|whose|headquartered|of|also|born|built|run|made|home|known|part|one|in|on|near|off|(?:just )?outside|at|from|with|under|[a-z]{2,20}ed) (?:[^,;.]|[.,](?=\d)){2,90},)? ?"
          rf"(?:{DOES}|shall|reported|told|only|moved|opened|followed|renews|replaces|supplies|invests|buys|switches|also|now|itself|as well|today|yesterday|recently|formally|officially|publicly|this (?:week|month|year))\b"
        rf"|,? (?:based|headquartered|meeting|gathered) (?:in|near|outside) [^;.]{{2,60}},? (?:{DOES}|[a-z]{{3,14}}(?:ed|s))\b"
        r"|, (?:an?|the|its|one of) (?!(?:[\w'-]+ ){0,3}?(?:targets?|goals?|aims?|objectives?|ambitions?|pledges?|commitments?|deadlines?|emissions?)\b)"
    ),
    "named_of": r"((?!City|Town|Much|Most|Half|Parts?|All|Some|None|Each|Both|One|Greater)[A-ZÀ-Þ][\w&'’-]{2,30}) (?:of|from) ",
    "where": r",? (?:a (?:city|town) )?where (?:both )?| (?:said|says|promised|announced)(?: that)? ",
    "event_in": (
        r"\b(?:"
          r"signed|held|launched|met|meets|sits|based|headquartered|meeting|spoke|speaking|announced|unveiled|presented|gathered"
          r"|hosted|staged|concluded|made|adopted|agreed|summit|conference|talks|congress|forum|reached|struck"
          r"|convention|ceremony|cop ?\d\d"
        r")(?: (?:at|on|last|this|in|the|a|[\w-]+day|[\w-]+ (?:summit|meeting|conference|event|forum))){0,4} (?:in|at) $"
    ),
    "town_by": (
        r", (?:a|an|the|another|one) (?:[\w-]+ ){0,4}?"
          r"(?:council|town|suburb|village|district|borough|municipality|community|authority|township)(?: of [\w ,]{1,20})? "
          r"(?:in|near|outside|within|close to|next to|just outside|on the edge of|(?:north|south|east|west) of) (?:the )?"
          r"(?:city of |greater )?"
    ),
    "aside": (
        r"(?:(?:'s)? (?:(?:city|town|county|district|borough|regional) )?(?:council|government|administration|mayor|assembly|leaders|councillors|cabinet)| of (?:the )?[\w'-]{2,30}(?: [\w'-]{2,30}){0,2})?, (?:"
          r"[a-z][a-z -]{1,30}'s? (?=[^;.,]{0,70}\b(?:city|capital|hub|cent(?:re|er)|town|metropolis|port|(?:neighbou?r|suburb|twin|rival|satellite)s?)\b)"
          r"|the|a|an|our|one of|whose|which|where|who|home|part of|already|now|long"
          r"|(?:in|of|to|for|from|on|with|through|under|at) (?:which|whom|whose)"
          r"|(?:both |all )?(?:based|headquartered)|in"
          r"|(?:and |but )?not|as|though|although|like|unlike|with|without|under|once|led|run|together|along|thanks|given|despite|[a-z]{3,20}ed"
        rf")\b(?:[^;.,]|[.,](?=\d)){{2,100}},(?: [\w' -]{{2,25}},)?(?= ?(?:also |now |itself |officially |formally |already )?(?:{DOES})\b)"
        # "Oslo, Ghent and Lyon - three cities with two million people - will"
        rf"| ?- ?(?:two|three|four|five|six|seven|eight|nine|ten|all|both|\d{{1,2}}) (?:[\w.]+ ){{0,3}}?(?:cities|towns|capitals|municipalities)\b[^;.-]{{0,90}}?- ?(?=(?:{DOES})\b)"
    ),
    "in_aside": r", (?:which|whose?) (?!(?:the |its )?(?:city |town )?(?:council|voters|assembly|mayor|board|commission)\b)[^,;.]{1,120},(?= (?:(?:last|this) [a-z]+ |now |today |yesterday |on [a-z]+day )?(?:has|have|had|is|was|will|said|says|plans|aims|wants|intends|hopes|seeks|set|(?!based)[a-z]{3,12}ed)\b)|^\W*unlike [^,;.]{2,40}, (?:which|who|where) [^,;.]{1,120},",
    "one_of": (
        r"\b(?:one of|among|amongst|like|unlike|first of|part of|alongside|many of|group of|join(?:s|ed|ing)?) (?:the |its |many |other )?"
          r"(?:[\w.-]+ |[a-z]{2,12}est, ){0,4}$"
    ),
    "counted": (
        r"(?:,|\bjoin(?:s|ed|ing)?|\b(?:is|are|was|were|be|being|becom(?:e|es|ing)|became)) (?:(?:now|also|on [a-z]{3,6}day) )?(?:one of|among|amongst|part of) (?:the )?"
          r"(?:[\w.-]+ ){0,2}$"
    ),
    "among": r",? (?:among them|amongst them|being one|for one)\b| to (?=[a-z-]{3,20} (?:will|have|are|has|today|now|pledge|pledged|want|aim|commit)\b)",
    "possessed": (
        r"'s? (?!(?:city|town) hall\b)"
        # "Norby's goal for mobility is to": the goal is the city's, of whatever it is.
        r"(?!(?:(?:[\w-]{1,30} ){0,3}?(?:goal|target|objective|ambition|vision|strategy|commitment|priority|roadmap|programme|program|policy|contract|contribution)"
          r"|(?:(?:main|own|new|key|overall|interim|long-term|climate|emissions?|energy|reduction) ){0,2}(?:goals|targets|objectives|aims?|plans?|pledges?|commitments|priorities))"
          r" (?:for|of|to|in|on|by|with|until|towards?|regarding|within)\b)"
        r"(?:[\w-]{1,30} ){0,3}?(?P<head>(?P<idle>employers?|landlords?|hotels|business community)\b|(?:(?:regional|county|provincial) [a-z]{5,12}|(?!\d|(?:would|will|has|have|runs|owns|operates|to|is|are|was|were) )[\w-]{2,30})(?="
          r"(?:, [^,;.]{2,40},)? (?:also |now )?(?:"
            r"will|plans|aims|intends|wants|has|have|hopes|expects|promises|says|is to|are to|pledged|(?<=s )(?:want|aim|intend|hope|expect|plan) to"
            r"|pledges|vows|announced|proposes|undertakes|commits|committed|(?:is|are) [a-z]{3,12}ing|(?P<told>said|told|would|promised|wanted|planned|hoped|intended)"
          r")\b"
        r"))"
    ),
    # Those who act for themselves: employers, contractors, franchisees.
    "actors": r"(?:er|or|ee)s?$",
    "its": r"[^.;,]{1,60}?(?:'s|s') (?:own |official |legal |statutory |new |old )?(?=\d[\d.,]{0,5} ?(?:%|per ?cent))",
    # "When Toyota opened its track near Nagoya, it": "it" is whoever did that.
    "agent_before": (
        r"\W{0,4}(?:When|As|After|Since|While|Although|Though|Before|Once|Because) (?:the )?"
          r"[A-Z][\w&'’-]{1,30}(?: [A-Z][\w&'’-]{1,30}){0,3} [a-z]{2,20}(?:s|ed|en|id|ew|old|uilt|ought) "
    ),
    "named_city": r"\b(?:City of|CITY OF) ",
    "the_named_city": r"[Tt]he City\b|(?:[Tt]h(?:e|at) )?(?:City )?Council\b(?! of\b)",
    "qualified": r"['’]?s?[,.;:)\n]|$|\s(?!(?:and|or|&) (?:the )?[A-ZÀ-Þ])",
    "with_place": r"(?:,| in) [A-ZÀ-Þ][\w.'’-]{1,30}(?: [A-ZÀ-Þ][\w.'’-]{1,30}){0,2}(?:,? and |; (?:and )?|, )(?:the )?",
    "mayor_of": r"\bmayor of (?:the )?$",
    "one_of_two": r"the (?:(?P<first>former|first$)|latter|second$)",
    "authorities": r"\b(?:(?P<council>council|(?:local|planning|unitary|city) authority)|(?P<same>(?:the|an?|this|its) authority(?:'s)?)|[a-z]+ authority)\b",
    "apart": r"\b(?:the|a|an|its|their|our|and|with|of|to|in|by|for|has|is|was|will|\w{3,}ed)\b",
    "possessive": r"(?:'s?)? ?",
    "government": "government",
    "conjunction": " and ",
    "becomes": r"(?:, [a-z.' ]{2,20},)? (?:is|was|becomes?|became|has become) (?:now |also |only )?",
    "plural_of": r"(?:[\w-]{1,30} ){0,3}?[a-z]{3,20}s of ",
    "articles": r"(?:\b(?:the|an?) |'s )$",
    "beside": (
        r"(?:'s)?[ ,:(|-]*(?:(?:also|likewise),? )?(?:"
          r"(?:"
            r"(?<='s )is|by|in|before|for|until|aims for|targets|picked|chose|has chosen|is aiming for|has set|at|on"
            r"|(?:has )?(?:settled|opted|plumped|gone|decided) (?:for|on)|is (?:going|shooting|striving|hoping) for|hopes for|went for"
            r"|has its (?:eyes|sights)(?: set)?|has (?:given itself|until)"
            r"|to|wants|plans for|from|the year|no later than|says|follows in|is (?:ahead|behind|next) (?:with|in)"
            r"|(?:whose |the |its )?(?:target |net zero |net-zero )?(?:date|year|deadline|goal|target) is"
          r") "
        r")*"
    ),
    "by_share": r"(?: (?:wants|aims|plans|hopes|intends)(?: to cut| to reduce)?)?(?: (?:its own|its|them|theirs))?,? (?:by|for|(?:an?|one) (?:cut |reduction |drop )?of) (?:at least |about |as much as |some )?(?=¤)",

    "next_in_turn": r"(?:[,;]| and| while| whereas| but)(?: and| while)? (?:the |its capital,? |(?:its|the) capital of )?(?:city of )?$",
    "respectively": r"\b(?:respectively|in that order|in turn)\b|\bthe former (?:by |in |for |says |names )?(?:20|§§)\S\S,? (?:and |but )?the latter\b",
    "allied": (
        r",? (?:has |have |had )?(?:(?:also|now|today|recently|officially) )?(?:join(?:s|ed|ing)?|follow(?:s|ed)?) (?:with )?(?:"
          r"(?:(?:more than|over|some|the|at least|a dozen|dozens of) )*"
          r"(?:\d[\d,]{0,5} |[a-z]+ )?(?:[a-z.]+ ){0,2}?(?:cities|towns|municipalities|communities|capitals|councils),? "
          r"(?:(?:including|such as|like|among them) )?(?:(?:cities|towns) (?:such as|like) )?"
        r")?(?:the )?(?:cit(?:y|ies) of )?"
    ),
    "allied_in": (
        r",? (?:(?:and others|among others|(?:in|on) (?:[a-z]+ )?[\d§]{1,4}(?: [a-z]+)?(?: §{4})?),? )?(?:"
          r"in (?:also )?(?:pledging|committing|promising|vowing|aiming|agreeing|signing|setting|seeking|going|adopting|making)"
          r"|to (?:also )?(?:pledge|commit|promise|vow|agree)"
        r")\b"
    ),
    "singled": r", the (?:last|latter)(?:-named)? of (?:which|whom) |,?(?: -)? \(?which (?:is|has|was|aims|plans|wants|pledged|intends|hopes)\b",
    "named_behind": (
        r"(?: (?:resolutions?|electricity|energy|power|emissions?|neutrality|goals?|targets?|at the latest|or (?:sooner|earlier|before))){0,2}"
          r"(?:,? (?:(?P<are>are|were|includes?|included)|including|such as|like|among them|namely|notably)| ?[:(]| -)"
          r"(?: (?:the )?(?:[a-z.]+ ){0,2}?(?:cities|towns|municipalities|communities|capitals|councils|mayors|likes|city)(?: of| like| such as)?)? (?:the )?"
    ),
    "the_first": (
        r"(?:"
          r"\b(?:the|a|another) (?:very )?(?:"
            r"\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
            r"|only|largest|biggest|latest|newest|next"
          r") (?:(?:major|large|big|small|mid-?sized) )?$"
        r")"
        r"|(?:\b(?:be|becom\w+|became|being|is|was|as)(?:, [^,.;]{3,30},)? (?:one of )?|\b(?:some|several|many|one|two|three) of )(?:the )?$"
    ),
    "first_of": (
        r" (?:cit(?:y|ies)|towns?|capital|municipality|community|metropolis|local authority|council|mayor)\b"
        r"|(?:'s|s')? (?:(?:very|new) )?(?:first|second|third|only|most|largest|greenest|leading|next|fully|truly)\b"
    ),
    "in_a_name": r"(?: (?:to|in|at|on|for|will be|was|were|is|are)\b|[.,;:)]|$)",
    "aspiring": (
        r"\b(?:candidates?|contenders?|hopefuls?|challengers?|nominees?) (?:for|to be|to become|standing for) (?:the )?"
          r"(?:[\w-]+ ){0,2}(?:mayor|mayoralty|council)(?: \w+){0,2} (?:of|in|for) $"
        r"|\b(?:former|previous|past|ex-) ?(?:lord )?mayors? (?:of|in) (?:the )?$"
    ),
    "boundary": (
        r" by (?=(?:one|another|a new (?:one|plan|target|goal)) (?:for|of|to)\b)|: (?=(?:the (?:city|town|council|cabinet|mayor|assembly)|it|they) (?:has |have )?(?:$|(?:moved|pushed|put|brought|postponed|delayed|changed) (?:it|the date|the deadline)\b))|: (?=(?:the (?:city|town|council)|it|they|we) (?:(?:is|are|has|have) )?now\b)|, (?:thereby |thus )?(?:replacing|superseding) "
        r"|,? (?:which |that )?(?:sets? out|outlin(?:es|ing)|explain(?:s|ing)|describ(?:es|ing)) how (?=the (?:city|council)|it|we|[a-z]+ will) |, in (?:line|accordance|keeping) with (?:the )?(?:[\w']+ ){0,2}(?:governments?(?:'s?)?|national|federal|state(?:'s)?) |; (?!"
          r"(?:but |and |yet )?(?:the|that) (?:vote|motion|measure|bill|proposal|resolution|amendment) "
            r"(?:failed|was (?:defeated|rejected|lost|voted down))"
        r")"
        r"|\bno such (?:target|goal|plan|promise|pledge)s?[:,;] "
        r"|, (?:even )?(?:higher|lower|stricter|tougher|earlier|sooner|faster|more ambitious|well above|beyond) than "
        r"|,? and (?=an? (?:[a-z-]+ ){0,2}(?:delegate|spokes(?:man|woman|person)|representative|executive|director|manager|lobbyist|official) (?:from|for|of|at|with) )"
        r"| and (?=in (?:20\d\d|§{4}) (?:it|they|the (?:city|town|council|mayor)(?: of [\w' -]{2,20}?)?) (?!scrap|drop|abandon|ditch|shelv|cancel|revers|delay|miss|repeal|rescind|revok)(?:[a-z]{3,12}ed|set)\b)| and that (?=(?:the|its|their|officers|members|this|it|all|no|emissions) )"
        r"|, (?:which|who) instead |[,.!?]\" | while | whereas | although | though | but (?!also)| even as |, as "
        r"| - (?!to |including )(?=[a-z])|, after"
        r"|^\W*(?:though|although|while|whereas|even though|even as) [^,.;§\d]{3,80}, "
    ),
}  # fmt: skip
