"""Several crimes of one change: "declines in homicide, robbery and burglary", "murders and rapes were both up 11%"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.frozen import replace
from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import of_a_rate
from onrecord.grammar.figures.set_apart import set_apart
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Of, Quantity, Reading

_JOINS = frozenset({"and", ",", "or"})
_KINDS = 9  # tokens from "declines in" to the list of "several serious offenses, including rape"


def listed_kind(scene: Scene, at: int) -> Mark | None:
    """ "Declines in several serious offenses, including rape and robbery": the first of the list."""
    near = range(at, min(at + _KINDS, len(scene.words)))
    opens = next((i for i in near if scene.word(i) == "including" or scene.words[i : i + 2] == ["such", "as"]), None)
    if opens is None or word_set("some_of_them").isdisjoint(scene.words[at:opens]):
        return None
    first = opens + 1 + (scene.word(opens) == "such")
    return next((mark for mark in scene.measures if mark.first == first), None)


def joined_behind(scene: Scene, head: Mark) -> list[Mark]:
    """ "Declines in homicide, robbery and burglary": what goes on with the first, up to a verb of its own."""
    found = [head]
    for mark in scene.measures:
        between = range(found[-1].last, mark.first)
        if 1 <= len(between) <= 2 and all(scene.word(at) in _JOINS for at in between):
            found.append(mark)
    moves = any(
        cue.first in (found[-1].last, found[-1].last + 1) for cue in changes(scene) if cue.row["form"] != "noun"
    )
    closed = any(scene.word(mark.first - 1) in {"and", "or"} for mark in found[1:])
    counted = any(quantity.first == found[-1].last for quantity in scene.quantities)
    return found[1:] if closed and not moves and not counted else []


def of_a_noun(scene: Scene, mark: Mark) -> bool:
    """ "A rise in thefts and burglaries": whether a measure is told of by a noun of change before it."""
    first = mark
    for one in reversed(scene.measures):
        if one.last < first.first and all(scene.word(at) in _JOINS for at in range(one.last, first.first)):
            first = one
    return any(cue.row["form"] == "noun" and cue.last == first.first - 1 for cue in changes(scene))


def each_of_joined(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The changes by so much, each behind one more for what is joined before its subject.

    "Murders and shootings were both up by 11 percent", and in a headline "Murders, shootings up 11 percent".
    """
    for reading in readings:
        at = scene.opens(reading.span)
        head = next((mark for mark in scene.measures if _moves(scene, mark, reading, at)), None)
        alone = head is not None and reading.amount is not None and not _one_of_several(scene, reading.amount)
        for mark in joined_before(scene, head) if head is not None and alone else ():
            words, span = measure_words(scene, mark), scene.span(mark.first, mark.last)
            of = Of.RATE if words.rate else reading.of
            yield replace(reading, span=span, measure=words, qualifiers=words.qualifiers, of=of)
        yield reading


def _one_of_several(scene: Scene, amount: Quantity) -> bool:
    """ "Fell by 21 and 4 percent", "by 5, 7 and 9 percent respectively": each has its own."""
    if "respectively" in scene.has:
        return True
    links = {(amount.last + 1, scene.word(amount.last)), (amount.first - 1, scene.word(amount.first - 1))}
    ends = {one.first for one in scene.quantities} | {one.last for one in scene.quantities}
    return any(word in _JOINS and at in ends for at, word in links)


def _moves(scene: Scene, mark: Mark, reading: Reading, at: int) -> bool:
    """Whether a measure is that of a change, with nothing but "were both" and such words between it and the verb."""
    words = reading.measure
    named = words is not None and scene.span(mark.first, mark.last).start == words.span.start and mark.last <= at
    return named and word_sets("be", "all_of_them", "auxiliary").issuperset(scene.words[mark.last : at])


def joined_before(scene: Scene, head: Mark) -> list[Mark]:
    """The measures joined before one, as in "murders and rapes were up": those that its verb is told of as well."""
    found: list[Mark] = []
    first = head.first
    for mark in reversed(scene.measures):
        between = scene.words[mark.last : first]
        if mark.last > first or any(quantity.last == mark.first for quantity in scene.quantities):
            continue
        if not between or not (_JOINS | {"both"}).issuperset(between) or of_a_noun(scene, mark):
            break
        if mark.first in set_apart(scene):
            break  # "unlike thefts, rapes were up 9 percent"
        if of_a_rate(scene, mark, head):
            break  # "the highest rates of rape and arson, and thefts rose"
        found.insert(0, mark)
        first = mark.first
    titled = scene.word(first - 1) in {"", ":"} and scene.word(head.last) in {"up", "down"}
    return found if titled or "and" in scene.words[first : head.first] else []
