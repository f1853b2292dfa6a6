"""So many a day, a week, a month, a year: "just over 100 homicides a year", "one every 48 minutes"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.dates.years import several_years
from onrecord.grammar.figures.befalls_one import befalls_one
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.lives_lost import are_dead
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.offenders import another_deed, done_by
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.told_of_things import vehicles_lost
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.sentence.far_periods import far_period
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.shares.told_by_day import counted_last, pointed_at
from onrecord.grammar.shares.usual_day import opening_unit, parts_of_a_day, usual_day
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Operator, Quantity, QuantityKind, Reading, Refusal, Shape, Unit

SIGNS = frozenset[str]({QuantityKind.RATE, QuantityKind.INTERVAL, QuantityKind.PER, "every", "each"}) | word_set(
    "usual"
)
_APPOSED = 4  # tokens from a count's noun to its interval: "guns in 2022, or one every hour"
_IT = frozenset({"it", "that", "this"})
_APART = 8  # tokens from a count to its stretch
_OF_THEM = (["of", "them"], ["of", "whom"])
_MISSING = (["went", "missing"], ["were", "stolen"], ["disappeared"], ["vanished"])
_GUNS = frozenset({"guns", "firearms", "weapons"})
_UNITS = {Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH, Unit.PER_YEAR}
_TO_PER = 8  # tokens from a number to its "a day"


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Numbers with a stretch of time behind them, side by side or apart."""
    made: Reading | None = None
    for made in _averages(scene, statement, used, earlier):
        yield made
    if made is None:
        return
    for index, quantity in enumerate(scene.quantities):
        if index not in used and quantity.kind is QuantityKind.COUNT and _goes_on(scene, quantity, made):
            used.add(index)
            span, period = scene.span(quantity.first, quantity.last), period_of(scene, quantity.first, quantity.last)
            yield replace(made, span=span, amount=quantity, period=period, against_period=None)


def _goes_on(scene: Scene, quantity: Quantity, made: Reading) -> bool:
    """ "Six victims a day in 2021, and last year it was under five": so many in the same stretch of another time."""
    was = scene.words[quantity.first - 2 : quantity.first] in (["it", "was"], ["it", "is"], ["that", "was"])
    ends = scene.word(quantity.last) in word_set("phrase_end") | {""}
    return was and ends and scene.tokens[quantity.first].start > made.span.end


