from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.extras.web.conftest import TOKEN


def test_a_form_comes_either_way(client: TestClient) -> None:
    given = {"token": TOKEN, "text": "Words."}
    assert client.post("/check", data=given).status_code == 200
    assert client.post("/check", files=[(name, (None, value)) for name, value in given.items()]).status_code == 200


@pytest.mark.parametrize("token", ["", "a", TOKEN + "a", TOKEN.upper(), "\x00", "é"])
def test_a_form_with_another_token_is_refused(client: TestClient, token: str) -> None:
    assert client.post("/check", data={"token": token, "text": "Words."}).status_code == 403


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"--x"),
        ("multipart/form-data; boundary=x", b"no boundary"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n"),
        ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % number for number in range(3000))),
        ("application/json", b"{}"),
        ("", b"token=a"),
    ],
)
def test_a_body_that_is_no_form_is_refused(client: TestClient, kind: str, body: bytes) -> None:
    found = client.post("/check", content=body, headers={"content-type": kind} if kind else {})
    assert found.status_code in (400, 403)
    assert found.text.count("\n") == 1
