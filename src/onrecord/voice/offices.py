"""Bodies told by their owner: "his office", "its police", "their force"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import keepers
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PLACES, Memory, Source
from onrecord.voice.names import join, shown
from onrecord.voice.words import Word

_HAS_POLICE = PLACES | word_set("has_police")


def owned(words: Sequence[Word], memory: Memory) -> Source:
    """`his office`, `its police`."""
    owner = keepers.owner_of(words[0].low, memory)
    if words[1].low == "own" and words[-1].low == "police":
        return Source(memory.group("police") or "police", None, "org")  # "its own": not those of the body named
    if words[1].low == "police" and words[-1].low in ("police", "department", "force"):
        department = len(words) > 2 and words[2].low == "department"
        known = memory.group("department" if department else "police")
        owner = owner if owner and owner.lower().split()[-1] in _HAS_POLICE else memory.town  # no "FBI police"
        return Source(known or (f"{owner} {_force(department)}" if owner else "police"), None, "org")
    if owner is None and memory.asked is not None and memory.asked[1] and words[-1].low == "office":
        owner = memory.asked[1]  # "asked the governor for troopers. His office said no"
    if owner is None:
        return Source(shown(words), None, "role")
    if words[-1].low in CUES.persons:  # "its chief": somebody, the next "he"
        police = owner.lower().endswith("police")
        return Source(shown(words) if police else f"{owner}'s {join(words[1:])}", None, "role")
    return Source(f"{owner}'s {join(words[1:])}", None, "org")


def _force(department: bool) -> str:
    return "Police Department" if department else "police"
