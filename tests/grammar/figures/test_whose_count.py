"""Whose count a sentence names."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.whose_count import counted_by
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "definition"),
    [
        ("In the Tribune's own tally there were 670 killings", "tribune"),
        ("A Journal-Gazette tally found 877", "journal-gazette"),
        ("The Tribune's count and the medical examiner's count differ", None),
        ("There were 670 killings", None),
    ],
)
def test_the_definition_of_the_count_that_is_named(text: str, definition: str | None) -> None:
    assert counted_by(look(text, Span(0, len(text)))) == definition
