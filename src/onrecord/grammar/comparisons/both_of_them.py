"""Comparisons with places that the words only point back at: "outran both", "three times the two together".

"Both", "either" and "the two of them" are the two places named last, "theirs" is the last one. Put together they are a
sum; else the figure is held against each.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.comparisons.rivals import named_before
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Combine, MeasureWords, Of, Operator, PlaceWords, Quantity, QuantityKind, Reading, Shape, Unit

_BEATS = frozenset({"beat", "more"})
SIGNS = _BEATS | frozenset[str]({QuantityKind.MULTIPLE, QuantityKind.FRACTION})  # what wakes the rule
RULE = ("beats both",)
_WORDS = {"both": 2, "either": 2, "theirs": 1, "two": 2, "pair": 2, "three": 3, "trio": 3, "four": 4}
_FEW_PLACES = 2  # the text's own and another: "theirs" is then that one's
_ALONE = frozenset({"both", "either", "theirs"})
_THE = frozenset({"the", "those", "these", "all"})
_AS_MANY: tuple[list[str], ...] = (
    ["as", "many", "as"],
    ["as", "much", "as"],
    ["as", "high", "as"],
    ["that", "of"],
    ["those", "of"],
    ["of"],
    [],
)


class Pointed(NamedTuple):
    """So many places pointed at, by words that end at a token; whether they are summed."""

    number: int
    last: int
    summed: bool


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int], taken: set[int]) -> Iterator[Reading]:
    """ "More than both", "worse than theirs", "nearly twice as many as either", "topped the two put together".

    `taken` tokens and `used` quantities serve already.
    """
    if _WORDS.keys().isdisjoint(scene.has):
        return
    for cue in scene.cues:
        if cue.row["cue"] not in _BEATS or scene.hidden[cue.first] or cue.first in taken:
            continue
        noun = next((mark.last for mark in scene.measures if mark.first == cue.last), cue.last)
        found = _pointed(scene, noun + (scene.word(noun) == "than"))
        pair = _pair(scene, cue.first, found, earlier)
        if found is not None and pair is not None:
            yield _beats(scene, statement, cue, found, *pair, earlier)
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first] or factor_of(quantity) is None:
            continue
        found = _behind_factor(scene, quantity.last)
        pair = _pair(scene, quantity.first, found, earlier)
        if found is not None and pair is not None:
            used.add(index)
            yield _times(scene, statement, quantity, found, *pair, earlier)


def _pointed(scene: Scene, at: int) -> Pointed | None:
    """ "Both", "either", "the two of them", "those two cities put together", told at a token."""
    the = scene.word(at) in _THE
    count = _WORDS.get(scene.word(at + the), 0)
    if not count or the == (scene.word(at + the) in _ALONE):
        return None
    last = at + the + 1
    if scene.words[last : last + 2] == ["of", "them"]:
        last += 2
    elif scene.word(last) in word_set("several_told"):
        last += 1
    end = last + (scene.word(last) in word_set("put_together"))
    summed = scene.word(end) in {"together", "combined"}
    if not summed and the and last == at + 2:
        return None  # "more than the two": two of anything
    last = end + 1 if summed else last
    return None if any(at < mark.first <= last + 1 for mark in scene.places) else Pointed(count, last, summed)


def _behind_factor(scene: Scene, at: int) -> Pointed | None:
    """The same behind "twice as many as", "three times" and "half of"."""
    for words in _AS_MANY:
        if scene.words[at : at + len(words)] == words and (found := _pointed(scene, at + len(words))) is not None:
            return found
    return None


def _pair(
    scene: Scene, at: int, found: Pointed | None, earlier: Earlier
) -> tuple[tuple[PlaceWords, ...], tuple[PlaceWords, ...]] | None:
    """The place that is held against others, if it is named, and those that the words point at."""
    if found is None:
        return None
    own = [mark for mark in scene.places if mark.last <= at and not scene.far[mark.first]][-1:]
    pair = named_before(scene, own[0].first if own else at, [mark.words for mark in own], earlier, found.number)
    return (tuple(mark.words for mark in own), pair) if pair else None


def _is_open(scene: Scene, found: Pointed, earlier: Earlier) -> bool:
    """Whether "theirs" may be of several places that the paragraph has told figures of, and names none here."""
    told = {words.candidates for one in earlier.told for words in one.places if words.candidates}
    return found.number == 1 and len(told | {words.candidates for words in earlier.places}) > _FEW_PLACES


def _combined(found: Pointed, pair: tuple[PlaceWords, ...]) -> Combine | None:
    if len(pair) == 1:
        return None
    return Combine.SUM if found.summed else Combine.EACH


def _beats(
    scene: Scene,
    statement: int,
    cue: Mark,
    found: Pointed,
    own: tuple[PlaceWords, ...],
    pair: tuple[PlaceWords, ...],
    earlier: Earlier,
) -> Reading:
    mark = subject(scene, cue.first, figures=False)
    words: MeasureWords | None = measure_words(scene, mark) if mark else None
    return Reading(
        Shape.COMPARISON,
        scene.span(cue.first, found.last),
        statement,
        RULE,
        measure=words,
        places=own,
        period=period_of(scene, cue.first, found.last),
        operator=Operator(cue.row["value"]),
        of=Of.RATE if "rate" in scene.words[cue.first : found.last] else _of(scene, cue.first, words),
        combine=_combined(found, pair),
        against_places=pair,
        unpaired=_is_open(scene, found, earlier),
    )


def _of(scene: Scene, at: int, words: MeasureWords | None) -> Of | None:
    """Whether rates are: "per capita", "our rate was worse than theirs", "our murder rate was twice theirs"."""
    per_head = any(cue.row["cue"] == "per_head" for cue in scene.cues)
    rate = words.rate if words is not None else "rate" in scene.words[:at]
    return Of.RATE if per_head or rate else None


def _times(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    found: Pointed,
    own: tuple[PlaceWords, ...],
    pair: tuple[PlaceWords, ...],
    earlier: Earlier,
) -> Reading:
    mark = subject(scene, quantity.first, figures=False)
    words: MeasureWords | None = measure_words(scene, mark) if mark else None
    return Reading(
        Shape.COMPARISON,
        scene.span(quantity.first, found.last),
        statement,
        RULE,
        measure=words,
        places=own,
        period=period_of(scene, quantity.first, found.last),
        amount=quantity,
        unit=Unit.COUNT,
        operator=Operator.ABOUT if quantity.operator is Operator.EQUAL else quantity.operator,
        of=_of(scene, quantity.first, words),
        factor=factor_of(quantity),
        combine=_combined(found, pair),
        against_places=pair,
        unpaired=_is_open(scene, found, earlier),
    )
