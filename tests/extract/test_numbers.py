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
