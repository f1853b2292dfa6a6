"""Numbers that somebody promises or asks for: "promised fifty more officers by July", "before pledging 45 more".

They are a plan, and no change; "the judge agreed to two" counts what was asked for. Sums of money are left out:
what is asked for of a budget is a figure of its own.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import QuantityKind, Reading, Refusal, Shape

_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT})
_LINKS = frozenset({"for", "of", "to"})  # "has asked for 60 more", "a promise of 60 more", "committed to 60 more"
_NOUN = 5  # tokens from a number to the verb of "fifty more patrol officers were promised"
_MORE = frozenset({"more", "fewer", "additional", "extra"})
_STAFF = frozenset({"sworn_officers", "atf_agents"})


@needs(any_of(word_sets("promises_it", "promises_by_link")), shapes(Shape.CHANGE, Shape.VALUE))
def only_promised(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Whether so many are what a verb of promise or request is about."""
    amount = reading.amount
    if amount is None or amount.kind not in _KINDS:
        return None
    staff = reading.measure is not None and reading.measure.measure in _STAFF
    bare = reading.measure is None or reading.rules[:1] == ("bare count",)
    if not staff and not bare:
        return None  # "police requested 6,866 traces", "prosecutors sought 12 percent more cases": so many there were
    return Refusal.PLAN if _is_promised(scene, amount.first) or _were_promised(scene, amount.last) else None


def _is_promised(scene: Scene, first: int) -> bool:
    """Whether the words right before a number promise it or ask for it: "vowed another 60", "asked for about 60"."""
    at = first - 1
    between = word_sets("determiner", "before_promised")
    while at > 0 and scene.word(at) in between:
        at -= 1
    if scene.word(at) in word_set("promises_it"):
        return True
    return scene.word(at) in _LINKS and scene.word(at - 1) in word_sets("promises_it", "promises_by_link")


def _were_promised(scene: Scene, last: int) -> bool:
    """ "Fifty more officers were promised": so many more of a noun, and the verb right behind it."""
    if _MORE.isdisjoint(scene.words[last - 1 : last + 1]):
        return False
    verbs = (at for at in range(last + 1, last + _NOUN) if scene.word(at) in word_set("promises_it"))
    verb = next(verbs, None)
    return verb is not None and scene.word(verb - 1) in word_sets("is_or_was", "been_promised")
