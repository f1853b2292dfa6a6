"""The field of a rank told by those ahead: "only Dallas had more", "only Reno, among large cities, did worse".

Where the words name no field, they go on with the order that the text has opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.grammar.context.orders import Order
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.degrees import Degree
from onrecord.grammar.standing.scopes import opening_field, sized
from onrecord.lexicon.load import states, word_set
from onrecord.model import Of, ScopeKind, ScopeWords

_STATES = "us-states"
_OPENS = frozenset({"among", "of", "with", "at"})
_HOW_BAD = frozenset({"worse", "better"})  # go on with what an order is of, per head or not


class Field(NamedTuple):
    """The places among which the subject stands, and whether the order goes on by rates."""

    scope: ScopeWords
    of: Of | None


def behind_named(
    scene: Scene, at: int, degree: Degree, named: Sequence[PlaceMark], open_order: Order | None
) -> Field | None:
    """The field of the places `named` between an "only" at a token and its verb; None where others are counted."""
    if scene.word(degree.first) in word_set("size_words") and scene.word(degree.first - 1) in word_set("be"):
        return None  # "only Reno and Mesa are bigger": of how many people
    fields = (mark for mark in scene.groups if mark.first >= degree.last or at - 1 <= mark.last <= at)
    group = next(fields, None)  # "among big cities only Memphis had a higher one"
    if "among" in scene.words[degree.last :] and group is None:
        return None  # "among Texas cities": a field that is not ours
    verb = next(place for place in range(at, degree.first) if scene.word(place) in word_set("degree_verb"))
    aside = _aside(scene, named[-1].last, verb)
    if not _only_names(scene, at, verb, named, aside):
        return None  # "only Reno's robbery rate was higher"
    told = sized(scene, min(aside), verb) if aside else None
    if told is not None:
        return Field(told[0], None)
    group = group or next((mark for mark in scene.groups if mark.first in aside), None)
    if group is not None:
        return Field(ScopeWords(ScopeKind.AMONG, group=group.row["group"]), None)
    if (opened := opening_field(scene, at)) is not None:
        return Field(opened, None)
    field = _STATES if _are_states(scene, named) else "us-cities"
    group_told = open_order.scope.group or "" if open_order is not None else ""
    if open_order is None or not (group_told == "country" or group_told.startswith(field)):
        return Field(ScopeWords(ScopeKind.AMONG, group=field), None)
    scope = ScopeWords(ScopeKind.AMONG, group=field) if group_told == "country" else open_order.scope
    return Field(scope, open_order.of if scene.word(degree.first) in _HOW_BAD else None)


def rank_behind(scene: Scene, named: Sequence[PlaceMark], scope: ScopeWords) -> int | None:
    """The place of a subject behind those `named`; None where it is the head, since the District is no state."""
    ahead = [mark for mark in named if scope.group != _STATES or not _is_the_district(scene, mark)]
    return len(ahead) + 1 if ahead else None


def _are_states(scene: Scene, named: Sequence[PlaceMark]) -> bool:
    """Whether all are states; beside one that can be no city, "New York" is a state as well."""
    sure = [mark.words.kind == "state" or _is_the_district(scene, mark) for mark in named]
    perhaps = (not states().isdisjoint(mark.words.candidates) for mark in named)
    return any(sure) and all(one or other for one, other in zip(sure, perhaps, strict=True))


def _is_the_district(scene: Scene, mark: PlaceMark) -> bool:
    """Whether a place is named as one beside the states: "only the District of Columbia"; "Washington" is a city."""
    return "columbia" in scene.words[mark.first : mark.last]


def _aside(scene: Scene, first: int, verb: int) -> range:
    """The tokens of ", among cities of half a million or more," or ", with 804," between those ahead and a verb."""
    opens = scene.word(first) == "," and scene.word(first + 1) in _OPENS and scene.word(verb - 1) == ","
    return range(first, verb) if opens else range(0)


def _only_names(scene: Scene, at: int, verb: int, named: Sequence[PlaceMark], aside: range) -> bool:
    """Whether nothing but names stands before the verb, or what they own, where that is counted."""
    inside = {place for mark in named for place in range(mark.first, mark.last)}.union(aside)
    nouns = {place for mark in scene.measures for place in range(mark.first, mark.last)}
    owned = nouns if "'s" in scene.has else set[int]()
    between = {scene.word(place) for place in range(at + 1, verb) if place not in inside | owned}
    return between <= {",", "and", "or"} | ({"'s", "rate"} if owned else set())
