"""Who speaks for the nation: the president, the attorney general, the director of the FBI and those beside them.

A title tells, where no state or city can have one of its name ("FBI Director Ann Doyle", "a White House official");
"Attorney General Jeff Sessions" tells by the name, in the years in which he held the office.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from onrecord.lexicon.load import table, word_set
from onrecord.model import Attribution

_APPOSED = (", the ", ", ")
_LONGEST = 60  # characters of a title behind a name


def speaks_for_nation(text: str, link: Attribution, said: date | None) -> bool:
    """Whether who is heard holds an office of the nation on the day of the words."""
    for title in _titles(text, link):
        plain = title.lower().removeprefix("the ").removeprefix("then-").removeprefix("former ")
        if plain in word_set("nations_office") or any(map(plain.__contains__, word_set("only_the_nations_office"))):
            return True
    return said is not None and any(first <= said.year <= last for first, last in _terms().get(link.speaker, ()))


def is_nations_body(link: Attribution) -> bool:
    """Whether a body of the nation is heard that prints figures of every place, the FBI or the Justice Department."""
    return link.speaker.lower().removeprefix("the ") in word_set("nations_body")


def _titles(text: str, link: Attribution) -> Iterable[str]:
    """The title of who is heard, the name where it is an office, and the words right behind the name."""
    yield link.role or link.speaker
    at = text.find(link.speaker, link.span.start, link.span.end) if link.role is None else -1
    behind = text[at + len(link.speaker) : link.span.end][:_LONGEST] if at >= 0 else ""
    if behind.startswith(_APPOSED):
        yield behind.removeprefix(", the ").removeprefix(", ").partition(",")[0]


@cache
def _terms() -> dict[str, list[tuple[int, int]]]:
    """The years in office by full name, and by surname for those whom print calls by it alone."""
    found: dict[str, list[tuple[int, int]]] = {}
    for row in table("nations_officers"):
        for name in (row["name"], row["name"].split()[-1]) if row["alone"] else (row["name"],):
            found.setdefault(name, []).append((int(row["from"]), int(row["to"])))
    return found
