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

`rules.py` has the rules in their order, `settling.py` what is done with what they read; `explained.py` tells what each
made of a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from onrecord.grammar.changes.before_the_turn import before_the_turn, ended_by
from onrecord.grammar.changes.from_that import from_that, from_that_year, then_over_years, was_fewer
from onrecord.grammar.changes.over_that_time import over_told_range
from onrecord.grammar.changes.the_rate_told import standing_of_the_percent
from onrecord.grammar.comparisons import year_was_worse
from onrecord.grammar.comparisons.counts_of_both import counts_of_both
from onrecord.grammar.context.arrests_go_on import arrests_go_on
from onrecord.grammar.context.asked import asked
from onrecord.grammar.context.asks_another import another_asked
from onrecord.grammar.context.checks_told import checks_told
from onrecord.grammar.context.deaths_told import of_those_deaths
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.former_latter import of_two
from onrecord.grammar.context.guns_by_state import guns_by_state
from onrecord.grammar.context.in_its_field import in_its_field
from onrecord.grammar.context.inmates_told import inmates_told
from onrecord.grammar.context.killings_by_police import killings_by_police
from onrecord.grammar.context.number_alone import TOLD_FIRST, with_number_alone, with_percent_alone
from onrecord.grammar.context.of_that_figure import as_it_stands, former_of_its_kind, of_that_figure
from onrecord.grammar.context.of_that_share import of_that_share
from onrecord.grammar.context.of_that_town import of_his_city, of_that_town, of_this_town
from onrecord.grammar.context.of_those_told import moved_parts
from onrecord.grammar.context.origin_of_change import with_origin
from onrecord.grammar.context.own_budget import own_budget
from onrecord.grammar.context.percent_again import percent_again
from onrecord.grammar.context.safest_of_them import safest_of_them
from onrecord.grammar.context.sources_go_on import sources_go_on
from onrecord.grammar.context.staff_now import of_agents, staff_now
from onrecord.grammar.context.the_department import cases_of_the_nation, done_by_the_nation, of_the_department
from onrecord.grammar.context.these_crimes import these_crimes, these_federal_cases
from onrecord.grammar.context.together import together
from onrecord.grammar.context.turned_to import ends_with, opens_with, turned_to
from onrecord.grammar.context.unit_goes_on import units_go_on
from onrecord.grammar.counts.table_rows import read_rows, rows_in, rows_of, times_of
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.figures.weather import tells_weather
from onrecord.grammar.places.city_parts import parts_of
from onrecord.grammar.places.people import people_of
from onrecord.grammar.places.places import PlaceMark, places_in_name
from onrecord.grammar.places.police_initials import initials
from onrecord.grammar.rules import Turn, woken
from onrecord.grammar.sentence.affiliations import affiliates, names_a_paper
from onrecord.grammar.sentence.apart import of_a_title
from onrecord.grammar.sentence.datelines import dateline_places
from onrecord.grammar.sentence.drivers import is_put_down_to
from onrecord.grammar.sentence.far_periods import far_alone
from onrecord.grammar.sentence.scene import Scene, look, look_through, places_in
from onrecord.grammar.sentence.vocabulary import Words, words_of
from onrecord.grammar.settling import settled
from onrecord.grammar.shares.murders_of_deaths import of_gun_deaths
from onrecord.grammar.shares.next_source import among_sources, of_sources, source_past_source
from onrecord.grammar.shares.offences_cleared import of_offence_told
from onrecord.grammar.shares.rival_sources import guns_from, sellers
from onrecord.grammar.standing.answers_top import answers_top
from onrecord.grammar.standing.courts_in_order import per_head_of_courts
from onrecord.grammar.standing.listed_items import listed
from onrecord.grammar.words.signs import Works, signs_of_shape
from onrecord.lexicon.phrases import Phrases
from onrecord.model import (
    Document,
    MeasureWords,
    Parsed,
    PeriodWords,
    PlaceWords,
    Reading,
    Setting,
    Span,
    Statement,
    Vocabulary,
)

__all__ = ["by_its_place", "completed", "given_words", "look", "parse", "read_scene", "settled"]

FromBefore = Callable[[Scene, Reading, Earlier], Reading]

