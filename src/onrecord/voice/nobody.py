"""Words before a verb of saying that name nobody who says anything: "nobody", "the record", "robberies reported"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.words import Word

_PRONOUNS = word_set("no_source")
_SHOWS = word_set("shows_by_itself")
_CRIMES = word_set("crimes_told")
_CRIME = word_set("crime_by_name")
_CITES = word_set("cites")
_OURS = frozenset({"our", "my"})
_DEFINITE = ("the", "this", "that")
_PAIR = 2


def named(words: Sequence[Word]) -> bool:
    """Whether it is "nobody" or "one", the record itself, or "robberies reported in Reno", which report nothing."""
    first, last = words[0].low, words[-1].low
    if first == "your" and last not in CUES.persons:
        return True  # "your front page told us": what a letter says of the paper that prints it
    if first in _OURS and len(words) > _PAIR and last in CUES.papers | CUES.figures and words[1].low == "own":
        return True  # "our own analysis found": whoever speaks
    if first in _CITES:
        return True  # "Roe, quoting a police report, said"
    if len(words) == 1 and first in _CRIME:
        return True  # "Robbery tells the same tale"
    pronoun = len(words) == 1 and first.partition("'")[0] in _PRONOUNS
    plain = len(words) <= _PAIR and last in _SHOWS and first in (*_DEFINITE, last)
    return pronoun or plain or last in _CRIMES


def unsaid(words: Sequence[Word], first: int, end: int) -> bool:
    """`no official has said`, `contrary to what the mayor said`: nobody states what stands there.

    Nor does a figure: `Easton's 212 put it second`.
    """
    if first >= end:
        return False
    if end - first > 1 and words[end - 1].kind == "n" and words[end - 2].kind == "s":
        return True
    if first > 1 and words[first - 1].low == "in" and words[first - 2].low in CUES.nobody:
        return True  # "before anyone in Easton spoke of it"
    return words[first].low in CUES.nobody or (first > 0 and words[first - 1].low in CUES.unsaid)
