"""Times of a part, of those held against, of a superlative or of a broken record: not of the figure beside them.

Nor is the place of a part that of the whole.
"""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, DecadeWords, Origin, PeriodWords, Quantity, QuantityKind, YearShift

RECORDS = frozenset({"record", "mark", "high"})
_COMPARES = frozenset({"compares", "compare"})
TOPS = frozenset({"super", "record", "peak"})
PARTS = word_set("part_of_a_year")
THEM = frozenset({"them", "those", "whom"})
_WHOLE_TOLD = THEM | {"which"}
_WAS = word_set("is_or_was")
_DEEDS = frozenset({"seen", "before"})
_LAST_SEEN = ["last", "seen"]
_SEEN = 7  # tokens from "last seen" to its year: "last seen ten years ago in fiscal 2007"
_LEVELS = word_set("level_of_year") | {"levels"}
_OF_A_YEAR = frozenset({"of", "in", "for"})
_OF = 2  # tokens from the figure of a record to the "record" before it: "the record of 395"
_SET = 3  # tokens from that figure to its year: "395, set in 1993"
_FACTORS = frozenset({QuantityKind.MULTIPLE, QuantityKind.FRACTION, QuantityKind.PERCENT})
_FACTOR = 4  # tokens from a factor to the level that it is of: "half of their level"
_MAKES = word_set("makes_it")
_THE_YEAR = ["the", "year"]
_JOINS = frozenset({"and", "but", ","})
_OWNS = frozenset({"'s", "'"})
_ENDS = frozenset({"highest", "lowest"})
_TO_DECADE = 5  # tokens from "highest" to its decade: "highest homicide total of the 1990s"
_MADE = 6  # tokens between such a year and the record: "2016 the city's deadliest"


