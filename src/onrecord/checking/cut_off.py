"""A stretch that no publisher told, held against the nearest one from the same first day, a little longer or shorter.

The days between the two ends hold some of the cases: how many is not known, and what is likely is. Given the count of
the stretch told, that of some of its days is binomial, and that of the days behind it Poisson, both with the share that
those days have in the length. Cases come in clusters and by the season, so the spread is wider than chance alone makes
it: sd² = spread * expected * (1 - share) + (season * expected * (1 - share))², with 1 + share and without the second
factor for days behind. Small counts lie as far on both sides of what is expected on the scale of √n + √(n + 1), against
√(4 * expected + 1) (M. F. Freeman and J. W. Tukey, "Transformations Related to the Angular and the Square Root", 1950).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple

from onrecord.checking.tolerance import ONE, names, settings, share
from onrecord.checking.view import day_count
from onrecord.checking.vintages import Asked, Option, Shelf, Tier, vintages

_ZERO = Decimal(0)
Range = tuple[Decimal, Decimal]


class _Piece(NamedTuple):
    """The days between two ends: how many cases are expected in them, and how far they may be from that."""

    expected: Decimal
    deviation: Decimal  # on the scale of roots, where 1 is what chance alone makes of it

    def holds(self, limit: str) -> Range:
        """The fewest and the most cases that it holds within a limit of the table."""
        middle, half = (4 * self.expected + 1).sqrt(), self.deviation * Decimal(settings()["missing"][limit])
        fewest, most = _cases(middle - half), _cases(middle + half)
        return fewest.to_integral_value(ROUND_CEILING), most.to_integral_value(ROUND_FLOOR)


def _cases(root: Decimal) -> Decimal:
    """How many cases have this sum of roots, √n + √(n + 1)."""
    return ((root * root - 1) / (2 * root)) ** 2 if root > 1 else _ZERO


def cut_off(asked: Asked, shelf: Shelf, ends: Sequence[date]) -> list[Option]:
    """The published stretch from the same first day that ends nearest, with what is likely for the one asked for.

    `ends` are the last days of all stretches from that first day. Empty where none ends near enough.
    """
    first, last = asked.stretch
    assert last is not None
    reach = min(Decimal(settings()["cutoff"]["days"]), day_count(asked.stretch) * share("cutoff"))
    near = [end for end in ends if abs((end - last).days) <= reach]
    before = max((end for end in near if end < last), default=None)
    after = min((end for end in near if end > last), default=None)
    early = None if before is None else vintages(shelf[first, before], asked.day)[0]
    late = None if after is None else vintages(shelf[first, after], asked.day)[0]
    if late is not None and after is not None:
        if early is None or before is None:
            return [_back(asked, late, after, first, None)]
        if after - last < last - before:
            return [_back(asked, late, after, before, early)]
    if early is None or before is None:
        return []
    return [_on(asked, early, before, after, late)]


def _back(asked: Asked, late: Option, after: date, start: date, early: Option | None) -> Option:
    """What is left of a longer stretch without its last days; all of it came after `start`, where `early` ended."""
    last = asked.stretch[1] or after
    whole = (after - start).days + (early is None)
    known = late.value - (early.value if early else _ZERO)
    piece = _within(asked.measure, known, Decimal((after - last).days) / whole)
    floor = early.low if early else _ZERO
    likely, utmost = [
        (max(late.low - most, min(floor, late.low)), late.high - fewest)
        for fewest, most in (piece.holds("likely"), piece.holds("utmost"))
    ]
    return _made(late, likely, utmost)


def _on(asked: Asked, early: Option, before: date, after: date | None, late: Option | None) -> Option:
    """What a shorter stretch comes to with some days more; no more than a longer one has, where there is one."""
    last = asked.stretch[1] or before
    more = (last - before).days
    if after is not None and late is not None:
        piece = _within(asked.measure, late.value - early.value, Decimal(more) / (after - before).days)
    else:
        piece = _behind(asked.measure, early.value, Decimal(more) / day_count((asked.stretch[0], before)))
    ceiling = max(late.high, early.high) if late else None
    likely, utmost = [
        (early.low + fewest, early.high + most if ceiling is None else min(early.high + most, ceiling))
        for fewest, most in (piece.holds("likely"), piece.holds("utmost"))
    ]
    stale = early.low  # the count itself is told on, and for some days is as likely as any
    if more <= settings()["so_far"]["days"]:
        likely = stale, likely[1]
    return _made(early, likely, (stale, utmost[1]))


def _within(measure: str, known: Decimal, part: Decimal) -> _Piece:
    """A part of the days in which so many cases are known."""
    return _piece(measure, max(known, _ZERO) * part, ONE - part, ONE - part)


def _behind(measure: str, known: Decimal, part: Decimal) -> _Piece:
    """Days behind those in which so many cases are known, as many as a part of them."""
    return _piece(measure, known * part, ONE + part, ONE)


def _piece(measure: str, expected: Decimal, chance: Decimal, season: Decimal) -> _Piece:
    rule = settings()["missing"]
    spread = Decimal(rule["together" if measure in names("missing", "measures") else "spread"])
    return _Piece(expected, (spread * chance + (Decimal(rule["season"]) * season) ** 2 * expected).sqrt())


def _made(base: Option, likely: Range, utmost: Range) -> Option:
    return Option(
        base.value,
        base.definition,
        Tier.DECIDES,
        base.rows,
        *likely,
        later=base.later,
        incomplete=base.incomplete,
        utmost=utmost,
    )
