"""A share told again without its words: "the same 60 percent", "it was more like half", "elsewhere, a third".

So is one in figures behind its words: "fewer than a third were: 31.9 percent of 1,299".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.origin import is_origin
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.shares.homegrown import HERE, of_its_own
from onrecord.grammar.shares.share_list import only_were
from onrecord.lexicon.load import states, word_set
from onrecord.model import PlaceWords, Quantity, QuantityKind, Reading

_SHARES = word_set("that_share") - {"rate", "that", "number"}  # these are told of counts too
_GOES_ON = 3  # sentences over which a share goes on without its words
_SAME = 8  # sentences that "the same 60 percent" looks back
_MORE_LIKE = (["it", "'s", "more", "like"], ["it", "is", "more", "like"], ["it", "was", "more", "like"])


def before_it(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The share of the sentences before: the last, or for "the same 60 percent" the one of that size."""
    same = scene.word(quantity.first - 1) == "same"
    turned = max(earlier.percent, earlier.question.statement if earlier.question is not None else -1)
    for reading in reversed(earlier.shares):
        if not same and reading.statement < turned:
            return None  # a rate was told since, or another thing asked for
        equal = reading.amount is not None and reading.amount.value == quantity.value
        if statement - reading.statement <= (_SAME if same else _GOES_ON) and (equal or not same):
            return reading
    return None


def it_was(scene: Scene, quantity: Quantity) -> bool:
    """ "In Texas it was 84 percent", "the share was a third in 1991", "the same 60 percent"."""
    if _more_exactly(scene, quantity):
        return True
    if scene.word(quantity.last) in word_set("part_words") or noun_after(scene, quantity.last) is not None:
        return False
    if scene.word(quantity.first - 1) == "same" or scene.words[:4] in _MORE_LIKE or only_were(scene, quantity):
        return True
    before = scene.words[max(0, quantity.first - 3) : quantity.first]
    was = [
        at for at, word in enumerate(before) if word in word_set("is_or_was") or before[at - 1 : at + 1] == ["it", "'s"]
    ]
    return bool(was) and not _SHARES.isdisjoint(before[: was[-1]])


def _more_exactly(scene: Scene, quantity: Quantity) -> bool:
    """ "Fewer than a third were bought there: 31.9 percent of 1,299": in words, and behind a colon its figure."""
    behind = scene.word(quantity.last)
    counted = behind == "of" and any(one.first == quantity.last + 1 for one in scene.quantities)
    ends = counted or behind in word_set("phrase_end") | {""}
    if scene.word(quantity.first - 1) != ":" or quantity.kind is not QuantityKind.PERCENT or not ends:
        return False
    before = [one for one in scene.quantities if one.last < quantity.first]
    return bool(before) and before[-1].kind in SHARES - {QuantityKind.PERCENT}


def _may_be_state(place: PlaceWords) -> bool:
    """ "In New York it's a third": the state, among shares of what states have sold of their own."""
    return place.kind == "state" or not states().isdisjoint(place.candidates)


def elsewhere_too(scene: Scene, statement: int, quantity: Quantity, last: Reading | None) -> Reading | None:
    """The share told before, of the place or the time that these words name; None where they name neither."""
    if last is None:
        return None
    exactly = last.statement == statement and _more_exactly(scene, quantity)
    if exactly or scene.words[quantity.first - 2 : quantity.first] == ["more", "like"]:
        first = quantity.first - (0 if exactly else 2)
        return replace(last, span=scene.span(first, quantity.last), statement=statement, amount=quantity)
    place, period = place_of(scene, quantity.first, quantity.last), period_of(scene, quantity.first, quantity.last)
    if place is None and period is None and statement > last.statement and _set_right(scene, quantity):
        return replace(last, span=scene.span(quantity.first, quantity.last), statement=statement, amount=quantity)
    if (place is None and period is None) or (place in last.places and period == last.period):
        return None
    elsewhere = place is not None and not is_origin(place, last.qualifiers)
    own = elsewhere and place is not None and of_its_own(last) and _may_be_state(place)
    return replace(
        last,
        span=scene.span(quantity.first, quantity.last),
        statement=statement,
        amount=quantity,
        qualifiers=(HERE,) if own else last.qualifiers,  # "in Ohio 83 percent came from Ohio stores; in Georgia, 79"
        places=(place,) if elsewhere and place is not None else last.places if len(last.places) > 1 else (),
        period=period,
        against=False,  # "21 percent, down from 36 in 2010. In Texas it was 84"
    )


def _set_right(scene: Scene, quantity: Quantity) -> bool:
    """ "It was fewer than one in four.": all that a sentence says, so that it sets right what was told before it."""
    others = [at for at in range(len(scene.words)) if not quantity.first <= at < quantity.last]
    return all(scene.hidden[at] or scene.word(at) in word_set("sets_right") for at in others)
