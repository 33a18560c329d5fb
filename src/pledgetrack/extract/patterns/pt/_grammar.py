"""How Portuguese says who, when and whether."""

from pledgetrack.extract.patterns.wording import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"compromete(?:u|m|ram)?-se|se compromete(?:u|m|ram)?|comprometid[oa]s?|promete(?:u|m|ram)?|prometeu|quer|querem|pretende(?:m)?|visa(?:m)?|planeja(?:m)?|planeia(?:m)?|prevê|preveem|espera(?:m)?|almeja|ambiciona"
    r"|aprovou|adot(?:ou|aram)|adoptou|anunci(?:ou|aram)|anuncia|será|serão|reduzirá|reduzirão|alcançará|atingirá|vai|vão|tem|têm|fix(?:ou|aram)|definiu|estabeleceu|propõe(?:-se)?|é|são|está|abandon(?:ou|a)|desistiu|adi(?:ou|a)|cumpriu|conseguiu|alcançou|atingiu|confirmou|cortará|deve|estuda|não|chegará|cobrirá"
)

GRAMMAR = Grammar(
    before_target=r"\b(?:de|até(?: (?:ao|o))?|em(?= ?$)|antes de|no mais tardar em|o mais tardar até|por volta de|para|a partir de)(?: (?:o ano de|ano de|fim de|final de|ao fim de|ao final de|dezembro de|o fim de|o final de|o ano))* ?",
    before_weak=r"(?:\b(?:em|de|ano) |[(:,|] ?|  +|- )",
    before_base=r"\b(?:em relação (?:a|ao|aos)|face (?:a|ao|aos)|comparad[oa]s? (?:com|a|ao|aos)|em comparação (?:com|a|ao)|relativamente a|frente a|sobre|desde|de|dos níveis de|abaixo de|ante)(?: (?:o|os|as|ano|níveis|nível|emissões|de|em|valores|ano-base|ano base))* ?",
    before_date=r"\b(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|desde|aprovad[oa] em) (?:de )?",
    after_base=r" (?:como (?:ano[- ])?(?:base|referência))",
    after_target=r"(?!)",
    relative=(("mid-century", r"\b(?:a )?(?:meados|metade) d(?:o|este) século\b"), ("decade", r"\b(?:fim|final) d(?:a|esta) década\b"), ("within", r"\b(?:em|dentro de|nos próximos) (?P<n>\d{1,2}|cinco|dez|quinze|vinte|trinta) anos\b")),
    whole={"cinco": 5, "dez": 10, "quinze": 15, "vinte": 20, "trinta": 30},
    further=r"(?:^|[ ,])(?:e|ou|depois|até|em)\b|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:até|em|antes|face|e|para|das|dos|da|do)\b|§|\()",
    boundary=r"; |[,.!?]\" | enquanto | embora | mas | apesar de ",
    cities=r"\b(?:a|esta|nossa|sua|da|na) (?:cidade|capital|urbe|metrópole|vila)(?! de )(?: \w+)?|\bo município\b",
    local=r"\b(?:a|o|da|do|sua|seu) (?:prefeitura|prefeito|prefeita|câmara(?: municipal)?|autarquia|município|presidente da câmara|vereador[ae]?s?|governo municipal|assembleia municipal|executivo municipal)\b|\b(?:prefeitura|prefeito|prefeita|câmara municipal|autarquia)\b",
    nations=r"\b(?:o|a|este|nosso|seu) (?:país|governo(?! municipal)|nação|estado|ministro|ministra|ministério|presidente|congresso|parlamento|união europeia|ue|província|região|governador|governadora)\b",
    organisations=r"\b(?:a|o|uma?|os|as) (?:empresa|companhia|universidade|porto|aeroporto|banco|elétrica|siderúrgica|cervejeira|cimenteira|petrolífera|petroleira|mineradora|construtora|fundação|associação|rede|aliança|fabricante|grupo|operadora|montadora|cooperativa|hospital|clube|setor|companhia aérea)\b(?: (?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?",
    groups=r"\b(?:as|mais de|todas as|várias|\d{1,6}|os|outras|cem|cerca de \d{1,6}) (?:\w+ )?(?:cidades|municípios|prefeitos|países|empresas|regiões|autarcas)\b",
    we=r"\b(?:nós|nosso|nossa|nossos|nossas|vamos|queremos|seremos|reduziremos|alcançaremos|temos|assumimos|comprometemo-nos|pretendemos|cortaremos|chegaremos)\b",
    it=r"\b(?:ela|ele|esta|este|seu|sua|seus|suas|cuj[oa]s?)\b",
    oblique=r"(?:\b(?:em|no|na|nos|nas|com|desde|para|a|ao|à|contra|entre|perto de|por|segundo|de|do|da|dos|das|como|sobre|sede em)(?: (?:o|os|as|cidade de|cidade do))* ?)$",
    linking=(
        r"(?:\b(?:prefeit[oa]|prefeitura|câmara(?: municipal)?|cidade|capital|município|autarquia|governo|vereadores|assembleia|presidente da câmara|autoridades)"
        r"(?:,? (?!assumid|adotad|anunciad|firmad|aprovad|realizad|apresentad|reunid)[a-zà-ÿ'.-]+){0,4}?,? (?:de|do|da|para|em)(?: cidade de)? "
        r"|\b(?:meta|objetivo|compromisso|plano|estratégia)(?:,? (?!assumid|adotad|anunciad|firmad|aprovad|realizad|apresentad)[a-zà-ÿ'.-]+){0,4}?,? (?:de|do|da|para)(?: cidade de)? )$"
    ),
    of=r",? (?:de|do|da|em|para) (?:cidade de |cidade do )?",
    behind=r"[ ,:(]*(?:(?:§|até|em|antes de|,|emissões) ?)*(?:de|do|da|para|em) |,? (?:prometeu|anunciou|aprovou|segundo) (?:a prefeitura de |a câmara de )?",
    listing=r",? ?(?:e |ou |, )?|, ",
    beside=r"[ ,:(|-]*(?:(?:em|até|antes de|para) )*",
    respectively=r"\brespe(?:c)?tivamente\b",
    predicate=rf"(?:, [^,;.]{{2,50}},)? (?:{_VERBS})(?!\w)",
    plain_openings=r"(?:a|o|os|as|um|uma|segundo|em|para|com|por|este|esta|seu|sua|nosso|nossa|se|não|já|hoje|ontem|além|também|mais|todos|todas|emissões|meta|alcançar|reduzir|no|na)",
    impersonal=r"\b(?:objetivos?|metas?|será|plano|estratégia|compromissos?)\b",
    anaphora=r"\b(?:fazê-lo|o mesmo|a nova (?:data|meta)|o novo prazo|a mesma meta)\b",
    the_target=r"\b(?:o|a|este|esta|esse|essa|seu|sua) (?:objetivo|meta|prazo|compromisso|data)\b",
    refusals=(
        ("question", r"[?¿]"),
        ("appeal", r"\b(?:deve(?:m|ria|riam)?|tem de|têm de|tem que|têm que|é preciso|pede(?:m)?|pediu|pediram|exige(?:m)?|exigiu|reclama(?:m)?|apela(?:m)?|apelou|defende(?:m)? que|recomenda(?:m)?)\b"),
        ("hypothetical", r"\b(?:(?<!-)se (?:a|o|todos|todas|fosse|houvesse)|supondo)\b"),
        ("potential", r"\b(?:poderia(?:m)?|pode(?:m)?|potencial|possível|capaz|permitiria(?:m)?|poderá)\b"),
        ("forecast", r"\b(?:estima(?:m)?|previsões|projeções|estudo|cenários?|modelos?|segundo um estudo|calcula(?:m)?)\b"),
        ("path", r"\b(?:caminho|rota|roteiro|transição|percurso|passo|rumo)s? (?:para|à|até|a|da) (?:a |uma )?$"),
    ),
    programmes=r"(?!)",
    statuses=(
        (ClaimStatus.NEGATED, r"\b(?:não (?:tem|fixou|adotou|prometeu|definiu|se comprometeu|aprovou|existe|há|assumiu)|rejeitou|rejeita|recus(?:ou|a|ou-se)|nega|negou|nunca (?:prometeu|fixou)|sem (?:meta|data)|votou contra)\b"),
        (ClaimStatus.ABANDONED, r"\b(?:abandon(?:ou|a|ado|ada|aram)|desist(?:iu|e|iram)|retirou|anul(?:ou|ado)|já não (?:quer|pretende|prevê|será|visa)|cancel(?:ou|ado|ada)|revog(?:ou|ado|ada)|deixou cair|engavet(?:ou|ado|ada)|arquivou)\b"),
        (ClaimStatus.MISSED, r"\b(?:não (?:será|vai ser|foi) (?:cumprid[oa]|alcançad[oa]|atingid[oa])|não (?:cumprirá|alcançará|atingirá|vai (?:cumprir|alcançar|atingir)|conseguirá|chegará|cumpriu|atingiu)|falh(?:ou|ará|a)|fora de alcance|inalcançável)\b"),
        (ClaimStatus.ACHIEVED, r"\b(?:já (?:é|alcançou|atingiu|cumpriu|reduziu)|alcançou|atingiu|cumpriu|conseguiu|reduziu|foi (?:alcançad|atingid|cumprid)[oa])\b"),
        (ClaimStatus.PROPOSED, r"\b(?:propõe(?:m)?|propôs|proposta|rascunho|estuda(?:m)?|considera(?:m)?|debate(?:m)?|será votad[oa]|vai votar|projeto de lei|pondera(?:m)?|minuta|em consulta|aguarda)\b"),
        (ClaimStatus.IN_LAW, r"\b(?:lei|por lei|legislação|decreto|legalmente|regulamento municipal|postura)\b"),
        (ClaimStatus.ADOPTED, r"\b(?:aprov(?:ou|ado|ada|aram|ação)|ado(?:p)?t(?:ou|ado|ada|aram)|votou|deliberou|resolução|por unanimidade|ratificou|decidiu)\b"),
        (ClaimStatus.PLEDGED, rf"(?:\b(?:{_VERBS}|objetivo|meta|compromisso|promessa)(?!\w))"),
    ),
    changes=(
        ("old new", r"(?:adi|atras|anteci|mud|pass)[^.;]{0,80}?§[^.;§]{0,40}? (?:para|a|até) §"),
        ("new old", r"§ (?:em vez de|e não) (?:em )?§"),
    ),
    conditional=r"\b(?:desde que|contanto que|se (?:o estado|o governo|houver)|na condição de|condicionad[oa]|sujeit[oa] a)\b",
    commits=r"\b(?:compromet\w+(?:-se)?|promet\w+)(?: \w+){0,6} ?$",
    announces=r"\b(?:objetivos?|metas?|compromissos?|promessas?)\b",
    verbs=rf"\b(?:{_VERBS})(?!\w)",
    own_operations=r"\b(?:edifícios municipais|prédios municipais|frota municipal|veículos municipais|suas próprias operações|próprias operações|administração municipal|instalações municipais|prédios públicos)\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:ônibus|autocarros|transportes?|trânsito|tráfego|carros|veículos|frota|táxis|mobilidade)\b"),
        (Scope.WASTE, r"\b(?:resíduos|lixo|reciclagem|reciclar)\b"),
        (Scope.BUILDINGS, r"\b(?:edifícios|prédios|habitações|construção|casas|escolas)\b"),
        (Scope.ELECTRICITY, r"\b(?:eletricidade|electricidade|energia elétrica|rede elétrica)\b"),
    ),
    down_to=r"\bpara ",
    remainder=r"^ (?:de|do|dos) (?:níveis de |nível de )?§",
)  # fmt: skip
