"""What each reading of a sentence comes to: with its publisher, its own times and its mood, or why it claims nothing.

Rules read a figure by itself; what else its sentence says of it is worked in here, in a fixed order. Each piece of work
tells what wakes it (`words/signs.py`), and most sleep through most readings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from onrecord.frozen import replace
from onrecord.grammar.changes.has_since import has_since
from onrecord.grammar.changes.one_tense import one_tense
from onrecord.grammar.changes.over_that_time import over_that_time
from onrecord.grammar.changes.then_moved import then_moved
from onrecord.grammar.changes.two_ends import reached, with_ends
from onrecord.grammar.context.another_thing import of_another_thing
from onrecord.grammar.context.origin_of_change import with_origin_told
from onrecord.grammar.context.than_before import of_count_before, of_unread_count
from onrecord.grammar.dates.nowadays import nowadays
from onrecord.grammar.figures.abreast import abreast
from onrecord.grammar.figures.apposed import owned
from onrecord.grammar.figures.claims_nothing import claims_nothing
from onrecord.grammar.figures.counted_things import of_counted_thing, things_told
from onrecord.grammar.figures.listed_places import of_listed_places
from onrecord.grammar.figures.moods import mood_of
from onrecord.grammar.figures.other_subject import of_other_subject, of_others
from onrecord.grammar.figures.own_qualifiers import with_own_qualifiers
from onrecord.grammar.figures.past_pace import past_pace
from onrecord.grammar.figures.strangers import of_a_stranger
from onrecord.grammar.figures.unread_parts import with_unread_part
from onrecord.grammar.figures.whose_count import counted_by
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares import ratio
from onrecord.grammar.shares.gun_sources import rival_sources
from onrecord.grammar.shares.offences_cleared import of_offence
from onrecord.grammar.shares.or_so_many import or_so_many
from onrecord.grammar.standing.best_and_worst import end_meant
from onrecord.grammar.standing.former_marks import of_former_marks
from onrecord.grammar.words.signs import Works, shape_signs
from onrecord.model import Reading, Refusal

OfAll = Callable[[Scene, Sequence[Reading]], Sequence[Reading]]
OfEach = Callable[[Scene, Reading], Reading]

_TOGETHER: Works[OfAll] = Works(of_count_before, owned, abreast, or_so_many)
_NAMED: Works[OfEach] = Works(end_meant, of_offence)
_MARKED: Works[OfAll] = Works(of_former_marks)
_TOLD: Works[OfEach] = Works(
    reached,
    mood_of,
    past_pace,
    has_since,
    then_moved,
    with_ends,
    over_that_time,
    with_unread_part,
    of_listed_places,
)


def settled(scene: Scene, readings: Sequence[Reading], *, another: bool = False) -> list[Reading | Refusal]:
    """Each reading with its publisher and its mood, or why it claims nothing.

    `another` tells that the sentences before have turned to a thing that is not counted here.
    """
    if not readings:
        return []
    signs = scene.signs | shape_signs(*[reading.shape for reading in readings])
    for work in _TOGETHER.awake(signs):
        readings = work(scene, readings)
    readings = [nowadays(_through(_NAMED, scene, reading)) for reading in readings]
    for work in _MARKED.awake(signs):
        readings = work(scene, readings)
    readings = with_origin_told(readings)
    named = counted_by(scene) if readings else None
    if named is not None:
        readings = [replace(reading, definition=named) for reading in readings]
    sides = {*ratio.sides_of(readings), *rival_sources(readings)}
    others, things = of_others(scene, readings), things_told(scene, readings)
    outcomes = [
        Refusal.USED
        if sides and reading.span in sides
        else Refusal.NO_MEASURE
        if of_unread_count(scene, reading, readings)
        else claims_nothing(scene, reading)
        or of_a_stranger(scene, reading, readings)
        or of_counted_thing(scene, reading, things)
        or of_other_subject(scene, reading, others)
        or (of_another_thing(scene, reading) if another else None)
        or _through(_TOLD, scene, reading)
        for reading in ([with_own_qualifiers(scene, one) for one in readings] if scene.qualifiers else readings)
    ]
    return one_tense(outcomes)


def _through(works: Works[OfEach], scene: Scene, reading: Reading) -> Reading:
    """The reading with what these find in its sentence, one after the other."""
    for work in works.awake(scene.signs | shape_signs(reading.shape)):
        reading = work(scene, reading)
    return reading
