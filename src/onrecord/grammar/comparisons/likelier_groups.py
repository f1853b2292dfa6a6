"""Two groups of people held against each other by what befalls them: "men were twice as likely to be killed as women".

Both are of one place and time, and each is counted per head of its own: no figure of a place tells of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.figures.fates import fate_behind
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, Operator, Quantity, Reading, Shape, Unit

SIGNS = frozenset({"likely", "rate"})  # what wakes the rule
_FAR = 14  # tokens from "likely" to the rival group
_RIVAL = 2  # tokens from "as" to the rival group: "as a white"
_SUBJECT = 8  # tokens from a group to the factor that it is told by
_LIKELY = (["as", "likely"], ["more", "likely"])
_RATE_OF = (["the", "rate", "of"], ["the", "rate", "for"], ["the", "rate", "among"])


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Every group beside another, by a factor; `used` collects its quantities."""
    for index, quantity in enumerate(scene.quantities if scene.qualifiers else ()):
        if index in used or scene.hidden[quantity.first]:
            continue
        made = _likelier_group(scene, statement, quantity)
        if made is not None:
            used.add(index)
            yield made


def _likelier_group(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    factor, at = factor_of(quantity), quantity.last
    if factor is None:
        return None
    own = _group_before(scene, quantity.first)
    if scene.words[at : at + 2] in _LIKELY:
        rival, fate = _rival(scene, at + 2, {"as", "than"}), fate_behind(scene, at + 2)
    elif scene.words[at : at + 3] in _RATE_OF:
        told = topic_of(scene)
        rival, fate = _rival(scene, at + 2, {"of", "for", "among"}), None if told is None else (told, at + 3)
    else:
        return None
    if not own or not rival or fate is None:
        return None
    words, end = fate
    last = max(end, rival[-1].last)
    return Reading(
        Shape.COMPARISON,
        scene.span(quantity.first, last),
        statement,
        ("likelier group",),
        measure=words,
        qualifiers=_names(words, own),
        places=places_of(scene, quantity.first, last),
        period=period_of(scene, quantity.first, last) or period_of(scene, quantity.first, last, far=True),
        amount=quantity,
        unit=Unit.COUNT,
        operator=Operator.ABOUT if quantity.operator is Operator.EQUAL else quantity.operator,
        factor=factor,
        of=Of.RATE,
        against_qualifiers=_names(words, rival),
    )


def _names(words: MeasureWords, group: Sequence[Mark]) -> tuple[str, ...]:
    """What the group's figure is of: of the measure's own part, and of the group."""
    return tuple(dict.fromkeys((*words.qualifiers, *(mark.row["qualifier"] for mark in group))))


def _groups(scene: Scene) -> list[Mark]:
    return [mark for mark in scene.qualifiers if mark.row["qualifier"] in word_set("groups_of_people")]


def _group_before(scene: Scene, at: int) -> list[Mark]:
    """ "Black men in Reno were": the group that is the subject, by each word that narrows it."""
    marks = [mark for mark in _groups(scene) if mark.last <= at and at - mark.last <= _SUBJECT]
    marks = [mark for mark in marks if scene.clause[mark.first] == scene.clause[at]]
    return _together(marks[::-1])[::-1]


def _rival(scene: Scene, at: int, opens: set[str]) -> list[Mark]:
    """The group right behind "as", "than" or "the rate of"."""
    marks = [mark for mark in _groups(scene) if at <= mark.first <= at + _FAR]
    heads = [mark for mark in marks if not opens.isdisjoint(scene.words[max(at, mark.first - _RIVAL) : mark.first])]
    return _together([mark for mark in marks if mark.first >= heads[0].first]) if heads else []


def _together(marks: Sequence[Mark]) -> list[Mark]:
    """The first of these and those right beside it: "Black" and "men"."""
    found: list[Mark] = []
    for mark in marks:
        if found and min(abs(mark.first - found[-1].last), abs(found[-1].first - mark.last)) > 0:
            break
        found.append(mark)
    return found
