"""Score the checker alone: gold claims, given as fields, against the record.

    python scripts/score_claims.py ../shared/bench/articles_dev.jsonl [--quiet] [--repeat N]
    python scripts/score_claims.py --made 5000 [--seed N] [--quiet]

Every gold claim is evaluated on the day it was said (else the day its story was published). Printed: the share of
acceptable verdicts, the verdicts that are firmly the opposite of gold, each disagreement with its reason, and how many
evaluations a second were done. With `--made` the claims are built from the pack at random, with the answer that plain
arithmetic gives (see constructed.py).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from constructed import made
from onrecord.checking import evaluate
from onrecord.claims import from_fields, parse_claim, print_claim
from onrecord.model import Claim, Finding, Verdict
from onrecord.record import open_record

FIRM = {Verdict.SUPPORTED, Verdict.CONTRADICTED}


class Gold(NamedTuple):
    """One gold claim: its story, its words, the claim, the day, the acceptable verdicts, the note on the facts."""

    story: str
    words: str
    claim: Claim
    said: date | None
    wanted: frozenset[str]
    facts: str


def golds(path: Path) -> Iterator[Gold]:
    """The gold claims that have a measure and a verdict."""
    for line in path.read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        for item in story["statements"]:
            if item["kind"] == "claim" and item["claim"].get("measure") and item.get("verdict"):
                yield gold(story, item)


def gold(story: dict[str, Any], item: dict[str, Any]) -> Gold:
    """One gold claim from its line."""
    wanted = item["verdict"] if isinstance(item["verdict"], list) else [item["verdict"]]
    said = date.fromisoformat(item.get("said") or story["published"])
    claim = from_fields(item["claim"])
    return Gold(story["id"], item["anchor"], claim, said, frozenset(wanted), item.get("facts", ""))


def built(count: int, seed: int) -> Iterator[Gold]:
    """Claims built from the pack; what is known now decides."""
    for claim in made(count, seed):
        wanted = Verdict.SUPPORTED if claim.holds else Verdict.CONTRADICTED
        yield Gold(f"made, {claim.shape}", claim.text, parse_claim(claim.text), None, frozenset({wanted}), "")


def opposite(finding: Finding, wanted: frozenset[str]) -> bool:
    """Whether a firm verdict was given where gold has the other firm one."""
    return finding.verdict in FIRM and finding.verdict not in wanted and any(verdict in FIRM for verdict in wanted)


def main() -> None:
    """Run and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("gold", type=Path, nargs="?")
    ask.add_argument("--made", type=int, default=0, metavar="N", help="build so many claims from the pack instead")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--quiet", action="store_true", help="figures only")
    ask.add_argument("--repeat", type=int, default=1, help="evaluate everything so many times, for the speed")
    args = ask.parse_args()
    record = open_record()
    if not args.made and args.gold is None:
        ask.error("name a file of gold, or --made N")
    items = list(built(args.made, args.seed) if args.made else golds(args.gold))
    right = firm_wrong = 0
    for item in items:
        finding = evaluate(item.claim, item.said, record)
        if finding.verdict in item.wanted:
            right += 1
            continue
        firm_wrong += opposite(finding, item.wanted)
        if not args.quiet:
            mark = "OPPOSITE " if opposite(finding, item.wanted) else ""
            print(f"{mark}{item.story} [{item.words}] {print_claim(item.claim)} said {item.said}")
            print(f"    want {'/'.join(sorted(item.wanted))}, gave {finding.verdict}: {finding.reason}")
            print(f"    {item.facts}")
    start = time.perf_counter()
    for _ in range(args.repeat):
        for item in items:
            evaluate(item.claim, item.said, record)
    spent = time.perf_counter() - start
    print(f"claims {len(items)}  acceptable {right / len(items):.3f}  opposite {firm_wrong}  ", end="")
    print(f"evaluations a second {args.repeat * len(items) / spent:,.0f}")


if __name__ == "__main__":
    main()
