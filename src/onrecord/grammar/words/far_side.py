"""The far side of a comparison: what stands behind "than", "down from", "compared with", "seven times".

A period or a place there is that of the other figure, not of the figure itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from onrecord.grammar.words.far_years import (
    beside_years,
    levels_then,
    next_rival,
    of_a_year,
    off_a_top,
    on_a_year,
    owns_a_year,
)
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PeriodWords, Quantity, QuantityKind

_AFTER_CHANGE = 12  # tokens from "fell" to its "from"
_BEFORE_CHANGE = 14  # tokens from "from" to a change that is told behind it
_OWNS = 3  # tokens from the first of "last year" to its "'s"
_YEAR = 4  # digits
_DATED = 2  # tokens from a figure to its year: "181 in 2017"
_OWNED = 4  # tokens from "after" to a change: "after last year's surge"
_TO = 8  # tokens from "from 46" to its "to 79"
_NOUN = 4  # tokens of the noun between a figure and its "against", with the comma
_GAP = 7  # tokens between two ways: "; and aggravated assaults,"
_INVERTS = word_set("stands_before_subject")
_LEVELS = {"above", "below"}
_COMPARING = frozenset({"compare", "beat", "more", "equal"})  # cues that may open the other side
_ENDS = frozenset({"to", ":"})  # "from 46 to 79", "more than last year: 246"
_WAS = word_sets("to_be", "have_been")
_DURING = frozenset({"in", "during"})
_NOTHING = frozenset({"nothing", "none"})
_ANY_OTHER = (["any", "other"], ["every", "other"], ["all", "other"])
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_IN_ALL = ["for", "a", "total"]  # "21 more than in 2016 for a total of 308"
_NO_SIDE = (["over", "all"], ["over", "in"], ["over", "at"], ["over", "there"])  # "over in Wichita"
_LOOSE = {"from", "after", "over", "against"}  # words that open the other side only beside a change
_BEFORE_THAT = word_set("had_before")  # "after having 10 in 2016"
_COMPARES = frozenset({"compare", "compares"})  # verbs behind a figure
_ANOTHERS = 5  # tokens of "of Fort Worth's", behind a fraction
_SUBJECT = 8  # tokens of "New Haven's car thefts fell"
_STORY = (["same", "story"], ["same", "thing"], ["same", "picture"], ["same", "trend"])
_TO_FIGURE = 4  # tokens from "against" to a wider figure


def far_side(
    words: Sequence[str],
    quantities: Sequence[Quantity],
    cues: Sequence[Mark],
    segment: Sequence[int],
    named: Set[int],
    timed: Set[int],
    periods: Sequence[PeriodWords],
    hidden: Sequence[bool],
) -> list[bool]:
    """Tokens behind a word that opens the other side of a comparison or behind a multiple, to the end of the segment.

    Behind a word such as "from" the other side ends at "to N", and behind a time at "in" and another. `named` are the
    tokens at which a place is named, `timed` those that only open words of time, as "over the weekend" does. What is
    `hidden` only tells who says it: "from the FBI's 2020 estimates" opens none.
    """
    far, dates = [False] * len(words), {period.first: period.last for period in periods}
    firsts = dates.keys()
    cues = [cue for cue in cues if not hidden[cue.first]]
    comparing = [cue for cue in cues if cue.row["cue"] in _COMPARING and _compares(words, cue, firsts)]
    comparing = [cue for cue in comparing if not _of_another_noun(words, quantities, cue, firsts | named)]
    level = list(beside_years(words, cues, firsts))
    if not quantities and not comparing and not level:
        return far
    ends = {quantity.first: quantity.last for quantity in quantities}
    verbs = {one.first for one in cues if one.row["cue"] == "change" and one.row["form"] != "noun"}
    verbs |= {at for at, word in enumerate(words) if word in _WAS} if comparing else set()
    turned = {quantity.first for quantity in quantities if quantity.turned}
    for cue in _opening(words, quantities, cues, comparing, timed, named) if comparing else ():
        at, own = cue.last, segment[cue.last - 1]
        while at < len(words) and not far[at]:
            apart = segment[at] != own
            if apart and (rival := next_rival(words, cue, at, named, dates, ends)) is not None:
                at, own = rival, segment[rival]
                continue
            ended = words[at] in _ENDS and at + 1 in ends
            ended |= (cue.first == 0 and words[at] in _INVERTS) or _told_anew(words, cue.last, at, dates)
            ended |= at in verbs and _before_its_verb(cue, at, dates)
            ended |= words[at : at + 2] == [",", "and"] and at + 2 in named and _moves(words, at + 2, verbs | turned)
            ended |= at in dates and _behind_any_other(words, cue, at)
            ended |= list(words[at : at + 3]) == _IN_ALL
            listed = apart and cue.first == 0 and words[at] == "and" and at + 1 in dates and words[at - 1].isdecimal()
            if ended or (apart and not listed and not (words[cue.first] == "from" and _goes_on(words, ends, at))):
                break
            stop = at + 2 if listed else ends[at + 1] + _DATED if apart else at + 1
            far[at:stop] = [True] * (min(stop, len(words)) - at)
            at = stop
    sides = (*on_a_year(words, quantities, cues, firsts), *_multiplied(words, quantities, named, dates))
    for behind, first in (*sides, *level, *levels_then(words, firsts)):
        for at in range(first, len(words)):
            if segment[at] != segment[behind] or _told_anew(words, first, at, dates):
                break
            far[at] = True
    gapped = set(_gapped_ways(words, quantities)) if "from" in words else frozenset()
    return [side or at in gapped for at, side in enumerate(far)] if gapped else far


def _moves(words: Sequence[str], place: int, verbs: Set[int]) -> bool:
    """ "More than Mesa, and Reno's robberies fell": whether the place at a token owns what moves there."""
    near = words[place : place + _SUBJECT]
    verb = next((at for at in range(place, place + _SUBJECT) if at in verbs), None)
    return verb is not None and "'s" in near[: verb - place] and "," not in near[: verb - place]


def _gapped_ways(words: Sequence[str], quantities: Sequence[Quantity]) -> Iterator[int]:
    """ "Homicides fell from 22 to 21; rapes, 184 to 159; thefts, 90 to 70": where each of the further ways begins."""
    opened = False
    for before, start, end in zip([*quantities[:1], *quantities], quantities, quantities[1:], strict=False):
        way = words[start.last : end.first][-1:] == ["to"] and start.kind is end.kind is QuantityKind.COUNT
        near = start.first - before.last <= _GAP and end.first == start.last + 1
        if opened and way and near and words[start.first - 1] == ",":
            yield from range(start.first, start.last)
        opened |= way and words[start.first - 1] == "from"  # "from 300 in 2015 to 280"


def _opening(
    words: Sequence[str],
    quantities: Sequence[Quantity],
    cues: Sequence[Mark],
    comparing: Sequence[Mark],
    timed: Set[int],
    named: Set[int],
) -> Iterator[Mark]:
    """The comparing words that open the other side: none in a number ("more than 9") or in words of time."""
    inside = {at for quantity in quantities for at in range(quantity.first, quantity.last)}
    counts = [quantity for quantity in quantities if quantity.kind is QuantityKind.COUNT]  # "more than 9" is no change
    counted = {at for quantity in counts for at in range(quantity.first, quantity.last)}
    free = [one for one in cues if one.first not in counted]
    for cue in comparing:
        if cue.first in inside or cue.first in timed or list(words[cue.first : cue.last + 1]) in _NO_SIDE:
            continue
        if _opens(words, cue, quantities, free, named):
            yield cue


def _multiplied(
    words: Sequence[str], quantities: Sequence[Quantity], named: Set[int], dates: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """Each multiple or part, and where the figure that it is of begins."""
    for quantity in quantities:
        if off_a_top(words, quantity):
            yield quantity.first, quantity.last + 1
        if quantity.kind is QuantityKind.FRACTION and (year := of_a_year(words, quantity.last, dates)) is not None:
            yield quantity.first, year
            continue
        if (quantity.kind is not QuantityKind.MULTIPLE or quantity.turned) and not _of_a_place(words, quantity, named):
            continue
        owned = quantity.last in dates and "'s" in words[quantity.last : quantity.last + _OWNS]  # "twice last year's"
        beside = owned or quantity.last in named or owns_a_year(words, quantity.last, dates)
        yield quantity.first, quantity.last if beside else _other_side(words, quantity.last)


def _of_a_place(words: Sequence[str], quantity: Quantity, named: Set[int]) -> bool:
    """ "A fifth of Chicago's", with nothing behind: a fraction of another place's figure, as "half of it" is."""
    if quantity.kind is not QuantityKind.FRACTION or words[quantity.last : quantity.last + 1] != ["of"]:
        return False
    if quantity.last + 1 not in named or "'s" not in words[quantity.last + 2 : quantity.last + _ANOTHERS]:
        return False
    behind = words.index("'s", quantity.last + 2) + 1
    return behind == len(words) or words[behind] in word_set("phrase_end")


