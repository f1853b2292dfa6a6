"""A story from an address, where the server was started to read them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from starlette.testclient import TestClient

from onrecord import fetching
from onrecord.errors import InputError
from onrecord.extras.web.app import application
from onrecord.extras.web.settings import Settings
from onrecord.fetching import Page
from tests.extras.web.conftest import HOST
from tests.extras.web.forms import post, verdicts

ADDRESS = "https://news.example/figures.txt"


@pytest.fixture
def open_client(settings: Settings) -> TestClient:
    return TestClient(application(replace(settings, allow_urls=True)), f"http://{HOST}")


def test_the_page_has_a_field_for_an_address(open_client: TestClient) -> None:
    assert 'name="url"' in open_client.get("/").text


def test_a_story_is_read_from_its_address(open_client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def get(url: str, **_: Any) -> Page:
        return Page(url, b"CHICAGO, Jan. 9, 2017 - Chicago had 900 homicides in 2016.", "text/plain")

    monkeypatch.setattr(fetching, "fetch", get)
    found = post(open_client, "/check", "", url=ADDRESS)
    assert found.status_code == 200
    assert verdicts(found.text) == ["contradicted"]
    assert ADDRESS in found.text


def test_a_page_is_read_in_the_charset_that_its_server_names(
    open_client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "Chicago, Jan. 9, 2017. “Chicago had 900 homicides in 2016,” Mayor Ann Roe said.".encode("cp1252")
    monkeypatch.setattr(fetching, "fetch", lambda url, **_: Page(url, words, "text/plain", "windows-1252"))
    found = post(open_client, "/check", "", url=ADDRESS)
    assert found.status_code == 200
    assert "Ann Roe" in found.text


def test_an_address_that_gives_nothing_is_told_beside_the_form(
    open_client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def get(url: str, **_: Any) -> Page:
        raise InputError(f"{url}: the page is empty; check the address")

    monkeypatch.setattr(fetching, "fetch", get)
    found = post(open_client, "/check", "", url=ADDRESS)
    assert found.status_code == 422
    assert "the page is empty" in found.text
    assert ADDRESS in found.text


@pytest.mark.parametrize("address", ["http://127.0.0.1:8765/", "file:///etc/passwd", "http://[::1]/", "gopher://a/"])
def test_no_address_leads_into_the_machine(open_client: TestClient, address: str) -> None:
    found = post(open_client, "/check", "", url=address)
    assert found.status_code == 422
    assert 'role="alert"' in found.text
