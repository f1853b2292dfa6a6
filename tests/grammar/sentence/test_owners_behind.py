"""The place whose change a noun tells, named behind words that describe it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("end", "place"),
    [
        ("of my hometown, Louisville", "louisville-ky"),
        ("of another river town, Louisville", "louisville-ky"),
        ("of Louisville, a river town", "louisville-ky"),
    ],
)
def test_a_name_in_apposition_owns_the_change(end: str, place: str) -> None:
    text = f"CHICAGO — Homicides rose here in 2016. Police cited the 46 percent increase {end}."
    assert claims_of(text, date(2017, 2, 12))[-1] == f"homicides[{place}, 2015 -> 2016] rose by = 46%"


def test_what_another_place_saw_is_not_denied_of_it() -> None:
    text = "TULSA — Homicides rose 3 percent in 2016. We didn't see the 57 percent increase of Chicago."
    assert claims_of(text, date(2017, 2, 12)) == ("homicides[tulsa-ok, 2015 -> 2016] rose by = 3%",)
