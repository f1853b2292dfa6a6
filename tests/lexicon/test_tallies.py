"""Whose own count words name."""

from __future__ import annotations

import pytest

from onrecord.lexicon.tallies import paper_of, tallies


@pytest.mark.parametrize(
    ("words", "definition"),
    [
        (["tribune", "'s", "own", "tally"], "tribune"),
        (["post", "-", "dispatch", "count"], "post-dispatch"),
        (["sun", "-", "times", ",", "which", "counts", "differently"], "sun-times"),
        (["medical", "examiner", "'s", "count"], "medical-examiner"),
    ],
)
def test_a_count_by_its_words(words: list[str], definition: str) -> None:
    assert tallies().longest(words, 0) == (len(words), [definition])


def test_a_newspaper_by_the_last_words_of_its_title() -> None:
    assert paper_of("the Chicago Sun-Times") == "sun-times"
    assert paper_of("Detroit Free Press") == "free-press"
    assert paper_of("Chicago Police Department") is None
    assert paper_of("") is None
