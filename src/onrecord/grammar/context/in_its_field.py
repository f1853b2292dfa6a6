"""Ranks of cities among those that a text ranks: "cities of 250,000 or more", told once, is the field of every rank.

"Robberies fell again, yet the rate was second only to Baltimore's", behind "the 14th highest among big cities". Not so
a rank whose sentence names a field: "nationally, it ranked third".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.sized_field import ALL, SIZED, UNSAID
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes
from onrecord.model import Reading, ScopeKind, ScopeWords, Shape

_ALL_CITIES = 3  # tokens of "all U.S. cities"
_THE_NATION = (["the", "nation"], ["the", "country"])
_NATIONALLY = frozenset({"nationally", "nationwide", "america"})


@needs(shapes(Shape.RANK))
def in_its_field(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """A rank of a city among those that the text ranks, where its sentence names no field."""
    scope, field = reading.scope, earlier.sized
    if scope is None or scope.kind is not ScopeKind.AMONG or scope.group is None or scene.groups or field.group is None:
        return reading
    if not all(words.kind == "city" for words in reading.places):
        return reading
    if _of_the_nation(scene, reading):
        goes_on = scope.group.startswith(SIZED)  # the order told before
        return replace(reading, scope=replace(scope, group=ALL)) if goes_on else reading
    if scope.group not in UNSAID or field.all_to == reading.statement or _leads_all(scene):
        return reading
    return replace(reading, scope=ScopeWords(ScopeKind.AMONG, group=field.group))


def _of_the_nation(scene: Scene, reading: Reading) -> bool:
    """ "Nationally, it ranked third", "across America, it was 29th": a field of all cities."""
    clause = scene.clause[scene.opens(reading.span)]
    named = {mark.first for mark in scene.places if mark.words.kind == "nation"}
    named |= {at for at, word in enumerate(scene.words) if word in _NATIONALLY}
    return any(scene.clause[at] == clause for at in named)


def _leads_all(scene: Scene) -> bool:
    """ "Chicago led all cities", "led the nation": the sentence names a field of its own."""
    led = [cue.last for cue in scene.cues if cue.row["cue"] == "leads"]
    all_of_them = any(scene.word(at) == "all" and "cities" in scene.words[at : at + _ALL_CITIES] for at in led)
    return all_of_them or any(scene.words[at : at + 2] in _THE_NATION for at in led)
