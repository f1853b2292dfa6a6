"""Posts that a page shows by a site's embed code: the words, then who posted them and when.

<blockquote class="twitter-tweet"><p>words</p>— Name (@handle) <a>March 17, 2017</a></blockquote>     also Bluesky
<div class="fb-post"><blockquote><p>words</p>Posted by <a>Name</a> on <a>Friday, March 17, 2017</a>   Facebook
<blockquote class="instagram-media">words ... A post shared by Name (@handle) on <time>               Instagram
<amp-twitter><blockquote placeholder> as the first                                                    AMP
Name, @handle, words, day, each in an element of its own                                              pages' own markup
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from onrecord.reading import cues
from onrecord.reading.dates import day_in
from onrecord.reading.pagetree import Element, has_class, lines_of, marks

_SIGNED = re.compile(r"\(@(?P<handle>[A-Za-z0-9_.@-]{1,80})\)")
_DASHES = ("—", "–", "―", "--", "- ")
_NAME_WIDTH = 90
_BY = re.compile(
    r"(?:A (?:post|photo|video|reel) (?:shared|posted) by|Posted by|Post by)[ \t]+"
    r"(?:(?P<name>[^@\n]{1,90}?)[ \t]*\(@(?P<handle>[\w.-]{1,60})\)|@(?P<only>[\w.@-]{1,80})|(?P<plain>[^@\n]{1,90}?))"
    r"(?:[ \t]+(?:on|at)[ \t]+(?P<day>[^\n]{1,60}))?$"
)
_HANDLE = re.compile(r"@(?P<handle>[A-Za-z0-9_.@-]{1,80})(?:[ \t]*[·•|][ \t]*[^\n]{0,30})?$")
_NAME = re.compile(r"[^@\n.!?:;]{2,60}$")
_LED = re.compile(
    r"//(?:www\.|mobile\.)?(?:(?:twitter|x)\.com/(?P<a>\w{1,15})/status/"
    r"|(?:threads\.(?:net|com)|tiktok\.com|truthsocial\.com)/@(?P<b>[\w.]{1,40}))",
    re.IGNORECASE,
)
_LINK = ("https://", "http://", "pic.twitter.com/", "t.co/")
_LINKS = ("href", "cite", "data-href", "data-text-post-permalink", "src")
_STAMP = 48  # characters of a line that is a time


class Shown(NamedTuple):
    """A post as the page shows it, its words a line each; `author` is empty where the page does not say who."""

    words: tuple[str, ...]
    author: str
    handle: str | None
    posted: date | None


def is_embed(element: Element) -> bool:
    """Whether an element is a post's whole embed, by its class, its name, or a block quote signed by a handle."""
    if element.tag in marks("post-tag") or (element.tag != "a" and has_class(element, "post")):
        return True
    if element.tag != "blockquote" or element.find(".//blockquote") is not None:
        return False
    lines = lines_of(element)
    signed = _dashed(lines[-1]) if lines else None
    return signed is not None and (not signed[3].strip() or day_in(signed[3]) is not None)


def shown(element: Element) -> Shown | None:
    """The post of an embed; None where the page does not hold its words."""
    lines = [line for line in lines_of(element) if line.lower().strip(" .…[]") not in cues.known("post-line")]
    led = _led(element)
    found = _signed(lines) or _stacked(lines, led) or Shown(tuple(lines), "", None, None)
    words = tuple(line for line in map(_without_links, found.words) if line)
    if not words:
        return None
    handle = found.handle or led
    return Shown(words, found.author or handle or "", handle, found.posted or _stamped(element))


def _signed(lines: Sequence[str]) -> Shown | None:
    """The signature below the words, or at the end of them."""
    for at in range(len(lines) - 1, -1, -1):
        line, above = lines[at], lines[:at]
        if (by := _BY.search(line)) is not None:
            name = by["name"] or by["plain"] or by["only"]
            before = line[: by.start()].strip()
            return Shown((*above, before), name.strip(), by["handle"] or by["only"], day_in(by["day"] or ""))
        if (dashed := _dashed(line)) is not None:
            before, name, handle, rest = dashed
            return Shown((*above, before), name, handle, day_in(rest) or day_in(" ".join(lines[at + 1 :])))
    return None


def _dashed(line: str) -> tuple[str, str, str, str] | None:
    """ "words — Name (@handle) day": the words, the name, the handle, and what follows."""
    found = None
    for found in _SIGNED.finditer(line):  # noqa: B007  the last one
        pass
    if found is None:
        return None
    low = max(0, found.start() - _NAME_WIDTH)
    dash, wide = max((line.rfind(mark, low, found.start()), len(mark)) for mark in _DASHES)
    name = line[dash + wide : found.start()].strip(" \t*_—–-")
    if dash < 0 or not name or len(line) - found.end() > _STAMP:
        return None
    return line[:dash].strip(), name, found["handle"], line[found.end() :]


def _stacked(lines: Sequence[str], led: str | None) -> Shown | None:
    """Name, handle, words and time on lines of their own.

    Without a name the handle is that of the post's address (TikTok), or else of whom the words speak to.
    """
    for at, line in enumerate(lines[:2]):
        handle = _HANDLE.match(line)
        if handle is None or (_NAME.match(lines[0]) is None if at else handle["handle"] != led):
            continue
        name = lines[0] if at else handle["handle"]
        words = list(lines[at + 1 :])
        day = day_in(line)
        if len(words) > 1 and len(words[-1]) <= _STAMP and (last := day_in(words[-1])) is not None:
            day = last
            words.pop()
        return Shown(tuple(word for word in words if word[:1] != "♬"), name, handle["handle"], day)
    return None


def _stamped(element: Element) -> date | None:
    """The day of the embed's own <time>, as its own offset has it."""
    for time in element.iter("time"):
        if (day := day_in(time.get("datetime", "")[:10])) is not None:
            return day
    return None


def _led(element: Element) -> str | None:
    """The handle in the address of the post."""
    for one in element.iter("blockquote", "a", "div", "iframe", element.tag):
        for key in _LINKS:
            if (found := _LED.search(one.get(key, ""))) is not None:
                return found["a"] or found["b"]
    return None


def _without_links(line: str) -> str:
    """The words without the addresses at their end."""
    words = line.split(" ")
    while words and (not words[-1] or words[-1].lower().startswith(_LINK)):
        words.pop()
    return " ".join(words).strip()
