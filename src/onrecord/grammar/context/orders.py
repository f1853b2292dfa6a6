"""Orders of places that a text opens, and the titles of lists that open one.

"The deadliest large cities of 2019, per head"; "Motor vehicle thefts per 100,000 people, 2023, cities of 250,000 and
up": a title tells none of its places.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.grammar.context.list_heads import FIELDS, heads_counts, is_head, only_a_field, rates_of
from onrecord.grammar.figures.company import company_measures
from onrecord.grammar.figures.fates import fate_behind
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import bases_apart
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import End, MeasureWords, Of, PlaceWords, QuantityKind, Reading, ScopeKind, ScopeWords, Shape

THE_LIST = 'group:"the list"'  # places that a head of rates only lists, in whatever order
_PLAIN = frozenset({"country", "us-cities"})  # fields of a question that leaves it to the title
_GUN_CASES = "federal_weapons_"  # how the measures of federal gun cases begin
_BEHIND_COLON = 2  # tokens from the colon of a title to its superlative
_WITH_THE = 3  # tokens of "states with the" before a superlative
_JOINS = frozenset({";", ",", ":"})
_VERBS = word_sets("be", "had_a_count")
_OPENING = 2  # tokens before the measure of such a line: "By", "Ranked by"
FOOT = "foot of an order"  # the rule that reads "dead last"
OTHER_END = {End.HIGHEST: End.LOWEST, End.LOWEST: End.HIGHEST}


class Order(NamedTuple):
    """An order that the text has opened: of what, which end is told, per head or not, and among whom.

    `told` is the place of the one told last.
    """

    end: End
    scope: ScopeWords
    measure: MeasureWords | None
    of: Of | None
    told: int = 1


def opened_by(reading: Reading) -> Order | None:
    """The order of a superlative among places, with which the rest of its sentence may go on."""
    if reading.scope is None or reading.scope.kind is not ScopeKind.AMONG or reading.end is None or reading.among_the:
        return None
    if reading.measure is None:
        return None
    return Order(reading.end, reading.scope, reading.measure, reading.of, place_told(reading))


def lists_places(places: Sequence[PlaceWords]) -> bool:
    """Whether several cities, or several states, are named: of them "Tulsa had the most"."""
    kinds = [kind for _, kind in {(words.candidates[:1], words.kind) for words in places if words.candidates}]
    return kinds.count("city") > 1 or kinds.count("state") > 1


def place_told(reading: Reading) -> int:
    """The place in its order that a reading tells, from which the next one is counted: 1 of a head."""
    return (reading.place_in_order or 1) if reading.shape is Shape.RANK else 1


def in_passing(order: Order | None, other: Order | None, readings: Sequence[Reading]) -> bool:
    """ "Third is Reno, and only Mesa had a worse murder rate": no other order in a text that counts its places down."""
    if order is None or other is None or order.told <= 1 or order.measure is None or other.measure is None:
        return False
    aside = readings[-1].rules == ("unsurpassed",)
    return aside and order.measure.measure != other.measure.measure


def among_courts(scope: ScopeWords, measure: MeasureWords | None) -> bool:
    """Whether rivals are the court districts: called so, or "the nation" in an order of federal gun cases."""
    if scope.kind is not ScopeKind.AMONG:
        return False
    cases = measure is not None and (measure.measure or "").startswith(_GUN_CASES)
    return scope.group == COURTS or (scope.group == "country" and cases)


def of_courts(scene: Scene, order: Order | None) -> Order | None:
    """ "Mobile's office led the 90 districts": an order per head for who comes next, unless the words count cases."""
    if order is None or order.of is not None or not among_courts(order.scope, order.measure):
        return order
    return order._replace(of=Of.RATE) if word_set("counts_in_order").isdisjoint(scene.has) else order


def titled(scene: Scene) -> Order | None:
    """ "The deadliest large cities of 2019, per head": an order of places that tells none of them."""
    if "capitals" in scene.has and (capitals := _capitals(scene)) is not None:
        return capitals
    if "ranked" in scene.kinds and (ranked := _ranked_on(scene)) is not None:
        return ranked
    if (likeliest := _likeliest(scene)) is not None:
        return likeliest
    for cue in scene.cues:
        if cue.row["cue"] != "super" or any(group.first < cue.first < group.last for group in scene.groups):
            continue  # "the 10 largest cities" are a field, and no order
        group = next((mark for mark in scene.groups if cue.last <= mark.first <= cue.last + 1), None)
        if not word_set("field_noun") & set(scene.words[cue.last : cue.last + 4]):
            group = _fielded(scene)
            if group is None and not _with_the(scene, cue) and not _ends_title(scene, cue):
                continue
        states = "states" in scene.words[: cue.last + 4]
        field = group.row["group"] if group else "us-states" if states else "country"
        deadly = not word_sets("deadly", "most_deadly").isdisjoint(scene.words[cue.first : cue.last])
        mark = subject(scene, cue.last, rate=True, figures=False)
        violent = scene.words[cue.last - 1] == "violent"  # "the most violent states": by violent crimes per head
        if mark is None and not deadly and not violent:
            rates = _with_the(scene, cue) and not RATES.isdisjoint(scene.words[cue.last : cue.last + 2])
            scope = ScopeWords(ScopeKind.AMONG, group=field)  # "ten states with the lowest rates"
            return Order(End(cue.row["value"]), scope, None, Of.RATE) if rates else None
        crimes = "violent_crimes" if violent else "homicides"
        words = measure_words(scene, mark) if mark else MeasureWords(scene.span(cue.first, cue.last), crimes)
        rate = deadly or violent or words.rate or any(other.row["cue"] == "per_head" for other in scene.cues)
        return Order(End(cue.row["value"]), ScopeWords(ScopeKind.AMONG, group=field), words, Of.RATE if rate else None)
    return _by_rate(scene) or _of_a_field(scene)


def _capitals(scene: Scene) -> Order | None:
    """ "The murder capitals of 2019", "the car-theft capitals": of the big cities."""
    mark = next((mark for mark in scene.measures if scene.word(mark.last) == "capitals"), None)
    if mark is None or scene.places:
        return None
    words = measure_words(scene, mark)
    return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group="us-cities-250k"), words, Of.RATE)


def _likeliest(scene: Scene) -> Order | None:
    """ "Five cities where you are likeliest to be robbed", "the states where people are most likely to be shot"."""
    at = scene.words.index("likeliest") if "likeliest" in scene.has else None
    if at is None and "likely" in scene.has:
        at = next((at for at in range(1, len(scene.words)) if scene.words[at - 1 : at + 1] == ["most", "likely"]), None)
    fate = None if at is None or scene.places else fate_behind(scene, at)
    if at is None or fate is None or word_set("field_noun").isdisjoint(scene.words[:at]):
        return None
    states = "states" in scene.words[:at]
    group = scene.groups[0].row["group"] if scene.groups else "us-states" if states else "us-cities"
    return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group=group), fate[0], Of.RATE)


def _ranked_on(scene: Scene) -> Order | None:
    """ "We ranked cities of 250,000 or more on vehicles stolen per resident": how the list below is made."""
    named = any(mark.words.kind not in FIELDS and not mark.words.here for mark in scene.places)
    words = measure_words(scene, scene.measures[0]) if scene.measures else _befallen(scene)
    if named or not scene.groups or words is None:
        return None
    rate = words.rate or "per_head" in scene.kinds or bool(bases_apart(scene))
    scope = ScopeWords(ScopeKind.AMONG, group=scene.groups[0].row["group"])
    return Order(End.HIGHEST, scope, words, Of.RATE if rate else None)


def _befallen(scene: Scene) -> MeasureWords | None:
    """ "By vehicles stolen", "on people shot": what befell those whom the noun names."""
    for noun, verb in pairwise(scene.company):
        found = company_measures().get((noun.row["class"], verb.row["class"]))
        if found is not None and noun.row["role"] == "noun" and verb.first == noun.last:
            return MeasureWords(scene.span(noun.first, verb.last), found[0], found[1])
    return None


def opened(scene: Scene, title: Order | None) -> Order | None:
    """The order that a sentence opens: "1,086 robberies per 100,000 people", of an item, only where no title has."""
    order = _goes_by(scene, title) or titled(scene)
    if title is None or order is None:
        return order
    counts = {one.last for one in scene.quantities if one.kind is QuantityKind.COUNT}
    per = {one.first for one in bases_apart(scene)}
    item = any(mark.first in counts and mark.last in per for mark in scene.measures)
    return None if item else order


def _goes_by(scene: Scene, title: Order | None) -> Order | None:
    """ "By violent crimes per person" below "The safest big cities": what that order goes by, and not which end."""
    opens = title is not None and scene.word(0) in word_set("opens_by_line") and "super" not in scene.kinds
    if title is None or not opens or any(mark.words.kind not in FIELDS for mark in scene.places):
        return None
    words = measure_words(scene, scene.measures[0]) if scene.measures else _befallen(scene)
    if words is None or not _VERBS.isdisjoint(scene.has):
        return None
    rate = words.rate or "per_head" in scene.kinds or bool(bases_apart(scene))
    scope = ScopeWords(ScopeKind.AMONG, group=scene.groups[0].row["group"]) if scene.groups else title.scope
    return title._replace(scope=scope, measure=words, of=Of.RATE if rate else None)


def title_after(scene: Scene, before: Order | None, told: Order | None, sought: Order | None = None) -> Order | None:
    """The title that holds behind a sentence: the first one, unless a head by itself opens another list.

    So does the order `sought` by a question: "Which city had the most homicides?" below "The deadliest cities of 2019".
    """
    if before is not None and sought is not None and sought.measure is not None:
        return sought._replace(scope=before.scope if sought.scope.group in _PLAIN else sought.scope, told=1)
    if before is not None and told is None and before.measure is not None and heads_counts(scene):
        return None
    if before is not None and told is None and only_a_field(scene):
        return before._replace(scope=ScopeWords(ScopeKind.AMONG, group=scene.groups[0].row["group"]))
    if told is None or before is None or not (is_head(scene) or _goes_by(scene, before)):
        return before or told
    return told if told.measure is not None else told._replace(measure=before.measure)


def _fielded(scene: Scene) -> Mark | None:
    """ "The ten big cities with the highest murder rates": the field, where no place of it is named."""
    rates = any(mark.row["form"] == "rate" for mark in scene.measures)
    group = scene.groups[0] if rates and scene.groups else None
    if group is None or any(not group.first <= mark.first < group.last for mark in scene.places):
        return None
    return group


def _ends_title(scene: Scene, cue: Mark) -> bool:
    """ "States of danger: the most violent, ranked by rate": the field is named before a colon."""
    colon = scene.words.index(":") if ":" in scene.has else -1
    named = not word_set("field_noun").isdisjoint(scene.words[: max(colon, 0)])
    return named and 0 < cue.first - colon <= _BEHIND_COLON and not scene.places


def _with_the(scene: Scene, cue: Mark) -> bool:
    """ "The states with the most robberies": the field is a noun before the superlative."""
    before = scene.words[max(0, cue.first - _WITH_THE) : cue.first]
    return before[1:] == ["with", "the"] and before[0] in word_set("field_noun")


def _by_rate(scene: Scene) -> Order | None:
    """ "*Robberies per 100,000 people, 2023, cities of 250,000 and up*": a figure per head that no number tells."""
    per = bases_apart(scene)[:1]
    mark = next((mark for one in per for mark in scene.measures if mark.last == one.first), None)
    opens = mark is not None and _heads_line(scene, mark) and not any(m.words.kind not in FIELDS for m in scene.places)
    words = measure_words(scene, mark) if mark is not None and opens else rates_of(scene)
    if words is None:
        return None
    states = not {"state", "states"}.isdisjoint(scene.words)
    field = "country" if opens else "us-states" if states else THE_LIST
    group = scene.groups[0].row["group"] if scene.groups else field
    return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group=group), words, Of.RATE)


def _of_a_field(scene: Scene) -> Order | None:
    """ "You asked for it: violent crime per head, 2018, in cities of a quarter million or more": rates, and no verb."""
    if not scene.groups or not scene.measures or not _VERBS.isdisjoint(scene.has):
        return None
    tells = any(
        cue.row["cue"] in word_set("cues_that_tell") and cue.first < scene.groups[0].first for cue in scene.cues
    )
    if tells or any(one.words.kind not in FIELDS for one in scene.places):
        return None
    mark = scene.measures[0]
    per_head = mark.row["form"] == "rate" or any(
        cue.row["cue"] == "per_head" and cue.first == mark.last for cue in scene.cues
    )
    field = {at for group in scene.groups for at in range(group.first, group.last)}
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT)
    if not per_head or any(one.first not in field for one in counts):
        return None
    scope = ScopeWords(ScopeKind.AMONG, group=scene.groups[0].row["group"])
    return Order(End.HIGHEST, scope, measure_words(scene, mark), Of.RATE)


def _heads_line(scene: Scene, mark: Mark) -> bool:
    """Whether nothing but the field stands before a measure: "Cities of at least 250,000; thefts per 100,000"."""
    field = {at for group in scene.groups for at in range(group.first, group.last)}
    before = [at for at in range(mark.first) if at not in field and scene.words[at] not in _JOINS]
    return len(before) <= _OPENING


def order_told(readings: Sequence[Reading], before: Order | None, *, rated: bool) -> Order | None:
    """The order of the last rank or extreme among places; sources of traced guns are put in order by another.

    One that names nothing goes on with what is `rated` just before: "158 for every 100,000. No state had less".
    """
    for reading in reversed(readings):
        if any(part.startswith("from:") for part in reading.qualifiers):
            continue
        if reading.end is not None and reading.scope is not None and reading.scope.kind is ScopeKind.AMONG:
            foot = reading.rules == (FOOT,)  # "dead last": who is 75th is so from the head
            of = Of.RATE if reading.measure is None and rated else reading.of
            told = 1 if foot else place_told(reading)
            order = Order(OTHER_END[reading.end] if foot else reading.end, reading.scope, reading.measure, of, told)
            return before if in_passing(before, order, readings) else order
    return None
