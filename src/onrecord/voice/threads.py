"""Threads: posts with replies, each of which is its writer's.

A board's or a chat's, whose labels give a name and a time ("Ann Roe, 9:02 a.m.: It fell.", "Ann Roe (moderator) wrote:"
below a head that calls itself a thread), and one writer's numbered posts ("THREAD by Ann Roe (@aroe)", "1/ It fell.")
with what others reply ("@lou_h replied: Did it?"). A forum's heads stand on lines of their own ("Posted by: a_roe",
"Posted: Sun Jan 03, 2021 9:14 am"); lines behind ">" below "a_roe wrote:" are the quoted writer's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.late import late
from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES, heading
from onrecord.voice.letters import Letter
from onrecord.voice.names import printed
from onrecord.voice.paragraphs import CHAT, Block

_NAME = r"(?:[A-Z][\w.'’\-]{0,20}[ \t]){0,3}[A-Z][\w.'’\-]{1,20}"
_HANDLE = (  # "@aroe", "u/aroe", "a_roe"
    r"(?:(?:@|/?u/)\w[\w.]{1,30}|(?![A-Z]{1,3}\d)(?=[A-Za-z]*[_\d])[A-Za-z]\w{2,30})"
)
_WRITES = "|".join(sorted(word_set("writes_post")))
_HOUR = r"\d{1,2}(?::\d\d)?(?::\d\d)?[ \t]?[apAP]\.?[mM]\b\.?|\d{1,2}:\d\d"
_DAY = r"(?:[A-Z][a-z]{2,8}\.?[ \t]\d{1,2}(?:,[ \t]\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_AGO = r"\d{1,2}[ \t]?(?:m|h|d|min|hr|hrs|minutes?|hours?|days?)(?:[ \t]ago)?"
_TIME = rf"(?:{_DAY},?[ \t](?:at[ \t])?(?:{_HOUR})|{_HOUR}|{_AGO}|{_DAY})"
_ROLE = r"(?:[ \t]*\([^()\n\d]{1,40}\))"
_TIMED = late(  # "Ann Roe (moderator), 9:02 a.m.:", "[9:02] Ann Roe:", "Ann Roe · 3h" on a line of its own
    rf"[ \t>*_]*(?:\[(?:{_TIME})\][ \t]*)({_NAME}|{_HANDLE}){_ROLE}?[*_]*:[*_]*[ \t]*(?=\S)"
    rf"|[ \t]*[\[(]?(?:{_HOUR})[\])]?[ \t]+({_NAME}){_ROLE}?[ \t]*\Z"
    rf"|[ \t>*_]*({_NAME}|{_HANDLE}){_ROLE}?[*_]*(?:(?:,?[ \t](?:{_WRITES})|,|[ \t]*[·•|—–-])(?:[ \t](?:on|at))?)?"
    rf"[ \t]*(?:[(\[]{_TIME}[)\]]|{_TIME})(?:[*_]*:[*_]*[ \t]*(?=\S)|[*_]*:?[ \t]*(?:\n|\Z))"
)
_WROTE = late(  # "Ann Roe (moderator) replied:", "u/easton_dad:"
    rf"[ \t>*_]*(?:({_NAME}){_ROLE}?[*_]*,?[ \t](?:{_WRITES})|({_HANDLE}){_ROLE}?[*_]*(?:,?[ \t](?:{_WRITES}))?)"
    r"[*_]*:[*_]*[ \t]*"
)
_UNTIMED = late(rf"[ \t>*_]*({_NAME}|{_HANDLE}){_ROLE}?[*_]*:[*_]*[ \t]*(?=\S)")
_BY = late(
    rf"\W*(?:[A-Za-z]+[ \t]){{0,3}}?\b(?i:thread|posts)\b[^\n.?!]{{0,40}}?(?:\b(?:by|from|of)[ \t]|:[ \t]*)"
    rf"(?:({_NAME})(?=[ \t]*(?:[(,.;|:—–-]|on\b|\Z))(?:[ \t]*\(({_HANDLE})\))?|({_HANDLE}))"
    rf"|\W*({_NAME})['’]s?[ \t][^\n.?!]{{0,30}}?\b(?i:thread|posts)\b"
)
_NUMBERED = late(r"[ \t(]*\d{1,2}/(?:\d{1,2}\b|n\b)?[):.]*[ \t]+(?=\S)")
_REPLY = late(
    rf"[ \t>*_]*(?:({_NAME})[ \t]*\(({_HANDLE})\)|({_HANDLE}))[*_]*(?:,?[ \t](?:{_WRITES}))?"
    rf"(?:,?[ \t](?:(?:at|on)[ \t])?{_TIME})?[*_]*:[*_]*[ \t]*(?=\S)"
)
_SHOWN = r"@?\w[\w.'’\-]{0,30}(?:[ ]\w[\w.'’\-]{0,20}){0,3}?"  # behind a label, whatever a writer calls himself
_STAMP = (  # "on January 3, 2021 at 9:14 am", "Posted: 01/03/2021"
    r"(?:Posted[:,]?[ \t]*)?(?:(?:on|at)[ \t])?(?:\w{3,9},?[ \t])?"
    r"[^\n]{0,24}\d[^\n]{0,12}(?:\d{1,2}:\d\d|\d{4})[^\n]{0,12}"
)
_RANK = r"[ \t]*(?:\w+[ ]){0,2}(?:Member|Poster|Regular|Moderator|User|Administrator)[ \t]*"
_FORUM = late(
    r"^[ \t>*_#]*(?:"
    rf"(?i:(?:re)?posted|comment(?:ed)?|reply|submitted)[ \t](?i:by):?[ \t]+({_SHOWN})"
    rf"(?:[ \t]*(?:on|at|[»•·|,(–—-])[ \t]?{_STAMP})?"
    rf"|(?i:author|user|username|poster)[:][ \t]+({_SHOWN})"
    rf"|(?i:by)[ \t]+({_SHOWN})[ \t]*»[ \t]*{_STAMP}"
    rf"|(?:\[[–—+-]\][ \t]*)?({_NAME}|{_HANDLE})[ \t]+-?[\d.,]+k?[ \t]points?\b[^\n]{{0,60}}"
    rf"|(?:({_NAME})[ \t](?:{_WRITES})|({_HANDLE})(?:[ \t](?:{_WRITES}))?):?[ \t]*\n(?:{_RANK}\n)?[ \t]*{_STAMP}"
    rf"|({_NAME})\n[ \t]*{_DAY},?[ \t](?:at[ \t])?(?:{_HOUR})"
    rf"|({_NAME}|\w[\w.\-]{{1,30}})(?:[ ][ ]+|\t+)(?:{_HOUR})"
    r")[ \t*_:]*$",
    re.MULTILINE,
)
_QUOTES = late(rf"^[ \t]*({_SHOWN})[ \t](?:{_WRITES}):[ \t]*\n((?:[ \t]*>[^\n]*(?:\n|\Z))+)", re.MULTILINE)
_HEAD = 240  # characters in which a page says that it is a thread
_LONGEST = 140  # characters of the line that says so
_FEWEST = 2  # labels, or numbered posts, of a page that says so
_TURNS = 3  # labels with a time of a page that does not, of whose writers one comes back
_HEADS = 3  # blocks of which one may name the writer of a thread


class _Post(NamedTuple):
    start: int
    writer: str
    words: int


def threads(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """Each post of the text with its writer as printed; none where the text is no thread."""
    own = [block for block in blocks if block.post is None]
    head = text[:_HEAD].casefold()
    called = any(map(head.__contains__, word_set("heads_thread")))
    if not called and any(map(head.__contains__, word_set("heads_updates"))):
        return ()  # a live page's reporters sign what the paper says
    found = _of_one(text, own) if called else []
    posts = found or _of_a_chat(text, own) or _of_a_forum(text) or _of_several(text, own, called=called)
    return (*_quoted(text), *_joined(posts, len(text))) if posts else ()


def _of_a_chat(text: str, blocks: Sequence[Block]) -> list[_Post]:
    """The lines of a chat as a telephone or a meeting writes them out, each with its hour and its writer."""
    if ":" not in text[:_HEAD]:
        return []
    starts = [text.rfind("\n", 0, block.start) + 1 for block in blocks]
    found = [said for start in starts if (said := CHAT.match(text, start)) is not None]
    return [_Post(said.start(), said[1].strip(), said.end()) for said in found] if len(found) >= _FEWEST else []


def _of_a_forum(text: str) -> list[_Post]:
    """Posts below heads on lines of their own; of those that name a writer alone above a time, one comes back."""
    found = list(_FORUM.finditer(text)) if "\n" in text else []
    labelled = any(head[1] or head[2] or head[3] or head[4] for head in found)
    posts = [_Post(head.start(), next(filter(None, head.groups())), head.end()) for head in found]
    writers = {post.writer for post in posts}
    several = len(posts) >= _FEWEST and (labelled or len(writers) < len(posts))
    return [post for post in posts if _names_somebody(post.writer)] if several else []


def _quoted(text: str) -> list[Letter]:
    """What a post quotes of another: the lines behind ">" below "easton_dad wrote:"."""
    found = _QUOTES.finditer(text) if "\n>" in text else ()
    return [Letter(said.start(), said.end(), printed(said[1].lstrip("@")), said.start(2)) for said in found]


def _joined(posts: Sequence[_Post], end: int) -> tuple[Letter, ...]:
    ends = [*(post.start for post in posts[1:]), end]
    return tuple(
        Letter(post.start, stop, printed(post.writer), post.words) for post, stop in zip(posts, ends, strict=True)
    )


def _of_one(text: str, blocks: Sequence[Block]) -> list[_Post]:
    """One writer's numbered posts, and what others reply to them."""
    named = next(filter(None, (_heads(text, block) for block in blocks[:_HEADS])), None)
    if named is None:
        return []
    author = (named[1] or named[3] or named[4]).rpartition("/")[2].lstrip("@")
    known = {(named[2] or named[3] or "").lower(): author}
    posts: list[_Post] = []
    numbered = 0
    for block in blocks:
        if (part := _NUMBERED.match(text, text.rfind("\n", 0, block.start) + 1, block.end)) is not None:
            numbered += 1
            posts.append(_Post(block.start, author, part.end()))
        elif (reply := _REPLY.match(text, block.start, block.end)) is not None:
            handle = (reply[2] or reply[3]).lower()
            writer = known.setdefault(handle, reply[1] or reply[3].rpartition("/")[2].lstrip("@"))
            posts.append(_Post(block.start, writer, reply.end()))
        elif posts and (reply := _WROTE.match(text, block.start, block.end)) is not None:
            posts.append(_Post(block.start, (reply[1] or reply[2]).rpartition("/")[2].lstrip("@"), reply.end()))
    return posts if numbered >= _FEWEST else []


