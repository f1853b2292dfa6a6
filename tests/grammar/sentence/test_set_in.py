"""The year of "set in" is that of the record and of its figure."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.sentence.set_in import figure_set_in, set_in
from onrecord.model import Span


def test_the_year_that_set_it() -> None:
    text = "The record of 500 murders, set in 1990, stands; in 2020 there were 480."
    scene = look(text, Span(0, len(text)))
    found = figure_set_in(scene, scene.quantities[0].last)
    assert found is not None
    assert found.text == "1990"
    assert set_in(scene, scene.words.index("record") + 1) == found
    assert figure_set_in(scene, scene.quantities[-1].last) is None


def test_other_figures_are_of_other_years() -> None:
    text = "In 2020 there were 480 murders under a rule set in 1990."
    scene = look(text, Span(0, len(text)))
    assert figure_set_in(scene, scene.quantities[0].last) is None
