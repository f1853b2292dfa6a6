"""Figures without a measure that are told of something else: "attrition hit 12 percent, the highest in years".

A sentence that leaves out what is counted goes on with what the text was counting ("it fell 9 percent"). Where its
subject is a word that can stand for no count ("alerts fell 9 percent"), or the figure that its superlative follows
counts nothing here ("drew 42,000 visitors, a record"), it does not go on.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.figures.so_often import behind_so_often
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Operator, QuantityKind, Reading, Refusal, Shape, Unit

_MOVES = frozenset({Shape.CHANGE, Shape.EXTREME, Shape.COMPARISON, Shape.RUN})
_FIGURES = frozenset(
    {QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MONEY, QuantityKind.RATE}
)
_ARTICLES = word_set("before_stranger")
_HEADS = frozenset({"people", "residents", "population"})
_NUMBERED = frozenset({"number", "share", "total"})
_VERBS = frozenset({"change", "at_least_level", "peak"})
_BOUNDS = frozenset({Operator.MORE, Operator.LESS, Operator.AT_LEAST, Operator.AT_MOST})
_OF_GUNS = ("guns_", "trace")
_OLDEST = 110
_POINTS = frozenset({"that", "it", "this"})
_ORDER = 4  # tokens of "the second largest"
_COMMAS = word_set("aside_marks")


def of_a_stranger(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Refusal | None:
    """Why a reading that names no measure is told of something that the lexicon does not know; None where it is not.

    `readings` are those of the whole sentence.
    """
    if reading.shape is Shape.VALUE and _of_age(scene, reading, scene.opens(reading.span)):
        return Refusal.AGE
    if reading.shape is Shape.RANK and _in_a_thing(scene, scene.behind(reading.span)):
        return Refusal.STRANGER  # "ranks third in bus riders"
    if reading.shape is Shape.EXTREME and _tops_a_thing(scene, reading):
        return Refusal.STRANGER
    record = reading.shape is Shape.EXTREME and "record" in scene.has
    if reading.measure is not None and reading.shape is not Shape.CHANGE and not record:
        return None
    at = scene.opens(reading.span)
    if record and _of_a_crowd(scene, at):
        return Refusal.STRANGER
    if reading.measure is None and (reading.shape in _MOVES or _moved(scene, at)) and behind_so_often(scene, at):
        return Refusal.STRANGER
    if reading.measure is not None or scene.measures:
        return Refusal.STRANGER if _beside_measure(scene, reading, at) else None
    if not word_set("sport").isdisjoint(scene.has) or _number_of_things(scene, at):
        return Refusal.STRANGER
    if reading.shape is Shape.VALUE:
        return Refusal.STRANGER if _moved(scene, at) and _has_stranger(scene, at) else None
    if reading.shape is Shape.AVERAGE and _done_by_somebody(scene, at):
        return Refusal.STRANGER
    if reading.shape is Shape.RANK and not word_set("sizes_of_place").isdisjoint(scene.words[at : at + _ORDER]):
        return Refusal.ORDERS_PLACES  # "the second largest in the nation"
    if reading.shape not in _MOVES:
        return None
    if _of_other(scene, reading, at) or _behind_figure(scene, at, readings):
        return Refusal.STRANGER
    return None


def _done_by_somebody(scene: Scene, at: int) -> bool:
    """ "We answer about 30 a month", "they print six a day": so many of what somebody does."""
    subject, verb = scene.word(at - 2), at - 1
    return subject in word_set("subject_pronouns") and scene.tokens[verb].text.islower() and is_strange(scene, verb)


def _beside_measure(scene: Scene, reading: Reading, at: int) -> bool:
    """Whether a change is told of something beside its sentence's measure: "thefts fell after the lights went up".

    The measure stands behind it ("business is up since the break-ins"), or in front of words that open another clause.
    """
    if reading.shape is not Shape.CHANGE or reading.measure is None:
        return False
    if reading.amount is not None and _in_a_thing(scene, scene.behind(reading.span)):
        return True
    if _meant_for(scene, reading.measure):
        return True
    if reading.amount is not None and scene.starts[reading.amount.last : reading.amount.last + 1] == [
        reading.measure.span.start
    ]:
        return False  # "the bureau lost 163 special agents"
    before = [mark for mark in scene.measures if mark.first <= at]
    if before:
        inherited = reading.measure.span.start == scene.tokens[before[-1].first].start
        apart = inherited and scene.clause[before[-1].last - 1] != scene.clause[at]  # "while stabbings rose"
        if not apart and word_set("opens_clause").isdisjoint(scene.words[before[-1].last : at]):
            return False
    return bool(before or reading.measure.span.start >= reading.span.end) and _has_stranger(scene, at)


def _meant_for(scene: Scene, measure: MeasureWords) -> bool:
    """ "Donations for shooting victims rose": told of what is meant for those whom the measure counts."""
    mark = next((mark for mark in scene.measures if scene.tokens[mark.first].start == measure.span.start), None)
    if mark is None:
        return False
    at = mark.first - 1 - (scene.word(mark.first - 1) in _ARTICLES)
    return scene.word(at) == "for" and is_strange(scene, at - 1)


def _in_a_thing(scene: Scene, stop: int) -> bool:
    """ "A 10 percent rise in unemployment", "in overall unemployment"."""
    return scene.word(stop) == "in" and is_strange(scene, stop + 1 + (scene.word(stop + 1) in word_set("as_reported")))


def _of_other(scene: Scene, reading: Reading, at: int) -> bool:
    """Whether the words beside the reading name what it is told of, and it is nothing that is counted here."""
    stop = scene.behind(reading.span)
    if reading.shape is Shape.COMPARISON and _compares_things(scene, at, stop):
        return True
    return _of_a_thing(scene, at) or _counts_a_thing(scene, reading, at, stop) or _has_stranger(scene, at)


def _of_a_crowd(scene: Scene, at: int) -> bool:
    """ "A record 5 million people came": of people whom nothing befell."""
    record = at + (scene.word(at) in _ARTICLES)
    figure = next((q for q in scene.quantities if q.first <= record + 1 < q.last), None)
    if scene.word(record) != "record" or figure is None:
        return False
    gathered = scene.word(figure.last + 1) in word_set("gathered")
    return gathered or (not scene.measures and is_strange(scene, figure.last))


def _compares_things(scene: Scene, at: int, stop: int) -> bool:
    """ "9 times as large as Flint", "more than Chicago spends", "half of what detectives in Houston earn"."""
    inside = range(at, stop)
    count = scene.word(at - 1) in word_set("be") and scene.word(at - 2) in word_set(
        "that_noun"
    )  # "the count is larger"
    sized = not count and any(scene.word(i) in word_set("size_words") for i in inside)
    if sized or scene.word(stop) in word_set("spends"):
        return True
    return any(scene.word(i) == "what" and is_strange(scene, i + 1) for i in inside)


def _of_age(scene: Scene, reading: Reading, at: int) -> bool:
    """ "A third of the force is over 50": a share of people is older or younger."""
    amount = reading.amount
    bound = amount is not None and amount.operator in _BOUNDS and amount.value < _OLDEST
    if not bound or scene.word(at - 1) not in word_set("be"):
        return False
    return any(q.kind in SHARES and q.last < at and scene.word(q.last) == "of" for q in scene.quantities)


def _number_of_things(scene: Scene, at: int) -> bool:
    """ "The number of detectives fell to 922": what is numbered is told at once."""
    if scene.has.isdisjoint(_NUMBERED):
        return False
    for noun in range(at - 1, 0, -1):
        if scene.clause[noun] != scene.clause[at]:
            return False
        if scene.word(noun) == "of" and scene.word(noun - 1) in _NUMBERED:
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


def _tops_a_thing(scene: Scene, reading: Reading) -> bool:
    """ "Homicides fell, and the city hired a record number of recruits": what it is most of stands behind the word.

    So do guns, of which the measure told before is no count.
    """
    if reading.measure is not None and reading.measure.span.start >= reading.span.start:
        return False
    at = scene.opens(reading.span)
    while scene.word(at) in _ARTICLES:
        at += 1
    if scene.word(at) not in word_set("orders_counts") | {"record"}:
        return False
    noun = at + 1 + 2 * (scene.words[at + 1 : at + 3] == ["number", "of"])
    if any(mark.first == noun and mark.row["class"] == "gun" for mark in scene.company):
        return reading.measure is None or not (reading.measure.measure or "").startswith(_OF_GUNS)
    return (
        scene.word(noun) not in word_set("what_is_best") and scene.word(noun).endswith("s") and is_strange(scene, noun)
    )


def _counts_a_thing(scene: Scene, reading: Reading, at: int, stop: int) -> bool:
    """ "40 more cameras", "lost 38 percent of its jobs": the noun behind an amount is what came or went."""
    if reading.shape is not Shape.CHANGE or reading.amount is None:
        return False
    compared = reading.unit is not Unit.COUNT or scene.word(stop) == "than"
    if not compared and is_strange(scene, at - 1) and scene.tokens[at - 1].text.islower():
        return True  # "volunteers wrote 12 more"
    if scene.word(stop) == "of" and scene.word(stop + 1) in _ARTICLES:
        return scene.word(stop + 2) in _HEADS or is_strange(scene, stop + 2)
    if _in_a_thing(scene, stop):
        return True
    return reading.unit is Unit.COUNT and scene.word(stop) not in word_set("level") and is_strange(scene, stop)


def _moved(scene: Scene, at: int) -> bool:
    """Whether a figure is what something rose, fell or came to: "to 660", "from 12", "peaked at 14,000"."""
    ended = scene.word(at - 1) == "with" and scene.word(at - 2) in word_set("ended_with")
    return ended or scene.word(at - 1) in {"to", "from", "at"} or scene.word(at) in {"to", "from", "at"}


def _has_stranger(scene: Scene, at: int) -> bool:
    """Whether the last word before the verb can stand for no count: "alerts rose", "prices were down"."""
    if scene.words[at : at + 2] == ["lost", "by"]:
        return True  # a game
    verbs = {i for cue in scene.cues if cue.row["cue"] in _VERBS for i in range(cue.first, cue.last)}
    verbs |= {i for q in scene.quantities if q.turned for i in range(q.first, q.last)}
    counts = {i for q in scene.quantities if not q.turned for i in range(q.first, q.last)}
    verb, before = at in verbs, at - 1
    while scene.word(before) in word_set("before_verb") or before in verbs or before in counts or _light(scene, before):
        verb = verb or before in verbs or scene.word(before) in word_set("be")
        before -= 1
    if scene.word(before) == "which" and scene.word(before - 1) == ",":
        before -= 2  # "overtime, which rose 9 percent"
    before -= scene.word(before) == "out"  # "it works out to an increase of 9 percent"
    if scene.word(before) in word_set("amounts_to"):
        return verb and (scene.word(before - 1) not in _POINTS or is_strange(scene, before - 2))  # "a tax that"
    return verb and is_strange(scene, before)


def _light(scene: Scene, at: int) -> bool:
    """Whether a word between a subject and what is told of it stands for neither: "at its", "from about", "slowly"."""
    return scene.word(at) in word_set("between") or scene.word(at).endswith("ly")


def is_strange(scene: Scene, at: int) -> bool:
    """Whether a word is in no list: neither a little word, nor a time, a place, a number or what a count is called."""
    if not 0 <= at < len(scene.words) or scene.tokens[at].kind != "word" or scene.hidden[at]:
        return False
    word = scene.word(at)
    if (
        word in word_set("carrier") or word in word_set("before_verb") or word in word_set("unit_noun") or "'" in word
    ):  # "we're"
        return False
    return at not in _marked(scene)


@once
def _marked(scene: Scene) -> frozenset[int]:
    """The tokens that are part of any mark, a time or a number."""
    lanes = (
        scene.qualifiers,
        scene.measures,
        scene.periods,
        scene.places,
        scene.quantities,
        scene.company,
        scene.groups,
        scene.cues,
    )
    return frozenset([at for lane in lanes for mark in lane for at in range(mark.first, mark.last)])


def _of_others(scene: Scene, at: int) -> bool:
    """Whether the noun behind a figure is none that is counted here: "5,900 inmates", "40 times", "31 people"."""
    people = any(mark.first == at and mark.row["role"] == "noun" for mark in scene.company)
    return people or scene.word(at) == "times" or is_strange(scene, at)


def _behind_figure(scene: Scene, at: int, readings: Sequence[Reading]) -> bool:
    """Whether it stands behind a comma and a figure that no rule read: "5,900 inmates, the fewest in 30 years"."""
    start = at - (scene.word(at - 1) in _ARTICLES)
    start -= 2 * (scene.word(start - 2) == "which" and scene.word(start - 1) in word_set("is_or_was"))
    if scene.word(start - 1) not in _COMMAS:
        return False
    if any(q.kind is QuantityKind.DURATION and q.last == start - 1 for q in scene.quantities):
        return True  # "fell to 4 minutes, the best in years"
    before = [q for q in scene.quantities if q.kind in _FIGURES and q.last < start]
    if not before or scene.clause[before[-1].first] != scene.clause[at]:
        return False
    last = before[-1].last
    if before[-1].kind is QuantityKind.COUNT and not _of_others(scene, last):
        return False
    told = [one for one in readings if one.span.start <= scene.starts[before[-1].first] < one.span.end]
    if is_strange(scene, last) and all(one.measure is None for one in told):
        return True  # "44 prosecutors, the most ever"
    return all(one.measure is None and _of_other(scene, one, scene.opens(one.span)) for one in told)
