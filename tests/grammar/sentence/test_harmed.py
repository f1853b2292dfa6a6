"""Those whom a crime harmed, in the words for a part."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_residents_who_were_harmed_are_no_count_of_residents() -> None:
    text = "In Ohio hate crimes against Black residents fell by 12 in 2017."
    assert claims_of(text, date(2018, 6, 1)) == ("hate_crimes{bias:anti-black}[oh, 2016 -> 2017] fell by = 12",)
