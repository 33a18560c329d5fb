"""Time commands against a peer, interleaved, as whole processes; only ratios in one run mean anything."""

import statistics
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

RUNS = 15


def seconds(command: Sequence[str], cwd: Path | None = None) -> float:
    """Wall seconds of one process from start to end; its output is read and thrown away."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def compare(
    title: str, commands: dict[str, Sequence[str]], *, peer: str, bars: dict[str, float] | None = None, runs: int = RUNS
) -> None:
    """Print min and median of each command and its median's ratio to the peer's, with the bar where there is one."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            once = seconds(command)
            if number:  # the first round warms the caches
                times[name].append(once)
    base = statistics.median(times[peer])
    print(f"\n{title} ({runs} interleaved runs, peer: {peer})")
    for name, taken in times.items():
        ratio = statistics.median(taken) / base
        bar = (bars or {}).get(name)
        judged = "" if bar is None else f"   bar {bar:g}: {'held' if ratio <= bar else 'MISSED'}"
        print(
            f"  {name:<28} min {min(taken) * 1000:7.1f} ms   median {statistics.median(taken) * 1000:7.1f} ms"
            f"   ratio {ratio:6.2f}{judged}"
        )
