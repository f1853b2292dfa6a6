"""The office with which a sentence opens, whose holder is the likeliest "he" of the next: "The chief met the mayor"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Memory
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word

_PAIR = 2
_OFFICE = 5  # words of "the interim police chief"
_OWN = frozenset({"my", "our"})
_NEITHER = frozenset({"neither", "both", "but", "and"})


def holder(words: Sequence[Word], memory: Memory) -> Entity | None:
    """The person known by name whose office opens a sentence: "The chief met the mayor"; or somebody of one's own."""
    if words and words[0].low in _OWN:
        return _ones_own(words, memory)
    if [word.low for word in words[:_PAIR]] == ["ask", "the"] and len(words) > _PAIR + 1:
        known = memory.roster.with_role([words[_PAIR].low])  # "Ask the mayor. He swore he'd hire fifty."
        named = known[0] if len(known) == 1 else Entity(f"the {words[_PAIR].low}", "person")
        return named if words[_PAIR].low in CUES.persons and words[_PAIR + 1].kind == "p" else None
    first = int(bool(words) and words[0].low in _NEITHER)
    if len(words) < first + _PAIR or words[first].low != "the":
        return None
    last = next((at for at in range(first + 1, min(first + _OFFICE, len(words))) if not words[at].text.islower()), 0)
    last = last or min(first + _OFFICE, len(words))
    ends = [at + 1 for at in range(first + 1, last) if words[at].low in CUES.persons]
    if not ends or (ends[0] < len(words) and words[ends[0]].kind == "s"):
        return None
    source = sources.name(words[first : ends[0]], (), memory)
    return memory.roster.people.get(source.name.lower()) if source is not None and source.kind == "person" else None


def _ones_own(words: Sequence[Word], memory: Memory) -> Entity | None:
    """`My sister-in-law is in Easton. She says`; `my brother Neil, who sells alarms,`: by the given name alone."""
    last = next((at for at in range(1, min(_OFFICE, len(words))) if words[at].low in CUES.persons), None)
    if last is None or last + 1 >= len(words) or words[last + 1].kind == "s":
        return None
    kin = words[last].low
    gender = "f" if kin in CUES.female else "m" if kin in CUES.male else None
    role = " ".join(word.text for word in words[: last + 1])
    called = [word for word in words[last + 1 : last + 1 + _PAIR] if word.capital and word.kind == "w"]
    if (known := memory.find_person(called)) is not None:
        return known
    if called and memory.roster.given_name(called[0].text):
        return Entity(" ".join(word.text for word in called), "person", role, gender)
    return Entity(role, "person", None, gender) if not called else None
