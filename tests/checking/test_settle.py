"""Of two series that both may be meant, the one that fits decides."""

from __future__ import annotations

import pytest

from tests.checking.ask import verdict
from tests.checking.book import Book


def book() -> Book:
    """The nation's violent crimes with rapes by the old definition and by the new, printed on one day."""
    made = Book()
    for year, old, new in ((2019, 1000, 1040), (2020, 1060, 1092)):
        made.add(str(year), old, definition="ucr", place="us", measure="violent_crimes", as_of="2021-09-27")
        made.add(str(year), new, definition="ucr-revised", place="us", measure="violent_crimes", as_of="2021-09-27")
        made.add(str(year), 100, definition="ucr", place="us", measure="rapes", as_of="2021-09-27")
        made.add(str(year), 140, definition="ucr-revised", place="us", measure="rapes", as_of="2021-09-27")
    return made


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("violent_crimes[us, 2020] = 1060", "supported"),
        ("violent_crimes[us, 2020] = 1092", "supported"),
        ("violent_crimes[us, 2020] = 1075", "contradicted"),
        ("violent_crimes[us, 2019 -> 2020] rose by = 6%", "supported"),
        ("violent_crimes[us, 2019 -> 2020] rose by = 5%", "supported"),
        ("violent_crimes[us, 2019 -> 2020] rose by = 9%", "contradicted"),  # from one to the other
        ("rapes[us, 2020] = 140", "disputed"),  # a rape is another thing by each definition
    ],
)
def test_both_totals_that_the_fbi_prints_may_be_meant(claim: str, expected: str) -> None:
    assert verdict(book(), claim) == expected
