"""Changes over many years that nobody counts: "the years-long rise", "the long-term trend is one of decline"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind

_HYPHENS = frozenset({"-", "‑"})
_LONG = 4  # tokens from "long" to a change: "three-decades-long steady national decline"
STRETCHES = frozenset({"years", "decade", "decades", "months"})
_UNTOLD = frozenset({"years", "decades", "generations"})
_TERMS = frozenset({"term", "range", "run", "haul"})
_OPENS = (["over", "the"], ["in", "the"])


def over_many_years(scene: Scene, cue: Mark) -> bool:
    """Whether a change is told of a long stretch without a first year, and of no one year."""
    if _runs_for_years(scene, cue.first):
        return True
    behind = cue.last + (scene.word(cue.last) in word_set("steady_adverb"))
    if scene.word(behind) == "for" and scene.word(behind + 1) in _UNTOLD:
        return True  # "have fallen steadily for decades"
    return not _TERMS.isdisjoint(scene.has) and _in_the_long_term(scene, cue)


def _runs_for_years(scene: Scene, at: int) -> bool:
    """ "A nearly three-decades-long decline", "the years-long rise"; "a year-long decline" is of the year."""
    near = range(max(2, at - _LONG), at)
    long = next((i for i in near if scene.words[i] == "long" and scene.words[i - 1] in _HYPHENS), None)
    if long is None:
        return False
    told = any(one.last == long - 1 and one.kind is QuantityKind.DURATION for one in scene.quantities)
    return scene.word(long - 2) in STRETCHES | {"generations"} or (told and scene.word(long - 2) in {"year", "decade"})


def _in_the_long_term(scene: Scene, cue: Mark) -> bool:
    """ "The long-term trend in robberies is down", "a long-term decline", "over the long run": with no time told."""
    for at, word in enumerate(scene.words[: cue.first]):
        if word not in {"long", "longer"} or scene.clause[at] != scene.clause[cue.first]:
            continue
        noun = at + 1 + (scene.word(at + 1) in _HYPHENS)
        if scene.word(noun) not in _TERMS:
            continue
        opens = scene.words[max(0, at - 2) : at] in _OPENS or scene.word(noun + 1) in word_set("trend_nouns")
        if noun + 1 == cue.first or (opens and period_of(scene, cue.first, cue.last) is None):
            return True
    return False
