"""What must follow the verb of an act for it to be one: see the comments in `acts.toml`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.hearers import OBJECTS, hearer
from onrecord.voice.memory import Source
from onrecord.voice.parties import Scene
from onrecord.voice.words import Word, is_number

_ASKS_ABOUT = word_set("asks_about")
_TOWARD = {"on": ("on", "upon"), "toward": ("to", "with")}
_OBJECT_REACH = 6
_LINKS = {"wish": "to", "hearer_to": "to", "hearer_that": "that", "hearer_for": "for"}  # behind whoever is told
_ASKED = frozenset({"it", "one", "them"})
_THIS = frozenset({"it", "that", "this", "them"})
_JUST = 2  # sentences from a request to the wish for the same
_TIMES = 4  # words of time between a verb and its "to"
_ASIDE = frozenset({"in", "on", "again", "by"})
_ASIDE_LONG = 6  # words of an aside with its commas
_SINCE = word_set("asked_since")
_HOW_OFTEN = frozenset({"twice", "again", "repeatedly"})
_GOES_ON = word_set("behind_declined")
_BEHIND_OFTEN = frozenset({".", ";", "!", ",", "for"})  # "has asked twice for an audit"
_NOTHING = frozenset({"nothing", "neither", "none"})
_WHEN = CUES.time_words | CUES.days | ACT_CUES.nouns["deadlines"] | {"on", "last", "this"}
_SERVICE = frozenset({"service", "help"})  # "calls for service" are counted, not made of anybody
_TO_THAT = 6  # words from a verb back to the "that" of its object
_TO_WITH = 9  # words from a verb to its "with"


def met(scene: Scene, at: int, wanted: tuple[str, ...]) -> tuple[Source | None, int] | None:
    """The hearer, if any, and where the matter starts; None where no need of the verb is met."""
    if scene.words[at].low == "declined" and _of_what_was_asked(scene.words, at + 1):
        return None, at
    for need in wanted:
        found = _again(scene, at) if need == "again" else _need(scene, at, need)
        if found is not None:
            return found
    return None


def _again(scene: Scene, at: int) -> tuple[None, int] | None:
    """`He promised a list. She wants it sooner`: what was just asked for."""
    asked = scene.memory.asked
    just = asked is not None and scene.memory.clock - asked[2] <= _JUST
    return (None, at + 1) if just and scene.words[at + 1 : at + 2] and scene.words[at + 1].low in _ASKED else None


def _so_many(scene: Scene, at: int) -> tuple[None, int] | None:
    """`We asked for four academies, and the council approved two`: so many of what was just asked for."""
    words, asked = scene.words, scene.memory.asked
    ends = at + 2 >= len(words) or words[at + 2].kind == "p" or words[at + 2].low in CUES.prepositions
    just = asked is not None and scene.memory.clock - asked[2] <= 1
    return (None, at + 1) if just and ends and at + 1 < len(words) and is_number(words[at + 1]) else None


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
        case "to":
            return _to(words, at)
        case "for":
            return (None, at + 1) if following == "for" and after is not None and _for_what(scene, at) else None
        case "hearer" | "hearer_to" | "hearer_that" | "hearer_for" | "wish":
            return _spoken_to(scene, at, need)
        case "on" | "toward":
            listener, end = hearer(scene, at + 2) if following in _TOWARD[need] else (None, at)
            return (listener, end) if listener is not None else None
        case "money":
            return (None, at + 1) if any(word.low == "$" for word in words[at + 1 : at + 4]) else None
        case "end":
            return (None, at + 1) if _ends(words, at) else None
        case "down" if following != "down":  # "turned him down", "turned the city's request down"
            return _turned_down(scene, at)
        case "shot" | "off":  # "shot down the proposal", "brushed off the call"
            down = following == ("down" if need == "shot" else "off")
            return (None, at + 2) if down and _object(scene, at + 1, "answers") else None
        case "down" | "that":
            return (None, at + 2) if following == need else None
        case "out" | "asking" | "against" | "nothing" | "motion" | "where" | "often" | "so_many":
            return _on_motion(scene, at, need)
        case "which":
            return (None, at) if _object_before(scene, at) else None
        case _:
            return (None, at + 1) if _object(scene, at, need) else None


def _ruled_out(words: Sequence[Word], at: int) -> tuple[None, int] | None:
    """`Ruled out a tax`, `ruled that out`; a coroner or a detective who rules out a cause refuses nobody anything."""
    near = [word.low for word in words[at + 1 : at + 3]]
    if len(near) > 1 and near[0] in _THIS and near[1] == "out":
        return None, at + 3
    if near[:1] != ["out"] or not word_set("causes_ruled_out").isdisjoint(
        word.low for word in words[at + 2 : at + _OBJECT_REACH]
    ):
        return None
    return None, at + 2


def _on_motion(scene: Scene, at: int, need: str) -> tuple[Source | None, int] | None:
    """`Voted 5-2 to reject`; `moved to table the request`; `offered neither`; `have asked twice`."""
    words = scene.words
    following = words[at + 1].low if at + 1 < len(words) else ""
    if need == "out":
        return _ruled_out(words, at)
    if need in ("asking", "so_many"):
        return _to_ask(scene, at) if need == "asking" else _so_many(scene, at)
    if need == "where":
        there = following in _ASIDE | {"before", "at"} and all(word.low != "that" for word in words[at:])
        return (None, at + 1) if there else None
    if need == "nothing":
        none = following in _NOTHING or (following == "no" and _object(scene, at + 1, "handed"))
        return (None, at + 1) if none else None
    if need == "often":  # "I've asked twice"
        often = following in _HOW_OFTEN and (at + 2 == len(words) or words[at + 2].low in _BEHIND_OFTEN)
        return (None, at + 1) if often else None
    if need == "motion":
        return (None, at + 1) if following == "to" and _object(scene, at + 1, "motions") else None
    to = next((spot for spot in range(at + 1, min(at + _OBJECT_REACH, len(words))) if words[spot].low == "to"), None)
    turned = to is not None and to + 1 < len(words) and words[to + 1].low in ACT_CUES.nouns["against"]
    return (None, to) if to is not None and turned else None


def _ends(words: Sequence[Word], at: int) -> bool:
    """`She declined.`, `He declined, citing space`, `He declined, through a spokesman`."""
    near = [word.low for word in words[at + 1 : at + 3]]
    return not near or near[0] in ".;!" or (near[0] == "," and len(near) > 1 and near[1] in _GOES_ON | {"then"})


def _for_what(scene: Scene, at: int) -> bool:
    """Whether something is asked for: no "calls for service", and not "who lobbies for the Mayors' Caucus"."""
    words = scene.words
    if words[at].low.startswith("lobb"):
        return words[at - 1].low != "who" and hearer(scene, at + 2)[0] is None
    return words[at].low == "asking" or words[at + 2].low not in _SERVICE  # "a letter asking for"


def _turned_down(scene: Scene, at: int) -> tuple[None, int] | None:
    """`Turned him down`, `turned the city's own request down`."""
    words = scene.words
    down = next((spot for spot in range(at + 2, min(at + _ASIDE_LONG + 2, len(words))) if words[spot].low == "down"), 0)
    between = words[at + 1 : down] if down else ()
    told = bool(between) and (between[-1].low in OBJECTS or between[-1].low in ACT_CUES.objects["answers"])
    return (None, down + 1) if told and all(word.kind != "p" for word in between) else None


def _to_ask(scene: Scene, at: int) -> tuple[Source | None, int] | None:
    """`Voted 5-2 on Tuesday to ask the governor for troopers`."""
    words = scene.words
    for to in range(at + 1, min(at + _OBJECT_REACH + 2, len(words) - 1)):
        asks = ACT_CUES.verbs.get(words[to + 1].low) if words[to].low == "to" else None
        if asks is not None and asks[0][0] is ActKind.REQUEST:
            return hearer(scene, to + 2)[0], to + 2
        if words[to].low in ".;":
            return None
    return None


def _to(words: Sequence[Word], at: int) -> tuple[None, int] | None:
    """`Declined this week to say`; "agreed to four" agrees to what was asked, "declined to 5,861" only counts."""
    to = at + 1
    while to < len(words) and to - at <= _TIMES and (words[to].low in CUES.time_words or words[to].low in _SINCE):
        to += 1
    if [word.low for word in words[to + 1 : to + 3]] == ["times", "to"]:
        to += 2  # "has declined four times to debate it"
    if to + 1 >= len(words) or words[to].low != "to":
        return None
    return (None, to) if words[to + 1].kind == "w" or words[at].low.startswith("agree") else None


def _object(scene: Scene, at: int, need: str) -> bool:
    """Whether one of the listed nouns follows; a counted one is a statistic."""
    money = False
    at += need == "forces" and at + 1 < len(scene.words) and scene.words[at + 1].low == "in"  # "sent in troopers"
    for word, behind in pairwise(scene.words[at + 1 : at + 2 + _OBJECT_REACH]):
        if word.kind == "n" and behind.low == "-" and word.end == behind.start:
            return _object(scene, scene.words.index(behind), need)  # "a 12-member task force"
        if word.low == "$" or (money and word.kind == "n"):
            money = True  # "announced a $20 million plan"
            continue
        if word.low in ("one", "single") and need == "inquiries":
            return False  # "opened a single investigation": counted
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


def _past_aside(words: Sequence[Word], at: int) -> int:
    """`Asked the department, in writing, for`: behind the few words between two commas."""
    if at + 1 >= len(words) or words[at].low != "," or words[at + 1].low not in _ASIDE | _WHEN:
        return at
    close = next((spot for spot in range(at + 1, min(at + _ASIDE_LONG, len(words))) if words[spot].low == ","), at - 1)
    return close + 1


def _object_before(scene: Scene, at: int) -> bool:
    """`the bill that Council passed`."""
    words = scene.words
    that = next((spot for spot in range(at - 1, max(0, at - _TO_THAT), -1) if words[spot].low in ("that", "which")), 0)
    listed = ACT_CUES.objects
    kinds = listed["orders"] | listed["filings"] | listed["plans"] | listed["inquiries"]
    return that > 0 and words[that - 1].low in kinds


def _with(scene: Scene, at: int) -> tuple[Source | None, int] | None:
    words = scene.words
    for place in range(at + 1, min(at + _TO_WITH, len(words))):
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
    end = _past_aside(words, end)
    if need in ("hearer_for", "hearer"):
        while end < len(words) and words[end].low in _WHEN:
            end += 1
    following = words[end].low if end < len(words) else ""
    if following in _ASKS_ABOUT and following != "about":
        return None
    if following != _LINKS.get(need, following):
        return None
    if scene.words[at].low.startswith("ask") and following not in word_set("asked_for"):
        return None
    return listener, end
