"""The big cities of a text that ranks cities: "cities of 250,000 or more", told once, is the field of every rank in it.

"Robberies fell again, yet the rate was second only to Baltimore's", behind "the 14th highest among big cities". Where
the sentence before told an order of all cities, that one goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, ScopeKind, ScopeWords, Shape, Statement

_SIZED, _ALL = "us-cities-", "us-cities"
_LARGE = "us-cities-250k"
_ALL_CITIES = 3  # tokens of "all U.S. cities"
_THE_NATION = (["the", "nation"], ["the", "country"])
_NOWHERE = (-1, -1)
_UNSAID = frozenset({_ALL, "country"})


class SizedField(NamedTuple):
    """The last field of cities of some size, and the paragraph and sentence that an order of all cities goes on to."""

    group: str | None = None
    all_to: tuple[int, int] = _NOWHERE


def sized_field(
    scene: Scene, readings: Sequence[Reading], statement: Statement, index: int, before: SizedField
) -> SizedField:
    """The same, one sentence on."""
    orders = (one.scope for one in readings if one.shape is Shape.EXTREME and one.scope is not None)
    groups = [str(mark.row["group"]) for mark in scene.groups]
    sized = next((group for group in reversed(groups) if group.startswith(_SIZED)), None)
    sized = sized or (_LARGE if _asks_for_a_large_one(scene) else None)
    goes_on = any(one.group in _UNSAID for one in orders)
    return SizedField(sized or before.group, (statement.paragraph, index + 1) if goes_on else _NOWHERE)


def in_its_field(scene: Scene, reading: Reading, paragraph: int, field: SizedField) -> Reading:
    """A rank of a city among those that the text ranks, where its sentence names no field."""
    scope = reading.scope
    if field.group is None or reading.shape is not Shape.RANK or scope is None or scope.kind is not ScopeKind.AMONG:
        return reading
    cities = all(words.kind == "city" for words in reading.places)
    if (
        scope.group not in _UNSAID
        or scene.groups
        or _leads_all(scene)
        or not cities
        or field.all_to == (paragraph, reading.statement)
    ):
        return reading
    return replace(reading, scope=ScopeWords(ScopeKind.AMONG, group=field.group))


def _leads_all(scene: Scene) -> bool:
    """ "Chicago led all cities", "led the nation": the sentence names a field of its own."""
    led = [cue.last for cue in scene.cues if cue.row["cue"] == "leads"]
    all_of_them = any(scene.word(at) == "all" and "cities" in scene.words[at : at + _ALL_CITIES] for at in led)
    return all_of_them or any(scene.words[at : at + 2] in _THE_NATION for at in led)


def _asks_for_a_large_one(scene: Scene) -> bool:
    """ "In a big city, per person?"."""
    words = scene.words
    return "?" in scene.has and any(
        words[at] == "a" and words[at + 1] in word_set("large") and words[at + 2] == "city"
        for at in range(len(words) - 2)
    )
