"""What may stand between a person and a verb of saying, and what keeps the person from being its subject."""

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, each, every, listed

_AND = "|".join(all_words("conjunctions"))
AND = tuple(f" {word} " for word in all_words("conjunctions"))
# Right before a verb these make it a noun, or turn it against whoever stands before it.
PASSIVE = Expression(
    r"(?<!\w)(?:is|are|was|were|be|been|being|as|by|to|not|the|an?|get|gets|got|"
    + "|".join(all_words("passives"))
    + r"|of|for|in|no|these|those|which|that)[ \n]$"
)
# "It was denied by Ana Ruiz, saying …": whoever did it speaks.
WHILE = frozenset(listed("ties.while"))
# "Assistant to the City Manager Ana Ruiz": the one who is named assists.
ASSISTANT = Expression(every("ties.assistant"))
# "according to the mayor's staff": they say so, and not the mayor.
STAFF = Expression(every("ties.staff"))
DONE_BY = Expression(every("ties.done_by"))
# What is done to whoever stands before it, in the short words of headlines: "Hill accused of delay".
DONE_TO = Expression(every("ties.done_to"))
# Behind a verb these make it a noun or a passive: "the targets described by", "committed by".
BY = Expression(every("ties.by"))
# But for those in -ly, which stand beside it.
_ADVERB = (
    r"also|then|has|have|had|later|today|yesterday|again|once|further|himself|herself|went|on|to|just|even|already"
    r"|often|always|now|still|instead|meanwhile|however|earlier|only|both|all"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|first|too|which|that|who|will|would|could|might|may|is|was|quoted|as|"
    + "|".join(all_words("adverbs"))
)
_APPOSITION = r",(?![ \n](?:and|or)[ \n])(?![^.;:\n]{1,160},?[ \n]and[ \n]others?\b)(?:[^.;:!?“”\"«»\n]|\n(?![ \t]*\n)|(?<=[ ,]St)\.|(?<=Ste)\.|(?<=[ .][A-Z])\.){1,160},|[ ]*\([^()\n]{1,90}\)|[ ]?[–—][^–—.;:!?“”\"\n]{1,120}[–—]|[ ]-[ ][^.;:!?“”\"\n]{1,120}[ ]-(?=[ ])"
_ADJUNCT = r"[ \n](?:of|from|at|for|with|in|on|during|de|von|aus|del|da|do|this|last|late|early|since|until)[ \n][^,.;:!?“”\"«»\n]{1,60}"
# What may stand between whoever speaks and the verb: "Ana Ruiz, who took office in May, also said".
TO_VERB = Expression(
    rf"(?:[^()\n]{{0,90}}\))?(?:,?[ ](?:OBE|MBE|CBE|MP|MSP|MEP|QC|KC|PhD)\b)?(?:{_APPOSITION}|{_ADJUNCT}(?:,[^.;:!?“”\"«»\n]{{1,160}},)?)?(?:[ \n](?:dis)?agreed,)?(?:,?[ \n](?:in|at|during|on)[ \n](?:his|her|their)[ \n][^,.;:!?“”\"«»\n]{{1,60}})?(?:[ \n\xa0,]+(?:\w+ly|{_ADVERB}))*[ \n\xa0,]*"
)
# Between one person and another who is only told of: "Ana Ruiz, who beat Mayor Tom Hill".
ASIDE = Expression(every("ties.aside"))
# What an office without an article is for: "Ana Ruiz, energy and green finance minister".
FIELD = Expression(r",[ ](?:[a-zà-ÿ&-]+[ ]){0,6}")
# The rest of an office that stands behind a name: "Ana Ruiz, chair of the Corporation's policy committee, said".
MORE_OFFICE = Expression(
    rf"(?:['’]s?)?(?:[ \n](?:[a-zà-ÿ&][\w'’-]*|\d+)){{1,8}},(?:[ \n\xa0,]+(?:\w+ly|{_ADVERB}))*[ \n]+"
)
# What somebody does while saying: "Ana Ruiz backed the date, claiming that".
WHILE_DOING = Expression(every("ties.while_doing"))
# Another office without a comma behind it: ", mayor of Ghent and network vice president said".
AND_OFFICE = Expression(every("ties.and_office"))
# What somebody is, without a comma behind it: "Ana Ruiz, representing the fund said".
LOOSE = Expression(every("ties.loose"))
OFFICE_ENDS = Expression(every("ties.office_ends"))
# A second verb of the same speaker: "Ana Ruiz opened the depot and said".
AND_THEN = Expression(
    r"(?:,(?=[ \n](?:is|was|has|had)[ \n]))?[ \n](?![^.;:!?]*\b(?:officials|staff|council|members|residents|others)\b)[^.;:!?“”\"«»]{1,140}[ ,](?:and|but|"
    + _AND
    + r"|who|saying)[ \n](?:(?:also|then|later|both)[ \n])?"
)
# What may stand between a verb and whoever speaks behind it: "said Sierra Club lawyer Ana Ruiz".
FROM_VERB = Expression(every("ties.from_verb"))
TITLE_GOES_ON = Expression(every("ties.title_goes_on"))
# Whoever stands behind these is no subject: "a spokesperson for Ana Ruiz said".
# "backed by Ana Ruiz who said"
WHO = Expression(every("ties.who"))
OBLIQUE = Expression(every("ties.oblique"))
JOINED = Expression(
    r"(?:[^()\n]{0,90}\)|[ ]\([^()\n]{1,90}\))?(?:[ \n](?:of|for)(?:[ \n][\w'’-]+){1,6}?)?(?:,[ \n][^\W\d_a-z][\w&’'-]*(?:[ \n](?:and[ \n]|&[ \n]|of[ \n]|for[ \n])?[^\W\d_a-z][\w&’'-]*){0,5}(?=,)){0,3}[ \n]*(?:[,;]|(?:[,;][ \n]*)?(?:and|&|"
    + _AND
    + r")|,?[ \n]*(?:along|together|accompanied|joined) (?:with|by)|as well as)[ \n]*(?:(?:the|le|la|el|o|a|der|die)[ \n]|l['’])?(?:(?:council[ \n])?[A-Za-z]+-elect,?[ \n])?(?:(?:[^\W\d_a-z][\w'’-]*|M[rs]s?\.|Dr\.|Cllr\.|U\.S\.|of|the|metro)[ \n]){0,6}"
)
# A clause of its own begins, with whoever stands behind it: "; Tom Hill argued", ", while Mayor Tom Hill said".
CLAUSE = Expression(every("ties.clause"))
# "Ana Ruiz introduced the item and Tom Hill gave a talk", but not "said that she and Tom Hill spoke".
AND_ANOTHER = Expression(every("ties.and_another"))
# "A person close to Ana Ruiz, who asked not to be named, said": not Ana Ruiz.
CLOSE_TO = Expression(every("ties.close_to"))
# "accused of delay by the leader of the group, Ana Ruiz": whoever does it speaks.
# Each language's by itself: none is compiled in a text of another.
BY_WHOM = tuple(map(Expression, (*each("ties.by_whom"), *each("ties.made_by"))))
