"""Years in a row above or below a number: "topped 300 for a third straight year", "under 400 since 2012".

"Has not topped 600 since 2005" says that no year since was above it, and "never reached 240 between 2012 and 2014" that
none of the three did. "Topped 400 for the first time since 2006" is no run: nothing is said of the years between.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.changes.denied_levels import bounds, denied_far, is_denied, says_never, unheld
from onrecord.grammar.changes.in_a_row import InARow, runs
from onrecord.grammar.changes.until_then import until_then
from onrecord.grammar.dates.years import several_years
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import counts_heads
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, PeriodWords, Quantity, QuantityKind, Reading, Shape, Unit, WindowWords

_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT})
_RUNNING = frozenset({"since", "each", "every"})
_OVER_YEARS = word_set("over_years")
_DENIALS = frozenset({"not", "never", "without", "none"})
SIGNS = _OVER_YEARS | _DENIALS | word_set("keeps") | word_set("ranges") | {"straight"}  # what wakes the rule
_SIDES = frozenset({"under", "below", "above", "over"})
_TURNED = {
    Operator.MORE: Operator.AT_MOST,
    Operator.AT_LEAST: Operator.LESS,
    Operator.LESS: Operator.AT_LEAST,
    Operator.AT_MOST: Operator.MORE,
}
_AVERAGED = 3  # tokens from "averaged" to a number: "averaged well over 450"
_SO_MANY = frozenset({("so", "many"), ("so", "few"), ("this", "many"), ("this", "few")})
_AS_MANY = (["as", "many", "as"], ["as", "few", "as"])
_DENIED_AS = {"many": Operator.LESS, "few": Operator.MORE}
_WHICH = 6  # tokens from "cities" to "with more than a million": "cities, including Houston,"
_RUN = 12  # tokens between a number and the words for its years
_OPENS = 9  # tokens from "not since 2006" to "topped": "has the city of Philadelphia"
_SINCE = 5  # the "since" that ends an opening: "In the seven years since, it has never had fewer"
_OPENING = 2  # the run that opens a sentence: "for a third straight year, Tulsa has topped 50"
_CHANGE = 5  # tokens from "of" to "decreases": "of double-digit decreases"
_NOW = frozenset({"is", "has", "have"})
_IS = 2  # tokens from "is" to the run: "this is the fourth year"
_KEPT = 4  # tokens from "kept" to "below": "kept its murders below"


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Every number that each of several years was above or below."""
    used.update(_in_some(scene))
    used.update(bounds(scene))
    over_years = not scene.has.isdisjoint(_RUNNING) or "straight" in scene.kinds
    if not over_years and "without" not in scene.has and not any(map(_is_stretch, scene.periods)):
        return
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        if unheld(scene, quantity) or _says_which_places(scene, quantity):
            used.add(index)
            continue
        if _is_per_head(scene, quantity) or _how_many_since(scene, quantity):
            continue
        yearly = _every_year(scene, quantity)
        if quantity.kind not in _KINDS and yearly is None:
            continue
        level = _level(scene, quantity)
        run = yearly or _run(scene, quantity, level)
        if run is None and denied_far(scene, quantity):
            used.add(index)  # "and the toll never fell below 37 in a year"
            continue
        each = run is not None and run.period is not None and run.years is not None  # "in each of the past three years"
        run = run if run is None or run.period is None else until_then(scene, run, run.period)
        if run is None or _averaged(scene, quantity) or (level.operator not in _TURNED and not each):
            continue
        used.add(index)
        used.update(at for at, one in enumerate(scene.quantities) if run.first <= one.first < run.last)
        yield _make(scene, statement, level, run)


def _is_stretch(period: PeriodWords) -> bool:
    return period.since or several_years(period)


def _how_many_since(scene: Scene, quantity: Quantity) -> bool:
    """ "Not since 2005 have there been so many: 3,838 in 2017": how many they are, and no level of the years since.

    Not so without a word of denial before it: "with so few officers, Tulsa topped 50".
    """
    denied = next((at for at in range(quantity.first) if scene.words[at] in _DENIALS), quantity.first)
    pairs = itertools.pairwise(scene.words[denied : quantity.first])
    return any(pair in _SO_MANY for pair in pairs)


def _averaged(scene: Scene, quantity: Quantity) -> bool:
    """ "Averaged more than 450 each year from 2012 to 2015": their mean, and no level of each."""
    return not word_set("averages").isdisjoint(scene.words[max(0, quantity.first - _AVERAGED) : quantity.first])


def _is_per_head(scene: Scene, quantity: Quantity) -> bool:
    """ "Never higher than 3.6 killings per 100,000 people": a rate, of which no claim says so for each of the years."""
    noun = noun_after(scene, quantity.last)
    return quantity.kind is QuantityKind.COUNT and noun is not None and counts_heads(scene, noun)


def _says_which_places(scene: Scene, quantity: Quantity) -> bool:
    """ "The highest among cities with more than a million residents for the seventh year": how large the cities are."""
    before = scene.words[max(0, quantity.first - _WHICH) : quantity.first - 1]
    people = scene.word(quantity.last) in word_set("inhabitants")
    return people and scene.word(quantity.first - 1) == "with" and not word_set("set_places").isdisjoint(before)


