"""Nouns for acts, told of whose they are: "Roe's request for cameras", "her refusal to", "a request from Roe"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice import keepers, sources
from onrecord.voice.cues import CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.hearers import hearer
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import Scene
from onrecord.voice.phrases import subject_left
from onrecord.voice.sites import POSSESSIVES
from onrecord.voice.words import Word

_KINDS = {
    ActKind.REQUEST: word_set("owned_requests"),
    ActKind.PROMISE: word_set("owned_promises"),
    ActKind.REFUSAL: word_set("owned_refusals"),
}
_OPENS = {
    ActKind.REQUEST: frozenset({"for", "that", "to"}),
    ActKind.PROMISE: frozenset({"to", "that", "of"}),
    ActKind.REFUSAL: frozenset({"to"}),
}
TRIGGERS = frozenset().union(*_KINDS.values())
_NEAR = 3  # words from an owner to the noun: "the chief's latest request"
_FROM = frozenset({"from", "by"})


def owned(scene: Scene, at: int) -> tuple[Found, int] | None:
    """The act whose noun stands at `at`, where the words say whose it is and what it is for."""
    words = scene.words
    kind = next(kind for kind, nouns in _KINDS.items() if words[at].low in nouns)
    if words[at].capital or at + 1 >= len(words) or _budgeted(words, at):
        return None
    about, first, doer = at + 1, at, None
    while about < len(words) and _dated(words, about):
        about += 1
    if about >= len(words):
        return None
    if words[about].low in _FROM:
        doer, about = hearer(scene, about + 1)
    else:
        first, doer = _owner(scene, at)
    if doer is None or not doer.name or doer.kind not in PARTIES:
        return None
    if about >= len(words) or words[about].low not in _OPENS[kind]:
        return None
    return make(scene, kind, first, reach_of(scene, about, VERBS), doer, None, about)


def _budgeted(words: Sequence[Word], at: int) -> bool:
    """`the budget request`, `its request for fiscal 2015`: a document with figures."""
    near = [word.low for word in words[at + 1 : at + 3]]
    return (at > 0 and words[at - 1].low == "budget") or near == ["for", "fiscal"]


def _dated(words: Sequence[Word], at: int) -> bool:
    """`in January`, `last year` behind the noun: when it was made."""
    day = words[at].low in CUES.days or words[at].kind == "n" or words[at].low in CUES.time_words
    following = words[at + 1] if at + 1 < len(words) else None
    opens = following is not None and (following.low in CUES.days or following.kind == "n")
    return day or (words[at].low in ("in", "on") and opens)


def _owner(scene: Scene, at: int) -> tuple[int, Source | None]:
    words = scene.words
    for spot in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if words[spot].low in POSSESSIVES:
            name = keepers.owner_of(words[spot].low, scene.memory)
            known = words[spot].low in ("his", "her")
            return spot, Source(name, None, "person" if known else "org") if name else None
        if words[spot].kind == "s":
            first, end, inner = subject_left(words, spot, 0)
            cut = (at + 1 for at in range(end - 1, first - 1, -1) if words[at].low in CUES.prepositions - {"of", "for"})
            first = next(cut, first)  # "square with the mayor's pledge"
            return first, sources.name(words[first:end], inner, scene.memory) if first < end else None
        if words[spot].kind != "w":
            break
    return at, None
