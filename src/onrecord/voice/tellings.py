"""Clauses that end in a colon behind which somebody speaks: "Roe was blunt: ...", "The mayor's answer: ...".

What is told so stands behind the colon, in the sentence, in a quotation, in a list or in a paragraph of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import table, word_set
from onrecord.voice import announced, keepers, sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory, Source
from onrecord.voice.names import runs
from onrecord.voice.phrases import DETERMINERS
from onrecord.voice.sites import POSSESSIVES, QUOTES, Site
from onrecord.voice.subjects import subject_of, subject_until
from onrecord.voice.words import Word

_FAR = 40  # words of a clause before its colon
_NEAR = 8  # words from such a verb to what completes it: "had a much shorter answer"
_LINK = 5  # words of "is", "were always the same"
_NOUNS = CUES.said | CUES.figures | word_set("told_figures")
_GIVEN = CUES.strong | CUES.issued | word_set("given_in_full")
_ENTERS = word_set("enters")
_LINKS = word_set("to_be") | word_set("runs_so")
_TO_NOUN = 5  # words from an owner to the noun of telling: "Roe's brief written answer"


def _completed() -> dict[str, frozenset[str]]:
    """The verbs, with what has to follow each; "" where nothing has to."""
    rows = table("before_colon")
    return {verb: frozenset(row["completed_by"].split("|")) for row in rows for verb in row["words"].split("|")}


_TELLS = _completed()


def told(words: Sequence[Word], colon: int, memory: Memory) -> Site | None:
    """Who speaks behind the colon, told by the clause before it."""
    start = next((at + 1 for at in range(colon - 1, max(-1, colon - _FAR), -1) if words[at].low in ";.?!—–"), 0)
    if colon - start > _FAR:
        return None
    source = (
        _by_verb(words, start, colon, memory)
        or _by_noun(words, start, colon, memory)
        or _entering(words, start, colon, memory)
        or announced.handed_over(words, start, colon, memory)
        or announced.what_says(words[start : colon + 1], memory)
        or (_opening(words, start, memory) if colon + 1 < len(words) and words[colon + 1].low in QUOTES else None)
    )
    if source is None or not source.name:
        return None
    return Site(source, ":", colon, colon + 1, True, colon + 1)  # what stands before it may claim something itself


def leads_in(words: Sequence[Word], memory: Memory) -> list[Source]:
    """Who speaks in what stands below a line that ends in a colon: "Chief Jane Roe made three points:"."""
    site = told(words, len(words) - 1, memory) if words and words[-1].low == ":" else None
    return [site.source] if site is not None else []


def speaks_next(words: Sequence[Word], memory: Memory) -> Source | None:
    """Who speaks behind a clause of the same kind that a full stop ends: "Roe went first.", "She had her own list."."""
    return _by_verb(words, 0, len(words) - 1, memory)


def opens_paragraph(words: Sequence[Word]) -> bool:
    """Whether what stands below is given word for word, be it no list: "The mayor's office sent this reply:"."""
    return any(word.low in _GIVEN for word in words[-_NEAR:])


def _by_verb(words: Sequence[Word], start: int, colon: int, memory: Memory) -> Source | None:
    """`Roe was blunt`, `the chief ticked off the numbers`."""
    for at in range(start + 1, colon):
        rest = _TELLS.get(words[at].low)
        if rest is None or not (
            (at + 1 == colon and "with" in rest)
            or "" in rest
            or _follows(words[at + 1 : min(at + 1 + _NEAR, colon)], rest)
        ):
            continue
        _, source = subject_of(words, at, memory, start)
        if source is not None and source.kind in PARTIES:
            return source
    return None


def _follows(words: Sequence[Word], rest: frozenset[str]) -> bool:
    """Whether one of them stands there; "a number of reasons" is no number."""
    return any(
        word.low in rest and not (at + 1 < len(words) and words[at + 1].low == "of") for at, word in enumerate(words)
    )


def _by_noun(words: Sequence[Word], start: int, colon: int, memory: Memory) -> Source | None:
    """`Roe's answer`, `his message was simple`, `the FBI's number`."""
    for at in range(start, colon - 1):
        if words[at].kind != "s" and words[at].low not in POSSESSIVES:
            continue
        noun = next((spot for spot in range(at + 1, min(at + _TO_NOUN, colon)) if words[spot].low in _NOUNS), None)
        if noun is None and words[colon - 1].low in CUES.papers and colon - at <= _LINK:
            noun = colon - 1  # "The clerk passes around the bureau's newest bulletin: 40 killings"
        if (
            noun is None
            or any(word.kind == "p" for word in words[at + 1 : colon])
            or words[at + 2].kind == "s"
            or any(word.low.endswith("ed") for word in words[at + 1 : noun])
        ):
            continue
        linked = noun + 1 == colon or (words[noun + 1].low in _LINKS and colon - noun <= _LINK)
        if not linked and words[noun].low not in CUES.said:
            continue
        paper = words[noun].low in CUES.papers and words[noun].low not in _NOUNS
        source = _owner(words, at, _last_phrase(words, at, start) if paper else start, memory)
        if source is not None and source.kind in PARTIES | PUBLISHERS:
            return source
    return None


def _last_phrase(words: Sequence[Word], at: int, start: int) -> int:
    """Where "the police department" begins in "the clerk passes around the police department's bulletin"."""
    return next((spot for spot in range(at - 1, start, -1) if words[spot].low in DETERMINERS), start)


def _owner(words: Sequence[Word], at: int, start: int, memory: Memory) -> Source | None:
    if words[at].kind == "s":
        return subject_until(words, at, memory, start)[1]
    owner = keepers.owner_of(words[at].low, memory)
    return Source(owner, None, "person" if words[at].low in ("his", "her") else "org") if owner else None


def _entering(words: Sequence[Word], start: int, colon: int, memory: Memory) -> Source | None:
    """`Then came Mayor Jane Roe`, `From a reader in Easton`, `Here is Roe`, `A day later came this from Roe`."""
    comes = (spot for spot in range(start + 1, colon) if words[spot - 1].low in word_set("comes_from"))
    start = next((spot for spot in comes if words[spot].low == "from"), start)
    at = start + (words[start].low in word_set("opens_entrance"))
    two = f"{words[at].low} {words[at + 1].low}" if at + 1 < colon else ""
    if not two or not (words[at].low in _ENTERS or two in _ENTERS or _so_says(words, at)):
        return None
    named = words[at + 1 + (words[at].low not in _ENTERS) : colon]
    for run in runs(named, frozenset()):
        if (person := memory.find_person(run.name)) is not None:
            return Source(person.name, person.role, "person")
    comma = next((spot for spot, word in enumerate(named) if word.low in ",("), len(named))
    source = sources.name(named[:comma], (), memory)
    return source if source is not None and source.kind in PARTIES | PUBLISHERS else None


def _so_says(words: Sequence[Word], at: int) -> bool:
    """`So says the union: ...`."""
    return words[at].low in ("so", "thus") and words[at + 1].low in CUES.strong


def _opening(words: Sequence[Word], start: int, memory: Memory) -> Source | None:
    """`Jane Roe of Easton remembers worse: “...”`: before a quotation the person whose name opens the clause."""
    for run in runs(words[start:], frozenset()):
        if run.first:
            return None
        person = memory.find_person(run.name)
        return Source(person.name, person.role, "person") if person is not None else None
    return None
