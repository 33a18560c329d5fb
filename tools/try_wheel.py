"""Build the wheel, install it into an empty environment, and see that it knows its cities without this checkout.

Run: python tools/try_wheel.py
"""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST_BYTES = 9_000_000
NAMES = {"Shenzhen": 1795565, "深圳": 1795565, "München": 2867714, "NYC": 5128581, "Fuzhou, Jiangxi": 1810820}
SMALL = "Isuerre"  # of 51 inhabitants: from the part that only imports read
LOOK = "import sys; from pledgetrack.gazetteer import Gazetteer as G; print(G().find(sys.argv[1])[0].geonameid)"


def main() -> None:
    """Say how large the wheel is, and fail where a name does not find its city."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT], check=True)
        (wheel,) = folder.glob("*.whl")
        print(f"{wheel.name}: {wheel.stat().st_size:,} bytes")
        if wheel.stat().st_size > MOST_BYTES:
            raise SystemExit("the wheel is too large")
        venv.create(folder / "env", with_pip=True)
        python = folder / "env/bin/python"
        subprocess.run([python, "-m", "pip", "install", "-q", wheel], check=True)
        for query, wanted in NAMES.items():
            ran = subprocess.run([python, "-c", LOOK, query], cwd=folder, env={}, check=True, capture_output=True)
            if int(ran.stdout) != wanted:
                raise SystemExit(f"{query!r} is {ran.stdout!r}, not {wanted}")
        known = f"from pledgetrack.gazetteer import Gazetteer as G; assert G().small({SMALL.casefold()!r})"
        subprocess.run([python, "-c", known], cwd=folder, env={}, check=True)
        command: list[str | Path] = [
            folder / "env/bin/pledgetrack",
            "--db",
            folder / "x.db",
            "import",
            ROOT / "examples/targets.csv",
        ]
        subprocess.run(command, check=True, cwd=folder)
    print("the wheel knows its cities and makes a ledger")


if __name__ == "__main__":
    main()
