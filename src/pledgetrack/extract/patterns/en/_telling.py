"""How English says what only tells of an aim: a story, a rule, a name."""

from collections.abc import Mapping

# What has come about: not "to cut", "will be reduced", "a 40 % cut".
_DONE = (
    r"(?:"
      r"\b(?<!will )(?<!\bto )(?<!would )(?<!shall )(?<!should )ha(?:s|ve|d|ving) (?:(?:already|now|also|since|itself|only|been|successfully|managed to|succeeded in) ){0,3}"
        r"(?:cut(?:ting)?|reduc(?:ed?|ing)|lower(?:ed|ing)?|slash(?:ed|ing)?|halv(?:ed?|ing)|shrunk|dropped|fallen|declined|decreased|brought|trimmed|shed|risen|grown|doubled)"
      r"|\b(?:fell|dropped|declined|decreased|shrank|managed to|succeeded in|(?:is|are|was|were) (?:now |already )?(?:down|lower|up))"
      r"|(?<!be )(?<!are )(?<!is )(?<!ly )\b(?:reduced|lowered|slashed|halved)"
      r"|\b(?:after|following|thanks to|despite) an? [^,;.]{1,30} (?:cut|reduction|drop|fall|decline|decrease)"
      r"|(?<!to )(?<!will )(?<!would )(?<!should )(?<!must )(?<!shall )(?<!and )(?<!can )(?<!could )(?<!may )(?<!might )(?<!be )(?<!an )(?<!a )(?<!the )(?<!this )(?<!% )(?<!cent )(?<!ly )(?<!us )"
        r"(?<!let's )(?<!help )(?<!that )(?<!will have )(?<!to have )(?<!^)\bcut"
    r")\b"
)  # fmt: skip
_AHEAD = r"\b(?:will|would|shall|should|must|aims?|plans?|wants?|hopes?|intends?|goal|target|pledg\w+|promis\w+|vow\w*|commit\w*|expects?|to be|to become)\b"

