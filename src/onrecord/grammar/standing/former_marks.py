"""A record that has fallen: "the old mark, 447, was set in 1990", "the previous high of 45 dates from 2004".

The year that it was set in is not what a text is about, which is a later one: that in which it fell.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.dated_marks import year_of_mark
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PeriodWords, Reading, Shape

_IN = frozenset({"in", "for", "of", "during"})
_SHORTEST, _STRETCH = 2, 5  # tokens from a mark to its verb: "the previous high in that stretch was"
_PASSED = word_sets("overtaken", "passes_mark")
_NOW = frozenset({"is", "are", "remains", "remain"})
_MOVES = frozenset({Shape.CHANGE, Shape.COMPARISON})
_REACH = 3  # tokens from "previous" to its noun: "the previous all-time high"


@needs(any_of(word_set("fallen_mark")))
def of_former_marks(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, of which a value dated behind the words for a fallen record is told as of a former time."""
    at = _mark(scene)
    if at is None:
        return list(readings)
    year = year_of_mark(scene, at)
    told = [replace(one, former=True) if _is_told(scene, one, at) else one for one in readings]
    return [_of_the_mark(one, year) if _is_its_figure(scene, one, at) else one for one in told]


@needs(any_of(_PASSED), words("of"), shapes(Shape.VALUE))
def passed_totals(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """ "Has passed the 69 of 1994, and robberies are down": a total that now is behind lends nothing its year."""
    totals = [one for one in readings if _is_passed(scene, one)]
    lent = [one.period for one in totals]
    told = [replace(one, former=True) if one in totals else one for one in readings]
    return [replace(one, period=None) if one.period in lent and _is_now(scene, one) else one for one in told]


def _is_now(scene: Scene, reading: Reading) -> bool:
    """ "Are down 12 percent", "remains higher": told of the time that runs."""
    at = scene.opens(reading.span)
    return reading.shape in _MOVES and not _NOW.isdisjoint(scene.words[max(0, at - 1) : at + 1])


def _is_passed(scene: Scene, reading: Reading) -> bool:
    amount, period = reading.amount, reading.period
    if reading.shape is not Shape.VALUE or amount is None or period is None or not is_printed_year(period):
        return False
    owned = scene.word(amount.first - 1) == "the" and scene.word(amount.first - 2) in _PASSED
    return owned and scene.word(period.first - 1) == "of" and 0 < period.first - amount.last <= _REACH


def _is_its_figure(scene: Scene, reading: Reading, at: int) -> bool:
    """Whether a count with no year of its own stands right behind the mark: "the old mark, 346,", "was 346"."""
    if reading.shape is not Shape.VALUE or reading.amount is None or reading.period is not None:
        return False
    verb = reading.amount.first - 1
    within = verb == at + 1 or (scene.word(at + 1) in _IN and at + _SHORTEST < verb <= at + _STRETCH)
    return within and scene.word(verb) in word_set("before_mark_figure")


def _of_the_mark(reading: Reading, year: PeriodWords | None) -> Reading:
    """Of the year that the mark was set in; where nobody tells it, of no time that is known, and not of the text's."""
    return replace(reading, period=year, former=True) if year is not None else replace(reading, unpaired=True)


def _is_told(scene: Scene, reading: Reading, at: int) -> bool:
    dated = reading.period is not None and scene.clause[reading.period.first] == scene.clause[at]
    return (
        dated and reading.shape is Shape.VALUE and reading.span.start > scene.tokens[at].start and not reading.against
    )


def _mark(scene: Scene) -> int | None:
    """The token of the noun of a record that is called an old one."""
    nouns = word_set("topped_mark")
    for at, word in enumerate(scene.words):
        if word in word_set("fallen_mark"):
            behind = range(at + 1, at + 1 + _REACH)
            found = next((i for i in behind if scene.word(i) in nouns), None)
            if found is not None:
                return found
    return None
