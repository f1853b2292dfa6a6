"""Lists that go pairwise: "Tulsa and Omaha had 74 and 30 homicides", "in 2014 and 2015 there were 61 and 58".

Numbers with nothing but commas and "and" between them belong, each in its turn, to the places, the times or the
measures of a list that is as long. Where no list is, or two are, no figure can be told from another.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TypeVar

from onrecord.frozen import replace
from onrecord.grammar.figures.in_both import of_both
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import NO_FIGURES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import Ranged
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, Operator, PeriodWords, PlaceWords, Quantity, Reading, Shape

Item = TypeVar("Item", bound=Ranged)
_JOINERS = frozenset({",", "and", "&"})
_BOTH = frozenset({"both", "neither"})  # before two of which each is told something
_LAST = frozenset({"and", "&"})  # what joins the last of a list
_TO_ITS_TIME = frozenset({",", "respectively", "in", "for"})  # between figures and the time of all of them
_BETWEEN_THEM = ["between", "them"]
_TWO = frozenset({"two", "pair", "cities", "states"})
_HAS = frozenset({"has", "have", "had"})
_FIGURES = frozenset({"figures", "numbers", "totals", "counts"})
_FEWEST = 2  # members of a list
_PAIRED = frozenset({Shape.VALUE, Shape.RATE, Shape.AVERAGE, Shape.SHARE, Shape.CHANGE})


@needs(any_of(_LAST))
def abreast(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, with each number of such a list given what stands at its place in the other list."""
    for figures in lists(scene, [one for one in scene.quantities if one.kind not in NO_FIGURES]):
        readings = _paired(scene, readings, figures)
    named = [mark for mark in scene.places if not mark.words.here]
    sides = [[mark for mark in named if scene.far[mark.first] is far] for far in (False, True)]
    # "fewer than Reno and Omaha, and Tulsa saw 45", "fell outside Reno, and Omaha had 45"
    places = [run for side in sides for run in lists(scene, side) if not _parts_clauses(scene, run)]
    times = lists(scene, scene.periods)
    if not places and not times:
        return list(readings)
    return [_summed(scene, reading, places, times) for reading in readings]


def _parts_clauses(scene: Scene, run: Sequence[PlaceMark]) -> bool:
    """Whether two places stand apart, with a comma before the "and"."""
    return len(run) == _FEWEST and scene.word(run[0].last) == ","


def _summed(
    scene: Scene, reading: Reading, places: Sequence[Sequence[PlaceMark]], times: Sequence[Sequence[PeriodWords]]
) -> Reading:
    """ "Tulsa and Omaha had 104 homicides" together; whether two years had so many each or together is not told."""
    if reading.shape is Shape.CHANGE and "between" in scene.has:
        both = _between_them(scene, reading, places)
        return replace(reading, places=both) if both else reading
    if reading.shape is not Shape.VALUE or reading.amount is None:
        return reading
    together = _together(scene, reading, reading.amount, places) or _between_them(scene, reading, places)
    if together or reading.against:
        return replace(reading, places=together) if together else reading
    years = next((run for run in times if reading.period in run and not of_both(scene, run[0])), None)
    if years is not None and not _own(scene, years, reading.amount) and _alone(scene, reading.amount, years):
        return replace(reading, unpaired=True)
    run = next((run for run in places if reading.places and reading.places[0] in [mark.words for mark in run]), None)
    if run is None or _own(scene, run, reading.amount) or not _alone(scene, reading.amount, run):
        return reading
    if is_of_each(scene, run):
        return reading
    each = "each" in scene.has or reading.amount.operator is not Operator.EQUAL
    return replace(reading, unpaired=True) if each else replace(reading, places=tuple(mark.words for mark in run))


def is_of_each(scene: Scene, run: Sequence[Ranged]) -> bool:
    """Whether the words beside a list tell a figure of every one of it: "Omaha and Tulsa, each", "both Omaha and"."""
    aside = scene.words[run[-1].last : run[-1].last + 3] == [",", "each", "with"]
    beside = scene.word(run[-1].last) in word_set("told_of_each") or scene.word(run[0].first - 1) in _BOTH
    return aside or beside or ("each" in scene.has and _each_behind(scene, run))


