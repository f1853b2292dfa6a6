"""Years whose figure is the other side of a comparison: "half its 2013 rate", "up 4 percent on 2015"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity, QuantityKind

_BEFORE = word_set("earlier_than") | {"preceding", "last"}
_LEVEL = frozenset({"what", "where"})
_ITSELF = frozenset({"it", "they", "we", "that"})
_THAT_OF = word_sets("total_noun", "that_of")
_NEVER = frozenset({"never", "seen", "ever"})
_PARTS = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_OF = (["of"], ["in"], ["for"])
_FISCAL = frozenset({"fiscal", "financial", "budget"})
_WAYS = (["up"], ["down"])
_TO_TOP = 4  # tokens of "its 1991 peak"
_TO_YEAR = 5  # tokens from "our" to the year of "our murder rate of 1985"
_OWNS = 3  # tokens from the first of "last year" to its "'s"
_BRACKET = 4  # tokens of "(335)"
_NAME = 4  # tokens of "San Juan Capistrano"
_JOINS = frozenset({",", "and"})
_TO_LEVEL = 3  # tokens of "homicide total"
_UNIT = 5  # tokens from "on" to the end of "the year before"


def of_a_year(words: Sequence[str], at: int, dates: Mapping[int, int]) -> int | None:
    """Where the year of "the 1991 total", "of its 2013 rate", "our rate of 1985" begins; None for other words."""
    at += words[at : at + 1] == ["of"]
    own = dates.get(at, at)
    if words[own : own + 1] == ["'s"] and not word_set("level_of_year").isdisjoint(words[own + 1 : own + 2]):
        return at
    if word_set("owns_level").isdisjoint(words[at : at + 1]):
        return None
    if owns_a_year(words, at, dates):
        return next(noun for noun in range(at + 2, at + _TO_YEAR) if noun in dates)
    behind = dates.get(at + 1)
    return (
        at + 1 if behind is not None and not word_set("level_of_year").isdisjoint(words[behind : behind + 1]) else None
    )


def owns_a_year(words: Sequence[str], at: int, dates: Mapping[int, int]) -> bool:
    """ "Three times our rate of 1985", "his murder rate in 1985": whether an owner's figure at a token has its year."""
    if word_set("owns_level").isdisjoint(words[at : at + 1]):
        return False
    nouns = (noun for noun in (at + 1, at + 2) if not word_set("level_of_year").isdisjoint(words[noun : noun + 1]))
    return any(words[noun + 1 : noun + 2] in _OF and noun + 2 in dates for noun in nouns)


def on_a_year(
    words: Sequence[str], quantities: Sequence[Quantity], cues: Sequence[Mark], dates: Set[int]
) -> Iterator[tuple[int, int]]:
    """Where the other side begins in "a 4 percent increase on the year before", "up 4 percent on fiscal 2015".

    So it does in "up 17 on 2015" and "4 percent up on 2015".
    "Down 4 percent on the year" holds it against nothing else; "on the same period" does, however far behind a change.
    """
    for cue in cues if dates else ():
        if _left_out_from(words, quantities, cue, dates):
            yield cue.first, cue.last
    if not dates or "on" not in words:
        return
    ends = {cue.last for cue in cues if cue.row["cue"] == "change" and cue.row["form"] == "noun"}
    ends |= {_behind_way(words, one) for one in quantities if one.kind is QuantityKind.PERCENT or _is_moved(words, one)}
    for at in sorted(ends):
        if words[at : at + 1] != ["on"] or at + 1 not in dates:
            continue
        number = words[at + 1 + (words[at + 1] in _FISCAL)]
        if number.isdecimal() or not _BEFORE.isdisjoint(words[at + 1 : at + _UNIT]):
            yield at, at + 1
    for at in range(min(ends, default=len(words)), len(words)):
        if words[at : at + 3] == ["on", "the", "same"] and at + 1 in dates:
            yield at, at + 1


def _left_out_from(words: Sequence[str], quantities: Sequence[Quantity], cue: Mark, dates: Set[int]) -> bool:
    """ "Is a 1 percent increase 2014's total of 299": the year behind the noun of a change owns what it is from."""
    if cue.row["cue"] != "change" or cue.last not in dates or list(words[cue.last + 1 : cue.last + 2]) != ["'s"]:
        return False
    percent = any(one.last == cue.first and one.kind is QuantityKind.PERCENT for one in quantities)
    level = word_set("level_of_year").isdisjoint(words[cue.last + 2 : cue.last + 2 + _TO_LEVEL])
    return percent and (not level or any(one.first == cue.last + 2 for one in quantities))


