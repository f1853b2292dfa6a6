"""The dateline at the front of a story: "BALTIMORE, Jan. 5, 2016 (Wire) —", "(Detroit) -", "MEMPHIS, Tenn. —"."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.late import late
from onrecord.lexicon.load import city_names
from onrecord.model import Span
from onrecord.reading import cues
from onrecord.reading.dates import Printed, printed_at, printed_in
from onrecord.reading.lines import Line

_TOWN = r"[A-Z][A-Z'’.\-]+(?:[ \t][A-Z][A-Z'’.\-]+){0,3}"
_CAPS = re.compile(rf"{_TOWN}(?:[ \t]and[ \t]{_TOWN})?(?![A-Za-z])")  # "FARGO and MOORHEAD, Minn. —"
_NAME = re.compile(r"[A-Z][a-z.'’\-]+(?:[ \t][A-Z][a-z.'’\-]+){0,3}(?![A-Za-z])")
_STATE = re.compile(r",[ \t]*(?P<state>[A-Z][A-Za-z.]{1,14}(?:[ \t][A-Z][a-z]{2,12}\.?)?)")
_WIRE = re.compile(r"[ \t,]*[(\[][^()\[\]\n]{1,60}[)\]]|[ \t]*/[A-Za-z .\-]{2,30}/")
_LABEL = late(r"[A-Z][A-Za-z0-9’' ]{2,40}:[ \t]*[$]?\d")  # "Murders: 14": the line is an item of a list
_DASH = re.compile(r"[ \t]*(?:[—–―]|--)[ \t]*|[ \t]+-[ \t]+|[ \t]*-[ \t]+")
_COLON = late(r":[ \t]+(?=[A-Z“\"])")
_APART = re.compile(r"[ \t]*(?:[—–―:,/|]|--|-[ \t]|(?=\())[ \t]*|[ \t]+")


class Dateline(NamedTuple):
    """`whole` reaches from the first word to the first of the story; `place` is the place's words."""

    whole: Span
    place: Span
    day: Printed | None


def find_dateline(text: str, line: Line) -> Dateline | None:
    """The dateline with which a line begins, or None."""
    first = printed_at(text, _past_marks(text, line.start, line.end), line.end)
    if first is None:
        return _placed(text, line)
    apart = _APART.match(text, first.end, line.end)  # "Jan. 9, 2024 — CHICAGO — Parades": the day first
    found = _placed(text, line._replace(start=apart.end())) if apart and apart.end() < line.end else None
    return found and found._replace(whole=Span(line.start, found.whole.end), day=found.day or first)


def _placed(text: str, line: Line) -> Dateline | None:
    """The dateline that begins with its place."""
    start = _past_marks(text, line.start, line.end)
    bracket = text[start] in "([" if start < line.end else False
    start += bracket
    caps = _CAPS.match(text, start, line.end)
    name = caps or _NAME.match(text, start, line.end)
    if name is None or name.group().lower() in cues.known("kicker") or _names_an_outlet(name.group()):
        return None
    end, day, state_end = _rest(text, _past_marks(text, name.end(), line.end), line.end)
    end = _past_marks(text, end, line.end)
    place = Span(name.start(), state_end or name.end())
    if bracket:
        if end >= line.end or text[end] not in ")]":
            return None
        end += 1
    wire = _WIRE.match(text, end, line.end)
    if wire is not None:
        day = day or next(iter(printed_in(text, *wire.span())), None)
        end = wire.end()
    if day is None and (apart := _APART.match(text, end, line.end)):  # "CHICAGO: Jan. 9, 2024 - Parades"
        day = printed_at(text, apart.end(), line.end)
        end = day.end if day else end
    known = caps is not None or name.group().lower() in city_names()
    told = day is not None and day.whole is not None and name.group().lower() in city_names()
    if told and not text[end : line.end].strip(" \t.*_"):
        return Dateline(Span(line.start, line.end), place, day)  # "CHICAGO, Jan. 2, 2017", alone on its line
    dash = _DASH.match(text, end, line.end)
    if dash is None and known and day is not None and day.whole is not None:
        dash = _COLON.match(text, end, line.end)
    if dash is None or dash.end() >= line.end or text[dash.end()].islower():
        return None  # "MORNING REPORT — a transcript": a story begins with a capital
    marked = day is not None or wire is not None or bracket
    bare = not marked and state_end is None
    if _is_none(text, name.group(), dash.end(), line.end, capitals=caps is not None, marked=marked, bare=bare):
        return None
    return Dateline(Span(line.start, dash.end()), place, day)


def _is_none(text: str, name: str, start: int, limit: int, *, capitals: bool, marked: bool, bare: bool) -> bool:
    """Whether a name before a dash is no dateline: a programme's, the label of a list, a name that nothing marks."""
    if bare and not any(sign.isalpha() for sign in text[start:limit]):
        return True  # "Cleveland - 826 (790)": a row of a list
    if bare and text[start].isdigit() and name.lower() not in city_names():
        return True  # "VALLEY TONIGHT — 6 p.m.": the name of a programme; no story begins with a figure
    no_town = not cues.known("no_town").isdisjoint(name.lower().split())
    if bare and capitals and (no_town or (name.lower() not in city_names() and _town_dated(text, start, limit))):
        return True  # "DEBATE FOR GOVERNOR — Tampa, October 23, 2002": the head of a transcript
    if bare and not capitals and _LABEL.match(text, start, limit):
        return True
    return not capitals and not _certain(name, marked)


def _town_dated(text: str, start: int, limit: int) -> bool:
    """Whether a town and a day stand behind the dash: the name before it is another's."""
    name = _NAME.match(text, start, limit)
    return name is not None and name.group().lower() in city_names() and _rest(text, name.end(), limit)[1] is not None


def _past_marks(text: str, place: int, limit: int) -> int:
    while place < limit and text[place] in "*_":
        place += 1
    return place


def _names_an_outlet(name: str) -> bool:
    """ "BAYSIDE PUBLIC RADIO — The Long Commute": the head of a page or a transcript, and no place."""
    words = name.lower().split()
    return len(words) > 1 and words[-1] in cues.known("outlet") and name.lower() not in city_names()


def _rest(text: str, place: int, limit: int) -> tuple[int, Printed | None, int | None]:
    """Past the state and the day that may follow the name: where they end, the day, and where the state ends."""
    state_end: int | None = None
    day = _day(text, place, limit)
    if day is None:
        state = _STATE.match(text, place, limit)
        if state:
            state_end = place = state.end()
            day = _day(text, place, limit)
    return (day.end if day else place), day, state_end


def _day(text: str, place: int, limit: int) -> Printed | None:
    start = place
    while start < limit and text[start] in ", \t":
        start += 1
    return printed_at(text, start, limit) if start > place else None


def _certain(name: str, marked: bool) -> bool:
    """A name in ordinary letters is a dateline with a day or an agency beside it, or where it is a known place."""
    return marked or name.lower() in city_names()
