"""The closed vocabularies of the domain, in the field's own words (Net Zero Tracker, CDP, GHG Protocol)."""

from enum import StrEnum

# The pattern of a claim, and the origin of a source, that a person entered.
BY_HAND = "by hand"


class Kind(StrEnum):
    """What is aimed at, in the source's words; no gases are implied."""

    NET_ZERO = "net_zero"
    CLIMATE_NEUTRAL = "climate_neutral"
    GHG_NEUTRAL = "ghg_neutral"
    CARBON_NEUTRAL = "carbon_neutral"
    ZERO_CARBON = "zero_carbon"
    ZERO_EMISSIONS = "zero_emissions"
    FOSSIL_FREE = "fossil_free"
    CARBON_NEGATIVE = "carbon_negative"
    CLIMATE_POSITIVE = "climate_positive"
    NET_NEGATIVE = "net_negative"
    EMISSIONS_REDUCTION = "emissions_reduction"
    INTENSITY_REDUCTION = "intensity_reduction"
    BAU_REDUCTION = "bau_reduction"
    FIXED_LEVEL = "fixed_level"
    EMISSIONS_PEAK = "emissions_peak"
    RENEWABLE_ENERGY = "renewable_energy"
    SCIENCE_BASED = "science_based"
    ONE_AND_A_HALF_DEGREES = "one_and_a_half_degrees"
    OTHER = "other"


class ClaimStatus(StrEnum):
    """How a target stands in the words of the one who speaks."""

    PLEDGED = "pledged"
    ADOPTED = "adopted"
    IN_LAW = "in_law"
    PROPOSED = "proposed"
    ACHIEVED = "achieved"
    MISSED = "missed"
    ABANDONED = "abandoned"
    NEGATED = "negated"


class TargetStatus(StrEnum):
    """The Net Zero Tracker ladder, strongest first."""

    ACHIEVED_EXTERNALLY_VALIDATED = "achieved_externally_validated"
    ACHIEVED_SELF_DECLARED = "achieved_self_declared"
    IN_LAW = "in_law"
    IN_POLICY_DOCUMENT = "in_policy_document"
    DECLARATION_OR_PLEDGE = "declaration_or_pledge"
    PROPOSED_OR_IN_DISCUSSION = "proposed_or_in_discussion"


class Scope(StrEnum):
    """What the target covers."""

    CITYWIDE = "citywide"
    GOVERNMENT_OPERATIONS = "government operations"
    ELECTRICITY = "electricity"
    TRANSPORT = "transport"
    BUILDINGS = "buildings"
    WASTE = "waste"
    OTHER = "other"


class Gases(StrEnum):
    """Which gases a target covers. Only a gases field says so; the kind never does."""

    CO2_ONLY = "co2_only"
    ALL_GHG = "all_ghg"
    NOT_SPECIFIED = "not_specified"


class Origin(StrEnum):
    """Whose decision a recorded target is."""

    OWN = "own"
    NETWORK = "network"
    NATION = "nation"
    UNCLEAR = "unclear"


class Role(StrEnum):
    """What a city does in a text, strongest first."""

    SPEAKER = "speaker"
    PARTICIPANT = "participant"
    HOST = "host"
    MENTIONED = "mentioned"


class Standing(StrEnum):
    """In what capacity somebody speaks. The first four speak for the city, the others do not."""

    MAYOR = "mayor"
    EXECUTIVE = "executive"
    OFFICIAL = "official"
    RESOLUTION = "resolution"
    MEMBER = "member"
    CANDIDATE = "candidate"
    FORMER = "former"
    ACTIVIST = "activist"
    OTHER_BODY = "other_body"
    UNKNOWN = "unknown"

    @property
    def speaks_for_city(self) -> bool | None:
        """Whether words said in this capacity are the city's; ``None`` where that is not settled."""
        if self is Standing.UNKNOWN:
            return None
        return self in {Standing.MAYOR, Standing.EXECUTIVE, Standing.OFFICIAL, Standing.RESOLUTION}


class Form(StrEnum):
    """In what form a statement reached the page."""

    QUOTATION = "quotation"
    REPORTED = "reported"
    PRESENCE = "presence"


class Confidence(StrEnum):
    """How sure a rule is of its result; each rule says why."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Completeness(StrEnum):
    """What a person asserts that an account holds in full."""

    ATTENDANCE = "attendance"
    REMARKS = "remarks"


class MeetingKind(StrEnum):
    """What sort of occasion it was; ``NOT_STATED`` where neither the account nor a person says."""

    MEETING = "meeting"
    COUNCIL_SESSION = "council session"
    PRESS_RELEASE = "press release"
    INTERVIEW = "interview"
    SPEECH = "speech"
    LETTER = "letter"
    NOT_STATED = "not stated"
