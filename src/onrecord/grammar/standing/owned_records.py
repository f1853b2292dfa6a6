"""Records that are a year's or a place's: "last year's record", "the 2021 record", "it is still the city's record"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.extreme import make_extreme
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, ScopeKind, ScopeWords


def owned_records(scene: Scene, statement: int, taken: set[int]) -> Iterator[Reading]:
    """Every record told so; `taken` are the tokens of records that were read already."""
    if "record" not in scene.has:
        return
    yield from _of_a_year(scene, statement, taken)
    yield from _of_a_place(scene, statement, taken)


def _of_a_year(scene: Scene, statement: int, taken: set[int]) -> Iterator[Reading]:
    """ "Last year's record", "the 2021 record": that year was the highest until then."""
    for period in scene.periods:
        at = period.last + (scene.word(period.last) == "'s")
        article = at > period.last or scene.word(period.first - 1) in word_set("possessives") | {"the", "our"}
        if scene.word(at) != "record" or not article or at in taken or scene.hidden[at]:
            continue
        figure = scene.word(at + 1) == "of" and any(q.first == at + 2 for q in scene.quantities)
        if scene.word(at + 1) not in word_set("phrase_end") and not figure:
            continue  # "the 2021 record of the chief", "last year's record heat"
        yield replace(_made(scene, statement, period.first, at), period=period)


def _of_a_place(scene: Scene, statement: int, taken: set[int]) -> Iterator[Reading]:
    """ "It is still the city's record", "267, still our record": the figure just told is the highest ever."""
    for at, word in enumerate(scene.words):
        if word != "record" or at in taken or scene.hidden[at] or scene.word(at + 1) not in word_set("phrase_end"):
            continue
        owner = next((mark.first for mark in scene.places if at - 1 <= mark.last <= at), None)
        owner = at - 1 if owner is None and scene.word(at - 1) in word_set("possessives") else owner
        if owner is None or scene.word(owner - 1) not in word_set("stands_as"):
            continue
        yield _made(scene, statement, owner, at)


def _made(scene: Scene, statement: int, first: int, at: int) -> Reading:
    cue = Mark(at, at + 1, {"cue": "record", "value": "highest", "form": "noun"})
    return make_extreme(scene, statement, cue, first, at + 1, ScopeWords(ScopeKind.EVER))