def _behind_way(words: Sequence[str], amount: Quantity) -> int:
    """Where the words behind an amount begin, and behind the way that it moved: "4 percent up"."""
    return amount.last + (words[amount.last : amount.last + 1] in _WAYS)


def _is_moved(words: Sequence[str], amount: Quantity) -> bool:
    """ "Up 17", "down by 17": a count by which something moved."""
    way = amount.first - 1 - (words[amount.first - 1] == "by")
    return amount.kind is QuantityKind.COUNT and way >= 0 and words[way : way + 1] in _WAYS


def levels_then(words: Sequence[str], dates: Set[int]) -> Iterator[tuple[int, int]]:
    """Where the year begins in "close to what it was in 1997", "near where they had been in 2010"."""
    for at, word in enumerate(words) if dates and not _LEVEL.isdisjoint(words) else ():
        if at == 0 or word not in _LEVEL:
            continue
        verb = at + 2 + (words[at + 2 : at + 3] == ["had"])
        if _ITSELF.isdisjoint(words[at + 1 : at + 2]) or word_set("what_verb").isdisjoint(words[verb : verb + 1]):
            continue
        year = verb + 1 + (words[verb + 1 : verb + 2] == ["in"])
        if year in dates:
            yield at, year


def beside_years(words: Sequence[str], cues: Sequence[Mark], dates: Set[int]) -> Iterator[tuple[int, int]]:
    """Where a year begins that no "than" or "from" holds the figure against: "level with 2009", "not even in 1990"."""
    yield from _level_with(words, cues, dates)
    yield from _not_even_then(words, dates)


def _not_even_then(words: Sequence[str], dates: Set[int]) -> Iterator[tuple[int, int]]:
    """Where the year begins in "never so many, not even in 1990": a year that what is told is more than."""
    for at, word in enumerate(words) if dates and "even" in words and not _NEVER.isdisjoint(words) else ():
        year = at + 1 + (words[at + 1 : at + 2] == ["in"])
        if word == "even" and words[at - 1 : at] == ["not"] and year in dates:
            yield at, year


def _level_with(words: Sequence[str], cues: Sequence[Mark], dates: Set[int]) -> Iterator[tuple[int, int]]:
    """Where the year begins in "409 in 2010, essentially level with 2009", "was even with last year"."""
    for cue in cues if dates and "with" in words else ():
        if cue.row["cue"] != "change" or cue.row["value"] != "held":
            continue
        behind = cue.last if words[cue.last - 1] == "with" else cue.last + 1
        year = behind
        while year not in dates and year < len(words) and words[year] in _THAT_OF:
            year += 1  # "level with the toll of 2016", "with those of 2015"
        if words[behind - 1] == "with" and year in dates:
            yield cue.first, behind


def off_a_top(words: Sequence[str], amount: Quantity) -> bool:
    """ "27 percent off the peak of 2016", "off its 1991 high"; "27 percent off" tells of prices."""
    behind = list(words[amount.last : amount.last + 1 + _TO_TOP])
    off = amount.kind in _PARTS and behind[:1] == ["off"]
    return off and not word_set("record_noun").isdisjoint(behind)


def next_rival(
    words: Sequence[str], cue: Mark, at: int, named: Set[int], dates: Mapping[int, int], ends: Mapping[int, int]
) -> int | None:
    """ "Than Boise (335) and Reno (294)", "than 2009 (48) and 2005 (55)": the next place or time, behind a figure."""
    behind = at
    if (
        words[at] == "("
        and ")" in words[at : at + _BRACKET]
        and not _told(named, dates).isdisjoint(range(at - _NAME, at))
    ):
        behind = words.index(")", at) + 1
    elif at not in ends.values() or "'s" not in words[max(0, at - _OWNS) : at]:
        return _next_with(words, cue, at, dates)
    joined = behind
    while joined < len(words) and words[joined] in _JOINS:
        joined += 1
    verb = not word_set("degree_verb").isdisjoint(words[joined + 1 : joined + _NAME])  # ", and Reno had 30"
    return joined if joined > behind and joined in _told(named, dates) and not verb else None


def _told(named: Set[int], dates: Mapping[int, int]) -> Set[int]:
    return named | dates.keys()


def _next_with(words: Sequence[str], cue: Mark, at: int, dates: Mapping[int, int]) -> int | None:
    """ "Better than 2006 with 60.7 percent and 2007 with 61.2": the second time, which has its own figure as well."""
    if words[at] != "and" or cue.last not in dates or at + 1 not in dates:
        return None
    return at + 1 if all(list(words[dates[one] :][:1]) == ["with"] for one in (cue.last, at + 1)) else None
