"""A state that is asked for help: "5,236 was too many, she said, and asked the state for 50 troopers" counts a city's.

So are its forces: "called on the governor to send 50 state troopers", "wants 20 more state police". Nor is the federal
government a place beside one that is named: "guns that Ohio police recovered and the federal government traced".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_ASKS = word_set("asks_for_help")
_GOVERNMENT = ["federal", "government"]
_REACH = 9  # words from who is asked to the force: "called on the governor to send 50 more state troopers"


@needs(any_of(_ASKS), any_of(["state", "highway", "commonwealth"]))
def asked_of_state(_tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence without those that point at a state as what is asked, or asked for."""
    return [mark for mark in marks if not _is_asked(words, mark)]


def _is_asked(words: Sequence[str], mark: PlaceMark) -> bool:
    if mark.words.kind != "state" or mark.words.candidates:
        return False
    forces = word_set("state_forces")
    if not forces.isdisjoint((" ".join(words[mark.first : mark.last]), " ".join(words[mark.last - 1 : mark.last + 1]))):
        before = list(words[max(0, mark.first - _REACH) : mark.first])
        at = max((i for i, word in enumerate(before) if word in _ASKS), default=None)
        return at is not None and word_set("no_plain_request").isdisjoint(before[at:])
    at = mark.first - 1 - (words[mark.first - 1 : mark.first] == ["on"])
    return at >= 0 and words[at] in _ASKS and words[mark.last : mark.last + 1] in (["to"], ["for"])


@needs(any_of(["government"]))
def without_government(_tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence that names a place, without the federal government."""
    named = [mark for mark in marks if list(words[mark.first : mark.last]) != _GOVERNMENT]
    return named if any(mark.words.candidates for mark in named) else marks
