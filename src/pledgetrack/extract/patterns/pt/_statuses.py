"""How Portuguese says how an aim stands, in the order in which it is tried."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.pt._words import GOALS, VERBS
from pledgetrack.model.words import ClaimStatus

WORDS: Mapping[str, object] = {
    "statuses": (
        # What is not given up, and what is denied to be.
        (ClaimStatus.PLEDGED, (
            r"\bnão (?:vai |quer |pretende )?(?:abandon|desist|renunci|adi)\w{1,4} (?:d[ao] |à |ao |a |o )?(?:sua |seu )?(?:meta|objetivo|compromisso|prazo)"
            r"|\bnão (?:vai |pretende )?(?:desist\w{1,3} de|renunci\w{1,3} a) [a-zà-ÿ]{1,15}[aeio]r\b"
            r"|\b(?:nega|negou|desmentiu|desmente)\b[^.;§]{0,60}\b(?:abandon|desist|renunci)\w+"
        )),
        (
            ClaimStatus.NEGATED,
            (
                r"\b(?:"
                  r"nem [^.;]{2,50} nem [^.;]{2,50} (?:têm|fixaram|definiram|assumiram|adotaram|prometeram)|não é verdade que|é falso que"
                  r"|não (?:"
                    r"tem|fixou|adotou|prometeu|definiu|se comprometeu|aprovou|existe|há|assumiu|se propôs"
                    r"|estabeleceu"
                  rf")(?= (?:\w+ ){{0,3}}(?:{GOALS}|plano|ano)|\b)"
                  r"|rejeit(?:ou|a|aram|am)|chumb(?:ou|a|aram|am)|rejeitad[oa]|chumbad[oa]|recus(?:ou-se|ou|a)|nega"
                  r"|negou|nunca (?:se )?(?:compromet\w+|promet\w+|fixou|adotou|teve|definiu)"
                  r"|sem (?:meta|data|prazo)|vot(?:ou|aram|a|am) contra"
                  r"|descart(?:ou|a)(?! (?:a|o|sua|seu|a sua|o seu) (?:meta|objetivo|compromisso|plano|prazo))"
                  rf"|nenhum[a]? (?:{GOALS})"
                r")\b"
            )
        ),
        (
            ClaimStatus.ABANDONED,
            (
                r"\b(?:"
                  r"já não (?:vale|está em vigor)|deixou de valer|abandono d[ao] (?:sua )?(?:meta|objetivo|compromisso)"
                  r"|(?:abandon(?:ou|a|aram)|desist(?:iu|e|iram) d[aeo]s?|renunci(?:ou|a) (?:a|à|ao)) "
                  r"(?!(?:o |os |a )*(?:uso|carvão|combustíveis))"
                  r"|abandonad[oa]|retirou (?:a|o|sua|do plano)|suspende(?:u)? (?:a|o|sua|seu) (?:meta|objetivo|compromisso|plano)|anul(?:ou|ado)"
                  r"|já não (?:quer|pretende|prevê|será|visa|ambiciona)|deix(?:ou|a) cair"
                  r"|descart(?:ou|a) (?:a|o|sua|seu|a sua|o seu) (?:meta|objetivo|compromisso|plano|prazo)"
                  r"|cancel(?:ou|ado|ada)|revog(?:ou|ado|ada|a)|elimin(?:ou|a) (?:a|sua|a sua) meta"
                  r"|engavet(?:ou|ado|ada)|arquivou|volt(?:ou|a) atrás|não há nova data"
                r")"
            )
        ),
        (
            ClaimStatus.MISSED,
            (
                r"\b(?:"
                  r"não (?:será|vai ser|foi) (?:cumprid|alcançad|atingid)[oa]"
                  r"|não (?:"
                    r"conseguiu|conseguiram|logrou|cumprirá|alcançará|atingirá|(?:vai|vamos|vão|irá) conseguir"
                    r"|vai (?:cumprir|alcançar|atingir)|conseguirá|chegará|cumpriu|atingiu|deverá conseguir"
                    r"|consegue (?:cumprir|atingir)|(?:poderá|pode|vai poder) (?:cumprir|alcançar|atingir|manter)"
                  r")"
                  r"|não (?:(?:será|vai ser) (?=(?:uma cidade )?(?:climaticamente |carbono |zero |livre |sem )?(?:neutr|emiss|de (?:emis|carbono|combus)))|(?:reduzirá|cortará|deixará de (?:usar|queimar|emitir))(?!\w))|falh(?:ou|ará|a|ar)"
                  r"|fora d[eo] (?:seu )?alcance|já não acredita[m]?|fic(?:ou|aram|a|am) (?:muito )?aquém"
                  r"|o que não aconteceu|inalcançável|longe de (?:cumprir|atingir)|incumpr\w{1,5}|descumpr\w{1,5}"
                r")\b"
            )
        ),
        (
            ClaimStatus.ACHIEVED,
            (
                r"\b(?:"
                  r"já (?:é|alcançou|atingiu|cumpriu|reduziu|foi atingida|usam?|utilizam?|compram?|consome|consomem|obtém|se abastecem?|(?:é|são|está|estão) (?:hoje |tod[oa]s )?(?:abastecid|alimentad)[oa]s?)|alcançou|atingiu|cumpriu"
                  r"|emitiu|emitiram|conseguiu|superou|reduziu|cortou|baixou|diminuiu"
                  r"|(?:diminuíram|caíram|caiu|recuou|recuaram|desceu|desceram|reduziram|baixaram)"
                  r"(?![^.;]{0,60}\bdesde\b)"
                  r"|foi (?:alcançad|atingid|cumprid)[oa]"
                  r"|desde (?:janeiro|este ano|o ano passado|o início do ano)\b(?![^.;]{0,120}(?:, que | quer | será | serão ))[^.;:§¤]{0,110}? (?:é|são|está|estão|usam?|compram?|consomem?)"
                r")\b"
            )
        ),
        (ClaimStatus.ADOPTED, r"\baprov\w{1,5}[^.;]{0,40}\b(?:segunda|2ª|última) (?:votação|discussão)|\baprov\w{1,5} em definitivo"),
        (
            ClaimStatus.PROPOSED,
            (
                r"\b(?:"
                  r"admite[m]? (?:adiar|antecipar|rever|fixar|adotar)|(?<!se )propõe[m]?(?!-se)|(?<!se )propôs(?!-se)"
                  r"|(?<!se )(?:uma |a )proposta|conforme a proposta|rascunho|estuda[m]?|considera[m]?|debate[m]?"
                  r"|debatendo|debate-se|será votad[oa]|votação (?:d[ao]|sobre)|vai votar|vota em|vot(?:am?|arão|ará) (?:n[ao]|esta|este|amanhã|hoje)\b"
                  r"|projeto de (?:lei|regulamento|plano)|pondera[m]?|minuta|em (?:consulta|discussão|debate)"
                  r"|aguarda|anteprojeto|se (?:a câmara|os vereadores) aprovar|(?<!aprova a )(?<!aprovou a )(?<!aprova uma )(?<!aprovou uma )moção(?! (?:já )?aprovada)"
                  r"|discute|adi(?:ou|a) a (?:votação|decisão)"
                r")\b"
            )
        ),
        (
            ClaimStatus.IN_LAW,
            (
                r"\b(?:"
                  r"sancion(?:ou|ad[oa])|promulg\w{1,4}|lei(?! (?:europeia|de bases|nacional|federal|estadual))"
                  r"|legislação|decreto|legalmente|regulamento municipal|postura"
                r")\b"
            )
        ),
        (
            ClaimStatus.ADOPTED,
            (
                r"\b(?:"
                  r"validou|referendou|(?:deu|dá|deram) (?:[a-z]+ )?luz verde|aprovam?"
                  r"|aprov(?:ou|ad[oa]s?|aram|ação)|adop?t(?:ou|ad[oa]s?|aram)|votou|deliberou|resolução"
                  r"|por unanimidade|por maioria|ratificou(?! (?:o|a|seu|sua) (?:seu |sua )?(?:compromisso|meta|objetivo|aposta))|decidiu|contrato climático"
                  r"|plano (?:municipal |local )?(?:de ação climática |do clima |climático )?(?:\w+ ){0,3}"
                  r"(?:estabelece|fixa|prevê|define)"
                r")\b"
            )
        ),
        (ClaimStatus.PLEDGED, rf"(?:\b(?:{VERBS}|{GOALS})(?!\w))"),
    ),
}  # fmt: skip