def _goes_on(words: Sequence[str], ends: Mapping[int, int], at: int) -> bool:
    """ "From 186 in 2018 and 181 in 2017": another figure with its own year is on the far side too."""
    last = ends.get(at + 1)
    if last is None or words[at] != "and" or words[last : last + 1] != ["in"]:
        return False
    return any(word.isdecimal() and len(word) == _YEAR for word in words[last + 1 : last + 2])


def _told_anew(words: Sequence[str], opens: int, at: int, dates: Mapping[int, int]) -> bool:
    """ "Rose 12 percent from 2014 in 2020": the second time, behind "in", is the one in which it rose."""
    if words[at] not in _DURING or at + 1 not in dates or "same" in words[at + 1 : at + 3]:
        return False
    level = not word_set("level_of_year").isdisjoint(words[at - 1 : at])  # "below 2013 levels in 2014"
    return any(last in (at, at - level) and first >= opens for first, last in dates.items())


def _behind_any_other(words: Sequence[str], cue: Mark, at: int) -> bool:
    """ "More than any other state last year": the time of both; not "than in any other year", "than any since 2010"."""
    others = list(words[cue.last : cue.last + 2]) in _ANY_OTHER
    return others and at > cue.last + 2 and words[at - 1] not in word_set("opens_a_time")


