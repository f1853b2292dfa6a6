"""Places told to be among the first of their kind: "one of the deadliest cities in the nation", "among the five worst
states for murder".

The superlative orders places, and the sentence says that one of them stands near the head.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.extreme import among_the, make_extreme
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, Reading, ScopeKind, ScopeWords

_NOUN = 3  # tokens from a superlative to the noun of "deadliest big cities"
_FOR = 3  # tokens from that noun to what the places are the worst for
_HEAD = 5  # places that stand at the head of an order, however short
_JUDGED_BY_DEATHS = frozenset({"deadliest", "bloodiest"})  # "the safest" may be so by any crime

_PER_HEAD = frozenset({"violent", "dangerous"})  # as "the most violent city" is


def one_of_them(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """The reading of such words; None where they do not say of a place that it is one of them."""
    first, told = among_the(scene, cue)
    nouns = [at for at in range(cue.last, cue.last + _NOUN) if scene.word(at) in word_set("field_noun")]
    subjects = [mark for mark in scene.places if mark.last <= first and mark.words.candidates]
    if any(one.value > _HEAD for one in scene.quantities if first < one.first < cue.first):
        return None  # "among the 50 deadliest": which is no head of an order
    if not told or not nouns or not subjects or not any(mark.words.kind != "nation" for mark in subjects):
        return None
    words = _measure(scene, cue, nouns[0])
    if words is None:
        return None
    group = next((mark.row["group"] for mark in scene.groups if cue.last <= mark.first <= nouns[0]), None)
    field = group or ("us-states" if scene.word(nouns[0]) == "states" else "country")
    scope = ScopeWords(ScopeKind.AMONG, group=field)
    made = make_extreme(scene, statement, cue, cue.first, nouns[0] + 1, scope)
    rate = (
        words.rate
        or made.of is Of.RATE
        or scene.word(cue.first) in _JUDGED_BY_DEATHS
        or scene.words[cue.last - 1] in _PER_HEAD
    )
    places = tuple(mark.words for mark in subjects if mark.words.kind != "nation")[-1:]
    return replace(made, measure=words, qualifiers=words.qualifiers, places=places, of=Of.RATE if rate else None)


def _measure(scene: Scene, cue: Mark, noun: int) -> MeasureWords | None:
    """What the places are the first in: killings where they are called deadly, else what the sentence tells of."""
    behind = [
        mark for mark in scene.measures if noun < mark.first <= noun + _FOR and scene.word(mark.first - 1) == "for"
    ]
    if behind:
        return measure_words(scene, behind[0])
    mark = subject(scene, cue.first, rate=True, figures=False)
    if scene.word(cue.first) in _JUDGED_BY_DEATHS:
        return MeasureWords(scene.span(cue.first, cue.last), "homicides")
    return measure_words(scene, mark) if mark is not None and mark.last <= cue.first else None
