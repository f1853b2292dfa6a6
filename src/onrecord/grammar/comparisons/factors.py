"""A figure as a factor of another: "twice as many as", "a third of Houston's", "20 percent higher than the nation"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.comparisons.factor_base import is_crowd, once_had, printed_base, then_of_what
from onrecord.grammar.comparisons.held_paces import of_a_percentage
from onrecord.grammar.comparisons.other_nations import other_nations
from onrecord.grammar.comparisons.rivals import target
from onrecord.grammar.comparisons.sides import make_comparison, to_an_average
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.from_a_norm import from_a_norm
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.published_rate import is_part_solved
from onrecord.grammar.words.far_years import of_a_year
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import (
    CalendarWords,
    Combine,
    MeasureWords,
    Operator,
    Origin,
    PeriodWords,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Refusal,
    YearShift,
)

SIGNS = frozenset[str]({QuantityKind.MULTIPLE, QuantityKind.FRACTION, QuantityKind.PERCENT})  # what wakes the rule
_TOTALS = frozenset({"total", "count", "toll", "rate"})
_THAN = frozenset({"higher", "lower", "more", "fewer"})
_TIME = 1  # tokens from "as" to a time: "as in 2019", "as at the same point"
_AS = 14  # tokens from "as many" to its second "as"
_AS_MANY = (["as", "many"], ["as", "high"], ["as", "much"], ["as", "often"])
_AGAIN = 5  # tokens from "as many" to "again", its noun between
_OF_THAT = (["of", "the"], ["of", "that"], ["of", "what"], ["of", "its"])
_THOSE = frozenset({"those", "that"})
_TIMED = frozenset({"of", "in", "for", "from"})
_OUR_SIZE = ["our", "size"]  # of how many people, and of no count
_HIGHER, _LOWER = {"higher", "more", "above"}, {"lower", "fewer", "below"}
_PLAIN = frozenset({QuantityKind.COUNT, QuantityKind.RATE})
_TO_FIGURE = 3  # tokens from "less than half" to the other figure: "of the 46"
_TO_DATE = 4  # tokens from it to the date of the other figure


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """ "Twice as many as", "more than three times Chicago's", "20 percent higher than the nation's"."""
    elided: tuple[list[PlaceWords], PeriodWords | None, Combine | None] | None = None
    before: tuple[Reading, int] | None = None  # "a third of Houston's and a fifth of Reno's": the first, and its end
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        factor = _factor(scene, quantity)
        if factor is None or is_crowd(scene, quantity) or scene.words[quantity.last : quantity.last + 2] == _OUR_SIZE:
            continue
        is_open = _is_open(scene, quantity)
        told = _told_before(scene, quantity) if is_open else _beaten(scene, quantity)
        if is_open and told is None and _own_year(scene, quantity):
            continue  # "We had fewer than half as many in 2023": as in the year told before
        places, period, combine, last = told or _held_against(scene, quantity)
        if not places and period is None:
            places, period, combine, last = (*elided, quantity.last) if elided else ([], None, None, 0)
        if not places and (period is None or quantity.kind is QuantityKind.PERCENT):
            continue
        if not places and from_a_norm(scene, quantity.last):
            continue
        if _of_a_change(scene, quantity, places):
            continue
        if to_an_average(scene, last) and of_a_percentage(scene, quantity.first):
            continue  # "rose 50 percent, twice the national average"
        elided = (places, period, combine)
        used.add(index)
        used.update(_figures_of(scene, quantity.last, last))
        operator = Operator.ABOUT if quantity.operator is Operator.EQUAL else quantity.operator
        made = make_comparison(
            scene, statement, quantity.first, last, operator, places, period, combine, quantity, factor
        )
        made = _of_residents(scene, quantity, _of_that_later(scene, quantity, _of_the_police(scene, quantity, made)))
        if any(q.kind is QuantityKind.COUNT and last <= q.first <= last + 1 for q in scene.quantities):
            made = replace(made, whole=True)  # "almost twice last year's 40"
        if told is not None and made.period is None:  # "and had twice as many murders in 2016"
            behind = [p for p in scene.periods if p.first >= last and scene.clause[p.first] == scene.clause[last - 1]]
            made = replace(made, period=next(iter(behind), None))
        if before is not None and set(scene.words[before[1] : quantity.first]) <= word_set("and_then"):
            made = replace(made, places=before[0].places, period=before[0].period)
        before = (made, last)
        yield made


def _of_residents(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """ "There were 335 murders in Reno, which has a population nearly three times that of Elko": of its residents."""
    if scene.word(quantity.first - 1) != "population":
        return made
    span = scene.span(quantity.first - 1, quantity.first)
    return replace(made, measure=MeasureWords(span, "population"), qualifiers=())


def _of_that_later(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """ "$1.5 million in 2008, four times that a year later": the later figure is so many times the one just told."""
    later = made.against_period
    if later is None or scene.word(quantity.last) != "that" or later.first != quantity.last + 1:
        return made
    match later.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)) if by > 0:
            return replace(made, period=later, against_period=made.period)
    return made


def _of_a_change(scene: Scene, quantity: Quantity, places: list[PlaceWords]) -> bool:
    """ "About half that in the suburbs": of a change, and of nobody's count; "half that of other nations" names one."""
    that = scene.word(quantity.last) == "that" and scene.word(quantity.last + 1) != "of"
    return that and any(words.kind == "group" for words in places)


