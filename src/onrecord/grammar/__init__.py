"""Statements to Readings: the words of a claim, as found.

Nothing is looked up here and nothing is filled in but what words point back at ("a third of that", "was second"): for
those, words of the sentences before are kept. The shapes run in a fixed order, the most particular first, and a number
serves one shape only.

Its rooms, each of which knows only those above it:

* `words`: tokens, and the lexicon's marks on them
* `dates`, `places`, `numbers`: what words say of time, place and quantity
* `sentence`: the scene that every rule looks at, and which time and place a figure in it takes
* `figures`: what a number counts
* `context`: what words leave out or only point back at
* `shares`, `standing`: parts, rates and averages; extremes, records and ranks
* `counts`, `comparisons`, `changes`

`rules.py` has the rules in their order; `explained.py` tells what each made of a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from onrecord.frozen import replace
from onrecord.grammar.changes.from_that import from_that, from_that_year
from onrecord.grammar.changes.has_since import has_since
from onrecord.grammar.changes.one_tense import one_tense
from onrecord.grammar.changes.over_that_time import over_that_time
from onrecord.grammar.changes.then_moved import then_moved
from onrecord.grammar.changes.two_ends import reached, with_ends
from onrecord.grammar.comparisons import year_was_worse
from onrecord.grammar.context.another_thing import of_another_thing
from onrecord.grammar.context.asked import asked
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.of_that_share import of_that_share
from onrecord.grammar.context.of_those_told import moved_parts
from onrecord.grammar.context.origin_of_change import with_origin, with_origin_told
from onrecord.grammar.context.percent_again import percent_again
from onrecord.grammar.context.than_before import of_count_before, of_unread_count
from onrecord.grammar.context.together import together
from onrecord.grammar.context.turned_to import ends_with, opens_with, turned_to
from onrecord.grammar.dates.nowadays import nowadays
from onrecord.grammar.figures.abreast import abreast
from onrecord.grammar.figures.apposed import owned
from onrecord.grammar.figures.changes_compared import compares_changes
from onrecord.grammar.figures.counted_things import of_counted_thing, things_told
from onrecord.grammar.figures.listed_places import of_listed_places
from onrecord.grammar.figures.moods import claims_nothing, mood_of
from onrecord.grammar.figures.other_subject import of_other_subject, of_others
from onrecord.grammar.figures.own_qualifiers import with_own_qualifiers
from onrecord.grammar.figures.past_pace import past_pace
from onrecord.grammar.figures.strangers import of_a_stranger
from onrecord.grammar.figures.subjects import topic_of
from onrecord.grammar.figures.unread_parts import with_unread_part
from onrecord.grammar.figures.whose_count import counted_by
from onrecord.grammar.places.city_parts import parts_of
from onrecord.grammar.places.places import places_in_name
from onrecord.grammar.places.police_initials import initials
from onrecord.grammar.rules import Turn, woken
from onrecord.grammar.sentence.affiliations import affiliates, names_a_paper
from onrecord.grammar.sentence.apart import of_a_title
from onrecord.grammar.sentence.datelines import dateline_places
from onrecord.grammar.sentence.scene import Scene, look, places_in
from onrecord.grammar.sentence.vocabulary import Words, words_of
from onrecord.grammar.shares import ratio
from onrecord.grammar.shares.gun_sources import rival_sources, sellers
from onrecord.grammar.shares.murders_of_deaths import of_gun_deaths
from onrecord.grammar.shares.offences_cleared import of_offence, of_offence_told
from onrecord.grammar.shares.or_so_many import or_so_many
from onrecord.grammar.standing.best_and_worst import end_meant
from onrecord.grammar.standing.former_marks import of_former_marks
from onrecord.grammar.standing.listed_items import listed
from onrecord.lexicon.phrases import Phrases
from onrecord.model import (
    Document,
    MeasureWords,
    Parsed,
    PeriodWords,
    PlaceWords,
    Reading,
    Refusal,
    Span,
    Statement,
    Vocabulary,
)

__all__ = ["completed", "given_words", "look", "parse", "read_scene", "settled"]


def parse(document: Document, statements: Sequence[Statement], vocabulary: Vocabulary | None = None) -> Parsed:
    """Every reading and every place of every statement, in the order of the text.

    `vocabulary` holds words for this document beside the lexicon's.
    """
    given = given_words(document, vocabulary)
    readings: list[Reading] = []
    places: list[tuple[int, PlaceWords]] = []
    rivals: list[tuple[int, PlaceWords]] = []
    papers: list[tuple[int, PlaceWords]] = []
    topics: list[tuple[int, MeasureWords]] = []
    periods: list[tuple[int, PeriodWords]] = []
    bases: set[Span] = set()
    if document.dateline is not None:
        places += [(-1, words) for words in dateline_places(document.text, document.dateline, given)]
    earlier = Earlier()
    for index, statement in enumerate(statements):
        scene = look(document.text, statement.span, statement.asides, given)
        periods += [(index, words) for words in scene.periods]
        bases.update(words.span for words in scene.periods if scene.far[words.first])
        topic = asked(scene) or topic_of(scene) or turned_to(scene)
        earlier = earlier.entering(statement)
        scene = percent_again(scene, index, earlier)
        found = listed(scene, document.text, statement, index, earlier.title)
        found += completed(scene, read_scene(scene, index, earlier), earlier)
        if topic is not None and (found or not earlier.counted or opens_with(scene, topic)):
            topics += [(index, words) for words in (topic, ends_with(scene)) if words is not None]
        sold = sellers(found)
        for mark in scene.places:
            if affiliates(scene, mark) or (mark.words.candidates[:1] in sold and scene.word(mark.first - 1) == "from"):
                continue
            aside = scene.far[mark.first] or mark.words.candidates[:1] in sold or of_a_title(scene, mark)
            kept = papers if names_a_paper(scene, mark) else rivals if aside else places
            kept.append((index, mark.words))
        readings += sorted(found, key=lambda reading: (reading.span.start, reading.span.end))
        if index + 1 < len(statements):
            earlier = earlier.after(scene, found, index, statement)
    if not any(words.kind in {"city", "part", "county"} for _, words in places):
        rivals += papers
    if not any(words.kind in {"city", "part"} for _, words in places):
        places = sorted([*places, *rivals], key=itemgetter(0))  # else a rival is not what the text is about
    places += [(-2, words) for words in _in_frame(document, statements, given)]
    return Parsed(tuple(readings), tuple(places), tuple(topics), tuple(periods), frozenset(bases))


def given_words(document: Document, vocabulary: Vocabulary | None) -> Words:
    """The words for a document beside the lexicon's: those handed in, its forces' initials, the parts that it names."""
    given = words_of(vocabulary)
    forces = initials(document.text) if given.places is None else []
    given = given._replace(places=Phrases(forces)) if forces else given
    return given._replace(parts=parts_of(document.text))


def completed(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> list[Reading]:
    """Each reading with what the sentences before leave to it, in the same order."""
    if not readings:
        return []
    filled = [from_that(scene, earlier.fill(scene, reading), earlier) for reading in readings]
    filled = [from_that_year(scene, reading, earlier) for reading in filled]
    filled = moved_parts(scene, [with_origin(scene, reading, earlier) for reading in filled])
    filled = [of_offence_told(reading, scene, earlier.told) for reading in of_gun_deaths(scene, filled, earlier)]
    return together(scene, year_was_worse.aside(of_that_share(scene, filled, earlier)), earlier)


def _in_frame(document: Document, statements: Sequence[Statement], given: Words) -> list[PlaceWords]:
    """The places in the document's name and in the lines above its first sentence."""
    first = statements[0].span.start if statements else 0
    above = [span for span in document.furniture if span.end <= first]
    marks = [mark for span in above for mark in places_in(document.text, span, given)]
    return [*places_in_name(document.name), *(mark.words for mark in marks if not mark.words.here)]


