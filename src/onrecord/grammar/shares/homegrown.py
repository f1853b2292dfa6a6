"""What part of its own guns each state sold, the part told once: "In Ohio 84 percent were bought in the state; in Utah,
a third", "Compare that with Texas (86 percent)".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading

HERE = "from:here-state"
_OWN = frozenset({HERE, "from:here"})
_PAIR = 2  # states of a sentence that puts one beside the other


def homegrown_too(scene: Scene, statement: int, quantity: Quantity, told: Reading | None) -> Reading | None:
    """The same share of another state, behind one that was of a state's own guns; None where no state owns it."""
    if told is None or not of_its_own(told) or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return None
    state = state_before(scene, quantity)
    if state is None or state.words in told.places:
        return None
    return replace(
        told,
        span=scene.span(quantity.first, quantity.last),
        statement=statement,
        rules=("share of a state's own",),
        qualifiers=(HERE,),
        places=(state.words,),
        period=period_of(scene, quantity.first, quantity.last),
        amount=quantity,
        against_period=None,
        against=False,
        rival=False,
        told=False,
    )


def of_its_own(told: Reading) -> bool:
    """Whether a share is of the guns that were sold in the state where they were recovered."""
    if len(told.qualifiers) != 1:
        return False
    own = {f"from:{candidate}" for words in told.places for candidate in words.candidates}
    return told.qualifiers[0] in _OWN | own


def state_before(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """ "In Utah, a third", "Texas (86 percent)", "New Jersey is lower still, at 15 percent"."""
    left = [mark for mark in scene.places if mark.last <= quantity.first]
    if not left or state_named(left[-1]) is None:
        return None
    between = scene.words[left[-1].last : quantity.first]
    return left[-1] if word_set("to_next_share").issuperset(between) else None


def next_of_its_own(scene: Scene, quantity: Quantity, last: tuple[Quantity, tuple[str, ...]] | None) -> tuple[str, ...]:
    """ "Ohio's homegrown share was 78 percent and that of Utah 21 percent": another state's, as a tuple of one or none.

    `last` is the share told before it in the sentence.
    """
    ends = scene.word(quantity.last) in word_set("phrase_end") | {""} and quantity.kind in SHARES
    own = last is not None and last[1] == (HERE,)
    return (HERE,) if ends and own and state_before(scene, quantity) is not None else ()


def keeps_its_own(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """ "Illinois sold 50 percent of its own; Indiana supplied 17 percent": the state whose guns the sentence parts."""
    for other in scene.quantities:
        if other.first > quantity.first or scene.words[other.last : other.last + 3] != ["of", "its", "own"]:
            continue
        before = [mark for mark in scene.places if mark.last <= other.first and state_named(mark) is not None]
        if before:
            return before[-1]
    return None


def own_share(scene: Scene, state: PlaceMark, earlier: Earlier) -> bool:
    """ "Maryland's share fell below 50 percent", behind what part of its own guns each state sold."""
    return scene.word(state.last + 1) == "share" and bool(earlier.shares) and of_its_own(earlier.shares[-1])


def beside_another(scene: Scene, left: Sequence[PlaceMark]) -> bool:
    """ "Utah is nearer to Ohio, with half sold in-state": what stands behind "with" is told of the subject."""
    if len(left) != _PAIR or left[0].first > 1:
        return False
    with_it = scene.words[left[1].last : left[1].last + 2] == [",", "with"]
    return with_it and scene.word(left[1].first - 1) in word_set("stands_near")
