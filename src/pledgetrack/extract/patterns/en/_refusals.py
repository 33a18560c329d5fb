"""How English says what is no aim of a city."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.en._voted import FAILED

# "It helps cities to become carbon neutral": what somebody makes possible for others, whoever they are; but what "the plans will help the cities" to be is theirs.
_HELPED = (
    r"\baccording to (?:which|whom)\b"
    r"|\b(?!(?:(?<=the plans will )|(?<=these plans will )|(?<=their plans will ))help (?:the|these|all|those)\b)(?:help|support|enabl|assist|encourag|allow|push|mov)(?:s|e|es|ed|ing)? (?:[\w'-]+ ){0,4}?"
      r"(?:cities|towns|municipalities|communities|councils|regions|countries|businesses|companies|members)(?: in [\w-]{2,20}(?: [\w-]{2,20})?| worldwide| everywhere)?(?: to| in)? "
      r"(?:be|becom\w+|reach\w*|achiev\w*|get|go|meet|cut\w*|reduc\w+|transition\w*|decarboni[sz]\w*)\b"
)  # fmt: skip
# "Our fair share requires us to reach net zero".
_REQUIRED = r"\bshare of the (?:[\w-]+ ){0,4}(?:reductions?|cuts?|efforts?) (?:needed|required|necessary) to\b|\b(?:we|world|humanity) (?:only )?ha(?:ve|s) (?:only |just )?until\b|\brequir(?:es?|ed|ing) (?:us|everyone|all of us|cities|the world|humanity|(?:all )?nations|(?:all )?countries|society) to\b"

# "If the party takes office": what a campaign promises, wherever its condition stands.
_ELECTION = (
    r"\b(?:if|should) (?:[\w'-]+ ){0,4}?(?:(?:re-?)?elected|voted in|takes? (?:office|power|control)|comes? to power"
      r"|wins? (?:the|an?|in|next|this|power|control|office))\b"
    # What comes of itself.
    r"|\bif (?:nothing|no(?:thing)? (?:else|more|further|action|measures?)) [^.;,]{2,40}(?:,|$|\.)"
    r"|\bif (?:i|she|he|they|we) (?:were|was|became|become) (?:the )?(?:mayor|in (?:charge|power|office|control)|president|king|queen|minister)\b"
    r"|^\W*(?:under )?(?:the )?(?:labou?r|greens?|tor(?:y|ies)|conservatives?|liberals?|lib(?:eral)? dem(?:ocrat)?s|social democrats)(?: party)?(?:'s?|s'?)? "
      r"(?:plans?|proposals?|manifesto|polic(?:y|ies)) (?:would|will|includes?|promises?|aims?)\b"
)  # fmt: skip

# What a vote would have meant.
_ELECTION += r"|\ba \"?(?:yes|no)\"? vote (?:support|oppos|would|mean)"
# Another act than to be, or to become, what was just named.
_ACTS = (
    r"(?!(?:also|then|now|even|be|become|reach|achieve|follow|extend|expand|do|get|go|hit|attain|meet|deliver|make|bring|take"
    r"|cover|include|catch|apply|spread|have|see|move|reali[sz]e|accomplish|complete|come|turn|advance|work|run|use|stay"
    r"|remain|accelerate|cut|reduce|lower|halve|slash|fall|drop|shrink|source|draw|power|generate|need|require|only|therefore)\b)"
    r"[a-z]{2,20}\b"
)  # fmt: skip

WORDS: Mapping[str, object] = {
    "refusals": (
        ("question", (r"^(?!\W{0,3}(?:did|do) you know that\b)[^?]*\?|^\W*make (?!no mistake|sure)[^.?!;:,]{3,60}!"
         # What only a banner says.
         r"|\b(?:reads?|said) (?:the|a|one|their) (?:banners?|placards?|posters?)\b|\b(?:banners?|placards?|posters?) (?:that )?(?:reads?|reading|said|saying)\b")),
        ("potential", _HELPED),
        ("duty", _REQUIRED + r"|\b(?:paris (?:agreement|accord)|ipcc|science|scientists) (?:calls? for|requires?|demands?|says?)\b"
          r"|\b(?:supports|shares|welcomes) (?:its|their) (?:[\w§-]+ ){0,2}?(?:goal|target|aim|ambition)s? (?:of|to|for)\b"),
        ("election", _ELECTION),
        ("explained", r"\b(?:referred to as|known as|defined as|termed)(?: being)? (?:an? )?[“\"']?$"),
        ("told wrong", r"\b(?:misstated|misreported|(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported|gave|wrote))\b"),
        ("duty", (
            r"\b(?:"
              r"(?<!^)should(?! (?:result|lead to|yield|deliver))|ought to|(?:would|might|may) have to"
              r"|needs? to(?! (?:[\w'-]+ ){1,6}?to (?:achieve|reach|become|meet|hit|be)\b)"
            r")\b(?![^.;]{0,120}? if [\w' -]{1,30} (?:is|are|was) to\b)"
        )),
        ("must", (
            r"\b(?:must|(?:has to|have to|had to)(?! (?:admit|concede|acknowledge|accept|confess|explain|give up|abandon|drop|scrap|delay|postpone|push back|put (?:off|back))\b))"
            r"\b(?![^.;]{0,120}? if [\w' -]{1,30} (?:is|are|was) to\b)"
        )),
        ("appeal", (
            r"\bit (?:is|was|will be|remains) (?:absolutely |so |very |also |therefore )?"
              r"(?:vital|essential|crucial|imperative|critical|important|necessary|urgent|high time|time) (?:that|for)\b"
            r"|^\W*(?:tell|ask|sign|demand|support|join us|help us)(?! for)\b"
            r"|\b(?:"
              r"let us|let's|(?:is|would be|comes|was) (?:far |much |way |simply |just )?too late for"
              r"|call(?:s|ed)?(?: are [a-z]+)? (?:on|for|upon)(?<!council calls on)(?<!council called on)"
              r"|(?:union|chamber|party|conference|congress|association|branch|church|students?|charity|coalition|society)(?: [\w'-]+){0,3}? "
                r"(?:passed|adopted|approved|backed) an? (?:\w+ )?(?:motion|resolution|petition)"
              r"|council (?:calls|called) on(?! the (?:mayor|cabinet|executive|leader)\b)"
              r"|(?<!measure [a-z], )(?<!motion )(?<!resolution )(?<!ordinance )(?<!plan )(?<!strategy )(?<!policy )calling (?:on|for|upon)"
              r"|urg(?:e|es|ed|ing)|challeng(?:es|ed) (?:[\w'-]+ ){1,4}to|under pressure to|been told to(?! (?:draw|prepare|develop|write))|(?:are|is) invited to|(?<!city )government expects"
              r"|appeal(?:s|ed|ing)? (?:to|for)"
              r"|(?<!energy )(?<!electricity )(?<!power )(?<!heat )(?<!heating )(?<!fuel )(?<!peak )(?<!less )(?<!more )(?<!most )demand(?:s|ed|ing)?"
              r"|(?<!will )(?<!to )ask(?:s|ed|ing)? (?:the|that|for(?! feedback\b)|them|members|signatories)"
              r"|(?<!council )(?<!(?<!former )(?<!ex-)mayor )(?<!councillors )(?<!aldermen )(?<!officials )(?<!cabinet )(?<!leaders )(?<!administration )want(?:s|ed)? (?:"
                r"the (?:whole |entire )?(?:city|council|mayor|government)"
                r"|(?:(?:\d[\d,.]{0,6}|more|its|their|other|these|those|every|local|european|american) )?(?:\w+ )?"
                  r"(?:cities|city councils?|towns|municipalities|capitals|mayors)"
                r"|all (?:cities|countries|councils)"
              r")"
              r"|(?:greenpeace|wwf|extinction rebellion|friends of the earth|minister|ministry|activists|campaigners|protesters|demonstrators|environmentalists|opposition|greens|critics|students|pupils"
                r"|residents|citizens|group|charity|ngos?|union) (?:(?:of|in|from|on) (?:[\w'-]+ ){1,4}?)?(?:also |now |still |had |have )?want(?:s|ed)? (?!to\b)(?:[\w'-]+ ){1,4}?to"
              r"|asked (?!(?:its|his|her|their) |to commit (?!to\b)|to (?:formally )?(?:approve|adopt|back|endorse|agree|sign off|support)\b|(?:city )?(?:officers|staff|officials|managers)\b|the executive)(?:[\w'-]+ ){0,4}?to (?:be|become|go|get|reach|achieve|cut|reduce|halve|run|switch|source|use|aim|commit)"
              r"|would (?:like (?:to see|the)|be [a-z]+ (?:to see|if))|petition(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)"
              r"|plead(?:s|ed|ing)?"
              r"|(?<!officials )(?<!officers )(?<!staff )(?<!planners )(?<!report )(?<!consultants )(?<!committee )(?<!officials have )(?<!officers have )"
                r"(?<!cotw )(?<!framework )(?<!plan )(?<!strategy )(?<!roadmap )(?<!administration )(?<!manager )(?<!commission )(?<!of the whole )(?<!task force )(?<!staff have )(?<!staff had )(?<!officers had )(?<!officials had )(?<!committee had )(?<!committee has )(?<!\bit is )(?<!to councillors )(?<!to council )(?<!to the council )(?<!to cabinet )recommend(?:s|ed|ing)?"
                r"(?! to the (?:\w+ )?(?:council|cabinet|assembly|parliament|board|commission)\b)"
              r"|advis(?:es|ed)|encourag(?:es?|ed(?! by\b)|ing)|(?<!mayor )(?<!council )argu(?:es|ed|ing) for"
              r"|(?:conference|summit|forum|congress|seminar|workshop|symposium|panel|delegates|participants) (?:(?:in|at) [\w' -]{2,30} )?(?:discuss|debat|talk|explor)\w+"
              r"|(?:hosts?|hosted|hosting|held|holds?|organi[sz]ed?|attend(?:s|ed)) (?:[\w'-]+ ){0,5}?(?:conference|summit|campaign|debate|exhibition|seminar|workshop|talks|lecture) (?:on|about|for)"
            r")\b"
        )),
        ("hypothetical", (
            r"^\W*(?:for [^,.;]{3,40} )?to (?:remain|stay|keep|get back|be|get) on (?:track|course)\b"
            r"|\bif (?!all goes|[\w' -]{1,30} (?:is|are|was) to )[^,;]{0,120}$"
            r"|^\W*had \w+ |^\W*should [^,.;]{2,60}$|^\W*were [\w' -]{2,30}? to\b"
            r"|\basked to (?:draw|imagine|design|picture|sketch|paint)\b|\bin (?:the|a|this|his|her) (?:novel|film|book|play|series|story|game|comic|song)\b|\b(?:quiz|betting|bookmakers?|rumou?rs?|gossip)\b"
            r"|\b(?:game|simulation|exhibition|film|novel|app|installation|tool|guide)s? (?:in [\w-]{2,20} )?(?:that )?(?:lets?|shows?|explains?|depicts?|imagines?|allows?)\b|\bguess(?:es|ed)\b"
            r"|\b(?:chant(?:s|ed|ing)?|shout(?:s|ed|ing)|yell(?:s|ed|ing)|banners?|placards?|slogans?|graffiti|t-shirts?)\b"
            r"|\b(?:"
              r"(?<!\ba )candidates?(?: for mayor| to be mayor)?(?! (?:city|cities|for))[^.;]{0,120}? (?:said|says|promise[ds]|pledge[ds]|vow(?:s|ed)|wants?|would)"
              r"|an? (?:labour|conservative|tory|green|lib(?:eral)? dem(?:ocrat)?|democratic|republican) (?:council|government|administration|mayor) would"
              r"|if (?:every|only|elected|(?:it|he|she|they|we|i) (?:wins?|(?:is|are|am) elected))"
              r"|were (?:it|they|the \w+) to|(?<!no )(?<!any )doubt(?:s|ed)? that|no guarantees?|(?:far from|by no means) (?:certain|clear|sure)|(?:odds|chances?|likelihood|probability) (?:of|that)(?! [^.;,]{0,40}?\b(?:goal|target|ambition|pledge|promise|aim)s?\b)|(?:cost|benefit)s? of [a-z]+ing|ideal world|odds are|dream(?:s|ed|t|ing)? of|rival plan|nobody knows|suppose|imagine|what if|had (?:the|it)"
              r"|(?<!consider )(?<!considers )(?<!considering )(?<!weighing )(?<!weighs )(?<!debating )(?<!debates )(?<!vote on )(?<!decide )(?<!decides )(?<!decide on )"
                r"(?<!day on )(?<!day )(?<!the decision )(?<!a decision )whether"
              r"|would have (?:been|become|\w+ed|cut|set|made|put|brought|met|had)\b|unless|even if|if you (?:like|will|prefer)"
                r"|(?<!has )(?<!have )(?<!had )for (?:example|instance)(?!,? (?:[\w'-]+ ){0,4}(?:aims?|plans?|has|have|will|shall|intends?|wants?|is|are|hopes?|pledged|promised|committed|adopted|agreed|approved|voted|set)\b|, (?:(?!\w+ing |to |by |if )[\w'-]+ ){1,4}$)"
            r")\b"
        )),
        ("potential", (
            r"^\W*[a-z]{3,}ing (?:(?!said|says|that|pledged|promised)[\w'-]+ ){1,6}?would\b|\b(?:"
              r"(?:could|might)(?! (?:soon |yet |also |now )?(?:commit|adopt|pledge|endorse|declare|set (?:a|itself|an)|sign up)\b)"
              r"|(?<!\d )(?<!\bin )(?<!\blast )(?<!\bsince )(?<!\buntil )(?<!\bby )(?<!\bof )(?<!\bfrom )(?<!early )(?<!late )may"
                r"(?! §| \d| not (?:exceed|be (?:higher|more|above))| no longer| only| (?:soon |yet |also |now )?(?:commit|adopt|pledge|endorse|declare|set (?:a|itself|an)|sign up)\b)"
              r"|(?<!everything we )(?<!everything it )(?<!all we )(?<!all it )(?<!that we )can(?! (?:do|take) to (?:meet|reach|achieve|hit)\b)(?![^,;.]{1,40}, [\w' -]{2,40} (?:will|plans?|aims?|wants?|pledges) )|potential(?:ly)?|theoretically|in theory|technically|(?<!what )is possible|(?<!not )be possible"
              r"|feasible|capable of|able to|well placed to|(?<!emissions )(?<!pollution )enough to"
              r"|(?:is|are) (?:needed|required)(?: [\w-]+){0,4} (?:by|before)(?= §)"
              r"|(?:steps|measures|actions?|work|investments?) (?:needed|required|necessary) to"
              r"|there (?:is|are) (?:an? |several |many )?(?:[a-z]+ )?(?:path(?:way)?|route|way)s? for|would (?:allow|enable|help|let|be used to|be needed|be required|take|save|mean|cost|need|require (?:all |every |large |many )?(?:cities|towns|councils|municipalities))"
            r")\b"
        )),
        ("forecast", (
            r"\b(?:"
              r"(?:in|under|with|according to) (?:the|an?) (?:reference|baseline|bau|business[ -]as[ -]usual|trend) (?:scenario|case),? [^.;,]{0,30}?emissions[^.;,]{0,30}? (?:will )?(?:fall|drop|rise|decrease|decline|remain)"
              r"|(?:is|are|was|were) (?:also )?expected to (?:deliver|result in|lead to|yield|bring|save|generate|produce)"
              r"|(?:polic(?:y|ies)|measures?|ordinances?|projects?|actions?|programs?|programmes?|scheme) (?:is|are|will|would) (?:also |together )?(?:expected|estimated|likely) to"
              r"|forecast(?:s|ed)?|(?<!compared to )(?<!compared with )under (?:business[ -]as[ -]usual|(?:current|existing|present) (?:policies|trends|measures))|at (?:this|the (?:current|present)) (?:pace|rate)|expectation is|expects? (?:its |the |their )?(?:[a-z]+ )?emissions|projected|projections?|predict(?:s|ed)?"
              r"|(?<!an )estimat(?:es|ed|ing)"
              r"|(?<!a )(?<!role )(?<!the )(?<!as )models? (?:show|suggest|predict|project|indicat|say|assum|that)\w*"
              r"|modelling|modeling"
              r"|(?<!usual )(?<!baseline )(?<!reference )(?<!bau )scenarios?|under an? [\w-]+(?: [\w-]+)? scenario"
              r"|simulat\w+|(?:models?|stud(?:y|ies)|analys[ei]s|calculations?|authors) (?:\w+ )?assum(?:es?|ed|ing)"
              r"|(?:in|under) the (?:most |least )?[\w-]+ (?:one|future|variant|simulation),? [^.;]{0,60}?\b"
                r"(?:falls?|drops?|shrinks?|declines?|(?:is|are) (?:halved|cut))"
              r"|(?:researchers|scientists|engineers|experts|consultants|academics|study|analysis) [^.;]{0,40}?\b"
                r"(?:pathways|paths|routes|options)"
              r"|model(?:l?ed|s|ling|ing) (?:[\w-]+ ){0,3}?(?:pathways?|paths?|routes?|options?)"
              r"|on course for(?! (?:its|their|our|the)\b)|on current trends"
              r"|according to (?:a|the) study|is likely to|are likely to|studies|the study|study finds"
              r"|(?:nobody|no one|few(?: \w+)?|hardly anyone) (?:\w+ )?(?:expects?|believes?|thinks?)"
              r"|outlook|analysts|(?:an|one|senior|chief) analyst|(?:reference|base|baseline) case"
              r"|in my (?:view|opinion)|lucky to"
              r"|(?:spends?|invests?) ¤+ of"
              r"|without (?:any )?(?:new|further|additional|more|extra|other|any) (?:measures?|actions?|efforts?|polic(?:y|ies)|steps)"
              r"|(?:correspondents?|readers?|critics|observers|commentators|sceptics|skeptics) (?:do not |doesn't |don't )?(?:believe|think|expect|doubt)s?"
            r")\b"
            r"|¤ of (?:which|it|them|the money|the budget|the sum) (?:[a-z]+ ){1,3}?(?:spent|invested) (?:on|in)\b"
            r"|\b(?:will|would|could|can) (?:result in|lead to|deliver|yield)(?: the following)?:$"
        )),
        ("path", (
            r": towards? (?:an? )?$"
            r"|\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) of (?:them|these|those|which)(?: (?:to|for|with|at|a|even))* $"
            r"|\b(?:(?:term|phrase|expression|label|words?) [\"']?|(?:project|programme|program|campaign|scheme|network|mission|book|film|podcast|report|study),? [\"']|(?:book|film|podcast),? )$"
            r"|\b(?:"
              r"path(?:way)?s?|road|roadmap|route|journey|steps?"
              r"|(?<!\bto )(?<!will )(?<!would )(?<!fully )(?:transition|progress|leap|move)"
              r"|closer|roadmaps|half-?way"
            r") (?:to|towards?) (?:a |the |be |become |becoming |achieving |reaching |full )?$"
            r"|\b(?:network|alliance|club|league|community|association) of (?:the )?(?:[\w'-]+ )?$"
            r"|\b(?:cost|costs|price|bill|value) of (?:[a-z-]+ )?(?:becoming |reaching |achieving |getting to )?$"
            r"|\b(?:go|going|goes|move|moving|look|looking) (?:even )?beyond (?:mere |just )?$"
            # "Major areas of their cities are zero-emission": no target of the whole.
            r"|\b(?:major|large|central|certain|some|key|significant) (?:areas?|parts?|districts?|neighbou?rhoods?) of "
              r"(?:[\w'-]+ ){1,4}?(?:(?:is|are|will|be|become|to|should) ){1,3}$"
        )),
    ),
    "foreseen": (
        r"[^.;,¤]{0,40}? (?:is|are|was|were) (?:projected|forecast|predicted|estimated|model(?:l)?ed|anticipated|expected(?= by| in|[.,;]))"
        r"|[^.;]{0,40}[\"'],? [a-z ]{3,30} (?:chant|shout|yell)(?:s|ed)\b|[^.;,]{0,30}, [\w' -]{2,30} would (?:need|have to|require|take)\b"
        r"|[^.;,¤]{0,40}? (?:would|could|might) be (?:possible|feasible|conceivable|achievable)\b"
        r"|[^.;¤]{0,30}?,? (?:well |still |far |just |thus )?short of (?:its|the|their|our) (?:own )?(?:target|goal)"
        # "Net zero before the Government's target of 2050": that year is the Government's.
        r"|,? (?:[a-z]+ ){0,2}?(?:(?:well |long )?before|sooner than|earlier than|faster than|ahead of) (?:the )?(?:[a-z]+ )?"
          r"(?:governments?|national|federal|eu|country|state)(?:'s)? (?:[a-z-]+ ){0,2}?"
          r"(?:(?:targets?|deadlines?|goals?|dates?) (?:of|for|in) |(?=§{4} (?:[a-z-]+ ){0,2}?(?:target|deadline|goal|date)))§{4}"
    ),
    "if_voted": (
        r"\b(?:if|provided|once|should) (?:the |its |enough )?(?:[a-z]+ )?(?:council(?:lors)?|assembly|voters|members|aldermen|vote|motion|plan|proposal|bill|referendum)"
          r" (?:agrees?|approves?|passe?s?|backs?|adopts?|says? yes|votes? (?:for|in favou?r)|is (?:approved|adopted|passed)|succeeds)\b"
        r"|\bunder (?:(?:an?|the|its|this|new) )?(?:[a-z-]+ ){0,2}(?:plans?|proposals?|draft|bill|motion|strategy) (?:(?:that|which) )?"
          r"(?:to be |will be |is to be |now |being |up |goes? |before |unveiled|presented|put |due |under )"
    ),
    "doubtful": (
        r"\b(?:"
          r"unlikely|will not|won't"
          r"|not (?:be )?(?:reach|met|meet|achiev)\w*"
          r"|miss(?:es|ing)? (?:its|their|the)|fall(?:s|ing)? short|(?:be|is|are) missed|out of reach|slip(?:s|ped)? (?:by|away)|(?:too|be) late"
        r")\b"
    ),
    # "No longer believes that it can halve them": no potential.
    "unable": r"\bnot be able to\b|\bcan no longer\b|\bno longer (?:believes?|thinks?|expects?)\b|\b(?:does|do|did)(?: not|n't) (?:believe|think|expect) (?:[\w']+ ){1,4}can\b",
    # What is done by the year behind it: "wants to be carbon neutral, and will ban diesel cars by 2030".
    "will_act": (
        r", (?:ahead of|before|followed by) an? [^.;§]{0,40}$|"
        rf"(?:[,:;]|\b(?:and|but)) (?:[^.;:,§]{{0,40}} )?(?:will|shall|(?:plans|wants|aims|intends|hopes) to) (?:halve (?:them|it)\b|{_ACTS})[^.;§]{{0,80}}$"
        # "The city and its airport want to be carbon neutral, the airport by 2045": the airport's year alone.
        r"|(?:[,:;]|\b(?:and|but|while)) (?:the|its|their) (?:county|region|state|province|canton|country|airport|port|university|utility)(?: of [a-z]+)? (?:by|in|until|before) ?$"
        # In headlines: "Pune to be carbon neutral, all offices to use electric cars from 2022".
        r"|, [^.;:,§]{3,60} to (?:use|buy|run|get|have|switch) [^.;,§]{0,60}$"
    ),
    # From a result to the aim behind it: "has cut its emissions by 20 % and must cut them by 60 % by 2030".
    "then_must": (
        r"\b(?:(?:has|have|had) (?:already |now |so far |also |since )?(?:been|become|reached|achieved|met|hit|halved|cut|reduced|lowered|slashed|fallen|dropped)"
          r"|became|reached|achieved|met|halved) [^.;]{3,80}? (?P<turn>and|but) (?:(?:now|next|then|also|has|it) ){0,2}"
          r"(?:must|should|needs? to|ha(?:s|ve) to|(?:is|are) to|(?:plans?|aims?|wants?|intends?|hopes?) (?:to|for)|will|would|adopted|set|brought|moved|pledged|committed)\b"
    ),
    # Between the year of something else and an aim: "By 2027 Norby will have 400 buses; it wants to be neutral".
    "then_aims": (
        r";[^;]{0,30}\b(?:it|they|we|the (?:city|council|town)) (?:also )?(?:wants?|aims?|will|plans?)\b"
        r"|\b(?:will|is to|are to|to) (?:vote|decide|debate|deliberate)\b"
    ),
    "another": (
        r"\b(?:"
          r"national|federal|state|statewide|provincial|regional|eu|european|global|government's"
          r"|country's|nation's|state's|region's"
        r") (?:\w+ )?(?:targets?|goals?|deadlines?|dates?|objectives?|ambitions?|commitments?)\b"
        # "Peak by 2025 and fall to zero by 2050", "zero-emission transport by 2038 and a circular economy by 2040".
        r"|\band (?:then )?(?:fall|drop|decline|shrink|come down)\b|\band an? (?:[a-z-]+ ){1,3}(?:by|in|before) ?$"
        r"|\blow[ -](?:emissions?|carbon) (?:city|town|society|economy|community|municipality)\b"
        r"|\b(?:achiev|reach|becom|recycl|divert|plant|electrif|phas|bann?|install|subsist|eliminat|cutt?|reduc)ing\b"
        r"|\bto (?:plant|recycle|divert|build|ban|electrify|install)\b"
        rf"|\b(?:will|shall|(?:plans?|wants?|aims?|intends?|hopes?|has|have|promises|pledges|and|also|is|are) to) {_ACTS}"
    ),
    "worldwide": (
        r"(?: (?:carbon|co2|ghg|greenhouse|gas|emissions?|by|in|before|§+)){0,6} "
          r"(?:globally|worldwide|around the (?:world|globe)|across the (?:world|globe)|on a global scale)\b"
        # "Setting a net zero goal for the country" at a summit: not the host's.
        r"| (?:goal|target) for the (?:whole |entire )?(?:country|nation|state|region|province|uk|eu)\b"
    ),
    "of_the_world": (
        r"\b(?:global(?:ly)?|worldwide|world|the world's|humanity's|the planet's) "
          r"(?:(?:carbon|co2|ghg|greenhouse|gas|emissions?|to) ){0,4}$"
        r"|\b(?:electricity|energy|power|emissions|buildings) (?:in|of|across) the (?:state|province|nation|country)\b"
        r"|\b(?:national|nationwide|countrywide|the (?:country|nation)'s) (?:(?:net|carbon|co2|ghg|greenhouse|gas) ){0,3}emissions\b"
        r"|\b(?:global|worldwide|the world's|humanity's|the planet's) (?:(?:net|carbon|co2|ghg|greenhouse|gas) ){0,3}emissions\b"
    ),
    "asked_after": r"(?:,? (?:but|so|and|yet|although)|;| -) (?:how|what|can|will|is|are|does|do|who|where|why|when)\b[^.;]{0,200}\?",
    "supposing": r"\b(?:what|how) (?:would|could|might|if)\b[^?]*\?$",
    "means_by": (
        r",? (?:by|through|via|thanks to) (?:(?:the|a|an|its|more|better|new) )?(?:[a-z]{3,20} )?[a-z]{2,20}ing\b"
        r"|,? (?:through|via|thanks to|with) (?:more|less|fewer|better|new|investments?|measures)\b"
    ),
    "not_before": r"(?:\bnot|n't|\bnever) (?:[\w-]+ ){1,6}?(?:before|until) (?:the year )?$",
    "means_to": r"\b(?:opportunit(?:y|ies)|options?|ways|possibilit(?:y|ies)|how) (?:to|for|of)(?: \w+){0,2} ?$",
    "failed_vote": (
        rf"\b(?:{FAILED})\b"
        r"|\b(?:voters|vote|votes|ballot|referendum)\b[^.;]{0,60}? whether\b"
    ),
}  # fmt: skip
