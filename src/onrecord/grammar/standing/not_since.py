"""Extremes told by how far back one has to look: "you have to go back to 1965 to find fewer", "a level not seen since
2008", "a mark it had not crossed since 2008".

What has not been passed since a year is the highest since then; what has not been seen since is so on the side to which
the figure went.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import rate_before
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.model import (
    Direction,
    End,
    MeasureWords,
    Of,
    Operator,
    PeriodWords,
    Quantity,
    QuantityKind,
    Reading,
    ScopeKind,
    ScopeWords,
    Shape,
)

SIGNS = frozenset({"back", "unseen"}) | word_set("nots")  # what wakes the rule
_TO_THAN = 8  # tokens from a degree to its "than": "a lower rate of violent crime in the city than"
_TO_YEAR = 6  # tokens from "than" to the year: "than the 63 recorded in 2011"
_ALL_THE_WAY = ["all", "the", "way"]
_BACK = 6  # tokens from "back to 1965" to what one finds there
_TO_SINCE = 4  # tokens from "happened" to the year behind its "since"
_LIKE = 8  # tokens from "seen" to the "since" behind "a figure like that"
_DENIED = 4  # tokens from "had not" to its verb
_UP = {Operator.MORE, Operator.AT_LEAST, Operator.JUST_OVER}
_DOWN = {Operator.LESS, Operator.AT_MOST, Operator.NEARLY}


def read(scene: Scene, statement: int, earlier: Earlier, taken: set[int]) -> Iterator[Reading]:
    """Every extreme told so; `taken` collects the words of degree that one goes back to a year to find."""
    for at, word in enumerate(scene.words):
        if scene.hidden[at]:
            continue
        if word == "back":
            yield from _go_back(scene, statement, at, taken)
        elif word in word_set("nots"):
            yield from _no_more(scene, statement, at)
        elif word in {"seen", "unseen"} or word in word_set("passes_mark"):
            yield from _not_since(scene, statement, at, earlier)
        elif word in word_set("came_about"):
            yield from _not_happened(scene, statement, at)


def _go_back(scene: Scene, statement: int, at: int, taken: set[int]) -> Iterator[Reading]:
    """ "You have to go back to 1965 to find fewer", "to find a worse year than 2011, look back 20 years"."""
    if not _looks_back(scene, at):
        return
    period = next((one for one in scene.periods if at < one.first <= at + 2), None)
    years = next(
        (
            one
            for one in scene.quantities
            if at < one.first <= at + 2 and one.kind is QuantityKind.DURATION and one.grain == "year"
        ),
        None,
    )
    end_at = period.last if period is not None else years.last if years is not None else None
    if end_at is None:
        return
    inverted = scene.word(0) == "to" and scene.word(end_at) in word_set("phrase_end") | {""}
    places = range(1, _BACK) if inverted else range(end_at, end_at + _BACK)
    found = next((one for place in places if (one := _degree(scene, place)) is not None), None)
    if found is None or not (inverted or scene.word(end_at) in {"to", "for", "before"}):
        return
    end, last = found
    if period is not None:
        scope = ScopeWords(ScopeKind.SINCE, start=period)
    else:
        scope = ScopeWords(ScopeKind.YEARS, years=int(years.value) if years is not None else 1)
    mark = _counted(scene, last)
    if mark is None and scene.word(last) not in word_sets("phrase_end", "found_there"):
        return  # "go back to 1990 for more cold cases"
    words = measure_words(scene, mark) if mark is not None else None
    first = 0 if inverted else at - 1
    taken.update(range(first, last))
    made = _made(scene, statement, first, end_at if inverted else last, end, scope, words, _than_when(scene, last))
    yield replace(made, of=Of.RATE) if scene.word(last) in RATES else made


def _looks_back(scene: Scene, at: int) -> bool:
    """ "Go back to", "go all the way back to"."""
    far = at - 1 - 3 * (scene.words[at - 3 : at] == _ALL_THE_WAY)
    return scene.word(far) in word_set("look_back")


def _counted(scene: Scene, last: int) -> Mark | None:
    """What a degree is of: "fewer murders", "a lower rate of violent crime", "a worse year for burglaries"."""
    of = scene.word(last) in word_sets("number_of_it", "found_there") and scene.word(last + 1) in {"of", "for"}
    return noun_after(scene, last) or next((m for m in scene.measures if m.first in (last, last + 2 * of)), None)


def _than_when(scene: Scene, last: int) -> PeriodWords | None:
    """ "Fewer murders in Reno than last year's 63": the year that nothing since then has passed."""
    than = next(
        (place for place in range(last, min(last + _TO_THAN, len(scene.words))) if scene.word(place) == "than"), 0
    )
    return next((one for one in scene.periods if than and 0 < one.first - than <= _TO_YEAR), None)


def _degree(scene: Scene, at: int) -> tuple[End, int] | None:
    """Which end the word that compares at a token gives, and where it ends: "fewer", "as few"."""
    for words, end in _degrees().get(scene.word(at), ()):
        if scene.words[at : at + len(words)] == words:
            return end, at + len(words)
    return None


@cache
def _degrees() -> dict[str, list[tuple[list[str], End]]]:
    """The words that compare and which end they give, by the first of them, in the order of their table."""
    found: dict[str, list[tuple[list[str], End]]] = {}
    for row in table("degrees"):
        for words in [phrase.split(" ") for phrase in row["words"].split("|") if phrase != "as"]:
            found.setdefault(words[0], []).append((words, End(row["end"])))
    return found


def _not_since(scene: Scene, statement: int, at: int, earlier: Earlier) -> Iterator[Reading]:
    """ "A level not seen since 2008", "a threshold it had not crossed since 2008"."""
    since = next((place for place in range(at + 1, at + _LIKE) if scene.word(place) == "since"), None)
    if since is None:
        yield from _never_before(scene, statement, at)
        return
    if scene.word(at) == "seen" and since > at + 1 + (scene.word(at + 1) in {"here", "there"}):
        yield from _seen_such(scene, statement, at, since, earlier)
        return
    period = next((one for one in scene.periods if since <= one.first <= since + 1), None)
    denied = word_set("nots") & set(scene.words[max(0, at - _DENIED) : at])
    noun = next((i for i in range(at - 1, max(-1, at - _BACK - 4), -1) if scene.word(i) in word_set("mark_noun")), None)
    if period is None or noun is None or not (denied or scene.word(at) == "unseen"):
        return
    if scene.word(noun - 1) not in {"a", "an", "the"} and scene.word(noun) not in {"something", "levels"}:
        return
    quantity = next((one for one in reversed(scene.quantities) if one.last <= noun), None)
    opening = noun - 1
    end = End.HIGHEST if scene.word(at) in word_set("passes_mark") else _side(scene, noun, earlier)
    if end is None:
        return
    mark = (noun_after(scene, quantity.last) if quantity is not None else None) or subject(scene, opening)
    words = measure_words(scene, mark) if mark is not None else None
    own = period_of(scene, quantity.first, quantity.last) if quantity is not None else None
    yield _made(scene, statement, opening, period.last, end, ScopeWords(ScopeKind.SINCE, start=period), words, own)


def _never_before(scene: Scene, statement: int, at: int) -> Iterator[Reading]:
    """ "A total never reached before", "a number that the city had never before reached"."""
    before = scene.words[max(0, at - _DENIED) : at]
    last = at + 1 + (scene.word(at + 1) == "before")
    noun = next((i for i in range(at - 1, max(-1, at - _LIKE), -1) if scene.word(i) in word_set("mark_noun")), None)
    ever = "never" in before and (last > at + 1 or "before" in before)
    if noun is None or not ever or scene.word(last) not in word_set("phrase_end"):
        return
    mark = subject(scene, noun - 1)
    words = measure_words(scene, mark) if mark is not None else None
    yield _made(scene, statement, max(0, noun - 1), last, End.HIGHEST, ScopeWords(ScopeKind.EVER), words, None)


def _no_more(scene: Scene, statement: int, at: int) -> Iterator[Reading]:
    """ "It has not recorded more since 1995", "not since 2013, when 120 died, has the city lost fewer"."""
    opens = scene.word(at + 1) == "since"
    behind = range(at + 1, len(scene.words) if opens else at + _DENIED)
    found = next(((place, one) for place in behind if (one := _degree(scene, place)) is not None), None)
    verbs = scene.words[at + 1 : found[0]] if found is not None else []
    if found is None or word_set("degree_verb").isdisjoint(verbs):
        return
    if scene.word(found[0]) == "as" or verbs[-2:] == ["seen", "a"]:
        return  # told by "unsurpassed", and as what was not seen
    end, last = found[1]
    noun = noun_after(scene, last)
    told = noun.last if noun is not None else last + (scene.word(last) in word_set("found_there") - {",", ""})
    if told == last and scene.word(last - 1) in word_set("larger_or_smaller"):
        return  # "the force has not been smaller since 2008"
    last = told
    last += scene.word(last) in {"here", "there"}
    since = at + 1 if opens else last
    period = next((one for one in scene.periods if since <= one.first <= since + 1), None)
    closed = scene.word(last) in word_set("phrase_end") if opens else scene.word(last) == "since"
    if period is None or not closed:
        return
    words = measure_words(scene, noun) if noun is not None else None
    scope = ScopeWords(ScopeKind.SINCE, start=period)
    yield _made(scene, statement, at, max(last, period.last), end, scope, words, None)


def _not_happened(scene: Scene, statement: int, at: int) -> Iterator[Reading]:
    """ "More than 20,000 were stolen, which had not happened since 2008": of a figure told as beyond a mark."""
    period = next((one for one in scene.periods if at + 1 <= one.first <= at + _TO_SINCE), None)
    opens = next((i for i in range(at - 1, max(0, at - _LIKE), -1) if scene.word(i) in {"which", "that"}), None)
    if period is None or opens is None or word_set("nots").isdisjoint(scene.words[opens:at]):
        return
    opens -= scene.word(opens - 1) in {"something", "one"}
    told = [one for one in scene.quantities if one.last < opens and one.kind is QuantityKind.COUNT]
    closed = scene.word(period.last) in word_set("phrase_end") | {""}
    if scene.word(opens - 1) != "," or scene.word(at + 1) != "since" or len(told) != 1 or not closed:
        return
    figure = told[0]
    end = None if word_set("no_mark_passed") & set(scene.words[figure.last : opens]) else _beyond(scene, figure)
    moved = any(figure.last < cue.first < opens and cue.row["cue"] == "change" for cue in scene.cues)
    if end is None or moved:
        return
    mark = noun_after(scene, figure.last) or subject(scene, figure.first)
    words = measure_words(scene, mark) if mark is not None else None
    own = period_of(scene, figure.first, figure.last)
    yield _made(scene, statement, opens, period.last, end, ScopeWords(ScopeKind.SINCE, start=period), words, own)


def _beyond(scene: Scene, quantity: Quantity) -> End | None:
    """The side of a mark on which a figure is told to be: "more than 70", "fewer than 30", "reached 100"."""
    if quantity.operator in _UP | _DOWN:
        return End.HIGHEST if quantity.operator in _UP else End.LOWEST
    return End.HIGHEST if scene.word(quantity.first - 1) in word_set("reaches") else None


def _seen_such(scene: Scene, statement: int, at: int, since: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Had not seen a figure like that since 1993", "have not seen a lower murder total since 2013"."""
    period = next((one for one in scene.periods if since <= one.first <= since + 1), None)
    denied = word_set("nots") & set(scene.words[max(0, at - _DENIED) : at])
    between = scene.words[at + 1 : since]
    if period is None or not denied or between[:1] not in (["a"], ["such"], ["numbers"], ["anything"]):
        return
    degree = next((one for place in range(at + 1, since) if (one := _degree(scene, place)) is not None), None)
    such = between[-2:] in (["like", "that"], ["like", "this"]) or between[0] == "such"
    if degree is not None:
        end: End | None = degree[0]
    else:
        named = such and not word_set("mark_noun").isdisjoint(between)
        end = (_side(scene, at, earlier) or End.HIGHEST) if named else None  # what is not seen often is much
    if end is None:
        return
    mark = next((one for one in scene.measures if at < one.first < since), None)
    words = measure_words(scene, mark) if mark is not None else None
    scope = ScopeWords(ScopeKind.SINCE, start=period)
    yield _made(scene, statement, at - 1, period.last, end, scope, words, None)


