"""How French says what a share is of, and speaks of goals and plans."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    "further": r"(?:^|[ ,])(?:et|ou|puis|de|à|en|d'un|d')|, *$|^, ",
    "after_share": (
        r" *(?:$|[.,;:)\"]|\b(?:d'ici|en|avant|par|à|et|pour|sous|dès|au plus tard|respectivement|de moins)\b|§|\()"
    ),
    "accompanied": r",? (?:tout )?en |,? (?:avec|soit|dont|grâce à|via) (?:une |un |des niveaux de |un objectif de )?(?:nouvelle |nouveau )?",
    "down_to": r"\bà (?:moins de )?",
    "remainder": (
        r"^ (?:de|du|des) (?:"
          r"(?:son|leur|leurs|ses|ce) niveaux? (?:de |d')?|niveau de |niveaux de |celui de |celles? de "
          r"|(?:ses|leurs) émissions (?:de |en )"
        r")?(?:l'année )?§"
    ),
    "wished": r"\b(?:veut|veulent|souhaite(?:nt)?|espère(?:nt)?|aimerai(?:t|ent)|(?:candidate?|liste|opposition|parti)\b[^.;,]{0,40}? promet) que (?:la ville de |la |le )?$",
    "besides": r"\W{0,6}(?:outre|en plus de|comme) (?:la ville de )?",
    "also": r"\b(?:aussi|également)\b",
    "makes_up": (
        r"\b(?:"
          r"représent\w{1,5}|responsables? (?:de|d')|caus\w{1,4}|à l'origine d[eu]|compt\w{1,4} pour"
          r"|contribu\w{1,5} (?:à|pour)|équiva\w{1,4} à|n'(?:a|ont) (?:réduit|baissé)(?: ses émissions)? que"
        r")(?: (?:le|la|les|près|plus|environ|quelque|de|d'|à|jusqu'à|presque|pour))* $"
    ),
    "at_present": r"\b(?:actuellement|déjà|aujourd'hui|à ce jour)(?: [\w'-]+){0,4} $",
    "aims": (
        r"\b(?:"
          r"objectifs?|cibles?|engagements?|ambitions?|vise(?:nt)?|veut|veulent|souhaite(?:nt)?|entend(?:ent)?"
          r"|promet(?:tent)?|engag\w{1,3}|plan|stratégie"
        r")(?: [\w']+){0,2}? (?:de|à|d'|pour|est)(?: [\w']+){0,4} ?$"
        r"|\b(?:veut|veulent|voulons|souhaite(?:nt)?|entend(?:ent)?|compte(?:nt)?|ambitionne(?:nt)? de) $"
        r"|\bvise(?:nt)? (?:désormais |maintenant |à présent |les? |un |une )*$"
    ),
    "means_to": (
        r"\b(?:occasions?|options?|façons?|manières?|possibilités?|moyens?|comment) (?:de|d'|pour)(?: \w+){0,2} ?$"
    ),
    "other_object": (
        r"\b(?:"
          r"à peine|mais seulement|mais n'|consommation|usage|eau|déchets|trafic|voitures?|bruit|particules|énergie"
          r"|électricité|renouvelables?|emplois?|population"
        r")\b"
    ),
    "cutting": r"(?:augmenter|porter|réduire|baisser|diminuer|couvrir|améliorer|atteindre)\b",
    "coordinated": (
        r"(?: ?\([^()]{0,60}\))?(?:,? et|,) (?:à |de |d')?(?:"
          r"augment\w{1,5}|port\w{1,4}|accro\w{1,5}|rédui\w{1,5}|baiss\w{1,4}|diminu\w{1,4}|couvr\w{1,4}"
          r"|produi\w{1,4}|attein\w{1,5}|que"
        r")(?: [\w'-]+){0,8} "
    ),
    "failed_vote": (
        r"\b(?:référendum|motion|proposition|initiative|amendement)\b[^.;]{0,140}\b"
        r"(?:a été (?:rejetée?|refusée?|repoussée?)|a échoué)"
    ),
    "asked_after": r"(?:,| -)? (?:mais|et|reste à savoir) (?:comment|que|qui|quand|pourquoi|où|est-ce)\b[^.;]{0,200}\?",
    "goes_on": (
        r"(?:chemin|pas|marche|route|voie|trajectoire|transition|cap|avancée) (?:vers|de|à|pour) "
        r"(?:devenir|atteindre|être) (?:une |la |l')?(?:ville )?$"
    ),
    "gloss": r" ?\((?:soit |c'est-à-dire |une |un )*",
    "relative_pronouns": r"dont",
    "goal_of_a": (
        r"\b(?:objectifs?|cibles?|engagements?)(?: [\w']+){0,3} (?:de|d') ?(?:une |la )?$"
        r"|\b(?:atteindra|vise|visera) (?:pas )?(?:une |la |sa )$"
    ),
}  # fmt: skip
