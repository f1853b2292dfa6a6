"""Acts, requests, promises and refusals: who did what to whom, and on which day.

A cue verb with what it needs (`acts.toml`) and somebody to do it make an act. "Will" and "would" make a promise where a
person or a body is to do something and says so, "would not" a refusal, "must" and "should" a request in somebody's
words. A statistic, a plain crime and a question make none.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import ActKind
from onrecord.voice import (
    answers,
    deliveries,
    musts,
    needs,
    owned,
    ownwill,
    passives,
    pledges,
    politely,
    replies,
    scheduled,
    unanswered,
    wills,
)
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.doers import before_verb
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make, remember
from onrecord.voice.hearers import hearer
from onrecord.voice.parties import STOPS, Scene, subject
from onrecord.voice.phrases import subject_left
from onrecord.voice.words import Word, in_a_name

_WILLS = word_set("wills")
_ID = frozenset({"i'd", "we'd"})

_TRIGGERS = (
    VERBS
    | {"no", "cannot", "can't", "going"}
    | {"yes"}
    | _ID
    | _WILLS
    | ownwill.SHORT
    | ownwill.OWN
    | answers.TRIGGERS
    | owned.TRIGGERS
    | deliveries.TRIGGERS
    | unanswered.TRIGGERS
    | ACT_CUES.nouns["words"]
    | ACT_CUES.nouns["replies"]
    | ACT_CUES.nouns["requests"]
    | ACT_CUES.nouns["pledges"]
    | ACT_CUES.nouns["unwilling"]
    | passives.TRIGGERS
)

_ASKS_ABOUT = word_set("asks_about")

_REPORTERS = ACT_CUES.nouns["not_for"]  # "seeking comment": what a reporter asks for
_NO_REQUEST = _ASKS_ABOUT | _REPORTERS
_SOUGHT = ACT_CUES.nouns["sought"]
_SEEKS = ACT_CUES.nouns["seeks"]
_SEEN = 5  # words from "seeking" to whom the police look for
_BASE = word_set("base_verbs")

_CRIMES = word_sets("crimes_told", "crime_by_name")
_ISSUED = word_set("releases_report")
_GOES = word_set("goes_to_ask")
_JOURNEY = 12  # words from "flew" to what somebody flew to ask
_MARKS = STOPS | {"“", "”"}
_FEW = 2  # words before a comma that tell of no promise: "On Monday, the mayor promised"
_DAY = 5  # words from "issued" to its "by": "issued on Tuesday by"
_OF_CITIES = word_set("done_by_cities")
_TELLS = frozenset({"told", "tells", "telling"})
_CONDITIONS = frozenset({"if", "unless", "whether"})
_TO_IF = 9  # words from an act back to the "if" that it hangs on


def find(scene: Scene) -> tuple[Found, ...]:
    """The acts that one sentence tells, in order."""
    words = scene.words
    memory = scene.memory
    memory.clock += 1
    if words and words[-1].low == "?":
        memory.questioned = memory.clock if replies.asks_for_deed(words) else 0
        return ()
    found = [] if _TRIGGERS.isdisjoint(scene.heard) else _told(scene)
    if not found and memory.questioned and memory.questioned == memory.clock - 1:
        found = [reply] if (reply := replies.replied(scene)) is not None else []
    return tuple(found)


def _told(scene: Scene) -> list[Found]:
    """The acts that the cues of a sentence tell."""
    words = scene.words
    found: list[Found] = []
    reached = 0
    for at in [at for at, word in enumerate(words) if word.low in _TRIGGERS]:
        if at < reached or in_a_name(words, at):
            continue
        made = _at(scene, at)
        if made is not None:
            act, reached = made
            scene.floor = reached
            found.append(act)
            remember(scene, act)
    return found


def _at(scene: Scene, at: int) -> tuple[Found, int] | None:
    low = scene.words[at].low
    if low in ownwill.SHORT:
        return ownwill.short(scene, at)
    if low in ownwill.OWN:
        return ownwill.own(scene, at)
    if low in _ID and (made := politely.polite(scene, at)) is not None:
        return made
    if low == "would" and (made := politely.would_ask(scene, at)) is not None:
        return made
    if low in deliveries.TRIGGERS and (given := deliveries.given(scene, at)) is not None:
        return given
    if low in unanswered.TRIGGERS and (made := unanswered.unanswered(scene, at)) is not None:
        return made
    if low == "going":
        return ownwill.going(scene, at)
    if low in answers.TRIGGERS and (made := answers.answered(scene, at)) is not None:
        return made
    if low in _WILLS and (made := scheduled.scheduled(scene, at)) is not None:
        return made
    if low in _WILLS:
        return musts.must(scene, at) if low in ("must", "should") else wills.will(scene, at)
    if low in ("promising", "pledging") and (made := pledges.not_promising(scene, at)) is not None:
        return made
    if low in ("cannot", "can't"):
        return pledges.cannot(scene, at)
    if low.startswith("beg") and [word.low for word in scene.words[at + 1 : at + 3]] == ["to", "differ"]:
        return None
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
    if low in passives.TRIGGERS:
        return passives.passive(scene, at)
    if low == "yes":
        return pledges.said_no(scene, at)
    if low == "no":
        return pledges.said_no(scene, at) or passives.told_no(scene, at)
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
    came = _came_to(words, at)
    before = before_verb(words, at if came is None else came)
    if before is None or (came is None and low in _BASE and not _has_plain_subject(scene, before)):
        return None
    for kind, wanted in ACT_CUES.verbs[low]:
        if (kind is ActKind.REQUEST and _asks_nobody(words, at)) or (kind is ActKind.REFUSAL and _denies(words, at)):
            continue
        met = needs.met(scene, at, wanted)
        if met is None or (kind is ActKind.ACT and _on_condition(words, before)):
            continue
        addressee, about = met
        does = at if came is None else came
        actor = subject(scene, before, does, answers=kind in (ActKind.PROMISE, ActKind.REFUSAL))
        if actor is None or (actor.kind == "place" and kind is ActKind.ACT and low not in _OF_CITIES):
            return None
        if actor.name.lower() in _CRIMES:
            return None  # "Burglary, unlike rape, declined" refuses nothing
        if low in _TELLS and actor.kind not in ("person", "org"):
            return None  # "witnesses told police to look for"
        if kind is ActKind.PROMISE and _assures(words, at):
            about = at + 3 + (words[at + 3].low == ":")  # "I promise you, we will"
        if kind is ActKind.PROMISE and (told := _told_before(scene, at)) is not None:
            return make(scene, kind, told, at + 1, actor, None, told) if scene.floor <= told else None
        end = reach_of(scene, max(at, about - 1), VERBS)
        return make(scene, kind, at, end, actor, (addressee.name or None) if addressee else None, about)
    return None


def _denies(words: Sequence[Word], at: int) -> bool:
    """`rejected the claim that robberies rose`: what is denied was not asked for."""
    near = range(at + 1, min(at + _SEEN, len(words) - 1))
    return any(words[spot].low in CUES.claims and words[spot + 1].low == "that" for spot in near)


def _asks_nobody(words: Sequence[Word], at: int) -> bool:
    """`asked whether`, `seeking comment`, `seeking a suspect`: what reporters and the police look for, no request."""
    if at + 1 < len(words) and words[at + 1].low in _NO_REQUEST:
        return True
    return words[at].low in _SEEKS and any(word.low in _SOUGHT for word in words[at + 1 : at + _SEEN])


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
    """`I promise you, we will`, `I promise you this: we will`."""
    near = [word.low for word in words[at + 1 : at + 4]]
    return at + 4 < len(words) and (near[:2] == ["you", ","] or near in (["you", "this", ":"], ["you", "that", ":"]))


def _told_before(scene: Scene, at: int) -> int | None:
    """`The list will be out by June, the mayor promised.`: where what is promised begins, before its verb."""
    words = scene.words
    if at + 1 < len(words) and words[at + 1].low not in ".;!":
        return None
    comma = next((spot for spot in range(at - 1, -1, -1) if words[spot].low in _MARKS), -1)
    if comma <= 0 or (words[comma].low not in (",", "”") and words[comma - 1].low != ","):
        return None
    first = next((spot + 1 for spot in range(comma - 1, -1, -1) if words[spot].low in ".;:“—"), 0)
    return first if comma - first > _FEW else None


def _came_to(words: Sequence[Word], at: int) -> int | None:
    """`Flew to Washington on Tuesday to press`: the verb of the journey or the letter that was made to ask."""
    if at < 2 or words[at - 1].low != "to":
        return None
    for place in range(at - 2, max(-1, at - _JOURNEY), -1):
        if words[place].low in _GOES:
            return place
        if words[place].low in STOPS:
            return None
    return None


def _has_plain_subject(scene: Scene, before: int) -> bool:
    """A base form is a verb only after "I", "we", "they" or a plural."""
    words = scene.words
    if not before:
        return False
    word = words[before - 1]
    if words[before].low == "did":
        return True
    return word.low in word_set("plain_subject") or _several(word) or _several(_head(words, before))


def _several(word: Word) -> bool:
    return word.low.endswith("s") and word.low in CUES.humans


def _head(words: Sequence[Word], before: int) -> Word:
    """The noun of the subject: "residents" of "Residents of the block want"."""
    first, end, _ = subject_left(words, before, 0)
    behind = next((at for at in range(first + 1, end) if words[at].low in ("of", "in", "from", "on")), end)
    return words[max(first, behind - 1)]


def _on_condition(words: Sequence[Word], at: int) -> bool:
    """`if the council approves the plan`: nothing is done yet."""
    for place in range(at - 1, max(-1, at - _TO_IF), -1):
        if words[place].kind == "p":
            return False
        if words[place].low in _CONDITIONS:
            return True
    return False
