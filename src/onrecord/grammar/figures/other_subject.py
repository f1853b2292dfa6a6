"""What a clause is about, where it is nothing that is counted here: "the waiting list grew to 2,300, up from 1,900".

The subject is the noun before the clause's first verb of level or of change, or before the mark behind a label. A
figure of its predicate does not go on with what the text was counting.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from onrecord.grammar.figures.clauses import IS, LONGEST, Clause, clauses
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Reading, Refusal, Shape

_OPENING = attrgetter("opening")
ASIDE = frozenset({"other", "staff", "people", "money"})  # forms of measures that a bare figure is none of
_OPENS = frozenset({"and", "but", "while", ";"})
_APPOSES = frozenset({",", "("})


def of_others(scene: Scene, readings: Sequence[Reading]) -> list[Clause]:
    """The clauses of a sentence that are about another thing, in order, where no reading in them names its measure."""
    others = _of_others(scene)
    if not others:
        return []
    named = [one.measure for one in readings if one.measure is not None and one.measure.measure is not None]
    starts = sorted([words.span.start for words in named])
    return [one for one in others if not _any_within(scene, one, starts)]


def _any_within(scene: Scene, clause: Clause, starts: Sequence[int]) -> bool:
    nearest = bisect_left(starts, scene.tokens[clause.opening].start)
    return nearest < len(starts) and starts[nearest] < scene.tokens[clause.stop - 1].end


def of_other_subject(scene: Scene, reading: Reading, others: Sequence[Clause]) -> Refusal | None:
    """Why a reading is told of another thing than what the text counts; None where it is not.

    `others` are the clauses of its sentence that are about another thing.
    """
    at = scene.opens(reading.span)
    if _of_other_statistic(scene, reading, at):
        return Refusal.STRANGER
    moved = reading.shape is Shape.CHANGE and reading.measure is None
    if moved and (_in_another(scene, scene.behind(reading.span)) or _behind(scene, at)):
        return Refusal.STRANGER
    if reading.shape is Shape.CHANGE and not moved and _item_of_a_list(scene, reading, at):
        return Refusal.STRANGER
    if not others:
        return None
    verb = scene.behind(reading.span) - 1 if reading.amount is None else at
    return Refusal.STRANGER if _is_within(others, at) or _is_within(others, verb) else None


def _is_within(others: Sequence[Clause], at: int) -> bool:
    """Whether a token stands in one of these clauses: the start of a figure, or the verb of a trend without one."""
    nearest = bisect_right(others, at, key=_OPENING) - 1
    return nearest >= 0 and at < others[nearest].stop


def ends_with_other(scene: Scene, others: Sequence[Clause]) -> bool:
    """Whether the last clause of a sentence is about another thing: "murders fell, and rents rose"."""
    return bool(others) and others[-1].stop >= len(scene.words) - 1


def _of_other_statistic(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Traffic deaths reached 900, the most ever"."""
    if reading.measure is not None or not scene.measures:
        return False
    return scene.clause[at] in _clauses_of_other_statistics(scene)


@once
def _clauses_of_other_statistics(scene: Scene) -> frozenset[int]:
    """The clauses of a sentence that names statistics alone that no claim is held against."""
    if any(mark.row["form"] != "other" for mark in scene.measures):
        return frozenset()
    return frozenset([scene.clause[mark.first] for mark in scene.measures])


def _in_another(scene: Scene, stop: int) -> bool:
    """ "A 12 percent drop in the judge's caseload"."""
    if scene.word(stop) != "in":
        return False
    start = stop + 1 + (scene.word(stop + 1) in word_set("determiner"))
    if any(mark.first <= start < mark.last for lane in (scene.periods, scene.quantities) for mark in lane):
        return False
    near = range(start, min(start + LONGEST, len(scene.words)))
    ends = (at for at in near if scene.word(at) in word_sets("behind_noun", "no_part_of_subject"))
    head = _head(scene, start, next(ends, start))
    return head is not None and _is_other(scene, start - 1, head)


def _behind(scene: Scene, at: int) -> bool:
    """ "The waiting list (up 12 percent)", "worst is overtime, up 12 percent": right behind a noun that is other."""
    if at < 2 or scene.measures or scene.word(at - 1) not in _APPOSES:
        return False
    ends = word_sets("behind_noun", "no_part_of_subject")
    near = range(max(0, at - 2 - LONGEST), at - 2)
    start = next((i + 1 for i in reversed(near) if scene.word(i) in ends), near.start)
    head = _head(scene, start, at - 1)
    opens = start == 0 or scene.word(start) in word_set("determiner") or scene.word(start - 1) in IS
    return head is not None and opens and _is_other(scene, start, head)