def _held_against(scene: Scene, quantity: Quantity) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int]:
    """What a factor multiplies, where its own words say so, and where they end."""
    base = _second_as(scene, quantity)
    found = (
        once_had(scene, quantity)
        or then_of_what(scene, quantity)
        or printed_base(scene, quantity)
        or target(scene, base)
    )
    often = scene.words[quantity.last : quantity.last + 2] == ["as", "often"]
    if often and not found[0] and found[1] is not None and found[1].first - base > _TIME:
        return [], None, None, 0  # "twice as often as adults in 2019": beside other people, and no other time
    abroad = other_nations(scene, quantity.last) if not found[0] and found[1] is None else None
    return found if abroad is None else ([abroad[0]], None, None, abroad[1])


def _second_as(scene: Scene, quantity: Quantity) -> int:
    """Where the other side begins: "a quarter as many in 2010 as in 1990", "20 percent fewer in Reno than in Tulsa"."""
    at = quantity.last
    if quantity.kind is QuantityKind.PERCENT and scene.word(at) in _THAN:
        behind = range(at + 1, len(scene.words))
        than = next((i for i in behind if scene.word(i) == "than" and scene.clause[i] == scene.clause[at]), None)
        return at if than is None else than + 1
    if scene.word(at) != "as" or scene.word(at + 1) not in word_set("as_measured"):
        return at
    behind = range(at + 2, min(at + _AS, len(scene.words)))
    found = next((as_ for as_ in behind if scene.word(as_) == "as"), None)
    if any(one.first == found for one in scene.periods):
        return at if found is None else found  # "as at this point of last year"
    return found + 1 if found is not None and scene.clause[found] == scene.clause[at] else at


def _is_open(scene: Scene, quantity: Quantity) -> bool:
    """ "And twice as many murders", "almost four times as many": what it is held against stands before it."""
    near = range(quantity.last, min(quantity.last + _AS, len(scene.words)))
    behind = [scene.words[at] for at in near if scene.clause[at] == scene.clause[quantity.first]]
    own = [scene.words[at] for at in near if scene.segment[at] == scene.segment[quantity.first]]  # not ", 149 of them"
    return behind[:2] in (["as", "many"], ["as", "high"]) and {"as", "than"}.isdisjoint(behind[2:]) and "of" not in own


def _own_year(scene: Scene, quantity: Quantity) -> bool:
    """Whether "as many", or "as many murders" of the only place that is named, is followed by its own time alone."""
    at = quantity.last + 2
    noun = noun_after(scene, at) if len(scene.places) == 1 else None
    at = at if noun is None else noun.last
    ends = [one.last for one in scene.periods if one.first in (at, at + 1)]
    told = {one.first - 1 for one in scene.quantities if scene.word(one.first - 1) == ","}  # "in 1998, 149 of them"
    return any(end >= len(scene.words) - 2 or end in told for end in ends)


def _told_before(scene: Scene, quantity: Quantity) -> tuple[list[PlaceWords], PeriodWords | None, None, int] | None:
    """The place behind "than" or "as" before the factor, else the time of the far figure ("against six by then")."""
    rivals = [
        mark.words
        for mark in scene.places
        if mark.last <= quantity.first and scene.word(mark.first - 1) in {"as", "than"}
    ]
    far = [period for period in scene.periods if scene.far[period.first] and period.last <= quantity.first]
    if not rivals and not far:
        return None
    return rivals[-1:], far[-1] if not rivals else None, None, quantity.last + 2


def _beaten(
    scene: Scene, quantity: Quantity
) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int] | None:
    """ "Outnumbered Reno's by two to one": what the verb beats, by the factor behind it."""
    if scene.word(quantity.first) != "by":
        return None
    clause = scene.clause[quantity.first]
    near = range(quantity.first - _AS, quantity.first)
    beats = [cue for cue in scene.cues if cue.row["cue"] == "beat" and cue.first in near]
    beats = [cue for cue in beats if scene.clause[cue.first] == clause]
    places, period, combine, _ = target(scene, beats[-1].last) if beats else ([], None, None, 0)
    return (places, period, combine, quantity.last) if places else None


def refusal(scene: Scene, quantity: Quantity) -> Refusal | None:
    """Why a factor compares nothing; None for a number that is no factor."""
    return None if _factor(scene, quantity) is None else Refusal.NO_RIVAL


