"""How English says who shares an aim that was given to a group."""

from collections.abc import Mapping

# Who shares an aim that a sentence before gave to a group.
_CITIES = r"(?:[\w.-]{1,30} ){0,3}?(?:cities|towns|councils|municipalities|capitals|mayors|members|signatories)"
_PAPER = r"(?:declaration|pledge|charter|letter|commitment|statement|agreement|compact|accord)"
_COUNT = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SIGNED = (
    rf"\b{_CITIES} (?:"
      r"(?:that|who|which) (?:(?:have|had) (?:\w+ )?)?(?:made|signed|joined|taken|took|backed|endorsed|received)"
      r"|(?:making|signing|joining|backing|taking|endorsing|awarded|receiving)"
    r")\b"
    r"|\b(?:signed|adopted|made|backed|endorsed|supported|joined) by"
    rf"|\b(?:joined|signed|endorsed) (?:the|this)\b|\blist of {_CITIES}"
    r"|\b(?:members|ones|cities|towns) to (?:sign|join)\b|\b(?:signatories|signed up|(?:have|has) (?:also |already |now |since )?(?:signed|joined|made))\b"
)  # fmt: skip
MEMBERS = (
    rf"[^.;:]{{0,60}}?\b{_PAPER} (?:was|were|is|has been|have been) (?:also )?signed by(?: the)?"
      r"(?: (?:mayors?|leaders|cities) of)?"
    r"|\W{0,3}(?P<besides>(?:besides|apart from|in addition to|along with|as well as) [^.;:]{2,60}?, )?(?:and |but )?(?:"
      r"this is the case (?:of|for|with)"
      r"|(?:this|these|they|those|signatories|members|others|examples|the list) (?:now |also |already |currently )?"
        r"(?:includes?|are|is)"
      r"|the (?:two|three|four|five|six|seven|eight|nine|ten|dozen|\d{1,3}) (?:cities |mayors )?(?:are|were|includes?)"
      r"|(?:it|this) (?:was|has been|is) (?:also )?(?:signed|joined|backed|endorsed|adopted|made|supported) by(?: the)?"
      r"|(?:they|these) (?:were|are|have been) (?:later |since |now )?joined by|signed by(?: the)?"
      r"|(?:those (?:taking part|involved|on board)|participants|participating cities|signatories|members|cities)(?=: )"
      r"|among (?:them|these|those|the (?:first |other )?signatories)(?: cities| towns| councils)?(?: are| is|,)"
      r"|(?:these|those|they) (?:range|stretch) from"
      r"|(?:the|these|those|all) (?:[a-z0-9]+ )?(?:cities|towns|municipalities)(?:,| -)? (?:spanning|ranging|stretching|reaching)(?: the (?:globe|world|country|continent))? from"
      r"|(?:new|other|further|latest|recent) (?:members|signatories)(?: (?:to|that|who|which|signing|joining)\b[^.;:]{0,50}?)? (?:are|were|includes?|included)"
      r"|the (?:resolution|declaration|pledge|commitment|promise|letter|agreement|charter|statement) (?:was|were|has been|is) "
        r"(?:signed|adopted|made|backed|endorsed|supported|joined) by"
      rf"|the (?:full |complete )?list of {_CITIES}[^.;:]{{0,40}}? (?:are|is|includes?)"
      rf"|{_CITIES} (?:that|who|which) (?:have|had) (?:\w+ )?(?:made|signed|joined|taken|backed|endorsed)[^.;:]{{0,60}}?,? (?:are|were|includes?|included)"
      rf"|(?:the (?:other )?|other |further ){_CITIES}(?: (?:that|who|which|making|signing|joining|taking|backing|awarded|receiving)\b[^.;:]{{0,80}}?)?,? "
        r"(?:are|were|includes?|included)"
    r")(?: (?:the )?(?:cities|towns|municipalities|mayors) of)?\b(?! (?:not|no|far|neither|nothing)\b)"
    r"|[^;]{0,60}\b(?:cities|towns|mayors|councils|municipalities)\b[^.;]{0,40}\b"
      r"(?:joined|signed(?: on to| up to)?|endorsed|backed) (?:the|this|that) (?:[\w-]+ ){0,3}?"
      r"(?:charter|declaration|pledge|commitment|agreement|initiative|letter|resolution)(?: so far)?,? "
      r"(?:including|among them)\b"
)  # fmt: skip
MEMBERS_BEHIND = (
    rf" (?:are|were) (?:among |some of )?the {_CITIES} (?:that|who|which) (?:have|had) (?:\w+ )?"
      r"(?:made|signed|joined|taken|backed|endorsed)\b"
    r"| (?:are|were) (?:all |both |also )?among (?:"
      r"the (?:first )?signatories|those (?:that|who|which) (?:have|had) (?:\w+ )?(?:made|signed|joined|taken|backed|endorsed|signed up)"
    r")\b"
    r"| (?:have|has|had) (?:also |since |now |all )?(?:signed up(?! for (?!the (?:pledge|charter|declaration|campaign)))|signed the|joined the|made the same|made this|(?:joined|signed)(?=[.;]|$))\b"
    r"| (?:are|were) (?:all |both |also )?among them\b"
    r"| (?:have |has )?(?:all |both |also )?(?:signed|joined|backed|endorsed)(?: (?:it|them|this|up))?(?: on \w+day)?(?=[.;]|$)"
)  # fmt: skip

# "With the addition of the mayors of Leeds and York, 185 mayors have".
ADDED = (
    r"\W{0,3}(?:with (?:the )?(?:addition|arrival|accession) of|(?:now )?joined by|together with|along with|counting)\b"
)

