"""What the names of bodies tell: whether one is a police force, and the full name of "the department"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.lexicon.load import table, word_set
from onrecord.voice.cues import CUES
from onrecord.voice.words import Word, is_capital

FINDS_OUT = word_set("finds_out") | CUES.stands_for["newspaper"]
_KNOWN = word_set("known_bodies")


def finds_figures(name: str) -> bool:
    """Whether such a body finds figures and no guns: an archive, a newspaper, Mother Jones."""
    return name.rpartition(" ")[2].lower() in FINDS_OUT or name.lower() in _KNOWN


def publishes_counts(name: str) -> bool:
    """Whether a name is a publisher's of the record, or figures: who cites it told of it, and it of nobody's words."""
    parts = name.lower().split()
    paper = not CUES.stands_for["newspaper"].isdisjoint(parts[-1:])
    return not paper and (name.lower() in _publishers() or not CUES.figures.isdisjoint(parts[-1:]))


@cache
def _publishers() -> frozenset[str]:
    return frozenset(words for row in table("publishers") for words in row["words"].split("|"))


def polices(name: str) -> bool:
    """No Justice Department and no Fire Department: a police, or initials."""
    return "police" in name.lower() or name.isupper()


def in_full(name: str, noun: str) -> str:
    """`Easton police` that the text calls "the department" are the Easton Police Department."""
    return (
        f"{name.removesuffix('police')}Police Department" if noun == "department" and name.endswith(" police") else name
    )


def office_end(words: Sequence[Word], at: int) -> int:
    """Where the name of the office at `at` ends: "the U.S. attorney's office in Reno", "for the District of Easton"."""
    near = [word.low for word in words[at + 1 : at + 3]]
    start = at + 2 if near[:1] == ["in"] else at + 3 if near == ["for", "the"] else 0
    if not start or start >= len(words) or not is_capital(words[start]):
        return at + 1
    while start < len(words) and (is_capital(words[start]) or (near[0] == "for" and words[start].low == "of")):
        start += 1
    return start
