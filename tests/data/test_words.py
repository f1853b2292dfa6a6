from __future__ import annotations

import pytest

from onrecord.data.words import letter, plain


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_in_a_spreadsheet(index: int, name: str) -> None:
    assert letter(index) == name


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("GraduationRate", "graduation rate"),
        ("grad_rate", "grad rate"),
        ("Rent ($)", "rent $"),
        (" Per 100,000 ", "per 100 000"),
    ],
)
def test_headers_are_compared_in_plain_words(header: str, words: str) -> None:
    assert plain(header) == words
