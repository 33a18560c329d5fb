"""Chinese in one script for matching."""

import re

# The characters of our own wordings as Taiwan and Hong Kong write them; the length stays.
_SIMPLE = str.maketrans(
    "達實現淨減費佔單產較計劃畫標於為與從將無後來時間這會議長國際車電動廢築氣溫體總業綠環過還遲錯應該須請預測調務場機區縣員訂設諾擬討論審條規範極強們個對億噸廠學銀團"
    "協聯網關續決給開準讀棄節萬發礎則歸兩臺灣雙書記內餘種轉換爭創資財獻號數據燒廳屆屬顯確認證採購衛營運輸線輛樓戶處歲隨縮適進遠選鄉鎮門離難題願顧馬黃齊張劉陳楊趙吳孫"
    "鄭謝羅許韓馮鄧蕭葉蘇呂盧薑鐘譚陸賈韋鄒啟舊輕鐵佈稱說導絕讓誰別幾點樣歷階礦氫麼"
    "蔣鍾龍賴錢嚴龔閻鄺湯賀邊顏簡紀莊駱聶壓併並終邁訴擴優勵構儲觀變態義徑歐驅轎駕駛圖約積鋼嶼庫參專負債傳術權圍擔檢盤滿遞層廣東濟農熱獲撥補貼風陽島紐倫儘盡卻沒擱評聽夥嗎勞擇舉辦報紙樑橋塊響顆價闊讚話見"
    "簽帶領勢燈蘭華項課責質貿賦贊軌載輔連郵醫釋閉隊雲靈靜頂順頭類飛養駐驗魚尋巖幣彈恆惡愛慶慮憑懷戰戲執壯壽夠奪獎婦宮寧寫寶師帳幫彌復慣憲懸擊擠攝攜敗斷晉暫曆槍樂樹檔歡殘殺殼沖況洩湧溝滅漢漲潔潛濃濕災煉煙爐牆獨畢當療監矚碼禦穩"
    "窮競筆糧級紅納組細統經維緊編緩練縱績織繞繳罰習聞聲職肅脫腦臨艙藍藝藥虧衝裝製複視親覺覽訊訓託詞試詩詳誌語誤談諸謀講識譜護豐貢貨貴買貸賓賞賣贏趕趨跡踐軍輝輪轄針鋒錄鍋鑑閱陰隱雜頒頓頻騎驟黨齡閆龐婁魯爾薩"
    "籲綱結匯擺訪額亞麗烏喬凱壇奧澤瑪蓋純紹絡締榮萊譽貝貫遜醞釀問麥僅叢備眾偉傑誠異絲裡裏鋪棟軸徵係遷滾週汙註遊園銳廈館劇辭銷畫逕彙緻徹檯証",
    "达实现净减费占单产较计划划标于为与从将无后来时间这会议长国际车电动废筑气温体总业绿环过还迟错应该须请预测调务场机区县员订设诺拟讨论审条规范极强们个对亿吨厂学银团"
    "协联网关续决给开准读弃节万发础则归两台湾双书记内余种转换争创资财献号数据烧厅届属显确认证采购卫营运输线辆楼户处岁随缩适进远选乡镇门离难题愿顾马黄齐张刘陈杨赵吴孙"
    "郑谢罗许韩冯邓萧叶苏吕卢姜钟谭陆贾韦邹启旧轻铁布称说导绝让谁别几点样历阶矿氢么"
    "蒋钟龙赖钱严龚阎邝汤贺边颜简纪庄骆聂压并并终迈诉扩优励构储观变态义径欧驱轿驾驶图约积钢屿库参专负债传术权围担检盘满递层广东济农热获拨补贴风阳岛纽伦尽尽却没搁评听伙吗劳择举办报纸梁桥块响颗价阔赞话见"
    "签带领势灯兰华项课责质贸赋赞轨载辅连邮医释闭队云灵静顶顺头类飞养驻验鱼寻岩币弹恒恶爱庆虑凭怀战戏执壮寿够夺奖妇宫宁写宝师帐帮弥复惯宪悬击挤摄携败断晋暂历枪乐树档欢残杀壳冲况泄涌沟灭汉涨洁潜浓湿灾炼烟炉墙独毕当疗监瞩码御稳"
    "穷竞笔粮级红纳组细统经维紧编缓练纵绩织绕缴罚习闻声职肃脱脑临舱蓝艺药亏冲装制复视亲觉览讯训托词试诗详志语误谈诸谋讲识谱护丰贡货贵买贷宾赏卖赢赶趋迹践军辉轮辖针锋录锅鉴阅阴隐杂颁顿频骑骤党龄闫庞娄鲁尔萨"
    "吁纲结汇摆访额亚丽乌乔凯坛奥泽玛盖纯绍络缔荣莱誉贝贯逊酝酿问麦仅丛备众伟杰诚异丝里里铺栋轴征系迁滚周污注游园锐厦馆剧辞销画径汇致彻台证",
)
_YEAR = r"[一二][〇零○0九][〇○零0-9一二三四五六七八九]{2}(?=年)"
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
# Taiwan's years, the first of which is 1912: "民國一百三十九年".
_MINGUO = r"民国(?P<figures>1[0-4]\d|一百[一二三四]?十?[一二三四五六七八九]?)(?=年)"
# The same without the era, where a word of time and what is done stand beside it: "於139年達成".
_BARE = r"[于至到在](?P<figures>1[1-4]\d)(?=年(?:[之以]?前|底)?[减净达实碳温较再成全节零迈公用])"
_FIRST = 1911


def simplified(low: str) -> str:
    """Chinese for matching, of the same length: in simplified characters, its years ("二〇三〇年") in figures."""
    plain = low.translate(_SIMPLE)
    if "年" not in plain:
        return plain
    plain = re.sub(_MINGUO, _counted, plain) if "民国" in plain else plain
    plain = re.sub(_BARE, _counted, plain) if plain != low else plain
    return re.sub(_YEAR, lambda year: year.group().translate(_DIGITS), plain)


def _counted(match: re.Match[str]) -> str:
    """A year of Taiwan's in our count, as long as it was."""
    words = match["figures"]
    tens, _, ones = words.removeprefix("一百").rpartition("十")
    ten = int(tens.translate(_DIGITS) or "1") * 10 if "十" in words else 0
    count = int(words) if words.isascii() else 100 + ten + int(ones.translate(_DIGITS) or "0")
    return str(_FIRST + count).rjust(len(match.group()), " ")
