"""The word that holds a field against its subject."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.standing.degrees import Degree, degree_behind, degrees
from onrecord.model import End, Span


def _behind(text: str) -> Degree | None:
    """The degree behind the first word of a sentence."""
    return degree_behind(look(text, Span(0, len(text))), 0)


@pytest.mark.parametrize(
    ("text", "end", "rate", "deadly"),
    [
        ("No city had more.", End.HIGHEST, False, False),
        ("No city has a lower rate.", End.LOWEST, True, False),
        ("No year was deadlier.", End.HIGHEST, False, True),
        ("Nowhere are the streets as safe.", End.LOWEST, False, True),
    ],
)
def test_the_word_tells_which_end_the_subject_has(text: str, end: End, rate: bool, deadly: bool) -> None:
    found = _behind(text)
    assert found is not None
    assert (found.end, found.rate, found.deadly) == (end, rate, deadly)


def test_its_noun_belongs_to_it() -> None:
    found = _behind("No city has a lower rate.")
    assert found is not None
    assert (found.first, found.last) == (4, 6)


@pytest.mark.parametrize(
    "text",
    [
        "No city more.",  # no verb
        "No city had more than 300.",  # a bound
        "No city had more money.",
        "No city spoke, but Tulsa had more.",
        "No city in all of the long and crowded valley by the old river had more.",  # too far
    ],
)
def test_other_words_hold_no_field_against_it(text: str) -> None:
    assert _behind(text) is None


def test_a_word_stands_in_one_row() -> None:
    assert degrees()["fewer"]["end"] == "lowest"
