"""What the ledger holds of one sort, as rows that a person may filter; retracted rows are left out."""

from pledgetrack.store import cities
from pledgetrack.store.publications import DONE
from pledgetrack.store.rows import live, reviewed
from pledgetrack.store.streams import Listing, dated

OF_CITY = {"country": "city.country = :country", "city": "city.id = :city"}
_COUNT = "(SELECT count(*) FROM {0} WHERE {0}.{1} = {2} AND {3})"
_HELD = f"{live('account')} AND {live('meeting')}"
_MENTION = (
    "mention JOIN account ON account.id = mention.account JOIN meeting ON meeting.id = account.meeting"
    " JOIN source ON source.id = account.source JOIN city ON city.id = mention.city"
)
_CLAIM = (
    "claim JOIN account ON account.id = claim.account JOIN meeting ON meeting.id = account.meeting"
    " JOIN source ON source.id = account.source LEFT JOIN mention ON mention.id = claim.mention"
    " LEFT JOIN city ON city.id = mention.city"
    " LEFT JOIN verdict ON verdict.mention = claim.mention AND verdict.claim = claim.id"
)
_CONVENORS = (
    "(SELECT group_concat(fact.value, '; ') FROM account a JOIN fact ON fact.account = a.id"
    f" WHERE a.meeting = meeting.id AND fact.field = 'convenor' AND {live('a')})"
)
# On which page of a source with pages a passage begins, and how many there are.
PAGE = (
    "(SELECT nullif(count(*), 0) FROM document, json_each(document.pages)"
    " WHERE document.source = source.id AND json_each.value <= {})"
)
PAGES = "nullif(json_array_length(document.pages), 0)"
VERDICT = "verdict.word IN (SELECT value FROM json_each(:verdict))"
_WITHIN = "(SELECT count(*) FROM account a JOIN {0} ON {0}.account = a.id WHERE a.meeting = meeting.id AND {1} AND {2})"

