"""How often claims of each confidence are right at their core, on the project's labelled passages.

Run: python -m tools.calibration, from the root of the project, with src on the path.
"""

from collections import Counter

from tests.extract.quality.scoring import calibration


def main() -> None:
    """Print a row for each confidence: right, found, and the share that is right."""
    counts: Counter[tuple[str, bool]] = calibration()
    print("confidence\tright\tfound\tshare")
    for sure in ("high", "medium", "low"):
        right, found = counts[sure, True], counts[sure, True] + counts[sure, False]
        print(f"{sure}\t{right}\t{found}\t{right / found if found else 1:.3f}")


if __name__ == "__main__":
    main()
