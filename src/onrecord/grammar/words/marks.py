"""The words of one sentence that the lexicon knows, in lanes.

A lane holds marks of one kind, longest first and without overlap: measures, classes of things counted, actions,
qualifiers, cues, groups. Lanes may overlap each other: "homicide record" is a measure and a cue.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TypeVar

from onrecord.frozen import dataclass
from onrecord.lexicon.load import table
from onrecord.lexicon.phrases import Phrases

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Mark:
    """Tokens `first` to `last` (excluded) and what the lexicon says of them: a row of its table."""

    first: int
    last: int
    row: dict[str, str]


@cache
def lane(name: str) -> Phrases[dict[str, str]]:
    """The phrases of one table of the lexicon; a row's `words` are separated by bars."""
    return Phrases((words, row) for row in table(name) for words in row["words"].split("|"))


_LANES = ("measures", "company", "qualifiers", "cues", "groups")


@cache
def _every_lane() -> Phrases[tuple[str, dict[str, str]]]:
    """The phrases of all lanes in one trie, each row with the name of its lane."""
    return Phrases((words, (name, row)) for name in _LANES for row in table(name) for words in row["words"].split("|"))


def find_all(words: Sequence[str]) -> dict[str, list[Mark]]:
    """The marks of every lane that each sentence needs, lane by lane, as `find` gives them, in one walk."""
    phrases = _every_lane()
    heads = phrases.heads
    found: dict[str, list[Mark]] = {name: [] for name in _LANES}
    last = dict.fromkeys(_LANES, (0, 0))  # the tokens of the last mark of each lane
    for at in [at for at, word in enumerate(words) if word in heads]:  # few words begin a phrase
        for length, rows in reversed(phrases.each(words, at)):
            here = at, at + length
            for name, row in rows:
                if last[name][1] <= at or last[name] == here:  # the longest, or another row of its words
                    found[name].append(Mark(at, at + length, row))
                    last[name] = here
    return found


def find(name: str, words: Sequence[str], more: Phrases[dict[str, str]] | None = None) -> list[Mark]:
    """Every mark of one lane, left to right, the longest at each place. A phrase with two rows gives two marks.

    Of the lexicon's phrase and one of `more` that is as long, the latter is taken.
    """
    phrases = lane(name)
    marks: list[Mark] = []
    heads = phrases.heads if more is None else phrases.heads | more.heads
    end = 0
    for at in [at for at, word in enumerate(words) if word in heads]:  # few words begin a phrase
        if at < end:
            continue
        length, rows = phrases.longest(words, at)
        if more is not None:
            length, rows = longer(more.longest(words, at), (length, rows))
        if length:
            marks += [Mark(at, at + length, row) for row in rows]
            end = at + length
    return marks


def longer(one: tuple[int, list[Entry]], other: tuple[int, list[Entry]]) -> tuple[int, list[Entry]]:
    """The longer of two finds of `Phrases.longest`, the first of two as long."""
    return one if one[0] and one[0] >= other[0] else other
