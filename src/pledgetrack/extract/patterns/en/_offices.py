"""What English calls offices, and whom each speaks for."""

from collections.abc import Mapping

# An office that begins where another goes on: "Mayor of A and Deputy Mayor of B" are two.
_NO_PLACE = (
    r"(?!"
      r"(?:"
        r"Lord|Deputy|Vice|Executive|First|Acting|Former|Mayor|Mayoress|Minister|Governor"
        r"|President"
        r"|Council[ \n](?:President|Leader|Member|Chair)"
        r"|Councillor|Special|Envoy|Secretary|Commissioner|Director|Chair|Chief|Senator|Premier"
        r"|Provost"
      r")\b"
    r")"
)  # fmt: skip
_PLACE = r"(?:Ste?\.[ ])?[^\W\d_a-zß-öø-ÿ][\w'’\-]*(?:\.\w+)*"
_SP = r"(?:[ \xa0]+(?:\n[ \xa0]*)?|\n[ \xa0]*)"  # a line may break here, a paragraph may not
_PLACES = (
    rf"{_NO_PLACE}{_PLACE}(?:"
      rf"{_SP}(?:(?:of|for|the|and|&|on|de|la|del|du|des|da|do|at|with|group|party){_SP}){{0,3}}{_NO_PLACE}{_PLACE}"
    r"){0,7}"
)  # fmt: skip
_THE = rf"(?:(?:the|la){_SP})?(?:[Cc]ity{_SP}of{_SP})?"
# "of the Swedish port city of Malmö", "of Sweden's capital, Stockholm", "of nearby Lund".
_KIND = (
    rf"(?:(?:the|[A-Z]\w+['’]s){_SP}(?:[\w-]+{_SP}){{0,3}}?(?:city|town|capital|municipality|village|port|resort)(?:{_SP}of|,)?{_SP}"
    rf"|the{_SP}Executive{_SP}(?:Council|Committee|Board){_SP}of{_SP}|(?:nearby|neighbou?ring|adjoining){_SP})"
)  # fmt: skip
# A field in small letters before the place: "head of climate change at Leeds City Council".
_FIELD = rf"(?:the{_SP})?(?:(?!who|that|which|said|told|was|is|has|at\b|in\b)[a-z&][\w-]*{_SP}){{1,5}}?(?:at|for|of|with|on){_SP}{_THE}{_PLACES}"
HEADS = (
    "lord mayor|mayor-elect|mayor-president|mayor|mayoress|provost|councillor|councilor|councilmember"
    "|councilman|councilwoman|council member|council leader|council president|council speaker"
    "|leader of the council|alderman|alderwoman|city manager|city administrator"
    "|chief executive officer"
    "|chief executive"
    "|group executive"
    "|chief sustainability officer"
    "|sustainability director"
    "|sustainability manager|commissioner|candidate|hopeful|activist|campaigner|minister"
    "|secretary-general|secretary general|secretary|governor|president|premier|chancellor"
    "|envoy|ambassador|director-general|director|head|chairman|chairwoman|chairperson|chair"
    "|ceo|senator|mp|professor|spokesperson|spokesman|spokeswoman|leader|representative"
    "|manager|officer|coordinator|founder|chief|executive director|vice president|member"
    "|adviser|advisor|scientist|economist|assemblymember|assembly member|assemblyman"
    "|assemblywoman|cabinet member|executive member|lead member|portfolio holder"
    "|deputy leader|supervisor|county executive|head of government|lawyer|attorney|host"
    "|climate lead|sustainability lead|net zero lead|energy lead|environment lead|policy lead|programme lead|program lead|project lead"
    "|correspondent|researcher|analyst|engineer|planner|administrator|organizer|organiser"
    "|advocate|specialist|resident|co-founder|lecturer"
    "|leader of the opposition|chief of staff"
    "|opposition leader"
    "|opposition spokesperson"
    "|mayor pro tem|mayor pro tempore|comptroller|controller|treasurer|city clerk|town clerk"
    "|clerk|auditor|superintendent|trustee|reeve|ombudsman|strategist|consultant|architect"
    "|ecologist|arborist|forester|urbanist|deputy executive|burgemeester|sindaco|sindaca"
    "|president of the council|convener|convenor"
    "|chairman of the municipal board|chair of the municipal board|chairperson of the municipal board|chairwoman of the municipal board"
    "|chairman of the municipal executive board|chair of the municipal executive board"
)
FORMER = r"\b(?:former|formerly|ex|then|one-time)\b"
EXECUTIVES = (
    r"\b(?:"
      r"council (?:co-?)?leader"
      r"|leader of (?:the )?(?:[\w'’.-]+ ){0,4}council"
      r"|council (?:president|speaker)"
      r"|president of the council|chair\w* of the municipal"
      r"|(?:cabinet|executive) (?:member|councillor)"
      r"|portfolio (?:holder|councillor)|lead member"
      r"|member of the (?:mayoral committee|executive|cabinet)"
      r"|people['’]s committee"
    r")\b"
)  # fmt: skip
MEMBERS = (
    r"\bward\b|\bcouncill?or|\bcl{0,2}r\b|\bcoun\b|\bald\b"
    r"|\bcouncil[ -]?(?:member|man|woman)|[yl] conven"
    r"|\balder|\blondon assembly\b|\bsupervisor"
)
MAYORS = r"mayor(?!s\b)|burgemeester|\bsindac|\bhead of government"
OFFICIALS = r"\bcity (?:manager|administrator)"

