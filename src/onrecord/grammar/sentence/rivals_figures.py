"""Figures of the place that another is held against: "far less than Houston, at 25,609", "fewer than Reno, with 31".

They stand bare behind that place, or before the words that point at it: "46 there and 150 in Omaha". "With" a noun
tells of the one that is spoken of: "deadlier than Reno, with 57 murders"; so does what stands behind who leads: "second
to Reno, with 31".
"""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import ahead_in_order
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.parts_number import where_the_part_is
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.walls import behind_brackets
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords

_IN = frozenset({"in", "for"})
_BRACKET = 5  # tokens from a figure to the end of its bracket: "73 of the 200"
_THAT_OF = (["that", "of"], ["those", "of"])
_OVER, _POINT = frozenset({"over", "right", "back"}), frozenset({"there", "home"})
_JOINS = frozenset({"and", "but", "while"})
_WHERE = frozenset({"which", "where"})


def place_beside(scene: Scene, first: int) -> PlaceWords | None:
    """ "New York, which had 49,124", "more than Atlanta (135)", "than Houston, at 25,609": the place right before."""
    told = clause_of(scene, first) or where_the_part_is(scene, first)
    if told is not None:
        return told
    if "(" in scene.has and (behind := _behind_bracket(scene, first)) is not None:
        return behind
    if not scene.has.isdisjoint(_JOINS) and (there := _pointed_behind(scene, first)) is not None:
        return there
    if scene.word(first - 1) == "(":
        ends = {first - 1, _before_time(scene, first - 1)}
        return next((mark.words for mark in scene.places if mark.last in ends), None)
    return _of_the_rival(scene, first)


def _before_time(scene: Scene, at: int) -> int:
    """ "More than Corona had in the same year (74)": the token behind the place, its verb and its time skipped."""
    told = next((one for one in scene.periods if one.last == at), None)
    if told is not None:
        at = told.first - (scene.word(told.first - 1) in _IN)
    verb = scene.word(at - 1) in word_set("had_a_count") | {"did"}
    far = verb and any(mark.last == at - 1 and scene.far[mark.first] for mark in scene.places)
    return at - 1 if far else at


def _behind_bracket(scene: Scene, first: int) -> PlaceWords | None:
    """ "37 percent (73 of 200) in Omaha": the place right behind the bracket."""
    quantity = next((one for one in scene.quantities if one.first == first), None)
    if quantity is None:
        return None
    end = behind_brackets(scene, quantity.last)
    if end == quantity.last:
        close = next((at for at in range(end, min(end + _BRACKET, len(scene.words))) if scene.words[at] in "()"), end)
        end = close + (scene.word(close) == ")")
    if scene.word(end - 1) != ")" or scene.word(end) not in _IN:
        return None
    return next((mark.words for mark in scene.places if mark.first == end + 1), None)


def _pointed_behind(scene: Scene, first: int) -> PlaceWords | None:
    """ "They had 46 over there and 150 in Omaha": the words right behind a figure that point at its place."""
    quantity = next((one for one in scene.quantities if one.first == first), None)
    if quantity is None:
        return None
    ends = {quantity.last, *(mark.last for mark in scene.measures if mark.first == quantity.last)}
    ends |= {at + 1 for at in ends if scene.word(at) in _OVER}
    marks = (mark for mark in scene.places if mark.first in ends and mark.words.here and mark.words.kind in _POINT)
    return next((mark.words for mark in marks if scene.word(mark.last) in _JOINS), None)


def whose_people(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "They had 93, with less than half our people": who is the measure of a size is not whose the figure is.

    Nor is he whose figure is the measure: "the rate was 9.1, just under that of Ohio", "twice ours, and the most", nor
    whose part is told: "Gary had 40 of Indiana's".
    """
    if scene.word(mark.first) == "ours" and scene.word(mark.first - 1).isalpha() and mark.first < last:
        return True
    if mark.first == last + 1 and scene.word(last) == "of" and _owns_alone(scene, mark):
        return any(
            other.last <= last and other.words.candidates and not scene.far[other.first] for other in scene.places
        )
    if mark.first > last and scene.words[mark.first - 2 : mark.first] in _THAT_OF:
        return scene.word(mark.first - 3) in word_set("level_side")
    behind = mark.words.kind == "home" and mark.first > last and "with" in scene.words[last : mark.first]
    return behind and scene.word(mark.last) in word_set("inhabitants") | {"size", "population"}


def not_the_likened(scene: Scene, named: list[PlaceMark]) -> list[PlaceMark]:
    """ "Ohio looks much like Iowa: 21 percent of the guns there": what a place is like is not "there"."""
    kept = [mark for mark in named if scene.word(mark.first - 1) not in word_set("held_against")]
    return kept or named


def _owns_alone(scene: Scene, mark: PlaceMark) -> bool:
    """ "Of Indiana's.", "of the state's, and": the noun is left out behind the owner."""
    owner = mark.last + (scene.word(mark.last) == "'s")
    return scene.word(owner - 1) == "'s" and scene.word(owner) in word_set("phrase_end") | {""}


def clause_of(scene: Scene, at: int) -> PlaceWords | None:
    """The place right before the clause with "which" or "where" that a token stands in."""
    if scene.has.isdisjoint(_WHERE):
        return None
    opening = scene.segment.index(scene.segment[at])
    while opening > 0 and _goes_on(scene, opening):
        opening = scene.segment.index(scene.segment[opening - 1])
    if _WHERE.isdisjoint(scene.words[opening : opening + 2]):
        return None
    return next((mark.words for mark in scene.places if mark.last in (opening, opening - 1)), None)


def _goes_on(scene: Scene, opening: int) -> bool:
    """Whether the words from a token on go on with the clause before: "which is larger and lost 900, 617 in 2023".

    A bare number does behind another one: in "compared with Reno, where she studied, 6 homicides" a clause begins.
    """
    if scene.word(opening) == "and" and scene.word(opening + 1) in word_set("degree_verb"):
        return True
    own, before = scene.segment[opening], scene.segment[opening - 1]
    number = opening + (scene.word(opening) in {"and", ","})
    bare = any(one.first == number and scene.word(one.last) in word_set("phrase_end") for one in scene.quantities)
    counted = any(scene.segment[one.first] == before for one in scene.quantities)
    return bare and counted and not any(scene.segment[mark.first] == own for mark in scene.places)


def _of_the_rival(scene: Scene, first: int) -> PlaceWords | None:
    """The place right before a bare figure that starts at `first`, where "at" or "with" ties the two."""
    tie = scene.word(first - 1)
    if tie not in {"at", "with"} or scene.word(first - 2) != ",":
        return None
    at = first - 2 - (scene.word(first - 3) == "'s")
    mark = next((mark for mark in scene.places if mark.last == at), None)
    if mark is None or _in_an_aside(scene, mark.first) or (tie == "with" and not scene.far[mark.first]):
        return None
    led = mark.words.kind == "nation" and scene.word(mark.first - 1) in word_set("leads")
    if led or ahead_in_order(scene, mark) or in_group(scene, mark):
        return None  # "led the nation, at 31", "second to Reno, at 31", "the highest in the nation, at 31"
    bare = any(one.first == first and scene.word(one.last) in word_set("phrase_end") for one in scene.quantities)
    return mark.words if bare or tie == "at" else None


def _in_an_aside(scene: Scene, place: int) -> bool:
    """ "Reno, twice the size of Elko, with 31": the place stands in words put behind another one."""
    opening = scene.segment.index(scene.segment[place])
    opening -= scene.word(opening) != ","
    return scene.word(opening) == "," and any(mark.last == opening for mark in scene.places)
