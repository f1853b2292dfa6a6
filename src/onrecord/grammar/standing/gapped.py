"""The other end of an order, told without its verb: "Mississippi had the highest rate and Massachusetts the lowest"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.orders import Order
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import aside_opens
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import End, Of, QuantityKind, Reading, ScopeKind, ScopeWords, Shape

_HAD = frozenset({"had", "has", "have"})
_JUDGED = frozenset({"best", "worst"})
_DID = frozenset({"did", "fared", "ranked"})
_FIGURED = frozenset({"", "at", "with", ","})
_DEEPEST = 60  # from the head or the foot of a list that such words tell
_ASIDE = 8  # tokens of ", with 14 murders,"
_REACH = 30  # tokens from one superlative to the other


def other_ends(scene: Scene, told: Reading, behind: Mark) -> Iterator[tuple[Mark, Reading]]:
    """Each place behind a superlative that the words give another place in the same order, with its own superlative."""
    if told.scope is None or told.scope.kind is not ScopeKind.AMONG:
        return
    for cue in scene.cues:
        if cue.row["cue"] != "super" or not 0 <= cue.first - behind.last <= _REACH:
            continue
        found = _other_place(scene, cue)
        if found is None:
            continue
        place, one, number = found
        noun = next((mark for mark in scene.measures if mark.first == cue.last), None)
        last = noun.last if noun is not None else cue.last
        if scene.word(last) not in word_set("phrase_end") | _FIGURED or (told.among_the and not one):
            continue
        made = replace(told, span=scene.span(place.first, last), places=(place.words,), end=End(cue.row["value"]))
        made = replace(made, among_the=one, place_in_order=number, shape=Shape.RANK if number else Shape.EXTREME)
        if noun is not None:  # "and Nevada the highest robbery rate"
            words = measure_words(scene, noun)
            made = replace(made, measure=words, qualifiers=words.qualifiers, of=Of.RATE if words.rate else None)
        yield cue, made


def _other_place(scene: Scene, cue: Mark) -> tuple[PlaceMark, bool, int | None] | None:
    """The place that a superlative belongs to, its verb left out or no more than "was" or "had".

    Whether it is one of several, and which place it has: "Boston's was the second lowest", "Iowa, with 14, had the
    fewest".
    """
    ordinal = next(
        (q for q in scene.quantities if q.kind is QuantityKind.ORDINAL and cue.first - q.last in (0, 1)), None
    )
    if ordinal is not None and not 1 < ordinal.value <= _DEEPEST:
        return None
    stop = cue.first if ordinal is None else ordinal.first
    the = scene.word(stop - 1) == "the"
    stop -= the
    one = scene.words[stop - 2 : stop] == ["one", "of"]
    stop -= 2 * one
    verb = scene.word(stop - 1) in word_set("be") | _HAD
    stop -= verb
    if not (the or (verb and scene.word(stop) in word_set("be"))):
        return None
    if verb and scene.word(stop - 1) == ",":
        opening = aside_opens(scene, stop - 1, _ASIDE)
        if opening is None or scene.word(opening + 1) not in {"with", "at"}:
            return None
        stop = opening
    stop -= scene.word(stop - 1) == "'s"  # "and Boston's one of the lowest"
    place = next((mark for mark in scene.places if mark.last == stop and mark.words.candidates), None)
    return None if place is None else (place, one, int(ordinal.value) if ordinal is not None else None)


def put_there(scene: Scene, cue: Mark, order: Order | None, made: Reading) -> Reading | None:
    """ "Iowa was lowest, at 12": an end of the order that the sentences before have opened; None elsewhere."""
    if order is None or order.measure is None or order.scope.kind is not ScopeKind.AMONG:
        return None
    verb = cue.first - 1 - (scene.word(cue.first - 1) == "the")
    subject = next((mark for mark in scene.places if mark.last in (verb, verb - 1) and mark.words.candidates), None)
    if subject is not None and any(mark.first >= subject.first for mark in scene.measures):
        return None
    owned = scene.word(verb - 1) == "'s" or (subject is not None and subject.last == verb)
    judged = (
        scene.word(cue.last) != "in" and scene.words[cue.first] in _JUDGED and scene.word(verb) in _DID
    )  # "Maine did best"
    ends = scene.word(cue.last) in word_set("phrase_end") | {"at", "with", ""}
    if subject is None or not owned or not (judged or scene.word(verb) in word_set("be")) or not ends:
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


def opens_bare(scene: Scene, cue: Mark, order: Order | None) -> tuple[ScopeWords, int] | None:
    """ "The most murders, 1,809, but a rate of 4.8": in a list of places, all that a sentence says before its comma."""
    noun = next((mark for mark in scene.measures if mark.first == cue.last), None)
    opens = cue.first == 1 and scene.word(0) == "the" and noun is not None and scene.word(noun.last) in {",", "."}
    return (order.scope, cue.last) if order is not None and opens else None
