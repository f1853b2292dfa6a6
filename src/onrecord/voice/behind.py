"""Who is credited behind the words: "“It fell.” That was Roe, on Monday.", "“It fell.” Sen. Jane Roe, Dec. 12."

The credit stands in a sentence of its own, right behind a quotation, or in brackets behind a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.calendar import months, weekdays
from onrecord.lexicon.load import place_names, word_set
from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory, Source
from onrecord.voice.names import join, runs
from onrecord.voice.phrases import DETERMINERS
from onrecord.voice.words import Word

_LONGEST = 14  # words of a credit without a verb
_DATED = 30  # words of one that names a day
_MARKS = frozenset("—–-(*_")  # before a credit on a line of its own
_ENDS = CUES.prepositions | word_set("ends_credit")
_DAYS = weekdays().keys() | months().full.keys() | months().short.keys()
_IS = frozenset({"was", "is", "'s", "’s"})
_OPENED = 5  # words of "those were the words of"
_THUS = frozenset({"so", "thus"})
_IT = frozenset({"it", "so"})


def credited(words: Sequence[Word], memory: Memory) -> Source | None:
    """Whom the sentence behind a quotation credits with it."""
    marked = next((at for at, word in enumerate(words) if word.low not in _MARKS), 0)
    words = words[marked:]
    if len(words) > 2 and words[0].low in ("that", "this") and words[1].low in _IS:
        return _named(words, 2, memory)
    opened = [word.low for word in words[:3]]
    if len(words) > 3 and (opened[:2] in (["this", "from"], ["that", "from"]) or opened[0] in _THUS):
        return _named(words, 2, memory) if opened[1] == "from" or opened[1] in CUES.strong else None
    if len(words) > _OPENED and " ".join(word.low for word in words[:_OPENED]) in word_set("opens_words_of"):
        return _named(words, _OPENED, memory)
    if len(words) > 4 and opened == ["the", "words", "are"]:
        return _named([word for word in words if word.kind != "s"], 3, memory)
    return _opening(words, memory, alone=marked > 0)


def _named(words: Sequence[Word], first: int, memory: Memory) -> Source | None:
    """The party whose name stands there, up to a mark or a preposition."""
    stop = next((at for at in range(first + 1, len(words)) if words[at].low in _ENDS), len(words))
    source = sources.name(words[first:stop], (), memory)
    return source if source is not None and source.name and source.kind in PARTIES else None


def _opening(words: Sequence[Word], memory: Memory, *, alone: bool) -> Source | None:
    """`Roe said it in a flier.`, `Jane Roe of the police union.`, `Sen. Jane Roe, Dec. 12, at a debate.`.

    Behind a dash or a bracket (`alone`) the name itself is a credit.
    """
    run = next(iter(runs(words, frozenset())), None)
    if run is None or any(word.low not in CUES.before_titles for word in words[: run.first]):
        return None
    person = memory.find_person(run.name)
    source = Source(person.name, person.role, "person") if person is not None else None
    behind = words[run.last : run.last + 2]
    if len(behind) > 1 and behind[0].low in CUES.strong and behind[1].low in _IT:
        return source
    dated = bool(behind) and behind[0].low in _ENDS and any(word.low in _DAYS for word in words[run.last :])
    if len(words) > (_DATED if dated else _LONGEST) or any(map(_verbal, words[run.last - 1 :], words[run.last :])):
        return None
    if not behind and not alone:
        return None
    ends = not behind or behind[0].low in _ENDS
    named = ends and sources.is_name(run.name) and join(run.name).lower() not in place_names()
    return source or (Source(join(run.name), join(run.title) or None, "person") if named else None)


def _verbal(before: Word, word: Word) -> bool:
    """Whether a word makes a sentence of a credit; "at a televised debate" and ", speaking in Reno," leave it one."""
    if word.kind != "w" or word.capital:
        return False  # "May 3"
    if word.low in CUES.clause_verbs or word.low in CUES.speech:
        return True
    ending = word.low.endswith(("ed", "ing"))
    described = before.low in DETERMINERS or (before.kind == "p" and word.low.endswith("ing"))
    return ending and not (described or before.low in CUES.prepositions)


def relayed(words: Sequence[Word], memory: Memory) -> Source | None:
    """`It fell 4 percent. So says the FBI.`, `That's according to the chief.`: whose the sentence before was."""
    low = [word.low for word in words[:4]]
    that = len(low) > 3 and low[0] in ("that", "this") and low[1] in _IS
    told = that and low[2:4] == ["according", "to"]
    first = 4 if told else 2 if low[:1] == ["so"] and low[1:2] and low[1] in CUES.strong else 0
    if not first or len(words) > _LONGEST or any(map(_verbal, words[first:], words[first + 1 :])):
        return None
    stop = next((at for at in range(first + 1, len(words)) if words[at].low in _ENDS), len(words))
    source = sources.name(words[first:stop], (), memory)
    return source if source is not None and source.name and source.kind in PARTIES | PUBLISHERS else None


def bracketed(words: Sequence[Word], memory: Memory) -> Source | None:
    """`(Ald. Jane Roe, at Monday's debate)`: whom a sentence in brackets names first."""
    if len(words) < 3 or words[0].low != "(" or ")" not in (words[-1].low, words[-2].low):
        return None
    told = any(word.kind == "n" for word in words) or any(map(_verbal, words, words[1:]))
    if len(words) > _LONGEST or told:
        return None
    stop = next((at for at in range(2, len(words)) if words[at].low in _ENDS), len(words))
    source = sources.name(words[1:stop], (), memory)
    return source if source is not None and source.name and source.kind in PARTIES | PUBLISHERS else None
