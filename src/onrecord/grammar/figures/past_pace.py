"""A pace that is past: "at midsummer the city was on pace for 500". The count up to now is not its own.

Nobody says of which day the pace was; what the year came to since neither bears it out nor denies it. And the year
whose record a pace is to match is none of what moves now: "Reno's surging count is on pace to match last year's high".
A pace of now is of the year that runs, whatever year was told before it: "had 562 last year, and is on pace for 510".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.figures.moods import TO_PACE
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, cues, needs, shapes
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import CalendarWords, NowWords, PeriodWords, Reading, Shape, ToDateWords, VagueWords

_AHEAD = frozenset({"projection", "may"})  # cues of what is expected
_MATCHES = word_sets("reaches_record", "matches")
_JOINS = frozenset({"and", "but", ";", "while"})
_IS = frozenset({"is", "are", "am"})
_SHORT_ARE = "'re"
_VERB = 3  # tokens of "is now well" before "on pace"
_THEN = VagueWords("the words do not say of which day the pace was")


@needs(any_of(word_set("mid_year")), cues("projection"))
def past_pace(scene: Scene, reading: Reading) -> Reading:
    """The reading without a time of its own where a pace is told in the past and dated by a part of its year."""
    if not reading.projected:
        return reading
    if reading.period is not None and is_printed_year(reading.period):
        return reading  # "on pace for 500 in 2020": the year is told
    if not any(cue.row["cue"] == "projection" and _is_past(scene, cue.first) for cue in scene.cues):
        return reading
    at = scene.opens(reading.span)
    own = reading.period or PeriodWords(at, at + 1, scene.span(at, at + 1), scene.word(at), _THEN)
    return replace(reading, period=replace(own, expression=_THEN))


@needs(cues("projection"), shapes(Shape.VALUE))
def pace_of_now(scene: Scene, reading: Reading) -> Reading:
    """The reading as told of now where its pace is, without the time of a clause before that is joined to its own."""
    at = scene.opens(reading.span)
    paces = [cue.first for cue in scene.cues if cue.row["cue"] == "projection" and at - TO_PACE <= cue.first <= at]
    if not reading.projected or not paces:
        return reading
    joined = next((place for place in range(paces[-1], 0, -1) if scene.word(place) in _JOINS), 0)
    clause = scene.words[joined : paces[-1]]
    now = any(word in _IS or word.endswith(_SHORT_ARE) for word in clause[-_VERB:])
    if not (now or "will" in scene.words[paces[-1] : at]):
        return reading
    if reading.period is not None and not _of_another_clause(scene, reading.period, joined, scene.behind(reading.span)):
        return reading
    return replace(reading, period=None, present=True)


def _of_another_clause(scene: Scene, period: PeriodWords, joined: int, stop: int) -> bool:
    """Whether a time is the "now" of a pace, or a year of the clause before its "and" or of one joined on behind it.

    `stop` is where the words of the pace end: "is on pace for 510 and had 562 last year".
    """
    when = period.expression
    if isinstance(when, NowWords):
        return True
    if not isinstance(when, CalendarWords) or when.start is not None:
        return False
    had = any(
        scene.word(at) in _JOINS and scene.word(at + 1) in word_set("beside_verb") for at in range(stop, period.first)
    )
    return joined >= period.last or had


@needs(any_of(cues=_AHEAD), shapes(Shape.CHANGE))
def before_its_pace(scene: Scene, reading: Reading) -> Reading:
    """The reading of the time that runs, where the times it has stand behind the pace of what moves."""
    times = [one for one in (reading.period, reading.against_period) if one is not None] or scene.periods
    stop = scene.behind(reading.span)
    paces = [cue.first for cue in scene.cues if cue.row["cue"] in _AHEAD and cue.first >= stop]
    if not times or not paces or reading.amount is not None or any(one.first < paces[0] for one in times):
        return reading
    between = scene.words[stop : paces[0]]
    reached = any(not _MATCHES.isdisjoint(scene.words[paces[0] : one.first]) for one in times)
    if not reached or "," in between or not any(mark.first < stop <= mark.last + 1 for mark in scene.measures):
        return reading  # "murders fell, and may rise in 2019"
    at = paces[0]
    now = PeriodWords(at, at + 1, scene.span(at, at + 1), scene.word(at), ToDateWords(None))
    return replace(reading, period=now, against_period=None)


def _is_past(scene: Scene, at: int) -> bool:
    return scene.word(at - 1) in {"was", "were"} or scene.words[max(0, at - 2) : at] == ["had", "been"]
