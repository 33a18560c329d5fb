"""How Spanish says who shares an aim, and heads the columns of a table of targets."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "so_too": (
        r"^\W*(?:(?:el mismo|idéntico|igual) (?:objetivo|compromiso) (?:se (?:han|ha) (?:fijado|marcado)|(?:fue|ha sido) (?:fijado|asumido|adoptado) por|tienen?|comparten?)(?: también)?"
          r"|lo mismo (?:han hecho|ha hecho|hicieron|hizo|harán|hará)(?: también)?|también lo (?:han|ha) hecho|es también el caso de) (?:las ciudades de |la ciudad de )?"
    ),
    "same_too": r",? (?:(?:también )?(?:han|ha) hecho lo mismo|hicieron lo mismo|hizo lo mismo|(?:se )?(?:han|ha) (?:fijado|marcado) el mismo objetivo|(?:han|ha) asumido el mismo compromiso)(?=[.;,])",
    "besides_one": r"\W{0,3}(?:(?:una|unas|más de|cerca de|\d{1,4}|[a-z]{3,12}) ){0,3}(?:(?:docena|decena|veintena|treintena) de )?otr[ao]s (?:[\wà-ÿ-]+ ){0,2}?(?:ciudades|municipios|capitales|urbes)\b",
    "signed_too": (
        r",? (?P<also>(?=[^.;:]{0,50}\b(?:también|asimismo|mism[oa])\b))?(?:también |asimismo |ya )?(?:han (?:también |ya )?(?:firmado|suscrito|asumido|adoptado)|firmaron|suscribieron|asumieron)(?: también)? "
          r"(?:la|el|esta|este)(?: mism[oa])? (?:declaración|compromiso|carta|pacto|acuerdo|objetivo|promesa)\b"
    ),
    "also_first": r"\W{0,3}también ",
    "these_cities": (
        r"(?:estas|todas (?:las|estas)|las|cada una de (?:las|estas)) (?:(?P<n>\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) )?(?:ciudades|urbes|capitales)"
        r"|(?:todas )?las (?P<all_n>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|cada (?:ciudad|municipio|urbe)|(?P<they>todas|ambas)"
    ),
    "its_members": r"(?:(?:todos los|los|sus|las) )?(?:(?:ciudades )?(?:miembros?|firmantes|signatari[oa]s|adherid[oa]s))|cada (?:miembro|firmante|ciudad miembro)",
    "belongs": r",? (?:(?:también|ya|recientemente) )?(?:se (?:han |ha )?(?:unido|unieron|sumado|sumaron|adherido|adhirieron)|han firmado|firmaron|han suscrito|suscribieron|son (?:ya |todas )?(?:miembros|firmantes|parte)|forman parte|pertenecen)\b",
    "but_for": r"\W{0,4}(?:a diferencia de|al contrario que|con (?:la )?excepción de|a excepción de|salvo|excepto|menos|aparte de) (?:la ciudad de )?",
    "from_each": r"(?:^|[:;,] |\b[ye] )(?:de|desde) (?:la ciudad de )?$",
    "excepted": r"\b(?:pero no|y no|no así|salvo|excepto|con (?:la )?excepción de|a excepción de|(?:ciudades|capitales) menos) (?:la ciudad de )?$",
    "binds_them": r"\blas (?:compromete|obliga|vincula)\b|\b(?:ellas|ellos|todas|ambas)\b",
    "cut_col": (
        r"(?:(?P<bare>(?:objetivos?|metas?|compromisos?)(?: climátic[oa]s?)?)"
          r"|(?:(?:objetivos?|metas?) de )?(?:reducción|disminución|recorte|mitigación)(?: de (?:las )?(?:emisiones|gei|co2|gases)){0,2}(?: de (?:gei|co2|efecto invernadero))?"
          r"|(?:objetivos?|metas?) de (?:emisiones|gei|co2))(?:,? \(?(?:%|en %|en porcentaje)\)?)?"
        r"|\W{0,4}(?:(?:metas?|objetivos?|año|al|para|reducción) ){0,2}(?P<year>20[2-9]\d)(?: \(?(?:metas?|objetivos?)\)?)?(?: \(%\))?"
    ),
    "due_col": r"año(?: (?:meta|objetivo|de cumplimiento))?|año de la meta|plazo|horizonte|para(?: el año)?|fecha(?: (?:límite|objetivo))?",
    "base_col": r"(?:año|línea) (?:de )?(?:base|referencia)|base|respecto (?:a|de)|frente a|comparado con",
    "base_before": r"\b(?:base|referencia|respecto (?:a|de)|frente a|comparado con|desde)(?: (?:los niveles|el año|los) de)?(?: el)?(?: año)?[ :(=]{0,3}",
    "cut_word": r"para|en|al|año|de|del|la|las|el|los|menos|un|respecto|frente|a|base|referencia|niveles?|comparado|con|reducción|emisiones|gei|co|co2|gases|efecto|invernadero|y|hasta",
}  # fmt: skip
