"""An end to fossil fuels, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "fossile",
        "charbon",
        "fioul",
        "mazout",
        "gaz naturel",
        "gaz fossile",
        "du gaz",
        "au gaz",
        "chaudière",
        "diesel",
        "gazole",
        "gasoil",
        "thermique",
    ),
    expression=(
        r"\bsans (?:(?:énergies?|combustibles?|carburants?) fossiles?|charbon|fioul|mazout|gazole|gasoil|diesel)\b"
        r"|\blibérée?s? des énergies fossiles\b"
        r"|\b(?:"
        r"sort(?:ir|ie|ira|iront)|se passer\w{0,2}|passera|s\'affranchir\w{0,3}|s\'affranchira|fin"
        r"|en finir avec|se libérer\w{0,2}|abandon(?:n\w{1,5})?|éliminer\w{0,3}|renonc\w{1,4} (?:aux|au)|bannir\w{0,3}"
        r"|interdi(?:re|ra|t|ront)|n\'(?:utilisera|utiliseront|utiliser|consommera|brûlera) plus"
        r"|ne (?:brûler|consommer|recourr|dépendr)(?:a|ont) plus|ne plus (?:utiliser|brûler|consommer|recourir|dépendre|avoir recours)|remplacer\w{0,3}"
        r")(?: (?:complètement|totalement|définitivement|progressivement|toutes|tous))? ?"
        r"(?:aux|au|des|du|les|le|de l\'usage des|de|d\')? ?(?:(?:chaudières|chauffages?) au )?"
        r"(?:énergies?|combustibles?|carburants?|recours aux énergies)? ?"
        r"(?:fossiles?|charbon|fioul|mazout|gaz (?:naturel|fossile)|(?:(?<=du )|(?<=chauffage au )|(?<=chaudières au ))gaz(?! (?:à|naturel|fossile)))\b"
        r"|\bplus (?:aucune? (?:école|bâtiment|logement|équipement|immeuble)|une seule école){gap}{0,40}?\b"
        r"(?:chauffée?|au) (?:au )?(?:fioul|mazout|gaz|charbon)\b"
        r"|\b(?:aucune?|pas une?) (?:école|bâtiment|logement|équipement|immeuble)\b{gap}{0,30}?\bne sera plus "
        r"chauffée? (?:au )?(?:fioul|mazout|gaz|charbon)\b"
        r"|\b(?:supprim|remplac|retir|élimin|démont|arrêt|éteind)\w{1,6}{gap}{0,30}?\bchaudières? (?:à |au )?"
        r"(?:fioul|fuel|mazout|gaz|charbon)\b"
        r"|\bdernière chaudière (?:à |au )?(?:fioul|fuel|mazout|gaz|charbon)\b{gap}{0,40}?\b(?:s'éteindra|s'arrêtera|disparaîtra|(?:sera|aura été) (?:remplacée|retirée|démontée|arrêtée|éteinte|supprimée))\b"
        r"|\b(?:se passer\w{0,2}|passera) (?:de|des|du) (?:bus|autobus|véhicules|voitures)(?: [a-zà-ÿ]+)? (?:diesel|thermiques?|au gazole|essence)\b"
        r"|\b(?:atteindre|vise(?:r|nt)?|objectif|passer à|d'ici) {gap}{0,30}?\bzéro (?:véhicules?|voitures?|bus) (?:au |à )?(?:diesel|gazole|essence|thermiques?)\b"
        r"|\bet zéro (?:véhicules?|voitures?|bus) (?:au |à )?(?:diesel|gazole|essence|thermiques?)\b"
        r"|\b(?:fin|interdiction) (?:progressive |totale )?(?:des|du) (?:bus|autobus|véhicules|voitures|parc)(?: [a-zà-ÿ]+)? (?:diesel|thermiques?|au gazole|essence)\b"
        r"|\b(?:bann|interdi)\w{1,4} (?:tou(?:te)?s )?(?:les |ses )?(?:bus|autobus|véhicules|voitures|camions) (?:diesel|thermiques|à essence)\b"
        r"|\b(?:dit|dira|dire) adieu (?:au charbon|au fioul|au gaz|aux énergies fossiles)\b"
        r"|\bferm\w{1,6} {gap}{0,20}?\bcentrales? (?:à |au )charbon\b"
        r"|\b(?:bus|véhicules|autobus|cars)\b{gap}{0,30}?\bne (?:rouleront|circuleront) plus au "
        r"(?:diesel|gazole|gasoil)\b"
        r"|\b(?:supprim|retir|élimin)\w{1,6} (?:tous )?(?:les|ses|des) (?:bus|autobus|autocars|véhicules|transports en commun)"
        r"\b{gap}{0,30}?\b(?:diesel|gazole|thermiques)\b"
        r"|\b(?:n'utilis|ne (?:consomm|brûl))er(?:a|ont) plus ni (?:gaz|fioul|mazout|charbon) ni (?:gaz|fioul|mazout|charbon)\b"
        r"|\bplus (?:(?:avoir |posséder |compter |utiliser |acheter |rouler )?(?:aucune?|une? seule?|le moindre) (?:bus|autobus|véhicule|voiture)|de (?:bus|voitures?|véhicules?))\b{gap}{0,30}?\b(?:diesel|gazole|gasoil|thermiques?)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
