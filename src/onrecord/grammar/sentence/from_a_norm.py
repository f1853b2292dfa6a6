"""Differences from no one time: from an average of years, from several, from what is usual, from what was expected.

"Up 12 percent from the five-year average" is no change from the year before, nor from a year that the average names,
and the claim language has no factor of a mean.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import VagueWords

_REACH = 12  # tokens from what differs to the words that open the other side
_OPENS = 3  # tokens from the head of a sentence to its other side: "compared with the"
_AGAINST = frozenset({"compared", "against", "versus", "from"})
_LAST = frozenset({"over", "after"})  # may only say how long: "fell 28 percent over those two years"
_RELATIVE = frozenset({"when", "where", "which", "who"})


def from_a_norm(scene: Scene, last: int) -> bool:
    """Whether the other side of what ends before token `last` is an average, a habit or an expectation."""
    norms = word_set("norms")
    if norms.isdisjoint(scene.has):
        return False
    opening = _opening(scene, last)
    if opening is None:
        return False
    return any(word in norms and _reaches(scene, opening, at) for at, word in enumerate(scene.words))


def from_several(scene: Scene, last: int) -> bool:
    """ "12 fewer than in each of the two years before", "down from years past": no one of them is the year before."""
    years = word_set("several_times")
    opening = None if years.isdisjoint(scene.has) else _opening(scene, last)
    if opening is None or scene.word(opening - 1) in _LAST:
        return False
    run = range(opening, len(scene.words))
    run = range(opening, next((at for at in run if scene.segment[at] != scene.segment[opening]), len(scene.words)))
    if not word_set("each_of_them").isdisjoint(scene.words[at] for at in run):
        return any(scene.word(at) in years for at in run)
    told = (period for period in scene.periods if not isinstance(period.expression, VagueWords))
    dated = {at for period in told for at in range(period.first, period.last)}
    return any(scene.word(at) in years and at not in dated and not _relates(scene, opening, at) for at in run)


def _relates(scene: Scene, opening: int, at: int) -> bool:
    """Whether a clause of its own or a time stands before a token: "from 2014, when in other years"."""
    return not _RELATIVE.isdisjoint(scene.words[opening:at]) or any(
        opening <= period.first < at for period in scene.periods
    )


def _opening(scene: Scene, last: int) -> int | None:
    """Where the other side of what ends before a token begins: behind it, else at the head of the sentence."""
    behind = _behind(scene, last)
    if behind is None and True in scene.far[:_OPENS]:
        return scene.far.index(True)
    return behind


def _behind(scene: Scene, last: int) -> int | None:
    """Where the other side begins behind what differs: "12 percent below the", "twice the"."""
    near = range(last - 1, min(last + _REACH, len(scene.words)))
    opening = next((at for at in near if scene.far[at] or scene.word(at) in word_set("past_a_level")), None)
    if opening is None or scene.segment[opening] == scene.segment[last - 1]:
        return opening
    head = scene.segment.index(scene.segment[opening])  # the comma of ", compared with"; ", well above" is said anew
    return opening if scene.word(head + 1) in _AGAINST else None


def _reaches(scene: Scene, opening: int, norm: int) -> bool:
    """Whether a norm stands on the other side that begins at a token, and no time or clause of its own before it."""
    if norm < opening or scene.segment[norm] != scene.segment[opening]:
        return False
    if not _RELATIVE.isdisjoint(scene.words[opening:norm]):
        return False
    return all(norm - period.last <= 1 for period in scene.periods if opening <= period.first < norm)
