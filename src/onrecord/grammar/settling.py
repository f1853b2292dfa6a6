"""What each reading of a sentence comes to: with its publisher, its own times and its mood, or why it claims nothing.

Rules read a figure by itself; what else its sentence says of it is worked in here, in a fixed order. Each piece of work
tells what wakes it (`words/signs.py`), and most sleep through most readings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.changes.beside_an_event import beside_an_event, in_a_year_untold, over_before
from onrecord.grammar.changes.has_since import has_since
from onrecord.grammar.changes.listed_ends import from_listed_ends
from onrecord.grammar.changes.one_tense import one_tense
from onrecord.grammar.changes.over_that_time import over_that_time
from onrecord.grammar.changes.placed_each_year import placed_each_year
from onrecord.grammar.changes.put_right import put_right
from onrecord.grammar.changes.run_ends import over_years_named
from onrecord.grammar.changes.same_way import same_way
from onrecord.grammar.changes.share_moved import share_moved
from onrecord.grammar.changes.steep_moves import steep
from onrecord.grammar.changes.then_moved import then_moved
from onrecord.grammar.changes.times_compared import times_compared
from onrecord.grammar.changes.two_ends import reached, with_ends
from onrecord.grammar.comparisons.beside_a_size import from_the_sized
from onrecord.grammar.comparisons.fewer_then import fewer_then
from onrecord.grammar.comparisons.other_thing import inside_of_both, with_their_figures
from onrecord.grammar.context.another_thing import of_another_thing
from onrecord.grammar.context.bases import of_few_heads
from onrecord.grammar.context.origin_of_change import with_origin_told
from onrecord.grammar.context.than_before import of_count_before, of_unread_count
from onrecord.grammar.context.traced_of_them import traced_of_them
from onrecord.grammar.counts.bounds_go_on import bounds_go_on
from onrecord.grammar.counts.budget_moves import of_the_sum
from onrecord.grammar.counts.cleared_too import cleared_too
from onrecord.grammar.counts.of_its_too import of_its_too
from onrecord.grammar.counts.such_ones import narrower_ones
from onrecord.grammar.dates.nowadays import nowadays
from onrecord.grammar.figures.abreast import abreast
from onrecord.grammar.figures.apposed import owned
from onrecord.grammar.figures.at_one_time import at_one_time
from onrecord.grammar.figures.claims_nothing import claims_nothing
from onrecord.grammar.figures.clauses import Clause
from onrecord.grammar.figures.counted_things import Thing, of_counted_thing, things_told
from onrecord.grammar.figures.courts_of_state import of_courts_of_state
from onrecord.grammar.figures.declined_cases import of_declined
from onrecord.grammar.figures.each_told_year import each_told_year
from onrecord.grammar.figures.ends_of_a_part import end_of_a_part
from onrecord.grammar.figures.in_all_of_them import in_all_of_them
from onrecord.grammar.figures.in_some_year import in_some_year
from onrecord.grammar.figures.in_which import in_which
from onrecord.grammar.figures.kept_by_another import kept_by_another
from onrecord.grammar.figures.listed_places import of_listed_places
from onrecord.grammar.figures.moods import mood_of
from onrecord.grammar.figures.of_no_one_place import general_move, in_its_report
from onrecord.grammar.figures.other_subject import of_other_subject, of_others
from onrecord.grammar.figures.over_those_years import over_those_years
from onrecord.grammar.figures.own_qualifiers import with_own_qualifiers
from onrecord.grammar.figures.past_asides import past_asides
from onrecord.grammar.figures.past_pace import before_its_pace, pace_of_now, past_pace
from onrecord.grammar.figures.revised import as_printed, of_one_time
from onrecord.grammar.figures.strangers import of_a_stranger
from onrecord.grammar.figures.talked_of import dated_by_talk
from onrecord.grammar.figures.unread_parts import with_unread_part
from onrecord.grammar.figures.whose_count import by_its_own_count, counted_by
from onrecord.grammar.figures.wider_wholes import of_a_wider_whole
from onrecord.grammar.sentence.holds_now import runs_until_now, told_now
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.side_clauses import told_beside_main
from onrecord.grammar.shares import ratio
from onrecord.grammar.shares.average import averaged_over
from onrecord.grammar.shares.found_not_sold import found_not_sold
from onrecord.grammar.shares.offences_cleared import of_offence, of_solving
from onrecord.grammar.shares.or_so_many import of_unread_part, or_so_many
from onrecord.grammar.shares.rates_together import rates_together
from onrecord.grammar.shares.rival_sources import rival_sources
from onrecord.grammar.standing.best_and_worst import end_meant
from onrecord.grammar.standing.former_marks import of_former_marks, passed_totals
from onrecord.grammar.standing.from_the_foot import from_the_foot
from onrecord.grammar.standing.historic import historic
from onrecord.grammar.standing.inside_a_place import inside_a_place
from onrecord.grammar.words.signs import Works, needs, signs_of_shape, words
from onrecord.model import Reading, Refusal, Span

OfAll = Callable[[Scene, Sequence[Reading]], Sequence[Reading]]
OfEach = Callable[[Scene, Reading], Reading]
Refuses = Callable[[Scene, Reading], Refusal | None]
Sides = Callable[[Sequence[Reading]], set[Span]]


@needs(words("today"))
def _of_these_days(scene: Scene, reading: Reading) -> Reading:
    return nowadays(reading)


_TOGETHER: Works[OfAll] = Works(
    of_count_before,
    with_their_figures,
    inside_of_both,
    owned,
    in_which,
    abreast,
    or_so_many,
    of_the_sum,
    bounds_go_on,
    cleared_too,
    same_way,
    traced_of_them,
    put_right,
)
_REFUSED: Works[Refuses] = Works(from_the_sized)
_NAMED: Works[OfEach] = Works(
    of_its_too,
    of_declined,
    averaged_over,
    of_few_heads,
    end_meant,
    inside_a_place,
    from_the_foot,
    of_solving,
    of_offence,
    rates_together,
    end_of_a_part,
    share_moved,
    at_one_time,
    _of_these_days,
    in_all_of_them,
    of_courts_of_state,
    kept_by_another,
)
_MARKED: Works[OfAll] = Works(past_asides, of_former_marks, passed_totals, found_not_sold, with_origin_told)
_SIDES: Works[Sides] = Works(ratio.sides_of, rival_sources)
_TOLD: Works[OfEach] = Works(
    reached,
    times_compared,
    fewer_then,
    mood_of,
    told_now,
    runs_until_now,
    told_beside_main,
    over_years_named,
    steep,
    historic,
    past_pace,
    pace_of_now,
    before_its_pace,
    has_since,
    then_moved,
    from_listed_ends,
    with_ends,
    beside_an_event,
    in_a_year_untold,
    over_before,
    dated_by_talk,
    of_one_time,
    in_some_year,
    as_printed,
    over_that_time,
    with_unread_part,
    narrower_ones,
    each_told_year,
    placed_each_year,
    of_listed_places,
    general_move,
    in_its_report,
    by_its_own_count,
    of_a_wider_whole,
    over_those_years,
)


class _Told(NamedTuple):
    """What a sentence tells: its readings, its clauses and things that are of something else; `another` as below."""

    readings: Sequence[Reading]
    others: Sequence[Clause]
    things: Sequence[Thing]
    another: bool


def settled(scene: Scene, readings: Sequence[Reading], *, another: bool = False) -> list[Reading | Refusal]:
    """Each reading with its publisher and its mood, or why it claims nothing.

    `another` tells that the sentences before have turned to a thing that is not counted here.
    """
    if not readings:
        return []
    signs = scene.signs
    for reading in readings:
        signs |= signs_of_shape(reading.shape)
    for change in _TOGETHER.awake(signs):
        readings = change(scene, readings)
    readings = [_through(_NAMED, scene, reading, scene.signs | signs_of_shape(reading.shape)) for reading in readings]
    for change in _MARKED.awake(signs):
        readings = change(scene, readings)
    named = counted_by(scene)
    if named is not None:
        readings = [replace(reading, definition=named) for reading in readings]
    sides = [span for find in _SIDES.awake(signs) for span in find(readings)]
    told = _Told(readings, of_others(scene, readings), things_told(scene, readings), another)
    if scene.qualifiers:
        readings = [with_own_qualifiers(scene, reading) for reading in readings]
    return one_tense(
        [Refusal.USED if reading.span in sides else _outcome(scene, reading, told) for reading in readings]
    )


def _outcome(scene: Scene, reading: Reading, told: _Told) -> Reading | Refusal:
    """What one reading of a sentence comes to."""
    if of_unread_count(scene, reading, told.readings):
        return Refusal.NO_MEASURE
    if of_unread_part(scene, reading, told.readings):
        return Refusal.NO_PART
    signs = scene.signs | signs_of_shape(reading.shape)
    return (
        next((why for refuse in _REFUSED.awake(signs) if (why := refuse(scene, reading)) is not None), None)
        or claims_nothing(scene, reading, signs)
        or of_a_stranger(scene, reading, told.readings)
        or of_counted_thing(scene, reading, told.things)
        or of_other_subject(scene, reading, told.others)
        or (of_another_thing(scene, reading) if told.another else None)
        or _through(_TOLD, scene, reading, signs)
    )


def _through(works: Works[OfEach], scene: Scene, reading: Reading, signs: int) -> Reading:
    """The reading with what these find in its sentence, one after the other."""
    for work in works.awake(signs):
        reading = work(scene, reading)
    return reading
