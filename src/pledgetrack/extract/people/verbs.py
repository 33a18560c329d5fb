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
    r"|talks|talked|spoke|speaks|speaking|joins us|joined us|joins host|has written|signed|put it|echoed|lamented|recounted|inquired|believes|thinks"
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
GAVE = frozenset(["gave", "gives", "delivered", "delivers", "provided"])  # a speech, whatever the noun
SPOKE = frozenset(["spoke", "speaks", "speaking", "commented", "comments", "talked", "words of"])
# What may stand before the person that a sentence is about: "Yesterday", "Zurich's", "Sierra Club lawyer".
FIRST = Expression(
    r"[ \n>*_]*(?:(?:[Tt]he|[Yy]esterday|[Tt]oday|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[^\W\d_a-z][\w'’.-]*|[a-z]+or|lawyer|expert|colleague|counterpart|deputy)[ \n,]+){0,5}"
)
# Right before a verb these make it a noun, or turn it against whoever stands before it.
PASSIVE = Expression(
    r"(?<!\w)(?:is|are|was|were|be|been|being|as|by|to|not|the|an?|get|gets|got|"
    + "|".join(all_words("passives"))
    + r"|of|for|in|no|these|those|which|that)[ \n]$"
)
# "It was denied by Ana Ruiz, saying …": whoever did it speaks.
WHILE = frozenset(
    [
        "claiming",
        "admitting",
        "saying",
        "adding",
        "explaining",
        "arguing",
        "noting",
        "stating",
        "stressing",
        "insisting",
        "warning",
    ]
)
# "Assistant to the City Manager Ana Ruiz": the one who is named assists.
ASSISTANT = Expression(r"\bAssistant[ \n]to[ \n]the[ \n](?:City[ \n](?:Manager|Administrator)|Director)[ \n]")
# "according to the mayor's staff": they say so, and not the mayor.
STAFF = Expression(r"['’]s?[ \n](?:staff|office|team|campaign|administration|spokes\w+|aides?)\b")
DONE_BY = Expression(r"(?<!\w)by[ \n]$")
# What is done to whoever stands before it, in the short words of headlines: "Hill accused of delay".
DONE_TO = Expression(
    r"(?:accused of|critici[sz]ed (?:for|over)|praised for|blamed for|urged to|reminded (?:of|to)|told (?:to|of)|described as|thanked for|questioned over)(?!\w)"
)
# Behind a verb these make it a noun or a passive: "the targets described by", "committed by".
BY = Expression(r"[ \n]by[ \n]")


def saying() -> Needs:
    """What a sentence must hold for ``SAID`` or ``ACCORDING``: many a verb is short, and a part of other words."""
    within = {word for phrase in SAID.phrases for branch in phrase.needed for word in branch[0]}
    whole = SAID.words_alone | {word for word in within if f"|{word}|" in f"|{_VERBS}|"}
    parts = sorted(within - whole)
    return ((tuple(Whole(max(word.split(), key=len)) for word in sorted(whole)),), (tuple(parts),), *ACCORDING.needed)


