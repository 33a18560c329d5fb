"""How Chinese says what was decided: plans and votes that sentences go on about, motions and minutes."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    # 《方案》提出: what was just adopted, or is a draft.
    "the_plan": r"\W{0,3}(?:该|这一|上述)?(?:方案|规划|计划|意见|条例|纲要|通知|决议)\W{0,2}(?:还|同时|并)?(?:提到|提出|明确|要求|规定|指出|强调)",
    # What a plan sets that a text told of as issued some sentences back.
    "plan_says": (
        r"\W{0,3}(?:(?:到|至)20\d\d年(?:底|末|前)?|(?:该|这一|上述)?(?:《[^《》]{2,30}》|实施方案|行动方案|方案|规划|计划|意见|条例|纲要|通知))"
    ),
    "plan_told": r"(?:印发|发布|出台|通过|批准)[^。;]{0,40}(?:方案|规划|计划|意见|纲要|条例|通知)",
    "the_aim": r"\W{0,3}(?:主要|总体|具体)?目标(?:是|为|:|包括)|\W{0,3}(?:到|至)20\d\d年(?:底|末)?,",
    # In its title: a paper in which a city says what it aims at, and in it that it was issued.
    "own_paper": r"(?:方案|规划|计划|纲要|意见|条例|行动)",
    "own_adopted": (
        r"制[定订]本(?:实施|行动|工作|自治)?(?:方案|规划|计划|意见|纲要|条例)|印发给你们|本(?:方案|规划|计划|意见)自(?:印发|发布)之日"
    ),
    "set_out": (
        r"^\W*(?:会议|大会|常委会)?(?:决定|决议|通过决议)\W*$"
        r"|(?:会议|议会|大会|常委会|委员会|市政府)(?:审议)?(?:决定|议定|决议|通过)了?(?:以下[^。;:]{0,8}|如下)?:$"
    ),
}  # fmt: skip
