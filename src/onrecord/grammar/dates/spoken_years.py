"""Years as they are said, in transcripts: "nineteen ninety-one", "twenty-sixteen", "two thousand three", "'ninety-one".

"Two thousand three" is a number as well: it is a year where a preposition stands before it, or nothing, and where no
word stands behind it that it could count.
"""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import APOSTROPHES, DASHES, Days, full_year, numerals
from onrecord.lexicon.load import word_set

_CENTURIES = {"nineteen": 1900, "twenty": 2000}
OPENS = frozenset({*_CENTURIES, *APOSTROPHES, "two"})
_MILLENNIUM = 2000
_FIRST = 10  # years of a century whose noughts are said: "nineteen oh five"


def spoken_year(days: Days, at: int) -> tuple[int, int] | None:
    """Where a year in words ends (excluded), and the year."""
    word, behind = days.norms[at], days.norms[at + 1]
    if word in APOSTROPHES:
        short = _below_hundred(days, at + 1) if days.before(at) in word_set("before_spoken_year") else None
        return (short[0], full_year(short[1])) if short is not None and short[1] >= _FIRST else None
    if word in _CENTURIES:
        joined = behind in DASHES  # "twenty-twelve"; "twenty-one" is a number
        found = _below_hundred(days, at + 1 + joined)
        return (found[0], _CENTURIES[word] + found[1]) if found is not None and found[1] >= _FIRST else None
    thousand = at + 1 + (behind in DASHES)
    if word != "two" or days.norms[thousand] != "thousand":
        return None
    begin = thousand + 1 + (days.norms[thousand + 1] == "and" or days.norms[thousand + 1] in DASHES)
    end, rest = _below_hundred(days, begin) or (thousand + 1, 0)
    before = days.before(at)
    dated = before in word_set("before_spoken_year") and days.norms[end] in word_set("behind_spoken_year")
    headed = (at == 0 or before in word_set("opens_quote")) and days.norms[end] == "," and rest > 0
    return (end, _MILLENNIUM + rest) if dated or headed else None


def _below_hundred(days: Days, at: int) -> tuple[int, int] | None:
    """ "Three", "sixteen", "ninety", "ninety-one", "ninety one"."""
    norms = days.norms
    alone = numerals("unit", "teen").get(norms[at], 0)
    if alone:
        return at + 1, alone
    tens = numerals("ten").get(norms[at])
    if tens is None:
        return None
    unit = at + 1 + (norms[at + 1] in DASHES)
    rest = numerals("unit").get(norms[unit], 0)
    return (unit + 1, tens + rest) if rest else (at + 1, tens)
