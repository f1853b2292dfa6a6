"""Acts, requests, promises and refusals: who did what to whom, and on which day.

A cue verb with what it needs (`acts.toml`) and somebody to do it make an act. "Will" and "would" make a promise where a
person or a body is to do something and says so, "would not" a refusal, "must" and "should" a request in somebody's
words. A statistic, a plain crime and a question make none.
"""

from __future__ import annotations

from typing import NamedTuple

from onrecord.model import Act, ActKind, Attribution, Period, Span
from onrecord.voice import said
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.parties import Scene, before_verb, hearer, reach_of, subject
from onrecord.voice.sources import Source
from onrecord.voice.words import is_capital

_VERBS = frozenset(ACT_CUES.verbs)
_TRIGGERS = _VERBS | ACT_CUES.nouns["requests"] | ACT_CUES.nouns["pledges"] | ACT_CUES.nouns["unwilling"]
_WILLS = frozenset({"will", "would", "won't", "wouldn't", "must", "should"})
_ASKS_ABOUT = frozenset(
    {"about", "whether", "if", "how", "what", "which", "why", "who", "when", "where", "himself", "herself", "around"}
)
_BASE = frozenset({"ask", "call", "urge", "promise", "pledge", "vow", "want", "agree", "refuse", "decline", "meet"})
_GIVEN = frozenset(
    {
        "sent",
        "given",
        "made",
        "released",
        "provided",
        "offered",
        "hired",
        "added",
        "granted",
        "deployed",
        "dispatched",
        "approved",
        "changed",
        "forthcoming",
    }
)
_OBJECT_REACH = 6


class Found(NamedTuple):
    """An act as found; `as_act` gives the model's."""

    kind: ActKind
    span: Span
    actor: str | None
    addressee: str | None
    act: str
    said: Period | None
    chain: tuple[Attribution, ...] = ()

    def as_act(self, sentence: Span) -> Act:
        """The act of the model."""
        return Act(self.kind, self.span, sentence, self.actor, self.addressee, self.act, self.said, self.chain)


def find(scene: Scene) -> tuple[Found, ...]:
    """The acts that one sentence tells, in order."""
    words = scene.words
    memory = scene.memory
    memory.clock += 1
    if words and words[-1].low == "?":
        return ()
    found: list[Found] = []
    reached = 0
    for at, word in enumerate(words):
        low = word.low
        if at < reached or (low not in _TRIGGERS and low not in _WILLS):
            continue
        made = _at(scene, at)
        if made is not None:
            act, reached = made
            found.append(act)
            _remember(scene, act)
    return tuple(found)


def _at(scene: Scene, at: int) -> tuple[Found, int] | None:
    low = scene.words[at].low
    if low in _WILLS:
        return _must(scene, at) if low in ("must", "should") else _will(scene, at)
    if low in ACT_CUES.verbs and (made := _verb(scene, at)) is not None:
        return made
    if low in ACT_CUES.nouns["pledges"]:
        return _no_pledge(scene, at)
    if low in ACT_CUES.nouns["requests"]:
        return _request_noun(scene, at)
    if low in ACT_CUES.nouns["unwilling"]:
        return _unwilling(scene, at)
    return None


def _make(
    scene: Scene, kind: ActKind, at: int, end: int, actor: Source | None, addressee: str | None, about: int
) -> tuple[Found, int]:
    words = scene.words
    end = max(end, at + 1)
    span = Span(words[at].start, words[end - 1].end)
    first = min(max(about, at), end - 1)
    while first < end - 1 and words[first].low in ("for", "to", "that", "on", "with", "“", '"'):
        first += 1
    told = scene.text[words[first].start : words[end - 1].end]
    clause = at
    while clause and at - clause < 12 and words[clause - 1].low not in ".;:—–":
        clause -= 1
    when = said.when(words[at:end], scene.published) or said.when(words[clause:at], scene.published)
    name = actor.name if actor else None
    if when is None and name is not None:
        when = scene.memory.met.get(name)
    if addressee is None and name is not None:
        asked = scene.memory.asked
        answering = kind in (ActKind.PROMISE, ActKind.REFUSAL)
        if answering and asked is not None and asked[1] == name:
            addressee = asked[0]
        elif kind is not ActKind.ACT:
            addressee = scene.memory.counterpart.get(name)
    return Found(kind, span, name, addressee, told, when), end


