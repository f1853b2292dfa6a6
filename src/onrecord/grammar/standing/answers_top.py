"""The place that answers a question for the first of an order: "Where are you likeliest to be robbed?" "Oakland."."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.context.asked_order import UNANSWERED
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.standing import extreme_of
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading

_NEAR = 3  # sentences from the question to its answer: "Per person, last year? Oakland."
_SHORT = 7  # tokens of an answer, its mark included


def answers_top(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The first of the order that a question opened, where a short sentence names a place and nothing else."""
    order = earlier.order
    if order is None or order.told != UNANSWERED or not 0 < statement - earlier.ordered <= _NEAR:
        return
    if len(scene.words) > _SHORT or len(scene.places) != 1 or scene.measures or scene.quantities or "?" in scene.has:
        return
    mark = scene.places[0]
    last = mark.last + (scene.word(mark.last) == "'s")
    others = [*scene.words[: mark.first], *scene.words[last:]]
    if not mark.words.candidates or not word_set("beside_answer").issuperset(others):
        return
    per_head = any(cue.row["cue"] == "per_head" for cue in scene.cues)
    order = order._replace(of=Of.RATE) if per_head else order
    yield extreme_of(scene, statement, order, mark.first, last, mark.words, None)
