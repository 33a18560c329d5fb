import json
import subprocess
import sys
from pathlib import Path

TOOL = Path(__file__).parents[2] / "tools" / "toponyms.py"
TEXT = "Trams run in Leeds and Hull. In Paris, Texas, they do not; in Goole nobody asked."


def test_scores_what_is_found_and_what_is_right(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "gold").mkdir()
    (tmp_path / "text" / "a.txt").write_text(TEXT, encoding="utf-8")
    mentions = [
        {"start": TEXT.index("Leeds"), "end": TEXT.index("Leeds") + 5, "latitude": 53.8, "longitude": -1.55},
        {"start": TEXT.index("Hull"), "end": TEXT.index("Hull") + 4, "optional": True},
        {"start": TEXT.index("Paris"), "end": TEXT.index("Paris") + 5, "geonameid": 2988507},
    ]
    (tmp_path / "gold" / "a.json").write_text(json.dumps({"mentions": mentions}), encoding="utf-8")

    done = subprocess.run([sys.executable, TOOL, tmp_path, "--errors"], capture_output=True, text=True, check=True)

    assert "a elsewhere: Paris (4717560)" in done.stdout
    assert "mentions: wanted 2, predicted " in done.stdout
    assert "found and resolved precision " in done.stdout
