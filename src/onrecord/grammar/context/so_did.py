"""What a few words say again of another: "Robberies fell. So did thefts.", "higher than ours, and so was Akron's"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, PeriodWords, Reading, Shape, Span, Unit

SIGNS = frozenset({"so"})  # what wakes the rule
_WAS = word_set("is_or_was")
_ASIDE = 6  # tokens of ", if barely," behind "so"
_NEAR = 60  # characters from what is told to its "so was"
_SO_IT_DID = (["so", "it", "did"], ["so", "they", "did"], ["so", "they", "have"], ["so", "it", "has"])
_BY = 5  # tokens of "so they did, by"
_DID = word_set("so_did")
_AGAIN = frozenset({"so", "as"})  # words behind which something is said again


def is_said_again(scene: Scene, at: int) -> bool:
    """Whether "so did" stands right before a token."""
    return scene.word(at - 1) in _DID and scene.word(at - 2) == "so"


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The change or the figure of the sentence before, of the thing or the place that "so did" names."""
    verb = _verb(scene)
    if earlier.statement == statement - 1 and scene.words[:3] in _SO_IT_DID:
        yield from _by_so_much(scene, statement, earlier)
    if verb is None or earlier.statement != statement - 1:
        return
    at = verb + 1 + (scene.word(verb + 1) == "the")
    thing = next((mark for mark in scene.measures if mark.first == at), None)
    place = next((mark for mark in scene.places if mark.first == at and mark.words.candidates), None)
    told = [one for one in earlier.told if one.shape is Shape.CHANGE]
    told = told or [_moved(one, earlier.pair) for one in earlier.told if thing is None and one.shape is Shape.VALUE]
    if not told:
        return
    if thing is not None:
        words = measure_words(scene, thing)
        made = _again(scene, statement, told[0], thing.last)
        yield replace(made, measure=words, qualifiers=words.qualifiers, amount=None, unit=None, sharply=False)
    elif place is not None:
        yield replace(_again(scene, statement, told[0], place.last), places=(place.words,))


def _by_so_much(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "So it did, by 10 percent, to 90", behind a change that was told without an amount."""
    told = [one for one in earlier.told if one.shape is Shape.CHANGE and one.amount is None]
    by = next((q for q in scene.quantities if scene.word(q.first - 1) == "by" and q.kind in SHARES), None)
    if len(told) == 1 and by is not None and by.first <= _BY:
        yield replace(_again(scene, statement, told[0], by.last), amount=by, unit=Unit.PERCENT)


def _moved(told: Reading, way: Direction | None) -> Reading:
    """The count as it was told, or as the change that it makes with the one it was held against."""
    if way is None:
        return told
    return replace(told, shape=Shape.CHANGE, direction=way, amount=None, unit=None, operator=None)


def _verb(scene: Scene) -> int | None:
    """The "did" of a sentence that opens with "so did", or with "so, if barely, did"."""
    if scene.word(0) != "so":
        return None
    if scene.word(1) in _DID:
        return 1
    inside = scene.word(1) == "," and "," in scene.words[2 : 2 + _ASIDE]
    closing = scene.words.index(",", 2) + 1 if inside else 0
    return closing if inside and scene.word(closing) in _DID else None


def with_also_moved(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The readings, and behind a change without an amount what "and so did robberies" says again of another."""
    if "so" not in scene.has:
        yield from readings
        return
    spots = [at for at, word in enumerate(scene.words) if word == "so" and at and scene.word(at + 1) in _DID]
    for reading in readings:
        yield reading
        if not spots or reading.shape is not Shape.CHANGE or reading.amount is not None:
            continue
        at = spots[0] + 2
        if not 0 <= scene.tokens[spots[0]].start - reading.span.end <= _NEAR:
            continue
        place = next((mark for mark in scene.places if mark.first == at and mark.words.candidates), None)
        thing = next((mark for mark in scene.measures if mark.first == at), None)
        named = place or thing
        if named is None:
            continue
        again = replace(reading, span=scene.span(spots[0], named.last), rules=("so did",), sharply=False)
        if place is not None:
            yield replace(again, places=(place.words,))
        elif thing is not None:
            words = measure_words(scene, thing)
            yield replace(again, measure=words, qualifiers=words.qualifiers)


def _again(scene: Scene, statement: int, told: Reading, last: int) -> Reading:
    return replace(told, span=scene.span(0, last), statement=statement, rules=("so did",))


def with_also(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """Each comparison, and what its sentence says again: "and so was Akron's", "as it did in 2016"."""
    if scene.has.isdisjoint(_AGAIN):
        yield from readings
        return
    spots = [at for at, word in enumerate(scene.words) if word == "so" and scene.word(at + 1) in _WAS | _DID]
    years = [at for at, word in enumerate(scene.words) if word == "as" and as_it_did(scene, at)]
    for reading in readings:
        yield reading
        yield from _also(scene, reading, spots)
        if years and reading.against_places:
            yield from _in_years(scene, reading, years[0])


def as_it_did(scene: Scene, at: int) -> bool:
    """ "More than Reno, as it did in 2016", "as we had in 2016": said again of a year that stands behind."""
    who = scene.word(at + 1) in word_set("goes_on_of_it") and scene.word(at + 2) in word_set("was_so")
    return who and scene.word(at - 1) in {",", "just"} and scene.word(at + 3) == "in"


def _in_years(scene: Scene, told: Reading, at: int) -> Iterator[Reading]:
    """The comparison once more for each of the years behind "as it did in"."""
    if not 0 <= scene.tokens[at].start - told.span.end <= _NEAR:
        return
    for span, period in years_again(scene, at):
        yield replace(told, span=span, rules=("as it did",), period=period, against_period=period, against=True)


def years_again(scene: Scene, at: int) -> Iterator[tuple[Span, PeriodWords]]:
    """The years behind "as it did in", each with its words, where the last ends its phrase: not "in 1990 in pizza"."""
    found: list[tuple[Span, PeriodWords]] = []
    last = at + 4
    for period in scene.periods:
        if period.first not in (last, last + 1) or not is_printed_year(period):
            continue
        found.append((scene.span(at if last == at + 4 else period.first, period.last), period))
        last = period.last
        if scene.word(last) not in {"and", ","}:
            break
    if scene.word(last) in word_set("phrase_end") - {"in"}:
        yield from found


def _also(scene: Scene, told: Reading, spots: list[int]) -> Iterator[Reading]:
    for at in spots:
        if not 0 <= scene.tokens[at].start - told.span.end <= _NEAR:
            continue
        place = next((mark for mark in scene.places if mark.first == at + 2 and mark.words.candidates), None)
        if place is None or told.against:
            continue
        last = place.last + (scene.word(place.last) == "'s")
        if scene.word(last) in word_set("phrase_end") | {""}:
            yield replace(told, span=scene.span(at, last), rules=("so did",), places=(place.words,))
