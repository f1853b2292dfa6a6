"""Deaths by gun that were suicides: "of Wyoming's 87 gun deaths, 69 were suicides", "two-thirds of them were suicides".

Suicides alone are outside the field; as a part of gun deaths just told they are that part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.shares.part_as_share import exactly, share_told_again
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Operator, Quantity, QuantityKind, Reading, Shape, Unit

DEATHS = "gun_deaths"
SIGNS = frozenset({"suicide", "suicides"})  # what wakes the rule
_PARTS = SHARES | {QuantityKind.COUNT}
_MAJORITY = frozenset({"most", "majority"})
_LABELS = ([":"], ["—"], ["–"], ["numbered"], ["totaled"])
_OPENS_ITEM = frozenset({";", ":", ",", "*", "-", "•"})
_CLOSES = frozenset({",", ".", ";", ")", "—", "–", ""})
_HALF = Decimal(50)  # percent, which most of them are more than
_KILLINGS = frozenset({"homicides", "murders", "killings"})
_WORDS = 3  # of "were more than" before "half of the total"
_HEDGE = 2  # tokens beside "made up": "suicides alone made up about 59 percent"
_FARTHEST = 16  # the same with dates and another figure between
_REACH = 9  # tokens from a figure to its "suicides": "of the deaths by gun in Ohio in 2013 were suicides"


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Every count and share of gun deaths that the sentence calls suicides."""
    if SIGNS.isdisjoint(scene.has):
        return
    at = next(at for at, word in enumerate(scene.words) if word in SIGNS)
    deaths = next((mark for mark in scene.measures if mark.row["measure"] == DEATHS), None)
    told = measure_words(scene, deaths) if deaths is not None else _killed_by_guns(scene)
    told = told or _told(scene, at, earlier) or _asked_for(earlier, statement)
    if told is None or told.qualifiers:
        return  # a part of them itself
    if (most := _most(scene, at)) is not None:
        yield _part(scene, statement, most, at + 1, told, share=True)
    for index, quantity in enumerate(scene.quantities):
        share = quantity.kind in SHARES
        if index in used or scene.hidden[quantity.first] or not (share or quantity.kind is QuantityKind.COUNT):
            continue
        these = not share and _of_these(scene, quantity, at)
        beside = these or _made_up(scene, quantity, at) or _homicides_behind(scene, quantity, at)
        if not 0 <= at - quantity.last <= _FARTHEST and not (share or beside):
            continue
        if share and _were_homicides(scene, quantity, at):
            used.add(index)
            yield _homicides(scene, statement, quantity, told, share=share)
            continue
        between = _plain(scene, quantity.last, at, share=share) if at > quantity.last else []
        if _homicides_behind(scene, quantity, at):
            used.add(index)
            yield _homicides(scene, statement, quantity, told, share=share)
            continue
        of_them = 0 < len(between) <= _REACH and set(between) <= word_set("were_of_them") and _is_told(between)
        if of_them or these or _made_up(scene, quantity, at) or _among_them(scene, quantity, at):
            used.add(index)
            last = max(at + 1, quantity.last) + 2 * (these and scene.word(quantity.last) == "of")
            yield (made := _part(scene, statement, quantity, last, told, share=share))
            again = None if share else share_told_again(scene, index, made)
            if again is not None:
                used.add(again[0])
                yield again[1]


def _most(scene: Scene, at: int) -> Quantity | None:
    """ "Most of them were suicides": more than half of those told, without a number."""
    for first in range(max(0, at - _REACH), at):
        if scene.words[first] not in _MAJORITY or scene.word(first - 1) == "at" or scene.hidden[first]:
            continue
        between = scene.words[first + 1 : at]
        if between and word_set("were_of_them").issuperset(between) and _is_told(between):
            span = scene.span(first, first + 1)
            return Quantity(first, first + 1, span, span, QuantityKind.PERCENT, _HALF, Operator.MORE, Unit.PERCENT)
    return None


def _told(scene: Scene, at: int, earlier: Earlier) -> MeasureWords | None:
    """The deaths by gun that the text was counting, of which these suicides are a part."""
    told = earlier.deaths if earlier.deaths is not None and earlier.deaths.measure == DEATHS else None
    told = told or earlier.last(DEATHS)
    return replace(told, span=scene.span(at, at + 1), qualifiers=()) if told is not None else None


def _asked_for(earlier: Earlier, statement: int) -> MeasureWords | None:
    """ "How many people die by gunfire? In 2021, 48,830. More than half were suicides"."""
    words = answered(earlier.question, statement)
    return words if words is not None and words.measure == DEATHS else None


def _killed_by_guns(scene: Scene) -> MeasureWords | None:
    """ "Guns killed 45,222 people, 24,292 of them by suicide", "45,222 died from guns"."""
    died = next((mark for mark in scene.company if mark.row["class"] == "die_by_gun"), None)
    if died is not None:
        return MeasureWords(scene.span(died.first, died.last), DEATHS)
    at = next((at for at, word in enumerate(scene.words) if word in {"guns", "firearms"}), None)
    if at is None or scene.word(at + 1) != "killed":
        return None
    return MeasureWords(scene.span(at, at + 2), DEATHS)


