"""What a factor multiplies where its words print it, and the crowds that no factor counts."""

from __future__ import annotations

from decimal import Decimal

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.figures.counted_by import behind_who_counted
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Combine, PeriodWords, PlaceWords, Quantity, QuantityKind, Shape, Unit

_HUNDRED = Decimal(100)
_IN = frozenset({"in", "of", "for", "at"})
_HAVE = word_set("be") | {"have", "has", "had"}
_NEAR = 14  # tokens from a word that compares to "any year"


def factor_of(quantity: Quantity) -> Decimal | None:
    """By what a multiple or a part multiplies: "triple" by 3, "a third of" by 0.33; None for other quantities."""
    if quantity.kind is QuantityKind.MULTIPLE and not quantity.turned:
        return quantity.value
    return quantity.value / _HUNDRED if quantity.kind is QuantityKind.FRACTION else None


def part_of_that(scene: Scene, quantity: Quantity) -> Decimal | None:
    """ "2023 was 30 percent of that"."""
    of_that = scene.words[quantity.last : quantity.last + 2] == ["of", "that"]
    told = quantity.kind is QuantityKind.PERCENT and of_that and scene.word(quantity.first - 1) in word_set("be")
    return quantity.value / _HUNDRED if told else None


def just_counted(own: PeriodWords | None, statement: int, earlier: Earlier) -> PeriodWords | None:
    """ "There were 142 last year. In 2015 it was four times that": the time of the count before a printed year."""
    if own is None or not is_printed_year(own) or not earlier.tells(statement):
        return None
    told = [one.period for one in earlier.told if one.shape is Shape.VALUE and one.unit is Unit.COUNT]
    return told[-1] if told else None


def is_crowd(scene: Scene, quantity: Quantity) -> bool:
    """ "Twice as many people as last year came to the vigil": people whom nothing befell are not counted here."""
    if scene.word(quantity.last + 2) != "people":
        return False
    verbs = [mark for mark in scene.company if mark.row["role"] == "verb" and mark.row["class"] != "prosecuted"]
    return not any(abs(mark.first - quantity.last) <= _NEAR for mark in verbs)


def printed_base(
    scene: Scene, quantity: Quantity
) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int] | None:
    """ "Triple the roughly 3,000 of 1998", "less than half of the 46 in March": the other figure and its date."""
    return base_at(scene, quantity.last + (scene.word(quantity.last) == "of"))


def once_had(
    scene: Scene, quantity: Quantity
) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int] | None:
    """ "Half the murders we had in 1992", "a third of the robberies the city saw in 2008": the place's own other time.

    A sentence that such words open goes on with what became of them: "half the murders we had in 2010 were solved".
    """
    at = quantity.last + (scene.word(quantity.last) == "of")
    noun = next((mark for mark in scene.measures if mark.first == at + 1), None) if scene.word(at) == "the" else None
    if noun is None or scene.word(quantity.first - 1) not in _HAVE:
        return None
    verb = noun.last + 1 + (scene.word(noun.last) == "the")
    other = next((mark for mark in scene.places if mark.first == noun.last and not mark.words.here), None)
    verb = verb if other is None else other.last
    itself = other is not None or scene.word(verb - 1) in word_set("the_place_itself")
    period = next((one for one in scene.periods if one.first in (verb + 1, verb + 2)), None)
    if not itself or scene.word(verb) not in word_set("beside_verb") or (other is None and period is None):
        return None
    return [other.words] if other is not None else [], period, None, period.last if period is not None else verb


def then_of_what(
    scene: Scene, quantity: Quantity
) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int] | None:
    """ "About a fifth in 2014 of what it had been 20 years earlier": its own time stands before the "of"."""
    own = next((one for one in scene.periods if one.first in (quantity.last, quantity.last + 1)), None)
    if (
        quantity.kind is not QuantityKind.FRACTION
        or own is None
        or scene.words[own.last : own.last + 2] != ["of", "what"]
    ):
        return None
    other = next((one for one in scene.periods if one.first > own.last), None)
    if other is None or not word_set("what_it_had").issuperset(scene.words[own.last + 2 : other.first]):
        return None
    return [], other, None, other.last


def base_at(scene: Scene, at: int) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int] | None:
    """ "The 46 in March", "the roughly 3,000 of 1998" at a token: the date of the other figure; else None."""
    base = next((q for q in scene.quantities if q.kind is QuantityKind.COUNT and 1 <= q.first - at <= 2), None)
    if base is None or scene.word(at) != "the":
        return None
    end = behind_who_counted(scene, base.last)
    behind = next((p for p in scene.periods if end <= p.first <= end + 2), None)
    return ([], behind, None, base.last) if behind is not None else None


def base_of_place(scene: Scene, at: int) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int] | None:
    """ "The 334 in New York", "the 433 in Reno's district" at a token: the place of the other figure; else None."""
    base = next((q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.first == at + 1), None)
    if base is None or scene.word(at) != "the" or scene.word(base.last) not in _IN:
        return None
    near = (base.last + 1, base.last + 1 + (scene.word(base.last + 1) == "the"))
    mark = next((mark for mark in scene.places if mark.first in near), None)
    ends = mark is not None and scene.word(mark.last) in word_set("phrase_end") | {"", "'s"}
    timed = mark is not None and any(mark.last <= one.first <= mark.last + 1 for one in scene.periods)
    return ([mark.words], None, None, base.last) if mark is not None and ends and not timed else None
