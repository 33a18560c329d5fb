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
    # What begins with a word that is a verb by itself stands first.
    r"(?:wanted|wants|asked|asks|needed)[ \n]to[ \n]know|(?:presented|presents)[ \n](?:the|an?|her|his|its|their)[ \n](?:[\w-]+[ \n]){0,4}(?:inventory|plan|report|findings|results|update|overview|item|proposal|budget|figures|data|slides?|study|strategy|programme|program|case)|"
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
    r"|(?:addressed|addresses|opened|opens)(?=[ \n](?:the|an?|this|his|her)[ \n](?:[\w-]+[ \n]){0,3}(?:[Aa]udience|[Cc]ouncil|[Aa]ssembly|[Mm]eeting|[Ss]essions?|[Cc]onference|[Cc]ongress|[Ss]ummit|[Ff]orum|[Pp]anel|[Pp]lenary|gathering|delegates|participants|crowd|[Hh]earing|debate|[Ww]orkshop|[Cc]ommittee|[Bb]oard|[Cc]ommission|[Cc]abinet|[Mm]embers))"
    r"|(?:called|calls)(?=[ \n](?!for|on|to|in|at|off|back|by|when)(?:(?!for\b|on\b|to\b|in\b|about\b)[\w'’-]+[ \n]){1,5}an?[ \n](?!day|week|month|year|few)\w)"
    r"|shares(?= (?:how|why|what|his|her|their|that)\b)"
    r"|(?:served|serves)(?=[ \n]as[ \n](?:an?[ \n])?(?:keynote[ \n])?(?:panell?ist|speaker|moderator)s?\b)"
    r"|(?:participated|participates)(?=[ \n]in[ \n](?:an?|the)[ \n](?:\w+[ \n]){0,2}(?:panel|discussion|dialogue|debate|roundtable|conversation|fireside)\b)"
    r"|(?:moderated|moderates)(?=[ \n](?:the|an?|this)[ \n](?:\w+[ \n]){0,2}(?:session|panel|discussion|debate|event|roundtable|conversation))"
    r"|(?<=would )(?:later )?(?:explain|say)|(?<=will )(?:explain|present)|bellowed|shouted|exclaimed|mused|complained|complains|(?:boasted|boasts)(?! of| about)|contended|contends|proclaimed|pleaded|implored|quoted as saying|chimed in|scoffed|wondered|reasoned|enthused"
    r"|concedes|reveals|jokes|quips|tweets|laments|recounts|echoes|affirms|criticises|criticizes|praises|welcomes|unveils|blames|denies|encourages|expresses|reckons|reckoned|estimates|estimated|insinuated|hinted|hints|objected|objects(?= (?:to|that)\b)|retorted|interjected|texted|emailed|interviews(?=[ \n][^\W\d_a-z])|joins(?=[ \n](?:[A-Z][\w'’-]+[ \n]){0,4}host\b)|predicts|regretted|regrets|muttered|murmured|grumbled|whispered|snapped|recommends against|branded|brands(?= (?:the|it|this|them)\b)"
    r"|recommended|recommends|proposed|proposes|requested|requests|queried|demanded|demands(?= (?:that|the|an?|more)\b)|disputed|disputes(?= (?:the|that|this)\b)|alleged|alleges|opined|remembers|remembered|cried|pleads|contested|signalled|signaled|assured|assures|informed|informs|briefed|thanked|thanks(?= (?:the|all|staff|members)\b)|credited|credits(?= (?:the|an?)\b)"
    r"|hailed|hails|applauded|applauds|lauded|slammed|slams|blasted|blasts|condemned|condemns|decried|decries|denounced|denounces|dismissed|dismisses|defended|defends|derided|doubted|doubts(?= (?:that|whether|the|it)\b)|fears(?= (?:that|the|it|a|for)\b)|hopes(?= (?:that|to|the|it|for)\b)|expects(?= )"
    r"|questions(?= (?:whether|the|why|how|if)\b)|(?:made|makes|made it|makes it)[ \n]clear|puts it|weighed in|calls that|called that|took questions|(?:made|makes)[ \n](?:the|a)[ \n]motion|appealed(?= (?:to|for)\b)|appeals(?= (?:to|for)\b)"
    r"|(?:is|was)[ \n](?:adamant|confident|convinced|certain|sceptical|skeptical|optimistic|proud|disappointed|concerned|worried|hopeful)(?=[ \n](?:that|about|the)\b)"
    r"|(?:dis)?agree(?:d|s)(?= (?:that|with)\b|[.,:;])|advise[ds](?=[ \n](?:that|against|(?:the[ \n])?(?:[Cc]ommittee|[Cc]ouncil|[Mm]eeting|[Bb]oard|[Mm]embers?|[Cc]abinet))\b)"
    r"|undertook(?=[ \n]to\b)|seconded|moved(?=,|[ \n](?:to[ \n](?:approve|adopt|accept|amend|receive|postpone|table|refer|close|adjourn|continue|send|recommend|direct|authori[sz]e)|that|approval|adoption|acceptance|the[ \n](?:motion|resolution|adoption|item|recommendations?))\b)"
    r"|(?:began|begins|offered|offers|sighed|sighs|laughed|laughs|smiled|smiles|shrugged|shrugs|grinned|grins|reflected|reflects|ventured|muses|chuckled|chuckles|smiling|nodded)(?=[.,:;][ \n”\"]|[.,:;]?$|[ \n](?:[a-z]+[ \n]){0,2}[^\W\d_a-z])"
    r"|talks|talked|spoke|speaks|speaking|joins us|joined us|joins host|has written|signed|put it|echoed|lamented|recounted|inquired|believes|thinks|thought(?=[ \n](?:that|the|it|them|this|so)[ \n])"
)
_OTHERS = "|".join(tongue(language).said for language in LANGUAGES if tongue(language).said != "(?!)")
_VERBS = f"{_ENGLISH}|{_OTHERS}"
SAID = Said(_VERBS)
# Verbs that also take an object right behind them: whoever follows is spoken to or spoken of.
TRANSITIVE = frozenset(
    ["told", "tells", "urged", "urges", "asked", "asks", "reminded", "introduced", "described", "presented", "welcomed", "praised", "called", "criticised", "criticized", "thanked", "echoed", "joins", "signed",
     "accused", "accuses", "questioned", "encouraged", "assured", "assures", "informed", "informs", "briefed", "thanked", "thanks", "blamed", "blames", "credited", "credits",
     "hailed", "hails", "applauded", "applauds", "lauded", "slammed", "slams", "blasted", "blasts", "condemned", "condemns", "decried", "decries", "denounced", "denounces",
     "dismissed", "dismisses", "defended", "defends", "derided", "criticises", "criticizes", "praises", "welcomes", "encourages", "advised", "advises", "seconded", "interviews", "branded", "brands", "expects", "echoes", "contested", "remembers", "remembered"]
)  # fmt: skip
_MORE_SPEECH = """
promised promises vowed vows pledged pledges concedes reveals revealed jokes joked quips quipped tweets tweeted laments lamented recounts recounted affirms affirmed
criticised criticized criticises criticizes blames blamed denies denied encourages expresses reckons reckoned estimates estimated hinted hints objected objects
retorted interjected texted emailed interviews joins thought predicts predicted regretted regrets muttered murmured grumbled whispered snapped branded brands expects hopes it recommends recommended requested requests queried demanded demands disputed disputes alleged alleges opined remembers remembered cried pleads
assured assures informed informs briefed hailed hails applauded applauds lauded slammed slams blasted blasts condemned condemns decried decries denounced
denounces dismissed dismisses defended defends derided doubted doubts fears questions know clear weighed questions that agreed agrees disagreed disagrees advised advises began begins
offered offers sighed sighs laughed laughs smiled smiles shrugged shrugs grinned grins reflected reflects ventured muses chuckled chuckles seconded moved motion appealed appeals
it inventory plan findings results item proposal budget figures data slides slide study strategy programme program case undertook asserted asserts claiming maintained predicted clarified reminded
"""
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
        *_MORE_SPEECH.split(),
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
