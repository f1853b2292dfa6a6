"""The period that a figure is held against."""

from __future__ import annotations

from onrecord.grammar.sentence.far_periods import far_period
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


def held_against(text: str, first: int, last: int) -> str | None:
    words = far_period(look(text, Span(0, len(text))), first, last)
    return words.text if words is not None else None


def test_what_a_change_is_held_against() -> None:
    assert held_against("Murders rose 12 percent from 2015", 1, 4) == "2015"


def test_a_level_told_behind_a_change_is_none_that_it_is_held_against() -> None:
    assert held_against("Despite a 38 percent rise in 2016, Tulsa remained below its 2014 total", 2, 5) is None
    assert held_against("Despite a 38 percent rise from 2014, Tulsa remained below its peak", 2, 5) == "2014"
