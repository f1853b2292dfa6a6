"""How one figure moved."""

from __future__ import annotations

import pytest
from starlette.datastructures import QueryParams

from onrecord.errors import InputError
from onrecord.extras.web.record.vintages import Asked, asked, history
from onrecord.pipeline import supply


def test_a_figure_that_moved_is_told_from_what_to_what() -> None:
    found = history(supply(), Asked("homicides", "", "Chicago", "2016"))
    assert found.lead.startswith("How 762 became 778: Chicago Police gave 762 as of 1 January 2017")
    assert found.own[0].moved == ""
    assert all(row.definition != "cpd" for row in found.others)
    assert [row.iso for row in found.own] == sorted(row.iso for row in found.own)


def test_without_a_period_it_is_the_last_year() -> None:
    found = history(supply(), Asked("homicides", "", "los-angeles-ca", ""))
    assert found.period == found.years[0]


def test_a_sign_stands_before_a_change_and_a_bare_no_change_has_its_own() -> None:
    moved = {row.moved for row in history(supply(), Asked("homicides", "", "Chicago", "2016")).own}
    assert {"+9", "−6", "±0"} <= moved


def test_where_the_page_begins_and_what_it_needs() -> None:
    assert asked(QueryParams("")).place == "Chicago"
    with pytest.raises(InputError, match="name a place"):
        asked(QueryParams("measure=homicides"))
