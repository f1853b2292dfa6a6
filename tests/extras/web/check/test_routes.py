"""The page on which a story is checked, as it works without a script."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord import check, report
from onrecord.extras.web.check.jobs import MOST
from tests.extras.web.conftest import TOKEN
from tests.extras.web.forms import STORY, card_fields, keys, post, verdicts
from tests.reporting.hostile import ATTACKS
from tests.reporting.page import read

EXAMPLE = Path(__file__).parents[4] / "examples" / "river-city.txt"


def test_a_story_stands_beside_what_the_record_says(client: TestClient) -> None:
    found = post(client, "/check")
    assert found.status_code == 200
    assert verdicts(found.text) == ["contradicted", "supported"]
    assert read(found.text).one("div", "text").text() == STORY


def test_where_nothing_was_found_the_page_says_what_it_reads(client: TestClient) -> None:
    told = "OnRecord reads English"
    assert told in post(client, "/check", "El año pasado hubo 762 homicidios.").text
    assert told not in post(client, "/check").text


def test_a_result_has_an_address_and_can_be_loaded_again(client: TestClient) -> None:
    first = post(client, "/check")
    assert first.history[0].status_code == 303
    again = client.get(first.url.path)
    assert (again.status_code, again.text) == (200, first.text)
    assert again.headers["cache-control"] == "no-store"


def test_a_result_that_is_there_no_longer_is_told_on_the_form(client: TestClient) -> None:
    found = client.get("/check/longgone")
    assert found.status_code == 404
    assert "no longer held" in read(found.text).one("div", "error").text()


def test_where_the_form_is_sent_to_leads_back_to_it(client: TestClient) -> None:
    found = client.get("/check", follow_redirects=False)
    assert (found.status_code, found.headers["location"]) == (303, "/")


def test_the_cards_are_those_of_the_report(client: TestClient) -> None:
    html = post(client, "/check", EXAMPLE.read_text(encoding="utf-8")).text
    whole = report(check(EXAMPLE), "html")
    assert verdicts(html) == verdicts(whole)
    assert {"supported", "contradicted", "disputed", "unclear", "act"} <= set(verdicts(html))


def test_the_same_story_gives_the_same_bytes(client: TestClient) -> None:
    assert post(client, "/check").content == post(client, "/check").content


def test_the_day_is_the_storys_own(client: TestClient) -> None:
    html = post(client, "/check").text
    assert 'name="published" value="2017-01-09"' in html
    assert 'name="found" value="2017-01-09"' in html


def test_the_day_that_a_person_gives_comes_first(client: TestClient) -> None:
    html = post(client, "/check", published="2019-05-01", found="2017-01-09").text
    assert "Published 1 May 2019 (given)" in html
    assert 'name="found" value=""' in html


def test_the_day_that_was_found_stays_the_storys(client: TestClient) -> None:
    html = post(client, "/check", published="2017-01-09", found="2017-01-09").text
    assert "the dateline says" in html


@pytest.mark.parametrize("given", ["2017-13-01", "yesterday", "1" * 5000])
def test_a_day_that_is_none_is_told_beside_the_story(client: TestClient, given: str) -> None:
    found = post(client, "/check", published=given)
    assert found.status_code == 422
    assert 'role="alert"' in found.text
    assert STORY in found.text


def test_a_file_is_read(client: TestClient) -> None:
    files = [("file", ("river-city.txt", EXAMPLE.read_bytes(), "text/plain"))]
    found = client.post("/check", data={"token": TOKEN, "text": ""}, files=files)
    assert found.status_code == 200
    assert 'name="name" value="river-city.txt"' in found.text


def test_a_file_that_cannot_be_read_is_told_in_one_line(client: TestClient) -> None:
    found = client.post("/check", data={"token": TOKEN}, files=[("file", ("a.pdf", b"%PDF-1.7", "application/pdf"))])
    assert found.status_code == 422
    assert "a.pdf" in found.text


def test_several_stories_in_a_file_are_told(client: TestClient) -> None:
    lines = b'{"id": 1, "text": "One."}\n{"id": 2, "text": "Two."}\n'
    found = client.post("/check", data={"token": TOKEN}, files=[("file", ("a.jsonl", lines, "text/plain"))])
    assert found.status_code == 422
    assert "several stories" in found.text


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_no_words_are_told(client: TestClient, text: str) -> None:
    found = post(client, "/check", text)
    assert found.status_code == 422
    assert "no words" in found.text


def test_more_statements_than_a_page_shows_are_refused(client: TestClient) -> None:
    found = post(client, "/check", "Chicago had 762 homicides in 2016.\n\n" * (MOST + 1))
    assert found.status_code == 422
    assert str(MOST) in found.text


def test_an_address_is_not_read_unless_it_is_allowed(client: TestClient) -> None:
    assert post(client, "/check", "", url="http://example.org/").status_code == 403
    assert 'name="url"' not in client.get("/").text


@pytest.mark.parametrize("path", ["/check", "/check/export", "/check/day"])
def test_a_form_without_its_token_is_refused(client: TestClient, path: str) -> None:
    assert client.post(path, data={"text": STORY}).status_code == 403
    assert client.post(path, data={"text": STORY, "token": "é"}).status_code == 403


def test_a_reading_that_a_person_changes_changes_the_finding(client: TestClient) -> None:
    first = post(client, "/check").text
    key = keys(first)[0]
    html = post(client, "/check", **{key: "homicides[chicago-il, 2016] = 762"}).text
    assert verdicts(html) == ["supported", "supported"]
    assert "Changed by a person; read at first as homicides[chicago-il, 2016] = 900" in html
    assert 'name="undo"' in html


def test_what_was_read_anyway_is_no_change(client: TestClient) -> None:
    first = post(client, "/check").text
    html = post(client, "/check", **{keys(first)[0]: "homicides[chicago-il, 2016] = 900"}).text
    assert "Changed by a person" not in html


def test_a_change_is_undone(client: TestClient) -> None:
    key = keys(post(client, "/check").text)[0]
    changed = {key: "homicides[chicago-il, 2016] = 762", "undo": key.removeprefix("mend.")}
    assert verdicts(post(client, "/check", **changed).text)[0] == "contradicted"


@pytest.mark.parametrize("claim", ["homicides[", "homicidez[chicago-il, 2016] = 762", "<script>"])
def test_a_change_that_is_no_claim_is_told_at_its_card(client: TestClient, claim: str) -> None:
    key = keys(post(client, "/check").text)[0]
    html = post(client, "/check", **{key: claim}).text
    root = read(html)
    assert verdicts(html)[0] == "contradicted"
    assert claim.partition("[")[0] in root.one("pre", "fault").text()
    assert root.all("input", "claim")[0].attributes["value"] == claim


def test_another_day_reads_the_words_anew_and_keeps_what_a_person_changed(client: TestClient) -> None:
    told = "Chicago had 900 homicides last year. New York had 335 homicides last year."
    fields = card_fields(post(client, "/check", told, published="2017-02-01").text)
    later = post(client, "/check", told, published="2018-02-01", **fields).text
    assert "Changed by a person" not in later
    assert "900 homicides in Chicago in 2017." in later
    first = next(key for key in fields if key.startswith("mend."))
    changed = post(
        client, "/check", told, published="2018-02-01", **{**fields, first: "homicides[chicago-il, 2016] = 762"}
    )
    assert changed.text.count("Changed by a person") == 1
    assert post(client, "/check", "In short: " + told, **fields).text.count("no longer match") == 0


def test_a_change_whose_words_are_gone_is_told(client: TestClient) -> None:
    html = post(client, "/check", **{"mend.900-910.0": "homicides[chicago-il, 2016] = 762"}).text
    assert "no longer match" in html


@pytest.mark.parametrize("form", ["text", "html", "csv", "json", "claimreview"])
def test_every_export_tells_what_a_person_changed(client: TestClient, form: str) -> None:
    key = keys(post(client, "/check").text)[0]
    plain = post(client, "/check/export", form=form)
    changed = post(client, "/check/export", form=form, **{key: "homicides[chicago-il, 2016] = 762"})
    assert plain.status_code == changed.status_code == 200
    assert "attachment" in changed.headers["content-disposition"]
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(changed.text)))
        assert [row["changed_from"] for row in rows] == ["homicides[chicago-il, 2016] = 900", ""]
    elif form == "json":
        told = [one["mended"] for one in json.loads(changed.text)["statements"]]
        assert told == [{"from": "homicides[chicago-il, 2016] = 900"}, None]
    else:
        assert "Changed by a person" in changed.text
        assert "Changed by a person" not in plain.text


def test_an_export_that_is_none_is_refused(client: TestClient) -> None:
    assert post(client, "/check/export", form="exe").status_code == 400


def test_the_day_is_looked_for_while_a_story_is_pasted(client: TestClient) -> None:
    assert 'value="2017-01-09"' in post(client, "/check/day").text
    assert post(client, "/check/day", published="2019-01-01").status_code == 204
    assert 'value=""' in post(client, "/check/day", "").text


def test_a_claim_is_held_while_it_is_written(client: TestClient) -> None:
    asked = {"mend.0-5.0": "homicides[chicago-il, 2016] = 762", "said": "2017-01-09"}
    assert "supported" in client.get("/check/claim", params=asked).text
    wrong = client.get("/check/claim", params={"mend.0-5.0": "homicides[<b>"}).text
    assert "fault" in wrong
    assert "<b>" not in wrong


def test_what_could_stand_at_the_caret(client: TestClient) -> None:
    found = client.get("/check/words", params={"claim": "homi", "at": "4"}).json()
    assert found[0] == {"start": 0, "words": "homicides", "means": found[0]["means"]}
    assert client.get("/check/words", params={"claim": "homi", "at": "²"}).status_code == 200


def test_the_style_of_a_page_holds_numbers_alone(client: TestClient) -> None:
    found = client.get("/check/rules-2-3.css")
    assert found.headers["content-type"].startswith("text/css")
    assert "#w-2:checked" in found.text
    assert client.get("/check/rules-2-99999999.css").status_code == 404


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_of_a_story_becomes_markup(client: TestClient, attack: str) -> None:
    text = f"{attack}\n\nChicago had 900 homicides in 2016, said {attack}."
    html = post(client, "/check", text, name=attack, told=attack).text
    plain = post(client, "/check", "Words.\n\nChicago had 900 homicides in 2016, said words.").text
    names = {element.name for element in read(html).all()}
    assert names <= {element.name for element in read(plain).all()} | {"blockquote", "small"}
    assert not any(key.startswith("on") or key == "style" for one in read(html).all() for key in one.attributes)
