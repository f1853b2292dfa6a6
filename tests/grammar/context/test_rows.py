"""Lines that hold a place and its figures alone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2017, 10, 2)


@pytest.mark.parametrize(
    "row", ["San Diego - 50", "San Diego, 50", "San Diego\t50", "San Diego – 50", "* San Diego: 50"]
)
def test_a_row_needs_no_verb(row: str) -> None:
    text = f"Murders by city, 2016\n\nReno: 30\n{row}\n"
    assert claims_of(text, DAY)[-1] == "homicides[san-diego-ca, 2016] = 50"


@pytest.mark.parametrize("row", ["New Hampshire, 1.3", "New Hampshire\t1.3", "New Hampshire - 1.3"])
def test_a_figure_with_a_fraction_is_no_age(row: str) -> None:
    text = f"Safest states, 2016\n\nMurders per 100,000 people\n\n{row}\nMaine, 1.5\n"
    assert claims_of(text, DAY)[0] == "rate(homicides[nh, 2016]) = 1.3"


@pytest.mark.parametrize("row", ["Maria Diaz, 50", "Tulsa, OK 74103", "Tulsa High School, 50"])
def test_people_and_addresses_are_no_rows(row: str) -> None:
    text = f"Murders by city, 2016\n\nReno: 30\n\n{row}\n"
    assert claims_of(text, DAY)[:1] == ("homicides[reno-nv, 2016] = 30",)
    assert not [claim for claim in claims_of(text, DAY) if "= 50" in claim]


def test_a_row_is_no_dateline() -> None:
    text = "Robbery rates by city, 2016\n\nTulsa - 700\nReno - 826\n\nMurders by city, 2016\n\nReno - 135\n"
    assert claims_of(text, DAY) == (
        "rate(robberies[tulsa-ok, 2016]) = 700",
        "rate(robberies[reno-nv, 2016]) = 826",
        "homicides[reno-nv, 2016] = 135",
    )


@pytest.mark.parametrize("case", load("rows"), ids=lambda case: case.text[:40])
def test_a_line_of_a_day_and_those_shot_on_it_is_no_single_crime(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
