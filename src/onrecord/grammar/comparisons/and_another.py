"""A second comparison of the same two places, told behind the first: "more robberies than us and fewer murders".

Of two comparisons that a verb parts, a "than" is of the nearer one.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.comparisons.but_per_head import but_per_head
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Operator, QuantityKind, Reading

_JOINS = frozenset({"and", "but"})
_CONTRASTS = frozenset({"but", "though", "although", "yet"})
_ENDS = word_set("phrase_end") | {"", ","}


def and_another(scene: Scene, made: Reading, last: int) -> Reading | None:
    """ "More homicides, 181, but a far lower rate": what is told behind a comparison of places that ends at a token."""
    if not made.against_places or made.factor is not None:
        return None
    at = _behind_its_time(scene, _behind_its_figure(scene, last))
    at += scene.word(at) == ","
    if scene.word(at) in _CONTRASTS and (turned := but_per_head(scene, made, at + 1)) is not None:
        return turned
    if scene.word(at) not in _JOINS:
        return None
    at += 1
    while scene.word(at) in word_set("size_adverb"):
        at += 1
    cue = next((one for one in scene.cues if one.first == at and one.row["cue"] == "more"), None)
    if cue is None:
        return None
    clause = scene.clause[at]
    if any(scene.word(i) == "than" and scene.clause[i] == clause for i in range(cue.last, len(scene.words))):
        return None  # "but fewer murders — 653 — than in 2016" is held against what it names itself
    operator = Operator(cue.row["value"])
    if scene.word(cue.last) == "rate" and scene.word(cue.last + 1) in _ENDS:
        return replace(made, span=scene.span(cue.first, cue.last + 1), operator=operator, of=Of.RATE)
    noun = next((mark for mark in scene.measures if mark.first == cue.last and mark.row["form"] == "noun"), None)
    if noun is None or scene.word(noun.last) not in _ENDS:
        return None
    words = measure_words(scene, noun)
    return replace(
        made,
        span=scene.span(cue.first, noun.last),
        measure=words,
        qualifiers=words.qualifiers,
        operator=operator,
        of=None,
    )


def _behind_its_figure(scene: Scene, at: int) -> int:
    """The token behind ", 181," where such a figure follows."""
    comma = at + (scene.word(at) == ",")
    figure = next((q for q in scene.quantities if q.first == comma > at and q.kind is QuantityKind.COUNT), None)
    return at if figure is None else figure.last


def _behind_its_time(scene: Scene, at: int) -> int:
    """The token behind "in 2021" where a time follows."""
    period = next((one for one in scene.periods if one.first in (at, at + 1)), None)
    return at if period is None else period.last


def of_nearer_word(scene: Scene, cue: Mark, than: int) -> bool:
    """ "More common in Reno, which had fewer rapes than Mesa": the "than" is of the nearer word, behind a verb."""
    verbs = word_set("beside_verb")
    for later in scene.cues:
        if later.row["cue"] == "more" and cue.last < later.first < than:
            between = scene.words[cue.last : later.first]
            return not verbs.isdisjoint(between) or "which" in between
    return False
