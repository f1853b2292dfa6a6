"""The OpenAPI document: every route is in it, and what it says is what is checked."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.datastructures import QueryParams
from starlette.routing import Route
from starlette.testclient import TestClient

from onrecord.extras.web.api import contract
from onrecord.extras.web.api.routes import ROUTES
from onrecord.extras.web.errors import RefusedError


def test_the_document_is_served_as_it_is(client: TestClient) -> None:
    found = client.get("/api/openapi.json")
    assert found.content == contract.document()
    assert found.json()["openapi"].startswith("3.1")


def test_the_document_names_every_address_and_no_other() -> None:
    spec = json.loads(contract.document())
    named = {(path, method.upper()) for path, one in spec["paths"].items() for method in one}
    routes = [route for route in ROUTES if isinstance(route, Route)]
    served = {(route.path, method) for route in routes for method in route.methods or () if method != "HEAD"}
    assert named == served


def _references(value: Any) -> list[str]:
    if isinstance(value, dict):
        found = [value["$ref"]] if "$ref" in value else []
        return found + [one for part in value.values() for one in _references(part)]
    return [one for part in value for one in _references(part)] if isinstance(value, list) else []


def test_every_reference_leads_somewhere() -> None:
    spec = json.loads(contract.document())
    references = _references(spec)
    assert references
    for reference in references:
        found = spec
        for part in reference.removeprefix("#/").split("/"):
            assert part in found, reference
            found = found[part]


def test_what_is_not_given_has_its_default() -> None:
    asked = contract.operation("/api/rank", "get")
    found = contract.query(asked, QueryParams("measure=homicides&group=us-states&period=2016"))
    assert found == {
        "measure": "homicides",
        "group": "us-states",
        "period": "2016",
        "rate": False,
        "lowest": False,
        "top": 20,
        "format": "json",
    }


def test_a_list_is_a_parameter_given_once_for_each() -> None:
    asked = contract.operation("/api/compare", "get")
    assert contract.query(asked, QueryParams("measure=a&place=b&place=c"))["place"] == ["b", "c"]
    with pytest.raises(RefusedError) as caught:
        contract.query(asked, QueryParams([("measure", "a"), *[("place", "b")] * 61]))
    assert caught.value.status == 400


@pytest.mark.parametrize("day", ["2016-02-30", "20160203", "2016-2-3", "٢٠١٦-٠٢-٠٣", ""])
def test_a_day_is_one_of_the_calendar(day: str) -> None:
    asked = contract.operation("/api/events", "get")
    with pytest.raises(RefusedError):
        contract.query(asked, QueryParams([("since", day)]))


def test_a_refusal_names_what_was_met_and_what_is_known() -> None:
    asked = contract.operation("/api/places", "get")
    with pytest.raises(RefusedError, match=r"'stat'.*state, format"):
        contract.query(asked, QueryParams("stat=IL"))


def test_a_letter_that_is_blank_to_python_alone_is_a_letter() -> None:
    asked = contract.operation("/api/series", "get")
    assert contract.query(asked, QueryParams([("measure", "a"), ("place", "\x85")]))["place"] == "\x85"
    with pytest.raises(RefusedError):
        contract.query(asked, QueryParams([("measure", "a"), ("place", " ")]))
