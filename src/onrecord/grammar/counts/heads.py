"""How many live in a place or serve on its force: "with 2.3 million people", "down to 650 officers"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.counts.headcount import headcount
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.told_of_things import city_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading

_TOWN = 50_000  # more people than any count of crimes' victims in a place
_BAR = 8  # tokens from "cities" to the size that picks them
_WHEN = 6  # tokens from a number of residents to the date of their "when"
_HELD = frozenset({"prison", "prisons", "inmates", "custody"})
_BY_STATES = frozenset({"state", "states", "local"})
_HEADS = word_set("inhabitants")


def read_heads(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """The value of a number of residents, prisoners or officers; None where it counts none of them."""
    residents = _residents(scene, quantity)
    if residents is not None and _at_some_time(scene, quantity):
        return None
    if residents is not None:
        last = quantity.last + (not city_of(scene, quantity) or scene.word(quantity.last) in _HEADS)
        made = make_value(scene, statement, quantity, residents, quantity.first, last, rule="residents")
        then = scene.words[quantity.first - 4 : quantity.first - 2] == ["in", "a"]  # "70 murders in 1996, in a city of"
        then = then or _was(scene, quantity)
        now = city_of(scene, quantity) and not then
        return replace(made, period=None) if now else made  # its size now, not in the year told
    officers = headcount(scene, quantity)
    if officers is None:
        return None
    return make_value(scene, statement, quantity, officers[0], quantity.first, officers[1], rule="headcount")


def _at_some_time(scene: Scene, quantity: Quantity) -> bool:
    """ "Had half a million people when the mill closed": at a time that nobody names, and not now."""
    when = scene.words[quantity.last + 1 : quantity.last + 2] == ["when"]
    dated = any(0 < period.first - quantity.last <= _WHEN for period in scene.periods)
    return when and scene.word(quantity.first - 1) == "had" and not dated


def _was(scene: Scene, quantity: Quantity) -> bool:
    """ "This was a city of 520,000 then", "a city of 520,000 in 1990": its size at the time told."""
    dated = any(period.first - 1 <= quantity.last <= period.first for period in scene.periods)
    return dated or scene.words[quantity.first - 4 : quantity.first - 2] == ["was", "a"]


def _residents(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "With 2.3 million people": so many can only be residents."""
    inmates = scene.word(quantity.last) in {"inmates", "prisoners"}
    if city_of(scene, quantity):
        return MeasureWords(scene.span(quantity.first - 2, quantity.last), "population")
    if _sized(scene, quantity):
        return MeasureWords(scene.span(quantity.first - 1, quantity.last), "population")
    named = scene.word(quantity.last) in _HEADS or inmates
    if scene.word(quantity.first - 1) in {"every", "each", "per"} or scene.word(quantity.last + 1) in word_set(
        "gathered"
    ):
        return None  # "for every 100,000 people": the base of a rate; "100,000 people came": a crowd
    if scene.word(quantity.first - 1) in word_set("came_or_went"):
        return None  # "has added 75 million people"
    befell = any(mark.row["role"] == "verb" and mark.last == quantity.first for mark in scene.company)
    if not named or befell or quantity.value < _TOWN or (inmates and not {"prisons", "federal"} & scene.has):
        return None
    if _bar_of_cities(scene, quantity):
        return None
    held = not _HELD.isdisjoint(scene.has)
    if held and not _BY_STATES.isdisjoint(scene.has):
        return None  # "state and federal prisons held 1.5 million": of all of them, which nobody here counts
    return MeasureWords(scene.span(quantity.last, quantity.last + 1), "federal_prisoners" if held else "population")


def _sized(scene: Scene, quantity: Quantity) -> bool:
    """ "San Diego, with 1.3 million, had 47": behind one city's residents, another's."""
    apposed = scene.word(quantity.first - 1) == "with" and scene.word(quantity.last) in {",", ")"}
    if not apposed or quantity.value < _TOWN or not any(m.last == quantity.first - 2 for m in scene.places):
        return False
    return not _HEADS.isdisjoint(scene.has) or any(m.row["measure"] == "population" for m in scene.measures)


def _bar_of_cities(scene: Scene, quantity: Quantity) -> bool:
    """ "The 26 cities that it lists with more than half a million people": a size that only picks the cities."""
    near = range(max(0, quantity.first - _BAR), quantity.first)
    noun = next((at for at in reversed(near) if scene.word(at) in word_set("many_places")), None)
    if noun is None or scene.word(quantity.first - 1) != "with":
        return False
    return not any(noun < mark.first < quantity.first for mark in scene.places)
