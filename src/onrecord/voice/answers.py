"""Short answers to what somebody has just been asked: "He agreed.", "She says she will.", "He could not release it".

Without a request in the same sentence or the one before they tell of no act.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.doers import before_verb
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.memory import GENDERS, PARTIES, Source
from onrecord.voice.parties import Scene, subject
from onrecord.voice.wills import to_be_done
from onrecord.voice.words import Word

_AGREES = frozenset({"agreed", "agrees"})
_WILL = frozenset({"will", "would", "did", "does"})
_WOULD = word_set("short_would")
_UNABLE = frozenset({"could", "couldn't"})
TRIGGERS = _AGREES | _WILL | _WOULD | _UNABLE
_THEM = frozenset({"it", "them", "one", "any"})
_ENDS = frozenset('.;!,”"')


def answered(scene: Scene, at: int) -> tuple[Found, int] | None:
    """The answer that one of the triggers at `at` gives, by whoever was asked."""
    words, asked = scene.words, scene.memory.asked
    low = words[at].low
    if low in _WOULD and at:
        return _short(scene, at)
    if asked is None or scene.memory.clock - asked[2] > 1 or not at:
        return None
    following = words[at + 1].low if at + 1 < len(words) else "."
    if low in _UNABLE:
        return _unable(scene, at)
    if following not in _ENDS or scene.in_quote(at):
        return None
    if low in _AGREES:
        before = before_verb(words, at)
        doer = subject(scene, before, at, answers=True) if before is not None else None
        return _made(scene, ActKind.PROMISE, at, doer)
    they = words[at - 1].low == "they" and scene.voice_at(at) is not None  # "asked the police; Roe said they would"
    if words[at - 1].low not in GENDERS and words[at - 1].low != "it" and not they:
        return None
    doer = scene.voice_at(at) or subject(scene, at, at, answers=True)
    if doer is not None and not CUES.deputies.isdisjoint((doer.role or "").lower().split()):
        named = scene.memory.roster.people.get((asked[1] or "").lower())
        doer = Source(named.name, named.role, "person") if named is not None else doer  # "his spokesman said he would"
    return _made(scene, ActKind.PROMISE, at, doer)


def _short(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`She said she'd find ten`."""
    words = scene.words
    doing, after = (words[spot] if spot < len(words) else None for spot in (at + 1, at + 2))
    voice, asked = scene.voice_at(at), scene.memory.asked
    says = any(reach.site.cue in CUES.say | CUES.tell and not reach.site.weak for reach in scene.reaches)
    if not says or scene.in_quote(at) or scene.by_default(at) or any(word.low == "if" for word in words[:at]):
        return None
    if (
        doing is None
        or doing.low.endswith("ed")
        or doing.low in word_set("past_participles")
        or not to_be_done(doing, after, bare=False, refused=False)
    ):
        return None  # "she'd promised"
    if voice is None or voice.kind not in PARTIES or (asked is not None and voice.name == asked[0]):
        return None
    return make(scene, ActKind.PROMISE, at, reach_of(scene, at + 1, VERBS), voice, None, at + 1)


def _made(scene: Scene, kind: ActKind, at: int, doer: Source | None) -> tuple[Found, int] | None:
    asked = scene.memory.asked
    if doer is None or doer.kind not in PARTIES or asked is None or doer.name == asked[0]:
        return None
    return make(scene, kind, at - 1, at + 1, doer, None, at)


def _unable(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`She said she could not release it`."""
    words = scene.words
    verb = at + 1 + (words[at].low == "could")
    if words[at].low == "could" and words[at + 1 : verb] and words[at + 1].low != "not":
        return None
    if verb >= len(words) or (words[verb].low not in ACT_CUES.refusing - {"say"} and not _of_them(words, verb)):
        return None
    voice, asked = scene.voice_at(at), scene.memory.asked
    if voice is None or voice.kind not in PARTIES or asked is None or voice.name == asked[0]:
        return None
    return make(scene, ActKind.REFUSAL, at - 1, reach_of(scene, verb, VERBS), voice, None, verb)


def _of_them(words: Sequence[Word], verb: int) -> bool:
    """`Could not spare them`: what was asked for, whatever the verb."""
    return words[verb].kind == "w" and verb + 1 < len(words) and words[verb + 1].low in _THEM
