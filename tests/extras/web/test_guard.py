"""What is refused at the door, and what every answer carries."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from onrecord.extras.web.guard import HEADERS, MOST


@pytest.mark.parametrize("path", ["/", "/nothing", "/assets/site.css", "/assets/nothing.css"])
def test_every_answer_carries_the_headers_of_the_house(client: TestClient, path: str) -> None:
    found = client.get(path)
    assert {name: found.headers[name] for name in HEADERS} == HEADERS


def test_the_policy_allows_nothing_inline(client: TestClient) -> None:
    policy = client.get("/").headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8765.evil.example", ""])
def test_a_name_that_was_not_bound_is_refused(client: TestClient, host: str) -> None:
    found = client.get("/", headers={"host": host})
    assert found.status_code == 421
    assert found.text.count("\n") == 1


def test_a_host_told_twice_is_refused(client: TestClient) -> None:
    found = client.get("/", headers=[("host", "127.0.0.1:8765"), ("host", "evil.example")])
    assert found.status_code == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "https://127.0.0.1:8765"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_what_another_site_sends_is_refused(client: TestClient, headers: dict[str, str]) -> None:
    assert client.post("/", headers=headers).status_code == 403
    assert client.get("/", headers=headers).status_code == 200


def test_a_body_over_two_megabytes_is_refused(client: TestClient) -> None:
    found = client.post("/", content=b"x" * (MOST + 1))
    assert found.status_code == 413
    assert found.headers["connection"] == "close"


def test_a_body_that_says_no_length_is_counted(client: TestClient) -> None:
    found = client.post("/", content=iter([b"x" * 1_000_000] * 3))
    assert found.status_code == 413


@pytest.mark.parametrize("path", ["/assets/../app.py", "/assets/..%2fapp.py", "/assets/%2e%2e/app.py", "/assets/a%00b"])
def test_no_path_leaves_the_house(client: TestClient, path: str) -> None:
    assert client.get(path).status_code in (404, 414)


def test_a_refusal_under_api_is_json(client: TestClient) -> None:
    found = client.get("/api/nothing")
    assert found.status_code == 404
    assert set(found.json()) == {"error"}
