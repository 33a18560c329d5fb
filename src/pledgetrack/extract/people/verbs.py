"""Words with which a text hands speech to somebody, in every language; data and the patterns made of it."""

import re

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import Needs
from pledgetrack.extract.patterns import LANGUAGES, all_words, tongue
from pledgetrack.extract.patterns.language import either_case
from pledgetrack.extract.people.said import Said
from pledgetrack.extract.series import Whole

# Words that say that somebody spoke, wherever they stand beside a person.
_ENGLISH = (
    r"(?:gave|gives|giving|provided|delivered|delivers|delivering|made|presented|submitted)[ \n](?:an?|the|his|her|brief|short|opening|closing|welcoming)[ \n](?:\w+[ \n]){0,2}(?:presentation|update|overview|report|speech|address|remarks|statement|testimony|keynote)"
    r"|Said|Says|Adds|Added|said|says|saying|stated|states|stating|told|tells|added|adds|adding|announced|announces|announcing|explained|explains|explaining|noted|notes|noting"
    r"|stressed|stresses|stressing|emphasi[sz](?:ed|es|ing)|declared|declares|commented|comments|commenting|argued|argues|arguing|pledged|pledges|promised"
    r"|promises|vowed|vows|insisted|insists|warned|warns|confirmed|confirms|continued|continues|remarked|remarks|wrote|writes|writing|concluded|concludes"
    r"|underscored|underscores|underlined|underlines|acknowledged|acknowledges|highlighted|highlights|highlighting|pointed out|points out|observed|observes|urged|urges|presented|presents|shared|outlined|outlines"
    r"|described|describes|unveiled|committed|calls it|called it|blamed|blames|calls the|calls this|called (?:the|this|that|his|her)(?=[^.;:“”\"]{1,60}(?:[“\"‘]|$))|called for|calls for|called on|calls on|reported|admitted|admits|reiterated|reiterates|introduced|asked|asks"
    r"|indicated|indicates|questioned|expressed|encouraged|accused|accuses|denied|denies|countered|counters|joked"
    r"|replied|replies|responded|responds|answered|clarified|testified|testifies|testifying|describing|warning|insisting|urging|admitting|confirming|declaring|suggested|suggests|reminded|claimed|claims|claiming|maintained|recalled"
    r"|recalls|predicted|cautioned|cautions|criticised|criticized|praised|tweeted|quipped|conceded|revealed|asserted|asserts|affirmed|welcomed"
    # What follows is only looked at, so that no word of it lets a sentence through.
    r"|(?:addressed|addresses|opened|opens)(?=[ \n](?:the|an?|this|his|her)[ \n](?:\w+[ \n]){0,3}(?:[Aa]udience|[Cc]ouncil|[Aa]ssembly|[Mm]eeting|[Ss]essions?|[Cc]onference|[Cc]ongress|[Ss]ummit|[Ff]orum|[Pp]anel|[Pp]lenary|gathering|delegates|participants|crowd|[Hh]earing|debate|[Ww]orkshop))"
    r"|(?:called|calls)(?=[ \n](?!for|on|to|in|at|off|back|by|when)(?:(?!for\b|on\b|to\b|in\b|about\b)[\w'’-]+[ \n]){1,5}an?[ \n](?!day|week|month|year|few)\w)"
    r"|shares(?= (?:how|why|what|his|her|their|that)\b)"
    r"|(?:served|serves)(?=[ \n]as[ \n](?:an?[ \n])?(?:keynote[ \n])?(?:panell?ist|speaker|moderator)s?\b)"
    r"|(?:participated|participates)(?=[ \n]in[ \n](?:an?|the)[ \n](?:\w+[ \n]){0,2}(?:panel|discussion|dialogue|debate|roundtable|conversation|fireside)\b)"
    r"|(?:moderated|moderates)(?=[ \n](?:the|an?|this)[ \n](?:\w+[ \n]){0,2}(?:session|panel|discussion|debate|event|roundtable|conversation))"
    r"|(?<=would )(?:later )?(?:explain|say)|(?<=will )(?:explain|present)|bellowed|shouted|exclaimed|mused|complained|complains|(?:boasted|boasts)(?! of| about)|contended|contends|proclaimed|pleaded|implored|quoted as saying|chimed in|scoffed|wondered|reasoned|enthused"
    r"|talks|talked|spoke|speaks|speaking|joins us|joined us|joins host|has written|signed|put it|echoed|lamented|recounted|inquired|believes|thinks|thought(?=[ \n](?:that|the)[ \n])"
)
_OTHERS = "|".join(tongue(language).said for language in LANGUAGES if tongue(language).said != "(?!)")
_VERBS = f"{_ENGLISH}|{_OTHERS}"
SAID = Said(_VERBS)
# Verbs that also take an object right behind them: whoever follows is spoken to or spoken of.
TRANSITIVE = frozenset(
    ["told", "tells", "urged", "urges", "asked", "asks", "reminded", "introduced", "described", "presented", "welcomed", "praised", "called", "criticised", "criticized", "thanked", "echoed", "joins", "signed",
     "accused", "accuses", "questioned", "encouraged"]
)  # fmt: skip
# Verbs that are speech whoever does it; the others say so only of somebody in an office ("the mayor presented").
SPEECH = frozenset(
    [
        "said",
        "says",
        "stated",
        "states",
        "told",
        "tells",
        "added",
        "adds",
        "announced",
        "announces",
        "explained",
        "explains",
        "noted",
        "notes",
        "stressed",
        "stresses",
        "emphasised",
        "emphasized",
        "declared",
        "declares",
        "commented",
        "comments",
        "argued",
        "argues",
        "insisted",
        "insists",
        "warned",
        "warns",
        "confirmed",
        "confirms",
        "remarked",
        "remarks",
        "replied",
        "responded",
        "responds",
        "testified",
        "testifies",
        "testifying",
        "testimony",
        "describing",
        "warning",
        "insisting",
        "spoke",
        "asked",
        "asks",
        "urged",
        "urges",
        "suggested",
        "suggests",
        "indicated",
        "questioned",
        "encouraged",
        "expressed",
        "accused",
        "countered",
        "wrote",
        "writes",
        "continued",
        "continues",
        "concluded",
        "recalled",
        "recalls",
        "acknowledged",
        "admitted",
        "admits",
        "conceded",
        "cautioned",
        "cautions",
        "bellowed",
        "shouted",
        "exclaimed",
        "mused",
        "complained",
        "complains",
        "boasted",
        "boasts",
        "contended",
        "contends",
        "proclaimed",
        "pleaded",
        "scoffed",
        "reasoned",
        "enthused",
        "say",
        "explain",
        "present",
        "overview",
        "presentation",
        "report",
        "update",
        "testimony",
        "statement",
        "remarks",
        "keynote",
        "moderated",
        "moderates",
        "called",
        "calls",
        "shares",
        "served",
        "participated",
        "participates",
        "serves",
        "opened",
        "opens",
        "addressed",
        "addresses",
        "inquired",
        "believes",
        "thinks",
        "claimed",
        "claims",
        *(verb for language in LANGUAGES for verb in tongue(language).speech.split()),
    ]
)
ASKED = frozenset(["asked", "asks", "urged", "urges", "reminded"])  # behind a quotation whoever follows speaks
GAVE = frozenset(["gave", "gives", "delivered", "delivers", "provided"])  # a speech, whatever the noun
SPOKE = frozenset(["spoke", "speaks", "speaking", "commented", "comments", "talked", "words of"])
# What may stand before the person that a sentence is about: "Yesterday", "Zurich's", "Sierra Club lawyer".
FIRST = Expression(
    r"[ \n>*_]*(?:(?:[Tt]he|[Yy]esterday|[Tt]oday|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[^\W\d_a-z][\w'’.-]*|[a-z]+or|lawyer|expert|colleague|counterpart|deputy)[ \n,]+){0,5}"
)


def saying() -> Needs:
    """What a sentence must hold for ``SAID`` or ``ACCORDING``: many a verb is short, and a part of other words."""
    within = {word for phrase in SAID.phrases for branch in phrase.needed for word in branch[0]}
    whole = SAID.words_alone | {word for word in within if f"|{word}|" in f"|{_VERBS}|"}
    parts = sorted(within - whole)
    return ((tuple(Whole(max(word.split(), key=len)) for word in sorted(whole)),), (tuple(parts),), *ACCORDING.needed)


_PRONOUNS = ("he", "she", *all_words("pronouns"))
PRONOUNS = frozenset(form for word in _PRONOUNS for form in (word, word[0].upper() + word[1:]))
PRONOUN = re.compile(rf"(?<!\w)(?:{either_case(_PRONOUNS)})(?!\w)")
ACCORDING = Expression(
    r"(?<!\w)(?:[Aa]ccording to|(?:the )?words of|as told to|"
    + "|".join(tongue(language).according for language in LANGUAGES if tongue(language).according != "(?!)")
    + r")[ \n]"
)
OPENER = Expression(r"(?:[,:]|–|—)[ \n]*$")
