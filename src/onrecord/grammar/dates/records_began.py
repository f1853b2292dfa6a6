"""The day on which counting began: "the most since the city began to publish such figures, in 2015".

Nobody can look back further, so that what is the highest since then is the highest ever. Behind a superlative the year
and who counts are of no figure; "down 40 percent since the city began counting in 2015" still starts in 2015.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from onrecord.frozen import dataclass
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_WHO = 6  # tokens from "since" to "began": "since the state police first began"
_WHAT = 6  # tokens of what is counted: "keeping count of such killings"
_YEAR = 4  # digits
_TOP = 8  # tokens from a superlative to its "since"
_PARTS_OF_A_DECADE = frozenset({"early", "late", "mid"})
_TOPS = frozenset({"super", "record", "peak", "anyyear", "never", "first_time"})


@dataclass(frozen=True, slots=True)
class Began:
    """The words, from "since" on; the token behind the last of them."""

    first: int
    last: int

    def holds(self, at: int) -> bool:
        """Whether a token is one of them."""
        return self.first <= at < self.last


class Placed(Protocol):
    """Anything that begins at a token."""

    @property
    def first(self) -> int:
        """The first token."""


Item = TypeVar("Item", bound=Placed)


def outside(began: Began | None, items: list[Item]) -> list[Item]:
    """Those that do not begin among its words."""
    return items if began is None else [item for item in items if not began.holds(item.first)]


def records_began(words: Sequence[str], cues: Sequence[Mark]) -> Began | None:
    """ "The most since it began counting", "than any May since its records start in 1975"; the year is a part of it."""
    if "since" not in words:
        return None
    tops = {at for cue in cues if cue.row["cue"] in _TOPS for at in range(cue.first, cue.last)}
    tops.update(at for at, word in enumerate(words) if word == "any")
    for first, word in enumerate(words):
        if word != "since" or tops.isdisjoint(range(first - _TOP, first)):
            continue
        end = _who_counts(words, first + 1) or _what_is_kept(words, first + 1)
        if end is not None:
            return Began(first, _with_year(words, end))
    return None


def _who_counts(words: Sequence[str], first: int) -> int | None:
    """ "The department began keeping count", "the F.B.I. first collected": the token behind the verb."""
    verbs = word_set("counts_for_record")
    for at in range(first + 1, min(len(words), first + _WHO)):
        if words[at] in word_set("segment") or words[at] in word_set("clause"):
            return None
        if words[at] not in word_set("begins") and words[at] != "first":
            continue
        verb = at + 1 + (words[at + 1 : at + 2] in (["to"], ["a"], ["its"], ["the"], ["their"]))
        if words[verb : verb + 1] and words[verb] in verbs:
            return verb + 1
    return None


def _what_is_kept(words: Sequence[str], first: int) -> int | None:
    """ "Its records begin", "national record keeping started": the token behind the verb."""
    nouns = word_set("kept_on_record")
    for at in range(first + 1, min(len(words), first + _WHO)):
        if words[at] in word_set("begins") and words[at - 1] in nouns:
            return at + 1
    return None


def _with_year(words: Sequence[str], end: int) -> int:
    """Up to behind ", in 2015" or "in 2015", where nothing but what is counted stands between; else the verb's end."""
    for at in range(end, min(len(words), end + _WHAT)):
        behind = _behind_in(words, at + (words[at] == ","))
        if behind is not None:
            told = words[behind : behind + 2] == [",", "when"]  # "in 2015, when there were 995": a figure's year
            return at if told else behind
        if words[at] in word_set("segment") or words[at] in word_set("clause"):
            break
    return end


def _behind_in(words: Sequence[str], at: int) -> int | None:
    """ "In 2015", "in the 1960s", "in the early 1990s": the token behind the year or the decade."""
    if words[at : at + 1] != ["in"]:
        return None
    year = at + 1
    if words[year : year + 1] == ["the"]:
        year += 1
        year += not _PARTS_OF_A_DECADE.isdisjoint(words[year : year + 1])
    if not any(map(_is_year, words[year : year + 1])):
        return None
    return year + 1 + (words[year + 1 : year + 2] == ["s"])


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdecimal()
