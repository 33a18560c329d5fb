"""A cut that does not say what is cut, in Portuguese: it counts beside words of climate."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "redu",
        "cort",
        "diminu",
        "menos",
        "baix",
        "inferior",
        "abaixo",
        "interm",
    ),
    expression=(
        r"\b(?:redução|corte|diminuição|descida) (?:mínim[oa] )?(?:de |em )?"
        r"(?:pelo menos |até |cerca de |mais de )?{amount}"
        r"(?! (?:de|d[ao]s?|em|n[ao]s?) (?!(?:suas? |as )?(?:emissões|gases|co2|gee|§|relação|comparação)))"
        r"|\b(?:metas?|objetivos?) (?:interm\w{3,8}) (?:de |é |: ?)(?:menos |pelo |-)*{amount}"
        r"(?= (?:em|até|para|antes))"
        r"|\b(?:redução|corte|diminuição) (?:[a-zà-ÿ]{5,12} )?(?:é|será|seria) (?:de |da ordem d[eo]s? )?(?:pelo menos |cerca de )?{amount}"
        r"|\b(?:reduzir|cortar|baixar|diminuir) (?:em )?{amount}(?= (?:até|em|antes de|face) )"
        r"|{amount} (?:menos|inferior(?:es)?|abaixo) (?:do que|que|a|de|dos|em)(?: os| as| níveis)?(?: de)? "
        r"(?:§|níveis|emissões)"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
    leaning=True,
)
