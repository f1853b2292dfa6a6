"""No claim makes the checker crash: claims of every shape, whatever their figures, get a verdict and words."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.checking import check_act, evaluate
from onrecord.claims import parse_claim, periods
from onrecord.model import Act, ActKind, Among, Claim, Figure, Finding, Grain, Period, Span, Verdict
from onrecord.record import open_record
from tests.checking.book import HARBOR, NORTH, Book
from tests.claims.made import a_claim, a_day, an_equation

MEASURES = ("homicides", "population", "federal_weapons_prosecutions", "guns_traced", "justice_department_budget")
PLACES = ("chicago-il", "new-york-ny", "us", "il", "ilnd", "st-louis-mo")
GROUPS = ("us-cities", "us-cities-250k", "us-states", "us-judicial-districts", "new-york-ny/boroughs")
PERIODS = [
    *[periods.year(year) for year in (1961, 1992, 2013, 2015, 2016, 2017)],
    periods.years(2013, 2016),
    periods.fiscal(2012),
    periods.month(2016, 6),
    periods.days(date(2016, 1, 1), date(2016, 9, 30)),
    Period(date(2009, 1, 1), None, Grain.YEARS),
]


def grounded(value: Any, draw: Any) -> Any:
    """The same claim about places, measures and periods that the record has."""
    if isinstance(value, Figure):
        places = tuple(draw(st.sampled_from(PLACES)) for _ in value.places[:2])
        period = None if value.period is None else draw(st.sampled_from(PERIODS))
        measure = None if value.measure is None else draw(st.sampled_from(MEASURES))
        return Figure(measure, places or ("us",), period, (), draw(st.sampled_from((None, None, "ucr", "cpd"))))
    if isinstance(value, Period):
        return draw(st.sampled_from(PERIODS))
    if isinstance(value, Among):
        return Among(draw(st.sampled_from(GROUPS)))
    if isinstance(value, tuple):
        return tuple(grounded(item, draw) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        made = {item.name: grounded(getattr(value, item.name), draw) for item in dataclasses.fields(value)}
        return dataclasses.replace(value, **made)
    return value


@st.composite
def real_claims(draw: st.DrawFn) -> Claim:
    made: Claim = grounded(draw(a_claim | an_equation), draw)
    return made


def sound(found: Finding) -> None:
    assert found.verdict in Verdict
    assert found.reason
    assert found.reason.endswith((".", "!", "?"))
    for flag in found.flags:
        assert flag.note
    if found.verdict is Verdict.SUPPORTED:
        assert found.better is None
        assert found.evidence
    if found.chart is not None:
        assert found.chart.points
        assert all(isinstance(point.value, Decimal) and point.value.is_finite() for point in found.chart.points)


@given(a_claim | an_equation, a_day)
def test_made_claims_on_a_small_record(claim: Claim, said: date | None) -> None:
    sound(evaluate(claim, said, Book().years(2012, [1, 2, 3]).add("2013", 0, place=NORTH)))


RECORD = open_record()
SAID = st.none() | st.dates(date(1990, 1, 1), date(2025, 12, 31))


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(real_claims(), SAID)
def test_made_claims_on_the_default_pack(claim: Claim, said: date | None) -> None:
    sound(evaluate(claim, said, RECORD))


@given(st.text(max_size=300), st.none() | st.text(max_size=60), st.none() | st.text(max_size=60), a_day)
def test_any_words_of_an_act(words: str, actor: str | None, addressee: str | None, published: date | None) -> None:
    span = Span(0, 1)
    said = Period(published, published, Grain.DAY) if published else None
    found = check_act(Act(ActKind.ACT, span, span, actor, addressee, words, said), published, RECORD)
    assert found.reason


def test_zeros_everywhere() -> None:
    record = Book().years(2012, [0, 0, 0, 0, 0]).add("2016", 0, measure="population", definition="census")

    for text in (
        f"homicides[{HARBOR}, 2015 -> 2016] rose by = 10%",
        f"homicides[{HARBOR}, 2015 -> 2016] held",
        f"rate(homicides[{HARBOR}, 2016]) = 5",
        f"share(homicides[{HARBOR}, 2016], homicides[{HARBOR}, 2015]) = 5%",
        f"homicides[{HARBOR}, 2016] ~ 2 * homicides[{HARBOR}, 2015]",
        f"homicides[{HARBOR}, 2016] / homicides[{HARBOR}, 2015] = 2",
        f"homicides[{HARBOR}, 2016] is highest ever",
        f"change(homicides[{HARBOR}, 2015 -> 2016], %) is highest ever",
    ):
        sound(evaluate(parse_claim(text), date(2018, 1, 1), record))
