"""How German says how an aim stands, in the order in which it is tried."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.de._words import GOALS, VERBS
from pledgetrack.model.words import ClaimStatus

WORDS: Mapping[str, object] = {
    "statuses": (
        # What is not given up, and what is denied to be.
        (ClaimStatus.PLEDGED, (
            r"\b(?:nicht|nie) (?:auf(?:zu)?geben|aufgegeben|ab(?:zu)?rücken|abgerückt|verschoben)\b|\bg[ia]bt? [^.;]{0,70}\bnicht auf\b"
            r"|\b(?:bestreite|dementier)\w{1,2}\b[^.;]{0,70}\b(?:aufgegeben|aufgeben|aufzugeben|abgerückt|verschoben)"
        )),
        (
            ClaimStatus.NEGATED,
            (
                r"\b(?:"
                  r"(?:will|wollen|wollte|wollten|möchte)\b[^.;]{0,60}\bnichts (?:von [^.;]{0,40})?(?:wissen|hören)|nichts zu tun haben|weder [^.;]{2,50} noch [^.;]{2,50} (?:ein|eine|einen) (?:\w+ )?(?:ziel|datum|zieljahr|termin)\w{0,3}"
                  r"|keine? (?:(?:klima|treibhausgas|co2-?)neutralität|netto-null)"
                  r"|kein(?:e|en)? (?:[a-zäöü]{3,15}e[ns]? )?"
                  r"(?:[a-zäöü-]{0,30}ziel|datum|zusage|beschluss|jahr|frist|plan)\w{0,4}"
                  r"|(?:hat|haben) (?:sich |uns )?(?:noch |bisher |bislang |bewusst )?(?:nicht|nie|kein)"
                  r"(?= [^.]{0,60}\b(?:verpflichtet|festgelegt|beschlossen|zugesagt|versprochen|gesetzt))"
                  r"|lehnt\w{0,3} (?:es )?(?:.{0,40} )?ab|abgelehnt|lehnte|weigert\w{0,2}|verweigert\w{0,2}"
                  r"|bestreitet|(?:plant|planen) nicht|nicht darauf festlegen|nie (?:zugesagt|versprochen|beschlossen)|(?:stimmten?|votiert\w{0,3}) gegen"
                  r"|schloss \w+ aus|nicht (?:zugesagt|beschlossen|verpflichtet|versprochen|festgelegt)"
                  r"|ohne (?:ziel|zieljahr|datum)|(?:es )?stimmt nicht, dass|nicht wahr, dass|falsch, dass|kein(?:e|en)? (?:datum|jahr|termin)"
                r")\b"
            )
        ),
        (
            ClaimStatus.ABANDONED,
            (
                r"\b(?:"
                  r"nimmt .{0,60}abschied|einkassiert|vom tisch|wirft das handtuch|gilt nicht (?:mehr|länger)"
                  r"|überholt|hinfällig|aufgegeben|gibt .{0,60}\bauf\b|gab .{0,60}\bauf\b|gestrichen|streicht"
                  r"|(?<!unter dem )strich|verworfen|verwirft|kassiert\w{0,2}|zurückgezogen|zieht .{0,40}zurück"
                  r"|(?<!rechnet )(?<!glaubt )(?<!rechnen )nicht (?:mehr|länger) "
                  r"(?:an|am|zu(?! (?:erreich|schaff|halt|realis|erfüll))|bis|das|klimaneutral|verfolg\w+|fest)"
                  r"|hält .{0,60}nicht (?:mehr|länger) fest|rückt .{0,60}\bab\b|rückte .{0,60}\bab\b|abgerückt"
                  r"|verabschiedet sich (?:von|vom)|fallen ?gelassen|lässt .{0,60}fallen|beerdigt|über bord|begräbt|aufgehoben"
                  r"|kippt\w{0,2}|gekippt"
                  r"|(?<!rechnet )(?<!glaubt )(?<!rechnen )nicht mehr(?!"
                    r" (?:[a-zäöü]+ )?(?:zu )?"
                    r"(?:erreich|schaff|halt|haltbar|einzuhalt|einhalt|erfüll|realistisch|möglich)"
                  r")"
                r")\b"
            )
        ),
        (
            ClaimStatus.MISSED,
            (
                r"\b(?:"
                  r"aus [^.;]{2,90} wird nichts|was nicht (?:gelang|geschah|geschehen ist)|nicht gelungen|gelang\b[^.;]{0,70}\bnicht|verfehl\w{1,4}|verpass(?:t|te|ten|en)"
                  r"|schaff(?:t|en|te|ten)\b [^.;]{0,70}\bnicht"
                  r"|(?:erreich(?:t|en|te|ten)|erfüll(?:t|en|te))\b [^.;]{0,70}\bnicht(?! nur)"
                  r"|nicht (?:mehr |rechtzeitig |pünktlich )?(?:zu )?"
                  r"(?:erreich\w{1,4}|schaff\w{1,3}|eingehalten|einhalten|einzuhalten|halten|erfüll\w{1,3})"
                  r"|kaum (?:noch |mehr )?(?:zu )?(?:erreich|schaff|halt|einhalt|realistisch)\w{0,4}|unerreichbar|(?:glaubt|rechnet|rechnen|glauben) nicht (?:mehr )?(?:an|damit)"
                  r"|nicht (?:(?:bis|im|in|vor) (?:zum |dem |spätestens )?(?:jahre? )?§{1,9} )?"
                  r"(?:klimaneutral|co2-neutral|treibhausgasneutral)(?! sein muss)"
                  r"|(?:ge)?scheiter\w{1,4}|außer reichweite"
                  r"|(?:bleib|blieb|zurückgeblieb)\w{0,3} (?:weit )?hinter|nicht auf kurs"
                  r"|nicht (?:mehr )?(?:realistisch|haltbar|machbar|möglich|drin)"
                  r"|(?:rei(?:ß|ss)t|rei(?:ß|ss)en|riss)\b.{0,40}\bziele?"
                r")\b"
            )
        ),
        (
            ClaimStatus.ACHIEVED,
            (
                r"\b(?:"
                  r"hat (?:.{0,80} )?"
                  r"(?:erreicht|gesenkt|reduziert|erfüllt|halbiert|geschafft|verringert|gemindert|gedrosselt)"
                  r"|haben (?:.{0,80} )?(?:erreicht|gesenkt|erfüllt)|bereits (?:erreicht|klimaneutral|gesenkt)"
                  r"|(?:ist|sind|werden|wird|fährt|fahren|bezieht|beziehen|nutzt|kauft) (?:seit|bereits|schon|inzwischen)(?! (?:bis|ab))|seit [a-zäöü]{3,12} (?:bezieht|beziehen|nutzt|kauft)"
                  r"|(?:reduzierte|senkte|verringerte|minderte)n? (?:seine|ihre|die|den|ihren|seinen) (?:[\w-]+ ){0,2}?(?:[\w-]{0,20}emissionen|[\w-]{0,8}aussto(?:ß|ss)|treibhausgase|co2)"
                  r"|seit §{1,9} (?:klima|co2|zu)|wurden? (?:bereits )?(?:erreicht|gesenkt|halbiert)|erreichte"
                  r"|(?:sank(?:en)?|fiel(?:en)?)(?! (?:die|der|das) (?:zustimmung|entsch|wahl|abstimm|urteil|beschluss)|[^.;]{0,60}\bseit\b)"
                  r"|ging(?:en)? (?![^.;]{0,60}\bseit\b)[^.;]{0,90}\bzurück"
                  r"|lag(?:en)? [^.;]{0,70}\b(?:unter|niedriger)|erfüllte|es gelungen|(?:wort|versprechen) gehalten|vorzeitig (?:erreicht|erfüllt|geschafft)"
                  r"|übererfüllt|übertroffen|überschritten"
                r")\b"
            )
        ),
        (ClaimStatus.ADOPTED, r"\b(?:endgültig|(?:zweiter|letzter) (?:lesung|abstimmung))[^.;]{0,60}\b(?:beschlossen|verabschiedet|angenommen)"),
        (
            ClaimStatus.PROPOSED,
            (
                r"\b(?:"
                  r"schlägt .{0,60}vor|schlug .{0,60}vor|vorgeschlagen|vorschlag|beantragt|beantragen"
                  r"|(?:gesetz|satzungs|plan)?entwurf|erwägt|erwägen|überlegt|überlegen|denkt darüber nach|prüft|prüfen|berät|beraten|diskutiert\w{0,2}"
                  r"|debattiert\w{0,2}|abstimmen|(?:wird|werden) [^.;]{0,90}\babgestimmt|stimmt .{0,40}\bab\b"
                  r"|(?<!nimmt den )(?<!stimmt dem )(?<!beschließt den )antrag"
                  r"(?! (?:wurde |wird )?(?:angenommen|beschlossen))"
                  r"|[a-zäöü]{0,14}vorlage(?! (?:nr\.? )?\d)|entscheide(?:t|n) (?:im|am|über)|entscheide(?:t|n) [^.;,]{1,60}? (?:dar)?über|zur abstimmung|zur debatte"
                  r"|wenn der (?:rat|stadtrat|gemeinderat) zustimmt|soll .{0,40}geändert werden"
                  r"|möge beschlie(?:ß|ss)en|in der (?:diskussion|beratung|abstimmung)"
                  r"|(?:vertagt\w{0,2}|verschob) (?:die|seine|ihre) (?:entscheidung|abstimmung)|liegt (?:dem|der) (?:\w+ )?vor|steht zur wahl"
                r")\b"
            )
        ),
        (
            ClaimStatus.IN_LAW,
            (
                r"\b(?:"
                  r"[a-zäöü-]{0,24}gesetz(?:e[ns]?|lich\w{0,2})?|verordnung|(?:haupt)?satzung"
                  r"|[a-zäöü]{0,20}reglement|rechtlich|rechtsverbindlich|volksentscheid|volksabstimmung"
                  r"|gemeindeordnung|(?:klimaschutz|klima|verfassungs)artikels?|(?:gemä(?:ß|ss)|laut|nach) (?:dem|diesem) (?:neuen )?artikel|(?:der|dieser|neue) artikel (?:schreibt|verpflichtet|verlangt|legt|bestimmt)"
                  r"|schreibt (?:er|es) [^.;]{0,140} vor"
                r")\b"
            )
        ),
        (
            ClaimStatus.ADOPTED,
            (
                r"\b(?:"
                  r"grünes licht|abgesegnet|absegnete|segnete [^.;]{0,60}\bab|beschl(?:oss|ie[ßs]|uss|üss)\w{0,5}"
                  r"|verabschiedet\w{0,2}(?! sich)"
                  r"|(?:ge)?billigte?|angenommen|genehmigte?|gutgehei(?:ß|ss)en|(?:sagt|sagte|sagten|gesagt) ja|ja gesagt|(?:stimm|votier)ten? (?:da)?für|stimmten? zu|sprach(?:en)? sich dafür aus|auf den weg|zugestimmt|einstimmig|mehrheitlich|demnach|ja-stimmen"
                  r"|entschieden|(?:stadt)?ratsbeschluss|verankert|danach sollen?"
                  r"|[a-zäöü-]{0,20}(?:plan|konzept|strategie|programm)s?\b[^.;]{0,140}\b"
                  r"(?:festgelegt|festgeschrieben|vorgesehen)"
                r")\b"
            )
        ),
        (ClaimStatus.PLEDGED, rf"\b(?:{VERBS}|{GOALS})\b"),
    ),
}  # fmt: skip
