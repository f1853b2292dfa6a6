"""Where a change starts: "rose 7 percent from 2015", "had fallen 40 percent by 2018", "quadrupled in two years".

One that is told as reached by a year runs from a year told before, and not from the year before its own.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.figures.amounts import AMOUNTS, changes
from onrecord.grammar.sentence.another_change import behind_another_change
from onrecord.grammar.sentence.far_periods import far_period
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, EdgeWords, Origin, PeriodWords, Quantity, QuantityKind, ToDateWords, YearShift

_BY = 3  # tokens from the amount to its "by"
_OPENING = 4  # tokens of "compared with 2004"
_LEAD = 2  # tokens before years that open a sentence: "So in"
_REACH = 8  # tokens from the word of a change to the end of what it comes to: "went up by more than 70 percent"
_BEFORE = 6  # tokens from "in two years" to the verb behind it
_OPENS = frozenset({"in", "over", "within"})
_OPENS_TOLD = _OPENS | {"during", "across"}
_TOLD = frozenset({"those", "these"})  # "over those two years": the ones that the text has told of
_BEFORE_THAT = (["over", "the", "previous"], ["over", "the", "prior"])  # "in 2018 over the previous two years"
_ONE = frozenset({"a", "one"})  # "in a year", "in one year", "in a single year"


def held_against(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The time that a change starts from.

    "Rose 7 percent after falling 4 percent in 2014": the date of another change is not one that this is held against.
    """
    found = _told_before_year(scene, last) or far_period(scene, first, _said_otherwise(scene, last))
    if found is not None and found.last <= first and _in_one_year(scene, last):
        return None  # "down from 61 in 2010, and the number of guns fell 9 percent in a year"
    if found is not None and _year_moved(scene, found, first):
        return None
    if found is not None and (behind_another_change(scene, found, last) or _has_its_own(scene, found, first)):
        return None
    if found is None or not scene.far[found.first]:
        return found
    same = scene.segment[found.first]
    others = (cue for cue in changes(scene) if cue.first < found.first and scene.segment[cue.first] == same)
    return None if any(scene.far[cue.first] and not first <= cue.first < last for cue in others) else found


def _year_moved(scene: Scene, start: PeriodWords, first: int) -> bool:
    """ "Fewer than in 2004, and 2012 was up 4 percent": a year that is itself what moved, held against the one before.

    What opens the sentence is said of all of it: "Compared with 2004, 2012 was up".
    """
    subject = next((one for one in scene.periods if one.last == first and is_printed_year(one)), None)
    return subject is not None and _OPENING < start.last < subject.first


def _has_its_own(scene: Scene, since: PeriodWords, first: int) -> bool:
    """ "Thefts are halved since 2006, and burglaries fell 9 percent last year": a time of its own, so not that one."""
    part = scene.segment[first]
    if since.last > first or scene.segment[since.first] == part or not is_window(scene, since):
        return False
    own = (one for one in scene.periods if one.first > first and scene.segment[one.first] == part)
    own = (one for one in own if not scene.far[one.first] and not is_window(scene, one))
    opens = since.first == 0 and scene.word(since.last) == ","  # "Since 1999, murders rose from 31 to 50 in 2006"
    return any(not (opens and "from" in scene.words[first : one.first]) for one in own)


def _said_otherwise(scene: Scene, last: int) -> int:
    """ "Fell two percent, or some 6,300 fewer, compared to 2016": the end of the same change in other words."""
    at = last + (scene.word(last) == ",")
    if scene.word(at) != "or":
        return last
    return next((q.last for q in scene.quantities if q.first == at + 1 and q.kind in AMOUNTS), last)


def _told_before_year(scene: Scene, last: int) -> PeriodWords | None:
    """The earlier year of the sentence, else what the text told last, for a change that ends before token `last`.

    None where no "by" with a year stands behind it or opens the sentence.
    """
    if "by" not in scene.has:
        return None
    told = [p for p in scene.periods if scene.word(p.first) == "by"]
    reached = next((p for p in told if p.first == 0 or 0 <= p.first - last <= _BY), None)
    if reached is None:
        return None
    year = _whole_year(reached)
    if year is None:
        return _began_after(scene, reached)
    earlier = [p for p in scene.periods if (found := _whole_year(p)) is not None and found < year]
    before = [p for p in earlier if p.last <= reached.first]
    if earlier:
        return (before or earlier)[-1]
    fiscal = isinstance(reached.expression, CalendarWords) and reached.expression.fiscal
    return replace(reached, expression=CalendarWords(YearShift(0, Origin.CONTEXT), fiscal=fiscal))


