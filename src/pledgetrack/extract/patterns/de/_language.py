"""What tells German, and how it counts, dates, names offices and reports speech."""

from pledgetrack.extract.patterns.language import Language, Meetings


def _offices(held: str) -> tuple[str, ...]:
    """Offices with the word for a woman who holds them: "minister" and "ministerin", "stadtrat" and "stadträtin"."""
    return tuple(
        form
        for word in held.split()
        for form in (word, f"{word.removesuffix('rat')}rätin" if word.endswith("rat") else f"{word}in")
    )


LANGUAGE = Language(
    common="der die das an und in hält bleibt fest selbst zu bis den von mit für ist im dem des ein eine auf soll"
    " wird will um seine emissionen schon sein als nicht noch sich hat bei nach wir werden wurde stadt ziel"
    " klimaneutral neutral klimaneutralität jahr jahre sagte gegenüber am zum zur aus unsere unser ihre ihren ihr"
    " einen einer eines einem oder aber wenn dass auch schon noch mehr nur viel wie halb rund prozent vor über"
    " senken reduzieren erreichen hälfte treibhausgase treibhausgasneutral ausstoß ausstoss strom energie"
    " energien erneuerbare erneuerbaren gebäude kommune gemeinde beschlossen spätestens jahren durch unter"
    " zwischen dieser diese dieses alle viele drittel viertel weniger kohlendioxid klimaschutz städte land ab"
    " keine kein sagt erklärte kündigte oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin"
    " stadtrat gemeinderat rat verkehr busse fährt verpflichtet strebt erreicht klimaziel",
    ordinary="singen bunde lehrte wetter fussen damme geldern springe laufen ende mitte rat ziel wende grad dabei kultur bau hof regen bad baden weil hamm lage leer norden aue weiden"
    " forst buch berg tal kehl zug wil baar horn man essen halle die",
    countries=("DE", "AT", "CH", "LU"),
    governments=((r"\bstadtpräsident(?:in)?\b|\bgemeindepräsident(?:in)?\b", ("CH",)),),
    peoples={"schweizer": "CH", "österreich": "AT", "luxemburg": "LU"},
    percent=r"%|prozent(?:ige[nrms]?)?\b", between=r"bis|und|oder|beziehungsweise|bzw\.?",
    units="ein zwei drei vier fünf sechs sieben acht neun",
    tens={
        "zehn": 10, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
        "siebzig": 70, "achtzig": 80, "neunzig": 90,
    },
    join="und",
    units_first=True,
    hundred=r"(?:ein)?hundert",
    irregular={
        "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19,
    },
    fractions=(
        (r"zwei drittel", 66.7), (r"(?:ein|einem|das) drittel", 33.3), (r"(?:drei viertel|dreiviertel)", 75),
        (r"(?:ein|einem|das) viertel(?!jahrhundert)", 25), (r"vier fünftel", 80), (r"drei fünftel", 60),
        (r"(?:ein|einem|das) fünftel", 20), (r"(?:ein|einem) zehntel", 10), (r"neun zehntel|neun von zehn", 90),
        (r"jede[rsn]? zweite[ns]?", 50), (r"jede[rsn]? dritte[ns]?", 33.3), (r"jede[rsn]? vierte[ns]?", 25),
        (r"zwei von dreien?", 66.7), (r"drei von vier", 75), (r"vier von fünf", 80), (r"drei von fünf", 60), (r"acht von zehn", 80),
        (r"(?:die |der )?hälfte(?! (?:des|dieses) (?:jahrhunderts|jahrzehnts))", 50),
    ),
    abbreviations="bzw Mio Mrd Nr rd inkl sog z usw Abs Str",
    ordinals="Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert",
    meetings=Meetings(
        occasion=(
            r"\b(?:"
              r"\w{0,12}sitzung|\w{0,12}gipfel|treffen|\w{0,12}konferenz|forum|tagung|kongress|dialog|versammlung"
            r")\b"
        ),
        held=(
            r"\b(?:"
              r"fand .{0,80}statt|fanden .{0,80}statt|stattgefunden|trafen sich|traf sich|tagte|tagten"
              r"|kamen .{0,60}zusammen|nahmen .{0,60}teil|teilgenommen|eröffnet|endete|niederschrift über"
              r"|protokoll der"
            r")\b|^(?:[\w/-]{1,40} )?sitzung (?:de[sr]|vom)\b"
        ),
        coming=r"\b(?:wird stattfinden|findet .{0,40}statt|nächste[nrs]?|kommende[nrs]?)\b",
        place=r"\bin (?:der stadt )?$",
        virtual=r"\b(?:virtuell\w{0,2}|online|per videokonferenz|videokonferenz)\b",
        date=r"\b(?P<day>\d{1,2})\. (?P<month>[a-zä]{3,9}) (?P<year>\d{4})\b",
        thousand="tausend", today="heute", yesterday="gestern", record=r"(?m)^(?:niederschrift|protokoll|[\w/-]{0,40} ?sitzung de[sr]\b|gremium:)", at=r"ort:",
        months="januar februar märz april mai juni juli august september oktober november dezember",
        participants=r"(?:teilnehmer(?:innen)?|teilnehmende[n]?|vertreter(?:innen)?|delegierte[n]?|menschen)",
        mayors=r"(?:ober)?bürgermeister(?:innen)?", cities=r"städte[n]?", countries=r"ländern?",
    ),
    dates=r"\d{1,2}\.? {1,2}[a-zä]{3,9} (?P<year>(?:19|20)\d\d)",
    joints="bis und", lead_ends="sich,", alternatives="oder", ranges="zwischen", starts="von vom",
    offices=(
        *_offices(
            "oberbürgermeister bürgermeister vizebürgermeister stadtpräsident vizestadtpräsident gemeindepräsident"
            " senator dezernent referent minister bundesminister bundesumweltminister landesminister bundeskanzler"
            " ministerpräsident staatssekretär stadtdirektor amtsleiter fraktionschef stadtsprecher pressesprecher"
            " sprecher leiter geschäftsführer fraktionsführer ortsvorsteher klimaschutzmanager klimamanager energiemanager kämmerer professor umweltdezernent"
            " klimadezernent baudezernent verkehrsdezernent mobilitätsdezernent planungsdezernent umweltreferent"
            " klimareferent baureferent mobilitätsreferent umweltsenator klimasenator verkehrssenator umweltbürgermeister"
            " klimabürgermeister baubürgermeister umweltminister klimaminister energieminister verkehrsminister"
            " umweltamtsleiter koordinator klimakoordinator stadtklimakoordinator klubchef bürgermeister-stellvertreter stadtrat klimastadtrat umweltstadtrat verkehrsstadtrat"
            " stadtbaurat gemeinderat landrat regierungsrat vorsteher"
        ),
        "bürgerschaft", "stadtverordnete", "stadtverordneter", "beigeordnete", "beigeordneter", "vorsitzende",
        "vorsitzender", "fraktionsvorsitzende", "fraktionsvorsitzender", "klimaschutzbeauftragte",
        "klimaschutzbeauftragter", "ratsmitglied", "ratsfrau", "ratsherr", "fraktionsobfrau", "fraktionsobmann",
    ),
    mayors=r"bürgermeister|^ob\b|(?:stadt|gemeinde)präsident",
    executives=(
        r"(?:bau|umwelt|klima|vize|verkehrs)(?:bürgermeist|stadtpr|stadtr)|\b(?:zweite|dritte)[rn]? bürgerm|meister-stell"
        r"|\bstadtbaur|beigeordn|\bstadtdir|^vorste"
    ),
    members=r"\b(?:stadt|gemeinde)r[aä]t|^str\b|\bstadtverordn|\brats(?:m|f|h)",
    officials=(
        r"dezernent|referent|\bstadtsprecher|amtsleiter|\b(?:klima(?:schutz)?|energie)manager|\bklimaschutzbeauftragt|\bkämmer"
    ),
    former=r"\behemalige[rn]? |\bfrühere[rn]? |\balt-?(?:ober)?bürgermeister",
    said=(
        r"führt|nannte|nennt|rechnet(?= vor\b)|hat[^.;:\n]{1,90}?[ ](?:hingewiesen|erklärt|betont|gesagt|mitgeteilt|angekündigt|berichtet|erläutert)|nimmt Bezug|fragte|fragt|empfiehlt|befürwortet|hinterfragt|erkundigte|sagte|sagt|erklärte|erklärt|betonte|betont|kündigte|teilte|ergänzte|fügte|berichtete|versprach|verspricht"
        r"|äußerte|meinte|so|räumte|bekräftigte|bestätigte|unterstrich|hob|mahnte|warnte|schrieb|antwortete"
        r"|antwortet|lobte|stellte|verwies|verteidigte|versicherte|kommentierte|resümierte|unterstreicht|hofft"
        r"|hoffte|freute|freut|verkündete|gab|forderte|erläuterte|begründete|meint|schreibt|ergänzt|warnt|kündigt"
        r"|berichtet|informierte|informiert|verkündet|erläutert|bekräftigt|bestätigt|räumt|verweist|lobt"
        r"|kritisierte|kritisiert|fordert|mahnt|teilt|fügt|stellt|äußert|betonten|erklärten|sagten|versicherten|meinten|forderten|kritisierten|lobten|warnten|begrüßten|(?:machte|macht) (?:deutlich|klar|geltend)|stimmte?(?=[ ][^.;:\n]{1,80} zu\b)|(?:wies|weist)(?=[ ][^.;:\n]{1,80} hin\b)|rief(?=[ ][^.;:\n]{1,100} auf\b)|begrüßte|begrüßt"
        r"|widersprach|widerspricht|berichtete|entgegnete|entgegnet|konterte|kontert|fasste|fasst|merkte|gibt|erinnerte|erinnert|bilanzierte|bilanziert"
        r"|resümiert|bedauerte|bedauert|versichert|kommentiert|findet|urteilt|glaubt|rechtfertigte|rechtfertigt"
        r"|begründet|spricht|sprach|zeigte|zeigt|nannte|nennt|führte|verteidigt|unterzeichnete|unterzeichneten"
        r"|präsentierte|präsentiert|prophezeite|gestand|gesteht|stellten|formulierte?|kündigten"
        r"|erkundigte?|fragte?(?= nach\b)|(?:möchte|wollte|will) wissen|bejahte?|verliest|verlas|(?<=“,[ ])(?:schreiben|sagen|betonen|erklären|fordern)|verneinte?|hält(?=[ \n][^.;\n]{3,60}[ \n](?:für|entgegen)\b)|hielt(?=[ \n][^.;\n]{3,60}[ \n]entgegen\b)"
    ),
    speech=(
        "merkte hingewiesen gesagt mitgeteilt angekündigt führt fasst bezug sagten betonten erklärten versicherten meinten forderten kritisierten lobten warnten teilte verwies verweist"
        " verliest verlas sagte sagt erklärte erklärt betonte betont ergänzte ergänzt meinte meint räumte räumt bekräftigte bekräftigt"
        " bestätigte bestätigt versprach verspricht schrieb schreibt antwortete antwortet kommentierte entgegnete entgegnet"
        " widersprach widerspricht erläuterte erläutert antwortet fragte fragt erkundigte erkundigt empfiehlt befürwortet hinterfragt plädiert"
        " kritisierte kritisiert lobte lobt mahnte mahnt warnte warnt berichtet berichtete hofft freut so"
    ),
    pronouns="er sie",
    according=r"Für|[Ll]aut|[Nn]ach Angaben von|Interview mit",
    conjunctions="und",
    genitives=("von", "der Stadt", "aus"),
    openings="während dass weil auch obwohl",
    articles="Der Die Das der die das",
    adverbs="hat haben auch",
    passives="wird wurde",
    words={
        "candidates.bodies": " Stadtrat| Stadträt| Gemeinderat| Gemeinderät| Oberbürgermeister| Bürgermeister| Stadtregierung| Stadtverwaltung| Stadtparlament| Stadtverordnete| Stadtspitze| Stadtpräsident| Stadtbaurat| Magistrat| Senat| Bürgerschaft| Rathaus| Umweltreferent| Umweltdezernent| Umweltstadtrat| Umweltstadträt| Klimareferent| Klimadezernent| Baudezernent| Verkehrsdezernent| Mobilitätsdezernent| Stadtdirektor| Kämmer| Verwaltung | Verwaltungsspitze| OB | Rat | Rat,| Rat.| Rates | Rats | Ratsbeschl| Stadtoberhaupt| Klimafahrplan| Klimaplan| Klimaziel| Klimaschutzziel| Klimaschutzplan| Klimaschutzkonzept| Klimaneutralität| Klimastrategie| Klimabilanz| Klimaschutzstrategie",
        "surroundings.own": "stadtrat stadtrats stadträtin gemeinderat gemeinderats oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin stadtregierung stadtverwaltung stadtparlament stadtpräsident stadtpräsidentin magistrat senat bürgerschaft rathaus umweltdezernent umweltdezernentin klimadezernent klimadezernentin baudezernent baudezernentin verkehrsdezernent verkehrsdezernentin mobilitätsdezernent mobilitätsdezernentin umweltreferent umweltreferentin klimareferent klimareferentin umweltstadtrat umweltstadträtin stadtdirektor stadtdirektorin kämmerer kämmerin verwaltung verwaltungsspitze stadtspitze ratsmehrheit stadtverordnetenversammlung",
        "candidates.called": "basler>basel|zurcher>zurich|kassler>kassel|hallenser>halle",
        "plurals.mayors_abroad": "(?:Ober)?[Bb]ürgermeister(?:innen)?",
        "plurals.of_abroad": "von|aus",
        "plurals.and": "und",
        "ties.by_whom": r"(?<!\w)Das (?:sagte|erklärte|betonte|kündigte|teilte|gab|bestätigte|berichtete)[ ](?=[A-ZÄÖÜ]|der |die )",
        "verbs.gave": "machte|macht|stimmte|stimmt|wies|weist|rief", "serving.openings": "von",
        "serving.bodies": "Stadt",
        "serving.body_before": r",?[ \n]von[ \n]der[ \n]Stadt(?:verwaltung)?[ \n]",
        "jointly.and": r"\w[ \n]und[ \n][^\W\d_a-z]",
        "jointly.both": r"[ \n]und[ \n]",
        "jointly.ends": r"[ \n]in[ \n]einem[ \n]",
        "lists.heading_abroad": r"(?:Vorträgen?|Grußworten?|Redebeiträgen?|Impulsen?) von |(?:\w{0,12}[Dd]iskussion|Gespräch|Dialog) mit |[Ee]s (?:sprachen|diskutierten|referierten) ",
        "belonging.in_the_town": r"(?<!\w)[Ii]n der (?:Stadt|Gemeinde) $",
        "known.says": "sagt|sagte|erklärt|erklärte|betont|betonte|meint|meinte|ergänzt|ergänzte",
        "turns.myself": "[Ii]ch|mich|mir",
        "turns.no_name": "zeitung|kurier|tagblatt|tageblatt|anzeiger|redaktion|frage|antwort|presse|moderation",
        "turns.question": "Frage",
        "turns.answer": "Antwort",
        "turns.of_speech": r"[Ii]ch|[Ww]ir|Sie|[Uu]ns|[Uu]nser\w*|[Mm]ich|[Mm]ir|Danke|Guten",
        "known.sirs": r"(?:Herrn?|Frau)(?: Dr\.)?",
        "cast.offices": (
            "Dezernent|Dezernentin|Minister|Ministerin|Senator|Senatorin|Bürgermeister|Bürgermeisterin|Referent|Referentin"
            "|Beigeordnete|Stadtrat|Stadträtin|Landrat|Landrätin|Geschäftsführer|Geschäftsführerin|Sprecher|Sprecherin"
            "|Professor|Professorin|Umweltdezernent|Umweltdezernentin|Umweltminister|Umweltministerin|Umweltsenator"
            "|Umweltsenatorin"
        ),
        "subjects.says_that": ", dass ", "belonging.owner": r"(?<![\w.])(?!Des |Dies)[A-ZÄÖÜ][a-zäöüß-]{3,}s[ \n]$",
        "offices.compounds": (
            "beigeordnete|beigeordneter|dezernent|dezernentin|bürgermeister|bürgermeisterin|stadtrat|stadträtin|senatorin"
            "|fraktionschef|fraktionschefin|ministerin|sprecher|sprecherin|beauftragte|beauftragter|referentin|amtsleiter|amtsleiterin|vorsitzende"
            "|vorsitzender|managerin|expertin"
        ),
        "offices.beginnings": "OB|StR",
        "offices.before": "erste|erster|zweiter|zweite|dritte|dritter",
        "standings.former_abroad": r"\b(?:(?:[Ff]rüher|[Ee]hemalig)e[rn]?(?:[ \n][A-ZÄÖÜ]\w+er)?|früher|[Aa]bgewählte[rn]?)[ \n]$",
        "standings.wanted": r"\b(?:bewerber(?:in)?|kandidat(?:in)?) (?:um|für) das amt de[sr][ \n]$|\bdesignierte[rn]?[ \n]$",
        "plurals.elided": "der von|die von",
        "beside.of_another": r"[ \n](?:der|des|für|vom|von)[ \n]+$",
        "names.field_before": "der|für",
        "beside.field_of": "der|des|für|vom|von|im|und",
        "bare.callings": "herr herrn frau", "bare.before": "ob str für herr herrn frau oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin laut",
        "candidates.city": "stadt",
        "cells.called": "stadt|gemeinde",
        "joints.links": "am an-der ob-der im in-der bei auf vor-der unter zu an",
        "joints.of": "von der",
        "joints.and": "und oder",
        "joints.in": "im",
        "lands.adjectives": "DE deutsche deutschen deutscher",
        "lands.countries": (
            "GB grossbritannien|IE irland|LU luxemburg|PL polen|CZ tschechien|SK slowakei|HU ungarn|RO rumanien"
            "|BG bulgarien|GR griechenland|HR kroatien|RS serbien|SI slowenien|LT litauen|LV lettland|CY zypern"
            "|AL albanien|MK nordmazedonien|BA bosnien|US vereinigte staaten|AR argentinien|CO kolumbien|CU kuba"
            "|ID indonesien|PH philippinen|SG singapur|BD bangladesch|MN mongolei|KZ kasachstan|NZ neuseeland"
            "|EG agypten|MA marokko|TN tunesien|DZ algerien|KE kenia|ET athiopien|CI elfenbeinkuste|TZ tansania"
            "|SA saudi-arabien|JO jordanien|LB libanon|SY syrien|GE georgien|AM armenien"
        ),
        "misspelt.at": "bei",
        "parted.words": "emissionen treibhausgasemissionen klimaneutral klimaneutralität prozent",
        "renown.exonyms": "breslau = 3081368|posen = 3088171|luxemburg = 2960316|genf = 2660646|strassburg = 2973783|venedig = 3164603|kiew = 703448|riad = 108410|luttich = 2792413|laibach = 3196359|temeswar = 665087|hermannstadt = 667268|klausenburg = 681290|triest = 3165185|nikosia = 146268|mecheln = 2791537|neuenburg = 2659496|budweis = 3077916|lemberg = 702550|brunn = 3078610|genua = 3176219|danzig = 3099434|stettin = 3083829|mailand = 3173435|lissabon = 2267057",
        "neighbours.families": "von", "neighbours.compass": "nord sud ost",
        "neighbours.towns": "stadt metropole bilanz klimabericht energiebericht konzept masterplan klimaplan klimaschutzplan aktionsplan fahrplan neutralitat kohleausstieg warmewende energiewende klimaziele klimaschutzziele", "neighbours.climate": "klima treibhausgas co2- netto-",
        "ordinary.never": """
            kanton
            am an auf aus aber auch bei bis das dem den der die durch ein eine es fur gegen hat im in ist mit nicht
            noch nur oder ohne schon sehr sich sie sind uber um und unter was wie wir wird zone zu zum zur so
        """,
        "persons.titles": "herr frau fraulein burgermeister burgermeisterin oberburgermeister oberburgermeisterin ministerin prasident prasidentin bundeskanzler kanzler",
        "promising.promises": "wird will plant strebt senkt soll erreicht verschiebt möchte",
        "promising.climate": """
            emissionen klimaneutral co2-neutral co2-neutralität netto-null treibhausgasneutralität klimaneutralität klimaziel co2-emissionen treibhausgase
            klimaneutrale
        """,
        "promising.acts": """
            wurde hatte möchte setzt nimmt gibt hält zieht rückt beschloss verpflichtet steigt peilt schafft lehnt
            berät erwägt prüft kann muss sollte senkte reduziert halbiert bekennt fährt wollen haben stimmt
            verabschiedet schreibt streicht verfehlt verfehlte verpasst lehnte bekräftigt erreichte
        """,
        "shapes.own": "stadt gemeinde stadtgemeinde marktgemeinde senat magistrat",
        "shapes.before": """
            stadte stadten bundesstadt stadtgemeinde marktgemeinde stadtverwaltung stadtrat gemeinderat stadtregierung stadtparlament rathaus
            grossstadt metropole kommune standort domstadt hauptstadt bundeshauptstadt kreisstadt messestadt
            industriestadt hafenstadt kurstadt stadt gemeinde landeshauptstadt hansestadt universitatsstadt
        """,
        "shapes.last_institution": "universitat hochschule institut",
        "shapes.last_organisation": "flughafen hafen",
        "shapes.last_company": "ag gmbh kg kgaa holding",
        "shapes.last_treaty": "abkommen protokoll vertrag ubereinkommen klimaabkommen klimavertrag pakt",
        "shapes.last_region": "landkreis kreis region",
        "shapes.last_other": "strasse platz allee",
        "shapes.prose_company": "energie stadtwerke se",
        "shapes.first_institution": "universitat hochschule",
        "shapes.first_organisation": "hafen",
        "shapes.first_treaty": "abkommen",
        "shapes.first_region": "land freistaat",
        "shapes.straight_institution": "universitat uni tu hochschule klinikum",
        "shapes.straight_organisation": "flughafen hafen messe borussia bayern philharmonie radio",
        "shapes.straight_company": "stadtwerke",
        "shapes.straight_region": "land bundesland landkreis kreis provinz region metropolregion grossraum kanton",
        "signals.of": "von",
        "surroundings.settlements": "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtrat gemeinderat stadtpräsident stadtpräsidentin kommune",
        "surroundings.offices": "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin",
        "surroundings.governments": """
            bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtrat stadtpräsident
            stadtpräsidentin
        """,
        "surroundings.called": "stadt", "surroundings.like": "wie", "surroundings.such": "stadt gemeinde kleinstadt",
        "surroundings.lands": "kanton",
        "surroundings.of": "von der",
        "surroundings.in": "bei aus nach",
        "surroundings.from": "zu von",
        "surroundings.articles": "das die der den dem ein eine",
        "surroundings.acts": "wird will plant strebt senkt soll erreicht verfehlt verschiebt beschließt hat",
        "surroundings.treaties_before": "abkommen protokoll vertrag",
        "surroundings.right_before": "stadt städte stadtgemeinde marktgemeinde landeshauptstadt hansestadt gemeinde hauptstadt stadtverwaltung rathaus",
    },
)  # fmt: skip
