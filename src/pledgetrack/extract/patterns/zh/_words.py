"""Word lists that several Chinese wordings share. There are no spaces, so every gap is short and ends at a full stop."""

EMISSIONS = r"(?:(?<!单位)(?<!近零)(?<!净零)(?:碳|二氧化碳|温室气体|co2)(?:净)?(?:的)?排放(?:量|总量)?(?!强度|权)|碳排(?:量|放量)?(?!放)|碳足迹|碳排放总量)"
CUT = r"(?:下降|降低|减少|削减|减排|减量|下调|降至|降到|减至|压减|降)"
GAP = r"[^。;¤》]"
CLEAN = r"(?:可再生能源|非化石能源|清洁能源|绿色?电力|绿电|再生能源|新能源电力)"
TONNES = r"(?:\d[\d.,]{0,12}|[一二三四五六七八九十两百千]{1,5})(?:亿|万|千万|百万)?(?:公)?吨"
