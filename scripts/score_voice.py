"""Print how well the voice stage names speakers and acts, on gold files of `score.py`.

    python scripts/score_voice.py GOLD.jsonl [GOLD.jsonl ...] [--show]

The speaker of a gold claim is the innermost voice over the start of its anchor; an act is right where kind and actor agree.
"""

from __future__ import annotations

import argparse
import json
import re
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


def score(path: Path, show: bool) -> None:
    """Score one file and print its figures."""
    right = asked = dated = dates = acts_right = acts_asked = made = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        statements = attribute(document(gold))
        acts: list[Act] = [act for statement in statements for act in statement.acts]
        made += len(acts)
        used: set[int] = set()
        for item in gold["statements"]:
            start, end = place(gold["text"], item)
            if start < 0:
                continue
            if item["kind"] == "claim":
                if "speaker" not in item or item.get("entailed"):
                    continue
                have, said = speaker(statements, start)
                asked += 1
                good = agree(item["speaker"], have)
                right += good
                if item["speaker"] and item.get("said"):
                    dates += 1
                    dated += said == item["said"]
                    if show and said != item["said"] and good:
                        print(f"  said     {gold['id']}: [{item['anchor']}] want {item['said']}, read {said}")
                if show and not good:
                    print(f"  speaker  {gold['id']}: [{item['anchor']}] want {item['speaker']!r}, read {have!r}")
                continue
            acts_asked += 1
            near = [
                at for at, act in enumerate(acts) if at not in used and act.span.start < end and start < act.span.end
            ]
            near.sort(
                key=lambda at: (
                    acts[at].kind != item["kind"],
                    -min(end, acts[at].span.end) + max(start, acts[at].span.start),
                )
            )
            good = bool(near) and acts[near[0]].kind == item["kind"] and agree(item.get("actor"), acts[near[0]].actor)
            used.update(near[:1])
            acts_right += good
            if show and not good:
                have_acts = [(acts[at].kind.value, acts[at].actor) for at in near]
                print(
                    f"  act      {gold['id']}: [{item['anchor']}] want {item['kind']} {item.get('actor')!r}, read {have_acts}"
                )
        if show:
            for at, act in enumerate(acts):
                if at not in used:
                    print(
                        f"  extra    {gold['id']}: {act.kind.value} {act.actor!r} [{gold['text'][act.span.start : act.span.end]}]"
                    )
    print(f"{path.name}: speakers {right}/{asked} = {right / max(asked, 1):.3f}, said {dated}/{dates}, ", end="")
    print(f"acts {acts_right}/{acts_asked} = {acts_right / max(acts_asked, 1):.3f} of {made} found")


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
