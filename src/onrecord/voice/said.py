"""The day words were said or things were done, from the words beside the verb and the story's date.

A weekday alone is the latest such day before the story's date, the day itself not counted ("Thursday" in a story of
Friday is the day before; in a story of Thursday a week before would be "last Thursday", so the day itself is taken
where the words say "today" or where a morning or evening of that weekday is named).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from onrecord.claims.periods import day, month, year
from onrecord.late import late
from onrecord.lexicon.calendar import months, weekdays
from onrecord.lexicon.load import word_set
from onrecord.model import Document, Grain, Period
from onrecord.voice.words import Word, scan

_WEEKDAYS, _MONTHS = weekdays(), months().full | months().short
_YEAR = late(r"(?:19|20)\d\d$")
_LIMITS = frozenset({"by", "until", "before"})  # "by May 1" is a deadline
_PARTS = word_set("part_of_day")
_TO_YEAR = 5  # words from a month or a weekday to the year


def when(words: Sequence[Word], published: date | None) -> Period | None:
    """The first date that the words name, as a day or a month; None where they name none, or the story has no date."""
    if published is None:
        return _dated(words)
    for at, word in enumerate(words):
        if at and words[at - 1].low in _LIMITS:
            continue
        found = _at(words, at, word.low, published)
        if found is not None:
            return found
    return None


def on_line(document: Document, line: tuple[int, int] | None) -> Period | None:
    """The date that a line of the document names, where there is such a line."""
    return when(scan(document.text, *line), document.published) if line is not None else None


def by_source(words: Sequence[Word], published: date | None, kind: str) -> Period | None:
    """The date that the words name as that of saying; the year of a paper's own figures is none."""
    named = when(words, published)
    return None if named is not None and of_data(words, kind, named) else named


def of_data(words: Sequence[Word], kind: str, named: Period) -> bool:
    """ "The latest report, on gun traces in 2015, found": the year of what a paper tells, and not when it came out."""
    paper = kind in ("paper", "figures") and named.grain is Grain.YEAR
    return paper and all(word.low not in word_set("comes_out") for word in words)


def _dated(words: Sequence[Word]) -> Period | None:
    for at, word in enumerate(words):
        if word.low in _MONTHS and (found := _month_at(words, at, None)) is not None:
            return found
    return None


def _at(words: Sequence[Word], at: int, low: str, published: date) -> Period | None:
    before = words[at - 1].low if at else ""
    after = words[at + 1].low if at + 1 < len(words) else ""
    match low:
        case "today" | "tonight":
            return day(published)
        case "yesterday":
            return day(published - timedelta(1))
        case "morning" | "night" | "evening" | "afternoon" if before in ("this", "last"):
            return day(published if before == "this" else published - timedelta(1))
        case "month" if before == "last":
            earlier = published.replace(day=1) - timedelta(1)
            return month(earlier.year, earlier.month)
        case "month" if before == "this":
            return month(published.year, published.month)
    if low in _WEEKDAYS:
        return day(_weekday(_WEEKDAYS[low], published, last=before == "last", part=after in _PARTS))
    if words[at].kind == "n" and before == "in" and _YEAR.match(low):
        return year(int(low))
    if low in _MONTHS and (low != "may" or words[at].text == "May"):
        return _month_at(words, at, published)
    return None


def _weekday(number: int, published: date, *, last: bool, part: bool) -> date:
    back = (published.weekday() - number) % 7
    if back == 0:
        # "announced Wednesday morning" in Wednesday's story is the same day
        return published if part and not last else published if not last else published - timedelta(7)
    return published - timedelta(back)


def _month_at(words: Sequence[Word], at: int, published: date | None) -> Period | None:
    number = _MONTHS[words[at].low]
    following = words[at + 1] if at + 1 < len(words) else None
    dated = (
        following is not None
        and following.kind == "n"
        and following.text.rstrip(",.").isdigit()
        and len(following.text.rstrip(",.")) <= 2
    )
    rest = words[at + 2 if dated else at + 1 : at + _TO_YEAR]
    in_year = next((int(word.text) for word in rest[:2] if word.kind == "n" and _YEAR.match(word.text)), None)
    if in_year is None:
        if published is None:
            return None
        in_year = published.year
        day_number = int(following.text.rstrip(",.")) if dated and following is not None else 1
        if (number, day_number) > (published.month, published.day):
            in_year -= 1
    if not dated or following is None:
        return month(in_year, number)
    try:
        return day(date(in_year, number, int(following.text.rstrip(",."))))
    except ValueError:
        return None
