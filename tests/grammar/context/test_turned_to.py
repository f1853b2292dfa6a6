"""What a short sentence turns to."""

from __future__ import annotations

import pytest

from onrecord.grammar.context.turned_to import ends_with, turned_to
from onrecord.grammar.sentence.scene import look
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


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Violent crime stood still at 7,984 offenses, and the reason is robbery.", "robberies"),
        ("Murders fell to 90; the exception was burglary.", "burglaries"),
        ("Violent crime rose 2 percent and the main driver was still robbery.", "robberies"),
        ("There were 90 murders and robbery was the reason for six.", None),
        ("The reason is robbery.", None),
    ],
)
def test_a_sentence_that_ends_on_another_crime(sentence: str, measure: str | None) -> None:
    found = ends_with(look(sentence, Span(0, len(sentence))))
    assert (found.measure if found else None) == measure
