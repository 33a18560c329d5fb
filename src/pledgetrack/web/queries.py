"""Questions that people ask of a ledger, each named in its address. They read what is on record and judge nothing."""

from dataclasses import dataclass

FEWEST = 3  # statements under which verdicts are not counted


@dataclass(frozen=True, kw_only=True)
class Query:
    """A question: ``sql`` takes its values by name (``:city``)."""

    name: str
    title: str
    about: str
    sql: str


_SEARCH = """
SELECT CASE WHEN source.id IS NULL THEN 'target' ELSE 'source' END AS kind,
  coalesce(city.name || ', ' || target.source, meeting.title) AS about, coalesce(meeting.date, target.checked) AS date,
  coalesce(substr(source.text, passage.start + 1, passage.last - passage.start), target.quotation) AS words,
  passage.row AS row_id, city.id AS city_id, meeting.id AS meeting_id
FROM passage
LEFT JOIN source ON source.id = passage.row
LEFT JOIN account ON account.source = source.id
LEFT JOIN meeting ON meeting.id = account.meeting
LEFT JOIN target ON target.id = passage.row
LEFT JOIN city ON city.id = target.city
WHERE passage MATCH {} AND NOT EXISTS (SELECT 1 FROM retracted_rows
  WHERE retracted_rows.row_id IN (passage.row, account.id, meeting.id))
ORDER BY passage.rank LIMIT 200
""".strip()
_SEARCH_TITLE = "Find words in sources and targets"
SEARCH_WITHOUT_US = Query(
    name="search", title=_SEARCH_TITLE, sql=_SEARCH.format(":words"),
    about="Small letters without accents, as FTS5 reads them; \"a phrase\", a beginning*.",
)  # fmt: skip
QUERIES = (
    Query(
        name="search", title=_SEARCH_TITLE, sql=_SEARCH.format("search_words(:words)"),
        about="Every passage that holds all words, best first; case and accents count for nothing. \"A phrase\", a"
        " beginning*.",
    ),
    Query(
        name="statements_of_a_city", title="What a city said, and what was recorded",
        about="The name as the ledger has it, such as Copenhagen.",
        sql="SELECT meeting_date, meeting, words_said, verdict, verdict_in_words, recorded_year, recorded_source,"
        " ruling, ruled_by, reviewed, source, city_id FROM said_vs_recorded WHERE city = :city"
        " ORDER BY meeting_date IS NULL, meeting_date, claim_id",
    ),
    Query(
        name="verdicts", title="How often each verdict came",
        about=f"Empty under {FEWEST} statements: it would tell of cities, not of how often.",
        sql="SELECT verdict, count(*) AS statements, sum(reviewed = 'yes') AS reviewed FROM said_vs_recorded"
        f" WHERE (SELECT count(*) FROM said_vs_recorded) >= {FEWEST} GROUP BY verdict ORDER BY 2 DESC, 1",
    ),
    Query(
        name="cities_with_statements", title="Cities that an account names",
        about="Each with how many mentions, claims and targets this ledger holds.",
        sql="SELECT city, country, region, mentions, claims, targets, city_id FROM cities_with_coordinates"
        " WHERE mentions > 0 ORDER BY country, city",
    ),
    Query(
        name="records_that_moved", title="Cities with several versions of a target on record",
        about="Several lines of one city and kind: the record changed, or sources say different things.",
        sql="SELECT city, country, kind, year, percent, source, stated, last_checked, ended, city_id, target_id"
        " FROM targets_with_cities WHERE (city_id, kind) IN (SELECT city_id, kind FROM targets_with_cities"
        " WHERE body IS NULL AND interim = 'no' GROUP BY city_id, kind HAVING count(DISTINCT year) > 1)"
        " AND body IS NULL AND interim = 'no' ORDER BY country, city, kind, stated, last_checked LIMIT 1000",
    ),
    Query(
        name="waiting_for_review", title="What nobody has confirmed",
        about="Not for publication before somebody has looked.",
        sql="SELECT city, country, meeting_date, meeting, role, speaker, words, confidence, mention_id FROM unreviewed"
        " ORDER BY meeting_date IS NULL, meeting_date, city",
    ),
)  # fmt: skip
