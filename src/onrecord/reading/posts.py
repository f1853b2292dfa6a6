"""Posts inside a story, as pages embed them and as scraping leaves them.

words — Name (@handle) March 17, 2017          the words first, the author after
@handle: words                                 a label on the line of the words
Name @handle · Mar 17, 2017                    a head line, the words below it
> words                                        a block quote, signed by a handle in either way
Name, @handle, words, time                     each on lines of their own: see `scraped.py`
Name, where from or when, words                comments of readers without handles: see `comments.py`

"RT" before a label and "Replying to @handle" above the words are none of the words.
"""

from __future__ import annotations

import re
from datetime import date

from onrecord.frozen import replace
from onrecord.late import late
from onrecord.model import Post, Span
from onrecord.reading.comments import find_comments
from onrecord.reading.dates import Printed, latest_before, printed_at, printed_in
from onrecord.reading.lines import Line
from onrecord.reading.scraped import COUNTS, scraped

_SIGNED = re.compile(r"\(@(?P<handle>[A-Za-z0-9_.]{1,40})\)")
_DASHES = ("—", "–", "―", "--", "- ")
_NAME_WIDTH = 90  # characters between the dash and the handle
_LONGEST = 600  # a stretch longer than this before a signature is the story and the post in one paragraph
_POST = 280  # what a post of that time can hold
_HEADED = late(
    r"(?:(?P<name>[^@\n]{1,60}?)[ \t]+)?[\u200e\u200f]?\(?@(?P<handle>[A-Za-z0-9_.]{1,40})\)?"
    r"(?:[ \t]*[·•|,–—-][ \t]*|[ \t]+)"
    r"(?:(?P<ago>[0-9]{1,2}[hm])\b[ \t]*$)?"
)
_LABELLED = late(
    r"[ \t>*_]*(?:RT[ \t]+)?(?:(?P<name>[A-Z][\w.'’\-]{0,20}(?:[ \t][A-Z0-9][\w.'’\-]{0,20}){0,4})[ \t]+)?"
    r"\(?@(?P<handle>[A-Za-z0-9_]{1,40})\)?[*_]{0,2}:[*_]{0,2}[ \t]+(?=\S)"
)
_AUTHOR = r"(?P<name>[A-Z][\w.'’\-]{0,20}(?:[ \t][A-Z][\w.'’\-]{0,20}){1,3})"
_REPLYING = late(r"(?:[ \t>]*(?:Replying to|In reply to|Quoting)[ \t]+@[^\n]{1,120}(?:\n|$))+")
_MENTIONS = late(r"(?:@[A-Za-z0-9_]{1,40},?[ \t]+)+(?=[\"“‘A-Z0-9#])")  # to whom a post replies, no subject of a verb
_STAMPED = late(
    r"\n[ \t]*[0-9]{1,2}[:.][0-9]{2}[ \t]*(?:[AaPp]\.?[Mm]\.?)?[ \t]*[·•|,–—-][^\n]{4,60}\Z"
)  # the time below
_ALONE = late(r"[ \t>]*@(?P<handle>[A-Za-z0-9_]{2,40})[ \t]*")
_TICKS = "\u2713\u2714\u2611\u2705\ufe0f"  # of an account whose name was confirmed
_STOP = late(r"[.!?][\"”’)]*[ \t]+(?=[\"“‘A-Z0-9#@])")
_NAME_IN_HANDLE = re.compile(r"[A-Z][a-z]+")  # "Ann" and "Roe" of @AnnRoe
_LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)[^\s<>\"”]+", re.IGNORECASE)


def find_posts(text: str, every: list[Line], published: date | None) -> tuple[Post, ...]:
    """Every post of the text, in order; a post without a year takes the last such day before `published`."""
    found: list[Post] = []
    taken = 0
    for first, last in paragraphs(every):
        group = every[first:last]
        if group[0].start < taken:
            continue
        stacked = scraped(text, every, first)
        if stacked is not None:
            name = text[stacked.name.start : stacked.name.end].strip(" *_")
            body = _bare(text, stacked.body.start, stacked.body.end)
            found.append(Post(stacked.span, body, name, stacked.handle, _posted(stacked.printed, published)))
            taken = stacked.span.end
            continue
        headed = _headed(text, group, published)
        if headed:
            found += headed
            taken = headed[-1].span.end
            continue
        labelled = _labelled(text, group)
        if labelled:
            found += labelled
            taken = labelled[-1].span.end
            continue
        start = group[0].start
        previous = every[first - 1] if first else None
        for signed in _SIGNED.finditer(text, start, group[-1].end):
            post = _signed(text, max(start, taken), signed, published, previous, taken)
            if post is not None:
                found.append(post)
                taken = post.span.end
    comments = find_comments(text, every, published)
    found += [one for one in comments if not any(_overlap(one.span, post.span) for post in found)]
    return tuple(sorted((_named(text, post) for post in found), key=lambda post: post.span))


