"""Words of change that tell no trend."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("text", "trends"),
    [
        ("Robberies rose in Tulsa in 2016.", 1),
        ("How robberies rose and fell in Tulsa.", 0),
        ("These are the cities where robberies fell fastest in 2016.", 0),
        ("Robberies fell in most categories in Tulsa in 2016.", 0),
    ],
)
def test_not_every_word_of_change_tells_a_trend(text: str, trends: int) -> None:
    assert len([one for one in claims_of(text, date(2017, 3, 5)) if " rose" in one or " fell" in one]) == trends
