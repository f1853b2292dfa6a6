"""Where "as" opens another place's clause."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 9, 26)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Columbus set a record for killings in 2017 as Omaha saw a drop.",
            ("homicides[columbus-oh, 2017] is highest ever",),
        ),
        (
            "Murders fell in Columbus in 2017 as Omaha had 31.",
            ("homicides[columbus-oh, 2016 -> 2017] fell", "homicides[omaha-ne, 2017] = 31"),
        ),
        (
            "Murders in Columbus rose in 2017 as the state's fell.",
            ("homicides[columbus-oh, 2016 -> 2017] rose", "homicides[oh, 2016 -> 2017] fell"),
        ),
        ("Murders in Columbus rose in 2017 amid the nation's decline.", ("homicides[columbus-oh, 2016 -> 2017] rose",)),
        (
            "City murders in Columbus rose in 2017 as the state lost officers.",
            ("homicides[columbus-oh, 2016 -> 2017] rose",),
        ),
        ("Columbus had 142 murders in 2017, as many as Omaha had.", ("homicides[columbus-oh, 2017] = 142",)),
    ],
)
def test_each_clause_has_its_place(sentence: str, claims: tuple[str, ...]) -> None:
    assert claims_of(sentence, DAY)[: len(claims)] == claims