def _named(text: str, post: Post) -> Post:
    """The post with its author's name, where the text gives it: "by Ann Roe (@aroe)", "Ann Roe" for @AnnRoe."""
    if post.handle is None or post.author != post.handle:
        return post
    beside = re.search(rf"{_AUTHOR}[ \t]*\(@{re.escape(post.handle)}\)", text, re.ASCII)
    if beside is not None:
        return replace(post, author=beside["name"])
    parts = _NAME_IN_HANDLE.findall(post.handle)
    spelled = " ".join(parts) if len(parts) > 1 and "".join(parts) == post.handle else None
    return replace(post, author=spelled) if spelled is not None and spelled in text else post


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def paragraphs(every: list[Line]) -> list[tuple[int, int]]:
    """Runs of lines without an empty line between them, as positions in `every`."""
    runs: list[tuple[int, int]] = []
    first = 0
    for number, line in enumerate(every):
        if line.blank_after or number + 1 == len(every):
            runs.append((first, number + 1))
            first = number + 1
    return runs


def find_links(text: str) -> list[Span]:
    """Web addresses, without the punctuation of the sentence around them."""
    found: list[Span] = []
    if "/" not in text and "www." not in text.lower():
        return found
    for link in _LINK.finditer(text):
        end = link.end()
        while end > link.start() and text[end - 1] in ".,;:!?)]}'’…":
            end -= 1
        found.append(Span(link.start(), end))
    return found


def _signed(
    text: str, start: int, signed: re.Match[str], published: date | None, previous: Line | None, taken: int
) -> Post | None:
    """The post that ends in "— Name (@handle) date"."""
    dash, wide = max(
        (text.rfind(mark, max(start, signed.start() - _NAME_WIDTH), signed.start()), len(mark)) for mark in _DASHES
    )
    if dash < 0:
        return None
    name = text[dash + wide : signed.start()].strip(" \t*_—–-")
    printed = _day_after(text, signed.end())
    if not name or "\n" in name or (printed is None and not _line_ends(text, signed.end())):
        return None
    begin, limit = _words_before(text, start, dash)
    if begin >= limit and previous is not None and previous.start >= taken:
        begin, limit = _words_before(text, previous.start, previous.end)
    if begin >= limit:
        return None
    end = printed.end if printed else signed.end()
    return Post(Span(begin, end), _bare(text, begin, limit), name, signed["handle"], _posted(printed, published))


def _headed(text: str, group: list[Line], published: date | None) -> list[Post]:
    """The posts whose first lines are "Name @handle · date", each up to the next such line."""
    line = group[0]
    if text.find("@", line.start, group[-1].end) < 0:
        return []
    if len(group) >= 2 and (alone := _ALONE.fullmatch(text, line.start, line.end)) is not None:
        below = _below(text, group, alone["handle"], published)
        return [below] if below is not None else []
    heads = [(at, *head) for at, line in enumerate(group) if (head := _head(text, line)) is not None]
    ends = [*(at for at, _, _ in heads[1:]), len(group)] if heads else []
    made = [
        _under(text, group[at:end], head, _posted(printed, published))
        for (at, head, printed), end in zip(heads, ends, strict=True)
    ]
    return [post for post in made if post is not None]


def _head(text: str, line: Line) -> tuple[re.Match[str], Printed | None] | None:
    """The name, the handle and the day of such a line."""
    if text.find("@", line.start, line.end) < 0:
        return None
    head = _HEADED.match(text, _unquoted(text, line.start, line.end), line.end)
    if head is None:
        return None
    printed = printed_at(text, head.end(), line.end)
    return None if head["ago"] is None and (printed is None or line.end - printed.end > 24) else (head, printed)


