"""What a page says of its story in its own data: title, author, day of publication.

JSON-LD (schema.org `NewsArticle` and its kin) comes before <meta>, and <meta> before what is marked in the page itself.
A day is the one that the page writes, by its own offset; it is never moved by a clock. Where it is written in UTC alone
and the page prints the day before, the printed day stands: the story came out in the evening.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain, islice
from typing import NamedTuple

from onrecord.reading.dates import day_in
from onrecord.reading.linkeddata import articles, names
from onrecord.reading.pagetree import Element, has_class, marks, spaced, squeezed

_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
_DAYS = (
    *("article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date"),
    *("article.published", "dc.date.issued", "dc.date", "pubdate", "publishdate", "publish-date", "date"),
)
_UTC = re.compile(r"(?:Z|[+-]00:?00)[ \t]*$")
_EPOCH = date(1970, 1, 1)  # what a program writes that knows no day
_LONGEST = 300  # characters of a title or an author
_MOST_BYLINES = 20  # looked at
_FEWEST = 2  # spaces of a heading that is no site's name
_SITE = re.compile(r"[ \t]+(?:[|–—·»]|-)[ \t]+[^|–—·»]{1,60}$")  # the site's name behind a page's <title>
_PERSON = re.compile(r"(?P<name>[A-Z][\w.'’-]*(?:[ \t]+(?:and|de|la|van|von|der|[A-Z][\w.'’-]*)){1,8})")
_NO_NAME = re.compile(r"https?://|www\.|@|[<>{}|]")
_BY = re.compile(r"\A(?:by|from)\s+", re.IGNORECASE)


class Day(NamedTuple):
    """A day as a page writes it, whether in UTC alone, and where."""

    day: date
    utc: bool
    because: str


class Facts(NamedTuple):
    """What the page's own data say; None where they say nothing."""

    title: str | None
    author: str | None
    published: date | None
    because: str | None


def facts_of(tree: Element) -> Facts:
    """The title, author and day of the page's story."""
    linked = articles(one.text or "" for one in tree.iter("script") if _is_linked_data(one))
    said = _meta(tree)
    titles = [*(str(one["headline"]) for one in linked if isinstance(one.get("headline"), str)), *_of(said, _TITLES)]
    titles += [_SITE.sub("", spaced(one.text or ""), count=1) for one in tree.iter("title")]
    told = [" and ".join(names(one.get("author"))) for one in linked]
    authors = chain(told, _of(said, _AUTHORS), islice(_marked_authors(tree), _MOST_BYLINES))
    title = next((words for one in titles if (words := _line(one))), None)
    author = next((words for one in authors if (words := _name(one))), None)
    day = _chosen([*_linked_days(linked), *_meta_days(said), *_printed_days(tree)])
    return Facts(title, author, day.day if day else None, day.because if day else None)


def headline(title: str | None, headings: list[str]) -> str | None:
    """The heading that the page shows: of several the one that its data name. Without one, the title of its data."""
    headings = [one for one in headings if one.count(" ") >= _FEWEST and len(one) <= _LONGEST]
    if title is None:
        return headings[0] if headings else None
    told = squeezed(title)
    like = [one for one in headings if squeezed(one) in told or told in squeezed(one)]
    return max(like, key=len) if like else headings[0] if len(headings) == 1 else title


def _is_linked_data(script: Element) -> bool:
    return bool(script.get("type", "").strip().lower().startswith("application/ld+json"))


def _meta(tree: Element) -> dict[str, list[str]]:
    """The contents of the page's <meta> elements by their name, in small letters."""
    found: dict[str, list[str]] = {}
    for one in tree.iter("meta"):
        key = (one.get("property") or one.get("name") or one.get("itemprop") or "").strip().lower()
        if key and one.get("content"):
            found.setdefault(key, []).append(one.get("content"))
    return found


def _of(said: dict[str, list[str]], keys: tuple[str, ...]) -> Iterator[str]:
    for key in keys:
        yield from said.get(key, ())


def _marked_authors(tree: Element) -> Iterator[str]:
    """Names that the page marks as the author's: rel=author, itemprop=author, a byline's class."""
    for one in tree.iter("a", "span", "div", "p", "address"):
        if "author" in (one.get("rel"), one.get("itemprop")) or has_class(one, "byline"):
            found = _PERSON.match(_BY.sub("", "\n".join(one.itertext()).strip(), count=1))
            if found is not None:
                yield found["name"]


def _linked_days(linked: list[dict[str, object]]) -> Iterator[Day]:
    for one in linked:
        for key in ("datePublished", "dateCreated"):
            if (day := _day(one.get(key))) is not None:
                yield Day(day, _in_utc(one[key]), f"the page's JSON-LD ({key}) says {day.isoformat()}")


def _meta_days(said: dict[str, list[str]]) -> Iterator[Day]:
    for key in _DAYS:
        for words in said.get(key, ()):
            if (day := _day(words)) is not None:
                yield Day(day, _in_utc(words), f"the page's <meta> ({key}) says {day.isoformat()}")


def _printed_days(tree: Element) -> Iterator[Day]:
    """The <time> that is marked as the day of publication, or the only day that <time>s of the article have."""
    inside = next((one for tag in ("article", "main", "body") for one in tree.iter(tag)), tree)
    times = [one for one in inside.iter("time") if not _is_elsewhere(one)]
    first = [one for one in times if one.get("itemprop") == "datePublished" or one.get("pubdate") is not None]
    written = [words for one in first or times for words in (one.get("datetime"), "".join(one.itertext())) if words]
    found = [
        Day(day, _in_utc(words), f"the page's <time> says {day.isoformat()}")
        for words in written
        if (day := _day(words)) is not None
    ]
    if first or len({one.day for one in found if not one.utc} or {one.day for one in found}) == 1:
        yield from found


def _is_elsewhere(time: Element) -> bool:
    """In a post, a list of other stories, a menu."""
    return any(
        above.tag in ("aside", "nav", "footer", "blockquote", "li") or above.tag in marks("post-tag")
        for above in time.iterancestors()
    )


def _chosen(days: list[Day]) -> Day | None:
    """The first; where that is in UTC alone, the day before if the page writes it by a clock of its own."""
    if not days:
        return None
    first = days[0]
    before = first.day - timedelta(days=1)
    return next((one for one in days if first.utc and not one.utc and one.day == before), first)


def _day(words: object) -> date | None:
    """The day with which a stamp begins, or that words print."""
    if not isinstance(words, str):
        return None
    words = words.strip()[:80]
    if re.match(r"[0-9]{8}(?![0-9])", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:8]}"
    found = day_in(words)
    return found if found != _EPOCH else None


def _in_utc(words: object) -> bool:
    return isinstance(words, str) and _UTC.search(words) is not None


def _line(words: str) -> str | None:
    """Words on one line, entities read; None where they are empty or too long."""
    tidy = spaced(html.unescape(words[: 4 * _LONGEST])).strip()
    return tidy if 0 < len(tidy) <= _LONGEST else None


def _name(words: str) -> str | None:
    """A name, and no address of a page."""
    tidy = _line(words)
    if tidy is None or _NO_NAME.search(tidy):
        return None
    return _BY.sub("", tidy, count=1) or None
