"""How Chinese counts and dates. It is told by its characters; whoever speaks in it is found by ``people/chinese``."""

from pledgetrack.extract.patterns.language import Language

LANGUAGE = Language(
    spaced=False,
    countries=("CN", "TW", "HK", "MO", "SG"),
    percent=r"%",
    between="到|至|~",
    fractions=(
        (r"三分之二", 66.7), (r"三分之一", 33.3), (r"四分之三", 75), (r"四分之一", 25), (r"五分之四", 80),
        (r"五分之三", 60), (r"五分之二", 40), (r"五分之一", 20), (r"一半", 50),
    ),
    dates=r"(?P<year>(?:19|20)\d\d)年\d{1,2}月\d{1,2}日",
    mayors=r"(?<!副)市长|(?<!副)市長",
    executives=r"副市长|副市長",
    officials=r"市委书记",
    former=r"前市长|前市長|原市长",
)  # fmt: skip
