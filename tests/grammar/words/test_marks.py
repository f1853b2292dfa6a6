"""Lanes of the lexicon over one sentence."""

from __future__ import annotations

import pytest

from onrecord.grammar.words.marks import find, find_all


def test_the_longest_phrase_of_a_lane_wins() -> None:
    words = ["the", "homicide", "clearance", "rate", "fell"]
    assert [(mark.first, mark.last) for mark in find("measures", words)] == [(1, 4)]


def test_lanes_may_overlap() -> None:
    words = ["a", "new", "homicide", "record"]
    assert [mark.row["measure"] for mark in find("measures", words)] == ["homicides"]
    assert [mark.row["cue"] for mark in find("cues", words)] == ["record"]


def test_a_phrase_with_two_rows_gives_two_marks() -> None:
    rows = [mark.row["form"] for mark in find("cues", ["increase"])]
    assert sorted(rows) == ["noun", "verb"]


@pytest.mark.parametrize(
    "text",
    [
        "the homicide clearance rate fell to a record low , police said",
        "in the city 's own tally gun deaths and nonfatal shootings are down from the year before",
        "more people were shot and killed there than in any other big city in the nation",
        "",
    ],
)
def test_one_walk_finds_what_a_walk_a_lane_finds(text: str) -> None:
    words = text.split()
    assert find_all(words) == {name: find(name, words) for name in find_all(words)}
