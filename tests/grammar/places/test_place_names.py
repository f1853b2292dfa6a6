"""The names of places that the lexicon holds."""

from __future__ import annotations

import pytest

from onrecord.grammar.places.place_names import settled, spelt_alike, state_names


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (["peoria"], "peoria-az"),
        (["new", "york"], "new-york-ny"),
        (["manhattan"], "new-york-ny/manhattan"),
        (["ohio", "'s", "northern", "district"], "ohnd"),
    ],
)
def test_what_a_name_means_first(words: list[str], place: str) -> None:
    assert settled(spelt_alike(words))[0] == place


def test_all_of_the_words_are_the_name() -> None:
    assert not spelt_alike(["peoria", "tonight"])


@pytest.mark.parametrize("words", [["illinois"], ["ill", "."], ["il"]])
def test_a_state_is_written_in_full_or_short(words: list[str]) -> None:
    assert state_names().longest(words, 0) == (len(words), ["il"])
