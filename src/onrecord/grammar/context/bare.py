"""A number without a noun, whose neighbours show that it belongs to a series already named: "and 290 in 2016"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.accounted import accounted_for, accounted_in, accounts_for_few
from onrecord.grammar.context.bare_ages import is_age, is_mean_age
from onrecord.grammar.context.bare_rates import is_rate, of_an_average, rate_at_place, told_rate
from onrecord.grammar.context.bases import as_rate
from onrecord.grammar.context.befell_last import befell_last, more_of_them
from onrecord.grammar.context.bracketed import at_another_time, has_fraction, of_another_time
from onrecord.grammar.context.listed_rates import RATE_AT_MOST
from onrecord.grammar.context.of_a_kind import of_a_kind
from onrecord.grammar.context.rows import behind_its_month, in_a_row, labelled_line, listed_beside
from onrecord.grammar.context.the_number import number_moved, of_the_noun, place_moved, without_joined_rate
from onrecord.grammar.figures.counted_by import behind_who_counted
from onrecord.grammar.figures.declined_cases import declined_so_many
from onrecord.grammar.figures.federal_cases import unnamed_cases
from onrecord.grammar.figures.in_both import EACH
from onrecord.grammar.figures.lives_lost import are_dead
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.origin import sold_there
from onrecord.grammar.figures.other_series import of_another_series
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.told_once import of_a_vote, told_again
from onrecord.grammar.figures.told_twice import counts_a_share
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.told_periods import date_starts
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import CASES
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal, Shape, Unit

_TOWN = 50_000  # more people than any count of crimes' victims in a place
_AVERAGE = 9  # tokens from "the average for the past ten years" to its number
_SHORT = 4  # tokens of a sentence that is only a figure
_RESTATED = 5  # tokens from "is" to what a figure comes to
_SMALL = 20  # a smaller bare number needs a measure or a date beside it
_TELLS_A_COUNT = (["told", "me"], ["told", "us"], ["followed", "by"], ["you", "get"])
_HAD = word_set("had_a_count")
_WHOSE = frozenset({"whose", "own"})  # "he says his city had 17"
_FEW = 10  # places that "the two" or "the other three" stand for
_WHOLE = 100  # percent
_ARE_TO = (["are", "to"], ["were", "to"], ["is", "to"])
_OFFENCES = frozenset({"offenses", "offences", "incidents"})
_REPORTS = frozenset({"reports", "instances"})
_JOINS = frozenset({",", ";", "and"})
_OF_WHOM = (["of", "whom"], ["of", "them"])


def read_bare(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal:
    """The value of a bare number, or why its neighbours tell of something else."""
    after = scene.word(quantity.last)
    counted = are_dead(scene, quantity) or after in word_set("unit_noun") or _reported(scene, quantity.last)
    row = in_a_row(scene, quantity)
    if of_another_series(scene, quantity):
        return Refusal.UNCOUNTED_NOUN
    if scene.words[quantity.last : quantity.last + 2] in _ARE_TO:
        return Refusal.PLAN  # "of the new hires, 190 are to work on violent crime"
    other = None if row else _of_other_things(scene, quantity, counted=counted)
    if other is not None or counts_a_share(scene, quantity):
        return other or Refusal.UNCOUNTED_NOUN
    mark = subject(scene, quantity.first)
    if mark is not None and mark.row["form"] in {"people", "money"}:  # a count is no sum
        aside = mark.row["form"] == "money" or _told_beside(scene, quantity, mark) or told_rate(scene, quantity)
        mark = None if aside else mark
    mark = _people_before(scene, quantity) or of_the_noun(scene, quantity) or without_joined_rate(scene, quantity, mark)
    befell = more_of_them(scene, quantity) or befell_last(scene, quantity.first, mark)
    measure = befell or _measure(scene, quantity, measure_words(scene, mark) if mark is not None else None)
    first, last = quantity.first, quantity.last
    if told_rate(scene, quantity) or of_an_average(scene, quantity):
        return as_rate(scene, make_value(scene, statement, quantity, measure, first, last, rule="bare rate"))
    if measure is None and not scene.periods and _is_unsure(scene, quantity, counted=counted, row=row):
        return Refusal.NO_MEASURE
    if mark is not None and measure is not None and mark.row["form"] == "percent":
        if quantity.value > _WHOLE:
            return Refusal.OVER_WHOLE
        return make_value(scene, statement, quantity, measure, first, last, unit=Unit.PERCENT, rule="bare percent")
    made = sold_there(scene, quantity, make_value(scene, statement, quantity, measure, first, last, rule="bare count"))
    place = accounted_for(scene, quantity)
    made = replace(made, places=(place.words,)) if place is not None else made
    if "average" in scene.words[max(0, first - _AVERAGE) : first]:
        return replace(made, shape=Shape.AVERAGE, rules=("bare average",), unit=Unit.PER_YEAR)
    if measure is not None and measure.rate and is_rate(scene, quantity):
        return as_rate(scene, made)
    if _died_of_whom(scene, quantity) and (measure is None or measure.measure == "shooting_victims"):
        return replace(made, qualifiers=("fatal",))
    return at_another_time(scene, made) if of_another_time(scene, quantity) else made


def _is_unsure(scene: Scene, quantity: Quantity, *, counted: bool, row: bool) -> bool:
    """Whether nothing beside a number shows that it goes on with a series; `counted` with a noun that counts again."""
    had, owned = _had(scene, quantity) or number_moved(scene, quantity), _owned(scene, quantity)
    labelled = labelled_line(scene, quantity, _behind(scene, quantity))
    alone = len(scene.words) <= _SHORT and quantity.value > _SMALL
    named = owned or (scene.word(quantity.last) in _OFFENCES and (had or labelled))
    named = named or (counted and scene.word(quantity.last) == "reports")
    shown = had or owned or labelled or row or rate_at_place(scene, quantity) or place_moved(scene, quantity)
    shown = shown or listed_beside(scene, quantity) or (not counted and accounts_for_few(scene, quantity))
    return (counted and not alone and not named) or (quantity.value <= _SMALL and not shown)


def _reported(scene: Scene, at: int) -> bool:
    """ "2,334 reports of robbery", "we took 1,726 reports": they count what was reported."""
    ends = scene.word(at) == "reports" and scene.word(at + 1) in {".", ",", ";"}
    of = scene.word(at) in _REPORTS and scene.word(at + 1) == "of"
    return ends or (of and any(mark.first == at + len(("reports", "of")) for mark in scene.measures))


def _died_of_whom(scene: Scene, quantity: Quantity) -> bool:
    """ "33 victims, nine of whom died": a part of those before, where the text counts people shot."""
    if scene.words[quantity.last : quantity.last + 2] not in _OF_WHOM:
        return False
    at = quantity.last + 2
    while scene.word(at) in word_set("before_verb"):
        at += 1
    return scene.word(at) in word_set("fatal_end")


def _told_beside(scene: Scene, quantity: Quantity, people: Mark) -> bool:
    """ "They had 22, with a fourth of our people", "Akron, with half our people, had 22": no count of residents."""
    if people.first >= quantity.last:
        return True
    return scene.word(people.last) == "," and scene.word(people.last + 1) in _HAD


def rate_again(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """ "In Tulsa it was 17.6", behind a figure per head: another one, since a count has no fraction."""
    told = scene.word(quantity.first - 1) in word_set("had_a_rate") and scene.places
    if not told or not has_fraction(quantity) or quantity.value >= RATE_AT_MOST:
        return None
    return as_rate(scene, make_value(scene, statement, quantity, None, quantity.first, quantity.last, rule="bare rate"))


def _people_before(scene: Scene, quantity: Quantity) -> Mark | None:
    """ "The city's population of around 673,000": residents, whatever else the sentence counts."""
    if quantity.value < _TOWN or scene.word(quantity.first - 1) not in {"of", "is", "was", "to"}:
        return None
    return next((m for m in scene.measures if m.row["form"] == "people" and m.last == quantity.first - 1), None)


def _of_other_things(scene: Scene, quantity: Quantity, *, counted: bool) -> Refusal | None:
    """What the words around the number show that it counts instead."""
    after, before = scene.word(quantity.last), scene.word(quantity.first - 1)
    if before in {"still", "already"}:
        before = scene.word(quantity.first - 2)  # "there were still 226"
    if (scene.word(quantity.last - 1) == "one" and quantity.value == 1) or _stands_for_places(scene, quantity):
        return Refusal.NO_MEASURE  # "from one in Reno", "under one since 2017": a word that stands for a noun
    if of_a_vote(scene, quantity) or told_again(scene, quantity):
        return Refusal.UNCOUNTED_NOUN if of_a_vote(scene, quantity) else Refusal.RESTATED
    if after == "is" and any(0 < other.first - quantity.last <= _RESTATED for other in scene.quantities):
        return Refusal.RESTATED  # "and 40 is more than one a week": the figure told before, turned over
    if after == "were" and of_a_kind(scene, quantity.last + 1):
        return Refusal.NO_PART
    judged = after in {"is", "was"} and scene.word(quantity.last + 1) in {"a", "an"}
    if judged and not word_set("total_noun") & set(scene.words[quantity.last + 2 : quantity.last + 5]):
        return Refusal.RESTATED  # "but 39 was a very good year": said of the figure
    told = after in word_set("level") | word_set("comes_to") | EACH or date_starts(scene, quantity.last)
    told = told or any(cue.row["cue"] == "combined" and cue.first == quantity.last for cue in scene.cues)
    told = told or (after in word_set("who_solves") and scene.word(quantity.last + 1) in word_set("solved"))
    told = told or (before == "the" and behind_who_counted(scene, quantity.last) > quantity.last)
    if after and not counted and not told:
        return Refusal.UNKNOWN_NOUN
    dead = len(scene.words) <= _SHORT or before == "lost" or before in word_set("buries")  # "214 people.", "lost 214"
    if counted and after == "people" and (quantity.value <= _SMALL or not dead):
        return Refusal.PEOPLE
    if (apart := _held_against(scene, quantity.last)) is not None:
        return apart
    if is_age(scene, quantity, before, after) or is_mean_age(scene, quantity):
        return Refusal.AGE
    paced = any(cue.row["cue"] == "projection" and 0 <= quantity.first - cue.last <= 2 for cue in scene.cues)
    if before and not paced and not _stands_behind(scene, quantity, before):
        return Refusal.UNKNOWN_BEFORE
    few = quantity.value <= _SMALL and "which" in scene.words[max(0, quantity.first - 2) : quantity.first]
    return Refusal.INCIDENT if few else None


def _stands_behind(scene: Scene, quantity: Quantity, before: str) -> bool:
    """Whether the words before a bare number are such as a count stands behind."""
    two, large = scene.words[quantity.first - 2 : quantity.first], quantity.value > _SMALL
    return (
        before in word_set("bare_before") | {"|"}
        or (large and (two == ["it", "'s"] or scene.words[quantity.first] in word_set("bound")))
        or (two in _TELLS_A_COUNT and (before != "get" or date_starts(scene, quantity.last + 1)))
        or behind_its_month(scene, quantity)
        or (before in {"where", "when"} and scene.word(quantity.last + 1) in _HAD)  # "where 3,736 were reported"
        or (before == "for" and "total" in scene.words[quantity.first : quantity.last])  # "12 fewer, for a total of 45"
        or (before.startswith("employ") and any(mark.row["form"] == "staff" for mark in scene.measures))
        or are_dead(scene, quantity)
        or accounted_for(scene, quantity) is not None
        or accounted_in(scene, quantity)
        or declined_so_many(scene, quantity)
        or _ends(scene, quantity.first)
        or _next_in_turn(scene, quantity)
    )


def _next_in_turn(scene: Scene, quantity: Quantity) -> bool:
    """ "Rapes numbered 224, robberies 208 and burglaries 2,150": the verb of the first stands for all."""
    mark = next((mark for mark in scene.measures if mark.last == quantity.first), None)
    if mark is None or scene.word(mark.first - 1) not in _JOINS:
        return False
    told = [m for m in scene.measures if m.last < mark.first and m.row["measure"] != mark.row["measure"]]
    between = [one for one in scene.quantities if told and told[0].last <= one.first < mark.first]
    counts = bool(between) and all(one.kind is QuantityKind.COUNT for one in between)
    return counts and scene.word(quantity.last) in word_set("phrase_end") | {"and"}


def _held_against(scene: Scene, at: int) -> Refusal | None:
    """ "161 homicides, 100 more than Tulsa", "six under 2016", "with a million more people"."""
    after, behind = scene.word(at), scene.word(at + 1)
    if after in {"more", "fewer"} and behind in {"people", "residents"}:
        return Refusal.PEOPLE
    more = after in {"more", "fewer"} and behind in word_set("be") | {"than"}
    under = after == "under" and any(period.first == at + 1 for period in scene.periods)
    return Refusal.DIFFERENCE if more or under else None


def _stands_for_places(scene: Scene, quantity: Quantity) -> bool:
    """ "The two were closer", "of the three, Iowa had": a small number in words stands for those told of."""
    first = quantity.first
    small = not scene.words[first].isdecimal() and quantity.value < _FEW and quantity.last == first + 1
    subject = scene.word(quantity.last) in word_set("said_of_places") or scene.word(quantity.first - 2) == "of"
    return small and subject and scene.word(quantity.first - 1) in {"the", "other", "these", "those"}


def _measure(scene: Scene, quantity: Quantity, measure: MeasureWords | None) -> MeasureWords | None:
    """The measure of the series, mended by the words beside the number."""
    if scene.word(quantity.first - 1) in word_set("company_charged"):
        return MeasureWords(scene.span(quantity.first - 1, quantity.first), f"federal?:{CASES}")  # "and prosecuted 175"
    if measure is None and (cases := unnamed_cases(scene, quantity)) is not None:
        return cases
    if measure is not None and measure.vague:
        return None
    if measure is not None and scene.word(quantity.first - 1) in {"lost", "buried"}:
        return replace(measure, rate=False)  # "below that of Reno, which lost 306": lives, and none per head
    if measure is not None and scene.words[quantity.first - 2 : quantity.first] == ["which", "had"]:
        return replace(measure, rate=measure.rate and has_fraction(quantity))  # "under that of Reno, which had 187"
    if measure is not None and scene.word(quantity.last) == "victims" and measure.measure == "shooting_incidents":
        return MeasureWords(measure.span, "shooting_victims", measure.qualifiers)
    if quantity.value >= _TOWN and "grown" in scene.words[max(0, quantity.first - 4) : quantity.first]:
        return MeasureWords(scene.span(quantity.first, quantity.last), "population")
    return measure


def _had(scene: Scene, quantity: Quantity) -> bool:
    """ "Lansing had nine.", "Lansing, a city twice as big, has had nine offenses.": a place goes on the series."""
    verb = quantity.first - 1
    if any(mark.last == quantity.first and scene.word(mark.first - 1) in _JOINS for mark in scene.places):
        ends = scene.word(_behind(scene, quantity)) in word_set("phrase_end") | _JOINS
        return ends and any(_had(scene, one) for one in scene.quantities if one.last < quantity.first)  # "Lima four"
    verb -= scene.words[verb - 1 : verb + 1] == ["has", "had"]
    if scene.word(verb) not in _HAD | {"has"} or scene.word(_behind(scene, quantity)) not in word_set("phrase_end"):
        return False
    before = [one for one in scene.places if one.last <= verb and (one.words.candidates or one.words.kind in _WHOSE)]
    apposed = scene.word(verb - 1) == ","
    verb -= scene.word(verb - 1) in {"together", "combined"}  # "Reno and Mesa together had nine"
    return bool(before) and (before[-1].last == verb or (apposed and scene.word(before[-1].last) == ","))


def _behind(scene: Scene, quantity: Quantity) -> int:
    """The token behind a number, or behind the "offenses" that it counts again."""
    return quantity.last + (scene.word(quantity.last) in _OFFENCES)


def _owned(scene: Scene, quantity: Quantity) -> bool:
    """ "Houston's 15 and Tulsa's 31", "down from 14": a series goes on."""
    if scene.word(quantity.first - 1) in {"lost", "buried"} and scene.word(quantity.last) in {"people", "of"}:
        return quantity.value > _FEW
    if scene.word(quantity.first - 1) == "from":
        return scene.word(quantity.first - 2) in {"down", "up"} or scene.word(quantity.last + 1) == "to"
    return scene.word(quantity.first - 1) == "'s" and any(mark.last == quantity.first - 1 for mark in scene.places)


def _ends(scene: Scene, at: int) -> bool:
    """Whether a date or a place ends here, with or without its possessive ("2014's 195")."""
    ends = {at, at - (scene.word(at - 1) == "'s")}  # the mark of "the city's" holds its 's
    return any(period.last in ends for period in scene.periods) or any(mark.last in ends for mark in scene.places)
