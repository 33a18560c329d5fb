import pytest

from pledgetrack.extract.numbers import amounts, han_number


@pytest.mark.parametrize(
    ("language", "text", "shares"),
    [
        ("en", "by at least 55 % and seventy per cent", [("55 %", 55, None), ("seventy per cent", 70, None)]),
        ("en", "by two-thirds, then four fifths", [("two-thirds", 66.7, None), ("four fifths", 80, None)]),
        ("en", "50-55% or between 60 and 65 percent", [("50-55%", 50, 55), ("60 and 65 percent", 60, 65)]),
        ("en", "the first half of 2030, half a century, a third tram", []),
        ("en", "cut in half by 2030", [("half", 50, None)]),
        (
            "de",
            "um fünfundfünfzig Prozent, die Hälfte",
            [("fünfundfünfzig Prozent", 55, None), ("die Hälfte", 50, None)],
        ),
        (
            "de",
            "zwölf Prozent, dreiunddreißig Prozent, ein Drittel",
            [("zwölf Prozent", 12, None), ("dreiunddreißig Prozent", 33, None), ("ein Drittel", 33.3, None)],
        ),
        ("de", "um 40 bis 50 Prozent", [("40 bis 50 Prozent", 40, 50)]),
        ("de", "bis zur Hälfte des Jahrhunderts", []),
        (
            "es",
            "entre un 40 % y un 50 %, veinticinco por ciento",
            [("40 % y un 50 %", 40, 50), ("veinticinco por ciento", 25, None)],
        ),
        (
            "es",
            "siete de cada diez, una tercera parte, dos tercios",
            [("siete de cada diez", 70, None), ("una tercera parte", 33.3, None), ("dos tercios", 66.7, None)],
        ),
        (
            "fr",
            "soixante-quinze pour cent, quatre-vingt-quinze pour cent, septante pour cent",
            [
                ("soixante-quinze pour cent", 75, None),
                ("quatre-vingt-quinze pour cent", 95, None),
                ("septante pour cent", 70, None),
            ],
        ),
        (
            "fr",
            "de 40 à 50 %, d'un tiers, de moitié",
            [("40 à 50 %", 40, 50), ("d'un tiers", 33.3, None), ("de moitié", 50, None)],
        ),
        (
            "pt",
            "trinta e cinco por cento, um quinto, sete em cada dez",
            [("trinta e cinco por cento", 35, None), ("um quinto", 20, None), ("sete em cada dez", 70, None)],
        ),
        (
            "zh",
            "六成五，两成，三成半，五分之二",
            [("六成五", 65, None), ("两成", 20, None), ("三成半", 35, None), ("五分之二", 40, None)],
        ),
        ("es", "un cincuenta y cinco por ciento", [("cincuenta y cinco por ciento", 55, None)]),
        ("fr", "quatre-vingts pour cent, 55 %", [("quatre-vingts pour cent", 80, None), ("55 %", 55, None)]),
        ("pt", "pela metade, 43,5%", [("pela metade", 50, None), ("43,5%", 43.5, None)]),
        ("zh", "下降18％，百分之六十五，六成", [("18％", 18, None), ("百分之六十五", 65, None), ("六成", 60, None)]),
        ("en", "120% of 1990", []),
    ],
)
def test_amounts(language, text, shares):
    assert [(text[a.start : a.end], a.low, a.high) for a in amounts(text, language)] == shares


@pytest.mark.parametrize(
    ("words", "value"), [("六十五", 65), ("十", 10), ("二十", 20), ("三〇", 30), ("百", 100), ("45", 45), ("碳", None)]
)
def test_han_number(words, value):
    assert han_number(words) == value
