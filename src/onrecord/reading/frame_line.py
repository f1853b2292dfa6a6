"""A line of the frame that tells a day: "By Ann Roe. Aired January 9, 2024", "Posted Jan. 9, 2024, 6:12 p.m. ET".

Such a line makes no statement: beside dates and clocks it holds names, and the small words of a frame. A word of
publication that opens a stretch of it, or stands behind a byline or "this story was", says what the date behind it is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from onrecord.late import late
from onrecord.reading import cues
from onrecord.reading.dates import Printed, printed_in

LABELS = ("label", "relabel", "weaklabel", "asof")
_LONGEST = 160  # a longer line is running text
_LONGEST_NAME = 9  # more words before a date are a headline
_CLOCK = late(
    r"[0-9]{1,2}(?:[:.][0-9]{2}){1,2}[ \t]?(?:[ap]\.?m\b\.?)?|[0-9]{1,2}[ \t]?[ap]\.?m\b\.?|[+-][0-9]{4}\b|\bT(?=[0-9])"
    r"|[0-9]{1,3}[ \t-]min(?:ute)?s?\b"
    r"|\b(?:pages?|pg|p|section|sec|vol|volume|no|issue|episode)\b\.?[ \t]*[A-Z]?-?[0-9]{0,4}\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_][\w'’&]*")
_BREAK = late(r"[|·•;:/(),–—―\[\]]|--|[.!?](?=[ \t*_])|[ \t]-[ \t]")
_QUOTED = late(r"[“\"][^“”\"]{1,120}[”\"]")
_MARKS = " \t*_#>[(|•·–—-:,.“”\"'"
IN_RANGE = late(r"[ \t,]*(?:to|through|until|and|[–—-])[ \t]*", re.IGNORECASE)
_WAS = late(r"[ \t]+(?:was|is|has been|first|originally|initially|also|of the|of)\b", re.IGNORECASE)


class Told(NamedTuple):
    """A day that a line of the frame tells, and the kind of its label: "by" behind a byline, "" where it has none."""

    printed: Printed
    kind: str


def days_told(text: str, start: int, end: int) -> list[Told]:
    """Every whole day of a line of the frame that is not plainly another's; none of a line of running text."""
    if end - start > _LONGEST or "(@" in text[start:end]:
        return []
    found = printed_in(text, start, end)
    if not found or not any(one.whole for one in found):
        return []
    told: list[Told] = []
    place = start
    for one in found:
        kind = _kind(text[place : one.start], alone=place == start)
        if kind is None:
            return told[:-1] if IN_RANGE.fullmatch(text, place, one.start) else told
        told += [Told(one, kind)] if one.whole is not None else []
        place = one.end
    return told if is_frame(text[place:end]) else []


def of_another(words: str) -> bool:
    """Whether words before a date say that the day is of something else: a hearing, a picture, a birth, a quotation."""
    if is_by(words):
        return False
    words = _CLOCK.sub(" ", words)
    parts = _parts(words)
    labels = [words[: words.rindex(":")]] if ":" in words else []
    if any(_names_another(part.strip(_MARKS)) for part in (*labels, *parts[-1:])):
        return True
    if any(not (_is_label(part) or _is_title(part)) for label in labels for part in _parts(label)[-1:]):
        return True  # "Booked:", "Date of report:"; and no "The Morning Ledger:"
    return any(not is_frame(quoted.group()) for quoted in _QUOTED.finditer(words))  # a programme's name is capitals


def _names_another(part: str) -> bool:
    """Whether a stretch holds a word of another day, or a thing that was not the text and came out: "alert issued"."""
    said = _said(part)
    if cues.begins("otherday", part) or not cues.known("otherday").isdisjoint(said):
        return True
    return not _label(part)[0] and any(word.endswith("ed") and _begins(word, 0) for word in said[1:])


def _is_label(part: str) -> bool:
    kind, rest = _label(part.strip(_MARKS))
    return bool(kind) and is_frame(rest)


def _is_title(part: str) -> bool:
    """Whether a stretch is the name of a paper or a programme: two words in capitals, and no date of anything."""
    words = _WORD.findall(part)
    return len(words) > 1 and all(word[0].isupper() for word in words) and words[-1].lower() != "date"


def is_by(words: str) -> bool:
    """Whether words name a writer first."""
    return cues.begins("by", words.lstrip(_MARKS)) > 0


def tells_itself(line: str) -> bool:
    """Whether a line says of the story when it came out: "This story was first published on ..."."""
    return cues.begins("thisstory", line.lstrip(_MARKS)) > 0


def _kind(before: str, *, alone: bool) -> str | None:
    """The kind of label that stands before a date, "by", "" without one; None where the day is another's."""
    if not alone and IN_RANGE.fullmatch(before):
        return None  # "Jan. 1, 2023, to Dec. 31, 2023": a stretch of time
    kind = ""
    before = _CLOCK.sub(" ", before)
    for part in _parts(before):
        label, rest = _label(part.strip(_MARKS))
        if not is_frame(rest):
            return None
        kind = label or ("" if of_another(part) else kind)
    if kind:
        return kind
    if not alone or of_another(before) or len(_said(before)) >= _LONGEST_NAME:
        return None
    return "by" if is_by(before) else ""


def _label(words: str) -> tuple[str, str]:
    """The kind of the label in a stretch, and what is no label of it: before it a byline or "this story was" alone."""
    size = cues.begins("thisstory", words)
    while size and (more := _WAS.match(words, size)) is not None:
        size = more.end()
    place = size
    if is_by(words):
        place = next((at.start() for at in _WORD.finditer(words, 3) if _begins(words, at.start())), 0)
    while place < len(words) and words[place] in _MARKS:
        place += 1
    kind = _begins(words, place)
    return kind, words[:place][size:] + words[place + cues.begins(kind, words, place) :] if kind else words[size:]


def _begins(words: str, place: int) -> str:
    kinds = ((cues.begins(kind, words, place), kind) for kind in LABELS)
    return max(kinds, key=lambda found: found[0])[1] if any(cues.begins(kind, words, place) for kind in LABELS) else ""


def is_frame(words: str) -> bool:
    """Whether every word is a name, a clock or a small word of the frame."""
    known = _small()
    return all(word[0].isupper() or word in known for word in _WORD.findall(_CLOCK.sub(" ", words)))


@cache
def _small() -> frozenset[str]:
    return frozenset(word for kind in (*LABELS, "frame") for label in cues.words(kind) for word in label.split())


def _parts(words: str) -> list[str]:
    return [part for part in _BREAK.split(words) if part.strip(_MARKS)]


def _said(words: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(words)]
