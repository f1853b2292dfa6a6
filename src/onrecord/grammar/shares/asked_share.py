"""A share that answers a question: "How many murders are by gun? About 76 percent of them in 2020"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Shape, Unit

_OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"])
_SET_AGAINST = frozenset({"against", "from", "with"})


def asked_share(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The part that the question before asks for, where the answer names neither part nor whole."""
    words = answered(earlier.question, statement)
    if words is None or not words.qualifiers or scene.measures:
        return None
    of_them = scene.words[quantity.last : quantity.last + 2] in _OF_THEM
    last = quantity.last + 2 * of_them
    timed = next((one for one in scene.periods if one.first == last + (scene.word(last) == "in")), None)
    set_against = timed is not None and scene.word(quantity.first - 1) in _SET_AGAINST
    ends = of_them or timed is not None or scene.word(quantity.last) in word_set("phrase_end")
    if not ends or not (set_against or _opens(scene, quantity)):
        return None
    whole = replace(words, qualifiers=())
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, last),
        statement,
        ("share asked for",),
        measure=whole,
        qualifiers=words.qualifiers,
        places=places_of(scene, quantity.first, last),
        period=timed or period_of(scene, quantity.first, last, window=True),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=whole,
    )


def _opens(scene: Scene, quantity: Quantity) -> bool:
    """Whether nothing but a time stands before the share: "turnout was 40 percent" answers nothing."""
    times = {at for one in scene.periods for at in range(one.first, one.last)}
    spoken_to = word_set("spoken_to")  # "in 2019, Madam Chair, 46 percent"
    return all(at in times or scene.words[at] in {"in", ","} | spoken_to for at in range(quantity.first))