def _before_its_verb(cue: Mark, at: int, dates: Mapping[int, int]) -> bool:
    """ "Robberies compared to 2014 were down 9 percent": the verb behind the time is that of the thing compared."""
    return cue.row["cue"] == "compare" and cue.first > 0 and dates.get(cue.last) == at


def _compares(words: Sequence[str], cue: Mark, dates: Set[int]) -> bool:
    """ "Than" opens it behind a bare "higher": "20 percent higher in 2017 than in 2010", "higher last year"."""
    kind = cue.row["cue"]
    if cue.last in dates and not _NOTHING.isdisjoint(words[: cue.first]):
        return False  # "nothing in the books is worse than last year: 56 for each 100,000", which is last year's
    if kind == "more" and cue.row["form"] == "level":
        plain = cue.last - cue.first == 1 and words[cue.first] in word_set("bare_degree")
        return not plain or (words[cue.first] in _LEVELS and cue.last in dates)  # "at 80 percent, above 2020 and 2021"
    return kind == "compare" or (kind in {"beat", "more", "equal"} and cue.row["form"] != "count")


def _opens(
    words: Sequence[str], cue: Mark, quantities: Sequence[Quantity], cues: Sequence[Mark], named: Set[int]
) -> bool:
    """Whether a comparing word opens the other side: "from" beside a change, not "traced guns from Texas rose"."""
    word = words[cue.first]
    if cue.row["cue"] == "beat" and words[cue.last : cue.last + 1] in (["with"], ["at"]):
        return False  # "Georgia trailed with 39": its own number
    if word in word_set("beside_another") or (word == "after" and words[cue.last - 1] in _BEFORE_THAT):
        return _between_counts(quantities, cue)
    if word in _COMPARES:
        return any(quantity.last <= cue.first for quantity in quantities)  # not "that compares with 52 last May"
    if word not in _LOOSE or cue.last - cue.first > 1:
        return True
    changes = [change for change in cues if change.row["cue"] in {"change", "more"}]
    if word == "after" and "'s" in words[cue.last : cue.last + _OWNED] and _owned(words, cue, changes):
        return False  # "after last year's surge in violence"
    cause = words[cue.first - 1] in word_set("dies_from")  # "died from guns in 2020, and more than half"
    ahead = 0 if word == "from" and (cue.last in named or cause) else _BEFORE_CHANGE
    if any(0 <= cue.first - one.last <= _AFTER_CHANGE or 0 <= one.first - cue.last <= ahead for one in changes):
        return True
    if any(quantity.last == cue.first and quantity.kind is not QuantityKind.COUNT for quantity in quantities):
        return True
    figure = any(quantity.first == cue.last for quantity in quantities)
    match word:
        case "from":
            listed = words[cue.first - 1] == "," and any(quantity.last == cue.first - 1 for quantity in quantities)
            ended = any(quantity.last == cue.first and words[quantity.first - 1] == "to" for quantity in quantities)
            return listed or ended or (figure and "to" in words[cue.last : cue.last + _TO])  # "3,292, from 4,400"
        case "after":
            return figure
        case "against" if figure and any(0 <= cue.first - quantity.last <= _NOUN for quantity in quantities):
            return True  # "1,589, against 1,577", "1,589 property crimes, against 1,577"
        case "against" if figure and words[cue.first - 1] == "," and _of_one_kind(quantities, cue):
            return True  # "26 percent of them came from Utah, against 30 percent in 2014"
        case "against":
            return bool(word_set("wider_figure") & set(words[cue.last : cue.last + _TO_FIGURE]))
    return False


