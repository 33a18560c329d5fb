"""Numbers, dates and conditions in words, in every language but English."""

import pytest
from tests.extract.invented import claims


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Norby quiere ser climáticamente neutra a mediados de siglo.", 2050),
        ("Norby, 4 de marzo de 2022. Norby será neutra en carbono dentro de diez años.", 2032),
        ("Norby, 4 de marzo de 2022. Norby será neutra en carbono a finales de esta década.", 2030),
        ("Norby será neutra en carbono a finales de esta década.", None),
        ("Norby vise la neutralité carbone d'ici le milieu du siècle.", 2050),
        ("Norby, le 1er mai 2023. Norby vise la neutralité carbone d'ici la fin de la décennie.", 2030),
        ("Norby, le 8 mai 2023. Norby vise la neutralité carbone d'ici quinze ans.", 2038),
        ("Norby quer a neutralidade carbónica até meados do século.", 2050),
        ("Norby, 2 de fevereiro de 2021. Norby quer a neutralidade carbónica dentro de vinte anos.", 2041),
        ("Norby, 2 de fevereiro de 2021. Norby quer a neutralidade carbónica até o fim da década.", 2030),
        ("Norby soll bis Mitte des Jahrhunderts klimaneutral sein.", 2050),
        ("Norby, 5. April 2022. Norby will in den nächsten zehn Jahren klimaneutral werden.", 2032),
        ("Norby, 5. April 2022. Norby soll bis zum Ende des Jahrzehnts klimaneutral werden.", 2030),
        ("诺比市将在本世纪中叶实现碳中和。", 2050),
        ("2022年6月1日,诺比市提出未来十年内实现碳中和。", 2032),
    ],
)
def test_years_in_words(text, year):
    assert {claim.target_year for claim in claims(text)} == {year}


@pytest.mark.parametrize(
    "text",
    [
        "Norby será climáticamente neutra en 2040 siempre que el Estado financie el tranvía.",
        "Si el Gobierno paga, Norby será climáticamente neutra en 2040.",
        "Norby sera neutre en carbone en 2040, à condition que l'État finance le tramway.",
        "Si l'État paie, Norby sera neutre en carbone en 2040.",
        "Norby será neutra em carbono em 2040, desde que o governo financie o metro.",
        "Se o governo pagar, Norby será neutra em carbono em 2040.",
        "Sofern der Bund zahlt, wird Norby bis 2040 klimaneutral.",
        "Wenn der Bund zahlt, wird Norby bis 2040 klimaneutral.",
        "在国家资金到位的前提下,诺比市将于2040年实现碳中和。",
    ],
)
def test_a_condition_is_kept_beside_the_status(text):
    (claim,) = claims(text)
    assert (claim.conditional, claim.status, claim.target_year) == (True, "pledged", 2040)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Norby will seine Emissionen gegenüber 1990 bis 2030 auf 35 % senken.", 65),
        ("Norby will den Anteil erneuerbarer Energien bis 2030 auf 35 % steigern.", 35),
        ("Norby vai reduzir as emissões para 35% dos níveis de 1990 até 2030.", 65),
        ("Norby ramènera ses émissions à 35 % du niveau de 1990 d'ici 2030.", 65),
        ("Norby reducirá sus emisiones al 35 % de los niveles de 1990 en 2030.", 65),
        ("诺比市到2030年将碳排放降至2005年水平的35%。", 65),
        ("Norby reducirá sus emisiones entre un 40 % y un 50 % en 2030.", 40),
        ("Norby réduira ses émissions d'au moins 37,5 % d'ici 2030.", 37.5),
        ("诺比市到2030年碳排放下降百分之七十以上。", 70),
    ],
)
def test_shares_of_what_and_to_what(text, percent):
    (claim,) = claims(text)
    assert (claim.percent, claim.target_year) == (percent, 2030)
