"""The noun that a number counts."""

from __future__ import annotations

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def test_the_noun_behind_a_number_with_adjectives_between() -> None:
    mark = noun_after(scene("998 reported shooting incidents"), 1)
    assert mark is not None
    assert mark.row["measure"] == "shooting_incidents"


def test_crime_guns_are_guns() -> None:
    assert noun_after(scene("nearly 4,500 crime guns"), 2) is None