def _under(text: str, lines: list[Line], head: re.Match[str], posted: date | None) -> Post | None:
    """The post of such a line and those below it, without how often it was liked and to whom the next one replies."""
    while len(lines) > 1 and any(mark.match(text, lines[-1].start, lines[-1].end) for mark in (COUNTS, _REPLYING)):
        lines = lines[:-1]
    if len(lines) < 2:
        return None
    begin, end = _unquoted(text, lines[1].start, lines[-1].end), lines[-1].end
    body = _bare(text, _past_reply(text, begin, end), end)
    if body.start >= body.end:
        return None
    name = (head["name"] or head["handle"]).strip(f" *_—–-{_TICKS}")
    return Post(Span(lines[0].start, end), body, name, head["handle"], posted)


def _below(text: str, group: list[Line], handle: str, published: date | None) -> Post | None:
    """The post below a line that is its handle, up to the time where that stands below."""
    end = group[-1].end
    begin = _past_reply(text, group[1].start, end)
    stamped = _STAMPED.search(text, group[-2].end - 1, end) if len(group) > 2 else None
    body = _bare(text, begin, stamped.start() if stamped is not None else end)
    printed = next(iter(printed_in(text, stamped.start(), end)), None) if stamped is not None else None
    if body.start >= body.end:
        return None
    return Post(Span(group[0].start, end), body, handle, handle, _posted(printed, published))


def _past_reply(text: str, begin: int, end: int) -> int:
    """Where a post's words begin, behind the lines that tell to whom it replies."""
    replying = _REPLYING.match(text, begin, end)
    return replying.end() if replying is not None else begin


def _labelled(text: str, group: list[Line]) -> list[Post]:
    """The posts of lines that open with "@handle:" or "Name (@handle):", each up to the next such line."""
    if text.find("@", group[0].start, group[0].end) < 0:
        return []
    heads = [(line, head) for line in group if (head := _LABELLED.match(text, line.start, line.end))]
    if not heads or heads[0][0] is not group[0]:
        return []
    ends = [*(line.start for line, _ in heads[1:]), group[-1].end]
    return [
        Post(
            Span(line.start, end),
            _bare(text, head.end(), end),
            (head["name"] or head["handle"]).strip(" *_—–-"),
            head["handle"],
            None,
        )
        for (line, head), end in zip(heads, ends, strict=True)
    ]


def _words_before(text: str, start: int, dash: int) -> tuple[int, int]:
    """The words of a signed post, from `start` or, where the story runs on into it, from a sentence near the end."""
    begin = _unquoted(text, start, dash)
    end = dash
    while end > begin and (text[end - 1].isspace() or text[end - 1] in "*_>"):
        end -= 1
    if end - begin > _LONGEST:
        stops = [stop.end() for stop in _STOP.finditer(text, end - _POST, end)]
        begin = stops[0] if stops else end - _POST
    return begin, end


def _bare(text: str, begin: int, end: int) -> Span:
    """A post's words without those whom they reply to, and without the links and pictures at their end."""
    mentions = _MENTIONS.match(text, begin, end)
    begin = mentions.end() if mentions is not None else begin
    moved = True
    while moved:
        moved = False
        while end > begin and text[end - 1].isspace():
            end -= 1
        for link in _LINK.finditer(text, text.rfind(" ", begin, end) + 1 or begin, end):
            if link.end() == end and link.start() > begin:
                end, moved = link.start(), True
    return Span(begin, max(begin, end))


def _unquoted(text: str, place: int, limit: int) -> int:
    """Past the marks of a block quote and the white space before words."""
    while place < limit and (text[place].isspace() or text[place] == ">"):
        place += 1
    return place


def _day_after(text: str, place: int) -> Printed | None:
    while place < len(text) and text[place] in " \t,·•|—–-*_":
        place += 1
    return printed_at(text, place, min(len(text), place + 40))


def _line_ends(text: str, place: int) -> bool:
    while place < len(text) and text[place] in " \t*_\r":
        place += 1
    return place == len(text) or text[place] == "\n"


def _posted(printed: Printed | None, published: date | None) -> date | None:
    if printed is None:
        return None
    if printed.year is not None or published is None:
        return printed.whole
    return latest_before(printed.month, printed.day, published)
