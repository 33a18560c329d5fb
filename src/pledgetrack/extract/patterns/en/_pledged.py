"""How English says that a city has an aim."""

VERBS = (
    r"pledg\w+|commit\w*|guarantee[sd]?|confirm(?:s|ed)|promis\w+|vow\w*|plans?|planning|planned|aims?|aiming|aimed|intends?"
    r"|intend|intended|wants?|seeks?|seeking|sought|hopes?|hoping|targets?|targeting|targeted"
    r"|expects?|expected|will|would|is to|are to|was to|has set|have set|had set|sets?"
    r"|strives?|striving|undertakes?|undertook|works?|working|agreed|agrees|resolved|declared"
    r"|announced|adopted|approved|passed|voted|has|have|had|says?|said|joined|reach(?:es|ed)?"
    r"|cut|cuts|is|are|was|were|became|becomes?|made|makes?|mandates?|requires?|required|met"
    r"|missed|dropped|abandoned|scrapped|considers?|considering|weighs?|needs?|must|should"
    r"|could|can|cannot|may|might|did|does|do"
)
# What a city does besides aiming at something.
DOES = (
    rf"{VERBS}|launched|unveiled|signed|published|released|presented|introduced|decided|opted|chose|enacted|endorsed|endorses|supports"
    r"|backs|backed|embarked|began|started|revised|updated|raised|strengthened|tightened|toughened|accelerated|extended|delayed|postponed"
    r"|replaced|ditched|achieved|exceeded|reduced|halved|slashed|gave|took|laid"
)
PLEDGED = rf"\b(?:{VERBS}|goal|target|objective|ambition|intention|pledge|aim|commitment|promise|deadline|on track)\b"  # fmt: skip
