"""How large a place is beside another: "with three times as many people", "far bigger than ours", "a third the size".

The figure held against is the number of residents, or of officers ("with twice the cops"), whatever the words count.
"Twice as many people were shot" counts people and not residents; "a bigger drop" and "the total was larger" are of
other things.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Decimal

from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.comparisons.rivals import named_before, of_its_kind
from onrecord.grammar.comparisons.sizes import AS_LARGE, SIZED, sizes
from onrecord.grammar.comparisons.then_and_now import year_of_size
from onrecord.grammar.comparisons.who_is_sized import at_its_size, before_aside, before_which, of_either, sized_place
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.lexicon.load import word_set
from onrecord.model import (
    Combine,
    MeasureWords,
    Operator,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Shape,
    Unit,
)

_REACH = 5  # tokens from the words of size to the place they are held against
_BEFORE = 4  # tokens between a place and "bigger than"
_OFFICERS = word_set("officers_had")
_SIZES = word_set("inhabitants") | {"population", "size"} | _OFFICERS
SIGNS = frozenset[str](
    {
        *(SIZED.keys() | AS_LARGE),
        *(_SIZES - {"population"} - _OFFICERS),
        *word_set("now_words"),
        QuantityKind.MULTIPLE,
        QuantityKind.FRACTION,
    }
)


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int], taken: set[int]) -> Iterator[Reading]:
    """Every comparison of residents; `used` collects its quantities, `taken` its tokens."""
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        factor = factor_of(quantity)
        last = _size_end(scene, quantity) if factor is not None else None
        if last is None:
            continue
        operator = Operator.ABOUT if quantity.operator is Operator.EQUAL else quantity.operator
        first = quantity.first
        made = _make(scene, statement, first, last, operator, earlier, quantity, factor)
        if made is not None or _of_people(scene, last):
            used.add(index)
            taken.update(range(first, last))
        if made is not None:
            yield made
    for at in [at for at, word in enumerate(scene.words) if word in SIZED]:
        word = scene.words[at]
        than = at + 1 + (scene.word(at + 1) in word_set("sized_noun"))  # "a smaller city than this one"
        if scene.word(than) == "than" and not scene.hidden[at] and _is_sized(scene, at):
            made = _make(scene, statement, at, than + 1, SIZED[word], earlier, None, None)
            if made is not None or scene.word(than + 1) in word_set("no_rival"):
                taken.update(range(at, than + 1))
            if made is not None:
                yield made
    for first, last, held, counted in sizes(scene):
        if counted:
            taken.update(range(first, last))
            used.update(index for index, quantity in enumerate(scene.quantities) if first <= quantity.first < last)
            continue
        before = earlier if scene.word(last) in {"either", "both"} else Earlier()  # else beside the text's own place
        made = None if first in taken else _make(scene, statement, first, last, held, before, None, None)
        if made is not None:
            taken.update(range(first, last))
            used.update(index for index, quantity in enumerate(scene.quantities) if first <= quantity.first < last)
            yield made


def are_sized(scene: Scene, before: int) -> bool:
    """Whether words before a token hold the size of a place against another's."""
    if any(size.first < before for size in sizes(scene)):
        return True
    factors = [q for q in scene.quantities if q.first < before and factor_of(q) is not None]
    if any(_size_end(scene, one) is not None for one in factors):
        return True
    bigger = (at for at in range(before) if scene.words[at] in SIZED and scene.word(at + 1) == "than")
    return any(_is_sized(scene, at) for at in bigger)


