"""Lines and lists that hold a place and its figures alone: "Reno - 302 (303)", "Reno, 50", "Ely, with 60; Reno, 19".

No verb and no colon says whose the figures are, and none is needed: nothing else stands there. Five digits without a
comma are an address.
"""

from __future__ import annotations

from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Quantity, QuantityKind

_LABELS = frozenset({":", "—", "–"})
_POSTAL_CODE = 5  # digits


def in_a_row(scene: Scene, quantity: Quantity) -> bool:
    """Whether a figure stands in such a line."""
    return quantity.kind is QuantityKind.COUNT and _is_row(scene)


@once
def _is_row(scene: Scene) -> bool:
    head = scene.places[0] if scene.places else None
    figures = [one for one in scene.quantities if one.kind is QuantityKind.COUNT]
    if head is None and _of_a_measure(scene):
        return True
    if head is None or head.first or head.words.here or not figures or _is_address(scene, figures[0]):
        return False
    inside = {at for one in figures for at in range(one.first, one.last)}
    rest = {scene.words[at] for at in range(head.last, len(scene.words)) if at not in inside}
    return len(scene.words) > head.last and rest <= word_set("row_marks")


def _of_a_measure(scene: Scene) -> bool:
    """ "Robbery 3,570 (-25%)": a line of a crime, its figure and how it moved."""
    head = scene.measures[0] if scene.measures else None
    if head is None or head.first or head.row["form"] != "noun" or len(scene.quantities) <= 1:
        return False
    inside = {at for one in scene.quantities for at in range(one.first, one.last)}
    rest = {scene.words[at] for at in range(head.last, len(scene.words)) if at not in inside}
    return scene.quantities[0].first == head.last and rest <= word_set("row_marks") | {"+", "−"}


def _is_address(scene: Scene, first: Quantity) -> bool:
    return len(scene.word(first.first)) == _POSTAL_CODE and "," not in scene.tokens[first.first].text


def labelled_line(scene: Scene, quantity: Quantity, last: int) -> bool:
    """ "Salina: 3", "Salina, Kan. — 3, up from 2": a place that opens a line, and its figure, up to `last`."""
    before, behind = scene.word(quantity.first - 1), scene.word(last)
    if before not in _LABELS or behind not in word_set("phrase_end"):
        return False
    return any(mark.first == 0 and mark.last == quantity.first - 1 for mark in scene.places)


def listed_beside(scene: Scene, quantity: Quantity) -> bool:
    """ "Tulsa had 60; Reno, 19", "Ely, with 60, and Reno, with 19": a comma apart from its place, in a list of such.

    "A boy from Tulsa, 17" is of that age.
    """
    with_it = scene.word(quantity.first - 1) == "with"
    comma = quantity.first - 1 - with_it
    if quantity.kind is not QuantityKind.COUNT or scene.word(comma) != "," or not _closes(scene, quantity):
        return False
    place = next((mark for mark in scene.places if mark.last == comma), None)
    listed = place is not None and (
        with_it or scene.word(place.first - 1 - (scene.word(place.first - 1) == "and")) == ";"
    )
    return listed and any(one is not quantity and one.kind is QuantityKind.COUNT for one in scene.quantities)


def _closes(scene: Scene, quantity: Quantity) -> bool:
    return scene.word(quantity.last) in word_set("phrase_end") | {""}


def behind_its_month(scene: Scene, quantity: Quantity) -> bool:
    """ "JANUARY. Nineteen.", "FRIDAY. Three.": a month or a day that heads a line, and its figure."""
    head = _head(scene)
    return head is not None and scene.word(head.last) == "." and quantity.first == head.last + 1


@once
def day_alone(scene: Scene) -> bool:
    """ "Friday: 11 shot, 3 fatally; Saturday: 21 shot": a line that holds days and what befell on them.

    Whatever else such a line tells makes it a report of one crime.
    """
    head = _head(scene)
    if head is None or scene.word(head.last) not in word_set("row_marks"):
        return False
    taken = {
        at
        for lane in (scene.quantities, scene.company, scene.periods)
        for one in lane
        for at in range(one.first, one.last)
    }
    rest = {scene.words[at] for at in range(head.last, len(scene.words)) if at not in taken}
    opens = any(one.first == head.last + 1 for one in scene.quantities)
    return opens and rest <= word_set("row_marks") | word_set("beside_shot_on_a_day")


def _head(scene: Scene) -> PeriodWords | None:
    """The day or the part of a year that a line opens with."""
    return scene.periods[0] if scene.periods and scene.periods[0].first == 0 else None
