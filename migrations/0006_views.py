"""Views for people who read a ledger in Datasette or sqlite3. They join what is on record, and judge nothing.

What was retracted is hidden, and so is what hangs on it. Nothing of pledgetrack reads them, and the program refuses a
ledger in which one of them has a text whose hash ``store.schema.VIEWS`` does not know. A later step that puts a table
in another's place drops the views first.
"""

from typing import Any


def _held(*tables: str) -> str:
    return " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.row = {table}.id"
        " AND retraction.operation NOT IN (SELECT undone.operation FROM undone))"
        for table in tables
    )


_MENTIONED = """mention
JOIN account ON account.id = mention.account
JOIN meeting ON meeting.id = account.meeting
JOIN source ON source.id = account.source
JOIN city ON city.id = mention.city"""
_RULING = f"""(SELECT ruling.{{}} FROM ruling JOIN operation ON operation.id = ruling.operation
        WHERE ruling.row = coalesce(claim.id, mention.id) AND {_held("ruling")}
        ORDER BY operation.number DESC LIMIT 1)"""
_ANSWERS = f"""(SELECT group_concat(response.by || ': ' || response.text, ' | ') FROM response
        WHERE response.row IN (mention.id, claim.id, target.id, meeting.id) AND {_held("response")})"""
# A statement whose account gives it to nobody is not credited to whoever else spoke for the city.
_SPEAKER = "CASE WHEN claim.id IS NULL THEN mention.speaker ELSE claim.speaker END"
_OFFICE = "CASE WHEN claim.id IS NULL OR claim.speaker = mention.speaker THEN mention.office END"
_STANDING = "CASE WHEN claim.id IS NULL THEN mention.standing ELSE claim.standing END"
_TARGET = """target.kind AS kind, target.target_year AS year, target.percent AS percent,
    target.baseline_year AS baseline_year, target.scope AS scope, target.status AS status, target.gases AS gases,
    target.origin AS origin, target.body AS body,
    CASE target.conditional WHEN 1 THEN 'yes' ELSE 'no' END AS conditional,
    CASE target.interim WHEN 1 THEN 'yes' ELSE 'no' END AS interim,
    target.source AS source, target.source_url AS source_url, target.quotation AS words, target.stated AS stated,
    target.checked AS last_checked, target.start_not_before AS began_not_before,
    target.start_not_after AS began_not_after,
    CASE target.ended WHEN 1 THEN 'yes' ELSE 'not known to have' END AS ended,
    target.end_not_before AS ended_not_before, target.end_not_after AS ended_not_after"""
# A year or month may mean any of its days. Without a known start, a version began when it was stated.
_STATED_FIRST = "substr(target.stated || '-01-01', 1, 10)"
_STATED_LAST = """CASE length(target.stated) WHEN 4 THEN target.stated || '-12-31'
        WHEN 7 THEN date(target.stated || '-01', '+1 month', '-1 day') ELSE target.stated END"""
_NO_START = "target.start_not_before IS NULL AND target.start_not_after IS NULL"


def _count(of: str, where: str) -> str:
    return f"(SELECT count({of}) FROM {where})"


