"""Parts told by what they are not: "40 were not by gun", "12 percent did not involve a gun", "140 were never solved".

Such a number is that of the rest, and none of the part that the words behind the "not" name.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.numbers.number_kinds import NO_FIGURES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading

_NOT = word_set("nots")
_REACH = 9  # tokens from a number to the "not" of its verb


def not_behind(scene: Scene, quantity: Quantity) -> int | None:
    """The token of the "not" that denies of a number what stands behind; None where nothing is denied."""
    if _NOT.isdisjoint(scene.has):
        return None
    stops = (other.first for other in scene.quantities if other.first >= quantity.last and other.kind not in NO_FIGURES)
    stop = min(next(stops, len(scene.words)), quantity.last + _REACH)
    for at in range(quantity.last, stop):
        word = scene.words[at]
        if word == "," or scene.clause[at] != scene.clause[quantity.first]:
            return None
        if word in _NOT and (word.endswith("n't") or scene.words[at - 1] in word_set("denied_verb")):
            return at
    return None


def of_the_rest(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """The reading of a number, less the measure where the words deny it to be the part that it was taken for."""
    at = not_behind(scene, quantity)
    if at is None or made.measure is None or made.rules[:1] == ("left unsolved",):
        return made
    named = made.measure.span.start >= scene.tokens[at].end
    solved = made.measure.measure in {"homicides_cleared", "clearance_rate"}
    part = {mark.row["qualifier"] for mark in scene.qualifiers if mark.first > at}
    if not (named or solved) and part.isdisjoint(made.qualifiers):
        return made
    return replace(made, measure=MeasureWords(made.span, None), qualifiers=())
