"""Lists that step year by year: "24 in 2017, then 25, 29, 53 and 83" gives each number the year behind the last.

Two or more bare numbers, the first behind "then", after a count with a year of its own. A number with a noun, a year
or other words beside it ends the list: "24 in 2017, then 25 in 2019" steps nowhere.

"From 2019 to 2022 robberies went 536, 427, 346, 282" gives each number its year, "have gone 536, 427, 346" none.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, Quantity, QuantityKind, RangeWords, Reading, SinceWords

_GOES = frozenset({"went", "gone", "go", "ran"})
SIGNS = _GOES | {"then"}  # what wakes the rule
_ROW = 3  # numbers of a row that "went" opens
_FEWEST = 2  # numbers behind "then": a single one may stand for any later year


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """The numbers of such a list, each with its year."""
    yield from _went(scene, statement, used)
    for period in scene.periods:
        expression = period.expression
        if not isinstance(expression, CalendarWords) or not isinstance(expression.year, int) or expression.start:
            continue
        listed = _behind(scene, period, used)
        if len(listed) < _FEWEST or not _headed(scene, period):
            continue
        mark = subject(scene, period.first, figures=False)
        for step, index in enumerate(listed, start=1):
            quantity = scene.quantities[index]
            measure = measure_words(scene, mark) if mark is not None else None
            made = make_value(
                scene, statement, quantity, measure, quantity.first, quantity.last, rule="a year on in a list"
            )
            used.add(index)
            year = replace(expression, year=expression.year + step)
            yield replace(made, period=replace(period, expression=year), against=False, against_period=None)


def _went(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """ "Went 536, 427, 346, 282": a number for each of the years named, and none that is known where none fit."""
    for at in (at for at, word in enumerate(scene.words) if word in _GOES):
        listed = _listed(scene, at + 1, used)
        if len(listed) < _ROW:
            continue
        mark = subject(scene, at, figures=False)
        measure = measure_words(scene, mark) if mark is not None else None
        named = next(((one, year) for one in scene.periods if (year := _first_of(one, len(listed))) is not None), None)
        for step, index in enumerate(listed):
            quantity = scene.quantities[index]
            made = make_value(
                scene, statement, quantity, measure, quantity.first, quantity.last, rule="a year on in a list"
            )
            used.add(index)
            if named is None:
                yield replace(made, unpaired=True)
                continue
            dated = replace(named[0], expression=CalendarWords(named[1] + step))
            yield replace(made, period=dated, against=False, against_period=None, loose=False)


def _first_of(period: PeriodWords, number: int) -> int | None:
    """The first of so many years that words name: "from 2019 to 2022", or "since 2019", that year among them."""
    match period.expression:
        case RangeWords(start=CalendarWords(year=int() as first, start=None), end=CalendarWords(year=int() as last)):
            return first if last - first + 1 == number else None
        case SinceWords(start=CalendarWords(year=int() as first, start=None)):
            return first
    return None


def _headed(scene: Scene, period: PeriodWords) -> bool:
    """Whether a count stands right before its year: "24 in 2017"."""
    return any(
        quantity.kind is QuantityKind.COUNT
        and 1 <= period.first - quantity.last <= 3
        and scene.word(period.first - 1) in {"in", "for"}
        for quantity in scene.quantities
    )


def _behind(scene: Scene, period: PeriodWords, used: set[int]) -> list[int]:
    """The numbers of the list, by index, from "then" to its end; none where other words stand among them."""
    at = period.last + (scene.word(period.last) in {",", ";"})
    if scene.word(at) != "then":
        return []
    return _listed(scene, at + 1, used)


def _listed(scene: Scene, at: int, used: set[int]) -> list[int]:
    """The numbers from a token on that nothing but commas parts, up to the end of the phrase or to their years."""
    found: list[int] = []
    while True:
        index = next((i for i, quantity in enumerate(scene.quantities) if quantity.first == at), None)
        if index is None or index in used or not _bare(scene.quantities[index]):
            break
        found.append(index)
        at = scene.quantities[index].last
        if scene.word(at) not in {",", "and"}:
            break
        at += 1
        while scene.word(at) in {"and", "then", "finally"}:
            at += 1
    dated = any(one.first in (at, at + 1) for one in scene.periods)
    ends = dated or scene.word(at) in word_set("phrase_end") | {""}
    return found if ends else []


def _bare(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.COUNT and quantity.high is None
