"""How much of a text the record bears out, and what is not firm where that is little."""

from __future__ import annotations

import pytest

from onrecord.checking.borne_out import Text, by_place, fails_throughout
from onrecord.model import Verdict
from tests.checking.book import HARBOR, NORTH
from tests.checking.test_corroborated import TRUE, WRONG, book, told, verdicts

ELSEWHERE = f"homicides[{NORTH}, 2018] = 72"
UNKNOWN = f"robberies[{NORTH}, 2018] = 9"


@pytest.mark.parametrize(
    ("agreeing", "claims", "expected"), [(0, 4, True), (0, 5, False), (1, 5, False), (2, 8, True), (2, 9, False)]
)
def test_a_text_of_several_claims_is_known_by_one_in_four(agreeing: int, claims: int, expected: bool) -> None:
    assert Text(agreeing, 0, 0, 0, claims).is_known() is expected


def test_what_a_text_claims_that_the_record_hardly_knows_is_not_refuted() -> None:
    police = book("hpd")
    assert verdicts(police, told(WRONG), *[told(UNKNOWN)] * 3)[0] == "contradicted"
    assert verdicts(police, told(WRONG), *[told(UNKNOWN)] * 4)[0] == "disputed"
    assert verdicts(police, told(WRONG), *[told(UNKNOWN)] * 4, told(TRUE[0]), told(TRUE[1]))[0] == "contradicted"


def test_a_place_of_which_nothing_holds_may_be_another() -> None:
    police = book("hpd")
    wrong = [told(f"homicides[{NORTH}, {year}] = {year - 1990}") for year in (2011, 2013, 2015, 2017)]
    assert verdicts(police, *wrong, *map(told, TRUE)) == ["disputed"] * 4 + ["supported"] * 8
    assert verdicts(police, *wrong, told(ELSEWHERE), *map(told, TRUE))[:4] == ["contradicted"] * 4
    assert verdicts(police, *wrong[1:], *map(told, TRUE))[:3] == ["contradicted"] * 3


def test_places_are_told_apart() -> None:
    of_places = by_place([told(WRONG)] * 4 + [told(ELSEWHERE)], [Verdict.CONTRADICTED] * 4 + [Verdict.SUPPORTED])
    assert fails_throughout(told(f"homicides[{HARBOR}, 2012] = 1"), of_places)
    assert not fails_throughout(told(ELSEWHERE), of_places)
