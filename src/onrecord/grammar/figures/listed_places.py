"""Figures of several places as one: "combined homicides in Reno, Mesa and Tulsa fell from 190 to 141".

A count is that of all of them. A change of such a sum, and a figure per head, is held against no single one.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.abreast import lists
from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.numbers.number_kinds import NO_FIGURES, SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Shape

_JOINS = frozenset({",", "and", "or", "&"})
_EACH = frozenset({"each", "both", "respectively", "either"})
_BEHIND = word_set("goes_on_behind_place") - {"and", "but"}
_ASIDE = 9  # tokens of such an aside: ", with 1,930 murders in 2016, and"
_GAP = 2  # tokens between two places of a row: ", and"
_TOLD = frozenset({Shape.VALUE, Shape.SHARE, Shape.CHANGE, Shape.RATE, Shape.AVERAGE})
_SUMS = frozenset({Shape.VALUE})  # what several places may have as one


@needs(any_of(word_set("summed_up") | {"respectively", "and"}, shapes=[Shape.SHARE, Shape.COMPARISON]))
def of_listed_places(scene: Scene, reading: Reading) -> Reading:
    """The reading, a count with all places of the row that the sentence sums, anything else with the row as unread."""
    if "respectively" in scene.has and _one_by_one(scene, reading):
        return replace(reading, unpaired=True)
    if reading.shape is Shape.COMPARISON and reading.factor is None and _is_of_their_sum(scene, reading):
        return _unread(scene, reading, _row_of(scene, reading) or [])
    share = reading.shape is Shape.SHARE or _is_part(reading)
    if not (share or reading.shape in _TOLD) or len(reading.places) != 1:
        return reading
    if share and (joint := _joint_sellers(scene, reading)) is not None:
        return replace(reading, unread=joint)
    if "each" in scene.has if share else word_set("summed_up").isdisjoint(scene.has):
        return _moved_as_one(scene, reading)
    row = _row_of(scene, reading)
    if row is None or scene.far[row[0].first] or _has_its_own(scene, reading) or _is_listed(scene, reading, row):
        return reading
    if share and (reading.amount is None or not _is_one(scene, row, reading.amount)):
        return reading
    if share or reading.shape in _SUMS:
        return replace(reading, places=tuple(mark.words for mark in row))
    return _unread(scene, reading, row)


def _unread(scene: Scene, reading: Reading, row: Sequence[PlaceMark]) -> Reading:
    span = scene.span(row[0].first, row[-1].last)
    return replace(reading, unread=scene.text[span.start : span.end])


def _is_of_their_sum(scene: Scene, reading: Reading) -> bool:
    """ "Murders in Reno and Mesa, 81 combined, were fewer than Tulsa's": no comparison of Mesa."""
    row = _row_of(scene, reading) if len(reading.places) == 1 else None
    at = scene.opens(reading.span)
    if row is None or row[-1].last > at or word_set("summed_up").isdisjoint(scene.words[row[-1].last : at]):
        return False
    return scene.clause[row[0].first] == scene.clause[at]


def _is_listed(scene: Scene, reading: Reading, row: Sequence[PlaceMark]) -> bool:
    """ "Reno, Mesa and Omaha had 56, 65 and 25, combined 146": one of as many figures as there are places."""
    if reading.amount is None:
        return False
    runs = lists(scene, [one for one in scene.quantities if one.kind not in NO_FIGURES])
    return any(reading.amount in run and len(run) == len(row) for run in runs)


def _moved_as_one(scene: Scene, reading: Reading) -> Reading:
    """ "Robberies in Reno and Mesa fell 9 percent", the one share of the sentence: that of neither place alone."""
    shares = [one for one in scene.quantities if one.kind in SHARES]
    if reading.shape is not Shape.CHANGE or shares != [reading.amount] or not _EACH.isdisjoint(scene.has):
        return reading
    row = _row_of(scene, reading)
    if row is None or scene.far[row[0].first] or scene.words[row[-2].last : row[-1].first] != ["and"]:
        return reading
    amount = shares[0]
    inside = scene.word(row[0].first - 1) in {"in", "of", "across"} and _ends_there(scene, row[-1].last, amount)
    if not inside and not (row[0].first == 0 and row[-1].last < amount.first):
        return reading
    if scene.clause[row[0].first] != scene.clause[amount.first] != scene.clause[row[-1].first]:
        return reading
    span = scene.span(row[0].first, row[-1].last)
    return replace(reading, unread=scene.text[span.start : span.end])


def _ends_there(scene: Scene, at: int, amount: Quantity) -> bool:
    """Whether a phrase ends behind its place: at a mark, a time or, before the amount, a word of change."""
    if at >= len(scene.words) or scene.tokens[at].kind == "mark" or scene.word(at) in _BEHIND:
        return True
    moved = at <= amount.first and any(one.first == at and one.row["cue"] == "change" for one in scene.cues)
    return moved or any(one.first == at for one in scene.periods)


def _is_part(reading: Reading) -> bool:
    """ "Reno and Sparks had half of the state's total": a factor below one of the place that they lie in."""
    wider = any(words.kind in {"state", "nation"} for words in reading.against_places)
    return reading.shape is Shape.COMPARISON and reading.factor is not None and reading.factor < 1 and wider


def _is_one(scene: Scene, row: Sequence[PlaceMark], share: Quantity) -> bool:
    """Whether a row stands before the share that it has, or behind it: "half of them in Reno and Mesa"."""
    return row[-1].last <= share.first or _has_the_share(scene, row, share)


def _joint_sellers(scene: Scene, reading: Reading) -> str | None:
    """ "Ohio and Indiana sold 30 percent of the guns", "30 percent came from Ohio and Indiana": no share of one."""
    sold = {one.removeprefix("from:") for one in reading.qualifiers if one.startswith("from:")}
    if not sold or reading.amount is None or "each" in scene.has:
        return None
    for row in _rows(scene):
        before = row[-1].last <= reading.amount.first and state_named(row[-1]) in sold
        if before or (state_named(row[0]) in sold and _has_the_share(scene, row, reading.amount)):
            span = scene.span(row[0].first, row[-1].last)
            return scene.text[span.start : span.end]
    return None


def _has_the_share(scene: Scene, row: Sequence[PlaceMark], amount: Quantity) -> bool:
    """Whether the last share of the sentence stands before a row with "and": "Ohio, and Utah for 8 percent" has two."""
    last = max(one.last for one in scene.quantities if one.kind in SHARES)
    return amount.last == last <= row[0].first and "and" in scene.words[row[-2].last : row[-1].first]


def _one_by_one(scene: Scene, reading: Reading) -> bool:
    """ "Reno and Mesa rose, from 41 to 48 and 50 to 55, respectively": nothing tells which is whose."""
    if reading.amount is None or len(reading.places) != 1:
        return False
    row = _row_of(scene, reading)
    figures = lists(scene, [one for one in scene.quantities if one.kind not in NO_FIGURES])
    paired = any(reading.amount in run and row is not None and len(run) == len(row) for run in figures)
    return row is not None and not paired


def _row_of(scene: Scene, reading: Reading) -> list[PlaceMark] | None:
    """The row that the one place of a reading stands in."""
    return next((row for row in _rows(scene) if any(mark.words == reading.places[0] for mark in row)), None)


@once
def _rows(scene: Scene) -> list[list[PlaceMark]]:
    """Cities, counties and states named in a row, with nothing but commas and "and" between."""
    named = [mark for mark in scene.places if mark.words.kind in {"city", "county", "state"} and not mark.words.here]
    rows = [[mark] for mark in named[:1]]
    for left, right in itertools.pairwise(named):
        between = _outside_brackets(scene.words[left.last : right.first])
        if (0 < len(between) <= _GAP and _JOINS.issuperset(between)) or _behind_aside(between):
            rows[-1].append(right)
        else:
            rows.append([right])
    return [row for row in rows if len(row) > 1]


def _outside_brackets(between: Sequence[str]) -> Sequence[str]:
    """What stands between two places but for a figure in brackets: "Reno (56), Mesa (65) and"."""
    return between[3:] if between[:1] == ["("] and between[2:3] == [")"] else between


def _has_its_own(scene: Scene, reading: Reading) -> bool:
    """ "California, with 1,930 murders, and Texas", "Texas (1,459)": the figure of an aside is of its place alone."""
    if reading.amount is None:
        return False
    before = scene.words[reading.amount.first - 2 : reading.amount.first]
    return before == [",", "with"] or before[1:] == ["("]


def _behind_aside(between: Sequence[str]) -> bool:
    """ "California, with 1,930 murders, and Texas": a row whose first place has a figure of its own."""
    return len(between) <= _ASIDE and between[:2] == [",", "with"] and between[-2:] == [",", "and"]
