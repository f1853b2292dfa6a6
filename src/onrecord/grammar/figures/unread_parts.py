"""Words that narrow a figure to a part of the place or of the people, and that no rule has read.

"Crime in the city's subway fell 15 percent" is not told of the city's crime. Which part it is told of may be in no
list, and the reading keeps the measure that it found; that it is a part is noted, so that nothing firm is said of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import RATES
from onrecord.grammar.figures.numbers_of_places import counts_kinds
from onrecord.grammar.places.named_parts import are_people
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape, VagueWords

_OF_SEVERAL = frozenset({Shape.CHANGE, Shape.RUN, Shape.EXTREME})  # what counted places may each have seen
_COUNTS = frozenset({QuantityKind.COUNT, QuantityKind.FRACTION})
_THEM = ("of", "them")
_THEN = "then"  # "857, against 411 then": no time of the figure before it
_OTHER_TIME = VagueWords("the words name the time of the other figure by “then” alone")
_GOES_ON = word_set("goes_on_behind_place")
_SEVERAL_KINDS = word_set("counts_every_crime")
_LIES_IN = frozenset({"in", "at", "on"})
_STOPS = frozenset({".", ",", ";", "—", "-", ")", "and", "but"})
_REACH = 4  # tokens from a preposition to its noun: "on the city's crowded trains"


class _Part(NamedTuple):
    """Tokens `first` to `last` (excluded) that name a part; one that `leads` narrows only what stands behind it."""

    first: int
    last: int
    leads: bool


def with_unread_part(scene: Scene, reading: Reading) -> Reading:
    """The reading, with the words of its clause that narrow it to a part that it does not name."""
    if "them" in scene.has and reading.amount is not None and (words := _of_them(scene, reading.amount)):
        return replace(reading, unread=words)
    if reading.against and reading.period is not None and reading.period.text.lower().endswith(_THEN):
        return replace(reading, period=replace(reading.period, expression=_OTHER_TIME))
    if "share" in scene.kinds and reading.shape is Shape.VALUE and (words := _accounts(scene, reading)):
        return replace(reading, unread=words)
    parts = _parts(scene)
    if reading.shape in _OF_SEVERAL and not reading.places:
        parts = [*parts, *_some_places(scene)]
    if reading.shape is Shape.CHANGE and reading.against_period is None:
        parts = [*parts, *_stretches(scene), *_much_of_it(scene, reading), *_begun(scene, reading)]
    if reading.shape is Shape.EXTREME and "single" in scene.has and not scene.periods:
        parts = [*parts, *_single(scene)]
    return _with_part(scene, reading, parts) if parts else reading


def _with_part(scene: Scene, reading: Reading, parts: Sequence[_Part]) -> Reading:
    """The reading, with the words of the first of these parts that narrow it."""
    part = next((one for one in parts if _narrows(scene, one, reading) and not _is_read(scene, one, reading)), None)
    if part is None:
        return reading
    span = scene.span(part.first, part.last)
    return replace(reading, unread=scene.text[span.start : span.end])


@once
def _parts(scene: Scene) -> list[_Part]:
    """Every "in the subway" and "some areas" of the sentence, and every "weekend" before its shootings."""
    parts = list(_times(scene))
    if not word_set("parts_of_a_place").isdisjoint(scene.has):
        parts += _inside(scene)
    if not word_set("stands_for_downtown").isdisjoint(scene.has):
        parts += _downtown(scene)
    if not word_set("seasons").isdisjoint(scene.has):
        parts += _seasons(scene)
    if not word_set("set_places").isdisjoint(scene.has):
        parts += _kinds_of_places(scene)
    if not word_set("categories").isdisjoint(scene.has):
        parts += _kinds_of_crime(scene)
    if not word_set("some_of_them").isdisjoint(scene.has):
        parts += _some_crimes(scene)
    parts += () if RATES.isdisjoint(scene.has) else _people(scene)
    parts += (_Part(one.first - 1, one.last, leads=True) for one in scene.quantities if counts_kinds(scene, one))
    return parts


def _people(scene: Scene) -> Iterator[_Part]:
    """ "The rate for Asian Americans": of some of the people, by a name that no list may hold."""
    towns = {mark.first for mark in scene.places}  # "the rate for Americans" is the nation's
    for at in range(2, len(scene.words)):
        named = scene.words[at - 1] == "for" and scene.words[at - 2] in RATES and scene.tokens[at].text[0].isupper()
        if named and at not in towns and any(map(are_people, scene.words[at : at + 2])):
            yield _Part(at, at + 1, leads=True)


def _kinds_of_crime(scene: Scene) -> Iterator[_Part]:
    """ "Some types of violent crime did increase": not violent crime, and nobody says which."""
    for mark in scene.measures:
        at = mark.first - 2
        if scene.word(at + 1) == "of" and scene.word(at) in word_set("categories"):
            first = at - 1 - (scene.word(at - 1) == "other")
            if scene.word(first) in word_set("some_of_them"):
                yield _Part(first, mark.first, leads=True)


def _some_crimes(scene: Scene) -> Iterator[_Part]:
    """ "Some violent crimes ticked up": of what has several kinds some of them, and nobody says which."""
    for mark in scene.measures:
        several = mark.row["measure"] in _SEVERAL_KINDS and scene.words[mark.last - 1] == "crimes"
        if several and scene.word(mark.first - 1) in word_set("some_of_them"):
            yield _Part(mark.first - 1, mark.first, leads=True)


def _times(scene: Scene) -> Iterator[_Part]:
    """ "Weekend shootings", where no words for a time name the weekend."""
    if word_set("times_before_crime").isdisjoint(scene.has) and "-" not in scene.has:
        return
    for mark in scene.measures:
        dated = any(period.first < mark.first <= period.last for period in scene.periods)
        joined = scene.words[max(0, mark.first - 2) : mark.first] == ["-", "city"]  # "big-city murders"
        if (joined or scene.word(mark.first - 1) in word_set("times_before_crime")) and not dated:
            yield _Part(mark.first - (3 if joined else 1), mark.first, leads=True)


@once
def _stretches(scene: Scene) -> list[_Part]:
    """ "Fell over the decade", "down over the years.": from no year that is told."""
    if word_set("untold_stretch").isdisjoint(scene.has) or "over" not in scene.has:
        return []
    dated = {at for period in scene.periods for at in range(period.first, period.last)}
    ends = [at for at, word in enumerate(scene.words) if word in word_set("untold_stretch") and at not in dated]
    return [
        _Part(at - 2, at + 1, leads=False)
        for at in ends
        if scene.words[at - 2 : at] == ["over", "the"] and (at + 1 == len(scene.words) or scene.word(at + 1) in _STOPS)
    ]


def _much_of_it(scene: Scene, reading: Reading) -> list[_Part]:
    """ "Fell during much of the last decade": from no year to none that is told."""
    first = reading.period.first if reading.period is not None else 0
    first -= scene.word(first - 1) == "the"
    much = scene.word(first - 1) == "of" and scene.word(first - 2) in word_set("part_of_years")
    return [_Part(first - 2, first, leads=False)] if much else []


def _begun(scene: Scene, reading: Reading) -> list[_Part]:
    """ "Crime began to fall.": from no time that is told; and "murders dipped everywhere", in no place that is."""
    at = scene.behind(reading.span)
    everywhere = scene.word(at) == "everywhere" and not reading.places
    found = [_Part(at - 1, at + 1, leads=False)] if everywhere else []
    if reading.period is not None or reading.amount is not None:
        return found
    near = range(scene.opens(reading.span), at)
    began = [i for i in near if scene.word(i) == "began" and scene.word(i + 1) == "to"]
    return [*found, *(_Part(i, i + 2, leads=False) for i in began)]


def _single(scene: Scene) -> Iterator[_Part]:
    """ "The record for checks in a single month": an order of months, and of no year."""
    for at, word in enumerate(scene.words):
        short = scene.word(at + 1) in word_set("short_stretch") | {"month"}
        if word == "single" and short and scene.words[max(0, at - 2) : at] == ["in", "a"]:
            yield _Part(at - 2, at + 2, leads=False)


def _downtown(scene: Scene) -> Iterator[_Part]:
    """ "Robberies downtown fell", "fell 4 percent downtown last year": no noun that it describes stands behind it."""
    starts = {cue.first for cue in scene.cues} | {period.first for period in scene.periods}
    for at, word in enumerate(scene.words):
        ends = at + 1 == len(scene.words) or scene.tokens[at + 1].kind == "mark" or at + 1 in starts
        ends |= scene.word(at + 1) in _GOES_ON
        if word in word_set("stands_for_downtown") and ends and not scene.hidden[at]:
            yield _Part(at, at + 1, leads=False)


def _seasons(scene: Scene) -> Iterator[_Part]:
    """ "In mid-to-late summer", where no words for a time name that of a year."""
    for at, word in enumerate(scene.words):
        if word not in word_set("seasons") or scene.word(at - 1) not in word_set("before_season"):
            continue
        if not any(period.first <= at < period.last for period in scene.periods):
            yield _Part(at - 1, at + 1, leads=False)


def _inside(scene: Scene) -> Iterator[_Part]:
    """ "In the subway", "some areas"; a capital makes it the name of something, at which nothing is counted."""
    named = {at for period in scene.periods for at in range(period.first, period.last)}
    named |= {at for mark in scene.groups for at in range(mark.first, mark.last)}
    named |= {at for mark in scene.places for at in range(mark.first, mark.last) if mark.words.kind != "group"}
    for at, word in enumerate(scene.words):
        if word not in word_set("parts_of_a_place") or at in named or scene.hidden[at]:
            continue
        first = None if scene.tokens[at].text[0].isupper() else _opening(scene, at)
        if first is not None:
            yield _Part(first, at + 1, leads=False)


def _of_them(scene: Scene, count: Quantity) -> str:
    """ "762 murders, 300 of them in just two districts": where part of them happened, in a place that nobody knows."""
    at = count.last + len(_THEM)
    if tuple(scene.words[count.last : at]) != _THEM or scene.word(at) not in word_set("puts_into") - {"of"}:
        return ""
    starts = [mark.first for mark in scene.places] + [mark.first for mark in scene.periods]
    starts += [mark.first for mark in scene.qualifiers]
    if any(at < first <= at + _REACH for first in starts) or at + 1 >= len(scene.words):
        return ""
    span = scene.span(count.last, at + 2)
    return scene.text[span.start : span.end]


def _accounts(scene: Scene, reading: Reading) -> str:
    """ "Gang members accounted for 300 of the homicides": a part, by those before the verb."""
    at = reading.amount.first if reading.amount is not None else 0
    verb = next((cue for cue in scene.cues if cue.row["cue"] == "share" and 0 <= at - cue.last <= 2), None)
    if verb is None or reading.qualifiers or verb.first == 0:
        return ""
    first = verb.first - (scene.word(verb.first - 1) == "alone")
    subject = next((mark for mark in scene.places if mark.last == first), None)
    if any(period.last == first for period in scene.periods):
        return ""  # "January accounted for 61"
    if subject is not None and (subject.words in reading.places or subject.words.here):
        return ""
    span = scene.span(verb.first - 1, verb.first)
    return scene.text[span.start : span.end]


def _kinds_of_places(scene: Scene) -> Iterator[_Part]:
    """ "In smaller cities", "in rural counties", "in cities that lost people": some of all, and nobody says which."""
    taken = {at for mark in scene.places for at in range(mark.first, mark.last)}
    for at, word in enumerate(scene.words):
        if word not in word_set("set_places") or at in taken or scene.hidden[at]:
            continue
        kind = scene.word(at - 1) in word_set("kind_of_places")
        first = at - 1 - kind
        if scene.word(first) in {"in", "among", "across"} and (
            kind or scene.word(at + 1) in {"that", "where", "whose"}
        ):
            yield _Part(first, at + 1, leads=False)
        elif scene.word(at + 1) in {"where", "whose"} and (_are_several(scene, at) or scene.word(at - 1) == "of"):
            yield _Part(at, at + 2, leads=True)


def _are_several(scene: Scene, at: int) -> bool:
    """ "Five more cities where crime rose", "several counties whose rates are above the average"."""
    at -= scene.word(at - 1) == "more"
    return scene.word(at - 1) in word_set("some_of_them") or any(one.last == at for one in scene.quantities)


@once
def _some_places(scene: Scene) -> list[_Part]:
    """ "Of the 62 departments, 32 said that homicides rose": places that are only counted, whose change it is."""
    if word_set("counted_places").isdisjoint(scene.has):
        return []
    counts = [one for one in scene.quantities if one.kind in _COUNTS]
    return [_Part(one.first, one.last + 1, True) for one in counts if _counts_places(scene, one.last)]


def _counts_places(scene: Scene, at: int) -> bool:
    """ "32 departments", "five of these cities"."""
    at += 2 * (scene.word(at) == "of" and scene.word(at + 1) in {"these", "those", "the"})
    return scene.word(at) in word_set("counted_places")


def _opening(scene: Scene, noun: int) -> int | None:
    """Where the words begin that put something into a part: a preposition, or "some" before it."""
    for at in range(noun - 1, max(-1, noun - 1 - _REACH), -1):
        word = scene.word(at)
        if word == "of" and scene.word(at - 1) == "one" and scene.word(at - 2) not in _LIES_IN:
            return None  # "breaks into one of our shops 40 times a day": what is hit, and no part of the town
        if word in word_set("puts_into") or word in word_set("some_of_them"):
            return at
        if word in word_set("segment") or word in word_set("be"):
            return None
    return None


def _narrows(scene: Scene, part: _Part, reading: Reading) -> bool:
    """Whether a part is that of a figure at token `at`: in its clause, and not in words with a measure of their own."""
    at = scene.opens(reading.span)
    if scene.clause[part.first] != scene.clause[at]:
        return False
    if part.leads:
        told = at <= part.first and part.last < scene.behind(reading.span)
        return part.last <= at or told  # "an increase in several crimes", "415 unsolved murders"
    segment = scene.segment[part.first]
    own = {scene.segment[at], scene.segment[scene.behind(reading.span) - 1]}  # "between 1997 and 2020, there were five"
    return segment in own or all(scene.segment[mark.first] != segment for mark in scene.measures)


def _is_read(scene: Scene, part: _Part, reading: Reading) -> bool:
    """Whether the words are those of a measure, or of a qualifier that the reading has."""
    at = part.last - 1
    known = {*reading.qualifiers, *(reading.measure.qualifiers if reading.measure else ())}
    if any(mark.first <= at < mark.last and mark.row["qualifier"] in known for mark in scene.qualifiers):
        return True
    return any(mark.first <= at < mark.last for mark in scene.measures)
