"""How many years in a row: "for a third straight year", "nine years running", "each year since 2012"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.grammar.dates.years import is_last_year, is_printed_year, several_years
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    Origin,
    PeriodWords,
    Quantity,
    QuantityKind,
    WindowWords,
    YearShift,
)

_YEAR = frozenset({"year", "years"})
_YEARLY = _YEAR | {"annual", "yearly"}
_MOST = 60  # years; no run in this field is longer
_EACH = frozenset({"every", "each"})
_FOLLOWED = (["that", "followed"], ["which", "followed"], ["after", "that"], ["afterward"], ["thereafter"])
_OF_THOSE = (["of", "the"], ["of", "those"])
_EVERY_YEAR = (["every", "year"], ["each", "year"])
_TENURE = 10  # tokens from "every year" to the years behind it: "that she was the chief, from 2009 to 2012"
_ADVERB = 1
_SETS_APART = frozenset({",", "”", '"', "(", "from", "—"})
_OF_THE_YEARS = ["each", "of", "the", "years"]
_HAVE = frozenset({"has", "have", "'ve"})
_FEW = 4  # years that a run is told of with no word for it
_ENDED_LATER = frozenset({"before", "until", "now"})  # "for three years now": the year that runs is one of them
_REACH = 8  # tokens between a change and the words for its run, a date and a place included


class InARow(NamedTuple):
    """How many years, None for every year since one; the tokens of the words, and the words for the stretch."""

    years: int | None
    first: int
    last: int
    period: PeriodWords | None = None


def in_a_row(scene: Scene, change: Mark) -> InARow | None:
    """The years that a change is told of; None where no run is told."""
    for run in runs(scene):
        if scene.clause[run.first] != scene.clause[change.first] or _of_another(scene, run, change):
            continue
        inside = run.first < change.first < run.last
        if inside or 0 <= run.first - change.last <= _REACH or 0 <= change.first - run.last <= _REACH:
            return run
    return None


def runs(scene: Scene) -> Iterator[InARow]:
    """Every run of years that the words of a sentence tell."""
    if "straight" in scene.kinds:
        for cue in scene.cues:
            if cue.row["cue"] != "straight":
                continue
            for quantity in scene.quantities:
                if _counts(scene, quantity, cue) and 2 <= quantity.value <= _MOST:
                    first, last = min(quantity.first, cue.first), max(quantity.last, cue.last)
                    yield InARow(int(quantity.value), first, last + (scene.word(last) in _YEARLY))
    if "for" in scene.has and "year" in scene.has:
        yield from _for_a_third_year(scene)
    if "years" in scene.has:
        yield from _in_each_that_followed(scene)
        yield from _for_three_years(scene)
    if _EACH.isdisjoint(scene.has):
        return
    yield from in_office(scene)
    for period in scene.periods:
        before = [word for word in scene.words[max(0, period.first - 3) : period.first] if word != "single"][-2:]
        if period.since and _EACH & set(before[:1]) and before[1:] == ["year"]:
            yield InARow(None, period.first - 2, period.last, period)
        if _EACH & set(before[:1]) and before[1:] == ["year"] and several_years(period):
            yield InARow(None, period.first - 2, period.last, period)  # "each year from 2012 to 2014"
        if scene.words[max(0, period.first - 4) : period.first] == _OF_THE_YEARS and several_years(period):
            yield InARow(None, period.first - 4, period.last, period)
        window = period.expression.years if isinstance(period.expression, WindowWords) else None
        if window is not None and 2 <= window <= _MOST and _EACH & set(before[:1]) and before[1:] == ["of"]:
            yield InARow(window, period.first - 2, period.last, period)


def _in_each_that_followed(scene: Scene) -> Iterator[InARow]:
    """ "Doubled in 2021 and fell in each of the next two years", "in both of the two years after that"."""
    for period in scene.periods:
        match period.expression:
            case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)) if 2 <= by <= _MOST:
                if (first := _each_of(scene, period.first)) is not None:
                    yield InARow(by, first, period.last, period)
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.grain != "year" or not 2 <= quantity.value <= _MOST:
            continue
        next_ones = scene.word(quantity.first - 1) in word_set("next_ones")
        behind = _after_that(scene, quantity.last)
        first = _each_of(scene, quantity.first - next_ones)
        if first is not None and (next_ones or behind is not None):
            years, last = int(quantity.value), behind or quantity.last
            span = scene.span(first, last)
            words = CalendarWords(YearShift(years, Origin.CONTEXT))
            yield InARow(years, first, last, PeriodWords(first, last, span, scene.text[span.start : span.end], words))


def _each_of(scene: Scene, at: int) -> int | None:
    """Where "each of the" or "both of those" before token `at` begins."""
    each = scene.word(at - 3) in _EACH | {"both"} and scene.words[at - 2 : at] in _OF_THOSE
    return at - 3 if each else None


def _after_that(scene: Scene, at: int) -> int | None:
    """Where "that followed", "after that" or "since" ends; None for other words at `at`."""
    return next((at + len(words) for words in _FOLLOWED if scene.words[at : at + len(words)] == words), None)


def _for_a_third_year(scene: Scene) -> Iterator[InARow]:
    """ "Robberies dropped for a third year": in a row, though nobody says so."""
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.ORDINAL or not 2 <= quantity.value <= _MOST:
            continue
        at = quantity.first - (scene.word(quantity.first - 1) in {"a", "the"})
        if scene.word(at - 1) != "for" or scene.word(quantity.last) != "year":
            continue
        if scene.word(quantity.last + 1) in word_set("phrase_end") - {"in"}:
            yield InARow(int(quantity.value), quantity.first, quantity.last + 1)


def _for_three_years(scene: Scene) -> Iterator[InARow]:
    """ "Murders have risen for three years": in each of them; over many years it may have gone up and down.

    Where the sentence tells the ends, they say which years are meant: "from 72 in 2016 to 60 in 2018".
    """
    if "for" not in scene.has or _HAVE.isdisjoint(scene.has):
        return
    for quantity in scene.quantities:
        few = quantity.kind is QuantityKind.DURATION and quantity.grain == "year" and 2 <= quantity.value <= _FEW
        if not few or scene.word(quantity.first - 1) != "for" or scene.word(quantity.last) in _ENDED_LATER:
            continue
        verb = quantity.first - 1 - (scene.word(quantity.first - 2) in word_set("steady_adverb"))
        cue = next((c for c in scene.cues if c.row["cue"] == "change" and c.last == verb), None)
        if cue is None or cue.row["form"] != "verb":
            continue
        at = cue.first - 1 - (scene.word(cue.first - 1) in word_set("steady_adverb"))
        if scene.word(at - (scene.word(at) == "been")) in _HAVE and _up_to_last_year(scene, quantity):
            yield InARow(int(quantity.value), quantity.first, quantity.last)


def _up_to_last_year(scene: Scene, years: Quantity) -> bool:
    """Whether a sentence tells no other time than the end of a run: "to 1,500 in 2016", "last year"."""
    told = [one for one in scene.periods if one.last <= years.first or one.first >= years.last]
    if not told or (told[0].first >= years.last and is_last_year(told[0])):
        return True
    at = told[0].first - (scene.word(told[0].first - 1) == "in")
    end = any(one.last == at and scene.word(one.first - 1) == "to" for one in scene.quantities)
    return end and at >= years.last and is_printed_year(told[0])


def _of_another(scene: Scene, run: InARow, change: Mark) -> bool:
    """ "After two straight years of increases, murders fell": the run is of the noun behind it.

    "Fell last year after rising for two years in a row": it is of the change nearer to it.
    """
    if any(
        cue is not change and cue.row["cue"] == "change" and change.last <= cue.first and cue.last <= run.first
        for cue in scene.cues
    ):
        return True
    article = scene.word(run.first - 1) in {"the", "a"}
    opens = run.first - 1 - article
    if run.last <= change.first and scene.word(opens) == "for" and _has_its_verb(scene, run, opens - 1):
        return True  # "has risen for three years: they increased to 49", "for the third year, driven by a rise in"
    if run.last < change.first and "," in scene.words[run.last : change.first] and _ends_at(scene, run.first):
        return True  # "after rising two years in a row, murders dipped"
    if run.last == change.first - 1 and scene.word(run.last) == "before":
        return True  # "had risen for four straight years before falling"
    if run.last < change.first and "and" in scene.words[run.last : change.first] and _has_its_verb(scene, run):
        return True  # "fell for the fourth straight year and stayed flat in Reno"
    if scene.word(run.last) != "of":
        return False
    nouns = [cue for cue in scene.cues if cue.row["cue"] in {"change", "adjective"} and cue.first == run.last + 1]
    return bool(nouns) and change.first != run.last + 1


def _has_its_verb(scene: Scene, run: InARow, least: int = 0) -> bool:
    """Whether a word of change stands before the words for a run, in its clause, and ends at `least` or later."""
    clause = scene.clause[run.first]
    found = [c for c in scene.cues if c.row["cue"] == "change" and least <= c.last <= run.first]
    return any(scene.clause[c.first] == clause for c in found)


def _ends_at(scene: Scene, first: int) -> bool:
    """Whether a word of change ends where a run begins, or at its "for": "rising two years", "fell for two years"."""
    opens = first - (scene.word(first - 1) == "for")
    return any(cue.row["cue"] == "change" and cue.last == opens for cue in scene.cues)


def is_run_of(scene: Scene, change: Mark, run: InARow) -> bool:
    """Whether the noun of a change is what the run counts: "fifth straight annual fall", "third year with a rise"."""
    between = scene.words[run.last : change.first]
    if change.row["form"] == "noun" and run.first < change.first < change.last <= run.last:
        return True  # "the second decline in succession"
    return (
        change.row["form"] == "noun"
        and run.last <= change.first
        and between in ([], ["with", "a"], ["with", "an"], ["of"])
        and run.first < change.first
    ) or _is_apposed(scene, change, run)


def _is_apposed(scene: Scene, change: Mark, run: InARow) -> bool:
    """ "2,798 guns were traced, an increase for the fifth year in a row": of the figure before the comma or "and"."""
    article = scene.word(change.first - 1) in {"a", "an"} and scene.word(change.first - 2) in {",", "and", "—"}
    behind = scene.words[change.last : run.first] in (["for", "the"], ["for", "a"])
    particle = change.row["form"] == "particle" and scene.word(change.first - 1) in {",", "—"}  # ", down for the fifth"
    return behind and (particle or (change.row["form"] == "noun" and article))


def _counts(scene: Scene, quantity: Quantity, cue: Mark) -> bool:
    """Whether a number says how many years: "third straight year", "seventh year in a row", "nine years running"."""
    if quantity.kind is QuantityKind.DURATION:
        at = quantity.last + (scene.word(quantity.last) == "of")
        noun = any(_is_noun(mark) and (mark.first, mark.last) == (at, cue.first) for mark in scene.cues)
        return quantity.grain == "year" and (quantity.first <= cue.first <= quantity.last or noun)
    if quantity.kind is QuantityKind.COUNT and scene.word(cue.first - 1) not in _YEAR:
        return quantity.last == cue.first and _counts_changes(scene, quantity, cue)  # "four straight declines"
    if quantity.kind is not QuantityKind.ORDINAL:
        return False
    if quantity.last == cue.first and scene.word(cue.last) in _YEARLY:
        return True
    if quantity.last + 1 == cue.first and scene.word(quantity.last) in _YEAR:
        return True
    return scene.has.isdisjoint(word_set("parts_of_year")) and _counts_changes(scene, quantity, cue)


def _counts_changes(scene: Scene, quantity: Quantity, cue: Mark) -> bool:
    """ "A third straight decline", "the second decline in succession", "the third year of increase in a row"."""
    if quantity.last == cue.first:
        noun = cue.last + (scene.word(cue.last) in _YEARLY)
        return any(_is_noun(mark) and mark.first == noun for mark in scene.cues)
    yearly = quantity.last + (scene.word(quantity.last) in _YEARLY)
    start = yearly + (scene.word(yearly) == "of")
    return any(_is_noun(mark) and mark.first == start and mark.last == cue.first for mark in scene.cues)


def _is_noun(mark: Mark) -> bool:
    return mark.row["cue"] == "change" and mark.row["form"] == "noun"


def in_office(scene: Scene) -> Iterator[InARow]:
    """ "Dropped every year I was there": a run over years that nobody names, or that stand right behind."""
    for at in range(len(scene.words)):
        if scene.words[at : at + 2] not in _EVERY_YEAR or scene.word(at + 2) not in word_set("opens_tenure"):
            continue
        if not any(one.row["cue"] == "change" and 0 <= at - one.last <= _ADVERB for one in scene.cues):
            continue  # "every year I visit Omaha, where murders rose"
        behind = (one for one in scene.periods if at + 2 < one.first <= at + _TENURE and several_years(one))
        named = next((one for one in behind if scene.word(one.first - 1) in _SETS_APART), None)
        yield InARow(None, at, at + 3 if named is None else named.last, named)
