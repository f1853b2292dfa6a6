from __future__ import annotations

import pytest

from onrecord.errors import PackError
from onrecord.model import Unit
from onrecord.record.refuse import Refusals
from tests.record.conftest import row


@pytest.fixture
def refusals() -> Refusals:
    return Refusals(
        today="2020-06-30",
        measures={"homicides": Unit.COUNT, "clearance_rate": Unit.PERCENT},
        places={"river-city-zz"},
        definitions={"rcpd"},
        sources={"release"},
    )


REFUSED = (
    ("homicides", row(source=""), "no source"),
    ("homicides", row(source="rumour"), "unknown source 'rumour'"),
    ("homicides", row(as_of=""), "no as-of date"),
    ("homicides", row(place="nowhere-zz"), "unknown place 'nowhere-zz'"),
    ("homicides", row(definition="rumour"), "unknown definition"),
    ("homicides", row(mark="sure"), "unknown mark"),
    ("arsons", row(), "unknown measure 'arsons'"),
    ("homicides", row(value="-1"), "a count is zero or more"),
    ("homicides", row(value="many"), "no number"),
    ("homicides", row(value="NaN"), "a count is zero or more"),
    ("clearance_rate", row(value="100.1"), "at most 100"),
    ("homicides", row(value="101", unit="percent"), "at most 100"),
    ("homicides", row(as_of="2020-07-01"), "as-of date 2020-07-01 is after today"),
    ("homicides", row(period="2020-07"), "period 2020-07-01 is after today"),
    ("homicides", row(period="soon"), "not a period"),
    ("homicides", row(note="two\nlines"), "line break"),
)


@pytest.mark.parametrize(("measure", "cells", "words"), REFUSED)
def test_refuses_with_file_and_line(refusals: Refusals, measure: str, cells: dict[str, str], words: str) -> None:
    with pytest.raises(PackError) as refused:
        refusals.check(measure, cells, "figures.csv:7")
    message = str(refused.value)
    assert message.startswith("figures.csv:7: ")
    assert words in message
    assert "\n" not in message


def test_the_same_figure_twice_is_kept_once(refusals: Refusals) -> None:
    assert refusals.check("homicides", row(), "figures.csv:2")
    assert not refusals.check("homicides", row(value="40.0"), "figures.csv:3")


def test_another_value_of_the_same_vintage_is_refused_with_both_lines(refusals: Refusals) -> None:
    refusals.check("homicides", row(), "figures.csv:2")
    with pytest.raises(PackError, match=r"figures\.csv:3: .*is 41, but 40 at figures\.csv:2"):
        refusals.check("homicides", row(value="41"), "figures.csv:3")


@pytest.mark.parametrize("apart", [{"as_of": "2018-01-01"}, {"period": "2015"}, {"mark": "derived"}, {"mark": "rank"}])
def test_another_vintage_period_or_kind_is_another_figure(refusals: Refusals, apart: dict[str, str]) -> None:
    refusals.check("homicides", row(), "figures.csv:2")
    assert refusals.check("homicides", row(value="41", **apart), "figures.csv:3")


def test_a_budget_may_be_asked_for_before_its_year(refusals: Refusals) -> None:
    assert refusals.check("homicides", row(period="FY2021"), "figures.csv:2")
