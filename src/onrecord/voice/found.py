"""An act as found, with its parties and its day."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.lexicon.load import word_set
from onrecord.model import Act, ActKind, Attribution, Period, Span
from onrecord.voice import said
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.hearers import hearer
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import Scene
from onrecord.voice.roster import Entity

_DEADLINES = word_set("before_deadline")
_UNQUOTED = str.maketrans("", "", '“”"')
_MEETS = 4  # words from "refused" to "meet"
_INTO = word_set("into_matter")
VERBS = frozenset(ACT_CUES.verbs)
_CLAUSE = 12  # words of a clause before what is found in it


class Found(NamedTuple):
    """An act as found; `as_act` gives the model's."""

    kind: ActKind
    span: Span
    actor: str | None
    addressee: str | None
    act: str
    said: Period | None

    def as_act(self, sentence: Span, chain: tuple[Attribution, ...]) -> Act:
        """The act of the model, `chain` being who tells of it."""
        return Act(self.kind, self.span, sentence, self.actor, self.addressee, self.act, self.said, chain)


def make(
    scene: Scene, kind: ActKind, at: int, end: int, actor: Source | None, addressee: str | None, about: int
) -> tuple[Found, int]:
    """The act whose words run from `at` to `end`, and where to go on; its matter begins at `about`."""
    words = scene.words
    end = max(end, at + 1)
    span = Span(words[at].start, words[end - 1].end)
    first = min(max(about, at), end - 1)
    while first < end - 1 and _before_matter(words[first].low, words[first + 1].low):
        first += 1
    told = scene.text[words[first].start : words[end - 1].end].translate(_UNQUOTED)
    clause = at
    while clause > scene.floor and at - clause < _CLAUSE and words[clause - 1].low not in ".;:—–":
        clause -= 1
    until = end if kind is ActKind.ACT else _matter(scene, max(about, at))
    when = said.when(words[at:until], scene.published) or said.when(words[clause:at], scene.published)
    name = actor.name or None if actor else None
    if when is None and kind is not ActKind.ACT:
        when = _closing_day(scene, until, end)
    if when is None and kind is not ActKind.ACT:
        when = next((reach.site.said for reach in scene.reaches if reach.site.source.name == name), None)
    if when is None and name is not None:
        when = scene.memory.met.get(name)
    if addressee is None and kind is ActKind.REFUSAL:
        addressee = _unmet(scene, max(about, at), end)
    scene.told = addressee
    if addressee is None and name is not None:
        asked = scene.memory.asked
        answering = kind in (ActKind.PROMISE, ActKind.REFUSAL)
        if answering and asked is not None and asked[1] == name:
            addressee = asked[0]
        elif kind is not ActKind.ACT:
            addressee = scene.memory.counterpart.get(name)
    return Found(kind, span, name, addressee, told, when), end


def _unmet(scene: Scene, about: int, end: int) -> str | None:
    """`Refused to meet the union`, `would not talk to Roe`: whom somebody will not meet is who is refused."""
    for at in range(about, min(about + _MEETS, end - 1)):
        if scene.words[at].low in word_set("deals_with"):
            source, _ = hearer(scene, at + 1 + (scene.words[at + 1].low in ("with", "to")))
            return source.name or None if source is not None and source.kind in PARTIES else None
    return None


def _before_matter(low: str, following: str) -> bool:
    """A word between the hearer and what was asked: "for", or the day before it."""
    return low in _INTO or (low in CUES.time_words and following in _INTO)


def _closing_day(scene: Scene, at: int, end: int) -> Period | None:
    """`turned down the request Monday`: a bare past day at the end; "by Monday" and "on Monday" may be a deadline."""
    words = scene.words
    for place in range(at + 1, end):
        low = words[place].low
        before = words[place - 1]
        past = low == "yesterday" or (low.endswith("day") and low in CUES.days)
        if past and before.kind == "w" and before.low not in CUES.prepositions and before.low not in _DEADLINES:
            return said.when(words[place : place + 1], scene.published)
    return None


def _matter(scene: Scene, at: int) -> int:
    """Where what was asked or promised begins: a day in it is a deadline, not the day of the act."""
    words = scene.words
    while at < len(words) and (words[at].low in CUES.time_words or words[at].low in word_set("before_matter_day")):
        at += 1
    return at


def _in_passing(scene: Scene, act: Found) -> bool:
    """ "The sheriff, who met with Barr, asked for deputies": whom a clause before the request names was not asked."""
    if scene.text.startswith(("was", "were", "been"), act.span.start):
        return False  # "Roe was asked for deputies by the mayor"
    low = (act.addressee or "").rpartition(" ")[2].lower()
    places = [word.start for word in scene.words if low and word.low == low]
    return bool(places) and max(places) < act.span.start


def remember(scene: Scene, act: Found) -> None:
    """Note who dealt with whom, for what follows."""
    memory = scene.memory
    if act.actor:
        person = memory.roster.people.get(act.actor.lower())
        if person is not None:
            memory.note_person(person)
        elif act.actor.split()[-1].lower() in CUES.persons:
            memory.note_role(Source(act.actor, None, "role"))  # "The chief agreed to two. He declined to say when"
        elif act.kind is not ActKind.REQUEST and memory.asked is not None and act.actor == memory.asked[1]:
            if memory.roster.given_name(act.actor):
                memory.note_person(Entity(act.actor, "person"))
            elif act.kind is not ActKind.REFUSAL:
                memory.note_group(act.actor)
        elif act.kind is not ActKind.REFUSAL or act.actor.endswith("office"):
            memory.note_group(act.actor)
    if act.kind is ActKind.REQUEST:
        here = act.addressee is not None and act.addressee == scene.told  # not whoever was met before
        memory.asked = (act.actor, act.addressee if here and not _in_passing(scene, act) else None, memory.clock)
    if act.actor and act.addressee:
        memory.counterpart[act.actor] = act.addressee
        memory.counterpart[act.addressee] = act.actor
        verb = scene.text[act.span.start : act.span.end].split(maxsplit=1)[0].lower()
        meeting = any("with" in needs for _, needs in ACT_CUES.verbs.get(verb, ()))
        if act.said is not None and meeting:
            for name in (act.actor, act.addressee):
                memory.met[name] = act.said
                memory.days.setdefault(name, act.said)
