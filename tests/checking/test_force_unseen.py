"""What a city's police may have told before those who gather counts printed theirs."""

from __future__ import annotations

import pytest

from tests.checking.book import HARBOR, Book
from tests.checking.test_doubted_in_text import in_text

DAY = "2022-01-02"


def gathered(as_of: str = "2022-09-26", *, start: int = 20, end: int = 23) -> Book:
    """What the FBI printed of two years of a city, of the second one in autumn."""
    record = Book(order=("ucr",)).add("2020", start, definition="ucr", as_of="2021-09-27")
    return record.add("2021", end, definition="ucr", as_of=as_of)


@pytest.mark.parametrize(
    ("claim", "unseen"),
    [
        ("2021] = 20", True),  # three cases fewer
        ("2021] = 15", False),
        ("2020 -> 2021] fell", True),  # chance alone turns so small a move
    ],
)
def test_a_year_told_in_january_goes_by_the_police_s_own_count(claim: str, unseen: bool) -> None:
    finding = in_text(gathered(), f"homicides[{HARBOR}, {claim}", DAY)
    assert ("the words go by that of the city's police" in finding.reason) is unseen


@pytest.mark.parametrize(
    ("words", "doubted"),
    [
        ("rose by = 67%", True),  # 74.2 percent by the FBI
        ("rose by = 50%", False),
        ("fell", False),
    ],
)
def test_so_does_a_change(words: str, doubted: bool) -> None:
    record = gathered(start=2175, end=3789)
    finding = in_text(record, f"homicides[{HARBOR}, 2020 -> 2021] {words}", DAY)
    assert bool(finding.doubt) is doubted


def test_what_was_out_is_no_unseen_count() -> None:
    assert not in_text(gathered("2022-01-01"), f"homicides[{HARBOR}, 2020 -> 2021] fell", DAY).doubt


def test_words_that_name_the_gatherer_go_by_his_count() -> None:
    assert not in_text(gathered(), f"homicides(ucr)[{HARBOR}, 2020 -> 2021] fell", DAY).doubt


def test_a_slip_of_the_hand_is_no_count_of_the_police() -> None:
    record = gathered(start=1067, end=1076)
    assert not in_text(record, f"homicides[{HARBOR}, 2021] = 1067", DAY).doubt
