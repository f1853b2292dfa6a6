"""The words of a finding: numbers, periods, places and publishers as a reporter would print them."""

from __future__ import annotations

import tomllib
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any, assert_never

from onrecord.checking.view import View
from onrecord.checking.vintages import Option
from onrecord.lexicon.calendar import month_names, printed_day
from onrecord.model import Amount, Figure, Grain, Of, Operator, Period, Unit

_MONTHS = month_names()
UNCHANGED = "unchanged"  # what the record carries of a figure that did not move
_FEW = 3  # names or sentences that are read at a glance
_HEDGES = {
    Operator.EQUAL: "",
    Operator.ABOUT: "about ",
    Operator.MORE: "more than ",
    Operator.AT_LEAST: "at least ",
    Operator.LESS: "fewer than ",
    Operator.AT_MOST: "at most ",
    Operator.NEARLY: "nearly ",
    Operator.JUST_OVER: "just over ",
}
_UNITS = {
    Unit.COUNT: "",
    Unit.PERCENT: " percent",
    Unit.POINTS: " points",
    Unit.PER_100K: " per 100,000",
    Unit.PER_MILLION: " per million",
    Unit.USD: "",
    Unit.PER_DAY: " a day",
    Unit.PER_WEEK: " a week",
    Unit.PER_MONTH: " a month",
    Unit.PER_YEAR: " a year",
    Unit.RATIO: "",
}
_MANY = (Unit.COUNT, Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH, Unit.PER_YEAR)  # what is fewer, not less
_STEPS = (Decimal(1), Decimal("0.1"), Decimal("0.01"), Decimal("0.001"))  # the last printed digit
_BILLION = 1_000_000_000
_MILLION = 1_000_000


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


