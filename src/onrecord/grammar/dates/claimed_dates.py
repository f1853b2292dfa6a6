"""Dates that belong to a superlative and to no figure: "the lowest since 1962", "a level not seen since 2008"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_sets
from onrecord.model import PeriodWords, Quantity, QuantityKind

_SUPERLATIVE = frozenset({"super", "record", "peak", "anyyear"})
_CLAIMING = _SUPERLATIVE | {"first_time"}
_STARTS = frozenset({"from", "over", "below", "compared"})
_JOINS = frozenset({"and", "but", ",", ";"})
_JOINT = 5  # tokens from a verb to its "and": "and have since then fallen"
_WINDOW = 8  # tokens from a superlative to the date of its window
_FIRST_TIME = 16  # tokens from "first time" to its "since": "there were fewer than 600 murders in the city of Omaha"


def claimed(
    words: Sequence[str],
    periods: Sequence[PeriodWords],
    quantities: Sequence[Quantity],
    cues: Sequence[Mark],
    kinds: frozenset[str],
) -> frozenset[int]:
    """Dates a few words behind a superlative, or right behind "not seen since"."""
    if not periods:
        return frozenset()
    unseen = frozenset(
        period.first
        for period in periods
        if _not_seen_since(words, period.first) or first_time_before(words, period.first) is not None
    )
    if kinds.isdisjoint(_CLAIMING):
        return unseen
    inside = {at for quantity in quantities for at in range(quantity.first, quantity.last)}
    ends = {cue.last for cue in cues if cue.row["cue"] in _SUPERLATIVE and cue.first not in inside}
    ends |= {cue.first for cue in cues if cue.row["cue"] == "first_time"}  # whose words end with the "since"
    if not ends:
        return unseen
    return unseen | frozenset(
        period.first
        for period in periods
        if (near := ends & set(range(period.first - _WINDOW, period.first + 1)))
        and not _behind_than(words, period.first)
        and not _behind_amount(words, period.first, max(near), quantities)
        and not joined_amount(words, period.first, max(near), quantities)
        and joined_verb(words, cues, max(near), period.first) is None
    )


def joined_verb(words: Sequence[str], cues: Sequence[Mark], first: int, last: int) -> int | None:
    """ "Peaked in 2016 and have fallen since": the "and" that a verb of change stands behind, between two tokens.

    The date behind it is told of that verb.
    """
    for cue in cues:
        if cue.row["cue"] == "change" and first < cue.first and cue.last <= last and _moves(words, cue, last):
            joint = next((at for at in range(cue.first - 1, cue.first - _JOINT, -1) if words[at] in _JOINS), first)
            if first <= joint and words[joint] in _JOINS:
                return joint
    return None


def _moves(words: Sequence[str], cue: Mark, last: int) -> bool:
    """A verb of change, or "down 20 percent" up to a date: "down from its peak, and down 20 percent since 2000"."""
    if cue.row["form"] != "particle":
        return cue.row["form"] == "verb"
    behind = words[cue.last : last]
    return "," not in (behind[: behind.index("since")] if "since" in behind else behind)


def joined_amount(words: Sequence[str], at: int, top: int, quantities: Sequence[Quantity]) -> bool:
    """ "Down 40 percent from its peak and 20 percent since 2000": the date at `at` is where the second change starts.

    The superlative ends before token `top`.
    """
    at -= words[at] != "since"
    told = [q for q in quantities if q.last == at and q.first >= top and q.kind is QuantityKind.PERCENT]
    return bool(told) and words[at] == "since" and words[told[0].first - 1] == "and"


def _behind_than(words: Sequence[str], at: int) -> bool:
    """ "Set a record in 2021, 12 percent more than in 2019": a difference starts there, and no window."""
    at -= words[at - 1] == "in"
    return at > 0 and words[at - 1] == "than"


def _behind_amount(words: Sequence[str], at: int, top: int, quantities: Sequence[Quantity]) -> bool:
    """ "Its peak in 2016, and robberies down 20 percent from 2012": where another amount starts is no window."""
    opener = at - 1 - (words[at - 1] == "with")
    if words[opener] not in _STARTS:
        return False
    return any(q.last == opener and q.first >= top and q.kind is not QuantityKind.COUNT for q in quantities)


def _not_seen_since(words: Sequence[str], at: int) -> bool:
    """ "A level not seen since 2008", "not since 1995 had it been so": an extreme's window; no change starts there."""
    at -= words[at] != "since"
    return (
        at > 0
        and words[at] == "since"
        and words[at - 1]
        in word_sets("passes_mark", "nots", "came_about")
        | {
            "seen",
            "unseen",
        }
    )


def first_time_before(words: Sequence[str], at: int) -> int | None:
    """ "The first time it has topped 100 since 2012": where the "first time" of a "since" stands that is apart from it.

    `at` is the first token of the words for the year.
    """
    since = at - (words[at] != "since")
    if since < 0 or words[since] != "since":
        return None
    for first in range(since - 1, max(-1, since - _FIRST_TIME), -1):
        if words[first] in _JOINS:
            return None
        if words[first] == "first" and words[first + 1 : first + 2] == ["time"]:
            return first if first + 2 < since else None  # "first time since" is one phrase
    return None
