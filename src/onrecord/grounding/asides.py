"""What is told in passing, in brackets or in a clause: the text goes on with what it spoke of before."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import Enum

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, Reading, Span

_RELATIVES = (", which ", ", who ", ", where ")
_SUBJECTS = frozenset({"it", "that", "this", "they"})
_HAD = ("had ", "there had ", "it had ")
_FARTHEST = 200  # characters
_CLAUSE = r"(?:[^,;—–()]|(?<=\d),(?=\d{3}))*"  # the comma of 7,465 ends none
_RELATIVE = re.compile(rf"(?<!\bwas \d{{4}}),”? (?:which|who|whose|where|when) {_CLAUSE}$")
_BEHIND_IT = late(rf", (?:which|who|whose|where|when) {_CLAUSE}, (?:and )?(\w+)(?:['’]s)? {_CLAUSE}$")
_BEHIND_BASE = late(rf",”? when {_CLAUSE},”? (and |but |yet )?{_CLAUSE}$")
_OPENS_BASE = late(r"\W*(?:[Aa]s )?(?:[Cc]ompared|[Ii]n comparison|[Uu]nlike|[Aa]gainst)(?: (?:with|to))?(?: the)? $")
_OF_THEM = re.compile(r" of (?:them|those|these)\b")
_COMPARED = re.compile(
    r"\b(?:[Bb]y|[Ff]or|[Ii]n) (?:comparison|contrast|the record)\b"
    r"|\b(?:who (?:noted|pointed out|observed)|noting|pointing out|observing) that\b"
)


class Passing(Enum):
    """How a figure is told in passing: not, in brackets, of a time before the text's, of a past year in a clause.

    Or of another place, "by comparison", or as a part of what was told: "Akron had 40 of them".
    """

    NOT = "not"
    BRACKETED = "bracketed"
    FORMER = "former"
    PAST = "past"
    COMPARED = "compared"
    PART = "part"


def bracketed(text: str, sentence: Span, part: Span) -> bool:
    """Whether a part of a sentence stands in round brackets: the 116 of "78 murders (116 in 2015), off a third"."""
    opening = text.rfind("(", sentence.start, part.start)
    return opening >= 0 and text.find(")", opening, part.start) < 0


def of_a_former_time(text: str, sentence: Span, reading: Reading) -> bool:
    """Whether a year is told in a clause that a comma closes: the 2001 of "Gary, which led in 2001, had 48".

    A year by its number is, and any time of what had been before ("which had led"); the sentence goes on without it.
    """
    stop = reading.span.end
    if text.find(", ", stop, sentence.end) < 0:
        return False
    opening = max(text.rfind(word, sentence.start, stop) for word in _RELATIVES)
    if opening < 0 or text.find(", ", opening + 1, stop) >= 0:
        return False
    told = reading.period.expression if reading.period is not None else None
    printed = isinstance(told, CalendarWords) and isinstance(told.year, int)
    return printed or text.startswith(_HAD, text.index(" ", opening + 2) + 1)


def in_relative(text: str, sentence: Span, part: Span) -> bool:
    """Whether a part of a sentence stands in its clause: the 94 of "back to 1992, when 94 people were killed".

    "The last such year was 1966, when there were 214" is about that year.
    """
    return _RELATIVE.search(_before(text, sentence, part)) is not None


def resumes(text: str, sentence: Span, part: Span, bases: Collection[Span] = ()) -> bool:
    """Whether a part stands behind the clause, with the verb of the main one: "Reno, where 9 died in 2016, had 25".

    `bases` are where times stand that figures are only held against.

    Or with its subject: "less than in 2021, when there were 43, and it was the lowest rate since 2015".
    """
    found = _BEHIND_IT.search(_before(text, sentence, part))
    if _back_from_base(text, sentence, part, bases):
        return True
    if found is None:
        return False
    word = found.group(1).lower()
    there = word == "there" and found.start() > 0 and text.startswith(("In ", "At "), sentence.start)
    return there or word in word_set("degree_verb") or (word in _SUBJECTS and ", and " in found.group())


def _back_from_base(text: str, sentence: Span, part: Span, bases: Collection[Span]) -> bool:
    """Whether a part goes on behind what a year held against was like: "below 2022, when there were 78, and comes to".

    Where the sentence opens with that year no "and" is needed: "Compared with 2022, when there were 78, they fell".
    "The worst year was 2010, when there were 140, and robberies numbered 2,000" is of that year throughout.
    """
    before = _before(text, sentence, part)
    found = _BEHIND_BASE.search(before)
    if found is None:
        return False
    at = part.start - len(before) + found.start()
    base = next((one for one in bases if one.start >= sentence.start and one.end == at), None)
    opens = base is not None and _OPENS_BASE.fullmatch(text, sentence.start, base.start) is not None
    return base is not None and (found.group(1) is not None or opens)


def for_comparison(text: str, sentence: Span) -> bool:
    """Whether a sentence says that it tells of another place in passing: "Omaha, by comparison, had 20".

    So does who speaks of his own and notes something of another: "said Roe, who noted that Omaha had 20".
    """
    return _COMPARED.search(text, sentence.start, sentence.end) is not None


def _before(text: str, sentence: Span, part: Span) -> str:
    """What stands before a part in its sentence, as far as a clause may reach."""
    return text[max(sentence.start, part.start - _FARTHEST) : part.start]


def passing_of(text: str, sentence: Span, reading: Reading, *, past: bool) -> Passing:
    """How a figure is told in passing; `past` says that its time had ended before that of the text began."""
    if bracketed(text, sentence, reading.span):
        return Passing.BRACKETED
    if reading.former or of_a_former_time(text, sentence, reading):
        return Passing.FORMER
    if past and in_relative(text, sentence, reading.span):
        return Passing.PAST
    if _OF_THEM.match(text, reading.span.end) is not None:
        return Passing.PART
    return Passing.COMPARED if for_comparison(text, sentence) else Passing.NOT
