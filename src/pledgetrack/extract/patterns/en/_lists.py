"""How English heads lists of speakers, letters, minutes and transcripts."""

from collections.abc import Mapping

_CLOCK = r"\d{1,2}[:.h]\d{2}(?:[ ]?[apAP]\.?[mM]\.?)?"
_TIME = rf"(?:{_CLOCK}(?:[ ]?(?:[-–—]|to)[ ]?{_CLOCK})?[ \t:|–—,-]*)?"
_TITLES = r"(?:(?:The|Rt|Hon|Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Cllr|Cr|Lord|Lady|Mayor|Honou?rable|H\.?E|His|Her|Datuk|Dato|Seri|Tan|Sri|Tun|Engr|Ir|Atty|Shri|Smt|Excellency|Ambassador|Minister)\.?[ ])*"
# What somebody does in a session, and what a programme calls the person who does it.
_PART = (
    r"(?:Welcom(?:e|ing)|Opening|Closing|Introduct(?:ion|ory)|Keynote|Moderat(?:or|ed|ion)|Chair(?:ed)?|Facilitat(?:or|ed)"
    r"|Speaker|Presenter|Panell?ist|Discussant|Respondent|Rapporteur|Host|Interviewer)s?"
)
_DOES = r"(?:Remarks|remarks|Address|address|Speech|speech|Words|words|Statement|statement|Speaker|speaker|Presentation|presentation|and|of|the|by|from|with|\d+)"

