"""A figure per head: "12.4 per 100,000", "61 slayings in 2018, or about 15 for every 100,000 people".

One killing for every 1,060 residents is a figure per 100,000 too, as are 44 officers for every 10,000 residents.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.figures.company import actions, company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.numbers_of_places import counts_no_crimes
from onrecord.grammar.figures.per_head import noun_of_rate
from onrecord.grammar.figures.plain_figure import is_rival
from onrecord.grammar.figures.qualifiers_near import part_of_number, qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.numbers.durations import PER_HEADS
from onrecord.grammar.numbers.number_words import cue
from onrecord.grammar.sentence.far_periods import far_period
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.shares.per_100k import one_of_heads, per_100k
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, PlaceWords, Quantity, QuantityKind, Reading, Refusal, Shape, Unit

SIGNS = frozenset[str]({QuantityKind.RATE, QuantityKind.PER, QuantityKind.FRACTION, "one"})  # what wakes the rule
_APART = 4  # tokens between a count and what it is per, its noun among them
_LABEL = 4  # tokens from what a number is per to the number
_RATES_OF = (["rate", "of"], ["rates", "of"])
_OPENS = 2  # tokens before "every 100,000 residents" at the head of a sentence
_PARTS_CLAUSES = frozenset({",", ";", "and", "but", "that"})  # what may stand before them inside a sentence
_SUBJECTS = frozenset({",", "there", "it", "that"})  # what parts them from the figure
_OWNER = 6  # tokens from those to the comma: "of the city of Tulsa,"
_HEADING = 4  # tokens from "per 100,000" to the colon of a list of rates
_DOERS = frozenset({"staff", "near"})  # agents and prosecutors, who refer and charge those that are counted
_BESIDE = 200  # a whole number beside its place may be a rate below it
_BARE = 100  # and one behind "from" or "at" below this: higher ones are counts


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Numbers with what they are per, side by side or apart, and those that follow one ("4.4 per 100,000 to 4.9")."""
    seen_rate: Unit | None = None
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        if quantity.kind is QuantityKind.PER and ":" in scene.words[quantity.last : quantity.last + _HEADING]:
            seen_rate = PER_HEADS.get(quantity.value)  # "Murders per 100,000 people: Milltown 28, Northport 59"
        one = one_of_heads(scene, index)
        if one is not None and _told(scene, quantity) is not None:
            used.update({index, index + 1})
            made = _make(scene, statement, one[0], Unit.PER_100K, one[1])
            american = scene.word(quantity.last) == "american" and not made.places
            nation = PlaceWords(scene.span(quantity.last, quantity.last + 1), ("us",), "nation")
            yield replace(made, places=(nation,)) if american else made
            continue
        behind, before = _behind(scene, index), _opening(scene, index)
        told = per_100k(scene, quantity, behind or before)
        if told is not None and _counts_crime(scene, quantity):
            used.update({index} if behind is None else {index, index + 1})
            used.update(set() if before is None else {index - 1})
            yield _make(scene, statement, told[0], Unit.PER_100K, told[1])
            continue
        if behind is not None and behind.value not in PER_HEADS:
            used.add(index)  # "40 robberies per 10,000 businesses" counts no robberies
            continue
        unit, last = _unit(scene, index, quantity, used)
        if (
            unit is None
            and seen_rate is not None
            and _follows(scene, quantity)
            and not counts_no_crimes(scene, quantity)
        ):
            unit, last = seen_rate, quantity.last
        if unit is None:
            continue
        seen_rate = unit
        used.add(index)
        yield _make(scene, statement, quantity, unit, last)


def refusal(quantity: Quantity) -> Refusal | None:
    """Why a figure per head is no rate; None for a number of another kind."""
    heads = quantity.per if quantity.kind is QuantityKind.RATE else quantity.value
    if quantity.kind not in {QuantityKind.RATE, QuantityKind.PER} or quantity.unit is not Unit.COUNT:
        return None
    return Refusal.PER_NOTHING if heads in PER_HEADS else Refusal.ODD_HEADS


def _counts_crime(scene: Scene, quantity: Quantity) -> bool:
    """Whether the sentence has a measure beside its residents ("one in every 50 residents owns a boat" has none)."""
    return any(mark.row["measure"] not in {"", "population"} for mark in scene.measures) or bool(_told(scene, quantity))


