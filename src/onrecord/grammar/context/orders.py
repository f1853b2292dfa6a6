"""Orders of places that a text opens, and the titles of lists that open one.

"The deadliest large cities of 2019, per head"; "Motor vehicle thefts per 100,000 people, 2023, cities of 250,000 and
up": a title tells none of its places.
"""

from __future__ import annotations

from typing import NamedTuple

from onrecord.grammar.figures.subjects import measure_words, subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import End, MeasureWords, Of, QuantityKind, ScopeKind, ScopeWords

_OPENING = 2  # tokens before the measure of such a line: "By", "Ranked by"


class Order(NamedTuple):
    """An order that the text has opened: of what, which end is told, per head or not, and among whom."""

    end: End
    scope: ScopeWords
    measure: MeasureWords | None
    of: Of | None


def titled(scene: Scene) -> Order | None:
    """ "The deadliest large cities of 2019, per head": an order of places that tells none of them."""
    for at in [at for at, word in enumerate(scene.words) if word == "capitals"] if "capitals" in scene.has else ():
        if scene.word(at - 1) in {"murder", "homicide"}:  # "The murder capitals of 2019": of the big cities
            words = MeasureWords(scene.span(at - 1, at), "homicides", rate=True)
            return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group="us-cities-250k"), words, Of.RATE)
    for cue in scene.cues:
        if cue.row["cue"] != "super" or any(group.first < cue.first < group.last for group in scene.groups):
            continue  # "the 10 largest cities" are a field, and no order
        group = next((mark for mark in scene.groups if cue.last <= mark.first <= cue.last + 1), None)
        if not word_set("field_noun") & set(scene.words[cue.last : cue.last + 4]):
            group = _fielded(scene)
            if group is None:
                continue
        states = "states" in scene.words[cue.last : cue.last + 4]
        field = group.row["group"] if group else "us-states" if states else "country"
        deadly = not word_sets("deadly", "most_deadly").isdisjoint(scene.words[cue.first : cue.last])
        mark = subject(scene, cue.last, rate=True, figures=False)
        if mark is None and not deadly:
            return None
        words = measure_words(scene, mark) if mark else MeasureWords(scene.span(cue.first, cue.last), "homicides")
        rate = deadly or words.rate or any(other.row["cue"] == "per_head" for other in scene.cues)
        return Order(End(cue.row["value"]), ScopeWords(ScopeKind.AMONG, group=field), words, Of.RATE if rate else None)
    return _by_rate(scene)


def _fielded(scene: Scene) -> Mark | None:
    """ "The ten big cities with the highest murder rates": the field, where no place of it is named."""
    rates = any(mark.row["form"] == "rate" for mark in scene.measures)
    group = scene.groups[0] if rates and scene.groups else None
    if group is None or any(not group.first <= mark.first < group.last for mark in scene.places):
        return None
    return group


def _by_rate(scene: Scene) -> Order | None:
    """ "*Robberies per 100,000 people, 2023, cities of 250,000 and up*": a figure per head that no number tells."""
    per = next((one for one in scene.quantities if one.kind is QuantityKind.PER and one.value > 1), None)
    mark = None if per is None else next((one for one in scene.measures if one.last == per.first), None)
    if mark is None or mark.first > _OPENING or scene.places:
        return None
    group = scene.groups[0].row["group"] if scene.groups else "country"
    words = measure_words(scene, mark)
    return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group=group), words, Of.RATE)
