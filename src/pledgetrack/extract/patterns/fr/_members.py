"""How French says who shares an aim, and heads the columns of a table of targets."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "so_too": (
        r"^\W*(?:le même (?:objectif|engagement|cap) (?:a (?:aussi |également )?été (?:fixé|pris|adopté) par|est (?:aussi |également )?celui de)"
          r"|(?:c'est|il en va) (?:aussi |également )?(?:le cas|de même) (?:de|pour)) (?:les villes de |la ville de )?"
    ),
    "same_too": r",? (?:en (?:ont|a) fait autant|ont (?:aussi )?fait de même|a (?:aussi )?fait de même|ont (?:pris le même engagement|fait la même promesse)|ont suivi)(?=[.;,])",
    "besides_one": r"\W{0,3}(?:(?:une|quelque|plus de|près de|\d{1,4}|[a-z]{3,12}) ){0,3}(?:(?:dizaine|douzaine|vingtaine|trentaine) )?(?:d')?autres (?:[\wà-ÿ-]+ ){0,2}?(?:villes|communes|métropoles|capitales)\b",
    "signed_too": (
        r",? (?P<also>(?=[^.;:]{0,50}\b(?:aussi|également|depuis|même)\b))?(?:ont|a) (?:(?:aussi|également|depuis|déjà) ){0,2}(?:signé|rejoint|pris|adopté|approuvé)(?: (?:aussi|également))? "
          r"(?:la|le|l'|cette|cet|ce) ?(?:même )?(?:déclaration|charte|engagement|promesse|pacte|accord|lettre|objectif)\b"
    ),
    "also_first": r"(?!)",
    "these_cities": (
        r"(?:ces|toutes (?:les|ces)|les|chacune (?:des|de ces)) (?:(?P<n>\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) )?(?:villes|communes|métropoles|capitales|municipalités)"
        r"|toutes? les (?P<all_n>\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)|chaque (?:ville|commune|métropole|municipalité)|(?P<they>toutes|chacune)"
    ),
    "its_members": r"(?:(?:tous les|les|ses|leurs) )?(?:villes )?(?:membres|signataires|adhérentes?)|chaque (?:membre|signataire|ville membre)",
    "belongs": r",? (?:(?:ont|viennent de|sont) )?(?:(?:aussi|également|désormais|récemment) )?(?:rejoint|rejoindre|signé|adhéré|membres|signataires)\b|,? font (?:désormais |aussi )?partie\b",
    "but_for": r"\W{0,4}(?:contrairement à|à la différence de|à l'exception (?:de |d')|hormis|sauf|excepté|à part|en dehors de) ?(?:la ville de )?",
    "from_each": r"(?:^|[:;,] |\bet )de (?:la ville de )?$",
    "excepted": r"(?:\b(?:mais pas|et non|sauf|hormis|excepté|à l'exception de|contrairement à) (?:la ville de )?|\bà l'exception d')$",
    "binds_them": r"\b(?:les|toutes) (?:engage|oblige|lie)\b|\b(?:elles|ils|toutes|les deux)\b",
    "cut_col": (
        r"(?:(?P<bare>(?:objectifs?|cibles?|engagements?)(?: climat(?:iques?)?)?)"
          r"|(?:(?:objectifs?|cibles?) (?:de |d'))?(?:réductions?|baisses?|diminutions?)(?: (?:des |d'|de )(?:émissions|ges|co2|gaz à effet de serre)){0,2}(?: de (?:ges|co2))?(?: (?:visée|cible))?"
          r"|(?:objectifs?|cibles?) (?:ges|co2|d'émissions))(?:,? \(?(?:%|en %|en pour ?cent)\)?)?"
        r"|\W{0,4}(?:(?:objectifs?|cibles?|horizon|d'ici|en|réduction) ){0,2}(?P<year>20[2-9]\d)(?: \(?(?:objectifs?|cibles?)\)?)?(?: \(%\))?"
    ),
    "due_col": r"année(?: (?:cible|visée|d'échéance|de l'objectif))?|échéance|horizon|d'ici(?: à)?|date(?: (?:cible|visée|d'échéance))?|pour",
    "base_col": r"(?:année )?(?:de )?(?:base|référence)|par rapport à|comparé à|année de (?:base|référence)",
    "base_before": r"\b(?:base|référence|par rapport à|comparé à|depuis|sur)(?: (?:l'année|l'an))?(?: de)?[ :(=]{0,3}",
    "cut_word": r"d|ici|à|en|au|moins|environ|de|des|du|la|le|les|par|rapport|comparé|base|référence|année|niveau|niveaux|réduction|baisse|diminution|émissions?|ges|co|co2|gaz|effet|serre|et|an",
}  # fmt: skip
