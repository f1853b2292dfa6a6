"""Rose, fell, held: with an amount ("down 12 percent", "a rise of 1,034", "186 more than") or in words alone.

"Down from 300" and "from 217 to 389" give two figures; the change between them is implied and not read again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.changes.change_start import held_against, years_back
from onrecord.grammar.changes.from_another_place import from_another_place
from onrecord.grammar.changes.gapped_change import gapped, of_its_owner
from onrecord.grammar.changes.lost_part import lost_part, taken_off
from onrecord.grammar.changes.one_tense import GAPPED
from onrecord.grammar.changes.rival_change import of_rivals
from onrecord.grammar.changes.shared_end import with_shared_end
from onrecord.grammar.changes.shared_percent import as_percent
from onrecord.grammar.changes.so_many_times import is_so_many_times
from onrecord.grammar.changes.than_no_time import than_no_time
from onrecord.grammar.changes.told_as_percent import told_as_percent
from onrecord.grammar.context.answers import answered
from onrecord.grammar.context.befell_last import befell_alone, befell_last
from onrecord.grammar.figures.addends import is_addend
from onrecord.grammar.figures.amounts import AMOUNTS, changes, cue_of, direction_of, more_of
from onrecord.grammar.figures.causes import any_death_on_duty
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.cuts import CUTS
from onrecord.grammar.figures.measure_words import cleared_ones, measure_words
from onrecord.grammar.figures.numbers_of_places import counts_no_crimes
from onrecord.grammar.figures.per_head import counts_heads, ends_per_head, opens_per_head, rate_is_told, rate_since
from onrecord.grammar.figures.qualifiers_near import part_of_number, qualifiers_near
from onrecord.grammar.figures.set_apart import behind_set_apart, set_apart
from onrecord.grammar.figures.staff_moves import ADDED, BELOW, SHORT
from onrecord.grammar.figures.subjects import subject, who_did_it
from onrecord.grammar.figures.told_of_things import vehicles_taken
from onrecord.grammar.figures.told_twice import with_its_twin
from onrecord.grammar.sentence.against_years import against_several, starts_at_whole
from onrecord.grammar.sentence.from_a_norm import from_a_norm, from_several
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.standing.undated_tops import from_undated_top
from onrecord.lexicon.load import word_set
from onrecord.model import (
    Direction,
    MeasureWords,
    Of,
    Operator,
    PeriodWords,
    Quantity,
    QuantityKind,
    Reading,
    Shape,
    Unit,
)

# What wakes the rule: a word of change, a number that turns, or a percent, whose sign may tell the way.
SIGNS = frozenset(
    {"change", "more", "beat", "loss", *SHORT, *ADDED, *BELOW, *CUTS, QuantityKind.MULTIPLE, QuantityKind.PERCENT}
)
_NUMBER_OF = word_set("number_of")
_PLACES = 3  # decimals of a factor that is turned over


def read(
    scene: Scene, statement: int, used: set[int], asked: Direction | None = None, told: Sequence[Reading] = ()
) -> Iterator[Reading]:
    """Changes that carry a number, a doubling included.

    `asked` is the way that the question before asks about, `told` what the sentence before told.
    """
    dated = [one for one in _read(scene, statement, used, asked) if not _from_no_year(scene, one, told)]
    made = with_shared_end(scene, dated)
    yield from made
    yield from told_as_percent(scene, made, used)
    yield from of_rivals(scene, made, used)


def _read(scene: Scene, statement: int, used: set[int], asked: Direction | None) -> Iterator[Reading]:
    last_direction: tuple[Direction, bool] | None = None
    percents = False
    for index, printed in enumerate(scene.quantities):
        if index in used or scene.hidden[printed.first]:
            continue
        if printed.kind is QuantityKind.MULTIPLE and (printed.turned or is_so_many_times(scene, printed)):
            used.add(index)
            yield _turned(scene, statement, replace(printed, turned=True))
            continue
        if printed.kind not in AMOUNTS:
            continue
        if printed.kind is QuantityKind.COUNT and (counts_no_crimes(scene, printed) or is_addend(scene, printed)):
            continue
        if from_undated_top(scene, printed) or than_no_time(scene, printed):
            used.add(index)
            continue
        amount = as_percent(scene, printed, behind=percents)
        found = _governed(scene, amount)
        if found is not None:
            percents, (last_direction, first, last) = amount.kind is QuantityKind.PERCENT, found
            used.add(index)
            yield _change(scene, statement, amount, last_direction, first, last)
            continue
        reply = answered(scene, amount, asked)
        if reply is not None:
            used.add(index)
            yield _change(scene, statement, amount, (reply[1], False), amount.first, amount.last)
            continue
        more = more_of(scene, with_its_twin(scene, index, amount))
        if more is not None and not _beside_place(scene, more[2]):
            direction, first, last = more
            percents, last_direction = amount.kind is QuantityKind.PERCENT, (direction, False)
            used.add(index)
            yield _change(scene, statement, amount, (direction, False), first, last)
        elif (goes_on := gapped(scene, amount, last_direction)) is not None:
            used.add(index)
            made = _change(scene, statement, amount, goes_on, amount.first, amount.last)
            yield replace(of_its_owner(scene, amount, made), rules=GAPPED)


def _governed(scene: Scene, amount: Quantity) -> tuple[tuple[Direction, bool], int, int] | None:
    """The way of the word of change that an amount is told of, with its tokens."""
    parted = lost_part(scene, amount) or taken_off(scene, amount)
    if parted is not None:
        return (Direction.FELL, False), *parted
    found = cue_of(scene, amount)
    return None if found is None else (direction_of(found[0]), found[1], found[2])


def _beside_place(scene: Scene, at: int) -> bool:
    """ "20 percent higher than New York's": held against a place, not an earlier period."""
    behind = [
        mark
        for mark in scene.places
        if mark.first >= at and scene.segment[mark.first] == scene.segment[at - 1] and not mark.words.here
    ]
    periods = [
        period
        for period in scene.periods
        if period.first >= at and scene.segment[period.first] == scene.segment[at - 1]
    ]
    return bool(behind) and scene.far[behind[0].first] and (not periods or behind[0].first < periods[0].first)


def _from_no_year(scene: Scene, change: Reading, told: Sequence[Reading]) -> bool:
    """Whether what a change starts from is no one time of the same place, or it is of no one thing."""
    amount = change.amount
    if amount is None:
        return False
    if change.measure is None and behind_set_apart(scene, scene.opens(change.span)):
        return True
    if against_several(scene, amount) or from_another_place(scene, amount, told):
        return True
    return from_a_norm(scene, amount.last) or from_several(scene, amount.last)


def _change(
    scene: Scene, statement: int, amount: Quantity, direction: tuple[Direction, bool], first: int, last: int
) -> Reading:
    measure, rate = _measure(scene, amount, first, last)
    by_guns = measure is not None and measure.measure == "shooting_victims"  # "hit by gunfire" says it already
    far = period_of(scene, first, last, far=True) if scene.far[first] else None
    against = held_against(scene, first, last)
    unit = Unit.PERCENT if amount.kind in {QuantityKind.PERCENT, QuantityKind.FRACTION} else Unit.COUNT
    if amount.kind is QuantityKind.POINTS:
        unit = Unit.POINTS
    return Reading(
        Shape.CHANGE,
        scene.span(first, last),
        statement,
        ("change with amount",),
        measure=measure,
        qualifiers=(part_of_number(scene, first) if measure is None else ())
        or tuple(one for one in qualifiers_near(scene, first, last) if not (by_guns and one == "gun")),
        places=places_of(scene, first, last),
        period=far or period_of(scene, first, last),
        amount=amount,
        unit=unit,
        direction=direction[0],
        sharply=direction[1],
        back=years_back(scene, last),
        of=Of.RATE if rate or opens_per_head(scene, first) or ends_per_head(scene, max(last, amount.last)) else None,
        against_period=None if against is far else against,  # "after rising 13 percent the year before": its own
        whole=starts_at_whole(scene, last),
    )


def _with_back(scene: Scene, found: PeriodWords | None, first: int, back: int | None) -> PeriodWords | None:
    """ "Has doubled in three years" looks back from now: a date of another clause is not its own."""
    near = found is None or back is None or scene.clause[found.first] == scene.clause[first]
    return found if near else None


def _measure(scene: Scene, amount: Quantity, first: int, last: int) -> tuple[MeasureWords | None, bool]:
    """The measure of a change: the noun behind it ("1,100 more shootings"), else the subject."""
    beside = (last, amount.last) if amount.unit is Unit.COUNT else (last,)  # "60 more officers", "60 officers fewer"
    officers = next((m for m in scene.company if m.row["class"] == "officer" and m.first in beside), None)
    if officers is not None and scene.word(officers.last) != "-":  # "14 fewer officer-involved shootings"
        return MeasureWords(scene.span(officers.first, officers.last), "sworn_officers"), False
    lost = next((m for m in scene.measures if m.last == last and m.first > amount.last), None)
    if lost is not None and (lost.row["measure"] == "sworn_officers" or lost.row["form"] == "near"):
        return measure_words(scene, lost), False  # "lost a third of its officers", "of our agents"
    if (taken := vehicles_taken(scene, amount.first - 1, last)) is not None:
        return taken, False  # "thieves took a third fewer cars"
    people = any(mark.first == last and mark.row["class"] == "person" for mark in scene.company)
    befell = company_of(scene, replace(amount, last=last)) if amount.unit is Unit.COUNT or people else None
    if befell is not None:
        return befell[0], False  # "127 fewer people were hit by gunfire", "9 percent more people were shot"
    mark, last = noun_after(scene, last), _behind_base(scene, last)
    if mark is None and scene.word(last) in {"in", "of", "for"}:
        mark = noun_after(scene, _behind_number_of(scene, last + 1))
        if mark is None:
            mark = next(
                (m for m in scene.measures if m.first in (last + 1, last + 2) and m.row["form"] == "rate"), None
            )
    if mark is None:
        apart = set_apart(scene)  # "everything but rape fell 12 percent"
        before = [m for m in scene.measures if m.last == first and not scene.hidden[m.first] and m.first not in apart]
        mark = before[-1] if before and not who_did_it(scene, before[-1]) else None
    if mark is None:
        mark = subject(scene, first)
        before_it = (
            mark if mark is None or mark.first < last else None
        )  # "ten were slain, up 9 percent, the highest rate"
        if (told := befell_last(scene, first, before_it)) is not None:
            return told, False  # "226 cars were stolen, down 29 percent"
        if mark is not None and counts_heads(scene, mark):
            return measure_words(scene, mark), True  # "5.3 murders per 100,000 is 20 percent more than in 2014"
    if mark is None:
        return befell_alone(scene, first), rate_is_told(scene, first)
    if mark.row["measure"] == "officers_killed" and any_death_on_duty(scene.words):
        return MeasureWords(scene.span(mark.first, mark.last), None), False  # accidents included: of another count
    words = measure_words(scene, mark)
    return cleared_ones(scene, mark, words), words.rate or rate_since(scene, mark.last, first)


def _behind_base(scene: Scene, last: int) -> int:
    """ "A 28 percent drop from 2017 in non-deadly shootings": the token behind the time that a change began at."""
    base = next((one for one in scene.periods if one.first == last + 1 and scene.word(last) == "from"), None)
    joined = base is not None and scene.word(base.last) in {"in", "of"} and noun_after(scene, base.last + 1) is not None
    return base.last if base is not None and joined else last


def _behind_number_of(scene: Scene, at: int) -> int:
    """ "A drop of 28 percent in the number of shootings", "in overall crime": the token at which the noun begins."""
    while scene.word(at) in _NUMBER_OF:
        at += 1
    return at


def _turned(scene: Scene, statement: int, amount: Quantity) -> Reading:
    """Doubled, tripled, halved: the amount of the change in percent is the reader's arithmetic on the factor."""
    measure, rate = _measure(scene, amount, amount.first, amount.last)
    if scene.words[amount.first - 3 : amount.first - 1] == ["more", "than"] and scene.word(amount.first - 1) in CUTS:
        amount = replace(amount, operator=Operator.MORE)  # "have been more than cut in half"
    if amount.value > 1 and _fell(scene, amount):
        amount = replace(amount, value=round(1 / amount.value, _PLACES))  # "down by a factor of three"
    rose = amount.value > 1
    object_period = _object_period(scene, amount)
    return Reading(
        Shape.CHANGE,
        scene.span(amount.first, amount.last),
        statement,
        ("doubled",),
        measure=measure,
        qualifiers=qualifiers_near(scene, amount.first, amount.last),
        places=places_of(scene, amount.first, amount.last),
        period=_with_back(
            scene, _before_object(scene, amount, object_period), amount.first, years_back(scene, amount.last)
        ),
        amount=amount,
        unit=Unit.PERCENT,
        direction=Direction.ROSE if rose else Direction.FELL,
        back=years_back(scene, amount.last),
        of=Of.RATE if rate or opens_per_head(scene, amount.first) else None,
        against_period=object_period or held_against(scene, amount.first, amount.last),
        whole=starts_at_whole(scene, amount.last),
    )


def _fell(scene: Scene, amount: Quantity) -> bool:
    """ "Fell threefold", "a threefold drop"."""
    beside = (cue for cue in changes(scene) if cue.last == amount.first or cue.first == amount.last)
    return any(direction_of(cue)[0] is Direction.FELL for cue in beside)


def _before_object(scene: Scene, amount: Quantity, other: PeriodWords | None) -> PeriodWords | None:
    found = period_of(scene, amount.first, amount.last)
    if found is not other or found is None:
        return found
    before = [period for period in scene.periods if period.last <= amount.first and not is_window(scene, period)]
    return before[-1] if before else None


def _object_period(scene: Scene, amount: Quantity) -> PeriodWords | None:
    """ "Has nearly doubled the 2009 figure": the period behind the verb is where the change starts."""
    if scene.word(amount.last) != "the":
        return None
    return next((period for period in scene.periods if period.first in (amount.last, amount.last + 1)), None)
