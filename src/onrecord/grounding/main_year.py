"""Signs of the year that a text is about, where it names a later one or none of its own in passing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from onrecord.grounding.calendar import shift, year_to
from onrecord.grounding.periods import Resolved
from onrecord.model import Grain, Parsed, Period, SameWords, Setting, Span, Statement


def told_of(
    parsed: Parsed,
    statements: Sequence[Statement],
    resolved: Sequence[Resolved],
    latest: Period | None,
    bases: frozenset[Span],
    published: date | None,
) -> Period | None:
    """The year that such signs tell, `latest` being the latest full year that the text names."""
    return _running(resolved, latest, published) or _headed(parsed, statements, resolved, bases)


def _running(resolved: Sequence[Resolved], latest: Period | None, published: date | None) -> Period | None:
    """ "17 fewer than at this time a year ago", before the latest full year is told: a text of its own year."""
    if published is None:
        return None
    running = year_to(published)
    for found in resolved:
        if found.period is not None and found.period == latest:
            return None
        same = found.words.expression
        if isinstance(same, SameWords) and same.this and found.period == shift(running, -1):
            return running
    return None


def _headed(
    parsed: Parsed, statements: Sequence[Statement], resolved: Sequence[Resolved], bases: frozenset[Span]
) -> Period | None:
    """The one full year that the headline and the sentence behind it name: a later one is told of in passing."""
    timed = zip(parsed.periods, resolved, strict=True)
    told = [(at, found.period) for (at, words), found in timed if at <= 1 and words.span not in bases]
    years = {period for _, period in told}
    headline = bool(statements) and statements[0].setting is Setting.HEADLINE
    if not headline or len(years) != 1 or len({at for at, _ in told}) != len({0, 1}):
        return None
    (only,) = years
    return only if only is not None and only.grain is Grain.YEAR else None
