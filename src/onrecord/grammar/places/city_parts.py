"""Numbered parts of a city: "the 11th District", "District 11", "the 75th Precinct", and "the 11th" alone."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set

PARTS = frozenset({"district", "precinct", "ward"})
WARD = "ward"  # a seat as well: "the alderman of the 11th Ward", "a commissioner in Ward 7"
ENDINGS = word_set("ordinal_endings")
_DIGITS = 3
_VERBS = word_set("part_had")


def part_at(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """The path of the part below its city, and the token behind its words; None where none begins at a token."""
    if at + 1 >= len(words):
        return None
    one, two = words[at], words[at + 1]
    if _number(one) and two in ENDINGS:
        noun = at + 2 + (words[at + 2 : at + 3] == ["police"])  # "the 24th Police District"
        part = words[noun] if noun < len(words) else ""
        if part in PARTS and not (part == WARD and words[at - 2 : at] == ["of", "the"]):
            return f"/{part}-{int(one)}", noun + 1
        return (f"/district-{int(one)}", at + 2) if _alone(words, at) else None
    if one not in PARTS or not _number(two):
        return None
    told = words[at - 1 : at] == ["'s"] or (at + 2 < len(words) and words[at + 2] in _VERBS)
    return (f"/{one}-{int(two)}", at + 2) if one != WARD or told else None


def _number(word: str) -> bool:
    return word.isdecimal() and len(word) <= _DIGITS


def _alone(words: Sequence[str], at: int) -> bool:
    """ "In the 11th, 60 were killed", "The 11th had 60": a district, where "on the 11th" is a day.

    Farther in a sentence it is one where the sentence names a district before: "the 24th District had 154, for the 22nd
    had 203".
    """
    if at == 0 or words[at - 1] != "the":
        return False
    behind = words[at + 2] if at + 2 < len(words) else ""
    if at >= 2 and words[at - 2] == "in":
        return behind in word_set("phrase_end")
    if words[at - 2 : at] == ["by", "the"] and behind in word_set("phrase_end"):
        return not PARTS.isdisjoint(words[:at])  # "the 24th District led, followed by the 22nd"
    return behind in _VERBS and (at == 1 or not PARTS.isdisjoint(words[:at]))
