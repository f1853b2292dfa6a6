"""What stands for the thing that a text counts, told of a place: "in Sparks the number doubled, to 12", "Elko's held".

The words name no measure, so that only a place of their own makes them a figure of the series.
"""

from __future__ import annotations

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Quantity, QuantityKind

_BOTH = 2  # ends of a way
_WAY = frozenset({"from", "to"})
_LEADS = frozenset({"to", "at"})
_BEHIND = 6  # tokens from a verb to its ", to 12"
_AND_A = (["and", "a"], ["and", "its"])


def without_joined_rate(scene: Scene, quantity: Quantity, mark: Mark | None) -> Mark | None:
    """The subject of a bare count, unless it is a rate that only stands joined to it.

    "Springfield had 14 and a violent crime rate twice ours" goes on with what was counted before.
    """
    if mark is None or scene.words[quantity.last : quantity.last + 2] not in _AND_A:
        return mark
    joined = mark.first >= quantity.last and "rate" in scene.words[mark.first : mark.last + 1]
    return None if joined else mark


def number_of_place(scene: Scene, at: int) -> bool:
    """Whether the words that end before token `at`, where a verb begins, stand for the count of a named place."""
    if any(mark.last <= at and scene.clause[mark.first] == scene.clause[at - 1] for mark in scene.measures):
        return False
    named = [mark for mark in scene.places if mark.words.candidates and mark.last <= at]
    if not named or at < 1:
        return False
    if owner_before(scene, at) is not None:
        return True
    it = at - 1 if scene.word(at - 1) == "it" else None
    if scene.word(at - 1) in word_set("that_noun") and scene.word(at - 2) in {"the", "that", "this"}:
        it = at - 2
    return it is not None and scene.words[named[-1].last : it] in ([], [","])  # "in Sparks the number doubled"


def stands_for_it(scene: Scene, at: int) -> bool:
    """ "The number", "its total", "the state's figure": what the text counts, before the verb at token `at`."""
    owner = at - 2
    if scene.word(at - 1) not in word_set("that_noun"):
        return False
    placed = scene.word(owner) == "'s" and any(mark.last in (owner, owner + 1) for mark in scene.places)
    return placed or scene.word(owner) in {"the", "that", "this", "its"}


def count_held(scene: Scene, at: int, last: int) -> bool:
    """ "Elko: 759, essentially level", "Elko's number, 28, was unchanged", "and Elko was flat, at 28".

    A place's count right before its "held", whose words run from token `at` to `last`, or behind it.
    """
    places = [mark for mark in scene.places if mark.words.candidates and mark.last <= at]
    if scene.measures or not places:
        return False
    opens = scene.word(places[-1].first - 1) in word_set("before_subject_place") | {""}
    if places[-1].last == at and opens:
        return leads_to(scene, last) is not None
    counted = any(one.last == at - 1 and one.kind is QuantityKind.COUNT for one in scene.quantities)
    return counted and scene.word(at - 1) == ","


def owner_before(scene: Scene, at: int, first: int | None = None) -> PlaceWords | None:
    """The place whose count moves: "Elko's held at 17", with the verb at token `at`; its total, too, behind `first`."""
    if scene.word(at - 1) != "'s":
        return _owner_of_total(scene, first, at) if first is not None else None
    return next((m.words for m in scene.places if m.words.candidates and m.last in (at, at - 1)), None)


def _owner_of_total(scene: Scene, first: int, at: int) -> PlaceWords | None:
    """ "And Elko's total fell", "Elko's count of 17 was down", "Elko's 17 were": whose number, behind token `first`."""
    for mark in reversed(scene.places):
        if not first <= mark.first < mark.last <= at or not mark.words.candidates:
            continue
        behind = mark.last + (scene.word(mark.last) == "'s")
        owns = scene.word(behind - 1) == "'s"
        counted = any(one.first == behind and one.kind is QuantityKind.COUNT for one in scene.quantities)
        return mark.words if owns and (counted or scene.word(behind) in word_set("total_noun")) else None
    return None


def verb_begins(scene: Scene, first: int) -> int:
    """Where a verb begins whose main word is at token `first`: "has more than doubled", "was virtually unchanged"."""
    while first and scene.word(first - 1) in word_set("before_verb") - {"'s"}:
        first -= 1
    return first


