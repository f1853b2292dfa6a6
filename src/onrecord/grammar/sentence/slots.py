"""Where a figure finds its period and its place in the sentence.

The order is the same for both: its own segment, to the right and then to the left, without stepping over another
figure; then the segments at its left, nearest first; then those at its right. The far side of a comparison is kept
apart: a figure there takes a period from there or none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from onrecord.frozen import replace
from onrecord.grammar.dates.dates_no_figure import as_before
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.another_change import behind_another_change, spans_another, told_anew
from onrecord.grammar.sentence.apart import in_relative, stands_apart
from onrecord.grammar.sentence.apposed_dates import in_apposed_figure
from onrecord.grammar.sentence.holds_now import holds_now
from onrecord.grammar.sentence.in_groups import grouped
from onrecord.grammar.sentence.joined_bases import of_a_joined_base
from onrecord.grammar.sentence.joined_clauses import of_a_joined_clause, owns_joined_clause
from onrecord.grammar.sentence.others_times import (
    PARTS,
    RECORDS,
    THEM,
    TOPS,
    frames_a_part,
    is_of_a_top,
    is_of_part,
    is_where_a_part_is,
    of_a_broken_record,
    of_a_level,
    of_the_next,
    of_those,
)
from onrecord.grammar.sentence.owners_behind import owner_behind
from onrecord.grammar.sentence.relative_clauses import in_aside_of, in_closed_relative, of_a_place_that, told_in_passing
from onrecord.grammar.sentence.rivals_figures import not_the_likened, place_beside, whose_people
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.set_in import figure_set_in
from onrecord.grammar.sentence.since_event import is_window, stretch_from, windows_of
from onrecord.grammar.sentence.told_periods import (
    alone_elsewhere,
    closes_clause,
    in_a_when,
    of_a_pace,
    told_beside,
    when_behind,
)
from onrecord.grammar.sentence.walls import OPEN, bracket_key, bracketed_apart, crosses
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, PlaceWords, Quantity, QuantityKind, Reading

_OF_A_PLACE = frozenset({"that", "where", "which"})


class Ranged(Protocol):
    """Anything with a token range."""

    @property
    def first(self) -> int:
        """The first token."""

    @property
    def last(self) -> int:
        """The token behind the last."""


Item = TypeVar("Item", bound=Ranged)


def _has_own_figure(scene: Scene, item: Item) -> bool:
    """ "Cleveland at 22": the next place has a figure of its own right behind it."""
    return any(
        item.last <= quantity.first <= item.last + 2
        and quantity.kind is not QuantityKind.DURATION
        and scene.segment[quantity.first] == scene.segment[item.first]
        and all(scene.word(at) in {"at", ",", "with", "had", "'s", ":"} for at in range(item.last, quantity.first))
        for quantity in scene.quantities
    )


def _own(scene: Scene, items: Sequence[Item], first: int, last: int) -> Item | None:
    segment = scene.segment[first]
    here = [item for item in items if scene.segment[item.first] == segment]
    if not here:
        return None
    right = _right(scene, here, last)
    owner = first - (scene.word(first - 1) == "'s")  # "last year's 4,329"
    if right is None or right.first != last:
        for item in reversed(here):
            if item.last in (first, owner):
                return item
    if right is not None:
        return right
    for item in reversed(here):
        if item.last <= first and not crosses(scene, item.last, first):
            return item
    return next((item for item in here if first <= item.first < last), None)


def _right(scene: Scene, items: Iterable[Item], last: int) -> Item | None:
    """The first at the right that no other figure holds."""
    for item in items:
        joined = isinstance(item, PlaceMark) and owns_joined_clause(scene, item)
        if item.first < last or joined or crosses(scene, last, item.first):
            continue
        if isinstance(item, PeriodWords) or not _has_own_figure(scene, item):
            return item
    return None


def _nearest(scene: Scene, items: Sequence[Item], first: int, last: int) -> Item | None:
    """The figure's own, else nearest at the left, else at the right."""
    own = _own(scene, items, first, last)
    return own if own is not None else _beyond(scene, items, first, last)


