"""Periods that open a window: "since 2004", or an event told with its date: "since the mayor took office in 2015"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.once import once
from onrecord.grammar.scene import Scene
from onrecord.model import CalendarWords, DayWords, PeriodWords, SinceWords, VagueWords

_HAVE = frozenset({"has", "have", "had", "'ve"})  # before an adverb: "has since raised its count for 2015"
_EVENT = 8  # tokens from "since" to the date of its event


def is_window(scene: Scene, period: PeriodWords) -> bool:
    """Whether a period of the sentence opens a window, which is not the figure's own period."""
    return period.first in windows_of(scene)


@once
def windows_of(scene: Scene) -> frozenset[int]:
    """The first tokens of the periods that open a window: "since 2004", "since the early 1950s"."""
    return frozenset([period.first for period in scene.periods if _opens_window(scene, period)])


def _opens_window(scene: Scene, period: PeriodWords) -> bool:
    vague = isinstance(period.expression, VagueWords) and scene.word(period.first) == "since"
    opened = period.since or vague or scene.word(period.first - 1) == "since" or since_event(scene, period)
    if opened or "since" not in scene.has:
        return opened
    return any(since_figure(scene, one.first, one.last) is period for one in scene.quantities)


def since_figure(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """ "The fewest since the 37 of 2012": the year of a figure from which a window opens; it is of no other figure."""
    opening = first - 1 - (scene.word(first - 1) == "the")
    if scene.word(opening) != "since" or scene.word(last) not in {"in", "of"}:
        return None
    return next((period for period in scene.periods if period.first in (last, last + 1)), None)


def since_event(scene: Scene, period: PeriodWords) -> bool:
    """Whether a "since" and the words for an event stand before the date, and no other date or figure between."""
    if "since" not in scene.words[: period.first]:
        return False
    for at in range(period.first - 1, max(-1, period.first - _EVENT), -1):
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
