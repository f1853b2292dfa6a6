"""How many statistical sentences one core reads in a second: read, attribute, parse and ground, each and together.

    python benchmarks/reader.py [--rounds N]

The sentences are those of ../shared/bench that make a claim, each as a text of its own (so that each pays for a whole
document), then the articles whole; without the gold, the sentences of tests/cases. Each stage counts with its fastest
round for each text, which other work on the machine does not take away. Beside it stands, from the same rounds, what
no reader of words in Python can do without: one pattern for words and marks, and lower case.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from onrecord.cli import SELDOM
from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.model import Statement
from onrecord.reading import read_text
from onrecord.voice import attribute

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT.parent / "shared" / "bench"
CASES = ROOT / "tests" / "cases"
SHAPES = ("average", "change", "comparison", "rank", "rate", "share", "superlatives", "trend", "value")
STAGES = ("read", "attribute", "parse", "ground")
TARGET = 3_000
WORD = re.compile(r"[^\W\d_]+|\d[\d,.]*|\S")


Made = TypeVar("Made")


class Story(NamedTuple):
    """A text, its day, and the words of the claims that the gold finds in it."""

    text: str
    published: date
    claims: tuple[str, ...]


def main() -> None:
    """Read and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--rounds", type=int, default=15, help="how often each text is read")
    rounds = max(1, ask.parse_args().rounds)
    gc.set_threshold(*SELDOM)  # as the command does
    if (GOLD / "sentences_dev.jsonl").exists():
        stories = [story for story in gold("sentences_dev") if story.claims]
        tell("gold sentences with a claim, each a text of its own", stories, rounds)
        tell("gold articles, whole", gold("articles_dev"), rounds)
    else:
        tell("sentences of tests/cases, each a text of its own", cases(), rounds)


def gold(name: str) -> list[Story]:
    """The texts of one gold file."""
    lines = (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        Story(
            row["text"],
            date.fromisoformat(row["published"]),
            tuple(one["anchor"] for one in row["statements"] if one["kind"] == "claim"),
        )
        for row in map(json.loads, lines)
    ]


def cases() -> list[Story]:
    """The sentences of the case files that make a claim."""
    found: list[Story] = []
    for shape in SHAPES:
        for block in (CASES / f"{shape}.txt").read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if not line.startswith("#")]
            day, bar, text = lines[0].partition(" | ") if lines else ("", "", "")
            if bar and len(lines) > 1:
                found.append(Story(text, date.fromisoformat(day), (text,)))
    return found


def tell(name: str, stories: list[Story], rounds: int) -> None:
    """Read the stories so many times and print a table."""
    least = [[float("inf")] * (len(STAGES) + 1) for _ in stories]
    sentences = statistical = 0
    for turn in range(rounds):
        for story, best in zip(stories, least, strict=True):
            spent, statements = once(story)
            best[:] = map(min, best, spent)
            if not turn:
                sentences += len(statements)
                statistical += with_claims(story, statements)
    *stages, bare = (sum(column) for column in zip(*least, strict=True))
    whole = sum(stages)
    print(f"{name}: {len(stories)} texts, {sentences} sentences, {statistical} of them statistical")
    print(f"    {statistical / whole:,.0f} statistical sentences a second (target {TARGET:,}), ", end="")
    print(f"{sentences / whole:,.0f} sentences of any kind; {whole / bare:,.0f} times as long as to cut out the words")
    for stage, spent_in in zip(STAGES, stages, strict=True):
        per = 1_000_000 * spent_in / sentences
        print(
            f"    {stage:10} {per:6.0f} us a sentence  {spent_in / whole:4.0%}  {sentences / spent_in:10,.0f} a second"
        )


def once(story: Story) -> tuple[list[float], tuple[Statement, ...]]:
    """Seconds of each stage and of the bare cutting of words, for one text; and its sentences."""
    reading, document = timed(lambda: read_text(story.text, published=story.published))
    attributing, statements = timed(lambda: attribute(document))
    parsing, parsed = timed(lambda: parse(document, statements))
    grounding, _ = timed(lambda: ground(document, statements, parsed))
    cutting, _ = timed(lambda: [word.lower() for word in WORD.findall(story.text)])
    return [reading, attributing, parsing, grounding, cutting], statements


def timed(work: Callable[[], Made]) -> tuple[float, Made]:
    """Seconds that the work takes, and what it makes."""
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made


def with_claims(story: Story, statements: tuple[Statement, ...]) -> int:
    """In how many sentences a claim of the gold stands."""
    shown = [story.text[one.span.start : one.span.end] for one in statements]
    return sum(any(claim in sentence or sentence in claim for claim in story.claims) for sentence in shown)


if __name__ == "__main__":
    main()
