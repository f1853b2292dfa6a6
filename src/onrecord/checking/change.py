"""The figure rose, fell or held from one period to another, with or without an amount."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.amounts import held
from onrecord.checking.case import Case, Slot
from onrecord.checking.change_cut_off import HUNDRED, between_cut_off_ends, factor_width
from onrecord.checking.charts import years_around
from onrecord.checking.context import Context, period_before, values
from onrecord.checking.editions import of_two_editions
from onrecord.checking.noise import within_noise
from onrecord.checking.settle import Link, Picks, Settled
from onrecord.checking.slips import rounded_like
from onrecord.checking.starts import turns_on_start
from onrecord.checking.tolerance import Kind, Leeway, Width, is_far, lies_in, names, of_ends, share, taken_in
from onrecord.checking.view import A_YEAR, YEARLY, day_count, days
from onrecord.checking.vintages import Option
from onrecord.frozen import replace
from onrecord.model import Amount, Change, Direction, Figure, Flag, Grain, Of, Operator, Period, Unit

_UNEVEN = 40  # days: stretches of whole years that differ by more have not as many years


def change_case(context: Context, claim: Change) -> Case | None:
    """Both ends from one series. None where the words name no start and none can be told."""
    figure = claim.figure
    assert figure.period is not None
    start = claim.start or period_before(figure.period)
    if start is None:
        return None
    of = Of.RATE if claim.of is Of.RATE else None
    before = replace(figure, period=start)
    slots = (
        Slot(before, _even(context, before, of, claim)),
        Slot(figure, _even(context, figure, of, claim)),
    )
    view = context.view
    unit = Unit.PER_100K if of is Of.RATE else view.unit(figure.measure or "")

    def tell(picks: Picks) -> str:
        first, last = picks
        mean = " a year" if _uneven(claim, start) else ""
        from_to = [f"{wording.quantity(pick.value, unit)}{mean}" for pick in picks]
        went = f"{_went(first.value, last.value)}{_turn(first.value, last.value, unit)}"
        then, now = wording.counted_when(first, start), wording.counted_when(last, figure.period)
        later = f"{from_to[1]} {now}, {went}"
        if unit is Unit.COUNT:
            counted = wording.of_one(from_to[0], wording.measure(view, figure))
            what = f"{counted} in {wording.places(view, figure.places)} {then}"
            who = wording.publisher(view, last.definition)
            return f"{who} counted {from_to[0]} {what} and {later} ({wording.dated(last)})"
        name = wording.subject(view, figure, of)
        head = name if of is not None else f"the {name}"
        source = f"{wording.by(view, last.definition)}, {wording.dated(last)}"
        return f"{head} was {from_to[0]} {then} and {later} ({source})"

    def working(picks: Picks) -> str:
        first, last = picks
        text = f"{_shown(first, unit)} -> {_shown(last, unit)}: {_signed(last.value - first.value, unit)}"
        percent = _percent(first.value, last.value)
        return text if percent is None or unit is Unit.PERCENT else f"{text}, {percent:+,.1f}%"

    return Case(
        summary=wording.sentence(_summary(context, claim, of)),
        slots=slots,
        judge=lambda picks: judged(claim, picks, unit),
        tell=tell,
        working=working,
        link=Link.MUST,
        better=lambda picks: _better(claim, picks, unit),
        chart=lambda picks: years_around(context, figure, picks[1], of, None),
        flags=lambda result: [
            *_flags(claim, result, of, unit),
            *(turns_on_start(context, claim, of, result.default.picks[1], start) if result.default.holds else ()),
        ],
        near=None if claim.amount is None else lambda picks, rule: _near(claim, picks, unit, rule),
        claimed=claim.amount,
        found=lambda picks: rounded_like(
            (claim.amount or Amount(Operator.EQUAL, Decimal(0), unit)).value, _size(claim, picks)
        ),
    )


def _even(context: Context, figure: Figure, of: Of | None, claim: Change) -> tuple[Option, ...]:
    """The figure, as a yearly mean where the two stretches are of whole years and not of one length."""
    assert figure.period is not None
    options = values(context, figure, figure.period, of)
    if not _uneven(claim, claim.start or figure.period):
        return options
    years = Decimal(max(1, round(day_count(days(figure.period)) / A_YEAR)))
    return tuple(
        [replace(item, value=item.value / years, low=item.low / years, high=item.high / years) for item in options]
    )


def _uneven(claim: Change, start: object) -> bool:
    period = claim.figure.period
    if claim.start is None or period is None or period.last is None or claim.start.last is None or start is None:
        return False
    lengths = sorted((day_count(days(period)), day_count(days(claim.start))))
    return lengths[0] >= YEARLY and lengths[1] - lengths[0] > _UNEVEN


def judged(claim: Change, picks: Picks, unit: Unit) -> bool | None:
    """Whether the direction and the amount are right."""
    first, last = picks
    if first.bound or last.bound:
        return _bounded(claim, first, last)
    if first.standin or last.standin:
        return between_cut_off_ends(claim, first, last)
    delta = last.value - first.value
    if claim.direction is Direction.HELD:
        return abs(delta) <= abs(first.value) * share("held")
    rose = claim.direction is Direction.ROSE
    if claim.amount is not None:
        return _amount_holds(claim.amount, first, last, rose, unit)
    if not (delta > 0 if rose else delta < 0):
        return False
    if claim.sharply:
        beyond = unit is not Unit.COUNT or not within_noise(first.value, last.value)
        return abs(delta) >= abs(first.value) * share("sharply") and beyond
    return True


def _near(claim: Change, picks: Picks, unit: Unit, rule: Leeway) -> bool:
    """Whether the change holds where each end that came later, or stands in an older edition, was a little off.

    So it is with both ends of a force's own count, of which one that was long over is told anew.
    """
    by, own = share(of_ends(rule)), rule in (Leeway.RECOUNT, Leeway.RECOUNT_LATER, Leeway.UNSEEN)
    first, last = picks[0].at_utmost(), picks[1].at_utmost()
    first = (
        _loosened(first, share(rule) if rule is Leeway.RECOUNT_LATER else by)
        if own or first.later or of_two_editions(picks)
        else first
    )
    last = _loosened(last, by) if own or last.later else last
    found = judged(claim, (first, last), unit)
    return found is not False if first.standin or last.standin else bool(found)


def _loosened(pick: Option, by: Decimal) -> Option:
    return replace(pick, low=pick.low * (1 - by), high=pick.high * (1 + by))


def _bounded(claim: Change, first: Option, last: Option) -> bool | None:
    """What a bound settles: the direction alone, where the two ranges do not meet."""
    rose = last.low > first.high
    fell = last.high < first.low
    if claim.amount is not None or claim.sharply or not (rose or fell):
        return (
            False
            if (rose and claim.direction is Direction.FELL) or (fell and claim.direction is Direction.ROSE)
            else None
        )
    return claim.direction is (Direction.ROSE if rose else Direction.FELL)


def _amount_holds(amount: Amount, first: Option, last: Option, rose: bool, unit: Unit) -> bool | None:
    sign = 1 if rose else -1
    delta = (last.value - first.value) * sign
    if delta <= 0 and (last.high - first.low if rose else first.high - last.low) <= 0:
        return False  # no ends that they stand for go that way
    if amount.unit is not Unit.PERCENT:
        kind = Kind.COMPUTED if amount.unit in (Unit.POINTS, Unit.PER_100K, Unit.PER_MILLION) else Kind.COUNT
        return _of_ends(taken_in(amount, kind), first, last, delta, sign)
    if first.value == 0:
        return None
    factor = factor_width(amount, rose)
    if factor is not None:
        low, high = last.low / first.high, last.high / first.low if first.low else last.high
        return held(factor, replace(last, value=last.value / first.value, low=low, high=high, bound=False))
    width = taken_in(amount, Kind.COMPUTED)
    if not (first.exact and last.exact):
        ends = sorted(((last.low / first.high - 1) * HUNDRED * sign, (last.high / first.low - 1) * HUNDRED * sign))
        return held(width, replace(last, value=delta / first.value * HUNDRED, low=ends[0], high=ends[1], bound=False))
    percent = delta / first.value * HUNDRED
    if unit is Unit.PERCENT and lies_in(width, delta):
        return True  # a percentage that "rose 5 percent" may mean points
    return lies_in(width, percent)


def _of_ends(width: Width, first: Option, last: Option, delta: Decimal, sign: int) -> bool | None:
    """Whether the words take in a change by so many, within what rounded ends leave open."""
    exact = lies_in(width, delta)
    if exact or (first.exact and last.exact):
        return exact
    low, high = sorted(((last.low - first.high) * sign, (last.high - first.low) * sign))
    return held(width, replace(last, value=delta, low=low, high=high, bound=False))


def _size(claim: Change, picks: Picks) -> Decimal:
    """The change in the unit of the claimed amount."""
    first, last = picks
    delta = abs(last.value - first.value)
    percent = claim.amount is not None and claim.amount.unit is Unit.PERCENT
    return delta / first.value * HUNDRED if percent and first.value else delta


def _percent(first: Decimal, last: Decimal) -> Decimal | None:
    return (last - first) / first * HUNDRED if first else None


def _went(first: Decimal, last: Decimal) -> str:
    return "no change" if first == last else "a rise" if last > first else "a fall"


def _turn(first: Decimal, last: Decimal, unit: Unit) -> str:
    if first == last:
        return ""
    percent = _percent(first, last)
    if percent is None or unit is Unit.PERCENT:
        return f" of {wording.quantity(abs(last - first), Unit.POINTS if unit is Unit.PERCENT else unit)}"
    return f" of {wording.number(abs(percent))} percent"


def _shown(option: Option, unit: Unit) -> str:
    value = wording.quantity(option.value, unit)
    return f"{option.terms} = {value}" if option.terms else value


def _signed(delta: Decimal, unit: Unit) -> str:
    text = wording.quantity(abs(delta), unit)
    return f"+{text}" if delta > 0 else f"-{text}" if delta < 0 else "no change"


def _summary(context: Context, claim: Change, of: Of | None) -> str:
    view = context.view
    verb = {Direction.ROSE: "rose", Direction.FELL: "fell", Direction.HELD: "held steady"}[claim.direction]
    by = f" by {wording.amount(claim.amount)}" if claim.amount is not None else " sharply" if claim.sharply else ""
    return f"{wording.subject(view, claim.figure, of)} {verb}{by}{_between(claim.start, claim.figure.period)}"


def _between(start: Period | None, end: Period | None) -> str:
    """ "from 2015 to 2016"; two stretches of days stand against each other, as each has a "to" of its own."""
    if start is not None and end is not None and Grain.DAYS in (start.grain, end.grain):
        return f", {wording.period(end)} against {wording.period(start)}"
    first = f" from {wording.period(start)}" if start is not None else ""
    return first + (f" to {wording.period(end)}" if end is not None else "")


def _better(claim: Change, picks: Picks, unit: Unit) -> str:
    first, last = picks
    delta = last.value - first.value
    if delta == 0:
        return wording.UNCHANGED
    word = "up" if delta > 0 else "down"
    percent = _percent(first.value, last.value)
    if percent is None or (claim.amount is not None and claim.amount.unit not in (Unit.PERCENT, Unit.POINTS)):
        return f"{word} {wording.quantity(abs(delta), unit)}"
    if unit is Unit.PERCENT:
        return f"{word} {wording.quantity(abs(delta), Unit.POINTS)}"
    return f"{word} {wording.number(abs(percent))} percent"


def _flags(claim: Change, result: Settled, of: Of | None, unit: Unit) -> list[Flag]:
    picks = result.default.picks
    first, last = picks
    stock = claim.figure.measure in names("stocks", "measures")
    counted = unit is Unit.COUNT and of is None and not stock and first.value != last.value
    flags = []
    if counted and claim.direction is not Direction.HELD and within_noise(first.value, last.value):
        shown = f"from {wording.number(first.value)} as far as to {wording.number(last.value)}"
        flags.append(Flag("within_noise", f"Chance alone moves a count {shown} more often than once in twenty."))
    if claim.amount is not None and result.default.holds and is_far(claim.amount, _size(claim, picks)):
        size = wording.quantity(_size(claim, picks), claim.amount.unit)
        flags.append(Flag("rounded", f"The change was {size}, well away from {wording.amount(claim.amount)}."))
    return flags
