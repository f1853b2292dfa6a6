"""Comparisons whose other side stands earlier: "about a third of that", "Dallas, with 171, had fewer".

"That" is the count told last whose year is printed. A place with its own figure that "had fewer" is held against the
place that the text is about. "Half that of Houston", "that many officers" and "had more to say" are other things.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.comparisons.factor_base import factor_of, just_counted, part_of_that
from onrecord.grammar.comparisons.rivals import of_its_kind
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.last_told import dated
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import (
    Of,
    Operator,
    PeriodWords,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Shape,
    Unit,
)

# What wakes `of_that` and `as_many`.
FACTORS = frozenset[str]({QuantityKind.MULTIPLE, QuantityKind.FRACTION, QuantityKind.PERCENT})
MORE = frozenset({"more"})  # what wakes `had_more`
_WITH = 4  # tokens of "with as many people"
_PAIR = 2  # counts
_DATED = 4  # tokens from a count to its time: "30 murders in that year"
_STILL = word_set("had_still")  # "Dallas, with 171, still had more"


def of_that(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """ "Three times that", "a third of that", "half that number"."""
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        factor = part_of_that(scene, quantity) or factor_of(quantity)
        last = None
        if factor is not None:
            last = _that_end(scene, quantity.last) or _what_end(scene, quantity.last)
        if last is None or _of_change(scene, quantity):
            continue
        behind = next((p for p in scene.periods if last <= p.first <= last + 1), None)
        its_own = scene.word(last - 1) in word_set("what_verb")  # "Texas had 1,217, half of what it had in 1991"
        if its_own and behind is None and scene.word(last - 2) == "we" and _names_a_place(earlier, statement):
            continue  # "Baltimore buried 305. That's ten times what we had": of the same time
        if its_own:
            before = (p for p in reversed(scene.periods) if p.last <= quantity.first and p.first not in scene.claimed)
            own = next(before, None)
            base = behind or earlier.dated or earlier.year
        else:
            own = behind or period_of(scene, quantity.first, quantity.last)
            base = dated(scene, quantity.first) or earlier.dated
        rival = None if its_own else _other_place(scene, quantity, earlier, alone=own is None)
        base = base or just_counted(own, statement, earlier)
        if rival is None and (base is None or base == own):
            continue
        used.add(index)
        made = _factored(scene, statement, quantity, factor, last, own, base)
        if rival is not None:
            base = made.against_period if own is not None else None
            made = replace(made, places=rival[:1], against_places=rival[1:], against_period=base, whole=False)
        rated = made.measure is not None and made.measure.rate and its_own
        yield replace(made, of=Of.RATE) if rated or scene.word(quantity.first - 1) in RATES else made


def _names_a_place(earlier: Earlier, statement: int) -> bool:
    """Whether the figure that the sentence before told last has a place by its name, which need not be ours."""
    told = earlier.told[-1].places if earlier.told and earlier.statement == statement - 1 else ()
    return any(words.candidates for words in told)


def _other_place(
    scene: Scene, quantity: Quantity, earlier: Earlier, *, alone: bool
) -> tuple[PlaceWords, PlaceWords] | None:
    """ "Chicago had 650. New York had less than half that": whose figure it is, and whose is multiplied.

    Where no other place was named and no time is told (`alone`), "that" is the figure of the place of the text.
    """
    named = [mark.words for mark in scene.places if mark.last <= quantity.first and not scene.far[mark.first]]
    sized = alone and scene.word(quantity.last + 1) == "with"  # "we had four times that with fewer people"
    if len(named) != 1 or not (named[0].candidates or sized):
        return None
    told = [words for words in earlier.places if words.candidates]
    if not told and alone:
        return named[0], home(scene, quantity.first, quantity.last)
    if not told or any(words.candidates == named[0].candidates for words in told):
        return None
    return named[0], told[-1]


def as_many(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """ "Memphis had more than twice as many", "420, less than half as many": as the place or the year told before."""
    for index, quantity in enumerate(scene.quantities):
        factor = None if index in used or scene.hidden[quantity.first] else factor_of(quantity)
        last = quantity.last + 2
        if factor is None or scene.words[quantity.last : last] != ["as", "many"]:
            continue
        noun = noun_after(scene, last)
        last = noun.last if noun is not None and noun.row["form"] == "noun" else last
        if scene.word(last) not in word_set("phrase_end") or _of_change(scene, quantity):
            continue
        if "as" in scene.words[last:] and noun is not None:
            continue  # "twice as many shootings last year as the other boroughs"
        behind = next((one for one in scene.periods if last <= one.first <= last + 1), None)
        own = behind or period_of(scene, quantity.first, quantity.last)
        made = _factored(scene, statement, quantity, factor, last, own, None)
        named = [mark.words for mark in scene.places if mark.last <= quantity.first and not scene.far[mark.first]]
        ours = {words.candidates for words in named[-1:]}
        others = [
            words for words in (*earlier.places, *named[:-1]) if words.candidates and words.candidates not in ours
        ]
        told = [words for words in others if words.candidates not in earlier.rivals]  # "we had fewer than Reno"
        told = of_its_kind(named[-1] if named else None, told)
        others = told or (others and [home(scene, quantity.last, last)])
        base = next((one for one in (dated(scene, quantity.first - 1), earlier.dated) if one not in (None, own)), None)
        if (times := _two_dated(scene, quantity)) is not None:
            made = replace(made, period=times[1], against_period=times[0])
        elif named and others:
            made = replace(made, places=tuple(named[-1:]), against_places=tuple(others[-1:]), whole=False)
            made = made if behind is None else replace(made, against_period=base)
        elif own is None and (_has_them(scene, quantity) or (named and earlier.traced_guns(statement) is not None)):
            rivals = (home(scene, quantity.last, last),)
            made = replace(made, places=tuple(named[-1:]), against_places=rivals, whole=False)
        elif base is not None and own is not None and not named:
            made = replace(made, against_period=base)
        else:
            continue
        used.add(index)
        yield made


def _two_dated(scene: Scene, factor: Quantity) -> tuple[PeriodWords, PeriodWords] | None:
    """ "Reno had 30 murders that year and 108 in 2023, three times as many": the times of the two counts before it."""
    clause = scene.clause[factor.first]
    told = [
        next((one for one in scene.periods if count.last <= one.first <= count.last + _DATED), None)
        for count in scene.quantities
        if count.last < factor.first and count.kind is QuantityKind.COUNT and scene.clause[count.first] == clause
    ]
    if len(told) != _PAIR or told[0] is None or told[1] is None or told[0].text == told[1].text:
        return None
    return told[0], told[1]


def _has_them(scene: Scene, quantity: Quantity) -> bool:
    """ "Denver had about a third as many": a place right before its verb, or behind an aside."""
    verb = quantity.first - 1
    if scene.word(verb) not in word_set("beside_verb"):
        return False
    before = [mark for mark in scene.places if mark.last <= verb and mark.words.candidates]
    aside = scene.word(verb - 1) == "," and bool(before) and scene.word(before[-1].last) == ","
    return bool(before) and (before[-1].last == verb or aside)


def _that_end(scene: Scene, at: int) -> int | None:
    """The end of "that" or "of that" where it closes its phrase."""
    at += scene.word(at) == "of"
    if scene.word(at) != "that":
        return None
    at += 1
    at += scene.word(at) in word_set("that_noun")
    behind = scene.words[at : at + _WITH]
    sized = behind[:1] == ["with"] and not word_set("inhabitants").isdisjoint(behind)  # "with fewer people"
    return at if sized or scene.word(at) in word_set("phrase_end") else None


def _what_end(scene: Scene, at: int) -> int | None:
    """The end of "of what it was", "what we had": the level of another time."""
    at += scene.word(at) == "of"
    if scene.word(at) != "what" or scene.word(at + 1) not in {"it", "they", "we"}:
        return None
    at += 2
    at += scene.words[at : at + 2] == ["had", "been"]
    if scene.word(at) not in word_set("what_verb"):
        return None
    dated_ = any(at + 1 <= period.first <= at + 2 for period in scene.periods)
    if dated_ and scene.word(at) in {"was", "were"}:
        return None  # "half of what it was in 1991" names its own time
    return at + 1 if dated_ or scene.word(at + 1) in word_set("phrase_end") | {"then"} else None


def _of_change(scene: Scene, quantity: Quantity) -> bool:
    """ "An increase of half that": a change is held against a change."""
    return any(cue.row["cue"] == "change" and 0 <= quantity.first - cue.last <= 3 for cue in scene.cues)


def _factored(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    factor: Decimal | None,
    last: int,
    own: PeriodWords | None,
    base: PeriodWords | None,
) -> Reading:
    mark = subject(scene, quantity.first, figures=False)
    plain = quantity.operator is Operator.EQUAL
    return Reading(
        Shape.COMPARISON,
        scene.span(quantity.first, last),
        statement,
        ("of that",),
        measure=measure_words(scene, mark) if mark else None,
        places=places_of(scene, quantity.first, quantity.last),
        period=own,
        amount=quantity,
        unit=Unit.COUNT,
        operator=Operator.ABOUT if plain and quantity.kind is not QuantityKind.PERCENT else quantity.operator,
        factor=factor,
        against_period=base,
        whole=True,
    )


def had_more(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Dallas, with 214, and Tulsa, with 61, had fewer": held against the place of the text, or the one just told."""
    for cue in scene.cues:
        if cue.row["cue"] != "more" or cue.row["form"] != "count" or scene.hidden[cue.first]:
            continue
        noun = noun_after(scene, cue.last)
        last = noun.last if noun is not None else cue.last
        last += 2 * (scene.words[last : last + 2] == ["as", "well"])
        dated_ = any(p.first - 1 <= last < p.last for p in scene.periods)
        if not dated_ and scene.word(last) not in word_set("phrase_end"):
            continue
        heads = _heads(scene, cue)
        if not heads:
            continue
        mark = noun or subject(scene, cue.first, figures=False)
        for head in heads:
            yield _against_story(scene, statement, cue, head, last, mark, _just_told(earlier, statement, heads))


