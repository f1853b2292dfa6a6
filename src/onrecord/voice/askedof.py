"""Whose office a sentence has named before a "he": who has just spoken in it, or was asked."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice.cues import CUES
from onrecord.voice.memory import Source
from onrecord.voice.names import join
from onrecord.voice.scope import Reach
from onrecord.voice.words import Word

_ASKED = frozenset({"asked", "pressed", "questioned"})
_DESCRIBED = 16  # words of who somebody is, before "who asked"
_OFFICE = 4  # words of "the interim federal monitor"


def role_before(words: Sequence[Word], reaches: Sequence[Reach], at: int, gender: str) -> Source | None:
    """`A spokeswoman told us it fell, and she would not say`, `Roe asked the monitor what it cost; he promised`.

    None where a name says who it is, or nobody is told of by the office alone.
    """
    others = CUES.male if gender == "f" else CUES.female
    for reach in reversed(reaches):
        source = reach.site.source
        last = source.name.rpartition(" ")[2].lower()
        if source.kind == "role" and reach.site.first < at and last in CUES.persons and last not in others:
            return source
    return _asked(words, at)


def _asked(words: Sequence[Word], at: int) -> Source | None:
    """Who was asked by the office alone, in the words before `at`."""
    verb = next((spot for spot in range(at - 1, 0, -1) if words[spot].low in _ASKED), None)
    if verb is None or verb + 2 >= at or words[verb + 1].low != "the":
        return None
    near = range(verb + 2, min(verb + 2 + _OFFICE, at))
    last = next((spot for spot in near if words[spot].low in CUES.persons), None)
    if last is None or words[last + 1].kind == "s" or any(word.capital for word in words[last + 1 : last + 3]):
        return None
    return Source(join(words[verb + 1 : last + 1]), None, "role")


def speaker_before(words: Sequence[Word], reaches: Sequence[Reach], end: int) -> Source | None:
    """`..., said Jane Roe of the Easton Forum, who asked`: whoever is said to speak right before "who"."""
    near = {word.low for word in words[max(0, end - _DESCRIBED) : end]}
    for reach in reaches:
        source = reach.site.source
        if source.kind == "person" and reach.site.first < end and source.name.rpartition(" ")[2].lower() in near:
            return source if not reach.site.forward else None
    return None
