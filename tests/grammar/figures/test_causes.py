"""Of what people died."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.causes import of_other_cause
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Crashes killed 60 people", True),
        ("1,200 people died in the city", True),
        ("41 people were shot and 12 died", False),
        ("12 people were killed", False),
        ("Homicides and fires killed 60 people", False),
        ("Of 60 shootings, 12 people died", False),
        ("Homicides rose; crashes killed 60 people", True),
        ("A heat wave killed 739 people", True),
        ("The gunman killed 58 people", True),
        ("12 people were killed in the attack", True),
        ("Pit bulls killed 31 people", True),
        ("Gunmen killed 31 people", False),
        ("12 people were killed in the city", False),
        ("Consider the Reno shooting in 2007, in which 33 people died", True),
        ("The church massacre in Reno in 2017, where 26 people were killed", True),
        ("The shooting came in 2016, a year in which 762 people were killed", False),
        ("After a shooting the city closed 2016, when 762 people were murdered", False),
    ],
)
def test_who_was_killed_by_no_other(text: str, other: bool) -> None:
    scene = look(text, Span(0, len(text)))
    marks = [mark for mark in scene.company if mark.row["role"] == "verb"]
    killed = next(mark for mark in marks if mark.row["class"] == "killed")
    assert of_other_cause(scene, killed, marks) is other
