"""Nouns that tell of a request or a refusal: "requests for aid", "no promise of aid", "noncommittal"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.doers import before_verb
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.hearers import OBJECTS, hearer
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import Scene, subject
from onrecord.voice.sites import POSSESSIVES, QUOTES
from onrecord.voice.words import Word

_SAID = word_set("says_no")
_TOLD = frozenset({"told", "tells"})
_TIMES = word_set("times_of_a_no")
_TO_WHAT = word_set("no_to_what")
_GOES = word_set("goes_without")
_KEEPS = frozenset({"keeps", "kept", "keep"})
_INTENTS = word_set("intents")
_GIVES = frozenset({"gave", "give", "gives", "given"})
_MINE = frozenset({"my", "our"})
_MAKES = word_set("makes_request")
_HEARER = 8  # words from "told" to its "no"
_ENDS = frozenset('.,;!”"')
_TO_NO = 5  # words between "no" and what is not promised
_TO_NOUN = 4  # words from "made" to its promise or request
_TO_IS = 6  # words from "answer" to its "is"
_TO_UNWILLING = 5  # words from "was" to "noncommittal"
_THAT = frozenset({"that", "this", "it"})
_BEING = frozenset({"i'm", "we're", "am", "are"})


def no_pledge(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`gets no promise of aid`, `cannot make promises`, `made no commitment`."""
    words = scene.words
    if at + 1 < len(words) and words[at + 1].low == "nothing":
        return _nothing(scene, at)
    near = range(max(0, at - _TO_NO), at)
    no = next((place for place in near if words[place].low in ("no", "without")), None)
    cannot = next(
        (place for place in near if words[place].low in word_set("cannot")),
        None,
    )
    if no is None and words[at].low == "comment":
        return None  # "made a comment", "did not return calls seeking comment"
    if no is None and cannot is None:
        return _pledged(scene, at)
    if no is None and words[at].low in _INTENTS:
        return None
    verb = (no if no is not None else cannot) or 0
    first = verb - 1 if no is not None and verb else verb
    if first < 0 or not first or (words[at].low in _INTENTS and not _meant(words, first, at)):
        return None
    if cannot is not None and no is None:
        return _cannot(scene, cannot, at)
    modal = first - 1 if words[first - 1].low in ("would", "will", "could", "can") else first
    before_it = modal if modal < first else before_verb(words, first)
    doer = subject(scene, before_it, first, answers=False) if before_it is not None else None
    if doer is None:
        return None
    if words[first].low in ACT_CUES.nouns["receiving"] or (
        words[no or 0].low == "without" and words[first].low in _GOES
    ):
        giver = scene.memory.counterpart.get(doer.name)
        if giver is None:
            return None
        return make(
            scene, ActKind.REFUSAL, first, reach_of(scene, at, VERBS), Source(giver, None, "person"), doer.name, at
        )
    start = first + (words[first].low == ":")  # "His office: no comment"
    return make(scene, ActKind.REFUSAL, start, reach_of(scene, at, VERBS), doer, None, at)


