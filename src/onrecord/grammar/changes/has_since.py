"""Changes from the year told before: "burglaries, 7,476 in 2012, have since been cut by half"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.relative_dates import SINCE_THEN
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, Reading, Shape, SinceWords

_REACH = 4  # tokens from "since" to the change: "have since been cut"
_CLOSES = frozenset({",", "—", "–", "has", "have"})
_HAVE = frozenset({"have", "has", "had", "'ve"})


@needs(words("since"), shapes(Shape.CHANGE))
def has_since(scene: Scene, reading: Reading) -> Reading:
    """A change that "has since" happened, with the year printed last before it as its start."""
    if (then_on := _since_then(scene, reading)) is not None:
        return then_on
    for start in (reading.period, reading.against_period):
        if start is not None and isinstance(start.expression, SinceWords) and _told_of_then(scene, reading, start):
            then = replace(start, expression=start.expression.start)
            return replace(reading, period=then, against_period=None)
    if reading.against_period is not None:
        elsewhere = _began_later(reading.against_period, reading.period) or _of_a_figure_behind(scene, reading)
        return replace(reading, period=None) if elsewhere else reading
    return _from_year_before(scene, reading)


def _since_then(scene: Scene, reading: Reading) -> Reading | None:
    """ "Peaked in 1990 and had halved since then": from that year on, up to the one that "by" names if any."""
    at = scene.behind(reading.span)
    if scene.words[at : at + 2] != ["since", "then"]:
        return None
    told = [one for one in scene.periods if one.last <= at and is_printed_year(one)]
    past = scene.word(scene.opens(reading.span) - 1) == "had"  # "and had halved since then": up to nobody says when
    ends = [one for one in told if past and scene.word(one.first - 1) == "by"]
    starts = [one for one in told if one not in ends]
    if reading.against_period is not None and not (ends or past):
        return None
    if not starts or (ends and ends[-1].first < starts[-1].first):
        return None
    start = replace(starts[-1], expression=SinceWords(starts[-1].expression))
    return replace(reading, period=ends[-1] if ends else None, against_period=start)


def _told_of_then(scene: Scene, reading: Reading, start: PeriodWords) -> bool:
    """ "The largest fall since 1999, when robberies dropped by 7 percent": what is told of that year itself."""
    behind = start.last + (scene.word(start.last) == ",")
    told = scene.words[behind : scene.behind(reading.span)]
    # "when Ann Roe came, robberies have fallen": in all of the years since
    return told[:1] == ["when"] and scene.opens(reading.span) > behind and _CLOSES.isdisjoint(told)


def _from_year_before(scene: Scene, reading: Reading) -> Reading:
    at = scene.opens(reading.span)
    near = range(max(1, at - _REACH), min(at + _REACH, len(scene.words)))
    since = next((i for i in near if scene.word(i) == "since" and scene.word(i - 1) in _HAVE), None)
    if since is None or any(period.first <= since + 1 < period.last for period in scene.periods):
        return reading
    told = [one for one in scene.periods if one.last <= since and is_printed_year(one)]
    if not told:
        then = PeriodWords(since, since + 1, scene.span(since, since + 1), "since", SINCE_THEN)
        return reading if scene.periods else replace(reading, against_period=then)
    start = replace(told[-1], expression=SinceWords(told[-1].expression))
    period = None if reading.period in {told[-1], None} else reading.period
    return replace(reading, period=period, against_period=start)


def _of_a_figure_behind(scene: Scene, reading: Reading) -> bool:
    """ "Has doubled since 1999, when it was 542, and it was 1,012 in 2008": a year told of a figure of its own."""
    start, own = reading.against_period, reading.period
    if start is None or own is None or not isinstance(start.expression, SinceWords) or own.first < start.last:
        return False
    at = scene.opens(reading.span)
    perfect = not _HAVE.isdisjoint(scene.words[max(0, at - _REACH) : scene.behind(reading.span)])
    joined = next((i for i in range(start.last, own.first) if scene.words[i : i + 2] == [",", "and"]), -1)
    if scene.word(joined + 2) not in word_set("figure_apart"):
        return False  # "have risen since 2013, and reached 480 in 2015"
    figures = [
        one
        for one in scene.quantities
        if joined < one.first and (own.first - 1 <= one.last <= own.first or 0 <= one.first - own.last <= _REACH)
    ]
    return perfect and joined >= 0 and scene.segment[own.first] != scene.segment[at] and bool(figures)


def _began_later(start: PeriodWords, own: PeriodWords | None) -> bool:
    """ "Hit a record in 2016 and have fallen since 2017": the year told first is not that of the change."""
    since = start.expression.start if isinstance(start.expression, SinceWords) else start.expression
    named = since.year if isinstance(since, CalendarWords) else None
    told = own.expression.year if own is not None and isinstance(own.expression, CalendarWords) else None
    return isinstance(named, int) and isinstance(told, int) and told <= named
