"""Of what so many cases were cleared: "solved 12 percent of its burglaries", "closed killings at a lower rate"."""

from __future__ import annotations

from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.closed_times import closes_a_time
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import table, word_set
from onrecord.model import MeasureWords, Of, Reading, Shape

_BEHIND = 10  # tokens from a share to the noun that it is of: "12 percent of the city's residential burglaries"
_THEM = frozenset({"them", "these", "those"})
_DONE = 9  # tokens from "closed" to "lower" in "closed homicide cases in 2016 at a rate significantly lower than"
_APART = frozenset({",", ";", "and", "but"}) | word_set("to_be")
_PARTS = word_set("part_of_cases")
_MURDERS = frozenset({None, "homicides", "homicides_cleared"})


@cache
def _offences() -> dict[str, str]:
    return {row["measure"]: row["qualifier"] for row in table("offences_cleared")}


def offence_of(measure: str) -> str | None:
    """The qualifier of the clearance rate of that offence; None of murders, whose rate needs none, and of others."""
    return _offences().get(measure.partition("?:")[2] or measure)


@needs(any_of(word_set("solves")), shapes(Shape.COMPARISON))
def of_solving(scene: Scene, reading: Reading) -> Reading:
    """ "Solve more cases than the national average", "cleared killings at a lower rate than Reno": of those cleared.

    A plain number of them ("solved more murders than Reno") is of the solved ones.
    """
    verb = _solved_before(scene, scene.opens(reading.span))
    measure = reading.measure.measure if reading.measure is not None else None
    offence = offence_of(measure or "")
    if verb is None or (measure not in _MURDERS and offence is None):
        return reading
    told = scene.words[verb : scene.behind(reading.span)]
    per_case = reading.of is Of.RATE or not _PARTS.isdisjoint(told)
    kept = reading.qualifiers if measure in _MURDERS else (offence or "",)
    if not per_case and measure not in _MURDERS:
        return replace(reading, measure=MeasureWords(scene.span(verb, verb + 1), None))
    cleared = "clearance_rate" if per_case else "homicides_cleared"
    words = MeasureWords(scene.span(verb, verb + 1), cleared, kept)
    return replace(reading, measure=words, qualifiers=kept, of=None if per_case else reading.of)


def _solved_before(scene: Scene, at: int) -> int | None:
    """The verb of solving that governs a comparison beginning at a token: only its cases stand between."""
    verb = next((i for i in reversed(range(max(0, at - _DONE), at)) if scene.words[i] in word_set("solves")), None)
    if verb is None or scene.clause[verb] != scene.clause[at] or closes_a_time(scene.words, verb):
        return None
    return verb if _APART.isdisjoint(scene.words[verb + 1 : at]) else None


def of_offence(scene: Scene, reading: Reading) -> Reading:
    """The reading of a clearance rate with the offence that its words name; the rate alone is that of homicides."""
    if reading.measure is None or reading.measure.measure != "clearance_rate" or reading.qualifiers:
        return reading
    if any(scene.tokens[mark.first].start == reading.measure.span.start for mark in scene.measures):
        return reading  # "the clearance rate", which names its offence itself where it is another's
    cleared = _cleared(scene, reading)
    if cleared is None:
        return reading
    if (offence := offence_of(cleared.row["measure"])) is None:
        part = tuple(filter(None, cleared.row["qualifiers"].split("|")))  # "half of gun murders are solved"
        return replace(reading, qualifiers=part) if part and cleared.row["measure"] == "homicides" else reading
    return replace(reading, qualifiers=(offence,), measure=replace(reading.measure, qualifiers=(offence,)))


def _cleared(scene: Scene, reading: Reading) -> Mark | None:
    """The noun in or behind a reading's words, else the last before them in their clause."""
    first = scene.opens(reading.span)
    last = scene.behind(reading.span)
    clause = [
        mark
        for mark in scene.measures
        if scene.clause[mark.first] == scene.clause[min(first, len(scene.clause) - 1)]
        and mark.row["form"] == "noun"
        and not scene.hidden[mark.first]
    ]
    inside = [mark for mark in clause if first <= mark.first < last]
    behind = [mark for mark in clause if last <= mark.first <= last + _BEHIND and not _apart(scene, last, mark.first)]
    if inside or behind:
        return (inside or behind)[0]
    before = [mark for mark in clause if mark.last <= first and not _anew(scene, mark.last, first)]
    own = scene.word(last) == "of" and scene.word(last + 1) not in _THEM
    return before[-1] if before and not own else None


@needs(any_of(_THEM, figures=SHARES))
def of_offence_told(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "There were 300 burglaries. Police solved 12 percent of them": of what the sentence before counts.

    "Burglary? One in seven": of what the question before names.
    """
    rate = reading.measure is not None and reading.measure.measure == "clearance_rate" and not reading.qualifiers
    if not rate or scene.measures:
        return reading
    counted = next((one.measure.measure for one in reversed(earlier.told) if one.measure is not None), None)
    counted = counted if not _THEM.isdisjoint(scene.has) else None
    just = earlier.question is not None and earlier.question.statement == reading.statement - 1
    asked = earlier.question.measure.measure if just and earlier.question is not None else None
    offence = offence_of(asked or counted or "")
    if offence is None or reading.measure is None:
        return reading
    return replace(reading, qualifiers=(offence,), measure=replace(reading.measure, qualifiers=(offence,)))


def _anew(scene: Scene, first: int, last: int) -> bool:
    """Whether another sentence begins between: "robberies fell, and detectives solved 40 percent"."""
    return any(scene.words[at : at + 2] == [",", "and"] for at in range(first, last))


def _apart(scene: Scene, first: int, last: int) -> bool:
    """Whether a comma or an "and" ends the words of a share before a noun: "was 40 percent, and robberies rose"."""
    return not {",", ";", "and", "but", "while", "—"}.isdisjoint(scene.words[first:last])
