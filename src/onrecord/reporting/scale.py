"""Axes: from a figure to a place on the drawing, and round numbers to mark.

Every axis of figures starts at zero (or below it, where a figure is negative), so that a length is never a lie.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from onrecord.frozen import dataclass
from onrecord.reporting import wording

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_SHORT = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"), (Decimal(10) ** 3, "k"))
_SHORTEN_FROM = Decimal(10_000)
_LARGEST = Decimal(10) ** 15
_CHARACTER = 6.3  # mean width of a digit or letter at the charts' type size, in units of the drawing


@dataclass(frozen=True, slots=True)
class Scale:
    """Figures from `low` to `high` onto the drawing from `start` to `end` (which may run downwards)."""

    low: Decimal
    high: Decimal
    start: float
    end: float

    def at(self, value: Decimal) -> float:
        """Where a figure lies; the ratio is taken in decimals, so that no figure is too large to draw."""
        return self.start + float((value - self.low) / (self.high - self.low)) * (self.end - self.start)


def fit(values: Sequence[Decimal], start: float, end: float) -> tuple[Scale, list[Decimal]]:
    """A scale from zero over all values, and the round figures to mark on it, at most six."""
    low, high = min([Decimal(0), *values]), max([Decimal(0), *values])
    if low == high:
        high = Decimal(1)
    step = _step((high - low) / 4)
    bottom = (low // step) * step if low >= 0 else -((-low) // step + 1) * step
    top = bottom
    marks = [bottom]
    while top < high:
        top += step
        marks.append(top)
    return Scale(bottom, top, start, end), marks


def _step(rough: Decimal) -> Decimal:
    """The round number at or above `rough`."""
    unit = Decimal(1).scaleb(rough.adjusted())
    return next(step * unit for step in _STEPS if step * unit >= rough)


def short(value: Decimal) -> str:
    """A figure for an axis: 800, 25k, 1.5m."""
    if abs(value) >= _LARGEST:
        return f"{value:.0e}"
    if abs(value) >= _SHORTEN_FROM:
        for size, letter in _SHORT:
            if abs(value) >= size:
                return f"{wording.figure((value / size).quantize(Decimal('0.1')).normalize())}{letter}"
    return wording.figure(value.normalize())


def text_width(text: str) -> float:
    """About how wide a text is at the charts' type size."""
    return len(text) * _CHARACTER


def spread(labels: Sequence[str], places: Sequence[float], gap: float = 10) -> list[int]:
    """Which labels to print so that none touches the next: the last and the first always, others as they fit."""
    if not labels:
        return []
    last = len(labels) - 1
    kept = [0]
    step = 1
    while step <= last:
        kept = [*range(0, last, step), last]
        if len(kept) > 2 and kept[-1] - kept[-2] < step:
            kept.pop(-2)
        if _apart(kept, labels, places, gap):
            return kept
        step += 1
    return [0, last] if last and _apart([0, last], labels, places, gap) else [last]


def _apart(kept: list[int], labels: Sequence[str], places: Sequence[float], gap: float) -> bool:
    return all(
        places[right] - places[left] >= (text_width(labels[left]) + text_width(labels[right])) / 2 + gap
        for left, right in pairwise(kept)
    )
