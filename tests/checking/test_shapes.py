"""The less common shapes, on public facts of the default pack: the Chicago Police, the NYPD and the FBI's counts."""

from __future__ import annotations

import pytest

from onrecord.record import open_record
from tests.checking.ask import ask, flags, verdict

RECORD = open_record()
CHICAGO, PART = "homicides[chicago-il, 2016]", "homicides[chicago-il, 2016-01-01/2016-11-30]"


@pytest.mark.parametrize(
    ("claim", "said", "expected"),
    [
        # extremes of a change: 1,719 more in 2015, 12.1 percent as revised and 10.8 as first printed; 1,938 more in
        # 1990, 11.1 percent in 1971
        ("change(homicides[us, 2014 -> 2015], %) is highest since 1968", "2016-12-01", "disputed"),
        ("change(homicides[us, 2014 -> 2015], %) is highest since 1971", "2016-12-01", "supported"),
        ("change(homicides[us, 2014 -> 2015]) is highest since 1968", "2016-12-01", "contradicted"),
        ("change(homicides[us, 2014 -> 2015]) is highest since 1990", "2016-12-01", "supported"),
        # the same month, the same dates
        ("homicides[chicago-il, 2014-01] is lowest in 9 years", "2018-06-01", "supported"),
        ("homicides[chicago-il, 2017-01] is lowest in 9 years", "2017-03-01", "contradicted"),
        ("homicides[chicago-il, 2016-01] is highest in 9 years", "2018-06-01", "supported"),
        # a milestone: passed 600 before December, for the first time since 2003
        (f"{PART} > 600", "2018-06-01", "supported"),
        (f"{PART} is highest since 2003", "2018-06-01", "supported"),
        (f"{PART} > 900", "2018-06-01", "contradicted"),
        # runs
        ("homicides[us, 2014/2016] rose each year", "2018-01-01", "supported"),
        ("homicides[us, 2012/2016] rose each year", "2018-01-01", "contradicted"),
        ("homicides[chicago-il, 2013/2016] > 400 each year", "2018-01-01", "supported"),
        ("homicides[chicago-il, 2013/2016] > 480 each year", "2018-01-01", "contradicted"),
        # either, or; negation
        ("homicides[new-york-ny, 2016] in [334, 335]", "2017-03-01", "supported"),
        ("homicides[new-york-ny, 2016] in [320, 330]", "2017-03-01", "contradicted"),
        (f"not ({CHICAGO} is highest ever)", "2017-03-01", "supported"),
        ("not (homicides[chicago-il, 2015 -> 2016] rose)", "2017-03-01", "contradicted"),
        # the pace: 496 by the end of August
        ("projected (homicides[chicago-il, 2016] ~ 745)", "2016-08-31", "supported"),
        ("projected (homicides[chicago-il, 2016] > 900)", "2016-08-31", "contradicted"),
        # ratios of two measures
        ("robberies[chicago-il, 2016] / homicides[chicago-il, 2016] = 15.6", "2018-01-01", "supported"),
        ("robberies[chicago-il, 2016] / homicides[chicago-il, 2016] = 12", "2018-01-01", "contradicted"),
        # a publisher that the words name and the record lacks for the place
        ("homicides(nypd)[chicago-il, 2016] is highest since 1996", "2017-01-05", "not_in_record"),
    ],
)
def test_shapes(claim: str, said: str, expected: str) -> None:
    assert verdict(RECORD, claim, said) == expected


def test_a_pace_is_arithmetic() -> None:
    found = ask(RECORD, "projected (homicides[chicago-il, 2016] ~ 745)", "2016-08-31")
    assert "arithmetic" in flags(found)
    assert "at that pace 2016 would have" in found.reason