def rounded(value: Decimal, digits: int = 1) -> Decimal:
    """The value to so many decimals, halves up."""
    return value.quantize(_STEPS[digits] if digits < len(_STEPS) else Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def decimals(value: Decimal) -> int:
    """How many decimals a number is printed with, idle zeros left out: 0 for 762 and for 1,200."""
    return max(0, -int(value.normalize().as_tuple().exponent))


def number(value: Decimal, digits: int = 1) -> str:
    """762, 1,105.5: whole numbers whole, others to so many decimals."""
    if value == value.to_integral_value():
        return f"{value:,.0f}"
    return f"{rounded(value, digits):,}"


def factor(value: Decimal) -> str:
    """A factor to two decimals, without idle zeros: 2, 0.5, 6.93."""
    return f"{rounded(value, 2):f}".rstrip("0").rstrip(".")


def money(value: Decimal) -> str:
    """$27.7 billion."""
    for least, word in ((_BILLION, " billion"), (_MILLION, " million")):
        if abs(value) >= least:
            return f"${f'{rounded(value / least, 3):f}'.rstrip('0').rstrip('.')}{word}"
    return f"${number(value)}"


def quantity(value: Decimal, unit: Unit, digits: int | None = None) -> str:
    """A number with its unit: 762, 12.3 percent, 28.1 per 100,000, $1.1 billion."""
    if unit is Unit.USD:
        return money(value)
    return f"{number(value, digits if digits is not None else 1)}{_UNITS[unit]}"


def amount(claimed: Amount) -> str:
    """The number of the words with its hedge: "more than 700", "nearly 16 percent"."""
    hedge = (
        "less than " if claimed.operator is Operator.LESS and claimed.unit not in _MANY else _HEDGES[claimed.operator]
    )
    return f"{hedge}{quantity(claimed.value, claimed.unit, decimals(claimed.value))}"


def period(value: Period) -> str:
    """2016, fiscal 2016, March 2016, 1 January to 17 March 2017."""
    first, last = value.first, value.last
    match value.grain:
        case Grain.YEAR:
            return str(first.year)
        case Grain.YEARS:
            return f"{first.year} and after" if last is None else f"{first.year} to {last.year}"
        case Grain.FISCAL:
            if last is None or last.year == first.year + 1:
                return f"fiscal {first.year + 1}"
            return f"fiscal {first.year + 1} to {last.year}"
        case Grain.QUARTER:
            return f"the {('first', 'second', 'third', 'fourth')[(first.month - 1) // 3]} quarter of {first.year}"
        case Grain.MONTH:
            return f"{_MONTHS[first.month - 1]} {first.year}"
        case Grain.DAY:
            return printed_day(first)
        case Grain.DAYS:
            if last is None:
                return f"{printed_day(first)} and after"
            start = printed_day(first) if first.year != last.year else f"{first.day} {_MONTHS[first.month - 1]}"
            return f"{start} to {printed_day(last)}"
        case other:
            assert_never(other)


def when(value: Period | None) -> str:
    """The period with its preposition: "in 2016", "on 4 January 2017", "from 1 January to 17 March 2017"."""
    if value is None:
        return "at an unnamed time"
    if value.grain is Grain.DAY:
        return f"on {period(value)}"
    spans = value.grain in (Grain.DAYS, Grain.YEARS) or (value.grain is Grain.FISCAL and " to " in period(value))
    return f"{'from' if spans else 'in'} {period(value)}"


def counted_when(option: Option, value: Period | None) -> str:
    """The same of what was counted, which for a stretch that ends otherwise is not when the words say."""
    return when(option.rows[0].period if option.standin else value)


def listing(items: list[str]) -> str:
    """One, two and three."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def first_few(items: list[str]) -> str:
    """At most three, and that there are others."""
    return ", ".join(items[:_FEW]) + (" and others" if len(items) > _FEW else "")


def in_short(sentences: list[str]) -> str:
    """As much as a reason says: its first three sentences."""
    return " ".join(sentences[:_FEW])


def places(view: View, ids: tuple[str, ...]) -> str:
    """The names of places."""
    return listing([place_name(view, place) for place in ids]) if ids else "an unnamed place"


def place_name(view: View, place: str) -> str:
    """A place inside a sentence: "Chicago", "the United States"."""
    name = view.label(place)
    return f"the {name}" if name.startswith(_openings("the_places")) else name


@cache
def _openings(table: str) -> tuple[str, ...]:
    return tuple(_words()[table])


def measure(view: View, figure: Figure) -> str:
    """The measure with its qualifiers: "gun homicides", "guns traced first sold out of state"."""
    known = view.measure(figure.measure) if figure.measure else None
    label = known.label if known is not None else (figure.measure or "an unnamed statistic").replace("_", " ")
    if not figure.qualifiers:
        return label
    words = _words()
    before = [words["before"][name] for name in figure.qualifiers if name in words["before"]]
    after = [_after(view, name, words["after"]) for name in figure.qualifiers if name not in words["before"]]
    return " ".join([*before, label, *after])


def counted_things(view: View, figure: Figure) -> str:
    """What the number before it counts: "homicides", "residents"."""
    known: dict[str, str] = _words()["counted"]
    return known.get(figure.measure or "") or measure(view, figure)


def of_one(number: str, things: str) -> str:
    """ "Homicides in Ames" behind a number: of one, "homicide in Ames"."""
    known: dict[str, str] = _words()["one"]
    return " ".join([known.get(word, word) for word in things.split(" ")]) if number == "1" else things


def _after(view: View, name: str, known: dict[str, str]) -> str:
    if name in known:
        return known[name]
    if name.startswith("from:"):
        return f"first sold in {view.label(name[5:])}"
    return f"({name.replace(':', ' ')})"


def subject(view: View, figure: Figure, of: Of | None = None) -> str:
    """What is spoken of: "homicides in Chicago", "the rate of homicides in Chicago"."""
    head = {Of.RATE: "the rate of ", Of.CHANGE: "the change of ", Of.SHARE: "the share of ", None: ""}[of]
    return f"{head}{measure(view, figure)} in {places(view, figure.places)}"


def publisher(view: View, definition: str) -> str:
    """A publisher as the subject of a sentence: "The Chicago Police", "TRAC"."""
    return capitalised(by(view, definition))


def by(view: View, definition: str) -> str:
    """A publisher inside a sentence: "the Chicago Police"; a sum's publishers are joined by "+" in the definition."""
    return listing([_spoken(view, name) for name in definition.split("+")])


def _spoken(view: View, definition: str) -> str:
    spoken = _words()["spoken"].get(definition)
    if spoken is not None:
        return str(spoken)
    name = view.publisher(definition)
    return name if name.startswith(_openings("no_article")) else f"the {name}"


def group(view: View, name: str) -> str:
    """A group of places: "U.S. cities of 250,000 or more", "the 10 largest U.S. cities", "boroughs of New York"."""
    known = _words()["groups"]
    if name in known:
        return str(known[name])
    whole, slash, parts = name.partition("/")
    if slash:
        return f"{parts.replace('-', ' ')} of {view.label(whole)}"
    size = name.removeprefix("us-cities-")
    if size == "top-1":
        return "the largest U.S. city"
    if size.startswith("top-"):
        return f"the {size[4:]} largest U.S. cities"
    if size != name and size[:-1].isdigit() and size[-1] in "km":
        least = int(size[:-1]) * {"k": 1_000, "m": 1_000_000}[size[-1]]
        return f"U.S. cities of {least:,} or more"
    return name.removeprefix("group:")


def capitalised(text: str) -> str:
    """The first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


def dated(option: Option) -> str:
    """Since when the figure is known: "as of 1 January 2017"; of a quotient the day of the count."""
    rows = option.rows[:1] if " / " in option.terms else option.rows
    days = [row.as_of for row in rows]
    first, last = min(days), max(days)
    return f"as of {printed_day(first)}{f' to {printed_day(last)}' if last > first else ''}"


def inside(text: str) -> str:
    """A clause that stands inside a sentence: its article small."""
    return f"the {text[4:]}" if text.startswith("The ") else text


def sentence(text: str) -> str:
    """The text as a sentence."""
    text = capitalised(text.strip())
    return text if text.endswith((".", "!", "?")) else f"{text}."


_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def counted(count: int) -> str:
    """A small number in words: "ten", "11"."""
    return _SMALL[count] if count < len(_SMALL) else str(count)


def ordinal(place: int) -> str:
    """1st, 2nd, 3rd, 11th, 82nd."""
    if place % 100 in (11, 12, 13):
        return f"{place}th"
    return f"{place}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(place % 10, 'th') }"
