"""Whether a name goes on as a city does that promises: so a word that is something else first is known as a city's name."""

_PROMISING = """
aims wants pledges pledged commits committed vows vowed promises promised intends hopes seeks voted veut vise prévoit
promet ambitionne entend sera réduira atteindra quiere prevé aspira promete busca será reducirá alcanzará alcanzó
logró cumplió aprobó anunció quer pretende prometeu prevê vai reduzirá atingirá atingiu alcançou cumpriu aprovou
anunciou wird will plant strebt senkt soll erreicht verschiebt pretende planea logrará möchte
"""
_OF_THE_CLIMATE = """
carbon climate net net-zero zero-carbon zero-emission zero carbon-neutral climate-neutral carbon-free emissions co2
greenhouse fossil fossil-free renewable neutral emisiones neutra neutro carbono cero climáticamente neutralidad meta
objetivo emissões climaticamente neutralidade objectivo émissions neutre neutralité carbone zéro objectif
climatiquement emissionen klimaneutral co2-neutral klimaneutralität klimaziel co2-emissionen treibhausgase reducir
reduzir réduire carbone climática klimaneutrale recortar cortar diminuir diminuer
"""
_PROMISES, _NEUTRALITY = frozenset(_PROMISING.split()), frozenset(_OF_THE_CLIMATE.split())
# What a city does in the press, in the other languages: "Annecy reporte", "Ronda aplaza".
_ACTING = """
aplaza aplazó aplazará retrasa retrasó retrasará adelanta adelantó pospone pospuso mantiene mantendrá renuncia renunció abandona abandonó
descarta descartó recorta recortó recortará bajará baja reduce redujo emitirá emite usará consumirá cubrirá reciclará rehabilitará limitará
llegará logrará tendrá tiene ha fue está dejará prohibirá cerrará electrificará presenta presentó declara declaró asume asumió confirma confirmó
incumplirá incumplió incumple también ya se planea espera estudia plantea propone fija marca aprueba aprobará adopta adoptó acordó acuerda
votó ratificó sigue avanza apuesta invertirá alcanza cumple cumplirá debe aspiran quieren logró
reporte repousse s'engage s'est se n'atteindra ne n'a n'est maintient confirme vote votera adopte adoptera approuve étudie propose compte espère
présente lance limitera ramènera recyclera rénovera portera passera baissera diminuera divisera émettra consommera utilisera couvrira sortira
fermera tient tiendra rate manque échoue doit devra avance aura deviendra réduira veulent visent parviendra
tenu pris mis promis atteint réduit réussi rempli choisi fait perdu obtenu connu
adia recua recuou avança admite segue deixa mantém manterá renuncia desiste corta cortará reciclará limitará usará terá tem já é foi deverá deve planeia planeja espera estuda propõe
fixa aprova adota adotou votou confirma confirmou declara declarou assume assumiu compromete-se comprometeu-se propõe-se falha falhou querem
wurde hatte möchte setzt nimmt gibt hält zieht rückt beschloss verpflichtet steigt peilt schafft lehnt berät erwägt prüft kann muss sollte senkte
reduziert halbiert bekennt fährt wollen haben stimmt verabschiedet streicht
"""
ACTING = frozenset(_ACTING.split())
# "A voté", "no alcanzará": the first word alone says nothing.
# "Tours rénovera ses écoles": how verbs to come end, and what they go on with.
_TO_COME = ("era", "ira", "dra", "ura", "ront", "rá", "rán", "rão")
_OBJECT_WORDS = """
le la les l'ensemble ses sa leurs de du des d'ici à en dans que sus su el los un una as os seus suas em para pas neutre neutra
"""
_OBJECTS = frozenset(_OBJECT_WORDS.split())
_HELP = frozenset({"a", "no", "não", "ne"})
_DENIED = (["no"], ["não"], ["ne"], ["também"], ["también"])
_HELPERS = frozenset({"will", "has", "is", "would", "se", "ha", "vai", "va"})
_GOING_ON = """
be become go reach pledged committed promised vowed set declared adopted aiming hoping seeking to compromete propone prometido
ser a reduzir réduire devenir
"""
_HELPED = frozenset(_GOING_ON.split())


def promises(after: list[str]) -> bool:
    """Whether the words after a name say that a city aims at something: "aims to be carbon neutral"."""
    if after[:1] in _DENIED:
        after = after[1:]
    if len(after) < 3:
        return False
    if after[0] not in _HELPERS and after[0].endswith(_TO_COME) and after[1] in _OBJECTS:
        return True
    if not (after[0] in _PROMISES or (after[0] in _HELPERS and after[1] in _HELPED)):
        return False
    return any(word.strip(".,;:") in _NEUTRALITY for word in after[1:])


def acts(after: list[str]) -> bool:
    """Whether the words after a name go on as of whoever acts: "reporte", "a voté", "no alcanzará"."""
    if len(after) > 1 and after[0] in _HELP:
        return after[1].rstrip(".,;") in ACTING or after[1].rstrip(".,;").endswith(("é", "ée", "rá", "rão", "ra"))
    comes = len(after) > 1 and after[0].endswith(_TO_COME) and after[1] in _OBJECTS
    return comes or (bool(after) and after[0] in ACTING)
