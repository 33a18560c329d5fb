"""How English hands speech to somebody."""

from collections.abc import Mapping

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][^\W_]*(?:['’.-][^\W_]*)*"
# "Alcaldesa de París y presidenta del C40, Ana Ruiz": one person of two offices, with one article.
_SECOND = r"(?:[ \n](?:y|e|et|und)[ \n](?!(?:el|la|le|les|o|a|der|die)\b|l['’])[a-zà-ÿ][^.,;:“”\"«»\n]{3,60}(?=,))?"
SAID = (
    # What begins with a word that is a verb by itself stands first.
        r"(?:wanted|wants|asked|asks|needed)[ \n]to[ \n]know"
        r"|(?:presented|presents)[ \n](?:the|an?|her|his|its|their)[ \n](?:[\w-]+[ \n]){0,4}(?:"
          r"inventory|plan|report|findings|results|update|overview|item|proposal|budget|figures|data"
          r"|slides?|study|strategy|programme|program|case"
        r")"
        r"|(?:began|opened|closed|ended)[ \n](?:his|her|their)[ \n](?:speech|remarks|address|presentation|talk)(?: by)?"
        r"|(?:has|had|holds|held)[ \n]an?[ \n](?:fireside[ \n]chat|conversation)"
        r"|(?:gave|gives|giving|provided|delivered|delivers|delivering|made|presented|submitted|issued|issues|released)[ \n]"
          r"(?:an?|the|his|her|brief|short|opening|closing|welcoming|introductory)[ \n](?:\w+[ \n]){0,2}"
          r"(?:presentation|update|overview|report|speech|address|remarks|statement|testimony|keynote|talk|lecture|introduction|information|details|summary|response|explanation)"
        r"|Said|Says|Adds|Added|said|says|saying|stated|states|stating|told|tells|added|adds"
        r"|adding|announced|announces|announcing|explained|explains|explaining|noted|notes|noting"
        r"|stressed|stresses|stressing"
        r"|emphasi[sz](?:ed|es|ing)|declared|declares|commented|comments|commenting|argued|argues"
        r"|arguing|pledged|pledges|promised|promises|vowed|vows|insisted|insists|warned|warns"
        r"|confirmed|confirms|remarked|remarks|wrote|writes|writing|concluded"
        r"|concludes|underscored|underscores|underlined|underlines|acknowledged|acknowledges"
        r"|highlighted|highlights|highlighting|pointed out|points out|observed|observes|urged"
        r"|urges|presented|presents|shared|outlined|outlines|described|describes|unveiled"
        r"|committed|calls it|called it|blamed|blames|calls the|calls this"
        r"|called (?:the|this|that|his|her)(?=[^.;:“”\"]{1,60}(?:[“\"‘]|$))"
        r"|called for|calls for|called on|calls on|reported|admitted|admits|reiterated|reiterates"
        r"|introduced|asked|asks|indicated|indicates|questioned|expressed|encouraged|accused"
        r"|accuses|denied|denies|countered|counters|joked|replied|replies|responded|responds"
        r"|answered|clarified|testified|testifies|testifying|describing|warning|insisting|urging"
        r"|admitting|confirming|declaring|criticizing|criticising|suggested|suggests|reminded|claimed|claims|claiming"
        r"|maintained|recalled|recalls|predicted|cautioned|cautions|criticised|criticized|praised"
        r"|tweeted|quipped|conceded|revealed|asserted|asserts|affirmed|reaffirmed|reaffirms|summari[sz]ed|foreshadowed|pointed to|points to|pointing out|calling (?:it|the|this|for)|welcomed"
        r"|took (?:members|councillors|the committee|the council|the meeting) through|sought (?:clarification|assurance)s?"
        # What follows is only looked at, so that no word of it lets a sentence through.
        r"|(?:addressed|addresses|opened|opens)(?="
          r"[ \n](?:the|an?|this|his|her)[ \n](?:[\w-]+[ \n]){0,3}(?:"
            r"[Aa]udience|[Cc]ouncil|[Aa]ssembly|[Mm]eeting|[Ss]essions?|[Cc]onference|[Cc]ongress"
            r"|[Ss]ummit|[Ff]orum|[Pp]anel|[Pp]lenary|conversation|gathering|delegates|participants|crowd"
            r"|[Hh]earing|debate|[Ww]orkshop|[Cc]ommittee|[Bb]oard|[Cc]ommission|[Cc]abinet|[Mm]embers"
          r")"
        r")"
        r"|(?:called|calls)(?="
          r"[ \n](?!for|on|to|in|at|off|back|by|when)(?:(?!for\b|on\b|to\b|in\b|about\b)[\w'’-]+[ \n]){1,5}an?[ \n]"
            r"(?!day|week|month|year|few)\w"
        r")"
        r"|shares(?= (?:how|why|what|his|her|their|that)\b|[.,:])"
        r"|(?:served|serves)(?=[ \n]as[ \n](?:an?[ \n])?(?:keynote[ \n])?(?:panell?ist|speaker|moderator)s?\b)"
        r"|(?:participated|participates|took part|takes part)(?="
          r"[ \n]in[ \n](?:an?|the)[ \n](?:\w+[ \n]){0,2}(?:panel|discussion|dialogue|debate|roundtable|conversation|fireside)\b"
        r")"
        r"|(?:moderated|moderates|chaired|facilitated)(?=\."
          r"|[ \n](?:the|an?|this)[ \n](?:\w+[ \n]){0,2}(?:session|panel|discussion|debate|event|roundtable|conversation)"
        r")"
        r"|(?<=would )(?:later )?(?:explain|say)"
        r"|will be addressing|(?<=will )(?:explain|present)|will (?:speak|be (?:speaking|presenting))(?=, | (?:at|on|about|to)\b)"
        r"|will (?:introduce|share|close|open|moderate|chair|deliver|give|address|lead)(?="
          r"[ \n](?:the|an?|his|her|their)[ \n](?:[\w-]+[ \n]){0,3}(?:"
            r"session|event|panel|discussion|debate|conference|meeting|forum|summit|perspectives?|keynote|speech"
            r"|address|remarks|presentation|talk|workshop|lecture|plenary|audience|experiences?|insights"
          r")\b"
        r")"
        r"|raised(?="
          r"[ \n](?:the[ \n]|an?[ \n]|his[ \n]|her[ \n]|several[ \n])?"
          r"(?:issue|question|importance|concern|doubt|objection|prospect|possibility|need|point|alarm)s?\b"
        r")"
        r"|bellowed|shouted|exclaimed|mused|complained|complains"
        r"|(?:boasted|boasts)(?! of| about)|contended|contends|proclaimed|pleaded|implored"
        r"|quoted as saying|chimed in|scoffed|wondered|reasoned|enthused|concedes|reveals|jokes"
        r"|quips|tweets|laments|recounts|echoes|affirms|criticises|criticizes|praises|welcomes|unveils|encourages|expresses|reckons|reckoned|estimates|estimated"
        r"|insinuated|hinted|hints|objected|objects(?= (?:to|that)\b)|retorted|interjected|texted|emailed"
        r"|interviews(?=[ \n][^\W\d_a-z])"
        r"|(?:joins|joined)(?=[ \n](?:with[ \n])?(?:[A-Z][\w'’-]+[ \n]){0,8}(?:host|to[ \n](?:discuss|talk|explain|tell|announce|call|urge))\b)"
        r"|discuss(?:es|ed)?(?=[ \n](?:the|an?|how|why|what|whether|his|her|their)\b)|(?:sat|sits) down with"
        r"|predicts|regretted|regrets|muttered|murmured|grumbled|whispered|snapped"
        r"|recommends against|branded|brands(?= (?:the|it|this|them)\b)|recommended|recommends|proposed|proposes"
        r"|requested|requests|queried|demanded|demands(?= (?:that|the|an?|more)\b)|disputed"
        r"|disputes(?= (?:the|that|this)\b)|alleged|alleges|opined|remembers|remembered|cried|pleads|contested|signalled|signaled|assured|assures|informed|informs|briefed|thanked"
        r"|thanks(?= (?:the|all|staff|members)\b)|credited|credits(?= (?:the|an?)\b)|hailed|hails|applauded|applauds|lauded|slammed|slams|blasted"
        r"|blasts|condemned|condemns|decried|decries|denounced|denounces|dismissed|dismisses"
        r"|defended|defends|derided|doubted"
        r"|doubts(?= (?:that|whether|the|it)\b)"
        r"|fears(?= (?:that|the|it|a|for)\b)|hopes(?= (?:that|to|the|it|for|this|more|her|his|their)\b)|expects(?= )"
        r"|questions(?= (?:whether|the|why|how|if)\b)"
        r"|(?:made|makes|made it|makes it)[ \n]clear|puts it|(?:sums|summed)[ \n](?:it|this|things)[ \n]up|posted(?=[ \n]on[ \n](?:Facebook|X|Twitter|LinkedIn|Instagram|social)\b)|weighed in|calls that|called that"
        r"|took questions|(?:made|makes)[ \n](?:the|a)[ \n]motion"
        r"|appealed(?= (?:to|for)\b)|appeals(?= (?:to|for)\b)"
        r"|(?:is|was)[ \n](?:"
          r"adamant|confident|convinced|certain|sceptical|skeptical|optimistic|proud|disappointed"
          r"|concerned|worried|hopeful"
        r")(?=[ \n](?:that|about|the)\b)"
        r"|(?:dis)?agree(?:d|s)(?= (?:that|with)\b|[.,:;])"
        r"|advise[ds](?="
          r"[ \n](?:that|against|(?:the[ \n])?(?:[Cc]ommittee|[Cc]ouncil|[Mm]eeting|[Bb]oard|[Mm]embers?|[Cc]abinet))\b"
        r")"
        r"|undertook(?=[ \n]to\b)|seconded"
        r"|to (?:move|second)(?=[:.]|$|[ \n](?:the|that|this)\b)"
        r"|moved(?="
          r",|[ \n]and[ \n](?:(?:Deputy[ ]|Lord[ ])?Mayor|Councill?or|Cl{0,2}r)\b"
          r"|[ \n](?:"
            r"to[ \n](?:"
              r"approve|adopt|accept|amend|receive|postpone|table|refer|close|adjourn|continue|send"
              r"|recommend|direct|authori[sz]e"
            r")"
            r"|that|approval|adoption|acceptance"
            r"|the[ \n](?:motion|resolution|adoption|item|recommendations?)"
          r")\b"
        r")"
        r"|(?:"
          r"began|begins|continued|continues|offered|offers|sighed|sighs|laughed|laughs|smiled|smiles|shrugged|shrugs"
          r"|grinned|grins|reflected|reflects|ventured|muses|chuckled|chuckles|smiling|nodded"
        r")(?=[.,:;][ \n”\"]|[.,:;]?$|[ \n](?:[a-z]+[ \n]){0,2}[^\W\d_a-z])"
        r"|emphasi[sz]e(?= (?:that|the|how)\b)|speaks with(?= [A-Z]| former | the )|talks|talked|spoke|speaks|speaking|joins us|joined us|joins host|has written|signed"
        r"|put it|echoed|lamented|recounted|inquired|believes|thinks"
        r"|thought(?=[ \n](?:that|the|it|them|this|so)[ \n])"

)  # fmt: skip
SPEECH = "emphasizing emphasising highlighting out reaffirmed reaffirms summarized summarised through clarification emphasize emphasise speech remarks address talk criticizing criticising discussed addressing presenting speaking joined discuss discusses with saying noting adding explaining arguing stressing stating speak introduce share close open moderate chair deliver give address lead raised chat conversation said says stated states told tells added adds announced announces explained explains noted notes stressed stresses emphasised emphasized declared declares commented comments argued argues insisted insists warned warns confirmed confirms remarked remarks replied responded responds testified testifies testifying testimony describing warning insisting spoke asked asks urged urges suggested suggests indicated questioned encouraged expressed accused countered wrote writes continued continues concluded recalled recalls acknowledged admitted admits conceded cautioned cautions bellowed shouted exclaimed mused complained complains boasted boasts contended contends proclaimed pleaded scoffed reasoned enthused say explain present overview presentation report update statement keynote moderated moderates chaired facilitated called calls shares served participated participates serves opened opens addressed addresses inquired believes thinks claimed claims promised promises vowed vows pledged pledges concedes reveals revealed jokes joked quips quipped tweets tweeted laments lamented recounts recounted affirms affirmed criticised criticized criticises criticizes blames blamed denies denied encourages expresses reckons reckoned estimates estimated hinted hints objected objects retorted interjected texted emailed interviews joins thought predicts predicted regretted regrets muttered murmured grumbled whispered snapped branded brands expects hopes it recommends recommended requested requests queried demanded demands disputed disputes alleged alleges opined remembers remembered cried pleads assured assures informed informs briefed hailed hails applauded applauds lauded slammed slams blasted blasts condemned condemns decried decries denounced denounces dismissed dismisses defended defends derided doubted doubts fears questions know clear weighed that agreed agrees disagreed disagrees advised advises began begins offered offers sighed sighs laughed laughs smiled smiles shrugged shrugs grinned grins reflected reflects ventured muses chuckled chuckles seconded second move moved motion appealed appeals inventory plan findings results item proposal budget figures data slides slide study strategy programme program case undertook asserted asserts claiming maintained clarified reminded part lecture introduction"

WORDS: Mapping[str, str] = {
    "verbs.transitive": (
        "told|tells|urged|urges|asked|asks|reminded|introduced|described|presented|welcomed"
        "|praised|called|criticised|criticized|thanked|echoed|joins|joined|signed|accused|accuses"
        "|questioned|encouraged|assured|assures|informed|informs|briefed|thanked|thanks|blamed"
        "|blames|credited|credits|hailed|hails|applauded|applauds|lauded|slammed|slams|blasted"
        "|blasts|condemned|condemns|decried|decries|denounced|denounces|dismissed|dismisses"
        "|defended|defends|derided|criticises|criticizes|praises|welcomes|encourages|advised"
        "|advises|seconded|interviews|branded|brands|expects|echoes|contested|remembers"
        "|remembered"
    ),
    "verbs.asked": "asked|asks|urged|urges|reminded",
    "verbs.gave": "gave|gives|delivered|delivers|provided",
    "verbs.spoke": "spoke|speaks|speaking|commented|comments|talked|words of",
    "verbs.first": (
        r"[ \n>*_]*(?:"
          r"(?:"
            r"[Tt]he|[Yy]esterday|[Tt]oday|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[^\W\d_a-z][\w'’.-]*|[a-z]+or"
            r"|lawyer|expert|colleague|counterpart|deputy"
          r")[ \n,]+"
        r"){0,5}"
    ),
    "ties.while": "claiming|admitting|saying|adding|explaining|arguing|noting|stating|stressing|insisting|warning|emphasizing|emphasising|highlighting|pointing out|calling it|calling the|calling this|calling for",
    "ties.assistant": r"\bAssistant[ \n]to[ \n]the[ \n](?:City[ \n](?:Manager|Administrator)|Director)[ \n]",
    "ties.staff": r"['’]s?[ \n](?:staff|office|team|campaign|administration|spokes\w+|aides?)\b",
    "ties.done_by": r"(?<!\w)by[ \n]$",
    "ties.done_to": (
        r"(?:"
          r"accused of"
          r"|critici[sz]ed (?:for|over)|praised for|blamed for|urged to|reminded (?:of|to)"
          r"|told (?:to|of)|described as|thanked for|questioned over"
        r")(?!\w)"
    ),
    "ties.by": r"[ \n]by[ \n](?!(?:tele)?phone|e-?mail|video|text)",
    "ties.aside": r",[ \n](?:who|whose|which|an?|the|after|along|flanked|surrounded|watched|seated|wife|husband|son|daughter|chief|deputy|spokes\w+|adviser|aide)\b[^,.;:]{1,90}",
    "ties.while_doing": r"[ \n](?!and\b|who\b)[a-z][^.;:!?“”\"«»,]{1,140}(?:,|[ \n]by)[ \n]",
    "ties.and_office": (
        r"(?:[ \n](?:of|for)(?:[ \n][\w'’-]+){1,4})?[ \n]and[ \n](?:[\w&'’-]+[ \n]){0,4}"
          r"(?i:president|chair\w*|co-chair|member|leader|head|director|mayor|secretary|governor)[ \n]+"
    ),
    "ties.loose": r",[ \n](?:representing|one of|speaking (?:for|on behalf of)|on behalf of)[ \n][^,.;:“”\"]{3,90}[ \n]",
    "ties.office_ends": r"(?:['’]s)?[ \n][Mm]ayor(?:[ \n][^\W\d_a-z][\w'’.-]*){1,3},?[ \n]+|[ \n](?:(?:vice|deputy)[ -])?(?:president|chair\w*|co-chair|member|leader|head|director)[ \n]+",
    "ties.from_verb": (
        r"(?:"
          r"[ \n]+(?:[^\W\d_a-z][\w'’.-]+[ ]?){1,3},[ \n](?:[A-Z]{2}\b|[A-Z]\.[ ]?[A-Z]\.|[A-Z][a-z]+\.?(?:[ ][A-Z][a-z]+)?),?"
            r"(?=[ ])"
        r")?(?:"
          r"[ \n\xa0]+(?!(?:who|that|what|if|to|after|before|when|about|in|by|how|why|where|there|it|we|they|he|she|this|and)\b)[\w'’&./-]+"
        r"){0,9}[ \n\xa0,]*"
    ),
    "ties.title_goes_on": r"(?:,?[ \n]+(?:(?:and|of|for|the|de|del|da|do|di|&)[ \n]+){0,2}[^\W\d_a-z][\w'’&-]*){0,8},?[ \n]*",
    "ties.who": r",?[ \n]who[ \n]",
    "ties.oblique": r"(?<!\w)(?:for|to|with|by|from|against|alongside|nor|behalf of|spokes\w+ of)[ \n](?:the[ \n]|then[ -])?$",
    "ties.clause": (
        r"(?:;|,[ \n](?:while|whereas|with|and|but))[ \n](?:(?:and|but|while)[ \n])?(?:the[ \n])?(?:[a-z]+[ \n]){0,3}"
          r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Coun|Cr|Sir|Dame)\.?[ \n]|[^\W\d_a-z][\w'’-]*[ \n]){0,5}$"
    ),
    "ties.and_another": (
        r"(?![^.;:]{0,140}\b(?:that|whether|if|how|why|said|says|between|both|with)\b)[ \n][a-z][^.;:!?“”\"«»]{1,140}[ \n]and[ \n]"
          r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Coun|Cr|Sir|Dame)\.?[ \n])?"
    ),
    "ties.close_to": r"\b(?:close|loyal|allied|opposed) (?:to|with)[ \n](?:the[ \n])?$|\b(?:spokes\w+|advis[eo]r|aide|staff)[ \n](?:for|to|of)[ \n](?:[^\W\d_a-z][\w.’'-]*[ \n]){1,3}$",
    "ties.by_whom": (
        r"\b(?:"
          r"accused of|asked|criticised|criticized|described|hailed|dismissed|condemned|branded|slammed"
          r"|welcomed|denounced|thanked|questioned|challenged"
        r")\b[^.;:\n]{0,80}?[ ]by[ ](?=the[ ]|its[ ]|[A-Z]|[a-z]+[ ][A-Z])"
    ),
    "ties.made_by": (
        r"\b(?:(?:announced|unveiled)(?: (?:on|in|last|this|today|yesterday|at)\b[^.;:,\n]{0,30})?|(?:announcements?|remarks|comments|promises)(?: made)?|as (?:committed|pledged|promised|stated|declared|explained)) by (?=the[ ]|its[ ]|[A-Z]|[a-z]+[ ][A-Z])"
    ),
    "beside.apposed": (
        r"(?:(?:[.!?”\"][ \n]+|\n|\A|, )(?:(?:Later|Yesterday|Then|Earlier)[ \n])?)"
          r"([^\W\d_a-zß-öø-ÿ][^\W\d_A-Z]+(?:[-'’][A-Z][^\W\d_A-Z]+)?),[ \n](?:the|its|our)[ \n](?:[a-z]+['’]s[ \n])?$"
    ),
    "beside.speaks_then": (
        r"(?:,|[ ][–—])(?:[ \n](?:also|later|then|has|[a-z]+ly)){0,2}[ \n](?:"
          r"said|says|told|added|adds|explained|explains|argued|argues|warned|noted|stressed"
          r"|announced|insisted|confirmed|promised|pledged|called|acknowledged"
        r")\b"
    ),
    "beside.entry": (
        r"[ \t\n]*(?:[-*•–][ \t]*)?(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Cllr|Cr|Hon)\.? )?"
          rf"({_CAPITAL}(?: [“\"][A-Z][a-z]+[”\"])?(?: (?:(?:van|von|der|den|de|da|di|du|del|la|al|bin)[ ]){{0,2}}{_CAPITAL}){{1,4}})(?:[ ]?,|[ ](?=[ ]))[ ]+"
    ),
    "beside.field": (
        _SECOND
    + (
        r"(?:[ \n](?:group|party)(?=,))?(?:(?<=['’]s)(?:[ \n][a-z][\w-]*){1,4})?"
          r"(?:[ \n](?:of|for)(?:[ \n](?!who|that|said)[a-z&][\w-]*){1,6})?(?:[ \n]in(?:[ \n][A-Z][\w'’-]*){1,3}(?=,[ ][A-Z]))?"
          r"(?:,[ ][A-Z][\w.]+(?=,))?[ \n\xa0]*(?:[,:]|[–—-](?=[ ]))?[ \n\xa0]*(?:"
            r"(?:"
              r"Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor|Cllr|Cr|Datuk|Dato|Seri|Tan|Sri|Tun|Alhaji|Hajiya"
              r"|Haji|Hajah|Chief|Engr|Ir|Eng|Arch|Hon|Rev|Shri|Smt|Pak|Ibu|Atty|Don|Doña"
            r")\.?[ \n\xa0]+"
          r"){0,4}"
    )
    ),
    "beside.is": (
        r",?[ ]?(?:"
          r"(?:who[ \n])?(?:"
            r"is|was|(?:has[ \n])?(?:serve[sd]|work(?:s|ed)) as|has been|had been|became|is running for|ran for"
            r"|is standing for|stood for|wants to be(?:come)?"
          r")(?:[ \n](?:the|an?|currently|also|now))*(?:[ \n](?:[Cc]ity|[Cc]ouncil|[Tt]own)['’]s(?:[ \n][A-Z]\w+)?|(?:[ ][A-Z][\w.]*){1,3}['’]?s?)?"
          r"|(?:currently|now)(?:[ \n]the)?"
        r")"
    ),
    "beside.also": r",[ ](?:an?[ ](?:[\w-]+[ ]){1,3}and(?:[ ](?:the|a))?(?:[ ]long-?time)?|(?:the[ ]city|[A-Z][\w]+)['’]s(?:[ ][\w-]+){1,3}[ ]and[ ][\w-]+)",
    "beside.of_another": r"[ \n](?:(?:for|to|of)|(?:at|with|on)(?:[ \n]the)?)[ \n]+$",
    "beside.and": r",?[ \n]and[ \n]$",
    "beside.who": r"\b(?:who|which|whose|that|(?<!Climate )(?<!Environment )(?<!Sustainability )(?<!Resilience )and(?! (?:Energy|Climate|Environment|Sustainability|Resilience|Planning|Transport)(?: [A-Z]\w+)?$)|but|with|met|said)\b",
    "beside.and_chair": r"[ \n]and[ \n](?!police|fire)(?:[a-z]+[ \n]){0,2}",
    "beside.and_also": (
        r"(?:[ \n](?:of|for)(?:[ \n][\w-]+){1,5})?[ \n]and[ \n](?:also[ \n])?"
          r"(?:(?:[^\W\d_a-z][\w-]*|de|del|da|do|di|la)[ \n]){0,4}"
    ),
    "subjects.ends": r"[.;:“”\"\n]|\b(?:and|who|which|that)\b",
    "attribution.abbreviated": r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Cr|Cllr|Cler|Coun|Ald|Rev|Hon|Gov|Sen|Rep|Jr|Sr)|\b[A-Z])$",
    "beginnings.credit": r"(?:[Pp]hotos?|[Pp]hotograph|[Ii]mage|[Pp]icture|[Ii]llustration|[Vv]ideo|[Cc]redit)(?: courtesy of| by|:)[ ]",
    "beginnings.clause_first": r"(?:Before|After|While|When|As|Although|Though|Since|If|Once|Because|At|In|On|From)[ \n](?=[^\n.]{1,160},)",
    "beginnings.leads_up": r"\b(?:is|was|are|were|[Ee]nter|comes|came)[ \n](?:(?:the|an?|one|its|their|[^\W\d_a-z][\w.-]*['’]s?)[ \n])?(?:[\w-]+[ \n]){0,4}(?:[\w-]+,[ \n])?$",
    "beginnings.led": r"(?:(?!(?:he|she|it|they|we|I|who|told|asked)\b)[\w'’-]+[ \n]){0,9}",
    "jointly.and": r"[\w,][ \n](?:and|&)[ \n](?:[^\W\d_a-z]|then)",
    "jointly.both": r"(?:,?[ \n](?:of|for)(?:[ \n][\w'’-]+){1,5}?)?[ \n]and[ \n]((?:[^\W\d_a-z][\w'’-]*[ \n]){0,4})",
    "jointly.ends": r"(?:[ \n](?:of|for)(?:[ \n][\w'’-]+){1,5})?(?:\.|[ \n]in[ \n]an?[ \n])",
    "roles.attended": r"\b(?:attend\w*|particip\w*|took part|joined|represent\w*|delegat\w*|gathered|present at|together with|met with)\b",
}  # fmt: skip
