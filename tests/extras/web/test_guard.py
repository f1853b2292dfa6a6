"""What is refused at the door, and what every answer carries."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from onrecord.extras.web.app import application
from onrecord.extras.web.guard import HEADERS, MOST, Guard
from onrecord.extras.web.settings import Settings
from tests.extras.web.conftest import HOST


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


def _asked(receive: Receive, seconds: float = 0.05, **scope: Any) -> list[Message]:
    """What the door answers to a request, behind which every body is welcome."""
    sent: list[Message] = []

    async def behind(scope: Scope, receive: Receive, send: Send) -> None:
        body = (await receive())["body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    async def send(message: Message) -> None:
        sent.append(message)

    whole = {"type": "http", "method": "POST", "path": "/", "headers": [(b"host", b"desk:1")], **scope}
    asyncio.run(Guard(behind, frozenset({"desk:1"}), seconds)(whole, receive, send))
    return sent


def test_a_body_that_trickles_in_is_given_up() -> None:
    async def trickle() -> Message:
        await asyncio.sleep(0.02)
        return {"type": "http.request", "body": b"x", "more_body": True}

    assert _asked(trickle)[0]["status"] == 408


def test_a_body_in_parts_is_handed_on_whole() -> None:
    parts = [b"one ", b"two ", b"three"]

    async def arrive() -> Message:
        return {"type": "http.request", "body": parts.pop(0), "more_body": bool(parts)}

    assert _asked(arrive)[1]["body"] == b"one two three"


def test_one_who_goes_away_gets_no_answer() -> None:
    async def leave() -> Message:
        return {"type": "http.disconnect"}

    assert _asked(leave) == []


@pytest.mark.parametrize(
    ("host", "status"), [("192.0.2.7:1", 200), ("192.0.2.8:1", 421), ("192.0.2.7:2", 421), ("evil.example:1", 421)]
)
def test_the_address_that_a_request_came_in_by_is_ours(host: str, status: int) -> None:
    async def arrive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    found = _asked(arrive, headers=[(b"host", host.encode())], server=("192.0.2.7", 1))
    assert found[0]["status"] == status


def test_a_web_socket_is_closed() -> None:
    async def nothing() -> Message:
        return {"type": "websocket.connect"}

    assert _asked(nothing, type="websocket") == [{"type": "websocket.close", "code": 1000}]


@pytest.mark.parametrize("length", ["9" * 40, "2000001"])
def test_a_length_over_the_most_is_refused_before_the_body(length: str) -> None:
    async def never() -> Message:
        raise AssertionError("the body was asked for")

    headers = [(b"host", b"desk:1"), (b"content-length", length.encode())]
    assert _asked(never, headers=headers)[0]["status"] == 413


def test_a_fault_carries_the_headers_too(settings: Settings) -> None:
    def broken(_: object) -> object:
        raise ZeroDivisionError

    guarded = application(settings)
    inner = guarded._app
    assert isinstance(inner, Starlette)
    inner.router.routes.insert(0, Route("/broken", broken))
    with TestClient(guarded, f"http://{HOST}", raise_server_exceptions=False) as opened:
        found = opened.get("/broken")
    assert found.status_code == 500
    assert "Zero" not in found.text
    assert {name: found.headers[name] for name in HEADERS} == HEADERS
