"""The story as published, cut where statements begin and end.

Statements nest and overlap; links do not. So the text is cut at every edge, each piece lies in the marks of all
statements that cover it, and the link of a piece is that of the shortest one. Joined, the pieces are the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from onrecord.frozen import dataclass
from onrecord.model import CheckedAct, CheckedClaim, Span

Entry = CheckedClaim | CheckedAct

LANES = 4  # heights at which an underline may run; a fifth statement at one place shares the lowest


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement's place in the text: its number in the report, its height among those it overlaps."""

    entry: Entry
    number: int
    span: Span
    lane: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Text under the same marks throughout, the longest mark first.

    `opens` holds the marks whose own link starts here, `ends` those that end here.
    """

    span: Span
    marks: tuple[Mark, ...]
    opens: bool
    ends: tuple[Mark, ...]


def span_of(entry: Entry) -> Span:
    """The words of a claim or an act."""
    return entry.assertion.span if isinstance(entry, CheckedClaim) else entry.act.span


def marks(entries: Iterable[Entry], length: int) -> list[Mark]:
    """A mark for each entry, cut to a text of `length` characters; an empty one is left out."""
    placed: list[Mark] = []
    free = [0] * LANES  # where each lane is free again
    numbered = [(entry, number) for number, entry in enumerate(entries, 1)]
    for entry, number in sorted(numbered, key=lambda item: (span_of(item[0]).start, -span_of(item[0]).end, item[1])):
        span = span_of(entry)
        start, end = max(0, span.start), min(length, span.end)
        if start >= end:
            continue
        lane = next((lane for lane, until in enumerate(free) if until <= start), LANES - 1)
        free[lane] = max(free[lane], end)
        placed.append(Mark(entry, number, Span(start, end), lane))
    return placed


def pieces(placed: list[Mark], text: str) -> list[Piece]:
    """The whole text in order, each stretch once. Paragraph breaks are edges as well."""
    edges = {0, len(text)}
    for mark in placed:
        edges |= {mark.span.start, mark.span.end}
    edges |= _breaks(text)
    cuts = sorted(edges)
    starts: dict[int, list[Mark]] = {}
    for mark in placed:
        starts.setdefault(mark.span.start, []).append(mark)
    active: list[Mark] = []
    linked: set[int] = set()
    found: list[Piece] = []
    for start, end in pairwise(cuts):
        active = [mark for mark in active if mark.span.end > start] + starts.get(start, [])
        covering = sorted(active, key=lambda mark: (mark.span.start - mark.span.end, mark.number))
        opens = bool(covering) and covering[-1].number not in linked
        if covering:
            linked.add(covering[-1].number)
        ends = tuple(mark for mark in covering if mark.span.end == end)
        found.append(Piece(Span(start, end), tuple(covering), opens, tuple(sorted(ends, key=lambda m: m.number))))
    return found


def _breaks(text: str) -> set[int]:
    """Where white space with two or more line ends begins and ends: there a paragraph ends and the next begins."""
    edges: set[int] = set()
    last, place = 0, text.find("\n")
    while place >= 0:
        end = place
        while end < len(text) and text[end].isspace():
            end += 1
        if text.count("\n", place, end) > 1:
            edges |= {len(text[last:place].rstrip()) + last, end}
        last, place = end, text.find("\n", end)
    return edges
