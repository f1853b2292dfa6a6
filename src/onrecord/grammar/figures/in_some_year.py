"""What one of several years reached, and the words do not say which: "peaked at 2,245 in the 1990s", "as many as 60".

All of those years together came to more; and of which of them it is told no rule could choose.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DecadeWords,
    PeriodWords,
    RangeWords,
    Reading,
    Shape,
    SinceWords,
    VagueWords,
    WindowWords,
)

_OF_ONE = VagueWords("the words tell of one of those years and do not say which")
_UP_TO = frozenset({"up to"})  # "up to 4,000 people have been killed since 2010": in all
_BEHIND = 8  # tokens from a figure to "in its worst year"
_BEFORE = 3  # tokens of "topped out at" before a figure


@needs(shapes(Shape.VALUE, Shape.AVERAGE))
def in_some_year(scene: Scene, reading: Reading) -> Reading:
    """The reading of one year that nobody names, where it has several and words for a peak or a level reached."""
    if reading.period is None or reading.amount is None or not _has_years(reading.period):
        return reading
    at = reading.amount.first
    near = f" {' '.join(scene.words[max(0, at - _BEFORE) : reading.amount.last])} "
    decade = isinstance(reading.period.expression, DecadeWords)
    phrases = word_set("at_its_most") if decade or reading.shape is Shape.AVERAGE else word_set("at_its_most") - _UP_TO
    peak = any(f" {phrase} " in near for phrase in phrases)
    if not (peak or (decade and _reached(scene, at))):
        return reading
    return replace(reading, period=replace(reading.period, expression=_OF_ONE))


def _reached(scene: Scene, at: int) -> bool:
    """ "Topped 900", "climbed to 900", "943 murders in its worst year", in that decade.

    "Fell from 900 to 640 in the 1990s" is of its first and its last year.
    """
    behind = scene.words[at : at + _BEHIND]
    if "year" in behind and "in" in behind[: behind.index("year")]:
        return True
    base = any(scene.word(q.first - 1) == "from" and q.last <= at for q in scene.quantities)
    return not base and scene.word(at - 1) in word_set("level_reached")


def _has_years(period: PeriodWords) -> bool:
    """Whether words name several whole years."""
    match period.expression:
        case DecadeWords():
            return True
        case WindowWords(years=years):
            return years is not None and years > 1
        case RangeWords(start=CalendarWords(start=None, year=first), end=CalendarWords(start=None, year=last)):
            return first != last
        case SinceWords(start=CalendarWords(start=None, year=int())):
            return True
        case _:
            return False
