"""Several crimes of one change: "declines in homicide, robbery and burglary", "murders and rapes were both up 11%"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.frozen import replace
from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import of_a_rate
from onrecord.grammar.figures.set_apart import set_apart
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Of, Quantity, QuantityKind, Reading

_JOINS = frozenset({"and", ",", "or"})
_EACH = frozenset({"both", "each"})
_IN_SUM = frozenset({"altogether", "total", "overall"})
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

    "Murders and shootings were both up by 11 percent", and in a headline "Murders, shootings up 11 percent". Where
    only the sum moved so much, nothing may be contradicted by it: "murders and robberies fell by 1,000 in all".
    """
    for reading in readings:
        head = next((mark for mark in scene.measures if _is_named(scene, mark, reading)), None)
        alone = head is not None and reading.amount is not None and not _one_of_several(scene, reading.amount)
        joined = joined_before(scene, head) if head is not None and alone else []
        if joined and _is_sum(scene, joined[0], reading):
            yield replace(reading, unpaired=True)
            continue
        told = head is not None and _moves(scene, head, scene.opens(reading.span))
        for mark in joined if told else ():
            words, span = measure_words(scene, mark), scene.span(mark.first, mark.last)
            of = Of.RATE if words.rate else reading.of
            yield replace(reading, span=span, measure=words, qualifiers=words.qualifiers, of=of)
        yield reading


def _is_sum(scene: Scene, first: Mark, reading: Reading) -> bool:
    """ "The number of murders and robberies", "together murders and rapes", "fell by 1,000": several crimes as one."""
    clause = scene.clause[scene.opens(reading.span)]
    here = {word for at, word in enumerate(scene.words) if scene.clause[at] == clause}
    if not here.isdisjoint(_EACH) or scene.word(first.first - 2) in RATES:
        return False
    governed = scene.word(first.first - 1) in word_set("told_of_crimes")
    counted = reading.amount is not None and reading.amount.kind is QuantityKind.COUNT
    summed = any(cue.row["cue"] == "combined" and scene.clause[cue.first] == clause for cue in scene.cues)
    ends = word_set("phrase_end") | {""}
    alls = (at for at, word in enumerate(scene.words) if word == "all" and scene.clause[at] == clause)
    in_all = any(scene.word(at - 1) == "in" and scene.word(at + 1) in ends for at in alls)
    return governed or counted or summed or in_all or not here.isdisjoint(word_set("summed_up") | _IN_SUM)


def _one_of_several(scene: Scene, amount: Quantity) -> bool:
    """ "Fell by 21 and 4 percent", "by 5, 7 and 9 percent respectively": each has its own."""
    if "respectively" in scene.has:
        return True
    links = {(amount.last + 1, scene.word(amount.last)), (amount.first - 1, scene.word(amount.first - 1))}
    ends = {one.first for one in scene.quantities} | {one.last for one in scene.quantities}
    return any(word in _JOINS and at in ends for at, word in links)


def _is_named(scene: Scene, mark: Mark, reading: Reading) -> bool:
    """Whether a measure before a change is the one that moved."""
    words = reading.measure
    named = words is not None and scene.span(mark.first, mark.last).start == words.span.start
    return named and mark.last <= scene.opens(reading.span)


def _moves(scene: Scene, mark: Mark, at: int) -> bool:
    """Whether nothing but "were both" and such words stands between a measure and its verb."""
    return word_sets("be", "all_of_them", "auxiliary").issuperset(scene.words[mark.last : at])


def joined_before(scene: Scene, head: Mark) -> list[Mark]:
    """The measures joined before one, as in "murders and rapes were up": those that its verb is told of as well."""
    found: list[Mark] = []
    first = head.first
    for mark in reversed(scene.measures):
        between = scene.words[mark.last : first]
        counted = mark.first - (scene.word(mark.first - 1) == "of")  # "solved 30 percent of murders, and thefts fell"
        if mark.last > first or any(quantity.last == counted for quantity in scene.quantities):
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
