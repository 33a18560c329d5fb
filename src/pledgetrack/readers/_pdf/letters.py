"""Letters as people write them, where a typesetting program put signs of its own in their place."""

import re
import unicodedata

# Ligatures; radicals of Chinese, which fonts share with the characters that look the same.
_COMPOSED = (range(0xFB00, 0xFB07), range(0x2F00, 0x2FD6))
# Radicals for which Unicode knows no such character, and the bullets of symbol fonts.
_OTHERS = dict(
    zip(
        "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳\uf0b7\uf0a7\uf0d8",
        "母民虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟•▪•",
        strict=True,
    )
)
_LETTERS = str.maketrans(
    {chr(code): unicodedata.normalize("NFKC", chr(code)) for codes in _COMPOSED for code in codes} | _OTHERS
)


_HAN = "[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]"
# Where Chinese meets figures another font begins, and readers of PDF take that for a space.
_GAP = re.compile(f"(?<={_HAN}) (?=[0-9A-Za-z,.%])|(?<=[0-9A-Za-z,.%]) (?={_HAN})")


def written(words: str) -> str:
    """The words with such signs as the letters that they stand for."""
    return words if words.isascii() else _GAP.sub("", words.translate(_LETTERS))
