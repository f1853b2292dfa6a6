"""What somebody will do in their own words: "I'll sign it", "we are not going to wait"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model import ActKind
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.memory import PARTIES
from onrecord.voice.parties import Scene
from onrecord.voice.wills import to_be_done
from onrecord.voice.words import Word

_THEY = frozenset({"he'll", "she'll", "it'll", "they'll"})
SHORT = frozenset({"i'll", "we'll"}) | _THEY
_BEING = frozenset({"i'm", "we're"})
_SPEAKERS = frozenset({"i", "we"})
_ASKS = frozenset({"ask", "urge"})
_HANDS = frozenset({"get", "have"})
_OVER = frozenset({"you", "that", "it", "them"})  # "I'll get you the list", "I'll have that for you"
_GRANTS = frozenset({"grant", "give"})
_OTHERS = frozenset({"you", "him", "her", "them"})
_NOT = frozenset({"not", "never"})


def short(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I'll sign it on Monday`."""
    words = scene.words
    if words[at].low in _THEY and (scene.in_quote(at) or scene.by_default(at)):
        return None  # no promise in somebody's own words of another; "Roe said she'll sign it" is Roe's
    refused = at + 1 < len(words) and words[at + 1].low in _NOT
    return _willed(scene, at, at + 1 + refused, refused=refused)


def going(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I'm not going to resign`, `we are going to hire 40`: the word "going" stands at `at`."""
    words = scene.words
    if at + 1 >= len(words) or words[at + 1].low != "to" or not at:
        return None
    refused = words[at - 1].low in _NOT
    being = at - 1 - refused
    if being >= 0 and words[being].low in _BEING:
        return _willed(scene, being, at + 2, refused=refused)
    if being > 0 and words[being].low in ("am", "are") and words[being - 1].low in _SPEAKERS:
        return _willed(scene, being - 1, at + 2, refused=refused)
    return None


def _willed(scene: Scene, first: int, verb: int, *, refused: bool) -> tuple[Found, int] | None:
    """The promise or refusal of whoever speaks, where it is something that can be done."""
    words = scene.words
    while verb < len(words) and words[verb].low.endswith("ly"):
        verb += 1
    doing = words[verb] if verb < len(words) else None
    after = words[verb + 1] if verb + 1 < len(words) else None
    voice = scene.voice_at(first)
    bare = doing is None or doing.kind == "p"
    if voice is None or voice.kind not in PARTIES:
        return None
    handed = not refused and doing is not None and doing.low in _HANDS and after is not None and after.low in _OVER
    if not (handed or to_be_done(doing, after, bare=bare, refused=refused)) or _admits(words[verb : verb + 3]):
        return None
    kind = ActKind.REFUSAL if refused else ActKind.PROMISE
    if kind is ActKind.PROMISE and doing is not None and doing.low in _ASKS:
        kind = ActKind.REQUEST  # "I'll ask you, Mr. Roe, for a plan"
    return make(scene, kind, first, verb if bare else reach_of(scene, verb, VERBS), voice, None, verb)


def _admits(words: Sequence[Word]) -> bool:
    """`I'll grant her that`: no promise."""
    return len(words) > 2 and words[0].low in _GRANTS and words[1].low in _OTHERS and words[2].low == "that"
