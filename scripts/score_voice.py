"""Print how well the voice stage names speakers and acts, on gold files of `score.py`.

    python scripts/score_voice.py GOLD.jsonl [GOLD.jsonl ...] [--show]

The speaker of a gold claim is the innermost voice over the start of its anchor; an act is right where kind and
actor agree.
"""

from __future__ import annotations

import argparse
import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from onrecord.model import Act, Document, Statement
from onrecord.reading import read_text
from onrecord.voice import attribute


def document(gold: dict[str, Any]) -> Document:
    """The gold text as the reading stage gives it."""
    return read_text(gold["text"], name=gold["id"], published=date.fromisoformat(gold["published"]))


def place(text: str, item: dict[str, Any]) -> tuple[int, int]:
    """Where a gold anchor stands."""
    start = -1
    for _ in range(item.get("occurrence", 1)):
        start = text.find(item["anchor"], start + 1)
    return start, start + len(item["anchor"])


def agree(want: str | None, have: str | None) -> bool:
    """Names agree as `score.py` has it."""
    if not want or not have:
        return (want or None) == (have or None)
    wanted, had = (set(re.findall(r"[a-z]+", name.lower())) for name in (want, have))
    return re.findall(r"[a-z]+", want.lower())[-1] in had or wanted == had


def speaker(statements: tuple[Statement, ...], start: int) -> tuple[str | None, Any]:
    """The innermost speaker over a place, and the day it was said."""
    for statement in statements:
        if statement.span.start <= start < statement.span.end:
            over = [voice for voice in statement.voices if voice.span.start <= start < voice.span.end]
            if not over:
                return None, None
            inner = min(over, key=lambda voice: voice.span.end - voice.span.start)
            if inner.attribution:
                said = inner.attribution[0].said
                return inner.attribution[0].speaker, said.first.isoformat() if said else None
    return None, None


@dataclass
class Tally:
    """Figures of one file."""

    right: int = 0
    asked: int = 0
    dated: int = 0
    dates: int = 0
    acts_right: int = 0
    acts_asked: int = 0
    acts_found: int = 0


def score_claim(
    gold: dict[str, Any], item: dict[str, Any], statements: tuple[Statement, ...], tally: Tally
) -> list[str]:
    """Add one claim to the tally and tell what disagrees."""
    told = []
    have, said = speaker(statements, place(gold["text"], item)[0])
    good = agree(item["speaker"], have)
    tally.asked += 1
    tally.right += good
    if item["speaker"] and item.get("said"):
        tally.dates += 1
        tally.dated += said == item["said"]
        if said != item["said"] and good:
            told.append(f"  said     {gold['id']}: [{item['anchor']}] want {item['said']}, read {said}")
    if not good:
        told.append(f"  speaker  {gold['id']}: [{item['anchor']}] want {item['speaker']!r}, read {have!r}")
    return told


def score_acts(gold: dict[str, Any], acts: list[Act], tally: Tally) -> list[str]:
    """Add a text's acts to the tally and tell what disagrees, and what was found besides."""
    told = []
    used: set[int] = set()
    for item in gold["statements"]:
        start, end = place(gold["text"], item)
        if item["kind"] == "claim" or start < 0:
            continue
        tally.acts_asked += 1
        shared = {at: min(end, act.span.end) - max(start, act.span.start) for at, act in enumerate(acts)}
        near = [at for at in shared if at not in used and shared[at] > 0]
        near.sort(key=lambda at: (acts[at].kind != item["kind"], -shared[at]))
        good = bool(near) and acts[near[0]].kind == item["kind"] and agree(item.get("actor"), acts[near[0]].actor)
        used.update(near[:1])
        tally.acts_right += good
        if not good:
            have = [(acts[at].kind.value, acts[at].actor) for at in near]
            told.append(
                f"  act      {gold['id']}: [{item['anchor']}] want {item['kind']} {item.get('actor')!r}, read {have}"
            )
    for at, act in enumerate(acts):
        if at not in used:
            words = gold["text"][act.span.start : act.span.end]
            told.append(f"  extra    {gold['id']}: {act.kind.value} {act.actor!r} [{words}]")
    return told


def score(path: Path, show: bool) -> Tally:
    """Score one file and print its figures."""
    tally = Tally()
    for line in path.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        statements = attribute(document(gold))
        acts = [act for statement in statements for act in statement.acts]
        tally.acts_found += len(acts)
        told = []
        for item in gold["statements"]:
            if item["kind"] == "claim" and "speaker" in item and not item.get("entailed"):
                told += score_claim(gold, item, statements, tally)
        told += score_acts(gold, acts, tally)
        if show and told:
            print("\n".join(told))
    speakers, acts_share = tally.right / max(tally.asked, 1), tally.acts_right / max(tally.acts_asked, 1)
    print(
        f"{path.name}: speakers {tally.right}/{tally.asked} = {speakers:.3f}, said {tally.dated}/{tally.dates}, ",
        end="",
    )
    print(f"acts {tally.acts_right}/{tally.acts_asked} = {acts_share:.3f} of {tally.acts_found} found")
    return tally


def main() -> None:
    """Score the files named on the command line."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("gold", type=Path, nargs="+")
    ask.add_argument("--show", action="store_true", help="print every disagreement")
    args = ask.parse_args()
    for path in args.gold:
        score(path, args.show)


if __name__ == "__main__":
    main()
