"""Who comes next in an order of sources of guns: "Utah was the largest outside source, and Ohio came next"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.origin import state_of
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape

_LATER = 2  # tokens from "followed" to its state: "followed by Ohio"


def next_source(scene: Scene, statement: int, at: int, before: Reading) -> Reading | None:
    """The state that the word at a token puts behind the one told `before`; None where it puts none there."""
    mark = _followed(scene, at) if scene.word(at) == "followed" else _came(scene, at)
    state = state_of(mark) if mark is not None else None
    if mark is None or state is None or f"from:{state}" in before.qualifiers:
        return None
    ordinal = next((q for q in scene.quantities if q.kind is QuantityKind.ORDINAL and q.first == at), None)
    first, last = min(mark.first, at), max(mark.last, at + 1)
    return replace(
        before,
        shape=Shape.RANK,
        span=scene.span(first, last),
        statement=statement,
        qualifiers=(f"from:{state}",),
        period=period_of(scene, first, last) or before.period,
        place_in_order=int(ordinal.value) if ordinal is not None else (before.place_in_order or 1) + 1,
    )


def _came(scene: Scene, at: int) -> PlaceMark | None:
    """ "Ohio came next", "Ohio, with 210, was second"."""
    verb = at - 1
    if scene.word(verb) not in word_set("next_in_order") or scene.word(at + 1) not in word_set("phrase_end") | {""}:
        return None
    figure = any(q.last == verb - 1 for q in scene.quantities) and scene.word(verb - 1) == ","
    named = [mark for mark in scene.places if mark.last <= verb]
    beside = bool(named) and scene.words[named[-1].last : named[-1].last + 2] in ([",", "with"], [",", "at"])
    return named[-1] if named and (named[-1].last == verb or (figure and beside)) else None


def _followed(scene: Scene, at: int) -> PlaceMark | None:
    """ "Followed by Ohio", "Ohio followed"."""
    if scene.word(at + 1) == "by":
        return next((mark for mark in scene.places if mark.first == at + _LATER), None)
    ends = scene.word(at + 1) in word_set("phrase_end") | {""}
    return next((mark for mark in scene.places if mark.last == at), None) if ends else None


def in_order(scene: Scene, state: PlaceMark, quantity: Quantity) -> bool:
    """ "Georgia was the largest source, with 632", "Virginia, with 419, came next"."""
    between = scene.words[state.last : quantity.first]
    if between == [",", "with"]:
        return scene.word(quantity.last) == "," and scene.word(quantity.last + 1) in word_set("next_in_order")
    return between[-2:] == [",", "with"] and not word_set("source_noun").isdisjoint(between)


def came_next(scene: Scene, state: PlaceMark, quantity: Quantity) -> bool:
    """ "Indiana came next, with 18 percent": a share of a state behind others is of the guns that it sold."""
    between = scene.words[state.last : quantity.first]
    ends = between[-2:] in ([",", "with"], [",", "at"])
    put = not word_set("next_in_order").isdisjoint(between[:1]) and not word_set("next_source").isdisjoint(between)
    return ends and put and quantity.kind in SHARES


def next_with(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """ "Ohio came next, with 210", "Ohio was next, at 210", behind the largest source."""
    if scene.words[quantity.first - 2 : quantity.first] not in ([",", "with"], [",", "at"]):
        return None
    left = [mark for mark in scene.places if mark.last < quantity.first and state_of(mark) is not None]
    between = scene.words[left[-1].last : quantity.first - 2] if left else []
    put = between[:1] == ["followed"] or bool(word_set("next_source").intersection(between[1:2]))
    return left[-1] if put and word_set("next_in_order").issuperset(between[:1]) else None
