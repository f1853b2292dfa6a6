"""Measures and periods as they are asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.periods import print_period
from onrecord.desk.wanted import day, periods, wanted
from onrecord.errors import InputError
from onrecord.record import open_record

PACK = open_record()


@pytest.mark.parametrize(
    ("text", "measure", "qualifiers", "definition"),
    [
        ("homicides", "homicides", (), None),
        ("homicides{gun}", "homicides", ("gun",), None),
        ("homicides{juvenile, gun}", "homicides", ("gun", "juvenile"), None),
        ("homicides(ucr)", "homicides", (), "ucr"),
        ("homicides{gun}(shr)", "homicides", ("gun",), "shr"),
        ("murders", "homicides", (), None),
        ("gun murders", "homicides", ("gun",), None),
    ],
)
def test_a_measure(text: str, measure: str, qualifiers: tuple[str, ...], definition: str | None) -> None:
    what = wanted(PACK, text)
    assert (what.measure.id, what.qualifiers, what.definition) == (measure, qualifiers, definition)


@pytest.mark.parametrize("text", ["", "homicids", "homicides[us]", "homicides{gun", "murder rate", "a" * 200])
def test_no_measure_is_one_line(text: str) -> None:
    with pytest.raises(InputError) as caught:
        wanted(PACK, text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "first", "last", "count"),
    [
        ("2016", "2016", "2016", 1),
        ("2000..2016", "2000", "2016", 17),
        ("2015-11..2016-02", "2015-11", "2016-02", 4),
        ("2015-Q3..2016-Q2", "2015-Q3", "2016-Q2", 4),
        ("FY2010..FY2012", "FY2010", "FY2012", 3),
        ("2016-02-28..2016-03-01", "2016-02-28", "2016-03-01", 3),
        ("2016-01-01/2016-03-12", "2016-01-01/2016-03-12", "2016-01-01/2016-03-12", 1),
        ("2014/2016", "2014/2016", "2014/2016", 1),
    ],
)
def test_periods(text: str, first: str, last: str, count: int) -> None:
    found = periods(text)
    assert [print_period(found[0]), print_period(found[-1]), len(found)] == [first, last, count]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2016..2000", "2000..2016"),
        ("2000-2016", "did you mean 2000..2016"),
        ("2000..2016-03", "both ends"),
        ("2016/..", "has no end"),
        ("2016-13", "not a period"),
        ("last year", "not a period"),
        ("1000-01-01..2016-01-01", "ask for fewer"),
        ("2016..", "not a period"),
    ],
)
def test_no_period_is_one_line(text: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        periods(text)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=30))
def test_any_text_is_periods_or_one_line(text: str) -> None:
    told = ""
    try:
        periods(text)
    except InputError as error:
        told = str(error)
    assert "\n" not in told


def test_a_day() -> None:
    assert str(day("2017-01-02")) == "2017-01-02"
    for text in ("2017-02-30", "20170102", "2017-1-2", ""):
        with pytest.raises(InputError, match="YYYY-MM-DD"):
            day(text)
