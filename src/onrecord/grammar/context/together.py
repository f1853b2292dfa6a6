"""Sums of places that the words only point at: "the two together had 415", "together they had 415", "a combined 415".

Where it cannot be told which places are summed, or where two measures are, the figure is of no one place and measure,
and nothing may be contradicted by it.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Quantity, Reading, Shape

_SHAPES = {Shape.VALUE, Shape.CHANGE, Shape.COMPARISON, Shape.SHARE}
_NUMBERS = {"two": 2, "both": 2, "pair": 2, "three": 3, "trio": 3, "four": 4, "five": 5}
_PAIR = 2
_QUOTES = frozenset({"“", '"', "‘"})
_POINTS = frozenset({"that", "which"})
_ALL = (["in", "all"], ["all", "told"], ["altogether"], ["in", "total"])
_ALL_OPENS = frozenset(words[0] for words in _ALL)
_APART = frozenset({",", "—", "–", "or", "-"})
_CLOSES = frozenset({";", ",", "—", "–", ":"})
_MAKE_UP = word_set("make_up")
_SUBJECTS = word_set("several_places")


def together(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> list[Reading]:
    """The readings, those of a sum with the places that it sums."""
    if (of_sum := _of_that_sum(scene, earlier)) is not None:
        return [one if one.places or one.measure is not None else replace(one, places=of_sum) for one in readings]
    named = [cue for cue in scene.cues if cue.row["cue"] == "combined"] if "combined" in scene.kinds else []
    cue = named[0] if named else _as_one(scene)
    if cue is None or not (_sums(scene, cue) or _of_measures(scene, cue)):
        return [_in_all(scene, reading, readings, earlier) for reading in readings]
    return [_summed(scene, reading, cue, earlier) for reading in readings]


def _of_that_sum(scene: Scene, earlier: Earlier) -> tuple[PlaceWords, ...] | None:
    """ "Together they lost 75. That is more than Ely and Lima combined": of the places that were summed."""
    first = next((at for at, word in enumerate(scene.words) if word not in _QUOTES), 0)
    last = earlier.told[-1] if earlier.told else None
    if last is None or last.shape is not Shape.VALUE or len(last.places) < _PAIR:
        return None
    return last.places if scene.word(first) in _POINTS and scene.word(first + 1) in word_set("sums_up") else None


def _in_all(scene: Scene, reading: Reading, readings: Sequence[Reading], earlier: Earlier) -> Reading:
    """ "Tulsa counted 28 and Mesa 26 — 54 in all", "In all, 54 were killed": the sum of the places told before it."""
    number = reading.amount
    if number is None or reading.shape is not Shape.VALUE or len(reading.places) >= _PAIR:
        return reading
    opens, closes = _opens_in_all(scene), _closes_in_all(scene, number)
    if not (opens or closes):
        return reading
    before = readings[: list(readings).index(reading)] if closes else earlier.told
    if opens and reading.places:
        return reading
    told = [one for one in before if one.shape is Shape.VALUE and len(one.places) == 1]
    places = tuple({one.places[0].candidates: one.places[0] for one in told if not one.places[0].here}.values())
    if len(places) < _PAIR or any(words not in places for words in reading.places):
        return reading
    return replace(reading, places=places)


def _opens_in_all(scene: Scene) -> bool:
    return scene.word(0) in _ALL_OPENS and any(scene.words[: len(words)] == words for words in _ALL)


def _closes_in_all(scene: Scene, number: Quantity) -> bool:
    """Whether a number stands behind a mark and before "in all" or the like, with which its phrase ends."""
    if scene.word(number.first - 1) not in _APART:
        return False
    behind = next((words for words in _ALL if scene.words[number.last : number.last + len(words)] == words), None)
    return behind is not None and scene.word(number.last + len(behind)) in word_set("phrase_end") | {""}


def _as_one(scene: Scene) -> Mark | None:
    """ "The two cities accounted for half": several as one subject of what only all of them make up."""
    if scene.word(0) != "the" or scene.word(1) not in _NUMBERS or "each" in scene.has:
        return None
    at = 2 + (scene.word(2) in _SUBJECTS)
    return Mark(at - 1, at, {"cue": "combined"}) if scene.word(at) in _MAKE_UP else None


def _opens_clause(scene: Scene, cue: Mark) -> bool:
    """ "Reno had 38 and Mesa 37; together the two accounted for 12 percent": before all else behind a mark."""
    at = cue.first - (scene.word(cue.first - 1) == "and")
    return scene.word(at - 1) in _CLOSES and scene.word(cue.last) in word_set("summed")


def _sums(scene: Scene, cue: Mark) -> bool:
    """Whether the word stands where a sum is told: before all else, behind "the two", beside the number."""
    before = scene.word(cue.first - 1)
    if _opens_clause(scene, cue):
        return True
    number = any(q.last == cue.first or q.first == cue.last for q in scene.quantities)
    among = scene.word(cue.first) == "between"  # "had 161 killings between them"
    return cue.first <= 1 or number or among or before in _SUBJECTS or before in _NUMBERS


def _summed(scene: Scene, reading: Reading, cue: Mark, earlier: Earlier) -> Reading:
    if reading.shape not in _SHAPES or reading.combine is not None or len(reading.places) >= _PAIR:
        return reading
    if _of_measures(scene, cue):
        return replace(reading, unpaired=True)
    starts = scene.tokens[cue.first].start
    if _opens_clause(scene, cue):
        if reading.span.start < starts:
            return reading
        if scene.word(cue.last) == "with":
            return replace(reading, unpaired=True)  # "together with Mesa's 37 they made 75"
        if any(words.span.start > starts and not words.here for words in reading.places):
            return reading
    elif any(not words.here for words in reading.places) and not _apposed(scene, reading, cue):
        return reading
    places = _pointed_at(scene, cue, earlier)
    return replace(reading, places=places) if places else replace(reading, unpaired=True)


def _of_measures(scene: Scene, cue: Mark) -> bool:
    """ "Homicides and robberies together": one number for two things."""
    at = cue.first
    last = next((mark for mark in scene.measures if mark.last == at), None)
    return last is not None and any(mark.last == last.first - 1 for mark in scene.measures)


def _apposed(scene: Scene, reading: Reading, cue: Mark) -> bool:
    """ "277 in Philadelphia and 138 in Washington, a combined 415": the number behind the word is of both."""
    behind = [token.start for token in scene.tokens[cue.last : cue.last + 1]]
    return (
        scene.word(cue.first - 1) in {"a", "the"}
        and behind != []
        and reading.span.start <= behind[0] < reading.span.end
    )


def _pointed_at(scene: Scene, cue: Mark, earlier: Earlier) -> tuple[PlaceWords, ...]:
    """So many of the places named before as the words say; of two alone where they do not say how many."""
    named = [mark.words for mark in scene.places if mark.last <= cue.first and mark.words.candidates]
    places = tuple({words.candidates[0]: words for words in (*earlier.places, *named)}.values())
    subject = scene.words[max(0, cue.first - 3) : cue.last + 4]
    number = next((_NUMBERS[word] for word in subject if word in _NUMBERS), None)
    if number is None and len(places) > _PAIR and "they" in subject:
        return tuple([words for words in places if words.kind == "city"])  # "Reno had 8, Mesa 4, Ely 1. Together they"
    if number is None:
        return places if len(places) == _PAIR else ()
    if len(places) < number:  # "Reno had 38. ¶ Mesa had 37. Together the two cities lost 75"
        told = {words.candidates[0]: words for words in (*earlier.before, *places) if words.kind == "city"}
        places = tuple(told.values()) if len(told) == number else ()
    return places[-number:] if places else ()