_AND = "|".join(all_words("conjunctions"))
_PRONOUNS = ("he", "she", *all_words("pronouns"))
PRONOUNS = frozenset(form for word in _PRONOUNS for form in (word, word[0].upper() + word[1:]))
PRONOUN = re.compile(rf"(?<!\w)(?:{either_case(_PRONOUNS)})(?!\w)")
_ADVERB = (
    r"also|then|has|have|had|later|today|yesterday|again|once|further|previously|recently|himself|herself|went|on|to|just|even|already|repeatedly"
    r"|publicly|simply|often|always|rightly|explicitly|clearly|briefly|proudly|recently|currently|now|still|instead|meanwhile|however|earlier|only|both|all"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|first|finally|too|which|that|who|will|would|could|might|may|is|was|quoted|as|reportedly|jointly|officially|formally|specifically|"
    + "|".join(all_words("adverbs"))
)
_APPOSITION = r",(?![ \n](?:and|or)[ \n])(?![^.;:\n]{1,160},?[ \n]and[ \n]others?\b)(?:[^.;:!?“”\"«»\n]|\n(?![ \t]*\n)|(?<=[ ,]St)\.|(?<=Ste)\.|(?<=[ .][A-Z])\.){1,160},|[ ]*\([^()\n]{1,60}\)|[ ]?[–—][^–—.;:!?“”\"\n]{1,120}[–—]"
_ADJUNCT = r"[ \n](?:of|from|at|for|with|in|on|during|de|von|aus|del|da|do|this|last|late|early|since|until)[ \n][^,.;:!?“”\"«»\n]{1,60}"
# What may stand between whoever speaks and the verb: "Ana Ruiz, who took office in May, also said".
TO_VERB = Expression(
    rf"(?:,?[ ](?:OBE|MBE|CBE|MP|MSP|MEP|QC|KC|PhD)\b)?(?:{_APPOSITION}|{_ADJUNCT}(?:,[^.;:!?“”\"«»\n]{{1,160}},)?)?(?:[ \n](?:dis)?agreed,)?(?:[ \n\xa0,]+(?:\w+ly|{_ADVERB}))*[ \n\xa0,]*"
)
# Between one person and another who is only told of: "Ana Ruiz, who beat Mayor Tom Hill".
ASIDE = Expression(
    r",[ \n](?:who|whose|which|an?|the|after|along|wife|husband|son|daughter|chief|deputy|spokes\w+|adviser|aide)\b[^,.;:]{1,90}"
)
# The rest of an office that stands behind a name: "Ana Ruiz, chair of the Corporation's policy committee, said".
MORE_OFFICE = Expression(rf"(?:['’]s?)?(?:[ \n](?:[a-z&][\w-]*|\d+)){{1,6}},(?:[ \n\xa0,]+(?:\w+ly|{_ADVERB}))*[ \n]+")
# What somebody does while saying: "Ana Ruiz backed the date, claiming that".
WHILE_DOING = Expression(r"[ \n](?!and\b|who\b)[a-z][^.;:!?“”\"«»,]{1,140},[ \n]")
# Another office without a comma behind it: ", mayor of Ghent and network vice president said".
AND_OFFICE = Expression(
    r"(?:[ \n](?:of|for)(?:[ \n][\w'’-]+){1,4})?[ \n]and[ \n](?:[\w&'’-]+[ \n]){0,4}(?:president|chair\w*|co-chair|member|leader|head|director|mayor|secretary|governor)[ \n]+"
)
# What somebody is, without a comma behind it: "Ana Ruiz, representing the fund said".
LOOSE = Expression(r",[ \n](?:representing|speaking (?:for|on behalf of)|on behalf of)[ \n][^,.;:“”\"]{3,90}[ \n]")
OFFICE_ENDS = Expression(
    r"[ \n](?:(?:vice|deputy)[ -])?(?:president|chair\w*|co-chair|member|leader|head|director)[ \n]+"
)
# A second verb of the same speaker: "Ana Ruiz opened the depot and said".
AND_THEN = Expression(
    r"[ \n](?![^.;:!?]*\b(?:officials|staff|council|members|residents|others)\b)[^.;:!?“”\"«»]{1,140}[ ,](?:and|but|"
    + _AND
    + r"|who|saying)[ \n](?:(?:also|then|later)[ \n])?"
)
# What may stand between a verb and whoever speaks behind it: "said Sierra Club lawyer Ana Ruiz".
FROM_VERB = Expression(
    r"(?:[ \n]+(?:[^\W\d_a-z][\w'’.-]+[ ]?){1,3},[ \n](?:[A-Z]{2}\b|[A-Z]\.[ ]?[A-Z]\.|[A-Z][a-z]+\.?(?:[ ][A-Z][a-z]+)?),?(?=[ ]))?(?:[ \n\xa0]+(?!(?:who|that|what|if|to|after|before|when|about|in|by|how|why|where|there|it|we|they|he|she|this|and)\b)[\w'’&./-]+){0,9}[ \n\xa0,]*"
)
TITLE_GOES_ON = Expression(
    r"(?:,?[ \n]+(?:(?:and|of|for|the|de|del|da|do|di|&)[ \n]+){0,2}[^\W\d_a-z][\w'’&-]*){0,8},?[ \n]*"
)
ACCORDING = Expression(
    r"(?<!\w)(?:[Aa]ccording to|(?:the )?words of|as told to|"
    + "|".join(tongue(language).according for language in LANGUAGES if tongue(language).according != "(?!)")
    + r")[ \n]"
)
# Whoever stands behind these is no subject: "a spokesperson for Ana Ruiz said".
# "backed by Ana Ruiz who said"
WHO = Expression(r",?[ \n]who[ \n]")
OBLIQUE = Expression(
    r"(?<!\w)(?:for|to|with|by|from|against|alongside|behalf of|spokes\w+ of)[ \n](?:the[ \n]|then[ -])?$"
)
JOINED = Expression(
    r"(?:[ \n](?:of|for)(?:[ \n][\w'’-]+){1,6}?)?[ \n]*(?:,|and|&|"
    + _AND
    + r"|,[ \n]*and|along with|together with)[ \n]*(?:the[ \n])?(?:(?:[^\W\d_a-z][\w'’-]*|M[rs]s?\.|Dr\.|Cllr\.|of|the|metro)[ \n]){0,6}"
)
# A clause of its own begins, with whoever stands behind it: "; Tom Hill argued", ", while Mayor Tom Hill said".
CLAUSE = Expression(
    r"(?:;|,[ \n](?:while|whereas|with|and|but))[ \n](?:(?:and|but|while)[ \n])?(?:the[ \n])?(?:[a-z]+[ \n]){0,3}(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Coun|Cr|Sir|Dame)\.?[ \n]|[^\W\d_a-z][\w'’-]*[ \n]){0,5}$"
)
OPENER = Expression(r"(?:[,:]|–|—)[ \n]*$")
