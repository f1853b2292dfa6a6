"""What the record holds, as lists."""

from __future__ import annotations

from datetime import date

from onrecord.desk import Record


def test_every_measure_is_counted_somewhere(record: Record) -> None:
    table = record.measures()
    assert "homicides" in table.column("id")
    assert table.column("id") == [one.id for one in record.pack.measures()]


def test_the_places_of_a_state(record: Record) -> None:
    found = record.places("Illinois")
    assert {"chicago-il", "springfield-il", "chicago-il/district-11"} <= set(found.column("id"))
    assert not {"springfield-ma", "gary-in"} & set(found.column("id"))
    assert len(found) < len(record.places())


def test_every_source_that_a_figure_names_is_listed(record: Record) -> None:
    named = set(record.sql("SELECT DISTINCT source FROM observations").column("source"))
    assert named <= set(record.sources().column("id"))


def test_events_of_a_place_since_a_day(record: Record) -> None:
    found = record.events("Chicago", since="2016-01-01")
    assert found.rows
    assert set(found.column("place")) == {"chicago-il"}
    assert all(
        date.fromisoformat(period[:10]) >= date(2016, 1, 1) for period in found.column("period") if len(period) > 9
    )
    assert len(record.events()) == len(record.pack.events())


def test_the_gaps_name_what_is_missing(record: Record) -> None:
    assert ("*", "@city", "ucr", "2021", "gap") in [row[:5] for row in record.gaps()]
