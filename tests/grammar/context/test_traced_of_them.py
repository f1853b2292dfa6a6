"""Guns that are only pointed at."""

from __future__ import annotations

from datetime import date

from onrecord.grammar import parse
from onrecord.model import Reading
from onrecord.reading import read
from onrecord.voice import attribute

BEFORE = "Ohio had 741 murders in 2017. Guns from Kentucky keep turning up in Utah."


def _last(text: str) -> Reading:
    document = read(text.encode(), "case", date(2020, 9, 26))
    return parse(document, attribute(document)).readings[-1]


def test_they_are_no_crime_told_before_and_which_of_them_is_left_out() -> None:
    for words in ("The ATF traced 412 of them in 2018.", "The ATF traced 412 of them in 2018, up from 390."):
        told = _last(f"{BEFORE} {words}")
        assert told.measure is not None
        assert (told.measure.measure, told.unread) == ("guns_traced", "of them")


def test_guns_that_the_text_has_counted_are_those() -> None:
    told = _last("In 2018, 10,504 guns recovered in Illinois were traced. The ATF traced 1,548 of them to Indiana.")
    assert told.unread == ""
