"""Net Zero Tracker's words for kinds of target, which datasets made from it use too."""

from pledgetrack.model.words import Kind

# Kinds imply no gases; None: the row says that there is no target.
KINDS: dict[str, Kind | None] = {
    "no target": None, "net zero": Kind.NET_ZERO, "carbon neutral(ity)": Kind.CARBON_NEUTRAL,
    "carbon neutral": Kind.CARBON_NEUTRAL, "carbon neutrality": Kind.CARBON_NEUTRAL,
    "climate neutral": Kind.CLIMATE_NEUTRAL, "climate neutrality": Kind.CLIMATE_NEUTRAL,
    "climate neutral(ity)": Kind.CLIMATE_NEUTRAL, "ghg neutral(ity)": Kind.GHG_NEUTRAL,
    "ghg neutral": Kind.GHG_NEUTRAL, "ghg neutrality": Kind.GHG_NEUTRAL, "zero carbon": Kind.ZERO_CARBON,
    "zero emissions": Kind.ZERO_EMISSIONS, "climate positive": Kind.CLIMATE_POSITIVE,
    "carbon negative": Kind.CARBON_NEGATIVE, "net negative": Kind.NET_NEGATIVE,
    "emissions reduction target": Kind.EMISSIONS_REDUCTION, "emissions intensity target": Kind.INTENSITY_REDUCTION,
    "reduction v. bau": Kind.BAU_REDUCTION, "absolute emissions target": Kind.FIXED_LEVEL,
    "science-based target": Kind.SCIENCE_BASED, "1.5°c target": Kind.ONE_AND_A_HALF_DEGREES, "other": Kind.OTHER,
}  # fmt: skip
