"""How German says what an aim covers."""

from collections.abc import Mapping

from pledgetrack.model.words import Scope

WORDS: Mapping[str, object] = {
    "own_operations": (
        r"\b(?:"
          r"klimaneutralen? (?:stadt|kommunal)?verwaltung|(?:unsere|ihre|die eigene|die) (?:stadt|kommunal)?verwaltung(?= (?:[\w-]+ )?(?:klima|co2|treibhausgas)-?neutral)|[a-zäöü-]{0,15}neutralität der (?:stadt|kommunal)?verwaltung"
          r"|(?:der|die) (?:stadt)?verwaltung(?: (?:von |der stadt )?[\w-]{3,20})? (?:selbst|soll|wird|will|muss|möchte|arbeitet)\b"
          r"|(?:emissionen|verbrauch|[a-zäöü]{3,15}verbrauch|aussto(?:ß|ss)) (?:der|ihrer) (?:stadt)?verwaltung"
          r"|(?:ihre|unsere|seine)[nrm]? (?:gebäude|liegenschaften|dienstwagen|verwaltungsgebäude)|eigene[nrm]? (?:betriebe?|gebäude|verwaltung|liegenschaften|fuhrpark|flotte|emissionen|einrichtungen)"
          r"|städtische[nr]? "
          r"(?:gebäude|fuhrpark|flotte|liegenschaften|verwaltung|betriebe|fahrzeuge|einrichtungen|schulen)"
          r"|kommunale[nr]? (?:gebäude|liegenschaften|fuhrpark|verwaltung|einrichtungen)|als organisation"
          r"|stadtkonzern\w?|(?:der (?:stadt|gemeinde|kommune)|uns) gehört"
        r")\b"
    ),
    "scopes": (
        (Scope.TRANSPORT, (
            r"\b(?:"
              r"bus(?:se|sen|flotte)?|\w{0,20}verkehrs?\w{0,10}|autos?|fahrzeuge?n?|flotte|taxis?|mobilität"
              r"|fuhrpark|straßenbahn\w{0,2}"
            r")\b"
        )),
        (Scope.WASTE, r"\b(?:\w{0,15}abfall\w{0,10}|\w{0,15}abfälle|müll\w{0,10}|recycling\w{0,10})\b"),
        (Scope.BUILDINGS, r"\b(?:\w{0,15}gebäude\w{0,10}|wohnungen|h(?:aus|äuser)|neubauten|schulen)\b"),
        (Scope.ELECTRICITY, r"\b(?:\w{0,15}strom(?:s|verbrauch\w{0,2}|bedarf\w{0,2}|versorgung|mix)?|elektrizität)\b"),
    ),
    "whole_city": r"\b(?:die (?:gesamte|ganze) stadt|das (?:gesamte )?stadtgebiet|dem (?:gesamten|ganzen) stadtgebiet|stadtweit|gesamtstädtisch\w{0,2})\b",
    "climate": r"\b(?:klima\w{0,20}|\w{0,20}emission\w{0,3}|co2\w{0,10}|treibhausgas\w{0,10}|netto-null)\b",
    "against_bau": r"\b(?:business[ -]as[ -]usual|trendszenario|referenzszenario|ohne maßnahmen|weiter-so-szenario)\b",
    "all_gases": r"\balle treibhausgase\b",
    "only_carbon": r"\b(?:nur|ausschlie(?:ß|ss)lich) (?:auf )?(?:co2|kohlendioxid)\b",
    "offsets": (
        r"\b(?:"
          r"(?:rest|verbleibende|unvermeidbare)\w{0,3} emissionen (?:\w+ ){0,3}"
          r"(?:kompensier|ausgleich|ausgeglichen)\w{0,4}"
          r"|restemissionen (?:\w+ ){0,3}(?:kompensier|ausgleich)\w{0,4}|mit kompensation\w{0,2}|co2-zertifikate"
        r")\b"
    ),
    "no_offsets": r"\bohne (?:\w+ )?kompensation\w{0,2}\b",
}  # fmt: skip
