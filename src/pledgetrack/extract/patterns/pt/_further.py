"""How Portuguese says what is said further of an aim: in papers and lists, of results, of others' aims."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    # "- Transport: 40 %", "2030: -40 %": nothing but a share, with what it is of or its year.
    "bare_item": (
        r"[-*•‣▪●–·\s]{0,12}(?:(?:(?:até|em|para|ano de) )?(?P<due>20[2-9]\d) ?[:–-]? ?|(?P<of>[a-zà-ÿ][a-zà-ÿ ,&/()'-]{2,40}?) ?[:–-]? ?)?"
        r"(?P<share>[-−–]? ?\d{1,3}(?:[.,]\d)? ?(?:%|por ?cento))"
        r"(?: (?:em|para|d[aeo]s?|n[ao]s?|sobre) (?:[ao]s? |setor d[aeo]s? )?(?P<behind>[a-zà-ÿ][a-zà-ÿ ,&/'-]{2,40}))?[.;,]?"
    ),
    # Over a list of shares: that they are cuts of emissions.
    "cuts_head": (
        r"\b(?<!para a )(?:reduç(?:ão|ões)|cortes?|diminuição|descida|mitigação) (?:de |das? |dos |nas |em )(?:suas )?"
        r"(?:[a-zà-ÿ]+ de )?(?:emiss(?:ões|ão)|gases|gee|co2)\b"
        r"|\b(?:reduzir|cortar|diminuir|baixar|reduzirá) (?:em |as |os |suas |a |[a-zà-ÿ]+ de ){0,3}(?:emissões|gases|gee|co2)\b"
        r"|\b(?:objetivos|metas) de (?:emissões|redução|mitigação)\b"
    ),
    "a_cut": "redução das emissões",
    "by_sector": r"\bsetor",
    "column_head": r"\W{0,4}(?:(?:metas?|objetivos?|ano|até|para|de) ){0,3}(20[2-9]\d)(?: \(?(?:metas?|objetivos?)\)?)?\W{0,4}",
    "fall_head": (
        r"(?P<fall>(?:(?:metas?|objetivos?) de )?(?:redução|corte|diminuição)(?: d(?:as|e) emissões)?(?: de (?:co2|gee))?(?: (?:prevista|\(%\)|em %)){0,2})"
        r"(?:,? (?:em |para |até )?(?P<year>20(?:2[5-9]|[3-9]\d)))?"
    ),
    "base_head": r"\bano[- ](?:de )?(?:base|referência)\b[^\d|]{0,12}((?:19|20)\d\d)?|\bemissões (?:em |de )?((?:19|20)[01]\d)\b",
    "own_paper": (
        r"\b(?:plano|estratégia|programa|roteiro|contrato|acordo|compromissos?|objetivos?|metas?|quadro|política|pmac"
        r"|pacto)\b"
    ),
    "headline": (
        r" (?:quer|aprova|anuncia|apresenta|será|vai|reduz|reduzirá|prevê|pretende|assume|lança|declara|avança|tem|é"
        r"|adota|define|assina|recebe|atinge|inicia|reforça|oficializa|elabora|entra|dá|compromete-se|se compromete|adia"
        r"|mantém|desiste|cria|aposta|estuda)\b"
    ),
    "becoming": (
        r"\b(?:quer(?:em)?|pretende[m]?|ambiciona[m]?|almeja[m]?|visa[m]?|espera[m]?|propõe-se a|procura[m]?) "
        r"(?:ser|tornar-se|se tornar|alcançar|atingir)(?: (?!em\b|até\b|para\b)[\w-]+){0,4} $"
        r"|\b(?:objetivo|meta|ambição|compromisso) (?:(?:é|continua a ser|era) )?(?:de )?"
        r"(?:ser|tornar-se|se tornar|alcançar|atingir|a |uma )(?: ?[\w-]+ ){0,3}$"
    ),
    "attained": r"\bjá (?:é|são|alcançou|atingiu) (?:a |uma )?$|\b(?:é|são) já (?:[\w-]+ )?$",
    "binding": (
        r", (?:(?:que|e|mas|a (?:cidade|câmara|prefeitura|autarquia)|o (?:município|concelho)) ){1,2}"
        r"(?:quer|pretende|ambiciona|visa|prevê|se comprometeu|compromete(?:u)?-se|assumiu|definiu|fixou|aprovou)\b"
    ),
    "part_of": (
        r"\b(?:percentagem|porcentagem|proporção|quota|parte) d[eao]s? (?:[\w-]+ ){0,4}$"
        r"|{amount} d[eao]s?(?: (?!energ|eletr|emiss|redu|gases|co2|consumo|e\b)[\w-]+){1,8} $"
    ),
    "yearly": r" (?:ao ano(?! §)|por ano|anual(?:mente)?|anuais|a cada ano|cada ano)\b",
    "given_up_behind": (
        r"[^.;]{0,40},? mas(?: (?:depois|agora|já|a|o|cidade|câmara|prefeitura|prefeito|prefeita|município|executivo|em|§{4})){0,6} (?:abandonou|desistiu d|renunciou a|deixou cair|retirou)(?: )?"
        r"(?:ess[ea]|est[ea]|a|o|esse|dessa|desse|sua|seu) (?:meta|objetivo|compromisso|promessa|prazo)\b"
    ),
    "told_now": r"[^,;]{0,30}\b(?:hoje|atualmente|actualmente|agora|no ano passado),? (?:e|mas)\b",
    "foreseen": r"[^.;,¤]{0,40}? (?:estima-se|é estimada|seria[m]? (?:possível|viável|possíveis))\b",
    # Of another act than the aim before: "bis 2035 klimaneutral sein und bis 2025 alle Busse elektrifizieren".
    "another_act": r"\b(?:plant|constru|proib|instal|reabilit|substitu|renov|eletrific|compr|encerr|duplic)(?:ar|ará|ir|irá|indo|ando)\b",
    "another": (
        r"\b(?:objetivos?|metas?|prazos?)(?: [\w§-]+)? (?:nacional|nacionais|europei[ao]s?|estadua(?:l|is)"
        r"|do (?:país|governo|estado)|da (?:ue|união europeia)|de portugal|do brasil)\b"
    ),
    "growing": (
        r"\b(?:aument\w+|duplic\w+|dobr\w+|elev\w+|percentagem de|quota de)\b"
        r"(?![^.;]{0,80}\b(?:redu[zç]|cort|diminu|baix))"
    ),
    "doubtful": r"\b(?:não (?:se )?(?:será|cumpr|alcan|ating)\w*|falh\w+|improvável)\b",
    "level_head": (
        r"\b(?:nacional|nacionais|europei[ao]s?|estadua(?:l|is)|regiona(?:l|is)|internaciona(?:l|is)|mundia(?:l|is)"
        r"|portugal|brasil|união europeia)\b"
    ),
    "some_say": (
        r"\W{0,9}(?:(?:a )?metade|um (?:terço|quarto|quinto)|a maioria|muit[oa]s|algun?s|algumas|vári[oa]s|\d{1,3} ?%)"
        r"(?: d[eao]s? [a-zà-ÿ -]{3,40})? (?:querem?|têm|tem|preveem|pensam?|acreditam?|esperam?|dizem?|afirmam?)\b"
    ),
    "progress": r" (?:d[ao] (?:sua|seu|nossa|nosso)|dessa|desse|desta|deste|d[ao]) (?:meta|objetivo|compromisso)\b",
    "has_goal": (
        r"\b(?:alcançar|atingir|cumprir|rumo a) (?:a sua|o seu|sua|seu|à sua|ao seu) (?:meta|objetivo|compromisso) de "
        r"(?:ser |alcançar |atingir |a |uma )?$"
    ),
    "met_behind": r"[ ,)]{0,3}(?:- |: |\(|, )(?:meta |objetivo )?(?:já )?(?:alcançad|atingid|cumprid)[oa]s?\b",
    "event_in": (
        r"\b(?:assinad[oa]|realizad[oa]|cimeiras?|cúpulas?|conferências?|congressos?|fórum|fóruns|reuni(?:ão|ões)|encontros?|jornadas?|reunid[oa]s|cop ?\d\d|(?<!com )sede)"
        r"(?: (?:que|n[ao]|d[eao]|decorreu|decorre|realizada|esta|semana|últim[ao]|[\w-]+feira)){0,4} em (?:a cidade de )?$"
    ),
    "exemplary": (
        r"(?: (?:brasileir|portugues|europei|latino-american)[a-z]{1,3})?,? (?:como|entre (?:elas|as quais(?: estão)?)|incluindo|tais como|por exemplo|a exemplo de) (?:a cidade de )?"
    ),
    "enumerates": r"(?::| -| são| estão| figuram) $",
    "city_groups": r"\b(?:membros?|cada (?:cidade|município)|cidades|municípios|câmaras|prefeituras|autarquias|concelhos|capitais|signatári[oa]s|prefeitos|autarcas)\b",
    "members": (
        r"\W{0,3}entre (?:as|estas|os|estes) (?:cidades|municípios|signatári[oa]s)(?: [\w-]+){0,4} "
        r"(?:estão|figuram|encontram-se) (?:também )?"
        r"|\W{0,3}(?:são|trata-se de|[oae]s(?:t[ae]s)?(?: \w+)? (?:cidades|municípios|signatári[oa]s|participantes)(?: (?:participantes|signatárias|que [^.;:]{3,60}?))? (?:são|incluem)"
        r"|entre (?:el[ae]s|[oa]s signatári[oa]s) (?:estão|figuram|contam-se|encontram-se)|(?:já )?(?:aderiram|juntaram-se)"
        r"|(?:(?:o compromisso|a declaração|a carta) )?foi (?:assinad|subscrit)[oa] por|(?:signatári[oa]s|participantes|cidades(?: signatárias| participantes)?)(?=: ))"
        r"(?: também)?(?: [oa]s (?:cidades|prefeitos|autarcas) de)?\b"
    ),
    "members_behind": (
        r" (?:estão|figuram|contam-se) entre (?:el[ae]s|[oa]s signatári[oa]s)\b"
        r"| (?:assinaram|subscreveram|aderiram|juntaram-se)(?: (?:a|o|à|ao|esta|este))?(?: (?:declaração|compromisso|carta|pacto|acordo|iniciativa))?(?=[.;]|$)"
    ),
    "signed": r"\bassina(?:d[oa]|ram|m)\b|\bsignatári|\b(?:aderiram|juntaram-se)\b",
    "trading": (
        r"\b(?:acionistas?|faturação|faturamento|subsidiárias?|cadeia de (?:valor|fornecimento)|escopo [123]|seguradora)\b"
    ),
    "no_city": r" (?:pertence|emprega|fabrica|vende|produz|explora|opera)\b",
}  # fmt: skip
