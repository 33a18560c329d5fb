"""What tells English, and how it counts and dates; its offices and verbs of saying."""

from pledgetrack.extract.patterns.en import (
    _bodies,
    _lists,
    _meetings,
    _names,
    _namesakes,
    _offices,
    _places,
    _speech,
)
from pledgetrack.extract.patterns.en._countries import ADJECTIVES
from pledgetrack.extract.patterns.language import Language

# What must follow a fraction in words that could be an ordinal or an idiom.
_SHARE = (
    r"(?="
      r"[ ,.;)\"]*(?:"
        r"$"
        r"|(?:"
          r"of|by|below|from|compared|in|cut|reduction|less|lower|before|against|on|over|relative"
          r"|than|as|since|its|their|our|the city's|fewer|between|within|until|while|no later|or more|and(?! (?:final|last|fourth|a half)\b)"
          r"|(?:two|three|five|ten) years|a decade"
        r")\b"
        r"|§|[,.;)\"]"
      r")"
    r")"
)  # fmt: skip

LANGUAGE = Language(
    common=(
        "the and of to in is will that for by with its has are was on at from be it all an as target emissions city we our not which climate have this reduce said than but they were been their would should about after over our or if more when who one before cut carbon energy council plan mayor climate he she they his her there what into them only other some such could can do does no so up out may any three four net zero neutral emission reduce greenhouse gas gases committed goal goals mayors cities"
    ),
    ordinary=_namesakes.ORDINARY,
    countries=("US", "GB", "CA", "AU", "NZ", "IE"),
    likely=0.4,  # it is written of cities anywhere
    # Offices of one side of the ocean, and how the States do not spell.
    governments=(
        (r"\bcouncillors?\b|\b(?:neighbour|favour|colour|kilometre)", ("GB", "IE", "AU", "NZ", "CA", "ZA", "IN")),
        (r"\b(?:decarbon|organ|priorit|minim|maxim|util|recogn|modern)is(?:e|ed|es|ing|ation)\b", ("GB", "IE", "AU", "NZ", "ZA", "IN")),
        (r"\blord mayor\b", ("GB", "IE", "AU")),
        (r"\bcllrs?\b", ("GB", "IE", "AU", "NZ", "ZA")),
        (r"\bborough council\b|\bcounty council\b|\bunitary authorit", ("GB", "IE")),
        (r"\blib(?:eral)? dem(?:ocrat)?s?\b|\bnhs\b|\bdowning street\b|\bcrown court\b", ("GB",)),
        (r"\bmunicipal corporation\b|\bcrores?\b|\blakhs?\b", ("IN", "PK")),
        (r"\bnaira\b", ("NG",)),
        (r"\bcounty commission|\bcounty sheriff|\bsheriff's (?:office|department|deput)", ("US",)),
        (r"\bcouncilm[ae]n\b|\bcouncilwom[ae]n\b|\bcouncilmembers?\b|\bcity manager\b|\bcity attorney\b", ("US",)),
    ),
    peoples={"£": "GB"},
    adjectives=ADJECTIVES,
    percent=r"%|per ?cent\b|pct\b|pc\b|p\.c\.",
    between="to|and|up to|and (?:possibly|preferably|ideally|if possible)|or even",
    units="one two three four five six seven eight nine",
    tens={
        "ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    },
    join="[ -]",
    hundred=r"(?:one |a )?hundred",
    fractions=(
        (r"(?:four[ -]fifths?|eight in ten|four in five)", 80), (r"(?:three[ -]fifths?|six in ten)", 60), (r"(?:two[ -]fifths?|four in ten)", 40),
        (r"(?:(?:one|a)[ -]fifth)" + _SHARE, 20), (r"(?:three[ -](?:quarters?|fourths?)|three in four)", 75),
        (r"(?:(?:one|a)[ -]quarter)(?! of a century)" + _SHARE, 25), (r"(?:two[ -]thirds?|two in three)", 66.7),
        (r"(?:(?:one|a)[ -]third)" + _SHARE, 33.3), (r"nine[ -](?:tenths|in[ -]ten)", 90), (r"(?:one|a)[ -]tenth" + _SHARE, 10),
        (r"(?<!first )(?<!second )(?:one[ -]|a )?half(?! a\b| an\b| past| way|-)" + _SHARE + r"|one in two", 50),
        # "Half of its buses by 2030, and all of them by 2035".
        (r"(?:(?<=and )|(?<=\d, ))all of (?:it|them)(?=,? (?:to be (?:[a-z-]+ ){1,3})?(?:by|in|before) (?:the year |the end of )?\d)", 100),
    ),
    dates=r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}\.?,? (?P<year>(?:19|20)\d\d)|[a-z]{3,9}\.? \d{1,2},? (?P<year_>(?:19|20)\d\d)",
    joints="to and",
    alternatives="or",
    ranges="between",
    starts="from",
    conjunctions="and",
    articles="the The",
    openings="that and while but after as although whereas though when because since",
    within_names="of for the and &",
    within_titles="and for on of",
    papers="plan playbook blueprint framework strategy agreement programme program act law protocol pact roadmap report mission declaration budget charter deal concept masterplan vision guidelines? compass [a-z]{0,3}cap seap",
    titles="Plan Strategy Programme Program Act Roadmap Agreement Declaration Concept Masterplan Vision",
    open_ends="and or of the by to in a for with am upon de los las san new",
    lead_ends="will to",
    recitals="WHEREAS THEREFORE",
    goal_heads="goals targets commitments objectives",
    date_heads="by until before for in goals targets the year",
    offices=tuple(_offices.HEADS.split("|")),
    mayors=_offices.MAYORS,
    executives=_offices.EXECUTIVES,
    members=_offices.MEMBERS,
    officials=_offices.OFFICIALS,
    former=_offices.FORMER,
    said=_speech.SAID,
    speech=_speech.SPEECH,
    pronouns="he she",
    according=r"[Aa]ccording to|(?:the )?words of|as told to|Interview with",
    words={
        **_offices.WORDS, **_bodies.WORDS, **_speech.WORDS, **_lists.WORDS, **_names.WORDS, **_meetings.WORDS,
        **_places.WORDS, **_namesakes.WORDS,
    },
)  # fmt: skip
