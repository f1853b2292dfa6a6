from __future__ import annotations

from onrecord import check
from onrecord.extras.web.check.mending import places, written
from onrecord.extras.web.check.tools import mend_tools
from tests.reporting.page import Element, read

STORY = "Chicago had 900 homicides in 2016. Dana Whitfield asked the Justice Department for more prosecutors."


def tools(number: int, faults: dict[str, str], given: dict[str, str]) -> Element:
    found = mend_tools(check(STORY), faults, given)(number)
    assert found is not None
    return read(found.html)


def test_a_claim_has_a_field_with_its_reading_and_an_act_has_none() -> None:
    field = tools(1, {}, {}).one("input", "claim")
    assert field.attributes["value"] == "homicides[chicago-il, 2016] = 900"
    assert field.attributes["form"] == "held"
    assert mend_tools(check(STORY), {}, {})(2) is None


def test_every_reference_within_a_card_leads_somewhere() -> None:
    root = tools(1, {}, {})
    names = {one.attributes["id"] for one in root.all() if "id" in one.attributes}
    field = root.one("input", "claim").attributes
    assert {field["aria-controls"], field["aria-describedby"], field["data-hx-target"][1:]} <= names
    assert root.one("label").attributes["for"] == field["id"]


def test_what_was_no_claim_stays_as_it_was_written() -> None:
    key = written(next(iter(places(check(STORY)).values())))
    root = tools(1, {key: "cannot read <b>"}, {key: "<b>"})
    assert root.one("input", "claim").attributes["value"] == "<b>"
    assert root.one("pre", "fault").text() == "cannot read <b>"
    assert "open" in root.one("details").attributes


def test_a_reading_that_nobody_changed_goes_along_as_it_was_read() -> None:
    fields = {one.attributes["name"]: one.attributes["value"] for one in tools(1, {}, {}).all("input")}
    key = written(next(iter(places(check(STORY)).values())))
    assert fields == dict.fromkeys((f"mend.{key}", f"read.{key}"), "homicides[chicago-il, 2016] = 900")
