"""How Portuguese says that an aim was changed, is doubted or fell short."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.pt._words import GOALS, VERBS

WORDS: Mapping[str, object] = {
    # Decided on paper in front of what is promised: "aprovou o plano, que visa".
    "on_paper": (
        r"\b(?:clima\w*|climátic[oa]s?|emissões|neutralidade|planos?|estratégia|resolução|moção|lei|decreto|objetivos?|metas?"
        r"|compromissos?|roteiro|programa|declaração|emergência|acordo|proposta|projeto|minuta|regulamento)\b"
    ),
    "fresh": r",? (?:e|mas) (?=[^,;]{0,40}?\b(?:será|comprometeu-se|quer|prevê|reduzirá|atingirá|vai)\b)|; ",
    "prescribed": (
        r"\b(?:metas?|objetivos?)\b[^.;]{0,90} é que\b|"
        r"\b(?:por|pela|obrigad[oa] por) lei\b"
        r"|\b(?:câmara|assembleia|vereadores|vereação|executivo)\b[^.;]{0,60}\b"
        r"(?:aprovou|aprovaram|deliberou|decidiu|votou|votaram)\b"
        r"|\baprovad[oa] (?:\w+ ){0,2}(?:pela|em) (?:câmara|assembleia|reunião)"
        r"|\b(?:segundo|conforme|nos termos d[oa]|de acordo com) (?:[oa]|seu|sua) (?:\w+ ){0,2}"
        r"(?:plano|lei|estratégia|regulamento)\b"
        r"|\b(?:plano|lei|estratégia|regulamento|decreto|acordo)(?: \w+){0,4} "
        r"(?:estabelece|fixa|obriga|prevê|determina|estipula|exige|define)\b"
        r"|\b(?:indica|diz|determina|prevê) o plano\b"
    ),
    "made_with": (
        r"\W{0,3}(?:desenvolvid|elaborad|criad|redigid|desenhad|financiad|realizad|feit|construíd)[oa]\b[^.;]{2,120}?, "
        r"(?:o|a|este|esta|seu|sua) (?:\w+ ){0,2}?(?:plano|estratégia|roteiro|programa|documento|contrato|projeto)\b"
    ),
    "fronting": (
        r"(?:"
          r"(?:desenvolvid|elaborad|criad|apresentad|aprovad|assinad|lançad)[oa]s?|com|em|segundo|por|para|após"
          r"|além|graças|no|na|até"
        r")\b"
    ),
    "changes": (
        ("old new", r"\b(?:previa|visava|queria|apontava)\b[^.;§]{0,60}§{1,9}[^.;§]{0,60}\bagora\b[^.;§]{0,40}§"),
        ("old new", (
            r"(?:previst|anunciad|fixad|prometid)\w{0,2}[^.;§]{0,40}§{1,9}[^.;§]{0,40}(?:adi|atras|anteci|pass)\w{1,5} "
            r"(?:para|até) §"
        )),
        ("old new", r"\bnão\b[^.;§]{0,80}§{1,9}[^.;§]{0,40}?,? mas (?:sim )?(?:em|até|para|só em) §"),
        ("new old", (
            r"(?:adi|atras|anteci|mud|transfer)\w{1,5} (?:[^.;§]{0,40} )?(?:para|até) §{1,9}[^.;§]{0,100}?"
            r"(?:fixad|previst|inicial|anterior|antes|prometid|anunciad|definid)\w{0,4}[^.;§]{0,25} §"
        )),
        ("old new", (
            r"(?:adi|atras|anteci|mud|pass|transfer|alter|prorrog|estend)[^.;]{0,80}?(?<!para )(?<!até )(?<!§)§{1,9}[^.;§]{0,40}? "
            r"(?:para|a|até) §"
        )),
        ("old new", r"\b(?:em vez de|ao invés de|em lugar de) (?:em |até )?§{1,9}[^.;§]{0,70} (?:em|para|até) §"),
        ("new old", (
            r"§,? (?:em vez de|ao invés de|e já não|e não mais|e não|em lugar de|contra)(?: em| até| o| os)* §"
        )),
        ("old new", (
            r"(?:desist|abandon|não cumprir|não ating|deixou cair|deixa cair)[^.§]{0,100}§{1,9}[^.§]{0,60}?"
            r"(?:; |, e |, | e passa|agora|nov)[^.§]{0,50}§"
        )),
    ),
    "superseded": (
        rf"\b(?:anterior|antig[oa]|prévi[oa]) {GOALS}(?: \w+){{0,3}} ?$"
        rf"|\b{GOALS} (?:anterior|prévi[oa]|inicial|original)(?: \w+){{0,3}} ?$"
    ),
    "share_change": (
        r"{amount}[^.¤]{0,60}\b(?:(?:passa|passará|passou|desce|desceu|sobe|subiu)(?: a ser)?|(?:elev|sub|aument|baix)\w{1,3} (?:agora )?(?:a|sua|a sua|o|essa) (?:meta|objetivo))"
        r" (?:para|de) {amount}"
        r"|\b(?:elev|aument|reforç|endurec|apert|sub|rev|baix|ampli)\w{0,6}\b[^.;¤]{0,80}? de {amount}"
        r"(?:[^.;¤]{0,20}? para {amount})?"
        r"|\b(?:meta|objetivo)\b[^.;¤]{0,60}? (?:passa|passará|passou|sobe|subiu|desce|desceu) de {amount} para {amount}"
    ),
    "once_pledged": r"\b(?:(?:tinha|havia) (?:prometido|anunciado|previsto)|comprometera-se|se comprometera|queria|prometeu)\b",
    "unable": (
        r"\bnão (?:poderá|poderão|pode[m]?|pôde|vai poder) [^.;]{0,30}\b"
        r"(?:cumprir|alcançar|atingir|chegar|conseguir|manter)"
    ),
    "verbs": rf"\b(?:{VERBS})(?!\w)",
    "worldwide": (
        r"(?: (?:de|do|carbono|co2|líquidas?|em|até|antes|§+)){0,5} (?:"
          r"mundiais|globais|globalmente|d[oe] (?:mundo|planeta)"
          r"|(?:a|em|à) (?:nível|escala|todo o) (?:mundial|global|mundo|planeta|planetária)"
        r")\b"
    ),
    "of_the_world": (
        r"\b(?:mundial|global|do (?:mundo|planeta)|da humanidade) (?:de )?(?:a )?$"
        r"|\bemissões (?:(?:líquidas|anuais|de|carbono|co2|gases|com|efeito|estufa) ){0,6}"
        r"(?:mundiais|globais|do (?:mundo|planeta))\b"
    ),
    "falls_short": (
        r"[^.;]{0,40},? mas [^.;]{0,50}\b(?:vai ficar|ficará|fica)(?:-se)? (?:pel|n|por)"
        r"|[^.;]{0,40},? mas [^.;]{0,50}\bnão (?:[oa] )?"
        r"(?:cumprirá|conseguirá|atingirá|alcançará|chegará|vai (?:conseguir|cumprir|atingir))"
    ),
}  # fmt: skip
