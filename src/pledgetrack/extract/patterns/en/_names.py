"""What English puts beside the names of persons."""

from collections.abc import Mapping

GAP = r"(?:[ \xa0\t_]+(?:\n[ \xa0\t]*)?|\n[ \xa0\t]*)"
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# A set of signs in front, and what stands before it looked at behind: words in small letters are passed over at once.
_FIRST_WORD = rf"{_CAPITAL}(?<!\w.)(?:[^\W_]*(?:['’\-][^\W_]+)*(?<![A-Z][’']s)|\.)"
_PARTICLE = r"(?:de la|de los|van der|van den|von der|de|da|do|dos|das|di|del|van|von|der|den|al|bin|ibn|la|le|el|e|y|ten|ter|af)"
_WORD = rf"{_CAPITAL}[^\W_]*(?:['’\-][^\W_]+)*(?<![A-Z][’']s)"
WORDS: Mapping[str, str] = {
    "names.name": rf"{_FIRST_WORD}(?:{GAP}(?:{_PARTICLE}{GAP})?(?:{_CAPITAL}\.(?=[ \n\xa0]*[^\W\d_a-z])|{_WORD}|{_CAPITAL}\.)){{1,7}}",
    "names.family_behind": rf"[ \xa0](?:O['’]|Mc)?{_CAPITAL}[^\W\d_A-Z]+",
    "names.saints": "St. |Ste. |Mt. |Ft. ",
    "names.field_before": r"\b(?:of|for)[ ]$",
    "bare.honours": "OBE|MBE|CBE|KBE|DBE|MP|MSP|MEP|QC|KC|FRS|JP|MLA|MPP",
    "bare.given_and_particle": r"(?<![\w'’.-])([^\W\d_a-zß-öø-ÿ][^\W\d_A-Z]+)[ \xa0](?:de|van|von|da|do|di)[ \xa0]$",
    "bare.particles": "de|van|von|da|do|di",
    "bare.title_and_name": (
        r"\b(?:Mayor|Governor|Minister|Councill?or|Cllr|Mr|Mrs|Ms|Dr)\.?[ \xa0]([^\W\d_a-z][^\W\d_A-Z]+)[ \xa0]"
          r"(?:[A-Z]\.?[ \xa0]|[^\W\d_a-z][^\W\d_A-Z]+[ \xa0])?$"
    ),
    "bare.also_names": "baker|farmer|gardener|carpenter|bishop|driver|parent|singer|priest",
    "bare.before_may": "street|ward|head|chancellor|may|april|june|august|park|west|hall|bank|green",
}  # fmt: skip
