"""碳中和, 净零: a state to be reached, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("中和", "净零", "零排放", "零碳", "淨零"),
    expression=(
        r"(?P<carbon_neutral>碳中和|二氧化碳中和)"
        r"|(?P<climate_neutral>气候中和|温室气体中和|氣候中和)"
        r"|(?P<net_zero>净零(?:碳)?(?:排放)?|淨零(?:碳)?(?:排放)?|(?:实现)?温室气体净零排放)"
        r"|(?P<zero_emissions>(?<!净)(?<!淨)零排放)"
        r"|(?P<zero_carbon>(?<!净)(?<!淨)(?:近)?零碳)"
    ),
)
