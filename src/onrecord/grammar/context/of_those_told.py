"""Counts that are part of those just told: "598 of the victims were shot", "of those, 9 died", "solved 114 of them".

What is left out is what the sentence before was counting, or the noun that stands before the figure.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import befell_the_part
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape, Unit

PART = "part of those told before"
_PARTS = ((PART,), ("part of a whole",))
_BARE = ("bare count",)
_JOINS = frozenset({"and", ","})
_BE = frozenset({"was", "were"})
_OPENS = frozenset({"of", "among"})
_SHOOTINGS = frozenset({"shooting_victims", "shooting_incidents"})
_HEAD = 5  # tokens of "the number of victims was"


_FATES = frozenset({"died", "survived", "were", "lived"})  # behind an owner whose victims are left out


def of_them(scene: Scene, quantity: Quantity) -> bool:
    """ "Of them" behind the figure, else "of those" or "of the victims" at the head of the sentence."""
    if scene.word(quantity.last) == "of":
        return _those(scene, quantity.last + 1)
    return scene.word(0) in _OPENS and _those(scene, 1)


def _those(scene: Scene, at: int) -> bool:
    """ "Them", "the victims", "the 2017 victims", "last year's" with the verb right behind."""
    if scene.word(at) in word_set("them"):
        return True
    the = scene.word(at) == "the"
    if the and scene.word(at + 1) in word_set("those_cases"):
        return True
    dated = next((one.last for one in scene.periods if one.first == at + the), None)
    if dated is None:
        return False
    owner = scene.word(dated) == "'s"
    return scene.word(dated + owner) in word_set("those_cases") or (owner and scene.word(dated + 1) in _FATES)


def of_the_dead(scene: Scene, quantity: Quantity, made: Reading, earlier: Earlier) -> Reading:
    """ "598 of the victims were shot", behind homicides: those killed with guns, and not all who were hit.

    "Of them, 375 died", behind those who were shot: the fatal part, and not everybody who was killed.
    """
    of_whom = scene.words[max(0, quantity.first - 2) : quantity.first] == ["of", "whom"]
    if made.measure is None or not (of_whom or of_them(scene, quantity)):
        return made
    measure = made.measure.measure
    if measure not in _SHOOTINGS | {"homicides"} or made.measure.qualifiers:
        return made
    before = [mark for mark in scene.measures if mark.last <= quantity.first]
    told = [one.measure.measure for one in earlier.told if one.measure is not None and one.shape is Shape.VALUE]
    last = before[-1].row["measure"] if before else told[-1] if told else None
    if measure == "homicides":
        fatal = last == "shooting_victims"
        return replace(made, measure=replace(made.measure, measure=last), qualifiers=("fatal",)) if fatal else made
    if last != "homicides":
        return made
    return replace(made, measure=replace(made.measure, measure="homicides"), qualifiers=("gun",))


def as_told(scene: Scene, quantity: Quantity, made: Reading, earlier: Earlier) -> Reading:
    """ "The number of victims was 3,463" behind shootings, "in 2016 they killed 963" behind killings by police."""
    told = earlier.last_counted or earlier.deaths
    if told is None:
        return made
    before = scene.words[max(0, quantity.first - _HEAD) : quantity.first]
    victims = "victims" in before and "of" in before
    if made.measure is None and victims and told.measure == "shooting_incidents":
        span = scene.span(quantity.first, quantity.last)
        return replace(made, measure=MeasureWords(span, "shooting_victims", told.qualifiers))
    killers = "they" in before and told.measure == "police_shootings"
    if killers and made.measure is not None and made.measure.measure in {"homicides", "shooting_victims"}:
        shot = made.measure.measure == "shooting_victims" and not made.measure.qualifiers  # not all of whom died
        return replace(made, measure=replace(told, span=made.measure.span, qualifiers=() if shot else told.qualifiers))
    return made


def cleared_of_them(scene: Scene, quantity: Quantity, earlier: Earlier) -> MeasureWords | None:
    """ "Police solved 114 of them", "only 114 have been solved", behind homicides."""
    at = quantity.last
    if scene.word(at) == "of" and _those(scene, at + 1):
        at += 2 + (scene.word(at + 1) == "the")
    verb = quantity.first - 1
    squad = not word_set("who_clear").isdisjoint(scene.words[max(0, verb - 2) : verb])
    ends = scene.word(at) in word_set("phrase_end") or any(period.first == at for period in scene.periods)
    ends = ends and (squad or not scene.word(verb).startswith("clos"))  # "closed 30" schools
    before = scene.word(verb) in word_set("solves") and (at > quantity.last or ends)
    while scene.word(at) in word_set("before_verb"):
        at += 1
    behind = at > quantity.last and scene.word(at) in word_set("solves")
    if not (before or behind):
        return None
    marks = [mark for mark in scene.measures if mark.last <= quantity.first and mark.row["form"] != "other"]
    counted = earlier.last_counted.measure if earlier.last_counted is not None else None
    goes_on = counted == "homicides" or (squad and counted == "homicides_cleared")
    told = marks[-1].row["measure"] == "homicides" if marks else goes_on
    return (
        MeasureWords(scene.span(quantity.first, max(at + behind, quantity.last)), "homicides_cleared") if told else None
    )


def those_befallen(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "Of those, 598 died", behind people shot: a part of those, though nothing says by whom."""
    counts = [one for one in earlier.told if one.shape is Shape.VALUE and one.unit is Unit.COUNT and one.measure]
    whole = counts[-1].measure if counts else None
    if whole is None or quantity.kind is not QuantityKind.COUNT:
        return None
    victims = scene.words[quantity.last : quantity.last + 1] == ["victims"] and scene.word(quantity.last + 1) in _BE
    if not (victims or of_them(scene, quantity)):
        return None
    larger = counts[-1].amount is not None and quantity.value < counts[-1].amount.value
    befell = befell_the_part(scene, quantity, whole) if larger and not victims else None
    befell = befell or (_quality_behind(scene, quantity.last + victims) if larger else None)
    if befell is None:
        return None
    made = make_value(scene, statement, quantity, whole, quantity.first, quantity.last, rule=PART)
    told = () if victims and counts[-1].rules == (PART,) else counts[-1].qualifiers  # all victims, not those who died
    return replace(made, qualifiers=tuple(dict.fromkeys((*told, befell))))


