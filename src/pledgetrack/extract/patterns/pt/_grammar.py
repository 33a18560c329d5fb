"""How Portuguese says who, when and whether."""

from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"compromet\w{1,5}(?:-se)?|se compromet\w{1,5}|promet\w{1,5}|quer|querem|pretende[m]?|visa[m]?|planej\w{1,3}|planei\w{1,3}|prevê|preveem|espera[m]?|almeja[m]?|ambiciona[m]?|busca[m]?"
    r"|aprov(?:ou|a|aram)|adot(?:ou|a|aram)|adoptou|anunci(?:ou|a|aram)|apresent(?:ou|a)|será|serão|seja|reduzirá|reduzirão|alcançará|atingirá|vai|vão|vamos|tem|têm|terá|fix(?:ou|a|aram)|definiu|define|estabelec(?:e|eu)|propõe(?:-se)?|foi|foram|fica|é|são|está|abandon(?:ou|a)|desistiu|desiste|adi(?:ou|a)|antecip(?:ou|a)|cumpriu|conseguiu|alcançou|atingiu|confirm(?:ou|a)"
    r"|cortará|deve|estuda|chegará|cobrirá|assum(?:e|iu)|mantém|manterá|manterão|reconhece(?:u)?|limitará|reciclará|obriga|trabalha|nunca|reduziu|garantiu|integra|integrará|não"
)
_MONTHS = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
_GOALS = r"(?:objetivos?|objectivos?|metas?|compromissos?|promessas?|prazos?|datas?)"

