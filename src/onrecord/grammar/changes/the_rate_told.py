"""What is said of the rate that was told before: "cleared 57 percent. The rate has dropped every year since 1993"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import Reading, Shape

_THE_RATE = ["the", "rate"]
_RATE = (_THE_RATE, ["that", "rate"])


def it_or_the_rate(scene: Scene, at: int, earlier: Earlier) -> bool:
    """Whether "it" stands right before the verb at `at` ("it has gone up each year since 2014"), behind what was told.

    So does "the rate" that opens a sentence, near behind one that told a rate.
    """
    here = earlier.statement + 1
    if scene.word(at - 1) == "it":
        return bool(earlier.told)
    return scene.words[:at] == _THE_RATE and (earlier.of_percent(here) or earlier.of_rate(here))


def of_the_percent(scene: Scene, made: Reading, earlier: Earlier) -> Reading:
    """The change of "the rate", of a rate in percent where that was told last, whatever was counted behind it."""
    if scene.words[:2] != _THE_RATE or earlier.named is None or earlier.rated >= earlier.named.statement:
        return made
    return replace(made, measure=earlier.named.measure, of=None)


@needs(words("rate"), shapes(Shape.EXTREME, Shape.RANK))
def standing_of_the_percent(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "Police solved 40 of the 90 killings. That rate was the lowest since 1999": of those solved."""
    named = earlier.named
    if scene.words[:2] not in _RATE or reading.measure is not None or named is None:
        return reading
    near = named.statement == earlier.statement and earlier.rated < named.statement
    told = replace(named.measure, span=scene.span(0, len(_THE_RATE)))  # counted here, whatever was since
    return replace(reading, measure=told, of=None) if near else reading
