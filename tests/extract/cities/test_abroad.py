"""Cities in texts that are not in English: exonyms, towns in titles, names that go on. The texts are invented."""

import pytest

from pledgetrack.extract.cities import find_cities
from pledgetrack.extract.sentences import sentences
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


CITIES = [
    # Everyday words of the text's own language at the head of a sentence; the same words as a city's name.
    ("pt", "O documento foi apresentado em Aveiro. Plano e metas seguem em consulta.", {"Aveiro PT"}),
    ("pt", "A proposta de Plano foi apresentada pela Câmara de Aveiro.", {"Aveiro PT"}),
    ("pt", "A cidade de Plano, no Texas, aprovou a meta.", {"Plano US"}),
    ("fr", "La Ville de Rennes a voté. Cela vise la neutralité carbone en 2040.", {"Rennes FR"}),
    ("es", "El Ayuntamiento de Soria votó. Habrá autobuses. Campaña en los barrios.", {"Soria ES"}),
    # Parishes, quarters and districts; who took a picture.
    ("pt", "As uniões de freguesias de Perafita, Lavra e Guifões reuniram em Matosinhos.", {"Matosinhos PT"}),
    ("pt", "No distrito de Aveiro, a Câmara de Ovar votou.", {"Ovar PT"}),
    ("es", "El Ayuntamiento de Soria rehabilita el barrio de Salamanca.", {"Soria ES"}),
    ("fr", "La Ville de Lyon rénove le quartier de Nantes.", {"Lyon FR"}),
    ("pt", "O plano de Aveiro foi aprovado.\nFoto: Lucas Benevides\nFim.", {"Aveiro PT"}),
    ("es", "Asisten los Sres. Segovia, Ávila y Burgos. Pleno del Ayuntamiento de Soria.", {"Soria ES"}),
    # Names by which other languages call cities, and that towns elsewhere bear; what a name is only the beginning of.
    ("es", "El alcalde de Londres habló en Rosario y Mendoza, Argentina.", {"London GB", "Rosario AR", "Mendoza AR"}),
    (
        "es",
        "Las alcaldesas de A Coruña y Marsella y el alcalde de Seúl firman.",
        {"A Coruña ES", "Seoul KR", "Marseille FR"},
    ),
    ("pt", "O prefeito de Haia visita Nova Iorque e Helsinque.", {"The Hague NL", "New York City US", "Helsinki FI"}),
    # What a language calls cities abroad, in a list; "Latina" in Latin America is no city in Italy or Madrid.
    ("es", "Ciudades como Seúl, Niza, Acra y Gante estuvieron.", {"Seoul KR", "Nice FR", "Accra GH", "Ghent BE"}),
    ("pt", "Cidades como Recife, Genebra e Basileia.", {"Recife BR", "Geneva CH", "Basel CH"}),
    ("fr", "Des villes comme Nantes, Genève et Gand.", {"Nantes FR", "Geneva CH", "Ghent BE"}),
    ("de", "Städte wie Bremen, Straßburg und Kiew.", {"Bremen DE", "Strasbourg FR", "Kyiv UA"}),
    ("es", "Es vicepresidente de la red para América Latina junto a la alcaldesa de Bogotá.", {"Bogotá CO"}),
    ("fr", "Seul un maire attend à Nantes.", {"Nantes FR"}),
    ("es", "El intendente de Luján de Cuyo habló en Mendoza.", {"Mendoza AR"}),
    ("es", "El intendente de Luján habló en La Plata, Argentina.", {"Luján AR", "La Plata AR"}),
    ("pt", "A Mesa da Assembleia reuniu em Aveiro com o Conselho Municipal de Defesa.", {"Aveiro PT"}),
    ("pt", "O secretário Rui de Sousa falou em Aveiro.", {"Aveiro PT"}),
    ("pt", "A prefeitura de Sousa, na Paraíba, reduz gastos.", {"Sousa BR"}),
    # Signs of a city that are a word, or of two, in Chinese.
    ("zh", "会议宣布达成共识,利用大數據分析,确保定期完成,形成都市圈。", set()),
    ("zh", "三月十四日,平台中央发布,各位来宾取得胜利,提高知名度,共四平方公里。", set()),
    (
        "zh",
        "成都市、台中市、来宾市和保定市参会,四平和里加也派人来。",
        {"Chengdu CN", "Taichung TW", "Laibin CN", "Baoding CN", "Siping CN", "Riga LV"},
    ),
    # A town of the text's language in its title; a short form of a longer name.
    ("de", "Achern bekommt mehr Busse\n\nDer Stadtrat hat zugestimmt, und das ist gut.", {"Achern DE"}),
    ("de", "Singen macht Freude\n\nDer Stadtrat hat zugestimmt, und das ist gut.", set()),
    # German nouns that cities are called like: by their article, beside other nouns, or as a city.
    ("de", "Was beim Essen und in der Kita anfällt, senkt Bochum, von der Halle bis zum Bad.", {"Bochum DE"}),
    ("de", "Unsere Länder und ihr Klang: das neue Gerät, keine Tore, alle Türen offen in Bochum.", {"Bochum DE"}),
    ("de", "Es geht um Kleidung, Essen und Wohnen, sagt Bochum. Wer Essen wegwirft, schadet.", {"Bochum DE"}),
    ("de", "In Essen und Bochum wird gebaut.", {"Essen DE", "Bochum DE"}),
    ("de", "Dortmund, Essen und Bochum bauen.", {"Dortmund DE", "Essen DE", "Bochum DE"}),
    ("de", "Bis 2030 will Essen klimaneutral werden.", {"Essen DE"}),
    ("de", "Das Ziel, das die Stadt Essen sich setzt, gilt. Damit zieht Essen nach.", {"Essen DE"}),
    ("de", "Halle will klimaneutral werden. Der Stadtrat von Halle hat zugestimmt.", {"Halle (Saale) DE"}),
    # Quarters of big cities in Germany and Austria, unless they are told to be towns; towns around them are cities.
    ("de", "Hannover baut um, in Stöcken und in Garbsen.", {"Hanover DE", "Garbsen DE"}),
    ("de", "In Berlin stimmen Neukölln und Pankow dafür, Potsdam auch.", {"Berlin DE", "Potsdam DE"}),
    ("de", "Frankfurt und Offenbach bauen.", {"Frankfurt am Main DE", "Offenbach DE"}),
    # Behind a city a noun is no part of its name, but for what firms are called.
    ("de", "Der Plan verlangt in Bochum Solaranlagen, und 2030 will Velbert Ideen sehen.", {"Bochum DE", "Velbert DE"}),
    ("de", "Es gibt für Bochum das Ziel, Strom zu sparen.", {"Bochum DE"}),
    ("de", "Nun hofft man bei Wien Holding, und am Bochum Hauptbahnhof wird gebaut.", set()),
    ("de", "Die Stadt Kita in Japan schaut auf das Bonn von morgen.", {"Kita JP", "Bonn DE"}),
    (
        "fr",
        "Les habitants de la ville de Saint-Malo et ceux de Chatenay-Malabry attendent.",
        {"Saint-Malo FR", "Châtenay-Malabry FR"},
    ),
    ("de", "Rathaus Neustadt in Holstein: Die Stadt Neustadt will sparen.", {"Neustadt in Holstein DE"}),
    # Articles of lines in capitals.
    (
        "es",
        "ACTA DE LA SESIÓN CELEBRADA POR EL PLENO DE ESTE AYUNTAMIENTO\n\nEn Soria se reúne el Pleno.",
        {"Soria ES"},
    ),
    ("en", "Traffic in LA is bad. MAYOR OF LA VOWS TO ACT.", {"Los Angeles US"}),
    ("zh", "韩国全州市市长金·阿巴表示,要多种树。", {"Jeonju KR"}),
]


@pytest.mark.parametrize(("language", "text", "expected"), CITIES)
def test_cities_abroad(gazetteer, language, text, expected):
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, language=language)
    atlas = find_cities(document, tuple(sentences(text)), gazetteer)
    assert {f"{found.city.name} {found.city.country}" for found in atlas.found} == expected
