"""Where a change that names no start begins."""

from __future__ import annotations

from datetime import date

import pytest

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
        ("Omaha had 50 murders in 2015 and 31 last year, up 11 percent.", "2016 -> 2017] rose by = 11%"),
        ("Omaha had 50 murders in 2015 and 31 last year, down 11 percent.", "2016 -> 2017] fell by = 11%"),
        ("Omaha had 50 murders in 2015, and last year robberies fell 38 percent.", "2016 -> 2017] fell by = 38%"),
        ("Omaha had 50 murders in 2015. Murders were down to 31 last year.", "2016 -> 2017] fell"),
    ],
)
def test_a_change_begins_at_the_count_told_before_where_the_numbers_say_so(text: str, change: str) -> None:
    assert any(claim.endswith(change) for claim in claims_of(text, DAY)), claims_of(text, DAY)
