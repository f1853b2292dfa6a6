"""Qualifiers beside a figure or its noun."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.qualifiers_near import part_of_number, qualifiers_near
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("murders of women rose 9 percent", ("female",)),
        ("murders rose 9 percent, and those of women fell", ()),
    ],
)
def test_a_qualifier_is_of_the_noun_beside_it(text: str, found: tuple[str, ...]) -> None:
    looked = scene(text)
    mark = looked.measures[0]
    assert qualifiers_near(looked, mark.first, mark.last) == found


def test_a_number_may_be_of_a_part_of_the_people() -> None:
    looked = scene("the number of women killed in the city fell by half")
    assert part_of_number(looked, looked.words.index("half")) == ("female",)
