"""Changes that put right the one before: "the claim that it has doubled since 2015 is mistaken; it grew by 10 percent".

The right one names no time, and runs over that of the wrong one.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_WRONG = word_set("wrong_words")
_IT = frozenset({"it", "they"})
_PARTS = frozenset({";", ":", "—", "–", ",", "."})
_NEAR = 3  # tokens from the word that judges to the "it" behind a mark


@needs(any_of(_WRONG), shapes(Shape.CHANGE))
def put_right(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings of a sentence, a change without a time over that of one that the sentence calls wrong."""
    at = next((place for place, word in enumerate(scene.words) if word in _WRONG and _goes_on(scene, place)), None)
    if at is None:
        return readings
    here = scene.tokens[at].start
    wrong = [one for one in readings if one.shape is Shape.CHANGE and one.span.end <= here]
    if len(wrong) != 1:
        return readings
    return [_over_its_time(one, wrong[0]) if one.span.start > here else one for one in readings]


def _goes_on(scene: Scene, wrong: int) -> bool:
    """ "Is mistaken; it grew": whether the word that judges ends what it judges, and "it" follows."""
    behind = scene.words[wrong + 1 : wrong + 1 + _NEAR]
    return not _PARTS.isdisjoint(behind[:1]) and not _IT.isdisjoint(behind[1:])


def _over_its_time(right: Reading, wrong: Reading) -> Reading:
    timed = right.period is not None or right.against_period is not None or right.back is not None or right.sums
    if right.shape is not Shape.CHANGE or timed or right.measure is not None or right.places:
        return right
    return replace(right, period=wrong.period, against_period=wrong.against_period, back=wrong.back)
