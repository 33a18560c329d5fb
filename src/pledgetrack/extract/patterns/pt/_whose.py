"""How Portuguese ties an aim to somebody."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.pt._words import VERBS

WORDS: Mapping[str, object] = {
    "boundary": r"; | ao contrário d[aeo]s? |[,.!?]\" | enquanto | embora | mas | apesar de | no entanto ",
    "oblique": (
        r"(?:"
          r"\b(?:"
            r"em|no|na|nos|nas|com|desde|para|a|ao|à|contra|entre|perto de|por|pelo|pela|segundo|de|do|da|dos|das"
            r"|como|sobre|sede em|sediada em|à semelhança d[eoa]|ao contrário d[eoa]|junto com"
          r")(?: (?:o|a|os|as|cidade de|cidade do|todo|toda))* ?"
        r")$"
    ),
    "linking": (
        r"(?:"
          r"\b(?:"
            r"prefeit[oa]|prefeitura|câmara(?: municipal)?|cidades?|capital|municípios?|autarquia|governo|vereador\w*"
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
    "behind": (
        r"[ ,:(]*(?:(?:§|até|em|antes de|,|emissões|foi estipulada|foi fixada) ?)*(?:de|do|da|para|em|a) "
        r"|,? (?:"
          r"prometeu|anunciou|aprovou|segundo|reconhece|reconheceu|admite|admitiu|informa|informou|indica|assegura"
        r") (?:a prefeitura de |a câmara de )?"
    ),
    "listing": r",? ?(?:e (?:d[eoa] )?|ou |nem |como |quanto |, )?(?:a |o )?|, ",
    "beside": r"[ ,:(|-]*(?:(?:em|até|antes de|para) )*",
    "respectively": r"\brespe(?:c)?tivamente\b",
    "predicate": (
        rf"(?:, [^,;.]{{2,50}},| (?:com sede|sediad[oa]) em [^\W\d]{{3,20}}(?: [^\W\d]{{3,20}})?)? (?:{VERBS})"
        r"(?!\w)"
    ),
    "plain_openings": (
        r"(?:"
          r"a|o|os|as|um|uma|segundo|em|para|com|por|este|esta|estas|estes|seu|sua|nosso|nossa|se|não|já|hoje|ontem"
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
        r"|\b(?:aprovou|aprovaram|adotou|ratificou) (?:ontem |hoje )?(?:o|a|este|esta|esse|essa) "
        r"(?:plano|meta|objetivo|estratégia|moção|proposta|lei)\b"
        r"|\b(?:plano|meta|objetivo|estratégia|moção|proposta|lei) foi (?:\w+ )?(?:aprovad|adotad|ratificad)[oa]\b"
    ),
    "relative_clause": r", (?:que|a qual|o qual) ",
    "in_aside": (
        r", (?:que|cuj[oa]s?|a qual|o qual) [^,;.]{1,120},"
        r"(?= (?:também |já |não |se |quer|prevê|será|pretende|vai|visa|promete|espera|planeja|comprometeu|deve))"
    ),
    "aside": (
        r", (?:"
          r"que|cuj[oa]s?|se|desde que|caso|com (?:sede|capital)|onde|capital|sede|situad[oa]|localizad[oa]"
          r"|sediad[oa]|vizinh[oa]"
        rf") [^;.,]{{2,100}},(?= (?:também |já |não )?(?:{VERBS})(?!\w))"
    ),
    "one_of": (
        r"\b(?:uma das|um dos|entre|como|tal como|junto (?:a|com)|parte d[aeo]|rede de|grupo de|lista de) "
        r"(?:as |os |outras |outros )?(?:[\w-]+ ){0,2}$"
    ),
    "belonging": (
        r"\b(?:o|a|os|as) (?:(?:nov[oa]s?|primeir[oa]|própri[oa]) )?(?P<head>[a-zà-ÿ-]{3,20})"
        r"(?: [a-zà-ÿ]{3,15}){0,2} (?:de|do|da) $"
    ),
    "apart": r"\ba\b",
    "shifted": (
        r"\b(?:antecip|adi|atras)\w{1,4} (?:em |por )?(?P<n>dez|vinte|cinco|quinze|\d{1,2}) anos,? "
        r"(?:[^.;§]{0,60}?,? )?(?:a|até|para) (?=§)"
    ),
    "shifted_back": r"\b(?:adi|atras)",
}  # fmt: skip
