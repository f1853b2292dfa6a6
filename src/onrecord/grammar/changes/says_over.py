"""Changes that say over what two figures told: "that is a drop of 12 percent", "a 37 percent drop.", "the fall, 37
percent, is", "that compares with 263 in 2020".

The figures are told before them, and so are their times.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading

_JOINS = frozenset({"and", "but", "so", "or"})
_OR = 3  # tokens from "or" to the second unit of a change: "or a drop of"
_REACH = 4  # tokens from "that is" to the change: "that is roughly a threefold increase"


def says_over(scene: Scene, reading: Reading, at: int) -> bool:
    """Whether a change that begins at a token says over what was told, by its verb or alone in its sentence."""
    return _sums_up(scene, _told_at(scene, at)) or _is_alone(scene, reading, at)


def _told_at(scene: Scene, at: int) -> int:
    """Where a change is first told: "that is 102 fewer, or a drop of 13 percent" tells one in two units."""
    if "or" not in scene.words[max(0, at - _OR) : at]:
        return at
    before = [one for one in scene.quantities if one.last <= at and scene.clause[one.first] == scene.clause[at]]
    return before[-1].first if before else at


def _sums_up(scene: Scene, at: int) -> bool:
    """Whether "that is" or "which was" stands before a token, with nothing but an article or a hedge between.

    "So they are down 39 percent" draws the same conclusion.
    """
    if scene.words[at - 2 : at] == [",", "which"] and scene.word(at) == "was":  # "493 and 697 in June, which was up"
        return sum(one.kind is QuantityKind.COUNT and one.last < at for one in scene.quantities) > 1
    if at <= _REACH and scene.word(0) == "so" and scene.word(1) in {"they", "it", "we"}:
        return True
    if at <= _REACH and scene.word(0) == "call" and scene.word(1) in {"it", "that"}:
        return True  # "Call it a 28 percent drop."
    for back in range(at - 1, max(at - 1 - _REACH, -1), -1):
        if scene.word(back) in word_set("sums_up"):
            return _points_back(scene, back - 1)
        if scene.word(back) not in word_set("summing"):
            return False
    return False


def _points_back(scene: Scene, at: int) -> bool:
    """Whether "that" or "which" is what was told: no "tax that amounts to an increase", which a noun is before."""
    if scene.word(at) == "which":
        return scene.word(at - 1) == "," and any(one.last < at for one in scene.quantities)
    opens = at == 0 or scene.word(at - 1) in word_set("phrase_end") | _JOINS
    return scene.word(at) in {"that", "this"} and opens


def _is_alone(scene: Scene, reading: Reading, at: int) -> bool:
    """ "A 37 percent drop.", "Up 13 percent.", "13 percent more in four years.": a sentence of the change alone.

    "The fall, 37 percent, is the story of our time" names the one told before it.
    """
    first = at - (scene.word(at - 1) in word_set("article"))
    if (
        first
        or reading.amount is None
        or reading.measure is not None
        or any(one.kind != "home" for one in reading.places)
    ):
        return False
    last = scene.behind(reading.span)
    if at and scene.word(0) == "the":  # not "the drop works out to just over 20 percent", which is another's
        return {",", "of"}.issuperset(scene.words[at + 1 : reading.amount.first])
    closed = scene.word(last) in word_set("phrase_end") | {""}
    if scene.words[last : last + 2] == [",", "to"]:
        return False  # "A decline of 12 percent, to 6,454." tells its own end
    return closed or (scene.word(last) in {"in", "over"} and reading.back is not None)


def compares_back(scene: Scene) -> bool:
    """ "That compares with 263 in 2020, a decline of 43 percent": one time that what was told is held against."""
    if "compares" not in scene.has or scene.words[1:2] != ["compares"]:
        return False
    counts = sum(one.kind is QuantityKind.COUNT for one in scene.quantities)
    return counts == 1 and scene.word(0) in {"that", "this", "it"}
