"""Orders that a question opens: "Which big city had the most robberies?", "Where are you likeliest to be robbed?".

Who answers names the place alone ("Oakland, easily."), and goes on with those behind it. "The lowest?" asks for the
other end of the order that is open, "In a big city, per person?" narrows it first; "the safest?" may be by another
crime.
"""

from __future__ import annotations

from onrecord.grammar.context.orders import Order
from onrecord.grammar.figures.fates import fate_behind
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import End, MeasureWords, Of, ScopeKind, ScopeWords

UNANSWERED = 0  # the place told last of an order that a question has just opened
_OPENING = 6  # tokens before the word that asks: "And nationally, where are"
_SHORT = 5  # tokens of "And the safest?"
_LARGE = "us-cities-250k"
_WIDE = frozenset({"state", "county", "region"})
_KINDS = {"city": "us-cities", "state": "us-states"}


def asked_order(scene: Scene, before: Order | None) -> Order | None:
    """The order that a question opens; None for one that asks for no place, or for a place of some other thing."""
    if "?" not in scene.has:
        return None
    likely = next((at for at in range(1, len(scene.words)) if scene.words[at - 1 : at + 1] == ["most", "likely"]), None)
    cue = next((one for one in scene.cues if one.row["cue"] == "super" and not scene.hidden[one.first]), None)
    deadly = cue is not None and not word_set("deadly").isdisjoint(scene.words[cue.first : cue.last])
    if cue is not None and before is not None and len(scene.words) <= _SHORT and not scene.measures and not deadly:
        return before._replace(end=End(cue.row["value"]), told=UNANSWERED)
    field = _field(scene)
    if field is None and cue is None and before is not None and before.told == UNANSWERED and not scene.measures:
        return _narrowed(scene, before)
    if field is None:
        return None
    scope = ScopeWords(ScopeKind.AMONG, group=field)
    fate = fate_behind(scene, likely) if likely is not None else None
    if fate is not None:
        return Order(End.HIGHEST, scope, fate[0], Of.RATE, UNANSWERED)
    if cue is None:
        return None
    mark = subject(scene, cue.last, rate=True, figures=False)
    if mark is None and not deadly:
        return None
    words = measure_words(scene, mark) if mark else MeasureWords(scene.span(cue.first, cue.last), "homicides")
    per_head = deadly or words.rate or any(one.row["cue"] == "per_head" for one in scene.cues)
    return Order(End(cue.row["value"]), scope, words, Of.RATE if per_head else None, UNANSWERED)


def _narrowed(scene: Scene, order: Order) -> Order:
    """ "In a big city, per person?", put back before the answer: of those places, per head."""
    large = any(word in word_set("large") and scene.word(at + 1) in _KINDS for at, word in enumerate(scene.words))
    per_head = any(cue.row["cue"] == "per_head" for cue in scene.cues)
    scope = ScopeWords(ScopeKind.AMONG, group=_LARGE) if large else order.scope
    return order._replace(scope=scope, of=Of.RATE if per_head else order.of)


def _field(scene: Scene) -> str | None:
    """Of which places a question asks for one: "which city", "what state", "where in the country", "who in Texas"."""
    inside = next((one for one in scene.places if one.words.kind in _WIDE and scene.word(one.first - 1) == "in"), None)
    for at, word in enumerate(scene.words[:_OPENING]):
        if word == "where" or (word == "who" and scene.word(at + 1) in word_set("beside_verb")):
            return _inside(scene, inside) or (scene.groups[0].row["group"] if scene.groups else "country")
        if word in {"which", "what"}:
            large = scene.word(at + 1) in word_set("large")
            kind = _KINDS.get(scene.word(at + 1 + large))
            if kind is None:
                return None
            if inside is not None:
                return _inside(scene, inside)
            if scene.groups:
                return scene.groups[0].row["group"]
            return _LARGE if large and kind == "us-cities" else kind
    return None


def _inside(scene: Scene, place: PlaceMark | None) -> str | None:
    """The field of "Who had the most in Texas?", of which the record has no list."""
    return None if place is None else f'group:"{" ".join(scene.words[place.first - 1 : place.last])}"'
