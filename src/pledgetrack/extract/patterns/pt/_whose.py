"""How Portuguese ties an aim to somebody."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.pt._heads import HEADS, OPENERS
from pledgetrack.extract.patterns.pt._words import VERBS

# What stands or falls with a vote, by what it may be called further, and how it was voted.
_PAPER = r"(?:plano|meta|objetivo|estratégia|moção|proposta|lei|documento|projeto|compromisso|declaração)"
_ITS = r"(?: (?:municipal|local|climátic[oa]|de ação|do clima|pelo clima|final|de lei|de emergência climática)){0,3}"
_END = r"(?=[.,;:)\"]|$| (?:por|com|em|na|no|ontem|hoje|e|que|após|durante|esta|nesta)\b)"
_HOW = r"(?:(?:ontem|hoje|também|já|finalmente|definitivamente|por unanimidade|por maioria|na \w{5,7}-feira|esta \w{5,7}-feira) ){0,2}"

# What somebody does: whatever ends as verbs do, and what has no such end.
_DOES = (
    r"(?:se |já |também |não )*(?:é|são|está|foi|vai|vão|t[eê]m|fica|não|nunca|quer|prevê|prop(?:õe|ôs)(?:-se)?|mantém|seja|fixa|define|estabelece|obriga|integra|deve"
    r"|(?:pretende|visa|planeja|planeia|espera|almeja|ambiciona|busca|aprova|adota|anuncia|apresenta|abandona|desiste|adia|antecipa|confirma|estuda|assume|reconhece|trabalha|aspira"
    r"|aponta|tenciona|aposta|deseja|projeta|conta|investe|prepara|reafirma|renova|opera|emite|desenvolve|defende|lança|avança|inclui|promete|compromete)(?:-se)?"
    r"|[a-zà-ÿ]{2,18}(?:rá|rão|[a-zà-ÿ]ou(?:-se)?|[a-zà-ÿ]am(?:-se)?|[eiu]u(?:-se)?(?<!museu)(?<!peu)|[a-zà-ÿ]em(?<!gem)(?<!rdem)(?<!omem)(?<!ovem)))(?!\w)"
)

WORDS: Mapping[str, object] = {
    "land_label": r"\W{0,4}(?:país|estado|província|região)\W{1,3}$",
    "boundary": r"; | ao contrário d[aeo]s? |[,.!?]\" | enquanto | embora | mas | apesar de | no entanto ",
    "oblique": (
        r"(?:"
          r"\b(?:"
            r"em|no|na|nos|nas|com|desde|para|(?<=[a-zà-ÿ] )(?<!que )(?<!quando )(?<!como )(?<!mas )(?<! e )a|ao|à|contra|entre|perto de|por|pelo|pela|segundo|de|do|da|dos|das"
            r"|como|sobre|sede em|sediada em|à semelhança d[eoa]|ao contrário d[eoa]|junto com"
          r")(?: (?:o|a|os|as|cidade de|cidade do|todo|toda|campanha|iniciativa|rede(?: [a-zà-ÿ]+)?(?: de cidades)?|aliança|coligação|coalizão|programa|projeto))* ?"
        r")$"
    ),
    "linking": (
        r"(?:"
          r"\b(?:"
            r"prefeit[oa]|prefeitura|câmara(?: municipal)?|vereação|cidades?|capital|municípios?|autarquia|governo|vereador\w*"
            r"|assembleia|presidente da câmara|autoridades|moradores|executivo"
          r")(?:,? (?!assumid|adotad|anunciad|firmad|aprovad|realizad|apresentad|reunid)[a-zà-ÿ'.-]+){0,4}?,? "
          r"(?:de|do|da|para)(?: cidade de| o| a)? "
          r"|\b(?:"
            r"metas?|objetivos?|compromissos?|plano|estratégia|contrato climático|emissões|frota|edifícios|consumo"
            r"|lei"
          r")(?:,? (?!assumid|adotad|anunciad|firmad|aprovad|realizad|apresentad)[a-zà-ÿ'.-]+){0,4}?,? "
          r"(?:de|do|da|para)(?: cidade de| o| a)? "
        r")$"
    ),
    "of": r",? (?:de|do|da|em|para|no|na) (?:cidade de |cidade do )?",
    "likewise": r", (?:assim como|tal como|bem como) (?:a cidade de )?",
    "behind": (
        r"[ ,:(]*(?:(?:§|20\d\d|até|em|antes de|,|emissões|foi estipulada|foi fixada) ?)*(?:de|do|da|para|em|a) "
        r"|,? (?:"
          r"prometeu|anunciou|aprovou|segundo|reconhece|reconheceu|admite|admitiu|informa|informou|indica|assegura"
        r") (?:a prefeitura de |a câmara de )?"
        r"|,?(?: (?:em|até|antes de) 20\d\d)?[,:]? (?:é|será|é este|é esse|este é) (?:o|a|um|uma) (?:grande )?(?:desafio|objetivo|meta|compromisso|propósito|ambição)"
        r" (?:d[aeo] (?:cidade de |município de |câmara de )?|que (?:se )?(?:propôs|fixou|assumiu|impôs|definiu) (?:a cidade de |a câmara de )?)"
    ),
    "listing": r",? ?(?:e (?:d[eoa] )?|ou |nem |como |quanto |, )?(?:a |o )?|, ",
    "beside": r"[ ,:(|-]*(?:(?:em|até|antes de|para|já|só|apenas|por sua vez|aponta|quer|fixa|visa) )*",
    "by_share": r"(?: (?:quer|prevê|pretende|vai)(?: (?:reduzi|cortá|baixá)\w{0,5})?)?(?: as suas)?,? (?:em |uns )(?=¤)",
    "next_in_turn": r"(?:[,;]| e| enquanto| mas)(?: e)? (?:a cidade de |o município de )?$",
    "respectively": r"\brespe(?:c)?tivamente\b",
    "predicate": (
        rf"(?:, [^,;.]{{2,50}},| (?:com sede|sediad[oa]) em [^\W\d]{{3,20}}(?: [^\W\d]{{3,20}})?)? {_DOES}"
    ),
    "plain_openings": (
        r"(?:"
          rf"{OPENERS}|{HEADS}|"
          r"(?:o )?(?:pmac|paesc?|plac|pac)|a|o|os|as|um|uma|segundo|em|para|com|por|este|esta|estas|estes|seu|sua|nosso|nossa|se|não|já|hoje|ontem"
          r"|além|também|mais|todos|todas|toda|todo|emissões|meta|metas|objetivo|objetivos|alcançar|atingir|reduzir"
          r"|no|na|que|nós|entre|até|desde|após|depois|depois|primeiro|finalmente|então|ainda|apenas|quando|como"
          r"|durante|enquanto|porém|contudo|sem|logo|cada|outro|outra|apesar|graças|aqui|ali|nem|embora|através|sob"
          r"|(?:o|a|este|esta|seu|sua) (?:nov[oa] )?(?:plano|estratégia|roteiro|programa|contrato|lei|proposta)\b.{0,60}"
          rf"|nov[oa]|agora|assim|mas|e|será|renováveis|carbono|co2|neutralidade|plano|do|da|lei|{VERBS}"
        r")"
    ),
    "ratifies": (
        r"\b(?:assim o|foi o que) (?:aprovou|decidiu|deliberou|votou)\b"
        r"|\b(?:a câmara|os vereadores|a assembleia) aprov(?:ou|aram)-(?:o|a)\b"
        rf"|\b(?:aprovou|aprovaram|adotou|ratificou|validou) {_HOW}(?:o|a|este|esta|esse|essa) {_PAPER}{_ITS}{_END}"
        rf"|\b(?:deu|deram|dá) luz verde (?:ao|à|a este|a esta) {_PAPER}{_ITS}{_END}"
        rf"|\b(?:o|a|este|esta|esse|essa) {_PAPER}{_ITS} (?:foi|já foi|tinha sido|havia sido) {_HOW}"
        r"(?:aprovad|adotad|ratificad|validad|sancionad)[oa]\b"
        rf"|\b(?:o|a|este|esta|esse|essa) {_PAPER}{_ITS}(?:, (?:já )?{_HOW}(?:aprovad|adotad|sancionad)[oa]\b"
        r"| (?:recebeu|teve|obteve) (?:a )?(?:luz verde|aprovação|aval)\b)"
    ),
    # "A Grelco, em parceria com a Prefeitura de Salvador, quer": who only helps.
    "town_by": r"\b(?:parceria|colaboração|conjunto|cooperação|junto|apoio) (?:com|d)(?: ?[oa])?(?: (?:prefeitura|câmara|câmara municipal|cidade|município)(?: d[aeo])?)? ",
    # "Assinou um acordo com a Velmo, que quer", mas "o Plano de Ação do Clima, que prevê".
    "unlisted": (
        r"\b(?:d[aeo]|com(?: [ao])?|junto (?:com|a) [ao]?|pel[ao]|para [ao]|à|ao) "
        r"(?P<name>(?!Ação|Clim|Transiç|Neutral|Energ|Mobil|Sustent|Desenvolv|Adapta|Mitiga|Alterações|Mudança|Resíduos|Cidade|Governo|Câmara|Descarbon|Reabilit|Município|Prefeitura|Emergência|Prefeitos|Autarcas|Eficiência|Meio|Ambiente|Estado|União)[A-ZÀ-Þ][\w&.-]{1,30}(?: (?!Ação|Clim|Transiç|Neutral|Energ|Mobil|Sustent|Desenvolv|Adapta|Mitiga|Alterações|Mudança|Resíduos|Cidade|Governo|Câmara|Descarbon|Reabilit|Município|Prefeitura|Emergência|Prefeitos|Autarcas|Eficiência|Meio|Ambiente|Estado|União)[A-ZÀ-Þ][\w&.-]{1,30})?)"
        r", (?:que|cuj[oa]s?) "
    ),
    "stranger": (
        r"\W{0,3}(?:[ao]s (?=(?:hotéis|hoteleiros|taxistas|comerciantes|agricultores|cimenteiras|elétricas|bancos|empresários|supermercados|sindicatos|universidades|hospitais|jovens)\b)"
        # "O museu compromete-se a", mas "a presidente compromete-se a"
        r"|(?:o|a|os|as|uma?) (?=[a-zà-ÿ-]{4,25}(?:,? [\w'’()-]{1,20}){0,7}?,? (?:(?:compromet|prop[õô])\w{0,5}-se|se (?:compromet|prop[õô]))))"
        r"(?P<head>[a-zà-ÿ-]{4,25})\b"
    ),
    # "A estratégia da Velmo visa": whose plan it is, if no list knows the name.
    "office_of": (
        r"^\W{0,3}(?:A|O|Esta|Este) (?:nov[oa] )?(?:estratégia|plano|roteiro|programa)(?: [a-zà-ÿ]{4,12})? d[aeo] "
        r"(?!Ação|Clim|Transiç|Neutral|Energ|Mobil|Sustent|Desenvolv|Adapta|Mitiga|Alterações|Mudança|Resíduos|Cidade|Governo|Câmara|Descarbon|Reabilit|Município|Prefeitura|Aç|Recuper|Resil|Estado)"
        r"([A-ZÀ-Þ][\w&.-]{1,25}(?: [A-ZÀ-Þ][\w&.-]{1,25}){0,2})(?= (?:visa|quer|prevê|pretende|fixa|define|inclui|aponta|estabelece|compromete-se|será|passa por)\b)"
    ),
    "capital_of": r"\ba capital d(?:e|a|o|os|as) $",
    "relative_clause": r", (?:que|a qual|o qual) ",
    "in_aside": (
        r", (?:que|cuj[oa]s?|a qual|o qual) [^,;.]{1,120},"
        r"(?= (?:também |já |não |se |quer|prevê|será|pretende|vai|visa|promete|espera|planeja|comprometeu|deve))"
    ),
    "aside": (
        r", (?:"
          r"que|cuj[oa]s?|se|desde que|caso|com (?:sede|capital)|onde|capital|sede|situad[oa]|localizad[oa]"
          r"|sediad[oa]|vizinh[oa]"
        r") [^;.,]{2,100},(?= [a-zà-ü])"
    ),
    "one_of": (
        r"\b(?:uma das|um dos|entre|como|tal como|junto (?:a|com)|parte d[aeo]|rede de|grupo de|lista de) "
        r"(?:as |os |outras |outros )?(?:[\w-]+ ){0,2}$"
    ),
    "belonging": (
        r"(?:\b(?:o|a|os|as) (?:(?:nov[oa]s?|primeir[oa]|própri[oa]) )?|^\W{0,3}(?=[a-zà-ÿ-]{3,20} (?:de|do|da) ))(?P<head>(?![a-zà-ÿ]+ por cento)[a-zà-ÿ-]{3,20})"
        r"(?: [a-zà-ÿ]{3,15}){0,2}(?: (?:d[aeo]s?|e|para) [a-zà-ÿ]{3,20}(?: [a-zà-ÿ]{3,15})?)? (?:de|do|da|em|no|na) $"
    ),
    "partners": r"\b(?:parceir[oa]s|signatári[oa]s|empresas|entidades|organizações|instituições|participantes)\b",
    "apart": r"\ba\b",
    "shifted": (
        r"\b(?:antecip|adi|atras)\w{1,4} (?:em |por )?(?P<n>dez|vinte|cinco|quinze|\d{1,2}) anos,? "
        r"(?:[^.;§]{0,60}?,? )?(?:a|até|para) (?=§)"
    ),
    "shifted_back": r"\b(?:adi|atras)",
    "formerly": (
        r"\b(?:(?:objetivo|meta|compromisso|data|prazo) (?:anterior|inicial|original|antig[oa])|(?:anterior|antig[oa]) (?:objetivo|meta|compromisso|data|prazo))"
        r"\b[^.;,§¤]{0,40}? (?=§)"
        r"|\b(?:até agora|até então|até aqui|anteriormente|inicialmente|originalmente|antes(?! d))\b"
        r"(?=[^.;]{0,110}\b(?:objetivo|meta|prazo|data|previst[oa]|fixad[oa]|apontava|previa|pretendia)\b)[^.;§¤]{0,70}? (?=§)"
    ),
    "than_before": (
        r"\b(?P<n>uma década|\d{1,2}(?= anos)|[a-zê]{3,12}(?= anos))(?: anos)? (?:antes|mais cedo|(?P<later>depois|mais tarde)) (?:"
        r"do que (?:o |estava )?(?:inicialmente )?(?:previsto|planeado|planejado|fixado|anunciado|prometido)\b(?! (?:por|pel[ao]))"
        r"|(?:d[oa]|que [oa]|do que [oa]) (?:objetivo|meta|plano|data|compromisso) (?:anterior|inicial|original)\b)"
    ),
}  # fmt: skip
