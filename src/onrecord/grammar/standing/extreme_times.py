"""When what is put first or last in an order was: the time of the subject, and not the one that opens the window."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.relative_clauses import of_a_place_that
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.set_in import dates_another_record, of_a_beaten_figure, own_set_in, own_year
from onrecord.grammar.sentence.since_event import is_window
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.beside_figure import time_of_peak
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DayWords,
    Origin,
    PeriodWords,
    QuantityKind,
    ScopeWords,
    WindowWords,
    YearShift,
)


def time_of_extreme(
    scene: Scene, cue: Mark, scope: ScopeWords | None, last: int, beside: PeriodWords | None
) -> PeriodWords | None:
    """The period of an extreme whose words end before token `last`; `beside` is told right beside the superlative."""
    return _no_day_of_a_year(scene, cue, _of_the_subject(scene, cue, scope, last, beside))


def _in_scope(scene: Scene, scope: ScopeWords | None, cue: Mark, period: PeriodWords, last: int) -> bool:
    """Whether a period belongs to the words of the field ("in the last decade", "since tracking began in 1960")."""
    if scope is None or not cue.last <= period.first < last + 2:
        return False
    if scope.start is not None and scope.start.last == period.first - 1 and scene.word(scope.start.last) == "in":
        return False  # "the deadliest year since 1993 in 2015": the window and the year it closes with
    if isinstance(period.expression, WindowWords):
        return True
    return "since" in scene.words[cue.last : period.first] or "began" in scene.words[cue.last : period.first]


def _of_the_subject(
    scene: Scene, cue: Mark, scope: ScopeWords | None, last: int, beside: PeriodWords | None
) -> PeriodWords | None:
    if cue.row["cue"] == "peak" and (peaked := time_of_peak(scene, cue)) is not None:
        return peaked
    sets = scene.word(cue.first - 1) in word_set("reached_record")  # "setting a record, it passed the 500 set in 1990"
    if cue.row["cue"] == "record" and not sets and (found := own_set_in(scene, cue)) is not None:
        return found
    window = scope.start if scope else None
    if beside is not None:
        return beside
    own = [
        period
        for period in scene.periods
        if period is not window
        and not is_window(scene, period)
        and scene.word(period.first - 1) != "from"
        and not dates_another_record(scene, period, cue.first)
        and not (scene.far[period.first] and period.last < cue.first)  # "from the 596 of 2001 and more than in any"
        and scene.segment[period.first] == scene.segment[cue.first]
        and not _in_scope(scene, scope, cue, period, last)
        and not of_a_place_that(scene, period, cue.last)
    ]
    if (named := _nearest(scene, cue, own)) is not None:
        return named
    found = period_of(scene, cue.first, last) if not (sets and scene.word(cue.first - 2) == "in") else None
    if found is None or dates_another_record(scene, found, cue.first):
        found = own_year(scene, cue.first) or found
    found = _near_side(scene, cue, found)
    if found is not None and of_a_beaten_figure(scene, found, cue.last):
        found = None  # "the most ever, breaking the 500 recorded in 1990"
    return None if found is window or (found and _in_scope(scene, scope, cue, found, last)) else found


def _nearest(scene: Scene, cue: Mark, named: Sequence[PeriodWords]) -> PeriodWords | None:
    """The time inside the words, else the first behind them with no other count between, else the last before them."""
    inside = next((period for period in named if cue.first <= period.first < cue.last), None)
    behind = next((period for period in named if period.first >= cue.last), None)
    before = next((period for period in reversed(named) if period.last <= cue.first), None)
    if inside is None and behind is not None:
        counts = (q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.last < behind.first - 3)
        behind = None if any(q.first > cue.last for q in counts) else behind
    return inside or behind or before


def _near_side(scene: Scene, cue: Mark, found: PeriodWords | None) -> PeriodWords | None:
    """ "Fewer in 2019 than in 2018, and it was the safest year": the time that the other is held against."""
    if found is None or not scene.far[found.first] or found.last > cue.first or scene.far[cue.first]:
        return found
    return next((one for one in reversed(scene.periods) if one.last <= found.first and not scene.far[one.first]), None)


def _no_day_of_a_year(scene: Scene, cue: Mark, period: PeriodWords | None) -> PeriodWords | None:
    """ "The deadliest year in its history closed on Tuesday": a day dates what befell the year, and is none itself.

    "December, which capped its deadliest year" is a month of that year.
    """
    if period is None or "year" not in scene.words[cue.last : cue.last + 2]:
        return period
    match period.expression:
        case CalendarWords(year=year, start=(_, 0) as start, end=end) if end == start and period.last <= cue.first:
            whole = CalendarWords(YearShift(0, Origin.CONTEXT) if year is None else year)
            return replace(period, expression=whole) if scene.word(cue.last) == "year" else period
        case DayWords():
            return None
        case CalendarWords(start=(_, day) as start, end=end) if day > 0 and end in (None, start):
            return None
    return period
