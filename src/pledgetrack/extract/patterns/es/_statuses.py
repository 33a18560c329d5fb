"""How Spanish says how an aim stands, in the order in which it is tried."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.es._words import GOALS, VERBS
from pledgetrack.model.words import ClaimStatus

WORDS: Mapping[str, object] = {
    "statuses": (
        # What is not given up, and what is denied to be.
        (ClaimStatus.PLEDGED, (
            r"\bno (?:se )?(?:va[n]? a |piensa[n]? |quiere[n]? |ha[n]? )?(?:abandon|renunci|descart|aplaz|retir)\w{1,4} (?:al? |del? )?(?:su |la |el )?(?:meta|objetivo|compromiso|plazo|fecha)"
            r"|\bno (?:va[n]? a |piensa[n]? )?renunci\w{1,4} a [a-zà-ÿ]{1,15}(?:ar|er|ir)(?:se)?\b"
            r"|\b(?:nieg|neg|desmint|desmient)\w{1,4}[^.;§]{0,60}\b(?:abandon|renunci|aplaz|retir)\w+"
        )),
        (
            ClaimStatus.NEGATED,
            (
                r"\b(?:"
                  r"ni [^.;]{2,50} ni [^.;]{2,50} (?:tienen|han fijado|cuentan con|prometen|asum\w{2,5}|adopta\w{1,3})"
                  r"|no es (?:cierto|verdad) que|es falso que"
                  r"|no (?:se )?(?:ha|han|había|hemos) (?:"
                    r"fijado|adoptado|prometido|aprobado|comprometido|asumido|establecido|marcado"
                    r"|puesto (?:fecha|plazo)|definido|anunciado|presentado (?:objetivo|meta)s?"
                  r")"
                  r"|no (?:"
                    r"tiene[n]?|tenemos|fija|fijó|adopta|prometió|se compromet\w+|existe|hay|aprobó|cuenta con"
                    r"|contempla|figura"
                  rf")(?= (?:\w+ ){{0,3}}(?:{GOALS}|fecha|plan|año)|\b)"
                  r"|rechaz(?:ó|a|aron|an)|rechazad[oa]|tumbó|se niega|se negó|niega|negó"
                  r"|nunca (?:se )?(?:ha |había )?(?:compromet\w+|promet\w+|fij\w+|adopt\w+|aprob\w+|tuvo)"
                  r"|sin (?:tener )?(?:un |una |ningún |ninguna )?(?:objetivo|fecha|meta)|vot(?:ó|aron|a|an) (?:en )?contra"
                  r"|descart(?:ó|a)(?! (?:ya )?(?:su|la|el) (?:meta|objetivo|compromiso|plan|plazo))"
                  rf"|ningun[ao]? (?:{GOALS}|fecha|plazo)"
                r")\b"
            ),
        ),
        (
            ClaimStatus.ABANDONED,
            (
                r"\b(?:"
                  r"tira la toalla|abandono de(?:l| la| su) (?:meta|objetivo|compromiso)|dej(?:a|ó) en el aire|da carpetazo|ya no (?:vale|rige|sirve|está vigente)"
                  r"|(?:ha )?abandon(?:a|ó|ado|an|aron|a el|ar) (?!"
                    r"(?:los? |el |las? |progresivamente |gradualmente )*"
                    r"(?:uso|combustibles|carbón|energías? fósil|coche|gas)"
                  r")"
                  r"|(?:ha )?renunci(?:a|ó|ado|an|aron|amos) (?:[^.,;]{0,25} )?a(?:l)? "
                  r"(?!(?:los? |el |las? )*(?:uso|combustibles|carbón))"
                  r"|(?:ha )?(?:retir(?:a|ó|ado)|anul(?:a|ó|ado)|suprim(?:e|ió|ido)) (?:el|la|su)"
                  r"|ya no (?:aspira|quiere|prevé|pretende|será|mantiene|persigue|busca|está en vigor|forma parte)"
                  r"|cancel(?:a|ó|ado)|deroga(?:do|da)?|derogó|archivó|descartad[oa]"
                  r"|descart(?:ó|a) (?:su|la|el) (?:meta|objetivo|compromiso|plan|plazo)"
                  r"|dej(?:ó|a|ado) (?:sin efecto|de lado|caer)|(?:suspend|congel)(?:e|ió|ido|a|ó|ado) (?:su|el|la) (?:plan|objetivo|meta|compromiso)|elimin(?:a|ó|ado) de(?:l| su) plan|(?:ha sido|fue) abandonad[oa]|descarta ya (?:su|la|el)|da marcha atrás|anula|anuló|dio marcha atrás"
                  r"|elimin(?:a|ó|ado) (?:el objetivo|la meta)|retir(?:a|ó|ado) del? (?:su )?(?:plan|programa)"
                r")"
            )
        ),
        (
            ClaimStatus.MISSED,
            (
                r"\b(?:"
                  r"ni [^.;]{2,60} ni [^.;]{2,40} (?:alcanzarán|lograrán|cumplirán|llegarán|conseguirán)"
                  r"|no (?:se )?ha[n]? (?:cumplido|alcanzado|reducido|logrado|conseguido)"
                  r"|no (?:se )?(?:va a |podrá |será capaz de |logrará |conseguirá |ha logrado |ha conseguido )?(?:"
                    r"(?:vamos|va|van) a (?:poder )?(?:cumplir|alcanzar|lograr|llegar|conseguir)|podremos (?:cumplir|alcanzar|lograr|llegar)|cumpliremos|alcanzaremos|lograremos|consiguió|consiguieron|pudo (?:reducir|cumplir|bajar|recortar)"
                    r"|llegará[n]? a (?:la|los|esa|las) |cumplir\w*|cumplió|cumple|alcanz(?:ar\w*|ó|a)"
                    r"|logr(?:ar\w*|ó|a)|lleg(?:ar\w*|ó|a) a(?:l)? (?:tiempo|objetivo|meta)?|conseguirá"
                    r"|será posible|será alcanzad\w+|podrá cumplir"
                  r")"
                  r"|no (?:será (?=(?:una ciudad )?(?:climáticamente |carbono |cero |libre |sin )?(?:neutr|emisi|de (?:emis|carbono|combus)))|(?:reducirá|recortará|dejará de (?:usar|quemar|emitir))\b)|incumpl\w{1,7}|fuera de (?:su )?alcance"
                  r"|da[n]? por perdid[oa]|se qued(?:ó|aron|a) (?:muy )?(?:cort[oa]s?|lejos)|ya no cree[n]?"
                  r"|ya no confía[n]?|inalcanzable|(?:da|dan|ve|ven) (?:por |como )?imposible|es imposible"
                  r"|(?:cosa|lo) que no (?:ocurrió|sucedió|ha ocurrido)|lejos de (?:cumplir|alcanzar)|fracas\w{1,5}"
                r")\b"
            )
        ),
        (
            ClaimStatus.ACHIEVED,
            (
                r"\b(?:"
                  r"ya (?:compran?|consumen?|usan?|utilizan?|obtienen?|se abastecen?|(?:es|son|está|están) (?:hoy |tod[oa]s )?(?:abastecid|alimentad)[oa]s?)|desde (?:el \d{1,2} de|este|hoy|enero|el pasado|el año pasado)\b(?![^.;]{0,120}(?:, que | quiere | será | serán ))[^.;:§¤]{0,110}? (?:es|son|está|están|compran?|consumen?|usan?|se abastecen?|funcionan?)"
                  r"|ya (?:es|ha|han|alcanzó|logró|cumplió|redujo|funciona|se (?:ha )?(?:alcanz|cumpl|logr)\w+)"
                  r"|emitió|emitieron|alcanzó|logró|consiguió|cumplió|superó"
                  r"|ha (?:alcanzado|logrado|cumplido|conseguido|superado)(?: ya)?"
                  r"|(?<!se )ha (?:reducido|rebajado|recortado|bajado|disminuido)|redujo|redujeron|bajaron|cayeron"
                  r"|descendieron|disminuyeron|han (?:caído|bajado|disminuido|descendido)|fue alcanzad[oa]"
                  r"|es neutra? en carbono desde|es desde"
                r")\b"
            )
        ),
        (ClaimStatus.ADOPTED, r"\b(?:aprobó|aprobada?|ha aprobado|aprueba|aprobación)[^.;]{0,30}\b(?:definitiv\w{1,6}|segunda votación)"),
        (
            ClaimStatus.PROPOSED,
            (
                r"\b(?:"
                  r"admite[n]? (?:aplazar|retrasar|adelantar|revisar|fijar)|(?<!se )(?<!nos )propone[n]?"
                  r"|(?<!se )(?<!se ha )propuso|(?<!se ha )propuesta|borrador|estudia(?:r|n|rá)?(?! de)"
                  r"|considera[n]?|(?<!primer )(?<!segundo )(?<!último )debate[n]?|debatirá|votará[n]?|se votará"
                  r"|votación (?:sobre|de)|llevará al? (?:votación|pleno|aprobación)|propondrán?(?! como)|elevará al pleno|se someterá"
                  r"|someterá|proyecto de (?:ley|ordenanza|plan)|baraja[n]?|plantea(?:n|rán?)?(?! (?:una? |la |el |como )?(?:retos?|desafíos?|reducción|meta|objetivo|reducir|neutralidad|disminución|alcanzar))"
                  r"|pendientes? (?:aún |todavía )?de (?:aprobación|votación|aprobar)|anteproyecto|sopesa[n]?"
                  r"|en tramitación|a consulta|consulta pública|información pública"
                  r"|si (?:el pleno|el concejo|la junta) (?:lo |la )?aprueba|(?<!aprueba la )(?<!aprobó la )(?<!aprueba una )(?<!aprobó una )(?<!aprobado la )(?<!aprobado una )moción(?! (?:ya )?aprobada)"
                  r"|valora (?:fijar|adoptar)|(?:aplaz|pospus|pospon)\w{1,3} (?:la|su) (?:votación|decisión)"
                r")\b"
            )
        ),
        (
            ClaimStatus.IN_LAW,
            (
                r"\b(?:"
                  r"promulg\w{1,4}|ley(?! (?:europea|nacional|marco|estatal|autonómica))|ordenanza|legislación"
                  r"|legalmente|decreto|norma (?:local|municipal)|reglamento|obliga por ley"
                  r"|jurídicamente vinculante"
                r")\b"
            )
        ),
        (
            ClaimStatus.ADOPTED,
            (
                r"\b(?:"
                  r"validó|refrendó|(?:dio|da|dan|ha dado|dará) (?:[a-z]+ )?(?:luz verde|el visto bueno)|aprueban?"
                  r"|aprob(?:ó|ad[oa]s?|aron|ación|amos)|adopt(?:ó|ad[oa]s?|aron|amos)|adopción|votó|votaron|(?:ha|han|hemos) votado(?! (?:en )?contra)"
                  r"|(?:se )?acuerda|acordó|acordaron|(?:ha|han|hemos) acordado|acuerdo (?:plenario|del pleno)"
                  r"|resolución|con este acuerdo|acuerdo (?:municipal |distrital |n[º°.o]{1,2} ?)?\d{1,4}|resolvió|respaldó"
                  r"|ratific(?:ó|ado|ada)(?! (?:su|el|este|la) (?:compromiso|objetivo|apuesta|meta))|por unanimidad"
                  r"|plan de desarrollo|declaró la emergencia climática|votos a favor|figura en el plan"
                  r"|el plan (?:municipal |local |climático |de acción climática )?"
                  r"(?:fija|establece|prevé|contempla|recoge|incluye)"
                r")\b"
            )
        ),
        (ClaimStatus.PLEDGED, rf"\b(?:{VERBS}|{GOALS})\b"),
    ),
}  # fmt: skip
