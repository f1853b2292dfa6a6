"""A count by itself: "762 homicides", "39 others wounded", "up from 485 the year before", "Detroit: 413"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.context.bare import read_bare
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.of_those_told import (
    PART,
    as_told,
    cleared_of_them,
    of_the_dead,
    of_those_shot,
    those_befallen,
)
from onrecord.grammar.context.percent_again import so_many_solved
from onrecord.grammar.context.rows import day_alone
from onrecord.grammar.counts.budget_moves import percent_moved
from onrecord.grammar.counts.heads import read_heads
from onrecord.grammar.counts.joined_nouns import of_several
from onrecord.grammar.counts.money import read_sum, share_of_change
from onrecord.grammar.counts.murders_among import murders_among, shot_among, with_murders_among
from onrecord.grammar.counts.ordinal_totals import ordinal_total
from onrecord.grammar.counts.pace_comes_to import pace_comes_to
from onrecord.grammar.counts.probes import probes
from onrecord.grammar.counts.running_total import to_date
from onrecord.grammar.counts.second_look import second_look
from onrecord.grammar.counts.such_ones import such_ones
from onrecord.grammar.counts.unshown import unshown
from onrecord.grammar.figures.addends import is_addend
from onrecord.grammar.figures.amounts import announces, is_difference
from onrecord.grammar.figures.at_one_site import at_one_site
from onrecord.grammar.figures.beside_a_rival import beside_a_rival
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.federal_cases import convicted_ones
from onrecord.grammar.figures.listed_sources import listed_source
from onrecord.grammar.figures.lives_lost import lives_lost, lives_taken
from onrecord.grammar.figures.measure_words import counted_ones
from onrecord.grammar.figures.numbers_of_places import counts_no_crimes
from onrecord.grammar.figures.of_somebody import of_somebody
from onrecord.grammar.figures.offenders import done_by
from onrecord.grammar.figures.origin import traced_back
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.signed import has_sign
from onrecord.grammar.figures.staff_moves import SHORT
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.figures.told_of_things import came_or_went, got_back, officers_lost, vehicles_lost, were_victims
from onrecord.grammar.figures.told_once import beside_a_year, by_one_attacker, on_one_occasion, sets_a_bar
from onrecord.grammar.figures.wholes import is_whole
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.shares.published_rate import is_part_solved, read_part, read_percent
from onrecord.grammar.shares.the_rest import of_the_rest
from onrecord.grammar.standing.figures_in_order import as_ordered
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal

SIGNS = frozenset[str](
    {QuantityKind.COUNT, QuantityKind.ORDINAL, QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MONEY}
)  # what wakes the rule
_CLEARED = word_set("solved")
_RAIDED = frozenset({"guns_recovered", "arrests"})
_THAN = 5  # tokens from "100 more homicides" to its "than"
_RESIDENTS = 1000  # no place of the record has fewer
_SMALL = 20  # up to here, a count of people that befell something is told of single incidents too


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Every count, percent of a published rate and sum of money that no other shape has taken.

    `earlier` tells whether the sentences before spoke of such a rate, or of one per head.
    """
    last: Reading | None = None
    wholes: list[Reading] = []
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        reading = _value(scene, statement, quantity, last, earlier)
        if isinstance(reading, Refusal) or reading.rules == ("bare count",):
            reading = pace_comes_to(scene, statement, quantity, earlier) or reading
        reading = second_look(scene, statement, quantity, reading, earlier, wholes, used)
        reading = probes(scene, statement, quantity, such_ones(scene, statement, quantity, reading, earlier), earlier)
        if (solved := so_many_solved(scene, statement, quantity, earlier)) is not None:
            reading = make_value(scene, statement, quantity, solved, quantity.first, quantity.last, rule=PART)
        elif earlier.told or scene.measures:
            reading = _as_part(scene, statement, quantity, reading, earlier)
        if isinstance(reading, Reading) and not unshown(scene, reading, earlier):
            used.add(index)
            reading = of_the_rest(scene, quantity, of_those_shot(scene, quantity, reading, last))
            reading = shot_among(scene, quantity, reading, last, earlier.last_counted)
            reading = with_murders_among(scene, quantity, reading)
            reading = to_date(scene, quantity, murders_among(scene, quantity, reading, earlier.last_counted))
            ordered = as_ordered(scene, statement, quantity, reading, earlier)
            told = lives_lost(scene, quantity, ordered, after_murders=earlier.of_murders)
            if told is not None:
                told = listed_source(scene, quantity, traced_back(scene, quantity, told))
                last = told
                wholes.append(told)
                yield told


