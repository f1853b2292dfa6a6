"""The page's question of traced guns."""

from __future__ import annotations

import pytest
from starlette.datastructures import QueryParams

from onrecord.errors import InputError
from onrecord.extras.web.record.traces import Asked, asked, flows, start, states
from onrecord.pipeline import supply


def test_the_last_whole_year_where_none_is_named() -> None:
    found = flows(supply(), Asked("Illinois"))
    assert (found.state, found.year) == ("il", "2020")
    assert found.years[-1] == "2010"


def test_what_an_address_asks() -> None:
    assert asked(QueryParams("")) == start()
    assert asked(QueryParams("state=in&year=2014")) == Asked("in", 2014)
    with pytest.raises(InputError, match="whole number"):
        asked(QueryParams("state=in&year=20x4"))


def test_every_state_that_is_offered_has_an_answer() -> None:
    drawn = supply()
    offered = states(drawn)
    assert ("il", "Illinois") in offered
    for name, _ in offered:
        assert flows(drawn, Asked(name, 2016)).shown.cells
