"""A count that is a part of another: "31 of the 34 homicides were by gun", "of the 72, nine were women", "all but 3".

The part counts what the whole counts, narrowed by what is said of it: how it was done, who the victims were, whether it
was solved, where or when. Where nothing of that is said in words the lexicon knows, the part claims nothing: held as it
stands it would be held against the whole. "All but three" is the whole less three.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.figures.company import company_of, part_actions
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.of_somebody import of_somebody
from onrecord.grammar.figures.origin import sold_there
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.wholes import whole_of
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.part_as_share import share_told_again
from onrecord.grammar.shares.the_rest import not_behind
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal

SIGNS = frozenset[str]({QuantityKind.COUNT})  # what wakes the rule
_FEWEST = 2  # counts: a whole and its part
_CLEARED = {"homicides": "homicides_cleared"}
_POINTS = frozenset({"those", "these"})
_ACTOR = 4  # tokens of ", and the detectives"
_TO_PLACE = 3  # tokens from a whole's noun to its place: "murders recorded in Illinois"
_OWNER = 5  # tokens of "of the Justice Department's"
_INSIDE = frozenset({"in", "across"})
_BEFORE = 4  # tokens from what was done to the count: "guns were used in about 31 of the 34"


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Every count that the sentence makes a part of another one, "all but N" among them."""
    counts = [one for one in scene.quantities if one.kind is QuantityKind.COUNT]
    if len(counts) < _FEWEST and not any(one.complement for one in counts):
        return
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first] or quantity.kind is not QuantityKind.COUNT:
            continue
        outcome = _part(scene, statement, quantity)
        if outcome is None:
            continue
        used.add(index)
        if isinstance(outcome, Reading):
            used.update(_told_whole(scene, quantity))
            yield outcome
            again = share_told_again(scene, index, outcome)
            if again is not None and again[0] not in used:
                used.add(again[0])
                yield again[1]


def _told_whole(scene: Scene, part: Quantity) -> set[int]:
    """The whole that claims nothing, as the index of its number, or none.

    It only points back ("ten of those fourteen murders"), or it is of a place that is left out: "Reno had 408 of
    the 1,294 shootings of 2022", "Ohio accounted for 408 of the bureau's 1,294 checks".
    """
    whole = whole_of(scene, part)
    points = whole is not None and scene.word(whole.first - 1) in _POINTS
    unplaced = whole is not None and _has_of(scene, part, whole) is not None and not _lies_in(scene, whole)
    return {index for index, one in enumerate(scene.quantities) if (points or unplaced) and one is whole}


def _lies_in(scene: Scene, whole: Quantity) -> bool:
    """Whether a place stands behind what the whole counts: "of the 1,054 murders in Illinois in 2016"."""
    counted = _counted(scene, whole)
    near = range(whole.last, (counted[1] if counted is not None else whole.last) + _TO_PLACE)
    return any(mark.first in near and scene.word(mark.first - 1) in _INSIDE for mark in scene.places)


def refusal(scene: Scene, quantity: Quantity) -> Refusal | None:
    """Why a part claims nothing; None for a count that is no part."""
    found = _part(scene, 0, quantity) if quantity.kind is QuantityKind.COUNT else None
    return found if isinstance(found, Refusal) else None


