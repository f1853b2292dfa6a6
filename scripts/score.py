"""Score the reader and the checker on gold files, and hold them to what they once reached.

    python scripts/score.py [--gold FOLDER] [--show] [--pin]

Runs FOLDER/score.py (default ../shared/bench) on each gold file there, prints the table, and exits with 1 when a
figure is worse than its pin in scripts/pins.json by more than rounding. `--pin` raises the pins to what was reached;
no pin is ever lowered by it. Without the gold files it says so and exits with 0.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PINS = ROOT / "scripts" / "pins.json"
STORY = "chicago-2017-03-17"  # the story that the first issue asks about, scored alone as well
HIGHER = ("found_recall", "found_precision", "read_exactly", "speaker", "verdict", "acts", "traps_avoided")
LOWER = ("harmful", "crashed")
SLACK = 0.0005  # half of the last digit that a pin is written with

Figures = dict[str, Any]


def main() -> None:
    """Score every gold file, print, compare with the pins."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument(
        "--gold", type=Path, default=ROOT.parent / "shared" / "bench", help="folder with score.py and gold"
    )
    ask.add_argument("--show", action="store_true", help="print every disagreement")
    ask.add_argument("--pin", action="store_true", help="raise the pins to what was reached")
    asked = ask.parse_args()
    scorer = asked.gold / "score.py"
    if not scorer.exists():
        print(f"no gold files in {asked.gold}; nothing was scored (name their folder with --gold)")
        return
    with tempfile.TemporaryDirectory() as scratch:
        files = gold_files(asked.gold, Path(scratch))
        reached = {name: score(scorer, path, asked.show) for name, path in files.items()}
    pins: dict[str, Figures] = json.loads(PINS.read_text(encoding="utf-8")) if PINS.exists() else {}
    print(table(reached, pins))
    dropped = drops(reached, pins)
    if asked.pin:
        PINS.write_text(json.dumps(raised(reached, pins), indent=2) + "\n", encoding="utf-8")
    for line in dropped:
        print(f"dropped: {line}", file=sys.stderr)
    sys.exit(1 if dropped else 0)


def gold_files(folder: Path, scratch: Path) -> dict[str, Path]:
    """The gold files by name, the story alone among them in a file of its own."""
    found = {
        path.stem: path for path in (folder / "sentences_dev.jsonl", folder / "articles_dev.jsonl") if path.exists()
    }
    if "articles_dev" in found:
        lines = found["articles_dev"].read_text(encoding="utf-8").splitlines()
        alone = [line for line in lines if line.strip() and json.loads(line)["id"] == STORY]
        if alone:
            path = scratch / f"{STORY}.jsonl"
            path.write_text("\n".join(alone) + "\n", encoding="utf-8")
            found = {"story": path, **found}
    return found


def score(scorer: Path, gold: Path, show: bool) -> Figures:
    """The figures of one gold file."""
    command = f"{sys.executable} -m onrecord check --format jsonl"
    words = [sys.executable, str(scorer), str(gold), "--command", command]
    if show:
        subprocess.run([*words, "--show"], check=True)
    done = subprocess.run([*words, "--json"], capture_output=True, text=True, check=True)
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def table(reached: dict[str, Figures], pins: dict[str, Figures]) -> str:
    """A row for each figure, a column for each gold file; the pin in brackets."""
    rows = [f"{'':18}" + "".join(f"{name:>22}" for name in reached)]
    for figure in ("documents", "gold_claims", *HIGHER, *LOWER):
        cells = []
        for name, figures in reached.items():
            value, pin = figures.get(figure), pins.get(name, {}).get(figure)
            shown = "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
            cells.append(f"{shown + ('' if pin is None else f' ({pin:.3f})'):>22}")
        rows.append(f"{figure:18}" + "".join(cells))
    return "\n".join(rows)


def drops(reached: dict[str, Figures], pins: dict[str, Figures]) -> list[str]:
    """Each figure that is worse than its pin."""
    found = []
    for name, figures in reached.items():
        for figure, pin in pins.get(name, {}).items():
            value = figures.get(figure)
            if value is None or (value - pin if figure in HIGHER else pin - value) < -SLACK:
                found.append(f"{name} {figure}: {value} is worse than {pin}")
    return found


def raised(reached: dict[str, Figures], pins: dict[str, Figures]) -> dict[str, Figures]:
    """The pins, each moved to what was reached where that is better."""
    found: dict[str, Figures] = {name: dict(figures) for name, figures in pins.items()}
    for name, figures in reached.items():
        own = found.setdefault(name, {})
        for figure in (*HIGHER, *LOWER):
            value = figures.get(figure)
            if value is not None:
                best = max if figure in HIGHER else min
                own[figure] = round(best(value, own.get(figure, value)), 3)
    return found


if __name__ == "__main__":
    main()
