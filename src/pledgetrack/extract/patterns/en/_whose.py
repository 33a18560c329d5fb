"""How English says whose a goal is."""

GOAL_HEAD = r"(?:'s?)? (?:[\w§-]{1,20} ){0,4}?(?:goals?|targets?|ambitions?|pledges?|commitments?|objectives?|aims?|deadlines?|promises?|visions?)\b"

GOAL_OF = rf"{GOAL_HEAD}(?: (?:of|to|for)(?: (?:reach(?:ing)?|achiev(?:e|ing)|becom(?:e|ing)|be(?:ing)?|cut(?:ting)?|reduc(?:e|ing)|going|getting|an?|the|at least)){{0,3}})? ?"
IN_CITY = r"\W{0,9}(?:in|at|near|outside) [\w'. -]{2,40}, (?:the )?"
BASE_OF = r"(?: (?:by|in|before) 20\d\d)?,? (?:compared (?:to|with)|relative to|against|below|from) (?:the )?(?:city of )?[a-z' -]{2,40}'s (?:19|20)\d\d"
EMISSIONS_OF = r"(?:the |its )?(?:\w+ ){0,3}?\w+'s? (?:own )?(?:operations|activities|buildings|terminals?|campus(?:es)?|plants?|flights|ships)\b"
