"""The part of a count that one place has, told by where it was: "a third of them were here", "of which Reno's were 4
percent".

The count stands before the share in its sentence, or is the last one of the sentence before.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.told_of_things import vehicles_lost
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import over_aside
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.parts_number import counted_aside
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.shares.may_lie_in import may_lie_in
from onrecord.grammar.shares.part_lies_in import part_lies_in, share_there
from onrecord.grammar.shares.whole_of_place import whole_of_place
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, PeriodWords, PlaceWords, Quantity, QuantityKind, Reading, Shape, Unit

_HERE = frozenset({"here", "there"})
_THEM = frozenset({"them", "those", "these", "ours"})
_POINTED = frozenset({"those", "these"})
_THAT = frozenset({"that", "which", "this", "it"})
_BE = frozenset({"'s", "is", "was"})
_CLAUSE = frozenset({",", ";", "—", "“"})
_MADE_UP = ["made", "up"]
_CAME_TO = ["accounted", "for"]
_HOME_OF = (["responsible", "for"], ["home", "to"])
_NEAR = 2  # sentences over which a part of what was counted goes on with it
_OPENS_PART = frozenset({"which", ";", "and"})  # before whose part it is: "of which Utah's were 4 percent"
_Whole = tuple[MeasureWords, PlaceWords | None, PeriodWords | None]  # what is counted, where, when


def part_there(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The share of the place in the count told before; None for other words."""
    them = _behind_them(scene, quantity)
    if them is not None:
        part = _accounts(scene, quantity, them) or _lies(scene, them)
    elif (part := owner_of_part(scene, quantity)) is None:
        return part_lies_in(scene, statement, quantity)
    whole = _count_before(scene, quantity) or count_told(earlier) if part is not None else None
    whole = whole or (_compared(statement, earlier) if scene.word(quantity.last + 1) == "ours" else None)
    whole = whole or (_counted_near(statement, earlier) if them is not None else None)
    if part is None or whole is None:
        return None
    words, wider, period = whole
    named = next((mark for mark in scene.measures if them is not None and mark.first == quantity.last + 2), None)
    if named is not None and named.row["measure"] != words.measure:
        return None  # "49 murders; Reno accounts for a third of those robberies"
    wider = state_told(part, wider, earlier) or wider
    if wider is not None and wider.candidates and not may_lie_in(part, wider):
        return None
    return share_there(scene, statement, quantity, words, part, wider, period)


