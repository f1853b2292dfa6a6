"""A clause told of now behind one of a past year: "it had 67 in 2019, and the rate is twice what it was in 2014"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, Origin, PeriodWords, Reading, Shape, YearShift

NOW = frozenset({"now", "today"})
_HAVE = frozenset({"have", "has", "'ve"})
_OPENING = 3  # tokens of a clause among which its "now" stands
_JOINED = 5  # those behind a "but": "and the total has now fallen"
_CONCLUDES = frozenset({"means", "meaning"})
_FIGURES = frozenset({Shape.VALUE, Shape.RATE})
_JOINS = frozenset({"and", "but", "yet", "while"})
_APART = frozenset({",", ";", "—", "–"})


def holds_now(scene: Scene, period: PeriodWords, first: int) -> bool:
    """Whether the clause of a figure is of now, and no more of the time that another clause tells."""
    clause = scene.clause[first]
    if scene.clause[period.first] != clause and not NOW.isdisjoint(scene.has):
        opening = scene.clause.index(clause)
        if not NOW.isdisjoint(scene.words[opening : opening + _OPENING]):
            return True  # "it had 520,000 people in 1990; now it is 430,000"
    if (
        period.last > first
        or not (is_printed_year(period) or _counts_back(period))
        or scene.has.isdisjoint(word_set("stands_now") | NOW)
    ):
        return False
    joined = next((at for at in range(first, period.last - 1, -1) if _joins(scene, at)), None)
    if joined is None:
        return False
    now = not NOW.isdisjoint(scene.words[joined + 1 : joined + 1 + _JOINED])  # "and now they are up 5 percent"
    return now or _is_beside_was(scene, period, joined)


@needs(words("now"))
def told_now(scene: Scene, reading: Reading) -> Reading:
    """ "153 in 1993, against 150 now": a figure with "now" right behind it, and of no year that stands before it."""
    amount = reading.amount
    if amount is None or reading.shape not in _FIGURES or scene.word(amount.last) != "now":
        return reading
    if reading.period is not None and reading.period.last > amount.first:
        return reading
    return replace(reading, period=None, against=False, against_period=None, present=True)


@needs(shapes(Shape.RUN), any_of(_HAVE))
def runs_until_now(scene: Scene, reading: Reading) -> Reading:
    """ "Have fallen four years in a row, and in 1991 there were 12,952": up to now, and not to a year told behind."""
    first, behind, told = scene.opens(reading.span), scene.behind(reading.span), reading.period
    if told is None or told.first < behind or scene.word(first - 1) not in _HAVE or not is_printed_year(told):
        return reading
    joined = any(scene.word(at) == "," and scene.word(at + 1) in _JOINS for at in range(behind, told.first))
    return replace(reading, period=None) if joined else reading


def _counts_back(period: PeriodWords) -> bool:
    """ "57 the year before that": a year counted from another."""
    match period.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT), start=None):
            return by < 0
    return False


def _joins(scene: Scene, at: int) -> bool:
    """Whether a clause is joined on there: ", and", "— but", ";", ", which means"."""
    if scene.word(at) in _CONCLUDES:
        return True
    return scene.word(at) == ";" or (scene.word(at) in _JOINS and scene.word(at - 1) in _APART)


def _is_beside_was(scene: Scene, period: PeriodWords, opening: int) -> bool:
    """Whether the clause of the time has a past verb, and the next one a present one with a subject of its own."""
    begin = next((at for at in range(period.first, 0, -1) if _joins(scene, at)), 0)
    before, here = scene.words[begin:opening], scene.words[opening:]
    past, present = word_set("past") | word_set("had_a_count"), word_set("stands_now")
    verb = next((at for at, word in enumerate(here) if word in past or word in present), None)
    if verb is None or here[verb] not in present or not word_set("subject_told").isdisjoint(here[:verb]):
        return False
    return not past.isdisjoint(before) and present.isdisjoint(before)
