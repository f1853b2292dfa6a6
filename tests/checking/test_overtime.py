"""Extremes over time, as they are told."""

from __future__ import annotations

from datetime import date

from onrecord import pipeline, reading
from onrecord.model import Verdict


def verdict(text: str, day: date) -> Verdict:
    document = reading.read_text(text, published=day, because="given")
    return pipeline.check_document(document, pipeline.default_record()).entries[0].finding.verdict


def test_a_record_of_a_year_or_two_bears_out_no_all_time_high_in_a_text() -> None:
    assert verdict("Homicides in Trenton reached a record high in 2013.", date(2014, 1, 3)) is Verdict.DISPUTED


def test_one_year_that_was_higher_still_refutes_it() -> None:
    assert verdict("Chicago's homicides reached a record high in 2016.", date(2017, 1, 3)) is Verdict.CONTRADICTED


def test_lows_in_the_plural_single_out_no_year_that_a_lower_one_refutes() -> None:
    text = "Detroit meanwhile has seen historic lows in homicide numbers in 2023."
    assert verdict(text, date(2024, 1, 5)) is not Verdict.CONTRADICTED


def test_a_historic_low_need_not_be_the_lowest_and_a_record_low_is() -> None:
    assert verdict("Homicides in Chicago hit a historic low in 2019.", date(2020, 1, 5)) is Verdict.UNCLEAR
    assert verdict("Homicides in Chicago hit a record low in 2016.", date(2017, 1, 3)) is Verdict.CONTRADICTED
    assert verdict("Homicides in San Francisco reached a historic low in 2019.", date(2020, 1, 5)) is Verdict.SUPPORTED
