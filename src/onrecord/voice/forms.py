"""What kind of text it is: a press release, a speech, an interview, a transcript, or a story in its own voice.

A release speaks for its issuer, a speech for its speaker, an interview's answers for the person interviewed; a line of
a transcript for the person whose label opens it. An opinion is its own text's voice, but its "I" is the author.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise, starmap
from types import MappingProxyType
from typing import NamedTuple

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.model import Document
from onrecord.voice import (
    addressed,
    claimsheets,
    headedvoices,
    interviews,
    introduced,
    labels,
    letterheads,
    letters,
    memos,
    prompts,
    soundbites,
    speeches,
    threads,
    undersigned,
)
from onrecord.voice.paragraphs import Block

_RELEASE = late(r"\b(?:for immediate release|news release|press release|media release|for release)\b", re.IGNORECASE)
_RUNNING = late(r"\b[a-z][\w'’\-]*[ \t]+\Z")  # the last word right before it in lower case: "in a"
_HANDED = re.compile(r"\b(?:this is|the following|here is)\b[^\n]*\Z", re.IGNORECASE)
_INTERVIEW = late(
    r"^[^\n]{0,40}?\b(?:questions?|q\s?(?:&|and)\s?a|interview|conversation|minutes|chat|talk|talking|coffee|lunch)\s+(?:with|for)\s+(?:the\s+)?([^\n,;:—–(]{3,80})",
    re.IGNORECASE,
)
_TALKS = word_set("talks")
_TALK = 60  # characters up to the end of such a word
_BYLINE = re.compile(r"^\W*[Bb][Yy]\s+([A-Z][^\n,:;|]{2,60}?)(?:,[ \t][a-z][^\n:;|.]{2,80})?\s*[*_]*$")
_SIGNED = late(  # with the paper and at times the day behind the name: "By Ann Roe | Easton Herald, October 8, 2007"
    r"^\W*[Bb][Yy][ \t]+(?!The[ \t])((?:[A-Z][\w.'’\-]{0,20}[ \t]){1,3}[A-Z][\w'’\-]{1,20})"
    r"(?:[ \t]*[|·•][ \t]*[A-Z][^\n|]{2,80}|,(?:[ \t][A-Z][\w.'’&\-]{0,20}|[ \t]of[ \t]the|[ \t]the){1,5})\s*[*_]*$"
)
_WRITTEN = late(  # "*A weekly letter from the courthouse, by Ann Roe*"
    r"^[ \t]*[*_]{1,2}[^\n.?!*_]{3,80},?[ \t]by[ \t]"
    r"((?:[A-Z][\w.'’\-]{0,20}[ \t]){1,2}[A-Z][\w'’\-]{1,20})[ \t]*[*_]{1,2}[ \t]*$"
)
_TAGLINE = late(  # the last line of an opinion: "Ann Roe is a nurse in Easton."
    r"[\s*_—–-]*((?:[A-Z][\w.'’\-]{0,20}[ \t]){1,3}[A-Z][\w.'’\-]{1,20})(?:, [^.\n]{3,80},)?[ \t]"
    r"(?:is|was|has|lives|teaches|taught|leads|led|heads|headed|runs|ran|served|serves|works|worked|writes|chairs)\b"
)
_DATED_BY = late(  # "Jan. 5, 2020 | by Ann Roe, for the Courier"
    r"^[^\n|·•—–]{3,40}[|·•—–][ \t]*[Bb][Yy][ \t]+((?:[A-Z][\w.'’\-]{0,20}[ \t]){1,3}[A-Z][\w'’\-]{1,20})"
    r"(?=[ \t*_]*(?:,|[|·•]|$))"
)
_MASTHEAD = re.compile(r"^#\s+([^\n—–|]{3,60}?)\s+[—–|]\s")
_OPENING = 6  # blocks in which a text says what it is
_LINES = 5  # lines that may say so: a title, and "Remarks by" below it
_HEAD = 400
_SENTENCE = re.compile(r"[a-z]{4}\. [A-Z]")  # no "Dr. Roe"
_STOPS = (".", "”", '"')


class Form(NamedTuple):
    """`issuer` speaks wherever nobody else does (a name as printed); `labels` are those of a transcript's speakers.

    `guest` answers where a transcript's label is a mere "A:".
    `answers` are the starts of the blocks that the person interviewed speaks; None where all but the questions are;
    `askers` are the readers who sign the others.
    `quoted` is a transcript whose speakers stand in quotation marks: what stands in none is the page's own. `memos` are
    the memos, messages or posts of a thread that the text holds.
    """

    kind: str  # story, release, speech, interview, transcript, thread, script
    issuer: str | None = None
    author: str | None = None
    labels: frozenset[str] = frozenset()
    guest: str | None = None
    answers: frozenset[int] | None = None
    askers: Mapping[int, str] = MappingProxyType({})
    quoted: bool = False
    memos: tuple[letters.Letter, ...] = ()


def form(document: Document, blocks: Sequence[Block]) -> Form:
    """The form of the text, with its issuer and its author as printed."""
    text = document.text
    head = [text[block.start : block.end] for block in blocks[:_OPENING] if block.post is None]
    author = _author(document, head) or letters.signer(text, blocks) or undersigned.undersigned(text)
    if "release" in text[:_HEAD].casefold() and _released(text) is not None:
        return Form("release", None, author)
    if letterheads.letterhead(text) is not None:
        return Form("release", None, author)
    shown = text[:_HEAD].splitlines()[:_LINES]  # a line with a day is no block
    opening = dict.fromkeys((*head[:3], *shown))
    lines = [line for line in shown if line.strip()]
    speakers = chain(map(speeches.headed, opening), starmap(speeches.headed_in_two, pairwise(lines)))
    if speaker := next(filter(None, speakers), None):
        return Form("speech", speaker, speaker)
    labelled = labels.labels(text, blocks)
    if not labelled and (speaker := next(filter(None, map(speeches.pressed, opening)), None)):
        return Form("speech", speaker, speaker)
    for line in head[:3] if not labelled else ():
        if _talks(line) and (found := _INTERVIEW.match(line)) and _heads(line):
            name = interviews.named(found.group(1)) or interviews.interviewee(text, blocks)  # "for a criminologist"
            name = name or interviews.opening_person(text, blocks)
            return _interview(text, blocks, name or found.group(1).strip(), author)
        if _talks(line) and (name := interviews.headed(line)):
            return _interview(text, blocks, name, author)
    if not labelled and (name := interviews.headed_in_two(text)) is not None:
        return _interview(text, blocks, name, author)
    if (parted := _in_parts(text, blocks, author)) is not None:
        return parted
    if not labelled and (speaker := addressed.addresses(text) or introduced.speaker(text)) is not None:
        return Form("speech", speaker, speaker)
    labelled = labelled or labels.lone(text, blocks)
    if labelled:
        turned = any(prompts.answers(text, block) for block in blocks)
        guest = interviews.interviewee(text, blocks) if turned else None
        return Form("transcript", None, author, labelled, guest, quoted=labels.quoted(text, blocks, labelled))
    if name := interviews.interviewee(text, blocks):
        return _interview(text, blocks, name, author)
    return Form("story", None, author)


def _in_parts(text: str, blocks: Sequence[Block], author: str | None) -> Form | None:
    """A text with parts each of which says whose it is: memos, sound in a script, the posts of a thread."""
    headed = memos.memos(text, blocks) or claimsheets.sheets(text, blocks) or headedvoices.voices(text, blocks)
    if headed:
        return Form("story", None, author, memos=headed)
    if heard := soundbites.bites(text, blocks):
        return Form("script", None, author, memos=heard)
    posted = threads.threads(text, blocks)
    return Form("thread", None, author, memos=posted) if posted else None


def _interview(text: str, blocks: Sequence[Block], name: str, author: str | None) -> Form:
    """With whom it is held, and what that person says; all but the questions where the paper asks nothing."""
    said = interviews.answers(text, blocks, name)
    return Form("interview", name, author, answers=said or None, askers=interviews.askers(text, blocks))


def _heads(line: str) -> bool:
    """Whether the line is no sentence of a story: "In an interview with the Gazette, Chief Roe said" is."""
    told = line.rstrip(" *_").endswith(_STOPS) or _SENTENCE.search(line) is not None
    return not told or "edited" in line or "condensed" in line


def _talks(line: str) -> bool:
    """Whether a word for a talk stands near the head of a line: most lines have none."""
    opening = line[:_TALK].casefold()
    return any(map(opening.__contains__, _TALKS))


def _released(text: str) -> re.Match[str] | None:
    """The words that head a release; a story tells what "police said in a news release", or is "set for release"."""
    for found in _RELEASE.finditer(text, 0, _HEAD):
        start, end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
        before, line = text[start : found.start()], text[start : end if end >= 0 else None].rstrip()
        running = _RUNNING.search(before) or line.endswith(_STOPS)
        if not (found.group().islower() and running) or _HANDED.search(before):
            return found
    return None


def release_line(text: str) -> str | None:
    """What stands beside "press release" on its line."""
    found = _released(text)
    if found is None:
        return None
    start, end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
    return (text[start : found.start()] + text[found.end() : end if end >= 0 else None]).strip(" :—–-|\t\r")


def _author(document: Document, head: Sequence[str]) -> str | None:
    for line in head:
        if found := _BYLINE.match(line):
            return found.group(1)
    text = document.text
    if (" I " in text or "\nI " in text) and (told := _TAGLINE.match(text, text.rstrip().rfind("\n") + 1)) is not None:
        return told.group(1)
    lines = document.text[:_HEAD].splitlines()
    if (written := next(filter(None, map(_WRITTEN.match, lines)), None)) is not None:
        return written.group(1)
    for line in map(str.strip, lines):
        if found := _BYLINE.match(line) or _SIGNED.match(line) or _DATED_BY.match(line) or _MASTHEAD.match(line):
            return found.group(1)
    return None
