"""Places in the name of a school or of a body that is reported to."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 3, 5)


def test_where_somebody_teaches_is_not_where_a_figure_was_counted() -> None:
    text = "NEW YORK — A teacher at the University of Tulsa said that homicides fell 12 percent in 2017."
    assert claims_of(text, DAY) == ("homicides[new-york-ny, 2016 -> 2017] fell by = 12%",)


def test_a_school_may_bear_two_places() -> None:
    text = "NEW YORK — Murders rose 9 percent in 2015, said Ann Doe of the University of Missouri-St. Louis."
    assert claims_of(text, DAY) == ("homicides[new-york-ny, 2014 -> 2015] rose by = 9%",)


def test_to_whom_a_city_reports_is_not_where_a_figure_was_counted() -> None:
    text = "Oakland reported 83 homicides to the California Department of Justice in 2015."
    assert claims_of(text, DAY) == ("homicides[oakland-ca, 2015] = 83",)


def test_a_state_without_its_body_is_a_place() -> None:
    assert claims_of("California had 1,861 homicides in 2015.", DAY) == ("homicides[ca, 2015] = 1861",)


def test_a_papers_city_is_not_where_a_figure_was_counted() -> None:
    text = "OMAHA — Homicides fell 10 percent in 2017, according to a Houston Chronicle analysis."
    assert claims_of(text, DAY) == ("homicides[omaha-ne, 2016 -> 2017] fell by = 10%",)


def test_a_paper_tells_the_place_where_nothing_else_does() -> None:
    text = "Homicides fell 10 percent in 2017, according to a Houston Chronicle analysis."
    assert claims_of(text, DAY) == ("homicides[houston-tx, 2016 -> 2017] fell by = 10%",)


def test_a_paper_names_no_city_beside_a_county() -> None:
    text = "Cook County homicides rose in 2017.\n\nHomicides rose 10 percent, a Houston Chronicle count shows."
    assert not any("houston-tx" in claim for claim in claims_of(text, DAY))


@pytest.mark.parametrize("case", load("affiliations"), ids=lambda case: case.text[:40])
def test_who_counts_for_the_nation_sits_somewhere(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