_BEFORE: Works[FromBefore] = Works(
    from_that,
    was_fewer,
    from_that_year,
    then_over_years,
    standing_of_the_percent,
    with_origin,
    before_the_turn,
    guns_by_state,
    over_told_range,
    of_the_department,
    cases_of_the_nation,
    done_by_the_nation,
    killings_by_police,
    inmates_told,
    these_crimes,
    these_federal_cases,
    arrests_go_on,
    of_that_figure,
    former_of_its_kind,
    as_it_stands,
    per_head_of_courts,
    among_sources,
    of_sources,
    source_past_source,
    sources_go_on,
    safest_of_them,
    staff_now,
    of_agents,
    in_its_field,
    of_that_town,
    of_his_city,
    of_this_town,
)
_IN_A_LIST: Works[FromBefore] = Works(in_its_field)
_BEHIND: Works[FromBefore] = Works(of_offence_told)  # the parts that have moved
_AT_ONCE = 64  # sentences that are looked at in a row, and whose scenes are held


def parse(document: Document, statements: Sequence[Statement], vocabulary: Vocabulary | None = None) -> Parsed:
    """Every reading and every place of every statement, in the order of the text.

    `vocabulary` holds words for this document beside the lexicon's.
    """
    given = given_words(document, statements, vocabulary)
    readings: list[Reading] = []
    places = _in_dateline(document, given)
    rivals: list[tuple[int, PlaceWords]] = []
    papers: list[tuple[int, PlaceWords]] = []
    topics: list[tuple[int, MeasureWords]] = []
    periods: list[tuple[int, PeriodWords]] = []
    bases: set[Span] = set()
    earlier = Earlier()
    rows = rows_in(document.text, given)
    scenes = _scenes(document.text, statements, given)
    for index, (statement, looked) in enumerate(zip(statements, scenes, strict=True)):
        if rows and (lines := rows_of(rows, statement.span)):
            readings += read_rows(looked, index, lines)
            periods += [(index, words) for words in times_of(looked, lines)]
            continue
        bases.update(far_alone(looked))
        topic = asked(looked, probed=earlier.probed) or topic_of(looked) or turned_to(looked) or another_asked(looked)
        earlier = earlier.entering(statement)
        scene = checks_told(own_budget(percent_again(looked, index, earlier), index, earlier), earlier)
        found = by_its_place(scene, document.text, statement, index, earlier)
        found += completed(scene, read_scene(scene, index, earlier), earlier)
        periods += [(index, words) for words in scene.periods if found or not _supposes(scene)]
        readings, found = _around(scene, index, earlier, readings, found)
        told_first = [one for one in readings[-1:] if one.rules == TOLD_FIRST and one.statement == index - 1]
        if topic is not None and (found or not earlier.counted or opens_with(scene, topic)):
            topics += [(index, words) for words in (topic, ends_with(scene)) if words is not None]
        for role, words in _roles(scene, found):
            (papers if role == "paper" else rivals if role == "rival" else places).append((index, words))
        readings += sorted(found, key=lambda reading: (reading.span.start, reading.span.end))
        if index + 1 < len(statements):
            earlier = earlier.after(scene, [*told_first, *found], index, statement)
    if not any(words.kind in {"city", "part", "county"} for _, words in places):
        rivals += papers
    if not any(words.kind in {"city", "part"} for _, words in places):
        places = sorted([*places, *rivals], key=itemgetter(0))  # else a rival is not what the text is about
    places += [(-2, words) for words in _in_frame(document, statements, given)]
    heads = tuple(_in_heads(document, given))
    return Parsed(tuple(readings), tuple(places), tuple(topics), tuple(periods), frozenset(bases), heads)


def _around(
    scene: Scene, index: int, earlier: Earlier, readings: list[Reading], found: list[Reading]
) -> tuple[list[Reading], list[Reading]]:
    """The readings so far and those of a sentence, with what each tells of the other."""
    found = with_percent_alone(scene, index, earlier.alone, found)
    readings = ended_by(scene, readings, found, index)
    return with_number_alone(scene, index, earlier.alone, readings), found


def _scenes(text: str, statements: Sequence[Statement], given: Words) -> Iterator[Scene]:
    """The scene of each sentence; many are looked at before the first is read, since that keeps the code warm."""
    sentences = [(one.span, one.asides) for one in statements]
    for first in range(0, len(sentences), _AT_ONCE):
        yield from look_through(text, sentences[first : first + _AT_ONCE], given)


def _roles(scene: Scene, found: Sequence[Reading]) -> Iterator[tuple[str, PlaceWords]]:
    """What each place of a sentence is to the text."""
    sold, own = sellers(found), _unsurpassed(found)
    for mark in () if tells_weather(scene) else scene.places:
        role = _role(scene, mark, sold, own)
        if role is not None:
            yield role, mark.words


