from __future__ import annotations

from decimal import Decimal

import pytest

from onrecord.checking import wording
from onrecord.checking.view import view_of
from onrecord.claims import parse_period
from onrecord.model import Amount, Operator, Unit
from tests.checking.ask import ask
from tests.checking.book import HARBOR, Book


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2016", "in 2016"),
        ("2013/2016", "from 2013 to 2016"),
        ("FY2016", "in fiscal 2016"),
        ("2016-Q1", "in the first quarter of 2016"),
        ("2016-03", "in March 2016"),
        ("2016-03-12", "on 12 March 2016"),
        ("2017-01-01/2017-03-17", "from 1 January to 17 March 2017"),
        ("2015-10-01/2016-03-17", "from 1 October 2015 to 17 March 2016"),
    ],
)
def test_periods(period: str, expected: str) -> None:
    assert wording.when(parse_period(period)) == expected


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("762", Unit.COUNT, "762"),
        ("1248185", Unit.COUNT, "1,248,185"),
        ("28.05", Unit.PER_100K, "28.1 per 100,000"),
        ("12.3", Unit.PERCENT, "12.3 percent"),
        ("27700000000", Unit.USD, "$27.7 billion"),
        ("1259000000", Unit.USD, "$1.259 billion"),
        ("2652976", Unit.USD, "$2.653 million"),
    ],
)
def test_quantities(value: str, unit: Unit, expected: str) -> None:
    assert wording.quantity(Decimal(value), unit) == expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [(Unit.COUNT, "fewer than 30"), (Unit.PERCENT, "less than 30 percent"), (Unit.USD, "less than $30")],
)
def test_what_can_be_counted_is_fewer_and_a_share_or_a_sum_less(unit: Unit, expected: str) -> None:
    assert wording.amount(Amount(Operator.LESS, Decimal(30), unit)) == expected


@pytest.mark.parametrize(("place", "expected"), [(1, "1st"), (2, "2nd"), (11, "11th"), (82, "82nd"), (113, "113th")])
def test_ordinals(place: int, expected: str) -> None:
    assert wording.ordinal(place) == expected


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("us-cities-250k", "U.S. cities of 250,000 or more"),
        ("us-cities-1m", "U.S. cities of 1,000,000 or more"),
        ("us-cities-top-10", "the 10 largest U.S. cities"),
        ("us-judicial-districts", "federal judicial districts"),
        (f"{HARBOR}/wards", "wards of Mill Harbor"),
        ("group:30 cities", "30 cities"),
    ],
)
def test_groups(group: str, expected: str) -> None:
    assert wording.group(view_of(Book()), group) == expected


def test_a_population_is_counted_in_residents() -> None:
    record = Book().add("2016", 90_000, measure="population", definition="census")
    found = ask(record, f"population[{HARBOR}, 2016] = 90000", "2017-02-01")
    assert found.summary == "90,000 residents in Mill Harbor in 2016."


def test_two_stretches_of_days_stand_against_each_other() -> None:
    claim = f"homicides[{HARBOR}, 2015-01-01/2015-08-01 -> 2016-01-01/2016-08-01] rose by = 50%"
    record = Book().add("2014", 90)
    found = ask(record, claim, "2017-02-01")
    assert found.summary == (
        "Homicides in Mill Harbor rose by 50 percent, 1 January to 1 August 2016 against 1 January to 1 August 2015."
    )


@pytest.mark.parametrize(
    ("years", "told"), [(["1969"], "1969"), (["1969", "1971", "1973", "1980"], "1969, 1971, 1973 and others")]
)
def test_of_many_three_are_named(years: list[str], told: str) -> None:
    assert wording.first_few(years) == told


def test_one_is_counted_in_the_singular() -> None:
    assert wording.of_one("1", "motor vehicle thefts in Ames") == "motor vehicle theft in Ames"
    assert wording.of_one("2", "homicides in Ames") == "homicides in Ames"
