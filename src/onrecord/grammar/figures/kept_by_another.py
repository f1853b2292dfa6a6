"""The same count as somebody else keeps it: "had 681 in 2017, more than the 650 that police reported"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_KEPT = "kept by another"
_NAME = 4  # tokens from a figure to the end of who keeps it: "the 650 the police department"
_BEFORE = 3  # tokens before a figure that may tell of an earlier time: "up from the 650 that police reported"
_EARLIER = frozenset({"from", "after"})
_CLOSED = word_set("phrase_end") | {""}


@needs(words("than", "above", "below", "with", "to", "against", "versus"), shapes(Shape.VALUE))
def kept_by_another(scene: Scene, reading: Reading) -> Reading:
    """A figure on the far side whose keeper stands behind it, alone, is of the time of the near one."""
    amount = reading.amount
    if not reading.against or reading.rival or amount is None or reading.period is not None:
        return reading
    if not _EARLIER.isdisjoint(scene.words[max(0, amount.first - _BEFORE) : amount.first]):
        return reading
    keeper = _keeper(scene, scene.behind(reading.span))
    if keeper is None or keeper in scene.words[: amount.first]:
        return reading
    return replace(reading, rules=(*reading.rules, _KEPT), rival=True)


def _keeper(scene: Scene, at: int) -> str | None:
    """Who "reported" a figure that ends before token `at`, where nothing more is said of it."""
    at += scene.word(at) in {"that", "which"}
    verb = next((i for i in range(at + 1, at + _NAME) if scene.word(i) in word_set("had_a_count")), None)
    if verb is None or scene.word(verb + 1) not in _CLOSED or scene.word(verb - 1) not in word_set("keepers_of_counts"):
        return None
    return scene.word(verb - 1)
