"""One figure told of two times: "81 murders in both 2018 and 2019", "JUNE and JULY. Ten apiece"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import CalendarWords, PeriodExpression, PeriodWords, Reading, Span

EACH = frozenset({"each", "apiece"})


def in_both(scene: Scene, readings: Iterator[Reading]) -> Iterator[Reading]:
    """The readings, and each of such a figure once more, of the second time."""
    if "both" not in scene.has and EACH.isdisjoint(scene.has):
        yield from readings
        return
    for reading in readings:
        if (months := _each_month(scene, reading)) is not None:
            yield from months
            continue
        yield reading
        second = _second(scene, reading) if reading.period is not None else None
        if second is not None:
            yield replace(reading, period=second)


def of_both(scene: Scene, first: PeriodWords) -> bool:
    """Whether the words tell a time as the first of two: "in both 2018 and"."""
    return "both" in scene.words[max(0, first.first - 1) : first.last] and scene.word(first.last) == "and"


def _each_month(scene: Scene, reading: Reading) -> tuple[Reading, Reading] | None:
    """The figure of each of two months that head a line: "JUNE and JULY. Ten apiece"."""
    told = reading.period
    ends = _ends(told.expression) if told is not None else None
    if told is None or ends is None or not _of_each(scene, reading) or scene.word(told.first + 1) != "and":
        return None
    parts = _part(scene, told.first, told.first + 1, ends[0]), _part(scene, told.first + 2, told.last, ends[1])
    first, second = (replace(reading, period=one, span=Span(one.span.start, reading.span.end)) for one in parts)
    return (first, second) if told.last <= scene.opens(reading.span) else None


def _of_each(scene: Scene, reading: Reading) -> bool:
    behind = [] if reading.amount is None else [reading.amount.last, scene.behind(reading.span)]
    return any(scene.word(at) in EACH for at in behind)


def _ends(when: PeriodExpression) -> tuple[CalendarWords, CalendarWords] | None:
    """The two months of "June and July"."""
    match when:
        case CalendarWords(start=(first, 0), end=(last, 0)) if first != last:
            return replace(when, end=when.start), replace(when, start=when.end)
    return None


def _part(scene: Scene, first: int, last: int, expression: PeriodExpression) -> PeriodWords:
    span = scene.span(first, last)
    return PeriodWords(first, last, span, scene.text[span.start : span.end], expression)


def _second(scene: Scene, reading: Reading) -> PeriodWords | None:
    """The time behind the first of two, of the same kind."""
    first = reading.period
    if first is None or not (of_both(scene, first) or (_of_each(scene, reading) and scene.word(first.last) == "and")):
        return None
    at = first.last + 1 + (scene.word(first.last + 1) == "in")
    return next((p for p in scene.periods if p.first == at and type(p.expression) is type(first.expression)), None)