CITIES = Listing(
    name="cities",
    columns={
        "id": "city.id", "geonameid": "city.geonameid", "city": "city.name", "admin1": "city.admin1",
        "country": "city.country", "latitude": "city.latitude", "longitude": "city.longitude",
        "population": "city.population",
        "names": "(SELECT group_concat(alias.name, '; ') FROM alias WHERE alias.city = city.id AND "
        f"{live('alias')})",
        "targets": _COUNT.format("target", "city", "city.id", live("target")),
        "mentions": _COUNT.format("mention", "city", "city.id", live("mention")),
    },
    tables="city", where=cities.LISTED, order="city.country, city.name, city.geonameid", conditions=OF_CITY,
)  # fmt: skip
TARGETS = Listing(
    name="targets",
    columns={
        "id": "target.id", "geonameid": "city.geonameid", "city": "city.name", "admin1": "city.admin1",
        "country": "city.country", "body": "target.body", "kind": "target.kind", "target_year": "target.target_year",
        "percent": "target.percent", "baseline_year": "target.baseline_year", "scope": "target.scope",
        "status": "target.status", "gases": "target.gases", "offsets": "target.offsets", "origin": "target.origin",
        "conditional": "target.conditional", "interim": "target.interim", "source": "target.source",
        "source_url": "target.source_url", "quotation": "target.quotation", "stated": "target.stated",
        "checked": "target.checked", "start_not_before": "target.start_not_before",
        "start_not_after": "target.start_not_after", "end_not_before": "target.end_not_before",
        "end_not_after": "target.end_not_after",
        "recorded": "operation.at", "entered": "operation.name = 'add-target'",
    },
    tables="version target JOIN city ON city.id = target.city JOIN operation ON operation.id = target.operation",
    where=live("target"), order="city.country, city.name, city.geonameid, target.target_year, target.kind, target.id",
    conditions={
        **OF_CITY, "kind": "target.kind = :kind",
        "since": "coalesce(target.stated, target.checked) || '~' >= :since",
        "until": "coalesce(target.stated, target.checked) <= :until",
        "as_of": (
            "coalesce(CASE WHEN target.start_not_before IS NULL AND target.start_not_after IS NULL THEN target.stated"
            " ELSE target.start_not_before END, '') <= :as_of"
        ),
    },
)  # fmt: skip
MEETINGS = Listing(
    name="meetings",
    columns={
        "id": "meeting.id", "date": "meeting.date", "meeting": "meeting.title", "kind": "meeting.kind",
        "place": "meeting.place", "virtual": "meeting.virtual", "convenors": _CONVENORS, "complete": "meeting.complete",
        "accounts": _COUNT.format("account", "meeting", "meeting.id", live("account")),
        "mentions": _WITHIN.format("mention", live("a"), live("mention")),
        "claims": _WITHIN.format("claim", live("a"), live("claim")),
    },
    tables="meeting", where=live("meeting"), order="meeting.date IS NULL, meeting.date, meeting.title, meeting.id",
    conditions={
        **dated("meeting.date"), "kind": "meeting.kind = :kind",
        **{
            name: "EXISTS (SELECT 1 FROM account a JOIN mention ON mention.account = a.id JOIN city"
            f" ON city.id = mention.city WHERE a.meeting = meeting.id AND {live('mention')} AND {condition})"
            for name, condition in {**OF_CITY, "unreviewed": f"NOT {reviewed()}"}.items()
        },
    },
)  # fmt: skip
MENTIONS = Listing(
    name="mentions",
    columns={
        "id": "mention.id", "date": "meeting.date", "city": "city.name", "country": "city.country",
        "geonameid": "city.geonameid", "role": "mention.role", "speaker": "mention.speaker",
        "office": "mention.office", "standing": "mention.standing", "body": "mention.body", "form": "mention.form",
        "quotation": "mention.quotation", "start": "mention.start", "end": 'mention."end"',
        "page": PAGE.format("mention.start"),
        "meeting_id": "meeting.id", "meeting": "meeting.title", "source_id": "source.id", "source_name": "source.name",
        "confidence": "mention.confidence", "reviewed": reviewed(), "entered": "mention.entered",
    },
    tables=_MENTION, where=f"{live('mention')} AND {_HELD}",
    order="meeting.date IS NULL, meeting.date, meeting.id, city.name, mention.start, mention.id",
    conditions={
        **OF_CITY, **dated("meeting.date"), "kind": "mention.role = :kind", "unreviewed": f"NOT {reviewed()}",
        "reviewed_only": reviewed(), "meeting": "meeting.id = :meeting",
    },
)  # fmt: skip
CLAIMS = Listing(
    name="claims",
    columns={
        "id": "claim.id", "date": "meeting.date", "city": "city.name", "country": "city.country",
        "geonameid": "city.geonameid", "subject": "claim.subject", "kind": "claim.kind",
        "target_year": "claim.target_year", "year_from": "claim.year_from", "year_to": "claim.year_to",
        "percent": "claim.percent", "baseline_year": "claim.baseline_year", "scope": "claim.scope",
        "status": "claim.status", "conditional": "claim.conditional", "gases": "claim.gases",
        "offsets": "claim.offsets", "against_bau": "claim.against_bau", "speaker": "claim.speaker",
        "standing": "claim.standing", "verdict": "verdict.word", "verdict_argument": "verdict.argument",
        "verdict_words": "verdict.words", "quotation": "claim.quotation", "start": "claim.start",
        "end": 'claim."end"', "page": PAGE.format("claim.start"),
        "mention_id": "mention.id", "meeting_id": "meeting.id", "meeting": "meeting.title",
        "source_id": "source.id", "source_name": "source.name", "confidence": "claim.confidence",
        "reviewed": f"coalesce({reviewed()}, 0)", "entered": "claim.pattern = 'by hand'",
    },
    tables=_CLAIM,
    where=f"{live('claim')} AND {_HELD} AND (mention.id IS NULL OR {live('mention')})",
    order="meeting.date IS NULL, meeting.date, meeting.id, claim.start, claim.target_year, claim.id",
    conditions={
        **OF_CITY, **dated("meeting.date"), "kind": "claim.kind = :kind",
        "unreviewed": f"NOT coalesce({reviewed()}, 0)", "reviewed_only": reviewed(),
        "meeting": "meeting.id = :meeting", "verdict": VERDICT,
    },
)  # fmt: skip
SOURCES = Listing(
    name="sources",
    columns={
        "id": "source.id", "source_name": "source.name", "title": "source.title", "origin": "source.origin",
        "archive": "source.archive", "media_type": "source.media_type", "encoding": "source.encoding",
        "language": "source.language", "published": "source.published", "publisher": "document.publisher",
        "genre": "document.genre",
        "address": "document.address", "characters": "source.characters", "pages": PAGES,
        "hidden": "document.hidden", "sha256": "source.sha256", "read_at": "source.read_at",
        "meeting_id": "meeting.id", "meeting": "meeting.title", "meeting_kind": "meeting.kind",
    },
    tables="source LEFT JOIN document ON document.source = source.id LEFT JOIN meeting ON meeting.id ="
    " (SELECT account.meeting FROM account WHERE account.source = source.id AND"
    f" {live('account')} ORDER BY account.id LIMIT 1)",
    where=live("source"),
    order="source.read_at, source.name, source.id",
    conditions={"since": "source.read_at >= :since", "until": "source.read_at <= :until || '~'"},
)  # fmt: skip
RESPONSES = Listing(
    name="responses",
    columns={
        "id": "response.id", "to": "response.row", "date": "response.date", "by": "response.by",
        "text": "response.text", "url": "response.url",
    },
    tables="response", where=live("response"), order="response.date IS NULL, response.date, response.id",
    conditions=dated("response.date"),
)  # fmt: skip
OPERATIONS = Listing(
    name="operations",
    columns={
        "id": "operation.id", "at": "operation.at", "name": "operation.name", "detail": "operation.detail",
        "undone": "operation.id IN (SELECT undone.operation FROM undone)",
    },
    tables="operation", where="1", order="operation.number DESC",
    conditions={"since": "operation.at >= :since", "until": "operation.at <= :until || '~'"},
)  # fmt: skip
_OF_IT = f"sighting.publication = publication.id AND {DONE}"
PUBLICATIONS = Listing(
    name="publications",
    columns={
        "id": "publication.id", "dataset": "publication.dataset", "published": "publication.published",
        "name": "publication.name", "sha256": "publication.sha256",
        "rows": "(SELECT count(*) FROM dataset_row WHERE dataset_row.publication = publication.id)",
        "left_out": (
            "(SELECT count(dataset_row.left_out) FROM dataset_row WHERE dataset_row.publication = publication.id"
            " AND dataset_row.line NOT IN (SELECT line FROM sighting"
            f" WHERE {_OF_IT}))"
        ),
        "cities": f"(SELECT count(DISTINCT sighting.city) FROM sighting WHERE {_OF_IT})",
        "targets": f"(SELECT count(DISTINCT sighting.target) FROM sighting WHERE {_OF_IT})",
        "imported": "operation.at",
    },
    tables="publication JOIN operation ON operation.id = publication.operation", where=live("publication"),
    order="publication.dataset, publication.published, publication.id", conditions=dated("publication.published"),
)  # fmt: skip
EVERY = {
    listing.name: listing
    for listing in (CITIES, TARGETS, MEETINGS, MENTIONS, CLAIMS, SOURCES, PUBLICATIONS, RESPONSES, OPERATIONS)
}  # fmt: skip