def moved_parts(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings of a sentence; what moved right behind a part is the part: "16 were children, down from 21"."""
    told = list(readings)
    if not any(_is_part(scene, one) for one in told):
        return told
    part: Reading | None = None
    before: Reading | None = None
    for at in sorted(range(len(told)), key=lambda at: told[at].span):
        moved = told[at]
        if part is not None and before is not None and _goes_on(scene, part, before, moved):
            told[at] = replace(moved, measure=part.measure, qualifiers=part.qualifiers)
        else:
            part = moved if _is_part(scene, moved) else None
        before = moved
    return told


def _is_part(scene: Scene, one: Reading) -> bool:
    """ "Of the 72, 12 were children", "12 of them of children": a part of what was counted before it."""
    if one.rules[:1] in _PARTS:
        return True
    at = one.amount.last if one.amount is not None else 0
    return one.rules[:1] == _BARE and bool(one.qualifiers) and scene.word(at) == "of" and _those(scene, at + 1)


def _goes_on(scene: Scene, part: Reading, before: Reading, moved: Reading) -> bool:
    """Whether a reading is of the part told before: how it moved, from what, and where that stands among the years."""
    own = moved.qualifiers and moved.qualifiers != part.qualifiers
    if own or (moved.amount is not None and moved.amount == part.amount) or not _counts_the_same(part, moved):
        return False
    if moved.shape in {Shape.EXTREME, Shape.COMPARISON}:
        between = scene.text[before.span.end : moved.span.start].replace(",", " , ").split()
        joined = next((at for at, word in enumerate(between) if word in _JOINS), None)
        if joined is None or not word_set("be").isdisjoint(between[joined:]):
            return False  # "12 were women, and the total was the most"
        return before is not part or not word_set("be").isdisjoint(between)  # not "12 of them fatal, the most"
    start = moved.amount is not None and scene.word(moved.amount.first - 1) in {"from", "against"}
    return moved.shape is Shape.CHANGE or (start and moved.rules[:1] == _BARE)


def _counts_the_same(part: Reading, moved: Reading) -> bool:
    """Whether what moved names nothing, or was read with the noun of the whole before its part."""
    if moved.measure is None or part.measure is None:
        return moved.measure is None
    return moved.measure.measure == part.measure.measure and moved.measure.span.start < part.span.start


def _quality_behind(scene: Scene, at: int) -> str | None:
    """ "16 were children", "16 victims were under 18": what the words behind the verb make of the part."""
    if scene.word(at) not in _BE:
        return None
    return next((mark.row["qualifier"] for mark in scene.qualifiers if mark.first in (at, at + 1)), None)


def of_those_shot(scene: Scene, quantity: Quantity, made: Reading, last: Reading | None) -> Reading:
    """ "Eighteen children were shot, four fatally": what narrows those told right before narrows their part too."""
    if last is None or last.measure is None or made.measure is None:
        return made
    if last.measure.measure == "police_shootings" and made.measure.measure == "shooting_victims" and made.qualifiers:
        return replace(made, measure=replace(last.measure, qualifiers=()))  # "officers shot 17 people; 13 survived"
    if not last.qualifiers:
        return made
    at = quantity.last + 2 * (scene.word(quantity.last) == "of" and _those(scene, quantity.last + 1))
    if scene.word(at) != "fatally" or {last.measure.measure, made.measure.measure} != {"shooting_victims"}:
        return made
    return replace(made, qualifiers=tuple(dict.fromkeys((*made.qualifiers, *last.qualifiers))))