def _item_of_a_list(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Murders fell, and rents, up 3 percent,"; "burglaries fell 5 percent; porch piracy, 4": behind another noun.

    It opens a clause of its own behind a change told before. A noun in the singular is one only in a list of figures.
    """
    comma = at - 1 - (scene.word(at - 1) == "which")
    head = comma - (scene.word(comma) == ",")
    plural = scene.word(head).endswith("s")
    if head < 1 or reading.measure is None or not _may_be_item(scene, head) or not (plural or comma == at - 1):
        return False
    start = head
    while head - start < LONGEST and is_strange(scene, start - 1):
        start -= 1
    opens = _OPENS if plural and head < comma else _OPENS | {","}
    told = range(scene.behind(reading.measure.span), start)
    if scene.word(start - 1) not in opens or not any(c.row["cue"] == "change" and c.first in told for c in scene.cues):
        return False
    return (plural and head < comma) or any(one.first in told for one in scene.quantities)


def _may_be_item(scene: Scene, head: int) -> bool:
    """Whether a word in no list may be a noun: none that only opens a clause, or says how the figure is meant."""
    word = scene.word(head)
    return (
        is_strange(scene, head)
        and not word.endswith("ly")
        and word
        not in word_sets("opens_clause_loosely", "plain_kind", "behind_noun", "no_part_of_subject", "stands_for_figure")
    )


def figures_of_others(scene: Scene) -> bool:
    """Whether a clause tells how many or how high something is that is counted nowhere here."""
    return bool(_of_others(scene))


@once
def _of_others(scene: Scene) -> tuple[Clause, ...]:
    """The clauses whose subject is in no list; none in a post without capitals, where no place is told from a thing."""
    plain = scene.tokens and scene.tokens[0].text[:1].islower()
    if plain and not any(token.text[:1].isupper() for token in scene.tokens):
        return ()
    return tuple([one for one in clauses(scene) if _has_other_subject(scene, one)])


def _has_other_subject(scene: Scene, clause: Clause) -> bool:
    """Whether the subject of a clause is in no list, and the clause names no measure of ours."""
    head = _head(scene, clause.start, clause.verb)
    if head is None or not _is_other(scene, clause.start, head) or _ranks_a_place(scene, clause.verb):
        return False
    inside = [mark for mark in scene.measures if clause.opening <= mark.first < clause.stop]
    return all(mark.row["form"] in ASIDE for mark in inside)


def _ranks_a_place(scene: Scene, verb: int) -> bool:
    """ "The clearinghouse ranked the Reno-based district 89th": the subject tells the order, and is not in it."""
    near = range(verb + 1, verb + 3)  # "ranked the Reno"
    return scene.word(verb) in word_set("ranks_it") and any(mark.first in near for mark in scene.places)


def _head(scene: Scene, start: int, verb: int) -> int | None:
    """The noun that a subject is about: "hours" of "the hours of overtime", "list" of "the waiting list"."""
    stop = next((at for at in range(start, verb) if scene.word(at) in word_set("behind_head") and at > start), verb)
    head = stop - 1
    if head < start:
        return None
    if scene.word(head) in word_set("number_of_it") and scene.word(stop) == "of":
        start, stop = stop + 1, verb
        stop = next((at for at in range(start, verb) if scene.word(at) in word_set("behind_head")), verb)
        head = stop - 1
    return head if start <= head else None


def _is_other(scene: Scene, start: int, head: int) -> bool:
    """Whether a noun can stand for no count of ours; a name with a capital may be who has counted."""
    token = scene.tokens[head]
    if token.text[:1].isupper() and head > start:
        return False
    if scene.word(head) in word_set("told_of_no_crime") or _is_aside(scene, head):
        return True
    if scene.word(head) in word_set("kind_told_before"):
        return _of_strange_kind(scene, start, head)
    return scene.word(head) not in word_set("stands_for_figure") and is_strange(scene, head)


def _is_aside(scene: Scene, head: int) -> bool:
    """Whether a noun is of a measure that is told beside crimes: residents, the force, traffic deaths."""
    return any(mark.last == head + 1 and mark.row["form"] in ASIDE for mark in scene.measures)


def _of_strange_kind(scene: Scene, start: int, head: int) -> bool:
    """ "The tax rate", "fire deaths", "deaths on the roads": what kind of them stands beside."""
    before = scene.tokens[head - 1]
    if head > start and (before.text[:1].islower() or head - 1 == start) and is_strange(scene, head - 1):
        return scene.word(head - 1) not in word_set("plain_kind")
    behind = head + 2 + (scene.word(head + 2) in word_set("determiner"))
    return scene.word(head + 1) in {"from", "on"} and is_strange(scene, behind)
