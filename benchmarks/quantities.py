"""Quantities read by onrecord, quantulum3 and recognizers-text-suite in the same sentences, in one run.

    python benchmarks/quantities.py [--install] [--misses] [--rounds N]

The sentences stand in benchmarks/quantities/, half of them held out. For each half: how many quantities got the right
number, how many the right number and kind, and how many numbers were read that are none; and sentences a second, of
the fastest round. --misses lists what onrecord gets wrong in the development half. --install puts the peers into
build/bench-venv; without them their lines are left out.

The kinds are compared generously: a bare number of a peer serves as a count and as a share, its length of time as an
interval, its "times" as a multiple; the two ends of a range may be read as two numbers; a date, an age or a calibre
that is labelled as one is no error.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from onrecord.grammar.numbers.quantities import quantities
from onrecord.model import QuantityKind

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "benchmarks" / "quantities"
PEERS = ("quantulum3", "recognizers-text-suite")
ENVIRONMENT = ROOT / "build" / "bench-venv"
PYTHON = ENVIRONMENT / "bin" / "python"
READY = ENVIRONMENT / ".ready"
TIMES = 10  # as fast as quantulum3 the reader is to be
NEAR = 0.005  # of the value: 0.667 is two thirds

ALSO = {"count": {"number"}, "fraction": {"number"}, "interval": {"duration"}}  # a peer's kinds that serve for ours


class Found(NamedTuple):
    """What a reader found: characters `start` to `end` (excluded), its kind, its number, the upper end of a range."""

    start: int
    end: int
    kind: str
    value: float | None
    high: float | None


class Gold(NamedTuple):
    """A quantity that is there. Each reading is the one value or the two ends that are right; shares in percent."""

    start: int
    end: int
    kinds: frozenset[str]
    readings: tuple[tuple[float, ...], ...]


class Sentence(NamedTuple):
    """One sentence; `labels` are dates, ages and the like, which may be labelled and are no bare number."""

    text: str
    gold: tuple[Gold, ...]
    labels: tuple[tuple[int, int], ...]


class Score(NamedTuple):
    """Quantities there are, numbers right, numbers and kinds right, numbers that are none."""

    there: int = 0
    value: int = 0
    kind: int = 0
    wrong: int = 0

    def plus(self, other: Score) -> Score:
        """The sum of two scores."""
        return Score(*(one + two for one, two in zip(self, other, strict=True)))


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a file, with what is in them."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if not lines:
            continue
        text, *rest = lines
        gold, labels, at = [], [], {">": 0, "?": 0}
        for line in rest:
            words, _, told = line[2:].partition(" | ")
            start = text.index(words, at[line[0]])
            at[line[0]] = end = start + len(words)
            if line[0] == "?":
                labels.append((start, end))
            else:
                gold.append(_gold(start, end, told))
        yield Sentence(text, tuple(gold), tuple(labels))


def _gold(start: int, end: int, told: str) -> Gold:
    kinds, _, values = told.partition(" | ")
    readings = tuple(tuple(float(value) for value in reading.split(" to ")) for reading in values.split(" or "))
    return Gold(start, end, frozenset(kinds.split(" or ")), readings)


def own(text: str) -> list[Found]:
    """What onrecord reads; what a number is per is told in its kind."""
    return [
        Found(
            found.core.start, found.core.end, str(found.kind), float(found.value),
            None if found.high is None else float(found.high),
        )
        for found in quantities(text)
        if found.kind is not QuantityKind.PER
    ]  # fmt: skip


def judge(sentence: Sentence, found: list[Found]) -> tuple[Score, list[str]]:
    """The score of one sentence, and a line for each error."""
    value = kind = 0
    used: set[int] = set()
    held: list[Gold] = []
    misses = []
    for gold in sentence.gold:
        best = _best(gold, found, used)
        words = sentence.text[gold.start : gold.end]
        if best is None:
            misses.append(f"unread: {words}")
            continue
        used |= set(best)
        held.append(gold)
        value += 1
        right = all(_kind_right(gold, found[at]) for at in best)
        kind += right
        if not right:
            misses.append(f"kind: {words} is no {found[best[0]].kind}")
    wrong = [one for at, one in enumerate(found) if at not in used and not _excused(one, sentence, held)]
    misses += [f"wrong: {sentence.text[one.start : one.end]} ({one.kind} {one.value})" for one in wrong]
    return Score(len(sentence.gold), value, kind, len(wrong)), misses


def _best(gold: Gold, found: list[Found], used: set[int]) -> tuple[int, ...] | None:
    """The places of what reads this quantity: one, or two for the ends of a range; the right kind first."""
    near = [at for at, one in enumerate(found) if at not in used and one.start < gold.end and gold.start < one.end]
    near.sort(key=lambda at: not _kind_right(gold, found[at]))
    for reading in gold.readings:
        for at in near:
            ends = (found[at].value,) if found[at].high is None else (found[at].value, found[at].high)
            if len(ends) == len(reading) and all(map(_same, ends, reading, [gold] * len(ends))):
                return (at,)
        if len(reading) == 2:
            low, high = (
                [at for at in near if found[at].high is None and _same(found[at].value, end, gold)] for end in reading
            )
            if low and high:
                return low[0], high[0]
    return None


def _same(value: float | None, wanted: float, gold: Gold) -> bool:
    """Whether a number is the one wanted; a share may be told as a percentage or as a part of one."""
    if value is None:
        return False
    parts = (wanted, wanted / 100) if "fraction" in gold.kinds else (wanted,)
    return any(abs(value - part) <= NEAR * abs(part) for part in parts)


def _kind_right(gold: Gold, found: Found) -> bool:
    return any(found.kind == kind or found.kind in ALSO.get(kind, ()) for kind in gold.kinds)


def _excused(found: Found, sentence: Sentence, held: list[Gold]) -> bool:
    """Whether a number that matches nothing is no error: a part of what was read right, or a label."""
    if found.value is None or any(gold.start <= found.start and found.end <= gold.end for gold in held):
        return True
    bare = found.kind in {"count", "number"}
    return found.kind in {"age", "date"} or (
        not bare and any(found.start < end and start < found.end for start, end in sentence.labels)
    )


def install() -> None:
    """Put the peers into their environment, where they are not there yet."""
    if READY.exists() and READY.stat().st_mtime >= (FOLDER / "peers.txt").stat().st_mtime:
        return
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]
    for command in ([sys.executable, "-m", "venv", str(ENVIRONMENT)], [*pip, str(FOLDER / "peers.txt")]):
        if subprocess.run(command, capture_output=True, check=False).returncode:
            return
    READY.touch()


def peer(name: str, texts: list[str], rounds: int) -> tuple[list[list[Found]], float] | None:
    """What a peer finds in each text and the seconds of its fastest round; None where it does not run."""
    if not READY.exists():
        return None
    command = [str(PYTHON), str(ROOT / "benchmarks" / "quantity_peers.py"), name, str(rounds)]
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    answer = json.loads(done.stdout)
    return [[Found(*one) for one in found] for found in answer["found"]], answer["seconds"]


def ours(texts: list[str], rounds: int) -> tuple[list[list[Found]], float]:
    """The same for onrecord, in this process."""
    found = [own(text) for text in texts]
    fastest = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for text in texts:
            quantities(text)
        fastest = min(fastest, time.perf_counter() - start)
    return found, fastest


def main() -> None:
    """Run every reader and print a line for each."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--install", action="store_true", help="install the peers into build/bench-venv first")
    ask.add_argument("--misses", action="store_true", help="list onrecord's errors in the development half")
    ask.add_argument("--rounds", type=int, default=3, help="how often each reader reads all sentences")
    options = ask.parse_args()
    if options.install:
        install()
    halves = {name: list(sentences(FOLDER / f"{name}.txt")) for name in ("development", "held_out")}
    texts = [sentence.text for half in halves.values() for sentence in half]
    print(f"quantities in {len(texts)} sentences: right number, right number and kind, numbers that are none")
    speeds = {}
    for name in ("onrecord", *PEERS):
        run = ours(texts, options.rounds) if name == "onrecord" else peer(name, texts, options.rounds)
        if run is None:
            print(f"{name:24}left out: not installed in build/bench-venv; run with --install and a package index")
            continue
        found = iter(run[0])
        told = []
        for half, there in halves.items():
            score = Score()
            for sentence in there:
                one, misses = judge(sentence, next(found))
                score = score.plus(one)
                if name == "onrecord" and options.misses and half == "development":
                    print(*(f"  {sentence.text}\n      {miss}" for miss in misses), sep="\n", end="\n" * bool(misses))
            told.append(f"{half} {score.value:3}, {score.kind:3} of {score.there}, {score.wrong:2} wrong")
        speeds[name] = len(texts) / run[1]
        print(f"{name:24}{'   '.join(told)}   {speeds[name]:8,.0f} sentences/s")
    if "quantulum3" in speeds:
        ratio = speeds["onrecord"] / speeds["quantulum3"]
        print(f"onrecord reads {ratio:.1f} times as many sentences a second as quantulum3 (target {TIMES} or better)")


if __name__ == "__main__":
    main()
