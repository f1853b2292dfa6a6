"""How long a cold check takes, as a ratio to a bare `import click` in the same run.

    python benchmarks/run.py [--runs N]

The runs alternate, so that a busy machine slows both alike; the figures are medians. The sources are compiled to
bytecode first, as an installed package is.
"""

from __future__ import annotations

import argparse
import compileall
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "river-city.txt"
STORY = ROOT.parent / "shared" / "articles" / "chicago-2017-03-17.txt"
TARGET = 0.35  # seconds; what the first issue asks of a cold check


def main() -> None:
    """Time the commands in turn and print a line for each."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--runs", type=int, default=15, help="how often each command is run")
    runs = ask.parse_args().runs
    compileall.compile_dir(str(ROOT / "src"), quiet=1)
    commands = {
        "python": [sys.executable, "-c", "pass"],
        "import click": [sys.executable, "-c", "import click"],
        "onrecord --version": [sys.executable, "-m", "onrecord", "--version"],
    }
    for story in (EXAMPLE, STORY):
        if story.exists():
            commands[f"onrecord check {story.name}"] = [sys.executable, "-m", "onrecord", "check", str(story)]
    print(f"cold start, median of {runs} alternating runs; a cold check is to take under {TARGET} s")
    times = measure(commands, runs)
    bare = statistics.median(times["import click"])
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        print(f"{name:44} {middle:7.3f} s   {middle / bare:6.2f} x import click   (fastest {min(seconds):.3f} s)")


def measure(commands: dict[str, list[str]], runs: int) -> dict[str, list[float]]:
    """Seconds of every run of every command, one after the other in each round; the first round only warms up."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, words in commands.items():
            start = time.perf_counter()
            subprocess.run(words, stdout=subprocess.DEVNULL, check=True)
            if turn:
                times[name].append(time.perf_counter() - start)
    return times


if __name__ == "__main__":
    main()