def leads_to(scene: Scene, last: int) -> Quantity | None:
    """The count behind a verb of change that ends before token `last`: "doubled, to 12", "was unchanged, at 13"."""
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.COUNT or not last < quantity.first <= last + _BEHIND:
            continue
        if scene.word(quantity.first - 1) in _LEADS:
            return quantity
    return None


def number_moved(scene: Scene, quantity: Quantity) -> bool:
    """Whether a bare number is what the number of a named place came to, or stayed at."""
    if scene.word(quantity.first - 1) not in _LEADS or scene.word(quantity.last) not in word_set("phrase_end"):
        return False
    near = range(quantity.first - _BEHIND, quantity.first + 1)
    verbs = [cue for cue in scene.cues if cue.last in near and cue.row["cue"] == "change"]
    moves = [(cue.first, cue.last) for cue in verbs if cue.row["form"] == "verb"]
    moves += [(one.first, one.last) for one in scene.quantities if one.last in near and one.turned]
    return any(
        leads_to(scene, last) is quantity or (last == quantity.first and scene.word(last - 1) in _LEADS)
        for first, last in moves
        if number_of_place(scene, verb_begins(scene, first))
    )


def place_moved(scene: Scene, quantity: Quantity) -> bool:
    """ "Dayton dropped from 23 to 19": an end of the way of a place's figure, told with the other one."""
    if scene.word(quantity.first - 1) not in _WAY or scene.word(quantity.last) not in word_set("phrase_end") | _WAY:
        return False
    ends = [one for one in scene.quantities if scene.word(one.first - 1) in _WAY and one.kind is QuantityKind.COUNT]
    verb = ends[0].first - 2
    if len(ends) < _BOTH or scene.word(verb) not in word_set("figure_moves"):
        return False
    return any(mark.last == verb or _only_aside(scene, mark.last, verb) for mark in scene.places)


def _only_aside(scene: Scene, first: int, last: int) -> bool:
    """ "New Haven, by contrast, fell from 13 to 7": whether only an aside that says nothing stands between."""
    commas = scene.word(first) == "," and scene.word(last - 1) == ","
    return commas and word_set("turns_between").issuperset(scene.words[first + 1 : last - 1])


def rate_of_place(scene: Scene, at: int) -> bool:
    """ "Ohio's rate rose, too": a place's rate of what the text was counting."""
    return scene.word(at - 1) == "rate" and any(
        mark.words.candidates and mark.last + (scene.word(mark.last) == "'s") == at - 1 and scene.word(at - 2) == "'s"
        for mark in scene.places
    )


def than_in_a_year(scene: Scene, cue: Mark) -> bool:
    """ "But it is higher than in 2013": behind what the clause before counts."""
    at = cue.last + 2 if scene.words[cue.last : cue.last + 2] == ["than", "in"] else None
    return at is not None and any(period.first in (at - 1, at) for period in scene.periods)


def of_the_noun(scene: Scene, quantity: Quantity) -> Mark | None:
    """ "310 shooting incidents and 402 shooting victims, up from 290 incidents": of what the noun was told of.

    "1,200 were assaults and 900 were robberies" tells of each what they were, "of the state's murders and 900 of its
    robberies" of which of the owner's each is a part.
    """
    noun = scene.word(quantity.last)
    if noun == "of" and (owner := owner_of_whole(scene, quantity)) is not None:
        return noun_after(scene, owner)
    if noun == "were":
        near = (mark for mark in scene.measures if mark.first == quantity.last + 1)
        return next((mark for mark in near if mark.row["form"] == "noun"), None)
    if noun not in word_set("unit_noun"):
        return None
    told = [mark for mark in scene.measures if mark.last <= quantity.first and mark.row["form"] == "noun"]
    alike = [mark for mark in told if noun in scene.words[mark.last - 1 : mark.last + 1]]
    names = {mark.row["measure"] for mark in alike}
    return alike[-1] if len(names) == 1 and alike[-1].last - alike[-1].first > 1 else None


def owner_of_whole(scene: Scene, part: Quantity) -> int | None:
    """The token behind "of the state's" or "of Ohio's" that stand behind a count; None where no such owner does."""
    for mark in scene.places:
        if mark.first - part.last in (1, 2) and mark.words.kind in {"state", "nation"} and mark.last > part.last:
            inside = mark.last if scene.word(mark.last - 1) == "'s" else mark.last + 1
            return inside if scene.word(inside - 1) == "'s" else None
    return None
