from __future__ import annotations

import pytest

from onrecord.claims import parse_period
from onrecord.model import Gap
from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, Book

RATE = f"clearance_rate[{HARBOR}, 2016]"


def book() -> Book:
    made = Book().add("2016", "28.7", measure="clearance_rate")
    qualifiers = ("same-year",)
    return made.add("2016", "19.8", measure="clearance_rate", definition="courier", qualifiers=qualifiers)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"{RATE} = 28.7%", "supported"),
        (f"{RATE} = 19.8%", "disputed"),  # the murders of that year alone
        (f"{RATE} < 20%", "disputed"),
        (f"{RATE} = 23%", "contradicted"),
        (f"clearance_rate{{same-year}}[{HARBOR}, 2016] = 28.7%", "contradicted"),  # named, the rule decides
        (f"clearance_rate{{same-year}}[{HARBOR}, 2016] = 19.8%", "supported"),
        (f"clearance_rate{{by-police}}[{HARBOR}, 2016] = 19.8%", "not_in_record"),
    ],
)
def test_clearances_that_fit_the_rule_of_the_years_own_murders_alone_are_disputed(claim: str, expected: str) -> None:
    assert verdict(book(), claim) == expected


def test_the_count_by_the_other_rule_is_told() -> None:
    assert [item.value for item in ask(book(), f"{RATE} = 28.7%").evidence][1:] == [book().rows[1].value]


def test_other_measures_are_counted_by_one_rule() -> None:
    made = Book().add("2016", 762).add("2016", 150, qualifiers=("same-year",))
    assert verdict(made, f"homicides[{HARBOR}, 2016] = 150") == "contradicted"


@pytest.mark.parametrize(("measure", "expected"), [("robberies", "disputed"), ("sworn_officers", "contradicted")])
def test_that_reports_of_crimes_are_missing_says_nothing_of_a_headcount(measure: str, expected: str) -> None:
    made = Book().add("2022", 900, measure=measure)
    made.known_gaps.append(Gap("*", HARBOR, "hpd", parse_period("2022/2023"), "incomplete", "Months are missing."))
    assert verdict(made, f"{measure}[{HARBOR}, 2022] = 1500") == expected
