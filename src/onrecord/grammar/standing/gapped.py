"""The other end of an order, told without its verb: "Mississippi had the highest rate and Massachusetts the lowest"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.orders import Order
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import End, Reading, ScopeKind

_REACH = 30  # tokens from one superlative to the other


def other_ends(scene: Scene, told: Reading, behind: Mark) -> Iterator[tuple[Mark, Reading]]:
    """Each place behind a superlative that the words give another end of the same order, with its own superlative."""
    if told.scope is None or told.scope.kind is not ScopeKind.AMONG or not told.places:
        return
    for cue in scene.cues:
        if (
            cue.row["cue"] != "super"
            or not 0 <= cue.first - behind.last <= _REACH
            or scene.word(cue.first - 1) != "the"
        ):
            continue
        one = scene.words[cue.first - 3 : cue.first - 1] == ["one", "of"]
        stop = cue.first - 1 - 2 * one
        stop -= scene.word(stop - 1) == "'s"  # "and Boston's one of the lowest"
        place = next((mark for mark in scene.places if mark.last == stop and mark.words.candidates), None)
        if place is None or scene.word(cue.last) not in word_set("phrase_end") | {""} or (told.among_the and not one):
            continue
        span = scene.span(place.first, cue.last)
        yield cue, replace(told, span=span, places=(place.words,), end=End(cue.row["value"]), among_the=one)


def put_there(scene: Scene, cue: Mark, order: Order | None, made: Reading) -> Reading | None:
    """ "Iowa was lowest, at 12": an end of the order that the sentences before have opened; None elsewhere."""
    if order is None or order.measure is None or order.scope.kind is not ScopeKind.AMONG:
        return None
    verb = cue.first - 1 - (scene.word(cue.first - 1) == "the")
    subject = next((mark for mark in scene.places if mark.last in (verb, verb - 1) and mark.words.candidates), None)
    if subject is not None and any(mark.first >= subject.first for mark in scene.measures):
        return None
    owned = scene.word(verb - 1) == "'s" or (subject is not None and subject.last == verb)
    ends = scene.word(cue.last) in word_set("phrase_end") | {"at", "with", ""}
    if subject is None or not owned or scene.word(verb) not in word_set("be") or not ends:
        return None
    return replace(
        made,
        span=scene.span(subject.first, cue.last),
        measure=order.measure,
        places=(subject.words,),
        end=End(cue.row["value"]),
        scope=order.scope,
        of=order.of,
    )
