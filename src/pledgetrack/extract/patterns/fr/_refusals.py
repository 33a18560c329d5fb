"""How French says what is no aim, and what an aim depends on."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.fr._words import GOALS

WORDS: Mapping[str, object] = {
    "refusals": (
        ("question", (
            r"[?¿]"
            r"|\b(?:étudi|examin|cherch|explor|montr)\w{1,5} comment\b"
            r"|^\W{0,4}si [^.;,]{2,40}? veut\b[^.;]{2,160}, (?:il|elle)\b"
            r"|^\W{0,4}pour [a-zà-ÿ']{2,20}(?:er|ir|re)\b[^.;]{0,120}\b"
            r"(?:devrai(?:t|ent)|il faudrait|aurait besoin)\b"
        )),
        ("duty", r"\b(?:devrai(?:t|ent)|il faut|faudrait|faudra)\b"),
        ("must", r"\b(?:doi(?:t|vent)(?! (?:être|se prononcer|voter))|devra|devront)\b"),
        ("appeal", (
            r"\b(?:"
              r"(?:demand|exig|réclam)e?(?:e|ent|ait|aient|a|èrent|ant)|(?:a|ont) (?:demandé|exigé|réclamé)"
              r"|(?<!s')appelle(?:nt)? (?:la|les|(?:[\w'-]+ ){0,4}à)|exhorte(?:nt)?|presse(?:nt)?|recommande(?:nt)?|plaide(?:nt)?"
              r"|invite(?:nt)?|pétition"
            r")\b"
        )),
        ("hypothetical", (
            r"\b(?:reste à (?:savoir|voir)|on ignore|on ne sait pas|pas certain|se demande(?:nt)?) (?:si|que)\b"
            r"|\bsi (?:[\w'-]{1,20} ){0,6}?\w{1,15}(?:aient|ait|issait)\b"
            r"|\bsi (?:[\w'-]{1,20} ){0,4}?étaient\b"
            r"|\brien n'indique que\b"
            r"|\b(?:élue?,|candidate?s?\b)[^.;]{0,80}\b\w{2,12}r(?:ait|aient)\b"
            r"|\bà supposer\b|\bimaginons\b|\bet si\b"
        )),
        ("potential", (
            r"\b(?:"
              r"utopi(?:e|que)|chimère|illusoire|ne cro(?:is|it|yons|yez) pas|pourrai(?:t|ent)|peut|peuvent|puiss(?:e|ent)"
              r"|potentiel|possible|capables?|permettr\w{1,5}(?! (?:[\w'-]+ ){0,3}?(?:d'atteindre|de (?:tenir|respecter|remplir)) (?:l[ae]s?|ses|leurs?|nos) (?:[\w-]+ )?(?:cibles?|objectifs?|engagements?))|permet(?:tent)?|pourra|pourront|éviterait"
              r"|représenterait|sur (?:la manière|la façon|les moyens) de?"
            r")\b"
        )),
        ("forecast", (
            r"\b(?:"
              r"au rythme actuel|à ce rythme|si (?:rien ne change|la tendance)|estime(?:nt)?|prévisions?"
              r"|projections?|scénarios?(?! tendanciel| de référence)|modèles climatiques"
              r"|selon (?:une|l'|les) ?(?:étude|experts?|rapport)|une étude|pronostique|calcule"
            r")\b"
        )),
        ("path", (
            r"\b(?:"
              r"chemin|route|feuille de route|transition|voie|trajectoire|pas"
              r"|(?<!maintient le )(?<!maintenir le )(?<!garde le )(?<!tient le )cap|marche"
            r") (?:vers|de|à|pour) (?:la |une |l')?$"
        )),
        ("programme", (
            r"[\"'] ?(?:\d{1,3} |cent )?villes (?:intelligentes et )?$"
            r"|\b(?:mission|programme|initiative|projet|réseau|label|candidature|appel)s? (?:européenne? )?"
            r"(?:des |de )?[\"']? ?(?:\d{1,3} |cent )?villes (?:intelligentes et )?$"
            r"|\bmission (?:européenne )?des \d{1,3} villes $"
        )),
    ),
    "not_before": r"\b(?:ne|n')(?: ?)(?:sera|atteindra|pourra|deviendra)(?: [\w'à-ÿ-]+){0,6}? avant $",
    "programmes": (
        r"(?: carbon)? buildings\b"
        r"|(?: et intelligentes)?(?: de l'union européenne)?[\"'] (?:de la commission|de l'union)"
    ),
    "conditional": (
        r"\b(?:"
          r"à (?:la )?condition (?:que|de)|pourvu que"
          r"|si (?:"
            r"l'état|le gouvernement|la région|le canton|l'europe|la confédération|les (?:fonds|aides|subventions)"
          r")"
          r"|sous réserve|conditionnée?|à moins que|pour autant que"
        r")\b"
    ),
    "commits": r"(?:\bs'(?:est |sont |était )?engag\w+|\bprom(?:et|is)\w*)(?: [\w']+){0,6} ?$",
    "announces": rf"\b(?:{GOALS}|s'engage|nous nous engageons|la ville)\b",
}  # fmt: skip