def _nothing(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`Could promise nothing`."""
    modal = at - (at > 0 and scene.words[at - 1].low in ("could", "can", "would"))
    doer = subject(scene, modal, at, answers=False)
    return make(scene, ActKind.REFUSAL, modal, reach_of(scene, at, VERBS), doer, None, at) if doer else None


def _cannot(scene: Scene, cannot: int, at: int) -> tuple[Found, int] | None:
    """`Cannot make promises`."""
    words, before = scene.words, cannot
    while before and words[before - 1].low in word_set("before_not"):
        before -= 1
    doer = subject(scene, before, cannot, answers=True)
    start = before - 1 if before and words[before - 1].low in ("he", "she", "it", "they") else before
    return make(scene, ActKind.REFUSAL, start, reach_of(scene, at, VERBS), doer, None, start + 1) if doer else None


def _pledged(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`Repeated her pledge to`, `made a promise that`."""
    words = scene.words
    verb = next(
        (spot for spot in range(max(0, at - _TO_NOUN), at) if words[spot].low in word_set("makes_pledge")), None
    )
    opens = at + 1 < len(words) and words[at + 1].low in ("to", "that")
    if verb is None or not opens or words[at].low in _INTENTS or any(word.kind == "p" for word in words[verb:at]):
        return None
    before = before_verb(words, verb)
    doer = subject(scene, before, verb, answers=True) if before is not None else None
    if doer is None or doer.kind not in PARTIES:
        return None
    return make(scene, ActKind.PROMISE, verb, reach_of(scene, at + 1, VERBS), doer, None, at + 1)


def _meant(words: Sequence[Word], verb: int, at: int) -> bool:
    """`Has no plans to`, `had no intention of`."""
    return words[verb].low in ("has", "have", "had") and at + 1 < len(words) and words[at + 1].low in ("to", "of")


def word_given(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`Gave his word that troopers would come`."""
    words = scene.words
    verb = at - 2 - (at > 3 and words[at - 2].low in OBJECTS)  # "I give you my word"
    given = at > 1 and words[at - 1].low in POSSESSIVES | _MINE and words[verb].low in _GIVES
    if not given or at + 1 >= len(words) or words[at + 1].low not in word_set("word_that"):
        return None
    before = before_verb(words, verb)
    doer = subject(scene, before, verb, answers=True) if before is not None else None
    return make(scene, ActKind.PROMISE, verb, reach_of(scene, at + 1, VERBS), doer, None, at + 1) if doer else None


def request_noun(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`requests for federal aid`, `has made that request before`."""
    words = scene.words
    if at and words[at - 1].low == "budget":
        return None  # a document
    made = next(
        (place for place in range(max(0, at - _TO_NOUN), at) if words[place].low in _MAKES),
        None,
    )
    if made is not None:
        before = before_verb(words, made)
        doer = subject(scene, before, made, answers=False) if before is not None else None
        return make(scene, ActKind.REQUEST, made, at + 1, doer, None, at) if doer else None
    if at + 2 < len(words) and words[at + 1].low == "of" and words[at - 1].low == "the":
        asker_of, end = hearer(scene, at + 2)
        if asker_of is None or asker_of.kind not in ("person", "org") or not asker_of.name:
            return None
        return make(scene, ActKind.REQUEST, at, end, asker_of, None, at)
    if at + 2 >= len(words) or words[at + 1].low != "for" or words[at + 2].low in ACT_CUES.nouns["not_for"]:
        return None
    if any(word.low in ACT_CUES.nouns["not_for"] for word in words[at + 2 : at + 4]):
        return None
    other = scene.subject or next((reach.site.source for reach in scene.reaches), None)
    asker = scene.memory.counterpart.get(other.name) if other else None
    if asker is None:
        return None
    return make(
        scene,
        ActKind.REQUEST,
        at,
        reach_of(scene, at, VERBS),
        Source(asker, None, "person"),
        other.name if other else None,
        at + 1,
    )


def unwilling(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`was noncommittal`."""
    words = scene.words
    verb = next(
        (
            place
            for place in range(at - 1, max(-1, at - _TO_UNWILLING), -1)
            if words[place].low in word_set("was_unwilling")
        ),
        None,
    )
    if verb is None:
        return None
    doer = subject(scene, verb, verb, answers=True)
    if doer is None or doer.kind not in PARTIES:
        return None
    return make(scene, ActKind.REFUSAL, at, at + 1, doer, None, at)


def said_no(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`She said no.`: nothing more is said, and the story tells it; `he said yes` to what was just asked for."""
    words, agrees, asked = scene.words, scene.words[at].low == "yes", scene.memory.asked
    ends = at + 1 == len(words) or words[at + 1].low in _ENDS or _when(words, at + 1)
    if agrees and (asked is None or scene.memory.clock - asked[2] > 1):
        return None
    verb = _told_no(scene, at)
    if ends and scene.in_quote(at) and (verb is None or words[verb - 1].low != "i"):
        return None if agrees else _quoted_no(scene, at)
    if not ends or verb is None:
        return None
    first = verb - 1 if verb and words[verb].low == "saying" and words[verb - 1].low in _KEEPS else verb
    if words[verb].low == "saying" and first == verb:
        return None
    before = before_verb(words, first)
    doer = subject(scene, before, first, answers=True) if before is not None else None
    kind = ActKind.PROMISE if agrees else ActKind.REFUSAL
    end = at + 1 if at + 1 == len(words) or words[at + 1].low in _ENDS else reach_of(scene, at, VERBS)
    return make(scene, kind, first, end, doer, None, at if end == at + 1 else end) if doer is not None else None


def _when(words: Sequence[Word], at: int) -> bool:
    """`said no in January`, `said no twice`, `said no to the request`; but "said no officers were hurt"."""
    behind = words[at + 1] if at + 1 < len(words) else None
    if words[at].low in _TIMES or words[at].low in CUES.days:
        return True
    if behind is None:
        return False
    timed = behind.kind == "n" or behind.low in CUES.days or behind.low in CUES.time_words
    asked = behind.low in _TO_WHAT or behind.low in OBJECTS
    return (words[at].low in ("in", "on") and timed) or (words[at].low == "to" and asked)


def _told_no(scene: Scene, at: int) -> int | None:
    """The verb of `said no`, `told me no`, `told Mayor Roe no`."""
    words = scene.words
    if at and words[at - 1].low in _SAID:
        return at - 1
    told = next((spot for spot in range(at - 2, max(-1, at - _HEARER), -1) if words[spot].low in _TOLD), None)
    if told is None:
        return None
    heard = words[told + 1 : at]
    named = all(word.capital or word.low in CUES.humans or word.low in ("the", "her", "his") for word in heard)
    return told if named or (len(heard) == 1 and heard[0].low in OBJECTS) else None


def _quoted_no(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`Marsh asked the chief for the files. “No,” she said`: whoever was asked, or says so, refuses."""
    words, asked = scene.words, scene.memory.asked
    alone = at and words[at - 1].low in QUOTES and at + 2 < len(words) and words[at + 2].low in QUOTES
    if not alone or asked is None or scene.memory.clock - asked[2] > 1:
        return None
    voice = scene.voice_at(at)
    known = scene.memory.roster.people.get((asked[1] or "").lower())
    if known is not None and (voice is None or voice.name in (asked[0], asked[1])):
        voice = Source(known.name, known.role, "person")
    if voice is None or voice.kind not in PARTIES or voice.name == asked[0]:
        return None
    return make(scene, ActKind.REFUSAL, at, at + 1, voice, None, at)


def not_promising(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I'm not promising that`: a refusal by whoever speaks; the participle stands at `at`."""
    words = scene.words
    own = at > 1 and words[at - 1].low == "not" and words[at - 2].low in _BEING
    voice = scene.voice_at(at) if own else None
    if voice is None or voice.kind not in PARTIES:
        return None
    return make(scene, ActKind.REFUSAL, at - 2, reach_of(scene, at, VERBS), voice, None, at)


def cannot(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`It cannot, a spokesman replied`: a bare answer to what was just asked; `that I cannot give you`."""
    words, memory = scene.words, scene.memory
    does = [word.low for word in words[at + 1 : at + 3]]
    told = does[:1] != [] and (does[0] in ACT_CUES.nouns["tells"] or (does[0] == "do" and does[-1] in _THAT))
    if at and words[at - 1].low in ("i", "we") and told:
        voice = scene.voice_at(at)
        if voice is None or voice.kind not in ("person", "org", "role"):
            return None
        return make(scene, ActKind.REFUSAL, at - 1, reach_of(scene, at + 1, VERBS), voice, None, at + 1)
    bare = at + 1 < len(words) and words[at + 1].low in _ENDS and at
    if not bare or memory.asked is None or memory.clock - memory.asked[2] > 1:
        return None
    doer = subject(scene, at, at, answers=True)
    if doer is None or doer.kind not in PARTIES:
        return None
    return make(scene, ActKind.REFUSAL, at - 1, at + 1, doer, None, at)


def answer(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`the money is not there, so the answer for now is no`: a refusal by whoever says so."""
    words = scene.words
    verb = next(
        (spot for spot in range(at + 1, min(at + _TO_IS, len(words))) if words[spot].low in ("is", "was")), None
    )
    if verb is None or verb + 1 >= len(words) or words[verb + 1].low != "no":
        return None
    if verb + 2 < len(words) and words[verb + 2].low not in '.,;!”"':
        return None
    voice = scene.voice_at(at)
    if voice is None or voice.kind not in PARTIES:
        return None
    first = at - (words[at - 1].low in POSSESSIVES | {"the"})
    return make(scene, ActKind.REFUSAL, first, verb + 2, voice, None, at)