GRAMMAR = Grammar(
    before_target=(
        r"\b(?:de|respetivamente|respectivamente|compromet\w{1,5}(?:-se)? com|até(?: (?:a|ao|o|à))?|em(?= ?$)|em (?=torno)|antes de|no mais tardar em|o mais tardar até|no máximo até|por volta de|em torno de|para|a partir de|desde|ao longo de|continua a ser|continua sendo|segue sendo|no horizonte(?: de)?|horizonte|metas?|objetivos?|compromissos?|entre (?:19|20)\d\d e|de (?:19|20)\d\d (?:a|até))"
        rf"(?: (?:o ano de|ano de|ano|fim de|final de|ao fim de|ao final de|{_MONTHS} de|o fim de|o final de|o ano|o horizonte de))* ?"
    ),
    before_weak=r"(?:\b(?:em|de|ano|meta|objetivo|plano|visão|agenda) |[(:,|] ?|  +|- )",
    before_base=(
        r"\b(?:em relação (?:a|à|ao|aos|às)|face (?:a|ao|aos|às)|comparad[oa]s? (?:com|a|ao|aos)|em comparação (?:com|a|ao|aos)|comparando com|comparativamente (?:a|com)|relativamente (?:a|ao|aos)|frente a|sobre|desde|de|dos níveis de|abaixo d[eo]s?|ante|tendo|com base em|tomando|entre|do que em|que (?:emitia |emitiu )?em|ano[- ]base:?|a partir de)"
        r"(?: (?:o|os|as|ao|aos|ano|níveis|nível|(?<=níveis de )emissões|(?<=nível de )emissões|(?<=as )emissões|(?<=às )emissões|(?<= a )emissões|registadas|de|do|em|valores|ano-base|ano base))* ?"
    ),
    before_date=rf"\b(?:\d{{1,2}}º? de )?(?:{_MONTHS}|desde|(?:aprovad|adotad|assinad|propost|assumid|firmad|anunciad|fixad|abandonad|apresentad)[oa]s?,? em|(?:comprometeu|aprovou|adotou|assinou|anunciou)(?:-se)?,? em|em vigor desde) (?:de )?",
    after_base=r",? (?:como (?:ano[- ](?:de )?)?(?:base|referência))",
    after_target=r",? (?:como horizonte|climaticamente neutr|neutr[oa])",
    relative=(
        ("mid-century", r"\b(?:(?:até|a|em|para) )?(?:meados|metade|a metade|o meio) d(?:o|este) século\b"),
        ("decade", r"\b(?:(?:até )?(?:ao |o |no )?)?(?:fim|final) d(?:a|esta|a atual) década\b(?! de 20)"),
        ("within", r"\b(?:em|dentro de|nos próximos|daqui a|no prazo de) (?P<n>\d{1,2}|cinco|dez|quinze|vinte|vinte e cinco|trinta) anos\b(?! (?:a meta|o prazo|o objetivo|antes|mais cedo))"),
    ),
    whole={"cinco": 5, "dez": 10, "quinze": 15, "vinte": 20, "vinte e cinco": 25, "trinta": 30},
    further=r"(?:^|[ ,])(?:e|ou|depois|até|em|de|a)\b|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:até|em|antes|face|e|para|das|dos|da|do|a partir|sobre|respe(?:c)?tivamente)\b|§|\()",
    accompanied=r",? (?:com|incluindo|através de|mediante) (?:uma |um )?(?:nova |novo )?",
    down_to=r"\b(?:para|emit\w{1,4}(?: só| apenas)?) (?:menos de )?",
    remainder=r"^(?! (?:a )?menos)",  # "para" says a level, whatever it is measured against
    boundary=r"; | ao contrário d[aeo]s? |[,.!?]\" | enquanto | embora | mas | apesar de | no entanto ",
    one_of_two=r"(?:(?P<first>(?:a|o) primeir[oa])|(?:a|o) segund[oa]|est[ea] últim[oa])",
    cities=(
        r"\b(?:(?:a|o) (?:primeira|primeiro|segunda|segundo)|est[ea] últim[oa])\b(?= (?:será|quer|busca|ambiciona|prevê|pretende|promete|vai|em 20|até 20|reduzirá|atingirá)|,)|\b(?:a|esta|nossa|sua|da|na|uma|à) (?:cidade|capital|urbe|metrópole|vila)(?! (?:de|do|da)\b)(?: \w{2,12}(?:ana|ense|esa|eira|ina|aulista|oca))?"
        r"|\b(?:o|este|nosso|no) município\b(?! d[eo])"
    ),
    local=(
        r"\b(?:a|o|da|do|sua|seu|à|ao|pela) (?:prefeitura|prefeito|prefeita|câmara(?: municipal)?|autarquia|município|presidente da câmara|vereador\w{0,2}|governo municipal|assembleia municipal|executivo municipal|gestão municipal|autarca|administração municipal)\b"
        r"|\b(?:prefeitura|prefeito|prefeita|câmara municipal|autarquia)\b"
    ),
    nations=(
        r"\b(?:o|a|este|nosso|seu|do|da|ao|um) (?:país|governo(?! municipal)|nação|estado(?! de (?:emergência|calamidade|alerta))|ministr[oa]|ministério|presidente(?! da câmara)|congresso|parlamento|união europeia|região|distrito|comunidade intermunicipal|área metropolitana|província|ue|governador|governadora|assembleia da república|comissão europeia|lei de bases)\b(?! (?:da cidade|municipal|local))"
        r"|\b(?:objetivos?|metas?) (?:naciona(?:l|is)|europei[oa]s?|estadua(?:l|is)|do país|da união europeia)\b"
        r"|\bassembleia da república\b|\b(?:a|ao) nível (?:nacional|estadual|europeu|regional|mundial)\b"
    ),
    organisations=(
        r"\b(?:a|o|uma|um|os|as|da|do|sua|esta) (?:maior |principal |grande )?(?:empresa|química|papeleira|farmacêutica|tecnológica|seguradora|energética|montadora|firma|marca|companhia|universidade|porto(?= (?:quer|vai|de|pretende))|aeroporto|banco|elétrica|fabricante|fabricantes|cervejeira|cimenteira|siderúrgica|fundação|associação|rede|aliança|grupo|operador|operadora|transportadora|construtora|petroleira|refinaria|cooperativa|setor|sector|indústria|multinacional|hospital|clube|onu|concessionária|mineradora|companhia aérea|metro)\b"
        r"(?: (?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?"
    ),
    groups=r"\bamb[oa]s (?:as |os )?(?:cidades|municípios|capitais|prefeituras|autarquias)\b|\b(?:as|os|mais de|cerca de|todas as|todos os|muitas|\d{1,6}|várias|outras|cem|mil|estas|100) (?:\d{1,6} |\w+ )?(?:cidades|municípios|prefeitos|autarcas|países|empresas|regiões|autarquias|moradores|organizações|especialistas|ambientalistas|estados)\b",
    we=r"\b(?:nós|noss[oa]s?|vamos|queremos|seremos|reduziremos|alcançaremos|atingiremos|comprometemo-nos|nos comprometemos|temos|pretendemos|assumimos|cortaremos|definimos|estamos|abandonaremos|chegaremos|teremos|eliminaremos|deixaremos|emitiremos|usaremos|consumiremos|produziremos|eletrificaremos|baixaremos)\b",
    it=r"\b(?:esta|este|sua|suas|seu|seus|se)\b(?= (?:compromet|prop|emissões|consumo|frota|meta|objetivo|plano|pegada))|\bcuj[oa]s?\b|(?<!plano )(?<!estratégia )(?<!proposta )(?<!lei )(?<!regulamento )\bque(?= (?:prevê|fixa|estabelece|define|propõe|quer))",
    oblique=r"(?:\b(?:em|no|na|nos|nas|com|desde|para|a|ao|à|contra|entre|perto de|por|pelo|pela|segundo|de|do|da|dos|das|como|sobre|sede em|sediada em)(?: (?:o|a|os|as|cidade de|cidade do|todo|toda))* ?)$",
    linking=(
        r"(?:\b(?:prefeit[oa]|prefeitura|câmara(?: municipal)?|cidade|capital|município|autarquia|governo|vereador\w*|assembleia|presidente da câmara|autoridades|moradores|executivo)"
        r"(?:,? (?!assumid|adotad|anunciad|firmad|aprovad|realizad|apresentad|reunid)[a-zà-ÿ'.-]+){0,4}?,? (?:de|do|da|para)(?: cidade de| o| a)? "
        r"|\b(?:metas?|objetivos?|compromissos?|plano|estratégia|contrato climático|emissões|frota|edifícios|consumo|lei)(?:,? (?!assumid|adotad|anunciad|firmad|aprovad|realizad|apresentad)[a-zà-ÿ'.-]+){0,4}?,? (?:de|do|da|para)(?: cidade de| o| a)? )$"
    ),
    of=r",? (?:de|do|da|em|para|no|na) (?:cidade de |cidade do )?",
    behind=r"[ ,:(]*(?:(?:§|até|em|antes de|,|emissões|foi estipulada|foi fixada) ?)*(?:de|do|da|para|em|a) |,? (?:prometeu|anunciou|aprovou|segundo|reconhece|reconheceu|admite|admitiu|informa|informou|indica|assegura) (?:a prefeitura de |a câmara de )?",
    listing=r",? ?(?:e |ou |nem |como |quanto |, )?(?:a |o )?|, ",
    beside=r"[ ,:(|-]*(?:(?:em|até|antes de|para) )*",
    respectively=r"\brespe(?:c)?tivamente\b",
    predicate=rf"(?:, [^,;.]{{2,50}},| (?:com sede|sediad[oa]) em [^\W\d]{{3,20}}(?: [^\W\d]{{3,20}})?)? (?:{_VERBS})(?!\w)",
    plain_openings=(
        rf"(?:a|o|os|as|um|uma|segundo|em|para|com|por|este|esta|estas|estes|seu|sua|nosso|nossa|se|não|já|hoje|ontem|além|também|mais|todos|todas|toda|todo|emissões|meta|metas|objetivo|objetivos|alcançar|atingir|reduzir|no|na|que|nós|entre|até|desde|após|depois|depois|primeiro|finalmente|então|ainda|apenas|quando|como|durante|enquanto|porém|contudo|sem|logo|cada|outro|outra|apesar|graças|aqui|ali|nem|embora|através|sob|agora|assim|mas|e|será|renováveis|carbono|co2|neutralidade|plano|do|da|lei|{_VERBS})"
    ),
    impersonal=rf"\b(?:{_GOALS}|será|serão|plano|estratégia)\b",
    subjectless=rf"(?:além disso,? |também |assim,? |agora |para isso,? |por isso,? )?(?!(?:é|são|não|nunca|seja|foi|foram|fica|integra|está|obriga|deve)\b)(?:{_VERBS})(?!\w)",
    anaphora=r"\b(?P<own>(?:será|serão|(?:fala )?agora (?:fala )?em|(?:a|sua) (?:nova )?meta (?:(?:para|de) §{1,9} )?(?:é|será)(?: agora)?(?: de)?|(?:quer|pretende|espera|deverá|busca) (?:chegar|alcançar|atingir)|chegará|subirá)(?: a| à| aos| para)?)(?= ¤)|\b(?:fazê-lo|consegui-lo|atingi-l[ao]|alcançá-l[ao]|o prazo (?:[a-zà-ÿ]+ ){0,8}é(?= §)|lá chegar|chegar lá|apont(?:a|ou) para(?= §)|o mesmo(?= até| em §)|a nova (?:data|meta)(?= (?:é|será|passa)|:| §)|o novo (?:prazo|objetivo)(?= (?:é|será|passa)|:| §)|a mesma meta|mantém(?: a meta de| o objetivo de)?(?= §)|(?:est[ea]|ess[ea]|o mesmo|a mesma) (?:objetivo|meta)(?= (?:em|até|já em|antes de) §)|a meta de [^,.;§]{3,25} é(?= §)|(?:também o|o mesmo) (?:fizeram|fez|farão|fará)|mantém-se a meta (?:de|para)(?= §))\b",
    the_target=rf"\b(?:o|a|este|aquele|aquela|esta|esse|essa|seu|sua|seus|suas|tal) (?:{_GOALS}|número|cifra)\b",
    ratifies=r"\b(?:assim o|foi o que) (?:aprovou|decidiu|deliberou|votou)\b|\b(?:a câmara|os vereadores|a assembleia) aprov(?:ou|aram)-(?:o|a)\b|\b(?:aprovou|aprovaram|adotou|ratificou) (?:ontem |hoje )?(?:o|a|este|esta|esse|essa) (?:plano|meta|objetivo|estratégia|moção|proposta|lei)\b|\b(?:plano|meta|objetivo|estratégia|moção|proposta|lei) foi (?:\w+ )?(?:aprovad|adotad|ratificad)[oa]\b",
    refusals=(
        ("question", r"[?¿]|^\W{0,4}para (?:ser|alcançar|atingir|chegar)\b[^.;]{0,120}\b(?:deveria[m]?|teriam? de|seria preciso|precisaria)\b"),
        ("duty", r"\b(?:deve(?:m|ria|riam|rá|rão|mos)?|tem de|têm de|tem que|têm que|terá de|é preciso|precisa[m]? de)\b(?! conseguir atingir)"),
        ("appeal", r"\b(?:pede[m]?|pediu|pediram|pediam?|exigiam?|exigiram|reclamavam?|exige[m]?|exigiu|reclama[m]?|apela[m]?|apelou|defende[m]? que|recomenda[m]?|reivindica[m]?|cobra[m]?|convida[m]?|incentiva[m]?|desafia[m]?)\b"),
        ("hypothetical", r"\b(?:resta saber|falta saber|está por ver|não se sabe|não está claro|pergunta[m]?) se\b|\bse (?:[\w'-]{1,20} ){0,6}?\w{1,15}(?:asse|assem|esse|essem|isse|issem|osse|ossem)\b|\b(?:supondo|imagin\w{1,6}|suponhamos)\b"),
        ("potential", r"\b(?:utopia|utópic[oa]|quimera|ilusóri[oa]|(?<!já )não acredit\w{1,3}|poderia[m]?|pode[m]?|podemos|potencial(?:mente)?|possível|capaz|capazes|permitiria[m]?|permite[m]?|permitirá|poderá|poderão|evitaria)\b"),
        ("forecast", r"\b(?:ao ritmo atual|a este ritmo|se (?:nada mudar|mantido o ritmo|a tendência)|mantido o ritmo|estima(?:m|-se)?|previsões|projeções|projecções|cenários?(?! tendencial| de referência)|modelos climáticos|segundo (?:um|o|as) (?:estudo|relatório|especialistas)|um estudo|calcula(?:m)?|é expectável|será expectável)\b"),
        ("path", r"\b(?:caminho|caminhar|rota|roteiro|transição|percurso|passo|rumo|trajetória|avançar)s? (?:para|à|até|a|da|ao) (?:a |uma |neutralidade )?$"),
        ("programme", r"[\"'] ?(?:\d{1,3} |cem )?cidades (?:inteligentes e )?$|\b(?:missão|programa|iniciativa|projeto|rede|campanha|grupo) (?:europei[oa] )?(?:das? |de )?(?:\d{1,3} |cem )?cidades (?:europeias )?(?:que querem ser |inteligentes e )?$|\b(?:uma|três) das (?:\d{1,3} )?cidades missão [\"']?$"),
    ),
    fresh=r",? (?:e|mas) (?=[^,;]{0,40}?\b(?:será|comprometeu-se|quer|prevê|reduzirá|atingirá|vai)\b)|; ",
    prescribed=r"\b(?:por|pela|obrigad[oa] por) lei\b|\b(?:segundo|conforme|nos termos d[oa]|de acordo com) (?:[oa]|seu|sua) (?:\w+ ){0,2}(?:plano|lei|estratégia|regulamento)\b|\b(?:plano|lei|estratégia|regulamento|decreto|acordo)(?: \w+){0,4} (?:estabelece|fixa|obriga|prevê|determina|estipula|exige|define)\b|\b(?:indica|diz|determina|prevê) o plano\b",
    fronting=r"(?:(?:desenvolvid|elaborad|criad|apresentad|aprovad|assinad|lançad)[oa]s?|com|em|segundo|por|para|após|além|graças|no|na|até)\b",
    programmes=r"(?: e inteligentes)?(?: até §{1,9})?[\"'] ?,? (?:da comissão|da união|o que)",
    statuses=(
        (
            ClaimStatus.NEGATED,
            rf"\b(?:nem [^.;]{{2,50}} nem [^.;]{{2,50}} (?:têm|fixaram|definiram)|não (?:tem|fixou|adotou|prometeu|definiu|se comprometeu|aprovou|existe|há|assumiu|se propôs|estabeleceu)(?= (?:\w+ ){{0,3}}(?:{_GOALS}|plano|ano)|\b)|rejeit(?:ou|a|aram|am)|chumb(?:ou|a|aram|am)|rejeitad[oa]|chumbad[oa]|recus(?:ou-se|ou|a)|nega|negou|nunca (?:se )?(?:compromet\w+|promet\w+|fixou|adotou|teve|definiu)|sem (?:meta|data|prazo)|vot(?:ou|aram|a|am) contra|descart(?:ou|a)(?! (?:a|o|sua|seu|a sua|o seu) (?:meta|objetivo|compromisso|plano|prazo))|nenhum[a]? (?:{_GOALS}))\b"
        ),
        (
            ClaimStatus.ABANDONED,
            r"\b(?:já não (?:vale|está em vigor)|deixou de valer|(?:abandon(?:ou|a|aram)|desist(?:iu|e|iram) d[aeo]s?|renunci(?:ou|a) (?:a|à|ao)) (?!(?:o |os |a )*(?:uso|carvão|combustíveis))|abandonad[oa]|retirou (?:a|o|sua)|anul(?:ou|ado)|já não (?:quer|pretende|prevê|será|visa|ambiciona)|deix(?:ou|a) cair|descart(?:ou|a) (?:a|o|sua|seu|a sua|o seu) (?:meta|objetivo|compromisso|plano|prazo)|cancel(?:ou|ado|ada)|revog(?:ou|ado|ada|a)|elimin(?:ou|a) (?:a|sua|a sua) meta|engavet(?:ou|ado|ada)|arquivou|volt(?:ou|a) atrás|não há nova data)"
        ),
        (
            ClaimStatus.MISSED,
            r"\b(?:não (?:será|vai ser|foi) (?:cumprid|alcançad|atingid)[oa]|não (?:conseguiu|conseguiram|logrou|cumprirá|alcançará|atingirá|vai (?:conseguir )?(?:cumprir|alcançar|atingir)|conseguirá|chegará|cumpriu|atingiu|deverá conseguir|consegue (?:cumprir|atingir)|(?:poderá|pode|vai poder) (?:cumprir|alcançar|atingir|manter))|não (?:será|vai ser) (?=(?:climaticamente )?neutr)|falh(?:ou|ará|a|ar)|fora d[eo] (?:seu )?alcance|já não acredita[m]?|fic(?:ou|aram|a|am) (?:muito )?aquém|inalcançável|longe de (?:cumprir|atingir)|incumpr\w{1,5}|descumpr\w{1,5})\b"
        ),
        (
            ClaimStatus.ACHIEVED,
            r"\b(?:já (?:é|alcançou|atingiu|cumpriu|reduziu|foi atingida|usa|utiliza)|alcançou|atingiu|cumpriu|conseguiu|superou|reduziu|cortou|baixou|diminuiu|foi (?:alcançad|atingid|cumprid)[oa])\b"
        ),
        (
            ClaimStatus.PROPOSED,
            r"\b(?:admite[m]? (?:adiar|antecipar|rever|fixar|adotar)|propõe[m]?(?!-se)|(?<!se )propôs(?!-se)|(?<!se )(?:uma |a )proposta|conforme a proposta|rascunho|estuda[m]?|considera[m]?|debate[m]?|debatendo|debate-se|será votad[oa]|votação (?:d[ao]|sobre)|vai votar|vota em|projeto de (?:lei|regulamento|plano)|pondera[m]?|minuta|em (?:consulta|discussão|debate)|aguarda|anteprojeto|se (?:a câmara|os vereadores) aprovar|(?<!aprova a )(?<!aprovou a )moção|discute)\b"
        ),
        (
            ClaimStatus.IN_LAW,
            r"\b(?:sancion(?:ou|ad[oa])|promulg\w{1,4}|lei|por lei|legislação|decreto|legalmente|regulamento municipal|postura)\b"
        ),
        (
            ClaimStatus.ADOPTED,
            r"\b(?:validou|referendou|(?:deu|dá|deram) (?:[a-z]+ )?luz verde|aprovam?|aprov(?:ou|ado|ada|aram|ação)|ado(?:p)?t(?:ou|ado|ada|aram)|votou|deliberou|resolução|por unanimidade|por maioria|ratificou|decidiu|contrato climático|plano (?:municipal |local )?(?:de ação climática |do clima |climático )?(?:\w+ ){0,3}(?:estabelece|fixa|prevê|define))\b"
        ),
        (ClaimStatus.PLEDGED, rf"(?:\b(?:{_VERBS}|{_GOALS})(?!\w))"),
    ),
    changes=(
        ("old new", r"(?:previst|anunciad|fixad|prometid)\w{0,2}[^.;§]{0,40}§{1,9}[^.;§]{0,40}(?:adi|atras|anteci|pass)\w{1,5} (?:para|até) §"),
        ("old new", r"\bnão\b[^.;§]{0,80}§{1,9}[^.;§]{0,40}?,? mas (?:sim )?(?:em|até|para|só em) §"),
        ("new old", r"(?:adi|atras|anteci|mud|transfer)\w{1,5} (?:[^.;§]{0,40} )?(?:para|até) §{1,9}[^.;§]{0,100}?(?:fixad|previst|inicial|anterior|antes|prometid|anunciad|definid)\w{0,4}[^.;§]{0,25} §"),
        ("old new", r"(?:adi|atras|anteci|mud|pass|transfer)[^.;]{0,80}?(?<!para )(?<!até )(?<!§)§{1,9}[^.;§]{0,40}? (?:para|a|até) §"),
        ("old new", r"\b(?:em vez de|ao invés de|em lugar de) (?:em |até )?§{1,9}[^.;§]{0,70} (?:em|para|até) §"),
        ("new old", r"§,? (?:em vez de|ao invés de|e já não|e não mais|e não|em lugar de|contra)(?: em| até| o| os)* §"),
        ("old new", r"(?:desist|abandon|não cumprir|não ating|deixou cair|deixa cair)[^.§]{0,100}§{1,9}[^.§]{0,60}?(?:; |, e |, | e passa|agora|nov)[^.§]{0,50}§"),
    ),
    superseded=rf"\b(?:anterior|antig[oa]|prévi[oa]) {_GOALS}(?: \w+){{0,3}} ?$|\b{_GOALS} (?:anterior|prévi[oa]|inicial|original)(?: \w+){{0,3}} ?$",
    share_change=r"{amount}[^.;¤]{0,60}\b(?:passa|passará|desce|sobe) para {amount}|\b(?:elev|aument|reforç|endurec|apert|sub|rev|baix|ampli)\w{0,6}\b[^.;¤]{0,80}? de {amount}(?:[^.;¤]{0,20}? para {amount})?",
    unable=r"\bnão (?:poderá|poderão|pode[m]?|pôde|vai poder) [^.;]{0,30}\b(?:cumprir|alcançar|atingir|chegar|conseguir|manter)",
    conditional=r"\b(?:desde que|contanto que|se (?:o|a|os|as|houver) ?(?:estado|governo|união|país|fundos|verbas|recursos|financiamento)|na condição de|condicionad[oa]|sujeit[oa] a|a menos que|caso o (?:governo|estado))\b",
    commits=r"\b(?:compromet\w+(?:-se)?|promet\w+)(?: \w+){0,6} ?$",
    announces=rf"\b(?:{_GOALS}|compromete-se|a cidade)\b",
    verbs=rf"\b(?:{_VERBS})(?!\w)",
    own_operations=r"\b(?:(?:edifícios|prédios|frota|veículos|instalações|equipamentos|escolas) (?:municipais|municipal|públicos|da câmara|da prefeitura)|(?:suas )?próprias (?:operações|emissões|instalações)|administração municipal|frota da (?:câmara|prefeitura)|iluminação pública)\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:ônibus|autocarros|transportes?|trânsito|tráfego|carros|veículos|frota|táxis|mobilidade)\b"),
        (Scope.WASTE, r"\b(?:resíduos|lixo|reciclagem|reciclar|aterros?)\b"),
        (Scope.BUILDINGS, r"\b(?:edifícios|prédios|habitações|construção|casas|escolas)\b"),
        (Scope.ELECTRICITY, r"\b(?:eletricidade|electricidade|energia elétrica|rede elétrica)\b"),
    ),
    whole_city=r"\b(?:toda a cidade|todo o município|conjunto da cidade)\b",
    climate=r"\b(?:clim[aá]\w{0,10}|emiss\w{2,4}|carbono|carbónic\w|co2|gases|gee|neutralidade|descarboniz\w{1,7})\b",
    against_bau=r"\b(?:(?:cenário )?tendencial|cenário (?:de referência|base|inercial)|business as usual|bau|sem medidas)\b",
    all_gases=r"\btodos os gases (?:de|com) efeito\b",
    only_carbon=r"\b(?:só|apenas|somente) (?:o )?(?:co2|dióxido de carbono)\b",
    offsets=r"\b(?:compens\w{1,6} (?:d?o restante|os restantes|as emissões (?:restantes|residuais)|dos restantes)|créditos de carbono)\b",
    no_offsets=r"\bsem (?:recorrer a )?(?:compensações|compensação|créditos)\b",
    decade=r"\b(?:em|para|antes d[eao]s?|durante|até|a|na|no|nos)(?: o| a| ao)? ?(?:(?:(?P<early>início|começo)|(?P<mid>meados)|(?P<end>fim|final|finais)) d[aeo]s? )?(?:a )?(?:década de|anos) (?P<decade>20\d0)\b",
    then=r"\b(?:até|antes d[aeo]|para) (?P<year>lá|(?:ess|aquel)[ae] (?:data|ano|prazo)|então|àquel[ae] (?:data|ano)|a mesma data)\b|\b(?:alcançá-l[ao]|atingi-l[ao]|fazê-lo|consegui-lo|chegar lá) (?P<n>uma década|duas décadas|\d{1,2}(?= anos)|[a-z]{2,12}(?= anos))(?: anos)? (?:antes|mais cedo|(?P<later>depois|mais tarde))\b(?! d[eo]| que)",
    held_on=r"\b(?:é|são|está|estão|tem sido|funcionam?)(?: (?:já|certificad[ao]|oficialmente|totalmente|completamente|uma|um|cidade|município|com|a)){0,4} $",
    held_with=r"\b(?:é|são|funcionam?|usam?|utilizam?|consomem?|compram?|abastecid[oa]s?)(?: (?!para\b|até\b)[\w-]+){0,8} $",
    since_when=r"(?:,? (?!(?:e|mas|ou|em|até|antes)\b)[a-zà-ÿ]+){0,3} desde (?:o ano de |(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) de |(?:o início|o final|meados) de )?",
    since=r"\bdesde (?:o ano de )?$",
    since_then=r",? (?:[^,;.§¤]{1,30} )?(?:é|são|está|funciona)(?: (?:já|uma|cidade|totalmente|oficialmente)){0,3} ",
    relative_clause=r", (?:que|a qual|o qual) ",
    corporate=r"\b(?:noss[oa]s? (?:clientes?|empresa|acionistas|produtos?|grupo|companhia|marcas?|lojas|fábricas)|acionistas)\b",
    wished=r"\b(?:quer|querem|deseja[m]?|espera[m]?|gostaria[m]?|pretende[m]?) que (?:a cidade de |a câmara de |a |o )?$",
    besides=r"\W{0,6}(?:além de|a par de|tal como) (?:a cidade de )?",
    also=r"\btambém\b",
    in_aside=r", (?:que|cuj[oa]s?|a qual|o qual) [^,;.]{1,120},(?= (?:também |já |não |se |quer|prevê|será|pretende|vai|visa|promete|espera|planeja|comprometeu|deve))",
    aside=rf", (?:que|cuj[oa]s?|se|desde que|caso|com (?:sede|capital)|onde|capital|sede|situad[oa]|localizad[oa]|sediad[oa]|vizinh[oa]) [^;.,]{{2,100}},(?= (?:também |já |não )?(?:{_VERBS})(?!\w))",
    among=r",? (?:entre (?:elas|eles|outr[oa]s)|incluindo)\b",
    one_of=r"\b(?:uma das|um dos|entre|como|tal como|junto (?:a|com)|parte d[aeo]|rede de|grupo de|lista de) (?:as |os |outras |outros )?(?:[\w-]+ ){0,2}$",
    belonging=r"\b(?:o|a|os|as) (?P<head>[a-zà-ÿ-]{3,20})(?: [a-zà-ÿ]{3,15}){0,2} (?:de|do|da) $",
    own_heads=r"^(?:metade|terço|parte|totalidade|conjunto|projeto|proposta|minuta|rascunho|moção|documento|decisão|visão|cidade|capital|vila|urbe|prefeit\w+|câmara|municíp\w+|autar\w+|concelho|assembleia|vereador\w*|presidente|governo|gestão|executivo|administração|autoridades|população|cidadãos|moradores|habitantes|munícipes|eleitores|planos?|estratégia|roteiro|programa|política|lei|regulamento|orçamento|resolução|agenda|objetivos?|metas?|compromissos?|promessas?|prazos?|data|declaração|pacto|contrato|emissões|pegada|co2|gases|energia|eletricidade|consumo|procura|demanda|transportes?|trânsito|tráfego|ônibus|autocarros|frota|veículos|táxis|edifícios|prédios|habitações|escolas|iluminação|resíduos|lixo|economia|sistema|sector|setor|centro|território|comunidade|caso|distrito|rede|neutralidade|pico|redução|descarbonização|saída|abandono|parque|quota)$",
    worldwide=r"(?: (?:de|do|carbono|co2|líquidas?|em|até|antes|§+)){0,5} (?:mundiais|globais|globalmente|d[oe] (?:mundo|planeta)|(?:a|em|à) (?:nível|escala|todo o) (?:mundial|global|mundo|planeta|planetária))\b",
    of_the_world=r"\b(?:mundial|global|do (?:mundo|planeta)|da humanidade) (?:de )?(?:a )?$|\bemissões (?:(?:líquidas|anuais|de|carbono|co2|gases|com|efeito|estufa) ){0,6}(?:mundiais|globais|do (?:mundo|planeta))\b",
    makes_up=r"\b(?:represent\w{1,5}|responsáve(?:l|is) por|caus\w{1,4}|origin\w{1,4}|concentr\w{1,4}|correspond\w{1,3} a|contribu\w{1,4} com|equival\w{1,3} a)(?: (?:o|a|os|as|um|quase|cerca|mais|aproximadamente|de|dos|das|até|perto))* $",
    at_present=r"\b(?:atualmente|já|hoje|agora|hoje em dia)(?: [\w-]+){0,4} $",
    aims=r"\b(?:objetivos?|metas?|compromissos?|propósito|quer|querem|pretende[m]?|visa[m]?|promet\w{1,4}|compromet\w{1,4}(?:-se)?|plano|estratégia|prop\w{1,4}(?:-se)?)(?: \w+){0,2}? (?:de|a|para|é|em)(?: \w+){0,4} ?$",
    means_to=r"\b(?:oportunidades?|opções|formas?|maneiras?|possibilidades?|como) (?:para|de)(?: \w+){0,2} ?$",
    other_object=r"\b(?:mas não|ficar-se|nem à|nem ao|apenas|só cheg\w+|consumo|uso|água|resíduos|lixo|tráfego|trânsito|carros?|ruído|partículas|energia|eletricidade|renováve(?:l|is)|emprego|população)\b",
    coordinated=r"(?: ?\([^()]{0,60}\))?,? e (?:a )?(?:aument\w{1,4}|elev\w{1,4}|increment\w{1,4}|melhor\w{1,4}|reduz\w{1,4}|cort\w{1,4}|cobr\w{1,4}|ger\w{1,4}|obt\w{1,4}|abastec\w{1,4}|cheg\w{1,4}|que)(?: [\w-]+){0,8} ",
    failed_vote=r"\b(?:referendo|moção|proposta|iniciativa|emenda)\b[^.;]{0,140}\bfoi (?:rejeitada|chumbada|derrotada)",
    asked_after=r"(?:,| -)? (?:mas|e) (?:como|que|quem|quando|por que|onde|será)\b[^.;]{0,200}\?",
    goes_on=r"(?:caminho|passos?|avanço|avanç\w{1,4}|rota|trajetória|transição|rumo) (?:para|a|até) (?:ser|alcançar|atingir|tornar-se|se tornar) (?:uma |a |o )?(?:cidade )?$",
    gloss=r" ?\((?:ou seja,? |isto é,? |uma |um )*",
    relative_pronouns=r"cuj[oa]s?",
    media=r"(?:[^.;,]{0,40} )?(?:agência|jornal|diário|lusa|reuters|imprensa|revista|público|folha|globo) ?(?=(?:informou|informa|publicou|publica|noticiou|noticia|disse|escreve)\b)",
    both=r"(?:amb[oa]s (?:as |os )?|as duas |os dois )(?:cidades|municípios|capitais|prefeituras|autarquias)",
    aspiring=r"\bcandidat[oa]s? (?:\w+ )?(?:à|ao|a) (?:prefeitura|câmara(?: municipal)?|presidência da câmara(?: municipal)?)(?: \w+)? (?:de|do|da) $",
    towns=r"\b(?:cidades|municípios|prefeituras|câmaras|autarquias|prefeitos)$",
    apart=r"\ba\b",
    goal_of_a=r"\b(?:objetivos?|metas?|compromissos?)(?: \w+){0,3} d[ea] (?:uma )?$|\b(?:atingirá|alcançará|cumprirá) (?:a |uma )$",
    shifted=r"\b(?:antecip|adi|atras)\w{1,4} (?:em |por )?(?P<n>dez|vinte|cinco|quinze|\d{1,2}) anos,? (?:[^.;§]{0,60}?,? )?(?:a|até|para) (?=§)",
    shifted_back=r"\b(?:adi|atras)",
    falls_short=r"[^.;]{0,40},? mas [^.;]{0,50}\b(?:vai ficar|ficará|fica)(?:-se)? (?:pel|n|por)|[^.;]{0,40},? mas [^.;]{0,50}\bnão (?:[oa] )?(?:cumprirá|conseguirá|atingirá|alcançará|chegará|vai (?:conseguir|cumprir|atingir))",
)  # fmt: skip
