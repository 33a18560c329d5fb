"""Words with which a Portuguese sentence may begin that are nobody's name."""

from pledgetrack.extract.patterns.pt._words import STEPS

# What is of a city or of its plan, by its head.
HEADS = (
    rf"{STEPS}|"
    r"edis|edil|autarca|mandatári[oa]|dirigente|chefe|porta-voz|president[ea]|primeir[oa]|segund[oa]|nov[oa]|atual|própri[oa]|socialista|político|responsável|instituição|edilidade|equip[ae]|texto|patrimónios?|patrimônio|terceir[oa]|próxim[oa]|últim[oa]|quart[oa]|"
    r"metade|terço|parte|totalidade|conjunto|projeto|proposta|minuta|rascunho|moção|documento|decisão|visão"
    r"|cidades?|capital|vila|urbe|prefeit\w+|câmara|municíp\w+|autar\w+|concelho|assembleia|vereador\w*"
    r"|secretari\w+|área|direção|divisão|pelouro|serviços?|responsáveis|fontes|técnicos|metrópole|conselho|acordo|missão"
    r"|uso|viagens|deslocações|percentagem|taxa|proporção|número|volume|nível|produção|geração|intensidade|eletrificação|reabilitação|caldeiras|carros|lares|telhados|mobilidade|aquecimento"
    r"|presidente|governo|gestão|executivo|administração|autoridades|população|cidadãos|moradores|habitantes"
    r"|munícipes|eleitores|planos?|pmac|paesc?|plac|pac|inventário|relatório|estratégia|roteiro|programa|política|lei|regulamento|orçamento|resolução"
    r"|agenda|objetivos?|metas?|compromissos?|promessas?|prazos?|data|declaração|pacto|contrato|emiss(?:ões|ão)|reciclagem|poluição"
    r"|pegada|co2|gases|energia|eletricidade|consumo|procura|demanda|transporte|trânsito|tráfego|ônibus"
    r"|autocarros|frota|veículos|táxis|edifícios|prédios|habitações|escolas|iluminação|resíduos|lixo|economia"
    r"|sistema|sector|setor|centro|território|comunidade|caso|distrito|rede|neutralidade|pico|redução"
    r"|descarbonização|saída|abandono|parque|quota"
)
# What begins a sentence and names nothing.
OPENERS = (
    r"[a-zà-ÿ]{3,16}mente|el[ae]s?|você|vocês|est[ae]s?|ess[ae]s?|isso|isto|aquel[ae]s?|aquilo|quem|cuj[oa]s?|qua(?:l|is)|quê|tal|tais|tudo|entretanto|todavia|sobretudo"
    r"|sobre|sim|pois|bem|bom|quanto|salvo|exceto|visto|considerando|tendo|sendo|havendo|porque|outrora|fora|dentro|claro|certo|talvez|quase|tanto|amanhã|igual|março|abril|maio"
    r"|recorde-se|refira-se|note-se|saliente-se|lembramos|importa|convém|destaca|explica|assegura|acrescenta|sublinha|insiste|segundo|enquanto|via|perante|contra|graças|face"
    r"|(?:finaliz|aprov|assin|apresent|adot|anunci|subscr|prev|situad|localizad|integrad|redigid|elaborad|financiad)\w{0,4}"
)
