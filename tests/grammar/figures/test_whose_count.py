"""Whose count a sentence names."""

from __future__ import annotations

import pytest

from onrecord.grammar import parse
from onrecord.grammar.figures.whose_count import counted_by
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from onrecord.reading import read
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("text", "definition"),
    [
        ("In the Tribune's own tally there were 670 killings", "tribune"),
        ("A Journal-Gazette tally found 877", "journal-gazette"),
        ("The Tribune's count and the medical examiner's count differ", None),
        ("There were 670 killings", None),
    ],
)
def test_the_definition_of_the_count_that_is_named(text: str, definition: str | None) -> None:
    assert counted_by(look(text, Span(0, len(text)))) == definition


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Its own count of robberies for the state was 5,174.", "own count"),
        ("The FBI's own count of robberies in Ohio in 2018 was 5,174.", ""),
        ("Tulsa police, by their own count, had 61 homicides in 2018.", ""),
    ],
)
def test_a_count_of_its_own_of_a_whole_state_is_not_the_records(text: str, unread: str) -> None:
    document = read(text)
    assert [reading.unread for reading in parse(document, attribute(document)).readings] == [unread]
