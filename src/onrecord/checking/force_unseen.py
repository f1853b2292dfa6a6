"""A city's figures told before those who gather them had any: its police's own count, which the record does not have.

On New Year's Day a paper tells what the city's police counted; the FBI's table of that year comes out in autumn. Of 133
yearly counts of homicides of which the record has both, two in a hundred lie more than an eighth apart; of 85 yearly
changes nine in ten lie within four points of each other, which is a fiftieth at each end.
"""

from __future__ import annotations

from onrecord.checking.case import Case
from onrecord.checking.noise import within_noise
from onrecord.checking.tolerance import Leeway, names, settings
from onrecord.checking.vintages import Option
from onrecord.lexicon.place_ids import is_local
from onrecord.model import Amount, Change, Claim, Rate, Value


def of_an_unseen_count(claim: Claim, case: Case, picks: tuple[Option, ...]) -> str:
    """Why a figure that those who gather counts printed later does not refute these words; "" where it does."""
    if not _gathered_later(case, picks):
        return ""
    match claim.proposition:
        case Value() | Rate() | Change(amount=Amount()):
            unseen = case.near is not None and case.near(picks, Leeway.UNSEEN)
        case Change(amount=None, sharply=False) if case.slots[0].figure.measure in names("unseen", "measures"):
            unseen = within_noise(picks[0].value, picks[1].value)
        case _:
            unseen = False
    return str(settings()[Leeway.UNSEEN]["told"]) if unseen else ""


def _gathered_later(case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether all figures are of a city, gathered by others whom the words do not name, the last of them later."""
    if any(slot.figure.definition is not None for slot in case.slots):
        return False
    gatherers = names("gathered", "definitions")
    gathered = all(pick.definition in gatherers and is_local(pick.rows[0].place) for pick in picks)
    return gathered and picks[-1].later
