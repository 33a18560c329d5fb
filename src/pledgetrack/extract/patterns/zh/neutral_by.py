"""碳中和, 净零: a state to be reached, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=(
        "中和",
        "净零",
        "净排放",
        "净碳排放",
        "零排放",
        "零碳",
        "负碳",
        "碳负",
        "碳排放清零",
        "不再排放",
        "零",
        "正效益",
    ),
    expression=(
        r"(?P<carbon_neutral>(?<!《)(?:碳中和|二氧化碳中和)(?![^《》。;]{0,30}》))"
        r"|(?P<climate_neutral>气候中和|温室气体中和|温室气体(?:排放)?中和)"
        r"|(?P<net_zero>(?:没有|无)净(?:碳)?排放|净零(?:碳|排|温室气体)?(?:排放|排)?(?![^《》。;]{0,30}》)|(?:实现)?温室气体净零排放|净零碳排)"
        r"|(?P<zero_emissions>"
        r"(?<!净)(?<!近)零排放|近零排放|零碳排放|碳排放清零|不再排放(?:任何)?(?:温室气体|二氧化碳|碳)|排放(?:总)?量?(?:将|要)?(?:降至|降到|减至|减到|归|降为)零(?!碳)"
        r")"
        r"|(?P<zero_carbon>(?<!净)(?<!\")(?:近)?零碳(?!排放|标准|建筑标准)(?![^《》。;]{0,30}》))"
        r"|(?P<carbon_negative>负碳|碳负(?:排放)?)|(?P<net_negative>净负排放|负排放)|(?P<climate_positive>气候正效益)"
    ),
)
