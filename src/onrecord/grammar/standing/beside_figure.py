"""What a superlative takes from the figure or the year that it stands beside: "below Reno's 11.8, the worst"."""

from __future__ import annotations

from onrecord.grammar.sentence.rivals_figures import clause_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.told_periods import told_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, PlaceWords, QuantityKind

_MAKES = word_set("makes_it") | {"it", "this"}
_ITS = frozenset({"the", "its", "their"})
_OF = frozenset({"of", "in", "from"})
_APPOSED = 5  # tokens from a year to its superlative: "1990, the city's deadliest year"
_PEAK = 7  # tokens from a peak to its time
_NOUN = 3  # tokens from a figure to the comma behind its noun


def place_beside(scene: Scene, first: int) -> PlaceWords | None:
    """ "Below Reno's 11.8, the worst in the country": whose figure it is that the superlative names behind a comma.

    "Deadlier than Reno, which had 53 killings that year, its fewest since 2019": the place of the whole clause.
    """
    first -= scene.word(first - 1) in _ITS
    if scene.word(first - 1) != "," or first < 2:
        return None
    clause = clause_of(scene, first - 2)
    if clause is not None:
        return clause
    figure = next((q for q in scene.quantities if q.last == first - 1 and q.kind is not QuantityKind.ORDINAL), None)
    if figure is None:
        return None
    at = figure.first - (scene.word(figure.first - 1) == "'s")
    return next(
        (mark.words for mark in scene.places if mark.last in (at, figure.first) and mark.words.candidates), None
    )


def _apposed(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "2021, the deadliest year since 2003", "since 1990, the record, when": such words behind a year speak of it."""
    alone = cue.row["cue"] == "record" and scene.word(cue.last) in {"", ",", ".", ";", ")"}
    if not alone and "year" not in scene.words[cue.last : cue.last + 2]:
        return None
    near = next((p for p in scene.periods if 1 <= cue.first - p.last <= _APPOSED and scene.word(p.last) == ","), None)
    if near is not None and not _MAKES.isdisjoint(scene.words[near.last : cue.first]):
        return None  # "more than in 2018, and it was the worst year", ", making it the worst year"
    return near


def _with_figure(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "The record, the 11,015 of fiscal 2004": the time of the figure that is set behind the record as its name."""
    if scene.word(cue.last) != ",":
        return None
    at = cue.last + 1 + (scene.word(cue.last + 1) == "the")
    figure = next((q for q in scene.quantities if q.first == at and q.kind is QuantityKind.COUNT), None)
    if figure is None or scene.word(figure.last) not in _OF:
        return None
    return next((period for period in scene.periods if period.first == figure.last + 1), None)


def behind_far_figure(scene: Scene, cue: Mark) -> bool:
    """ "Double the 3,758 of 1998, the fewest on record": of that figure or of the one held against it, none can say."""
    comma = cue.first - 1 - (scene.word(cue.first - 1) in _ITS)
    period = next((one for one in scene.periods if one.last == comma), None) if scene.word(comma) == "," else None
    if period is None or not scene.far[period.first] or scene.word(period.first - 1) not in _OF:
        return False
    figures = (one for one in scene.quantities if one.last == period.first - 1 and one.kind is QuantityKind.COUNT)
    return any(scene.word(one.first - 1) == "the" for one in figures)


def time_beside(scene: Scene, cue: Mark) -> PeriodWords | None:
    """The time that the words right beside a superlative tell it of."""
    beside = _with_figure(scene, cue) or told_of(scene, cue.first) or _apposed(scene, cue)
    return beside or _of_told(scene, cue) or _right_before_which(scene, cue)


def _right_before_which(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "Up from 261 the year before which was the lowest number": of the figure before, though no comma stands."""
    at = cue.first - (scene.word(cue.first - 1) in _ITS)
    if scene.word(at - 2) not in {"which", "that"} or scene.word(at - 1) not in word_set("is_or_was"):
        return None
    period = next((one for one in scene.periods if one.last == at - 2), None)
    counted = period is not None and any(q.last == period.first for q in scene.quantities)
    in_time = period is not None and scene.word(period.first - 1) == "in"
    return period if counted or in_time else None


def _of_told(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "Down from 2016, when there were 762, the most in two decades": the year that "when" tells of had the most."""
    comma = cue.first - 1 - (scene.word(cue.first - 1) == "the")
    if scene.word(comma) != ",":
        return None
    figures = (q for q in scene.quantities if 0 <= comma - q.last <= _NOUN and q.kind is QuantityKind.COUNT)
    figure = next(figures, None)
    return told_of(scene, figure.first) if figure is not None else None


def time_of_peak(scene: Scene, cue: Mark) -> PeriodWords | None:
    """The time right behind a peak, and not the one that a change leads from: "a 20-year low, down from 60 in 2008"."""
    clause = scene.clause[cue.first]
    near = range(cue.last, cue.last + _PEAK)
    behind = next((p for p in scene.periods if p.first in near and scene.clause[p.first] == clause), None)
    if behind is None:
        return None
    moved = any(one.row["cue"] == "change" and cue.last <= one.first < behind.first for one in scene.cues)
    if not (moved and "from" in scene.words[cue.last : behind.first]):
        return behind
    opening = [p for p in scene.periods if p.last <= cue.first and scene.clause[p.first] == clause]
    return opening[-1] if opening else None
