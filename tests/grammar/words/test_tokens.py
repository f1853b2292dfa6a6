"""Words, numbers and marks with their places in the text as published."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.grammar.words.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chicago’s 4,331 victims", ["chicago", "'s", "4,331", "victims"]),
        ("Texas' rate topped St. Louis’", ["texas", "'s", "rate", "topped", "st", ".", "louis", "'s"]),
        ("the officers' guns", ["the", "officers", "'", "guns"]),
        ("told 'Texas' apart", ["told", "'", "texas", "'", "apart"]),
        ("in the U.S. last year", ["in", "the", "u.s.", "last", "year"]),
        ("a 25.5% rise", ["a", "25.5", "%", "rise"]),
        ("they can't", ["they", "can't"]),
        ("4\u2009331 shot", ["4\u2009331", "shot"]),
        ("the 20-year high", ["the", "20", "-", "year", "high"]),
    ],
)
def test_plain_forms(text: str, words: list[str]) -> None:
    assert [token.norm.replace("\u2009", "\u2009") for token in tokenize(text)] == [
        word.replace("\u2009", " ") if "\u2009" in word else word for word in words
    ]


@given(st.text(max_size=200))
def test_tokens_index_the_text_as_given(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(left.end <= right.start for left, right in itertools.pairwise(tokens))


def test_a_stretch_keeps_places_in_the_whole_text() -> None:
    text = "First. Then 12 more."
    assert [text[token.start : token.end] for token in tokenize(text, 7)] == ["Then", "12", "more", "."]
