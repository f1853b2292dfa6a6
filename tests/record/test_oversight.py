from __future__ import annotations

import pytest

from pack import oversight


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2017-01-12", "2017-01-12"),
        ("2011-12 (letter)", "2011-12"),
        ("2002-03/06 (technical letters)", "2002-03"),
        ("2012", "2012"),
        ("2012-2016", None),
        ("after 2021-04 (day not read)", None),
        ("", None),
    ],
)
def test_a_step_counts_only_where_its_text_begins_with_a_date(text: str, expected: str | None) -> None:
    found = oversight._DATE.match(text)
    assert (found[0] if found else None) == expected


@pytest.mark.parametrize(
    ("agency", "state", "expected"),
    [
        ("Chicago Police Department", "IL", "chicago-il"),
        ("Pittsburgh Bureau of Police", "PA", "pittsburgh-pa"),
        ("Louisville Metro Police Department", "KY", "louisville-ky"),
        ("Suffolk County Police Department", "NY", "ny"),
        ("New Jersey State Police", "NJ", "nj"),
        ("Maricopa County Sheriff", "AZ", "az"),
    ],
)
def test_the_place_of_an_agency(agency: str, state: str, expected: str) -> None:
    assert oversight._place({"agency": agency, "state": state}) == expected
