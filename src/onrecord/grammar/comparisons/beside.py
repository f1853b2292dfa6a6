"""A place set beside one that the words leave out: "buried more: 205", "exactly as many", "a third of ours".

The other side is a place that the sentence or the one before it has counted, else the place that the text is about.
"As likely to be killed" holds two rates against each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.comparisons.sizes import MORE
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.per_head import per_heads
from onrecord.grammar.figures.subjects import measure_words, noun_after, subject
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import in_aside, unmatched
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.standing.degrees import degrees
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set
from onrecord.model import (
    MeasureWords,
    Of,
    Operator,
    PlaceWords,
    Quantity,
    Reading,
    Shape,
    Unit,
)

_HIGHER = frozenset({"higher", "lower", "worse"})
SIGNS = _HIGHER | frozenset({"ours", "our", "likely", "many", "more", "not", "neither"})  # what wakes the rule
_LIKELY = 5  # tokens from "likely" to what befalls: "to be killed"


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """Every comparison with a place that the words leave out; `used` are the quantities that serve already."""
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        made = _of_ours(scene, statement, quantity, earlier) or _as_likely(scene, statement, quantity, earlier)
        if made is not None:
            used.add(index)
            yield made
    for mark in scene.places:
        end = None if scene.hidden[mark.first] else unmatched(scene, mark)
        if end is not None:
            yield from _unmatched(scene, statement, mark, end)
    for at, word in enumerate(scene.words):
        if scene.hidden[at]:
            continue
        if word in {"exactly", "just", "precisely"} and scene.words[at + 1 : at + 3] == ["as", "many"]:
            yield from _had(scene, statement, at, at + 3, Operator.EQUAL, earlier)
        elif word in _HIGHER:
            yield from _was_higher(scene, statement, at, earlier)
        elif word in MORE:
            yield from _had(scene, statement, at, at + 1, MORE[word], earlier)


def rival(scene: Scene, at: int, last: int, own: PlaceWords | None, earlier: Earlier) -> PlaceWords:
    """The place that a figure at `at` is held against, where the words to `last` name none."""
    named = [mark.words for mark in scene.places if mark.last <= at and mark.words.candidates]
    others = [words for words in named if own is None or words.candidates != own.candidates]
    told = [words for one in earlier.told if one.shape is Shape.VALUE for words in one.places if words.candidates]
    told = [words for words in told if own is None or words.candidates != own.candidates]
    before = told[-1:] if earlier.places else []  # places of the same paragraph alone
    sized = [mark.words for mark in scene.places if at < mark.first < last and _sizes(scene, mark)]
    chosen = others[-1:] or sized[-1:] or before
    return chosen[0] if chosen else home(scene, at, last)


def _sizes(scene: Scene, mark: PlaceMark) -> bool:
    """ "New York, which has nine times New Mexico's people,": the place that the one told of is sized by."""
    owned = scene.word(mark.last) == "'s" or scene.word(mark.last - 1) == "'s"
    return owned and not word_set("sizes_by").isdisjoint(scene.words[mark.last : mark.last + 2])


def _own(scene: Scene, at: int) -> PlaceMark | None:
    """The last place before a token in its clause that is where something was counted."""
    marks = [
        mark
        for mark in scene.places
        if mark.last <= at
        and scene.clause[mark.first] == scene.clause[at]
        and not scene.hidden[mark.first]
        and not scene.far[mark.first]
        and not in_group(scene, mark)
        and not in_aside(scene, mark, at + 1)
    ]
    return marks[-1] if marks else None


def _subject(scene: Scene, verb: int) -> PlaceMark | None:
    """The place right before its verb, or before the commas of an aside: "Reno, which is smaller, had"."""
    beside = next((mark for mark in scene.places if mark.last == verb), None)
    if beside is not None or scene.word(verb - 1) != ",":
        return beside
    opening = scene.segment.index(scene.segment[verb - 2])
    return next((mark for mark in scene.places if mark.last == opening), None)


def _of_ours(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "Los Angeles had a rate barely a third of ours", "Reno's total was twice ours"."""
    factor = factor_of(quantity)
    at = quantity.last + (scene.word(quantity.last) == "of")
    own = _own(scene, quantity.first)
    if scene.word(at) == "our" and scene.word(at + 1) in word_set("our_figure"):
        at += 1  # "San Antonio had about half our number"
    elif scene.word(at) != "ours":
        return None
    if factor is None or own is None or own.words.here:
        return None
    rated = "rate" in scene.words[: quantity.first]
    mark = subject(scene, quantity.first, rate=rated, figures=False)
    words = measure_words(scene, mark) if mark is not None else earlier.rate
    rate = rated or (mark is None and earlier.rate is not None)
    return _make(
        scene, statement, quantity.first, at + 1, own.words, home(scene, at, at + 1), quantity, words, rate=rate
    )


