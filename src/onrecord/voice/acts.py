"""Acts, requests, promises and refusals: who did what to whom, and on which day.

A cue verb with what it needs (`acts.toml`) and somebody to do it make an act. "Will" and "would" make a promise where a
person or a body is to do something and says so, "would not" a refusal, "must" and "should" a request in somebody's
words. A statistic, a plain crime and a question make none.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice import deliveries, owned, ownwill, pledges, wills
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make, remember
from onrecord.voice.hearers import OBJECTS, hearer
from onrecord.voice.memory import Source
from onrecord.voice.parties import Scene, before_verb, subject
from onrecord.voice.words import Word

_WILLS = word_set("wills")

_TRIGGERS = (
    VERBS
    | {"no", "cannot", "can't", "going"}
    | _WILLS
    | ownwill.SHORT
    | owned.TRIGGERS
    | deliveries.TRIGGERS
    | ACT_CUES.nouns["words"]
    | ACT_CUES.nouns["replies"]
    | ACT_CUES.nouns["requests"]
    | ACT_CUES.nouns["pledges"]
    | ACT_CUES.nouns["unwilling"]
)

_ASKS_ABOUT = word_set("asks_about")

_REPORTERS = ACT_CUES.nouns["not_for"]  # "seeking comment": what a reporter asks for
_NO_REQUEST = _ASKS_ABOUT | _REPORTERS
_BASE = word_set("base_verbs")

_ISSUED = frozenset({"issued", "released", "published", "unveiled"})
_DAY = 5  # words from "issued" to its "by": "issued on Tuesday by"
_OBJECT_REACH = 6
_OF_CITIES = word_set("done_by_cities")
_TELLS = frozenset({"told", "tells", "telling"})
_CONDITIONS = frozenset({"if", "unless", "whether"})
_HOW_OFTEN = frozenset({"twice", "again", "repeatedly"})
_SERVICE = frozenset({"service", "help"})  # "calls for service" are counted, not made of anybody


def find(scene: Scene) -> tuple[Found, ...]:
    """The acts that one sentence tells, in order."""
    words = scene.words
    memory = scene.memory
    memory.clock += 1
    if _TRIGGERS.isdisjoint(scene.heard) or words[-1].low == "?":
        return ()
    found: list[Found] = []
    reached = 0
    for at in [at for at, word in enumerate(words) if word.low in _TRIGGERS]:
        if at < reached:
            continue
        made = _at(scene, at)
        if made is not None:
            act, reached = made
            scene.floor = reached
            found.append(act)
            remember(scene, act)
    return tuple(found)


def _at(scene: Scene, at: int) -> tuple[Found, int] | None:
    low = scene.words[at].low
    if low in ownwill.SHORT:
        return ownwill.short(scene, at)
    if low in deliveries.TRIGGERS and (given := deliveries.given(scene, at)) is not None:
        return given
    if low == "going":
        return ownwill.going(scene, at)
    if low in _WILLS:
        return wills.must(scene, at) if low in ("must", "should") else wills.will(scene, at)
    if low in ("cannot", "can't"):
        return pledges.cannot(scene, at)
    made = (_verb(scene, at) if low in ACT_CUES.verbs else None) or _by_noun(scene, at, low)
    return made or (owned.owned(scene, at) if low in owned.TRIGGERS else None)


def _by_noun(scene: Scene, at: int, low: str) -> tuple[Found, int] | None:
    """The act that a noun at the token tells of: a word given, a pledge, a reply."""
    if low in ACT_CUES.nouns["words"]:
        return pledges.word_given(scene, at)
    if low in ACT_CUES.nouns["pledges"]:
        return pledges.no_pledge(scene, at)
    if low in ACT_CUES.nouns["requests"]:
        return pledges.request_noun(scene, at)
    if low in ACT_CUES.nouns["spurned"]:
        return pledges.refused(scene, at)
    if low == "no":
        return pledges.said_no(scene, at)
    if low in ACT_CUES.nouns["replies"]:
        return pledges.answer(scene, at)
    if low in ACT_CUES.nouns["unwilling"]:
        return pledges.unwilling(scene, at)
    return None


def _verb(scene: Scene, at: int) -> tuple[Found, int] | None:
    words = scene.words
    low = words[at].low
    if low in _ISSUED and (issued := _issued_by(scene, at)) is not None:
        return issued
    before = before_verb(words, at)
    if before is None or (low in _BASE and not _has_plain_subject(scene, before)):
        return None
    for kind, needs in ACT_CUES.verbs[low]:
        if kind is ActKind.REQUEST and at + 1 < len(words) and words[at + 1].low in _NO_REQUEST:
            continue
        met = _needs(scene, at, needs)
        if met is None or (kind is ActKind.ACT and _on_condition(words, before)):
            continue
        addressee, about = met
        actor = subject(scene, before, at, answers=kind in (ActKind.PROMISE, ActKind.REFUSAL))
        if actor is None or (actor.kind == "place" and kind is ActKind.ACT and low not in _OF_CITIES):
            return None
        if low in _TELLS and actor.kind not in ("person", "org"):
            return None  # "witnesses told police to look for"
        if kind is ActKind.PROMISE and _assures(words, at):
            about = at + 3  # "I promise you, we will"
        end = reach_of(scene, max(at, about - 1), VERBS)
        return make(scene, kind, at, end, actor, (addressee.name or None) if addressee else None, about)
    return None


def _issued_by(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`A report issued Tuesday by the clearinghouse`: the day makes it an act, and no mere source."""
    words = scene.words
    if not at or words[at - 1].low not in ACT_CUES.objects["papers"]:
        return None
    by = next((place for place in range(at + 1, min(at + _DAY, len(words))) if words[place].low == "by"), None)
    if by is None or by == at + 1:
        return None
    timed = CUES.time_words | CUES.days | {"on", "last", "this", ","}
    if any(word.low not in timed and word.kind != "n" for word in words[at + 1 : by]):
        return None
    doer, end = hearer(scene, by + 1)
    if doer is None or doer.kind not in ("person", "org"):
        return None
    return make(scene, ActKind.ACT, at - 1, max(end, by + 1), doer, None, at - 1)


