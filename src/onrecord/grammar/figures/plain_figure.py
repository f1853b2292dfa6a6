"""The reading of a plain figure: its measure, place and period, on its side of a comparison."""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.sentence.far_periods import far_period
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.others_times import tops_a_decade
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.sentence.told_periods import told_of
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    MeasureWords,
    Operator,
    PeriodWords,
    PlaceWords,
    Quantity,
    Reading,
    Shape,
    SinceWords,
    Unit,
)

_THOUSAND = Decimal(1000)
_ORDINAL = 3  # tokens of "in the first"
_OPENED = 6  # tokens from "from" to a figure, with a place between
_BEHIND = 4  # tokens of "in the first", and one more
_TO_WHOLE = 6  # tokens behind a figure that may tell that it is of a whole year


def make_value(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    measure: MeasureWords | None,
    first: int,
    last: int,
    *,
    unit: Unit = Unit.COUNT,
    rule: str,
) -> Reading:
    """A VALUE reading of the tokens `first` to `last`, read by `rule`."""
    if measure is not None and measure.measure == "population":
        quantity = _rounded(quantity)
    far = scene.far[quantity.first]
    told = told_of(scene, first)
    beside = place_of(scene, first, last, far=far)
    place = beside or (place_of(scene, first, last) if far else None)
    period = period_of(scene, first, last, far=far, window=True)
    period = None if period is not None and tops_a_decade(scene, period) else period  # "a high of 60 in the 1990s"
    rival = far and period is None and told is None and is_rival(scene, first, beside)
    if rival:
        period = period_of(scene, first, last)  # "against a national average of 60 percent": one time for both
    return Reading(
        Shape.VALUE,
        scene.span(first, last),
        statement,
        (rule,),
        measure=measure,
        qualifiers=qualifiers_near(scene, first, last),
        places=(place,) if place else (),
        period=None if far and told is not None else _in_that_month(scene, period, last, told=told is not None),
        amount=quantity,
        unit=unit,
        against_period=far_period(scene, first, last) if not far else period_of(scene, first, last),
        against=far,
        rival=rival,
        whole=_whole(scene, first, last),
        told=told is not None,
        event=period is None and _of_another_time(scene, measure, first),
        unpaired=_of_another(scene, last),
        loose=period is not None and told is None and scene.segment[period.first] != scene.segment[first],
    )


def _in_that_month(scene: Scene, period: PeriodWords | None, last: int, *, told: bool) -> PeriodWords | None:
    """ "The fewest since 2015, when there were 31 in October": the month behind the figure, in the year told before."""
    if not told or period is None or scene.word(last) != "in":
        return period
    year = period.expression.start if isinstance(period.expression, SinceWords) else period.expression
    month = next((one for one in scene.periods if one.first == last + 1), None)
    if month is None or not isinstance(year, CalendarWords) or not isinstance(month.expression, CalendarWords):
        return period
    if month.expression.start is None or month.expression.year is not None or year.start is not None:
        return period
    return replace(month, expression=replace(month.expression, year=year.year))


def _of_another_time(scene: Scene, measure: MeasureWords | None, first: int) -> bool:
    """ "At a time when Reno had 90,000 people", "back then the city had 90,000": residents of a time not named.

    "Its high for the nineties was 60" is of a year that nobody names.
    """
    if any(tops_a_decade(scene, one) for one in scene.periods):
        return True
    if measure is None or measure.measure != "population" or word_set("at_that_time").isdisjoint(scene.words[:first]):
        return False
    return not {"had", "was", "were"}.isdisjoint(scene.words[:first])


def _of_another(scene: Scene, last: int) -> bool:
    """ "After 72 in the first": of a quarter, a half or a place whose noun stands with another figure."""
    behind = scene.words[last : last + _BEHIND]
    if behind[:2] != ["in", "the"] or len(behind) < _ORDINAL or behind[2] not in {"first", "second", "third", "other"}:
        return False
    return behind[_ORDINAL:] == [] or behind[_ORDINAL] in word_set("phrase_end")


def is_rival(scene: Scene, first: int, beside: PlaceWords | None) -> bool:
    """ "More than Akron's 25", "compared with 335 in New York": a far figure beside another place is of the same time.

    "Down from Akron's 25" may be the place that the text is about, at another time.
    """
    if beside is None or beside.here or not (beside.candidates or beside.kind == "nation"):
        return False
    near = [m.words for m in scene.places if not scene.far[m.first] and m.last <= first and not in_group(scene, m)]
    if not near:
        return "from" not in scene.words[max(0, first - _OPENED) : first]
    return all((words.kind, words.candidates) != (beside.kind, beside.candidates) for words in near)


def _rounded(quantity: Quantity) -> Quantity:
    """ "A city of 427,000": nobody counts residents to the last one, nor 650,000 of them to the last thousand."""
    if quantity.operator is not Operator.EQUAL or quantity.precision != 1:
        return quantity
    even = Decimal(1)
    while quantity.value % (even * 10) == 0 and quantity.value >= even * 100:
        even *= 10
    return replace(quantity, precision=even) if even >= _THOUSAND else quantity


def _whole(scene: Scene, first: int, last: int) -> bool:
    words = scene.words[last : last + _TO_WHOLE]
    if words[:1] == ["of"] and any(period.first == last + 1 for period in scene.periods):
        return True  # "beating the 9,800 of 2018"
    if scene.words[first - 2 : first] == ["record", "of"]:
        return True  # "passing the 2016 record of 228"
    return ("all" in words and "of" in words) or "whole" in words or "entire" in words