def _remember(scene: Scene, act: Found) -> None:
    memory = scene.memory
    if act.actor and (person := memory.roster.people.get(act.actor.lower())) is not None:
        memory.note_person(person)
    if act.kind is ActKind.REQUEST:
        memory.asked = (act.actor, act.addressee, memory.clock)
    if act.actor and act.addressee:
        memory.counterpart[act.actor] = act.addressee
        memory.counterpart[act.addressee] = act.actor
        verb = scene.text[act.span.start : act.span.end].split(maxsplit=1)[0].lower()
        if act.said is not None and ACT_CUES.verbs.get(verb, (None, ()))[1][:1] == ("with",):
            for name in (act.actor, act.addressee):
                memory.met[name] = act.said
                memory.days.setdefault(name, act.said)


def _verb(scene: Scene, at: int) -> tuple[Found, int] | None:
    words = scene.words
    low = words[at].low
    kind, needs = ACT_CUES.verbs[low]
    before = before_verb(words, at)
    if before is None or (low in _BASE and not _has_plain_subject(scene, before)):
        return None
    following = words[at + 1].low if at + 1 < len(words) else ""
    if kind is ActKind.REQUEST and following in _ASKS_ABOUT:
        return None
    met = _needs(scene, at, needs)
    if met is None:
        return None
    addressee, about = met
    actor = subject(scene, before, at, answers=kind in (ActKind.PROMISE, ActKind.REFUSAL))
    if actor is None or (
        actor.kind == "place" and kind is ActKind.ACT and low not in ("signed", "filed", "sued", "ordered")
    ):
        return None
    if actor.kind == "role" and before and words[before - 1].low in ("man", "woman", "victim", "victims", "students"):
        return None
    return _make(scene, kind, at, reach_of(scene, at, _VERBS), actor, addressee.name if addressee else None, about)


def _has_plain_subject(scene: Scene, before: int) -> bool:
    """A base form is a verb only after "I", "we", "they" or a plural."""
    words = scene.words
    if not before:
        return False
    word = words[before - 1]
    return word.low in ("i", "we", "they", "who", "and", "police") or (
        word.low.endswith("s") and word.low in CUES.humans
    )


def _needs(scene: Scene, at: int, needs: tuple[str, ...]) -> tuple[Source | None, int] | None:
    """The hearer, if any, and where the matter starts; None where no need of the verb is met."""
    for need in needs:
        met = _need(scene, at, need)
        if met is not None:
            return met
    return None


def _need(scene: Scene, at: int, need: str) -> tuple[Source | None, int] | None:
    words = scene.words
    count = len(words)
    following = words[at + 1].low if at + 1 < count else ""
    match need:
        case "any":
            listener, end = hearer(scene, at + 1)
            to = end < count and words[end].low in ("to", "for", "that", "on")
            return (listener if to else None), (end if to else at + 1)
        case "with":
            return _with(scene, at)
        case "to":
            verb = words[at + 2] if at + 2 < count else None
            return (
                (None, at + 1)
                if following == "to"
                and verb is not None
                and (verb.kind == "w" or scene.words[at].low.startswith("agree"))
                else None
            )
        case "for":
            return (
                (None, at + 1)
                if following == "for" and at + 2 < count and words[at + 2].low not in ("service", "help")
                else None
            )
        case "on":
            listener, end = hearer(scene, at + 2) if following in ("on", "upon") else (None, at)
            return (listener, end) if listener is not None else None
        case "hearer" | "hearer_to" | "hearer_that" | "wish":
            return _spoken_to(scene, at, need)
        case "money":
            return (None, at + 1) if any(word.low == "$" for word in words[at + 1 : at + 4]) else None
        case "down" | "out" | "that":
            return (None, at + 2) if following == need else None
        case _:
            listed = ACT_CUES.objects[need]
            near = words[at + 1 : at + 1 + _OBJECT_REACH]
            for word in near:
                if word.kind == "n" and not (len(word.text) == 4 and word.text[:2] in ("19", "20")):
                    return None
                if word.kind == "p" and word.low not in "“\"'’" or word.low in CUES.prepositions:
                    return None
                if word.low in listed:
                    return None, at + 1
            return None


def _with(scene: Scene, at: int) -> tuple[Source | None, int] | None:
    words = scene.words
    for place in range(at + 1, min(at + 9, len(words))):
        if words[place].low == "with":
            listener, end = hearer(scene, place + 1)
            return (listener, place + 1) if listener is not None else None
        if words[place].low in ",.;":
            break
    listener, end = hearer(scene, at + 1)
    return (listener, at + 1) if listener is not None and listener.kind == "person" else None