def _size_end(scene: Scene, quantity: Quantity) -> int | None:
    """Where the words of size behind a factor end; None where it multiplies something else."""
    at = quantity.last
    if (owned := _owned(scene, at + (scene.word(at) == "of"))) is not None:
        return owned
    if scene.words[at : at + 2] == ["as", "many"]:
        at += 2
    elif scene.words[at : at + 2] in (["as", "big"], ["as", "large"], ["as", "populous"]):
        return at + 2
    elif scene.word(at) in word_set("size_owner"):
        at += 1
        at += scene.words[at - 1] == "of" and scene.word(at) in {"the", "our", "its", "their"}
    else:
        return None
    noun = scene.word(at)
    if noun == "size" and scene.word(at + 1) in word_set("size_of_others"):
        return None
    if noun not in _SIZES:
        return None
    if noun in _OFFICERS and (scene.word(at - 1) == "our" or not _ends(scene, at + 1)):
        return None  # "twice our officers' pay", "twice as many officers were shot"
    if noun == "people" and (not _ends(scene, at + 1) or scene.word(quantity.first - 1) in word_set("lives_lost")):
        return None
    if (
        noun == "size"
        and scene.word(at - 1) != "our"
        and not _of_a_place(scene, quantity.first, at)
        and not any(word in {"population", "city"} for word in scene.words[max(0, at - 6) : at + 6])
    ):
        return None
    return at + 1


def _of_people(scene: Scene, last: int) -> bool:
    """ "In a city with three times the people of Reno", behind the line that names it: it multiplies nothing else."""
    return scene.word(last - 1) in word_set("inhabitants") and scene.word(last) == "of"


def _owned(scene: Scene, at: int) -> int | None:
    """ "Nine times New Mexico's people", "a ninth of Ohio's population": where the words end that a place owns."""
    owner = next((mark for mark in scene.places if mark.first == at and scene.word(mark.last) == "'s"), None)
    noun = scene.word(owner.last + 1) if owner is not None else ""
    if owner is None or noun not in _SIZES:
        return None
    return owner.last + 2 if noun in {"size", "population"} or _ends(scene, owner.last + 2) else None


def _of_a_place(scene: Scene, first: int, noun: int) -> bool:
    """ "Tulsa, half the size of Houston", "Tulsa is a fifth the size": a place's size is that of its people.

    Not so "the drop in Tulsa is half the size", "half the size of Houston's", "half the size of Houston in area".
    """
    owned = scene.words[noun + 1 : noun + 2] == ["of"]
    rival = next((mark for mark in scene.places if mark.first == noun + 2), None)
    if owned and (rival is None or "'s" in scene.words[rival.last - 1 : rival.last + 1]):
        return False
    if ["in", "area"] in (scene.words[noun + 1 : noun + 3], scene.words[rival.last : rival.last + 2] if rival else []):
        return False
    verb = scene.word(first - 1) in {"is", "are", "was"}
    if at_its_size(scene, first) and any(mark.last <= first for mark in scene.places):
        return True  # "Gary topped New York, at a third the size"
    own = next((mark for mark in scene.places if mark.last == first - 1 and mark.words.candidates), None)
    if own is None or not (verb or scene.word(first - 1) == ","):
        return False
    return not verb or scene.word(own.first - 1) not in {"in", "of", "at", "for"}


def _ends(scene: Scene, at: int) -> bool:
    """Whether the people are counted as such: nothing befell them in the words that follow."""
    if any(mark.first in (at, at + (scene.word(at) == "of")) for mark in scene.places):
        return True  # "with twice the people of Detroit"
    follows = scene.word(at)
    befell = any(at <= mark.first <= at + 4 for mark in scene.company if mark.row["role"] == "verb")
    return not befell and follows in word_set("behind_people")


def _is_sized(scene: Scene, at: int) -> bool:
    """ "Chicago, smaller than", "a city far bigger than", "Houston is larger than"."""
    back = at
    while scene.word(back - 1) in word_set("size_adverb") and at - back < _BEFORE:
        back -= 1
    if scene.word(back - 1) in word_set("sized_place") or _of_us(scene, back):
        return True
    if before_which(scene, back) is not None:
        return True
    own = before_aside(scene, at)
    back = back - (scene.word(back - 1) in {",", "is", "are", "was", "though"}) if own is None else own.last
    return any(
        mark.last == back and scene.word(mark.first - 1) not in {"in", "of", "at", "for"}
        for mark in scene.places
        if mark.words.candidates or scene.word(mark.last - 1) in {"city", "state", "county"}
    )


def _of_us(scene: Scene, at: int) -> bool:
    """ "We're bigger than both", "they are smaller than ours": told of what is pointed at."""
    return scene.word(at - 1) in {"we're", "they're"} or scene.words[at - 2 : at] in (["we", "are"], ["they", "are"])


