"""A figure of the record as a schema.org Observation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from onrecord.model import Role, Unit
from onrecord.reporting.observations import observation
from tests.reporting import samples

FIGURE = samples.evidence("318", "Mill Harbor Police", date(2017, 1, 1), Role.DECIDING)


def test_a_figure_tells_of_what_where_when_whose_and_as_of_when() -> None:
    assert observation(FIGURE) == {
        "@type": "Observation",
        "name": "homicides, Mill Harbor, 2016",
        "variableMeasured": "homicides",
        "observationAbout": {"@type": "Place", "name": "Mill Harbor"},
        "observationDate": "2016",
        "observationPeriod": "P1Y",
        "value": 318,
        "unitText": "count",
        "description": "Mill Harbor Police, as of 1 January 2017; decides",
        "subjectOf": {
            "@type": "CreativeWork",
            "name": "Yearly homicide table",
            "dateModified": "2017-01-01",
            "url": "https://example.org/table",
        },
    }


@pytest.mark.parametrize(
    ("period", "day", "spell"),
    [
        ("2016-03", "2016-03", "P1M"),
        ("2016-03-12", "2016-03-12", "P1D"),
        ("2016-01-01/2016-03-01", "2016-03-01", "P61D"),
        ("FY2016", "2016-09-30", "P366D"),
    ],
)
def test_a_period_is_its_date_and_how_long_it_took(period: str, day: str, spell: str) -> None:
    told = observation(replace(FIGURE, figure=f"homicides[mill-harbor-xx, {period}]"))
    assert (told["observationDate"], told["observationPeriod"]) == (day, spell)


def test_what_cannot_be_told_is_left_out() -> None:
    told = observation(replace(FIGURE, figure="nothing", label="", what="", title="", url="javascript:alert(1)"))
    assert told["name"] == told["variableMeasured"] == "nothing"
    assert not {"observationAbout", "observationDate", "observationPeriod"} & set(told)
    assert told["subjectOf"] == {
        "@type": "CreativeWork",
        "name": "Mill Harbor Police, yearly table",
        "dateModified": "2017-01-01",
    }


def test_a_unit_is_in_words() -> None:
    rate = observation(replace(FIGURE, value=Decimal("28.0"), unit=Unit.PER_100K))
    assert (rate["value"], rate["unitText"]) == (28, "per 100,000")
