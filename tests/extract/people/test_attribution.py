"""To whom a text gives speech, in the many ways of wording it; in passages of our own making."""

import pytest

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

# The text, and who speaks in it, each with the city whose office the person holds.
CASES = [
    ("Anna Keller, who beat Mayor Tom Hill, said Zurich would act.", [("Anna Keller", None)]),
    ("Anna Keller, a spokesperson for Mayor Tom Hill, said Zurich would act.", [("Anna Keller", None)]),
    (
        "“We will act,” said Zurich Mayor Anna Keller.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "“We will act now and not later,” said Anna Keller, the city's mayor since 2019.",
        [("Anna Keller", None)],
    ),
    (
        "“We will act now,” the Mayor of Zurich, Anna Keller, told reporters.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Anna Keller, mayor of Zurich, said on Tuesday that the trams will run all night.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Anna Keller, who has been mayor of Zurich since 2019, said the trams will run.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "According to Anna Keller, mayor of Zurich, the trams will run all night.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "In a statement, Zurich Mayor Anna Keller said that the trams will run.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "“We will act now.” — Anna Keller, Mayor of Zurich",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Anna Keller, Mayor of Zurich: “We will act now and without delay.”",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Zurich's head of transport, David Meier, said the trams will run all night.",
        [("David Meier", "Zürich")],
    ),
    (
        "David Meier, head of climate at Leeds City Council, said the plan was late.",
        [("David Meier", "Leeds")],
    ),
    (
        "David Meier, director of sustainability for the City of Austin, said the plan was late.",
        [("David Meier", "Austin")],
    ),
    (
        "Mayor Anna Keller told David Meier of the Leeds Gazette that the trams will run.",
        [("Anna Keller", None)],
    ),
    (
        "After a meeting with Anna Keller, Mayor of Zurich, officials said the trams will run.",
        [],
    ),
    (
        "A spokesperson for Anna Keller, Mayor of Zurich, said the trams will run.",
        [],
    ),
    (
        "The plan was presented to Anna Keller, Mayor of Zurich, and described as bold.",
        [],
    ),
    (
        "Anna Keller, Mayor of Zurich, and Paul Dupont, Mayor of Lyon, said that they would meet.",
        [("Anna Keller", "Zürich"), ("Paul Dupont", "Lyon")],
    ),
    (
        "Mayor Anna Keller of Zurich opened the depot. “It is a great day for all of us,” she said.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "“It is a great day for all of us,” said David Meier, a resident. Mayor Anna Keller of Zurich cut the ribbon.",
        [("David Meier", None)],
    ),
    (
        "“It is a great day.” Anna Keller, Mayor of Zurich, said the trams will run.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Anna Keller is Mayor of Zurich. She said the trams will run all night.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Mayor Keller said the trams of Zurich will run. Zurich is large. Zurich is rich.",
        [("Keller", "Zürich")],
    ),
    (
        "The mayor of Zurich, Anna Keller, signed the declaration in Lyon.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "The declaration was signed by Anna Keller, Mayor of Zurich, and Paul Dupont, Mayor of Lyon.",
        [("Anna Keller", "Zürich"), ("Paul Dupont", "Lyon")],
    ),
    (
        "Speakers included Anna Keller, Mayor of Zurich, and Paul Dupont of the Club of Rivers.",
        [("Anna Keller", "Zürich"), ("Paul Dupont", None)],
    ),
    (
        "The plan is the work of Anna Keller, Mayor of Zurich. It describes the trams.",
        [],
    ),
    (
        "By Anna Keller, Mayor of Zurich\n\nWe have to change how we live in our city.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "We have to change how we live.\n\nAnna Keller is the Mayor of Zurich.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "By Anna Keller\n\nThe council of Zurich met on Monday.",
        [],
    ),
    (
        "Presentation by David Meier, Sustainability Director of Zurich, on the trams.",
        [("David Meier", "Zürich")],
    ),
    (
        "Yours sincerely,\n\nAnna Keller\nMayor of Zurich",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Lord Mayor of Zurich Anna Keller has announced a plan for the trams.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Former mayor Anna Keller said Zurich should act.",
        [("Anna Keller", None)],
    ),
    (
        "Anna Keller, candidate for mayor of Zurich, said the city should act.",
        [("Anna Keller", None)],
    ),
    (
        "Miami-Dade County Mayor Anna Keller said the county will act.",
        [("Anna Keller", None)],
    ),
    (
        "Tokyo Governor Yuriko Koike said the city will act.",
        [("Yuriko Koike", "Tokyo")],
    ),
    (
        "“We will act now and not later,” Keller said. Anna Keller is the mayor of Zurich.",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Professor Anna Keller of the University of Leeds said the plan was late.",
        [("Anna Keller", None)],
    ),
    (
        "EU Commissioner Anna Keller said that Zurich is ahead. Zurich is large. Zurich is rich. Zurich is old.",
        [("Anna Keller", None)],
    ),
    (
        "„Wir werden jetzt handeln und nicht später“, sagte Anna Keller, Oberbürgermeisterin von Köln.",
        [("Anna Keller", "Cologne")],
    ),
    (
        "„Wir werden jetzt handeln und nicht später“, so Oberbürgermeisterin Anna Keller aus Köln.",
        [("Anna Keller", "Cologne")],
    ),
    (
        "Der Oberbürgermeister der Stadt Köln, Paul Weber, erklärte, dass die Bahnen fahren.",
        [("Paul Weber", "Cologne")],
    ),
    (
        "Oberbürgermeister Paul Weber betonte gestern in Köln, dass die Bahnen fahren.",
        [("Paul Weber", "Cologne")],
    ),
    (
        "«Vamos a cambiar la ciudad entera», dijo Ana Ruiz, alcaldesa de Madrid.",
        [("Ana Ruiz", "Madrid")],
    ),
    (
        "La alcaldesa de Madrid, Ana Ruiz, anunció que los autobuses serán eléctricos.",
        [("Ana Ruiz", "Madrid")],
    ),
    (
        "El alcalde Pedro Ruiz aseguró que Madrid cambiará.",
        [("Pedro Ruiz", "Madrid")],
    ),
    (
        "« Nous allons changer toute la ville », a déclaré Anne Dupont, maire de Lyon.",
        [("Anne Dupont", "Lyon")],
    ),
    (
        "La maire de Paris, Anne Dupont, a annoncé que les bus seront électriques.",
        [("Anne Dupont", "Paris")],
    ),
    (
        "« Nous allons changer toute la ville », explique Anne Dupont, maire de Lyon.",
        [("Anne Dupont", "Lyon")],
    ),
    (
        "“Vamos mudar a cidade inteira”, disse a prefeita de Lisboa, Ana Sousa.",
        [("Ana Sousa", "Lisbon")],
    ),
    (
        "O prefeito de Curitiba, Rafael Sousa, afirmou que os ônibus serão elétricos.",
        [("Rafael Sousa", "Curitiba")],
    ),
    (
        "深圳市市长王伟表示，深圳将在2030年前实现碳达峰。",
        [("王伟", "Shenzhen")],
    ),
    (
        "上海市副市长李强在会上指出，上海将加快转型。",
        [("李强", "Shanghai")],
    ),
    ("Femke Halsema, mayor of Amsterdam, says the boats must be electric.", [("Femke Halsema", "Amsterdam")]),
    (
        "“The boats must be electric.”\n\nFemke Halsema, Mayor of Amsterdam\n\nThe city has many boats.",
        [("Femke Halsema", "Amsterdam")],
    ),
    ("The mayor, Femke Halsema, said: “The boats of Amsterdam must be electric.”", [("Femke Halsema", "Amsterdam")]),
    ("Cr Jane Hill said the council of Geelong had voted.", [("Jane Hill", "Geelong")]),
    (
        "Cllr Tom Hill, Cabinet Member for Environment at Bristol City Council, said: “We are proud of what we have done.”",
        [("Tom Hill", "Bristol")],
    ),
    (
        "Tom Hill, Bristol City Council’s cabinet member for transport, said: “We are proud of what we have done.”",
        [("Tom Hill", "Bristol")],
    ),
    (
        "Responding to the vote, Greenpeace campaigner Jane Hill said: “It is a start, but no more than that.”",
        [("Jane Hill", None)],
    ),
    ("“It is a start, but no more than that,” commented Jane Hill of Greenpeace.", [("Jane Hill", None)]),
    (
        "“It is a start,” Hill told the Gazette. “It is no more than that.” Jane Hill leads the council of Leeds.",
        [("Jane Hill", None)],
    ),
    ("Speaking at the summit, Jane Hill, Deputy Mayor of Leeds, said the buses are late.", [("Jane Hill", "Leeds")]),
    (
        "At the summit in Lyon, Leeds mayor Jane Hill and Bristol mayor Tom Hart announced a plan.",
        [("Jane Hill", "Leeds"), ("Tom Hart", "Bristol")],
    ),
    ("Mayor Jane Hill (Leeds) said the buses are late.", [("Jane Hill", "Leeds")]),
    (
        "“I am proud of our buses,” Mayor of Leeds Jane Hill said in a statement. “They are never late.”",
        [("Jane Hill", "Leeds")],
    ),
    ("The mayor's spokesman Tom Hart said Leeds has buses.", [("Tom Hart", None)]),
    ("Mayor Jane Hill’s plan, said critics, is too late for Leeds.", []),
    (
        "The report, presented by Dr Jane Hill, Director of Sustainability at the City of Austin, was received.",
        [("Jane Hill", "Austin")],
    ),
    (
        "Panelists:\n- Jane Hill, Mayor of Leeds\n- Tom Hart, University of Oslo\n",
        [("Jane Hill", "Leeds"), ("Tom Hart", None)],
    ),
    (
        "Jane Hill, Mayor of Leeds: We have to act.\n\nTom Hart: How?\n\nJane Hill: With buses, many of them.\n\nTom Hart: When will that be?",
        [("Jane Hill", "Leeds"), ("Tom Hart", None)],
    ),
    (
        "Mayor Hill called the meeting to order. Councillor Jane Hart stated that Leeds needs buses.",
        [("Jane Hart", "Leeds")],
    ),
    ("As Leeds mayor Jane Hill put it, “buses are the future of every city on this planet.”", [("Jane Hill", "Leeds")]),
    (
        "“Buses are the future of every city.” These were the words of Jane Hill, Mayor of Leeds, last night.",
        [("Jane Hill", "Leeds")],
    ),
    ("Jane Hill, Mayor of Leeds, believes buses are the future.", [("Jane Hill", "Leeds")]),
    ("Leeds City Council said it has buses. The Mayor of Leeds said so too.", []),
    ("In 2019 then-mayor Jane Hill announced that Leeds would have buses.", [("Jane Hill", None)]),
    (
        "Jane Hill, the Labour leader of Leeds City Council, said: “Our buses run on time, all of them.”",
        [("Jane Hill", "Leeds")],
    ),
    (
        "Jane Hill, leader of the Conservative group on Leeds City Council, said the buses are late.",
        [("Jane Hill", "Leeds")],
    ),
    ("Leeds City Council leader Jane Hill said the buses are late.", [("Jane Hill", "Leeds")]),
    (
        "Coun Jane Hill, executive member for climate on Leeds City Council, said the buses are late.",
        [("Jane Hill", "Leeds")],
    ),
    ("Council Member Maria Lopez asked staff about the buses of Austin.", [("Maria Lopez", "Austin")]),
    ("Vice Mayor Maria Lopez moved to adopt the plan and said Austin needs buses.", [("Maria Lopez", "Austin")]),
    ("Mayor-elect Maria Lopez said Austin needs buses.", [("Maria Lopez", None)]),
    ("Maria Lopez, who is running for mayor of Austin, said it needs buses.", [("Maria Lopez", None)]),
    ("Maria Lopez, Chief Sustainability Officer, City of Austin, said it needs buses.", [("Maria Lopez", "Austin")]),
    ("Maria Lopez, Austin’s chief sustainability officer, said it needs buses.", [("Maria Lopez", "Austin")]),
    (
        "Maria Lopez, sustainability manager with the City of Austin, explained that it needs buses.",
        [("Maria Lopez", "Austin")],
    ),
    ("“Copenhagen needs buses,” says Lord Mayor of Copenhagen Sophie Hansen.", [("Sophie Hansen", "Copenhagen")]),
    (
        "Der Bürgermeister von Wien, Michael Huber, sagte: „Wir brauchen mehr Busse in der Stadt.“",
        [("Michael Huber", "Vienna")],
    ),
    ("Wiens Bürgermeister Michael Huber sagt, die Stadt brauche Busse.", [("Michael Huber", "Vienna")]),
    ("El alcalde de Bogotá, Carlos Díaz, dijo que la ciudad necesita buses.", [("Carlos Díaz", "Bogotá")]),
    ("“La ciudad necesita buses”, señaló el alcalde de Bogotá, Carlos Díaz.", [("Carlos Díaz", "Bogotá")]),
    ("Según Carlos Díaz, alcalde de Bogotá, la ciudad necesita buses.", [("Carlos Díaz", "Bogotá")]),
    ("Selon Anne Dupont, maire de Nantes, la ville a besoin de bus.", [("Anne Dupont", "Nantes")]),
    ("« La ville a besoin de bus », souligne l'adjointe au maire de Nantes, Anne Dupont.", [("Anne Dupont", "Nantes")]),
    ("Le maire de Nantes, Paul Dupont, a indiqué que la ville a besoin de bus.", [("Paul Dupont", "Nantes")]),
    ("Segundo o prefeito de Curitiba, Rafael Sousa, a cidade precisa de ônibus.", [("Rafael Sousa", "Curitiba")]),
    ("“A cidade precisa de ônibus”, destacou Rafael Sousa, prefeito de Curitiba.", [("Rafael Sousa", "Curitiba")]),
    ("Laut Oberbürgermeisterin Anna Keller braucht Köln Busse.", [("Anna Keller", "Cologne")]),
    (
        "Mayor Anna Keller of Zurich welcomed the decision. “We are proud of what was done here.”",
        [("Anna Keller", "Zürich")],
    ),
    (
        "Mayor Anna Keller of Zurich welcomed the decision.\n\n“We are proud of what was done here.”",
        [("Anna Keller", "Zürich")],
    ),
    ("Mayor Anna Keller of Zurich met Tom Hill in Leeds. “We are proud of what was done here.”", []),
    (
        "“We are proud,” said Tom Hill. “It took long.” Mayor Anna Keller of Zurich said the trams will run.",
        [("Tom Hill", None), ("Anna Keller", "Zürich")],
    ),
    (
        "“We are proud of what was done here.” Anna Keller, Mayor of Zurich, was speaking at the depot.",
        [("Anna Keller", "Zürich")],
    ),
    ("Lark Bookwalter said the trams are late. “It is a shame,” said Bookwalter.", [("Lark Bookwalter", None)]),
    ("Sierra Hills said the trams are late.", []),
    (
        "Claire, from Green Hands Leeds, said:\n> We have waited for a very long time for these trams.\n\nClaire added:\n> It is time for them to come now.",
        [("Claire", None)],
    ),
    ("Ms Wanjiru Kamau said the trams are late.", [("Wanjiru Kamau", None)]),
    ("Lyon said the trams are late. Paris added that they come.", []),
    (
        "“The trams are late,” said Anna Keller, a nurse. Tom Hill, a driver, agreed. “They always are,” he said.",
        [("Anna Keller", None), ("Tom Hill", None)],
    ),
]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.mark.parametrize(("text", "speakers"), CASES)
def test_who_speaks(gazetteer: Gazetteer, text: str, speakers: list[tuple[str, str | None]]):
    read = extract(Document(name="a.txt", origin="a.txt", sha256="00", text=text), gazetteer)
    assert [(one.name, one.city and one.city.name) for one in read.speakers] == speakers
    assert all(text[one.evidence.start : one.evidence.end] == one.evidence.text for one in read.statements)
