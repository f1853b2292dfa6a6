"""What the checker keeps of a record has a bound, and starting afresh changes no finding."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import view
from tests.checking.ask import ask
from tests.checking.book import HARBOR, Book

CLAIMS = [f"homicides[{HARBOR}, {year}] is highest since {year - 3}" for year in range(2009, 2016)]


def test_a_record_has_one_view() -> None:
    record = Book().years(2005, [1, 2, 3])
    assert view.view_of(record) is view.view_of(record)
    assert view.view_of(Book()) is not view.view_of(record)


def test_what_is_kept_has_a_bound_and_findings_do_not_change(monkeypatch: pytest.MonkeyPatch) -> None:
    record = Book().years(2005, [5, 9, 2, 7, 7, 1, 8, 12, 3, 4, 20])
    found = [ask(record, claim) for claim in CLAIMS]
    monkeypatch.setattr(view, "MOST_KEPT", 3)
    assert [ask(record, claim) for claim in CLAIMS] == found
    assert view.view_of(record).size <= 3


def test_an_answer_is_asked_for_once_and_none_is_one() -> None:
    kept, asked = view.View(Book()), []

    def answer() -> None:
        asked.append(1)

    assert [kept.once(("of a test", number), answer) for number in (1, 1, 2, 1)] == [None] * 4
    assert len(asked) == 2


def test_a_stream_of_unknown_names_counts_as_kept() -> None:
    kept = view.View(Book())
    for number in range(5):
        assert kept.place(f"nowhere-{number}") is None
        assert kept.measure(f"nothing_{number}") is None
    assert kept.size == 10


@pytest.mark.parametrize(("last", "count"), [(date(2016, 1, 1), 1), (date(2016, 12, 31), 366), (None, 0)])
def test_the_days_of_a_stretch_are_counted_with_both_ends_and_an_open_one_has_none(
    last: date | None, count: int
) -> None:
    assert view.day_count((date(2016, 1, 1), last)) == count
