"""The rivals of an extreme over time: which years it is held against, and which of them the record lacks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import assert_never

from onrecord.checking import wording
from onrecord.checking.breaks import parted, redefined
from onrecord.checking.context import Context
from onrecord.checking.line import Line
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import share
from onrecord.checking.view import Days, year_of
from onrecord.checking.vintages import Option
from onrecord.frozen import dataclass
from onrecord.model import Among, Ever, Extreme, Rank, Since, Years

_COUNTED = timedelta(days=400)  # within which a year's count is out, wherever the record holds a later one alone


@dataclass(frozen=True, slots=True)
class Window:
    """The figures that the subject is held against, in order of time.

    `wanted` is the first year that the words take in, None where they take in all; `begins` the first of the record.
    `parted` says why figures were left out that count something else, empty where none were.
    """

    subject: Days
    rivals: tuple[tuple[Days, Option], ...]
    wanted: int | None
    begins: int
    parted: str


def window(context: Context, claim: Extreme | Rank, subject: Days, years: Line) -> Window:
    """`since:1996` means every year after 1996, up to the day; `years:20` the 19 years before; `ever` all there are.

    A line stands in order of time, and so do the rivals.
    """
    until = claim.until if isinstance(claim, Extreme) else None
    day = context.day or date.max
    known = [
        (stretch, option)
        for stretch, option in years.items()
        if stretch[1] is not None and stretch[1] <= day and stretch != subject
    ]
    known = [rival for rival in known if not _to_come(rival, subject, day)]
    known, note = _comparable(context, claim, years[subject], known)
    if until is not None:
        known = [rival for rival in known if rival[0][0] < until.first]
    scope = claim.scope
    match scope:
        case Ever():
            rivals = known
            wanted = None
        case Since(start):
            after = start.last or start.first
            rivals = [rival for rival in known if rival[0][0] > after]
            wanted = start.first.year + 1
        case Years(count):
            first = shifted(subject, 1 - count)
            rivals = [] if first is None else [rival for rival in known if first[0] <= rival[0][0] < subject[0]]
            wanted = subject[0].year - count + 1
        case Among():
            rivals, wanted = [], None
        case other:
            assert_never(other)
    return Window(subject, tuple(rivals), wanted, (known[0][0] if known else subject)[0].year, note)


def _comparable(
    context: Context, claim: Extreme | Rank, mine: Option, known: list[tuple[Days, Option]]
) -> tuple[list[tuple[Days, Option]], str]:
    """The rivals that count the same thing as the subject, and why others do not, if there are any."""
    if not redefined(context, claim.figure):
        return known, ""
    notes = [parted(context, claim.figure, (mine, option)) for _, option in known]
    return [rival for rival, note in zip(known, notes, strict=True) if not note], max(notes, default="")


def _to_come(rival: tuple[Days, Option], subject: Days, day: date) -> bool:
    """Whether a later year was just over on the day and nothing of it was out: "the highest on record" knew it not."""
    (first, last), option = rival
    return option.later and first > subject[0] and last is not None and day - last < _COUNTED


def lacks_much(window: Window) -> bool:
    """Whether the record lacks too many of the years that the words take in for it to speak of them all."""
    last = max(window.subject[0].year, *[stretch[0].year for stretch, _ in window.rivals], 0)
    if window.wanted is None or last <= window.wanted:
        return False
    have = {stretch[0].year for stretch, _ in window.rivals} | {window.subject[0].year}
    wanted = range(window.wanted, last + 1)
    lacking = sum(year not in have for year in wanted)
    return lacking > (len(wanted) - 1) * share("whole_span")


def short_history(window: Window) -> str | None:
    """From which year the record can speak, and which years it lacks on the way."""
    if not window.rivals:
        return None
    named = year_of(window.subject) - window.subject[0].year  # a fiscal year goes by the year that it ends in
    wanted, begins = window.wanted, window.begins + named
    have = {year_of(stretch) for stretch, _ in window.rivals} | {year_of(window.subject)}
    first, last = min(have), max(have)
    if wanted is None:
        lacking = _gaps(have, first, last)
        return f"The record begins in {first}{f' and lacks {lacking}' if lacking else ''}."
    wanted += named
    if first > wanted and begins >= wanted:
        lacking = _gaps(have, first, last)
        return f"The record begins in {first}, after {wanted}{f', and lacks {lacking}' if lacking else ''}."
    lacking = _gaps(have, wanted, last)
    return f"The record lacks {lacking}." if lacking else None


def _gaps(have: set[int], first: int, last: int) -> str:
    """The years lacking from `first` to `last`, runs of them as "1969 to 1973"."""
    found: list[list[int]] = []
    for year in range(first, last + 1):
        if year in have:
            continue
        if found and found[-1][-1] == year - 1:
            found[-1].append(year)
        else:
            found.append([year])
    runs = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in found]
    return wording.first_few(runs)
