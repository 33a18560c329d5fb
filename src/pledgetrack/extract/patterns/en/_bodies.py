"""The bodies that English puts behind a person: councils, departments, authorities."""

from collections.abc import Mapping

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w'’\-]*"
_NAME = rf"{_CAPITAL}(?: (?:(?:and|of|the|de|la|du|des) ){{0,2}}{_CAPITAL}){{0,4}}"
_OWN_NAME = (
    rf"(?!(?:The|Mayor|Chair|President|Leader|Deputy|Councillor|Supervisor|Executive|Director|Commissioner)\b){_CAPITAL}"
      rf"(?:[ -]{_CAPITAL}){{0,3}}"
)  # fmt: skip
WORDS: Mapping[str, str] = {
    "bodies.square_mile": (
        r"\blord mayor of (?:the city of )?london\b"
        r"|\b(?:city of london|corporation of (?:the city of )?london)\b(?! (?:police|academy))"
    ),
    "bodies.all_london": r"\bgreater london\b|\bmayor (?:of|for) london\b|\blondon(?:['’]s)? (?:deputy )?mayor\b|\blondon assembly\b",
    "bodies.of_london": r"\bassembly\b|\bmayor|\bcity of london\b|\bcorporation\b|\balder",
    "bodies.named": (
        rf"\b{_OWN_NAME}(?: (?:of|and) {_CAPITAL}(?: {_CAPITAL})?)? (?:Mayoral )?Combined (?:County )?Authority\b"
        rf"|\b(?:Euro)?[Mm]étropole (?:(?:de |du |d['’])(?:la |l['’])?){_NAME}"
        rf"|\b{_CAPITAL}(?:[ -]{_CAPITAL})? Métropole\b"
        r"|\bGrand (?:Paris|Lyon|Nancy|Reims|Besançon|Poitiers)\b"
        r"|\b(?:Metropolitan Council|Greater London Authority|Metro Vancouver)\b"
        rf"|\bMetropolitan (?:Region|Area|City) of {_NAME}"
        rf"|\b[ÁA]rea [Mm]etropolitana de {_NAME}"
        rf"|\bCittà [Mm]etropolitana di {_NAME}"
        rf"|\b{_CAPITAL}(?: {_CAPITAL})? (?:Metropolitan|Regional) Council\b"
        rf"|\b(?:Region|Région|Regione|Regierungsbezirk|Landkreis|Kreis|Provincia de|Comunidad de|Province of|State of|County of) {_NAME}"
        rf"|\b{_OWN_NAME} (?:Region|County|Province|Prefecture|Oblast)\b"
        rf"|\b(?:London|Royal) Borough of {_NAME}"
    ),
    "bodies.at_once": rf"\bCity and County of {_NAME}|\bCity-County\b|\bCounty (?:Durham|Cork|Dublin|Limerick)\b|\bRegion of the\b",
    "bodies.like_a_council": r"Authority|[Mm]étropole|^Grand |Metropolit|Metro |County|Borough|Corporation|[ÁA]rea|Città",
    "bodies.city_county": "nairobi city county|city county",
    "belonging.own": (
        r"(?:['’]?s|['’])?[ \n]*(?:City[ \n]+|Metropolitan[ \n]+(?:Municipality[ \n]+)?)?(?:Council(?:['’]s)?)?[ \n]*"
        r"|的|市"
        r"|(?:"
          r"['’]s"
          r"|[ \n]+(?:"
            r"City(?![ \n]+(?:Light|Football|Gas)\b)"
            r"|Council(?![ \n]+(?:Member|President|Leader|Speaker))"
            r"|City[ \n]+Council(?![ \n]+(?:Member|President|Leader|Speaker))"
          r")(?:['’]s)?"
        r")(?:[ \n]+[\w&'’-]+){0,6}[ \n]+"
    ),
    "belonging.elsewhere": (
        r",? City of |[ \n](?:of|for|de|von|at|with|di|da|do)[ \n](?!"
          r"(?:the[ \n])?(?:[A-Z][\w-]*[ \n]){1,4}(?:Forum|Summit|Conference|Congress|Dialogue|Convention|Gala|Dinner)\b"
          r"|(?:the[ \n]|la[ \n])?(?:"
            r"City|Council|Town|Environment|Clim\w+|Tr[aá][fn]\w+|Housing|[EÉ]nerg\w+|Office"
            r"|S[uo]st\w+|[MP][A-Z]{1,3}|Bloco|Finance|Public|Air|Day|Green"
            r"|Labour|Conservative|Liberal|Opposition|Câmara|Cidade|Ciudad|Gobierno"
            r"|Ayuntamiento|Município|Med?io|Ambiente|Comit[êé]|Mudança"
            r"|Mo[bv]ili\w+|Urbanis\w+|Ecolog\w+|Stadt"
            r"|Obras|Espacio|Servi[cç]\w+|Plan\w+|Infra\w+|Habita\w+|Ass?untos|Educa\w+|Des[ae]\w+"
            r"|Vivienda|Strateg\w+|Resilien\w+|Policy|Waste|Parks|Water|Corporate|Communit\w+|Regenerat\w+|Place|Governance|Operations|Engineering"
          r")\b"
        r")(?:the[ \n]|la[ \n])?[^\W\d_a-zß-öø-ÿ]"
    ),
    "standings.employer": (
        r",[ ](?:the[ ])?(?:[A-Z][\w&.’'-]*[ ]){0,4}(?:"
          r"Airport|Airlines?|Authority|(?:Energy|Water|Power|Gas|Transit|Holdings|Partners|Capital|Ventures)(?=[,.;:]|\s*(?:\n|\Z))|Club|United|FC|University|College|Hospital|Zoo|Museum|Exchange|Bank|Inc|Ltd|LLC|Corp|Company|Group|Commission"
          r"|Ministry|Region|County|Schools|Alliance|Chamber|Union|Trust|Institute|Foundation|Association|Society|Federation|Network|Coalition|Greenpeace"
        r")\b"
    ),
    "belonging.mayor_says": r"(?:[Tt]he[ ])?(?:[Ll]ord[ ])?[Mm]ayor[ ](?:[^\W\d_a-z][\w.'’-]*[ \n]){1,4}(?:said|says|added)[ ]?(?:\.|[A-Z])",
    "belonging.where": r"(?:,[ \n][^\W\d_a-z][\w. ]{1,20})?,?[ \n]where[ \n](?:the[ \n])?",
    "belonging.ends_entry": (
        r"(?:[ ](?:(?:City|Town|Borough|Metropolitan|Municipal)[ ])?(?:Council|Municipality|City[ ]Hall|Town[ ]Hall))?"
          r"(?:,[ ](?:[A-Z]{2}(?![\w.])|[A-Z][\w. ]{1,20}(?=[ ]*(?:\n|\Z))))?(?=[ ]*(?:\n|\Z)|[;:)]|\.(?:\s|\Z))"
    ),
    "belonging.under": r"[ ]*\n\s*(?:(?:City|Town|Village|Borough)[ ]of[ ])?",
    "belonging.of_its_body": (
        r",[ ](?:[^\W\d_a-z][\w'’-]*[ ]){0,4}"
          r"(?:Municipal Corporation|Municipality|(?:City|Town|Municipal) Council|(?:City|Metropolitan) Government),[ ]"
    ),
    "belonging.possessing": "'s|’s",
    "belonging.of_the_city": r"\b[Tt]he city['’]s |[ \n](?:of|for|at|in|with)[ \n]the[ \n](?:city|town|municipality)(?:[’']s\b|(?=[.,;]))",
    "belonging.its_field": r"he city['’]s (?:[a-z-]+ ){1,3}$",
    "belonging.in_the_town": r"(?<!\w)[Ii]n the (?:city|town|village) of $",
    # "In Leeds, Mayor Ana Ruiz has planted trees": whoever only speaks there may have come from elsewhere.
    "belonging.in_town": r"(?:\A|[.!?\n] ?|Meanwhile, )[Ii]n $",
    "belonging.acts": r",? (?:has|is|plans|wants|aims|hopes|leads|(?:re)?affirmed|ordered|vetoed|signed an? (?:[a-z]+ )?order|proposed|wrote to)\b",
    "belonging.citys": "city spokes|City spokes|city manager|City Manager|city clerk|city councilor|city council member",
    "belonging.there": r"(?:^|[.!?][ \n]|\n)(?:There|Here),[ \n](?:the[ \n])?$",
    "belonging.away": r"\b(?:in|at|to|from|near)[ \n]$",
    "belonging.its": r"(?<!\w)(?:its|son|sa|su|seu|sua|ihr|ihre|sein|seine)[ \n]$",
    "belonging.from": "of|from|, of|, City of|de|(|aus|of the City of|from the City of",
    "belonging.of_its_office": (
        r"[ \n]of[ \n]the[ \n]Mayor['’]s[ \n]Office[ \n](?:of|in)[ \n]"
        r"|(?:,|[ \n](?:from|of|at|in))[ \n](?:the[ \n])?(?:Department|Office|Division|Bureau|Directorate)[ \n](?:of|for)[ \n]"
          r"(?:[\w&]+,?[ \n]){1,5}(?:(?:of|for|in)[ \n](?:the[ \n]City[ \n]of[ \n])?|City[ ]of[ ])"
        r"|,[ ](?:[A-Z&]\w*[ ]|and[ ]){0,4}[A-Z]\w*,[ ]City[ ]of[ ]"
    ),
    "belonging.with_party": r"[ \n]\((?:Democrat|Republican|Green|Labour|Conservative|Independent|[DRI]),[ \n]",
    "town.governed_behind": (
        r"(?:['’]s)?[ \n]+(?:[Cc]ity[ \n]+|[Tt]own[ \n]+|[Vv]illage[ \n]+|[Bb]orough[ \n]+)?"
          r"(?:[Cc]ouncil|[Mm]ayor|[Cc]ouncill?or|[CcTt](?:ity|own) [Hh]all|[Ll]ord [Mm]ayor)"
        r"|,? (?:my|our) (?:home ?town|city)\b|,? we(?:['’](?:ve|re|ll))? (?:have|had|are|will|want|aim|plan|decided|know|did)\b"
        r"|['’]s[ \n](?:[a-z]+[ \n]){0,2}(?:"
          r"commissioner|councill?ors?|aldermen|city manager|officials|planners"
          r"|climate (?:plan|director|office|action plan)|(?:deputy|vice) mayor"
        r")\b"
    ),
    "town.acts_there": (
        r"(?:, [^\n.:–—-]{2,25}\.?)? ?(?:[–—:]|-{1,2}) ?(?:[^\n.]{0,60} )?"
          r"(?:[Cc]ity (?:[Cc]ouncil(?:l?ors|members)?|commissioners|leaders|officials)|[Tt]he (?:city|town)(?: council)?|[Cc]ouncil(?:l?ors|members))\b(?! (?:of|in|from|at) )"
    ),
    "town.of_a_council": r"(?:City|Town|CITY|TOWN) (?:Council|COUNCIL)\b",
    "town.mayors_of": r"\b[Mm]ayors of (?:[^\W\d_a-z][\w'’-]*(?:[ ]+(?:de[ ]+)?[^\W\d_a-z][\w'’-]*)*(?:,[ ]+(?:and[ ]+)?|[ ]+and[ ]+))*$",
    "town.governed_before": r"(?:\b[Hh]ere in|\b[Cc]ouncill?ors in|\b[Ww]e in|\b[Uu]s in|ity Hall,) $|(?<![Ss]ister )(?<!\w)(?:[Mm]ayor|[Cc]ity|[Cc]ouncil|[Tt]own|[Vv]illage) of (?:the [Cc]ity of )?$",
    "town.venue": "held at |held in |met at |meeting at ",
    "town.hall_behind": r" (?:City|Town) Hall\b",
    "town.within": "in the City of |in the city of ",
    "town.council_behind": r"(?:['’]s)?[ \n]+(?:[Cc]ity[ \n]+|[Tt]own[ \n]+|[Bb]orough[ \n]+)?(?:[Cc]ouncil|[CcTt](?:ity|own) [Hh]all)\b",
    "town.of_a_county": (
        r"[^\W\d_a-z][\w-]+[ \n](?:County|District|Regional|Combined)[ \n](?:Council|Authority|[Ss]upervisors?|[Cc]ommission(?:ers?)?|Board)\b"
        r"|\b(?:COSLA|Cosla|SALGA|Local Government Association|Convention of Scottish Local Authorities)\b"
    ),
    "town.of_an_area": (
        r"\b(?:(?:North|South|East|West|Mid|Central|Upper|Lower)[ ][A-Z][\w-]+|[A-Z][a-z]+(?:shire|humberland|folk|sex|umbria))[ ]"
          r"(?:Borough[ ]|District[ ])?Council\b"
    ),
    "town.council_of": r"(?<![\w-])([A-Z]{3,})[ \n]Council\b",
    "town.hosted_by": r"\bhosted\b[^.;:]{0,60} by (?:the )?(?:[Cc]ity of )?$|\b(?:COP[ -]?\d\d|UN|United Nations)\b[^.;:]{0,70} (?:in|en|à|em) $",
    "town.city_before": r"(?<![Ss]ister )(?<!in the )(?<!\w)(?:[Cc]ity|[Cc]ouncil|[Tt]own) of $",
    "town.aside": (
        r"\b(?:"
          r"like|than|as in|, as|unlike|such as|including|visited|visiting"
          r"|(?:flew|went|gone|goes|came|travel\w*|trip|visit|flight|country)[ \n](?:to|from)"
        r")[ \n]$"
    ),
    "town.ward": (
        r"\((?:"
          r"Lab(?:our)?|Con(?:servative)?|Lib[- ]?Dem|Liberal Democrat|LD|Green|SNP|Ind(?:ependent)?"
          r"|Plaid(?: Cymru)?|Reform(?: UK)?"
        r")[,:;/ –-]+$"
    ),
    "persons.mayor": r"^(?:the )?(?:lord )?mayor$",
    "persons.before": (
        r"(?:(?:[^\W\d_a-zß-öø-ÿ][\w'’&-]*|of|the|and|de|du|des)[ \n]+){1,8}\Z"
        r"|(?:(?:city|council|town|municipality)['’]s|City|city)[ \n](?:[a-z]+[ \n]){0,3}\Z"
    ),
    "persons.behind": r"(?:,?[ \n]+(?:of|for|at|from)(?:[ \n]+the)?)(?:[ \n]+(?:of[ \n]+)?[^\W\d_a-zß-öø-ÿ][\w'’-]*){1,6}",
    "persons.city_behind": (
        r"[ \n]of[ \n]the[ \n]Mayor['’]s[ \n]Office\b"
        r"|(?:['’]s)?[ \n](?:[Dd]eputy[ \n]|[Ll]ord[ \n])?[Mm]ayor\b"
        r"|(?:,(?:[ ](?:[A-Z&]\w*|and)){1,5},|,|[ ][|]|[ \n](?:of|from))[ \n](?:the[ \n])?(?:City|Municipality|Town)[ \n]of[ \n]"
        r"|,[ ](?:[A-Z][\w'’.-]*[ ]){1,3}(?:(?:City|Town|Municipal|Metropolitan)[ ](?:Council|Government|Hall|Corporation)|Municipality)\b"
        r"|(?:,|[ \n](?:from|of|at))[ \n](?:the[ \n])?(?:Department|Office|Division|Bureau|Directorate)[ \n](?:of|for)[ \n]"
    ),
    "plurals.otherwise": " representing |, representing |, deputy |, who |, councillor | from | of the |, the ",
    "plurals.mayors": r"[Mm]ayors(?: includ\w+| such as|:)?",
    "plurals.leads": r",[ \n]who[ \n](?:leads|has[ \n]led|heads|has[ \n]headed)[ \n]",
    "plurals.council": r"(?:['’]s?)?[ \n](?:[Cc]ity[ \n])?[Cc]ouncil\b",
    "plurals.councillors": (
        r"[Cc](?<!\w.)(?<!former .)(?<!Former .)(?<!county .)(?<!County .)"
          r"(?:ouncill?ors|ouncil ?[Mm]embers|(?<=C)ouns\.|(?<=C)l?l?rs\.?)[ \n]+"
    ),
    "plurals.party": (
        r"\b(?:Greens|Labor|Labour|Liberals|Conservatives|Liberal Democrats|Lib Dems|Democrats|Republicans|SNP)(?:['’]s?)[ \n]"
          r"(?:[Cc](?:ouncillor|llr|r)\.?[ \n])?"
    ),
    "plurals.voted": r"[ \n](?:also[ \n])?(?:voted|abstained|moved|seconded)\b",
    "plurals.moved_by": "proposal by |proposal by the |proposal from |motion by |motion by the |motion from |motion from the ",
    "plurals.colleague": (
        r"(?<!\w)(?:"
          r"(?:[Hh]er|[Hh]is)(?: [\w-]+)? colleague,?"
          r"|while colleague"
          r"|[Ff]ellow (?:Democrat|Republican|Labour|Green|Conservative|Liberal|member)"
        r")[ \n]$"
    ),
    "plurals.of_council": r"\b(?:[Cc]ouncill?or|[Cc]ouncil ?[Mm]ember|[Cc]ouncil(?:wo)?man|[Aa]lder(?:wo)?man)[ \n]",
    "plurals.of_mayors": r"\b[Mm]ayors\b[^.;:!?]*(?:U\.S\.[^.;:!?]*)?$",
    "plurals.and": "and",
    "plurals.again": "the",
    "plurals.of": "of",
    # A word that begins with a capital, or what districts are called.
    "elsewhere.name_before": (
        r"(?<![\w'’.-])([A-Z][a-zß-öø-ÿ-]{3,})(?:['’]s|['’])?[ ]$|[ ](?:[Ss]hire|[Cc]ounty|[Dd]istrict|[Pp]arish|[Tt]ownship|[Rr]egion|[Rr]egional)[ ]$"
    ),
    "elsewhere.no_name": """
        democratic democrat republican labour conservative green liberal socialist social communist progressive independent
        worship honourable honorable madam mister excellency city town village metro executive lord deputy vice interim acting
        incumbent outgoing incoming current longtime then newly elected re-elected popular young female first second
        yesterday today tonight tomorrow still even here there now recently last this thank thanks dear moderator present
        moved seconded apologies attendees absent chairperson councilmembers members outspoken native charismatic embattled
        dutch german french italian spanish danish swedish norwegian finnish polish british english scottish welsh irish
        american canadian australian japanese chinese korean indian brazilian mexican colombian african european turkish
        greek portuguese austrian swiss belgian czech hungarian romanian bulgarian ukrainian russian croatian israeli
        northern southern eastern western muslim black female youngest also both only ever speaking welcoming calling
        asked told joining including featuring with like plus hello
    """,
    "serving.aide": (
        r",[ \n](?:who(?:['’]s|[ \n]is)[ \n])?(?:the[ \n]|an?[ \n])?((?:[\w-]+[ \n]){0,4}?(?:advis[eo]r|aide|chief of staff|spokes\w+|secretary|director|assistant))[ \n](?:to|for|of)[ \n](?=[^\W\d_a-z][\w. ]{1,30}?(?:['’]s)?[ \n][Mm]ayor\b)"
    ),
}  # fmt: skip
