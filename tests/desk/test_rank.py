"""Groups of places in order."""

from __future__ import annotations

import pytest

from onrecord.desk import Record
from onrecord.errors import InputError


def test_the_highest_first(record: Record) -> None:
    table = record.rank("homicides", "us-cities-250k", 2015, rate=True, top=0)
    values = table.column("value")
    assert values == sorted(values, reverse=True)
    # In 2015 St. Louis had the highest rate of the large cities, 188 killed among 317,095 residents (FBI).
    assert table.rows[0].place == "st-louis-mo"
    assert 59 < values[0] < 60


def test_the_lowest_first_and_so_many(record: Record) -> None:
    lowest = record.rank("homicides(ucr)", "us-states", 2015, lowest=True, top=3)
    every = record.rank("homicides(ucr)", "us-states", 2015, top=0)
    assert lowest.column("value") == sorted(every.column("value"))[:3]
    assert len(lowest) == 3


def test_incomplete_figures_are_left_out_and_named(record: Record) -> None:
    table = record.rank("homicides", "us-cities-250k", 2015, rate=True, top=0)
    assert "incomplete" not in table.column("mark")
    assert any(note.startswith("Left out as incomplete") for note in table.notes)


def test_equal_figures_share_a_place(record: Record) -> None:
    table = record.rank("homicides(ucr)", "us-states", 2015, top=0)
    assert record.rank("homicides(ucr)", "States", 2015, top=0).rows == table.rows  # as people say it
    places = [int(line[0]) for line in table.grid.cells]
    values = table.column("value")
    for at in range(1, len(values)):
        assert (places[at] == places[at - 1]) == (values[at] == values[at - 1])


@pytest.mark.parametrize(
    ("group", "period", "top", "told"),
    [
        ("no-such-group", "2015", 20, "there are us-cities, us-cities-250k"),
        ("us-states", "1850", 20, "try another year"),
        ("us-states", "2010..2015", 20, "name one period"),
        ("us-states", "2015", -1, "--top -1"),
    ],
)
def test_what_cannot_be_ranked_is_one_line(record: Record, group: str, period: str, top: int, told: str) -> None:
    with pytest.raises(InputError) as caught:
        record.rank("homicides", group, period, top=top)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
