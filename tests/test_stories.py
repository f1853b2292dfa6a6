"""Where stories come from: files in order, then addresses, with errors in their place."""

from __future__ import annotations

import io
import json

import pytest
from click.testing import CliRunner

from onrecord.cli import main
from onrecord.errors import InputError
from onrecord.fetching import Page, fetch
from onrecord.model import Document
from onrecord.stories import fetched, named
from tests.fetching import local

URL = "http://bell.example.org/a"
STORY = "CHICAGO, Jan. 5, 2017 — The city had 900 homicides in 2016, the police said.\n"
FEED = b"<rss><channel><item><description>12 parades.</description></item></channel></rss>"

web = pytest.fixture(local.web)


def only(page: Page) -> Document:
    (found,) = fetched([URL], fetch=lambda _: page)
    assert isinstance(found, Document)
    return found


def test_a_page_is_read_as_a_file_would_be_and_its_address_is_its_source() -> None:
    found = only(Page("http://news.example.org/b", b"\xef\xbb\xbf" + STORY.encode(), "text/plain"))
    assert (found.name, found.source, found.text) == (URL, "http://news.example.org/b", STORY)


def test_a_feed_and_json_lines_hold_several() -> None:
    assert only(Page(URL, FEED, "application/rss+xml")).name == f"{URL}, item 1"
    line = json.dumps({"id": "one", "text": "12 parades."}).encode()
    assert only(Page(URL, line, "application/json")).name == "one"


def test_an_error_stands_in_its_place() -> None:
    def get(url: str) -> Page:
        if url == URL:
            raise InputError(f"{url}: no")
        return Page(url, b"12 parades.", "")

    first, second = fetched([URL, f"{URL}/b"], fetch=get)
    assert isinstance(first, InputError)
    assert isinstance(second, Document)


def test_no_story_is_one_line() -> None:
    with pytest.raises(InputError, match="no story is named"):
        list(named((), (), None, io.BytesIO()))


@pytest.fixture
def at_hand(web: local.Web, monkeypatch: pytest.MonkeyPatch) -> local.Web:
    """The command's own fetch, on a web of our own."""
    monkeypatch.setattr("onrecord.fetching.fetch", lambda url: fetch(url, network=web.network))
    web.answers["bell.example.org/a"] = local.page(STORY.encode())
    return web


@pytest.mark.usefixtures("at_hand")
def test_the_command_checks_a_page() -> None:
    done = CliRunner().invoke(main, ["check", "--url", URL, "--format", "json"])
    assert done.exit_code == 0
    document = json.loads(done.stdout)["document"]
    assert (document["name"], document["source"], document["published"]) == (URL, URL, "2017-01-05")
    assert f"onrecord check --url '{URL}'" in CliRunner().invoke(main, ["check", "--url", URL]).stdout


def test_a_report_tells_where_a_page_came_from_in_the_end(at_hand: local.Web) -> None:
    at_hand.answers["bell.example.org/old"] = local.moved("/a")
    told = CliRunner().invoke(main, ["check", "--url", "http://bell.example.org/old"]).stdout
    assert told.startswith("http://bell.example.org/old · from http://bell.example.org/a · published")
    shown = CliRunner().invoke(main, ["check", "--url", "http://bell.example.org/old", "--format", "html"]).stdout
    assert URL in shown


def test_what_cannot_be_fetched_is_one_line_and_the_rest_is_done(at_hand: local.Web) -> None:
    at_hand.answers["bell.example.org/b"] = local.moved("http://169.254.169.254/")
    done = CliRunner().invoke(main, ["check", "--url", "http://bell.example.org/b", "--url", URL, "--format", "jsonl"])
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert json.loads(done.stdout)["document"]["name"] == URL


@pytest.mark.parametrize("url", ["http://localhost./", "file:///etc/passwd", "http://127.0.0.1:22/"])
def test_no_address_of_this_machine_is_asked(url: str) -> None:
    done = CliRunner().invoke(main, ["check", "--url", url])
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
