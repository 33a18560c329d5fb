"""How Portuguese says who shares an aim, and heads the columns of a table of targets."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "so_too": (
        r"^\W*(?:[oa] mesm[oa] (?:objetivo|compromisso|meta) (?:foi (?:fixad[oa]|assumid[oa]|adotad[oa]) (?:por|pelas cidades de)|têm|tem)(?: também)?"
          r"|o mesmo (?:fizeram|fez|farão|fará)(?: também)?|é também o caso de) (?:as cidades de |a cidade de )?"
    ),
    "same_too": r",? (?:(?:também )?fizeram o mesmo|fez o mesmo|assumiram o mesmo compromisso|têm [oa] mesm[oa] (?:objetivo|meta))(?=[.;,])",
    "besides_one": r"\W{0,3}(?:(?:uma|umas|mais de|cerca de|\d{1,4}|[a-z]{3,12}) ){0,3}(?:(?:dúzia|dezena|vintena) de )?outr[ao]s (?:[\wà-ÿ-]+ ){0,2}?(?:cidades|municípios|capitais)\b",
    "signed_too": (
        r",? (?P<also>(?=[^.;:]{0,50}\b(?:também|igualmente|mesm[oa])\b))?(?:também |igualmente |já )?(?:assinaram|subscreveram|assumiram|adotaram)(?: também)? "
          r"(?:a|o|esta|este)(?: mesm[oa])? (?:declaração|compromisso|carta|pacto|acordo|objetivo|promessa|meta)\b"
    ),
    "also_first": r"\W{0,3}também ",
    "these_cities": (
        r"(?:estas|todas (?:as|estas)|as|cada uma das|cada uma destas) (?:(?P<n>\d{1,3}|duas|três|quatro|cinco|seis|sete|oito|nove|dez) )?(?:cidades|capitais)"
        r"|(?:todas )?as (?P<all_n>duas|três|quatro|cinco|seis|sete|oito|nove|dez)|cada (?:cidade|município)|(?P<they>todas|ambas)"
    ),
    "its_members": r"(?:(?:todos os|os seus|os|as suas|as|seus) )?(?:(?:cidades )?(?:membros?|signatári[oa]s|aderentes))|cada (?:membro|signatári[oa]|cidade membro)",
    "belongs": r",? (?:(?:também|já|recentemente) )?(?:aderiram|juntaram-se|se juntaram|assinaram|subscreveram|são (?:já |todas )?(?:membros|signatárias|parte)|fazem parte|pertencem)\b",
    "but_for": r"\W{0,4}(?:ao contrário d[eoa]|com (?:a )?exceção d[eoa]|à exceção d[eoa]|exceto|salvo|menos|diferentemente d[eoa]) (?:a cidade de )?",
    "from_each": r"(?:^|[:;,] |\be )d[eoa] (?:cidade de )?$",
    "excepted": r"\b(?:mas não|e não|exceto|salvo|com (?:a )?exceção d[eoa]|à exceção d[eoa]) (?:a cidade de )?$",
    "binds_them": r"\b(?:compromete|obriga|vincula)-as\b|\b(?:elas|eles|todas|ambas)\b",
    "cut_col": (
        r"(?:(?P<bare>(?:objetivos?|metas?|compromissos?)(?: climátic[oa]s?)?)"
          r"|(?:(?:objetivos?|metas?) de )?(?:redução|diminuição|corte|mitigação)(?: d[eoa]s? (?:emissões|gee|co2|gases)){0,2}(?: de (?:gee|co2|efeito (?:de )?estufa))?"
          r"|(?:objetivos?|metas?) de (?:emissões|gee|co2))(?:,? \(?(?:%|em %|em percentagem)\)?)?"
        r"|\W{0,4}(?:(?:metas?|objetivos?|ano|até|para|redução) ){0,2}(?P<year>20[2-9]\d)(?: \(?(?:metas?|objetivos?)\)?)?(?: \(%\))?"
    ),
    "due_col": r"ano(?:[ -](?:meta|alvo|objetivo|de cumprimento))?|ano da meta|prazo|horizonte|até(?: ao ano)?|data(?: (?:limite|alvo))?",
    "base_col": r"ano[- ](?:de )?(?:base|referência)|base|em relação a|face a|comparado com",
    "base_before": r"\b(?:base|referência|em relação a|face a|comparado com|desde|relativamente a)(?: (?:os )?níveis de)?(?: o)?(?: ano)?[ :(=]{0,3}",
    "cut_word": r"até|em|ao|ano|de|da|do|das|dos|a|as|o|os|menos|face|relação|relativamente|base|referência|níveis|nível|comparado|com|redução|emissões|gee|co|co2|gases|efeito|estufa|e",
}  # fmt: skip
