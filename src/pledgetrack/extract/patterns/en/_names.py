"""What English puts beside the names of persons."""

from collections.abc import Mapping

GAP = r"(?:[ \xa0\t_]+(?:\n[ \xa0\t]*)?|\n[ \xa0\t]*)"
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# A set of signs in front, and what stands before it looked at behind: words in small letters are passed over at once.
_FIRST_WORD = rf"{_CAPITAL}(?<!\w.)(?:[^\W_]*(?:['’\-][^\W_]+)*(?<![A-Z][’']s)|\.)"
_PARTICLE = r"(?:de la|de los|van der|van den|von der|de|da|do|dos|das|di|del|van|von|der|den|al|bin|binti|ibn|la|le|el|e|i|y|ten|ter|af)"
_WORD = rf"{_CAPITAL}[^\W_]*(?:['’\-][^\W_]+)*(?<![A-Z][’']s)"
_NICKNAME = r"[“\"][A-Z][a-z]{1,11}[”\"]"
_LONE = rf"((?:Ma?c|O['’]|D[ei])?{_CAPITAL}[^\W\d_A-Z]+(?:[-'’]{_CAPITAL}[^\W\d_A-Z]+)?)"
_DEPARTMENT = r"(?:[Dd]epartment|[Oo]ffice|[Bb]ureau|[Dd]ivision|[Dd]irectorate|[Aa]gency|[Uu]nit|[Tt]eam|[Ss]ecretariat|[Bb]oard)"
_GOVERNMENT = (
    r"(?:(?:[Cc]ity|[Tt]own|[Mm]unicipal|[Mm]etropolitan|[Bb]orough)[ \n])?"
      r"(?:[Cc]ouncil|[Gg]overnment|[Mm]unicipality|[Cc]orporation|[Aa]dministration|[Hh]all)"
)  # fmt: skip
_NONE_OF_THEM = (
    r"(?!"
      r"(?:"
        r"[Uu]niversity|[Cc]ollege|[Ss]chool|[Hh]ospital|[Cc]hamber|[Bb]ank|[Pp]olice|[Ff]ire"
        r"|[Ff]ederal|[Nn]ational|[Pp]ost|[Bb]ox|[Ll]aw|[Rr]egional|[Ff]ield|[Ss]ales"
      r")\b"
    r")"
)  # fmt: skip
_OFFICES = "Office|Department|Bureau|Division|Directorate"
_WORDS = rf"(?:[ \n]{_NONE_OF_THEM}[\w&’'-]+){{0,5}}?"
_LED = rf"(?:{_NONE_OF_THEM}[\w&’'-]+[ \n]){{0,5}}?"
WORDS: Mapping[str, str] = {
    # Called by letters that are a word.
    "strangers.territories": "ACT = Australian Capital Territory",
    "names.name": rf"{_FIRST_WORD}(?:{GAP}(?!(?<=\n)(?:Counc|Cl+r|Cr |Mayor))(?:(?:{_PARTICLE}|{_NICKNAME}){GAP})?(?:{_CAPITAL}\.(?=[ \n\xa0]*[^\W\d_a-z])|{_WORD}|{_CAPITAL}\.)){{1,7}}(?:(?<=[ ][JS]r)\.)?",
    "names.family_behind": rf"[ \xa0](?:O['’]|Mc)?{_CAPITAL}[^\W\d_A-Z]+",
    "names.saints": "St. |Ste. |Mt. |Ft. ",
    "names.field_before": "of|for",
    "bare.callings": """
        pensioner retiree shopkeeper farmer baker student teacher nurse doctor physician driver artist author writer
        colleague neighbour neighbor mother father grandmother grandfather entrepreneur businessman businesswoman
        developer landlord tenant cyclist commuter protester demonstrator volunteer expert climatologist
        meteorologist physicist biologist geographer historian sociologist lobbyist columnist journalist reporter
        presenter pastor priest bishop singer actor filmmaker philanthropist investor banker contractor plumber
        electrician carpenter builder mechanic trader vendor fisherman firefighter homeowner parent owner messenger
        courier guest lawmaker congressman congresswoman legislator parliamentarian undersecretary academic
        psychologist anthropologist designer restaurateur grocer gardener
    """,
    "bare.also_families": "park street green west north south east hall bank carbon race union lake castle house court post power lane press steel",
    "bare.of_places": """
        City Greater North South East West New San Saint St Upper Lower Royal Metro Great Fort Port Mount Lake Los
        Las El La Le
    """,
    "bare.seated": "based headquartered listed owned",
    "bare.before": """
        after before later earlier yesterday although though because since until during despite under once unless
        whether however meanwhile yet mr mrs ms dr prof sir dame lord lady hon cllr cr councillor councilor
        councilmember councilmembers councillors councilors commissioners aldermen supervisors councilman
        councilwoman mayor mayors deputy vice executive governor minister president senator commissioner secretary
        special envoy ambassador premier chancellor ex-mayor ex-president ex-minister ex-governor former acting
        chair chairman chairwoman director professor alderman pro tem tempore datuk seri tan sri dato tun alhaji
        hajiya haji hajah engr ir shri smt pak ibu atty rev reverend hon ceo chief officer manager member leader
        head host spokesperson spokesman spokeswoman representative founder activist campaigner the and but while
        when as in for with by at on from to our their his her its this that if i a an city cities council climate
        change action plan energy agreement university institute department ministry office committee commission
        network summit conference party government association foundation group fund bank street park river island
        county state states nations union news press release report project programme program strategy emergency
        covenant alliance race zero carbon green monday tuesday wednesday thursday friday saturday sunday january
        february march april may june july august september october november december download share more article
        articles photo image read north south east west declaration hall company corporation ltd inc agency board
        authority development environment sustainability sustainable international national european american paris
        kyoto building performance standards rebellion speaker metropolitan municipality metro coun i'm i’m added
        adds said says according speakers panelists panellists presenters guests hosts moderators keynote panel
        welcome opening closing speech remarks address introduction witnesses presenter moderator
    """,
    "bare.nobodys": """
        collective works solutions partners strategies solar systems technologies consulting associates labs media
        motors airlines airways electric gas society centre center club church school academy museum hospital
        festival act bill law ordinance road avenue square bridge station airport valley beach mountain mountains
        islands wind nation asia africa europe america governments division department bureau directorate management
    """,
    "bare.headline": """
        backs says calls urges joins announces launches signs appears wants vows unveils pledges tells warns plans
        sets hails slams opens leads speaks testifies declares proposes releases hosts presents wins defends
        promises rejects supports leaves visits to on at in for
    """,
    "belonging.of_a_field_in": r"[ \n](?:for|of|with|on|responsible for|in charge of)[ \n](?:[a-z&-]+[ \n]){1,6}in[ \n]",
    "belonging.of": "|of|of the City of|,|, Town of|Town of|for|at the City of|for the City of|at|on|, City of|City of|, CITY OF|, Municipality of|Municipality of|, the Municipality of|, the City of|of the city of|with the City of",
    "cast.also_words": "Will June May April August Mark Bill Grace Dawn Rose Hope Rob Sue",
    "names.before_a_person": "mr mrs ms dr cllr cr coun ald ceo mp",
    "standings.leads_a_body": r"mayor|president|chair\w*|leader|executive|head|commissioner",
    "standings.in_a_body": r"member|supervisor|councill?or",
    "lists.moved": "oved Mayor|oved Coun|oved Cr|oved Cl|oved Dep|oved Lord|econded Mayor|econded Coun|econded Cr|econded Cl|econded Dep|oved by|roposed by|econded by|oved:|econded:|MOVED|SECONDED|otion by|otion made|otion was made",
    "lists.joins": (
        "speaker is|speaker was|speaker will be|n the panel |together with|joined by|joined today by|joined now by|uests on|uest on|uests in"
        "|uests for|o-hosted by|ped by|post by|is the case of|ssay by|interviews|joins|speak with|speaks with|Guest"
        "|onversation on|onversation about|onversation with|ireside chat"
        "|panel:|Panel:|oining|aking part in|peaking|eatur|heard from|rought together|e invited|recently invited|uestion by|uestion By|sked by|sked By"
    ),
    "bare.honours": "TD|MLC|OBE|MBE|CBE|KBE|DBE|MP|MSP|MEP|QC|KC|FRS|JP|MLA|MPP",
    "bare.given_and_particle": r"(?<![\w'’.-])([^\W\d_a-zß-öø-ÿ][^\W\d_A-Z]+)[ \xa0](?:de|van|von|da|do|di)[ \xa0]$",
    "bare.particles": "de|van|von|da|do|di",
    "bare.title_and_name": (
        r"\b(?:Mayor|Governor|Minister|Councill?or|Cllr|Mr|Mrs|Ms|Dr)\.?[ \xa0]([^\W\d_a-z][^\W\d_A-Z]+)[ \xa0]"
          r"(?:[A-Z]\.?[ \xa0]|[^\W\d_a-z][^\W\d_A-Z]+[ \xa0])?$"
    ),
    "bare.also_names": "baker|farmer|gardener|carpenter|bishop|driver|parent|singer|priest|don|dona",
    "bare.before_may": "street|ward|head|chancellor|may|april|june|august|park|west|hall|bank|green",
    "known.says": "said|says|added|adds|told|explained|explains|argued|noted|warned|stated|replied|insisted|recalled",
    "known.described": (
        r"(?:,[ \n](?:[^\W\d_a-z][\w.]+[ \n]?){1,3},)?[ \n](?:said|says|stated|states|added|adds|noted|explained|believes|thinks)[ \n]"
          r"(?:that[ \n])?(?:he|she)\b"
        r"|,[ \n](?:"
          r"who\b|\d\d,"
          r"|(?:author|editor|professor|lecturer|researcher|scientist|economist|treasurer|pastor|teacher|principal|organi[sz]er)[ \n]"
            r"(?:of|at|for|with)\b"
          r"|(?:an?|the|his|her)[ \n](?:[\w'’-]+[ \n]){0,4}?(?:"
            r"residents?|student|pupil|teacher|farmer|\w*keeper|\w*owner|baker|nurse|doctor|driver"
            r"|worker|mother|father|parent|grandmother|grandfather|pensioner|volunteer|author|writer"
            r"|columnist|economist|engineer|architect|lawyer|scientist|researcher|professor|expert"
            r"|spokes(?:man|woman|person)|official"
          r")\b"
        r")"
    ),
    "known.quoted_before": (
        r"[”\"’'][ \n](?:"
          r"said|says|added|adds|explained|explains|argued|argues|noted|notes|warned|warns|stated"
          r"|replied|insisted|insists|recalled|recalls|asked|asks|complained|complains|joked|jokes"
          r"|sighed|sighs|laughed|laughs|conceded|concedes|admitted|admits|remarked|commented"
          r"|comments|observed|observes|declared|declares|wrote|writes|wondered|wonders|countered"
          r"|retorted|quipped"
        r")[ \n]$"
    ),
    "known.of_a_person": (
        r",[ \n](?:"
          r"who|whose|\d\d"
          r"|(?:an?|the|his|her|its|co-)[ \n]?(?!"
            r"non|group|organi|charit|network|coalition|compan|firm|campaign|alliance|body|club|union"
            r"|association|trust|think|nonprofit"
          r")[a-z]"
        r")"
        r"|[ \n](?:of|from|at)[ \n](?:the[ \n])?[^\W\d_]"
    ),
    "known.does": " said| spoke| made a| stated| asked| presented| moved| seconded| noted| advised|, |: That",
    "known.my_name": "name is |I am |I'm |I’m |name’s |name's ",
    "known.sirs": r"[MD](?<!\w.)(?:rs?|s)\.?|L(?<!\w.)(?:ord|ady)",
    "known.titled": r"(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Professor|Lord|Lady)\.?[ \xa0\n]$",
    "known.behind_quotation": r"(?<=[”\"'’][ \n]said[ \n])([^\W\d_a-zß-öø-ÿ][^\W\d_A-Z]+),[ \n](?:an?|who|from|of|the|\d\d)\b",
    "known.given_alone": (
        rf"({_CAPITAL}(?:(?<=^.)|(?<=[.!?”\"]\s.)|(?<=\n.))[^\W\d_A-Z]+(?:[-'’]{_CAPITAL}[^\W\d_A-Z]+)?)(?="
          r"(?:,[ \n](?:from|of|an?|the|who|\d\d)\b[^.;:\n]{0,80})?[ \n](?:said|says|added|adds|explained|explains|told)\b"
        r")"
    ),
    "known.councillor": rf"(?<!\w)(?:Cllr|Coun|Cr|Ald|Councill?or|Alderman)\.?[ \xa0]{_LONE}",
    "later.elected": (
        rf"{_LONE}[ \n](?:was[ \n](?:first[ \n]|re-?)?(?:elected|appointed|sworn[ \n]in)|became|took[ \n]office|is|has[ \n](?:been|served))"
          r"(?:[ \n](?:as|the|its|their|an?|\d+(?:st|nd|rd|th)|[a-z]+th|first|current|new)){0,3}[ \n]$"
    ),
    "later.as": r"\b[Aa]s[ \n](?:the[ \n]|an?[ \n])?(?:[A-Z][\w'’-]*[ \n]){0,3}$",
    "later.as_she": r",?[ \n](?:she|he)[ \n]",
    "later.the": (
        r"[.!?][\"”’']?(?:[ \n]|\n[ \n]*)The[ \n](?:[\w-]+[ \n]){0,2}$"
        r"|(?:[,.!?][\"”’])[ \n](?:(?:said|says|added|adds|explained|explains|argued|argues)[ \n])?the[ \n](?:[\w-]+[ \n]){0,4}$"
    ),
    "later.before": r"[ \n](?:for|by|from|of)[ \n]",
    "later.bare": r"\.|[ \n](?!of\b|from\b|at\b|with\b|for\b|in\b|and\b|\()[a-z]+|['’]s[ \n]",
    "later.opens": r"(?:^|[.!?:][\"”’']?[ \n]+|\n|, )(?:[Tt]he[ \n])?(?:[\w'’-]+[ \n]){0,4}$",
    "later.one_stop": r"[ \n]+(?:has|have|had|is|was|will|wants|[a-z]+(?:s|ed))[ \n][^.!?\"“”]{3,200}[.!?][ \n]+",
    "serving.openings": "of from with at for in on representing speaking who elected sworn serving became re-",
    "serving.bodies": (
        "ouncil|epartment|ffice|ureau|ivision|irectorate|gency|unit|team|ecretariat|oard"
        "|overnment|unicipality|orporation|dministration| Hall|City of|city of|with the city|with the City"
    ),
    "serving.body_behind": (
        rf"[ \n]{_GOVERNMENT}\b(?![ \n](?:for|of|on)[ \n])"
        rf"|['’]s?(?:[ \n]{_GOVERNMENT}\b|{_WORDS}[ \n]{_DEPARTMENT}\b)"
        rf"|(?:[ \n](?!University|State|County|School|Police)[A-Z&][\w&’'-]*){{1,4}}?[ \n](?:{_OFFICES})\b"
    ),
    "serving.from": (
        r",?[ \n](?:of|from|with|at|for|representing|(?:speaking[ \n])?on[ \n]behalf[ \n]of|speaking[ \n]for)[ \n](?:the[ \n])?"
    ),
    "serving.for_the_city": r"(?:City|city|Municipality|municipality|Town|town|Council)[ \n]of[ \n]$",
    "serving.body_before": (
        rf",?[ \n](?:of|from|with|at|in)[ \n](?:the[ \n])?{_LED}(?:Department|Office|Bureau|Division|Directorate)"
          rf"(?:[ \n](?:of|for){_WORDS})?[ \n](?:of|in|at)[ \n](?:the[ \n][Cc]ity[ \n]of[ \n])?"
    ),
    "serving.the_citys": (
        rf",?[ \n](?:of|from|with|at|in)[ \n](?:the|its)[ \n](?:[Cc]ity|[Cc]ouncil|[Tt]own|[Mm]unicipality)['’]s{_WORDS}[ \n]{_DEPARTMENT}\b"
        # "Said Ana Ruiz with the city."
        r"|,?[ \n](?:representing|(?:speaking[ \n])?on[ \n]behalf[ \n]of|speaking[ \n]for)[ \n]the[ \n](?:[Cc]ity|[Cc]ouncil|[Mm]unicipality)(?=[.,;:]|[ \n](?![\w-]+['’]s|of\b|[A-Z])|\s*$)"
        r"|,?[ \n]with[ \n]the[ \n][Cc]ity(?=[.,;:]|[ \n](?:said|says|told|explained|added|notes?d?)\b|\s*$)"
    ),
    "serving.leads": (
        r"(?:,[ \n]who)?[ \n](?:now[ \n]|also[ \n]|currently[ \n])?(?:"
          r"leads|led|heads|runs|oversees|manages|directs|chairs|coordinates"
          r"|(?:is|was)[ \n](?:in[ \n]charge[ \n]of|responsible[ \n]for)"
          r"|handles"
          r"|works[ \n](?:for|at|in)|advises|(?:is|works)[ \n]with|(?:sits|serves)[ \n]on"
        r")(?:[ \n](?:[a-z]+[ \n]){0,7}?(?:for|at|of|in))?[ \n](?:the[ \n])?"
    ),
    "serving.does": "runs|leads|heads|oversees|directs|manages|coordinates|works|is with|sits on|serves on",
    "serving.leads_for": (
        r"(?:,[ \n]who)?[ \n](?:leads|heads|runs|oversees|manages|directs|coordinates|handles|works[ \n]on|is[ \n](?:in[ \n]charge[ \n]of|responsible[ \n]for))[ \n]"
          r"(?:[\w&’'-]+[ \n]){1,8}?(?:for|of|at|in)[ \n](?:the[ \n])?[Cc]ity[ \n]of[ \n]"
    ),
    "serving.public": (
        r"\b(?:[Oo]ffice|[Dd]epartment|[Dd]ivision|[Bb]ureau|[Dd]irectorate|[Uu]nit|[Tt]eam|programme?|climate|sustainability"
          r"|resilience|transport\w*|planning|waste)(?![\w’'-])"
          r"|[ \n](?:works[ \n](?:for|at|in)|(?:is|works)[ \n]with|(?:sits|serves)[ \n]on)[ \n]the[ \n][Cc]ity[ \n](?:of|[Cc]ouncil)\b"
    ),
    "serving.in_charge": (
        r"\b(?:in charge of|responsible for|(?:leads|leading|lead) on|who (?:runs|leads|heads|oversees))[ \n][^.;:,\n]{3,40}"
          r"[ \n](?:at|for|of|with)[ \n](?:the[ \n])?$"
    ),
    # "Ana Ruiz, Parks Department, City of Graz", "Tom Hill (City of Linz)": an entry of a list, and what may end it.
    "serving.entry_of": (
        rf"(?:,[ ]|[ ]\()(?:(?:[A-Z&][\w&’'-]*[ ]|of[ ]|for[ ]|the[ ]|and[ ]){{0,5}}?(?:{_OFFICES}|Unit|Team)(?:[ ](?:of|for|the|and|&|[A-Z][\w’'-]*)){{0,6}},[ ])?"
          r"(?:the[ ])?(?:City|Municipality|Town)[ ]of[ ]"
    ),
    "serving.entry_council": r"[ ](?:(?:City|Town|Borough|Metropolitan|Municipal)[ ])?(?:Council|Municipality|Corporation|City[ ](?:Hall|Government))(?![\w'’])",
    "serving.presents": r"\)[ ](?:has[ ])?(?:described|presented|presents|gave|gives|outlined|shared|shares|introduced|showed|showcased)\b",
    "serving.entry_ends": r"(?:,[ ][A-Z][\w. ]{1,24}|[ ]\([A-Z][\w. ]{1,24}\))?(?=[,:*]|[ ]*(?:\n|\Z)|;|\)|\.(?:\s|\Z)|[ ]and\b)",
    "serving.its_work": (
        r"(?:its|(?:[Cc]ity|[Cc]ouncil|[Tt]own|[Mm]unicipality)['’]s)[ \n]"
          r"(?!(?:biggest|largest|oldest|main|only|leading|university|opera|museum|football|chamber)\b)"
          rf"(?:[a-z]|(?:[A-Z][\w&’'-]*[ \n]){{0,4}}?(?:{_OFFICES})\b)"
    ),
    # "who leads Leeds's climate work", but no movement.
    "serving.its_field": (
        r"['’]s?[ \n](?:[\w&-]+[ \n]){0,3}?(?:[Cc]limate|[Ss]ustainab\w+|[Rr]esilience|[Ee]nvironment\w*|[Ee]nergy|[Nn]et[- ][Zz]ero)\b"
          r"(?![ \n](?:[\w-]+[ \n])?(?:movement|coalition|alliance|network|groups?|campaign|strikes?|institute|company|firm|startup))"
    ),
    "serving.its_office": (
        rf"(?:[A-Z][\w&’'-]*[ \n]){{0,4}}?(?:{_OFFICES})"
          r"(?:[ \n](?:of|for)(?:[ \n](?:the|and|&|[A-Z][\w’'-]*)){1,6})?"
        r"|(?:city|municipal|town)(?:[ \n](?:executive|council|government|board|committee|administration|department|office)){1,3}"
    ),
    "serving.as_mayor": (
        r"(?:,[ \n](?:who[ \n])?(?:is[ \n]|was[ \n]|has[ \n]|had[ \n])?|[ \n]was[ \n]|[ \n](?=became\b))(?:just[ \n]|been[ \n]|newly[ \n]|first[ \n]|re-?)?(?:"
          r"elected|took[ \n]over|succeeded|became|sworn[ \n]in|replaced|inaugurated|took[ \n]office"
          r"|serving|(?<=has[ \n])served|(?<=is[ \n])in[ \n](?:his|her|their)(?=[ \n]\w+[ \n]term)"
        r")(?:[ \n](?!former|deputy|vice|candidate|nominee|contender)[\w.'’-]+){0,6}?[ \n]((?:lord[ \n]|[Dd]eputy[ \n]|[Vv]ice[ \n-])?[Mm]ayor)\b"
          r"(?![ \n](?:until|from|between|of[ \n](?:the[ \n])?county)\b)"
    ),
    "serving.not_citys": (
        r"\b(?:"
          r"University|College|Institute|State|County|Ministry|Federal|National|European|UN|Regional"
          r"|Governor|President|Attorney"
        r")\b"
    ),
}  # fmt: skip
