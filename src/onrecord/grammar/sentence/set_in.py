"""The year that set a record: "its all-time record of 500 slayings in a year, set in 1990", "the old high of 71, from
2012"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, QuantityKind

_SET = 14  # tokens from a record to "set in 1990"
_BESIDE = 8  # the same from its figure, no other figure between
_IS_OR_OF = frozenset({"of", "is", "remains"})
_OBJECT = 4  # tokens from "improving" to "the 290"
_YEAR_BESIDE = 4  # tokens from a figure to "from 2012" or "reached in 2012"


def set_in(scene: Scene, last: int, reach: int = _SET) -> PeriodWords | None:
    """The period behind the "set in" that follows a record that ends before token `last`."""
    if "set" not in scene.has:
        return None
    for period in scene.periods:
        beside = last < period.first <= last + reach and scene.clause[period.first] == scene.clause[last - 1]
        if beside and scene.words[period.first - 2 : period.first] == ["set", "in"]:
            return period  # but not in "a record by far; the old one was set in 1990"
    return None


def own_set_in(scene: Scene, record: Mark) -> PeriodWords | None:
    """The same of this record: not in "a record 228, eclipsing the previous record of 213 set in 1993"."""
    found = set_in(scene, record.last)
    if found is None or (scene.far[found.first] and not scene.far[record.first]):
        return None
    broken = not word_set("topped_mark").isdisjoint(scene.words[record.last + 1 : found.first])
    return (
        None if broken and not word_set("reached_record").isdisjoint(scene.words[record.last : found.first]) else found
    )


def figure_set_in(scene: Scene, last: int) -> PeriodWords | None:
    """The same for the figure of a record: "a record of 500 slayings, set in 1990"."""
    if not word_set("topped_mark").isdisjoint(scene.has):
        beside = _year_of_a_top(scene, last) or _at_the_top(scene, last)
        if beside is not None:
            return beside
    if "set" not in scene.has:
        return None
    found = set_in(scene, last, _BESIDE)
    if found is None or "record" not in scene.words[:last]:
        return None
    return None if any(last <= quantity.first < found.first for quantity in scene.quantities) else found


def _year_of_a_top(scene: Scene, last: int) -> PeriodWords | None:
    """ "The previous high of 71, from 2012", "the record is 71, from 2012": the year of what was topped or still is."""
    period = next((period for period in scene.periods if last < period.first <= last + _YEAR_BESIDE), None)
    if period is None or not word_set("mark_year").issuperset(scene.words[last : period.first]):
        return None
    figure = next((quantity for quantity in scene.quantities if quantity.last <= last <= quantity.last + 1), None)
    if figure is None or scene.word(figure.first - 1) not in _IS_OR_OF:
        return None
    marks = scene.words[figure.first - 2 : figure.first - 1]
    return None if word_set("topped_mark").isdisjoint(marks) else period


def _at_the_top(scene: Scene, last: int) -> PeriodWords | None:
    """ "Against 11,015 at the high point, fiscal 2004", "71 at the peak, in 2012": the year of the figure before it."""
    if scene.word(last) != "at" or scene.word(last + 1) not in word_set("definite"):
        return None
    comma = next((at for at in range(last + 2, last + _YEAR_BESIDE + 1) if scene.word(at) == ","), None)
    if comma is None or not word_set("topped_mark").issuperset(scene.words[last + 2 : comma]):
        return None
    year = comma + 1 + (scene.word(comma + 1) == "in")
    return next((period for period in scene.periods if period.first == year), None)


def dates_another_record(scene: Scene, period: PeriodWords, at: int) -> bool:
    """ "Below the high of 11,015, set in 2004, and the lowest in eight years": of the high alone, not of token `at`."""
    set_then = scene.words[max(0, period.first - 2) : period.first] == ["set", "in"]
    return set_then and period.last < at and scene.word(period.last) == ","


def of_a_beaten_figure(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "The most ever, breaking the 500 recorded in 1990": of what is beaten behind a comma, and not of the most."""
    comma = next((at for at in range(last, period.first) if scene.words[at] == ","), None)
    if comma is None or not scene.word(comma + 1).endswith("ing"):
        return False
    near = range(comma + 2, comma + 2 + _OBJECT)
    return any(
        q.first in near
        and scene.word(q.first - 1) in word_set("definite")
        and q.last <= period.first <= q.last + _YEAR_BESIDE
        for q in scene.quantities
        if q.kind is QuantityKind.COUNT
    )


def own_year(scene: Scene, at: int) -> PeriodWords | None:
    """The first time of a sentence whose record right before token `at` has another: "set in 1974, but the highest"."""
    dated = [period for period in scene.periods if dates_another_record(scene, period, at)]
    beside = [period for period in dated if at - period.last <= _YEAR_BESIDE]
    return next((one for one in scene.periods if beside and one.last < beside[0].first), None)
