"""Where a change begins that is told as reached by a year."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2019, 1, 4)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("TULSA — Murders peaked in 1996 and had fallen 40 percent by 2018.", "1996"),
        ("TULSA — Murders rose 20 percent by 2018 after a low in 2015.", "2015"),
        ("TULSA — There were 80 murders in 2012. By 2018 they had fallen 32 percent.", "2012"),
        ("TULSA — Murders fell 2 percent in 2018.", "2017"),
    ],
)
def test_it_begins_with_the_year_told_before(text: str, start: str) -> None:
    assert f"[tulsa-ok, {start} -> 2018]" in claims_of(text, DAY)[-1]


def test_without_one_it_is_left_open() -> None:
    assert claims_of("TULSA — Murders had fallen 40 percent by 2018.", DAY) == ()