def _heads(scene: Scene, cue: Mark) -> list[PlaceMark]:
    """The places before the verb that stand with a figure of their own."""
    at = cue.first - (scene.word(cue.first - 1) in {"had", "has", "saw", "recorded"})
    heads: list[PlaceMark] = []
    for mark in reversed(scene.places):
        if mark.last > at or mark.words.here:
            continue
        figure = [q for q in scene.quantities if mark.last < q.first <= mark.last + 3 and q.last <= at]
        tail = [word for word in scene.words[figure[-1].last : at] if word not in _STILL] if figure else ["?"]
        if not figure or scene.words[mark.last : figure[-1].first] not in ([",", "at"], [",", "with"]):
            break
        if any(word not in {",", "and"} for word in tail) or figure[-1].last == cue.first:
            break  # "up across the country, with 10 percent more murders"
        heads.insert(0, mark)
        at = mark.first
    return heads


def _just_told(earlier: Earlier, statement: int, heads: list[PlaceMark]) -> PlaceWords | None:
    """The one other place of the kind whose figures the sentence before told."""
    if earlier.statement != statement - 1:
        return None
    named = {words.candidates: words for one in earlier.told for words in one.places if words.candidates}
    kinds = {words.kind for words in named.values()} | {head.words.kind for head in heads}
    return next(iter(named.values())) if len(named) == len(kinds) == 1 else None


def _against_story(
    scene: Scene, statement: int, cue: Mark, head: PlaceMark, last: int, mark: Mark | None, told: PlaceWords | None
) -> Reading:
    pointer = told or PlaceWords(scene.span(cue.first, cue.last), (), "city", here=True)
    return Reading(
        Shape.COMPARISON,
        scene.span(head.first, last),
        statement,
        ("more than the place of the text",),
        measure=measure_words(scene, mark) if mark else None,
        places=(head.words,),
        period=period_of(scene, cue.first, last),
        operator=Operator(cue.row["value"]),
        against_places=(pointer,),
    )
