"""The times that a text names, each by itself; one counted from a year told before it, from that year.

"In 2021 there were 346. The year before, it had 332": that year is 2020, whatever the day of the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from onrecord.grounding.main_year import OPENING
from onrecord.grounding.periods import Resolved, resolve
from onrecord.model import CalendarWords, Grain, Origin, Parsed, Period, PeriodWords, Reading, Shape, Span, YearShift

_LATE = 2  # years; an older one is told of in passing


def times_named(parsed: Parsed, published: date | None) -> Sequence[Resolved]:
    """Every time of a text, in order; what no year told before it fixes is counted from the day of the text."""
    own = {one.period.span for one in parsed.readings if one.period is not None and not (one.against or one.former)}
    found: list[Resolved] = []
    told: Period | None = None
    last: Period | None = None
    for at, words in parsed.periods:
        another = points_at_another(words)
        one = resolve(words, published, (last if _counts_on(words) else told) if another else None)
        if another and told is not None:
            last = one.period
        named = one.period is not None and one.period.grain is Grain.YEAR and not another
        if named and (_is_told(words, own) or _opens(at, words, one.period, published)):
            told = last = one.period
        found.append(one)
    return found


def years_mentioned(
    named: Sequence[PeriodWords], last: Period | None, published: date | None
) -> Iterator[tuple[PeriodWords, Period, bool]]:
    """The years that a sentence without a claim names, each with whether it is counted from the `last` told."""
    for words in named:
        told = last if points_at_another(words) else None
        found = resolve(words, published, told).period
        if found is not None and found.grain in (Grain.YEAR, Grain.FISCAL):
            yield words, found, told is not None


def points_at_another(words: PeriodWords) -> bool:
    """ "A year earlier", "the next year": counted from a year that the text tells besides."""
    return bool(_years_from(words))


def _counts_on(words: PeriodWords) -> bool:
    """ "The next year": counted from the year told last, were that itself counted from another."""
    return _years_from(words) > 0


def _years_from(words: PeriodWords) -> int:
    match words.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)):
            return by
    return 0


def _opens(at: int, words: PeriodWords, named: Period | None, published: date | None) -> bool:
    """ "The council looked back at 2021": a late year that the first sentences name without a figure."""
    if at >= OPENING or named is None or published is None or words.since:
        return False
    return named.first.year >= published.year - _LATE


def _is_told(words: PeriodWords, own: set[Span]) -> bool:
    """Whether a figure is told of a year, as none is of that in "the fewest since 2014"."""
    return words.span in own and not words.since


def counted_back(reading: Reading) -> bool:
    """ "The year before, there were 330": told only to hold the text's year against it, and that is what goes on."""
    words = reading.period
    return reading.shape is Shape.VALUE and words is not None and _years_from(words) == -1
