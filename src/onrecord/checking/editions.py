"""Editions: whoever gathers the counts of a year prints the year before anew, so two ends may stand in two editions."""

from __future__ import annotations

from onrecord.checking.context import Context
from onrecord.checking.settle import Picks, Settled, Why
from onrecord.checking.tolerance import names, settings
from onrecord.checking.vintages import Option
from onrecord.frozen import replace
from onrecord.lexicon.place_ids import is_local
from onrecord.model import Verdict


def of_two_editions(picks: Picks) -> bool:
    """Whether the figures stand in more than one edition of tables that tell several years anew.

    Those are the tables of the nation and the states: the one of the cities prints its own year alone.
    """
    editions = names("editions", "definitions")
    rows = [pick.rows[0] for pick in picks]
    if any(row.definition not in editions or is_local(row.place) for row in rows):
        return False
    return len({(row.source, row.as_of) for row in rows}) > 1


def first_is_unseen(context: Context, picks: Picks) -> bool:
    """Whether the record has no edition near the years told of: what was printed then may have been another number.

    "An estimated 16,272 persons were murdered in 2008", where the oldest table at hand is of 2017.
    """
    return all(_unseen(context, pick) for pick in picks)


def _unseen(context: Context, pick: Option) -> bool:
    row, editions = pick.rows[0], names("editions", "definitions")
    if len(pick.rows) > 1 or row.definition not in editions or is_local(row.place) or row.period.last is None:
        return False
    shelf = context.view.book(row.measure, row.place, row.qualifiers).series.get(row.definition, {})
    printed = shelf.get((row.period.first, row.period.last), (row,))
    return (min(one.as_of for one in printed) - row.period.last).days > int(settings()["editions"]["days"])


def agreed(result: Settled) -> Settled:
    """Disputed where the words hold by two editions alone, and a start that a later one printed says otherwise.

    The end stays as it was known on the day: what became of it since is told, and turns nothing.
    """
    picks = result.default.picks
    if result.verdict is not Verdict.SUPPORTED or not of_two_editions(picks):
        return result
    at = max(range(len(picks)), key=lambda number: picks[number].rows[0].period.first)
    against = tuple(
        [
            item
            for item in result.against
            if item.why is Why.VINTAGE and (picks[at].later or item.picks[at] is picks[at])
        ]
    )
    return replace(result, verdict=Verdict.DISPUTED, against=against) if against else result