WORDS: Mapping[str, str] = {
    "layout.roll": (
        r"^\W*(?:AYES|Ayes|NAYS|Nays|NOES|Noes|YEAS|Yeas|ABSTAIN\w*|Abst(?:ain\w*|entions?)|RECUSED|Recused|ABSENT|Absent|EXCUSED|Excused|MOVED|Moved|SECONDED|Seconded|Mover|Seconder"
          r"|Motion(?: was)?(?: made)? by|Ayes/Yes|Yes|No)\b(?: by)?[ :–-]+(?:\(?\d+\)?[ :–-]*)?(?:[A-Z][\w.'’-]*[ ,&/]+(?:and )?){0,14}$"
        r"|(?<!\w)(?:Councill?ors|Council ?[Mm]embers|Crs|Cllrs|Aldermen|Commissioners|Supervisors|Senators|Messrs)\.?[ ]"
          r"(?:[A-Z][\w.'’-]*(?:, |,? and | & |(?= )[ ](?=[A-Z]))){0,10}(?:and )?$"
    ),
    "layout.titled": r"(?<!\w)(?:Cr|Cllr|Coun|Ald|Mr|Mrs|Ms|Dr|Councillor)\.?[ ](?:[A-Z]{1,3}\.?[ ]){0,2}$",
    "layout.states": "S.C.|N.C.|N.H.|N.J.|N.M.|N.Y.|N.D.|S.D.|R.I.|D.C.|W.V.|B.C.|U.S.|U.K.|U.N.|N.S.|N.B.|N.L.|N.W.|N.T.|P.R.|L.A.|N.Z.|U.A.E.|A.M.|P.M.",
    "layout.cited": r" et al\b| [A-Z]{1,2} \((?:19|20)\d\d|, (?!D\. ?C\.)(?:[A-Z]\.[ -]?){1,3}(?:, | ?and | ?& | ?\()",
    "layout.carried": r"[A-Z][\w'’-]+/[A-Z][\w'’-]+\n\W*(?:CARRIED|Carried|LOST|Lost)",
    "layout.somebody": (
        r" (?:said|says|told|added|argued|explained|noted|asked|warned)\b"
        r"|, (?:the |an? |its |our )?(?:[A-Za-z-]+ ){0,2}(?:[Dd]irector|[Mm]ayor|[Hh]ead|[Cc]hair\w*|[Mm]anager|[Oo]fficer|CEO|[Pp]resident|[Pp]rofessor|[Cc]oordinator"
          r"|[Ss]ecretary|[Cc]hief|[Ll]eader|[Ss]pokes\w+|[Mm]inister|[Ff]ounder|[Ee]ngineer|[Aa]dvis[eo]r|[Pp]lanner|[Cc]ouncillor)\b"
    ),
    "lists.heading": (
        r"(?<!\w)(?:"
          r"[Ss]igned:"
          r"|(?:[Cc]o-)?(?:[Ss]igned|[Pp]resented|[Dd]elivered|[Mm]oderated)(?: jointly)? by(?: (?:the |its )?\w+ [\w-]+:)?"
          r"|(?:"
            r"[Pp]resentations?|[Rr]emarks|[Kk]eynotes?|[Ww]elcome|[Ii]nterventions?|[Tt]alks?"
            r"|[Oo]pening|[Ii]ntroductions?|[Gg]reetings|[Ll]ectures?|[Ss]peech(?:es)?|[Aa]ddress(?:es)?|[Ss]tatements?|[Cc]ontributions"
          r")(?: (?:were|was) (?:given|made|delivered))?(?: also| in the \w+ \w+)? (?:by|from):?"
          r"|(?:[Kk]eynote |[Gg]uest |[Pp]anel |[Oo]ther )?(?:[Ss]peakers|[Pp]anell?ists|[Pp]resenters?|[Ss]ignatories)"
            r"(?: who \w+)?(?:,? including| (?:at the \w+ |on the \w+ )?(?:included?|were|are|will be|will include))?:?"
          r"|(?:[Pp]anel|[Dd]iscussion)(?: \w+){0,3},? (?:with|featuring|included|including)"
          r"|[Ff]eaturing an? (?:\w+ )?(?:conversation|discussion|talk) with"
          r"|(?:[Dd]ebate|[Ss]ession|[Mm]eeting|[Dd]iscussion|[Cc]onference|[Ff]orum|[Pp]anel|[Ee]vent|[Ww]ebinar|[Ww]orkshop|[Ss]eminar|[Ss]ummit)(?: was| were)?(?: also)? "
            r"(?:opened|introduced|chaired|facilitated|hosted|presided over|moderated) by"
          r"|(?:[Ww]e(?:['’]ll)? (?:also )?hear(?: from|(?= (?:[Mm]ayor|[Cc]ouncill?or) [A-Z]))|[A-Z][a-z]+ (?:speaks|spoke|talks|talked|sits down|sat down) (?:with|to))"
          r"|(?:[Oo]pinion (?:piece|article)|[Oo]p-ed|[Gg]uest (?:column|post|essay|commentary|editorial)|[Oo]pen letter)"
            r"(?: written)? by"
          r"|(?:[Ww]e|I) (?:recently |also )?"
            r"(?:(?:talked|spoke|sat down|caught up|chatted) (?:to|with)|interview(?:ed)?|asked|have with us(?: today)?)"
          r"|[Oo]ur (?:\w+ )?guests?(?: today| this week| (?:in|on|for) [^.:;\n]{3,60}?)?(?:,| is| are)"
          r"|(?:^|(?<=\n))(?:An? )?(?:[Ii]nterview|Q&A|[Cc]onversation) (?:with|between)"
        r")[ \n*]+"
    ),
    "lists.movers": (
        r"(?<!\w)(?:"
          r"(?:[Mm]oved|[Ss]econded|(?:(?<=\n)|^)Proposed)(?:[ ]by:?|:)"
          r"|(?:MOVED|SECONDED)(?:[ ][Bb][Yy])?:?"
          r"|(?:[Mm]oved|[Ss]econded)(?=[ ](?:Lord |Deputy )?(?:Mayor|Cl{0,2}r|Councill?or)\b)"
          r"|[Mm]otion (?:was )?(?:made )?by:?|(?:Question|Questioned|Asked) [Bb]y:?"
          r"|[Ww]e(?:['’]re| are| were) (?:also )?joined(?: today| now)? by"
          r"|[Gg]uests? (?:on|in|for) [^.:\n]{3,30}:"
          r"|(?:[Oo]ped|[Bb]log post|[Ee]ssay)(?: written)? by"
          r"|\b(?:is|are) joined(?: today| now)? by|[Ww]e (?:recently )?invited"
          r"|(?:[Cc]onversation|[Ff]ireside chat)(?: (?:on|about) [^.:\n]{3,60}?)? with"
          r"|(?:[Gg]uest|[Kk]eynote) speaker (?:is|was|will be)|[Oo]n the panel (?:are|were)"
          r"|\bspoke (?:[^.;:“”\"\n]{1,80} )?together with"
          r"|[Pp]anel:|(?:[Jj]oining|[Tt]aking part in|[Ss]peaking(?: \w+)?)(?: \w+){1,3} (?:were|are|was)"
          r"|(?:[Pp]anel|[Dd]iscussion|[Ww]ebinar|[Ee]vent|[Rr]ound ?table|[Ss]ession|[Cc]onference|[Cc]ommittee|[Pp]articipants)"
            r"(?: \w+){0,3},? (?:featur(?:ing|ed|es)(?: \w+ by)?|(?:also )?heard from|brought together)"
          r"|\binterviews|speaks? with|is the case of|(?:^|(?<=\n))(?:Guests?|Co-hosted by)"
          r"|joins(?=[ \n](?:[A-Z][\w'’-]+[ \n]){0,4}(?:host|to[ \n](?:discuss|talk|explain|tell))\b)"
        r")[ \n]+(?=[^\W\d_a-z])"
    ),
    "lists.front": r"^(?:Public (?:[Cc]omments?|[Ss]peakers?|[Ff]orum)(?: received)?:[ ]+|(?:# )?(?:Q&A|Q & A|Interview|INTERVIEW)(?::| –| -)[ ]+|(?:RESOLVED|Resolved|CARRIED|Carried)(?:[: ]+\[?[\w/-]{1,12}\]?)?[: ]+\((?=Cl{0,2}r|Councill?or)|(?:Witnesses|WHO|Who|Guests?|Host):[ \t]+|The panel was attended by |(?:Opening |Closing |Keynote )?(?:Testimony|Statement|Remarks|[Ss]peech|[Aa]ddress) (?:of|by|from) (?:the )?|(?:TESTIMONY|STATEMENT|REMARKS) (?:OF|BY) (?:THE )?(?:HON(?:ORABLE|OURABLE|\.)? )?|Guests?:?[ ]*\n\s*|(?:FROM|From):[ \t]+)",
    "lists.self": (
        r"\b(?:"
          r"[Mm]y name is|I am|I['’]m"
          r"|[Tt]his is(?=[ \n](?:[A-Z][\w.’'-]*[ \n]){1,4}[A-Z][\w’'-]+(?:[.,]|[ \n](?:in|for|from|reporting|with|at)\b))"
        r")[ \n]"
    ),
    "lists.closing": (
        r"^(?:"
          r"yours(?: (?:sincerely|faithfully|truly|etc))?|sincerely(?: yours)?"
          r"|(?:(?:with )?(?:kind|best|warm)(?:est)? )?(?:regards|wishes)"
          r"|in solidarity|cheers|thank you|signed|signatories|respectfully"
        r")[ ,:]*$"
    ),
    "lists.heard": r"\b(?:testimony|statements|remarks|presentations|hear) from(?: the following(?: [a-z]+)?)?:[ ]*$|\b[Tt]he following (?:[Mm]embers|[Cc]ouncill?ors|[Rr]esidents|people|persons|individuals|[Ss]peakers)\b(?: [a-z]+){0,5} (?:asked|spoke|commented|addressed|raised|made)\b[^\n]{0,80}:[ ]*$|^(?:Witness(?:es)?|WHO|Also speaking|Featur(?:ed|ing)|[Ii]n this episode):?[ ]*$",
    "later.writer": r"\b(?:[Tt]he (?:writer|author)(?: is| serves as)|I(?: am|['’]m))[ \n](?:the[ \n]|an?[ \n]|currently[ \n])*(?:[A-Z][\w'’-]+[ \n]){0,3}$",
    "later.as_i": r",[ \n](?:I\b|my\b)",
    "lists.byline": r"^[ *_#]*(?:By|By:|Author:|(?:Opinion:?|OPINION:) [Bb]y|Written by|About the author:|The (?:writer|author) (?:is|serves as)(?: the| an?| currently)*)[ \n*_]+",
    "lists.opinion": (
        r"^[ *_#]*(?:"
          r"opinion|op-ed"
          r"|guest (?:column|commentary|opinion|essay|post)|commentary|letters? to the editor"
          r"|viewpoint|my view|comment"
        r")(?=[ *_]*[:|\n–—-]| by\b)"
    ),
    "lists.i": r"(?<![\w.])I(?:['’](?:m|ve|d|ll))?[ \n](?:[a-z]+)|\b[Mm]y[ \n][a-z]+",
    "lists.entry": r"(?:(?:[^;.!?\n]|\n(?!\n)){0,120};[ \n]+){1,2}(?:and[ \n]+)?(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.?[ \n]+|(?:[A-Z][\w’'-]*[ ]){1,3})?",
    "lists.line_begins": rf"[ \t*•·-]*{_TITLES}",
    "lists.instead": r"\b(?:representing|on behalf of|in hono?ur of|(?:meeting|talks|dialogue) with)\b",
    "lists.read": (
        r"\b(?:read|reading|hearing|citing|cited|inspired by|after) (?:the |some |several )?(?:\w+ )?"
          r"(?:[Ss]tatements?|[Ss]peech(?:es)?|[Rr]emarks|[Tt]alks?|[Ll]ectures?|[Pp]resentations?)(?: were| was)? (?:by|from)[ \n]+$"
    ),
    "lists.break": r"(?<!Exec)(?<!St)(?<!Hon)(?<!Dr)(?<!Mr)(?<!Ms)[.!?][ \n]|\n[ \t]*\n|;[ \n]",
    "programmes.heading": (
        rf"^[ \t>*#•_–-]*(?:[A-Z]{{1,2}}\d{{1,2}}[ ]*[-–:.][ ]*|\d{{1,2}}[ ](?:key[ ])?(?=[Ss]p|[Pp]an))?{_TIME}(?:"
          r"(?:(?:Guest|Keynote|Invited|Confirmed|Featured|Our|Panel|Session|Plenary|Opening|Closing|Methodology and)[ ])*"
            r"(?:[Ss]peakers?|[Pp]anell?ists?|[Pp]resenters?|Discussants?|Moderators?|Facilitators?|Respondents?|Keynotes?)"
          r"|(?:Opening|Closing|Welcom(?:e|ing)|Introductory|Keynote|Plenary|Panel|Draft|Session|Parallel)(?:[ ][A-Za-z]+){0,2}[ ]?\(?"
            r"(?:[Rr]emarks|[Aa]ddress|[Ss]peech|[Pp]lenary|[Dd]iscussion|[Ss]ession|[Aa]genda|[Pp]rogramme|[Ww]ords|[Ss]tatements?)"
          r"|Welcome|Programme|Program|Agenda|Registration|PROGRAMME|AGENDA|SPEAKERS|(?:Session|Panel)[ ]\d+|Round ?table|Fireside[ ][Cc]hat"
          rf"|(?<=\d[ ])(?:Introduction|Questions|Discussion|Q&A|Closure|Break|Coffee|Lunch)"
          r"|[A-Z][^\n.:;]{3,80}?[ ][-–(]{0,2}\d{1,2}[ ]?min(?:utes|s)?[-–)]{0,2}(?=$)"
          r"|(?:Session[ ])?Chair(?=:)|(?:Rapporteur|Interviewer|Host|Introduction)(?=:)"
        r")(?![\w'’])[^\n]{0,120}(?<![.?!])$"
        r"|(?<=[.!?] )(?:Moderated|Chaired) by(?= [^\W\d_a-z])"
    ),
    "programmes.others": (
        r"^[ \t>*#•_–-]*(?:"
          r"Present|Attendance|Attendees|Apologies|Members|Staff|Contacts?|Media [Cc]ontacts?|Organi[sz]ers|About"
          r"|Steering [Cc]ommittee|Notes"
        r")\b[^\n.]{0,60}$"
    ),
    "programmes.before": (
        rf"[ \t>*#_]*(?:[-•–*·][ \t]*|\d{{1,2}}[.)][ \t]+)?(?:(?:Table|Session|Panel|Speaker)[ ]\d{{1,2}}[ ]*\|[ \t]*)?"
          rf"{_TIME}(?:(?:{_PART}|{_DOES})[ ,]*)*[:|–—-]?[ \t]*{_TITLES}"
    ),
    "programmes.role": (
        rf"(?<!\w){_PART}(?:[ ]{_DOES}){{0,3}}[ ]?(?::|\||[–—-][ ]|(?<= by)|(?<= from))[ \t]*{_TITLES}$"
        rf"|(?<![^\n])[ \t]*{_CLOCK}[ \t–—-][^\n()]{{1,120}}(?:[ ]\(|[:|–—,][ ]|[ ]by[ ]){_TITLES}$"
        rf"|(?:Keynote|Talk|Presentation|Lecture|Case [Ss]tudy|Speech)[^\n]{{1,100}}(?:[–—|:]|[ ]by)[ ]{_TITLES}$"
    ),
    "programmes.next": rf"(?:(?:[^;\n]{{0,240}};){{1,2}}|[^();\n]{{0,100}}\)(?:[,;]|,?[ ]and)|,(?:[ ]and)?|[ ]and)[ ](?:and[ ])?{_TITLES}",
    "signatures.councillor": r"(?:Cllr|Cr|Councill?or|Coun)\.? ",
    "signatures.membership": r"[^\n]*\bcouncill?or for\b",
    "signatures.nobody": r"(?:Best|Kind|Warm|Yours|Many|Thank|New|San|Photo|Image)\b",
    "signatures.to_the_editor": r"^(?:To the|Dear) [Ee]ditor\b",
    "signatures.i_myself": (
        r"\bI[’']d\b|\bI[’']ve\b"
        r"|(?:^|[.!?,;][ \n])I[ \n](?:am|was|have|would|will|do|don[’']t|know|believe|can|want|hope|ask|request|urge|wonder|support|applaud|took|live|think)\b"
        r"|[Tt]herefore I\b|^To the [Ee]ditor\b"
    ),
    "signatures.sign": (
        r"\b(?:[Mm]ayors|[Ll]eaders|[Cc]ouncillors|[Oo]fficials)\b[^.!?\n]{0,80}\b"
          r"(?:below|following|undersigned|signed|sign|committed|pledge|endorse|support)\b[^.!?\n]{0,120}:?\s*$"
        r"|\b(?:[Uu]ndersigned|[Ss]ignator(?:y|ies))\b[^.!?\n]{0,160}:?\s*$"
    ),
    "signatures.we": r"\b(?:[Ww]e|[Oo]ur)[ \n,]",
    "signatures.report": r"\b(?:[Aa]|[Tt]he)(?: (?:written|verbal|further|joint))? report (?:by|of|from) (?:the )?",
    "signatures.greeting": r"^(?:Dear|Hi|Hello|To the (?:[Ee]ditor|[Hh]onou?rable))\b(?:[^\n.]|(?:U\.S|Mr|Ms|Mrs|Dr|Prof|Cllr)\.){0,60}[,:]?[ ]*$",
    "signatures.first_person": (
        r"(?:^|[.!?][ ])(?:I|We|My|Our)[ ](?:am|was|have|know|remember|believe|can|want|are|will|\w+ed)\b"
        r"|[,;] I (?:am|was|have|know|remember|believe|want)\b"
    ),
    "signatures.open_letter": r"\b[Oo]pen [Ll]etter (?:[Ff]rom|[Bb]y)\b",
    "find.furniture": (
        r"^(?:"
          r"download(?: pdf)?"
          r"|share(?: article| this)?|more articles.*|read more.*|related.*|print|subscribe.*"
          r"|sign up.*|cookie.*"
          r"|accept (?:all )?cookies.*"
          r"|menu|back to top|follow us.*|photo:.*|image:.*|caption:.*"
        r")$"
    ),
    "turns.turn": (
        r"^(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?[\])]?[ \t–-]{1,3})?(?:Q\d{1,3}[.:]? )?(?:(?:(?:M[RS]|MRS|DR|SEN|GOV|REP|M[rs]|Mrs|Dr|Prof|Professor|Sir|Dame)\.? ){1,2}|(?:Lord )?Mayor, )?"
          r"((?:D[EIA] |VAN |LA )?[^\W\d_a-z]{3,}(?:[ '’\-][^\W\d_a-z]{2,}){0,3}"
          r"|[^\W\d_a-z][\w'’-]+(?: (?:(?:d[eai]|del|v[ao]n|der|den|l[ae]|bin) ){0,2}[^\W\d_a-z][\w'’.-]*){0,3})"
          r"(?: ?\([^()\n]{1,90}\)|, (?![^:\n]{0,60}\b(?:said|says|told|added|adds|wrote|writes|asked)\b)[^:.\n]{2,110})?[ \xa0]?:[ \xa0]+"
    ),
    "turns.office": r"(?:(?:Lord|Deputy|Vice) )?(?:Mayor|Cl{0,2}r|C(?:ouncill?or|OUNCILL?OR)|Council ?[Mm]ember|Commissioner|Alderman|City Manager|Senator) ",
    "turns.question": "Q|Question",
    "turns.answer": "A|Answer",
    "turns.myself": r"I",
    "turns.ourselves": r"[Ww]e|[Oo]ur",
    "turns.of_speech": r"I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Tt]hanks?|[Ww]elcome",
    "turns.presiding": r"(?:The [A-Z][\w ]{1,40} \(?)?",
    "turns.speaks_itself": r"(?:I|We|My|Thank|Thanks|Good (?:morning|afternoon|evening))\b",
    "turns.askers": "the chair|chair|moderator|host|interviewer|question|reporter|journalist|audience",
    "turns.no_name": (
        "moderator|host|interviewer|question|questions|answer|note|notes|speaker|audience|chair"
        "|reporter|journalist|narrator|summary|action|motion|resolved|present|absent|ayes|nays"
        "|date|time|place|subject|subjects|topic|topics|location|venue|transcript|recording|contact|contacts|phone|email"
        "|background|update|photo|findings|steps|measures|actions|results|goals|targets|details|costs|team|news|staff|desk|magazine|radio|editor|press|office|group"
        "|studio|newsroom|caller|listener|announcer|presenter|correspondent|voice|voices|man|woman|boy|girl|unidentified|clip|translator|interpreter"
    ),
    "turns.in_office": (
        r"("
          r"(?:(?:Lord|Deputy|Vice|LORD|DEPUTY|VICE) )?(?:"
            r"Mayor|MAYOR|Councill?or|COUNCILL?OR|Cllr|CLLR|Cr|CR|Commissioner|COMMISSIONER"
            r"|Council ?[Mm]ember|COUNCIL ?MEMBER|Council ?[Ww]?o?[Mm]an|COUNCIL(?:WO)?MAN"
            r"|Council President|COUNCIL PRESIDENT|Alderman|ALDERMAN|City Manager|CITY MANAGER"
            r"|Mayor Pro Tem|MAYOR PRO TEM"
          r")"
        r")\.? ([^\W\d_a-z][\w'’. -]+)"
    ),
    "cast.deputy": "lord|deputy|vice",
    "cast.offices": (
        "mayor|Mayor|commissioner|Commissioner|senator|Senator|councilor|Councilor|minister|Minister|envoy|Envoy|governor|Governor|councillor|Councillor"
        "|alcalde|alcaldesa|prefeito|prefeita|maire|Oberbürgermeister|Oberbürgermeisterin"
    ),
    "cast.placed": r"\b(?:of|in|at|for|from|to)[ \n]$",
    "cast.commitment": r"\b(?:commit\w*|pledge\w*|target\w*|goal|aim\w*|will|net[- ]zero|neutral\w*|vow\w*|promise\w*|determined)\b",
}  # fmt: skip