def _as_likely(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "A person here was twice as likely to be killed": a rate beside that of the place told before."""
    factor, at = factor_of(quantity), quantity.last
    if factor is None or scene.words[at : at + 3] != ["as", "likely", "to"]:
        return None
    fate = _fate(scene, at + 3)
    if fate is None or not {"as", "than", "then"}.isdisjoint(scene.words[fate.last :]):
        return None
    opening = scene.segment.index(scene.segment[quantity.first])
    inside = [mark for mark in scene.places if opening <= mark.first < quantity.first]
    outside = [mark for mark in scene.places if mark.last <= opening and mark.words.candidates]
    own = inside[-1].words if inside else home(scene, quantity.first, at)
    if own.here:
        told = [words for one in earlier.told for words in one.places if words.candidates]
        others = [mark.words for mark in outside][-1:] or told[-1:]
        if not others:
            return None
        against = others[0]
    else:
        against = rival(scene, opening, fate.last, own, earlier)
    words = MeasureWords(scene.span(fate.first, fate.last), fate.row["measure"])
    return _make(scene, statement, quantity.first, fate.last, own, against, quantity, words, rate=True)


def _was_higher(scene: Scene, statement: int, at: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Houston was higher, at 17.9", behind the rate of another place."""
    row = degrees().get(scene.word(at))
    if row is None or earlier.rate is None or scene.measures or scene.word(at + 1) not in word_set("phrase_end"):
        return
    verb = at - 1
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    own = _subject(scene, verb)
    if scene.word(verb) not in {"was", "is"} or own is None or own.words.here:
        return
    against = rival(scene, own.first, at + 1, own.words, earlier)
    operator = Operator.MORE if row["end"] == "highest" else Operator.LESS
    yield _make(
        scene, statement, own.first, at + 1, own.words, against, None, earlier.rate, rate=True, operator=operator
    )


def _unmatched(scene: Scene, statement: int, mark: PlaceMark, end: int) -> Iterator[Reading]:
    """ "A rate that even Reno did not match": more than there."""
    first = mark.first
    while scene.word(first - 1) in word_set("before_unmatched"):
        first -= 1
    named = scene.words[max(0, first - 1) : mark.first]
    if first == mark.first or (word_set("mark_noun").isdisjoint(named) and "one" not in named):
        return
    rated = "rate" in scene.words[:first] or any(per_heads(q) for q in scene.quantities if q.last <= first)
    noun = subject(scene, first, rate=rated, figures=False)
    words = measure_words(scene, noun) if noun is not None else None
    own = place_of(scene, first, end)
    yield _make(
        scene,
        statement,
        first,
        end,
        own or home(scene, first, end),
        mark.words,
        None,
        words,
        rate=rated,
        operator=Operator.MORE,
    )


def _fate(scene: Scene, at: int) -> Mark | None:
    """What somebody is likely to suffer: "be killed", "die by violence"."""
    for row in table("fates"):
        words = row["words"].split(" ")
        for first in range(at, at + _LIKELY):
            if scene.words[first : first + len(words)] == words:
                return Mark(first, first + len(words), row)
    return None


def _had(
    scene: Scene, statement: int, first: int, last: int, operator: Operator, earlier: Earlier
) -> Iterator[Reading]:
    """ "St. Louis buried more: 205", "New York had 22, exactly as many": of a place with a figure beside the words."""
    verb = first - 1
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    noun = noun_after(scene, last)
    end = noun.last if noun is not None and noun.row["form"] == "noun" else last
    figure = next((q for q in scene.quantities if q.first == end + 1 and scene.word(end) in {":", ",", "—"}), None)
    behind = figure is not None and scene.word(figure.last) in word_set("phrase_end") | {""}
    before = next((q for q in scene.quantities if q.last == first - 1 and scene.word(first - 1) == ","), None)
    told = before if operator is Operator.EQUAL and scene.word(end) in word_set("phrase_end") else None
    if told is not None:
        verb = told.first - 1
    elif not behind and (operator is not Operator.EQUAL or scene.word(end) not in word_set("phrase_end")):
        return
    own = _subject(scene, verb)
    if scene.word(verb) not in word_set("beside_verb") or own is None or own.words.here:
        return
    if any(word in {"than", "that"} for word in scene.words[own.last : first]):
        return
    mark = noun or subject(scene, first, figures=False)
    words = measure_words(scene, mark) if mark is not None else None
    against = rival(scene, own.first, end, own.words, earlier)
    opening = verb if told is None else first
    yield _make(scene, statement, opening, end, own.words, against, None, words, rate=False, operator=operator)


def _make(
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
