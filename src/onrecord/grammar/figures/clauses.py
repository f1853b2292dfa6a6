"""The clauses of a sentence that tell how many or how high something is: where each begins, its subject and its verb.

A subject ends at the clause's first verb of level or of change ("the toll rose"), or at the mark behind a label
("Tulsa: 60"). Words that open a clause, and who says it, are no part of a subject.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity

LONGEST = 9  # tokens of a subject
IS = word_set("is_or_was")
_SHORTEST = 2  # tokens behind "said" that may still be what is said
_NEAR = 4  # tokens from "is" to what its subject is: "is at about a record"
_HAS = frozenset({"has", "have", "had"})
_LABELS = frozenset({":", "—", "–"})
_JOINS = word_set("joins_clauses")
_SAID = word_set("opens_what_is_said")


class Clause(NamedTuple):
    """Tokens of a clause: where it opens, where its subject and its verb start, and where the next clause opens."""

    opening: int
    start: int
    verb: int
    stop: int


def clauses(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence that have a subject and a verb of level or of change."""
    if (labelled := _figure_first(scene)) is not None:
        yield labelled
        return
    size = len(scene.words)
    verbs = _predicates(scene)
    if not verbs:
        return
    turned = [at for at in range(1, size) if scene.clause[at] != scene.clause[at - 1]] if scene.clause[-1] else []
    joining = [at for at, word in enumerate(scene.words) if word in _JOINS]
    ends = sorted({*turned, *joining, size})
    found: list[Clause] = []
    opens = {0, *turned, *[at + 1 for at in joining if at + 1 < size], *_mains(scene, verbs)}
    for opening in sorted(at for at in opens if at < size):
        one = _clause(scene, opening, ends[bisect_right(ends, opening)], verbs)
        if one is not None:
            found.append(one)
    for one, limit in zip(found, [*[after.opening for after in found[1:]], size], strict=False):
        yield one._replace(stop=next((at for at in range(one.verb + 1, limit) if _turns(scene, at)), limit))


def _figure_first(scene: Scene) -> Clause | None:
    """ "5,900 — the inmates of the county's jail": an item of a list of figures, and what its figure is of."""
    figure = scene.quantities[0] if scene.quantities else None
    if figure is None or figure.first or scene.word(figure.last) not in _LABELS:
        return None
    return _behind_label(scene, figure)


def _behind_label(scene: Scene, figure: Quantity) -> Clause:
    start, size = figure.last + 1, len(scene.words)
    ends = word_sets("behind_noun", "no_part_of_subject")
    stop = next((at for at in range(start, size) if scene.word(at) in ends), size)
    return Clause(0, start, stop, size)


def _mains(scene: Scene, verbs: Sequence[int]) -> list[int]:
    """Where the main clause opens behind one that a sentence opens with: "while murders fell, overtime rose"."""
    if scene.word(0) not in word_set("opens_side_clause"):
        return []
    comma = next((at for at, word in enumerate(scene.words) if word == ","), 0)
    return [comma + 1] if comma and bisect_left(verbs, comma) else []


def _clause(scene: Scene, opening: int, last: int, verbs: Sequence[int]) -> Clause | None:
    """The clause from a token to `last` (excluded); None where it has no subject of its own, or none of the verbs.

    Behind "and" one opens only where a verb stands before: "robberies and overtime rose" is one.
    """
    nearest = bisect_right(verbs, opening)
    if nearest == len(verbs) or verbs[nearest] >= last:
        return None
    joined = opening > 0 and scene.clause[opening] == scene.clause[opening - 1]
    before = bisect_left(verbs, opening) - 1
    told = before >= 0 and scene.clause[verbs[before]] == scene.clause[opening]
    if joined and not told and not _behind_figure(scene, opening):
        return None
    start = _start(scene, opening, last)
    nearest = bisect_left(verbs, start)
    verb = verbs[nearest] if nearest < len(verbs) else last
    if not start < verb < last or verb - start > LONGEST or (scene.word(verb) in _LABELS and start != opening):
        return None
    no_subject = word_sets("turns_from_subject", "no_part_of_subject")
    return Clause(opening, start, verb, last) if no_subject.isdisjoint(scene.words[start:verb]) else None


def _behind_figure(scene: Scene, opening: int) -> bool:
    """ "The city had 500 murders, and overtime rose": a comma, and a figure of the clause before it."""
    if scene.word(opening - 1) != "and" or scene.word(opening - 2) != ",":
        return False
    return any(one.last < opening - 1 and scene.clause[one.first] == scene.clause[opening] for one in scene.quantities)


