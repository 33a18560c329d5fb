"""Neutralidade e zero líquido: a state to be reached, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=(
        "neutr",
        "absorv",
        "zero",
        "emissão líquida",
        "zerar",
        "zerad",
        "zerá",
        "líquid",
        "positiv",
        "negativ",
        "sem emissões",
        "livre de carbono",
        "livre de emissões",
        "descarboniz",
        "emitir",
        "emissões",
        "nulas",
    ),
    expression=(
        r"\b(?P<net_zero>"
        r"zero líquido|net[ -]zero|sem emissões líquidas|emissões líquidas (?:de (?:co2|carbono|gee|gases) )?(?:(?:a |iguais a )?zero|nulas)|(?:reduzi\w{1,2}|levar\w{0,2}|baixar\w{0,2}) a zero (?:as )?(?:suas )?emissões líquidas|zero emissões líquidas"
        r"|nenhuma emissão líquida|emissões líquidas zeradas"
        r"|zer(?:ar|ará|arão|ou|e|a) (?:as |suas |as suas |nossas )?emissões líquidas"
        r"|não (?:se )?emit\w{1,7} mais (?:carbono|co2|dióxido de carbono|gases|emissões)(?: de efeito estufa| com efeito de estufa)? do que (?:as |os |o )?(?:que )?(?:se )?absorv\w{1,6}"
        r"|balanço (?:líquido )?(?:zero|nulo)(?: de emissões)?|carbono líquido zero|zero carbono líquido"
        r")\b"
        r"|\b(?P<carbon_neutral>"
        r"neutralidade (?:carbónica|carbônica|(?:de |em |do |das? |nas )?(?:emissões de )?(?:carbono|co2))"
        r"|neutr[oa]s? (?:em (?:emissões de )?|nas? emiss(?:ão|ões) de )(?:carbono|co2)|carbono[ -]?neutr\w{1,8}|neutr[oa]s? de carbono"
        r"|carbonicamente neutr[oa]s?|neutralização (?:de carbono|do carbono)"
        r"|neutraliz(?:ação|ar)(?:, até [^,.;]{2,20},)? (?:(?:todas|{amount}) )?(?:d?as )?(?:suas |as suas )?emissões(?! de (?:gases|gee))"
        r")\b"
        r"|\b(?P<climate_neutral>"
        r"neutralidade climática|climaticamente neutr[oa]s?"
        r"|neutr[oa]s? "
        r"(?:para o clima|em termos climáticos|do ponto de vista climático|em (?:emissões|gases|gee))"
        r"|(?:alcanç\w{2,4}|ating\w{1,4}|chegar\w{0,2} à|antecipar|prometeu|promete|prev\w{1,3}|fix\w{1,2}|adi\w{1,2}|visa\w{0,3}|quer) (?:a )?neutralidade"
        r"(?! em (?:emissões de )?(?:carbono|co2))(?= (?:em|até|antes|para) )"
        r"|impacto (?:neutro no clima|climático neutro)"
        r"|(?:ser|será|serão|seja|sejam|seremos|tornar-se) neutr[oa]s?"
        r"(?= (?:já )?(?:em|até|antes de) (?:ao ano )?§)"
        r"|e (?:para )?a neutralidade(?= (?:em|até|antes de) (?:ao ano )?§)"
        r"|neutralidade (?:de|em|das|nas) (?:emissões|gases|gee)"
        r"|neutraliz(?:ação|ar) (?:d?as )?(?:suas )?emissões de (?:gases|gee)"
        r")\b"
        r"|\b(?P<zero_emissions>"
        r"(?<!zonas )(?<!zona )(?<!zonas de )(?<!zona de )zero emissões(?! líquidas)|emissões zero|emissão zero|sem emissões(?! líquidas)|livres? de emissões"
        r"|zer(?:ar|ará|arão|ou|e|a|á-las|á-lo)(?: totalmente| completamente)?"
        r"(?: (?:as |suas |as suas |nossas |a |sua |a sua )?(?:emiss(?:ões|ão)(?! líquidas)|pegada de carbono)|(?= até| em §|[.,;]|$))"
        r"|emissões a zero|(?:reduzi\w{1,2}|levar\w{0,2}|baixar\w{0,2}) a zero (?:as )?(?:suas )?emissões(?! líq)"
        r"|(?:elimin(?:ar\w{0,2}|e|ação)(?: completamente| totalmente| por completo| total| completa)?|acabar\w{0,2} com|pôr fim|fim(?= das emissões de (?:co2|carbono|gases))) "
        r"(?:todas )?(?:[dà]?a?s )(?:suas )?emissões(?! (?:líquidas|poluentes|de (?:nox|óxidos?|partículas|poeiras|ruído)))(?!(?: [a-zà-ÿ0-9]+){0,7}? {amount})"
        r"|não emitir\w{0,4} (?:mais )?(?:co2|carbono|dióxido|gases|emissões)(?!(?: [a-zà-ÿ0-9]+){0,7}? que (?:se )?absorv)"
        r"|emissões (?:quase |praticamente )?nulas|emissões\b{gap}{0,40}? (?:serão|sejam|ser|estarão) (?:nulas|zeradas)"
        r"|(?:deixar\w{0,3}|deixe|cessar\w{0,3}) de emitir "
        r"(?:gases|co2|dióxido|carbono|emissões|gás carbónico|gás carbônico)"
        r")"
        r"|\b(?P<zero_carbon>"
        r"carbono zero|zero carbono(?! líquido)|livres? de carbono"
        r"|(?:totalmente|completamente) descarbonizad[oa]s?|descarbonização (?:total|completa|plena)"
        r"|descarbonizar(?:-se)? (?:por completo|totalmente|completamente)"
        r")\b"
        r"|\b(?P<carbon_negative>carbono negativ[oa]s?|negativ[oa]s? em carbono)\b"
        r"|\b(?P<net_negative>emissões (?:líquidas )?negativas)\b"
        r"|\b(?P<climate_positive>"
        r"climaticamente positiv[oa]s?|clima positiv[oa]|positiv[oa]s? para o clima|carbono positiv[oa]s?"
        r")\b"
    ),
)