def _of_these(scene: Scene, quantity: Quantity, at: int) -> bool:
    """ "More than half were suicides, 26,328 of them": the same told again as a count, alone between commas too."""
    joined = quantity.first == at + 2 and scene.word(at + 1) in {",", "—", "–", ":"}
    of_them = scene.words[quantity.last : quantity.last + 2] == ["of", "them"]
    return joined and (of_them or exactly(scene, quantity) or scene.word(quantity.last) in _CLOSES)


def _among_them(scene: Scene, quantity: Quantity, at: int) -> bool:
    """ "48,830 gun deaths, 26,328 suicides among them", "of those, 26,328 suicides": named right behind its number."""
    if at != quantity.last:
        return False
    deaths = any(mark.row["measure"] == DEATHS and mark.last <= quantity.first for mark in scene.measures)
    deaths = deaths or _killed_by_guns(scene) is not None
    return deaths or scene.words[quantity.first - 2 : quantity.first] == ["among", "them"]


def _homicides_behind(scene: Scene, quantity: Quantity, at: int) -> bool:
    """ "Suicides made up 59 percent of gun deaths, and homicides 38 percent": what is left out is told before."""
    first = quantity.first - (scene.word(quantity.first - 1) in {"about", "for"})
    named = scene.word(first - 1) in _KILLINGS and scene.word(first - 2) in {"and", ",", "while"}
    near = (one for one in scene.quantities if abs(at - one.first) <= _FARTHEST)
    told_before = any(one.kind in _PARTS and one.last < first for one in near)
    return named and told_before and scene.word(quantity.last) in word_set("phrase_end") | {""}


def _were_homicides(scene: Scene, quantity: Quantity, at: int) -> bool:
    """ "More than half were suicides and 43 percent were homicides": the other part of the same deaths."""
    at_verb = quantity.last + (scene.words[quantity.last : quantity.last + 2] in (["of", "them"], ["of", "those"])) * 2
    named = scene.word(at_verb) in {"were", "are"} and scene.word(at_verb + 1) in _KILLINGS
    return at < quantity.first and named and scene.word(at_verb + 2) in word_set("phrase_end") | {""}


def _homicides(scene: Scene, statement: int, quantity: Quantity, told: MeasureWords, *, share: bool) -> Reading:
    words = MeasureWords(scene.span(quantity.first - 1, quantity.last), "homicides", ("gun",))
    made = _part(scene, statement, quantity, quantity.last, told, share=share)
    return replace(made, measure=words, qualifiers=("gun",), against_measure=told if share else None)


def _made_up(scene: Scene, quantity: Quantity, at: int) -> bool:
    """ "Suicides made up 59 percent of the nation's gun deaths", "with suicides more than half of the total"."""
    between = scene.words[at + 1 : quantity.first]
    if between in _LABELS and (at == 0 or scene.word(at - 1) in _OPENS_ITEM):
        return True  # "Suicides: 26,328.", "Suicides numbered 26,328", an item of a list
    told = between[:1] in (["were"], ["are"]) or scene.word(at - 1) == "with"
    if told and len(between) <= _WORDS and scene.word(quantity.last) == "of":
        return word_set("is_share_of").issuperset(between)
    cues = [cue for cue in scene.cues if cue.row["cue"] == "share" and at < cue.first <= at + _HEDGE]
    return bool(cues) and 0 <= quantity.first - cues[0].last <= _HEDGE


def _plain(scene: Scene, first: int, last: int, *, share: bool) -> list[str]:
    """The words between, without dates, commas and a `share` told as a count too: "half in 2021, 26,328, were"."""
    kinds = {QuantityKind.COUNT, QuantityKind.PERCENT}  # "more than half, 54 percent, were"
    counts = [one for one in scene.quantities if share and one.kind in kinds]
    told = [(one.first, one.last) for one in scene.periods] + [(one.first, one.last) for one in counts]
    told += [(mark.first, mark.last) for mark in scene.places]
    told += [] if share else [(_or_so(scene, one.first), one.last) for one in scene.quantities if one.kind in SHARES]
    inside = {at for start, end in told for at in range(start - (scene.word(start - 1) == "in"), end)}
    return [scene.words[at] for at in range(first, last) if at not in inside and scene.words[at] != ","]


def _or_so(scene: Scene, first: int) -> int:
    """Where "or just over half" begins, the share that a count comes to; else where the share itself does."""
    return next((at for at in range(first - 1, first - 1 - _WORDS, -1) if scene.word(at) == "or"), first)


def _is_told(between: Sequence[str]) -> bool:
    return between[-1] in {"were", "are", "by"} or between in (["of", "them"], ["of", "those"])


def _part(scene: Scene, statement: int, quantity: Quantity, last: int, told: MeasureWords, *, share: bool) -> Reading:
    return Reading(
        Shape.SHARE if share else Shape.VALUE,
        scene.span(quantity.first, last),
        statement,
        ("suicides",),
        measure=told,
        qualifiers=("suicide",),
        places=places_of(scene, quantity.first, last),
        period=period_of(scene, quantity.first, last),
        amount=quantity,
        unit=Unit.PERCENT if share else Unit.COUNT,
    )