def _role(scene: Scene, mark: PlaceMark, sold: Container[tuple[str, ...]], own: Container[Span]) -> str | None:
    """What a place is to the text: its own, a paper's, a rival's, or nothing; `own` are subjects behind a "than"."""
    seller = guns_from(scene, mark) or mark.words.candidates[:1] in sold
    if affiliates(scene, mark) or is_put_down_to(scene, mark) or (seller and scene.word(mark.first - 1) == "from"):
        return None
    far = scene.far[mark.first] and mark.words.span not in own
    aside = far or seller or of_a_title(scene, mark)
    return "paper" if names_a_paper(scene, mark) else "rival" if aside else "place"


def _unsurpassed(readings: Sequence[Reading]) -> set[Span]:
    """Where those are named whom nobody surpasses: "no state had more than Ohio" is of Ohio."""
    told = (reading for reading in readings if reading.rules == ("unsurpassed",))
    return {words.span for reading in told for words in reading.places}


def _supposes(scene: Scene) -> bool:
    """ "Ten years ago it would have topped this list", "nobody would believe it": a time that nothing is told of.

    "Without Reno, the state would have had 85 murders in 2018" is told of that year all the same.
    """
    if "would" not in scene.has or (scene.measures and scene.quantities and any(map(is_printed_year, scene.periods))):
        return False
    return "ago" in scene.has or any(pair == ("would", "have") for pair in pairwise(scene.words))


def given_words(document: Document, statements: Sequence[Statement], vocabulary: Vocabulary | None) -> Words:
    """The words for a document beside the lexicon's: those handed in, its forces' initials, its parts and people."""
    given = words_of(vocabulary)
    forces = initials(document.text) if given.places is None else []
    given = given._replace(places=Phrases(forces)) if forces else given
    return given._replace(parts=parts_of(document.text), people=people_of(statements))


def by_its_place(scene: Scene, text: str, statement: Statement, index: int, earlier: Earlier) -> list[Reading]:
    """What an item of a list and an answer tell by where they stand."""
    said = listed(scene, text, statement, index, earlier.title) or [*answers_top(scene, index, earlier)]
    return [_through(_IN_A_LIST, scene, one, earlier) for one in said]


def completed(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> list[Reading]:
    """Each reading with what the sentences before leave to it, in the same order."""
    if not readings:
        return []
    told = units_go_on(scene, of_those_deaths(scene, readings, earlier.deaths, earlier.told), earlier.measured)
    filled = [_through(_BEFORE, scene, earlier.fill(scene, reading), earlier) for reading in told]
    filled = [_through(_BEHIND, scene, reading, earlier) for reading in moved_parts(scene, filled)]
    filled = list(of_that_share(scene, of_gun_deaths(scene, filled, earlier), earlier))
    filled = list(counts_of_both(scene, filled))
    return of_two(scene, together(scene, year_was_worse.aside(filled), earlier), earlier)


def _through(works: Works[FromBefore], scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    for work in works.awake(scene.signs | signs_of_shape(reading.shape)):
        reading = work(scene, reading, earlier)
    return reading


def _in_dateline(document: Document, given: Words) -> list[tuple[int, PlaceWords]]:
    if document.dateline is None:
        return []
    return [(-1, words) for words in dateline_places(document.text, document.dateline, given)]


def _in_frame(document: Document, statements: Sequence[Statement], given: Words) -> list[PlaceWords]:
    """The places in the document's name and in the lines above its first sentence, its headline left out."""
    first = next((one.span.start for one in statements if one.setting is not Setting.HEADLINE), 0)
    above = [span for span in document.furniture if span.end <= first]
    marks = [mark for span in above for mark in places_in(document.text, span, given)]
    return [*places_in_name(document.name), *(mark.words for mark in marks if not mark.words.here)]


def _in_heads(document: Document, given: Words) -> list[PlaceWords]:
    """The places beside the words of posts: where who wrote them says that he is."""
    beside = [Span(post.span.start, post.body.start) for post in document.posts]
    beside += [Span(post.body.end, post.span.end) for post in document.posts]
    marks = [mark for span in beside if span.start < span.end for mark in places_in(document.text, span, given)]
    return [mark.words for mark in marks if not mark.words.here]


def read_scene(scene: Scene, statement: int, earlier: Earlier) -> list[Reading]:
    """Every reading of one sentence; a question, a condition or a plan claims nothing.

    `earlier` is what the sentences before leave to words that only point back.
    """
    turn = Turn(scene, statement, earlier, set(), set())
    found = [reading for rule in woken(scene) for reading in rule.read(turn)]
    return [outcome for outcome in settled(scene, found, another=earlier.another) if isinstance(outcome, Reading)]