def _spoken_to(scene: Scene, at: int, need: str) -> tuple[Source | None, int] | None:
    words = scene.words
    listener, end = hearer(scene, at + 1)
    if listener is None:
        return None
    following = words[end].low if end < len(words) else ""
    if following in _ASKS_ABOUT and following != "about":
        return None
    if need in ("wish", "hearer_to") and following != "to":
        return None
    if need == "hearer_that" and following != "that":
        return None
    if scene.words[at].low.startswith("ask") and following not in (
        "to",
        "for",
        "that",
        "in",
        "on",
        "last",
        "this",
        "if",
    ):
        return None
    return listener, end


def _will(scene: Scene, at: int) -> tuple[Found, int] | None:
    words = scene.words
    low = words[at].low
    refused = low in ("won't", "wouldn't")
    verb = at + 1
    if verb < len(words) and words[verb].low == "not":
        refused = True
        verb += 1
    while verb < len(words) and (
        words[verb].low in ("also", "now", "then", "soon", "first") or words[verb].low.endswith("ly")
    ):
        verb += 1
    doing = words[verb] if verb < len(words) else None
    if _no_subject(scene, at):
        return _none_given(scene, at, verb)
    bare = doing is None or doing.kind == "p" and doing.low not in '“"'
    if refused:
        if not bare and doing is not None and doing.low not in ACT_CUES.refusing:
            return None
    elif (
        bare
        or doing is None
        or (doing.kind == "w" and (doing.low in ACT_CUES.stative or doing.low in CUES.clause_verbs))
        or doing.kind == "n"
    ):
        return None
    if (
        any(word.low == "if" for word in words[:at])
        or (at and words[at - 1].low in ("who", "which", "that", "it"))
        and low == "would"
        and not refused
        and scene.voice_at(at) is None
    ):
        return None
    voice = scene.voice_at(at)
    if low == "would" and not refused and voice is None and not _notice(scene, at):
        return None
    before = at
    doer = subject(scene, before, at, answers=True)
    actor = _promiser(voice, doer, refused=refused) if not (voice is None and doer is None) else None
    if actor is None or actor.kind in ("place", "other", "figures", "paper"):
        return None
    kind = ActKind.REFUSAL if refused else ActKind.PROMISE
    first = at - 1 if at and words[at - 1].low in ("he", "she", "it", "they", "we", "i") else at
    return _make(scene, kind, first, reach_of(scene, verb, _VERBS) if not bare else verb, actor, None, verb)


def _notice(scene: Scene, at: int) -> bool:
    """`put the city on notice that he would`."""
    words = scene.words
    near = words[max(0, at - 4) : at]
    that = next((place for place, word in enumerate(near) if word.low == "that"), None)
    return (
        that is not None
        and at - len(near) + that > 0
        and words[at - len(near) + that - 1].low in ACT_CUES.nouns["notices"]
    )


def _promiser(voice: Source | None, doer: Source | None, *, refused: bool) -> Source | None:
    """A person who says what will be done promises it; a spokesman promises for his body."""
    if voice is None or refused:
        return (
            doer
            if doer is not None and doer.kind in ("person", "org", "role")
            else voice
            if refused and doer is None
            else None
        )
    deputy = voice.deputy_of is not None or any(
        word in CUES.deputies for word in (voice.role or voice.name).lower().split()
    )
    if not deputy and voice.kind in ("person", "role"):
        return voice if doer is not None else None
    if doer is not None and doer.kind == "person":
        return doer
    if deputy and voice.deputy_of is not None and (doer is None or doer.kind in ("role", "place", "other")):
        return Source(voice.deputy_of, None, "org")
    if doer is not None and doer.kind == "org":
        return doer if deputy else voice if voice.kind == "org" else doer
    return voice if doer is not None and voice.kind in ("org", "person", "role") else None


def _no_subject(scene: Scene, at: int) -> bool:
    return any(word.low == "no" for word in scene.words[max(0, at - 4) : at])


def _none_given(scene: Scene, at: int, verb: int) -> tuple[Found, int] | None:
    """`said no troopers would be sent`: a refusal by whoever says it."""
    words = scene.words
    voice = scene.voice_at(at)
    if voice is None or verb + 1 >= len(words) or words[verb].low != "be" or words[verb + 1].low not in _GIVEN:
        return None
    first = next(place for place in range(at - 1, -1, -1) if words[place].low == "no")
    return _make(scene, ActKind.REFUSAL, first, verb + 2, voice, None, first + 1)


