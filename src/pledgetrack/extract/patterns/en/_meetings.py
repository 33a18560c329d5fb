"""How English tells of a meeting: its name, its day, its place, and who came."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.en._words import MONTHS

_MONTH_NAME = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = (
    r"(?:"
      rf"{_MONTH_NAME}"
      r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
    r")\.?"
)  # fmt: skip
_WEEKDAY_NAME = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
OCCASION = (
    r"(?:"
      r"meeting|summit|dialogue|conference|session|seminar|forum|round ?table|workshop|talks|gathering"
      r"|assembly|hearing|webinar|congress|symposium|expo|ceremony|panel discussion"
      r"|discussion panel"
    r")"
)  # fmt: skip
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'&-]*"
_DAY = rf"(?:\w+day|{_MONTH_NAME})\b"
# A day in full; a time of day.
_STATED = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?,?[ ](?:of[ ])?{_MONTH},?[ ]\d{{4}}|{_MONTH}[ ]\d{{1,2}}(?:st|nd|rd|th)?,?[ ]\d{{4}}|\d\d?/\d\d?/\d{{4}}|\d{{4}}-\d\d-\d\d)"
_HOUR = r"\d{1,2}(?:[:.]\d\d)?[ ]?(?:[ap]\.?m\b|[AP]\.?M\b)|\d{1,2}[:.]\d\d"
_BODY = r"(?:Council|Committee|Cabinet|Board|Commission|Executive|Panel|COUNCIL|COMMITTEE|CABINET|BOARD|COMMISSION)"
_OF_A_MEETING = (
    r"(?:WHO|WHERE|Who|Where|Meeting|Time|Venue|Present|Attend(?:ees|ance|ing)|Chair|Apologies|In attendance|Members present|Participants"
      r"|MEETING|TIME|VENUE|PRESENT|ATTEND(?:EES|ANCE)|APOLOGIES)[ *_]*:"
)  # fmt: skip
_KIND = r"(?:Summit|Forum|Dialogue|Conference|Congress|Symposium|Round ?table|Workshop|Convention|Expo|Assembly|Meeting|Session|Webinar|Seminar)"
# The text of a speech at an occasion.
_SPEECH = (
    r"^[^\n.]{0,80}\b(?:Remarks|REMARKS|Speech|SPEECH|Keynote|Address)\b"
      rf"(?:[^\n]{{0,100}}?[ ](?:at|to)[ ]|[ ](?:by|of)[ ][^\n]{{3,80}}\n\s*(?=[A-Z]))[^\n.]{{0,80}}?\b{_KIND}\b"
)  # fmt: skip
WORDS: Mapping[str, str] = {
    "convenors.convened": (
        r"\b(?:(?:co-)?(?:convened|hosted|organi[sz]ed|called)[ \n]+(?:(?:online|jointly|virtually)[ \n]+)?by|held under the auspices of|organi[sz]ers were(?=\s(?:the\s)?(?-i:[A-Z])))[ \n]+"
          r"(?:the[ \n]+)?"
    ),
    "convenors.joint": r"[ \n]+and[ \n]+(?:the[ \n]+)?|,[ \n]+(?:and[ \n]+)?(?:the[ \n]+)?",
    "convenors.ends": (
        r"[.;:]|[ \n]+(?:\w+day\b|\d)"
        r"|[ \n]+and[ \n]+(?=(?:convened|organi[sz]ed|hosted|supported|attended|funded|moderated|chaired)\b)"
        r"|,[ \n]+(?!(?:and[ \n]+)?(?:the[ \n]+)?[A-Z])"
        r"|[ \n]+(?:with|to|for)[ \n]+(?![A-Z])"
        r"|[ ][–—][ ](?=(?:an?|the)[ ])"
        r"|[ \n]+(?!(?:of|for|with|to|the|and|on|de|du|des|la|le|da|do|di|van|von|der)\b)[a-z]{3,}\b"
        r"|[ \n]+(?:provided|in|on(?!(?:[ \n][A-Z]\w+){1,3} \()|at|which|was|will|has|as|during|ahead|under|is|are)\b"
    ),
    "convenors.somebody": r"(?:Mayor|Lord Mayor|Governor|President|Minister|Secretary|Councill?or|Mr|Mrs|Ms|Dr)\b",
    "counts.attendance": r"\bAttendance:[ ]*(\d{1,5})\b",
    "counts.came": (
        r"\bAttendance:"
        r"|\b(?:"
          r"attended|took part|participated|came|tuned in|logged (?:in|on)|gathered|were present"
          r"|were represented|joined|testimony from|attendees|brought together|there were"
          r"|(?:participants|representatives|delegates|attendees) from"
        r")\b"
    ),
    "counts.numbers": r"a hundred|(?:thir|four|fif|six|seven|eigh|nine)t(?:een|y)|forty|twenty|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one|zero",
    "counts.units": (
        "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
    ),
    "counts.hundreds": "hundred and |hundred |thousand ",
    "counts.members": r"\b(?:member(?:s|ship)?[ \n](?:cities|of)|network|alliance|signed up)\b",
    "dates.full": (
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?[ \n](?:day[ \n])?(?:of[ \n])?{_MONTH},?[ \n]\d{{4}}\b"
        rf"|\b{_MONTH}[ \n]\d{{1,2}}(?:st|nd|rd|th)?,?[ \n]\d{{4}}\b"
        r"|\b\d{4}-\d{2}-\d{2}\b|\b\d\d?/\d\d?/\d{4}\b"
    ),
    "dates.ordinal": r"(?<=\d)(?:st|nd|rd|th)\b|\bday\b|\bof\b",
    "dates.sitting": r"\b(?:(?-i:HELD (?:AT|IN|ON))|oral evidence|(?-i:EVIDENCE)|testimony|minutes|agenda|meeting|session|hearing|sitting|proceedings|summit|forum|dialogue|webinar|workshop|conference)\b",
    "dates.minutes": r"\b(?:minutes|agenda|proceedings|oral evidence|(?-i:EVIDENCE))\b",
    "dates.of_the_day": r"(?:^|(?<=\n))[ \t*_#•-]*(?:event finished|meeting(?=:)|when|(?:event |meeting )?date(?: of (?:the )?meeting| (?:and|&|/) time)?)[ *_]*:[ *_\n]*(?:\w+day,?[ ])?$",
    "dates.other_day": (
        r"\b(?:"
          r"bulletin|newsletter|publi\w+|posted|updated|released?|adopted|approved(?! minutes)|set"
          r"|signed|dated|since|until|before|after|by(?! video)|next|previous|(?<!held )last"
          r"|effective|filed|born|due|from|deadline|printed|date|on agenda"
        r")[ \n:*]+(?:\w+,?[ \n]){0,3}$"
    ),
    "dates.speech": _SPEECH,
    "dates.hour_behind": rf"[ ,@|–—-]*(?:at[ ]|from[ ])?(?:{_HOUR})",
    "dates.to": r"[ \n]*(?:-|–|—|to|until|through)[ \n]*(?:\w+day,?[ ])?",
    "dates.read": r"\bthat the minutes of\b|\b(?:approv|confirm|sign)\w*(?: of)? the minutes\b|\b(?:held|taken) as read\b|\bminutes?\b[^.;]{0,120}\b(?:approved|accepted|adopted|confirmed|agreed|signed)\b|\brecommendations?\b[^.;]{0,60} at (?:its|their|the) meeting\b",
    "dates.opens_behind": r"[^.\n]{0,40}\n\s*[^.\n]{0,80}\bcalled to order\b|[ ]*[-–—:|][ ]*(?:Meeting|Minutes|Agenda)\b",
    "dates.range": r"\b\d{1,2}(?:st|nd|rd|th)?[ \n]*(?:[A-Z][a-z]+[ \n])?(?:and|to|until|[-–—])[ \n]*(?:the[ \n])?$",
    "days.day_of_several": r"\b(?:first|second|third|fourth|fifth|final|last|opening|closing) day of\b|\b\d{1,2}(?:st|nd|rd|th)? (?:and|to|-|–) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?= (?:[JFMASOND][a-z]{2}|for|in|at|of|,)|[,.])",
    "days.dated": r"(?:^|[•|] )[ *_#]*(?:published|posted|released?|issued|date|updated)(?: (?:on|at))?[ *_]*:?(?: \w+day,)?[ *_'\"]*$",
    "days.days": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "days.months": MONTHS,
    "days.relative": (
        r"\b(?P<same>[Tt]oday|this day|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)\b"
        r"|\b(?P<before>[Yy]esterday|[Ll]ast night)\b"
        rf"|\b(?:on )?(?:(?P<of>{_WEEKDAY_NAME}),? )?"
          rf"(?:(?P<month>{_MONTH_NAME}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<day_>\d{{1,2}}) (?P<month_>{_MONTH_NAME}))\b"
          r"(?!,? \d{4}|[-–]\d| (?:and|to) \d)"
        rf"|(?<!next )(?<!every )(?<!until )(?<!Next )(?<!Every )\b(?:[Oo]n |[Ll]ast )?(?P<weekday>{_WEEKDAY_NAME})\b"
          rf"(?!,? (?:{_MONTH_NAME}|\d))"
    ),
    "find.virtual": (
        r"\b(?:"
          r"virtual(?:ly)?|online|livestream(?:ed)?|zoom (?:video )?call"
          r"|by video(?: ?conference)?"
          r"|via (?:zoom|video)|video ?conference"
        r")\b"
    ),
    "find.virtual_head": (
        r"^[ \t*_#]*(?:virtual|online|remote) (?:meeting|session)[ \t*_]*$"
        r"|\b(?:The|This|the|this) (?:livestream|virtual|online) (?:panel|event|discussion|summit|meeting|dialogue)\b"
        r"|\((?:online|virtual|via zoom)\)"
        r"|\baccess the meeting remotely\b"
        r"|\bjoin (?:the meeting )?(?:by|via|on) (?:phone|zoom)\b"
    ),
    "held.occasions": OCCASION,
    "held.held": (
    r"\b(?:"
      r"(?:participants|delegates) (?:in|at) the|(?:ha(?:s|ve)|mayors|leaders) discussed|concluded? the"
      r"|(?:concluded|kicked off|came together) (?:in|at|on|today|yesterday|last|this)|wrapped up (?:an?|its|the|their)"
      rf"|{OCCASION}\b(?:[^.;]{{0,80}}\bbrought together| in [\w-]+ (?:was|were|drew|attracted|saw))"
      rf"|following an?(?: [\w’'-]+){{0,2}} {OCCASION} (?:in|on)"
      r"|participated in an? (?:\w+ ){0,2}panel"
      r"|attended the (?:[\w-]+ ){0,2}event"
      r"|event (?:was )?held last"
      rf"|(?:held (?:its|an?|the|their) (?:[\w-]+ ){{0,4}}|the (?:virtual )?){OCCASION}"
      r"|called to order"
      r"|(?:was|were) joined by [^.;:]{0,80}\bat the"
      r"|met (?:today|yesterday|on|in|at|with|online|virtually|by (?:video|phone|zoom|tele\w+)|last|this|for|earlier|recently|\w+day)"
      r"|gathered|are (?:gather|meet)ing|convened?|hosted|attended|tuned in|takes place|was held"
      rf"|(?:drew|attracted)[ \n][^.;:]{{0,40}}(?:delegates|participants|mayors|people|visitors)"
      r"|held (?:on|in|at|\w{3,9} \d\d?(?=-|, \d))|took (?:place|part)|joined|open(?:ed|s)|closed|ended|spoke at"
      r"|appeared together|meeting online|getting together"
    r")\b"
),
    "held.occasion": rf"\b(?!(?-i:Assembly)){OCCASION}s?\b",
    "held.met": r"\b(?:met|event|(?:[Mm]ayors|leaders|officials)\b[^.;:]{0,60} (?:convened|gather(?:ed|ing)|meeting|getting together))\b",
    "held.sitting": (
        r"\b(?:council|committee|cabinet|board|its|their|ordinary|regular|special|extraordinary)(?:['’]s)?[ \n](?:\w+[ \n]){0,2}"
          r"(?:meeting|session|hearing)[ \n]+(?:of|on)[ \n]+(?:the[ \n]+)?(?:\w+day,?[ \n]+)?(?:\d|[A-Z])"
        rf"|^(?:address|speak)ing[ \n](?:[\w-]+[ \n]){{0,3}}?at[ \n](?:an?|the)[ \n](?:[\w-]+[ \n]){{0,6}}?{OCCASION}\b"
        rf"|(?:\bcouncil['’]s|\bat[ \n](?:its|their|the))[ \n]{_MONTH}[ \n]\d{{1,2}}(?:st|nd|rd|th)?(?:,?[ \n]\d{{4}})?[ \n](?:\w+[ \n]){{0,3}}(?:meeting|session)"
        rf"|\b(?:at|during)[ \n](?:an?|its|their)[ \n](?:[\w-]+[ \n]){{0,3}}?(?:convening[ \n]of|{OCCASION}[ \n](?:in[ \n][A-Z]|today|yesterday|last[ \n]\w))"
    ),
    "held.public_works": rf"\b{OCCASION}[ \n](?:centre|center|hall|room|venue|building|table)\b",
    "held.elsewhere": (
        (
            r"\b(?:host|attend|join|open)\w*[ \n](?:the[ \n])?(?:\w+[ \n]){0,2}COP[- ]?\d"
            r"|Back in "
            r"|\bwill be (?:held|hosted|attended)\b|seeking to (?:host|convene)"
            r"|\b(?:will|hopes?|plans? to|wants? to) (?:to )?(?:host|attend|join|take place|convene|organi[sz]e|hold)\b|\b[Ii]f [^.;,]{1,60} were\b"
            r"|\b(?:since|until|ahead of|recalled|remembered|unlike|upcoming|next)[ \n](?:the[ \n]|a[ \n]|its[ \n])?"
              r"(?:[\w’'-]+[ \n]){0,4}"
        )
    + OCCASION
    + r"\b"
    ),
    "held.invited": (
        r"\b(?:join|attend)[ \n](?:us[ \n]at[ \n])?(?:the|our)[ \n](?:\w+[ \n]){0,3}(?:council|committee|board)[ \n]"
          r"(?:\w+[ \n]){0,1}meeting[ \n]on\b"
    ),
    "held.minutes": (
        r"^[ *_#]*(?:[^\W\d_a-z][\w'’-]*[ ]|of[ ]){0,6}(?:Minutes|MINUTES)[ *_:]*$"
        r"|^[^\n]{0,90}\b(?:Meeting Notes|MEETING NOTES|Meeting Summary|Notes of (?:the )?[Mm]eeting)[ *_]*$"
        r"|^(?:REGULAR|SPECIAL) MEETING [A-Z]|^(?:(?:Written|WRITTEN) )?(?:Testimony|TESTIMONY) (?:of|OF|by|BY|before|BEFORE) [A-Z]|^(?:Oral evidence:|EVIDENCE$|Event (?:finished|date):|Meeting: \d\d?/)|^[ *_#]*(?:Meeting date|Date of (?:the )?meeting):"
        r"|^[ *_#]*(?:Agenda|AGENDA|Webinar|WEBINAR|Record|RECORD|Proceedings|PROCEEDINGS)\b[^\n]{0,120}?\b"
          r"(?:\d{1,2}(?:st|nd|rd|th)?,?[ ](?:[A-Z][a-z]+[ ])?|[A-Z][a-z]+[ ])(?:19|20)\d\d\b"
    ),
    "held.bodies": "Council|Committee|Cabinet|Board|Commission|Executive|Panel|COUNCIL|COMMITTEE|CABINET|BOARD|COMMISSION",
    "held.sitting_words": "eeting |eeting,|eeting\n|ession|EETING|ESSION|genda|GENDA",
    "held.label_words": "WHEN:|When:|ummary of the|Notes of the|Report of the|Committee,|Committee -|Panel,|Panel -|Cabinet,|Cabinet -|Full Council|Scrutiny|Commission,|Date:|DATE:|Date and|Date &|Date/|Date*|:00|:30|:15|:45|.00|.30|0 am|0 pm",
    "held.speech_words": "Remarks|REMARKS|Speech|SPEECH|Keynote|Address",
    # The same, of lines that hold a day.
    "held.heads": (
        # "Leeds City Council - Council meeting, Tuesday 14 January 2020 at 14:00"; the day under it, with its hour.
        rf"^[^\n.]{{0,90}}\b{_BODY}\b[^\n.]{{0,40}}?\b(?:[Mm]eeting|[Ss]ession|MEETING|SESSION|Agenda|AGENDA)\b[^\n.]{{0,20}}?"
          rf"(?:[, –—-](?:\w+day,?[ ])?{_STATED}(?:[ ,@–—-]*(?:at[ ]|from[ ])?(?:{_HOUR})[^\n]{{0,24}})?$|\n\s*(?:\w+day,?[ ])?{_STATED}[ ,@|–—-]*(?:at[ ]|from[ ])?(?:{_HOUR}))"
        rf"|^[^\n.]{{0,90}}\b(?:Committee|COMMITTEE|Cabinet|Panel|Scrutiny|Full Council|Commission)\b[^\n.]{{0,40}}?[, –—-](?:\w+day,?[ ])?{_STATED}[ ]*$"
        r"|^[^\n.]{0,80}\b(?:[Ss]ummary|[Nn]otes|[Rr]eport) of the (?:panel|discussion|debate|workshop|session|dialogue|round ?table|meeting)\b"
        rf"|^(?:[^\n.]{{0,40}} )?(?:PROGRAMME|Programme|AGENDA|Agenda)[ ]*\n\s*(?:[^\n.,]{{2,40}}, )?(?:\w+day,? )?{_STATED}[ ]*$"
        rf"|^Agenda item\b[^\n]{{0,90}}\b{_STATED}[ ][^\n]{{0,60}}\b{_BODY}\b"
        # "Date: 9 January 2025", with who came or where in the lines around it.
        rf"|^[ \t*_#•-]*(?:DATE|Date|WHEN|When)(?:[ ](?:and|&|/)[ ][Tt]ime)?[ *_]*:[^\n]{{0,60}}\n(?:[^\n]{{0,120}}\n){{0,9}}?[ \t*_#•-]*{_OF_A_MEETING}"
        rf"|^[ \t*_#•-]*{_OF_A_MEETING}[^\n]{{0,120}}\n(?:[^\n]{{0,120}}\n){{0,2}}?[ \t*_#•-]*(?:DATE|Date|WHEN|When)[ *_]*:"
        # The day of an event with its hours: "19 May 2017, 18:00 - 19:30".
        rf"|^[ *_#]*(?:\w+day,?[ ])?{_STATED}[ ,|@–—-]*(?:at[ ]|from[ ])?(?:{_HOUR})[ ]?(?:[-–—]|to)[ ]?(?:{_HOUR})"
        rf"|{_SPEECH}"
    ),
    "held.under_a_heading": "Held at |Held in |Held on ",
    "places.venue": r"\bat[ \n]the[ \n](?:(?:[^\W\d_a-z][\w’'-]*|of|the|de|\(\w+\))[ \n]){1,8}in[ \n]$",
    "places.during": rf"\b(?:[Aa]t|[Dd]uring)[ \n](?:an?|the|its|their|this)[ \n](?:[\w’-]+[ \n]){{0,5}}?(?:{OCCASION}|{_KIND})(?:[ \n]on[ \n]\w+)?",
    "places.opens": r"\W*(?:[A-Z][A-Z .]{2,30}:[ ])?(?:(?:Today|Yesterday|(?:On )?\w+day),?[ \n])?[Ii]n[ \n]",
    "places.chambers": r"\b(?:in|at)[ \n](?:the[ \n])?(?:[A-Z][\w’'-]*[ \n]){0,3}(?:Chambers?|Hall|Room|Centre|Center)\b(?:[^.;\n]|(?<=[ ][A-Z])\.){0,60},[ \n]$",
    "places.state_and_day": (
        r"(?:,[ ][^\W\d_a-z][\w.]*(?:[ ][^\W\d_a-z][\w.]*)?)?[ \n]+"
          rf"(?i:{_MONTH_NAME})[ ]\d{{1,2}},?[ ]\d{{4}}"
    ),
    "places.day": rf"(?:,[ ][^\W\d_a-z][\w. ]{{1,24}})?,?[ ](?:\d{{1,2}}(?:st|nd|rd|th)?[ ]?(?:[-–—]|and|to|&)[ ]?)?{_STATED}[ ]*$",
    "places.ends_line": r"(?:[ ](?:City|Town)[ ]Hall)?(?:,[ ][A-Z][\w .]{1,24})?[.]?[ ]*(?:\n|$)",
    "places.under_label": r"(?:Location|Venue|Place|Where)[ *_]*:\s*(?:[^\n]{2,40}\n)?$",
    "places.within": "of|for|des?|du|da|do|del|la|the",
    "places.under_day": rf"{_STATED}[ ,|@–—-]*(?:at[ ]|from[ ])?(?:{_HOUR})[^\n]{{0,24}}\n\s*$",
    "places.of_occasion": rf"\b{_KIND}\b(?:[ ](?:on|of|for)[ ][^,\n]{{1,60}})?,[ ]$",
    "places.and_day": rf"(?:,[ ][^\W\d_a-z][\w. ]{{1,24}})?(?:,?[ ]{_STATED}|[ ]*$)",
    "places.record": r"\b(?:minutes|meeting|session)\b",
    "places.account": r"\b(?:minutes|proceedings|report|communiqu|declaration|statement|remarks|speech|programme|agenda|summary)",
    "places.records": r"\b(?:minutes|agenda|council meeting|meeting date|location:)",
    "places.location": r"[ *_#]*(?:Location|Venue|Place|LOCATION|VENUE|PLACE):[ ]",
    "places.hall": r"\b(?:level \d+|terrace|square|chambers?|hall|centre|center|room|street|avenue|road|building|library|town house|offices)\b",
    "places.here_today": r"\bhere (?:today|yesterday|on)\b|\bmet this day\b",
    "places.at": r"\b(?:spoke|signed) at the\b|^Held\b",
    "titles.named": (
        r"(?<![\w’'-])("
          rf"(?:Forum(?=[ \n]of[ \n]{_CAPITAL}[ \n](?:19|20)\d\d)|{_CAPITAL}[ \n]+|\d{{1,3}}(?:st|nd|rd|th)[ \n]+)"
            rf"(?:(?:{_CAPITAL}|(?:19|20)\d\d|\(\w{{2,8}}\)|of|on|and|the|de)[ \n]+){{0,8}}?{_KIND}"
            rf"(?:[ \n]of[ \n]{_CAPITAL}(?=[ \n](?:19|20)\d\d))?(?:[ ]for[ ]{_CAPITAL})?"
            rf"(?:[ ]on[ ](?!{_DAY}){_CAPITAL}(?:[ ](?:and[ ])?{_CAPITAL}){{0,3}})?(?:[ \n]\(\w{{2,8}}\))?(?:[ \n]+(?:19|20)\d\d)?"
        rf")(?![\w-])(?!['’]s? \w+ \w+ {_KIND})"
    ),
    "titles.lower": rf"(?<![\w’'-])({_CAPITAL}(?:[ ]{_CAPITAL}){{1,4}}[ ](?:conference|summit|forum|congress))\b",
    "titles.sitting": (
        r"\b("
          r"(?:[Oo]rdinary|[Rr]egular|[Ss]pecial|[Ee]xtraordinary|[Aa]nnual|ORDINARY|REGULAR|SPECIAL)[ \n](?:[Gg]eneral[ \n])?"
            rf"(?:[Mm]eeting|MEETING)[ ](?:of|OF)[ ](?:(?:the|THE)[ ])?(?:(?:of|the|and|city|council|OF|THE)[ ])*{_CAPITAL}"
            rf"(?:[ ](?:(?:of|the|and)[ ])*{_CAPITAL}){{0,7}}"
        r")"
    ),
    "titles.leads": (
        r"(?:"
          r"The|Summary of the|Report of the|Minutes of the|MINUTES OF THE|A|An|At|In|On|Its|Their"
          r"|This|During|After|Before|When|While|As|For|By|From|To|Of|And|Our"
        r")[ \n]+(?:the[ \n]+)?"
    ),
    "titles.none": (
        r"^(?:"
          r"Call of the|Press|Regular|Special|Ordinary|Extraordinary|Annual|Council|Joint|Work|News"
          r"|Video|General|Legislative|National|State|Party|First|Public|Plenary|Opening|Closing"
        r")[ \n]\w+$"
    ),
    "titles.of_others": r"\b(?:ahead of|before|after|since|until|next|previous|last|at COP\d\d)[ \n](?:the[ \n])?$",
}  # fmt: skip