def _each_behind(scene: Scene, run: Sequence[Ranged]) -> bool:
    """ "Omaha and Tulsa recorded 55 murders each in 2018", and no "55 murders each year"."""
    at = scene.words.index("each")
    noun = {mark.last for mark in scene.measures} | {figure.last for figure in scene.quantities}
    goes_on = scene.word(at + 1).isalpha() and scene.word(at + 1) not in word_set("goes_on_behind_place")
    return run[-1].last <= at and at in noun and not goes_on and scene.clause[run[0].first] == scene.clause[at]


def _together(
    scene: Scene, reading: Reading, amount: Quantity, places: Sequence[Sequence[PlaceMark]]
) -> tuple[PlaceWords, ...]:
    """ "Tulsa and Omaha combined for 126, up from 123": every figure of the clause is of both."""
    for run in places:
        same = scene.clause[run[0].first] == scene.clause[amount.first] and run[-1].last <= amount.first
        behind = scene.words[run[-1].last : run[-1].last + 2]
        if same and (behind[:1] in (["combined"], ["together"]) or behind == _BETWEEN_THEM):
            words = tuple(mark.words for mark in run)
            return words if not reading.places or reading.places[0] in words else ()
    return ()


def _between_them(scene: Scene, reading: Reading, places: Sequence[Sequence[PlaceMark]]) -> tuple[PlaceWords, ...]:
    """ "Tulsa and Omaha had 104 homicides between them, up from 98": the words stand behind a figure's noun."""
    at = next((at for at in range(len(scene.words)) if scene.words[at : at + 2] == _BETWEEN_THEM), None)
    run = next((run for run in places if at is not None and run[-1].last <= at), None)
    if at is None or run is None or scene.clause[run[0].first] != scene.clause[at]:
        return ()
    told = tuple(mark.words for mark in run)
    return told if len(reading.places) == 1 and reading.places[0] in told else ()


def _alone(scene: Scene, amount: Quantity, run: Sequence[Ranged]) -> bool:
    """Whether the figure is the only count of its clause, and stands in the clause of the list."""
    clause = scene.clause[amount.first]
    counts = [one for one in scene.quantities if one.kind not in NO_FIGURES and scene.clause[one.first] == clause]
    return counts == [amount] and scene.clause[run[0].first] == clause


def _own(scene: Scene, run: Sequence[Ranged], amount: Quantity) -> bool:
    """ "Tulsa and Omaha, with 30", "Omaha (30)", "in 2015, and 2016's 81": the figure is of the last alone."""
    behind = scene.words[run[-1].last : amount.first]
    if behind == [","] and scene.word(run[0].first - 1) in {"in", "both"}:
        return False  # "in 2015 and 2016, 81 homicides were reported"
    return run[-1].last <= amount.first and set(behind) <= {",", "with", "at", "(", ":", "—", "'s"}


def lists(scene: Scene, items: Sequence[Item]) -> list[list[Item]]:
    """Runs of two and more with only commas and "and" between, the last joined by "and"."""
    if len(items) < _FEWEST:
        return []
    runs: list[list[Item]] = [list(items[:1])]
    joiners = _JOINERS | {"nor"} if "neither" in scene.has else _JOINERS
    for left, right in itertools.pairwise(items):
        article = isinstance(right, PlaceMark) and scene.word(right.first - 1) == "the"  # "and the District of Utah"
        between = scene.words[left.last : right.first - article]
        if between and joiners.issuperset(between):
            runs[-1].append(right)
        else:
            runs.append([right])
    last = _LAST | (joiners - _JOINERS)
    return [run for run in runs if len(run) > 1 and not last.isdisjoint(scene.words[run[-2].last : run[-1].first])]


def _paired(scene: Scene, readings: Sequence[Reading], figures: Sequence[Quantity]) -> list[Reading]:
    firsts = [figure.first for figure in figures]
    turn = {id(one): firsts.index(one.amount.first) for one in readings if one.amount and one.amount.first in firsts}
    if not turn:
        return list(readings)
    places = _as_long(scene, [mark for mark in scene.places if not mark.words.here], figures)
    times = _as_long(scene, scene.periods, figures)
    measures = _as_long(scene, [mark for mark in scene.measures if mark.row["form"] in {"noun", "rate"}], figures)
    told = [found for found in (places, times, measures) if found]
    before = [] if told else _measures_before(readings, figures)
    if before:
        shared = _behind(scene, readings, figures)
        named = [replace(one, measure=before[turn[id(one)]]) if id(one) in turn else one for one in readings]
        return _dated(readings, named, turn, shared)
    if not told and (subject := several(scene, figures[0])):
        return [replace(one, unread=subject) if id(one) in turn else one for one in readings]
    if not told and "respectively" not in scene.words[figures[-1].last :]:
        return list(readings)
    if len(told) != 1:
        return [replace(one, unpaired=True) if id(one) in turn else one for one in readings]
    one_time = None if times else _behind(scene, readings, figures)
    paired = [_given(scene, one, told[0][turn[id(one)]]) if id(one) in turn else one for one in readings]
    return _dated(readings, paired, turn, one_time)


