from __future__ import annotations

import pytest

from onrecord.model import Unit
from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, Book

DAY = "2018-01-15"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("per_day({}) <~ 1", "supported"),  # 344 / 366 = 0.94: below one and rounds to one
        ("per_day({}) = 0.9", "supported"),
        ("per_day({}) = 2", "contradicted"),
        ("per_week({}) ~ 6.5", "supported"),
        ("per_month({}) > 28", "supported"),
        ("per_month({}) > 30", "contradicted"),
    ],
)
def test_averages_over_the_period(claim: str, expected: str) -> None:
    record = Book().add("2016", 344)
    assert verdict(record, claim.format(f"homicides[{HARBOR}, 2016]"), DAY) == expected


def test_a_hedge_does_not_reach_more_than_a_tenth() -> None:
    record = Book().add("2016", 562)  # 1.54 a day rounds to 2, but is not "almost two"
    assert verdict(record, f"per_day(homicides[{HARBOR}, 2016]) <~ 2", DAY) == "contradicted"


def test_the_mean_over_years() -> None:
    record = Book().years(2013, [100, 110, 120, 130])
    found = ask(record, f"mean(homicides[{HARBOR}, 2013/2016]) = 115", DAY)
    assert found.verdict == "supported"
    assert found.working is not None
    assert found.working.startswith("(100 + 110 + 120 + 130) / 4 = 115")


def test_a_printed_mean_comes_first() -> None:
    record = Book().add("2013/2016", 7000, mark="approximate", unit=Unit.PER_YEAR)
    assert verdict(record, f"mean(homicides[{HARBOR}, 2013/2016]) <~ 7000", DAY) == "supported"
    assert verdict(record, f"mean(homicides[{HARBOR}, 2013/2016]) = 9000", DAY) == "contradicted"


def test_one_every_other_day_is_not_one_a_day() -> None:
    record = Book().add("2017", 342)
    claim = f"per_day(homicides[{HARBOR}, 2017])"
    assert verdict(record, f"{claim} = 0.5 (to 0.25)", "2018-05-14") == "contradicted"
    assert verdict(record, f"{claim} = 0.923077 (to 0.035503)", "2018-05-14") == "supported"  # one every 26 hours