def read_scene(scene: Scene, statement: int, earlier: Earlier) -> list[Reading]:
    """Every reading of one sentence; a question, a condition or a plan claims nothing.

    `earlier` is what the sentences before leave to words that only point back.
    """
    turn = Turn(scene, statement, earlier, set(), set())
    found = [reading for rule in woken(scene) for reading in rule.read(turn)]
    return [outcome for outcome in settled(scene, found, another=earlier.another) if isinstance(outcome, Reading)]


def settled(scene: Scene, readings: Sequence[Reading], *, another: bool = False) -> list[Reading | Refusal]:
    """Each reading with its publisher and its mood, or why it claims nothing.

    `another` tells that the sentences before have turned to a thing that is not counted here.
    """
    if not readings:
        return []
    readings = [
        nowadays(of_offence(scene, end_meant(scene, reading)))
        for reading in or_so_many(scene, abreast(scene, owned(scene, of_count_before(scene, readings))))
    ]
    readings = with_origin_told(of_former_marks(scene, readings))
    named = counted_by(scene) if readings else None
    if named is not None:
        readings = [replace(reading, definition=named) for reading in readings]
    sides = {*ratio.sides_of(readings), *rival_sources(readings)}
    others, things = of_others(scene, readings), things_told(scene, readings)
    outcomes = [
        Refusal.USED
        if sides and reading.span in sides
        else Refusal.NO_MEASURE
        if of_unread_count(scene, reading, readings) or compares_changes(scene, reading)
        else claims_nothing(scene, reading)
        or of_a_stranger(scene, reading, readings)
        or of_counted_thing(scene, reading, things)
        or of_other_subject(scene, reading, others)
        or (of_another_thing(scene, reading) if another else None)
        or _narrowed(scene, _timed(scene, past_pace(scene, mood_of(scene, reached(scene, reading)))))
        for reading in ([with_own_qualifiers(scene, one) for one in readings] if scene.qualifiers else readings)
    ]
    return one_tense(outcomes)


def _timed(scene: Scene, reading: Reading) -> Reading:
    """A change with the times that its sentence tells of its two ends."""
    return over_that_time(scene, with_ends(scene, then_moved(scene, has_since(scene, reading))))


def _narrowed(scene: Scene, reading: Reading) -> Reading:
    """The reading, with the words that make it tell of a part or of a sum that it does not name."""
    return of_listed_places(scene, with_unread_part(scene, reading))
