"""Who speaks, told by a mark alone: a colon after the name, or a dash before it."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import sources, tellings
from onrecord.voice.cues import CUES, heading
from onrecord.voice.memory import PARTIES, Memory
from onrecord.voice.phrases import subject_left, subject_right
from onrecord.voice.sites import QUOTES, Site
from onrecord.voice.words import Word, is_capital

_OPENS = QUOTES | frozenset("‘'")
_ASIDE = frozenset({",", "(", "on", "via", "in"})  # `Jane Roe (@janeroe) on Facebook, Jan. 4: “...”`
_LABEL = 6  # words before a colon that can name who speaks
_FAR = 60  # words: no name stands farther from its colon


def colon(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Councilman Roe, at a vigil: “...”`, `Police: Killings fell 12 percent`."""
    if not 0 < at < len(words) - 1:
        return None
    found = _quoted(words, at, memory) if words[at + 1].low in _OPENS else _headed(words, at, memory)
    return found or tellings.told(words, at, memory)


def _quoted(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Councilman Roe, at a vigil: “...”`."""
    comma = next((place for place in range(1, at) if words[place].low in _ASIDE), at)
    if at > _FAR:
        return None
    verb = next((spot for spot in range(1, at) if _told(words[spot])), None)
    if (
        verb is not None
        and all(word.text.isupper() for word in words[:at])
        and heading(word.low for word in words[:at])
    ):
        return None  # `WHAT THEY SAY: “...”`
    if verb is not None:
        first, end, inner = subject_left(words, verb, 0)
        source = sources.name(words[first:end], inner, memory) if first < end else None
    else:
        source = sources.name(words[:comma], (), memory)
        if (
            source is not None
            and source.kind == "other"
            and sources.is_name(words[:comma])
            and not heading(word.low for word in words[:comma])
        ):
            source = source._replace(kind="person")
    if source is None or source.kind not in PARTIES:
        return None
    return Site(source, ":", 0, at + 1, True, at + 1, dated=(comma, at))


def _headed(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Police: Killings fell 12 percent`, as headlines have it: who can speak opens the line, a clause follows."""
    if at > _LABEL or not is_capital(words[at + 1]) or any(word.kind == "p" or _told(word) for word in words[:at]):
        return None
    if heading(word.low for word in words[:at]):
        return None
    source = sources.name(words[:at], (), memory)
    if source is None or source.kind not in PARTIES or not source.name:
        return None
    ends = words[at - 1].low in CUES.humans | CUES.organisations or words[at - 1].text in source.name.split()
    told = any(_told(word) for word in words[at + 1 :])
    return Site(source, ":", 0, at + 1, True, at + 1) if ends and told else None


def credits(words: Sequence[Word], at: int) -> bool:
    """Whether the dash at `at`, of one or two hyphens, stands between a quotation and a name."""
    opened = at - (at > 0 and words[at - 1].low == "-")
    return opened > 0 and at + 1 < len(words) and words[opened - 1].low in QUOTES and is_capital(words[at + 1])


def credit(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`“It fell.” — Jane Roe, mayor`: who is quoted, after a dash that follows the quotation."""
    opened = at - (words[at - 1].low == "-")
    end = subject_right(words, at + 1, whole=True)
    source = sources.name(words[at + 1 : end], (), memory)
    if source is None or source.kind not in PARTIES | {"other"} or not source.name:
        return None
    told = words[end] if end < len(words) else None
    if told is not None and told.low not in ",.;(":
        return None
    kind = "person" if source.kind == "other" else source.kind
    return Site(source._replace(kind=kind), "—", opened, len(words), False, len(words), dated=(at, len(words)))


def _told(word: Word) -> bool:
    return (
        word.low in CUES.clause_verbs or word.low in CUES.speech or (word.low.endswith("ed") and word.text[0].islower())
    )
