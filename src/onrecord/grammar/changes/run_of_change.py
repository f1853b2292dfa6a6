"""A change told of years in a row: "rose for a third straight year", "after two years of declines"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.changes.ended_runs import comes_after
from onrecord.grammar.changes.in_a_row import InARow, runs
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.figures.amounts import counts_changes
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, PeriodWords, Quantity, QuantityKind, Reading, Shape

_UNITS = word_set("units_of_run")
_AFTER = frozenset({"after", "following"})
_EACH = frozenset({"every", "each"})
_IT = frozenset({"it", "that", "this"})
_OPENS_CLAUSE = frozenset({"", "and", "but", ";", ","})
_LONG = 5  # years
_THEY = frozenset({"they", "it"})
_HAVE = frozenset({"have", "has", "now", "also"})
_FOR_THE = (["for", "the"], ["for", "a"])
_BETWEEN = frozenset({",", "in", "and"})
_LISTED = 3  # tokens between the years of a list: ", and in"
_LASTS = 6  # tokens from a change to "for 20 years", a place between them


def told_before(scene: Scene, cue: Mark) -> bool:
    """ "Rose in 2016 after falling for two years", "after a two-year fall": a change before the one told, without a
    time of its own. So is "after three declines".
    """
    years = [one.first for one in scene.quantities if one.last == cue.first and one.kind is QuantityKind.DURATION]
    years += [one.first for one in scene.quantities if counts_changes(scene, one, cue)]
    at = (years or [cue.first])[0]
    ended = comes_after(scene, at)
    at -= 1 + (scene.word(at - 1) in {"a", "an", "the"})
    behind = scene.word(at) in _AFTER and scene.far[cue.first]
    return (behind or (ended and bool(years))) and period_of(scene, cue.first, cue.last, far=True) is None


def over_time(scene: Scene, cue: Mark) -> bool:
    """ "After three years of declines", "a third straight month of": told of a stretch, and not of one year."""
    if scene.word(cue.first - 1) == "of" and scene.word(cue.first - 2) in _UNITS:
        return True
    return "straight" in scene.kinds and any(
        other.row["cue"] == "straight"
        and scene.word(other.last) in _UNITS - {"year", "years"}
        and scene.clause[other.first] == scene.clause[cue.first]
        for other in scene.cues
    )


def apart(scene: Scene, cue: Mark) -> bool:
    """Whether a change is told of another time than that of its sentence, or of a stretch."""
    return told_before(scene, cue) or over_time(scene, cue)


def lasting(scene: Scene, cue: Mark) -> int | None:
    """ "Has been falling for more than 20 years": over how many, where they are too many to be told one by one."""
    for quantity in scene.quantities:
        near = cue.last <= quantity.first <= cue.last + _LASTS and scene.word(quantity.first - 1) == "for"
        near = near and not _another_between(scene, cue, quantity.first)  # "held steady after falling for nine years"
        years = quantity.kind is QuantityKind.DURATION and quantity.grain == "year" and quantity.value >= _LONG
        if near and years and scene.clause[quantity.first] == scene.clause[cue.first]:
            return int(quantity.value)
    return None


def _another_between(scene: Scene, cue: Mark, at: int) -> bool:
    """Whether another change stands between a change and a token."""
    return any(one.row["cue"] == "change" and cue.last <= one.first < at for one in scene.cues)


def for_years(scene: Scene, cue: Mark) -> InARow | None:
    """ "For two years" behind a change, "two years of" before it, "after three declines"."""
    for quantity in scene.quantities:
        if counts_changes(scene, quantity, cue):
            return InARow(int(quantity.value), quantity.first, cue.last)
        if quantity.kind is not QuantityKind.DURATION or quantity.grain != "year" or quantity.value <= 1:
            continue
        if quantity.first == cue.last + 1 and scene.word(cue.last) == "for":
            return InARow(int(quantity.value), cue.last, quantity.last)
        if quantity.last == cue.first - 1 and scene.word(quantity.last) == "of":
            return InARow(int(quantity.value), quantity.first, cue.last)
    return None


def opens_run(scene: Scene, cue: Mark, run: InARow | None) -> bool:
    """ "Fell for the third year in a row, to 4,822, or 7 percent fewer": a run, whatever figures follow it.

    So is "declined four years in a row, from 11,015 to 8,484, a loss of 23 percent".
    """
    if run is None or cue.row["form"] != "verb":
        return False
    at = next((one.last for one in scene.periods if one.first == cue.last + 1), cue.last)  # "jumped in 2016 for"
    if scene.word(at) != "for":
        return run.first == cue.last and run.years is not None
    return run.first <= at + 1 + (scene.word(at + 1) in {"a", "the"})


def goes_on_with_it(scene: Scene, first: int) -> bool:
    """ "It is the third drop in a row", "Down from 816, and the third drop in a row": of what was told before.

    `first` is where the words of the run begin.
    """
    it = scene.word(0) in _IT and scene.word(1) in word_set("it_marks")
    down = scene.word(0) in {"down", "up"} and not scene.measures
    return it or down or _it_was(scene, first) or _a_place_had(scene, first)


def _a_place_had(scene: Scene, first: int) -> bool:
    """ "Reno has had four straight declines", "Mesa saw its third straight drop": of what the text counts, there."""
    noun = next((cue for cue in scene.cues if cue.first >= first and cue.row["cue"] == "change"), None)
    verb = first - 1 - (scene.word(first - 1) in word_set("owns_level") | {"a"})
    if noun is None or scene.word(verb) not in word_set("degree_verb") - word_set("be") or scene.measures:
        return False
    verb -= scene.word(verb - 1) in {"has", "have", "had"}
    subject = any(mark.last == verb for mark in scene.places)
    return subject and scene.word(noun.last) in (word_set("phrase_end") - {"in"}) | {"", "to", "since"}


def _it_was(scene: Scene, first: int) -> bool:
    """ "And it was the sixth decline", "and 2023 was the third rise", "the count of 254,700 was the eighth"."""
    verb = first - 1 - (scene.word(first - 1) in {"the", "a", "an"})
    if scene.word(verb) not in word_set("it_marks"):
        return False
    if scene.word(verb - 1) in _IT:
        return scene.word(verb - 2) in _OPENS_CLAUSE
    year = next((one.first for one in scene.periods if one.last == verb and is_printed_year(one)), None)
    if year is not None:  # "Ohio had the most, and 2023 was the sixth rise": of Ohio, or of all
        return scene.word(year - 1) in _OPENS_CLAUSE and not any(mark.last <= year for mark in scene.places)
    count = next((q.first for q in scene.quantities if q.last == verb and q.kind is QuantityKind.COUNT), verb)
    return scene.word(count - 1) == "of" and scene.word(count - 2) in word_set("total_noun")


def goes_on_elided(scene: Scene, cue: Mark, run: InARow) -> bool:
    """ "There were 7,774, after seven straight years of decline", "it passed 900, having risen every year since 2010".

    So does "they fell 4 percent and have now dropped five years in a row": of the figure told before it.
    """
    if any(mark.row["form"] != "other" for mark in scene.measures):
        return False
    first = min(run.first, cue.first)
    told = any(one.last < first and _is_bare(scene, one) for one in scene.quantities)
    if scene.word(first - 1) in _AFTER:
        of_it = scene.words[run.last : cue.first] in ([], ["of"])  # and no "years of budget declines"
        return told and of_it and scene.word(first - 2) == ","
    if scene.word(cue.first - 1) == "having":
        return told and scene.word(cue.first - 2) == ","
    joined = cue.first - 1
    while scene.word(joined) in _HAVE:
        joined -= 1
    return told and scene.word(0) in _THEY and scene.word(joined) == "and"


def _is_bare(scene: Scene, quantity: Quantity) -> bool:
    """Whether a number is told of nothing that its own words name: "7,774,", "4.6 percent"."""
    ends = scene.word(quantity.last) in word_set("phrase_end")
    return quantity.kind is QuantityKind.PERCENT or (quantity.kind is QuantityKind.COUNT and ends)


def gapped_runs(scene: Scene, made: Reading) -> Iterator[Reading]:
    """ "Violent crime fell for the fourth straight year, and burglary for the eighth": each run without its verb."""
    opening = scene.opens(made.span)
    for mark in scene.measures:
        ordinal = next((q for q in scene.quantities if q.first == mark.last + 2), None)
        if mark.first <= opening or ordinal is None or ordinal.kind is not QuantityKind.ORDINAL or ordinal.value <= 1:
            continue
        ends = scene.word(ordinal.last) in word_set("phrase_end") | {""}
        if not ends or scene.words[mark.last : mark.last + 2] not in _FOR_THE:
            continue
        words = measure_words(scene, mark)
        span = scene.span(mark.first, ordinal.last)
        yield replace(made, span=span, measure=words, qualifiers=words.qualifiers, back=int(ordinal.value))


def runs_of_fewer(scene: Scene, statement: int) -> Iterator[Reading]:
    """ "A second straight year of fewer murders and shootings", "the third year in a row of more robberies"."""
    for run in runs(scene):
        cue = next((one for one in scene.cues if one.first == run.last + 1 and one.row["form"] == "count"), None)
        if run.years is None or scene.word(run.last) != "of" or cue is None or cue.row["cue"] != "more":
            continue
        at = cue.last
        for mark in scene.measures:
            if mark.first != at or mark.row["form"] != "noun":
                continue
            words = measure_words(scene, mark)
            yield Reading(
                Shape.RUN,
                scene.span(run.first if at == cue.last else mark.first, mark.last),
                statement,
                ("years in a row",),
                measure=words,
                qualifiers=words.qualifiers,
                places=places_of(scene, run.first, mark.last),
                direction=Direction.ROSE if cue.row["value"] == ">" else Direction.FELL,
                back=run.years,
            )
            at = mark.last + (scene.word(mark.last) in {"and", ","})


def _years_named(scene: Scene, last: int) -> PeriodWords | None:
    """ "After two years of increases in 2015 and 2016", "from 2014 to 2016": the last of the years right behind."""
    found: PeriodWords | None = None
    for period in scene.periods:
        between = scene.words[last : period.first]
        if not last <= period.first <= last + _LISTED or not _BETWEEN.issuperset(between):
            continue
        if found is not None or "and" not in between:  # "for a third straight year, and in 2017 they fell"
            found, last = period, period.last
    return found if found is not None and not found.since else None


def as_run(scene: Scene, made: Reading, cue: Mark, run: InARow) -> Reading:
    """ "Rose for a third straight year": each of the years, not the last of them alone."""
    span = scene.span(min(run.first, cue.first), max(run.last, cue.last))
    made = replace(made, shape=Shape.RUN, span=span, rules=("years in a row",), back=run.years, against_period=None)
    if run.period is not None:
        return replace(made, period=run.period)
    if scene.word(run.first) in _EACH and run.years is None:
        return replace(made, period=None, event=True)  # "every year I was there"
    if (named := _years_named(scene, max(run.last, cue.last))) is not None:
        return replace(made, period=named)
    before_that = scene.words[:2] == ["before", "that"]  # up to the year before that of the sentence
    behind = scene.word(cue.first - 1) in _AFTER or comes_after(scene, run.first)
    if before_that or behind:
        return replace(made, period=None, against_period=made.period, against=True, told=True)
    return made