def _as_part(
    scene: Scene, statement: int, quantity: Quantity, reading: Reading | Refusal, earlier: Earlier
) -> Reading | Refusal:
    """A count that goes on with the sentence before, as a part of what that told."""
    bare = not isinstance(reading, Reading) or reading.rules[:1] in {("bare count",), ("people and what befell them",)}
    solved = cleared_of_them(scene, quantity, earlier) if bare and quantity.kind is QuantityKind.COUNT else None
    if solved is not None:
        return make_value(scene, statement, quantity, solved, quantity.first, quantity.last, rule=PART)
    if isinstance(reading, Reading) and reading.rules[:1] == ("bare count",) and not reading.qualifiers:
        reading = those_befallen(scene, statement, quantity, earlier) or reading
    if isinstance(reading, Reading):
        return as_told(scene, quantity, of_the_dead(scene, quantity, reading, earlier), earlier)
    return those_befallen(scene, statement, quantity, earlier) or reading


def refusal(scene: Scene, quantity: Quantity) -> Refusal | None:
    """Why a number is no value by itself."""
    found = _value(scene, 0, quantity, None, Earlier())
    if isinstance(found, Reading):
        return Refusal.NO_MEASURE if unshown(scene, found, Earlier()) else None
    return found


def _value(
    scene: Scene, statement: int, quantity: Quantity, last: Reading | None, earlier: Earlier
) -> Reading | Refusal:
    told = earlier.last("homicides") is not None
    match quantity.kind:
        case QuantityKind.COUNT:
            return Refusal.UNCOUNTED_NOUN if of_several(scene, quantity) else _count(scene, statement, quantity)
        case QuantityKind.ORDINAL:
            return ordinal_total(scene, statement, quantity)
        case QuantityKind.PERCENT | QuantityKind.FRACTION:
            moved = share_of_change(scene, quantity, last) or percent_moved(scene, statement, quantity)
            return moved or read_percent(scene, statement, quantity, murders_told=told)
        case QuantityKind.MULTIPLE if quantity.value < 1 and is_part_solved(scene, quantity):
            return read_part(scene, statement, quantity, murders_told=told)
        case QuantityKind.MONEY:
            return read_sum(scene, statement, quantity, last, earlier)
        case _:
            return Refusal.NO_COUNT


