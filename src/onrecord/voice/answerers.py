"""Whom a pronoun means right behind a request: who asked, who was asked, or which body."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice.cues import CUES
from onrecord.voice.memory import GENDERS, Memory, Source
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word


def asker(memory: Memory, gender: str) -> Entity | None:
    """Who made the request of the sentence before: "Roe pressed the chief for a list. He pointed out that"."""
    if memory.asked is None or memory.asked[2] != memory.clock:
        return None
    known = asker_fitting(memory, gender)
    if known is not None:
        known.gender = gender
    return known


def asker_fitting(memory: Memory, gender: str) -> Entity | None:
    """The named asker, where a pronoun may mean them: "Mayor Roe asked the governor for aid. She refused"."""
    asker = memory.roster.people.get((memory.asked[0] or "").lower()) if memory.asked is not None else None
    if asker is None or asker.name == memory.own:
        return None  # whoever speaks says "I"
    return asker if asker.gender in (None, gender) else None


def answerer(memory: Memory, gender: str) -> Entity | None:
    """Whom "he" means behind a request: who was asked, unless the asker alone is known for a "he"."""
    if memory.asked is None or not memory.asked[1] or memory.asked[2] != memory.clock:
        return None
    asker, name = memory.asked[0], memory.asked[1]
    known = memory.roster.people.get(name.lower()) or next((one for one in memory.people if one.name == name), None)
    other = memory.roster.people.get((asker or "").lower())
    if known is None and name.lower().split()[-1] in CUES.persons:
        if asker_fitting(memory, gender) is not None:
            return None
        known = Entity(name, "person", name, gender)
    if known is None or known.gender not in (None, gender):
        return None
    return None if known.gender is None and other is not None and other.gender == gender else known


def body_asked(memory: Memory) -> str | None:
    """Which body "they" means behind a request: "Roe asked the state police for help. They said"."""
    if memory.asked is None or not memory.asked[1] or memory.asked[2] != memory.clock:
        return None
    last = memory.asked[1].lower().split()[-1]
    return memory.asked[1] if last in CUES.organisations else None


def body_it_means(words: Sequence[Word], memory: Memory) -> Source | None:
    """ "We asked the council for four academies, and it voted for two": the body that a person, no "it", has asked.

    So does an "it" that opens the sentence right behind.
    """
    asked = memory.asked
    if asked is None or not asked[1] or memory.clock - asked[2] > int(words[0].low == "it"):
        return None
    asker, body = (asked[0] or "").lower(), asked[1].lower()
    of_people = not asker or asker in memory.roster.people or asker.split()[-1] in CUES.persons
    last = body.split()[-1]
    several = last in CUES.persons or (last.endswith("s") and last in CUES.humans)
    return Source(asked[1], None, "org") if of_people and not several and body not in memory.roster.people else None


def heard_before(pronoun: Word, memory: Memory) -> Source | None:
    """ "Rep. Doe asked about Easton. “It had 33,” she replied": who spoke last, where one named since asked."""
    gender, last = GENDERS.get(pronoun.low), memory.speaker
    if gender is None or last is None or not memory.inquires or memory.people[-1].name == last.name:
        return None
    known = memory.roster.people.get(last.name.lower())
    fits = known is not None and known.gender in (None, gender)
    return Source(known.name, known.role, "person") if known is not None and fits else None
