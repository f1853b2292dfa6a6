"""Keeping a check, from the form to its end."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.extras.web.saved.shelf import Shelf
from onrecord.frozen import replace
from tests.extras.web.conftest import TOKEN
from tests.extras.web.forms import STORY, card_fields, keys, post
from tests.reporting.hostile import ATTACKS
from tests.reporting.page import Element, read


def page(html: str) -> Element:
    return read(html.partition("<!doctype html>")[2])


def act(client: TestClient, path: str, **fields: str) -> Element:
    found = client.post(path, data={"token": TOKEN, **fields})
    assert found.status_code == 200, found.text
    return page(found.text)


def test_nothing_is_kept_unless_it_is_asked_for(keeping: TestClient, shelf: Shelf) -> None:
    post(keeping, "/check")
    keeping.get("/kept")
    assert not shelf.folder.exists()
    assert "Nothing is kept" in keeping.get("/kept").text


def test_the_result_of_a_check_offers_to_keep_it_where_anything_may_be_kept(
    client: TestClient, keeping: TestClient
) -> None:
    def targets(opened: TestClient) -> list[str]:
        tools = next(one for one in page(post(opened, "/check").text).all("form") if one.attributes.get("id") == "held")
        return [one.attributes["formaction"] for one in tools.all("button") if "formaction" in one.attributes]

    assert targets(keeping) == ["/check/export", "/kept/keep"]
    assert targets(client) == ["/check/export"]


def test_a_check_is_kept_and_listed(keeping: TestClient, shelf: Shelf) -> None:
    found = post(keeping, "/kept/keep")
    assert str(found.url).endswith("/kept/1")
    root = page(found.text)
    assert [item.text() for item in root.all("span", "verdict")] == ["✗contradicted", "✓supported"]
    assert STORY in root.one("div", "text").text()
    listed = page(keeping.get("/kept").text)
    assert [link.attributes["href"] for link in listed.one("ul", "shelf").all("a")] == ["/kept/1"]
    assert "1 contradicted" in listed.text()


def test_a_change_of_a_person_is_kept_along(keeping: TestClient, shelf: Shelf) -> None:
    key = keys(post(keeping, "/check").text)[0]
    found = post(keeping, "/kept/keep", **{key: "homicides[chicago-il, 2016] = 762", "keep_as": "Mine"})
    assert "✗" not in page(found.text).one("ol", "findings").text()
    check = shelf.get(1)
    assert check is not None
    assert check.name == "Mine"
    assert check.story.mends[0][1] == "homicides[chicago-il, 2016] = 762"
    fields = {one.attributes["name"]: one.attributes["value"] for one in page(found.text).all("input")}
    assert fields["text"] == STORY
    assert fields[key] == "homicides[chicago-il, 2016] = 762"


def test_what_a_person_changed_is_marked_and_nothing_else(keeping: TestClient) -> None:
    fields = card_fields(post(keeping, "/check").text)
    first = next(key for key in fields if key.startswith("mend."))
    found = page(post(keeping, "/kept/keep", **{**fields, first: "homicides[chicago-il, 2016] = 762"}).text)
    changed, other = found.one("ol", "findings").all("li")
    assert "A person changed this reading." in changed.text()
    assert "changed" not in other.text()


def test_an_act_is_listed_but_no_verdict_is_counted_for_it(keeping: TestClient) -> None:
    story = "Chicago had 762 homicides in 2016. Dana Whitfield asked the Justice Department for more prosecutors."
    root = page(post(keeping, "/kept/keep", story).text)
    assert "The record has no event" in root.one("ol", "findings").text()
    assert "not in the record" not in root.text()


def test_what_to_look_at_first_is_counted_first(keeping: TestClient) -> None:
    root = page(
        post(keeping, "/kept/keep", "New York had 335 homicides in 2016. Chicago had 900 homicides in 2016.").text
    )
    assert [one.text().split()[-1] for one in root.all("span", "sum")] == ["contradicted", "supported"]


def test_run_again_against_the_same_record_nothing_is_different(keeping: TestClient) -> None:
    post(keeping, "/kept/keep")
    assert "Nothing is different" in act(keeping, "/kept/1/rerun").one("section", "differences").text()


def test_run_again_what_is_different_is_shown_and_can_be_kept(keeping: TestClient, shelf: Shelf) -> None:
    post(keeping, "/kept/keep")
    (check,) = shelf.all()
    first, second = check.findings
    shelf.renew(1, check.kept, (replace(first, verdict="supported", reason="The record had 900."), second))
    root = act(keeping, "/kept/1/rerun")
    assert "1 of 2 statements." in root.text()
    then, now = root.all("div", "side")
    assert "supported" in then.text()
    assert "The record had 900." in then.text()
    assert "contradicted" in now.text()
    assert shelf.all()[0].findings[0].reason == "The record had 900."
    act(keeping, "/kept/1/renew")
    assert shelf.all()[0].findings == check.findings


def test_a_check_is_named(keeping: TestClient, shelf: Shelf) -> None:
    post(keeping, "/kept/keep")
    assert act(keeping, "/kept/1/rename", name="  A\nnew \x00name ").one("h1").text() == "A new name"
    assert keeping.post("/kept/1/rename", data={"token": TOKEN, "name": " \x00 "}).status_code == 422
    assert len(shelf.all()[0].name) <= 120


def test_a_check_goes_along_as_a_file(keeping: TestClient) -> None:
    post(keeping, "/kept/keep")
    found = keeping.get("/kept/1/export")
    assert found.headers["content-disposition"] == 'attachment; filename="onrecord-kept-1.json"'
    assert json.loads(found.text)["story"]["text"] == STORY


def test_a_check_is_deleted_for_good(keeping: TestClient, shelf: Shelf) -> None:
    post(keeping, "/kept/keep")
    assert STORY.encode()[:20] in b"".join(path.read_bytes() for path in shelf.folder.iterdir())
    act(keeping, "/kept/1/delete")
    assert b"Mill Harbor" not in b"".join(path.read_bytes() for path in shelf.folder.iterdir())
    assert keeping.get("/kept/1").status_code == 404


@pytest.mark.parametrize("path", ["keep", "1/rerun", "1/renew", "1/rename", "1/delete"])
def test_a_form_without_its_token_changes_nothing(keeping: TestClient, shelf: Shelf, path: str) -> None:
    post(keeping, "/kept/keep")
    before = shelf.all()
    assert keeping.post(f"/kept/{path}", data={"text": STORY, "name": "x"}).status_code == 403
    assert keeping.get(f"/kept/{path}").status_code in (404, 405)
    elsewhere = {"Origin": "http://evil.example"}
    assert keeping.post(f"/kept/{path}", data={"token": TOKEN}, headers=elsewhere).status_code == 403
    assert shelf.all() == before


@pytest.mark.parametrize(
    "path", ["/kept/7", "/kept/0", "/kept/99999999999999999999999", "/kept/7/export", "/kept/../x"]
)
def test_a_check_that_is_none(keeping: TestClient, path: str) -> None:
    assert keeping.get(path).status_code == 404


def test_where_nothing_may_be_kept_it_is_said(client: TestClient) -> None:
    assert "--keep-in" in client.get("/kept").text
    assert post(client, "/kept/keep").status_code == 403
    assert client.get("/kept/1").status_code == 403


def test_a_broken_file_is_told_in_one_line(keeping: TestClient, shelf: Shelf) -> None:
    shelf.folder.mkdir(parents=True)
    Path(shelf.path).write_bytes(b"nonsense" * 2000)
    found = keeping.get("/kept")
    assert found.status_code == 422
    assert "cannot be read as kept checks" in page(found.text).one("div", "error").text()
    assert post(keeping, "/kept/keep").text.count("\n") == 1


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_that_is_kept_becomes_markup(keeping: TestClient, attack: str) -> None:
    text = f"{attack}\n\nChicago had 900 homicides in 2016, said {attack}."
    found = post(keeping, "/kept/keep", text, name=attack, keep_as=attack)
    plain = {
        one.name for html in (post(keeping, "/kept/keep").text, keeping.get("/kept").text) for one in page(html).all()
    }
    for html in (found.text, keeping.get("/kept").text, keeping.post("/kept/1/rerun", data={"token": TOKEN}).text):
        root = page(html)
        assert {one.name for one in root.all()} <= plain | {"li", "ul", "article", "h3"}
        assert not any(key.startswith("on") or key == "style" for one in root.all() for key in one.attributes)
    assert unescape(re.findall(r"<h1>(.*?)</h1>", found.text, re.S)[0]).strip()