def _count(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal:
    other = _of_others(scene, quantity)
    if other is not None:
        return other
    if (crimes := done_by(scene, quantity)) is not None:
        return make_value(scene, statement, quantity, *crimes, rule="who did it and how often")
    noun = _noun_counted(scene, quantity)
    if noun is not None and noun.row["form"] in {"other", "vague", "money", "percent"}:
        return Refusal.UNCOUNTED_NOUN
    by_how_many = has_sign(scene, quantity) or scene.word(quantity.last) == "fewer" or beside_a_rival(scene, quantity)
    if by_how_many or (noun is not None and came_or_went(scene, quantity, noun)):
        return Refusal.DIFFERENCE
    if noun is not None and (of_somebody(scene, quantity) or _modifies(scene, quantity, noun)):
        return Refusal.OF_SOMEBODY if of_somebody(scene, quantity) else Refusal.UNCOUNTED_NOUN
    if noun is not None and _differs(scene, quantity.last, noun.first, noun.last):
        return Refusal.DIFFERENCE
    company = lives_taken(scene, quantity) or vehicles_lost(scene, quantity) or officers_lost(scene, quantity)
    company = company or were_victims(scene, quantity) or company_of(scene, quantity)
    if noun is not None and not (noun.row["form"] == "staff" and company):
        measure = counted_ones(scene, quantity, noun)
        measure = convicted_ones(scene, quantity, measure, noun.last)
        if company is not None and company[0].qualifiers and company[0].measure == "homicides_cleared":
            measure = company[0]
        cleared = _cleared(scene, quantity, noun.first, noun.last)
        if cleared is not None and noun.row["measure"] != "homicides":
            return Refusal.UNCOUNTED_NOUN  # "solved 12 burglaries"
        measure = cleared or measure
        return make_value(scene, statement, quantity, measure, quantity.first, noun.last, rule="count and noun")
    if company is not None:
        measure, first, last = company
        if _single_incident(scene, quantity, measure.measure, last) or of_somebody(scene, quantity):
            return Refusal.INCIDENT
        return make_value(scene, statement, quantity, measure, first, last, rule="people and what befell them")
    if (heads := read_heads(scene, statement, quantity)) is not None:
        return heads
    solved = _solved(scene, quantity)
    if solved is not None:
        return make_value(scene, statement, quantity, solved, quantity.first - 1, quantity.last, rule="cleared of them")
    return read_bare(scene, statement, quantity)


def _of_others(scene: Scene, quantity: Quantity) -> Refusal | None:
    """Why a number counts none of what happened in a place, whatever its noun."""
    if on_one_occasion(scene, quantity) or is_addend(scene, quantity):
        return Refusal.INCIDENT
    if announces(scene, quantity):
        return Refusal.UNCOUNTED_NOUN
    if sets_a_bar(scene, quantity):
        return Refusal.PEOPLE
    if scene.word(quantity.first - 1) == "of" and scene.word(quantity.last) == "cases" and _of_so_many(scene, quantity):
        return Refusal.UNCOUNTED_NOUN
    return Refusal.UNCOUNTED_NOUN if counts_no_crimes(scene, quantity) or got_back(scene, quantity) else None


def _of_so_many(scene: Scene, quantity: Quantity) -> bool:
    """ "Robbery detectives cleared 33 of 40 cases": how many cases there were, and no count of those cleared."""
    before = next((one for one in scene.quantities if one.last == quantity.first - 1), None)
    return before is not None and scene.word(before.first - 1) in word_set("solves")


def _noun_counted(scene: Scene, quantity: Quantity) -> Mark | None:
    """The measure noun behind a number; "18 residents were killed" are people whom something befell, not residents."""
    noun = noun_after(scene, quantity.last)
    few = noun is not None and noun.row["form"] == "people" and quantity.value < _RESIDENTS
    return None if few else noun


def _solved(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "Had 47 homicides last year, and we cleared 39": of those just told."""
    verb, after = quantity.first - 1, scene.word(quantity.last)
    if scene.word(verb) not in {"cleared", "solved"}:
        return None
    of_them = after == "of" and scene.word(quantity.last + 1) in {"them", "those", "these"}
    if not of_them and after not in word_set("phrase_end"):
        return None
    told = any(mark.row["measure"] == "homicides" and mark.last <= verb for mark in scene.measures)
    told = told or any(mark.row["class"] == "killed" and mark.last <= verb for mark in scene.company)
    return MeasureWords(scene.span(verb, quantity.last), "homicides_cleared") if told else None


def _modifies(scene: Scene, quantity: Quantity, noun: Mark) -> bool:
    """ "98 murder hornets", "1,000 crime scenes": what is counted is the plural behind the measure."""
    if quantity.value <= 1 or scene.word(noun.last - 1).endswith("s") or not scene.word(noun.last).endswith("s"):
        return False
    return is_strange(scene, noun.last)


def _differs(scene: Scene, at: int, first: int, last: int) -> bool:
    """ "100 more homicides than Tulsa", "9 fewer robberies last year than Omaha": by how much two differ.

    So do "four murders shy of the record" and "nine robberies fewer than Omaha".
    """
    if (scene.word(last) in SHORT and scene.word(last + 1) == "of") or is_difference(scene, last):
        return True
    more = not {"more", "fewer"}.isdisjoint(scene.words[at:first])
    return more and "than" in scene.words[last : last + _THAN]


def _cleared(scene: Scene, quantity: Quantity, first: int, last: int) -> MeasureWords | None:
    """ "Detectives have cleared 25 homicides", "151 of the murders were cleared"."""
    if scene.word(quantity.first - 1) in _CLEARED:
        return MeasureWords(scene.span(first, last), "homicides_cleared")
    verb = last + (scene.word(last) in {"were", "was"})
    whole = verb > last and is_whole(scene, quantity.first)  # "seven of the 12 murders were solved"
    if scene.word(verb) in (_CLEARED if verb > last else {"cleared", "solved"}) and not whole:
        return MeasureWords(scene.span(first, last), "homicides_cleared")
    return None


def _single_incident(scene: Scene, quantity: Quantity, measure: str | None, last: int) -> bool:
    """A handful of people with no stretch of time longer than a day is one incident, not a statistic.

    So are guns of a raid and people arrested on one day, however many.
    """
    if at_one_site(scene, quantity, last):
        return True
    if quantity.value > _SMALL:
        return measure in _RAIDED and _on_one_day(scene, quantity)
    if day_alone(scene):
        return False
    if "which" in scene.words[max(0, quantity.first - 6) : quantity.first] or by_one_attacker(scene, quantity):
        return True
    if any(is_window(scene, period) for period in scene.periods) or beside_a_year(scene, quantity):
        return False
    period = period_of(scene, quantity.first, quantity.last, far=scene.far[quantity.first])
    if period is None:
        others = [
            q for q in scene.quantities if q is not quantity and q.kind is QuantityKind.COUNT and q.value > _SMALL
        ]
        return not others
    return _is_single_day(scene, period.first, period.last)


def _on_one_day(scene: Scene, quantity: Quantity) -> bool:
    """ "Seized 40 guns in a raid on Thursday"."""
    if any(is_window(scene, period) for period in scene.periods):
        return False
    period = period_of(scene, quantity.first, quantity.last)
    return period is not None and _is_single_day(scene, period.first, period.last)


def _is_single_day(scene: Scene, first: int, last: int) -> bool:
    """Whether the words name one day or night and no span up to it."""
    words = set(scene.words[first:last])
    days = word_set("day")
    return (
        bool(words & days)
        and not words & word_set("span_of_days")
        and scene.word(first - 1) not in word_set("span_of_days")
    )
