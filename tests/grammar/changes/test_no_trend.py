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
        ("Tulsa has seen a nearly three-decades-long decline in robberies.", 0),
        ("Residents of Tulsa sued the city for falling under the minimum of officers.", 0),
        ("Neighbors faulted the mayor for rising robberies in Tulsa.", 1),
        ("The years-long rise in robberies in Tulsa went on in 2016.", 0),
        ("Tulsa's 25-year-long steady drop in robberies goes on.", 0),
        ("A year-long rise in robberies in Tulsa worried the mayor.", 1),
        ("Robberies in Tulsa rose in 2016 after years-long declines.", 1),
    ],
)
def test_not_every_word_of_change_tells_a_trend(text: str, trends: int) -> None:
    assert len([one for one in claims_of(text, date(2017, 3, 5)) if " rose" in one or " fell" in one]) == trends
