"""The lines above the first running words, and words that turn to those who listen."""

from __future__ import annotations

import pytest

from onrecord.voice.heads import below, greets, head

TEXT = "# State of the City\n\nMayor Ann Doyle\n3510 South Easton Ave.\n\nGood evening. Killings fell.\n\nThefts rose."


def test_the_head_ends_where_words_run_on() -> None:
    assert head(TEXT) == ("State of the City", "Mayor Ann Doyle", "3510 South Easton Ave.")
    assert head("Killings fell last year.\n\nEaston Police Department") == ()


def test_what_stands_below_the_head() -> None:
    assert below(TEXT, head(TEXT)).startswith("Good evening.")
    assert below("Killings fell.", []) == "Killings fell."


@pytest.mark.parametrize(
    "words",
    [
        "Good morning, everyone.",
        "Mr. Speaker, Madam President, members:",
        "Thank you, Gloria. I will be short.",
        "Colleagues,",
        "The subcommittee will come to order.",
        "Sisters and brothers,",
    ],
)
def test_words_that_turn_to_those_who_listen(words: str) -> None:
    assert greets(words)


@pytest.mark.parametrize(
    "words",
    [
        "Members of the council voted on Tuesday to thank her for her long service.",
        "Mr. Doyle said killings fell.",
        "Senators left town.",
        "Good news first: killings fell.",
        "Commissioners voted Monday, 5-2, for it.",
        "Killings fell.",
        "",
    ],
)
def test_words_that_tell(words: str) -> None:
    assert not greets(words)
