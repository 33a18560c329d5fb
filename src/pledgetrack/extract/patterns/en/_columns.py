"""How English heads the columns of a table of targets, and what its cells say."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # The heads of columns: how large a cut is to be, by when, and against what.
    "cut_col": (
        r"(?:(?:interim|mid-term|medium-term|long-term|main|overall|current|official|climate|mitigation|quantified|gross|net|stated|city|community|municipal|absolute) ){0,2}"
          r"(?:(?P<bare>targets?|goals?|commitments?|pledges?|ambitions?|objectives?)"
          r"|(?:(?:%|percentage|percent|per cent) )?(?:(?:ghgs?|co2e?q?|greenhouse(?: |-)gas(?:es)?|carbon|emissions?|total|planned|targeted|relative|absolute) ){0,4}(?:reductions?|cuts?|decrease|savings|abatement)"
            r"(?: (?:of|in) (?:(?:ghgs?|co2e?|greenhouse gas|carbon|emissions?) ?){1,3})?(?: (?:targets?|goals?|commitments?|pledges?|percentage))?"
          r"|(?:ghgs?|co2e?|greenhouse gas|carbon|emissions?)(?: emissions?)? (?:targets?|goals?|commitments?|pledges?))"
        r"(?:,? \(?(?:%|in %|in per ?cent|percent|per cent|percentage)\)?| \[%\])?"
        r"|\W{0,4}(?:(?:by|in|target|targets|goal|goals|for|emissions?|ghg|co2|reduction) ){0,3}(?P<year>20[2-9]\d)(?: \(?(?:(?:emissions?|ghg|co2|reduction) ){0,2}(?:targets?|goals?|reductions?|cuts?)\)?)?(?: \(%\))?"
    ),
    "due_col": r"(?:(?:target|goal|end|due|final|commitment|completion) )?(?:years?|dates?)|by(?: (?:the )?year)?|deadline|(?:to be )?(?:achieved|reached|met) by|years? of (?:target|goal)|until|time ?frame",
    "base_col": r"(?:base|baseline|reference)(?: ?years?| levels?)?|(?:compared|relative) (?:to|with)|(?:from|vs\.?|versus|against|below)(?: (?:base|baseline|reference))?(?: ?years?| levels?)?",
    "base_before": r"\b(?:base(?:line)?|reference|from|vs\.?|versus|against|below|under|on|than|(?:compared|relative) (?:to|with))(?: ?years?| levels?)?(?: (?:of|in|the))?[ :(=]{0,3}",
    "cut_word": (
        r"by|in|until|before|to|at|least|about|around|minus|an?|of|the|on|from|below|under|than|with|vs|versus|against|compared|relative|base|baseline|reference|years?|levels?"
        r"|reductions?|cuts?|reduce|cut|decrease|drop|less|lower|fewer|total|overall|absolute|net|emissions?|ghgs?|co|co2|co2e|greenhouse|gas|gases|carbon|and|targets?|goals?"
    ),
}  # fmt: skip
