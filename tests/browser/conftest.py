"""A real browser before the real server. Where one cannot be had, every test here is skipped, and says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.browsers import missing, opened
from tests.browser.serving import served
from tests.browser.watching import Watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SECONDS = 20.0  # that anything may take to show up on a busy machine
EXAMPLE = Path(__file__).parents[2] / "examples" / "river-city.txt"

Opener = Callable[..., "Page"]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Of this folder alone: while it is open, no other test of this process could run an event loop of its own."""
    if why := missing():
        pytest.skip(why)
    with opened() as found:
        yield found


@pytest.fixture(scope="package")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server, asked for after the browser, so that none is started in vain."""
    with served(tmp_path_factory.mktemp("kept")) as found:
        yield found


@pytest.fixture
def watch(address: str) -> Iterator[Watch]:
    """Over every page of a test, which fails where one did what it must not."""
    found = Watch(address)
    yield found
    assert found.faults == []


@pytest.fixture
def opening(browser: Browser, address: str, watch: Watch) -> Iterator[Opener]:
    """Opens a path of the server in a browser that knows nothing yet; names are settings of a Playwright context."""
    contexts = []

    def open_(path: str, **how: Any) -> Page:
        context = browser.new_context(base_url=address, locale="en-US", timezone_id="UTC", **how)
        context.set_default_timeout(SECONDS * 1000)
        contexts.append(context)
        page = context.new_page()
        watch.over(page)
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def story() -> str:
    """The example story, of which the record says five things."""
    return EXAMPLE.read_text(encoding="utf-8")
