from __future__ import annotations

import pytest

from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, Book

DAY = "2022-08-23"


def page() -> Book:
    """A page that tells the count of each day, of this year and of the last."""
    record = Book()
    for day, now, before in ((15, 340, 300), (16, 341, 301), (21, 349, 306), (22, 350, 306), (23, 352, 308)):
        record.add(f"2022-01-01/2022-08-{day}", now, as_of=f"2022-08-{day}")
        record.add(f"2021-01-01/2021-08-{day}", before, as_of=f"2021-08-{day}")
    return record


@pytest.mark.parametrize(
    ("number", "expected"),
    [(352, "supported"), (350, "supported"), (341, "supported"), (360, "contradicted"), (330, "contradicted")],
)
def test_a_count_so_far_is_that_of_some_days_before(number: int, expected: str) -> None:
    assert verdict(page(), f"homicides[{HARBOR}, 2022-01-01/{DAY}] = {number}", DAY) == expected


def test_the_day_is_told() -> None:
    found = ask(page(), f"homicides[{HARBOR}, 2022-01-01/{DAY}] = 350", DAY)
    assert "lag" in flags(found)
    assert any("22 August 2022" in flag.note for flag in found.flags)


def test_both_ends_of_a_change_are_of_the_same_days() -> None:
    claim = f"homicides[{HARBOR}, 2021-01-01/2021-08-23 -> 2022-01-01/{DAY}]"
    assert verdict(page(), f"{claim} rose by = 44", DAY) == "supported"  # 352 and 308
    assert verdict(page(), f"{claim} rose by = 43", DAY) == "supported"  # 349 and 306
    assert verdict(page(), f"{claim} rose by = 60", DAY) == "contradicted"


def test_a_stretch_with_a_day_of_its_own_is_held_to_it() -> None:
    claim = "homicides[mill-harbor-xx, 2022-01-01/2022-08-23]"
    assert verdict(page(), f"{claim} = 350", "2022-08-30") == "contradicted"
    assert verdict(page(), f"not ({claim} = 352)", DAY) == "contradicted"