def is_of_part(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "2,260 people, 448 of them in January": the month is that of the part alone."""
    at = period.first - (scene.word(period.first - 1) == "in")
    return scene.word(at - 1) in THEM and scene.word(at - 2) == "of" and last != at - 2


def is_where_a_part_is(scene: Scene, place: PlaceMark, last: int) -> bool:
    """ "11,743 vehicles, and two in three of those were taken in Reno": where the part was, not all of them.

    So is that of "1,054 murders, of which Reno had 17".
    """
    if _WHOLE_TOLD.isdisjoint(scene.has):
        return False
    segment = scene.segment[place.first]
    return any(
        scene.word(at) in _WHOLE_TOLD and scene.word(at - 1) == "of" and last < at - 1
        for at in range(place.first - 1, 0, -1)
        if scene.segment[at] == segment
    )


def of_those(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "Its 14 murders were double those of 2015": the year of what they are held against."""
    before = scene.words[max(0, period.first - 2) : period.first]
    return before == ["those", "of"] and last < period.first - 1


def _of_another_deed(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "Back at a level last seen in 2007, and still below 2004", "spiked before slowing this year"."""
    if _DEEDS.isdisjoint(scene.has):
        return False
    opens = range(max(0, period.first - _SEEN), period.first)
    seen = next((at for at in opens if scene.words[at : at + len(_LAST_SEEN)] == _LAST_SEEN), None)
    if seen is not None and not seen < first < period.last and "," not in scene.words[seen : period.first]:
        return True
    before = next((at for at in range(first, period.first) if scene.words[at] == "before"), None)
    return before is not None and scene.word(before + 1).endswith("ing")


def of_a_level(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "Robberies are at half their level of 1996, and burglaries fell": a year that another figure is a part of.

    So is that of "the rate, 6.9 per 100,000, was higher in 1991".
    """
    if _far_from(scene, period, first) or _was_other(scene, period, first) or _of_another_deed(scene, period, first):
        return True
    if _of_what_it_compares(scene, period, first):
        return True
    if _LEVELS.isdisjoint(scene.has) or period.last > first or scene.segment[period.first] == scene.segment[first]:
        return False
    before = period.first - (scene.word(period.first - 1) in _OF_A_YEAR)
    noun = next((at for at in (before - 1, period.last) if scene.word(at) in _LEVELS), None)
    if noun is None:
        return False
    opening = min(noun, period.first)
    return any(opening - _FACTOR <= q.last <= opening and q.kind in _FACTORS for q in scene.quantities)


def _of_what_it_compares(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "That compares to 32 in 2014 and is fewer than the 31 of 2012": the year of the other figure alone."""
    if (
        _COMPARES.isdisjoint(scene.has)
        or period.last > first
        or {"and", "but"}.isdisjoint(scene.words[period.last : first])
    ):
        return False
    verb = next((at for at in range(period.first) if scene.words[at] in _COMPARES), None)
    return verb is not None and not any(one.first < verb for one in scene.quantities)


def _was_other(scene: Scene, period: PeriodWords, first: int) -> bool:
    at = period.first - 1
    if scene.word(at) in {"and", ","}:
        before = next((one for one in scene.periods if one.last == at), None)
        return before is not None and _was_other(scene, before, first)
    if scene.word(at) != "in" or scene.word(at - 1) not in word_set("bare_degree") or first >= at - 1:
        return False
    verb = at - 2
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    return scene.word(verb) in _WAS and first < verb and scene.word(period.last) != "than"


def tops_a_decade(scene: Scene, period: PeriodWords) -> bool:
    """ "Its high for the nineties was 267", "the highest total of the 1990s was 500": one year's count, and no sum."""
    if not isinstance(period.expression, DecadeWords):
        return False
    behind = period.last + (scene.word(period.last) in _OWNS)
    if scene.word(behind) in word_set("record_noun"):
        return True
    if scene.word(period.first - 1) not in _OF_A_YEAR:
        return False
    near = range(max(0, period.first - _TO_DECADE), period.first)
    return any(scene.words[at] in word_set("record_noun") | _ENDS for at in near)


def is_of_a_top(scene: Scene, period: PeriodWords, first: int) -> bool:
    """A year that the words only name as a record: "had made 2016 the city's deadliest", "our worst year, 1993"."""
    if tops_a_decade(scene, period) or _is_its_field(scene, period, first):
        return True
    made = scene.word(period.first - 1) in _MAKES
    apposed = scene.word(period.first - 1) == "," and scene.word(period.first - 2) == "year"
    if not (made or apposed):
        return False
    near = range(period.last, period.last + _MADE) if made else range(period.first - _MADE, period.first)
    tops = [cue.first for cue in scene.cues if cue.row["cue"] in TOPS and cue.first in near]
    return bool(tops) and first < tops[0] - _MADE


def _is_its_field(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "2014 was the safest of the last five years, with 150 killings": the years that the top was taken from."""
    if getattr(period.expression, "years", None) is None or scene.word(period.first - 1) not in {"of", "in"}:
        return False
    tops = (cue for cue in scene.cues if cue.row["cue"] in TOPS and cue.last in (period.first - 1, period.first - 2))
    top = next(tops, None)
    return top is not None and period.last <= first and any(one.last <= top.first for one in scene.periods)


def _figures_of_records(scene: Scene) -> list[Quantity]:
    """The figures right behind a "record of"."""
    return [q for q in scene.quantities if scene.word(q.first - 1) == "of" and scene.word(q.first - _OF) in RECORDS]


def of_a_broken_record(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "Had 173 homicides, breaking the 2016 record of 117", "broke the record of 117 set in 2016": of the record."""
    if any(last <= q.first - _OF and _SET >= period.first - q.last >= 0 for q in _figures_of_records(scene)):
        return True
    if _set_beside(scene, period, last):
        return True
    behind = scene.word(period.last + (scene.word(period.last) == "'s"))
    return behind in RECORDS and last < period.first and scene.word(period.first - 1) == "the"


def _set_beside(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "Below the record, 11,015, set in 2004, but double the 3,758 of 1998": the year of the record alone."""
    record = next(
        (
            q
            for q in scene.quantities
            if scene.words[q.last : q.last + 2] == [",", "set"]
            and scene.word(q.first - 1) == ","
            and scene.word(q.first - _OF) in RECORDS
        ),
        None,
    )
    beside = record is not None and 0 <= period.first - record.last <= _SET
    return beside and record is not None and (last <= record.first - 1 or last > period.last)


def frames_a_part(scene: Scene, period: PeriodWords) -> bool:
    """ "July was the bloodiest month of the year, with 21": the year is told of the month, whose figure it is."""
    part = scene.word(period.first - 1) == "of" and scene.word(period.first - 2) in PARTS
    return part and scene.words[period.first : period.last] == _THE_YEAR and len(scene.periods) > 1


def of_the_next(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "There were 163, and 230 the year before": the time right behind a bare number is no time of the figure before.

    `last` is the token behind that figure. "163 murders and 1,795 robberies the year before" may be of both.
    """
    words = period.expression
    if not isinstance(words, CalendarWords) or not isinstance(words.year, YearShift) or words.start is not None:
        return False
    if words.year.origin is not Origin.CONTEXT or words.year.by >= 0:
        return False
    bare = next((one for one in scene.quantities if one.last == period.first and one.first > last), None)
    joined = bare is not None and scene.word(bare.first - 1) in _JOINS and bare.kind is QuantityKind.COUNT
    return joined and all(one.first != period.last for one in scene.quantities)


def _far_from(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "It had 57, far from the height of 1995": no time of that figure, but of its own in "far from 1995's 96"."""
    apart = scene.words[max(0, period.first - 2) : period.first] == ["far", "from"]
    return apart and not (scene.word(period.last) == "'s" and period.last + 1 == first)
