"""Every page of the server, in the states that a person meets it in, by name: for what must hold on all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.browser.acts import checked, kept
from tests.browser.conftest import EXAMPLE, Opener

if TYPE_CHECKING:
    from playwright.sync_api import Page

REFUSALS = (404, 422)  # the statuses of the pages below that refuse


def _at(path: str) -> Callable[[Opener], Page]:
    return lambda opening: opening(path)


def _refused(opening: Opener) -> Page:
    page = opening("/")
    page.get_by_role("button", name="Hold it against the record").click()
    page.get_by_role("alert").wait_for()
    return page


def _result(opening: Opener) -> Page:
    return checked(opening, EXAMPLE.read_text(encoding="utf-8"))


def _opened(opening: Opener) -> Page:
    """A result with all that can be opened open, and no day."""
    page = checked(opening, "Chicago had 762 homicides in 2016. Last year New York had fewer murders than Chicago.")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    return page


def _offered(opening: Opener) -> Page:
    """A result in which a claim is being written."""
    page = _result(opening)
    page.locator("#s10 .mend summary").click()
    page.locator("#m10").fill("homicides[chicago-")
    page.locator("#l10 [role=option]").first.wait_for()
    page.locator("#s10 .live .fault").wait_for()
    page.locator("#m10").press("ArrowDown")
    return page


def _kept(opening: Opener) -> Page:
    return kept(opening, "A kept check")


def _rerun(opening: Opener) -> Page:
    page = kept(opening, "A check run again")
    page.get_by_role("button", name="Run again").click()
    page.get_by_text("Nothing is different").wait_for()
    return page


PAGES: dict[str, Callable[[Opener], Page]] = {
    "start": _at("/"),
    "a story that is refused": _refused,
    "result": _result,
    "result with all open": _opened,
    "a claim being written": _offered,
    "record over time": _at("/record"),
    "record as bars": _at(
        "/record?measure=homicides&show=bars&place=Chicago&place=New+York&from=2014&to=2016&per=rate"
    ),
    "record as ranking": _at("/record?measure=homicides&show=rank&year=2016&place=Chicago"),
    "record without an answer": _at("/record?measure=homicides&place=Nowhere+At+All"),
    "how a figure moved": _at("/record/vintages?measure=homicides&place=Chicago&period=2016"),
    "traced guns": _at("/record/traces"),
    "sources": _at("/record/sources"),
    "definitions": _at("/record/definitions"),
    "kept checks": _at("/kept"),
    "a kept check": _kept,
    "a check run again": _rerun,
    "no page": _at("/nowhere"),
}
