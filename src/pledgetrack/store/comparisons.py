"""One tidy row a comparison, for export: what was said, what was recorded, and the verdict as it stands."""

from pledgetrack.store.listings import OF_CITY, PAGE, VERDICT
from pledgetrack.store.rows import live, reviewed
from pledgetrack.store.streams import Listing, dated

# The last verdict that a person set, of those that hold.
_RULING = (
    "(SELECT ruling.{} FROM ruling JOIN operation ON operation.id = ruling.operation"
    " WHERE ruling.row = coalesce(claim.id, mention.id)"
    f" AND {live('ruling')} ORDER BY operation.number DESC LIMIT 1)"
)
_TRANSLATION = (
    "(SELECT translation.text FROM translation WHERE translation.row = {}.id"
    f" AND {live('translation')} ORDER BY translation.id LIMIT 1)"
)
# column of the export -> SQL
COLUMNS = {
    "city_id": "city.id",
    "geonameid": "city.geonameid",
    "city": "city.name",
    "admin1": "city.admin1",
    "country": "city.country",
    "meeting_id": "meeting.id",
    "meeting": "meeting.title",
    "meeting_kind": "meeting.kind",
    "meeting_date": "meeting.date",
    "mention_id": "mention.id",
    "role": "mention.role",
    "claim_id": "claim.id",
    "speaker": "CASE WHEN claim.id IS NULL THEN mention.speaker ELSE claim.speaker END",
    "office": "CASE WHEN claim.id IS NULL OR claim.speaker = mention.speaker THEN mention.office END",
    "standing": "CASE WHEN claim.id IS NULL THEN mention.standing ELSE claim.standing END",
    "form": "coalesce(claim.form, mention.form)",
    "quotation": "coalesce(claim.quotation, mention.quotation)",
    "start": "coalesce(claim.start, mention.start)",
    "end": 'coalesce(claim."end", mention."end")',
    "page": PAGE.format("coalesce(claim.start, mention.start)"),
    "source_id": "source.id",
    "source_name": "source.name",
    "source_origin": "source.origin",
    "source_sha256": "source.sha256",
    "source_published": "source.published",
    "source_archive": "source.archive",
    "said_kind": "claim.kind",
    "said_year": "claim.target_year",
    "said_year_from": "claim.year_from",
    "said_year_to": "claim.year_to",
    "said_percent": "claim.percent",
    "said_baseline_year": "claim.baseline_year",
    "said_scope": "claim.scope",
    "said_status": "claim.status",
    "said_conditional": "claim.conditional",
    "recorded_id": "target.id",
    "recorded_kind": "target.kind",
    "recorded_year": "target.target_year",
    "recorded_percent": "target.percent",
    "recorded_baseline_year": "target.baseline_year",
    "recorded_scope": "target.scope",
    "recorded_status": "target.status",
    "recorded_gases": "target.gases",
    "recorded_origin": "target.origin",
    "recorded_body": "target.body",
    "recorded_source": "target.source",
    "recorded_source_url": "target.source_url",
    "recorded_checked": "target.checked",
    "verdict": "verdict.word",
    "verdict_argument": "verdict.argument",
    "verdict_words": "verdict.words",
    "verdict_rule": "verdict.rule",
    "notes": "verdict.notes",
    "flags": "verdict.flags",
    "confidence": "coalesce(claim.confidence, mention.confidence)",
    "reviewed": reviewed(),
    "reviewed_by": f"(SELECT review.by FROM review WHERE review.row = mention.id AND {live('review')} LIMIT 1)",
    "reviewed_at": "(SELECT operation.at FROM review JOIN operation ON operation.id = review.operation"
    f" WHERE review.row = mention.id AND {live('review')} LIMIT 1)",
    "entered": "mention.entered",
    "ruling": _RULING.format("word"),
    "ruled_by": _RULING.format("by"),
    "ruled_why": _RULING.format("why"),
    "translation": f"coalesce({_TRANSLATION.format('claim')}, {_TRANSLATION.format('mention')})",
    "translated_from": "account.translated_from",
    "responses": "(SELECT group_concat(response.by || ': ' || response.text, ' | ') FROM response"
    " WHERE response.row IN (mention.id, claim.id, target.id, meeting.id) AND "
    f"{live('response')})",
}


LISTING = Listing(
    name="comparison",
    columns=COLUMNS,
    tables=(
        "verdict JOIN mention ON mention.id = verdict.mention JOIN account ON account.id = mention.account"
        " JOIN meeting ON meeting.id = account.meeting JOIN source ON source.id = account.source"
        " JOIN city ON city.id = mention.city LEFT JOIN claim ON claim.id = nullif(verdict.claim, '')"
        " LEFT JOIN version target ON target.id = verdict.target"
    ),
    where=f"{live('mention')} AND {live('account')} AND {live('meeting')}",
    order=(
        "meeting.date IS NULL, meeting.date, meeting.id, city.country, city.name, city.id, mention.id,"
        " claim.start, verdict.claim"
    ),
    conditions={
        **OF_CITY, **dated("meeting.date"), "kind": "claim.kind = :kind", "unreviewed": f"NOT {reviewed()}",
        "reviewed_only": reviewed(),
        "meeting": "meeting.id = :meeting", "flag": "verdict.flags LIKE :flag",
        "verdict": VERDICT,
    },
)  # fmt: skip
