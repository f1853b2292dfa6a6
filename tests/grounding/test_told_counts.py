"""The counts that a text has told, the latest first."""

from __future__ import annotations

from decimal import Decimal

from onrecord.claims.periods import year
from onrecord.grounding.told_counts import Told, elsewhere, told_near
from onrecord.model import Period


def _told(statement: int, period: Period, place: str = "omaha-ne") -> Told:
    return Told(statement, "homicides", (place,), period, Decimal(40))


def test_counts_of_one_thing_at_one_place_are_near_for_a_few_sentences() -> None:
    told = [_told(0, year(2019)), _told(1, year(2021)), _told(1, year(2018), "lincoln-ne")]
    assert [one.period for one in told_near(told, 2, "homicides", ("omaha-ne",))] == [year(2021), year(2019)]
    assert told_near(told, 9, "homicides", ("omaha-ne",)) == ()


def test_a_thing_may_have_been_counted_at_other_places_alone() -> None:
    told = [_told(0, year(2019), "lincoln-ne")]
    assert elsewhere(told, "homicides", ("omaha-ne",))
    assert not elsewhere(told, "homicides", ("lincoln-ne",))
    assert not elsewhere(told, "robberies", ("omaha-ne",))
