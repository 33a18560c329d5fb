"""How Chinese says what an aim covers."""

from collections.abc import Mapping

from pledgetrack.model.words import Scope

WORDS: Mapping[str, object] = {
    "own_operations": r"(?:市政府(?:自身|办公|机关|运营|大楼|建筑)|碳中和机构|政府(?:大楼|建筑)|市有建筑|党政机关|政府机关|公共机构|自身运营|市政建筑|政府车队|市府机关|公务(?:车|汽车|机车))",
    "scopes": (
        (Scope.TRANSPORT, r"(?:公交|车辆|交通|出租车|汽车|巴士|机动车|公车)"),
        (Scope.WASTE, r"(?:垃圾|废弃物|废物)"),
        (Scope.BUILDINGS, r"(?:建筑|住宅|楼宇)"),
        (Scope.ELECTRICITY, r"(?:电力|用电|电网|发电|供电)"),
    ),
    "whole_city": r"(?:全市|全港)",
    "climate": r"(?:碳|排放|气候|温室气体|净零|减量目标)",
    "against_bau": r"(?:基准情景|常规情景|照常情景|照常营业)",
    "all_gases": r"(?:所有|全部)温室气体",
    "only_carbon": r"(?:仅|只)(?:包括|限)?二氧化碳",
    "offsets": r"(?:碳抵消|碳汇抵消|碳信用|购买碳)",
    "no_offsets": r"不(?:依靠|使用|购买)(?:碳抵消|碳信用)",
}  # fmt: skip
