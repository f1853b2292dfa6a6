"""Numbered parts of a city: "the 11th District", "District 11", "the 75th Precinct", and "the 11th" alone."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.late import late
from onrecord.lexicon.load import word_set

PARTS = frozenset({"district", "precinct", "ward"})
WARD = "ward"  # a seat as well: "the alderman of the 11th Ward", "a commissioner in Ward 7"
ENDINGS = word_set("ordinal_endings")
_ENDINGS_ALONE = [[ending] for ending in sorted(ENDINGS)]
_DIGITS = 3
_NAMES = ("Precinct", "District", "Ward")
_IN_FULL = late(rf"\b([1-9]\d{{0,2}})(?:st|nd|rd|th) (?:Police )?({'|'.join(_NAMES)})\b")
_GOES_ON = (["'s"], ["alone"])
_VERBS = word_set("part_had")
_OF_DAYS = word_set("before_day_number")


def parts_of(text: str) -> frozenset[str]:
    """The numbered parts that a text names in full: "precinct-75", of which it may go on as "the 75th"."""
    if not any(map(text.__contains__, _NAMES)):
        return frozenset()
    return frozenset(f"{match[2].lower()}-{match[1]}" for match in _IN_FULL.finditer(text))


def part_at(words: Sequence[str], at: int, named: frozenset[str] = frozenset()) -> tuple[str, int] | None:
    """The path of the part below its city, and the token behind its words; None where none begins at a token.

    `named` are the parts that the text names in full.
    """
    if at + 1 >= len(words):
        return None
    one, two = words[at], words[at + 1]
    if _number(one) and two in ENDINGS:
        noun = at + 2 + (words[at + 2 : at + 3] == ["police"])  # "the 24th Police District"
        part = words[noun] if noun < len(words) else ""
        if part in PARTS and not (part == WARD and words[at - 2 : at] == ["of", "the"]):
            return f"/{part}-{int(one)}", noun + 1
        full = next((f"{kind}-{int(one)}" for kind in sorted(PARTS) if f"{kind}-{int(one)}" in named), None)
        if full is not None and words[at - 1 : at] == ["the"] and words[at + 2 : at + 3] in _GOES_ON:
            return f"/{full}", at + 2  # "the 75th's detectives", "in 2006 the 75th alone had 87"
        kind = _kind_before(words, at) or _only_kind(named) or "district"
        return (f"/{full or f'{kind}-{int(one)}'}", at + 2) if _alone(words, at) else None
    if one not in PARTS or not _number(two) or words[at + 2 : at + 3] in _ENDINGS_ALONE:
        return None  # "ranked the district 89th"
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
    told = _kind_before(words, at) is not None or _begins_alone(words)
    before = words[at - 2] if at >= 2 else ""
    if told and before not in _OF_DAYS and (behind in word_set("part_then") or behind.isdecimal()):
        return True  # "in the 75th Precinct there were 90, and in the 47th there were 45", "and the 46th 51"
    if before == "in":
        return behind in word_set("phrase_end")
    if before == "by" and behind in word_set("phrase_end"):
        return not PARTS.isdisjoint(words[:at])  # "the 24th District led, followed by the 22nd"
    return behind in _VERBS and (at == 1 or not PARTS.isdisjoint(words[:at]))


def _begins_alone(words: Sequence[str]) -> bool:
    """ "The 44th had 60": a sentence that goes on with the parts of the one before."""
    return words[0] == "the" and words[2:3] in _ENDINGS_ALONE and not _VERBS.isdisjoint(words[3:4])


def _kind_before(words: Sequence[str], at: int) -> str | None:
    """The kind of the numbered part that a sentence names before a token: "precinct" behind "the 75th Precinct"."""
    for back in range(at - 1, 0, -1):
        if words[back] in PARTS and (words[back - 1] in {*ENDINGS, "police"} or _number(words[back + 1])):
            return words[back]
    return None


def _only_kind(named: frozenset[str]) -> str | None:
    """The kind of all the parts that a text names in full; None where they are of several, or there are none."""
    kinds = {part.partition("-")[0] for part in named}
    return next(iter(kinds)) if len(kinds) == 1 else None