def _start(scene: Scene, first: int, last: int) -> int:
    """Where the subject of a clause starts: behind "but", "last year", "in Reno," and "the chief said that"."""
    at = first
    if not _SAID.isdisjoint(scene.words[first:last]):
        said = [at for at in range(first, last - _SHORTEST) if scene.word(at) in _SAID]
        at = said[-1] + 1 if said else first
    at += scene.word(at) == "that"
    dates = _dates(scene)
    while at < last:
        word = scene.word(at)
        if at in dates:
            at = dates[at]
        elif (
            scene.hidden[at]
            or word in word_set("opens_clause_loosely")
            or word.endswith("ly")
            or (at == first and word in _JOINS)
        ):
            at += 1
        elif word in word_set("opens_adjunct") or _participle(scene, at):
            comma = next((i for i in range(at, last) if scene.word(i) == ","), last)
            at = comma + 1
        else:
            return at
    return last


def _participle(scene: Scene, at: int) -> bool:
    """ "Measured from 2014, the rise is": words that open a clause as a preposition does."""
    return scene.word(at).endswith(("ed", "ing")) and scene.word(at + 1) in word_set("opens_adjunct")


@once
def _predicates(scene: Scene) -> tuple[int, ...]:
    """Where a verb of level or of change begins, or what a label is given, in order."""
    known, moves = _verbs(), _moves(scene)
    near = [at for at, word in enumerate(scene.words) if word in known or at in moves]
    return tuple([at for at in near if _opens_predicate(scene, at)])


@cache
def _verbs() -> frozenset[str]:
    """The words that may open a predicate without a cue or a figure of change."""
    return word_set("tells_level") | IS | _HAS | _LABELS


def _opens_predicate(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    if word in _LABELS:
        return at > 0 and scene.word(at + 1) not in _LABELS and not _place_has(scene, at + 1)
    if word in word_set("tells_level"):
        return True
    if word in IS:
        return _is_measured(scene, at + 1)
    if word in _HAS:
        while scene.word(at + 1) in word_set("before_verb") or scene.word(at + 1).endswith("ly"):
            at += 1
            if scene.word(at) == "been":
                return _is_measured(scene, at + 1)
        at += 1
    return at in _moves(scene)


def _place_has(scene: Scene, at: int) -> bool:
    """ "Just missed: Denver was eighth": a place and its verb behind a label, which is then no subject itself."""
    place = next((mark for mark in scene.places if mark.first == at), None)
    if place is None or not scene.word(at - 2).endswith("ed"):
        return False  # "Waiting list: Reno had 1,252"
    return scene.word(place.last) in IS | _HAS or place.last in _moves(scene)


def _is_measured(scene: Scene, at: int) -> bool:
    """Whether what something is, told from token `at` on, is a figure or a degree: "at about 512", "the worst"."""
    for near in range(at, at + _NEAR):
        if near in _degrees(scene):
            return True
        if scene.word(near) in word_set("ends_measured"):
            return False
    return False


@once
def _degrees(scene: Scene) -> frozenset[int]:
    """The tokens of figures and of cues."""
    lanes = (scene.quantities, scene.cues)
    return frozenset([at for lane in lanes for mark in lane for at in range(mark.first, mark.last)])


@once
def _moves(scene: Scene) -> frozenset[int]:
    """Where verbs of change begin, multiples among them ("doubled"); "lost 40 officers" tells of who had them."""
    changes = [cue for cue in scene.cues if cue.row["cue"] == "change"]
    nouns = {cue.first for cue in changes if cue.row["form"] == "noun" and not scene.word(cue.first - 1).endswith("s")}
    verbs = {cue.first for cue in changes if cue.row["form"] == "verb"} - nouns  # "a modest decline"
    turned = {at for one in scene.quantities if one.turned for at in range(one.first, one.last)}
    return frozenset(at for at in verbs if scene.word(at) not in word_set("moves_staff")) | turned


@once
def _dates(scene: Scene) -> dict[int, int]:
    """Where words of time begin, and where each ends."""
    return {one.first: one.last for one in scene.periods}


def _turns(scene: Scene, at: int) -> bool:
    """Whether words behind the predicate begin to tell of something else: "which", "we", "the number"."""
    return scene.word(at) in word_set("turns_from_subject") and at not in _dates(scene)  # "that year"