def several(scene: Scene, figure: Quantity) -> str:
    """The subject of "they had 41 and 30", "the two had": several, of which the words do not say which had what.

    So is that of "the two cities had recorded 41 and 30".
    """
    at = figure.first - 2
    at -= scene.word(at) in _HAS and scene.word(at + 1) in word_set("beside_verb")
    if scene.word(at) in word_set("several_told") and scene.words[at - 2 : at] == ["the", "two"]:
        return scene.word(at) if scene.word(at + 1) in word_set("beside_verb") else ""
    the = scene.word(at - 1) == "the"
    if the and scene.word(at) in _FIGURES and scene.word(at + 1) == "were":
        return scene.word(at)  # "a year earlier the figures were 41 and 30"
    they = scene.word(at) == "they" or (scene.word(at) in _TWO and the)
    return scene.word(at) if they and scene.word(at + 1) in word_set("beside_verb") else ""


def _dated(
    readings: Sequence[Reading], paired: list[Reading], turn: dict[int, int], shared: PeriodWords | None
) -> list[Reading]:
    """The figures of a list with the time that stands behind the last of them."""
    if shared is None:
        return paired
    return [replace(new, period=shared) if id(old) in turn else new for old, new in zip(readings, paired, strict=True)]


def _measures_before(readings: Sequence[Reading], figures: Sequence[Quantity]) -> list[MeasureWords]:
    """ "Tulsa had 74 homicides and 812 robberies; Omaha had 30 and 402": the measures of as many figures before."""
    told = [one for one in readings if one.amount is not None and one.measure is not None]
    told = sorted((one for one in told if one.shape is Shape.VALUE), key=lambda one: one.span.start)
    before = [one.measure for one in told if one.amount and one.amount.last <= figures[0].first and one.measure]
    named = [words for words in before if words.span.start < figures[0].span.start][-len(figures) :]
    behind = any(
        one.amount == figures[-1] and one.measure and one.measure.span.start > figures[-1].span.start for one in told
    )
    return named if not behind and len({words.span for words in named}) == len(figures) else []


def _behind(scene: Scene, readings: Sequence[Reading], figures: Sequence[Quantity]) -> PeriodWords | None:
    """The time that the last of the figures has behind it; it is told of all of them: "17 and 456 in 2008".

    So is one behind "respectively".
    """
    at = figures[-1].last
    while scene.word(at) in _TO_ITS_TIME:
        at += 1
    if "respectively" in scene.words[figures[-1].last : at]:
        return next((one for one in scene.periods if one.first == at), None)
    last = next((one for one in readings if one.amount is not None and one.amount.first == figures[-1].first), None)
    period = last.period if last is not None else None
    return period if period is not None and period.first >= figures[-1].last else None


def _as_long(scene: Scene, items: Sequence[Item], figures: Sequence[Quantity]) -> list[Item]:
    """The one list that has as many members as there are figures and stands outside them; the nearest before them."""
    found = [run for run in lists(scene, items) if len(run) == len(figures)]
    before = [run for run in found if run[-1].last <= figures[0].first]
    behind = [run for run in found if run[0].first >= figures[-1].last]
    return before[-1] if before else behind[0] if behind else []


def _given(scene: Scene, reading: Reading, item: PlaceMark | PeriodWords | Mark) -> Reading:
    if reading.shape not in _PAIRED:
        return replace(reading, unpaired=True)
    match item:
        case PlaceMark():
            return replace(reading, places=(item.words,))
        case Mark():
            words = measure_words(scene, item)
            return replace(reading, measure=words, of=Of.RATE if words.rate else reading.of)
        case _:
            near = scene.far[item.first] == scene.far[_figure(reading)]
            return replace(reading, period=item, loose=False) if near else replace(reading, unpaired=True)


def _figure(reading: Reading) -> int:
    return reading.amount.first if reading.amount is not None else 0