def _assures(words: Sequence[Word], at: int) -> bool:
    return [word.low for word in words[at + 1 : at + 3]] == ["you", ","] and at + 3 < len(words)


def _has_plain_subject(scene: Scene, before: int) -> bool:
    """A base form is a verb only after "I", "we", "they" or a plural."""
    words = scene.words
    if not before:
        return False
    word = words[before - 1]
    if words[before].low == "did":
        return True
    return word.low in word_set("plain_subject") or (word.low.endswith("s") and word.low in CUES.humans)


def _needs(scene: Scene, at: int, needs: tuple[str, ...]) -> tuple[Source | None, int] | None:
    """The hearer, if any, and where the matter starts; None where no need of the verb is met."""
    if scene.words[at].low == "declined" and _of_what_was_asked(scene.words, at + 1):
        return None, at
    for need in needs:
        met = _need(scene, at, need)
        if met is not None:
            return met
    return None


def _of_what_was_asked(words: Sequence[Word], at: int) -> bool:
    """`Called on him to resign; he has declined to`, `has declined twice`: nothing else is told of it."""
    ends = at + 1 >= len(words) or words[at + 1].low in ".;!"
    return ends and at < len(words) and words[at].low in _HOW_OFTEN | {"to"}


def _need(scene: Scene, at: int, need: str) -> tuple[Source | None, int] | None:
    words = scene.words
    following = words[at + 1].low if at + 1 < len(words) else ""
    after = words[at + 2] if at + 2 < len(words) else None
    match need:
        case "any":
            listener, end = hearer(scene, at + 1)
            to = end < len(words) and words[end].low in ("to", "for", "that", "on")
            return (listener if to else None), (end if to else at + 1)
        case "with":
            return _with(scene, at)
        case "to":  # "agreed to four" agrees to what was asked, "declined to 5,861" only counts
            verb = after is not None and (after.kind == "w" or words[at].low.startswith("agree"))
            return (None, at + 1) if following == "to" and verb else None
        case "for":
            return (None, at + 1) if following == "for" and after is not None and after.low not in _SERVICE else None
        case "on":
            listener, end = hearer(scene, at + 2) if following in ("on", "upon") else (None, at)
            return (listener, end) if listener is not None else None
        case "hearer" | "hearer_to" | "hearer_that" | "wish":
            return _spoken_to(scene, at, need)
        case "toward":
            listener, end = hearer(scene, at + 2) if following in ("to", "with") else (None, at)
            return (listener, end) if listener is not None else None
        case "money":
            return (None, at + 1) if any(word.low == "$" for word in words[at + 1 : at + 4]) else None
        case "end":
            return (None, at + 1) if at + 1 == len(words) or following in ".;!" else None
        case "down" if after is not None and after.low == "down":  # "turned him down"
            return (None, at + 3) if following in OBJECTS else None
        case "shot":  # "shot down the proposal"
            return (None, at + 2) if following == "down" and _object(scene, at + 1, "answers") else None
        case "down" | "out" | "that":
            return (None, at + 2) if following == need else None
        case "which":
            return (None, at) if _object_before(scene, at) else None
        case _:
            return (None, at + 1) if _object(scene, at, need) else None


