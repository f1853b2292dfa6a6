"""Editions: whoever gathers the counts of a year prints the year before anew, so two ends may stand in two editions."""

from __future__ import annotations

from onrecord.checking.settle import Picks, Settled, Why
from onrecord.checking.tolerance import names
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
