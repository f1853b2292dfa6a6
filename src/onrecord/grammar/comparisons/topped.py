"""Of the measure that the sentence before counted, one place above another: "And Chicago topped New York City"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.comparisons.other_place import is_score
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.model import Operator, Reading, Shape

SIGNS = frozenset({"topped", "tops"})  # what wakes the rule


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "And Chicago topped New York, at a third the size": of what the sentence before counted."""
    told = [*earlier.shares[-1:], *earlier.told]
    words = next((one.measure for one in reversed(told) if one.statement == statement - 1), None)
    pair = scene.places[:2]
    if words is None or scene.measures or len(pair) < 2 or not all(mark.words.candidates for mark in pair):
        return
    own, other = pair
    verb = scene.word(own.last) in SIGNS and other.first == own.last + 1
    opens = not own.first or (own.first == 1 and scene.word(0) in {"and", "but", "yet"})
    alike = own.words.kind == other.words.kind and scene.word(other.last) in {"", ".", ",", ";"}
    if not (verb and opens and alike) or is_score(scene, other.last):
        return
    span = scene.span(own.first, other.last)
    yield Reading(
        Shape.COMPARISON,
        span,
        statement,
        ("topped",),
        measure=words,
        qualifiers=words.qualifiers,
        places=(own.words,),
        period=period_of(scene, own.first, other.last),
        operator=Operator.MORE,
        against_places=(other.words,),
    )
