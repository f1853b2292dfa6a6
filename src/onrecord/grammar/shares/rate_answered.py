"""A percent that answers for a rate named just before: "I asked for the clearance figures. He tells me 63 percent"."""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.rate_named import asked_how_many
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Unit

_WHOLE = 100  # percent
_TO_ME = frozenset({"me", "us"})  # "she told me 71 in August": a percent without its sign
_DOWN_TO = ["was", "down", "to"]
_ENDS = frozenset({"", "now", "today", "then"})


def rate_answered(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The value of that rate, where nothing else stands before the number."""
    start, rate = _asked_for(scene, statement, quantity, earlier)
    if rate is None:
        return None
    before = scene.word(quantity.first - 1)
    bare = quantity.kind is QuantityKind.COUNT and before in _TO_ME and quantity.value <= _WHOLE
    if not bare and quantity.kind not in SHARES:
        return None
    if earlier.measured is not None and _same(earlier.measured.reading.amount, quantity):
        return None  # "They solve half of them. Half!"
    if before not in word_set("before_answer") and quantity.first and not _place_stood(scene, quantity.first):
        return None
    marks = (*scene.measures, *[mark for mark in scene.company if mark.row["role"] == "verb"], *scene.qualifiers)
    if any(start <= mark.first < quantity.first for mark in marks):
        return None
    timed = any(period.first - 1 <= quantity.last <= period.first for period in scene.periods)
    if not timed and scene.word(quantity.last) not in word_set("phrase_end") | _ENDS:
        return None
    return make_value(
        scene,
        statement,
        quantity,
        rate,
        quantity.first,
        quantity.last,
        unit=Unit.PERCENT,
        rule="rate answered",
    )


def _place_stood(scene: Scene, first: int) -> bool:
    """ "Tulsa was down to 38 percent", "Reno stood at 61 percent": a place, whose rate was named right before."""
    down = scene.words[max(0, first - len(_DOWN_TO)) : first] == _DOWN_TO
    verb = first - (len(_DOWN_TO) if down else 2)
    stood = down or (scene.word(first - 1) == "at" and scene.word(verb) in word_set("rate_stands"))
    return stood and any(mark.last == verb for mark in scene.places)


def _asked_for(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> tuple[int, MeasureWords | None]:
    """The rate that a percent may answer for, and the token behind the words that ask for it in the same sentence."""
    if quantity.kind in SHARES and (verb := asked_how_many(scene)) is not None and verb.last <= quantity.first:
        return verb.last, MeasureWords(scene.span(verb.first, verb.last), "clearance_rate")
    near = earlier.named is not None and 0 < statement - earlier.named.statement <= 2
    return 0, earlier.named.measure if near and earlier.named is not None else None


def _same(told: Quantity | None, quantity: Quantity) -> bool:
    return told is not None and told.value == quantity.value
