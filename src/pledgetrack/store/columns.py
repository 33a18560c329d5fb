"""What the columns of listings hold. A name means the same wherever it stands; the others hold text."""

from pledgetrack.table import Type

TYPES = {
    **dict.fromkeys(
        (
            "virtual", "conditional", "interim", "offsets", "reviewed", "entered", "against_bau", "undone",
            "said_conditional",
        ),
        Type.FLAG,
    ),
    **dict.fromkeys(
        (
            "geonameid", "population", "targets", "mentions", "claims", "accounts", "cities", "rows", "left_out",
            "target_year", "baseline_year", "year_from", "year_to", "said_year", "said_year_from", "said_year_to",
            "said_baseline_year", "recorded_year", "recorded_baseline_year", "start", "end", "page", "pages",
            "characters", "hidden",
        ),
        Type.INTEGER,
    ),
    **dict.fromkeys(("latitude", "longitude", "percent", "said_percent", "recorded_percent"), Type.NUMBER),
    **dict.fromkeys(
        (
            "date", "meeting_date", "stated", "checked", "recorded_checked", "published", "source_published",
            "start_not_before", "start_not_after", "end_not_before", "end_not_after",
        ),
        Type.DATE,
    ),
    **dict.fromkeys(("at", "read_at", "reviewed_at", "recorded", "imported"), Type.MOMENT),
}  # fmt: skip
