"""So many of one thing for each of another: "2.1 gun arrests for every shooting", "for every killing, five shootings".

What is per head or per day is read elsewhere. A number that stands so counts nothing by itself: where one side is
nothing of ours it is left unread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.figures.company import actions, company_measures, company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import at_far_side, period_of, places_of
from onrecord.grammar.words.signs import needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Operator, Quantity, QuantityKind, Reading, Shape, Span, Unit

_EACH = frozenset({"every", "each", "per"})
SIGNS = _EACH  # what wakes the rule
_NUMBERS = frozenset({QuantityKind.PER, QuantityKind.COUNT})
_ONE = Decimal(1)
_VIOLENT_ONE = ["violent", "one"]  # beside property crimes
_COUNTED = 6  # tokens from a number to its "for every"
_OPENED = 16  # tokens from "for every killing" to the number behind it
_BEFELL = 3  # tokens from "person" to "killed"
_LEADS = 5  # tokens of "that works out to some", before the number
_HEADS = 20  # "for every 220 residents" is told of heads
_PLACES = 3  # decimals of a ratio that is turned over


class _Each(NamedTuple):
    """ "For every 1.3 shootings": its tokens, the number in it, and what is counted."""

    first: int
    last: int
    number: Quantity | None
    measure: MeasureWords | None


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Every ratio of two measures, and those that follow one ("compared with 1.6 in 2010")."""
    made: Reading | None = None
    for at, word in enumerate(scene.words):
        each = _each(scene, at) if word in _EACH and not scene.hidden[at] else None
        if each is None:
            continue
        index = _counted(scene, each, used)
        if index is None:
            continue
        used.add(index)
        used.update(place for place, other in enumerate(scene.quantities) if other is each.number)
        made = _make(scene, statement, scene.quantities[index], each) or made
        if made is not None:
            yield made
    if made is not None:
        yield from _again(scene, made, used)


def _each(scene: Scene, at: int) -> _Each | None:
    """What stands behind "for every", "for each" or "per"; None where it is a time, a head or nothing counted."""
    first = at if scene.word(at) == "per" else at - 1
    if scene.word(first - 1) in word_set("costs"):
        return None  # "what her 421 officers cost per shift"
    if first < at and scene.word(first) != "for":
        return None
    if any(q.kind is QuantityKind.RATE and q.first < at < q.last for q in scene.quantities):
        return None  # "referred 212 people, 150.43 for each million residents": per head
    number = next((q for q in scene.quantities if q.kind in _NUMBERS and first <= q.first <= at + 1), None)
    if number is not None and (number.unit is not Unit.COUNT or number.value >= _HEADS):
        return None
    behind = number.last if number is not None else at + 1
    measure, last = _unit(scene, behind)
    if measure is None and first == at and scene.word(behind) not in word_set("per_thing"):
        return None
    if measure is None and (number is not None or scene.word(behind) == "of" or not scene.word(behind).isalpha()):
        return None
    return _Each(first, last, number, measure)


def _unit(scene: Scene, at: int) -> tuple[MeasureWords | None, int]:
    """The measure that begins at a token: a noun, or people and what befell them: "person killed", "one shot"."""
    noun = noun_after(scene, at)
    if noun is not None:
        found = measure_words(scene, noun)
        beside = [mark.row["qualifier"] for mark in scene.qualifiers if at <= mark.first and mark.last <= noun.first]
        if found.measure != "population":
            return replace(found, qualifiers=tuple(dict.fromkeys((*found.qualifiers, *beside)))), noun.last
    if scene.words[at : at + 2] == _VIOLENT_ONE:
        return MeasureWords(scene.span(at, at + 2), "violent_crimes"), at + 2
    kinds = [mark for mark in scene.company if mark.row["role"] == "noun" and mark.first == at]
    end = kinds[0].last if kinds else at
    befell = next((mark for mark in actions(scene) if end <= mark.first <= end + (_BEFELL if kinds else 0)), None)
    if befell is None:
        return None, end
    kind = kinds[0].row["class"] if kinds else "person"
    told = company_measures().get((kind, befell.row["class"]))
    if told is None:
        return None, befell.last
    measure, qualifiers = told
    if measure == "homicides" and any(mark.row["class"] == "wounded" for mark in actions(scene)):
        measure, qualifiers = "shooting_victims", ("fatal",)  # beside the wounded, the killed are of those shot
    return MeasureWords(scene.span(befell.first, befell.last), measure, qualifiers), befell.last


