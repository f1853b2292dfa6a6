"""The part that one place has in a change of a wider one: "Reno accounted for 12 percent of the rise in murders".

The change is the whole that is shared and is told of as known, so that it is no claim of its own: "half of the increase
in the 30 largest cities" does not say that there was one.
"""

from __future__ import annotations

from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.figures.counted_nouns import noun_of_change
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import Ranged, period_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, Of, PeriodWords, PlaceWords, Quantity, Reading, Refusal, Shape, Unit

_NOUN = 10  # tokens from "of" to its change: "of the city's 2016 year-over-year increase"
_VERB = 3  # tokens of "accounted for nearly" before a part
_WHERE = 7  # tokens from a change to the place that it is told of: "in gun murders in the 30 largest cities"
_LIES = 3  # tokens from "happened" to its place: "happened in Reno"
_JOINS = (["and"], [","], [",", "and"])


def shares_a_change(scene: Scene, change: Mark) -> bool:
    """Whether a noun of change is a whole that the words share out, which then tells no change of its own."""
    return change.row["form"] == "noun" and any(change.first == one.first for _, one in _shared(scene))


def share_of_change(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal | None:
    """The share of a place, or of a kind of crime, in a change; None for other shares."""
    change = next((one for at, one in _shared(scene) if at == quantity.first), None)
    if change is None:
        return None
    noun = noun_of_change(scene, change)
    if noun is None:
        return Refusal.NO_WHOLE
    end = max(noun.last, change.last)
    opening = min(change.first, noun.first)
    wider = _wider(scene, opening, end)
    places = _holders(scene, quantity, end)
    whole = measure_words(scene, noun)
    part = None if places else _kind(scene, quantity)
    if not (places or part) or (places and wider is None):
        return Refusal.NO_PART
    told = [one for one in scene.periods if abs(one.first - opening) <= _NOUN and one.first > quantity.last]
    period = told[0] if told and quantity.first < opening else period_of(scene, quantity.first, end)
    where = tuple(mark.words for mark in places) or (wider.words if wider else home(scene, quantity.first, end),)
    return _made(scene, statement, quantity, (part or whole, whole), where, wider if places else None, period)


@once
def _shared(scene: Scene) -> list[tuple[int, Mark]]:
    """The first tokens of shares, each with the change that it is a share of."""
    found: list[tuple[int, Mark]] = []
    nouns = {cue.first: cue for cue in changes(scene) if cue.row["form"] == "noun"}
    opened = _behind_of(scene, 0, nouns) if scene.word(0) == "of" else None
    for quantity in scene.quantities if nouns else ():
        if quantity.kind not in SHARES:
            continue
        change = _behind_of(scene, quantity.last, nouns) if scene.word(quantity.last) == "of" else None
        apart = scene.word(quantity.first - 1) == "," or _has_verb(scene, quantity)
        if change is None and opened is not None and opened.last <= quantity.first and apart:
            change = opened  # "Of the increase in murders, Reno accounted for a quarter"
        if change is not None:
            found.append((quantity.first, change))
    return found


def _behind_of(scene: Scene, of: int, nouns: dict[int, Mark]) -> Mark | None:
    """The change behind an "of", with whose it is, when, and of which kind between them."""
    marks: list[Ranged] = [*scene.places, *scene.groups, *scene.measures, *scene.periods, *scene.quantities]
    told = {at for one in marks for at in range(one.first, one.last)}
    for at in range(of + 1, of + 1 + _NOUN):
        if at in nouns and (scene.word(at + 1) in {"in", "of"} or at - 1 in told):
            return nouns[at]
        if at not in told and scene.word(at) not in word_sets("before_shared_change", "span_of_change", "definite"):
            return None
    return None


def _has_verb(scene: Scene, quantity: Quantity) -> bool:
    """ "Accounted for", "made up", "was responsible for" before a part."""
    near = range(quantity.first - _VERB, quantity.first + 1)
    if any(cue.row["cue"] == "share" and cue.last in near for cue in scene.cues):
        return True
    return not word_set("has_of_a_change").isdisjoint(scene.words[max(0, near.start) : quantity.first])


def _holders(scene: Scene, quantity: Quantity, end: int) -> list[PlaceMark]:
    """The places before the verb, or where the part "happened" behind the change."""
    if not _has_verb(scene, quantity):
        verb = next((at for at in range(end, len(scene.words)) if scene.word(at) in word_set("happened_there")), None)
        if verb is None or scene.clause[verb] != scene.clause[quantity.first]:
            return []
        return [mark for mark in scene.places if verb < mark.first <= verb + _LIES][:1]
    held: list[PlaceMark] = []
    for mark in reversed(scene.places):
        if mark.last > quantity.first or scene.clause[mark.first] != scene.clause[quantity.first]:
            continue
        if held and scene.words[mark.last : held[0].first] not in _JOINS:
            break
        held.insert(0, mark)
    if not held or scene.word(held[-1].last) in word_set("many_places"):
        return []  # "Texas cities made up a fifth": some of the state's
    nouns = (mark for mark in scene.measures if mark.last <= quantity.first and mark.first >= held[-1].last)
    return held if next(nouns, None) is None else []


def _kind(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "Gun killings accounted for": the kind of crime that has the part."""
    before = [m for m in scene.measures if m.last <= quantity.first and m.row["form"] == "noun"]
    near = before and scene.clause[before[-1].first] == scene.clause[quantity.first] and _has_verb(scene, quantity)
    return measure_words(scene, before[-1]) if near else None


def _wider(scene: Scene, opening: int, end: int) -> PlaceMark | None:
    """The place that the change is told of: before it as an owner, or behind its noun."""
    owners = [mark for mark in scene.places if 0 < opening - mark.first <= _NOUN and _owns(scene, mark, opening)]
    behind = [mark for mark in scene.places if end <= mark.first <= end + _WHERE]
    behind = [mark for mark in behind if word_set("happened_there").isdisjoint(scene.words[end : mark.first])]
    return owners[-1] if owners else next(iter(behind), None)


def _owns(scene: Scene, mark: PlaceMark, opening: int) -> bool:
    """ "The nation's rise", "the statewide increase": right before the change, but for words of time."""
    marks: list[Ranged] = [*scene.periods, *scene.quantities]
    told = {at for one in marks for at in range(one.first, one.last)}
    between = (at for at in range(mark.last, opening) if at not in told)
    return all(scene.word(at) in word_sets("before_shared_change", "span_of_change", "definite") for at in between)


def _made(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    words: tuple[MeasureWords, MeasureWords],
    places: tuple[PlaceWords, ...],
    wider: PlaceMark | None,
    period: PeriodWords | None,
) -> Reading:
    own, whole = words
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, quantity.last),
        statement,
        ("share of a change",),
        measure=own,
        qualifiers=own.qualifiers,
        places=places,
        period=period,
        amount=quantity,
        unit=Unit.PERCENT,
        of=Of.CHANGE,
        against_measure=whole,
        against_qualifiers=whole.qualifiers,
        against_places=(wider.words,) if wider is not None else (),
    )
