"""How Portuguese says who has an aim."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.pt._heads import HEADS
from pledgetrack.extract.patterns.pt._words import GOALS, STEPS, VERBS

# What a sentence may begin with that names nobody: when, how, why and besides.
_FIRST = (
    r"(?:a (?:longo|médio|curto|partir|par)|ao|além|ante|antes|após|assim|ainda|através|com|como|conforme|de acordo|dentro|desde|depois|durante|em (?:paralelo|consequência|total|concreto|suma|particular|20|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|então|finalmente|graças"
    r"|até|hoje|ontem|junto|logo|mediante|apesar|perante|por|para|portanto|segundo (?:o|a) (?:plano|estratégia|documento|roteiro|texto|acordo|lei)|sem|concretamente|[a-zà-ÿ]{4,14}mente"
    r"|nest[ae]|ness[ae]|n[oa] (?:total|fim|final|início|seu|sua|sessão|reunião|âmbito|horizonte|mesm[oa]|segunda|terça|quarta|quinta|sexta|passad[ao]|ano|prazo|discurso)|est[ae] (?:segunda|terça|quarta|quinta|sexta|semana|ano)|(?:dois|três|cinco|dez|quinze|vinte) anos"
    r"|consciente|fiel|comprometid[oa]|decidid[oa]|pioneir[oa]|ambicios[oa])\b"
)
# "Recorde-se que vai reduzir": who says so is not said either.
_TOLD = (
    r"(?:(?:importa|convém|é de) )?(?:record|lembr|destac|explic|assegur|acrescent|sublinh|salient|refir|refer|insist|confi|consider|acredit|sab|not|afirm|indic)"
    r"[a-zà-ÿ]{1,6}(?:-se)?(?: em)? que "
)
# "A trajetória da EDP", mas "o eixo da estratégia"
_NOT_ANOTHERS = r"\b(?! (?:europe|naciona|estadua|regiona|mundia|\d)| (?:d[aeo]s?) (?!ação|energia|desenvolvimento|transição|investi|neutralidade|redução|reabilitação|mobilidade|mandato|plano\b|estratégia|su|cidade|câmara|município|executivo|prefeitura|autarquia))"

WORDS: Mapping[str, object] = {
    "one_of_two": r"(?:(?P<first>(?:a|o) primeir[oa])|(?:a|o) segund[oa]|est[ea] últim[oa])",
    "cities": (
        r"\b(?:(?:a|o) (?:primeira|primeiro|segunda|segundo)|est[ea] últim[oa])\b"
        r"(?= (?:será|quer|busca|ambiciona|prevê|pretende|promete|vai|em 20|até 20|reduzirá|atingirá|em \d)|,)"
        r"|\b(?:a|esta|nossa|sua|da|na|uma|à) (?:cidade|capital|urbe|metrópole|vila|localidade)(?! (?:de|do|da)\b)"
        r"(?: \w{2,12}(?:ana|ense|esa|eira|ina|aulista|oca))?"
        r"|\b(?:o|este|nosso|no) (?:município|concelho)\b(?! d[eo])"
    ),
    "local": (
        r"\b(?:a|o|da|do|sua|seu|à|ao|pela) (?:"
          r"prefeitura|prefeito|prefeita|câmara(?: municipal)?|conselho municipal|vereação|autarquia|município|presidente da câmara"
          r"|vereador\w{0,2}|governo municipal|assembleia municipal|executivo municipal|gestão municipal|autarca"
          r"|administração (?:municipal|local)|executivo camarário|edilidade|edil|equip[ae] municipal|instituição municipal"
        r")\b"
        r"|\b(?:prefeitura|prefeito|prefeita|câmara municipal|autarquia)\b"
    ),
    "nations": (
        r"(?<!cidades )(?<!cidade )(?<!capitais )(?<!populosas )(?<!grandes )\b(?:o|a|este|nosso|seu|do|da|ao|um) (?:"
          r"país|governo(?! municipal)|nação|estado(?! de (?:emergência|calamidade|alerta))|ministr[oa]|ministério"
          r"|presidente(?! da (?:câmara|casa|mesa|assembleia municipal))|congresso|parlamento|união europeia|região|distrito|comunidade intermunicipal"
          r"|área metropolitana|província|ue|governador|governadora|assembleia da república|comissão europeia"
          r"|lei de bases"
        r")\b(?! (?:da cidade|municipal|local))"
        r"|\b(?:objetivos?|metas?) (?:naciona(?:l|is)|europei[oa]s?|estadua(?:l|is)|do país|da união europeia)\b"
        r"|\bassembleia da república\b"
        r"|\b(?:a|ao) nível (?:nacional|estadual|europeu|regional|mundial)\b"
    ),
    "organisations": (
        r"\b(?:a|o|uma|um|os|as|da|do|sua|esta) (?:maior |principal |grande )?(?:"
          r"empresa|fornecedora?|distribuidora?|química|papeleira|farmacêutica|tecnológica|seguradora|energética|montadora|firma|marca"
          r"|companhia|universidade|porto(?= (?:quer|vai|de|pretende))|aeroporto|banco|elétrica|fabricante"
          r"|fabricantes|cervejeira|cimenteira|siderúrgica|fundação|associação|rede(?! (?:de (?:calor|transportes?|ônibus|iluminação)|elétrica))|aliança|grupo|operador"
          r"|operadora|transportadora|construtora|petroleira|refinaria|cooperativa|setor|sector|indústria"
          r"|multinacional|associação comercial|consórcio|parque (?:tecnológico|científico|industrial|empresarial)|oposição|bairro|freguesia|hospital|clube|onu|concessionária|mineradora|companhia aérea|metro"
        rf")\b(?: (?!(?:{VERBS}|uma?|o|a|e|em|com|que|se|assina|por|para)\b)(?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?"
    ),
    "groups": (
        r"\bamb[oa]s (?:as |os )?(?:cidades|municípios|capitais|prefeituras|autarquias)\b"
        r"|\bcada (?:membro|signatári[oa]|cidade|município)(?: membro| signatári[oa])?(?= (?:compromete\w{0,2}|se|deve|quer|prevê|vai)\b)|\bcada uma d(?:as|estas) (?:(?:duas|três|quatro|cinco|\d{1,3}) )?cidades\b"
        r"|\b(?:todas )?as (?:três|quatro|cinco|seis|sete|oito|nove|dez)(?= (?:comprometeram|se|querem|preveem|vão)\b)|\b(?:todos os|os seus|seus|os) (?:membros|signatários)\b(?! (?:d[oa] (?:câmara|conselho|executivo|governo|partido|assembleia)))"
        r"|\b(?:as|os|mais de|cerca de|todas as|todos os|muitas|\d{1,6}|várias|outras|cem|mil|estas|100|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|(?:um grupo|uma dúzia|dezenas|centenas|os (?:prefeitos|autarcas)) de) "
        r"(?:\d{1,6} |\w+ )?(?:"
          r"cidades|municípios|capitais|prefeitos|autarcas|países|empresas|regiões|autarquias|moradores|organizações"
          r"|especialistas|ambientalistas|estados|câmaras|prefeituras"
        r")\b"
        r"|(?<![\w-])(?:grandes )?cidades(?=(?: brasileiras| portuguesas| europeias)? como )"
        # "As cidades de Beja e Évora" are these two.
        r"(?! d[eoa] (?!tod[oa]s?\b|tamanho|porte\b|dimens|mais\b|menos\b)[a-zà-ÿ'-]{3,20}(?:,? [a-zà-ÿ'-]{3,20}){0,6} e )"
    ),
    "we": (
        r"\b(?:"
          r"nós|noss[oa]s?|vamos|queremos|seremos|reduziremos|alcançaremos|atingiremos|comprometemo-nos"
          r"|nos comprometemos|temos|pretendemos|assumimos|cortaremos|definimos|estamos|abandonaremos|chegaremos"
          r"|teremos|eliminaremos|deixaremos|emitiremos|usaremos|consumiremos|produziremos|eletrificaremos"
          r"|baixaremos"
        r")\b"
    ),
    "it": (
        r"\b(?:esta|este|sua|suas|seu|seus|se)\b"
        r"(?= (?:compromet|prop|emissões|consumo|frota|meta|objetivo|plano|pegada))"
        r"|\best[ea](?= (?:prevê|fixa|estabelece|contempla|inclui|aponta|pretende|define)\b)"
        r"|\bcuj[oa]s?\b"
        r"|(?<!plano )(?<!estratégia )(?<!proposta )(?<!lei )(?<!regulamento )\bque"
        r"(?= (?:prevê|fixa|estabelece|define|propõe|quer))"
    ),
    "impersonal": rf"\b(?:{GOALS}|corte|redução|diminuição|será|serão|neutralidade [a-zà-ÿ ]{{0,20}}?(?:chegará|está prevista)|plano|projeto|programa|estratégia|(?:seus|suas|sua) (?:edifícios|autocarros|ônibus|frota|veículos|escolas|equipamentos))\b",
    "subjectless": (
        rf"\W{{0,3}}(?:(?:além disso,? |também |assim,? |agora |para isso,? |por isso,? )?(?:{_FIRST}[^,.;:§¤]{{0,90}}, |[a-zà-ÿ]{{4,14}}mente )?|(?:objetivo|resultado|meta): )"
        rf"(?:{_TOLD})?(?:"
          rf"(?!(?:é|são|não|nunca|seja|foi|foram|fica|integra|está|obriga|deve)\b)(?:{VERBS})(?!\w)"
          r"|as (?:suas )?emissões(?! d[aeo]s? (?!gases|gee|co2|carbono|dióxido|cidade|município|concelho)) (?:[\w'-]+ ){0,6}?(?:baixarão|cairão|deverão|serão|diminuirão|descerão|vão (?:baixar|cair|descer|diminuir)|reduzir-se-ão)(?!\w)"
          rf"|(?:o|a|os|as|est[ae]s?|uma?|sua|seu|ess[ae]) (?:(?!de\b)[\w'-]{{3,12}} ){{0,1}}?{STEPS}{_NOT_ANOTHERS}"
        r")"
    ),
    "anaphora": (
        r"\b(?P<own>"
          r"(?:"
            r"(?:fixa|coloca|põe|estabelece) a (?:fasquia|meta|bitola)(?: em| nos?)?|será|serão|(?:fala )?agora (?:fala )?em"
            r"|(?:o seu |o |a sua |a )(?:próxim[oa]) (?:passo|objetivo|meta|etapa)(?:, [^,.;§¤]{2,40},)? (?:é|será)(?: de| chegar)?"
            r"|(?:a|sua) (?:nova )?meta (?:(?:para|de) §{1,9} )?(?:agora )?(?:é|será)(?: agora)?(?: de| chegar)?"
            r"|(?:quer|pretende|espera|deverá|busca|promete|compromet\w{1,3}-se a|se compromet\w{1,3} a) (?:chegar|alcançar|atingir)|apontam?(?: agora)?(?= para os ¤)|chegará|subirá"
          r")(?: a| à| aos| nos| para os| para)?"
        r")(?= ¤)"
        r"|\b(?:"
          r"(?:fixou|definiu|marcou|anunciou|tem) (?:uma |qualquer )?(?:data|prazo)(?! de)"
          r"|fazê-lo|consegui-lo|atingi-l[ao]|alcançá-l[ao]|o prazo (?:[a-zà-ÿ]+ ){0,8}é(?= §)|lá chegar|chegar lá"
          r"|apont(?:a|ou) para(?= §)|o mesmo(?= até| em §)|a nova (?:data|meta)(?= (?:é|será|passa)|:| §)"
          r"|o novo (?:prazo|objetivo)(?= (?:é|será|passa)|:| §)|a mesma meta"
          r"|mantém-se (?:em|n[ao])(?= §)|fica-se (?:por|em)(?= §)|mantém(?: a meta de| o objetivo de)?(?= §)"
          r"|(?:est[ea]|ess[ea]|o mesmo|a mesma) (?:objetivo|meta)(?= (?:em|até|já em|antes de) §)"
          r"|a meta de [^,.;§]{3,25} é(?= §)|(?:também o|o mesmo) (?:fizeram|fez|farão|fará)"
          r"|mantém-se a meta (?:de|para)(?= §)"
        r")\b"
    ),
    "the_target": rf"\b(?:o|a|este|aquele|aquela|esta|esse|essa|seu|sua|seus|suas|tal) (?:{GOALS}|número|cifra)\b(?! d[ea] (?:descarboniz|neutral|renov|ilumin|recicl))",
    "corporate": (
        r"\b(?:"
          r"noss[oa]s? (?:clientes?|empresa|acionistas|produtos?|grupo|companhia|marcas?|lojas|fábricas)|acionistas"
        r")\b"
    ),
    "among": r",? (?:entre (?:elas|eles|outr[oa]s)|incluindo)\b",
    "own_heads": rf"^(?:{HEADS})$",
    "media": (
        r"(?:[^.;,]{0,40} )?(?:agência|jornal|diário|lusa|reuters|imprensa|revista|público|folha|globo) ?"
        r"(?=(?:informou|informa|publicou|publica|noticiou|noticia|disse|escreve)\b)"
    ),
    "both": r"(?:amb[oa]s (?:as |os )?|as duas |os dois |[ao]s (?:(?P<three>três)|(?P<four>quatro)) )(?:cidades|municípios|capitais|prefeituras|autarquias)",
    "aspiring": (
        r"\bcandidat[oa]s? (?:\w+ )?(?:à|ao|a) "
        r"(?:prefeitura|câmara(?: municipal)?|presidência da câmara(?: municipal)?)(?: \w+)? (?:de|do|da) $"
        r"|\b(?:ex-?(?:prefeit[oa]|presidente da câmara(?: municipal)?)|antig[oa] (?:prefeit[oa]|presidente da câmara(?: municipal)?)) d[aeo] $"
    ),
    "towns": r"\b(?:cidades|municípios|prefeituras|câmaras|autarquias|prefeitos)$",
}  # fmt: skip
