"""What a real browser needs of this machine: the package that steers it, and a Chromium that is installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = os.environ.get("ONRECORD_CHROMIUM", "")  # a path, where it is none of the names below
_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
_QUIET = (
    "--no-sandbox",  # containers run as root, which Chromium's sandbox refuses
    "--disable-gpu",
    "--disable-dev-shm-usage",  # containers have little shared memory
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
)


def chromium() -> str | None:
    """The path of the system's browser, or None where there is none."""
    return shutil.which(CHROMIUM) if CHROMIUM else next((path for name in _NAMES if (path := shutil.which(name))), None)


def missing() -> str | None:
    """Why no browser can be had here, in one line; None where one can."""
    if find_spec("playwright") is None:
        return "no browser tests: the extra `browser` is missing; install it: make browser"
    if chromium() is None:
        return "no browser tests: no Chromium is found; apt-get install chromium, or name one in ONRECORD_CHROMIUM"
    return None


@contextmanager
def opened() -> Iterator[Browser]:
    """A browser without windows and with a fresh folder of its own."""
    from playwright.sync_api import sync_playwright  # an extra

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(_QUIET))
        try:
            yield browser
        finally:
            browser.close()