def _counted(scene: Scene, each: _Each, used: set[int]) -> int | None:
    """The number told for each: right before it, or behind it where the sentence or a clause opens with it."""
    free = [
        (index, other)
        for index, other in enumerate(scene.quantities)
        if index not in used
        and other.kind is QuantityKind.COUNT
        and not scene.hidden[other.first]
        and other is not each.number
    ]
    before = [index for index, other in free if 0 <= each.first - other.last <= _COUNTED]
    if before and scene.clause[scene.quantities[before[-1]].first] == scene.clause[each.first]:
        return before[-1]
    opens = each.first == 0 or scene.word(each.first - 1) in {",", "—", "–", "“", '"', "that", "and", ";"}
    behind = [index for index, other in free if each.last <= other.first <= each.last + _OPENED]
    return behind[0] if opens and behind else None


def _make(scene: Scene, statement: int, quantity: Quantity, each: _Each) -> Reading | None:
    noun = noun_after(scene, quantity.last)
    told = None if noun is not None else company_of(scene, quantity)
    if told is not None and quantity.first < each.first < told[2]:
        told = None  # "five cases for every murder solved": told of the other side
    own = measure_words(scene, noun) if noun is not None else told[0] if told is not None else None
    if each.measure is None or each.measure.measure is None or (own is not None and own.measure is None):
        return None
    if own is None:
        return _of_what_was_told(scene, statement, quantity, each)
    end = noun.last if noun is not None else told[2] if told is not None else quantity.last
    first, last = min(quantity.first, each.first), max(end, each.last)
    extra = () if quantity.first > each.first else qualifiers_near(scene, quantity.first, quantity.last)
    upper, lower = replace(own, qualifiers=tuple(dict.fromkeys((*own.qualifiers, *extra)))), each.measure
    if upper.measure == lower.measure and upper.qualifiers == lower.qualifiers:
        return None
    amount = quantity
    if each.number is not None and each.number.value != _ONE:
        over, under = quantity.value, each.number.value
        if over == _ONE:  # "an arrest for every 1.3 shootings": so many shootings for each arrest
            upper, lower, amount = lower, upper, replace(each.number, precision=_digit(under))
        else:
            value = round(over / under, _PLACES).normalize()
            amount = replace(quantity, value=value, precision=_digit(value), operator=_about(quantity))
    return Reading(
        Shape.RATIO,
        scene.span(first, last),
        statement,
        ("ratio",),
        measure=upper,
        places=places_of(scene, first, last),
        period=period_of(scene, first, last),
        amount=amount,
        unit=Unit.RATIO,
        against_measure=lower,
        against_qualifiers=lower.qualifiers,
    )


def _of_what_was_told(scene: Scene, statement: int, quantity: Quantity, each: _Each) -> Reading | None:
    """ "That is about 21 for every officer killed", behind the people shot by police: so many of those for each."""
    alone = each.first == quantity.last and each.number is None
    others = [mark for mark in scene.measures if not each.first <= mark.first < each.last]
    opens = quantity.first <= _LEADS and scene.word(0) in {"that", "it"} and scene.word(1) in word_set("sums_up")
    if not (alone and opens) or others or each.measure is None:
        return None
    return Reading(
        Shape.RATIO,
        scene.span(quantity.first, each.last),
        statement,
        ("ratio",),
        amount=quantity,
        unit=Unit.RATIO,
        against_measure=each.measure,
        against_qualifiers=each.measure.qualifiers,
    )


def _digit(value: Decimal) -> Decimal:
    """The unit of the last digit of a number whose digits are all printed."""
    exponent = value.normalize().as_tuple().exponent
    return _ONE.scaleb(min(0, exponent)) if isinstance(exponent, int) else _ONE


def _about(quantity: Quantity) -> Operator:
    """Ten for every three is told in round numbers."""
    return Operator.ABOUT if quantity.operator is Operator.EQUAL else quantity.operator


def _again(scene: Scene, made: Reading, used: set[int]) -> Iterator[Reading]:
    """ "... compared with 1.6 in 2010": the same ratio at another time."""
    for index, quantity in enumerate(scene.quantities):
        if index in used or quantity.kind is not QuantityKind.COUNT or not scene.far[quantity.first]:
            continue
        if noun_after(scene, quantity.last) is not None or scene.span(quantity.first, quantity.last) < made.span:
            continue
        used.add(index)
        yield at_far_side(scene, made, quantity)


@needs(shapes(Shape.RATIO))
def sides_of(readings: Sequence[Reading]) -> set[Span]:
    """ "1.4 arrests for each robbery, down from 2.1": the ratio moved, and neither side is told alone."""
    whole = [reading.span for reading in readings if reading.shape is Shape.RATIO]
    others = [reading.span for reading in readings if reading.shape is not Shape.RATIO]
    return {other for other in others if any(span.start <= other.start < span.end for span in whole)}
