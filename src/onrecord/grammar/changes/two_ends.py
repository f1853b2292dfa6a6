"""Changes whose two ends are told beside them: "that is a drop of 12 percent", "a year before it was 40: it doubled".

The dates of the two figures are theirs; what the change says is said of both. Where "to" leads to a count behind the
change ("were down to 493", "fell by 12 percent, to just 493"), that is its end.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.changes.end_topped import of_an_end
from onrecord.grammar.changes.says_over import compares_back, says_over
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    Direction,
    Origin,
    PeriodWords,
    QuantityKind,
    Reading,
    SameWords,
    Shape,
    UntilWords,
    VagueWords,
    WindowWords,
    YearShift,
)

_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.RATE})
_DASHES = frozenset({"—", "–"})
_FIGURES = _COUNTED | {QuantityKind.FRACTION, QuantityKind.PERCENT}
_EVENT = 6  # tokens from "when" to a date that it names
_TWO = 2
_MONTH = 4  # tokens between a month and its figure: "in June, with 29"
_NOUN = 3  # tokens from a count to its time: "2,562 special agents in fiscal 2010"
_REACH = 4  # tokens of "which hit 1,100 in 2012,"


def _end_of_run(scene: Scene, reading: Reading) -> PeriodWords | None:
    """ "Fell in each of four years, through 2019, to 81,291": what the last of the years came to."""
    words = reading.period
    if words is None or not isinstance(words.expression, UntilWords) or words.expression.before:
        return None
    between = scene.words[words.last : reading.amount.first] if reading.amount is not None else []
    return replace(words, expression=words.expression.end) if between in (["to"], [",", "to"]) else None


def _hidden_figures(scene: Scene, at: int) -> str:
    """ "They came to 11,015 in 2004, she said, and 6,632 in 2014: “That is 40 percent fewer.”": of two figures that
    only attribute and are not read, as the last of them is printed; else nothing.
    """
    counts = [one for one in scene.quantities if one.kind is QuantityKind.COUNT and one.last <= at]
    hidden = [scene.words[one.first] for one in counts if scene.hidden[one.first]]
    return hidden[-1] if len(hidden) > 1 else ""


@needs(shapes(Shape.CHANGE, Shape.EXTREME, Shape.VALUE))
def with_ends(scene: Scene, reading: Reading) -> Reading:
    """The reading with no date but its own: one that sums up has none, one that began at a date of another clause ends
    where the text stands.
    """
    at = scene.opens(reading.span)
    period = reading.period
    if reading.shape is Shape.EXTREME:
        return of_an_end(scene, reading, at)
    if reading.shape is Shape.VALUE:
        if (end := _end_of_run(scene, reading)) is not None:
            return replace(reading, period=end)
        if (period is None and _on_the_way(scene, at)) or compares_back(scene):
            return replace(reading, against=True)
        stale = period is not None and _earlier(period) and scene.clause[period.first] != scene.clause[at]
        if stale:
            return replace(reading, period=None, loose=True)
        return replace(reading, event=True) if _by_event(scene, reading) else reading
    way = _way_behind(scene, reading)
    if way is not None:
        return replace(reading, against_period=way[0], period=way[1])
    began = _apposed_to_its_way(scene, reading, at)
    if began is not None:
        return replace(reading, against_period=began)
    if (began := _number_came_to(scene, reading, at) or _from_month_told(scene, reading, at)) is not None:
        return replace(reading, against_period=began)
    if reading.against_period is not None:
        since = reading.against_period
        stretch = period is not None and since.since and isinstance(period.expression, WindowWords)
        later = stretch and period is not None and "and" in scene.words[since.last : period.first]
        return replace(reading, period=None) if later else reading  # "since 2010, and its budget in the past decade"
    over = period is not None and reading.present and _of_another_clause(scene, period, at)
    if reading.back is not None and not (period is None and says_over(scene, reading, at)):
        return replace(reading, period=None, against_period=period) if over else reading  # it began in that year
    told_back = says_over(scene, reading, at) or compares_back(scene)
    if told_back and (period is None or period.last <= at):
        return replace(reading, sums=True, period=None, unread=_hidden_figures(scene, at) or reading.unread)
    start = _told_in_passing(scene, at)
    if start is not None and (period in (None, start) or reading.present or scene.word(at - 1) == "had"):
        return replace(reading, period=None if period is start else period, against_period=start)
    if period is not None and _earlier(period) and not _opens_alone(scene, period, at, scene.behind(reading.span) - 1):
        return replace(reading, period=None, against_period=period)
    return replace(reading, period=None) if over else reading


def _apposed_to_its_way(scene: Scene, reading: Reading, at: int) -> PeriodWords | None:
    """ "Fell from 11,015 in 2004 to 6,632 in 2014, a 30 percent decline": where the way before the comma begins.

    So it does in "had 11,015 in 2004 and 6,632 in 2014, the study found, a decline of 30 percent".
    """
    noun = scene.word(at - 1) in word_set("article")
    opens = at - noun
    opens -= scene.word(opens - 1) == "by"
    opens -= scene.word(opens - 1) == "or"  # "or by a quarter"
    while opens > 1 and scene.word(opens - 1) == "," and scene.hidden[opens - 2]:
        opens -= 1
        while opens and scene.hidden[opens - 1]:
            opens -= 1  # "the study found,"
    if scene.word(opens - 1) != "," or reading.amount is None:
        return None
    own = reading.against_period
    if own is not None and own.first - scene.behind(reading.span) < _TWO:
        return None  # "down 12 percent from 2013"
    before = [one for one in scene.quantities if one.last < opens and one.kind in _COUNTED]
    if len(before) < _TWO:
        return None
    start, end = before[-_TWO:]
    joined = scene.word(start.first - 1), scene.word(end.first - 1)
    if joined != ("from", "to") and not (noun and joined[1] == "and"):  # "50 in 2015 and 31 last year, down 11 percent"
        return None
    times = [one for one in scene.periods if start.last < one.last < opens]
    fell = end.value < start.value
    if len(times) != _TWO or fell is not (reading.direction is Direction.FELL):
        return None
    each = times[0].last <= end.first <= times[1].first and times[1].last == opens - 1
    elsewhere = any(
        start.first < mark.first < opens for mark in scene.places
    )  # "12 in Ely in 2010 and 20 in Reno in 2013"
    return times[0] if each and times[0].first - start.last <= _NOUN and not elsewhere else None


def _way_behind(scene: Scene, reading: Reading) -> tuple[PeriodWords, PeriodWords] | None:
    """ "Rose 3 percent, from 375 murders in 2011 to 387 in 2012": the times of the two figures, where both have one."""
    last = scene.behind(reading.span)
    opens = next((at for at in range(last, last + _NOUN) if scene.word(at) == "from"), None)
    figures = [one for one in scene.quantities if opens is not None and one.first > opens and one.kind in _COUNTED]
    if opens is None or len(figures) < _TWO or figures[0].first != opens + 1 or reading.amount is None:
        return None
    start, end = figures[:_TWO]
    began = [one for one in scene.periods if start.last <= one.first < end.first]
    ended = [one for one in scene.periods if end.last <= one.first <= end.last + _NOUN]
    if scene.word(end.first - 1) != "to" or len(began) != 1 or not ended:
        return None
    named = all(isinstance(one.expression, CalendarWords) for one in (began[0], ended[0]))
    return (began[0], ended[0]) if named and scene.clause[start.first] == scene.clause[end.first] else None


def _number_came_to(scene: Scene, reading: Reading, at: int) -> PeriodWords | None:
    """ "In 2013 the rate was 434, and in 2018 that number was up to 502": the year of the figure that it was before."""
    own, last = reading.period, scene.behind(reading.span)
    subject = scene.word(at - 1) in word_set("that_noun") and scene.word(at - 2) in {"the", "that", "this"}
    led = scene.word(last) == "to" and any(one.first == last + 1 for one in scene.quantities)
    if own is None or own.last > at or reading.against_period is not None or not (subject and led):
        return None
    before = [one for one in scene.periods if one.last < own.first and isinstance(one.expression, CalendarWords)]
    counted = before and any(before[-1].last <= one.first < own.first for one in scene.quantities)
    return before[-1] if counted and isinstance(own.expression, CalendarWords) else None


def _from_month_told(scene: Scene, reading: Reading, at: int) -> PeriodWords | None:
    """ "There were 29 in June, but the number shot up again in July": from the month that the sentence told before."""
    own = _month(reading.period)
    if own is None or reading.against_period is not None or reading.amount is not None:
        return None
    before = [one for one in scene.periods if one.last <= at and _month(one) is not None]
    counted = before and any(abs(one.first - before[-1].last) <= _MONTH for one in scene.quantities)
    return before[-1] if counted and (_month(before[-1]) or 0) < own else None


def _month(period: PeriodWords | None) -> int | None:
    """The number of a month that words name without its year."""
    words = period.expression if period is not None else None
    if not isinstance(words, CalendarWords) or words.year is not None or words.start is None or words.start[1]:
        return None
    return words.start[0] if words.start == words.end else None


def _of_another_clause(scene: Scene, period: PeriodWords, at: int) -> bool:
    """ "There were 943 in 1992; they are down by half": what is down now is not down in the year told before."""
    named = isinstance(period.expression, CalendarWords | SameWords) and not period.since
    if named and period.first > at:  # "crime is down, too; nearly 10 of every 100,000 were murdered in 1991"
        apart = scene.clause[period.first] != scene.clause[at] or not _DASHES.isdisjoint(scene.words[at : period.first])
        return apart and any(at < q.first and q.last <= period.first and q.kind in _FIGURES for q in scene.quantities)
    if not named or period.last > at:
        return False
    opening = scene.segment.index(scene.segment[at])
    return scene.clause[period.first] != scene.clause[at] or scene.words[opening : opening + 2] == [",", "so"]


def _on_the_way(scene: Scene, at: int) -> bool:
    """ "From 6,901 to 6,258 to 5,855": neither the first nor the middle one is of the time told."""
    quantity = next((q for q in scene.quantities if q.first <= at < q.last), None)
    if quantity is None:
        return False
    behind = next((q for q in scene.quantities if q.first == quantity.last + 1), None)
    return scene.word(quantity.first - 1) == "to" and scene.word(quantity.last) == "to" and behind is not None


def _by_event(scene: Scene, reading: Reading) -> bool:
    """ "It stood at 211 when I began": an event, and no date, behind a figure."""
    last = scene.behind(reading.span)
    if scene.words[last : last + 3] == ["in", "each", "of"]:
        return True  # "200 in each of the two years before"
    dated = [one for one in scene.periods if not isinstance(one.expression, VagueWords)]
    if reading.period in dated or scene.word(last) not in word_set("happenings"):
        return False
    return not any(last <= period.first <= last + _EVENT for period in dated)


def _told_in_passing(scene: Scene, at: int) -> PeriodWords | None:
    """ "Robberies, which hit 1,100 in 2012, are down by a fifth": the figure that "which" tells is where it began."""
    if "which" not in scene.words[:at]:
        return None
    opening = scene.segment.index(scene.segment[at])
    first = scene.segment.index(scene.segment[opening - 1]) if opening else 0
    if scene.word(opening) != "," or scene.words[first : first + 2] != [",", "which"] or at - opening > _REACH:
        return None
    figure = any(first < q.first < opening and q.kind in _COUNTED for q in scene.quantities)
    return next((p for p in scene.periods if figure and first < p.first < opening and not p.since), None)


def _opens_alone(scene: Scene, period: PeriodWords, at: int, last: int) -> bool:
    """ "The previous year, thefts had risen 40 percent": the change's own time, with no figure of that time between.

    A time of the segment in which the words of the change begin or end is its own, too: "homicides — which began
    climbing the year before —".
    """
    if scene.segment[period.first] in (scene.segment[at], scene.segment[last]):
        return True
    figure = any(period.last <= one.first < at for one in scene.quantities)
    return period.first == 0 and scene.word(period.last) == "," and not figure


def _earlier(period: PeriodWords) -> bool:
    """ "Three years earlier", "the year before": a date told from another one."""
    match period.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)):
            return by < 0
    return False


@needs(words("to"), shapes(Shape.CHANGE))
def reached(scene: Scene, reading: Reading) -> Reading:
    """The reading with the count behind it, where "to" leads there."""
    at = scene.behind(reading.span)
    quantity = next((one for one in scene.quantities if one.first >= at), None)
    if (
        quantity is None
        or quantity.kind is not QuantityKind.COUNT
        or not _leads(scene.words[at : scene.opens(quantity.core)])
    ):
        return reading
    return replace(reading, reaches=quantity.value)


def _leads(between: Sequence[str]) -> bool:
    return "to" in between and word_set("leads_to").issuperset(between)
