"""Pictures of the main pages for the docs, taken in the system's Chromium.

    python scripts/shots.py

Writes docs/page-check.png, docs/page-result.png, docs/page-record.png and docs/page-kept.png, 1280 pixels wide.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # the tests know how to start a server and a browser

from tests.browser.acts import checked, kept  # noqa: E402
from tests.browser.browsers import missing, opened  # noqa: E402
from tests.browser.serving import served  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Page

DOCS = ROOT / "docs"
SIZE = {"width": 1280, "height": 900}
MOST = 300_000  # bytes of a picture
STORY = (ROOT / "examples" / "river-city.txt").read_text(encoding="utf-8")
Opener = Callable[..., "Page"]


def main() -> None:
    """Take all four."""
    if why := missing():
        sys.exit(f"shots: {why}")
    with TemporaryDirectory() as folder, served(Path(folder) / "kept") as address, opened() as browser:

        def opening(path: str, **how: Any) -> Page:
            how |= {"viewport": SIZE, "locale": "en-US", "timezone_id": "UTC", "reduced_motion": "reduce"}
            page = browser.new_page(base_url=address, **how)
            page.goto(path)
            return page

        for name, shown in PAGES.items():
            page = shown(opening)
            data = page.screenshot(animations="disabled")
            if len(data) > MOST:
                sys.exit(f"shots: {name} takes {len(data):,} bytes, over {MOST:,}")
            (DOCS / f"page-{name}.png").write_bytes(data)
            print(f"docs/page-{name}.png: {len(data):,} bytes")


def _filled(opening: Opener) -> Page:
    page = opening("/")
    page.get_by_label("The story", exact=True).fill(STORY)
    page.get_by_text("Found in the story").wait_for()
    page.locator("#text").evaluate("field => { field.blur(); field.scrollTop = 0; }")
    return page


def _result(opening: Opener) -> Page:
    page = checked(opening, STORY)
    page.get_by_role("link", name="Look first at").click()
    return page


def _record(opening: Opener) -> Page:
    return opening("/record?measure=homicides&place=Chicago&place=New+York&place=Los+Angeles&from=1990")


def _kept(opening: Opener) -> Page:
    return kept(opening, "River mayors, 2 October", STORY)


PAGES: dict[str, Callable[[Opener], Page]] = {
    "check": _filled,
    "result": _result,
    "record": _record,
    "kept": _kept,
}

if __name__ == "__main__":
    main()
