"""What somebody will do in their own words: "I'll sign it", "we are not going to wait"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.due import has_by
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import Scene, first_person
from onrecord.voice.wills import asks_of, to_be_done
from onrecord.voice.words import Word

_THEY = frozenset({"he'll", "she'll", "it'll", "they'll"})
_SHE = {"he'll": "m", "she'll": "f"}
SHORT = frozenset({"i'll", "we'll"}) | _THEY
_BEING = frozenset({"i'm", "we're"})
_SPEAKERS = frozenset({"i", "we"})
_HANDS = frozenset({"get", "have"})
_OVER = frozenset({"you", "that", "it", "them"})  # "I'll get you the list", "I'll have that for you"
_GRANTS = frozenset({"grant", "give"})
_OTHERS = frozenset({"you", "him", "her", "them"})
_PAIR = 2
_WOULD = frozenset({"i'd", "we'd"})
_THOSE = _OVER - {"you"} | {"one", "those", "the"}  # "you'll have it", and no "you'll have a good time"
_DUE = word_set("says_when_due")
_TELLS = ACT_CUES.nouns["tells"] | {"say"}
OWN = word_set("tells_own_will")
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


def own(scene: Scene, at: int) -> tuple[Found, int] | None:
    """What the word at `at` tells of whoever speaks: see the three below."""
    low = scene.words[at].low
    if low == "you'll":
        return _handed_over(scene, at)
    return _unable(scene, at) if low in ("able", "unable") else _rather_not(scene, at)


def _handed_over(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`You'll have it in writing in a week`: what was asked for, and when."""
    near = [word.low for word in scene.words[at + 1 : at + 3]]
    if len(near) < _PAIR or near[0] not in _HANDS or near[1] not in _THOSE:
        return None
    voice = scene.voice_at(at)
    due = any(word.low in _DUE for word in scene.words[at + 3 :])
    if voice is None or voice.kind not in PARTIES or not due:
        return None
    return make(scene, ActKind.PROMISE, at, reach_of(scene, at + 1, VERBS), voice, None, at + 1)


def _unable(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I'm not able to give one today`, `we are unable to release it`: only what could be told or handed over."""
    words = scene.words
    being = at - 1 - (words[at].low == "able")
    if being < 0 or (words[at].low == "able" and words[at - 1].low not in _NOT):
        return None
    first = being if words[being].low in _BEING else being - 1
    says = words[being].low in _BEING or (words[being].low in ("am", "are") and words[first].low in _SPEAKERS)
    verb = at + 2
    voice = scene.voice_at(at)
    if not says or verb >= len(words) or words[at + 1].low != "to" or words[verb].low not in _TELLS:
        return None
    if voice is None or voice.kind not in PARTIES:
        return None
    return make(scene, ActKind.REFUSAL, max(first, 0), reach_of(scene, verb, VERBS), voice, None, verb)


def _rather_not(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I'd rather not say`, `we would sooner not name him`."""
    words = scene.words
    near = [word.low for word in words[at + 1 : at + 3]]
    if at < 1 or len(near) < _PAIR or near[0] != "not" or near[1] not in _TELLS:
        return None
    first = at - 1 if words[at - 1].low in _WOULD else at - 2
    says = first >= 0 and (words[first].low in _WOULD or words[first].low in _SPEAKERS)
    voice = scene.voice_at(at)
    if not says or voice is None or voice.kind not in PARTIES:
        return None
    return make(scene, ActKind.REFUSAL, first, reach_of(scene, at + 2, VERBS), voice, None, at + 2)


def _willed(scene: Scene, first: int, verb: int, *, refused: bool) -> tuple[Found, int] | None:
    """The promise or refusal of whoever speaks, where it is something that can be done."""
    words = scene.words
    while verb < len(words) and words[verb].low.endswith("ly"):
        verb += 1
    doing = words[verb] if verb < len(words) else None
    after = words[verb + 1] if verb + 1 < len(words) else None
    voice = scene.voice_at(first)
    told = doing is not None and doing.low in word_set("goes_on_telling")
    if voice is None and not told and words[first].low.partition("'")[0] in _SPEAKERS:
        voice = first_person(scene, first, None)  # "We'll run the list", in the paper's own name
    if voice is not None and voice.kind == "org" and words[first].low in _SHE:
        person = scene.memory.he(_SHE[words[first].low])  # "Mayor Roe's office says she'll sign it"
        voice = Source(person.name, person.role, "person") if person is not None else voice
    bare = doing is None or doing.kind == "p"
    if voice is None or not voice.name or voice.kind not in PARTIES:
        return None
    handed = not refused and doing is not None and doing.low in _HANDS and after is not None and after.low in _OVER
    handed = handed or (not refused and has_by(words, verb))
    if not (handed or to_be_done(doing, after, bare=bare, refused=refused)) or _admits(words[verb : verb + 3]):
        return None
    kind = ActKind.REFUSAL if refused else ActKind.PROMISE
    if kind is ActKind.PROMISE and asks_of(scene, verb):
        kind = ActKind.REQUEST  # "I'll ask you, Mr. Roe, for a plan"
    return make(scene, kind, first, verb if bare else reach_of(scene, verb, VERBS), voice, None, verb)


def _admits(words: Sequence[Word]) -> bool:
    """`I'll grant her that`: no promise."""
    return len(words) > 2 and words[0].low in _GRANTS and words[1].low in _OTHERS and words[2].low == "that"
