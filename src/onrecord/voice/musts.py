"""Requests told by "must" and "should": "the mayor should ask for help"."""

from __future__ import annotations

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import Scene, subject
from onrecord.voice.words import is_capital


def must(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`the mayor should ask for help`, in somebody's words: a request to the mayor."""
    words = scene.words
    voice = scene.voice_at(at)
    doing = words[at + 1] if at + 1 < len(words) else None
    if voice is None or voice.kind not in PARTIES or doing is None or doing.kind != "w":
        return None
    if doing.low in ACT_CUES.stative or doing.low in ("not", "we", "i") or doing.low in CUES.clause_verbs:
        return None
    if at and words[at - 1].low in word_set("must_of_nobody"):
        return None
    if at and words[at - 1].low in ("he", "she", "they"):
        doer = _pronoun_hearer(scene, at)
    else:
        doer = subject(scene, at, at, answers=False)
    if doer is None or doer.name == voice.name or doer.kind not in PARTIES:
        return None
    first = at - 1 if words[at - 1].low in ("he", "she", "they") else at
    return make(scene, ActKind.REQUEST, first, reach_of(scene, at + 1, VERBS), voice, doer.name, at + 1)


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