WORDS: Mapping[str, object] = {
    "added": ADDED,
    "signed": SIGNED,
    "undersigned": (
        r"\W{0,4}(?:signed|signatories|signatures|the signatories|signed by|yours(?: sincerely| faithfully)?)(?: by)?(?: the)?(?: mayors)?\W{0,4}"
        r"|[^.;]{0,80}\b(?:signed|joined|endorsed|backed)(?: so far)? by(?: the (?:mayors|leaders|cities) of)?:"
    ),
    "we_of": (
        r"\W{0,4}we, (?:the |as )?(?:undersigned |following )?(?:(?:lord )?mayors|cities|leaders|representatives|heads|councils|municipalities)"
        r"(?: and [a-z ]{3,30})? of\b"
        r"|(?P<below>\W{0,4}(?:(?:an? )?(?:joint|open) (?:letter|statement|declaration)\b|as (?:the )?(?:undersigned )?(?:mayors|city leaders)\b|we,? the undersigned\b))"
    ),
    # Behind "as a hospital,": "we" are no city.
    "we_as": r"\b(?:as (?:an? |the |one of the )|on behalf of )(?P<name>(?!city|town|municipal|local|capital|council)[^,;.§¤]{3,60}),? $",
    # "We" who are more than a city: "as a country, we", "we in Britain", "nationally we".
    "we_all": (
        r"\b(?:as (?:an? |one )(?:whole )?(?:nation|country|society|state|province|region|continent|species|sector|industry)"
        r"|as (?:americans|australians|britons|canadians|europeans|indians|nigerians|south africans)|nationally|globally|nationwide),? (?:we|our)\b"
        r"|\b(?:we|us)(?: all)?,? (?:as (?:an? |one )(?:whole )?(?:nation|country|society|state|province|region|continent|species|sector|industry)"
        r"|in (?:britain|the (?:uk|us|eu|united (?:states|kingdom))|europe|america|australia|canada|india|germany|france|ireland|scotland|wales|this (?:country|state|province)))\b"
    ),
    "we_sign": r"\b(?:signator(?:y|ies)|signs?|signed|partners?|supports?|joins?|joined) (?:of|to|in|the|this|on|up)\b|\bone of the signatories\b",
    "ours": r"\bour (?:own |respective )?$",
    # Over a list: its items are of those whom their labels name.
    "partners": r"\b(?:partners?|signator(?:y|ies)|stakeholders?|organi[sz]ations|companies|businesses|institutions|members|participants)\b",
    "these_cities": (
        r"(?:these|those|the(?! (?!two |three |four |five |six |seven |eight |nine |ten |\d)[a-z]+ [a-z])|all(?: of)?(?: the| these| those)?"
        r"|(?:each|every one)(?: one)? of (?:the|these|those)) "
        rf"(?:(?P<n>\d{{1,3}}|{_COUNT}) )?(?:[a-z]+ )?(?:cities|towns|municipalities|capitals|councils)"
        rf"|all (?:the )?(?P<all_n>\d{{1,3}}|{_COUNT})(?: of them)?"
        r"|(?:each|every) (?:city|town|municipality|capital|council|mayor)"
        r"|(?P<they>all|each)(?: of them)?"
    ),
    # Behind a sentence on who joined.
    "its_members": r"(?:(?:all|each|every one) (?:of )?)?(?:the |its |their |these |this [a-z]+'s |the [a-z]+'s )?(?:member (?:cities|towns|municipalities)|members|signatories|participants)|(?:each|every|a) (?:member(?: city| town)?|signatory|participant)",
    "belongs": (
        r",? (?:(?:have|has|had|both|all|also|now|just|recently|since|already|today|yesterday|this week|on [a-z]+day) ){0,4}"
        r"(?:join(?:ed)?|sign(?:ed)?|signed up|became (?:members|signatories|part)|belong to|are (?:(?:all|both|also|now) )?(?:members|signatories|part|in)|were admitted)\b"
    ),
    # In front of a list that ends at its comma: whoever is behind it does what those in it do not.
    "but_for": (
        r"\W{0,4}(?:unlike|with the (?:sole |notable )?exception of|except for|excepting|excluding|apart from|aside from|in contrast (?:to|with)|contrary to|as opposed to|without|save for|bar) "
        r"(?:the )?(?:city of |cities of )?"
    ),
    "from_each": r"(?:^|[:;,] |\band )(?:and )?from (?:the )?(?:city of )?$",
    "binds_them": r"\b(?:commits?|binds?|obliges?|requires?|committed|committing|binding|obliging|requiring) (?:them|both|all)(?: of them| all)?\b|\b(?:they|them|both|all of them)\b",
    "likewise": r", (?:along|together) with (?:the )?(?:city of |cities of )?|, (?:just |much )?like (?:the )?(?:city of )?|,? (?:and )?so (?:do|does|did|has|have|will|would|is|are) (?:(?:[\w-]+ ){1,4}(?:cities|towns|capitals|municipalities),? \(?(?:including|among them|such as|like|namely) )?(?:the )?(?:city of )?"
    r"|(?:,? and|,? while|;|; [^,;.]{3,40},) (?=[\w' -]{2,30} (?:has|have|will|is|does|did) (?:done |do |doing )?(?:the same|likewise|so|too|as well|followed suit)\b(?! (?:by|in|before) (?:the year )?20))|(?<= )shares? (?:it )?with (?:the )?(?:city of )?|,? (?:and )?as (?:do|does|did|has|have|had|will|would|is|are)(?: also)? (?:the )?(?:city of |cities of )?",
    "members": MEMBERS,
    "members_behind": MEMBERS_BEHIND,
}
