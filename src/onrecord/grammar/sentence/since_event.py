"""Periods that open a window: "since 2004", or an event told with its date: "since the mayor took office in 2015"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import CalendarWords, DayWords, PeriodWords, SinceWords, VagueWords

_OF = frozenset({"in", "of"})
_HAVE = frozenset({"has", "have", "had", "'ve"})  # before an adverb: "has since raised its count for 2015"
_EVENT = 14  # tokens from "since" to the date of its event


def is_window(scene: Scene, period: PeriodWords) -> bool:
    """Whether a period of the sentence opens a window, which is not the figure's own period."""
    return period.first in windows_of(scene)


@once
def windows_of(scene: Scene) -> frozenset[int]:
    """The first tokens of the periods that open a window: "since 2004", "since the early 1950s"."""
    return frozenset([period.first for period in scene.periods if _opens_window(scene, period)])


def _opens_window(scene: Scene, period: PeriodWords) -> bool:
    vague = isinstance(period.expression, VagueWords) and scene.word(period.first) == "since"
    return period.since or vague or scene.word(period.first - 1) == "since" or since_event(scene, period)


def since_event(scene: Scene, period: PeriodWords) -> bool:
    """Whether a "since" and the words for an event stand before the date, and no other date or figure between.

    The event may be a figure: "the fewest since 214 in 1966", "since it had 214 in 1966".
    """
    if "since" not in scene.words[: period.first]:
        return False
    figure = next((one for one in scene.quantities if one.last == period.first - 1), None)
    own = figure if figure is not None and scene.word(figure.last) in _OF else None
    for at in range(own.first - 1 if own is not None else period.first - 1, max(-1, period.first - _EVENT), -1):
        if scene.segment[at] != scene.segment[period.first] or _told_at(scene, at):
            return False
        if scene.words[at] == "since":
            return scene.word(at - 1) not in _HAVE
    return False


def _told_at(scene: Scene, at: int) -> bool:
    """Whether a figure or another date begins at a token; words for a tenure ("since he took office") are no date."""
    if any(one.first == at and not isinstance(one.expression, VagueWords) for one in scene.periods):
        return True
    return any(one.first == at for one in scene.quantities)


def stretch_from(period: PeriodWords) -> PeriodWords:
    """The stretch that the date of an event opens: "since the chief's appointment in 2015" leaves out its first day."""
    match period.expression:
        case CalendarWords(start=start, end=end) if start is None or start != end or not start[1]:
            return replace(period, expression=VagueWords("the words name an event and not its day"))
        case CalendarWords() | DayWords():
            return replace(period, expression=SinceWords(period.expression))
    return period
