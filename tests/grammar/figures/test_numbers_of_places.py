"""Numbers of places and years, which count no crimes."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.numbers_of_places import counts_no_crimes
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


def told(text: str) -> list[str]:
    """The numbers of a sentence that count no crimes."""
    scene = look(text, Span(0, len(text)))
    return [scene.words[one.first] for one in scene.quantities if counts_no_crimes(scene, one)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Murders rose in 27 of the nation's 35 largest cities", ["27", "35"]),
        ("Tulsa had 61 murders, most of them in five police districts", ["five"]),
        ("Robberies fell in 12 states and rose in 38", ["12", "38"]),
        ("Rapes rose 43 percent over nine years and 30 percent over two", ["two"]),
        ("Thefts rose in the West and towns over 4,000", ["over"]),
        ("Of the 29 cities in the study, 22 reported fewer murders, and seven had more", ["29", "22", "seven"]),
        ("Of the 10 largest cities, seven saw murders rise", ["10", "seven"]),
        ("Nine of the 10 deadliest counties were in Texas, where murders rose", ["nine", "10"]),
        ("In 12 cities, 340 were killed", ["12"]),
        ("The United States topped 33,000 gun deaths", []),
        ("Tulsa had 61 of the state's murders and Reno 12", []),
    ],
)
def test_a_number_of_places_is_none_of_crimes(text: str, numbers: list[str]) -> None:
    assert told(text) == numbers
