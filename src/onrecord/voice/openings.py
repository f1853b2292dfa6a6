"""Whom a sentence opens with, by office, name or "he": likeliest the "he" of the next. "The chief met the mayor"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import GENDERS, Memory, Source
from onrecord.voice.names import Run, join
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word

_PAIR = 2
_OFFICE = 5  # words of "the interim police chief"
_LATER = 7  # words before "the": "back in his office the chief"
_OWN = frozenset({"my", "our"})
_WE = frozenset({"we", "i"})
_TIMES = CUES.prepositions | CUES.time_words | {"back", "later", "meanwhile", "earlier"}
_OFFICES = word_set("office") | word_set("one_in_a_city")
_NEITHER = frozenset({"neither", "both", "but", "and"})


def holder(words: Sequence[Word], memory: Memory) -> Entity | None:
    """The person known by name whose office opens a sentence: "The chief met the mayor"; or somebody of one's own."""
    if (own := ones_own(words, memory)) is not None:
        return own
    if [word.low for word in words[:_PAIR]] == ["ask", "the"] and len(words) > _PAIR + 1:
        known = memory.roster.with_role([words[_PAIR].low])  # "Ask the mayor. He swore he'd hire fifty."
        named = known[0] if len(known) == 1 else Entity(f"the {words[_PAIR].low}", "person")
        return named if words[_PAIR].low in CUES.persons and words[_PAIR + 1].kind == "p" else None
    first = int(bool(words) and words[0].low in _NEITHER) or _later(words)
    if len(words) < first + _PAIR or words[first].low != "the":
        return None
    last = next((at for at in range(first + 1, min(first + _OFFICE, len(words))) if not _of_office(words[at])), 0)
    last = last or min(first + _OFFICE, len(words))
    ends = [at + 1 for at in range(first + 1, last) if words[at].low in CUES.persons]
    if not ends or (ends[0] < len(words) and words[ends[0]].kind == "s"):
        return None
    source = sources.name(words[first : ends[0]], (), memory)
    if source is not None and source.kind == "person":
        return memory.roster.people.get(source.name.lower())
    ends[0] += ends[0] < len(words) and words[ends[0]].low in CUES.titles  # "the attorney general"
    office = words[ends[0] - 1].low in _OFFICES and ends[0] < len(words) and not words[ends[0]].capital
    behind = words[ends[0] : ends[0] + _PAIR]
    placed = len(behind) == _PAIR and behind[0].low == "of" and behind[1].capital  # "the mayor of Easton"
    shown = join(words[first + 1 : ends[0] + _PAIR * placed])
    return Entity(f"the {shown}", "person") if office and source is not None else None


def _of_office(word: Word) -> bool:
    return word.text.islower() or (word.kind == "w" and word.low in CUES.titles)


def _later(words: Sequence[Word]) -> int:
    """`Last week the chief sat there`, `We asked the chief in`: where "the" stands behind a time or a "we"."""
    start = 0  # "Ms. Roe, last week the chief sat there"
    if words and words[0].capital:
        start = next((at + 1 for at, word in enumerate(words[:_LATER]) if word.low == ","), 0)
    if 0 < start < len(words) and words[start].low == "the" and words[0].low in _TIMES:
        return start  # "Last week, the chief sat there"
    if start >= len(words) or not (words[start].low in _TIMES or words[start].low in _WE):
        return 0
    at = next((spot for spot in range(start, min(_LATER, len(words))) if words[spot].low == "the"), 0)
    before = words[start:at]
    if words[start].low in _WE:
        return at if len(before) == _PAIR else 0
    verbs = any(word.low in CUES.clause_verbs or (word.low.endswith("ed") and word.text.islower()) for word in before)
    return at if not verbs and not any(word.capital for word in before[1:]) else 0


def ones_own(words: Sequence[Word], memory: Memory) -> Entity | None:
    """`My sister-in-law is in Easton. She says`; `my brother Neil, who sells alarms,`: by the given name alone."""
    words = words[bool(words) and words[0].low in _NEITHER :]
    if not words or words[0].low not in _OWN:
        return _theirs(words, memory)
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


def _theirs(words: Sequence[Word], memory: Memory) -> Entity | None:
    """`Her spokesman wrote to me. He said`: somebody's deputy, by the office alone."""
    if len(words) <= _PAIR or words[0].low not in word_set("possessives") or words[1].low not in CUES.deputies:
        return None
    if words[_PAIR].low == "," or words[_PAIR].capital or words[_PAIR].kind == "s":
        return None
    kin = words[1].low
    gender = "f" if kin in CUES.female else "m" if kin in CUES.male else None
    source = sources.name(words[:_PAIR], (), memory)
    return Entity(source.name, "person", None, gender) if source is not None and source.kind == "role" else None


def opened_with(words: Sequence[Word], named: Sequence[Run], memory: Memory, before: Entity | None) -> Entity | None:
    """With whom a sentence opens; "He also" is whoever opened the one before, though it ended with another."""
    gender = GENDERS.get(words[0].low) if words else None
    if before is not None and gender and len(words) > 1 and words[1].low == "also" and before.gender in (None, gender):
        memory.note_person(before)
    source = told_of(words, named, memory)
    return memory.roster.people.get(source.name.lower()) if source is not None else None


def told_of(words: Sequence[Word], named: Sequence[Run], memory: Memory) -> Source | None:
    """The person with whose name, or with a "he" for whom, the sentence opens."""
    if words and words[0].low in ("he", "she"):
        return sources.name(words[:1], (), memory)
    run = named[0] if named and _opens(words, named[0]) else None
    following = words[run.last] if run is not None and run.last < len(words) else None
    person = memory.find_person(run.name) if run is not None and following is not None else None
    if person is None or following is None or following.kind == "s":
        return None
    return Source(person.name, person.role, "person")


def _opens(words: Sequence[Word], run: Run) -> bool:
    """Whether a sentence opens with the name, or with where its subject is: "From the floor the Rev. Ann Roe"."""
    before = [word for word in words[: run.first] if word.kind not in "np"]  # "1:15 Councilman Lee cuts in."
    if all(word.low in CUES.before_titles for word in before):
        return True
    at = before[0].low in CUES.prepositions and len(before) <= _OFFICE and all(word.kind == "w" for word in before)
    done = run.last < len(words) and words[run.last].text.islower() and words[run.last].low not in word_set("to_be")
    return at and done and before[-1].low not in CUES.prepositions and bool({"the", "a"} & {w.low for w in before[1:]})
