"""Who is credited behind the words: "“It fell.” That was Roe, on Monday.", "“It fell.” Jane Roe of the union."

The credit stands in a sentence of its own, right behind a quotation, or in brackets behind a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import place_names, word_set
from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory, Source
from onrecord.voice.names import join, runs
from onrecord.voice.words import Word

_LONGEST = 14  # words of a credit without a verb
_ENDS = CUES.prepositions | word_set("ends_credit")
_IS = frozenset({"was", "is", "'s", "’s"})
_OPENED = 5  # words of "those were the words of"
_THUS = frozenset({"so", "thus"})
_IT = frozenset({"it", "so"})


def credited(words: Sequence[Word], memory: Memory) -> Source | None:
    """Whom the sentence behind a quotation credits with it."""
    if len(words) > 2 and words[0].low in ("that", "this") and words[1].low in _IS:
        return _named(words, 2, memory)
    opened = [word.low for word in words[:3]]
    if len(words) > 3 and (opened[:2] in (["this", "from"], ["that", "from"]) or opened[0] in _THUS):
        return _named(words, 2, memory) if opened[1] == "from" or opened[1] in CUES.strong else None
    if len(words) > _OPENED and " ".join(word.low for word in words[:_OPENED]) in word_set("opens_words_of"):
        return _named(words, _OPENED, memory)
    if len(words) > 4 and opened == ["the", "words", "are"]:
        return _named([word for word in words if word.kind != "s"], 3, memory)
    return _opening(words, memory)


def _named(words: Sequence[Word], first: int, memory: Memory) -> Source | None:
    """The party whose name stands there, up to a mark or a preposition."""
    stop = next((at for at in range(first + 1, len(words)) if words[at].low in _ENDS), len(words))
    source = sources.name(words[first:stop], (), memory)
    return source if source is not None and source.name and source.kind in PARTIES else None


def _opening(words: Sequence[Word], memory: Memory) -> Source | None:
    """`Roe said it in a flier.`, `Jane Roe of the police union.`."""
    run = next(iter(runs(words, frozenset())), None)
    if run is None or any(word.low not in CUES.before_titles for word in words[: run.first]):
        return None
    person = memory.find_person(run.name)
    source = Source(person.name, person.role, "person") if person is not None else None
    behind = words[run.last : run.last + 2]
    if len(behind) > 1 and behind[0].low in CUES.strong and behind[1].low in _IT:
        return source
    if len(words) > _LONGEST or any(_verbal(word) for word in words[run.last :]) or not behind:
        return None
    named = behind[0].low in _ENDS and sources.is_name(run.name) and join(run.name).lower() not in place_names()
    return source or (Source(join(run.name), join(run.title) or None, "person") if named else None)


def _verbal(word: Word) -> bool:
    told = word.low in CUES.clause_verbs or word.low in CUES.speech
    return told or (word.kind == "w" and word.low.endswith(("ed", "ing")) and word.text.islower())


def bracketed(words: Sequence[Word], memory: Memory) -> Source | None:
    """`(Ald. Jane Roe, at Monday's debate)`: whom a sentence in brackets names first."""
    if len(words) < 3 or words[0].low != "(" or ")" not in (words[-1].low, words[-2].low):
        return None
    if len(words) > _LONGEST or any(_verbal(word) or word.kind == "n" for word in words):
        return None
    stop = next((at for at in range(2, len(words)) if words[at].low in _ENDS), len(words))
    source = sources.name(words[1:stop], (), memory)
    return source if source is not None and source.name and source.kind in PARTIES | PUBLISHERS else None
