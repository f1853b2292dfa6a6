"""From the address of a page to what is asked of the record; whether the record knows the names is seen later."""

from __future__ import annotations

from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from onrecord.errors import InputError
from onrecord.extras.web.wording import pairs, say
from onrecord.frozen import dataclass, replace

LINE, BARS, RANK = "line", "bars", "rank"
SHOWS = (LINE, BARS, RANK)
PLACES = 6  # as many as one drawing can tell apart
_LONGEST = 120  # characters of one value
YEARS = (1800, 2100)
GROUP, TOP = "us-cities-250k", 20  # of a ranking, where the address names none
_MOST = 200  # places of a ranking


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for, as it was written. Years are None where they were left open; `source` is a definition."""

    measure: str
    only: str = ""
    show: str = LINE
    places: tuple[str, ...] = ()
    group: str = GROUP
    year: int | None = None
    start: int | None = None
    end: int | None = None
    rate: bool = False
    source: str = ""
    as_of: str = ""
    lowest: bool = False
    top: int = TOP

    @property
    def spec(self) -> str:
        """The measure with its qualifiers and definition, as the desk reads it."""
        words = self.measure + (f"{{{self.only}}}" if self.only else "")
        return words + (f"({self.source})" if self.source else "")

    def query(self) -> str:
        """The question as the part of an address after "?": the same for all ways of writing it."""
        given: list[tuple[str, str]] = [("measure", self.measure), ("only", self.only), ("show", self.show)]
        if self.show == RANK:
            given += [("group", self.group), ("year", _text(self.year))]
            given += [("place", place) for place in self.places]
            given += [("top", str(self.top) if self.top != TOP else ""), ("lowest", "1" if self.lowest else "")]
        else:
            given += [("place", place) for place in self.places]
            given += [("from", _text(self.start)), ("to", _text(self.end))]
        given += [("per", "rate" if self.rate else ""), ("source", self.source), ("as_of", self.as_of)]
        return urlencode([(name, value) for name, value in given if value])

    def shown_as(self, show: str) -> Question:
        """The same figures in another drawing."""
        return replace(self, show=show)


def _text(value: int | None) -> str:
    return "" if value is None else str(value)


def question(given: QueryParams) -> Question:
    """The question of an address; without a measure the one that the page begins with. InputError, in one line."""
    if not given.get("measure", "").strip():
        return first()
    found = values(given)
    show = found.get("show", "") or LINE
    if show not in SHOWS:
        raise InputError(say("record.bad_show", known=", ".join(SHOWS)))
    places = tuple(dict.fromkeys(place for value in found.getlist("place") if (place := value.strip())))
    if len(places) > PLACES:
        raise InputError(say("record.too_many_places", count=len(places), most=PLACES))
    start, end = number(found, "from", *YEARS), number(found, "to", *YEARS)
    if start is not None and end is not None and end < start:
        raise InputError(say("record.backwards", first=start, last=end))
    return Question(
        measure=found.get("measure", "").strip(),
        only=found.get("only", "").strip(),
        show=show,
        places=places,
        group=found.get("group", "").strip() or GROUP,
        year=number(found, "year", *YEARS),
        start=start,
        end=end,
        rate=_choice(found, "per", ("", "count", "rate")) == "rate",
        source=found.get("source", "").strip(),
        as_of=found.get("as_of", "").strip(),
        lowest=_choice(found, "lowest", ("", "1")) == "1",
        top=number(found, "top", 1, _MOST) or TOP,
    )


def first() -> Question:
    """The question that the page begins with."""
    return question(QueryParams(pairs("record.start.explorer")))


def values(given: QueryParams) -> QueryParams:
    """The values of an address. InputError where one is longer than any name or there are more than a form sends."""
    for name, value in given.multi_items():
        if len(value) > _LONGEST:
            raise InputError(say("record.too_long", name=name[:_LONGEST], most=_LONGEST))
    return given


def number(given: QueryParams, name: str, least: int, most: int) -> int | None:
    """A whole number in its bounds; None where it was left empty. InputError for anything else."""
    words = given.get(name, "").strip()
    if not words:
        return None
    if not (words.isascii() and words.isdigit() and len(words) < 5 and least <= int(words) <= most):
        raise InputError(say("record.bad_number", name=name, value=words, least=least, most=most))
    return int(words)


def _choice(given: QueryParams, name: str, known: tuple[str, ...]) -> str:
    value = given.get(name, "").strip()
    if value not in known:
        raise InputError(say("record.bad_choice", name=name, value=value, known=", ".join(filter(None, known))))
    return value
