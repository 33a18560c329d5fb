"""How Chinese says who, when and whether."""
# ruff: noqa: E501 - one alternative after the other reads better than wrapped

from pledgetrack.extract.patterns.wording import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = r"承诺|计划|将|力争|争取|提出|宣布|要|表示|确保|实现|致力于|决定|通过|目标|规划|有望|已|推动|达到|放弃|推迟"

GRAMMAR = Grammar(
    before_target=r"(?:到|至|在|于|力争|争取|确保|不迟于|最迟|计划|承诺|将|目标|提出|推迟到|提前到|推迟至|提前至)(?:最晚|最迟)? ?",
    before_weak=r".",
    before_base=r"(?:比|较|与|和|以|相比|相较于|相对于|基于|在)(?: ?)",
    before_date=r"(?:自|从|早在|发布于)",
    after_base=r"年?(?:的)?(?:水平|为基准|为基数|为基年|相比|基础上|下降|的基础)",
    after_target=r"年?(?:目标|前|底|之前|以前)",
    relative=(("mid-century", r"(?:本|21)世纪中叶"),),
    year_figures=r"(?<!\d)(?P<first>(?:19|20)\d\d)(?=年|\D|$)(?:年? ?(?:-|至|到|~) ?(?P<last>20\d\d)(?=年))?",
    further=r"[,、和并]|到|以及",
    after_share=r"(?:$|[,.;、。以的和]|左右|以上)|",
    boundary=r";|。|,而|,但|然而|而(?=[^且])",
    cities=r"(?:本市|该市|我市|全市|这座城市|这个城市)",
    local=r"(?:市政府|市人民政府|市委|市长|市人大|市议会)",
    nations=r"(?:我国|全国|国家|中央|全省|该省|我省|省政府|国务院|本国)",
    organisations=r"(?:\w{2,8}(?:公司|集团|大学|银行|港口|机场|电网|企业|协会|联盟))",
    groups=r"(?:(?:多个|各|许多|一些|(?<!\d)\d{1,5}个|所有|其他)(?:城市|国家|企业|省份))",
    we=r"(?:我们)",
    it=r"(?:其(?!中|他|它|余)|它)",
    oblique=r"(?:在|于|赴|访问|来自|位于|对|向)$",
    linking=r"(?!)",
    of=r"(?!)",
    behind=r"(?:是|为)?",
    listing=r"[、,和与及]|以及",
    beside=r"[,:( ]*(?:到|在|为|是|将于|计划|于)*",
    respectively=r"分别",
    impersonal=r"(?:目标|规划|方案|计划)",
    anaphora=r"(?:实现这一目标|做到这一点|新的目标年份)",
    the_target=r"(?:这一目标|该目标|上述目标|此目标)",
    refusals=(
        ("question", r"[?？]|吗|能否|是否"),
        ("appeal", r"(?:应该|应当|必须|呼吁|敦促|要求|建议|需要|希望(?=各|所有))"),
        ("hypothetical", r"(?:如果|假如|倘若|若)"),
        ("potential", r"(?:可能|可以|有潜力|或将|潜力)"),
        ("forecast", r"(?:预计|预测|研究显示|研究表明|估计|模型|情景|报告称)"),
        ("path", r"(?:走向|迈向|通往|道路)$"),
    ),
    programmes=r"(?:城市联盟|联盟|论坛|大会|试点|示范|行动方案|研究院|基金)",
    statuses=(
        (ClaimStatus.NEGATED, r"(?:没有(?:承诺|设定|提出|制定|目标|公布)|未(?:承诺|设定|提出|制定|公布|作出)|拒绝|否认|不承诺|从未|尚未(?:承诺|设定|提出|制定|公布))"),
        (ClaimStatus.ABANDONED, r"(?:放弃|取消|不再|撤回|废除|搁置)"),
        (ClaimStatus.MISSED, r"(?:无法(?:实现|达到|完成)|未能|不能(?:实现|如期)|错过|落空|难以(?:实现|如期))"),
        (ClaimStatus.ACHIEVED, r"(?:已(?:经)?(?:实现|达到|完成|提前|下降|降低)|提前(?:实现|完成)了|实现了)"),
        (ClaimStatus.PROPOSED, r"(?:拟(?!定)|草案|征求意见|讨论|审议|考虑|提议|提案|研究制定)"),
        (ClaimStatus.IN_LAW, r"(?:条例|立法|法律|法规|依法)"),
        (ClaimStatus.ADOPTED, r"(?:通过了|通过《|批准|印发|审议通过|表决|决议|已通过|正式发布)"),
        (ClaimStatus.PLEDGED, rf"(?:{_VERBS})"),
    ),
    changes=(
        ("old new", r"(?:由|从|把|将)[^。;]{0,40}?§[^。;§]{0,12}(?:推迟|提前|调整|延后|改)(?:到|至|为)§"),
    ),
    conditional=r"(?:前提是|只要|条件是|在.{0,20}支持下)",
    commits=r"(?:承诺|保证)[^,。;]{0,12}$",
    announces=r"(?:目标|承诺)",
    verbs=rf"(?:{_VERBS})",
    own_operations=r"(?:市政府(?:自身|办公)|政府机关|公共机构|自身运营|市政建筑|政府车队)",
    scopes=(
        (Scope.TRANSPORT, r"(?:公交|车辆|交通|出租车|汽车|巴士|机动车)"),
        (Scope.WASTE, r"(?:垃圾|废弃物|废物)"),
        (Scope.BUILDINGS, r"(?:建筑|住宅|楼宇)"),
        (Scope.ELECTRICITY, r"(?:电力|用电|电网|发电)"),
    ),
    whole_city=r"(?:全市)",
)  # fmt: skip
