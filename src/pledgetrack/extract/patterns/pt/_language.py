"""What tells Portuguese, and how it counts, dates, names offices and reports speech."""

from pledgetrack.extract.patterns.language import Language, Meetings

LANGUAGE = Language(
    common="a ser lei os as de que em e para com por uma do da dos das na no ao se seu sua até não são quer ser"
    " emissões vai cidade meta neutralidade carbono câmara prefeitura prefeito um é foi nossa nosso vamos pela"
    " pelo nas nos à às aos já este esta antes entre quando quer pretende prevê tem está também sobre anos"
    " reduzir reduzirá cortar atingir alcançar climática climaticamente neutra energia combustíveis fósseis"
    " renovável renováveis eletricidade resíduos edifícios municipais município municipal governo aprovou"
    " relação face efeito estufa emitir emitirá deixará menos terço terços metade quarto dióxido cento cidades"
    " país trânsito transporte transportes descarbonização carvão usará usar foi têm faz essa esse isso ela"
    " eles tudo todos outra outro data primeira primeiro abandonará segundo após disse afirmou anunciou"
    " elétrica elétricos autocarros autocarro nenhum movido partir ônibus cumprir prazo compromisso compromete"
    " comprometeu consumo desde nova novo",
    countries=("BR", "PT", "AO", "MZ", "CV"),
    governments=(
        (r"\bprefeit(?:o|a|ura)\b|\bônibus\b|\bcarbônic[oa]\b|\bvereadores aprovaram\b|\bplanejamento\b", ("BR",)),
        ((
            r"\bautarquia\b|\bautarca\b|\bconcelho\b|\bpresidente da câmara\b|\bautocarros?\b|\bcarbónic[oa]\b"
            r"|\bgasóleo\b|\breunião de câmara\b|\bcomunidade intermunicipal\b|\bpmac\b|\buni(?:ão|ões) de freguesias\b|\bac[cç]ção climática\b|\balterações climáticas\b|\bplaneamento\b|\bpelouro\b"
        ), ("PT",)),
    ),
    peoples={"brasileir": "BR", "portugues": "PT", "português": "PT", "angolan": "AO", "moçambican": "MZ"},
    ordinary="cicero latina sousa obra obras defesa plano republica natal palmas patos lagoa serra bom fortaleza santa salto samba pasta",
    percent=r"%|por cento\b",
    between="a|e|ou",
    units="um dois três quatro cinco seis sete oito nove",
    tens={
        "dez": 10, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "cinqüenta": 50, "sessenta": 60,
        "setenta": 70, "oitenta": 80, "noventa": 90,
    },
    join=" e ",
    hundred=r"cem",
    irregular={
        "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16,
        "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19,
    },
    fractions=(
        (r"cem por cento", 100),
        (r"(?:os )?dois terços", 66.7), (r"um terço", 33.3), (r"três quartos", 75), (r"um quarto", 25),
        (r"quatro quintos", 80), (r"três quintos", 60), (r"um quinto", 20),
        (r"(?:a |pela |à )?metade(?! d(?:o|este|esse) século)", 50),
        (r"nove em cada dez", 90), (r"oito em cada dez", 80), (r"sete em cada dez", 70), (r"quatro em cada cinco", 80), (r"três em cada cinco", 60), (r"três em cada quatro", 75), (r"um em cada dois|uma em cada duas", 50), (r"uma? em cada três", 33.3),
        (r"uma? em cada quatro", 25), (r"dois em cada três|duas em cada três", 66.7),
    ),
    abbreviations="Sr Sra Exmo Exma núm Av",
    meetings=Meetings(
        occasion=r"\b(?:reuniram-se|sessão|cimeira|cúpula|reunião|conferência|fórum|encontro|congresso|diálogo|assembleia|seminário|solenidade|cerimónia|cerimônia)\b",
        held=(
            r"\b(?:"
              r"realizou-se|foi realizad[oa]|realizad[oa]|teve lugar|aconteceu|reuniram-se|reuniu-se|se reuniram"
              r"|reunid[oa]s|acolheu|sediou|participaram|decorreu|terminou|ata da|reuniu|reúne|estiveram em"
            r")\b"
        ),
        coming=r"\b(?:será realizad[oa]|terá lugar|próxim[oa]|acolherá|sediará)\b",
        place=r"\b(?:em|no|na) (?:cidade d[eo] )?$",
        virtual=r"\b(?:virtual(?:mente)?|on-?line|por videoconferência)\b",
        date=r"\b(?P<day>\d{1,2})º? de (?P<month>[a-zç]{4,9}) de (?P<year>\d{4})\b",
        days="um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dezasseis/dezesseis|dezassete/dezessete|dezoito|dezanove/dezenove|vinte|vinte e um|vinte e dois|vinte e três|vinte e quatro|vinte e cinco|vinte e seis|vinte e sete|vinte e oito|vinte e nove|trinta|trinta e um", year_in_words="dois mil (?:e )?", thousand="mil", today="hoje|nest[ae] [a-zç-]{5,13}(?:-feira)?,? \\(?\\d{1,2}\\)?", yesterday="ontem", record=r"(?m)^ata d[aeo]\b", at=r"local:",
        months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        participants=r"(?:participantes|representantes|delegad[oa]s|pessoas)", mayors=r"(?:prefeitos|autarcas|presidentes de câmara)",
        cities=r"cidades", countries=r"países",
    ),
    dates=r"\d{1,2}(?:º)? de [a-zç]{4,10} de (?P<year>(?:19|20)\d\d)",
    joints="a e",
    alternatives="ou",
    ranges="entre",
    starts="de",
    offices=(
        "prefeito", "prefeita", "vice-prefeito", "vice-prefeita", "presidente da câmara",
        "presidente da câmara municipal", "presidente do município", "presidente da autarquia",
        "vice-presidente da câmara", "vice-presidente da câmara municipal", "vice-presidente", "vereador",
        "vereadora", "autarca", "edil", "titular", "deputado municipal", "deputada municipal", "deputado", "deputada",
        "governador", "governadora", "ministro", "ministra", "presidente", "secretário municipal",
        "secretária municipal", "secretário", "secretária", "secretária-executiva", "secretário-executivo", "secretária executiva", "secretário executivo",
        "secretário de estado", "secretária de estado", "porta-voz", "porta-voz da câmara", "porta-voz da prefeitura", "diretor", "diretora", "diretor municipal",
        "diretora municipal", "coordenador", "coordenadora", "professor", "professora", "pesquisador", "pesquisadora",
        "investigador", "investigadora", "subchefe", "superintendente", "superintendente municipal", "ativista", "ex-prefeito", "ex-prefeita", "antigo prefeito", "antiga prefeita",
        "antigo presidente da câmara", "antiga presidente da câmara", "antigo presidente da câmara municipal", "antiga presidente da câmara municipal",
    ),
    mayors=r"\bprefeit[oa]\b|\bpresidente d(?:a câmara|o município|a autarquia)\b|\bautarca",
    executives=r"\bvice-(?:prefeit|presidente da câmara)",
    members=r"\bvereador|\bdeputad[oa] municipal",
    officials=(
        r"\bsecretári[oa] municipal|porta-voz da|\bdiretora? municipal"
        r"|\bsecretári[oa][ -]executiv[oa] d[eo] (?:mudança|comitê|clima)"
        r"|\bsecretári[oa] d[aoe] (?:(?:meio )?ambiente|clima|sustentabilidade|transportes|mobilidade|mudanças? climáticas?|verde|obras|urbanismo|planejamento|saneamento|habitação|infraestrutura)"
    ),
    former=r"\bex-?prefeit\w+|\bex-?presidente|\bantig[oa] (?:presidente|prefeit)",
    said=(
        r"parabenizou|ponderou|falou|saudou|compartilhou|avisou|avisa|alertou|adverte|advertiu|reiterou|reitera|ressalta|pontuou|enfatizou|enfatiza|argumentou|argumenta|avalia|avaliou"
        r"|opinou|acusou|criticou|critica|assinalou|assinala|assume|assumiu|notou|indicou|indica|relatou|contou(?! com\b)|conta(?! com\b)"
        r"|esclareceu|esclarece|confessa|confessou|detalha|frisa|promete|assinou|assinaram|apresentou|informa|pediu|lamenta"
        r"|escreveu|escreve|acredita|declara|comenta|completou|completa|prosseguiu|rematou|considera|sustentou"
        r"|alegou|rebateu|ironizou|disseram|explicita|salienta|refere|adianta|lembra|defende|sustenta|observa"
        r"|alerta|reforça|insistiu|considerou|frisou|alertou|detalhou|lamentou|celebrou|prometeu|disse"
        r"|concordou|concorda|discordou|discorda|diz|afirmou|explicou|anunciou|destacou|acrescentou|declarou|ressaltou|afirma|garantiu|lembrou|salientou"
        r"|sublinhou|reconheceu|adiantou|observou|defendeu|referiu|informou|confirmou|admitiu|reforçou"
        r"|respondeu|responde|resume|concluiu|assegurou|explica|destaca|sublinha|acrescenta|garante|reconhece"
        r"|admite|confirma|insiste|anuncia|celebra|comemora|comemorou|revelou|revela|comentou|justificou|recordou|recorda|apontou"
        r"|vincou|avançou"
    ),
    speech=(
        "parabenizou ponderou falou avisou avisa alertou prometeu promete adverte advertiu reiterou reitera ressalta ressaltou pontuou enfatizou argumentou"
        " avalia avaliou opinou criticou assinalou contou conta esclareceu confessou escreveu completou"
        " rebateu destacou destaca acrescentou lembrou lembra considera considerou frisou alertou explica"
        " sublinha garante reconhece admite confirma confirmou respondeu salienta refere insistiu disse diz"
        " concordou concorda discordou discorda afirmou afirma explicou declarou anunciou garantiu sublinhou reconheceu salientou admitiu"
    ),
    pronouns="ele ela",
    according=r"[Ss]egundo|[Dd]e acordo com|Para|Conforme|[Nn]as palavras d[eoa]|[Nn]a (?:opinião|avaliação|visão) d[eoa]|Entrevista (?:a|com)",
    conjunctions="e",
    genitives=("de", "do", "da", "da cidade de"),
    openings="enquanto embora também que",
    articles="A O As Os a o as os",
    adverbs="que quem também",
    passives="foi ser",
    words={
        "plurals.mayors_abroad": "[Pp]refeit[oa]s|[Aa]utarcas|[Pp]residentes (?:de|da) [Cc]âmara",
        "plurals.of_abroad": "de|d[oa]",
        "subjects.as": "como|conforme|segundo",
        "ties.by_whom": (
            r"\b(?:foi|foram) (?:anunciad|apresentad|explicad|avançad)[oa]s?(?: [a-z]+){0,2} (?:por|pel[oa])[ ](?!empresa|grupo|associação|organização|agência)"
            r"|\b[Aa]ssim o (?:afirmou|anunciou|explicou)[ ](?=o |a |[A-Z])"
        ),
        "serving.openings": "da do",
        "serving.bodies": "âmara|refeitura",
        "serving.body_before": r",?[ \n]da[ \n](?:Câmara|Prefeitura)(?:[ \n]Municipal)?[ \n]d[aeo][ \n]",
        "subjects.to": "ao|à|aos|às",
        "lists.heading_abroad": r"(?:[Ii]ntervenções|[Dd]iscursos|[Pp]alestras?|[Cc]onferência|[Cc]omunicaç(?:ão|ões)|[Aa]presentação) (?:a cargo )?(?:d[eoa]|por|pel[oa]) |(?:[Mm]esa[ -]redonda|[Pp]ainel|[Dd]ebate|[Dd]iálogo)(?: \w+){0,3},? com |[Ii]ntervieram ",
        "belonging.in_the_town": r"(?<!\w)[Nn](?:o município|a cidade) d[eoa] $",
        "known.says": "disse|diz|afirmou|afirma|explicou|explica|destacou|destaca|acrescentou|ressaltou|garantiu|referiu|sublinhou",
        "turns.myself": "[Ee]u|[Mm]eu|[Mm]inha|[Aa]cho",
        "turns.no_name": "pergunta|resposta|jornal|repórter|folha|globo|redação|entrevistador",
        "turns.question": "Pergunta",
        "turns.answer": "Resposta",
        "turns.of_speech": r"[Ee]u|[Nn]ós|[Nn]os|[Vv]ocês?|[Mm]e|[Nn]oss[oa]s?|[Oo]brigad[oa]|[Bb]om dia|[Aa] gente|\w+[ae]mos",
        "cast.offices": "Prefeito|Prefeita|vereador|vereadora|secretário|secretária|Secretária|Secretário|ministro|ministra|diretor|diretora|presidente|presidenta",
        "persons.of_a_field": "vereador da |vereadora da |vereador do |vereadora do |vereador de |vereadora de ",
        "plurals.elided": "o de|a de|o do|a do|o da|a da",
        "beside.of_another": r"[ \n](?:d[oae]s?|para[ \n]a)[ \n]+$",
        "names.field_before": "d[oae]s?",
        "beside.sirs": r"dona|o senhor|a senhora",
        "beside.field_of": "d[oae]s?|e|com",
        "bare.callings": "sr. sra. dona", "bare.before": "prefeito prefeita segundo senhor senhora",
        "candidates.city": "cidade",
        "cells.called": "cidade|município",
        "joints.links": "de da do dos das e",
        "joints.of": "de da do dos das",
        "joints.and": "e ou",
        "joints.in": "em",
        "lands.adjectives": "PT portugues portuguesa|BR brasileiro brasileira",
        "lands.countries": (
            "GB gra-bretanha|IE irlanda|LU luxemburgo|NL holanda|CZ republica checa|HU hungria|RO romenia"
            "|GR grecia|SI eslovenia|CY chipre|UA ucrania|EC equador|PY paraguai|UY uruguai|TH tailandia"
            "|PH filipinas|KR coreia do sul|NZ nova zelandia|ZA africa do sul|EG egito|MA marrocos"
            "|SA arabia saudi|SY siria"
        ),
        "misspelt.at": "em",
        "parted.words": "emissões neutralidade climática carbono",
        "neighbours.of_something": "de|do|da|dos|das",
        "renown.exonyms": "colonia = 2886242|veneza = 3164603|berlim = 2950159|nova iorque = 5128581|seul = 1835848|genebra = 2660646|gante = 2797656|bordeus = 3031582|estrasburgo = 2973783|acra = 2306104|riad = 108410|liubliana = 3196359|basileia = 2661604|lovaina = 2792482|cidade do cabo = 3369157|daca = 1185241|gotemburgo = 2711537|bruxelas = 2800866|antuerpia = 2803138",
        "neighbours.families": "de da do dos",
        "neighbours.compass": "norte",
        "neighbours.councils": "climatica climatico clima energia mobilidade neutralidade emissoes camara camaras prefeitura prefeituras municipio municipios",
        "neighbours.leads": "de e em para por",
        "ordinary.never": """
            assembleia clima coluna obra obras tendo centro saude acao fazenda transporte feria partido os um uma no na nos nas ao aos pelo pela seu sua com
            sem mas isso esse essa assim porem alias agora entao portanto tambem ainda apos ate a as da das de do dos em era para por que entre
        """,
        "ordinary.own": "plano horizonte terá sete seria feira campanha quarto porta tarde passos nada saída perto dessa desse gera onda baixa capaz gente mesa marca lista graças presidente sola aliança vista missão roteiro carta norma eixo meta data unidade",
        "ordinary.first": "vitória",
        "ordinary.part_of": r"\b(?:[Oo]|[Aa]|[Dd]o|[Dd]a|[Nn]o|[Nn]a|[Aa]o|à|esta|este|[Jj]untas? de|[Pp]ela|[Pp]elo) (?:bairro|freguesia|distrito|subprefeitura) d[aeo]s? $|\b(?:(?:[Uu]niões|[Uu]nião) (?:de|das) [Ff]reguesias|[Jj]untas de [Ff]reguesia) d[aeo]s? (?:[A-ZÀ-Þ][\w'’-]{1,20}(?: (?:d[aeo]s? )?[A-ZÀ-Þ][\w'’-]{1,20}){0,3}(?:, | e )){0,6}$",
        "ordinary.credits": r"(?:^|[\s(/|])(?:[Ff]otos?(?:grafias?)?|FOTOS?|[Ii]mage(?:m|ns)|[Cc]réditos?) ?[:©] ?(?:[A-ZÀ-Þ][\w'’-]{1,20} ){1,3}$|\b(?:Srs|Sras)\. (?:[A-ZÀ-Þ][\w'’-]{1,20}(?:, | e )){0,9}$",
        "persons.titles": "prefeito prefeita governador vereador vereadora presidente ministro ministra dona",
        "promising.promises": """
            quer pretende prometeu promete prevê vai reduzirá será atingirá atingiu alcançou cumpriu aprovou
            anunciou
        """,
        "promising.climate": """
            emissões neutra neutro carbono climaticamente neutralidade meta objectivo reduzir cortar diminuir
            climática zero
        """,
        "promising.acts": """
            adia recua recuou avança admite segue deixa mantém manterá renuncia desiste corta cortará reciclará
            limitará usará terá tem já é foi deverá deve planeia planeja espera estuda propõe fixa aprova adota
            adotou votou confirma confirmou declara declarou assume assumiu compromete-se comprometeu-se propõe-se
            falha falhou querem aderiu desistiu adiou antecipou planeja busca aposta lançou
        """,
        "promising.to_come": "rá rão",
        "promising.objects": "que as os seus suas em para de neutra",
        "promising.helps": "não",
        "promising.denied": "não também",
        "promising.helpers": "vai se",
        "promising.helped": "a ser reduzir compromete",
        "shapes.own": "prefeitura",
        "shapes.last_institution": "universidade instituto",
        "shapes.last_organisation": "aeroporto",
        "shapes.last_treaty": "acordo protocolo tratado pacto convencao",
        "shapes.last_region": "metropolitana",
        "shapes.prose_company": "energia sa",
        "shapes.first_institution": "universidade",
        "shapes.first_organisation": "porto aguas aeroporto",
        "shapes.first_company": "banco",
        "shapes.first_treaty": "acordo protocolo",
        "shapes.first_region": "estado",
        "signals.of": "de",
        "signals.led": "o do ao no",
        "standings.leads_a_body": "presidente|presidenta",
        "surroundings.settlements": """
            cidade cidades prefeito prefeita prefeitura prefeituras município municipio municípios municipios câmara camara câmaras autarquia autarquias executivo
            vereadores
        """,
        "surroundings.offices": "cidade prefeito prefeita prefeitura",
        "surroundings.governments": "prefeito prefeita prefeitura",
        "surroundings.called": "cidade", "surroundings.like": "como", "surroundings.such": "cidade município",
        "surroundings.lands": "provincia estado porto aeroporto universidade região departamento província interior",
        "surroundings.of": "de do da",
        "surroundings.in": "em",
        "surroundings.from": "a de",
        "surroundings.acts": """
            vai quer pretende prometeu promete reduzirá atingiu alcançou cumpriu aprovou anunciou adiou antecipou
            fixou atingirá será prevê deixou deixa desiste desistiu reduziu reduz
        """,
        "surroundings.papers": "plano lei estratégia política programa projeto pacto agenda",
        "surroundings.treaties_before": "acordo protocolo",
    },
)  # fmt: skip
