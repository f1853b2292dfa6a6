"""Promises told by a day."""

from __future__ import annotations

import pytest

from .made import told


@pytest.mark.parametrize(
    ("words", "promised"),
    [
        ("the reports will begin in May", True),
        ("the vote would come on Monday", True),
        ("there would be one by April", True),
        ("it will be online by the new year", True),
        ("the reports would begin", False),
        ("the trial will begin in May", False),
        ("there would be 300 by June", False),
        ("the tally will come to 300 by June", False),
    ],
)
def test_what_will_take_place_on_a_day_is_promised(words: str, promised: bool) -> None:
    assert told(f"Chief Lou Hale said {words}.") == ([("promise", "Lou Hale")] if promised else [])
