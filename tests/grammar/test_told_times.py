"""The time that a figure is told with."""

from __future__ import annotations

import pytest

from onrecord.grammar.scene import Scene, look
from onrecord.grammar.told_times import told_of, told_time
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def test_when_tells_of_the_period_before_it() -> None:
    found = scene("the most since 1993, when 353 people were slain")
    told = told_of(found, found.words.index("353"))
    assert told is not None
    assert told.text == "since 1993"


@pytest.mark.parametrize(
    ("text", "number", "time"),
    [
        ("fewer than in 2006 (637)", "637", "2006"),
        ("Murders: 617 (2023), 709 (2022)", "709", "2022"),
        ("Measured from a year earlier, with 42", "42", "a year earlier"),
        ("May was bad, with 47 murders, and June was no better, with 45", "47", "May"),
        ("May was bad, with 47 murders, and June was no better, with 45", "45", "June"),
        ("Reno had 617 murders in 2023", "617", None),
    ],
)
def test_the_words_right_around_a_figure_may_date_it(text: str, number: str, time: str | None) -> None:
    found = scene(text)
    at = found.words.index(number)
    told = told_time(found, at, at + 1)
    assert (told.text if told else None) == time
