"""The API: what the command line prints, byte for byte, and a line where it cannot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from starlette.testclient import TestClient

from onrecord.cli import main
from onrecord.extras.web.check.jobs import MOST

ROOT = Path(__file__).parents[4]
EXAMPLE = ROOT / "examples" / "river-city.txt"


def printed(*words: str) -> str:
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_file_is_answered_as_the_command_line_answers(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLE.parent)
    found = client.post("/api/check", files={"file": ("river-city.txt", EXAMPLE.read_bytes())})
    assert found.status_code == 200
    assert found.headers["content-type"] == "application/json"
    assert found.text == printed("check", "river-city.txt", "--format", "json")


def test_a_file_of_several_stories_is_an_array(client: TestClient, tmp_path: Path, monkeypatch: Any) -> None:
    rows = [{"id": number, "text": "Chicago had 762 homicides in 2016."} for number in range(2)]
    lines = "\n".join(map(json.dumps, rows))
    (tmp_path / "two.jsonl").write_text(lines, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for form in ("json", "csv"):
        found = client.post(f"/api/check?format={form}", files={"file": ("two.jsonl", lines.encode())})
        assert found.text == printed("check", "two.jsonl", "--format", form)


def test_a_text_with_day_and_title(client: TestClient) -> None:
    asked = {"text": "Killings in Chicago rose last year.", "published": "2017-03-01", "title": "A title"}
    found = client.post("/api/check", json=asked).json()
    assert found["schema"] == "onrecord.report/1"
    assert found["document"]["published"] == "2017-03-01"
    assert found["document"]["title"] == "A title"
    assert found["statements"][0]["claim"]["period"] == "2016"


def test_a_report_as_a_table(client: TestClient) -> None:
    found = client.post("/api/check?format=csv", json={"text": "Chicago had 762 homicides in 2016."})
    assert found.headers["content-type"].startswith("text/csv")
    assert found.text.count("\n") == 2


def test_a_claim(client: TestClient) -> None:
    claim = "homicides[chicago-il, 2016] = 762"
    found = client.post("/api/eval", json={"claim": claim, "said": "2017-03-17"})
    assert found.text == printed("eval", claim, "--said", "2017-03-17", "--format", "json")


@pytest.mark.parametrize("form", ["json", "csv"])
@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("series?measure=homicides&place=Chicago&periods=2014..2016", "series homicides Chicago 2014..2016"),
        ("series?measure=homicides&place=NYC&rate=true", "series homicides NYC --rate"),
        ("series?measure=homicides&place=NYC&as_of=2017-02-01", "series homicides NYC --as-of 2017-02-01"),
        ("series?measure=homicides&place=NYC&periods=2016&vintages=true", "series homicides NYC 2016 --vintages"),
        ("compare?measure=homicides&place=Chicago&place=NYC&periods=2016", "compare homicides Chicago NYC 2016"),
        ("rank?measure=homicides&group=us-cities-250k&period=2015&top=3", "rank homicides us-cities-250k 2015 --top 3"),
        ("rank?measure=homicides&group=us-states&period=2015&lowest=true", "rank homicides us-states 2015 --lowest"),
        ("diff?measure=homicides&place=chicago-il&period=2016", "diff homicides chicago-il 2016"),
        ("measures", "measures"),
        ("places?state=IL", "places --state IL"),
        ("sources", "sources"),
        ("events?place=Chicago&since=2016-01-01", "events --place Chicago --since 2016-01-01"),
        ("gaps", "gaps"),
    ],
)  # fmt: skip
def test_a_question_is_answered_as_the_command_line_answers(
    client: TestClient, address: str, words: str, form: str
) -> None:
    found = client.get(f"/api/{address}{'&' if '?' in address else '?'}format={form}")
    assert found.status_code == 200
    assert found.text == printed(*words.split(), "--format", form)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("series?measure=homicidez&place=Chicago", 404),
        ("series?measure=homicides&place=Nowhere", 404),
        ("series?measure=homicides&place=Chicago&periods=2016..2014", 404),
        ("series?measure=homicides", 400),
        ("series?measure=homicides&place=Chicago&rate=yes", 400),
        ("series?measure=homicides&place=Chicago&place=NYC", 400),
        ("series?measure=homicides&place=Chicago&as_of=2017-02-30", 400),
        ("series?measure=homicides&place=Chicago&periods=last%20year", 400),
        ("series?measure=homicides&place=Chicago&colour=red", 400),
        ("rank?measure=homicides&group=us-cities-250k&period=2015&top=-1", 400),
        ("rank?measure=homicides&group=us-cities-250k&period=2015&top=1e3", 400),
        ("measures?format=parquet", 400),
        ("nothing", 404),
    ],
)
def test_what_cannot_be_answered_is_a_line_of_json(client: TestClient, address: str, status: int) -> None:
    found = client.get(f"/api/{address}")
    assert found.status_code == status
    assert list(found.json()) == ["error"]
    assert "\n" not in found.json()["error"]


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"{}", "application/json", 400),
        (b'{"text": 1}', "application/json", 400),
        (b'{"text": "  "}', "application/json", 400),
        (b'{"text": "a", "published": "soon"}', "application/json", 400),
        (b'{"text": "a", "mind": "b"}', "application/json", 400),
        (b'{"text": "a"}', "text/plain", 415),
        (b"text=a", "application/x-www-form-urlencoded", 415),
        (b"--x\r\n", "multipart/form-data; boundary=x", 400),
        (b"--x\r\n", "multipart/form-data", 400),
    ],
)
def test_a_body_that_is_none_is_refused(client: TestClient, body: bytes, kind: str, status: int) -> None:
    found = client.post("/api/check", content=body, headers={"content-type": kind})
    assert found.status_code == status
    assert list(found.json()) == ["error"]


def test_a_surrogate_half_in_a_text_is_no_fault(client: TestClient) -> None:
    found = client.post(
        "/api/check",
        content=b'{"text": "Chicago had 762 homicides in 2016 \\ud800", "title": "\\udfff"}',
        headers={"content-type": "application/json"},
    )
    assert found.status_code == 200


@pytest.mark.parametrize("claim", ["homicides[", "homicidez[chicago-il, 2016] = 1", "(" * 5000])
def test_a_claim_that_is_none_is_told(client: TestClient, claim: str) -> None:
    found = client.post("/api/eval", json={"claim": claim})
    assert found.status_code == 422
    assert "\n" not in found.json()["error"]


def test_a_file_that_is_no_story_is_told(client: TestClient) -> None:
    found = client.post("/api/check", files={"file": ("a.bin", bytes(range(256)))})
    assert found.status_code == 422


def test_too_many_statements_are_refused(client: TestClient) -> None:
    found = client.post("/api/check", json={"text": "Chicago had 762 homicides in 2016.\n\n" * (MOST + 1)})
    assert found.status_code == 422


def test_no_other_site_is_let_in(client: TestClient) -> None:
    found = client.get("/api/measures", headers={"origin": "http://evil.example"})
    assert not any(name.startswith("access-control") for name in found.headers)
    assert client.options("/api/check", headers={"origin": "http://evil.example"}).status_code == 405
    asked = {"text": "Chicago had 762 homicides in 2016."}
    assert client.post("/api/check", json=asked, headers={"origin": "http://evil.example"}).status_code == 403


def test_methods_that_are_not_there(client: TestClient) -> None:
    assert client.get("/api/check").status_code == 405
    assert client.delete("/api/measures").status_code == 405
    assert "GET" in client.post("/api/measures").headers["allow"]
