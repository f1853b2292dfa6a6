"""Whose doing a participle of saying is: "Roe left, adding that", "Roe, noting that", "Roe keeps saying that"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory, Source
from onrecord.voice.names import runs
from onrecord.voice.phrases import subject_left
from onrecord.voice.sites import Site, before_verb
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word, is_capital

_BEFORE = word_set("before_participle") | {"", "”"}
_AFTER = frozenset({",", "after", "while", "before"})
_QUOTED = frozenset({"quoted", "cited", "record", "recorded"})  # "quoted as saying"
_QUOTES = frozenset({"quoted", "quotes", "quoting", "cited"})
_PASSIVE = word_set("to_be")
_NAMED = 14  # words from "quoted" to "as saying"
_WHEN = word_set("opens_time_clause")
_KEEPS = word_set("keeps_saying")
_FOND = word_set("fond_of_saying")
_NEXT = 3  # words from an attribution to the participle that goes on with it
_FAR = 60  # words: no subject is farther from its participle


def speaker(words: Sequence[Word], at: int, before: int, memory: Memory, found: list[Site]) -> Source | None:
    """Who says what the participle at `at` tells; `before` is where its subject would end."""
    previous = words[before - 1].low if before else ""
    if previous in _KEEPS:
        return _subject_of(words, before - 1, memory)
    if previous == "of" and before > 1 and words[before - 2].low in _FOND:
        verb, _ = before_verb(words, before - 2)
        return _subject_of(words, (before - 2 if verb is None else verb), memory)
    if previous == "record" and before > 1 and words[before - 2].low == "on":
        return sentence_subject(words, at, memory, found)  # "Roe is on record saying"
    if previous == "as" and (named := _quoting(words, before - 1, memory)) is not None:
        return named
    quoted = previous == "as" and before > 1 and words[before - 2].low in _QUOTED
    if previous not in _BEFORE and not quoted:
        return None
    return sentence_subject(words, at, memory, found)


def _quoting(words: Sequence[Word], stop: int, memory: Memory) -> Source | None:
    """`The Gazette quoted the chief as saying`: whom it quotes."""
    verb = next((spot for spot in range(stop - 1, max(-1, stop - _NAMED), -1) if words[spot].low in _QUOTES), None)
    if verb is None or verb + 1 >= stop or (verb and words[verb - 1].low in _PASSIVE):
        return None
    comma = next((spot for spot in range(verb + 1, stop) if words[spot].low == ","), stop)
    source = sources.name(words[verb + 1 : comma], words[comma + 1 : stop], memory)
    return source if source is not None and source.name and source.kind in PARTIES else None


def _subject_of(words: Sequence[Word], verb: int, memory: Memory) -> Source | None:
    while verb > 0 and (words[verb - 1].low in CUES.clause_verbs or words[verb - 1].low in CUES.adverbs):
        verb -= 1  # "Roe has always been fond of saying"
    return _party(words, verb, memory)


def sentence_subject(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Source | None:
    """Whose doing "saying that" is: the subject of the sentence, of its main clause where "when" opens it."""
    if found and not found[-1].weak and not found[-1].forward and at - found[-1].last < _NEXT:
        return found[-1].source  # “It fell,” Roe said, adding
    opened = next((spot for spot in range(1, at - 1) if words[spot].low == ","), 0) if words[0].low in _WHEN else 0
    opened = next((spot + 1 for spot in range(at - 1, opened, -1) if words[spot].low == ";"), opened)
    for place in range(max(opened, at - _FAR), at):
        low = words[place].low
        if words[place].capital and place:
            continue  # "in May's election"
        if (
            low in CUES.clause_verbs
            or low in CUES.say
            or low in CUES.tell
            or low in CUES.ask
            or (low.endswith("ed") and words[place].text[0].islower())
        ):
            if low in CUES.say and found:
                return found[0].source
            first, end, inner = subject_left(words, place, opened)
            if first < end:
                source = sources.name(words[first:end], inner, memory)
                if source is not None and (source.kind in PARTIES or is_capital(words[end - 1])):
                    return source
    return found[-1].source if found else _beside(words, at, memory)


def _beside(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`Roe, noting that`, `Roe left early, noting that`: the name before the comma, or whose opens the sentence."""
    if at < 1 or words[at - 1].low not in _AFTER:
        return None
    run = next(iter(runs(words[: at - 1], frozenset())), None)
    if run is not None and not run.first and (person := memory.find_person(run.name)) is not None:
        return Source(person.name, person.role, "person")
    return _party(words, at - 1, memory)


def _party(words: Sequence[Word], stop: int, memory: Memory) -> Source | None:
    _, source = subject_until(words, stop, memory)
    return source if source is not None and source.kind in PARTIES | PUBLISHERS else None