# What a council's directors direct, as Australian councils write it: "Director Infrastructure and Environment".
_AREA = (
    r"(?:Infrastructure|Environment\w*|Planning|Communit\w+|Corporate|City|Sustainab\w+|Liveability|Natural|Assets|Services|Strateg\w+"
    r"|Transport\w*|Operations|Waste|Water|Development|Economic|Climate|Energy|Engineering|Parks|Places?|Futures?|Wellbeing|Built"
    r"|Regulatory|Governance|Finances?|Management|Projects?|Facilities|Resilience|Recreation|Growth|Areas|Resources?|Delivery|Change)"
)
_AREAS = rf"{_AREA}(?:(?:,|,? (?:and|&))? {_AREA}){{0,6}}"

WORDS: Mapping[str, str] = {
    # "Luzal's chief executive": of a name that is no city's, no body's of the city ("TfL's"), no party's and no day's.
    "persons.owned": (
        r"(?<![\w.’'-])(?![A-Z]\w?[A-Z]['’])(?![^\n’']{0,60}(?:[Mm]ayor|[Cc]ouncil|[Cc]ity|[Tt]own|[Bb]orough|[Mm]unicipal|[Gg]overnment|Hall|Labour|day\b))"
        r"[^\W\d_a-z][\w&.-]{1,30}(?:[ ][A-Z][\w&.-]{1,30}){0,3}(?:['’]s|s['’])[ ](?:then|new|own|former|deputy|acting)?[ ]?$"
    ),
    "persons.wards": r"[A-Z][\w’'-]+[ ](?:and|&)[ ](?:[A-Z][\w’'-]+[ ]){1,3}$",
    "offices.before": (
        "former|ex|then|current|outgoing|incoming|acting|interim|executive|senior|first|second"
        "|deputy|vice|lord|lady|assistant|governing|metro|special|chief|national|federal|state"
        "|prime|climate|environment|environmental|city|ward|opposition|shadow|cabinet|mayoral|presidential"
        "|regional|honorary|county|european|borough|police|group|portfolio|associate|managing"
        "|general|co|sustainability|resilience|metropolitan|municipal|labour|conservative|council|action|energy|public|works|transportation|transport|planning|housing|waste|mobility|infrastructure"
    ),
    "offices.tail": rf"{_SP}(?:of|for|at|to|with|de|del|da|do|di|von|der|du|d'){_SP}{_THE}{_PLACES}",
    "offices.kinds": "city of|town of|village of|port of|resort of|municipality of|Executive Council|Executive Board|Executive Committee|city,|capital|nearby|neighbo|adjoining",
    "offices.kind_tail": rf"{_SP}(?:of|for|in|at){_SP}{_KIND}{_PLACES}",
    "offices.of": r"[ \xa0\n]+(?:of|for|on)[ \xa0\n]+[a-z&]",
    "offices.field_tail": rf"{_SP}(?:of|for|on){_SP}{_FIELD}",
    "offices.directs": "Director|Manager|Executive|Coordinator",
    "offices.area": rf"[ ]{_AREAS}(?=,?[ ][A-Z]|[ ][a-z]+ed\b)",
    "standings.directs": (
        r"^(?:(?:acting|interim|deputy|executive|general|group|senior) )*(?:director|manager|executive|coordinator|head) "
          rf"(?:of |for )?(?:the )?(?-i:{_AREAS})$"
    ),
    "offices.of_the_city": rf"{_SP}(?:of|for|at|to|with){_SP}the{_SP}(?:city|town|council)(?![\w'’-]|{_SP}(?:of|[A-Z]))",
    "offices.lines": "Mayor |Councill|Cllr|Cr ",
    "offices.chief": r"[Cc]hief[ \n](?:[\w&-]+[ \n](?:and[ \n][\w-]+[ \n])?)?[Oo]fficer(?![\w-])",
    "offices.shortened": "Gov|Sen|Rep|Cller|Cllr|Cr|Coun|Ald",
    "offices.shouted": "MAYOR|COUNCILLOR|COUNCILMEMBER",
    "offices.beginnings": "CEO|Cr|Cler|Cller|Cllr|Gov|Sen|Rep|Coun|MP|Ald",
    "standings.serves_a_city": (
        r"\b(?:"
          r"city council|city hall|town hall|town council|city government|city of|city['’]s|the city"
          r"|(?:town|borough|district|county|metropolitan|municipal) council"
          r"|(?:of|to|for|at) (?:the )?council\b|council['’]s"
          r"|council (?:\w+ ){0,2}(?:chief|officer|official|spokes\w+|head|director|manager|engineer|planner)|municipal\w*|commissioner"
          r"|(?:public works|community development|parks and recreation|planning and building) (?:director|manager)"
          r"|city (?:\w+ ){0,2}(?:"
            r"director|officer|manager|engineer|planner|attorney|administrator|coordinator"
            r"|commissioner|spokes\w+|chief|head|clerk|treasurer|auditor|solicitor|comptroller"
            r"|controller|arborist|forester|economist|secretary"
          r")"
          r"|(?:chief )?(?:sustainability|resilience|environment(?:al)?) (?:officer|director|manager|coordinator)"
          r"|climate action (?:officer|manager|coordinator)|climate change (?:and environment )?(?:officer|manager)"
          r"|comptroller|city controller|town clerk|borough engineer"
        r")\b"
    ),
    "standings.private": (
        r"\b(?:"
          r"university|college|institute|school|hospital|museum|club|bank|chamber|foundation|trust"
          r"|union|association|business council"
          r"|(?:world|world energy|security|defen[cs]e|european|national|international|buildings?|research|youth|students?|arts|british|business) council"
          r"|professor|lecturer|founder|economist|scientist|researcher|analyst|lawyer|resident|host"
          r"|correspondent|european|eu|un|federal|state|national|police|fire"
        r")\b"
    ),
    "standings.chiefly": (
        r"^chief (?!"
          r"executive|operating|financial|finance|technology|technical|information|marketing"
          r"|investment|commercial|sustainability"
        r")[\w-]+ officer\b"
    ),
    "standings.sustains": (
        r"^minister (?:of|for) (?:the )?(?:environment|climate|transport|housing|energy)\b.* (?:of|for|in) "
        r"|^(?:secretary|undersecretary|subsecretary)(?: general)? (?:of|for) (?!state\b|commerce\b|energy\b)"
        r"|\b(?:climate(?: action| change)?|energy|transport(?:ation)?|mobility|public works|planning|housing|waste|sustainability|environment|net zero) (?:director|officer|manager|coordinator|commissioner|lead)\b"
        r"|\b(?:director|head|manager|chief) (?:of|for) (?:the )?(?:[\w’']+ ){0,3}"
          r"(?:sustainability|resilience|climate|environment|planning|public works|public health|transportation)\b"
        r"|\bleader$"
    ),
    "standings.staff": r"['’]s? (?:\w+ ){0,3}(?:head|director|manager|officer|chief|engineer|planner|coordinator|spokes\w+)\b(?! of the)",
    "standings.council": (
        r"\bcouncil\b|\b(?:city|municipal|metropolitan) government\b"
        # What a city has an office for.
        r"|^(?=.*\b(?:department|office|bureau|unit|team)\b).* "
          r"(?:climate|sustainab|environment|transport|planning|energy|resilien|mobility|housing|public works|parks|waste|buildings|water)"
    ),
    "standings.wanted": (
        r"\b(?:"
          r"candidates?|run(?:ning|s)?|ran|stand(?:ing|s)?|stood|bid|campaign(?:ed|ing)?|nominee"
          r"|contender|contest(?:ed|ing)?|hop(?:es?|ed|ing)|wants?|wanted|seeking|seeks|race"
        r")[ \n](?:for|to be|to become|as)[ \n](?:the[ \n]|a[ \n]|next[ \n])*$"
    ),
    "standings.was": r"\b(?:who[ \n]was|who[ \n]had[ \n]been|(?:who|and)[ \n]served[ \n]as|once|formerly|previously)[ \n](?:the[ \n]|a[ \n])?(?:(?:[\w.-]+[ \n]){0,2}[\w.-]+['’]s?[ \n])?$",
    "standings.until": r",?[ \n](?:until|from \d{4} (?:to|until|through) \d{4}|between \d{4} and \d{4}|\(\d{4}[-–]\d{2,4}\))",
    "standings.governs": r"\b(?:minister|president|secretary|chief executive|senior minister|governor|chancellor)\b",
    "standings.of_land": r"^(?:senator|state secretary|secretary of state|governing mayor)\b",
    "standings.former_of": r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-time|[Tt]hen)[ \n-](?:[^\W\d_a-z][\w'’-]*[ \n]+){1,4}$",
    "standings.when": r"\b(?:[Ww]hen|[Ww]hile)[ \n](?:[^\W\d_a-z][\w'’.-]*[ \n]){1,4}(?:was|were|served as|had been)[ \n](?:the[ \n]|a[ \n])?$",
    "standings.at_the_citys": r"[ \n](?:at|for|with|of|in)[ \n]the[ \n](?:city|town|municipality|council)[’']s\b",
    "standings.minutes": (
        "Members of Council|Members of the Council|Mayor and City Council|Honorable Mayor|inutes"
        "|MINUTES|Officers in attendance|Staff Present|Staff present|STAFF PRESENT|Roll Call"
        "|ROLL CALL|Call to Order|CALL TO ORDER|called to order|Study Session|Meeting Summary|Meeting Notes|Present:|PRESENT:"
    ),
    "standings.field": (
        r"(?:(?:senior|principal|lead|project|programme|program|policy|assistant|deputy|associate|interim|acting)(?: |$)){1,3}$"
        r"|[\w &]{0,40} (?:division|department)$|\b(?:"
          r"sustainab|environment|climate|energy|planning|planner|engineer|transport|waste"
          r"|resilience|public works|housing|infrastructure|development services|division"
        r")"
    ),
    "standings.councils": "Council|council|Committee|City Hall|Town Hall|city hall",
    "standings.chief_executive": r"^(?:the )?(?:deputy |acting |interim )?(?:chief executive|chief executive officer|town clerk|(?:director|head|manager|chief) of the (?:office|department|bureau|division) of .*)$",
    "standings.tells_council": (
        r"[^.;:“”\"\n]{0,40}?[ \n](?:told|briefed|advised|warned|informed|assured|updated|reminded)[ \n](?:the[ \n])?"
          r"(?:[Cc]ouncil|members|committee|alder|elected)"
    ),
    "standings.title": (
        r"^(?:"
          r"(?:"
            r"acting|interim|senior|deputy|assistant|associate|general|chief|principal|executive"
            r"|managing|programs?|projects?|energy|climate|sustainability|environment\w*|resilience"
          r") "
        r")*(?:manager|director|planner|officer|coordinator|engineer|analyst|specialist|supervisor|advis[eo]r|commissioner|head)$"
    ),
    "standings.division": (
        r",[ \n](?:[A-Z&][\w&’'-]*[ \n]){0,3}?(?:"
          r"Planning|Engineering|Environment\w*|Sustainab\w+|Transportation|Transit|Public Works"
          r"|Parks|Waste|Energy|Air Quality|Climate|Community|Infrastructure|Corporate|Strategic"
          r"|Facilit\w+|Fleet|Buildings?|Housing|Development|Financ\w+|Legislative|Urban|Water"
          r"|Utilities|Recreation|Operations|City Manager"
        r")\b(?!"
          r"[^.;\n]{0,60}\b(?:"
            r"Inc|Ltd|LLC|Corp|Association|Society|Institute|University|Company|Foundation|Alliance"
            r"|Network|Coalition|Group|Partners|Consult\w+|Ministry|County|State|Federal"
          r")\b"
        r")"
    ),
    "standings.of_a_state": r"^(?:state|federal|provincial|national)\b|^shadow (?:\w+ ){0,4}(?:minister|secretary|chancellor|treasurer)\b",
    "standings.candidate": r"\b(?:candidate|hopeful|mayor-elect)\b",
    "standings.activist": r"\b(?:activist|campaigner|organi[sz]er|advocate)\b",
    "standings.party_leader": r"\b(?:labour|conservative|green|liberal democrat|independent) leader of (?:the )?(?:[\w'’.-]+ ){0,4}council",
    "standings.opposition": (
        r"\b(?:"
          r"opposition|shadow|minority|group leader"
          r"|leader of (?:the )?[\w ]+ group"
          r"|leader of the (?:labour|conservative|green|liberal democrat|independent|opposition)s?$"
          r"|(?:labour|conservative|green|republican|democratic|liberal democrat|tory) leader"
        r")\b"
    ),
    "standings.deputy_mayor": r"\b(?:deputy|vice|assistant|executive vice)\b.*mayor",
    "standings.provost": r"\bprovost\b|\bmayor\b.{0,40}\bdeput(?:y|ies)\b",
    "standings.municipal_chief": r"\b(?:metropolitan|municipal) chief executive\b",
}  # fmt: skip
