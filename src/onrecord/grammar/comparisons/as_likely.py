"""Two rates held against each other by what befalls people: "twice as likely to be killed"."""

from __future__ import annotations

from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.comparisons.other_place import beside_another, rival
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.fates import fate_behind
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Quantity, Reading


def as_likely(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "A person here was twice as likely to be killed": a rate beside that of the place told before."""
    factor, at = factor_of(quantity), quantity.last
    if factor is None or scene.words[at : at + 3] != ["as", "likely", "to"]:
        return None
    fate = fate_behind(scene, at + 2)
    if fate is None or not {"as", "than", "then"}.isdisjoint(scene.words[fate[1] :]):
        return None
    words, last = fate
    opening = scene.segment.index(scene.segment[quantity.first])
    inside = [mark for mark in scene.places if opening <= mark.first < quantity.first]
    outside = [mark for mark in scene.places if mark.last <= opening and mark.words.candidates]
    own = inside[-1].words if inside else home(scene, quantity.first, at)
    if own.here:
        told = [words for one in earlier.told for words in one.places if words.candidates]
        others = [mark.words for mark in outside][-1:] or told[-1:]
        if not others:
            return None
        against = others[0]
    else:
        against = rival(scene, opening, last, own, earlier)
    return beside_another(scene, statement, quantity.first, last, own, against, quantity, words, rate=True)
