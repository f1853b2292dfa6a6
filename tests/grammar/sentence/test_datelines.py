"""The place of a dateline."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.datelines import dateline_places
from onrecord.grammar.sentence.vocabulary import words_of
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("TRENTON", ("trenton-nj",)),
        ("PEORIA", ("peoria-az", "peoria-il")),
        ("HELENA", ("helena-mt",)),
        ("Jefferson City", ("jefferson-city-mo",)),
        ("CHICAGO", ("chicago-il",)),
    ],
)
def test_a_name_in_a_dateline_is_a_place(text: str, candidates: tuple[str, ...]) -> None:
    (words,) = dateline_places(text, Span(0, len(text)), words_of(None))
    assert (words.candidates, words.kind) == (candidates, "city")


def test_what_no_list_holds_is_none() -> None:
    assert dateline_places("VALLEY TONIGHT", Span(0, 14), words_of(None)) == []