def _averages(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    told = counted_last(scene, statement, earlier)
    used.update(parts_of_a_day(scene))
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        if scene.word(quantity.first - 1) == "of" and scene.word(quantity.first - 2) in word_set("stretch_noun"):
            continue  # "the end of a run of fewer than 300 a year": each year of the run, and no mean
        if quantity.kind is QuantityKind.RATE and quantity.unit in _UNITS:
            used.add(index)
            yield from _per_time(scene, statement, quantity)
        elif quantity.kind is QuantityKind.INTERVAL:
            used.add(index)
            count = _count_before(scene, index, used)
            pointed = pointed_at(scene, quantity, told, earlier)
            first = scene.quantities[count].first if count is not None else quantity.first
            counted = _counted_before(scene, quantity, first)
            if count is None and pointed is None and counted is None and not _counts_something(scene, quantity):
                continue
            made = _make(scene, statement, quantity, quantity.unit, first, quantity.last)
            made = made if count is None else replace(made, amount=_hedged(quantity, scene.quantities[count]))
            yield replace(made, measure=made.measure or pointed)
        elif quantity.kind is QuantityKind.COUNT:
            unit = opening_unit(scene) if quantity is scene.quantities[0] else None
            unit = unit or usual_day(scene, quantity)
            went = told is not None and any(
                scene.words[quantity.last : quantity.last + len(words)] == words for words in _MISSING
            )
            if unit is not None and (noun_after(scene, quantity.last) or company_of(scene, quantity) or went):
                used.add(index)
                made = _make(scene, statement, quantity, unit, quantity.first, quantity.last)
                yield replace(made, measure=told) if went else made
                continue
            works_out = told is not None and (_works_out(scene, index, told) or _lost_a_day(scene, index, told))
            behind = index + 1 if works_out else _per_behind(scene, index)
            if behind is not None:
                used.update((index, behind))
                per = scene.quantities[behind]
                made = _make(scene, statement, quantity, per.unit, quantity.first, per.last)
                yield replace(made, measure=told) if works_out else made


def _per_time(scene: Scene, statement: int, quantity: Quantity) -> Iterator[Reading]:
    """So many a day, in one number; what else was done so often is no crime."""
    made = _make(scene, statement, quantity, quantity.unit, quantity.first, quantity.last)
    if made.measure is not None or not another_deed(scene, quantity):
        yield made


@needs(words("averaged"), shapes(Shape.VALUE))
def averaged_over(scene: Scene, reading: Reading) -> Reading:
    """ "The years from 1999 through 2003 averaged about 31 murders": so many a year, though nobody says so."""
    number = next((one for one in scene.quantities if one == reading.amount), None)
    if number is None or reading.unit is not Unit.COUNT or reading.period is None or not several_years(reading.period):
        return reading
    if scene.word(number.first - 1) != "averaged" or scene.word(number.first - 2) in {"before", "after"}:
        return reading  # "the four before averaged about 24": of years that nobody named
    return replace(reading, shape=Shape.AVERAGE, unit=Unit.PER_YEAR, rules=("averaged over years",))


def refusal(quantity: Quantity) -> Refusal | None:
    """Why a stretch of time has no count before it; None for a number of another kind."""
    per = quantity.kind is QuantityKind.PER and quantity.unit in _UNITS
    return Refusal.PER_NOTHING if per or quantity.kind is QuantityKind.INTERVAL else None


def _counts_something(scene: Scene, quantity: Quantity) -> bool:
    """Whether an interval has a measure or an action to belong to."""
    mark = subject(scene, quantity.first)
    if company_of(scene, quantity) is not None or (mark is not None and mark.row["form"] != "staff"):
        return True
    if done_by(scene, quantity) is not None:
        return True
    return any(mark.row["role"] == "verb" for mark in scene.company)


def _count_before(scene: Scene, index: int, used: set[int]) -> int | None:
    """The "one gun" of "one gun every 48 minutes"; it is no count of its own."""
    if index and scene.quantities[index - 1].kind is QuantityKind.COUNT:
        before = scene.quantities[index - 1]
        if (
            before.value == 1
            and index - 1 not in used
            and scene.clause[before.first] == scene.clause[scene.quantities[index].first]
        ):
            used.add(index - 1)
            return index - 1
    return None


def _hedged(interval: Quantity, one: Quantity) -> Quantity:
    """ "Roughly one killing every two days": the hedge before the one is the figure's."""
    return interval if one.operator is Operator.EQUAL else replace(interval, operator=one.operator)


def _company_before(scene: Scene, quantity: Quantity, first: int) -> tuple[MeasureWords, int, int] | None:
    """ "One gun every 60 minutes": what befell the one that stands before the interval."""
    ones = [other for other in scene.quantities if other.first == first and other is not quantity]
    return company_of(scene, ones[0]) if ones else None


def _of_the_whole(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """ "44 people were shot, 10 of them fatally, an average of 15 a day": of all of them, and not of the part."""
    before = [one for one in scene.quantities if one.last <= quantity.first and one.kind is QuantityKind.COUNT]
    if len(before) < 2 or scene.words[before[-1].last : before[-1].last + 2] not in _OF_THEM:
        return None
    if scene.clause[before[-2].first] != scene.clause[quantity.first] or before[-2].value <= before[-1].value:
        return None
    return company_of(scene, before[-2])


def _counted_before(scene: Scene, quantity: Quantity, first: int) -> MeasureWords | None:
    """ "9,606 guns, one every 55 minutes, and more arrests": what the count right before the interval counts."""
    before = [one for one in scene.quantities if one.last <= first and one.kind is QuantityKind.COUNT]
    if quantity.kind is not QuantityKind.INTERVAL or not before or scene.word(first - 1) not in {",", "or"}:
        return None
    count = before[-1]
    if (lost := vehicles_lost(scene, count)) is not None and scene.clause[count.first] == scene.clause[first]:
        return lost[0]  # "lost 4,800 cars to thieves in 2022, one every 110 minutes"
    noun, company = noun_after(scene, count.last), company_of(scene, count)
    if company is not None:
        return company[0] if first - company[2] <= _APPOSED else None
    return measure_words(scene, noun) if noun is not None and first - noun.last <= _APPOSED else None


def _per_behind(scene: Scene, index: int) -> int | None:
    if index + 1 >= len(scene.quantities):
        return None
    quantity, behind = scene.quantities[index], scene.quantities[index + 1]
    one = behind.kind is QuantityKind.COUNT and scene.words[behind.first] in {"a", "an"}
    if one and index + 2 < len(scene.quantities):
        return _per_behind_article(scene, quantity, index + 2)
    if behind.kind is not QuantityKind.PER or behind.unit not in _UNITS or behind.first - quantity.last > _TO_PER:
        return None
    if (
        behind.first > quantity.last
        and noun_after(scene, quantity.last) is None
        and company_of(scene, quantity) is None
        and not (scene.word(quantity.last) in word_set("so_many_a_day") and topic_of(scene) is not None)
    ):
        return None  # "five cities met to compare a year": nothing is counted a year
    noun = noun_after(scene, quantity.last)
    if noun is not None and noun.last == behind.first:
        return index + 1  # a label of a list as well: "4.2 — Robberies a day"
    if (
        scene.clause[behind.first] != scene.clause[quantity.first]
        or scene.segment[behind.first] != scene.segment[quantity.first]
    ):
        return None
    return index + 1


def _per_behind_article(scene: Scene, quantity: Quantity, index: int) -> int | None:
    """ "100 people die from a bullet every day": one bullet is no count between them."""
    per = scene.quantities[index]
    per_unit = per.kind is QuantityKind.PER and per.unit in _UNITS and per.first - quantity.last <= _APART
    return index if per_unit and company_of(scene, quantity) is not None else None


def _lost_a_day(scene: Scene, index: int, told: MeasureWords) -> bool:
    """ "We lost more than two people a day", behind a count of murders: those who were mourned."""
    quantity, behind = scene.quantities[index], scene.quantities[index + 1 : index + 2]
    beside = bool(behind) and behind[0].unit in _UNITS and behind[0].first == quantity.last + 1
    return beside and told.measure == "homicides" and are_dead(scene, quantity)


def _works_out(scene: Scene, index: int, told: MeasureWords) -> bool:
    """ "It works out to 312 people a day", "that is 58 Americans a day": the count told last, by the day."""
    quantity, behind = scene.quantities[index], scene.quantities[index + 1 : index + 2]
    if not behind or behind[0].kind is not QuantityKind.PER or behind[0].unit not in _UNITS:
        return False
    cars = told.measure == "motor_vehicle_thefts" and scene.word(quantity.last) in word_set("cars")
    things = cars or (told.measure == "guns_recovered" and scene.word(quantity.last) in _GUNS)
    people = (things or scene.word(quantity.last) in word_set("so_many_a_day")) and behind[0].first == quantity.last + 1
    total = scene.word(0) == "the" and scene.word(1) in word_set("total_noun")  # "the total averages 182 deaths a day"
    lead = scene.words[1 + total : quantity.first]
    return people and (total or scene.word(0) in _IT) and bool(lead) and word_set("works_out").issuperset(lead)


def _make(scene: Scene, statement: int, quantity: Quantity, unit: Unit, first: int, last: int) -> Reading:
    noun = noun_after(scene, quantity.last) if quantity.kind is not QuantityKind.INTERVAL else None
    if quantity.kind is QuantityKind.INTERVAL and first < quantity.first:
        noun = noun_after(scene, first + 1)
    measure: MeasureWords | None
    whole = _of_the_whole(scene, quantity)
    counted = _counted_before(scene, quantity, first)
    if (done := done_by(scene, quantity)) is not None:
        measure = done[0]
    elif noun is not None:
        measure = measure_words(scene, noun)
    elif counted is not None:
        measure = counted
    else:
        company = whole or company_of(scene, quantity) or _company_before(scene, quantity, first)
        mark = subject(scene, quantity.first)
        so_often = quantity.kind is QuantityKind.INTERVAL or "times" in scene.words[quantity.first : quantity.last]
        one = befalls_one(scene, quantity) if so_often else None
        measure = one or (company[0] if company else measure_words(scene, mark) if mark else None)
        if measure is None and scene.word(quantity.last) in word_set("so_many_a_day"):
            measure = topic_of(scene)  # "one American in 11,000 was murdered, or 67 people a day"
    far = period_of(scene, first, last, far=True) if scene.far[quantity.first] else None
    return Reading(
        Shape.AVERAGE,
        scene.span(first, last),
        statement,
        ("average",),
        measure=measure,
        qualifiers=_qualifiers(scene, quantity, first, last) if whole is None else (),
        places=places_of(scene, first, last),
        period=far or period_of(scene, first, last, window=True),
        amount=quantity,
        unit=unit,
        against_period=far_period(scene, first, last) if far is None else None,
        against=far is not None,
    )


def _qualifiers(scene: Scene, quantity: Quantity, first: int, last: int) -> tuple[str, ...]:
    """Those around the whole, and those between the count and its stretch: "31 people are slain with knives a year"."""
    found = qualifiers_near(scene, first, last)
    if quantity.kind is not QuantityKind.COUNT:
        return found
    return tuple(dict.fromkeys((*found, *qualifiers_near(scene, first, quantity.last))))
