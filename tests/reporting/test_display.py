from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reporting.display import clean, clip, width, wrap


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("two  spaces\nand\ta tab", "two spaces and a tab"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("a\u202eb\u2066c\u200bd", "abcd"),
        ("“curly” – é", "“curly” – é"),
        ("\x00\x07\x7f\x9b", ""),
    ],
)
def test_controls_go_and_words_stay(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("數字", 4), ("e\u0301", 1), ("“–”", 3), ("", 0)])
def test_width_is_in_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_long_words_are_cut() -> None:
    assert wrap("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]
    assert wrap("", 10) == []


@given(st.text(max_size=300), st.integers(min_value=2, max_value=100))
def test_wrapped_text_fits_and_loses_no_letter(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert all(len(line) > 0 and width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())


@given(st.text(max_size=300), st.integers(min_value=1, max_value=50))
def test_clipped_text_is_short_and_says_that_it_was_cut(text: str, characters: int) -> None:
    shown = clip(text, characters)
    assert len(shown) <= characters
    assert shown == clean(text) or shown.endswith("…")
