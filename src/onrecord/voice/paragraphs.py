"""Paragraphs and lines: where sentences may stand, and in which setting.

A block is a stretch that belongs together: a wrapped paragraph, a headline, a bullet, a post's body. A line break ends
a block unless the line was wrapped, that is, unless the next word would not have fitted on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.late import late
from onrecord.lexicon.calendar import months, weekdays
from onrecord.lexicon.load import city_names, place_names
from onrecord.model import Document, Post, Setting, Span
from onrecord.voice.sentences import NO_ITEM

_DASHES = ("—", "–", "-")
_CHATS = frozenset("[0123456789")  # how a chat's line begins
_CLOSES = (")", "]")
_NARROWEST = 60  # a column narrower than this is no wrapped prose
_NUMBERED_POST = re.compile(r"[ \t]*(?:\d{1,2}/|\(\d{1,2}/\d{0,2}\))[ \t]+")  # "2/ Fifth: Reno", and no "9/11"
_MARK = re.compile(
    rf"[ \t]*(?:[-*+•▪◦‣·–—>→►▸➤●○■□✓✔»]+[ \t]+|#{{1,6}}[ \t]*|\d{{1,3}}[.)][ \t]+{NO_ITEM})+|[ \t]*[*_]{{1,2}}(?=\S)"
)
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]|[ \t]*(?:[*]{2}|__)[^*_\n]{1,120}(?:[*]{2}|__)[ \t]*$")
_BULLET = re.compile(rf"[ \t]*(?:[-*+•▪◦‣·→►▸➤●○■□✓✔»][ \t]|\d{{1,3}}[.)][ \t]+{NO_ITEM})")
_LABEL = late(r"[ \t]*(?:[A-Z][^.!?:\n“\"]{0,60}|(?:19|20)\d\d):[ \t]*[+\-]?[$]?\d")
_ROW = late(
    r"[ \t]*(?P<name>[A-Z][^\d\n:,(\[—–]{1,30}?)(?:, [A-Z][A-Za-z.]{1,10})?[ \t,—–(\[-]+"
    r"(?!(?:19|20)\d\d[ \t]*$)\d[\d.,]*[ \t()\[\]\d.,]*$"
)  # "Cleveland - 135 (127)", "St. Louis 60.5": a place and its figures
_TIMES = "|".join((*months().full, *weekdays()))
_TIME_ITEM = late(  # "2016 — 31, a record.", "Saturday: 21 shot"
    rf"[ \t]*(?:(?:19|20)\d\d[ \t]*[—–-]|(?i:{_TIMES})(?:[ \t]*[—–-]|[.:]))[ \t]"
)
_STOPS = (".", ":", "!", "?")
_BOLD_ITEM = re.compile(r"[ \t]*[*]{2}[^*\n]{1,40}[*]{2}[ \t]*[—–-]")
_SIGNED = re.compile(r"[ \t]*(?:[—–]|--)[ \t]*[A-Z]")  # who signs what stands above
_NAMED_BELOW = late(
    r"[ \t]*(?:[A-Z][\w.'’\-]{0,20} ){1,3}[A-Z][\w.'’\-]{1,20}"
    r"(?:(?:,|[ ]\|) [A-Z][\w.'’ ]{2,30}|[ ]\([^()\n]{2,20}\))?[ \t]*"
)  # "Ann Roe, Easton", and the name alone
CHAT = late(  # "[1/5/23, 7:02 PM] Ann Roe: It fell.", "19:02:11 From Ann Roe to Everyone: It fell."
    r"[ \t]*(?:\[(?:[^\[\]\n]{0,20}[, ])?\d{1,2}:\d\d[^\[\]\n]{0,8}\]"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d\d[^\n:]{0,9}?[ ][-–—]"
    r"|\d{1,2}:\d\d:\d\d[ \t]+From\b)[ \t]*<?((?:[^:<>\s]{1,30}(?<!\w{4}[.!?])[ ]){0,4}?[^:<>\s]{1,30}?)"
    r"(?:[ \t]to[ \t]Everyone)?>?:[ \t]+(?=\S)"  # and no "[9:24] The map is up. Reno: 39"
)
_END = re.compile(r"[.!?…:;,—–][\"”’')\]*_]*(?:[ \t]+\(?\d{1,2}/\d{0,2}\)?)?[ \t]*$")  # "(2/6)" ends a thread's post
_DATELINE = late(
    r"[ \t]*(?:\d{1,2}[:.]\d\d[ \t]*[apAP]\.?[mM]\.?|(?P<name>[A-Z][A-Z.'’ \-]{2,40})"
    r"(?:,[ \t][A-Z][A-Za-z.]{1,20}){0,2}(?:,[ \t][A-Z][a-z]{2,8}\.?[ \t]\d{1,2}(?:,[ \t]\d{4})?)?"
    r"(?:[ \t]*\([^()\n]{1,40}\))?)[ \t]*(?:[—–]|--?)[ \t]+"
)


# The time of an entry of a live blog: "1:55 p.m. Councilman Roe is not moved"
_CLOCK = re.compile(r"\d{1,2}:\d\d[ \t]*[ap]\.?m\.?[ \t:—–-]+(?=[A-Z“\"])", re.IGNORECASE)
_TURN = re.compile(r"[ \t]*[*_]{0,2}[QA][.:][*_]{0,2}[ \t]+(?=\S)")  # of questions and answers
_INNER_TURN = late(r"[.?!”\"][*_]{0,2}[ \t]+(?=[*_]{0,2}[QA][.:][*_]{0,2}[ \t]+[A-Z“\"])")  # "Q. Is it down? A. It is."
_HEADLINE = 120  # characters of a headline


class Block(NamedTuple):
    """One stretch of text, its paragraph's number, and where it stands; `post` where it is a post's body."""

    start: int
    end: int
    paragraph: int
    setting: Setting
    post: Post | None = None


def blocks(document: Document) -> list[Block]:
    """Every stretch of the document that can hold sentences, in order."""
    found: list[Block] = []
    paragraph = 0
    for start, end, post in _pieces(document):
        if post is not None:
            found.append(Block(start, end, paragraph, Setting.POST, post))
            paragraph += 1
            continue
        for lines in _paragraphs(document.text, start, end):
            found += [Block(first, last, paragraph, setting) for first, last, setting in _split(document, lines)]
            paragraph += 1
    return found


def _pieces(document: Document) -> Iterator[tuple[int, int, Post | None]]:
    """The text between furniture and posts, and the bodies of posts, in order."""
    cuts: list[tuple[int, int, Post | None]] = [(post.span.start, post.span.end, post) for post in document.posts]
    cuts += [(span.start, span.end, None) for span in document.furniture]
    place = 0
    for start, end, post in sorted(cuts, key=lambda cut: (cut[0], cut[2] is None, cut[1])):
        if end <= place:
            continue
        if start > place:
            yield place, start, None
        if post is not None and start >= place:
            yield post.body.start, post.body.end, post
        place = end
    if place < len(document.text):
        yield place, len(document.text), None


def _paragraphs(text: str, start: int, end: int) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines that hold something, without their line breaks."""
    lines: list[tuple[int, int]] = []
    place = start
    while place < end:
        stop = text.find("\n", place, end)
        stop = end if stop < 0 else stop
        if text[place:stop].strip():
            lines.append((place, stop))
        elif lines:
            yield lines
            lines = []
        place = stop + 1
    if lines:
        yield lines


