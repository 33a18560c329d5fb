"""How Spanish says what an aim covers."""

from collections.abc import Mapping

from pledgetrack.model.words import Scope

WORDS: Mapping[str, object] = {
    "own_operations": (
        r"\b(?:"
          r"(?:edificios|flota|instalaciones|dependencias|vehículos|equipamientos|servicios|inmuebles|colegios) "
          r"(?:municipales|municipal|públicos|del ayuntamiento)"
          r"|(?:sus |nuestras )?propias? (?:operaciones|instalaciones|actividades|emisiones|flota|dependencias)"
          r"|(?:sus|nuestros|todos sus) (?:edificios|inmuebles|instalaciones|dependencias|equipamientos)|administración municipal|organización municipal|el propio ayuntamiento"
          r"|(?:emisiones|consumo|actividades) (?:del ayuntamiento|municipal(?:es)?|de la administración)"
        r")\b"
    ),
    "scopes": (
        (Scope.TRANSPORT, (
            r"\b(?:"
              r"autobuses|autobús|buses|bus|transportes?|tráfico|tránsito|coches?|vehículos?|flota|taxis|movilidad"
              r"|tranvías?|metro"
            r")\b"
        )),
        (Scope.WASTE, r"\b(?:residuos|basuras?|reciclaje|reciclar\w*|vertederos?)\b"),
        (Scope.BUILDINGS, r"\b(?:edificios|viviendas|construcción|hogares|escuelas|colegios)\b"),
        (Scope.ELECTRICITY, (
            r"\b(?:electricidad|eléctric[oa]|energía eléctrica|red eléctrica|luz(?! verde)|alumbrado)\b"
        )),
    ),
    "whole_city": (
        r"\b(?:tod[ao] (?:la ciudad|el municipio|el término municipal)|conjunto de la ciudad|ámbito de ciudad)\b"
    ),
    "climate": r"\b(?:clim[aá]\w{0,10}|emisi\w{2,4}|carbono|co2|gases|gei|neutralidad|descarboniz\w{1,9})\b",
    "against_bau": (
        r"\b(?:"
          r"(?:escenario )?tendencial|escenario (?:de referencia|base|inercial)|business as usual|bau|sin medidas"
          r"|proyectad[oa]s?"
        r")\b"
    ),
    "all_gases": r"\btodos los gases de efecto invernadero\b",
    "only_carbon": r"\b(?:solo|sólo|únicamente) (?:el )?(?:co2|dióxido de carbono)\b",
    "offsets": (
        r"\b(?:"
          r"compens(?:ar|ará|ando|ación) (?:de )?(?:el resto|las restantes|las emisiones (?:restantes|residuales))"
          r"|con compensaciones|créditos de carbono"
        r")\b"
    ),
    "no_offsets": r"\bsin (?:recurrir a )?(?:compensaciones|compensar|créditos)\b",
}  # fmt: skip
