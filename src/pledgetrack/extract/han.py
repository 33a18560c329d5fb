"""Chinese in one script for matching."""

import re

# The characters of our own wordings as Taiwan and Hong Kong write them; the length stays.
_SIMPLE = str.maketrans(
    "達實現淨減費佔單產較計劃畫標於為與從將無後來時間這會議長國際車電動廢築氣溫體總業綠環過還遲錯應該須請預測調務場機區縣員訂設諾擬討論審條規範極強們個對億噸廠學銀團"
    "協聯網關續決給開準讀棄節萬發礎則歸兩臺灣雙書記內餘種轉換爭創資財獻號數據燒廳屆屬顯確認證採購衛營運輸線輛樓戶處歲隨縮適進遠選鄉鎮門離難題願顧馬黃齊張劉陳楊趙吳孫"
    "鄭謝羅許韓馮鄧蕭葉蘇呂盧薑鐘譚陸賈韋鄒啟舊輕鐵佈稱說導絕讓誰別幾點樣歷階礦氫麼"
    "蔣鍾龍賴錢嚴龔閻鄺湯賀邊顏簡紀莊駱聶壓併並終邁訴擴優勵構儲觀變態義徑歐驅轎駕駛圖約積鋼嶼庫參專負債傳術權圍擔檢盤滿遞層廣東濟農熱獲撥補貼風陽島紐倫儘盡卻沒擱評聽夥嗎勞擇舉辦報紙樑橋塊響顆價闊讚話見",
    "达实现净减费占单产较计划划标于为与从将无后来时间这会议长国际车电动废筑气温体总业绿环过还迟错应该须请预测调务场机区县员订设诺拟讨论审条规范极强们个对亿吨厂学银团"
    "协联网关续决给开准读弃节万发础则归两台湾双书记内余种转换争创资财献号数据烧厅届属显确认证采购卫营运输线辆楼户处岁随缩适进远选乡镇门离难题愿顾马黄齐张刘陈杨赵吴孙"
    "郑谢罗许韩冯邓萧叶苏吕卢姜钟谭陆贾韦邹启旧轻铁布称说导绝让谁别几点样历阶矿氢么"
    "蒋钟龙赖钱严龚阎邝汤贺边颜简纪庄骆聂压并并终迈诉扩优励构储观变态义径欧驱轿驾驶图约积钢屿库参专负债传术权围担检盘满递层广东济农热获拨补贴风阳岛纽伦尽尽却没搁评听伙吗劳择举办报纸梁桥块响颗价阔赞话见",
)
_YEAR = r"[一二][〇零九][〇零一二三四五六七八九]{2}(?=年)"
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")


def simplified(low: str) -> str:
    """Chinese for matching, of the same length: in simplified characters, its years ("二〇三〇年") in figures."""
    plain = low.translate(_SIMPLE)
    return re.sub(_YEAR, lambda year: year.group().translate(_DIGITS), plain) if "年" in plain else plain