def _split(document: Document, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int, Setting]]:
    """Blocks of one paragraph."""
    text = document.text
    width = max([_NARROWEST, *(end - start for start, end in lines)])
    first = 0
    for at, (start, end) in enumerate(lines):
        last_line = at + 1 == len(lines)
        if not last_line and _wrapped(text, start, end, *lines[at + 1], width):
            continue
        begin = lines[first][0]
        for answer in _answered(text, begin, end):
            yield _block(document, begin, answer, whole=False)
            begin = answer
        yield _block(document, begin, end, whole=first == 0 and last_line)
        first = at + 1


def _answered(text: str, start: int, end: int) -> list[int]:
    """Where an answer, or the next question, begins in a paragraph that opens with a question's label."""
    question = _TURN.match(text, start, end)
    return [turn.end() for turn in _INNER_TURN.finditer(text, question.end(), end)] if question else []


def _wrapped(text: str, start: int, end: int, next_start: int, next_end: int, width: int) -> bool:
    line, following = text[start:end], text[next_start:next_end]
    if _HEADING.match(line) or _HEADING.match(following) or _BULLET.match(following) or _LABEL.match(following):
        return False
    if following[:1] in _CHATS and CHAT.match(following):
        return False
    if _TURN.match(following) or _BOLD_ITEM.match(following) or _SIGNED.match(following):
        return False
    item = _TIME_ITEM.match(following)
    if item is not None and (following[item.end() :][:1].isdigit() or line.rstrip()[-1:] in _STOPS):
        return False  # "Saturday: 21 shot", and no "were shot on / Sunday. Police say"
    if _NAMED_BELOW.fullmatch(following) and _END.search(line):
        return False
    word = following.split(maxsplit=1)[0]
    return len(line.rstrip()) + 1 + len(word) > width


