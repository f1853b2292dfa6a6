"""Bodies told by their people or by a noun: "Roe's group" for the forum that Roe is of, "a website called X"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import keepers
from onrecord.voice.cues import CUES
from onrecord.voice.keepers import POSSESSIVE
from onrecord.voice.memory import Memory, Source
from onrecord.voice.names import join, runs
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word, is_capital

_INDEFINITE = frozenset({"a", "an", "one"})
_CALLED = frozenset({"called", "named"})
_GROUPS = word_set("bodies_of_people")
_PAIR = 2
_KNOWN_AS = 4  # words of "the clearinghouse known as TRAC" but one


def note(words: Sequence[Word], person: Entity, memory: Memory) -> None:
    """Remember of what body a person is: "Jane Roe of the Easton Forum"."""
    if len(words) > _PAIR and words[-1].capital:
        for run in runs(words, frozenset()):
            before = words[run.first - 1].low if run.first else ""
            at = run.first - (before == "the")
            of_it = at > 0 and words[at - 1].low in ("of", "with") and run.last == len(words)
            if of_it and (run.last - run.first > 1 or words[run.first].text.isupper()):
                memory.bodies[person.name] = join(words[run.first : run.last])


def group(words: Sequence[Word], memory: Memory) -> Source | None:
    """`Roe's group`, `her group`: the body that Roe was told to be of; None where none was."""
    if len(words) < _PAIR or words[-1].low not in _GROUPS:
        return None
    if len(words) == _PAIR and words[0].low in POSSESSIVE:
        owner = keepers.owner_of(words[0].low, memory)
    elif words[-2].kind == "s":
        person = memory.find_person([word for word in words[:-2] if is_capital(word)])
        owner = person.name if person is not None else None
    else:
        return None
    body = memory.bodies.get(owner or "")
    return Source(body, None, "org") if body is not None else None


def called(words: Sequence[Word]) -> Source | None:
    """`A website called Charm City Ledger`, `the clearinghouse known as TRAC`: the name that follows."""
    at = next((at for at, word in enumerate(words) if word.low in _CALLED and 1 < at < len(words) - 1), None)
    if at is None and len(words) > _KNOWN_AS and [word.low for word in words[-3:-1]] == ["known", "as"]:
        return Source(words[-1].text, join(words[1:-3]), "org") if is_capital(words[-1]) else None
    if at is None or words[0].low not in _INDEFINITE or not all(is_capital(word) for word in words[at + 1 :]):
        return None
    kind = "person" if words[at - 1].low in CUES.persons else "org"
    return Source(join(words[at + 1 :]), join(words[1:at]), kind)