def _beyond(scene: Scene, items: Sequence[Item], first: int, last: int) -> Item | None:
    """The nearest at the left, else at the right, of those that are not the figure's own."""
    left = [item for item in items if item.last <= first]
    right = [item for item in items if item.first >= last]
    if left and not closes_clause(scene, left[-1].first, right[:1], first, last):
        return left[-1]
    if not right or _has_own_figure(scene, right[0]):
        return None  # "it's the most since 2004, and 2004 had 248"
    if isinstance(right[0], PlaceMark) and of_a_joined_clause(scene, right[0], last):
        return None
    if isinstance(right[0], PlaceMark) and _told_with(scene, last, right[0].first):
        return None
    if isinstance(right[0], PeriodWords) and told_anew(scene, last, right[0]):
        return None  # "off 1 percent and have been cut in half in the past 20 years"
    if isinstance(right[0], PeriodWords) and True in scene.far and of_a_joined_base(scene, right[0], last):
        return None  # "counted 74, against 94 in 2022 and 152 in 2021"
    if in_relative(scene, last, right[0].first):
        return None  # "fell again in Reno, which counted 61 in 2017"
    nation = isinstance(right[0], PlaceMark) and right[0].words.kind == "nation"
    return right[0] if nation or scene.clause[right[0].first] == scene.clause[first] else None


def _told_with(scene: Scene, last: int, at: int) -> bool:
    """ "Violent crime fell, he said, with homicides in Reno down": the place is that of what is told with it."""
    with_it = (i for i in range(last, at) if scene.words[i] == "with" and scene.words[i - 1] == ",")
    return any(mark.last <= at and mark.first > i for i in with_it for mark in scene.measures)


def _told_outside(scene: Scene, here: list[PeriodWords], first: int, last: int) -> list[PeriodWords]:
    """Without the periods that stand in a clause, a bracket or an aside of their own."""
    if not here:
        return here
    here = [period for period in here if not told_in_passing(scene, period, first)]
    if "as" in scene.has:
        here = [
            period for period in here if not as_before(scene.words, period.first) or when_behind(scene, period, first)
        ]
    if not scene.has.isdisjoint(_OF_A_PLACE):
        here = [period for period in here if not of_a_place_that(scene, period, last)]
    here = [one for one in here if not (of_a_level(scene, one, first) or of_the_next(scene, one, last))]
    if "alone" in scene.has:
        here = [period for period in here if not alone_elsewhere(scene, period, first)]
    if not scene.has.isdisjoint(OPEN):
        here = [one for one in here if not bracketed_apart(scene, one, first) and one is not bracket_key(scene)]
    if not scene.has.isdisjoint(word_set("pace_words")):
        here = [period for period in here if not of_a_pace(scene, period, first)]
    if "when" in scene.has and "," in scene.has:
        here = [period for period in here if not in_a_when(scene, period, first)]
    if "," in scene.has:
        if not word_set("relative").isdisjoint(scene.has):
            here = [period for period in here if not in_closed_relative(scene, period.first, first)]
        here = [period for period in here if not in_apposed_figure(scene, period, first)]
    return here


def _told_here(scene: Scene, here: list[PeriodWords], first: int, last: int) -> list[PeriodWords]:
    """Without the periods of a part, of a superlative, of a broken record or of another change."""
    if not THEM.isdisjoint(scene.has):
        here = [period for period in here if not is_of_part(scene, period, last) and not of_those(scene, period, last)]
    if not PARTS.isdisjoint(scene.has):
        here = [period for period in here if not frames_a_part(scene, period)]
    if not (scene.kinds.isdisjoint(TOPS) and scene.has.isdisjoint(word_set("record_noun"))):
        here = [period for period in here if not is_of_a_top(scene, period, first)]
    if not scene.has.isdisjoint(RECORDS):
        here = [period for period in here if not of_a_broken_record(scene, period, last)]
    if "change" in scene.kinds:
        here = [period for period in here if not behind_another_change(scene, period, last)]
    return [period for period in here if not spans_another(scene, period, first)]


def period_of(scene: Scene, first: int, last: int, *, far: bool = False, window: bool = False) -> PeriodWords | None:
    """The period of a figure, on the near side or on the far side of a comparison.

    "Since 1993, when 160 were killed" takes the period right before its "when". With `window`, "since 2009" is the
    figure's own stretch where it stands in the same segment or opens the sentence.
    """
    told = told_beside(scene, first, last) or figure_set_in(scene, last)
    if told is not None:
        return told
    if not scene.periods:
        return None
    windows = windows_of(scene)
    here = [one for one in scene.periods if scene.far[one.first] == far and one.first not in windows]
    here = _told_here(scene, _told_outside(scene, here, first, last), first, last)
    if far:
        return _own(scene, here, first, last)
    found = _own(scene, here, first, last)
    if found is None and (end := scene.segment[last - 1]) != scene.segment[first]:  # "and police shot and killed eight"
        found = _right(scene, (one for one in here if scene.segment[one.first] == end), last)
    if found is None and window and len(here) < len(scene.periods):
        since = _own_window(scene, first)
        if since is not None:
            return since
    found = found or _beyond(scene, here, first, last)
    return None if found is not None and holds_now(scene, found, first) else found


