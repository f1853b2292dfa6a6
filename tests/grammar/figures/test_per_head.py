"""Words before a figure that make it one of a rate."""

from __future__ import annotations

from onrecord.grammar.figures.per_head import (
    counts_heads,
    ends_per_head,
    of_a_rate,
    rate_before,
    rate_is_told,
    sums_per_head,
)
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span


def _scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def test_a_figure_per_head_is_told_before() -> None:
    scene = _scene("Reno had 12 murders per 100,000 residents, ahead of Mesa.")
    assert rate_before(scene, scene.words.index("ahead"))
    assert not rate_before(scene, scene.words.index("had"))


def test_a_measure_may_stand_inside_a_figure_per_head() -> None:
    scene = _scene("The 12 murders per 100,000 were 20 percent more than in 2014.")
    assert counts_heads(scene, scene.measures[0])
    assert not any(
        counts_heads(_scene("The 12 murders were more."), mark) for mark in _scene("The 12 murders.").measures
    )


def test_a_bare_rate_goes_on_in_the_sentence() -> None:
    scene = _scene("While the rate rose 3 percent in the nation, it fell 5 percent in Ohio.")
    assert rate_is_told(scene, scene.words.index("fell"))
    cleared = _scene("The clearance rate was 60 percent, and murders fell.")
    assert not rate_is_told(cleared, cleared.words.index("fell"))


def test_a_change_that_ends_per_head_is_of_the_rate() -> None:
    scene = _scene("Thefts fell 3 percent in 2014, to 506 per 100,000 residents.")
    assert ends_per_head(scene, scene.words.index("percent") + 1)
    counted = _scene("Thefts fell 3 percent to 1,300 in 2014, or 506 per 100,000 residents.")
    assert not ends_per_head(counted, counted.words.index("percent") + 1)


def test_several_crimes_may_share_a_base() -> None:
    scene = _scene("Dallas had 700 rapes, robberies and assaults per 100,000 residents.")
    assert sums_per_head(scene, scene.quantities[0])
    alone = _scene("Dallas had 700 rapes, and 30 robberies per 100,000 residents.")
    assert not sums_per_head(alone, alone.quantities[0])


def test_what_follows_a_list_of_rates_is_of_none() -> None:
    scene = _scene("It has the highest rate of rape and violent crime has increased.")
    assert of_a_rate(scene, *scene.measures)
    listed = _scene("The rates of rape and violent crime have increased.")
    assert not of_a_rate(listed, *listed.measures)
