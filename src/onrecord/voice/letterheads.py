"""The public body whose letterhead a text stands under: a line with nothing but its name, and one of its press office.

"EASTON POLICE DEPARTMENT", "Office of News Affairs | January 3"; "News from the Easton Police Department"; "From:
Easton Police Department, Public Affairs". What such a text tells is the body's, where nobody else says it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.heads import head
from onrecord.voice.names import printed

_LINES = 6  # of a head, in which a letterhead stands
_LETTER = 8  # lines of the shortest text that only its day and its last line tell for one; words of the longest name
_PARTS = late(r" ?[|—–•,] ?| - ")
_TOLD_FOR = late(
    r"\b(?:news affairs|media relations|(?:office|bureau|division|department) of communications"
    r"|communications (?:office|division|bureau|department|unit)|public information|public affairs"
    r"|press (?:office|bureau)|news bureau|all media|bulletin no)\b"
    r"|(?:^|— )news(?: —|$)",
    re.IGNORECASE,
)
_NOTICE = late(
    r"\b(?:media|press) (?:notice|advisory|contact|inquiries)\b", re.IGNORECASE
)  # which needs no body beside it
_BYLINE = re.compile(r"by ", re.IGNORECASE)
_FROM = late(
    r"^(?:(?:news|statement|bulletin|message|notice|(?:[\w\-]+ ){0,2}issued) (?:from|by|of)|from:) (?:the )?",
    re.IGNORECASE,
)
_DAY = late(r"(?:[A-Z][a-z]+day, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\b")
_TO_THE_PRESS = late(r"(?:media |press )?(?:contacts?|inquiries|questions)\b|#[# ]*$|-30-", re.IGNORECASE)
_HEADS_IT = late(
    r"Office of (?:the )?(?:Sheriff|Chief|Commissioner|Superintendent|Director)\b", re.IGNORECASE
)  # of a body
_WORD = late(r"[\w.&'’\-]+")
_OF_COURT = late(r"(?:[A-Z]\w+ )?District of [A-Z]", re.IGNORECASE)


def letterhead(text: str) -> str | None:
    """The body's name, as a story prints it; empty where a head is of a press office alone, None where it is none."""
    lines = head(text)[:_LINES]
    if any(map(_BYLINE.match, lines)):
        return None
    bodies = [name for line in lines if (name := _body(line)) is not None]
    units = [line for line in lines if _NOTICE.search(line) or (bodies and _TOLD_FOR.search(line))]
    sent = any(_FROM.match(line) is not None and _body(line) is not None for line in lines)
    if not (any(map(_is_of_a_head, units)) or sent or _dated(text, lines)):
        return None
    court = next((line for line in lines if _OF_COURT.match(line) is not None), None)
    name = next((one for one in reversed(bodies) if _HEADS_IT.match(one) is None), bodies[-1] if bodies else "")
    return f"{name}, {court}" if name and court is not None else name


def _is_of_a_head(line: str) -> bool:
    """Whether a line is no headline: parts of it are a body, a press office, a day or an address, all in capitals."""
    return all(part[:1].isupper() or part[:1].isdigit() for part in _PARTS.split(line) if part)


def _body(line: str) -> str | None:
    """The public body whose name a line, or a part of it, is; None where it is none."""
    line = _FROM.sub("", line, count=1)
    for part in _PARTS.split(line):
        told = _TOLD_FOR.search(part)
        words = _WORD.findall(part if told is None else part[: told.start()])
        if _names_a_body(words):
            return _printed(words)
    return None


def _names_a_body(words: Sequence[str]) -> bool:
    """Whether words are the name of a public body, and nothing else."""
    if not 1 < len(words) <= _LETTER or not all(word[:1].isupper() or word.lower() in CUES.links for word in words):
        return False
    lower, heads = [word.lower() for word in words], word_set("issuing_bodies")
    return lower[-1] in heads or (lower[-1] not in CUES.links and any(one in heads for one in _before_of(lower)))


def _before_of(words: Sequence[str]) -> list[str]:
    """The words right before each "of": "Office of the Attorney General", "Federal Bureau of Investigation"."""
    return [one for one, behind in pairwise(words) if behind == "of"]


def _printed(words: Sequence[str]) -> str:
    """A name set in capitals as a story prints it."""
    if not all(word.isupper() for word in words):
        return " ".join(words)
    return " ".join(word.lower() if word.lower() in CUES.links else printed(word.upper()) for word in words)


def _dated(text: str, lines: Sequence[str]) -> bool:
    """Whether a body's name heads the text, and a line with its day follows; one for the press may end it as well."""
    if not lines or _body(lines[0]) is None or not any(map(_DAY.search, lines[1:])):
        return False
    every = [line.strip() for line in text.splitlines() if line.strip()]
    closes = len(every) >= _LETTER and _TO_THE_PRESS.match(every[-1]) is not None
    names = lines[0].isupper() or sum(_body(line) is not None for line in lines) > 1  # else it may be a headline
    alone = names and _PARTS.search(lines[0]) is None
    return closes or alone or any(map(_TO_THE_PRESS.match, lines[1:]))
