"""Counts of years told before, by their number alone: "over those two years, 971 people were killed".

They are of all of those years, and of no one of them; which years those are the sentence does not say, and so nothing
firm is said of them.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape

_ACROSS = frozenset({"in", "over", "during", "across"})
_GOES_ON = frozenset({"", "it", "there", "the"})  # what a clause goes on with behind them, but for its subject's name
_POINTS = frozenset({"those", "these", "the"})


@needs(words("years"), shapes(Shape.VALUE))
def over_those_years(scene: Scene, reading: Reading) -> Reading:
    """The reading of the one count of a sentence, with the words that tell how many years it is of as left unread."""
    amount = reading.amount
    counts = [one for one in scene.quantities if one.kind is QuantityKind.COUNT]
    if reading.period is not None or amount is None or len(counts) != 1 or amount.kind is not QuantityKind.COUNT:
        return reading
    clause = scene.clause[amount.first]
    told = (one for one in scene.quantities if scene.clause[one.first] == clause and _are_those(scene, one))
    years = next(told, None)
    if years is None:
        return reading
    span = scene.span(years.first - 1, years.last)
    return replace(reading, unread=scene.text[span.start : span.end])


def _are_those(scene: Scene, one: Quantity) -> bool:
    """ "Over those two years,"; not "in the two years since the strike"."""
    years = one.kind is QuantityKind.DURATION and one.grain == "year" and one.value > 1
    points = scene.word(one.first - 1) in _POINTS and scene.word(one.first - 2) in _ACROSS
    return years and points and scene.word(one.last) in word_set("phrase_end") | _GOES_ON
