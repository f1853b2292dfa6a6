"""Numbers that count nothing, told with their reason; the reader that takes note reads as the other one does."""

from __future__ import annotations

import pytest

from onrecord.grammar.numbers.masked_numbers import masked_numbers
from onrecord.grammar.numbers.numbers import find_quantities
from onrecord.grammar.words.tokens import tokenize

MASKED = [
    ("Officers cited Section 12 twice.", "12", "a statute's section"),
    ("Denise Harwood, 61, was there.", "61", "an age"),
    ("He lives at 841 N. Broadway.", "841", "an address"),
    ("It began at 2:30 in the park.", "2:30", "a part of a label, a date or a time"),
    ("See https://example.org/2019/12 for it.", "https://example.org/2019/12", "a part of a link or a handle"),
]


@pytest.mark.parametrize(("text", "words", "reason"), MASKED)
def test_a_masked_number_tells_why(text: str, words: str, reason: str) -> None:
    tokens = tokenize(text)
    found = {text[tokens[a].start : tokens[b - 1].end]: why for a, b, why in masked_numbers(tokens)}
    assert found == {words: reason}


@pytest.mark.parametrize("text", ["Tulsa had 61 homicides on Jan. 5, 2019.", "About 61 of 70 were solved.", ""])
def test_a_number_that_counts_or_dates_is_not_masked(text: str) -> None:
    assert masked_numbers(tokenize(text)) == []


def test_a_label_in_the_plural_goes_on() -> None:
    tokens = tokenize("Districts 7 and 11 met.")
    assert [reason for _, _, reason in masked_numbers(tokens)][1:] == ["the label before it goes on"]
    assert find_quantities(tokens) == []
