"""E op E: one figure held against another, against their sum, or against each of several."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.amounts import held
from onrecord.checking.case import Case, Slot
from onrecord.checking.charts import bars, years_around
from onrecord.checking.context import Context, values
from onrecord.checking.decades import a_year_of, unlike_in_length
from onrecord.checking.settle import Link, Picks, Settled
from onrecord.checking.tolerance import INFINITE, Kind, Width, lies_in, share, taken_in
from onrecord.checking.vintages import Option
from onrecord.claims.periods import decade_years, each_year
from onrecord.frozen import replace
from onrecord.model import Amount, Chart, Combine, Comparison, Figure, Flag, Of, Operator, Period, Point, Unit

ONE = Decimal(1)
_WORDS = {
    Operator.MORE: "more than",
    Operator.AT_LEAST: "at least as many as",
    Operator.LESS: "fewer than",
    Operator.AT_MOST: "at most as many as",
    Operator.EQUAL: "as many as",
    Operator.ABOUT: "about as many as",
    Operator.NEARLY: "nearly as many as",
    Operator.JUST_OVER: "slightly more than",
}
_SIGNS = {
    Operator.ABOUT: "≈",
    Operator.NEARLY: "≈",
    Operator.JUST_OVER: "≳",
    Operator.AT_LEAST: "≥",
    Operator.AT_MOST: "≤",
}


def comparison_case(context: Context, claim: Comparison) -> Case:
    """Both sides as single figures: several places on a side are summed, unless each is meant for itself."""
    view = context.view
    each = claim.combine is Combine.EACH
    left = _apart(claim.figure) if each else [claim.figure]
    right = _apart(claim.against) if each else [claim.against]
    of = Of.RATE if claim.of is Of.RATE else None
    yearly = unlike_in_length((*left, *right))
    sign = claim.operator if claim.factor is None else None
    slots = tuple([_slot(context, figure, of, yearly, sign) for figure in (*left, *right)])
    width = _width(claim)
    ends = len(left)
    same_place = claim.figure.places == claim.against.places
    unit = Unit.PER_100K if of is Of.RATE else view.unit(claim.figure.measure or "")

    def judge(picks: Picks) -> bool | None:
        results = [_fits(width, one, other) for one in picks[:ends] for other in picks[ends:]]
        return False if False in results else None if None in results else True

    figures = (*left, *right)

    def tell(picks: Picks) -> str:
        note = ""
        if claim.factor is not None and picks[ends].value:
            note = f", {wording.factor(picks[0].value / picks[ends].value)} times as {'high' if of else 'many'}"
        return f"{_told(context, figures, picks, of, unit)}{note}"

    def working(picks: Picks) -> str:
        if claim.factor is not None and picks[ends].value:
            shown = [wording.quantity(pick.value, unit) for pick in (picks[0], picks[ends])]
            return f"{shown[0]} / {shown[1]} = {wording.factor(picks[0].value / picks[ends].value)}"
        sides = [" and ".join([_side(pick, unit) for pick in part]) for part in (picks[:ends], picks[ends:])]
        sign = _SIGNS.get(claim.operator, str(claim.operator)) if judge(picks) else _actual(picks[0], picks[ends:])
        return f"{sides[0]} {sign} {sides[1]}"

    return Case(
        summary=wording.sentence(_summary(context, claim, of)),
        slots=slots,
        judge=judge,
        tell=tell,
        working=working,
        link=Link.PREFER if same_place else Link.FREE,
        better=lambda picks: _better(context, claim, picks, ends, of),
        chart=lambda picks: _chart(context, claim, left, right, picks, of, unit),
        flags=lambda result: _flags(context, claim, result, of, width, ends),
        sided=lambda picks: _on_its_side(claim, picks, ends),
    )


def _apart(figure: Figure) -> list[Figure]:
    """A figure in each of its places, and in each of several whole years."""
    return [replace(figure, places=(place,), period=one) for place in figure.places for one in each_year(figure.period)]


def _slot(context: Context, figure: Figure, of: Of | None, yearly: bool = False, sign: Operator | None = None) -> Slot:
    assert figure.period is not None
    years = a_year_of(context, figure, of, sign) if yearly else values(context, figure, figure.period, of)
    return Slot(figure, years)


def _on_its_side(claim: Comparison, picks: Picks, ends: int) -> bool:
    """ "A little below Missouri's": whether it is below, if by more than a little."""
    if claim.factor is not None or claim.operator not in {Operator.NEARLY, Operator.JUST_OVER}:
        return False
    below = claim.operator is Operator.NEARLY
    return all((one.value < two.value) is below for one in picks[:ends] for two in picks[ends:])


def _width(claim: Comparison) -> Width:
    factor = claim.factor or ONE
    operator = claim.operator
    if claim.factor is not None and operator is Operator.EQUAL:
        operator = Operator.ABOUT  # "twice" is a word, not a printed digit
    if claim.factor:
        return taken_in(Amount(operator, factor, Unit.RATIO, Decimal("0.1")), Kind.SMALL)
    width = taken_in(Amount(operator, factor, Unit.RATIO), Kind.COUNT)
    just_under = operator is Operator.NEARLY  # "a shade below Reno's", which goes as far as "just above"
    return width._replace(low=ONE - share("just_over")) if just_under else width


def _fits(width: Width, one: Option, other: Option) -> bool | None:
    """Whether the ratio of the two is taken in; a bound or a rounded figure gives the ratio its own width."""
    if other.value == 0 or other.high == 0:
        return None if one.value == 0 else width.high == INFINITE
    if one.exact and other.exact:
        return lies_in(width, one.value / other.value)
    low = one.low / other.high if other.high != INFINITE else Decimal(0)
    high = INFINITE if one.high == INFINITE or other.low == 0 else one.high / other.low
    value = one.value / other.value
    rows = (*one.rows, *other.rows)
    certain = any(item.bound or item.standin for item in (one, other))  # it settles what the whole range settles
    ratio = Option(value, one.definition, one.tier, rows, low, high, bound=certain)
    return held(width, ratio)


def _told(context: Context, figures: tuple[Figure, ...], picks: Picks, of: Of | None, unit: Unit) -> str:
    """The figures side by side; what all share (the period, publisher and day) is said once."""
    view = context.view
    whens = [wording.counted_when(pick, figure.period) for figure, pick in zip(figures, picks, strict=True)]
    apart = len(set(whens)) > 1
    sources = {(pick.definition, wording.dated(pick)) for pick in picks}
    told = []
    yearly = unlike_in_length(figures)
    for figure, pick, counted in zip(figures, picks, whens, strict=True):
        shown = wording.number(pick.value) if of is Of.RATE else wording.quantity(pick.value, unit)
        parts = f" ({pick.terms})" if pick.terms else ""
        when = f" {counted}" if apart else ""
        when = f" a year{when}" if yearly and decade_years(figure.period) else when
        source = f" ({wording.by(view, pick.definition)}, {wording.dated(pick)})" if len(sources) > 1 else ""
        told.append(f"{shown}{parts} in {wording.places(view, figure.places)}{when}{source}")
    head = _head(context, figures, of)
    when = "" if apart else f" {whens[0]}"
    source = f" ({wording.by(view, picks[0].definition)}, {wording.dated(picks[0])})" if len(sources) == 1 else ""
    return f"{head}{when}: {wording.listing(told)}{source}"


def _head(context: Context, figures: tuple[Figure, ...], of: Of | None) -> str:
    labels = list(dict.fromkeys([wording.measure(context.view, figure) for figure in figures]))
    label = wording.listing(labels)
    return f"{label} per 100,000 residents" if of is Of.RATE else label


def _side(pick: Option, unit: Unit) -> str:
    value = wording.quantity(pick.value, unit) if unit is not Unit.PER_100K else wording.number(pick.value, 1)
    return f"{pick.terms} = {value}" if pick.terms else value


def _actual(one: Option, others: Picks) -> str:
    smaller = [one.value < other.value for other in others]
    return (
        "<"
        if all(smaller)
        else "="
        if all(one.value == other.value for other in others)
        else "≯"
        if any(smaller)
        else ">"
    )


def _summary(context: Context, claim: Comparison, of: Of | None) -> str:
    view = context.view
    left = f"{wording.subject(view, claim.figure, of)} {wording.when(claim.figure.period)}"
    other = claim.against
    right = wording.places(view, other.places)
    if other.measure != claim.figure.measure or other.qualifiers != claim.figure.qualifiers:
        right = f"{wording.measure(view, other)} in {right}"
    if other.period != claim.figure.period or other.places == claim.figure.places:
        right = f"{right} {wording.when(other.period)}"
    together = " together" if len(other.places) > 1 and claim.combine is not Combine.EACH else ""
    words = _WORDS[claim.operator]
    if claim.factor is not None:
        hedge = {
            Operator.MORE: "more than ",
            Operator.LESS: "less than ",
            Operator.NEARLY: "nearly ",
            Operator.ABOUT: "about ",
            Operator.JUST_OVER: "just over ",
        }.get(claim.operator, "")
        words = f"{hedge}{wording.factor(claim.factor)} times the figure of"
    elif of is Of.RATE:
        words = {"more than": "higher than", "fewer than": "lower than"}.get(words, words)
    return f"{left}: {words} {right}{together}"


def _better(context: Context, claim: Comparison, picks: Picks, ends: int, of: Of | None) -> str | None:
    one, others = picks[0], picks[ends:]
    names = wording.places(context.view, claim.against.places)
    if claim.against.places == claim.figure.places:
        names = f"{names} {wording.when(claim.against.period)}"
    combined = " combined" if len(claim.against.places) > 1 and claim.combine is not Combine.EACH else ""
    if claim.factor is not None and others[0].value:
        return f"{wording.factor(one.value / others[0].value)} times the figure of {names}{combined}"
    if all(one.value > other.value for other in others):
        return f"{'higher' if of else 'more'} than {names}{combined}"
    if all(one.value < other.value for other in others):
        return f"{'lower' if of else 'fewer'} than {names}{combined}"
    if len(others) == 1:
        return f"the same as {names}"
    above = [place for place, other in zip(claim.against.places, others, strict=False) if one.value > other.value]
    return f"{'higher' if of else 'more'} than {wording.places(context.view, tuple(above))}" if above else None


def _chart(
    context: Context,
    claim: Comparison,
    left: list[Figure],
    right: list[Figure],
    picks: Picks,
    of: Of | None,
    unit: Unit,
) -> Chart | None:
    if claim.figure.places == claim.against.places:
        return years_around(context, claim.figure, picks[0], of, None)
    figures = (*left, *right)
    one_period = len({figure.period for figure in figures}) == 1
    points = []
    for at, (figure, pick) in enumerate(zip(figures, picks, strict=True)):
        points.extend(_points(context, figure, pick, one_period, at < len(left), of))
    when = f" {wording.when(claim.figure.period)}" if one_period else ""
    title = f"{_head(context, (claim.figure, claim.against), of)}{when}"
    return bars(context, title, unit, points, picks)


def _points(
    context: Context, figure: Figure, pick: Option, one_period: bool, ringed: bool, of: Of | None
) -> list[Point]:
    """A bar for the figure; before a sum the bars of its parts."""
    view = context.view
    period: Period | None = None if one_period else figure.period
    tail = f", {wording.period(period)}" if period is not None else ""
    name = " + ".join([view.label(place) for place in figure.places])
    points = []
    if len(figure.places) > 1 and of is None and len(pick.rows) == len(figure.places):
        points = [Point(f"{view.label(row.place)}{tail}", row.value) for row in pick.rows]
    return [*points, Point(f"{name}{tail}", wording.rounded(pick.value, 2).normalize() + 0, ringed)]


def _flags(context: Context, claim: Comparison, result: Settled, of: Of | None, width: Width, ends: int) -> list[Flag]:
    """Whether the order turns per head, or by count."""
    if claim.factor is not None or claim.figure.places == claim.against.places or claim.combine is Combine.SUM:
        return []
    if claim.figure.measure == "population" or not context.view.is_counted(claim.figure.measure or ""):
        return []
    other = None if of is Of.RATE else Of.RATE
    if other is Of.RATE and context.view.unit(claim.figure.measure or "") is not Unit.COUNT:
        return []
    each = claim.combine is Combine.EACH
    left = _apart(claim.figure) if each else [claim.figure]
    right = _apart(claim.against) if each else [claim.against]
    yearly = unlike_in_length((*left, *right))
    ours = [_slot(context, figure, other, yearly).options for figure in (*left, *right)]
    if not all(ours) or any(len(figure.places) > 1 for figure in (*left, *right)):
        return []
    picks = [options[0] for options in ours]
    held_by = [_fits(width, one, two) for one in picks[:ends] for two in picks[ends:]]
    said = result.default.picks  # of a claim that is denied the picks hold where the claim does not
    holds = all(_fits(width, one, two) for one in said[:ends] for two in said[ends:])
    if all(held_by) == holds or None in held_by or _look_alike(picks, ends):
        return []
    unit = Unit.PER_100K if other is Of.RATE else Unit.COUNT
    told = [
        f"{wording.quantity(pick.value, unit)} in {wording.places(context.view, figure.places)}"
        for figure, pick in zip((*left, *right), picks, strict=True)
    ]
    kind = "Per head" if other is Of.RATE else "By count"
    return [Flag("count_not_rate", f"{kind} the order is another: {wording.listing(told)}.")]


def _look_alike(picks: Sequence[Option], ends: int) -> bool:
    """Whether two that make the order would be printed with one number: 3.3 per 100,000 and 3.3."""
    near, far = ({wording.rounded(pick.value) for pick in side} for side in (picks[:ends], picks[ends:]))
    return not near.isdisjoint(far)
