"""How many claims one core evaluates in a second, the record loaded once.

    python benchmarks/claims.py [--count N]

The claims are the gold of ../shared/bench/articles_dev.jsonl in turn, each on the day it was said; without the gold,
claims of every shape built from the pack. Reading the claims is not timed; the first round, which reads the record's
files, is timed apart.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from onrecord.checking import evaluate  # noqa: E402
from onrecord.cli import SELDOM  # noqa: E402
from onrecord.model import Record  # noqa: E402
from onrecord.record import open_record  # noqa: E402
from score_claims import Gold, built, golds  # noqa: E402  # scripts are no package

GOLD = ROOT.parent / "shared" / "bench" / "articles_dev.jsonl"
BUILT = 500
TARGET = 5_000


def main() -> None:
    """Evaluate and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--count", type=int, default=100_000, help="how many evaluations")
    count = max(1, ask.parse_args().count)
    claims = list(golds(GOLD)) if GOLD.exists() else list(built(BUILT, 1))
    record = open_record()
    gc.set_threshold(*SELDOM)  # as the command does
    first = run(claims, len(claims), record)
    busy = time.process_time()
    spent = run(claims, count, record)
    busy = time.process_time() - busy
    kind = "gold claims" if GOLD.exists() else "claims built from the pack"
    print(f"{len(claims)} {kind}: first round {first:.2f} s, the record's files read in it")
    print(f"{count:,} evaluations in {spent:.1f} s: {count / spent:,.0f} a second (target {TARGET:,} or better)")
    print(f"{count / busy:,.0f} a second of processor time, which other work on the machine does not take away")


def run(claims: list[Gold], count: int, record: Record) -> float:
    """Seconds for so many evaluations, the claims in turn."""
    start = time.perf_counter()
    for number in range(count):
        claim = claims[number % len(claims)]
        evaluate(claim.claim, claim.said, record)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
