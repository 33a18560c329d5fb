"""How Portuguese says what a share is of, and speaks of goals and plans."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    "further": r"(?:^|[ ,])(?:e|ou|depois|até|em|de|a)\b|, *$|^, ",
    "after_share": (
        r" *(?:"
          r"$|[.,;:)\"]"
          r"|\b(?:até|em|antes|face|e|para|das|dos|da|do|a partir|sobre|respe(?:c)?tivamente|menos|a menos)\b|§|\("
        r")"
    ),
    "accompanied": r",? (?:com|incluindo|através de|mediante) (?:uma |um |níveis de |metas? de )?(?:nova |novo )?",
    "down_to": r"\b(?:(?<!passa )(?<!passou )(?<!passará )(?<!sobe )(?<!subiu )(?<!subirá )(?<!aumenta )(?<!aumentou )(?<!eleva )(?<!elevou )(?<!elevad[oa] )(?<!corte de emissões )(?<!% )(?<!¤ )(?<!\d )para|(?<!de )emit\w{1,4}(?: só| apenas)?|limit\w{1,4} (?:[a-zà-ÿ]+ ){1,4}a) (?:menos de )?",
    "remainder": r"^(?! (?:a )?menos)",  # "para" says a level, whatever it is measured against
    "wished": (
        r"\b(?:quer|querem|deseja[m]?|espera[m]?|gostaria[m]?|pretende[m]?) que "
        r"(?:a cidade de |a câmara de |a |o )?$"
    ),
    "besides": r"\W{0,6}(?:além de|a par de|tal como) (?:a cidade de )?",
    "also": r"\btambém\b",
    "makes_up": (
        r"\b(?:"
          r"represent\w{1,5}|responsáve(?:l|is) por|caus\w{1,4}|origin\w{1,4}|concentr\w{1,4}|correspond\w{1,3} a"
          r"|contribu\w{1,4} com|equival\w{1,3} a|(?:só|apenas) (?:reduziu|cortou|baixou)"
        r")(?: (?:o|a|os|as|um|quase|cerca|mais|aproximadamente|de|dos|das|até|perto))* $"
    ),
    "at_present": r"\b(?:atualmente|já|hoje|agora|hoje em dia)(?: [\w-]+){0,4} $",
    "aims": (
        r"\b(?:"
          r"objetivos?|metas?|compromissos?|propósito|quer|querem|pretende[m]?|visa[m]?|promet\w{1,4}"
          r"|compromet\w{1,4}(?:-se)?|plano|estratégia|prop\w{1,4}(?:-se)?"
        r")(?: \w+){0,2}? (?:de|a|aos?|às?|para|é|em)(?: \w+){0,4} ?$"
        r"|\b(?:quer|querem|queremos|pretende[m]?|promete[m]?|planeja[m]?|busca[m]?) $"
    ),
    "means_to": r"\b(?:oportunidades?|opções|formas?|maneiras?|possibilidades?|como) (?:para|de)(?: \w+){0,2} ?$",
    "other_object": (
        r"\b(?:"
          r"mas não|fic(?:ar|ando|ou|aram)-se|nem à|nem ao|apenas|só cheg\w+|consumo|uso|água|resíduos|lixo|tráfego|trânsito|carros?"
          r"|ruído|partículas|energia|eletricidade|renováve(?:l|is)|emprego|população"
        r")\b"
    ),
    "cutting": r"(?:(?:reduz|diminu)indo|(?:cort|baix|aument|increment|elev)ando|cobrindo|aumentar|incrementar|elevar|melhorar|reduzir|cortar|cobrir|atingir)\b",
    "coordinated": (
        r"(?: ?\([^()]{0,60}\))?(?:,? e|,) (?:a )?(?:"
          r"aument\w{1,4}|elev\w{1,4}|increment\w{1,4}|melhor\w{1,4}|reduz\w{1,4}|cort\w{1,4}|cobr\w{1,4}"
          r"|ger\w{1,4}|obt\w{1,4}|abastec\w{1,4}|cheg\w{1,4}|que"
        r")(?: [\w-]+){0,8} "
    ),
    "failed_vote": (
        r"\b(?:referendo|moção|proposta|iniciativa|emenda)\b[^.;]{0,140}\bfoi (?:rejeitada|chumbada|derrotada)"
    ),
    "asked_after": r"(?:,| -)? (?:mas|e) (?:como|que|quem|quando|por que|onde|será)\b[^.;]{0,200}\?",
    "goes_on": (
        r"(?:caminho|passos?|avanço|avanç\w{1,4}|rota|trajetória|transição|rumo) (?:para|a|até) "
        r"(?:ser|alcançar|atingir|tornar-se|se tornar) (?:uma |a |o )?(?:cidade )?$"
    ),
    "gloss": r" ?\((?:ou seja,? |isto é,? |uma |um )*",
    "relative_pronouns": r"cuj[oa]s?",
    "goal_of_a": (
        r"\b(?:objetivos?|metas?|compromissos?)(?: \w+){0,3} d[ea] (?:uma )?$"
        r"|\b(?:atingirá|alcançará|cumprirá) (?:a |uma )$"
    ),
}  # fmt: skip
