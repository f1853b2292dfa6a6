"""One answer, as hostile as a server can make it: one line, in bounded time, and no more bytes than were allowed."""

import time

import pytest

from onrecord.errors import InputError
from onrecord.fetching.exchange import get
from onrecord.fetching.target import target_of
from onrecord.fetching.wire import Deadline
from tests.fetching.local import Handler, Web, endless, page, raw

URL = "http://bell.example.org/a"
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
MOST = 200_000


def asked(web: Web, answer: bytes | Handler, seconds: float = 1.0, *, cut: bool = False) -> bytes:
    web.answers["bell.example.org/a"] = answer
    return get(target_of(URL), web.network, Deadline(seconds, URL), MOST, cut=cut).body


def test_the_request_names_the_project_and_nothing_else(web: Web) -> None:
    assert asked(web, page(b"12 parades.")) == b"12 parades."
    (head,) = web.heads
    assert "User-Agent: OnRecord\r\n" in head
    assert "Accept-Encoding: identity\r\n" in head
    assert {line.partition(":")[0] for line in head.split("\r\n")[1:] if line} == {
        *("Host", "User-Agent", "Accept", "Accept-Encoding", "Connection")
    }


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (OK + b"\r\nto the end", b"to the end"),
        (CHUNKED + b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: 1\r\n\r\n", b"abcde"),
        (OK + b"Content-Length: 3\r\n\r\nabcdef", b"abc"),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + page(b"later"), b"later"),
        (page(b"unread", status="404 Not Found"), b""),
    ],
)
def test_the_ways_to_end_a_body(web: Web, answer: bytes, body: bytes) -> None:
    assert asked(web, raw(answer)) == body


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (raw(b""), "broken or breaks off"),
        (raw(b"SSH-2.0-OpenSSH_9.6\r\n"), "broken or breaks off"),
        (raw(b"HTTP/1.1 nine\r\n\r\n"), "broken or breaks off"),
        (raw(b"HTTP/3 200 OK\r\n\r\n"), "broken or breaks off"),
        (raw(OK + b"Content-Length: 500\r\n\r\nshort"), "broken or breaks off"),
        (raw(CHUNKED + b"FFFFFFFFFFFF\r\nshort"), "broken or breaks off"),
        (raw(CHUNKED + b"-5\r\nshort"), "broken or breaks off"),
        (raw(CHUNKED + b"zz\r\nshort"), "broken or breaks off"),
        (raw(CHUNKED + b"5\r\nshort"), "broken or breaks off"),
        (raw(OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n5\r\nshort\r\n0\r\n\r\n"), "broken or breaks off"),
        (raw(OK + b"A" * 66_000 + b": 1\r\n\r\n"), "head of the answer never ends|broken"),
        (raw(OK + b"A: 1\r\n" * 200 + b"\r\n"), "broken or breaks off"),
        (endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "head of the answer never ends"),
        (endless(OK, b"X-Long: " + b"a" * 1000 + b"\r\n"), "head of the answer never ends|broken"),
        (endless(OK + b"X: ", b"a" * 1000), "head of the answer never ends|broken"),
        (endless(OK + b"\r\n", b"a" * 10_000), "over 0 MB"),
        (endless(OK + b"Content-Length: 99999999999999\r\n\r\n", b"a" * 10_000), "over 0 MB"),
        (endless(CHUNKED, b"1\r\na\r\n"), "over 0 MB"),
        (endless(CHUNKED + b"0\r\n", b"Trailer: 1\r\n"), "over 0 MB"),
        (endless(CHUNKED + b"FFFFFFFFFFFFFFF\r\n", b"a" * 10_000), "over 0 MB"),
        (endless(b"", b"H", pause=0.05), "within 1 seconds"),
        (endless(OK, b"A: 1\r\n", pause=0.05), "within 1 seconds"),
        (endless(OK + b"Content-Length: 500\r\n\r\n", b"a", pause=0.05), "within 1 seconds"),
        (endless(CHUNKED, b"1\r\na\r\n", pause=0.05), "within 1 seconds"),
    ],
)
def test_an_answer_that_lies_or_never_ends_is_one_line(web: Web, answer: Handler, words: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(InputError, match=words) as met:
        asked(web, answer)
    assert time.perf_counter() - begun < 3
    assert "\n" not in str(met.value)


def test_a_long_body_may_be_cut_where_its_beginning_does(web: Web) -> None:
    assert asked(web, endless(OK + b"\r\n", b"a" * 10_000), cut=True) == b"a" * MOST
