"""What the words of a measure stand for."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.measure_words import cleared_ones, counted_ones, measure_words
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


@pytest.mark.parametrize(("text", "rate"), [("the murder rate fell", True), ("murders fell", False)])
def test_a_measure_is_told_as_a_rate_or_a_count(text: str, rate: bool) -> None:
    found = scene(text)
    assert measure_words(found, found.measures[0]).rate is rate


def test_bare_assaults_behind_sexual_ones_may_be_either() -> None:
    found = scene("sexual assaults rose 11 percent, and nationally assaults rose 3 percent")
    assert measure_words(found, found.measures[-1]).measure is None


def test_murders_that_were_solved_are_the_cleared_ones() -> None:
    found = scene("329 murders have been cleared")
    assert counted_ones(found, found.quantities[0], found.measures[0]).measure == "homicides_cleared"
    found = scene("detectives solved 40 more murders")
    words = measure_words(found, found.measures[0])
    assert cleared_ones(found, found.measures[0], words).measure == "homicides_cleared"


def test_each_of_a_list_behind_the_rates_of_is_per_head() -> None:
    found = scene("the rates of robbery, rape and arson fell")
    assert [measure_words(found, mark).rate for mark in found.measures] == [True, True, True]
    found = scene("it has the highest rate of rape and violent crime has increased")
    assert [measure_words(found, mark).rate for mark in found.measures] == [True, False]
    found = scene("it has a high rate of rape, and burglaries rose")
    assert [measure_words(found, mark).rate for mark in found.measures] == [True, False]
    found = scene("the conviction rates for robbery and arson fell")
    assert not any(measure_words(found, mark).rate for mark in found.measures)
