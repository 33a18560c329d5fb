"""How Chinese says that a goal, or the year of one, is another's: "早于国家2060年碳中和目标"."""

from collections.abc import Mapping

_LANDS = r"(?:国家|全国|我国|中国|中央|全球|世界|欧盟|联合国|[\u4e00-\u9fff]{2,3}省|省里|省级|自治区)"

WORDS: Mapping[str, object] = {
    "anothers_goal": (
        rf"(?:早于|先于|比|落实|贯彻|对标|助力|助推|服务于?|响应|支撑|支持|配合|超过|超越|领先于?|对接|按照|根据|围绕|符合)(?P<whose>{_LANDS}"
        r"(?:提出的?|确定的?|制定的?|宣布的?|设定的?|承诺的?|所定的?|的)?(?:\W?20\d\d年?(?:之?前|底|末)?)?(?:左右)?(?:力争|争取)?(?:实现|达到|达成|完成)?的?)$"
    ),
    "rival_date": (
        rf"(?:早于|先于|比){_LANDS}(?:提出的?|确定的?|的)?\W?(?P<year>20\d\d)年?(?:之?前|底|末)?的?(?:目标|承诺|时间|期限|要求)"
    ),
}
