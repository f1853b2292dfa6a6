"""Marks that stand for a word."""

from __future__ import annotations

import pytest

from onrecord.grammar.words.drawn_words import spelt_out
from onrecord.grammar.words.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("301 -> 269", ["301", "→", "269"]),
        ("301-->269", ["301", "→", "269"]),
        ("301 ➜ 269", ["301", "→", "269"]),
        ("17.9/100,000", ["17.9", "per", "100,000"]),
        ("17.9 / 100k", ["17.9", "per", "100", "k"]),
        ("2021/2022", ["2021", "/", "2022"]),
        ("a - b > c", ["a", "-", "b", ">", "c"]),
    ],
)
def test_a_mark_is_its_word(text: str, words: list[str]) -> None:
    assert [token.norm for token in spelt_out(tokenize(text))] == words
