"""Shares in a list, the part told once: "guns were used in half of the murders and a third of the robberies"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Quantity, Reading

_JOINS = frozenset({"and", ",", "or", "in"})
_AND = frozenset({"and", "but", ","})
_BEFORE_KIND = frozenset({",", "and", ";", "to", "with"})  # "compared to robbery (27.3 percent)"
_BEHIND_KIND = frozenset({"for", "at", "(", ",", "were", "was"})


def listed_behind(scene: Scene, quantity: Quantity, told: Reading) -> Reading | None:
    """The share that goes on with one `told`: of another whole, of other people or of another time."""
    other = _listed(scene, quantity, told) or _of_other_people(scene, quantity, told)
    other = other or _of_another_part(scene, quantity, told)
    return other or _again(scene, quantity, told)


def in_another_year(scene: Scene, quantity: Quantity) -> PeriodWords | None:
    """ "Made up 36 percent of the total in 2010 and 42 percent in 2019": the time right behind a share, behind one."""
    year = next((one for one in scene.periods if one.first in (quantity.last, quantity.last + 1)), None)
    if year is None or quantity.kind not in SHARES or scene.word(quantity.first - 1) not in _AND:
        return None
    closed = scene.word(year.last) in word_set("phrase_end") | {""}
    end = quantity.first - 1 - (scene.word(quantity.first - 2) == ",")
    return year if closed and any(one.last == end for one in scene.periods) else None


def in_another(scene: Scene, quantity: Quantity) -> bool:
    """Whether a share goes on with the one before in another place or at another time."""
    return in_another_place(scene, quantity) or in_another_year(scene, quantity) is not None


def _again(scene: Scene, quantity: Quantity, told: Reading) -> Reading | None:
    year = in_another_year(scene, quantity) if told.period is not None else None
    if year is None:
        return None
    return replace(told, span=scene.span(quantity.first, quantity.last), amount=quantity, period=year)


def _listed(scene: Scene, quantity: Quantity, told: Reading) -> Reading | None:
    """The share of another whole behind one `told`, the quality standing before both; None where it is no such list."""
    if scene.word(quantity.last) != "of" or scene.word(quantity.first - 1) not in _JOINS:
        return None
    mark = noun_after(scene, quantity.last + 1)
    own = [one for one in scene.qualifiers if scene.tokens[one.last - 1].end <= told.span.start]
    if mark is None or scene.word(mark.last) not in word_set("phrase_end") | {""}:
        return None  # "and 12 percent of the robberies were solved"
    if not own or scene.clause[own[-1].first] != scene.clause[quantity.first]:
        return None
    whole = measure_words(scene, mark)
    if whole.measure is None or whole.measure == (told.measure.measure if told.measure is not None else None):
        return None
    return replace(
        told,
        span=scene.span(quantity.first, quantity.last),
        measure=whole,
        qualifiers=tuple(dict.fromkeys((*whole.qualifiers, own[-1].row["qualifier"]))),
        amount=quantity,
        against_measure=whole,
        against_qualifiers=whole.qualifiers,
    )


def only_were(scene: Scene, quantity: Quantity) -> bool:
    """ "In 2010, 52 percent were.": the part that was told last."""
    return scene.word(quantity.last) in {"were", "are"} and scene.word(quantity.last + 1) in word_set("phrase_end")


def in_another_place(scene: Scene, quantity: Quantity) -> bool:
    """ "15 percent in New York; in Ohio, a third and in Texas half": a share with nothing but its place before it."""
    at = quantity.first - (scene.word(quantity.first - 1) == ",")
    place = next((mark for mark in scene.places if mark.last == at and mark.words.candidates), None)
    if place is None or scene.word(place.first - 1) != "in" or quantity.kind not in SHARES:
        return False
    joined = scene.word(place.first - 2) in {",", ";", "and", "but"}
    return joined and scene.word(quantity.last) in word_set("phrase_end") | {""}


def _of_other_people(scene: Scene, quantity: Quantity, told: Reading) -> Reading | None:
    """ "Black residents made up 88 percent of the victims and women 14 percent": the same of other people."""
    people = next((mark for mark in scene.qualifiers if mark.last == quantity.first), None)
    if people is None or told.rules != ("share",) or quantity.kind not in SHARES:
        return None
    joined = scene.word(people.first - 1) in {",", "and"}
    if not joined or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return None
    part = tuple(dict.fromkeys((*told.against_qualifiers, people.row["qualifier"])))
    return replace(told, span=scene.span(people.first, quantity.last), qualifiers=part, amount=quantity)


def _of_another_part(scene: Scene, quantity: Quantity, told: Reading) -> Reading | None:
    """ "Brooklyn had 42 percent of the city's homicides and the Bronx 24 percent": another place's part."""
    if told.rules != ("accounted for",) or len(told.places) != 1 or not told.against_places:
        return None
    at = quantity.first - (scene.word(quantity.first - 1) == "for")
    part = next((mark for mark in scene.places if mark.last == at and mark.words.candidates), None)
    if part is None or part.words.kind != told.places[0].kind or quantity.kind not in SHARES:
        return None
    joined = scene.word(part.first - 1 - (scene.word(part.first - 1) == "the")) in {",", "and"}
    if not joined or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return None
    return replace(told, span=scene.span(part.first, quantity.last), places=(part.words,), amount=quantity)


def another_kind(scene: Scene, quantity: Quantity, told: Reading) -> Reading | None:
    """ "Murders were 1.3 percent of violent crimes, robberies 27.3 percent and rapes 7.5": the same of other crimes."""
    whole = told.against_measure
    if whole is None or told.measure is None or whole.measure == told.measure.measure or quantity.kind not in SHARES:
        return None
    verb = next((cue for cue in scene.cues if cue.row["cue"] == "share" and cue.last == quantity.first), None)
    at = quantity.first - (scene.word(quantity.first - 1) in _BEHIND_KIND) if verb is None else verb.first
    kind = next((mark for mark in scene.measures if mark.last == at and mark.first > 0), None)
    if kind is None or scene.word(kind.first - 1) not in _BEFORE_KIND:
        return None
    if scene.word(quantity.last) not in word_set("phrase_end") | {")", ""}:
        return None
    words = measure_words(scene, kind)
    span = scene.span(quantity.first, quantity.last)
    return replace(told, span=span, measure=words, qualifiers=words.qualifiers, amount=quantity)
