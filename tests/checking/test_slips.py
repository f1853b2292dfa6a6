from __future__ import annotations

from decimal import Decimal

import pytest

from onrecord.checking.slips import slip


@pytest.mark.parametrize(
    ("claimed", "right", "expected"),
    [
        ("726", "762", "digits transposed"),
        ("1748", "1478", "digits transposed"),
        ("14", "41", "digits transposed"),
        ("42.2", "24.2", "digits transposed"),
        ("4431", "4331", "one digit wrong"),
        ("190", "19", "a digit too many"),
        ("202", "2022", "a digit missing"),
        ("762", "762", None),
        ("762", "763", None),
        ("762", "915", None),
        ("7", "70", None),
        ("12.2", "12.0", None),  # no digit too many
    ],
)
def test_slips(claimed: str, right: str, expected: str | None) -> None:
    assert slip(Decimal(claimed), Decimal(right)) == expected
