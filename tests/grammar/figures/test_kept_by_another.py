"""The same count as somebody else keeps it."""

from __future__ import annotations

import pytest

from onrecord.grammar import parse
from onrecord.reading import read
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        ("The coroner logged 81 homicides in Tulsa in 2017, more than the 70 that police reported.", 1),
        ("Tulsa had 81 homicides in 2017, well above the 70 the police department counted.", 1),
        ("Tulsa police counted 81 homicides in 2017, fewer than the 90 that police reported.", 0),
        ("Tulsa had 81 homicides in 2017, fewer than the 90 they reported.", 0),
        ("Tulsa had 81 homicides in 2017, up from the 70 that police reported, fewer than it feared.", 0),
    ],
)
def test_a_rival_count_is_of_the_same_time(text: str, rivals: int) -> None:
    document = read(text)
    readings = parse(document, attribute(document)).readings
    assert [reading.rival for reading in readings if reading.rules[-1] == "kept by another"] == [True] * rivals
