"""Changes that are held against something themselves: nothing is read of the count."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 3, 5)


@pytest.mark.parametrize(
    "sentence",
    [
        "TULSA — In 2017 the rise in murders in Tulsa was about a third of that in Reno.",
        "TULSA — Tulsa made up 43 percent of this overall increase in murders in 2017.",
        "TULSA — In 2017 the increase in homicide was in line with that of the nation.",
    ],
)
def test_what_is_compared_is_the_change(sentence: str) -> None:
    assert all(" ~ " not in claim and "share" not in claim for claim in claims_of(sentence, DAY))


def test_a_count_that_is_compared_is_read() -> None:
    assert claims_of("TULSA — In 2017 Tulsa's murders were about a third of Omaha's.", DAY) == (
        "homicides[tulsa-ok, 2017] ~ 0.333 * homicides[omaha-ne, 2017]",
    )
