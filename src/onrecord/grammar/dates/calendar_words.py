"""Seasons, holidays and small numbers of the calendar, and a sentence's tokens as the date readers look at them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.grammar.words.tokens import Spaced, Token
from onrecord.lexicon.calendar import months, words_of
from onrecord.lexicon.load import table, word_set
from onrecord.lexicon.phrases import Phrases
from onrecord.model import PeriodExpression

Found = tuple[int, PeriodExpression] | None
"""Where the words end (excluded) and what they mean, or None where there are none."""

_THIS_CENTURY = 50  # a year of two digits below it is of the 2000s: '49
_PADDING = [""] * 12
_PARTS = "\u2014"  # the long dash joins no words: "where it was in 2013—when"
DASHES = frozenset("-\u2010\u2011\u2013\u2014")
APOSTROPHES = frozenset("'\u2019\u2018")


class Days(Spaced):
    """Tokens with their plain forms (`words`), and those padded so that a look past the end meets "" (`norms`)."""

    __slots__ = ("norms", "words")

    def __init__(self, tokens: Sequence[Token], words: Sequence[str] | None = None) -> None:
        """Take the tokens of one sentence, and their plain words where they are at hand."""
        super().__init__(tokens)
        self.words = [token.norm for token in tokens] if words is None else words
        self.norms = [*self.words, *_PADDING]

    def capital(self, at: int) -> bool:
        """Whether the word at this place begins with a capital."""
        return at < self.count and self.tokens[at].text[0].isupper()

    def before(self, at: int) -> str:
        """The plain word left of this place, empty at the start."""
        return self.norms[at - 1] if at else ""

    def is_number(self, at: int) -> bool:
        """Whether digits stand at this place."""
        return at < self.count and self.tokens[at].kind == "number"


@cache
def phrases_of(role: str) -> Phrases[str]:
    """The phrases that play a role in calendar.csv."""
    return Phrases((words, value) for words, value in words_of(role).items())


@cache
def seasons() -> dict[str, tuple[int, int]]:
    """First and last month of a season; a winter begins in the year before."""
    ends = {word: value.split("-") for word, value in words_of("season").items()}
    return {word: (int(first), int(last)) for word, (first, last) in ends.items()}


@cache
def holidays() -> Phrases[str]:
    """Holidays by the words for them."""
    return Phrases((words, row["name"]) for row in table("holidays") for words in row["words"].split("|"))


@cache
def numerals(*roles: str) -> dict[str, int]:
    """The words for numbers of these roles in numerals.csv, and what each stands for."""
    return {row["word"]: int(row["value"]) for row in table("numerals") if row["role"] in roles}


_MARKS = 3  # tokens from the colon of a list's label to its number
_MOST = 200  # units that a stretch may count; beyond this digits are no stretch of the calendar


def cardinal(days: Days, at: int) -> int | None:
    """A small whole number in digits or in one word."""
    norm = days.norms[at]
    found = numerals("unit", "teen", "ten").get(norm)
    if found is None and norm.isdigit() and norm.isascii() and len(norm) <= 3:
        found = int(norm)
    return found if found is not None and 0 < found <= _MOST else None


def ordinal(days: Days, at: int) -> tuple[int, int] | None:
    """Where an ordinal ends and its number: third, 3rd."""
    norm = days.norms[at]
    found = numerals("ordinal").get(norm)
    if found is not None:
        return at + 1, found
    if norm.isdigit() and len(norm) <= 2 and days.norms[at + 1] in word_set("ordinal_endings") and days.glued(at + 1):
        return at + 2, int(norm)
    return None


def month_number(days: Days, at: int) -> int | None:
    """The month named at this place, where the word is a month for certain or by its neighbours."""
    names = months()
    norm = days.norms[at]
    number = names.full.get(norm)
    if number is not None:
        return number if norm not in {"may", "march"} or _is_month(days, at) else None
    number = names.short.get(norm)
    if number is None or not days.capital(at):
        return None
    after = days.norms[at + 1]
    return number if after == "." or (after.isdigit() and len(after) <= 4) else None


_PASSED = word_set("behind_may")


def _is_month(days: Days, at: int) -> bool:
    """Whether "May" or "March" is the month: a capital, and words of time on one side."""
    if not days.capital(at):
        return False
    after, before = days.norms[at + 1], days.before(at)
    if after.isdigit() or after == "'s" or days.norms[at + 1 : at + 3] == [",", "june"]:
        return True
    if after == "," and days.norms[at + 2] in {"with", "at"} and days.norms[at + 3].isdigit():
        return True  # "May, with 180, was the worst month"
    if after == ":" and any(norm.isdigit() for norm in days.norms[at + 2 : at + 2 + _MARKS]):
        return True  # "May: 117", "**May:** 117"
    if not before and (after in words_of("of_months_first") or after in DASHES or after in {":", "."}):
        return True
    if after in _PASSED:
        return True
    if before in words_of("points") or before in months().full:
        return True
    if before in DASHES and days.norms[at - 2] in words_of("early"):
        return True
    if after in words_of("of_months"):
        return True
    if after in {"and", "through", "to", "-"} and days.norms[at + 2] in months().full:
        return True
    return before == "," and days.norms[at - 2] in months().full and at >= 2


def year_number(days: Days, at: int) -> int | None:
    """The year written at this place: four digits from 1900 to 2099 without a comma, or '16."""
    norm = days.norms[at]
    if len(norm) == 4:
        if not norm.isdigit() or norm[:2] not in {"19", "20"} or not norm.isascii():
            return None
        return int(norm) if _is_year(days, at) else None
    if norm in APOSTROPHES and len(days.norms[at + 1]) == 2 and days.norms[at + 1].isdigit() and days.glued(at + 1):
        if days.glued(at) or days.before(at) not in words_of("year before") or days.norms[at + 2] in APOSTROPHES:
            return None
        return full_year(int(days.norms[at + 1]))
    return None


def full_year(short: int) -> int:
    """The year whose last two digits alone are printed: of the last century where this one has not come to it."""
    return short + (2000 if short < _THIS_CENTURY else 1900)


def year_end(days: Days, at: int) -> int:
    """Where the year that begins at this place ends."""
    return at + 1 if len(days.norms[at]) == 4 else at + 2


def _is_year(days: Days, at: int) -> bool:
    before, after = days.before(at), days.norms[at + 1]
    if before in {"$", "#", "\u20ac", "\u00a3", "@", "/", "+"} or (before == "." and days.glued(at)):
        return False
    if after in {"%", ":", "/"} and days.glued(at + 1) and (after == "%" or days.glued(at + 2)):
        return False
    if before in {"-", "\u2010", "\u2011"} and days.glued(at):
        return days.norms[at - 2] in words_of("early")  # "M-1911" and "555-2016" are labels
    if after in words_of("no year"):
        return after != "block" and before in words_of("year before counted")
    if after in DASHES - {_PARTS} and days.glued(at + 1) and days.glued(at + 2):
        if days.norms[at + 2] in {"a", "an", "the"}:
            return True  # "159 in 2014–an increase"
        return days.norms[at + 2].isdigit() or days.norms[at + 2] in word_set("behind_hyphened_year")
    return True