def _must(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`the mayor should ask for help`, in somebody's words: a request to the mayor."""
    words = scene.words
    voice = scene.voice_at(at)
    doing = words[at + 1] if at + 1 < len(words) else None
    if voice is None or voice.kind not in ("person", "org", "role") or doing is None or doing.kind != "w":
        return None
    if doing.low in ACT_CUES.stative or doing.low in ("not", "we", "i") or doing.low in CUES.clause_verbs:
        return None
    if at and words[at - 1].low in (
        "we",
        "i",
        "you",
        "there",
        "that",
        "which",
        "who",
        "this",
        "everyone",
        "somebody",
        "it",
    ):
        return None
    if at and words[at - 1].low in ("he", "she", "they"):
        doer = _pronoun_hearer(scene, at)
    else:
        doer = subject(scene, at, at, answers=False)
    if doer is None or doer.name == voice.name or doer.kind not in ("person", "org", "role"):
        return None
    first = at - 1 if words[at - 1].low in ("he", "she", "they") else at
    return _make(scene, ActKind.REQUEST, first, reach_of(scene, at + 1, _VERBS), voice, doer.name, at + 1)


def _pronoun_hearer(scene: Scene, at: int) -> Source | None:
    """Whom "he must" means: an office or a person that the same sentence names before it."""
    for place in range(at - 2, -1, -1):
        word = scene.words[place]
        if is_capital(word) and word.low in CUES.persons | {"congress", "council"}:
            known = scene.memory.roster.with_role([word.low])
            return Source(known[0].name, known[0].role, "person") if known else Source(word.text, None, "role")
        if is_capital(word) and (person := scene.memory.roster.person(word.low)) is not None:
            return Source(person.name, person.role, "person")
    return None


def _no_pledge(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`gets no promise of aid`, `cannot make promises`, `made no commitment`."""
    words = scene.words
    near = range(max(0, at - 5), at)
    no = next((place for place in near if words[place].low in ("no", "without")), None)
    cannot = next(
        (place for place in near if words[place].low in ("cannot", "can't", "couldn't", "wouldn't", "not", "never")),
        None,
    )
    if no is None and cannot is None:
        return None
    verb = (no if no is not None else cannot) or 0
    first = verb - 1 if no is not None and verb else verb
    if first < 0 or not first:
        return None
    if cannot is not None and no is None:
        before = cannot
        while before and words[before - 1].low in ("could", "would", "can", "will", "did", "has", "have", "had"):
            before -= 1
        doer = subject(scene, before, cannot, answers=True)
        start = before - 1 if before and words[before - 1].low in ("he", "she", "it", "they") else before
        return (
            _make(scene, ActKind.REFUSAL, start, reach_of(scene, at, _VERBS), doer, None, start + 1) if doer else None
        )
    before_it = before_verb(words, first)
    doer = subject(scene, before_it, first, answers=False) if before_it is not None else None
    if doer is None:
        return None
    if words[first].low in ACT_CUES.nouns["receiving"]:
        giver = scene.memory.counterpart.get(doer.name)
        if giver is None:
            return None
        return _make(
            scene, ActKind.REFUSAL, first, reach_of(scene, at, _VERBS), Source(giver, None, "person"), doer.name, at
        )
    return _make(scene, ActKind.REFUSAL, first, reach_of(scene, at, _VERBS), doer, None, at)


def _request_noun(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`requests for federal aid`, `has made that request before`."""
    words = scene.words
    made = next(
        (
            place
            for place in range(max(0, at - 4), at)
            if words[place].low in ("made", "makes", "repeated", "renewed", "making")
        ),
        None,
    )
    if made is not None:
        before = before_verb(words, made)
        doer = subject(scene, before, made, answers=False) if before is not None else None
        return _make(scene, ActKind.REQUEST, made, at + 1, doer, None, at) if doer else None
    if at + 2 >= len(words) or words[at + 1].low != "for" or words[at + 2].low in ACT_CUES.nouns["not_for"]:
        return None
    if any(word.low in ACT_CUES.nouns["not_for"] for word in words[at + 2 : at + 4]):
        return None
    other = scene.subject or next((reach.site.source for reach in scene.reaches), None)
    asker = scene.memory.counterpart.get(other.name) if other else None
    if asker is None:
        return None
    return _make(
        scene,
        ActKind.REQUEST,
        at,
        reach_of(scene, at, _VERBS),
        Source(asker, None, "person"),
        other.name if other else None,
        at + 1,
    )


def _unwilling(scene: Scene, at: int) -> tuple[Found, int] | None:
    words = scene.words
    verb = next(
        (
            place
            for place in range(at - 1, max(-1, at - 5), -1)
            if words[place].low in ("was", "is", "were", "are", "remained", "seemed", "appeared")
        ),
        None,
    )
    if verb is None:
        return None
    doer = subject(scene, verb, verb, answers=True)
    if doer is None or doer.kind not in ("person", "org", "role"):
        return None
    return _make(scene, ActKind.REFUSAL, at, at + 1, doer, None, at)
