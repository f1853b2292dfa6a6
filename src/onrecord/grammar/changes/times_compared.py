"""Changes between two times with which a sentence opens: "comparing 2014 with 2013, murders fell 10 percent"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.changes.until_then import year_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.model import (
    CalendarWords,
    Origin,
    PeriodWords,
    RangeWords,
    Reading,
    Shape,
    UnitWords,
    VagueWords,
    YearShift,
)

_COMPARE = frozenset({"compare", "compares", "compared", "comparing"})
_LINKS = frozenset({"to", "with", "and", "against"})
_OPENING = 4  # tokens before the verb: "if you compare", "when comparing"
_NEXT = 1  # tokens between the verb, or its link, and a time: "the"
_LIKE = VagueWords("the words tell what the time is held against by “that of” alone")


@needs(any_of(_COMPARE), shapes(Shape.CHANGE))
def times_compared(scene: Scene, reading: Reading) -> Reading:
    """The reading with both times, where it names none of its own behind them; years in whichever order they come."""
    ends = _ends(scene)
    if ends is None or ends[1].last > scene.opens(reading.span):
        return reading
    if any(one is not None and one.first > ends[1].first for one in (reading.period, reading.against_period)):
        return reading
    return replace(reading, period=ends[0], against_period=ends[1], back=None, sums=False)


def _ends(scene: Scene) -> tuple[PeriodWords, PeriodWords] | None:
    """The time that is told of and the one that it is held against."""
    verb = next((at for at, word in enumerate(scene.words[: _OPENING + 1]) if word in _COMPARE), None)
    one = next((one for one in scene.periods if verb is not None and verb < one.first <= verb + 1 + _NEXT), None)
    if one is None:
        return None
    if isinstance(one.expression, RangeWords):  # "2020 to 2019"
        told, held = one.expression.start, one.expression.end
        return _in_order(replace(one, expression=told), replace(one, expression=held))
    link = one.last
    alike = scene.words[link + 1 : link + 3] == ["that", "of"]
    other = next((far for far in scene.periods if link < far.first <= link + 1 + (2 * alike or _NEXT)), None)
    if other is None or scene.word(link) not in _LINKS:
        return None
    return _in_order(one, replace(other, expression=_LIKE) if alike else _as_far_back(one, other))


def _in_order(one: PeriodWords, other: PeriodWords) -> tuple[PeriodWords, PeriodWords]:
    """The two times, the later first where both are years by their numbers: "comparing 2013 with 2014"."""
    years = year_of(one.expression), year_of(other.expression)
    return (other, one) if years[0] is not None and years[1] is not None and years[0] < years[1] else (one, other)


def _as_far_back(one: PeriodWords, other: PeriodWords) -> PeriodWords:
    """ "Comparing this May to last May": beside this one, the last is that of the year before."""
    month = one.expression
    if not isinstance(month, CalendarWords) or not isinstance(other.expression, UnitWords):
        return other
    if one.text.lower().split()[1:] != other.text.lower().split()[1:]:
        return other
    return replace(other, expression=replace(month, year=YearShift(-1, Origin.SAID)))
