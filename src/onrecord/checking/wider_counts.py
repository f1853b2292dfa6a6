"""Where the words may count more than the row of the record does: every homicide, a whole county, guns not yet traced.

Such a number is told beside the record's and not against it.
"""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking.case import Case
from onrecord.checking.context import Context
from onrecord.checking.tolerance import names, settings
from onrecord.checking.vintages import Option
from onrecord.model import Figure

_NATION = ("us",)
_REVISED = "ucr-revised"  # rapes by the definition of 2013, and what takes them in


def every_counted(context: Context, case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether the words count more than the murders gathered in a place whose police print a count of every homicide.

    The record has that count of other years.
    """
    figure, gathered = case.slots[0].figure, names("gathered", "definitions")
    if figure.definition in gathered or not {pick.definition for pick in picks} <= gathered or not above(case, picks):
        return False
    series = (context.view.book(figure.measure or "", place).series for place in figure.places)
    return any(not names("every", "definitions").isdisjoint(book) for book in series)


def told_of_each(case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether the number of several places is that of one of them: "Omaha and Tulsa reported eight" may be each."""
    if len(picks) > 1 or case.claimed is None or len(case.slots[0].figure.places) == 1:
        return False
    return any(row.value == case.claimed.value for row in picks[0].rows)


def wider_than_the_force(context: Context, case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether the words tell more of a county, or how it moved, than was gathered of the county's own force.

    A county holds the towns whose own police count for themselves.
    """
    places = [context.view.place(pick.rows[0].place) for pick in picks]
    forces = all(pick.definition in names("gathered", "definitions") for pick in picks)
    if not forces or any(place is None or place.kind != "county" for place in places):
        return False
    if any(slot.figure.definition is not None for slot in case.slots) or case.claimed is None or case.found is None:
        return False
    found = case.found(picks)
    return len(picks) > 1 or found < case.claimed.value <= found * settings()["county"]["times"]


def counted_more_widely(case: Case, picks: tuple[Option, ...]) -> str:
    """Why the words may count more than their figure: as many times it as a wider count of the same is; else "".

    A change of the wider count, which moves by itself, may be any.
    """
    if case.claimed is None or case.found is None:
        return ""
    counter = _counter(case.slots[0].figure, picks[0].definition)
    times, right = settings()["more_widely"].get(counter), case.found(picks)
    revised = picks[0].definition == _REVISED
    if times is None or not right or revised is not (case.slots[0].figure.measure == "rapes"):
        return ""  # by the revised definition all violent crimes are told, too
    part = len({slot.figure.measure for slot in case.slots}) > 1  # rapes among violent crimes
    if len(picks) > 1 and not (revised and part):
        return str(settings()["more_widely_told"][counter]) if _are_two_years(case) and not revised else ""
    low, high = map(Decimal, times)
    return str(settings()["more_widely_told"][counter]) if low <= case.claimed.value / right <= high else ""


def _counter(figure: Figure, definition: str) -> str:
    """Whose count of what decides: "cdc gun homicides" of those where the words name nobody; "" for other parts."""
    if not figure.qualifiers:
        return definition
    named = figure.definition is None and figure.measure == "homicides"
    return f"{definition} gun homicides" if named and figure.qualifiers == ("gun",) else ""


def _are_two_years(case: Case) -> bool:
    """Whether the figures are the nation's of one thing in two years, of which the wider count is told most."""
    figures = [slot.figure for slot in case.slots]
    same = {(figure.measure, figure.qualifiers) for figure in figures}
    return len(same) == 1 < len(figures) and all(figure.places == _NATION for figure in figures)


def above(case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether the words count more than what was gathered, of what police forces count more widely than the FBI."""
    if case.claimed is None or case.found is None or len(case.slots) > 1:
        return False
    return case.slots[0].figure.measure in names("above", "measures") and case.claimed.value > case.found(picks)


def wider_than_murders(case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether the words count every homicide, and the record has only the murders, of which there are fewer."""
    every = case.slots[0].figure.definition in names("every", "definitions")
    if not every or not {pick.definition for pick in picks} <= names("gathered", "definitions"):
        return False
    if case.claimed is None or case.found is None or len(case.slots) > 1:
        return False
    found = case.found(picks)
    return found < case.claimed.value <= found * Decimal(settings()["every"]["wider"])