def that_is_part(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "Reno had 26. That's 55 percent of all the homicides in Nevada": the count told right before it, as a part."""
    be = quantity.first - 1
    opens = scene.word(be) in _BE and scene.word(be - 1) in _THAT and (be == 1 or scene.word(be - 2) in _CLAUSE)
    whole = whole_of_place(scene, quantity) if opens else None
    told = (_count_before(scene, quantity) or count_told(earlier)) if whole is not None else None
    if whole is None or told is None:
        return None
    words, part, period = told
    if words.measure != whole[0].row["measure"] or words.qualifiers:
        return None
    part = part or home(scene, quantity.first, quantity.last)
    if part.candidates and whole[1].candidates and not may_lie_in(part, whole[1]):
        return None
    words, own = measure_words(scene, whole[0]), period_of(scene, quantity.first, quantity.last)
    return share_there(scene, statement, quantity, words, part, whole[1], own or period)


def _compared(statement: int, earlier: Earlier) -> _Whole | None:
    """ "Illinois had more murders than Ohio last year. Half of ours were in Chicago": what the two had of."""
    told = earlier.compared
    if told is None or told.statement != statement - 1 or told.measure is None:
        return None
    return told.measure, told.places[0] if told.places else None, told.period


def owner_of_part(scene: Scene, quantity: Quantity) -> PlaceWords | None:
    """ "Of which Utah's were 4 percent", "; Utah's made up 3 percent": whose part it is, with nothing behind it."""
    if scene.word(quantity.last) not in word_set("phrase_end") | {""} or scene.far[quantity.first]:
        return None
    at = quantity.first
    while at > 0 and scene.word(at - 1) in word_set("hedge_words") - {"up"}:
        at -= 1
    made = scene.words[max(0, at - len(_MADE_UP)) : at] in (_MADE_UP, _CAME_TO)
    at -= len(_MADE_UP) if made else 1
    if not (made or scene.word(at) in word_set("to_be")) or scene.word(at - 1) != "'s":
        return None
    owner = next((mark for mark in scene.places if mark.last == at - 1), None)
    opens = owner is not None and scene.word(owner.first - 1) in _OPENS_PART
    return owner.words if owner is not None and opens else None


def has_number(scene: Scene, mark: PlaceMark) -> bool:
    """ "Utah was next, with 120, and Ohio's number fell": another source, and not where Utah's guns lay."""
    owned = scene.word(mark.last) == "'s" and scene.word(mark.last + 1) in word_set("total_noun")
    return owned and scene.word(mark.first - 1) in {"and", "but", "while", ";"}


def state_told(part: PlaceWords, wider: PlaceWords | None, earlier: Earlier) -> PlaceWords | None:
    """The state that the text tells of and that holds the part, where the count itself names no place."""
    if (wider is not None and wider.candidates) or part.kind != "city" or not part.candidates:
        return None
    states = (place for place in reversed(earlier.places) if place.kind == "state" and place.candidates)
    return next((place for place in states if may_lie_in(part, place)), None)


def _behind_them(scene: Scene, quantity: Quantity) -> int | None:
    """Where what is told of a part of "them", "the dead" begins, behind the part's own number; None for other wholes.

    A share that opens its sentence leaves the whole out: "about half, 18, were reported in Akron".
    """
    if scene.word(quantity.last) != "of":
        at = quantity.last if quantity.first == 0 else -1
    elif scene.word(quantity.last + 1) in _THEM:
        at = quantity.last + 2
    else:
        dead = scene.word(quantity.last + 1) == "the" and scene.word(quantity.last + 2) in word_set("those_cases")
        at = quantity.last + 3 if dead else -1
    aside = counted_aside(scene, at) if at > 0 else None
    at = at if aside is None else aside[1]
    return (
        at
        if at > 0 and (scene.word(quantity.last + 1) in _THEM or scene.word(at) in word_set("lies_somewhere"))
        else None
    )


def _counted_near(statement: int, earlier: Earlier) -> _Whole | None:
    """The last count of the text, behind a sentence that told only how it moved or how high it was per head."""
    last = earlier.counts[-1] if earlier.counts else None
    if last is None or last.measure is None or statement - last.statement > _NEAR:
        return None
    return last.measure, last.places[0] if last.places else None, None


def _accounts(scene: Scene, quantity: Quantity, behind: int) -> PlaceWords | None:
    """ "Brooklyn accounted for 4 in 10 of them", "was home to half of them": the place, and nothing `behind`."""
    nouns = (*scene.measures, *scene.company) if scene.word(behind - 1) in _POINTED else ()
    behind = next((mark.last for mark in nouns if mark.first == behind), behind)  # "of these killings"
    if scene.word(behind) not in word_set("phrase_end") | {""}:
        return None
    at = quantity.first - 1
    verb = at - 1 if scene.word(at) == "for" else at
    home = scene.words[at - 1 : at + 1] in _HOME_OF
    verb = at - len(_HOME_OF[0]) if home else verb
    if scene.word(verb) not in (_BE if home else word_set("has_part")):
        return None
    verb -= scene.word(verb - 1) in {"alone", "itself"}
    owner = next((mark for mark in scene.places if mark.last == verb), None) or over_aside(scene, verb)
    return owner.words if owner is not None else None


def _lies(scene: Scene, at: int) -> PlaceWords | None:
    """ "Were here", "happened in Akron", "in Akron": where the part was."""
    while scene.word(at) in word_set("took_place"):
        at += 1
    at += scene.word(at) in {"in", "at", "from"}
    mark = next((mark for mark in scene.places if mark.first == at), None)
    if mark is None or (not mark.words.candidates and scene.word(at) not in _HERE and not mark.words.here):
        return None
    return mark.words if scene.word(mark.last) in word_set("phrase_end") | {"", "alone"} else None


def _count_before(scene: Scene, quantity: Quantity) -> _Whole | None:
    """What the last count before a share counts, its place, else the text's own, and its time."""
    counts = [one for one in scene.quantities if one.last <= quantity.first and one.kind is QuantityKind.COUNT]
    for count in reversed(counts):
        noun = noun_after(scene, count.last)
        befell = (vehicles_lost(scene, count) or company_of(scene, count)) if noun is None else None
        if noun is not None and noun.row["form"] == "noun":
            words = measure_words(scene, noun)
        elif befell is not None:
            words = befell[0]
        else:
            continue
        place = place_of(scene, count.first, count.last) or home(scene, quantity.first, quantity.last)
        return words, place, period_of(scene, count.first, count.last)
    return None


def count_told(earlier: Earlier) -> _Whole | None:
    """The count of the sentence before."""
    counts = [one for one in earlier.told if one.shape is Shape.VALUE and one.unit is Unit.COUNT and one.measure]
    if not counts or counts[-1].measure is None:
        return None
    last, told = counts[-1], counts[-1].measure
    words = replace(told, qualifiers=tuple(dict.fromkeys((*told.qualifiers, *last.qualifiers))))
    return words, last.places[0] if last.places else None, last.period