def _make(
    scene: Scene,
    statement: int,
    first: int,
    last: int,
    operator: Operator,
    earlier: Earlier,
    quantity: Quantity | None,
    factor: Decimal | None,
) -> Reading | None:
    own, own_first = sized_place(scene, first, last, earlier)
    against, combine, end = _against(scene, first, last, own, own_first, earlier)
    then = year_of_size(scene, first, last) if not own or not against or against[0].here else None
    if then is not None:
        own = own or (home(scene, first, last),)
        against = own
    if not own or not against:
        return None
    return Reading(
        Shape.COMPARISON,
        scene.span(first, max(last, end)),
        statement,
        ("residents",),
        measure=MeasureWords(
            scene.span(first, last), "sworn_officers" if scene.word(last - 1) in _OFFICERS else "population"
        ),
        places=own,
        period=then or (period_of(scene, first, last) if scene.word(first - 1) in {"had", "was", "were"} else None),
        amount=quantity,
        unit=Unit.COUNT,
        operator=operator,
        factor=factor,
        combine=combine,
        against_places=against,
        unpaired=end == last and of_either(scene, own_first, first),
        present=then is not None,  # held against what it is now
        against=True,  # an aside: what follows goes on with the count before it
    )


def _against(
    scene: Scene, first: int, last: int, own: tuple[PlaceWords, ...], own_first: int, earlier: Earlier
) -> tuple[tuple[PlaceWords, ...], Combine | None, int]:
    """The place or places held against, how they combine, and where their words end."""
    if scene.word(last) in {"either", "both"}:
        pair = named_before(scene, own_first, own, earlier, 2)
        return pair, Combine.EACH if pair else None, last + 1
    if scene.word(last - 1) == "than" and scene.word(last) in {"us", "ours"}:
        return (home(scene, last, last + 1),), None, last + 1
    if scene.words[last : last + 2] == ["this", "one"]:
        return (home(scene, first, last),), None, last + 2
    inside = [mark for mark in scene.places if first <= mark.first < last]
    linked = scene.word(last - 1) in {"than", "as"}
    behind = [mark for mark in scene.places if last + (not linked) <= mark.first <= last + _REACH]
    behind = [m for m in behind if all(scene.word(at) in word_set("size_link") for at in range(last, m.first))]
    if inside or behind:
        marks = [mark.words for mark in (inside or behind)[:1]]
        for left, right in itertools.pairwise(behind):
            if inside or scene.words[left.last : right.first] not in (["and"], ["or"], [","]):
                break
            marks.append(right.words)
        return tuple(marks), Combine.EACH if len(marks) > 1 else None, (inside or behind)[len(marks) - 1].last
    if scene.word(last - 1) == "than" and scene.word(last) in word_set("no_rival"):
        return (), None, last  # "a smaller city than it was in 1950", "than most people think"
    city = [m.words for m in scene.places if m.words.here and m.words.kind == "city" and m.words not in own]
    ours = {words.candidates for words in own}
    others = [m for m in scene.places if m.words.candidates and m.words.candidates not in ours]
    named = [m.words for m in others if m.last <= own_first]
    beaten = at_its_size(scene, first)
    named += [m.words for m in others if own_first < m.first and m.last <= first and (beaten or scene.far[m.first])]
    later = [m.words for m in others if m.first >= last and scene.far[m.first]]
    first_own = own[-1] if own else None
    before = of_its_kind(first_own, _counted_there(earlier, ours))
    before = before or of_its_kind(first_own, [words for words in earlier.places if words.candidates not in ours])
    chosen = named[-1:] or before[-1:] or later[:1] or city[:1] or [home(scene, first, last)]
    return tuple(chosen), None, last


def _counted_there(earlier: Earlier, ours: set[tuple[str, ...]]) -> list[PlaceWords]:
    """ "Omaha, ahead of Reno, had 40 killings. New York, with 15 times the people": Omaha, where they were counted."""
    told = [words for one in earlier.told for words in one.places if words.candidates and words.candidates not in ours]
    return told[-1:] if earlier.places else []