def _block(document: Document, start: int, end: int, *, whole: bool) -> tuple[int, int, Setting]:
    text = document.text
    line = text[start:end]
    marked = not line.lstrip(" \t")[:1].isalpha()  # no mark of a heading or an item is a letter
    if marked and _HEADING.match(line) and not _BOLD_ITEM.match(line):
        setting = Setting.HEADLINE
    elif (marked and (_BULLET.match(line) or _BOLD_ITEM.match(line))) or _is_row(line) or _is_time(line):
        setting = Setting.ITEM
    elif _is_headline(document, start, end, line, whole):
        setting = Setting.HEADLINE
    elif ":" in line and _LABEL.match(line) and not _END.search(line):
        setting = Setting.ITEM
    else:
        setting = Setting.BODY
    mark = _MARK.match(text, start, end) if marked else None
    begin = mark.end() if mark and setting is not Setting.BODY else start
    if marked and (post := _NUMBERED_POST.match(text, start, end) or _CLOCK.match(text, start, end)):
        begin = post.end()
    if turn := _TURN.match(text, start, end):
        begin = turn.end()
    dashed = any(map(line.__contains__, _DASHES))
    if dashed and begin == start and (dateline := _DATELINE.match(text, start, end)) and not _turns(dateline):
        begin = dateline.end()
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return begin, end, setting


def _turns(dateline: re.Match[str]) -> bool:
    """Whether a dateline is a city's, later in a text than the first: what follows is told of that city.

    "SATURDAY — 21 shot" is told of that day.
    """
    name = (dateline["name"] or "").strip().lower()
    return name in city_names() or name in weekdays() or name in months().full


def _is_row(line: str) -> bool:
    """Whether a line holds a place and figures alone."""
    row = _ROW.match(line) if line[-1:].isdigit() or line.rstrip()[-1:] in _CLOSES else None
    return row is not None and row["name"].strip(" \t-*_").lower() in place_names()


def _is_time(line: str) -> bool:
    """Whether a line holds a time and its figures: "SATURDAY — 21 shot"."""
    item = _TIME_ITEM.match(line) if any(map(str.isdigit, line)) and not _END.search(line) else None
    return item is not None and line[item.end() : item.end() + 1].isdigit()


def _is_headline(document: Document, start: int, end: int, line: str, whole: bool) -> bool:
    headline = document.headline
    if headline is not None and start < headline.end and headline.start < end:
        return True
    return (
        len(line.strip()) <= _HEADLINE
        and not _END.search(line)
        and not _LABEL.match(line)
        and (whole or "." not in line)
    )


def inside(span: Span, place: int) -> bool:
    """Whether the place lies in the span."""
    return span.start <= place < span.end
