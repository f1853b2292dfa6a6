"""Whose an attribution is where its verb has no subject of its own, and whether a source is one that proves."""

from __future__ import annotations

from collections.abc import Sequence, Set

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.phrases import DETERMINERS, PRONOUNS, subject_left, subject_right
from onrecord.voice.sites import POSSESSIVES
from onrecord.voice.viewcontents import Line, Part
from onrecord.voice.viewmarks import Cue
from onrecord.voice.words import Word, is_capital

_FAR = 40
_NEAR = 12  # words between "put" and its "at"
_OPENING = 3  # words before a participle that opens its sentence: "But after thanking"
_TELLERS = CUES.humans | CUES.organisations | CUES.papers | CUES.figures
_SHARES = CUES.prepositions | word_set("participle_shares")
_NOBODY = word_set("nobody_views")
_ITS = frozenset({"clause", "judge", "hearer", "will", "shown"})  # what "it" may do, being a body
_TO_NUMBER = 5  # words from "at" to its number
_TO_CLAUSE = 6  # words behind a verb of finding that show what it takes
_TO_FOUND = 8  # words of the clause behind "found"


def subject(line: Line, parts: Sequence[Part], cue: Cue, before: int) -> tuple[int, int] | None:
    """Whose the verb at `cue` is, its helping words beginning at `before`."""
    words = line.words
    previous = words[before - 1].low if before else ""
    if previous in ("who", "which", "that") and before > 1:
        end = before - 2 if words[before - 2].low == "," else before - 1
        first, stop, _ = subject_left(words, end, 0)
        told = first < stop and (previous != "that" or words[stop - 1].low in _TELLERS)
        return (first, before) if told else None
    if words[cue.first].low.endswith("ing") and before == cue.first:
        if previous in _SHARES:
            return shared(line, parts, cue.first)
        first, stop, _ = subject_left(words, before, 0)  # the noun before it: "a letter urging"
        return (first, stop) if first < stop else None
    if previous in word_set("shares_subject") or (previous == "," and not apposed(words, before)):
        return shared(line, parts, cue.first)
    first, stop, inner = subject_left(words, before, 0)
    if first >= stop:
        return None
    within = first - (words[first].low not in CUES.prepositions)
    if within > 1 and words[within].low in CUES.prepositions and words[within - 1].low in ("who", "which"):
        return subject(line, parts, cue, within)  # "who in the past said"
    if first > 1 and words[first - 1].low in ("who", "which", "whose", "that"):
        opened, closed, _ = subject_left(words, first - 1 - (words[first - 2].low == ","), 0)
        first = opened if opened < closed else first
    itself = words[first].low == "it" and cue.frame in _ITS and not words[cue.first].low.endswith("ing")
    if stop - first == 1 and words[first].low in _NOBODY and not itself:
        return None
    return first, stop + (len(inner) + 1 if inner else 0)


def shared(line: Line, parts: Sequence[Part], at: int) -> tuple[int, int] | None:
    """The subject that a later verb shares: the last attribution's source, the sentence's subject, its first name."""
    words = line.words
    last = parts[-1].source if parts else None
    if last is not None and words[last[0]].low not in POSSESSIVES:
        return last  # whose "her attacks" are is no subject
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
    return last or ((0, end) if end else _main_subject(line, at))


def _main_subject(line: Line, at: int) -> tuple[int, int] | None:
    """`After thanking the crowd, he left`: the subject of the clause after the comma, where the sentence opens so."""
    words = line.words
    if at > _OPENING:
        return None
    comma = next(
        (spot for spot in range(at + 1, len(words) - 1) if words[spot].low == "," and not line.quoted[spot]), 0
    )
    if not comma or line.quoted[comma + 1]:
        return None
    first = comma + 1
    if words[first].low in PRONOUNS:
        return first, first + 1
    if not is_capital(words[first]) and words[first].low not in DETERMINERS:
        return None
    end = subject_right(words, first, whole=False)
    verbs = (spot for spot in range(first + 1, end) if words[spot].low.endswith("ed") and words[spot].text.islower())
    return first, next(verbs, end)


def apposed(words: Sequence[Word], before: int) -> bool:
    """Whether what ends at the comma before the verb describes its subject."""
    first, stop, inner = subject_left(words, before, 0)
    return first < stop and bool(inner) and inner[0].low not in ("and", "but")


def _of_paper(source: Sequence[Word], counting: Set[str]) -> bool:
    """Whether the source is a paper, figures or a poll."""
    return any(word.low in CUES.papers or word.low in CUES.figures or word.low in counting for word in source)


def counts(words: Sequence[Word], source: tuple[int, int], cue: Cue, counting: Set[str]) -> bool:
    """`The poll has him at 40 percent`, `the magazine put his worth at $4 billion`."""
    return _of_paper(words[slice(*source)], counting) or _at_number(words, cue.last)


def _at_number(words: Sequence[Word], start: int) -> bool:
    """Whether the words after a verb end in "at" and a number."""
    for place in range(start, min(start + _NEAR, len(words) - 1)):
        if words[place].low in ",;.":
            return False
        if words[place].low in ("at", "as", "with"):
            return any(word.kind == "n" for word in words[place + 1 : place + _TO_NUMBER])
    return False


def proves(words: Sequence[Word], source: tuple[int, int], cue: Cue, counting: Set[str]) -> bool:
    """`The poll found`, `he saw that`, `she sees it as`."""
    following = words[cue.last : cue.last + _TO_CLAUSE]
    return (
        counts(words, source, cue, counting)
        or _found(words, source, cue)
        or any(word.low == "as" for word in following)
        or any(word.low == "that" for word in following[:2])
        or (source[0] > 0 and words[source[0] - 1].low == "," and (not following or following[0].low == "."))
    )


def _found(words: Sequence[Word], source: tuple[int, int], cue: Cue) -> bool:
    """`Easton Times found murders fell`: a name or an inquirer, and a clause with a number."""
    following = words[cue.last + 1 : cue.last + _TO_FOUND]
    clause = any(word.low in CUES.clause_verbs or word.low.endswith("ed") for word in following)
    who = words[source[1] - 1]
    number = any(word.kind == "n" for word in words[cue.last :])
    return clause and number and (is_capital(who) or who.low in CUES.inquiring)
