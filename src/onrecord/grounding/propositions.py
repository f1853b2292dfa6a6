"""From a reading and its filled slots to a claim: one function a shape."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from onrecord.claims.periods import fiscal_years, years
from onrecord.frozen import replace
from onrecord.grounding.ends_of_change import points_back, start_of_change
from onrecord.grounding.groups import group_for, without_the_nation
from onrecord.grounding.habits import habits
from onrecord.grounding.states import lies_in
from onrecord.grounding.timeline import WHOLE
from onrecord.lexicon.place_ids import state_at_end
from onrecord.model import (
    Among,
    Amount,
    Average,
    Between,
    Change,
    Claim,
    Comparison,
    Direction,
    Ever,
    Extreme,
    Figure,
    Grain,
    Of,
    Operator,
    Period,
    Proposition,
    QuantityKind,
    Rank,
    Rate,
    Ratio,
    Reading,
    Run,
    Scope,
    ScopeKind,
    Shape,
    Share,
    Since,
    Unit,
    Value,
    Years,
)

if TYPE_CHECKING:
    from onrecord.grounding.slots import Slots

_HUNDRED = Decimal(100)
_FRACTION = Decimal("0.1")  # "four-fifths" has no last digit: it stands for a twentieth to either side (docs/claims.md)
_HALF = Decimal(50)
_SIZE = "population"  # "a tenth the size of the nation" holds two places against each other

_LEFT_OUT = {Shape.RUN: "the words do not say with which year the run ends"}

# "Two fewer than in the first half of 2009", said of 2008: told from the later period, the change runs back.
_OTHER_WAY = {Direction.ROSE: Direction.FELL, Direction.FELL: Direction.ROSE, Direction.HELD: Direction.HELD}


def build(reading: Reading, slots: Slots) -> tuple[Claim | None, str | None]:
    """The claim, or None and which part of it is missing."""
    if slots.measure is None:
        return None, "what was counted could not be made out"
    slots = without_the_nation(reading, slots)
    proposition = _proposition(reading, slots)
    if proposition is None:
        return None, slots.unclear or _LEFT_OUT.get(reading.shape, "the words leave out what it is held against")
    unclear = slots.unclear
    if reading.amount is not None and reading.amount.high is not None and not isinstance(proposition, Between):
        unclear = unclear or "the words give a range, which only a plain count can be held against"
    if not slots.places:
        unclear = "the place could not be made out"
    return Claim(proposition, negated=reading.negated, projected=reading.projected), unclear


def _figure(slots: Slots) -> Figure:
    return Figure(slots.measure, slots.places, slots.period, _here(slots.qualifiers, slots), slots.definition)


def _here(qualifiers: tuple[str, ...], slots: Slots) -> tuple[str, ...]:
    """ "First sold in the state", "in the city": the figure's own place, or the state that it lies in."""
    if not qualifiers:
        return ()
    state = state_at_end(place := slots.places[0] if slots.places else "")
    here = {"from:here": f"from:{state if state == 'dc' else place}", "from:here-state": f"from:{state}"}
    return tuple(here.get(qualifier, qualifier) for qualifier in qualifiers)


def _amount(reading: Reading) -> Amount | None:
    quantity = reading.amount
    if quantity is None:
        return None
    operator = quantity.operator
    if quantity.kind is QuantityKind.FRACTION and quantity.value == _HALF and operator is Operator.EQUAL:
        operator = Operator.ABOUT  # nobody counts halves to the unit
    precision = quantity.precision
    if quantity.kind is QuantityKind.FRACTION and precision == 1 and operator is Operator.EQUAL:
        precision = quantity.value * _FRACTION
    return Amount(operator, quantity.value, reading.unit or quantity.unit, precision)


def _proposition(reading: Reading, slots: Slots) -> Proposition | None:
    figure = _figure(slots)
    amount = _amount(reading)
    match reading.shape:
        case Shape.VALUE:
            return _value(figure, amount, reading) if amount else None
        case Shape.RATE:
            return Rate(figure, amount) if amount else None
        case Shape.AVERAGE:
            return Average(figure, amount) if amount else None
        case Shape.SHARE:
            return _share(reading, slots, figure, amount) if amount else None
        case Shape.CHANGE:
            return _change(reading, slots, figure, amount)
        case Shape.COMPARISON:
            return _comparison(reading, slots, figure)
        case Shape.EXTREME:
            return _extreme(reading, slots, figure)
        case Shape.RANK:
            return _rank(reading, slots, figure)
        case Shape.RUN:
            return _run(reading, slots, figure, amount)
        case Shape.RATIO:
            return _ratio(reading, figure, amount) if amount else None
        case other:
            assert_never(other)