_IN_MEETING = f"account WHERE account.meeting = meeting.id AND {_held('account')}"
_NAMED = (
    "account JOIN mention ON mention.account = account.id"
    f" WHERE account.meeting = meeting.id AND {_held('account', 'mention')}"
)
_CLAIMED = (
    "account JOIN claim ON claim.account = account.id LEFT JOIN mention ON mention.id = claim.mention"
    f" WHERE account.meeting = meeting.id AND {_held('account', 'claim', 'mention')}"
)
_OF_CITY = (
    "mention JOIN account ON account.id = mention.account JOIN meeting ON meeting.id = account.meeting"
    f" {{}}WHERE mention.city = city.id AND {_held('mention', 'account', 'meeting')}"
)
# name -> what a SELECT of it gives
_SELECTS = {
    "said_vs_recorded": f"""SELECT city.name AS city, city.country AS country, meeting.title AS meeting,
    meeting.date AS meeting_date, {_SPEAKER} AS who_spoke, {_OFFICE} AS office, {_STANDING} AS standing,
    coalesce(claim.form, mention.form) AS form, coalesce(claim.quotation, mention.quotation) AS words_said,
    claim.kind AS said_kind, claim.target_year AS said_year, claim.percent AS said_percent,
    target.kind AS recorded_kind, target.target_year AS recorded_year, target.percent AS recorded_percent,
    target.source AS recorded_source, target.source_url AS recorded_source_url,
    verdict.word AS verdict, verdict.words AS verdict_in_words, verdict.notes AS notes, verdict.flags AS flags,
    {_RULING.format("word")} AS ruling, {_RULING.format("by")} AS ruled_by, {_RULING.format("why")} AS ruled_why,
    {_ANSWERS} AS responses,
    CASE mention.reviewed WHEN 1 THEN 'yes' ELSE 'no' END AS reviewed,
    source.name AS source, source.origin AS source_origin, city.id AS city_id, meeting.id AS meeting_id,
    mention.id AS mention_id, claim.id AS claim_id, target.id AS recorded_id, verdict.considered AS considered_ids
FROM verdict JOIN {_MENTIONED.replace("mention", "mention ON mention.id = verdict.mention", 1)}
LEFT JOIN claim ON claim.id = nullif(verdict.claim, '')
LEFT JOIN target ON target.id = verdict.target
WHERE {_held("mention", "account", "meeting", "claim")}""",
    "targets_with_cities": f"""SELECT city.name AS city, city.country AS country, {_TARGET},
    city.id AS city_id, target.id AS target_id
FROM target JOIN city ON city.id = target.city
WHERE {_held("target")}""",
    "targets_in_force_today": f"""SELECT city.name AS city, city.country AS country, {_TARGET},
    city.id AS city_id, target.id AS target_id
FROM target JOIN city ON city.id = target.city
WHERE {_held("target")}
    AND CASE WHEN {_NO_START} THEN {_STATED_LAST} ELSE target.start_not_after END <= date('now')
    AND ifnull(CASE WHEN {_NO_START} THEN {_STATED_FIRST} ELSE target.start_not_before END <= date('now'), 1)
    AND (target.ended = 0
        OR target.end_not_before > date('now') AND ifnull(target.end_not_after > date('now'), 1))""",
    "mentions_with_sources": f"""SELECT city.name AS city, city.country AS country, mention.role AS role,
    mention.quotation AS words, mention.speaker AS speaker, mention.office AS office, mention.standing AS standing,
    mention.body AS body, mention.confidence AS confidence,
    CASE mention.reviewed WHEN 1 THEN 'yes' ELSE 'no' END AS reviewed,
    CASE mention.entered WHEN 1 THEN 'yes' ELSE 'no' END AS entered_by_hand,
    meeting.title AS meeting, meeting.date AS meeting_date, source.name AS source, source.origin AS source_origin,
    source.published AS source_published, mention.start AS start_in_source, mention."end" AS end_in_source,
    city.id AS city_id, meeting.id AS meeting_id, source.id AS source_id, mention.id AS mention_id
FROM {_MENTIONED}
WHERE {_held("mention", "account", "meeting")}""",
    "claims_with_sources": f"""SELECT city.name AS city, city.country AS country, claim.subject AS subject,
    claim.speaker AS speaker, claim.standing AS standing, claim.form AS form, claim.quotation AS words,
    claim.kind AS kind, claim.target_year AS year, claim.percent AS percent, claim.baseline_year AS baseline_year,
    claim.scope AS scope, claim.status AS status, claim.confidence AS confidence,
    meeting.title AS meeting, meeting.date AS meeting_date, source.name AS source, source.origin AS source_origin,
    claim.start AS start_in_source, claim."end" AS end_in_source,
    city.id AS city_id, meeting.id AS meeting_id, source.id AS source_id, mention.id AS mention_id,
    claim.id AS claim_id
FROM claim
JOIN account ON account.id = claim.account
JOIN meeting ON meeting.id = account.meeting
JOIN source ON source.id = account.source
LEFT JOIN mention ON mention.id = claim.mention
LEFT JOIN city ON city.id = mention.city
WHERE {_held("claim", "account", "meeting", "mention")}""",
    "meetings_with_counts": f"""SELECT meeting.title AS meeting, meeting.kind AS kind, meeting.date AS date,
    meeting.place AS place, {_count("DISTINCT account.source", _IN_MEETING)} AS sources,
    {_count("DISTINCT mention.city", _NAMED)} AS cities, {_count("*", _NAMED)} AS mentions,
    {_count("*", _CLAIMED)} AS claims, {_count("*", _NAMED + " AND mention.reviewed = 0")} AS unreviewed_mentions,
    meeting.id AS meeting_id
FROM meeting
WHERE {_held("meeting")}""",
    "cities_with_coordinates": f"""SELECT city.name AS city, city.country AS country, city.admin1 AS region,
    city.latitude AS latitude, city.longitude AS longitude, city.population AS population,
    {_count("*", _OF_CITY.format(""))} AS mentions,
    {_count("*", _OF_CITY.format("JOIN claim ON claim.mention = mention.id ") + f" AND {_held('claim')}")} AS claims,
    {_count("*", f"target WHERE target.city = city.id AND {_held('target')}")} AS targets,
    city.geonameid AS geonameid, city.id AS city_id
FROM city
WHERE EXISTS (SELECT 1 FROM operation WHERE operation.name = 'add-city' AND operation.detail = city.id
        AND operation.id NOT IN (SELECT undone.operation FROM undone))
    OR EXISTS (SELECT 1 FROM target WHERE target.city = city.id AND {_held("target")})
    OR EXISTS (SELECT 1 FROM alias WHERE alias.city = city.id AND {_held("alias")})
    OR EXISTS (SELECT 1 FROM {_OF_CITY.format("")})""",
    "unreviewed": f"""SELECT city.name AS city, city.country AS country, mention.role AS role,
    mention.speaker AS speaker, mention.quotation AS words, mention.confidence AS confidence,
    meeting.title AS meeting, meeting.date AS meeting_date, source.name AS source, source.origin AS source_origin,
    mention.id AS mention_id
FROM {_MENTIONED}
WHERE mention.reviewed = 0 AND {_held("mention", "account", "meeting")}""",
    "retracted_rows": """SELECT retraction.kind AS kind, retraction.row AS row_id, retraction.why AS why,
    operation.at AS retracted_at, operation.name AS by_command
FROM retraction JOIN operation ON operation.id = retraction.operation
WHERE retraction.operation NOT IN (SELECT undone.operation FROM undone)""",
}
VIEWS = {name: f"CREATE VIEW {name} AS {select}" for name, select in _SELECTS.items()}


def migrate(db: Any) -> None:
    """Make every view inside the caller's transaction."""
    for view in VIEWS.values():
        db.execute(view)