def _told(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """What befell those heads, the officers that they have, or what a count before an "or" is of."""
    before = [other for other in scene.quantities if other.kind is QuantityKind.COUNT and other.last <= quantity.first]
    counted = company_of(scene, before[-1]) if before and scene.word(quantity.first - 1) == "or" else None
    if counted is not None:
        return counted[0]
    return topic_of(scene) or _officers(scene, quantity)


def _officers(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "44 officers for every 10,000 residents", "439 sworn officers per 100,000": whom the number counts."""
    near = range(quantity.first + 1, quantity.first + 3)
    found = next((mark for mark in scene.company if mark.row["class"] == "officer" and mark.first in near), None)
    if found is None or any(mark.first == found.last for mark in actions(scene)):
        return None  # "two officers killed per 100,000"
    return MeasureWords(scene.span(found.first, found.last), "sworn_officers")


def _of_those_people(scene: Scene, quantity: Quantity, mark: Mark | None) -> MeasureWords | None:
    """ "16,000 people were murdered, a rate of 5.0 per 100,000, and robberies fell": of those told before the rate."""
    before_it = mark is not None and mark.first < quantity.last and mark.row["form"] not in _DOERS
    if before_it or scene.word(quantity.first - 1) not in word_set("apposed_rate"):
        return None
    before = [other for other in scene.quantities if other.kind is QuantityKind.COUNT and other.last <= quantity.first]
    counted = company_of(scene, before[-1]) if before and noun_after(scene, quantity.last) is None else None
    return counted[0] if counted is not None else None


def _befell_heads(scene: Scene, quantity: Quantity, last: int) -> MeasureWords | None:
    """ "Nearly 9 of every 100,000 Americans were murdered": what befell those heads, whatever opens it."""
    people = quantity.first < last and any(mark.first == last - 1 for mark in scene.company)
    if not people or scene.word(last) not in word_set("be"):
        return None
    return (company_of(scene, replace(quantity, last=last - 1)) or (None,))[0]


def _behind(scene: Scene, index: int) -> Quantity | None:
    """ "One killing for every 1,650 residents": the heads that a count stands before, its noun between."""
    if index + 1 >= len(scene.quantities) or scene.quantities[index].kind is not QuantityKind.COUNT:
        return None
    behind = scene.quantities[index + 1]
    near = behind.first - scene.quantities[index].last <= _APART
    return behind if behind.kind is QuantityKind.PER and behind.unit is Unit.COUNT and near else None


def _unit(scene: Scene, index: int, quantity: Quantity, used: set[int]) -> tuple[Unit | None, int]:
    if quantity.kind is QuantityKind.RATE and quantity.per is not None:
        return PER_HEADS.get(quantity.per), quantity.last
    if quantity.kind is not QuantityKind.COUNT:
        return None, quantity.last
    if index and (unit := _labelled(scene, scene.quantities[index - 1], quantity)) is not None:
        used.add(index - 1)
        return unit, quantity.last
    if index + 1 >= len(scene.quantities):
        return None, quantity.last
    behind = scene.quantities[index + 1]
    if behind.kind is QuantityKind.PER and behind.value in PER_HEADS and _joins(scene, quantity, behind):
        used.add(index + 1)
        return PER_HEADS[behind.value], behind.last
    return _shared(scene, index), quantity.last


def _shared(scene: Scene, index: int) -> Unit | None:
    """ "A rate of 857 murders and 3,420 robberies per 100,000 people": the heads that stand behind the second."""
    quantity, *behind = scene.quantities[index:]
    clause = scene.clause[quantity.first]
    heads = next((one for one in behind if one.kind in {QuantityKind.RATE, QuantityKind.PER}), None)
    opened = scene.words[quantity.first - 2 : quantity.first] in _RATES_OF
    if heads is None or not opened or scene.clause[heads.first] != clause:
        return None
    return PER_HEADS.get((heads.per or heads.value) if heads.kind is QuantityKind.RATE else heads.value)


def _joins(scene: Scene, quantity: Quantity, heads: Quantity) -> bool:
    """Whether a count is told per so many heads: "708 murders and, for every 100,000 people, 6" has none that is."""
    between = scene.words[quantity.last : heads.first]
    return len(between) <= _APART and {"and", "that"}.isdisjoint(between)


def _are_people(scene: Scene, heads: Quantity) -> bool:
    """Whether "every 100,000" is of residents, or of Alaskans, and not of cars."""
    named = scene.tokens[heads.last : heads.last + 1]
    known = scene.words[heads.last - 1] in cue("heads") or scene.word(heads.last) in _SUBJECTS
    known = known or scene.words[heads.last : heads.last + 2] == ["of", "us"]
    return known or any(token.text[:1].isupper() for token in named)


def _labelled(scene: Scene, heads: Quantity, quantity: Quantity) -> Unit | None:
    """ "Rate per 100,000: 15.8", "murders per 100,000 residents stood at 15.8": the number behind what it is per.

    So is the first one behind the comma of "for every 100,000 residents of Tulsa, 15 were killed", or behind "there
    were" or a place: "for every 100,000 residents Tulsa had 15 murders".
    """
    if heads.kind is not QuantityKind.PER:
        return None
    if _opens(scene, heads, quantity):
        return PER_HEADS.get(heads.value)
    if not 1 <= quantity.first - heads.last <= _LABEL:
        return None
    between = scene.words[heads.last : quantity.first]
    return PER_HEADS.get(heads.value) if word_set("rate_label").issuperset(between) else None


def _opens(scene: Scene, heads: Quantity, quantity: Quantity) -> bool:
    """Whether what a number is per opens its clause, of people, before a comma, "there" or a place."""
    opens = heads.first <= _OPENS or scene.word(heads.first - 1) in _PARTS_CLAUSES
    parted = not _SUBJECTS.isdisjoint(scene.words[heads.last : min(quantity.first, heads.last + _OWNER)])
    parted = parted or any(mark.first == heads.last < quantity.first for mark in scene.places)
    return opens and parted and _are_people(scene, heads)


def _opening(scene: Scene, index: int) -> Quantity | None:
    """ "Per 10,000 residents Tulsa has 15 officers": the heads that open the sentence of a count."""
    heads, quantity = scene.quantities[max(0, index - 1)], scene.quantities[index]
    if heads.kind is not QuantityKind.PER or heads.unit is not Unit.COUNT or quantity.kind is not QuantityKind.COUNT:
        return None
    return heads if _opens(scene, heads, quantity) else None


def _follows(scene: Scene, quantity: Quantity) -> bool:
    """A bare decimal or a number beside a compare word, in a sentence that has a rate."""
    if quantity.kind is not QuantityKind.COUNT or noun_after(scene, quantity.last) is not None:
        return False
    if scene.words[quantity.first] == "one" or scene.word(quantity.last) in {"fewer", "more"}:
        return False  # "and one even Reno did not match", "and we have 180 fewer officers"
    before = scene.word(quantity.first - 1)
    decimal = quantity.value != quantity.value.to_integral_value()
    beside = any(mark.last <= quantity.first <= mark.last + 1 for mark in scene.places)
    return (
        decimal
        or (beside and quantity.value < _BESIDE)
        or (before in {"from", "the", "at", "to"} and quantity.value < _BARE)
    )


def _make(scene: Scene, statement: int, quantity: Quantity, unit: Unit, last: int) -> Reading:
    far = scene.far[quantity.first]
    mark = noun_of_rate(scene, quantity) or subject(scene, quantity.first, rate=True)
    befell = _befell_heads(scene, quantity, last) or _of_those_people(scene, quantity, mark)
    befell = befell or _officers(scene, quantity)
    counted = befell is None and mark is not None and mark.row["form"] != "people"
    beside = place_of(scene, quantity.first, last, far=far)
    place = beside or (place_of(scene, quantity.first, last) if far else None)
    period = period_of(scene, quantity.first, last, far=far, window=True)
    rival = far and period is None and is_rival(scene, quantity.first, beside)
    return Reading(
        Shape.RATE,
        scene.span(quantity.first, last),
        statement,
        ("per head",),
        measure=measure_words(scene, mark) if mark is not None and counted else befell or _told(scene, quantity),
        qualifiers=qualifiers_near(scene, quantity.first, last) or part_of_number(scene, quantity.first),
        places=(place,) if place else (),
        period=period_of(scene, quantity.first, last) if rival else period,
        amount=quantity,
        unit=unit,
        against_period=far_period(scene, quantity.first, last) if not far else period_of(scene, quantity.first, last),
        against=far,
        rival=rival,
        unpaired=(scene.word(quantity.first - 3), scene.word(quantity.first - 1)) == ("(", "or"),
    )
