"""How Portuguese says what is no aim, and what an aim depends on."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.pt._words import GOALS

WORDS: Mapping[str, object] = {
    "refusals": (
        ("question", (
            r"[?¿]"
            r"|^\W{0,4}para [a-zà-ÿ]{1,15}(?:ar|er|ir|or)(?:-se)?\b[^.;]{0,120}\b"
            r"(?:deveria[m]?|teriam? de|seria preciso|precisaria)\b"
        )),
        ("duty", r"\b(?:deveriam?|é preciso|precisa[m]? de|(?:é|seria) (?:desejável|necessário|imprescindível|urgente|fundamental) (?:que|ser|alcançar|atingir|reduzir))\b(?! conseguir atingir)"),
        ("must", r"\b(?:deve(?:m|mos)?|tem de|têm de|tem que|têm que|terá de|terá que)\b(?! conseguir atingir)"),
        ("appeal", (
            r"\b(?:"
              r"pede[m]?|pediu|pediram|pediam?|exigiam?|exigiram|reclamavam?|exige[m]?|exigiu|reclama[m]?|apela[m]?"
              r"|(?:moradores|habitantes|cidadãos|munícipes)(?: d[eoa] [a-zà-ÿ]+)? (?:querem|desejam|esperam|defendem|pretendem|apostam|trabalham|têm como|planejam|prometem|comprometeram-se|se comprometeram)\b(?! que)|(?:para|a) (?:exigir|reclamar|pedir|reivindicar)|recolh\w{2,3} assinaturas|apelou|defende[m]? que|recomenda[m]?|reivindica[m]?|cobra[m]?|convida[m]?|incentiva[m]?"
              r"|desafia[m]?|oposição[^.;,]{0,40} (?:defende|quer|propõe)[m]?"
            r")\b"
        )),
        ("hypothetical", (
            r"\b(?:resta saber|falta saber|está por ver|não se sabe|não está claro|pergunta[m]?|ninguém sabe|saber|(?:pergunta|questão|dúvida) é) se\b"
            r"|\bse (?:ganhar|vencer|for eleit[oa])\b"
            r"|\bse (?:[\w'-]{1,20} ){0,6}?\w{1,15}(?:asse|assem|esse|essem|isse|issem|osse|ossem)\b"
            r"|\b(?:eleit[oa]|candidat[oa]s?)\b[^.;]{0,80}\b(?:far|ter|ser|reduzir|levar|alcançar|tornar|cortar)iam?\b"
            r"|\b(?:supondo|imagin\w{1,6}|suponhamos)\b"
        )),
        ("potential", (
            r"\b(?:"
              r"utopia|utópic[oa]|quimera|ilusóri[oa]|(?<!já )não acredit\w{1,3}|poderia[m]?|pode[m]?|podemos"
              r"|potencial(?:mente)?|possível|capaz|capazes|permitiria[m]?|permite[m]?|permitirá|poderá|poderão"
              r"|evitaria|ajud\w{1,4} (?:as|os|outr[ao]s) (?:empresas|indústrias|famílias|cidades|municípios) a"
            r")\b"
        )),
        ("forecast", (
            r"\b(?:"
              r"ao ritmo atual|a este ritmo|se (?:nada mudar|mantido o ritmo|a tendência)|mantido o ritmo"
              r"|estima(?:m|-se)?|previsões|projeções|projecções|cenários?(?! tendencial| de referência)"
              r"|modelos climáticos|segundo (?:um|o|as) (?:estudo|relatório|especialistas)|um estudo|calcula(?:m)?"
              r"|é expectável|será expectável"
            r")\b"
        )),
        ("path", (
            r"\b(?:caminho|caminhar|rota|roteiro|transição|percurso|passo|rumo|trajetória|avançar)s? "
            r"(?:para|à|até|a|da|ao) (?:a |uma |neutralidade )?$"
        )),
        ("programme", (
            r"[\"'] ?(?:\d{1,3} |cem )?cidades (?:inteligentes e )?$"
            r"|\b(?:missão|programa|iniciativa|projeto|rede|campanha|grupo) (?:europei[oa] )?(?:das? |de )?"
            r"(?:\d{1,3} |cem )?cidades (?:europeias )?(?:que querem ser |inteligentes e )?$"
            r"|\bmissão (?:das )?(?:\d{1,3} )?cidades [^.;,\"]{0,40}$"
            r"|\b(?:uma|três) das (?:\d{1,3} )?cidades missão [\"']?$"
        )),
    ),
    "not_before": r"\bnão (?:será|serão|alcançará|atingirá|chegará|poderá)(?: [\wà-ÿ-]+){0,6}? antes de $",
    "programmes": r"(?: e inteligentes)?(?: até §{1,9})?[\"'] ?,? (?:da comissão|da união|o que)",
    "conditional": (
        r"\b(?:"
          r"desde que|contanto que"
          r"|se (?:o|a|os|as|houver) ?(?:estado|governo|união|país|fundos|verbas|recursos|financiamento)"
          r"|na condição de|condicionad[oa]|sujeit[oa] a|a menos que|caso o (?:governo|estado)"
        r")\b"
    ),
    "commits": r"\b(?:compromet\w+(?:-se)?|promet\w+)(?: \w+){0,6} ?$",
    "announces": rf"\b(?:{GOALS}|compromete-se|a cidade)\b",
}  # fmt: skip
