"""The server on the wire: requests that no client would send, and clients that send none."""

from __future__ import annotations

import contextlib
import secrets
import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn

from onrecord.extras.web import protocol
from onrecord.extras.web.serving import config, hosts
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.workers import Here


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    bound = socket.socket()
    bound.bind(("127.0.0.1", 0))
    number = bound.getsockname()[1]
    server = uvicorn.Server(config(Settings(hosts("127.0.0.1", number), secrets.token_hex(4), Here())))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield number
    server.should_exit = True
    thread.join(10)


def sent(port: int, data: bytes, seconds: float = 5) -> bytes:
    """What the server answers before it closes the connection or says no more."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as client:
        found = b""
        with contextlib.suppress(OSError):  # a server that has closed first: ENOTCONN is no ConnectionError
            client.sendall(data)
            client.shutdown(socket.SHUT_WR)
        with contextlib.suppress(TimeoutError, ConnectionError):
            while part := client.recv(65536):
                found += part
        return found


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def test_a_request_is_answered(port: int) -> None:
    answer = sent(port, b"GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % port)
    assert status(answer) == 200
    assert b"server:" not in answer.lower()


@pytest.mark.parametrize(
    "head",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: %(host)b\r\nHost: %(host)b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: %(host)b\r\n\r\n",
        b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : %(host)b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: %(host)b\r\nX: " + b"a" * 70_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: %(host)b\r\n" + b"".join(b"X-%d: a\r\n" % n for n in range(9000)) + b"\r\n",
        b"GET /" + b"a" * 3000 + b" HTTP/1.1\r\nHost: %(host)b\r\n\r\n",
        b"POST /api/check HTTP/1.1\r\nHost: %(host)b\r\nContent-Length: -1\r\n\r\n",
        b"POST /api/check HTTP/1.1\r\nHost: %(host)b\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"POST /api/check HTTP/1.1\r\nHost: %(host)b\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST /api/check HTTP/1.1\r\nHost: %(host)b\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"POST /api/check HTTP/1.1\r\nHost: %(host)b\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/9.9\r\nHost: %(host)b\r\n\r\n",
        b"GET /\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /assets/../../app.py HTTP/1.1\r\nHost: %(host)b\r\n\r\n",
        b"GET //evil.example/ HTTP/1.1\r\nHost: %(host)b\r\n\r\n",
    ],
)
def test_a_request_that_no_client_sends_is_refused(port: int, head: bytes) -> None:
    answer = sent(port, head % {b"host": b"127.0.0.1:%d" % port})
    assert answer == b"" or 400 <= status(answer) < 500
    assert b"Traceback" not in answer
    test_a_request_is_answered(port)


def test_a_length_beside_chunks_lets_nothing_slip_in(port: int) -> None:
    host = b"127.0.0.1:%d" % port
    hidden = b"GET /api/measures HTTP/1.1\r\nHost: %b\r\n\r\n" % host
    body = b"0\r\n\r\n" + hidden
    head = b"POST /api/check HTTP/1.1\r\nHost: %b\r\nContent-Length: %d\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = sent(port, head % (host, len(body)) + body)
    assert answer.count(b"HTTP/1.1 ") <= 1
    assert b"homicides" not in answer


@pytest.mark.parametrize("begun", [b"", b"GET / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nX-A: "])
def test_a_head_that_never_ends_is_given_up(port: int, begun: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "SECONDS", 0.3)
    with socket.create_connection(("127.0.0.1", port), timeout=5) as client:
        client.sendall(begun)
        started = time.monotonic()
        assert client.recv(100) == b""
        assert time.monotonic() - started < 4


def test_the_time_begins_anew_with_the_next_request(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "SECONDS", 0.3)
    with socket.create_connection(("127.0.0.1", port), timeout=5) as client:
        client.sendall(b"GET /nothing HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % port)
        assert client.recv(65536)
        client.sendall(b"GET / HTTP/1.1\r\nX-A")
        started = time.monotonic()
        while client.recv(65536):
            pass
        assert time.monotonic() - started < 4
