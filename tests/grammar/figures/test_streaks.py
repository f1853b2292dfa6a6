"""Days without a crime."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 1, 5)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Tulsa went 12 days without a homicide, breaking the record of 11 set in 2015.", ()),
        ("Tulsa went 12 days, from Nov. 25 to Dec. 7, without a killing, tying the record of 2015.", ()),
        (
            "Tulsa went 60 days without a homicide in 2016 and ended the year with 71 murders.",
            ("homicides[tulsa-ok, 2016] = 71",),
        ),
        ("Tulsa had 71 homicides in 2016, breaking the record of 70.", None),
    ],
)
def test_a_record_of_days_is_none_of_homicides(sentence: str, claims: tuple[str, ...] | None) -> None:
    found = claims_of(f"TULSA — {sentence}", DAY)
    assert found == claims if claims is not None else len(found) > 1
