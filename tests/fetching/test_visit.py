"""A whole fetch: what a site may send a program to, and what it may ask of it."""

import gzip
import time

import pytest

from onrecord.errors import InputError
from onrecord.fetching import Limits, Page, fetch
from tests.fetching.local import PUBLIC, Web, endless, moved, page, raw

URL = "http://bell.example.org/a"
LIMITS = Limits(seconds=1.5, size=1_000_000)


def fetched(web: Web, url: str = URL) -> Page:
    return fetch(url, limits=LIMITS, network=web.network)


def refused(web: Web, url: str = URL) -> str:
    begun = time.perf_counter()
    with pytest.raises(InputError) as met:
        fetched(web, url)
    assert time.perf_counter() - begun < 4
    assert "\n" not in str(met.value)
    return str(met.value)


def test_a_page_with_its_address_and_media_type(web: Web) -> None:
    web.answers["bell.example.org/a"] = page(b"12 parades.", media="Text/Plain; Charset=UTF-8")
    assert fetched(web) == Page(URL, b"\xef\xbb\xbf12 parades.", "text/plain")
    assert web.asked == ["bell.example.org/robots.txt", "bell.example.org/a"]


def test_a_page_whose_server_names_no_type_or_encoding_is_left_as_it_is(web: Web) -> None:
    web.answers["bell.example.org/a"] = raw(b"HTTP/1.0 200 OK\r\n\r\n\xe9")
    assert fetched(web) == Page(URL, b"\xe9", "")


@pytest.mark.parametrize(
    ("charset", "body", "words"),
    [
        ("iso-8859-1", b"\x93caf\xe9\x94", "“café”"),
        ("utf-16", "café".encode("utf-16"), "café"),
        ("utf-8", b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
    ],
)
def test_text_in_an_encoding_that_the_server_names_is_utf_8(web: Web, charset: str, body: bytes, words: str) -> None:
    web.answers["bell.example.org/a"] = page(body, media=f"text/html; charset={charset}")
    assert fetched(web).data == words.encode("utf-8-sig")


@pytest.mark.parametrize("charset", ["zip", "rot13", "unicode_escape", "utf-8", "x" * 500, "\x00"])
def test_an_encoding_that_is_none_changes_nothing(web: Web, charset: str) -> None:
    web.answers["bell.example.org/a"] = page(b"\xff\\x41", media=f"text/html; charset={charset}")
    assert fetched(web).data == b"\xff\\x41"


# ------------------------------------------------------------------------------------------------------ redirects


def test_redirects_are_followed_and_the_last_address_is_told(web: Web) -> None:
    web.answers["bell.example.org/a"] = moved("//news.example.org/b", "301 Moved Permanently")
    web.answers["news.example.org/b"] = moved("c?d=é")
    web.answers["news.example.org/c?d=%C3%A9"] = page(b"12 parades.")
    assert fetched(web).url == "http://news.example.org/c?d=%C3%A9"


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("http://127.0.0.1/admin", "no address of the public internet"),
        ("http://[::1]/", "no address of the public internet"),
        ("http://localhost./", "no address of the public internet"),
        ("http://inside.example.org/", "no address of the public internet"),
        ("http://2130706433/", "broken address"),
        ("file:///etc/passwd", "only addresses that begin"),
        ("data:text/plain,a", "only addresses that begin"),
        ("http://bell.example.org:6379/", "port 6379"),
        ("//nora@bell.example.org/", "before the @"),
        ("http://[", "broken address"),
        ("", "nowhere"),
        ("/a", "over 5 redirects"),
    ],
)
def test_a_redirect_is_held_to_the_same_rules(web: Web, to: str, words: str) -> None:
    web.names["inside.example.org"] = [["10.0.0.7"]]
    web.answers["bell.example.org/a"] = moved(to)
    assert words in refused(web)
    assert {address for address, _ in web.dialled} == {PUBLIC}


def test_no_redirect_leads_out_of_encryption(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.fetching.wire._secured", lambda sock, *_: sock)
    web.answers["bell.example.org/a"] = moved("http://bell.example.org/b")
    assert "not encrypted" in refused(web, "https://bell.example.org/a")
    assert "bell.example.org/b" not in web.asked
    web.answers["bell.example.org/a"] = page(b"12 parades.")
    assert fetched(web, "https://bell.example.org/a").url == "https://bell.example.org/a"


def test_a_name_that_turns_private_between_two_steps_is_refused(web: Web) -> None:
    web.answers["bell.example.org/a"] = page(b"12 parades.")
    web.names["bell.example.org"] = [[PUBLIC], ["127.0.0.1"]]
    assert "no address of the public internet" in refused(web)
    assert web.asked == ["bell.example.org/robots.txt"]


# --------------------------------------------------------------------------------------------------------- robots


def test_a_page_that_robots_are_asked_to_leave_is_left(web: Web) -> None:
    web.answers["bell.example.org/robots.txt"] = page(b"User-agent: *\nDisallow: /a\n")
    assert "robots.txt asks" in refused(web)
    assert web.asked == ["bell.example.org/robots.txt"]


def test_a_redirect_asks_the_robots_file_of_the_site_that_it_leads_to(web: Web) -> None:
    web.answers["bell.example.org/a"] = moved("http://news.example.org/b")
    web.answers["news.example.org/robots.txt"] = page(b"User-agent: OnRecord\nDisallow: /\n")
    assert "http://news.example.org/b: the site's robots.txt asks" in refused(web)


@pytest.mark.parametrize(
    "answer",
    [
        page(b"", status="503 Service Unavailable"),
        moved("http://127.0.0.1/robots.txt"),
        moved("/robots.txt"),
        raw(b""),
        endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a", pause=0.05),
    ],
)
def test_a_site_that_cannot_be_asked_is_left(web: Web, answer: bytes) -> None:
    web.answers["bell.example.org/robots.txt"] = answer
    assert refused(web)
    assert "bell.example.org/a" not in web.asked


def test_the_beginning_of_an_endless_robots_file_counts(web: Web) -> None:
    web.answers["bell.example.org/a"] = page(b"12 parades.")
    web.answers["bell.example.org/robots.txt"] = endless(
        b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /b\n", b"a" * 9000
    )
    assert fetched(web).data == b"12 parades."


# -------------------------------------------------------------------------------------------------------- answers


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (page(b"gone", status="404 Not Found"), "answers 404 (Not Found)"),
        (page(b"no", status="799 Evil \x1b[31m"), "answers 799;"),
        (page(b"no", status="204 No Content"), "answers 204"),
        (page(b" \n"), "the page is empty"),
        (page(gzip.compress(b"a" * 10_000_000), "Content-Encoding: gzip"), "compressed, unasked"),
        (page(b"a" * 1_000_001), "over 1 MB"),
    ],
)
def test_what_is_no_page_is_one_line(web: Web, answer: bytes, words: str) -> None:
    web.answers["bell.example.org/a"] = answer
    assert words in refused(web)


def test_all_steps_share_one_clock(web: Web) -> None:
    slow = endless(b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n", b"aa", pause=0.2)
    web.answers["bell.example.org/robots.txt"] = slow
    web.answers["bell.example.org/a"] = slow
    assert "within 1.5 seconds" in refused(web)
