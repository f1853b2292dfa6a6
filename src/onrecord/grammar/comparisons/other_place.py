"""The place that the words of a comparison leave out: one counted here or right before, else the text's own."""

from __future__ import annotations

from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.comparisons.rivals import of_its_kind
from onrecord.grammar.comparisons.sized_asides import behind_size
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, Operator, PlaceWords, Quantity, Reading, Shape, Unit

_JOINS = frozenset({"and", "or", ",", "&"})
_AHEAD = frozenset({"after", "behind"})
_OPENING = frozenset({"but", "while", "and", "though"})


def rival(scene: Scene, at: int, last: int, own: PlaceWords | None, earlier: Earlier) -> PlaceWords:
    """The place that a figure at `at` is held against, where the words to `last` name none."""
    marks = [mark for mark in scene.places if mark.last <= at and mark.words.candidates]
    apart = [mark for mark in marks if scene.word(mark.first - 1) not in _AHEAD]
    named = [mark.words for mark in apart or marks]  # "Tulsa had 12, the most after Reno; Mesa had more": than Tulsa
    others = [words for words in named if own is None or words.candidates != own.candidates]
    others = [words for words in others if own is None or words.kind == own.kind] or others  # cities beside cities
    told = [words for one in earlier.told if one.shape is Shape.VALUE for words in one.places if words.candidates]
    told = [words for words in told if own is None or words.candidates != own.candidates]
    before = of_its_kind(own, told)[-1:] if earlier.places else []  # places of the same paragraph alone
    sized = [mark.words for mark in scene.places if at < mark.first < last and _sizes(scene, mark)]
    first = earlier.leader.places if earlier.leader is not None else ()  # "Reno had the highest rate. Omaha was higher"
    led = [one for one in first if own is not None and one.kind == own.kind and one.candidates != own.candidates]
    chosen = [words for words in others if words.kind != "region"][-1:] or sized[-1:] or led or before
    return chosen[0] if chosen else home(scene, at, last)


def _sizes(scene: Scene, mark: PlaceMark) -> bool:
    """ "New York, which has nine times New Mexico's people,": the place that the one told of is sized by.

    So is the one of "Dallas, with fewer residents than San Antonio,".
    """
    if scene.word(mark.first - 1) == "than":
        return True
    owned = scene.word(mark.last) == "'s" or scene.word(mark.last - 1) == "'s"
    return owned and not word_set("sizes_by").isdisjoint(scene.words[mark.last : mark.last + 2])


def place_right_before(scene: Scene, verb: int) -> PlaceMark | None:
    """The place right before its verb, or before the commas of an aside: "Reno, which is smaller, had"."""
    while scene.word(verb - 1) in word_set("all_of_them"):
        verb -= 1  # "Reno actually had more"
    beside = next((mark for mark in scene.places if mark.last == verb), None)
    if beside is not None or scene.word(verb - 1) != ",":
        return beside
    opening = scene.segment.index(scene.segment[verb - 2])
    return next((mark for mark in scene.places if mark.last == opening), None)


def is_score(scene: Scene, at: int) -> bool:
    """ "Tampa tops Miami, 4-2": whether a number follows the comma at a token, as behind a game."""
    return scene.word(at) == "," and scene.word(at + 1)[:1].isdigit()


def beside_another(
    scene: Scene,
    statement: int,
    first: int,
    last: int,
    own: PlaceWords,
    against: PlaceWords,
    quantity: Quantity | None,
    words: MeasureWords | None,
    *,
    rate: bool,
    operator: Operator | None = None,
) -> Reading:
    """A place's figure against another's: by a factor where a `quantity` tells one, else by the `operator` alone."""
    if quantity is not None:
        operator = Operator.ABOUT if quantity.operator is Operator.EQUAL else quantity.operator
    return Reading(
        Shape.COMPARISON,
        scene.span(first, last),
        statement,
        ("beside another place",),
        measure=words,
        places=(own,),
        period=period_of(scene, first, last),
        amount=quantity,
        unit=Unit.COUNT,
        operator=operator,
        of=Of.RATE if rate or (words is not None and words.rate) else None,
        factor=factor_of(quantity) if quantity is not None else None,
        against_places=(against,),
    )


def places_before(scene: Scene, verb: int) -> list[PlaceMark]:
    """The places that open the sentence or its clause and end at a verb: "St. Louis, Detroit and Memphis all had"."""
    at = verb
    while scene.word(at - 1) in word_set("all_of_them"):
        at -= 1
    found: list[PlaceMark] = []
    for mark in reversed(scene.places):
        if mark.last > at or mark.words.here or not mark.words.candidates:
            continue
        if mark.last != at:
            break
        found.insert(0, mark)
        at = mark.first
        while scene.word(at - 1) in _JOINS and at - 1 > 0:
            at -= 1
    if not found:
        return []
    return found if _opens(scene, behind_size(scene, found[0].first)) else []


def _opens(scene: Scene, at: int) -> bool:
    """Whether a clause begins at a token; "no state but Louisiana had a higher rate" tells an order."""
    joined = scene.word(at - 1) in _OPENING and scene.word(at - 2) in {",", ";"}
    return at == 0 or joined or scene.word(at - 1) in {";", "“", "—"}