def _heads(text: str, block: Block) -> re.Match[str] | None:
    """Whether a block is the line that says whose thread it is."""
    return _BY.match(text, block.start, block.end) if block.end - block.start <= _LONGEST else None


def _of_several(text: str, blocks: Sequence[Block], *, called: bool) -> list[_Post]:
    """Posts of a board or a chat, each below a label with a name and a time; with a name alone where one has a time."""
    if not called and len(blocks) < _TURNS:
        return []
    timed = _labelled(text, blocks, _TIMED)
    if not called:
        writers = [post.writer.rpartition(" ")[2] for post in timed]
        return timed if len(timed) >= _TURNS and len(set(writers)) < len(writers) else []
    sure = {post.start: post for post in (*_labelled(text, blocks, _WROTE), *timed)}
    plain = {post.start: post for post in _labelled(text, blocks, _UNTIMED) if post.start > min(sure, default=0)}
    return sorted((plain | sure).values()) if sure and len(plain | sure) >= _FEWEST else []


def _labelled(text: str, blocks: Sequence[Block], label: re.Pattern[str]) -> list[_Post]:
    found = [(block, label.match(text, block.start, block.end)) for block in blocks]
    posts = [_Post(block.start, next(filter(None, said.groups())), said.end()) for block, said in found if said]
    return [
        post._replace(writer=post.writer.rpartition("/")[2].lstrip("@"))
        for post in posts
        if _names_somebody(post.writer)
    ]


def _names_somebody(shown: str) -> bool:
    """Whether a label names no town, no body and no part of the text."""
    words = shown.lower().split()
    return shown.lower() not in place_names() and not heading(words) and words[-1] not in CUES.organisations
