"""Claims of every shape, made by hypothesis. Names and figures are invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from onrecord.claims import periods
from onrecord.frozen import replace
from onrecord.model import (
    Among,
    Amount,
    Average,
    Between,
    Change,
    Claim,
    Combine,
    Comparison,
    Difference,
    Direction,
    End,
    Equation,
    Ever,
    Expression,
    Extreme,
    Figure,
    Of,
    Operator,
    PerHead,
    Period,
    Quotient,
    Rank,
    Rate,
    Ratio,
    Run,
    Share,
    Since,
    Sum,
    Times,
    Unit,
    Value,
    Years,
)

MEASURES = ("homicides", "shooting_victims", "clearance_rate", "rates_of_pay", "e")
PLACES = (
    "river-city-oh",
    "us",
    "ohnd",
    "river-city-oh/district-11",
    'group:"30 cities"',
    "us-cities-top-10",
    "st-o.j'x-mo",
)
NAMES = ("gun", "fatal", "from:out-of-state", "age:<15", "weapon:handgun", "ucr", "river-pd")
PER = (Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH, Unit.PER_YEAR)

_days = st.dates(date(1600, 1, 1), date(2400, 12, 31))
_years = st.integers(1600, 2400)
a_period: st.SearchStrategy[Period] = st.one_of(
    st.builds(periods.year, _years),
    st.builds(lambda a, b: periods.years(min(a, b), max(a, b)), _years, _years),
    st.builds(lambda a, b: periods.fiscal_years(min(a, b), max(a, b)), _years, _years),
    st.builds(periods.fiscal, _years),
    st.builds(lambda a: periods.fiscal_years(a, None), _years),
    st.builds(lambda a: periods.years(a, None), _years),
    st.builds(periods.quarter, _years, st.integers(1, 4)),
    st.builds(periods.month, _years, st.integers(1, 12)),
    st.builds(lambda a, b: periods.days(min(a, b), max(a, b)), _days, _days),
    st.builds(lambda a: periods.days(a, None), _days),
)

_names = st.lists(st.sampled_from(NAMES), max_size=3, unique=True).map(tuple)
_many_places = st.lists(st.sampled_from(PLACES), max_size=3, unique=True).map(tuple)


def figures(places: st.SearchStrategy[tuple[str, ...]] = _many_places) -> st.SearchStrategy[Figure]:
    return st.builds(
        Figure,
        st.none() | st.sampled_from(MEASURES),
        places,
        st.none() | a_period,
        _names,
        st.none() | st.sampled_from(NAMES),
    )


a_figure = figures()
one_place = figures(st.just(()) | st.sampled_from(PLACES).map(lambda place: (place,)))

a_number = st.decimals(0, 99_999_999, places=4, allow_nan=False, allow_infinity=False) | st.integers(0, 10**15 - 1).map(
    Decimal
)
an_operator = st.sampled_from(tuple(Operator))


@st.composite
def amounts(draw: st.DrawFn, *units: Unit) -> Amount:
    value = draw(a_number)
    exponents = [Decimal(1).scaleb(n) for n in range(-6 if value < 10**9 else 0, 7)]
    precision = draw(st.sampled_from([*exponents, Decimal(5), Decimal("2.5")]))
    return Amount(draw(an_operator), value, draw(st.sampled_from(units)), precision)


any_amount = amounts(*Unit)
an_of = st.none() | st.sampled_from(tuple(Of))
a_scope = st.one_of(
    st.just(Ever()),
    st.builds(Since, a_period),
    st.builds(Years, st.integers(1, 300)),
    st.builds(Among, st.sampled_from(PLACES)),
)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    against = draw(a_figure)
    combines = [Combine.SUM, Combine.EACH] if len(against.places) > 1 else [None, Combine.SUM, Combine.EACH]
    combine = draw(st.sampled_from(combines))
    return Comparison(draw(a_figure), draw(an_operator), against, combine, draw(st.none() | a_number), draw(an_of))


@st.composite
def extremes(draw: st.DrawFn) -> Extreme | Rank:
    figure, end, scope, rivals, of = (
        draw(a_figure),
        draw(st.sampled_from(tuple(End))),
        draw(a_scope),
        draw(_names),
        draw(an_of),
    )
    start, percent = draw(st.none() | a_period), draw(st.booleans())
    if of is not Of.CHANGE:
        start, percent = None, False
    if draw(st.booleans()):
        return Rank(figure, end, draw(st.integers(1, 9999)), scope, rivals, of, start, percent)
    return Extreme(figure, end, scope, draw(st.booleans()), draw(st.none() | a_period), rivals, of, start, percent)


@st.composite
def shares_of_changes(draw: st.DrawFn) -> Share:
    """Both changes run over the same time."""
    figure = draw(a_figure)
    whole = replace(draw(a_figure), period=figure.period)
    return Share(figure, whole, draw(amounts(Unit.PERCENT)), Of.CHANGE, draw(st.none() | a_period))


a_change = st.builds(
    Change,
    a_figure,
    st.none() | a_period,
    st.sampled_from(tuple(Direction)),
    st.none() | any_amount,
    st.booleans(),
    an_of,
)
a_length = st.none() | st.integers(1, 9999)
a_run = st.one_of(
    st.builds(Run, a_figure, a_length, st.sampled_from(tuple(Direction)), st.none(), an_of),
    st.builds(Run, a_figure, a_length, st.none(), any_amount, an_of),
)

a_proposition = st.one_of(
    st.builds(Value, a_figure, any_amount),
    comparisons(),
    a_change,
    extremes(),
    st.builds(Rate, a_figure, amounts(Unit.PER_100K, Unit.PER_MILLION)),
    st.builds(Share, a_figure, a_figure, amounts(Unit.PERCENT)),
    shares_of_changes(),
    st.builds(Average, a_figure, amounts(*PER)),
    a_run,
    st.builds(Ratio, a_figure, a_figure, amounts(Unit.RATIO)),
    st.builds(Between, a_figure, a_number, a_number),
)
a_day = st.none() | _days
a_claim = st.builds(Claim, a_proposition, st.booleans(), st.booleans(), a_day)

an_expression: st.SearchStrategy[Expression] = st.recursive(
    a_number | one_place | st.builds(PerHead, one_place, st.sampled_from([1000, 100_000, 1_000_000])),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda terms: Sum(tuple(terms))),
        st.builds(Difference, inner, inner),
        st.builds(Times, a_number, inner),
        st.builds(Quotient, inner, inner),
    ),
    max_leaves=8,
)
an_equation = st.builds(lambda a, op, b: Claim(Equation(a, op, b)), an_expression, an_operator, an_expression)
