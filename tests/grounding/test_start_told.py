"""Where a change that names no start begins."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from onrecord.claims.periods import days, year
from onrecord.grounding.start_told import two_ends
from onrecord.grounding.told_counts import Told
from onrecord.model import Period, Reading, Shape, Span
from tests.claim_cases import claims_of

DAY = date(2018, 5, 4)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Murders in Omaha peaked at 50 in 2015 and were down to 31 last year.", "2015 -> 2017] fell"),
        ("Omaha had 50 murders in 2015 and 31 last year, down 38 percent.", "2015 -> 2017] fell by = 38%"),
        ("Omaha had 50 murders in 2015. Last year murders fell by 38 percent, to 31.", "2015 -> 2017] fell by = 38%"),
        ("Omaha had 50 murders in 2015, and last year murders doubled, to 101.", "2015 -> 2017] rose by ~ 100%"),
        ("Omaha had 50 murders in 2015; murders are down 38 percent.", "2015 -> 2017] fell by = 38%"),
        ("Omaha had 50 murders in 2015, and last year murders fell by 19, to 31.", "2015 -> 2017] fell by = 19"),
        ("Omaha had 50 murders in 2015. In 2014 the city recorded 18 fewer.", "2014 -> 2015] rose by = 18"),
        (
            "Omaha had 50 murders in 2015, against 32 in 2014. In 2014 there were 18 fewer.",
            "2014 -> 2015] rose by = 18",
        ),
        ("Omaha had 50 murders in 2015. It had 32 in 2014. The 2014 total was 18 lower.", "2014 -> 2015] rose by = 18"),
        ("Omaha had 32 murders in 2014. In 2015 there were 18 more.", "2014 -> 2015] rose by = 18"),
        ("Omaha had 50 murders in 2015. In 2014 murders rose by 18.", "2013 -> 2014] rose by = 18"),
        ("Omaha had 50 murders in 2015. In 2014 there were 18 more than in 2013.", "2013 -> 2014] rose by = 18"),
        ("Omaha had 50 murders in 2015 and 31 last year, up 11 percent.", "2016 -> 2017] rose by = 11%"),
        ("Omaha had 50 murders in 2015 and 31 last year, down 11 percent.", "2016 -> 2017] fell by = 11%"),
        ("Omaha had 50 murders in 2015, and last year robberies fell 38 percent.", "2016 -> 2017] fell by = 38%"),
        ("Omaha had 50 murders in 2015. Murders were down to 31 last year.", "2016 -> 2017] fell"),
        ("Omaha had 50 murders in 2015. In 2014 it had 32, so the count rose by 18.", "2014 -> 2015] rose by = 18"),
        ("Omaha had 50 murders in 2015. In 2014, it had 32, so murders rose.", "2014 -> 2015] rose"),
        ("Omaha had 50 murders in 2015. In 2014, it had 32, and murders rose.", "2013 -> 2014] rose"),
        ("Omaha had 50 murders in 2015. In 2014, it had 32, a rise of 3.", "2013 -> 2014] rose by = 3"),
    ],
)
def test_a_change_begins_at_the_count_told_before_where_the_numbers_say_so(text: str, change: str) -> None:
    assert any(claim.endswith(change) for claim in claims_of(text, DAY)), claims_of(text, DAY)


def _told(statement: int, period: Period, place: str = "omaha-ne", value: int = 40) -> Told:
    return Told(statement, "homicides", (place,), period, Decimal(value))


def _summing(statement: int) -> Reading:
    return Reading(Shape.CHANGE, Span(0, 1), statement, (), sums=True)


def test_the_two_figures_told_last_are_the_ends_of_what_sums_them_up() -> None:
    assert two_ends([_told(0, year(2021)), _told(1, year(2018))], _summing(2)) == (year(2018), year(2021))
    assert two_ends([_told(0, year(2021)), _told(1, year(2018))], _summing(9)) is None
    assert two_ends([_told(0, year(2021))], _summing(1)) is None
    assert two_ends([_told(0, year(2021), "lincoln-ne"), _told(1, year(2018))], _summing(2)) is None


def test_a_part_of_a_year_and_a_whole_one_are_no_two_ends() -> None:
    part = days(date(2021, 1, 1), date(2021, 6, 30))
    assert two_ends([_told(0, part), _told(1, year(2020))], _summing(1)) is None


def test_a_count_further_back_is_an_end_where_the_amount_leads_from_it() -> None:
    text = "Omaha had 40 murders in 2017 and 30 in 2016. In 2010 there were 20. So they have doubled."
    assert claims_of(text, DAY)[-1] == "homicides[omaha-ne, 2010 -> 2017] rose by ~ 100%"
