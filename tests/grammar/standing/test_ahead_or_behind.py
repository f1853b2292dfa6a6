"""Ranks told by those ahead or left behind."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.standing.ahead_or_behind import ahead_or_behind
from onrecord.model import End, Span


@pytest.mark.parametrize(
    ("sentence", "end", "rank"),
    [
        ("In 2017 Tulsa trailed only Omaha in murders.", End.HIGHEST, 2),
        ("Murders in Tulsa were topped only by those in Omaha and Mesa.", End.HIGHEST, 3),
        ("Murders in Tulsa topped only those in Omaha.", End.LOWEST, 2),
        ("Tulsa's murder rate was ahead of only Omaha's.", End.LOWEST, 2),
    ],
)
def test_the_place_in_the_order(sentence: str, end: End, rank: int) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    found = ahead_or_behind(scene, 0, scene.words.index("only"))
    assert found is not None
    assert (found.end, found.place_in_order) == (end, rank)


@pytest.mark.parametrize(
    "sentence",
    ["Murders in Tulsa topped only 40 last year.", "Tulsa had only Omaha to beat.", "Only Tulsa had murders."],
)
def test_words_that_tell_none(sentence: str) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    only = scene.words.index("only")
    assert ahead_or_behind(scene, 0, only) is None


@pytest.mark.parametrize(
    ("sentence", "place", "group"),
    [
        ("In 2019 New York was second only to California in murders.", "ny", "us-states"),
        ("In 2019 New York was second only to Chicago in murders.", "new-york-ny", "us-cities"),
        ("In 2019 Washington was second only to Baltimore in murders.", "washington-dc", "us-cities"),
    ],
)
def test_a_name_of_both_is_the_state_beside_nothing_but_states(sentence: str, place: str, group: str) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    found = ahead_or_behind(scene, 0, scene.words.index("only"))
    assert found is not None
    assert found.scope is not None
    assert (found.places[0].candidates[0], found.scope.group) == (place, group)