def _value(figure: Figure, amount: Amount, reading: Reading) -> Value | Rate | Between:
    """A count has no fraction: 11.8 homicides, or 17.0, are a rate whose "per 100,000" the text gave before."""
    high = None if reading.amount is None else reading.amount.high
    if high is not None and amount.unit is Unit.COUNT and amount.operator is Operator.EQUAL:
        return Between(figure, amount.value, high)
    if amount.unit is Unit.COUNT and habits().get(figure.measure or "", {}).get("unit") == "percent":
        return Value(figure, replace(amount, unit=Unit.PERCENT))
    if amount.unit is Unit.COUNT and (amount.precision < 1 or amount.value != amount.value.to_integral_value()):
        return Rate(figure, replace(amount, unit=Unit.PER_100K))
    return Value(figure, amount)


def _share(reading: Reading, slots: Slots, figure: Figure, amount: Amount) -> Share | None:
    whole_places = slots.against_places or slots.places
    words, own = reading.against_measure, reading.measure
    other = words is not None and words.measure is not None and own is not None and words.measure != own.measure
    measure = words.measure if words is not None and words.measure is not None and other else figure.measure
    whole = Figure(measure, whole_places, figure.period, reading.against_qualifiers, figure.definition)
    if whole == figure:
        return None  # nothing is a part of itself: the whole was misread
    percent = Amount(amount.operator, amount.value, Unit.PERCENT, amount.precision)
    return Share(figure, whole, percent, reading.of, start_of_change(reading, slots))


def _ratio(reading: Reading, figure: Figure, amount: Amount) -> Ratio | None:
    """Both of one place and time."""
    other = reading.against_measure
    if other is None or other.measure is None:
        return None
    against = replace(figure, measure=other.measure, qualifiers=reading.against_qualifiers)
    return Ratio(figure, against, amount)


def _change(reading: Reading, slots: Slots, figure: Figure, amount: Amount | None) -> Change | None:
    if reading.direction is None:
        return None
    if amount is not None and reading.amount is not None and reading.amount.turned:
        amount = _turned(amount)
    direction = reading.direction
    start = slots.against_period
    if start is not None and start == figure.period:
        return None  # a change has two ends: one of them was misread
    if start is not None and figure.period is not None and start.first > figure.period.first:
        if amount is not None and amount.unit is Unit.PERCENT:
            return None  # a percentage of the later figure: turned round it would be another number
        if points_back(reading.against_period):
            return None  # "since then" ends where the text stands: one of the two was misread
        figure, start = replace(figure, period=start), figure.period
        direction = _OTHER_WAY[direction]
    return Change(figure, start, direction, amount, reading.sharply, _per_head(reading.of, slots))


def _run(reading: Reading, slots: Slots, figure: Figure, amount: Amount | None) -> Run | None:
    """So many whole years up to the one that is told of, each of them counted, or the stretch that the words name."""
    last = figure.period
    if (reading.direction is None and amount is None) or last is None or last.last is None:
        return None
    end, fiscal = last.last.year, last.grain is Grain.FISCAL
    stretch = last.grain is Grain.YEARS or reading.back is None
    if not stretch and last.grain not in WHOLE and (amount is None or not _opens_year(last)):
        return None  # what rose so far this year has not risen this year
    length = end - last.first.year + (not fiscal) if stretch else reading.back
    if length is None or length < 1 or (stretch and last.grain not in {*WHOLE, Grain.YEARS}):
        return None
    span = (fiscal_years if fiscal else years)(end - length + 1, end)
    return Run(replace(figure, period=span), length, reading.direction, amount, _of(reading, slots))


def _opens_year(period: Period) -> bool:
    """ "Topped 300 this year for the third straight year": what has been topped stays so."""
    return period.grain is Grain.DAYS and (period.first.month, period.first.day) == (1, 1)


