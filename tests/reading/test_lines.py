from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.lines import head, lines


@given(st.text(alphabet="ab \t\r\n\u00a0", max_size=60))
def test_every_word_is_in_one_line(text: str) -> None:
    found = lines(text)
    assert (
        "".join(text[line.start : line.end] for line in found).split()
        == "".join(part.strip("\ufeff\u200b \t\r\f\v\u00a0") for part in text.split("\n")).split()
    )
    assert all("\n" not in text[line.start : line.end] for line in found)
    assert all(left.end < right.start for left, right in pairwise(found))


def test_an_empty_line_is_remembered() -> None:
    assert [line.blank_after for line in lines("a\nb\n \nc")] == [False, True, True]


def test_the_head_ends_at_the_first_paragraph() -> None:
    text = "Parades fall\nBy Nora Example\n\nThe town held 12 parades last year, said the mayor.\nShort"
    assert [text[line.start : line.end] for line in head(text, lines(text))] == ["Parades fall", "By Nora Example"]
