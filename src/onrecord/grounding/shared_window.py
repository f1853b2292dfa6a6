"""The window of time that a change shares with the one told before it in its paragraph.

"Between 2014 and 2020 murders doubled. Robberies fell 5 percent": from 2014 to 2020, too, and not from 2019. A second
change of the same thing may put the first one right ("Not so: they rose by half") or tell of another time; there the
window is a guess. Where the paragraph has told of more than one window, the year before is meant. A window that only
opens ("since 2010"), two counts years apart ("from 407 in 2014 to 769 in 2020") and another speaker leave it open.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.calendar import previous
from onrecord.grounding.habits import is_stock
from onrecord.grounding.spoken import Spoken
from onrecord.grounding.start_told import ends_told
from onrecord.grounding.timeline import Timeline
from onrecord.grounding.told_counts import Told
from onrecord.model import Grain, MeasureWords, Period, Reading, Shape

LAST_TWO = "the two figures told last"
SHARED = "the change told before it ran over those years"
_TWO = 2  # ends of a way
_NEAR = 8  # sentences back to a count
OPEN = "the sentence does not say from when, and what was told before it ran over several years"


def of_told_ends(
    told: Sequence[Told], reading: Reading, last: Spoken, time: Timeline, because: list[str]
) -> tuple[Period | None, Period | None, str | None] | None:
    """The period, that of the other side and what is unclear, where both ends were told before; else None."""
    if reading.sums and reading.shape is Shape.VALUE:
        if reading.against:  # "from 47": the count that it came to has the other end
            time.way = _way(told, reading, last)
        if time.way is None:
            return (None, None, OPEN) if reading.against else None
        because.append(LAST_TWO)
        end = time.way[0 if reading.against else 1]
        return end, None, None if end is not None else OPEN
    ends = ends_told(told, last.ends, reading) if reading.sums else shared_ends(reading, last)
    if ends is None:
        # "cut its murders by 70 percent in the same years", of which the text has told too many
        untold = reading.period is None and reading.back is None and reading.measure is not None
        counted = any(one.statement == reading.statement for one in told)  # "came to 2,697, which is 9 percent fewer"
        return (None, None, OPEN) if reading.sums and untold and not counted else None
    because.append(LAST_TWO if reading.sums else SHARED)
    return ends[1], ends[0], None


def _way(told: Sequence[Told], reading: Reading, last: Spoken) -> tuple[Period | None, Period | None] | None:
    """The ends of the way told before; open ones where more than two years are told of.

    "52 in 2005, 43 in 2015; in 2010 it was 33": between which of them something went "over that time" nobody can say.
    """
    if last.ends is not None:
        years = last.ends[1].first.year - last.ends[0].first.year
        return last.ends if reading.back in (None, years) else None
    near = {one.period for one in told if reading.statement - one.statement <= _NEAR}
    return (None, None) if len(near) > _TWO else ends_told(told, None, reading)


def shared_ends(reading: Reading, last: Spoken) -> tuple[Period, Period] | None:
    """Both ends of the change told before by no other speaker, for one that names neither; `last` is its paragraph."""
    ends = last.ends
    if ends is None or last.since == ends[0] or ends[1] != last.newest or last.starts != {ends[0]}:
        return None
    return ends if _may_share(reading, last) and last.heard in {None, last.ends_by} else None


def shared_start(reading: Reading, window: tuple[Period, Period] | None, near: Period) -> Period | None:
    """ "Murders fell from 765 in 2016 to 561 in 2018. Memphis went from 196 to 186": from the same year, too."""
    if window is None or window[1] != near or reading.period is not None or reading.against_period is not None:
        return None
    return window[0]


def open_start(
    reading: Reading, last: Spoken, told: Sequence[Told], end: Period | None, start: Period | None
) -> str | None:
    """Why the start of a change may be another one than the period before, for which it was taken."""
    if not _may_share(reading, last) or same_thing(reading, last.measure):
        return None
    window = last.window if last.starts == {last.window} else _counted_from(told, last, end)
    if window is None or window == start:
        return None
    if end is None:
        return OPEN
    far = end.grain is window.grain and window.first < end.first and start == previous(end)
    return OPEN if far else None


def _counted_from(told: Sequence[Told], last: Spoken, end: Period | None) -> Period | None:
    """ "From 407 in 2014 to 769 in 2020": the earlier of two years counted in one sentence, if not the year before."""
    years = {one.period for one in told[-2:] if one.statement == last.reading_statement}
    if end is None or end not in years or len(years) == 1 or end.grain is Grain.DAYS:
        return None
    return next((one for one in years if one.first < previous(end).first), None)


def _may_share(reading: Reading, last: Spoken) -> bool:
    """Whether a change names no time at all, and is no headcount beside events, nor the reverse."""
    if reading.shape is not Shape.CHANGE or reading.period is not None or reading.against_period is not None:
        return False
    if reading.back is not None or reading.sums or reading.event or reading.against or last.measure is None:
        return False
    return _stock(reading.measure or last.measure) is _stock(last.measure)  # not "200 fewer officers; thefts are flat"


def same_thing(reading: Reading, counted: MeasureWords | None) -> bool:
    """Whether a reading goes on with what was counted, at the place that was told of."""
    if reading.places:
        return False
    return reading.measure is None or (counted is not None and reading.measure.measure == counted.measure)


def _stock(words: MeasureWords) -> bool:
    return is_stock(words.measure)