def _own_window(scene: Scene, first: int) -> PeriodWords | None:
    """A "since" in the figure's segment, or before it in its clause, that no superlative claims."""
    found = [
        period
        for period in scene.periods
        if is_window(scene, period)
        and scene.clause[period.first] == scene.clause[first]
        and (scene.segment[period.first] == scene.segment[first] or period.last <= first)
        and period.first not in scene.claimed
        and not spans_another(scene, period, first)
    ]
    return stretch_from(found[0]) if found else None


def place_of(scene: Scene, first: int, last: int, *, far: bool = False) -> PlaceWords | None:
    """The place of a figure, on its side of a comparison; words that only point come after names of their segment."""
    if not scene.places:
        return None
    beside = place_beside(scene, first) or owner_behind(scene, last)
    if beside is not None:
        return beside
    fielded = grouped(scene)
    marks = [
        mark
        for mark in scene.places
        if scene.far[mark.first] == far and mark.first not in fielded and not stands_apart(scene, mark, last)
        if not (is_where_a_part_is(scene, mark, last) or whose_people(scene, mark, last))
        and not in_aside_of(scene, mark, first)
    ]
    shown = [mark for mark in marks if not scene.hidden[mark.first]] if True in scene.hidden else marks
    named = shown
    if "there" in scene.has:
        shown = [mark for mark in shown if scene.word(mark.first - 1) != "outside"]  # "found there, sold outside Utah"
        named = [mark for mark in shown if not (scene.word(mark.first) == "there" and mark.words.here)]
        named = not_the_likened(scene, named)
    told = [mark for mark in named if mark.words.candidates or not mark.words.here]  # "the 73rd Precinct" is a name
    own = _own(scene, told, first, last)
    if own is None and len(told) < len(named):
        own = _own(scene, named, first, last)
    if own is not None and own.words.kind in {"whose", "own"}:
        own = _office_named(scene, marks) or own
    if own is not None or far:
        return own.words if own is not None else None
    nearest = _beyond(scene, named, first, last)
    if nearest is not None:
        return nearest.words
    tried = len(named)
    for choice in (shown, marks):  # each holds those before it: as long a one is the same
        found = _nearest(scene, choice, first, last) if len(choice) > tried else None
        if found is not None:
            return found.words
        tried = len(choice)
    return None


def places_of(scene: Scene, first: int, last: int) -> tuple[PlaceWords, ...]:
    """The same as a tuple of one or none."""
    return () if (place := place_of(scene, first, last)) is None else (place,)


def _office_named(scene: Scene, marks: Sequence[PlaceMark]) -> PlaceMark | None:
    """ "My city had 61," the former mayor of Tulsa said: the city in the words that tell who speaks."""
    named = [mark for mark in marks if scene.hidden[mark.first] and mark.words.kind == "city" and not mark.words.here]
    return named[0] if len(named) == 1 else None


def far_places(scene: Scene, first: int) -> list[PlaceMark]:
    """Every place on the far side of the comparison that follows `first`, in its clause."""
    named = {mark.last for mark in scene.places if mark.words.candidates}
    return [
        mark
        for mark in scene.places
        if scene.far[mark.first] and mark.first >= first and scene.clause[mark.first] == scene.clause[first]
        if not (mark.words.here and scene.word(mark.first - 1) == "," and mark.first - 1 in named)
    ]  # "Columbia, the capital"


def at_far_side(scene: Scene, reading: Reading, quantity: Quantity) -> Reading:
    """ "2.1 per shooting, compared with 1.6 in 2010": the same told of the other time of a comparison."""
    span, period = scene.span(quantity.first, quantity.last), period_of(scene, quantity.first, quantity.last, far=True)
    place = place_of(scene, quantity.first, quantity.last, far=True)
    if place is not None and place not in reading.places:  # "compared with 35 percent in Omaha": of the same time
        return replace(reading, span=span, amount=quantity, period=period or reading.period, places=(place,))
    return replace(reading, span=span, amount=quantity, period=period, against=True)
