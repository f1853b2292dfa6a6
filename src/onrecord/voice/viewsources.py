"""Whose an attribution is where its verb has no subject of its own, and whether a source is one that proves."""

from __future__ import annotations

from collections.abc import Sequence, Set

from onrecord.voice.cues import CUES
from onrecord.voice.phrases import subject_left
from onrecord.voice.viewcontents import Line, Part
from onrecord.voice.viewmarks import Cue
from onrecord.voice.words import Word, is_capital

_FAR = 40


def shared(line: Line, parts: Sequence[Part], at: int) -> tuple[int, int] | None:
    """The subject that a later verb shares: the last attribution's source, the sentence's subject, its first name."""
    if parts and parts[-1].source is not None:
        return parts[-1].source
    words = line.words
    for place in range(max(1, at - _FAR), at):
        word = words[place]
        told = word.low in CUES.clause_verbs or (word.low.endswith("ed") and word.text[0].islower())
        if told and not line.quoted[place]:
            first, stop, inner = subject_left(words, place, 0)
            if first < stop:
                return first, stop + (len(inner) + 1 if inner else 0)
    end = 0
    while end < at and is_capital(words[end]) and (end or words[0].low not in CUES.openers):
        end += 1
    return (0, end) if end else None


def apposed(words: Sequence[Word], before: int) -> bool:
    """Whether what ends at the comma before the verb describes its subject."""
    first, stop, inner = subject_left(words, before, 0)
    return first < stop and bool(inner) and inner[0].low not in ("and", "but")


def of_paper(source: Sequence[Word], counting: Set[str]) -> bool:
    """Whether the source is a paper, figures or a poll."""
    return any(word.low in CUES.papers or word.low in CUES.figures or word.low in counting for word in source)


def proves(words: Sequence[Word], source: tuple[int, int], cue: Cue, counting: Set[str]) -> bool:
    """`The poll found`, `he saw that`, `she sees it as`."""
    following = words[cue.last : cue.last + 6]
    return (
        of_paper(words[slice(*source)], counting)
        or _found(words, source, cue)
        or any(word.low == "as" for word in following)
        or any(word.low == "that" for word in following[:2])
    )


def _found(words: Sequence[Word], source: tuple[int, int], cue: Cue) -> bool:
    """`Easton Times found murders fell`: a name or an inquirer, and a clause with a number."""
    following = words[cue.last + 1 : cue.last + 8]
    clause = any(word.low in CUES.clause_verbs or word.low.endswith("ed") for word in following)
    who = words[source[1] - 1]
    number = any(word.kind == "n" for word in words[cue.last :])
    return clause and number and (is_capital(who) or who.low in CUES.inquiring)
