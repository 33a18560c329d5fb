"""What may stand between a person and a verb of saying, and what keeps the person from being its subject."""

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words

_AND = "|".join(all_words("conjunctions"))
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
_ADVERB = (
    r"also|then|has|have|had|later|today|yesterday|again|once|further|previously|recently|himself|herself|went|on|to|just|even|already|repeatedly"
    r"|publicly|simply|often|always|rightly|explicitly|clearly|briefly|proudly|recently|currently|now|still|instead|meanwhile|however|earlier|only|both|all"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|first|finally|too|which|that|who|will|would|could|might|may|is|was|quoted|as|reportedly|jointly|officially|formally|specifically|"
    + "|".join(all_words("adverbs"))
)
_APPOSITION = r",(?![ \n](?:and|or)[ \n])(?![^.;:\n]{1,160},?[ \n]and[ \n]others?\b)(?:[^.;:!?“”\"«»\n]|\n(?![ \t]*\n)|(?<=[ ,]St)\.|(?<=Ste)\.|(?<=[ .][A-Z])\.){1,160},|[ ]*\([^()\n]{1,60}\)|[ ]?[–—][^–—.;:!?“”\"\n]{1,120}[–—]|[ ]-[ ][^.;:!?“”\"\n]{1,120}[ ]-(?=[ ])"
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
WHILE_DOING = Expression(r"[ \n](?!and\b|who\b)[a-z][^.;:!?“”\"«»,]{1,140}(?:,|[ \n]by)[ \n]")
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
    + r"|who|saying)[ \n](?:(?:also|then|later|both)[ \n])?"
)
# What may stand between a verb and whoever speaks behind it: "said Sierra Club lawyer Ana Ruiz".
FROM_VERB = Expression(
    r"(?:[ \n]+(?:[^\W\d_a-z][\w'’.-]+[ ]?){1,3},[ \n](?:[A-Z]{2}\b|[A-Z]\.[ ]?[A-Z]\.|[A-Z][a-z]+\.?(?:[ ][A-Z][a-z]+)?),?(?=[ ]))?(?:[ \n\xa0]+(?!(?:who|that|what|if|to|after|before|when|about|in|by|how|why|where|there|it|we|they|he|she|this|and)\b)[\w'’&./-]+){0,9}[ \n\xa0,]*"
)
TITLE_GOES_ON = Expression(
    r"(?:,?[ \n]+(?:(?:and|of|for|the|de|del|da|do|di|&)[ \n]+){0,2}[^\W\d_a-z][\w'’&-]*){0,8},?[ \n]*"
)
# Whoever stands behind these is no subject: "a spokesperson for Ana Ruiz said".
# "backed by Ana Ruiz who said"
WHO = Expression(r",?[ \n]who[ \n]")
OBLIQUE = Expression(
    r"(?<!\w)(?:for|to|with|by|from|against|alongside|behalf of|spokes\w+ of)[ \n](?:the[ \n]|then[ -])?$"
)
JOINED = Expression(
    r"(?:[ \n](?:of|for)(?:[ \n][\w'’-]+){1,6}?)?(?:,[ \n][^\W\d_a-z][\w&’'-]*(?:[ \n](?:and[ \n]|&[ \n]|of[ \n]|for[ \n])?[^\W\d_a-z][\w&’'-]*){0,5}(?=,)){0,3}[ \n]*(?:,|and|&|"
    + _AND
    + r"|,[ \n]*and|,?[ \n]*(?:along|together|accompanied|joined) (?:with|by)|as well as)[ \n]*(?:the[ \n])?(?:(?:council[ \n])?[a-z]+-elect[ \n])?(?:(?:[^\W\d_a-z][\w'’-]*|M[rs]s?\.|Dr\.|Cllr\.|of|the|metro)[ \n]){0,6}"
)
# A clause of its own begins, with whoever stands behind it: "; Tom Hill argued", ", while Mayor Tom Hill said".
CLAUSE = Expression(
    r"(?:;|,[ \n](?:while|whereas|with|and|but))[ \n](?:(?:and|but|while)[ \n])?(?:the[ \n])?(?:[a-z]+[ \n]){0,3}(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Coun|Cr|Sir|Dame)\.?[ \n]|[^\W\d_a-z][\w'’-]*[ \n]){0,5}$"
)
# "Ana Ruiz introduced the item and Tom Hill gave a talk", but not "said that she and Tom Hill spoke".
AND_ANOTHER = Expression(
    r"(?![^.;:]{0,140}\b(?:that|whether|if|how|why|said|says|between|both|with)\b)[ \n][a-z][^.;:!?“”\"«»]{1,140}[ \n]and[ \n](?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Coun|Cr|Sir|Dame)\.?[ \n])?"
)
# "A person close to Ana Ruiz, who asked not to be named, said": not Ana Ruiz.
CLOSE_TO = Expression(r"\b(?:close|loyal|allied|opposed) (?:to|with)[ \n](?:the[ \n])?$")
# "accused of delay by the leader of the group, Ana Ruiz": whoever does it speaks.
BY_WHOM = Expression(
    r"\b(?:accused of|criticised|criticized|described|hailed|dismissed|condemned|branded|slammed|welcomed|denounced|thanked|questioned|challenged)\b[^.;:\n]{0,80}?[ ]by[ ](?=the[ ]|its[ ]|[A-Z]|[a-z]+[ ][A-Z])"
)
