"""Figures without a measure that their sentence tells of something else: "attrition hit 12 percent, the highest in years".

A sentence that leaves out what is counted goes on with what the text was counting ("it fell 9 percent"). Where its
subject is a word that can stand for no count ("alerts fell 9 percent"), or the figure that its superlative follows
counts nothing here ("drew 42,000 visitors, a record"), it does not go on.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, QuantityKind, Reading, Refusal, Shape, Unit

_MOVES = frozenset({Shape.CHANGE, Shape.EXTREME, Shape.COMPARISON, Shape.RUN})
_FIGURES = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MONEY})
_ARTICLES = frozenset({"a", "an", "the", "its", "their", "about", "some", "nearly", "almost", "roughly"})
_HEADS = frozenset({"people", "residents", "population"})
_VERBS = frozenset({"change", "at_least_level", "peak"})
_SHARES = frozenset({QuantityKind.FRACTION, QuantityKind.PERCENT})
_BOUNDS = frozenset({Operator.MORE, Operator.LESS, Operator.AT_LEAST, Operator.AT_MOST})
_OLDEST = 110
_ORDER = 4  # tokens of "the second largest"
_COMMAS = frozenset({",", "—", "–"})


def of_a_stranger(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Refusal | None:
    """Why a reading that names no measure is told of something that the lexicon does not know; None where it is not.

    `readings` are those of the whole sentence.
    """
    at = _token_of(scene, reading)
    if reading.measure is not None or scene.measures:
        behind = reading.measure is not None and reading.measure.span.start >= reading.span.end
        alone = behind and reading.shape is Shape.CHANGE and all(mark.first > at for mark in scene.measures)
        return Refusal.STRANGER if alone and _has_stranger(scene, at) else None
    if not word_set("sport").isdisjoint(scene.words) or _number_of_things(scene, at):
        return Refusal.STRANGER
    if reading.shape is Shape.VALUE:
        if _of_age(scene, reading, at):
            return Refusal.AGE
        return Refusal.STRANGER if _moved(scene, at) and _has_stranger(scene, at) else None
    if reading.shape is Shape.RANK and not word_set("sizes_of_place").isdisjoint(scene.words[at : at + _ORDER]):
        return Refusal.ORDERS_PLACES  # "the second largest in the nation"
    if reading.shape not in _MOVES:
        return None
    if _of_other(scene, reading, at) or _behind_figure(scene, at, readings):
        return Refusal.STRANGER
    return None


def _of_other(scene: Scene, reading: Reading, at: int) -> bool:
    """Whether the words beside the reading name what it is told of, and it is nothing that is counted here."""
    stop = next(
        (i for i in range(at, len(scene.tokens)) if scene.tokens[i].start >= reading.span.end), len(scene.tokens)
    )
    return _of_a_thing(scene, at) or _counts_a_thing(scene, reading, stop) or _has_stranger(scene, at)


def _token_of(scene: Scene, reading: Reading) -> int:
    """The first token of a reading."""
    return next((i for i, token in enumerate(scene.tokens) if token.end > reading.span.start), 0)


def _of_age(scene: Scene, reading: Reading, at: int) -> bool:
    """ "A third of the force is over 50": a share of people is older or younger."""
    amount = reading.amount
    bound = amount is not None and amount.operator in _BOUNDS and amount.value < _OLDEST
    if not bound or scene.word(at - 1) not in word_set("be"):
        return False
    return any(q.kind in _SHARES and q.last < at and scene.word(q.last) == "of" for q in scene.quantities)


def _number_of_things(scene: Scene, at: int) -> bool:
    """ "The number of detectives fell to 922": what is numbered is told at once."""
    for noun in range(at - 1, 0, -1):
        if scene.clause[noun] != scene.clause[at]:
            return False
        if scene.word(noun) == "of" and scene.word(noun - 1) in {"number", "share", "total"}:
            return is_strange(scene, noun + 1)
    return False


def _of_a_thing(scene: Scene, at: int) -> bool:
    """ "A record crowd", "the worst loss in 20 years": the noun right behind "record" is what the record is of."""
    while scene.word(at) in _ARTICLES:
        at += 1
    best = next((cue.last for cue in scene.cues if cue.first == at and cue.row["cue"] == "super"), None)
    noun = best or (at + 1 if scene.word(at) == "record" else None)
    if noun is None or scene.word(noun) in word_set("before_verb") or scene.word(noun) in word_set("what_is_best"):
        return False
    plain = scene.word(noun - 1) not in {"most", "least"} or scene.word(noun).endswith("s")
    return plain and is_strange(scene, noun)  # "the most active office" tells how, "the most visitors" what


def _counts_a_thing(scene: Scene, reading: Reading, stop: int) -> bool:
    """ "40 more cameras", "lost 38 percent of its jobs": the noun behind an amount is what came or went."""
    if reading.shape is not Shape.CHANGE or reading.amount is None:
        return False
    if scene.word(stop) == "of" and scene.word(stop + 1) in _ARTICLES:
        return scene.word(stop + 2) in _HEADS or is_strange(scene, stop + 2)
    return reading.unit is Unit.COUNT and scene.word(stop) not in word_set("level") and is_strange(scene, stop)


def _moved(scene: Scene, at: int) -> bool:
    """Whether a figure is what something rose, fell or came to: "to 660", "from 12", "peaked at 14,000"."""
    return scene.word(at - 1) in {"to", "from", "at"} or scene.word(at) in {"to", "from", "at"}


def _has_stranger(scene: Scene, at: int) -> bool:
    """Whether the last word before the verb is a noun that can stand for no count: "alerts rose", "prices were down"."""
    if scene.words[at : at + 2] == ["lost", "by"]:
        return True  # a game
    verbs = {i for cue in scene.cues if cue.row["cue"] in _VERBS for i in range(cue.first, cue.last)}
    verbs |= {i for q in scene.quantities if q.turned for i in range(q.first, q.last)}
    counts = {i for q in scene.quantities if not q.turned for i in range(q.first, q.last)}
    verb, before = at in verbs, at - 1
    while scene.word(before) in word_set("before_verb") or before in verbs or before in counts or _light(scene, before):
        verb = verb or before in verbs or scene.word(before) in word_set("be")
        before -= 1
    return verb and is_strange(scene, before)


def _light(scene: Scene, at: int) -> bool:
    """Whether a word between a subject and what is told of it stands for neither: "at its", "from about", "slowly"."""
    return scene.word(at) in word_set("between") or scene.word(at).endswith("ly")


def is_strange(scene: Scene, at: int) -> bool:
    """Whether a word is in no list: neither a little word, nor a time, a place, a number or what a count is called."""
    if not 0 <= at < len(scene.words) or scene.tokens[at].kind != "word" or scene.hidden[at]:
        return False
    if scene.word(at) in word_set("carrier") or "'" in scene.word(at):  # "we're"
        return False
    marks = (scene.periods, scene.places, scene.quantities, scene.company, scene.groups, scene.cues)
    return not any(mark.first <= at < mark.last for lane in marks for mark in lane)


def _of_others(scene: Scene, at: int) -> bool:
    """Whether the noun behind a figure is none that is counted here: "5,900 inmates", "40 times", "31 people"."""
    people = any(mark.first == at and mark.row["role"] == "noun" for mark in scene.company)
    return people or scene.word(at) == "times" or is_strange(scene, at)


def _behind_figure(scene: Scene, at: int, readings: Sequence[Reading]) -> bool:
    """Whether it stands behind a comma and a figure that no rule read: "5,900 inmates, the fewest in 30 years"."""
    start = at - (scene.word(at - 1) in _ARTICLES)
    if scene.word(start - 1) not in _COMMAS:
        return False
    before = [q for q in scene.quantities if q.kind in _FIGURES and q.last < start]
    if not before or scene.clause[before[-1].first] != scene.clause[at]:
        return False
    last = before[-1].last
    if before[-1].kind is QuantityKind.COUNT and not _of_others(scene, last):
        return False
    figure = scene.span(before[-1].first, last)
    told = [one for one in readings if one.span.start <= figure.start < one.span.end]
    return all(one.measure is None and _of_other(scene, one, _token_of(scene, one)) for one in told)
