"""What is told of places that nobody names: "several cities have rates above the state average", "the state with most".

Which places they are the words leave open, so that no figure of the story's own place is meant.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Refusal, Shape

_OPENS = 5  # tokens from "several" to its places: "several of its largest cities"
_VERB = 5  # tokens from "cities" to the record: "set their own all-time homicide records"
_POINTS = frozenset({"it", "that", "this"})  # "it is also the state with the most robberies"
_SUBJECT = 3  # tokens from those to the article
_KINDS = frozenset({"nation", "group"})  # marks that name no one place


@needs(any_of(word_set("some_of_them")), shapes(Shape.COMPARISON))
def of_some_places(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Many of its cities have robbery rates below the state's": which of them have, the words do not say."""
    clause = scene.clause[at]
    for noun in range(at - 1, -1, -1):
        if scene.clause[noun] != clause or any(m.first > noun and m.last <= at for m in scene.places):
            return None
        if scene.words[noun] in word_set("set_places"):
            opens = scene.words[max(0, noun - _OPENS) : noun]
            return Refusal.EXCEPTED if not word_set("some_of_them").isdisjoint(opens) else None
    return None


@needs(any_of(word_set("sets_a_record")), shapes(Shape.EXTREME))
def of_so_many(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "At least 12 major cities set homicide records": which they are the words do not say.

    Where they are read as a set of their own, the record is told of that set.
    """
    if any(place.kind != "nation" for place in reading.places):
        return None
    verbs = (i for i in range(at, max(0, at - _VERB), -1) if scene.word(i) in word_set("sets_a_record"))
    for noun in (verb - 1 for verb in verbs):
        opens = scene.words[max(0, noun - _OPENS) : noun]
        counted = any(noun - _OPENS <= one.last <= noun for one in scene.quantities)
        if scene.word(noun) in word_set("set_places") and (counted or not word_set("some_of_them").isdisjoint(opens)):
            return Refusal.EXCEPTED
    return None


@needs(any_of({"with"}), shapes(Shape.EXTREME))
def of_whichever(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "We looked for the state with the most murders": a place that the sentence does not name."""
    head = at - (scene.word(at - 1) == "the") - 1
    if scene.word(head) != "with" or scene.word(head - 1) not in word_set("one_or_more_places"):
        return None
    named = any(mark.words.kind not in _KINDS and not mark.words.here for mark in scene.places)
    opening = next((i for i in range(head - 2, -1, -1) if scene.word(i) in word_set("determiner")), head)
    told = not _POINTS.isdisjoint(scene.words[max(0, opening - _SUBJECT) : opening])
    return None if named or told else Refusal.NO_FIELD


OF_UNNAMED_PLACES = (of_some_places, of_so_many, of_whichever)
