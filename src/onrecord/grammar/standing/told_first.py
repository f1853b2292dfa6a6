"""Places in an order told before the name that takes them: "second was Utah", "third place went to Iowa", "in last
place: Maine", "the top spot went to Ohio"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import FOOT, OTHER_END, Order
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.listed_items import numbered
from onrecord.grammar.standing.order_of_standing import order_of
from onrecord.grammar.standing.own_order import orders_of
from onrecord.grammar.standing.standing import extreme_of, standing_reading
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import End, QuantityKind, Reading

SIGNS = frozenset({QuantityKind.ORDINAL, "last", "bottom", "spot", "super"})  # what wakes the rule
_ASIDE = 5  # tokens of "for the sixth year"
_HANDED = 14  # tokens from "the top spot" to "went to": "for murder among the big cities in 2015"
_DEEPEST = 400  # no list of places in this field is longer


class _Told(NamedTuple):
    """The tokens of a standing told first, what it is (0 the foot), the index of its number, the end that is told."""

    first: int
    last: int
    number: int
    at: int | None = None
    end: End | None = None


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """Every standing whose place stands behind it."""
    if not scene.places:
        return
    told = sorted([*_ordinals(scene, used), *_ends(scene)])
    if earlier.title is not None and numbered(scene)[0] is not None:
        told = told[1:]  # "No. 2: Utah", an item of a list
    open_order = earlier.open_order(statement) if told else None
    own = orders_of(scene, statement, open_order, earlier.last_counted) if told else []
    before = False
    for one in told:
        mark = _taker(scene, one.first, one.last, goes_on=before)
        order = next((order for at, order in reversed(own) if at <= one.first), None) or open_order
        if order is None and mark is not None and _tells_of_what(scene, one.last, mark.first):
            order = order_of(scene, one.last, None, verb=True)
        if mark is None or order is None or _told_again(scene, one, mark):
            continue
        before = True
        if one.at is not None:
            used.add(one.at)
        yield _made(scene, statement, order, one, mark)


def _told_again(scene: Scene, one: _Told, mark: PlaceMark) -> bool:
    """ "At the bottom: Maine had the lowest rate": the head of what its own clause tells."""
    clause = scene.word(one.last) == ":" and scene.word(mark.last) in word_set("beside_verb")
    return clause and any(cue.first > mark.last and cue.row["cue"] == "super" for cue in scene.cues)


def _made(scene: Scene, statement: int, order: Order, one: _Told, mark: PlaceMark) -> Reading:
    period = period_of(scene, one.first, one.last)
    if one.number > 1:
        return standing_reading(scene, statement, order, one.number, one.first, one.last, (mark.words,), period)
    if one.number == 1:
        return extreme_of(scene, statement, order, one.first, one.last, mark.words, period)
    foot = order._replace(end=one.end or OTHER_END[order.end])
    return replace(extreme_of(scene, statement, foot, one.first, one.last, mark.words, period), rules=(FOOT,))


def _ordinals(scene: Scene, used: set[int]) -> Iterator[_Told]:
    """Ordinals that open their clause: "second", "in third place", "No. 4"."""
    for index, quantity in enumerate(scene.quantities):
        if quantity.kind is not QuantityKind.ORDINAL or index in used or scene.hidden[quantity.first]:
            continue
        first = _opening(scene, quantity.first)
        if first is not None and 0 < quantity.value <= _DEEPEST:
            last = quantity.last + (scene.word(quantity.last) in word_set("place_taken"))
            yield _Told(first, last, int(quantity.value), index)


def _ends(scene: Scene) -> Iterator[_Told]:
    """ "Last", "in last place", "at the bottom"; "the top spot"; "the lowest"."""
    dated = {at for period in scene.periods for at in range(period.first, period.last)}
    for at, word in enumerate(scene.words):
        if word not in {"last", "bottom", "top"} or at in dated or scene.hidden[at]:
            continue
        placed = scene.word(at + 1) in word_set("place_taken")
        first = _opening(scene, at)
        if first is not None and (word == "last" or placed or (word == "bottom" and scene.word(first) == "at")):
            yield _Told(first, at + 1 + placed, int(word == "top"))
    for cue in scene.cues:
        opens = cue.row["cue"] == "super" and scene.word(cue.first - 1) == "the" and not scene.measures
        if opens and (first := _opening(scene, cue.first)) is not None:
            yield _Told(first, cue.last + (scene.word(cue.last) == "rate"), 0, end=End(cue.row["value"]))


def _opening(scene: Scene, at: int) -> int | None:
    """Where the words begin with which a standing opens its clause; None where others stand before it."""
    first = at
    while first and scene.word(first - 1) in word_set("before_standing"):
        first -= 1
    return first if not first or scene.word(first - 1) in word_set("before_subject_place") else None


def _taker(scene: Scene, first: int, last: int, *, goes_on: bool) -> PlaceMark | None:
    """The place behind "was", "went to" or a colon; "third to Iowa" goes on with "second place went to Utah".

    So does "Reno, Mesa and, in fourth place, Memphis".
    """
    start = last
    aside = scene.words[max(0, first - 2) : first] == ["and", ","] and scene.word(last) == ","
    if scene.word(last) in word_set("handed_to") and scene.word(last + 1) == "to":
        start = last + 2
    elif aside or scene.word(last) in word_set("told_first") or (goes_on and scene.word(last) == "to"):
        start = last + 1
    else:
        start = _handed_later(scene, last) or last
    aside = start != (start := _behind_an_aside(scene, start))
    start += scene.word(start) in word_set("standing_adverb")
    if start == last:
        return None
    marks = (mark for mark in scene.places if mark.first in (start, start + 1) and _may_take(scene, mark, start))
    taker = next(marks, None)
    ends = taker is None or not aside or scene.word(taker.last) in word_sets("phrase_end", "told_first")
    return taker if ends else None  # "First, again, Utah asked for help" puts it in no order


def _behind_an_aside(scene: Scene, start: int) -> int:
    """ "First, yet again, Utah", "third, as ever: Iowa": where a place may stand behind how often it did."""
    if scene.word(start) != ",":
        return start
    for at in range(start + 1, min(start + 2 + _ASIDE, len(scene.words))):
        if scene.word(at) in word_set("told_first") | {","}:
            return at + 1
        if scene.word(at) not in word_set("once_more"):
            break
    return start


def _may_take(scene: Scene, mark: PlaceMark, start: int) -> bool:
    """Whether a place stands there, with no more than an article before it."""
    alone = mark.first == start or scene.word(start) == "the"
    return alone and bool(mark.words.candidates) and mark.words.kind != "nation" and scene.word(mark.last) != "'s"


def _handed_later(scene: Scene, last: int) -> int | None:
    """ "The top spot for murder among the big cities went to Utah": where the words end that hand it over."""
    if scene.word(last - 1) not in word_set("place_taken"):
        return None
    for at in range(last, min(last + _HANDED, len(scene.words))):
        if scene.clause[at] != scene.clause[last - 1]:
            return None
        if scene.word(at) in word_set("handed_to") and scene.word(at + 1) == "to":
            return at + 2
    return None


def _tells_of_what(scene: Scene, first: int, last: int) -> bool:
    """ "The top spot for murder went to Utah": words that tell what the order is of."""
    return any(first <= mark.first < last for mark in scene.measures)