def _figures_of(scene: Scene, first: int, last: int) -> set[int]:
    """Durations inside the words of a comparison ("in two years") serve it."""
    return {
        index
        for index, quantity in enumerate(scene.quantities)
        if first <= quantity.first < last and quantity.kind is QuantityKind.DURATION
    }


def _factor(scene: Scene, quantity: Quantity) -> Decimal | None:
    """By what the other figure is multiplied; None where the quantity multiplies nothing."""
    if quantity.high is not None or is_part_solved(scene, quantity):
        return None  # "two to three times as many": a claim holds one factor
    following = scene.words[quantity.last : quantity.last + 2]
    if following == ["the", "size"] or _of_other_things(scene, quantity):
        return None  # "half the size of the rise in Reno"
    if following in _AS_MANY and "again" in scene.words[quantity.last + 2 : quantity.last + _AGAIN]:
        return None  # "half as many again": a half more than the other, and not half of it
    match quantity.kind:
        case QuantityKind.MULTIPLE if not quantity.turned:
            return quantity.value
        case QuantityKind.FRACTION | QuantityKind.PERCENT if following in _AS_MANY:
            return quantity.value / 100
        case QuantityKind.FRACTION if _of_that(scene, quantity) or once_had(scene, quantity) is not None:
            return quantity.value / 100
        case QuantityKind.FRACTION if then_of_what(scene, quantity) is not None:
            return quantity.value / 100
        case QuantityKind.FRACTION | QuantityKind.PERCENT if _of_a_place(scene, quantity.last):
            return quantity.value / 100
        case QuantityKind.PERCENT if _HIGHER.intersection(following[:1]):
            return 1 + quantity.value / 100
        case QuantityKind.PERCENT if _LOWER.intersection(following[:1]):
            return 1 - quantity.value / 100
    return None


def _of_other_things(scene: Scene, quantity: Quantity) -> bool:
    """ "Twice the hospitals that Columbus has", "as many firefighters": a noun that nothing here counts."""
    noun = _noun_at(scene, quantity)
    return noun is not None and is_strange(scene, noun + (scene.word(noun) in word_set("of_the_force")))


def _noun_at(scene: Scene, quantity: Quantity) -> int | None:
    """Where a noun may stand behind a factor: "twice the", "half as many"."""
    if scene.words[quantity.last : quantity.last + 2] == _AS_MANY[0]:
        return quantity.last + 2
    return quantity.last + 1 if scene.word(quantity.last) == "the" else None


def _of_the_police(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """ "Twice the police that Columbus has": of how many they are."""
    noun = _noun_at(scene, quantity)
    if noun is None or scene.word(noun) not in word_set("of_the_force") or noun_after(scene, noun) is not None:
        return made
    return replace(made, measure=MeasureWords(scene.span(noun, noun + 1), "sworn_officers"), qualifiers=())


def _of_that(scene: Scene, quantity: Quantity) -> bool:
    """ "Half of the 46", "a third of what it had in 2019": of another figure, and not of what the words count."""
    dates = {period.first: period.last for period in scene.periods}
    if of_a_year(scene.words, quantity.last, dates) is not None:
        return True  # "half the 1991 total", "a third of its 2013 rate"
    of = quantity.last + (scene.word(quantity.last) == "of")
    if scene.word(of) in _THOSE and any(p.first == of + 2 for p in scene.periods):
        return scene.word(of + 1) in _TIMED  # "less than half those of 2021", "a third of that in 1991"
    if scene.words[quantity.last : quantity.last + 2] not in _OF_THAT:
        return False
    return noun_after(scene, quantity.last + 1) is None and _against_number(scene, quantity)


def _of_a_place(scene: Scene, at: int) -> bool:
    """ "A third of Houston's": the figure of another place, its noun left out."""
    half = next((mark for mark in scene.places if mark.first == at and scene.word(mark.last) == "'s"), None)
    if half is not None and scene.word(half.last + 1) in word_sets("total_noun", "owner_alone"):
        return True  # "less than half Houston's total"
    if scene.word(at) == "our" and noun_after(scene, at + 1) is not None:
        return True  # "fewer than half our murders"
    place = next((mark for mark in scene.places if at < mark.first <= at + 2), None)
    if place is None or scene.word(at) != "of":
        return False
    owns = scene.word(place.last) == "'s"
    behind = place.last + owns
    owned = scene.word(behind) in word_set("owner_alone") | _TOTALS
    owned = owned or any(q.first == behind and q.kind in _PLAIN for q in scene.quantities)  # "half of Reno's 24.1"
    return owned and (owns or scene.word(place.last - 1) == "'s")


def _against_number(scene: Scene, quantity: Quantity) -> bool:
    """ "Less than half of the 46 in March 2021": the other figure is printed or dated."""
    behind = [
        q
        for q in scene.quantities
        if quantity.last <= q.first <= quantity.last + _TO_FIGURE and q.kind is QuantityKind.COUNT
    ]
    dated = [p for p in scene.periods if quantity.last <= p.first <= quantity.last + _TO_DATE]
    return bool(behind or dated)
