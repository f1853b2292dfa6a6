"""Speech that the story tells as somebody's own way to see it: "to hear Roe tell it", "“...” is how Roe puts it"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import assertions, sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory, Source
from onrecord.voice.phrases import subject_left, subject_right
from onrecord.voice.sites import QUOTES, Site
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word

TELLS = word_set("tells_it")
CLAIMED = word_set("claimed_in_a_post")
_CALLS = frozenset({"called", "calls", "deemed", "branded"})
_VIEWS = CUES.said | word_set("whose_view")
_HOLDS = frozenset({"in", "of", "on", "from"})
_VIEW = 3  # words from the quotation's mark to the noun: "was the claim"
_NEAR = 12  # words from "to hear" to its "tell it"


def told(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """Whose telling stands at `at`, or whose message is quoted before it."""
    if at + 1 >= len(words):
        return None
    if words[at].low in _CALLS and words[at + 1].low == "it":
        return assertions.called(words, at, memory)
    return as_told(words, at, memory) if words[at + 1].low == "it" else posted(words, at, memory)


def as_told(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`To hear Roe tell it, ...`, `the way Roe tells it, ...`, `“...” was how Roe put it`: "it" follows `at`."""
    if words[at].low not in TELLS:
        return None
    for opened in range(max(0, at - _NEAR), at - 1):
        low, following = words[opened].low, words[opened + 1].low
        if (low, following) in (("to", "hear"), ("the", "way")):
            source = _subject(words, opened + 2, at, memory)
            return Site(source, "tells", opened, at + 2, False, at + 2, dated=(opened, at)) if source else None
        if following == "how" and low in CUES.clause_verbs and opened == 1 and words[0].low in ("this", "here", "that"):
            source = _subject(words, opened + 2, at, memory)  # "This is how Roe tells it: ..."
            return Site(source, "tells", 0, at + 2, True, at + 2, dated=(0, at)) if source else None
        if following == "how" and low in CUES.clause_verbs and opened and words[opened - 1].low in QUOTES:
            source = _subject(words, opened + 2, at, memory)
            return (
                Site(source, "put", opened, at + 2, False, at + 2, direct=True, dated=(opened, at)) if source else None
            )
    return None


def posted(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`“...” was the claim in a viral post`, `“...” is the message of Ann Roe`: the noun stands at `at`."""
    quoted = at > _VIEW and words[at - 1].low in ("the", "a") and words[at - _VIEW].low in QUOTES
    if not quoted or words[at - 2].low not in CUES.clause_verbs or words[at + 1].low not in _HOLDS:
        return None
    end = subject_right(words, at + 2, whole=True)
    source = sources.name(words[at + 2 : end], (), memory) if end > at + 2 else None
    if source is None or not source.name or source.kind in ("other", "place"):
        return None
    return Site(source, words[at].low, at - 2, end, False, end, direct=True, dated=(at, end))


def view(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`“...” is Roe's view`, `“...” was the union's position`: the owner stands at `at`."""
    if at + 1 >= len(words) or words[at + 1].low not in _VIEWS:
        return None
    first, end, inner = subject_left(words, at, 0)
    if first < 2 or words[first - 1].low not in CUES.clause_verbs or words[first - 2].low not in QUOTES:
        return None
    source = sources.name(words[first:end], inner, memory)
    if source is None or not source.name or source.kind not in PARTIES:
        return None
    return Site(source, words[at + 1].low, first - 1, at + 2, False, at + 2, direct=True, dated=(first, at))


def _subject(words: Sequence[Word], least: int, at: int, memory: Memory) -> Source | None:
    _, source = subject_until(words, at, memory, least)
    return source if source is not None and source.name and source.kind in PARTIES else None
