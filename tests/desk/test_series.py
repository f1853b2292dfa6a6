"""A series answers with the publisher that decides, its latest figure, and says what it rests on."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal

import pytest

from onrecord.desk import Record, Row
from onrecord.errors import InputError


def values(table: object) -> list[Decimal]:
    assert hasattr(table, "rows")
    return [row.value for row in table.rows]


def test_a_single_year_is_a_series_of_one(record: Record) -> None:
    table = record.series("homicides", "chicago-il", 2016)
    assert len(table) == 1
    row = table.rows[0]
    assert isinstance(row, Row)
    assert (row.definition, row.period, row.unit, row.place) == ("cpd", "2016", "count", "chicago-il")


def test_the_record_as_it_stood(record: Record) -> None:
    # The police gave 762 on 1 January 2017 and 771 a year later (sources in the pack).
    for day, value in (("2017-01-02", 762), ("2018-01-02", 771)):
        row = record.series("homicides", "chicago-il", 2016, as_of=day).rows[0]
        assert row.value == value
        assert row.as_of <= date.fromisoformat(day)


def test_nothing_was_known_before_it_was_published(record: Record) -> None:
    with pytest.raises(InputError, match="as of 2016-06-01"):
        record.series("homicides", "chicago-il", 2016, as_of="2016-06-01")


def test_the_latest_vintage_answers(record: Record) -> None:
    moved = record.series("homicides", "chicago-il", 2016, vintages=True)
    latest = record.series("homicides", "chicago-il", 2016).rows[0]
    assert latest == moved.rows[-1]
    assert latest.as_of == max(moved.column("as_of"))
    assert {762, 771, 777, 784} <= set(values(moved))
    assert set(moved.column("definition")) == {"cpd"}


def test_figures_are_the_newest_rows_of_the_file(record: Record) -> None:
    """An independent reader of the CSV: the FBI's homicides of every large city, 1985 to 2015."""
    newest: dict[tuple[str, str], tuple[str, Decimal]] = {}
    with (record.pack.folders[0] / "observations" / "homicides.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["definition"] == "ucr" and not row["qualifiers"] and not row["unit"] and row["mark"] != "rank":
                known = newest.get((row["place"], row["period"]), ("", Decimal(0)))
                if row["as_of"] >= known[0]:
                    newest[row["place"], row["period"]] = (row["as_of"], Decimal(row["value"]))
    compared = 0
    for city in record.pack.members("us-cities-top-10") or ():
        for figure in record.series("homicides(ucr)", city, "1985..2015"):
            assert (figure.as_of.isoformat(), figure.value) == newest[city, figure.period]
            compared += 1
    assert compared >= 300


def test_a_definition_and_a_source_can_be_pinned(record: Record) -> None:
    pinned = record.series("homicides(ucr)", "chicago-il", 2016, source="fbi-cius").rows[0]
    assert (pinned.value, pinned.definition, pinned.source) == (765, "ucr", "fbi-cius")
    by_definition = record.series("homicides", "chicago-il", 2016, source="ucr")
    assert by_definition.rows == record.series("homicides(ucr)", "chicago-il", 2016).rows
    by_publisher = record.series("homicides", "chicago-il", "2015..2016", source="chicago police").rows
    assert {row.definition for row in by_publisher} == {"cpd"}
    assert by_publisher


def test_a_figure_does_not_depend_on_the_other_years_asked_for(record: Record) -> None:
    together = record.series("homicides", "los-angeles-ca", "2010..2016").rows
    alone = [record.series("homicides", "los-angeles-ca", year).rows[0] for year in range(2010, 2017)]
    assert list(together) == alone


def test_a_change_of_definition_is_told(record: Record) -> None:
    assert any(
        "definition changes" in note for note in record.series("homicides", "los-angeles-ca", "2010..2016").notes
    )
    pinned = record.series("homicides(ucr)", "los-angeles-ca", "2010..2016")
    assert not any("definition changes" in note for note in pinned.notes)


def test_years_without_a_figure_are_named(record: Record) -> None:
    table = record.series("homicides(ucr)", "us", "2018..2030")
    assert "2018" in table.column("period")
    assert any(note.startswith("No figure for") and "2030" not in table.column("period") for note in table.notes)


def test_days_are_summed_and_only_as_far_as_they_reach(record: Record) -> None:
    quarter = record.series("homicides", "chicago-il", "2016-Q1").rows[0]
    months = record.series("homicides", "chicago-il", "2016-01..2016-03")
    assert quarter.mark == "derived"
    assert sum(values(months)) == quarter.value
    with pytest.raises(InputError, match="the record has"):
        record.series("homicides", "chicago-il", "2030-01-01/2030-02-01")


def test_whole_years_add_up(record: Record) -> None:
    both = record.series("homicides(ucr)", "us", "2014/2015").rows[0]
    assert both.mark == "derived"
    assert both.value > record.series("homicides(ucr)", "us", 2015).rows[0].value


def test_a_rate_is_the_count_over_the_people(record: Record) -> None:
    rate = record.series("homicides(ucr)", "chicago-il", 2015, rate=True).rows[0]
    assert rate.unit == "per_100k"
    assert Decimal(17) < rate.value < Decimal(18)  # the FBI's table for 2015: 478 killed, 2,728,695 residents
    assert rate.mark == "derived"


def test_a_rate_as_it_stood_has_a_count_that_was_out(record: Record) -> None:
    row = record.series("homicides", "chicago-il", 2016, rate=True, as_of="2017-06-01").rows[0]
    assert (row.definition, row.as_of) == ("cpd", date(2017, 1, 1))
    assert 27 < row.value < 29  # 762 killed among some 2.7 million


def test_a_bound_never_displaces_an_exact_figure(record: Record) -> None:
    # 38,658 gun deaths in 2016 (CDC); a later sum of published cells is "at least" 36,333.
    row = record.series("gun_deaths", "us", 2016).rows[0]
    assert (row.value, row.mark) == (38658, "secondary")


def test_every_year_on_record(record: Record) -> None:
    periods = record.series("homicides", "chicago-il").column("period")
    assert periods[0] == "1961"
    assert periods == sorted(set(periods))
    assert "FY2017" in record.series("federal_weapons_prosecutions", "ilnd").column("period")


@pytest.mark.parametrize(
    ("measure", "place", "periods", "options", "told"),
    [
        ("homicides{unicorn}", "chicago-il", 2016, {}, "there is homicides"),
        ("homicides(lapd)", "chicago-il", 2016, {}, "the record has"),
        ("homicides", "chicago-il", 1850, {}, "years from 1961 to"),
        ("homicides", "chicago-il", 2016, {"source": "nobody"}, "onrecord sources"),
        ("homicides", "chicago-il", 2016, {"as_of": "yesterday"}, "YYYY-MM-DD"),
        ("atf_budget", "us", 2016, {"rate": True}, "leave out --rate"),
        ("homicides", "chicago-il", 2016, {"rate": True, "vintages": True}, "leave out --rate"),
    ],
)
def test_what_cannot_be_answered_is_one_line(
    record: Record, measure: str, place: str, periods: int, options: dict[str, str | bool], told: str
) -> None:
    with pytest.raises(InputError) as caught:
        record.series(measure, place, periods, **options)  # type: ignore[arg-type]
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