def _began_after(scene: Scene, reached: PeriodWords) -> PeriodWords | None:
    """ "After 2013 thefts rose 14 percent by the end of 2016": the year that the words say it began behind."""
    match reached.expression:
        case ToDateWords(end=EdgeWords(of=CalendarWords(year=int() as year, start=None), last=True)):
            opened = (
                p for p in scene.periods if scene.word(p.first - 1) in word_set("began_after") and p is not reached
            )
            return next((one for one in opened if (began := _whole_year(one)) is not None and began < year), None)
    return None


def _whole_year(period: PeriodWords) -> int | None:
    words = period.expression
    whole = isinstance(words, CalendarWords) and words.start is None
    return words.year if whole and isinstance(words, CalendarWords) and isinstance(words.year, int) else None


def _in_one_year(scene: Scene, last: int) -> bool:
    """ "Fell 9 percent in a year", "in a single year"; not "in a year of protests"."""
    at = last + 2 + (scene.word(last + 2) == "single")
    told = scene.word(last) == "in" and scene.word(last + 1) in _ONE and scene.word(at) == "year"
    return told and scene.word(at + 1) in word_set("phrase_end") | {""}


def years_back(scene: Scene, last: int) -> int | None:
    """The years from the start of a change that ends before token `last` to its end; None where none are told."""
    if _in_one_year(scene, last):
        return 1
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.grain != "year" or quantity.value <= 1:
            continue
        if _in_office(scene, quantity) and quantity.last < last:
            return int(quantity.value)
        if quantity.last < last and (_of_so_many_years(scene, quantity) or _over_a_period(scene, quantity, last)):
            return int(quantity.value)
        behind = 0 < last - quantity.last <= _BEFORE and "before" not in scene.words[quantity.last : last]
        beside = last <= quantity.first <= last + 2 or behind
        told = scene.word(quantity.first - 1) in _TOLD and scene.word(quantity.first - 2) in _OPENS_TOLD
        if scene.words[quantity.first - 3 : quantity.first] in _BEFORE_THAT and 0 < quantity.first - last <= _REACH:
            return int(quantity.value)
        opens = told or scene.word(quantity.first - 1) in _OPENS or scene.word(quantity.first) in {"in", "over"}
        if opens and (beside or _leads(scene, quantity, last)):
            return int(quantity.value)
    return None


def _leads(scene: Scene, years: Quantity, last: int) -> bool:
    """ "So in four years, killings here went up by 70 percent": they open the sentence, for its first change."""
    changes = (cue for cue in scene.cues if cue.row["cue"] == "change" and cue.first >= years.last)
    first = next(changes, None)
    return (
        years.first <= _LEAD and not scene.periods and first is not None and first.first < last <= first.last + _REACH
    )


def _over_a_period(scene: Scene, years: Quantity, last: int) -> bool:
    """ "Over a five-year period murders were down 19 percent"."""
    if scene.word(years.first - 1) not in {"a", "an"} or scene.word(years.first - 2) not in _OPENS_TOLD:
        return False
    return scene.word(years.last) in word_set("stretch_told") and scene.clause[years.first] == scene.clause[last - 1]


def _of_so_many_years(scene: Scene, years: Quantity) -> bool:
    """ "A two-year rise of 52 percent"."""
    if scene.word(years.first - 1) not in {"a", "an"} or "-" not in scene.words[years.first : years.last]:
        return False
    nouns = (cue for cue in scene.cues if cue.row["cue"] == "change" and cue.row["form"] == "noun")
    return any(cue.first == years.last for cue in nouns)


def _in_office(scene: Scene, years: Quantity) -> bool:
    """ "In his three years as chief": since the office was taken."""
    owned = scene.word(years.first - 1) in word_set("possessives") | {"my", "our", "'s"}
    return owned and scene.words[years.last : years.last + 2] in (["as", "chief"], ["as", "mayor"], ["in", "office"])
