"""The times that a reading may mean besides."""

from __future__ import annotations

from tests.grounding.test_doubts import doubts

BEFORE = "DETROIT — There were 298 murders in Detroit in 2014. "


def test_a_year_carried_on_may_be_the_next_or_the_last_that_ended() -> None:
    found = doubts(BEFORE + "Flint had 37.")
    assert "homicides[flint-mi, 2015] = 37" in found
    assert "homicides[flint-mi, 2017] = 37" in found


def test_a_printed_change_moves_with_its_start() -> None:
    assert "robberies[detroit-mi, 2016 -> 2017] rose by = 6%" in doubts(BEFORE + "Robberies rose 6 percent.")


def test_a_year_that_the_words_name_and_a_bound_are_of_no_later_one() -> None:
    assert not [one for one in doubts(BEFORE + "Flint had 37 in 2014.") if "2015" in one or "2017" in one]
    assert "homicides[flint-mi, 2015] > 37" not in doubts(BEFORE + "Flint had more than 37.")


def test_an_extreme_of_a_past_year_may_be_told_as_it_stood_then() -> None:
    assert "homicides[detroit-mi, 2014] is lowest ever until 2015" in doubts(
        "Detroit had a record low in homicides in 2014."
    )
    undated = doubts("Detroit had 298 homicides in 2014, the fewest since 1967.", None)
    assert "homicides[detroit-mi, 2014] is lowest since 1967 until 2015" in undated


def test_a_run_may_end_the_year_before_the_texts() -> None:
    text = "DETROIT — Robberies fell in 2017. Assaults had gone up five years running."
    assert "aggravated_assaults[detroit-mi, 2012/2016] rose each of 5 periods" in doubts(text)


def test_past_decades_with_a_year_further_back_may_end_with_that_year() -> None:
    text = "Detroit's deadliest year in the past two decades was 2006."
    assert "homicides[detroit-mi, 2006] is highest in 20 years" in doubts(text)
