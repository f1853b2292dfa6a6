"""What a short sentence turns to."""

from __future__ import annotations

import pytest

from onrecord.grammar.scene import look
from onrecord.grammar.turned_to import turned_to
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "turned"),
    [
        ("Then there are the cars.", True),
        ("Then there are the 300 cars.", False),
        ("The chief has two police cars and a van that nobody has driven.", False),
        ("Then there is the rest.", False),
    ],
)
def test_cars(sentence: str, turned: bool) -> None:
    found = turned_to(look(sentence, Span(0, len(sentence))))
    assert (found is not None and found.measure == "motor_vehicle_thefts") is turned