def _turned(amount: Amount) -> Amount:
    """Doubled is a rise of about 100 percent, halved a fall of about 50."""
    value = (amount.value - 1) * _HUNDRED if amount.value > 1 else (1 - amount.value) * _HUNDRED
    operator = Operator.ABOUT if amount.operator is Operator.EQUAL else amount.operator
    whole = value == value.to_integral_value()
    return Amount(operator, value, Unit.PERCENT, Decimal(1) if whole else amount.precision)


def _comparison(reading: Reading, slots: Slots, figure: Figure) -> Comparison | Share | None:
    rivals = reading.against_qualifiers  # "men as likely as women": of one place and time
    thing = reading.against_measure.measure if reading.against_measure is not None else None
    if reading.operator is None or not (slots.against_places or slots.against_period or rivals or thing):
        return None
    places = slots.against_places or slots.places
    period = slots.against_period or slots.period
    if reading.against and reading.present and (places, period) == (slots.places, slots.period):
        if period is None or slots.said is None or slots.said.year - period.first.year <= 1:
            return None  # "with half the population" beside the year of the words themselves
        period = None  # held against what it is now
    qualifiers = rivals if thing is not None else rivals or figure.qualifiers
    against = Figure(thing or figure.measure, places, period, qualifiers, figure.definition)
    if against == figure:
        return None  # nothing is held against itself: the other side was misread
    of = reading.of if reading.combine is not None else _of(reading, slots)  # rates add up to nothing
    part = _part_of_wider(reading, figure, against) if of is None and period == slots.period else None
    return part or Comparison(figure, reading.operator, against, reading.combine, reading.factor, of)


def _part_of_wider(reading: Reading, figure: Figure, against: Figure) -> Share | None:
    """ "Brooklyn had more than a third of the city's shootings": what a place has of a wider one is its share."""
    quantity = reading.amount
    if quantity is None or figure.measure == _SIZE or reading.combine is not None:
        return None
    if reading.factor is None or not 0 < reading.factor < 1:
        return None
    if len(against.places) != 1 or not figure.places:
        return None
    if not all(lies_in(place, against.places[0]) for place in figure.places):
        return None
    percent = reading.factor * _HUNDRED
    precision = quantity.precision if percent == quantity.value else Decimal(1)
    return Share(figure, against, Amount(quantity.operator, percent, Unit.PERCENT, precision))


def _of(reading: Reading, slots: Slots) -> Of | None:
    """Of the rate where the words say so, or where they go on from a rate without naming what they order."""
    return _per_head(Of.RATE if reading.of is None and slots.rate else reading.of, slots)


def _per_head(of: Of | None, slots: Slots) -> Of | None:
    """A measure in percent is a rate itself, and has none per head: "solved a third of them, the lowest rate"."""
    percent = of is Of.RATE and habits().get(slots.measure or "", {}).get("unit") == "percent"
    return None if percent else of


def _scope(reading: Reading, slots: Slots) -> Scope | None:
    words = reading.scope
    if words is None:
        return Ever()
    match words.kind:
        case ScopeKind.EVER:
            return Ever()
        case ScopeKind.SINCE:
            return Since(slots.since) if slots.since is not None else None
        case ScopeKind.YEARS:
            return Years(words.years or 1)
        case ScopeKind.AMONG:
            return Among(group_for(slots.field or words.group or "country", slots.measure, slots.places))
        case other:
            assert_never(other)


def _extreme(reading: Reading, slots: Slots, figure: Figure) -> Extreme | None:
    scope = _scope(reading, slots)
    if scope is None or reading.end is None:
        return None
    return Extreme(
        figure,
        reading.end,
        scope,
        reading.among_the,
        slots.until,
        rivals=reading.against_qualifiers,
        of=_of(reading, slots),
        start=start_of_change(reading, slots),
        percent=reading.unit is Unit.PERCENT,
    )


def _rank(reading: Reading, slots: Slots, figure: Figure) -> Rank | None:
    scope = _scope(reading, slots)
    if scope is None or reading.end is None or reading.place_in_order is None:
        return None
    rivals = reading.against_qualifiers
    return Rank(figure, reading.end, reading.place_in_order, scope, rivals, of=_of(reading, slots))
