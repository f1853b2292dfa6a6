"""Numbers and words that stand beside a crime and count none of it.

"1,700 of them were tied to homicides" counts guns, "thirty-five of the slain officers" a part of those killed, "it fell
in only 26" cities. A rate that "sounds like a record low" is called none, and traffic moves "up and down 95".
"""

from __future__ import annotations

from onrecord.grammar.dates.years import several_years
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.of_unnamed_places import OF_UNNAMED_PLACES
from onrecord.grammar.figures.only_promised import only_promised
from onrecord.grammar.figures.per_head import sums_per_head
from onrecord.grammar.figures.staff_moves import heads_lacked
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import QuantityKind, Reading, Refusal, Shape

_GUNS = frozenset({"guns_traced", "guns_recovered"})
_MANY = 60  # places that "it fell in 26" counts; no more are told of so
_FOR_IT = (["support", "for"], ["opposition", "to"])
_PEOPLE = ["people", ","]
_NEAR = 3  # tokens from "of the" to those killed
_VERB = 5  # tokens from a number to "tied": "1,700 of them have been tied to"


@needs(any_of(word_set("tied_to")), shapes(Shape.VALUE))
def tied_to_it(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "About 1,700 of them have been linked to homicides": guns or people, and no homicides.

    Of homicides, "12 homicides were linked to gangs" is a part that no record counts.
    """
    if reading.amount is None or reading.measure is None:
        return None
    start, crime = reading.amount.last, scene.opens(reading.measure.span)
    behind = (i for i in range(start, start + _VERB) if scene.word(i) in word_set("tied_to"))
    tied = next((i for i in behind if scene.word(i + 1) == "to"), None)
    if tied is None or reading.measure.measure in _GUNS:
        return None  # "900 guns were tied to a seller"
    return Refusal.NO_PART if start <= crime < tied else Refusal.UNCOUNTED_NOUN


@needs(any_of(word_set("killed_ones")), shapes(Shape.VALUE))
def of_those_killed(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Thirty-five of the slain officers wore armor": a part of those told of, by what no record counts."""
    if reading.amount is None or scene.words[reading.amount.last : reading.amount.last + 2] != ["of", "the"]:
        return None
    killed = scene.word(reading.amount.last + 2) in word_set("killed_ones")
    near = range(reading.amount.last + _NEAR, reading.amount.last + _NEAR + 2)
    return Refusal.NO_PART if killed and any(mark.first in near for mark in scene.company) else None


@needs(words("them"), words("people"), shapes(Shape.VALUE))
def of_those_people(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Six people, four of them officers, were hurt": a part of people whom no crime of the record befell."""
    amount = reading.amount
    if (
        amount is None
        or reading.rules[:1] != ("bare count",)
        or scene.words[amount.first - 2 : amount.first] != _PEOPLE
    ):
        return None
    whole = next((one for one in scene.quantities if one.last == amount.first - 2), None)
    if whole is None or scene.words[amount.last : amount.last + 2] != ["of", "them"]:
        return None
    befell = (mark for mark in scene.company if mark.row["role"] == "verb")
    told = any(whole.first <= mark.last and mark.first < amount.first for mark in befell)
    return None if told else Refusal.PEOPLE  # "killed 343 people, 12 of them children"


@needs(words("in"), any_of(cues=["change"]), shapes(Shape.VALUE))
def in_so_many(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Murder rose in 52 and fell in only 26": in so many cities, whose noun stands elsewhere."""
    amount = reading.amount
    if amount is None or amount.kind is not QuantityKind.COUNT or reading.rules[:1] != ("bare count",):
        return None
    if scene.word(amount.first - 1) != "in" or amount.value > _MANY:
        return None
    moved = any(cue.row["cue"] == "change" and cue.last == amount.first - 1 for cue in scene.cues)
    return Refusal.UNCOUNTED_NOUN if moved or scene.word(amount.first - 2) == "digits" else None


@needs(words("like"), shapes(Shape.EXTREME))
def only_likened(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "That doesn't sound like a record low", "feels like the worst year": what it is likened to."""
    start = at - (scene.word(at - 1) in word_set("article"))
    likened = "like" in (scene.word(start - 1), scene.word(at - 1))
    return Refusal.CONDITION if likened and scene.word(start - 2) not in word_set("article") else None


@needs(words("record"), shapes(Shape.EXTREME))
def by_a_record_amount(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Fell by a record 7 percent": how far it fell is the record, and not where it came to."""
    behind = scene.behind(reading.span)
    before = at - (scene.word(at) != "a" and scene.word(at - 1) == "a")
    amount = any(one.first <= behind < one.last for one in scene.quantities)
    moved = scene.word(before - 1) == "by" or any(
        cue.row["cue"] == "change" and cue.last == before for cue in scene.cues
    )
    return Refusal.OTHER_RECORD if amount and moved else None


@needs(words("up"), shapes(Shape.CHANGE))
def up_and_down(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Traffic moves up and down 95": along a road, and no change."""
    return Refusal.TO_AND_FRO if scene.words[max(0, at - 2) : at + 1] == ["up", "and", "down"] else None


@needs(words("support", "opposition"), shapes(Shape.CHANGE, Shape.COMPARISON, Shape.EXTREME, Shape.SHARE))
def how_many_are_for_it(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Lower support for background checks": what people think of them, and no number of them."""
    if reading.measure is None:
        return None
    first = scene.opens(reading.measure.span)
    return Refusal.SURVEY if scene.words[first - 2 : first] in _FOR_IT else None


@needs(words(","), any_of(cues=["change"]), shapes(Shape.CHANGE))
def moves_another_thing(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Strengthening background checks, increasing the use of such laws": the verb has a thing of its own to move."""
    if reading.amount is not None or reading.measure is None or reading.measure.span.start > reading.span.end:
        return None
    crime, stop = scene.behind(reading.measure.span), scene.behind(reading.span)
    verbs = (cue for cue in scene.cues if cue.row["cue"] == "change" and crime < cue.first <= stop)
    verb = next((cue for cue in verbs if scene.word(cue.first - 1) == ","), None)
    if verb is None or not scene.words[verb.last - 1].endswith("ing"):
        return None
    own = scene.word(verb.last) in word_sets("determiner", "possessives")
    return Refusal.NO_MEASURE if own and noun_after(scene, verb.last + 1) is None else None


@needs(any_of(word_set("sheds")), shapes(Shape.VALUE))
def so_many_less(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Sacramento shed 155 robberies": so many fewer than before, and not what it had."""
    amount = reading.amount
    return Refusal.DIFFERENCE if amount is not None and scene.word(amount.first - 1) in word_set("sheds") else None


@needs(any_of(word_set("nots")), words("the"), shapes(Shape.CHANGE))
def seen_elsewhere(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "We didn't see the 56 percent increase of Chicago": how much it rose there is taken for granted, and not denied.

    Nor is it told: who says so only holds it against one's own.
    """
    behind = scene.behind(reading.span)
    elsewhere = scene.word(behind) == "of" or (
        scene.word(behind) == "that" and any(mark.first == behind + 1 for mark in scene.places)
    )
    if reading.amount is None or scene.word(at - 1) != "the" or not elsewhere:
        return None
    saw = scene.word(at - 2) in word_sets("degree_verb", "sees_change")
    return Refusal.DIFFERENCE if saw and not word_set("nots").isdisjoint(scene.words[at - 4 : at - 2]) else None


@needs(words("averaged"), shapes(Shape.CHANGE, Shape.VALUE))
def on_average(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "The rate has averaged 4 percent lower since", "averaged 11 over the same years": of no one year."""
    amount = reading.amount
    return Refusal.OTHER_SUM if amount is not None and scene.word(amount.first - 1) == "averaged" else None


@needs(words("average"), shapes(Shape.VALUE, Shape.AVERAGE))
def mean_of_years(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "The 10-year average for the decade was 289": the mean of years, and no one year's figure."""
    if reading.period is not None and several_years(reading.period):
        return None
    for years in scene.quantities:
        spans = years.kind is QuantityKind.DURATION and years.grain == "year" and years.value > 1
        if not spans or scene.word(years.last) != "average" or scene.clause[years.first] != scene.clause[at]:
            continue
        if scene.word(at - 1) in word_set("be") and not any(years.last < one.last <= at for one in scene.quantities):
            return Refusal.OTHER_SUM
    return None


@needs(any_of(figures=[QuantityKind.PER]), shapes(Shape.VALUE))
def several_per_head(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "There were 700 rapes, robberies and assaults per 100,000 people": together per head, and no 700 rapes."""
    return Refusal.OTHER_SUM if reading.amount is not None and sums_per_head(scene, reading.amount) else None


NO_COUNT_OF_IT = (
    heads_lacked,
    only_promised,
    *OF_UNNAMED_PLACES,
    tied_to_it,
    of_those_killed,
    of_those_people,
    in_so_many,
    only_likened,
    by_a_record_amount,
    up_and_down,
    how_many_are_for_it,
    moves_another_thing,
    so_many_less,
    seen_elsewhere,
    on_average,
    mean_of_years,
    several_per_head,
)
