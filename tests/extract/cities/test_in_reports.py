"""Cities as reports name them, beside what only looks like one; the text and its cities."""

import pytest
from tests.extract.cities.test_find_cities import labels

CASES = [
    # Only persons stand in a vote, behind a title and initials, an initial that begins a line, a particle, or before "et al.".
    ("Leeds met.\nAYES: Hill, Houston, Ruiz\nNOES: Boise\nAbsent: Perth", {"Leeds GB"}),
    ("Leeds met. Councillors Hill, Houston and Perth were late.", {"Leeds GB"}),
    ("Leeds met. Present: Cr JM Gibb Cr EM Patterson Cr JD Sedgwick", {"Leeds GB"}),
    ("In Attendance: N Peet – HBRC Chief Executive\nT Houston – HBRC Senior Advisor\nLeeds met.", {"Leeds GB"}),
    (
        "Leeds met. J.P. Houston was late. Cr Oslo was not. It was hot in Rock Hill, S.C. Houston was not.",
        {"Leeds GB", "Rock Hill US", "Houston US"},
    ),
    ("“It is late,” said Abdulla Al Perth, Secretary General of the Executive Council of Dubai.", {"Dubai AE"}),
    ("Trees help (Houston et al., 2019). Perth, T. and Hill, J. (2018) Trees. Leeds has some.", {"Leeds GB"}),
    ("Leeds met.\n\nHouston/Perth\nCARRIED", {"Leeds GB"}),
    ("Leeds met. Zbrinka Houston, director of parks, and Perth, director or not, were late.", {"Leeds GB", "Perth AU"}),
    # A word before a dash heads a line; a dateline has capitals, a state or an agency.
    ("Budget Impact\nNone - This item is for information.\nTime - 7 pm\nLeeds met.", {"Leeds GB"}),
    ("MOBILE - The council met on Monday.", {"Mobile US"}),
    ("Mobile, Ala. - The council met on Monday.", {"Mobile US"}),
    # Words that are some city's name in another spelling.
    ("Human Cars and Basic Logos: Google has faith in Luck and in Tunes. Leeds met.", {"Leeds GB"}),
    ("It passed in Congress; the Westside Area of Galway has a plan.", {"Galway IE"}),
    ("A plan for Cornwall and the Isles of Scilly, and one of Lyon Metropole.", set()),
    ("Metro Manila and Metro Vancouver agreed with Quezon City.", {"Quezon City PH"}),
    # The name of a region in a list of its cities is the city.
    ("The towns of Turku, Parkano, Tampere and Kotka signed.", {"Turku FI", "Parkano FI", "Tampere FI", "Kotka FI"}),
    ("Leeds, Ipswich, Queensland, and Lyon signed.", {"Leeds GB", "Ipswich AU", "Lyon FR"}),
    # A word that is a town's name too, between two cities of its country.
    ("Leeds, York and Bath agreed.", {"Leeds GB", "York GB", "Bath GB"}),
    ("Atlanta, Dallas, Mobile and Phoenix agreed.", {"Atlanta US", "Dallas US", "Mobile US", "Phoenix US"}),
    ("The municipalities of Kouvola, Nokia and Kotka signed.", {"Kouvola FI", "Nokia FI", "Kotka FI"}),
    ("London, Leeds and Young People met with Nokia, Orange and Vodafone.", {"London GB", "Leeds GB"}),
    # A family name with a particle, in an item too.
    (
        "• Patricia De Lille (Mayor of Cape Town, South Africa)\n• Ana Ruiz (Mayor of Leeds, UK)",
        {"Cape Town ZA", "Leeds GB"},
    ),
    ("Cape Town Mayor Patricia de Lille agreed.", {"Cape Town ZA"}),
    # What somebody is ends a sentence; "Gov." stands before a name.
    ('"We will," said Ana Ruiz, Leeds City Manager. Bristol has a plan.', {"Leeds GB", "Bristol GB"}),
    ("Leeds met Gov. Bristol and Sen. Lincoln.", {"Leeds GB"}),
    ("Grupo Bimbo and Banco Santander signed in Harare.", {"Harare ZW"}),
    # A word that is a city's where it has a goal for the climate.
    ("Phoenix has a long-term goal of being carbon neutral by 2050.", {"Phoenix US"}),
    ("Mobile has a plan to help its users. Reading has a plan for a library.", set()),
    ("As a Mission city, Leuven has a contract.", {"Leuven BE"}),
    # The first words of a longer name in the text, though a bigger city bears them too.
    ("Vitoria has trams. The mayor of Vitoria-Gasteiz met us.", {"Vitoria-Gasteiz ES"}),
    ("Newcastle has a plan. It is Newcastle upon Tyne that signed.", {"Newcastle upon Tyne GB"}),
    ("St. Louis has a plan. St. Louis Park, Minnesota, has none.", {"St. Louis US", "Saint Louis Park US"}),
    # A part of London by whose name nobody means it.
    ("The panel meets in Edmonton. Manchester and Leeds in the UK go.", {"Edmonton CA", "Manchester GB", "Leeds GB"}),
    ("West Hollywood and Los Angeles signed.", {"West Hollywood US", "Los Angeles US"}),
    # Names that a province shares, or that only the press writes so.
    ("Fighting was reported in Hama and Homs, Syrian media said.", {"Ḩamāh SY", "Homs SY"}),
    ("Two were hurt in Ramallah on Monday, and one in Jenin.", {"Ramallah PS", "Janīn PS"}),
    ("Two were hurt in Qom on Monday, and one in Gao.", {"Qom IR", "Gao ML"}),
    ("Two were hurt in Odessa on Monday, Ukrainian officials said.", {"Odesa UA"}),
    ("Two were hurt in Odessa, Texas.", {"Odessa US"}),
    # A line of its own begins with an article, not with the initial of a given name.
    (
        "Man jailed for an attack\nA Hull man has been jailed, a court in Leeds heard.",
        {"Kingston upon Hull GB", "Leeds GB"},
    ),
    ("A Hull man was hit by a Police Community Support Officer.", {"Kingston upon Hull GB"}),
    # A given name before the name that somebody was born with.
    ("She was the daughter of Carl and Florence (Quist) Vane.", set()),
    ("Homes that Bournemouth and Poole cannot take; Ernie Poole agreed.", {"Bournemouth GB", "Poole GB"}),
    # "One like" leads to a town as "of" does.
    ("That is a lot for a town like Marfa.", {"Marfa US"}),
    ("C'est beaucoup pour une commune comme Mallemort.", {"Mallemort FR"}),
    ("The mayor of Cádiz in Spain read a study by the Universidad.", {"Cadiz ES"}),
    ("It was a mayor like Marfa.", set()),
    # A state in which no bearer of the name lies: a village that the gazetteer lacks.
    ("He moved to Parker, Idaho, and then to Boise.", {"Boise US"}),
    ("In Denver, Utah and Idaho agreed.", {"Denver US"}),
    ("In Phoenix, California officials met.", {"Phoenix US"}),
    # What is said of a place right after its name.
    ("In Michigan the storm struck Portage, a city of about 50,000.", {"Portage US"}),
    ("In Michigan the storm struck Portage, a city official said.", set()),
    # A county of England that bears the name of a city overseas.
    ("A Norfolk village was cut off.", set()),
    ("A Norfolk man in Virginia was hurt.", {"Norfolk US"}),
    # What a German city's people are called, before an office of its administration.
    ("Der Kölner Umweltdezernent stimmte zu.", {"Cologne DE"}),
    ("Der Kölner Dom ist alt.", set()),
]


@pytest.mark.parametrize(("text", "cities"), CASES)
def test_cities_in_reports(text, cities):
    assert labels(text) == cities