def _object(scene: Scene, at: int, need: str) -> bool:
    """Whether one of the listed nouns follows; a counted one is a statistic."""
    for word in scene.words[at + 1 : at + 1 + _OBJECT_REACH]:
        if word.low in ACT_CUES.objects[need]:
            return True
        year = len(word.text) == 4 and word.text[:2] in ("19", "20")
        if (
            (word.kind == "n" and not year and need != "forces")
            or (word.kind == "p" and word.low not in "“\"'’")
            or word.low in CUES.prepositions
        ):
            return False
    return False


def _on_condition(words: Sequence[Word], at: int) -> bool:
    """`if the council approves the plan`: nothing is done yet."""
    for place in range(at - 1, max(-1, at - 9), -1):
        if words[place].kind == "p":
            return False
        if words[place].low in _CONDITIONS:
            return True
    return False


def _object_before(scene: Scene, at: int) -> bool:
    """`the bill that Council passed`."""
    words = scene.words
    that = next((spot for spot in range(at - 1, max(0, at - 6), -1) if words[spot].low in ("that", "which")), 0)
    listed = ACT_CUES.objects
    return that > 0 and words[that - 1].low in listed["orders"] | listed["filings"] | listed["plans"]


def _with(scene: Scene, at: int) -> tuple[Source | None, int] | None:
    words = scene.words
    for place in range(at + 1, min(at + 9, len(words))):
        if words[place].low == "with":
            listener, _ = hearer(scene, place + 1)
            return (listener, place + 1) if listener is not None else None
        if words[place].low in ",.;":
            break
    listener, _ = hearer(scene, at + 1)
    return (listener, at + 1) if listener is not None and listener.kind == "person" else None


def _spoken_to(scene: Scene, at: int, need: str) -> tuple[Source | None, int] | None:
    words = scene.words
    listener, end = hearer(scene, at + 1)
    if listener is None:
        return None
    while end < len(words) and words[end].low in _HOW_OFTEN:
        end += 1
    following = words[end].low if end < len(words) else ""
    if following in _ASKS_ABOUT and following != "about":
        return None
    if need in ("wish", "hearer_to") and following != "to":
        return None
    if need == "hearer_that" and following != "that":
        return None
    if scene.words[at].low.startswith("ask") and following not in word_set("asked_for"):
        return None
    return listener, end
