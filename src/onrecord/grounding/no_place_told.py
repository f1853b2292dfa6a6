"""Places that a text names and tells nothing of: where an event was, where who speaks sits, and a state's department.

"The third debate in Reno", "an economist with the Roe Center in Reno", "I'm Ann Roe, in Reno" and "the chief, who came
from Reno" make Reno no place of the figures that follow. Behind "the state Department of Public Safety said", "the
department" is no city's police.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.model import Parsed, PlaceWords, Reading, Span


def _one_of(words: frozenset[str]) -> str:
    """A pattern for any of these words, the longer ones first."""
    return f"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


_ENDS = r"(?: (?:and|that|which|in|of|when|where)\b|[,.;:)])"
_OCCASIONS = _one_of(word_set("occasions"))
_ATTACKS = _one_of(word_set("attacks"))
_DEPARTMENTS = _one_of(word_set("state_departments"))
_INSTITUTES = _one_of(word_set("scholars_body"))
_EVENT_IN = re.compile(rf"\b{_OCCASIONS} (?:in|at|near) $", re.IGNORECASE)
_EVENT_AT = re.compile(rf"^ (?:[\w-]+ ){{0,2}}{_ATTACKS}{_ENDS}")
_SIGNS_ON = re.compile(r"\bI[’']m (?:[A-Z][\w.’'-]+ ){0,2}[A-Z][\w.’'-]+,? in $")
_SITS_IN = re.compile(
    rf"\b(?:at|with|of|from|for) (?:the )?(?:[A-Z][\w.’'-]+ (?:of |for |and |on )?){{0,5}}{_INSTITUTES}"
    r" (?:of [A-Z]\w+ )?in $"
)
_FROM, _TO = _one_of(word_set("moves_from")), _one_of(word_set("flees_to"))
_BORN, _LIVED = _one_of(word_set("born_there")), _one_of(word_set("lived_there"))
_SCHOOLED = _one_of(word_set("schooled_there"))
_HEADS, _TELLS = _one_of(word_set("heads_police")), _one_of(word_set("tells_there"))
_WHO = rf"(?:(?:[Hh]e|[Ss]he|who|{_HEADS}|[A-Z][\w.’'-]+ [A-Z][\w’'-]+),? (?:was |had )?)"
_COMES = re.compile(
    rf"(?<!\b[Ii] )\b(?:who (?:came|moved) (?:here )?from|{_FROM} from|{_TO} to|{_BORN} of|{_LIVED} in"
    rf"|{_WHO}{_SCHOOLED} in|spent [\w-]+ years in) $"
)
_THERE = r"(?:there(?! (?:is|are|was|were|has|have|had)\b)|that (?:city|state|town))\b"
_TELLS_OF_IT = late(
    rf"(?:, [A-Z][\w.]+)?,? {_TELLS}\b|[^.?!]*[.?!][”\"’]?\s(?:[^.?!]* )?{_THERE}",
    re.IGNORECASE,
)
_NEAR = 60  # characters before or behind a place in which such words stand
_DEPARTMENT = "the department"
_OF_A_STATE = late(rf"\b{_DEPARTMENTS}\b", re.IGNORECASE)
_OF_A_CITY = re.compile(r"\bpolice department\b", re.IGNORECASE)


def without_untold(text: str, parsed: Parsed) -> Parsed:
    """What was parsed, without the places that only date an event and the pointers at a state's department."""
    passing = frozenset(_passing(text, parsed))
    bodies = frozenset(_bodies(text, parsed))
    if not passing and not bodies:
        return parsed
    comes = frozenset(span for span in passing if _COMES.search(text, max(0, span.start - _NEAR), span.start))
    left = tuple([(at, words) for at, words in parsed.places if words.span not in passing | bodies])
    return replace(parsed, places=left, readings=tuple([_without(one, bodies | comes) for one in parsed.readings]))


def _without(reading: Reading, bodies: frozenset[Span]) -> Reading:
    if reading.measure is None or reading.measure.measure in word_set("counted_of_nation"):
        return reading  # "Reno had 41 ATF agents when the department promised 20 more"
    told = tuple([words for words in reading.places if words.span not in bodies])
    return reading if len(told) == len(reading.places) else replace(reading, places=told)


def _passing(text: str, parsed: Parsed) -> Iterator[Span]:
    """Where places stand that are never named but for an event in them, or for who speaks or comes from there."""
    named = [words for at, words in parsed.places if not words.here and words.candidates]
    passed: list[PlaceWords] = []
    other: set[str] = set()
    for words in named:
        if _in_passing(text, words):
            passed.append(words)
        else:
            other.add(words.candidates[0])
    return (words.span for words in passed if words.candidates[0] not in other)


def _in_passing(text: str, words: PlaceWords) -> bool:
    before = text[max(0, words.span.start - _NEAR) : words.span.start]
    if any(one.search(before) for one in (_EVENT_IN, _SIGNS_ON, _SITS_IN)):
        return True
    if _COMES.search(before):
        return not _TELLS_OF_IT.match(text, words.span.end)
    return before.lower().endswith("the ") and bool(_EVENT_AT.match(text[words.span.end : words.span.end + _NEAR]))


def _bodies(text: str, parsed: Parsed) -> Iterator[Span]:
    """Where "the department" stands behind a department of a state or the nation, and no police department between."""
    pointing = [
        words.span
        for _, words in parsed.places
        if words.here and text[words.span.start : words.span.end].lower() == _DEPARTMENT
    ]
    if not pointing:
        return
    of_a_state, of_a_city = ([found.end() for found in each.finditer(text)] for each in (_OF_A_STATE, _OF_A_CITY))
    for span in pointing:
        if _last_before(of_a_state, span.start) > _last_before(of_a_city, span.start):
            yield span


def _last_before(ends: Sequence[int], at: int) -> int:
    """The last of some ends, in order, that lies before a place; -1 where none does."""
    found = bisect_right(ends, at)
    return ends[found - 1] if found else -1
