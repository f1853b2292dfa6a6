from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.periods import print_period
from onrecord.data.dates import in_header, is_school_year, read


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2016", "2016"),
        ("2016.0", "2016"),
        ("FY2016", "FY2016"),
        ("fy 2016", "FY2016"),
        ("2016-03", "2016-03"),
        ("2016-03-12", "2016-03-12"),
        ("2016-03-12 00:00:00", "2016-03-12"),
        ("3/12/2016", "2016-03-12"),
        ("March 2016", "2016-03"),
        ("Sept. 2016", "2016-09"),
        ("2016 Mar", "2016-03"),
        ("Q2 2016", "2016-Q2"),
        ("2016 Q2", "2016-Q2"),
    ],
)
def test_reads_times_as_tables_write_them(text: str, period: str) -> None:
    found = read(text)
    assert found is not None
    assert print_period(found) == period


@pytest.mark.parametrize("text", ["", "soon", "20x0", "13/13/2016", "2016-13", "762", "March", "2021-22", "2" * 50])
def test_what_is_no_time_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(("which", "period"), [("starts", "2021"), ("ends", "2022")])
def test_a_school_year_needs_to_be_told_which_year_it_is(which: str, period: str) -> None:
    assert is_school_year("2021-22")
    found = read("2021-22", which)
    assert found is not None
    assert print_period(found) == period


@pytest.mark.parametrize(
    ("header", "parts"),
    [
        ("2016", ("2016", "")),
        ("Enrolment (2021)", ("2021", "Enrolment")),
        ("2021 enrolment", ("2021", "enrolment")),
        ("Rent, 2020", ("2020", "Rent")),
        ("Enrolment", None),
        ("Change 2020 to 2021", None),
        ("Item 12016", None),
    ],
)
def test_a_header_may_hold_the_year(header: str, parts: tuple[str, str] | None) -> None:
    assert in_header(header) == parts


@given(st.text(max_size=60))
def test_any_text_is_a_period_or_none(text: str) -> None:
    found = read(text, "ends")
    assert found is None or found.first.year >= 1
