"""The reading of a plain figure."""

from __future__ import annotations

from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import look
from onrecord.model import Shape, Span


def test_a_value_takes_period_and_place_from_its_side() -> None:
    text = "Chicago had 762 murders in 2016, compared with 485 in 2015"
    scene = look(text, Span(0, len(text)))
    near, far = (
        make_value(scene, 0, quantity, None, quantity.first, quantity.last, rule="test")
        for quantity in scene.quantities
    )
    assert near.shape is Shape.VALUE
    assert near.period is not None
    assert far.period is not None
    assert (near.period.text, far.period.text) == ("2016", "2015")
    assert (near.against, far.against) == (False, True)


def test_all_of_a_year_means_the_whole_of_it() -> None:
    text = "more than the 309 in all of 2018"
    scene = look(text, Span(0, len(text)))
    (quantity,) = scene.quantities
    assert make_value(scene, 0, quantity, None, quantity.first, quantity.last, rule="test").whole
