"""Word lists that several Portuguese wordings share."""

EMISSIONS = (
    r"(?:"
    r"emiss(?:ões|ão)(?! líquidas)(?: de gases (?:de|com) efeito(?:[ -]de)?[ -]estufa)?|gases (?:de|com) efeito(?:[ -]de)?[ -]estufa|(?<!\()gee|co2|dióxido de carbono"
    r"|gás carbônico|pegada (?:(?:ecológica )?de carbono|carbónica|carbônica)"
    r")(?! (?:de (?:gee|co2) )?(?:per capita|por (?:habitante|pessoa|unidade)))"
)
CUT = (
    r"(?:"
    r"redu[zçc]\w{0,9}|reduções|cort(?:ar\w{0,4}|e|es|ou|a|am|ad[oa]s?)|diminu\w{1,8}|baix(?:ar\w{0,4}|a|e|ou)"
    r"|descer\w{0,3}|desçam?|ca(?:ir\w{0,3}|em|iam|ia|i)|mitig\w{1,6}|menos|menor(?:es)?|inferior(?:es)?|abaixo"
    r"|limit\w{1,5}|caíram|caiu|caído|recuar\w{0,2}|recuou|recuos?|descidas?|quedas?|quebras?|desce(?:u|ram)"
    r")"
)
USE = (
    r"(?:consumos? d(?:[ao]s|os seus|as suas) (?:edifícios|escolas|equipamentos|instalações|habitações|prédios)"
    r"|consumo da iluminação pública|(?:consumos?|demanda|procura|uso|gasto) (?:(?:final|total|primário|municipal|anual) ){0,2}(?:de |da )?"
    r"(?:energia|energétic[oa]s?|elétric[oa]s?|eletricidade|electricidade|calor))"
)
TONNES = (
    r"(?<![\d.,])(?:\d[\d.,]{0,12}|uma|duas|três|quatro|cinco|seis|sete|oito|meia)(?: (?:milhões|milhão|mil|milhares))?"
    r"(?: de)? ?(?:toneladas?|quilotoneladas|megatoneladas|mt|kt|t)\b(?: (?:de )?(?:co2(?:e|eq)?|dióxido de carbono)"
    r"(?: equivalente)?)?"
)
PER_HEAD = r"(?:per capita|por (?:habitante|pessoa|cabeça))"
VERBS = (
    r"compromet\w{1,5}(?:-se)?|se compromet\w{1,5}|promet\w{1,5}|quer|querem|pretende[m]?|visa[m]?|planej\w{1,3}"
    r"|planei\w{1,3}|prevê|preveem|espera[m]?|almeja[m]?|ambiciona[m]?|busca[m]?|aprov(?:ou|a|aram)"
    r"|adot(?:ou|a|aram)|adoptou|anunci(?:ou|a|aram)|apresent(?:ou|a)|será|serão|seja|reduzirá|reduzirão|alcançará"
    r"|atingirá|vai|vão|vamos|tem|têm|terá|fix(?:ou|a|aram)|definiu|define|estabelec(?:e|eu)|propõe(?:-se)?|foi"
    r"|foram|fica|é|são|está|abandon(?:ou|a)|desistiu|desiste|adi(?:ou|a)|antecip(?:ou|a)|cumpriu|conseguiu"
    r"|alcançou|atingiu|confirm(?:ou|a)|cortará|deve|estuda|chegará|cobrirá|assum(?:e|iu)|mantém|manterá|manterão"
    r"|reconhece(?:u)?|limitará|reciclará|obriga|trabalha|nunca|reduziu|garantiu|integra|integrará|não"
)
MONTHS = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
# What a plan and a vote consist of, by its head: whose it is, the sentence before says.
STEPS = (
    r"(?:trajetórias?|visão|vontade|linhas? (?:mestras?|estratégicas?|de ação)|etapas?|fases?|reformas?|iniciativas?|operação|transição|reabilitação|modernização"
    r"|diagnóstico|medidas?|ações|ação|eixos?|capítulos?|artigos?|prioridades?|pilar(?:es)?|orientaç(?:ão|ões)|carta|convénio|convênio|protocolo|marcos?|quadro"
    r"|orçamento|decisão|aposta|rumo|calendário|cronograma|relatório|versão|política|planeamento|planejamento|ambição|desafios?|finalidade|ideia"
    r"|princípio|intenção|período|mandato|horizonte|método|ferramentas?|soluç(?:ão|ões)|balanço|inventário|revisão|atualização"
    r"|novidade|obras|trabalhos|esforços|investimentos|norma|regulamento|manifesto|consulta|agenda|pacto"
    r"|(?:património|patrimônio|iluminação|frota) (?:municipal|pública))"
)
GOALS = r"(?:objetivos?|objectivos?|metas?|compromissos?|promessas?|prazos?|datas?)"