def _in_some(scene: Scene) -> set[int]:
    """ "Fewer than 40 in five of the past six years": told of some of them, which nothing here can hold."""
    found: set[int] = set()
    for period in scene.periods:
        if scene.word(period.first - 1) != "of" or not isinstance(period.expression, WindowWords):
            continue
        if period.expression.years is None or not any(one.last == period.first - 1 for one in scene.quantities):
            continue
        clause = scene.clause[period.first]
        found.update(at for at, one in enumerate(scene.quantities) if scene.clause[one.first] == clause)
    return found


def _every_year(scene: Scene, quantity: Quantity) -> InARow | None:
    """ "Below 600 every year since 2002", "from 2002 to 2017": the number is read with its "every year"."""
    every = quantity.last - 2
    if quantity.unit is not Unit.PER_YEAR or quantity.value <= 1 or scene.word(every) not in {"every", "each"}:
        return None  # "below every year from 2005 to 2012": no number at all
    told = next((one for one in scene.periods if one.first == quantity.last and _is_stretch(one)), None)
    return None if told is None else InARow(None, every, told.last, told)


def _level(scene: Scene, quantity: Quantity) -> Quantity:
    """The number with its bound: "reached 300" is at least 300, "not topped 600" at most 600, "not had 900" less."""
    operator, denied = quantity.operator, is_denied(scene, quantity)
    if operator is Operator.EQUAL and (denied or scene.word(quantity.first - 1) in word_set("reaches")):
        operator = Operator.AT_LEAST
    if denied and scene.words[quantity.first : quantity.first + 3] in _AS_MANY:
        operator = _DENIED_AS[scene.word(quantity.first + 1)]  # "never had as many as 80"
    elif denied:
        operator = _TURNED.get(operator, operator)
    return quantity if operator is quantity.operator else replace(quantity, operator=operator)


def _of_changes(scene: Scene, at: int) -> bool:
    """ "Fell below 500, the third straight year of decreases": years of falling, and none of so low a count.

    So is "reached 16,425, a third straight annual rise".
    """
    reach = _CHANGE if scene.word(at) == "of" else 0
    return any(cue.row["cue"] == "change" and at <= cue.first <= at + reach for cue in scene.cues)


def _run(scene: Scene, quantity: Quantity, level: Quantity) -> InARow | None:
    """The words for its years, in its clause."""
    for run in runs(scene):
        near = run.first - quantity.last <= _RUN and quantity.first - run.last <= _RUN
        together = scene.segment[run.first] == scene.segment[quantity.first]
        told = together or quantity.last <= run.first or run.first <= _OPENING
        known = run.years is not None or quantity.operator is not Operator.EQUAL
        if (
            near
            and told
            and known
            and not (_of_changes(scene, run.last) or _of_a_move(scene, quantity.last, run.first))
            and scene.clause[run.first] == scene.clause[quantity.first]
        ):
            return run
    if "first_time" in scene.kinds:
        return None
    denied = says_never(scene, quantity) or (level.operator is not quantity.operator and is_denied(scene, quantity))
    kept = not word_set("keeps").isdisjoint(scene.words[max(0, quantity.first - _KEPT) : quantity.first])
    if not denied and not (kept and scene.word(quantity.first) in _SIDES):
        return None  # "there have been more than 600 killings since 2009" adds them up
    for period in scene.periods:
        behind = 0 <= period.first - quantity.last <= _RUN
        opens = period.first <= _SINCE and quantity.first - period.last <= _OPENS
        opens = opens and "when" not in scene.words[period.last : quantity.first]  # "since 1996, when there were 711"
        if _is_stretch(period) and (behind or opens) and scene.clause[period.first] == scene.clause[quantity.first]:
            return InARow(None, period.first, period.last, period)
    return None


def _of_a_move(scene: Scene, at: int, run: int) -> bool:
    """ "Rose 17 percent in 2018 and fell in each of the next two years": the run is of the verb before it."""
    verbs = (cue.first for cue in scene.cues if cue.row["cue"] == "change" and cue.row["form"] == "verb")
    return any(at <= first < run for first in verbs)


def _make(scene: Scene, statement: int, level: Quantity, run: InARow) -> Reading:
    noun = noun_after(scene, level.last)
    mark = noun or subject(scene, level.first)
    measure = measure_words(scene, mark) if mark is not None else None
    last = noun.last if noun is not None else level.last
    first, last = min(level.first, run.first), max(last, run.last)
    percent = level.kind is QuantityKind.PERCENT
    return Reading(
        Shape.RUN,
        scene.span(first, last),
        statement,
        ("level in a row",),
        measure=measure,
        qualifiers=qualifiers_near(scene, level.first, level.last),
        places=places_of(scene, first, last),
        period=run.period or period_of(scene, first, last),
        amount=level,
        unit=Unit.PERCENT if percent else Unit.COUNT,
        back=run.years,
        present=not _NOW.isdisjoint(scene.words[max(0, first - _IS) : level.first]),
    )