def _between_counts(quantities: Sequence[Quantity], cue: Mark) -> bool:
    """ "There were 1,117, next to 1,096 the year before"; not "next to a school"."""
    counts = [one for one in quantities if one.kind is QuantityKind.COUNT]
    told = any(0 <= cue.first - one.last <= _NOUN for one in counts)
    return told and any(one.first == cue.last for one in counts)


def _of_another_noun(words: Sequence[str], quantities: Sequence[Quantity], cue: Mark, told: Set[int]) -> bool:
    """ "171 murders, alongside 3,000 robberies", "after seeing 12 in one week": a count of its own beside another.

    Where the other side is one of the same crime, the count ends its phrase or a time or a place stands behind it.
    """
    if words[cue.first] not in word_set("beside_another") and words[cue.last - 1] not in _BEFORE_THAT:
        return words[cue.last - 1 : cue.last + 1] in _STORY  # "it was the same story in Tulsa: 70, up from 61"
    at = next((one.last for one in quantities if one.first == cue.last), None)
    if at is None or at == len(words) or at in told:
        return False
    if words[at] in _DURING:
        return at + 1 not in told
    return words[at] not in word_set("phrase_end") and words[at] not in words[: cue.first]


def _of_one_kind(quantities: Sequence[Quantity], cue: Mark) -> bool:
    """Whether a share or a rate stands right behind a word, and another such one before it: "six of every 10"."""
    behind = next(one.kind for one in quantities if one.first == cue.last)
    kinds = _SHARES if behind in _SHARES else {behind} - {QuantityKind.COUNT}
    return any(one.kind in kinds and one.last <= cue.first for one in quantities)


def _owned(words: Sequence[str], cue: Mark, changes: Sequence[Mark]) -> bool:
    """Whether the change stands right behind an owner: "last year's surge"."""
    return any(cue.last < change.first <= cue.last + _OWNED and words[change.first - 1] == "'s" for change in changes)


def _other_side(words: Sequence[str], at: int) -> int:
    """Where the other figure begins behind a multiple: "half of what it was", "twice as many homicides as"."""
    if words[at : at + 1] in (["of"], ["that"], ["the"], ["its"], ["what"]):
        return at
    if words[at : at + 1] == ["as"]:
        later = [later for later in range(at + 2, min(len(words), at + 12)) if words[later] == "as"]
        return later[0] if later else len(words)
    return at if words[at : at + 1] == ["'s"] else len(words)
