"""The same days of another year."""

from __future__ import annotations

import pytest

from onrecord.claims.periods import parse_period, print_period
from onrecord.grounding.same_days import same_days


@pytest.mark.parametrize(
    ("other", "period", "found"),
    [
        ("2015", "2016-01-01/2016-03-17", "2015-01-01/2015-03-17"),
        ("2015", "2016", "2015"),
        ("2015-03", "2016-01-01/2016-03-17", "2015-03"),
    ],
)
def test_a_whole_year_beside_a_part_of_another_is_the_same_days(other: str, period: str, found: str) -> None:
    assert print_period(same_days(parse_period(other), parse_period(period))) == found