def _side(scene: Scene, noun: int, earlier: Earlier) -> End | None:
    """To which side the figure went that reached the level; None where the words do not say."""
    for quantity in reversed(scene.quantities):
        counted = quantity.kind is QuantityKind.COUNT or quantity.operator not in _UP | _DOWN
        if quantity.last <= noun and counted and (end := _beyond(scene, quantity)) is not None:
            return end
    for cue in reversed(scene.cues):
        if cue.row["cue"] == "change" and cue.last <= noun and cue.row["value"] in {"rose", "fell"}:
            return End.HIGHEST if cue.row["value"] == "rose" else End.LOWEST
    for reading in reversed(earlier.told):
        if reading.direction in {Direction.ROSE, Direction.FELL}:
            return End.HIGHEST if reading.direction is Direction.ROSE else End.LOWEST
    return None


def _made(
    scene: Scene,
    statement: int,
    first: int,
    last: int,
    end: End,
    scope: ScopeWords,
    words: MeasureWords | None,
    period: PeriodWords | None,
) -> Reading:
    return Reading(
        Shape.EXTREME,
        scene.span(first, last),
        statement,
        ("not since",),
        measure=words,
        places=places_of(scene, first, last),
        period=period,
        end=end,
        scope=scope,
        of=Of.RATE if (words is not None and words.rate) or _of_a_rate(scene, first) else None,
    )


def _of_a_rate(scene: Scene, first: int) -> bool:
    """ "58 for every 100,000, a rate this city had never seen": the level of a figure per head."""
    return not RATES.isdisjoint(scene.words[first : first + 2]) and rate_before(scene, first)