def _part(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal | None:
    whole = whole_of(scene, quantity)
    if whole is None:
        return Refusal.NO_WHOLE if quantity.complement else None
    counted = _counted(scene, whole)
    if counted is None:
        return Refusal.NO_WHOLE if quantity.complement else None
    measure, end = counted
    follows = whole.first > quantity.first
    behind = _behind(scene, quantity, end if follows else quantity.last)
    reach = _BEFORE if follows or quantity.complement else 1  # "of the 23, detectives have cleared 14"
    before = range(max(0, quantity.first - reach), quantity.first)
    found = narrowed(scene, measure, behind, before)
    place = _place(scene, behind, told=not follows) or _holder(scene, quantity, whole)
    place = _has_of(scene, quantity, whole) or place
    if (found is None and place is None) or of_somebody(scene, whole):
        return Refusal.NO_PART
    measure, qualifiers = found or (measure, ())
    if quantity.complement or not_behind(scene, quantity) in behind:
        quantity = replace(quantity, value=whole.value - quantity.value, complement=False)
    made = make_value(scene, statement, quantity, measure, quantity.first, quantity.last, rule="part of a whole")
    made = replace(made, qualifiers=qualifiers, places=(place.words,) if place is not None else made.places)
    return sold_there(scene, quantity, made)


def _counted(scene: Scene, whole: Quantity) -> tuple[MeasureWords, int] | None:
    """What the whole counts, and the token behind its noun."""
    noun = noun_after(scene, whole.last)
    if noun is not None and noun.row["form"] == "noun":
        return measure_words(scene, noun), noun.last
    company = company_of(scene, whole)
    return (company[0], company[2]) if company is not None else None


def _behind(scene: Scene, quantity: Quantity, start: int) -> range:
    """The tokens that say what makes the part: those behind it, up to the next count or the end of the clause."""
    counts = [other.first for other in scene.quantities if other.first >= start and _begins_another(scene, other)]
    stop = counts[0] if counts else len(scene.words)
    ended = next((at for at in range(start, stop) if scene.clause[at] != scene.clause[quantity.first]), stop)
    return range(start, next((at for at in range(start, ended) if _others_did(scene, at)), ended))


def _begins_another(scene: Scene, quantity: Quantity) -> bool:
    """A count, or a share behind "and": "and one in five victims was"; "151, or 19 percent," goes on."""
    joined = quantity.kind in SHARES and scene.word(quantity.first - 1) == "and"
    return joined or quantity.kind is QuantityKind.COUNT


def _others_did(scene: Scene, at: int) -> bool:
    """ "Of 23 killings 19 were by gun, and detectives have cleared 14": what others did is told of another part."""
    if scene.words[at : at + 2] != [",", "and"]:
        return False
    return not word_set("who_clear").isdisjoint(scene.words[at : at + _ACTOR])


def narrowed(
    scene: Scene, measure: MeasureWords, behind: range, before: range
) -> tuple[MeasureWords, tuple[str, ...]] | None:
    """The measure of the part and its qualifiers, where the words say what makes it; None where they do not."""
    inside = [
        mark
        for mark in scene.company
        if mark.row["role"] == "verb" and (mark.first in behind or mark.last - 1 in before)
    ]
    cleared = [mark for mark in inside if mark.row["class"] == "cleared"]
    if cleared:
        solved = _CLEARED.get(measure.measure or "")
        return (replace(measure, measure=solved), ()) if solved is not None else None
    found = [mark.row["qualifier"] for mark in scene.qualifiers if mark.first in behind or mark.last - 1 in before]
    befell = [part_actions().get((measure.measure or "", mark.row["class"])) for mark in inside if mark.first in behind]
    found += [qualifier for qualifier in befell if qualifier is not None]
    return (measure, tuple(dict.fromkeys(found))) if found else None


def _holder(scene: Scene, quantity: Quantity, whole: Quantity) -> PlaceMark | None:
    """ "Reno had 659 of the state's 850": the place before the part, where the whole has an owner of its own.

    A state has its part of what is the nation's.
    """
    owner = next((mark for mark in scene.places if mark.last in (whole.first, whole.first - 1)), None)
    if owner is None or owner.first < quantity.last or owner.words.kind == "city":
        return None
    if owner.words.kind == "nation" and (state := _has(scene, quantity)) is not None and state.words.kind == "state":
        return state
    before = [mark for mark in scene.places if mark.last <= quantity.first and mark.words.kind == "city"]
    return before[-1] if before else None


def _has_of(scene: Scene, quantity: Quantity, whole: Quantity) -> PlaceMark | None:
    """ "Reno had 408 of the 1,294 shootings", "Mesa accounted for 20 of the 61": the place right before its verb."""
    opens = scene.words[quantity.last : quantity.last + 2] == ["of", "the"]
    body = scene.word(whole.first - 1) == "'s" and all(mark.last != whole.first - 1 for mark in scene.places)
    if not opens or not (whole.first == quantity.last + 2 or (body and whole.first <= quantity.last + _OWNER)):
        return None
    return _has(scene, quantity)


def _has(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """The place right before the verb of a number: "Reno had 408", "Mesa accounted for 20"."""
    verb = quantity.first - 1 - (scene.words[quantity.first - 2 : quantity.first] == ["accounted", "for"])
    if scene.word(verb) not in word_set("beside_verb") and scene.word(verb) != "accounted":
        return None
    own = next((mark for mark in scene.places if mark.last == verb), None)
    return own if own is not None and own.words.candidates else None


def _place(scene: Scene, behind: range, *, told: bool) -> PlaceMark | None:
    """The place that the part is told to lie in: behind a verb, or at once where the whole stands before."""
    place = next((mark for mark in scene.places if mark.first in behind and not mark.words.here), None)
    if place is None or not (told or word_set("befell") & set(scene.words[behind.start : place.first])):
        return None
    return place