WORDS: Mapping[str, object] = {
    "took": rf"{_DONE}(?:(?!{_AHEAD})[^,;.]){{0,80}}$",
    "taken": rf",? (?:(?!{_AHEAD})[^,;.]){{1,50}}?{_DONE}",
    "fresh": (
        r"\b(?:mayor|council leader|leader of the council)\b"
          r"(?:(?!\b(?:activist|campaigner|resident|protester|students?|group)s?\b)[^.;]){0,120}?\b(?:he|she|who) "
          r"(?:also |now |still )?wants? (?:the|his|her|their) (?:city|town|council)\b"
        r"|, when (?=[^,;.]{2,40}? (?:plans|aims|intends|wants|hopes|is) to\b)"
        r"|\b(?:their|its|our|his|her|the city's|the council's) (?:\w+ ){0,2}"
          r"(?:plans?|strateg(?:y|ies)|commitments?|pledges?|promises?|vows?) "
          r"(?:to|for|of)\b"
        r"|\b(?:our|its|their|the city's|the council's) (?:[\w-]+ ){0,2}(?:goal|target|ambition|aim|objective|pledge|commitment) "
          r"(?:is|was|remains)\b"
        r"|\b(?:that|which|who) (?:have|has) (?:(?:already|also|since) )?(?:committed|pledged|promised|vowed|signed up|set themselves)\b"
        r"|\bwith (?:the|its) (?:[\w-]+ ){0,2}(?:goal|target|ambition|aim|objective) (?:of|to)\b"
        r"|\b(?:"
          r"meet(?:s|ing)?|reach(?:es|ing)?|achiev(?:es?|ing)|hit(?:s|ting)?|fulfil(?:s|ling)?"
          r"|deliver(?:s|ing)?(?: on)?|attain(?:s|ing)?|accomplish(?:es|ing)?|complet(?:e|es|ing)"
          r"|exceed(?:s|ing)?|surpass(?:es|ing)?|towards?"
        r") (?:its|their|our|his|her|this|the city's|the council's|the (?:interim|agreed|stated|official)|[a-z]{2,20}'s) (?:[\w§-]+ ){0,4}?"
          r"(?:goals?|targets?|commitments?|objectives?|ambitions?|pledges?)\b"
        r"|,? and (?="
          r"[^,;]{0,60}?\b(?:"
            r"will|is to|are to|aims (?:to|for|at)"
            r"|(?<!reduction )(?<!action )(?<!climate )(?<!current )plans (?:to|for)"
            r"|intends?"
            r"|(?:we|they) (?:plan|aim) to|has pledged|have pledged|has committed|has (?:a|the|its) (?:[\w-]+ ){0,2}?(?:goal|target)"
          r")\b"
        r")"
        r"|\b(?:resolved|decreed) (?:[\w-]+ ){0,4}?(?:that|to) (?=it |the (?:city|council|town) |be |become |cut |reduce |reach )"
        r"|; "
    ),
    # "Norby, which must save water, aims to": whatever stands in front, here somebody binds himself.
    "binding": (
        r"(?:, (?:yet |but |so |and )?| and | - | because | since |\b(?:says?|said|show|shows|reports?|reported|announced|confirmed|noted) that )(?:"
          r"(?!(?:"
            r"(?:demand|urg(?:e|ing)|call(?:s|ed|ing)|ask|petition|lobb|plead|recommend|advis|encourag|requir|campaign|activist|protest|need)\w*"
            r"|should|must|ought|could|can|might|may|if|whether|unless|would|had|not|no|never|nobody|none|why|how|what|wants?"
          r")\b)[\w'.-]+ "
        r"){0,7}?(?:"
          r"(?:aims|plans|intends|hopes|wants|vows|seeks|strives|pledges|promises|aspires|expects)(?= (?:to|for|at)\b)"
          r"|(?:speaks|talks) of|targets(?= (?:an?|the|net|carbon|climate|¤))"
          r"|is (?:aiming|planning|working|committed|determined|striving|seeking|set on|targeting|eyeing|on (?:track|target|course))"
          r"|(?:has|have) (?:also |now |already |since |itself |formally |publicly )?(?:pledged|promised|vowed|committed|adopted|agreed|undertaken|resolved|set)"
          r"|(?:pledged|committed|promised|vowed|undertook|resolved)(?= (?:itself )?to\b)"
          r"|(?:stick|stand)s? (?:to|with|by)"
          r"|(?:has|have|sticks to|stands by|set itself|has set|confirmed) (?:a|an|the|its|itself) (?:[\w§¤-]+ ){0,3}?(?:goal|target|ambition|aim|objective|deadline)"
        r")\b"
        r"|\breplaced (?:by|with)\b"
    ),
    # "Nice's airport and Lyon's will be": what the second has is what the first has.
    "elliptic": r"'s(?:,| (?:and|are|is|will|want|wants|have|has|were|was|aim|plan)\b)",
    "we_want": r"\bwe (?:[a-z]+ ){0,2}?want (?:the|this|our) (?:whole |entire )?(?:city|town|borough|capital) to\b",
    "mayor_wants": (
        r"(?<!former )(?<!ex-)(?<!for )(?<!would-be )\bmayor,?(?: of [\w'. -]{2,30}?)?,?(?: (?!candidate|hopeful|contender)[\w'.-]+){0,4}?,? (?:wants?|(?:has )?asked)"
        r" (?:the|his|her|their|our) (?:city|town|municipality|capital|(?:city )?council) to\b"
        r"|(?<!former )\bmayors of [^.;]{5,120}? (?:all |both |each )?want their (?:cities|towns|capitals) to\b"
    ),
    # "She wants the city to": an appeal, unless she is its mayor.
    "its_wish": r"\bs?he (?:also |now |still )?(?:wants|wanted) (?:the|his|her) (?:city|town|council)\b",
    "its_mayor": r"\b(?:mayor|mayoress|council leader|leader of the council)\b",
    "no_mayor": r"\b(?:former|ex-|candidate|campaigner|activist|opposition|protester|resident|minister|president"
    r"|met|meets|joined|alongside|asked|told the)\b",
    # "Doctors want Norby to be neutral": theirs, but for who speaks for it or has a name of two words.
    "wished": r"\bwant(?:s|ed)? (?:(?:the|all of|the whole of) )?(?:city of )?$",
    "may_wish": (
        r"(?:\b[A-ZÀ-Þ][\w.'’-]+ [A-ZÀ-Þ][\w'’-]+,?|^[A-ZÀ-Þ][\w'’-]*[^s\W]|\b(?:[Hh]e|[Ss]he|[Ww]e|[Ii]t|[Tt]hey|I|who|which|that|and)"
        r"|\b(?i:councill?ors|officials|leaders|aldermen|council|cabinet|administration|assembly|parliament|government|mayor|coalition|majority|plann(?:ers|ing)|staff|leadership|strategy|plan|resolution|mayor's office|city hall|town hall)[\w', -]{0,40})"
        r"(?: (?:also|now|still|therefore))? $"
    ),
    "fronted": (
        r"\W{0,4}(?:since|although|though|while|whereas|like|unlike|building (?:up)?on"
        r"|(?:having|after) (?:already |now )?(?:reach|met|meet|achiev|hit|exceed|surpass|beat|miss|halv)\w*"
        r"|(?:if|once|should) (?!(?:the |a |an |this |it |its )?(?:\w+ )?(?:council\w*|assembly|motion|plan|proposal|vot\w+|measure|ordinance|resolution|is|approved|adopted|passed|agreed)\b))"
        r"\b[^,;.]{3,120}, "
    ),
    "on_paper": (
        r"\b(?:climate|carbon|emissions?|net[ -]zero|neutral\w*|plan|contract|secap|policy|strategy|resolution|motion|ordinance|act|law|bill|charter|goals?|targets?"
          r"|pledges?|commitments?|roadmap|programme|program|referendum|declaration|emergency|draft|proposal|agreement|vote"
          r"|in (?:its|the|their) (?:[\w§']+ ){0,3}budget|(?:adopted|approved|endorsed) [\w-]{3,30}$)\b"
    ),
    "prescribed": (
        r"\baccording to the (?:[a-z]+ ){0,2}(?:target|goal|plan|strategy) (?:its|the) (?:council|assembly) (?:has )?(?:adopted|approved|passed|set)\b|; that is what (?:the city|it) has promised\b|^\W*(?:by|under|since) (?:(?:its|the|a|an|local|city|municipal) ){0,2}(?:law|ordinance|by-?law|statute|decree|act)\b|\b(?:is|been|became|become|now) (?:the )?law\b|"
        r"\bor (?:[\w'-]+ ){0,3}?(?:face|pay|risk|incur)? ?(?:[\w'-]+ ){0,2}?(?:fines?|penalt(?:y|ies))\b"
        r"|\bunder (?:[\w']+ ){0,6}(?:"
          r"plan|law|ordinance|rules|by-?law|regulations?|strategy|budget|act|code|policy|decision"
          r"|standard|legislation|measure|bill|resolution|agreement|accord|pact|programme|program"
          r"|roadmap|package|deal"
        r")\b"
        r"|\b(?:plan|strategy|law|ordinance|act|by-?law|roadmap|charter|resolution|regulations?|code|decision|standard|policy),? "
          r"(?:(?:last|this) [a-z]{3,8},? |(?:in|from|of) §{4},? )?(?:that |which )?(?:basically |also |now )?(?:states?|says|means(?: that)?|stipulates?|sets out|foresees|requires?|prescribes?|lays down|provides?)\b"
        r"|\b(?:goals?|targets?|objectives?|aim|ambition|decision|decided|resolved|ruled|decreed|approved|voted)(?: (?:in|on) [\w§]+| \w+ly)? (?:is |was )?that "
          r"(?:[\w'-]+ ){1,9}?(?:should|must|ha(?:s|ve) to)\b"
        r"|\bto (?:achieve|meet|reach|deliver) (?:the|this|that|our|its) (?:(?!1\.5|paris|global|national)[\w-]+ ){0,3}?(?:goals?|targets?|ambitions?)"
          r"(?: (?:set out |laid out )?(?:in|of|under) (?:the|its|this|our) (?:(?!paris)[\w-]+ ){0,3}?(?:plan|strategy|roadmap)| of (?!the\b|paris\b)[^,.;]{2,40})?,? "
          r"(?:we|it|(?:the )?(?:city|council)|(?:(?:the city's|our|carbon|total) ){0,2}emissions) (?:must|(?:will )?needs? to|ha(?:s|ve) to)\b"
        r"|\bby law\b|\b(?:is|are) (?:legally )?(?:obliged|bound|required) by law\b"
        r"|\baccording to (?:the|its|a) (?:[\w']+ ){0,3}"
          r"(?:plan|strategy|law|roadmap|(?:proposal|resolution|motion)(?= (?:adopted|approved|passed)))\b"
        r"|\b(?:plan|law|ordinance|strategy|act|rules|by-?law|code|decision|standard)s?\b[^.;]{0,40}\b"
          r"(?:adopted|approved|passed|enacted)\b"
        r"|\b(?:council|councillors|councilors|assembly|aldermen|parliament) (?:has |have |had )?"
          r"(?:decided|resolved|agreed|voted|decreed)\b"
        # Theirs is no appeal: "councillors in Norby, Denmark, want the city to".
        r"|\b(?:councill?ors|officials|leaders|aldermen|municipality|(?<!youth )(?<!student )(?<!business )(?<!advisory )council|cabinet) (?:in|of) (?:[\w'-]+,? ){1,3}want(?:s|ed)?\b"
        r"|\b(?:vot(?:e|es|ers|ing)|referendum|ballot|decides?|put to the people)\b[^.;]{0,60}? whether\b"
    ),
    # "In 2009 it committed itself to cut them by a fifth": no result of that year.
    "then_pledged": r"\b(?:committed|pledged|promised|vowed|set out|undertook|agreed|signed up|resolved) (?:itself |themselves |ourselves )?(?:to|a|that)\b",
    # "So you've pledged to cut emissions", said to whoever answers.
    "addressed": (
        r"\byou(?:'ve|'re|'d|'ll)?(?: (?:have|had|are|all|also|now|already|recently|just|really|personally|actually))* "
          r"(?:want(?:ed)?|plan(?:ned|ning)?|aim(?:ed|ing)?|pledged?|commit(?:ted)?|promised?|vowed|set|hop(?:e|ed|ing)|intend|declared|adopted|decided"
          r"|signed|going (?:to|for)|shooting for|striving|looking to|working (?:to|towards?))\b"
    ),
    # "…, right?", behind what is no question in its order; what says yes to it.
    "tag": (
        r"(?:,|;| -) (?:right|correct|yes|(?:isn|wasn|aren|don|haven|hasn|doesn|didn|won)['’]t (?:that|it|you|they|she|he|we)(?: (?:so|right|true))?"
          r"|is (?:that|it) (?:right|correct|so|true)|(?:have i got |am i )(?:that )?right)\W{0,3}\?"
    ),
    "confirms": (
        r"(?:[\w .'’()-]{2,48}: ?)?\W{0,3}(?:(?:oh|well|um|uh),? )?(?:yes|yeah|yep|correct|right\b|exactly|absolutely|indeed|precisely|certainly|of course|you['’]re right"
          r"|that (?:is|was) (?:right|correct|true|so|the (?:plan|goal|target|aim))|that['’]s (?:right|correct|true|it|the (?:plan|goal|target|aim))"
          r"|(?:it|we|they) (?:is|are|do|does|have|has|did)\b[.,!])"
    ),
    # "asked whether the cut by 2030 that the council had set was realistic": it was set all the same.
    "was_set": r"(?: (?:by|for|in) §+)?,? (?:that|which) (?:[\w'’§]+ ){1,4}?(?:had |has |have )?(?:already |recently )?(?:set|adopted|approved|committed to|pledged|agreed|promised|announced|declared|signed up to)\b(?! a(?:nother)? )",
    "asked_of": (
        r"\b(?:ask(?:ed|s|ing)?|quer(?:ied|ies|ying)|question(?:ed|s|ing)?|wonder(?:ed|s|ing)?|e?n?quired) (?:[\w'’-]+ ){0,3}?(?:whether|if) "
          r"(?:the|its|our|their|this) (?:[\w'’§-]+ ){0,3}?(?:goals?|targets?|commitments?|pledges?|aims?) (?:of|to|for|on)\b"
    ),
    "inverted": r"(?:[\w .'’()-]{2,48}: ?)?\W{0,3}(?:(?:and|so|but|now|well|ok|okay),? )?(?:will|would|could|can|do|does|did|is|are|has|have|should|might|how|what|when|why|where|who|which|whether)\b",
    "in_front": r"(?:being|as) [^,;.]{1,150}, ",
    "told_of": (
        r"[^.;]{0,120}(?:20\d\d|mid-?century|decade) ?[-:,] (?:so|that|this|such) (?:is|was|says?|goes|runs|reads|promises) "
          r"(?:the |a |an )?(?:\w+ ){0,2}?(?:(?:of|in|from|for|by) )?(?:the )?(?:city of )?"
    ),
    "made_with": (
        r"\W{0,3}(?:developed|drafted|prepared|drawn up|written|produced|designed|created|funded|backed|supported|compiled)\b[^.;]{2,120}?, "
        r"(?:the|this|its) (?:[\w-]+ ){0,4}?(?:plan|strategy|roadmap|programme|program|document|contract|framework)\b"
    ),
    "fronting": (
        r"(?:"
          r"(?:coupled|combined|together|along|faced|confronted|saddled|armed|stuck) with|being|with|in|under|by|as part of|through|en route to|on (?:its|the|our|their) (?:way|path|road|route|journey) to"
          r"|thanks to|having|after|to|for|despite|alongside|beyond|besides"
          r"|(?:a|one|two|three|four|five|ten|\d{1,2}|just|barely|only|some) (?:\w+ )?(?:days?|weeks?|months?|years?|decades?) (?:after|before)"
          r"|(?:firmly |fully |already |long )?(?:committed|pledged|determined|keen|eager|bound|set|spurred|driven|guided)"
          r"|(?:already |currently )?(?:"
            r"aiming|hoping|seeking|striving|working|pledging|promising|vowing|targeting|committing"
            r"|planning|racing|looking"
          r")"
        r")\b"
    ),
    "programmes": (
        r"(?:"
          r" §{4} (?:alliance|coalition|partnership|network|club|challenge|campaign|conference|summit|forum)\b"
          r"| (?:does not|doesn't|do not) mean\b"
          r"| §{4}(?!§),?['\"](?! (?:goal|target|pledge|ambition|commitment|plan))"
          r"| (?!"
            r"(?:"
              r"by|in|before|for|until|from|since|after|during|through|come|circa|to|and|the|city|cities"
              r"|town|capital|council|future|status|target|goal|region|community|economy|no|around"
            r")\b"
          r")[^\W\d_]{3,20} §{4}(?!§)(?=['\")]|\s*$| plan| strategy| roadmap| programme| initiative| project|, the city)"
          r"|[ -]{1,3}(?:and [a-z]{1,30} )?(?:[a-z]{1,30} ){0,2}?(?:"
            r"cities|alliance|action plan|plan(?!s? to)|plans(?! to)|strategy|strategies|roadmaps?"
            r"|tracker|summit|mission|programmes?|programs?|initiative|accelerator|coalition|hub|fund"
            r"|partnership|framework|challenge|projects?|grants?|loans?|bonds?|week|conference|forum|label|tariff"
            r"|certificat\w+|commission|working group|task ?force|toolkit|report|contract|consultancy"
            r"|investment plan|competition|contest|award|prize"
            r"|festivals?|concerts?|exhibitions?|(?:trade )?fairs?|congress|ceremony|championships?|tournaments?|marathon|olympics|games|expo|event|wedding|flights?|deliver(?:y|ies)|products?"
          r")\b"
        r")"
    ),
}  # fmt: skip
