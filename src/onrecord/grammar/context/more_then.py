"""A difference told of another time than the figure before it: "650 in 2017. Two years earlier it had 172 fewer".

It is one between that time and the time told before, and none from the year before its own. Told of the earlier of the
two ("in 2013 it had 235 fewer") the number rose by it. A figure "then" is of the year since which a change was told.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.opposites import OTHER_WAY
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, Origin, PeriodWords, Reading, Shape, SinceWords, YearShift

_MORE = frozenset({"more", "fewer"})
_NEAR = 2  # sentences back to the change
_BACK_THEN = frozenset({"then", "back then"})
_THEN = (["then"], ["back", "then"], ["and", "some", "then"])
_FIGURES = frozenset({Shape.VALUE, Shape.RATE})


def more_then(scene: Scene, reading: Reading, dated: PeriodWords | None) -> Reading:
    """The difference between the sentence's time and `dated`, that of the figure before; other readings as given."""
    if dated is None or reading.shape is not Shape.CHANGE or reading.amount is None or reading.places:
        return reading
    own = reading.period or reading.against_period
    if own is None or reading.direction not in OTHER_WAY or not _bare(scene, reading):
        return reading
    earlier = _is_earlier(own, dated)
    if earlier is None:
        return reading
    if earlier:
        return replace(reading, period=dated, against_period=own, direction=OTHER_WAY[reading.direction])
    return replace(reading, period=own, against_period=dated)


def of_then(scene: Scene, reading: Reading, moved: Reading | None) -> Reading:
    """ "They are down by half since 1989. 6,700 then, 2,400 now": a figure right before "then" is of where it began."""
    amount, since = reading.amount, _start(moved) if moved is not None else None
    if since is None or moved is None or amount is None or reading.shape not in _FIGURES:
        return reading
    between = scene.text[since.span.end : reading.span.start]  # "some of you remember 1992": "then" is that year
    if reading.statement - moved.statement > _NEAR or any(map(str.isdigit, between)):
        return reading
    if reading.period is not None and reading.period.text.lower() not in _BACK_THEN:
        return reading
    if "then" not in scene.has or not any(scene.words[amount.last :][: len(then)] == then for then in _THEN):
        return reading
    start = since.expression.start if isinstance(since.expression, SinceWords) else since.expression
    return replace(reading, period=replace(since, expression=start), against=False)


def _start(moved: Reading) -> PeriodWords | None:
    """Where a change begins that is told "since 1989", and not merely held against a year."""
    told = (moved.period, moved.against_period)
    return next((words for words in told if words is not None and words.since), None)


def _bare(scene: Scene, reading: Reading) -> bool:
    """ "It had 172 fewer.", with no "than" behind it."""
    amount = reading.amount
    if (
        amount is None
        or scene.word(amount.first - 1) not in word_set("had_then")
        or "than" in scene.words[amount.last :]
    ):
        return False
    more = next((at for at in (amount.last, amount.last - 1) if scene.word(at) in _MORE), None)
    return more is not None and scene.word(more + 1) in word_set("phrase_end")


def _is_earlier(own: PeriodWords, dated: PeriodWords) -> bool | None:
    """Whether the sentence's whole year is the earlier; None where the words do not tell."""
    then, told = own.expression, dated.expression
    if not isinstance(then, CalendarWords) or then.start is not None or then.fiscal:
        return None
    if isinstance(then.year, YearShift) and then.year.origin is Origin.CONTEXT and then.year.by:
        return then.year.by < 0
    if not isinstance(told, CalendarWords) or told.start is not None or told.fiscal:
        return None
    if isinstance(then.year, int) and isinstance(told.year, int) and then.year != told.year:
        return then.year < told.year
    return None
