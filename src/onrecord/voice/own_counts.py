"""Figures that a possessive gives to whoever keeps them: "the Tribune's count of", "the city's own tally".

Such a site is weak: it holds for its figure alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import city_names, word_set
from onrecord.voice import sources
from onrecord.voice.assertions import denied_before
from onrecord.voice.counts import publisher
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Memory, Source
from onrecord.voice.names import join
from onrecord.voice.phrases import subject_left
from onrecord.voice.sites import Site
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word

_OWN_COUNTS = word_set("own_count")
_COUNT_NOUNS = word_set("by_whose_count")
_COMES_TO = word_set("count_comes_to")
_GOVERNED = frozenset({"city", "county", "state"})
_RANKED = frozenset({"best", "worst", "most", "least"})
_TIMES = 4  # words from "times" to the owner: "twice the city of Reno's number"
_HAD = 7  # words from the noun to its number


def own_count(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`the Tribune's count of`, `the medical examiner's total`: whose figure it is, where a body keeps it."""
    noun = at + 1
    while (
        noun < len(words)
        and noun < at + 4
        and (words[noun].low in word_set("before_own_count") or words[noun].kind == "n" or _qualifies(words, noun))
    ):
        noun += 1
    if noun >= len(words) or words[noun].low not in _OWN_COUNTS:
        _note_list(words, at, noun, memory)
        return None
    if words[at].low == "its":
        return _its(words, at, noun, memory)
    if words[at].kind != "s" or (at and _is_time(words[at - 1])):
        return None  # "a shooting pushed September's total to 28", "to stay below 2017's total"
    if not word_set("times_as_many").isdisjoint(word.low for word in words[max(0, at - _TIMES) : at]):
        return None  # "nearly three times Reno's number"
    if [word.low[:6] for word in words[noun : noun + 2]] == ["number", "of"]:
        return None  # "the department's number of officers"
    first, end, inner = subject_left(words, at, 0)
    first = next((spot + 1 for spot in range(end - 2, first - 1, -1) if _cites(words, spot)), first)
    source = _other_force(words, first, end, noun) or sources.name(words[first:end], inner, memory)
    own = publisher(source) or _own_of_place(words, at, noun) if source is not None else False
    if source is None or not (own or (source.kind == "person" and _is_figure(words, noun))):
        return None
    denied = denied_before(words, first)
    return Site(source, words[noun].low, first, noun + 1, False, noun + 1, weak=True, denied=denied)


def _cites(words: Sequence[Word], at: int) -> bool:
    """`Cited the department's figures`: a verb before the name of whose they are."""
    done = words[at].low.endswith("ed") and words[at].text.islower()
    return done and (words[at + 1].low == "the" or words[at + 1].capital)


def _is_time(word: Word) -> bool:
    return word.low in CUES.time_words or word.kind == "n"


def _qualifies(words: Sequence[Word], at: int) -> bool:
    """`The department's overnight number for 2017 is`: one word before the noun, where a figure is to come."""
    behind = [word.low for word in words[at + 1 : at + 3]]
    plain = words[at].kind == "w" and words[at].text.islower() and words[at].low not in _OWN_COUNTS
    ranked = words[at].low.endswith("est") or words[at].low in _RANKED
    return plain and not ranked and behind[:1] != [] and behind[0] in _OWN_COUNTS and behind[1:] == ["for"]


def _note_list(words: Sequence[Word], at: int, noun: int, memory: Memory) -> None:
    """`The chief shrugged at the Gazette's list`: whose "its count" of the next sentence can be."""
    if words[at].kind == "s" and noun < len(words) and words[noun].low in word_set("ledgers"):
        _, source = subject_until(words, at, memory)
        if source is not None and source.name and publisher(source):
            memory.counted = (source.name, memory.clock + 1)


def _its(words: Sequence[Word], at: int, noun: int, memory: Memory) -> Site | None:
    """`Its count for 2020 was 114`: the body's that was named last, where the sentence opens so."""
    opens = bool(memory.groups) and not at and words[noun].low in _COUNT_NOUNS
    body = (memory.counter() or memory.groups[-1]) if opens else None
    if body is None or (body.startswith("the ") and body.removeprefix("the ") in _GOVERNED):
        return None
    return Site(Source(body, None, "org"), words[noun].low, at, noun + 1, False, noun + 1, weak=True)


def _own_of_place(words: Sequence[Word], at: int, noun: int) -> bool:
    """`the city's own tally`; "pushed the city's tally to 57" is the story's."""
    return words[at - 1].low in _GOVERNED and words[at + 1].low == "own" and words[noun].low in _COUNT_NOUNS


def _other_force(words: Sequence[Word], first: int, end: int, noun: int) -> Source | None:
    """`Easton police reported 281, and Marlow's count of 292`: the police there as well, not those of Easton."""
    counted = words[noun].low in _COUNT_NOUNS and any(word.low == "police" for word in words[:first])
    town = join(words[first:end])
    return Source(f"{town} police", None, "org") if counted and town.lower() in city_names() else None


def _is_figure(words: Sequence[Word], noun: int) -> bool:
    """`Roe's figure for the year is 132`, `Roe's figure of 132`: what a person's number comes to."""
    near = words[noun + 1 : noun + _HAD + 1]
    if len(near) > 1 and near[0].low in ("of", ",") and near[1].kind == "n":
        return True
    verb = next((at for at, word in enumerate(near) if word.low in _COMES_TO), None)
    return verb is not None and any(word.kind == "n" for word in near[verb + 1 : verb + 3])
