"""A screen 380 pixels wide: nothing stands outside it, and what is to be touched is large enough for a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.acts import checked
from tests.browser.conftest import Opener
from tests.browser.every import PAGES, REFUSALS
from tests.browser.watching import Watch

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTH = 380
HOW: dict[str, Any] = {"viewport": {"width": WIDTH, "height": 780}, "has_touch": True, "is_mobile": True}
LEAST = 24  # pixels a side, as WCAG 2.2 has it for what stands alone
# What reaches over the edge, unless it stands in a part that scrolls by itself or is out of sight on purpose.
OUTSIDE = """() => {
  const wide = document.documentElement.clientWidth + 1, bound = ["auto", "scroll", "hidden", "clip"];
  const held = ({ parentElement: over }) => over && (bound.includes(getComputedStyle(over).overflowX) || held(over));
  const aside = ".skip, .skip *, .skip-drawing, .skip-drawing *";
  return [...document.body.querySelectorAll("*")].filter((one) => {
    const box = one.getBoundingClientRect(), out = box.right > wide || box.left < -1;
    return out && box.width && box.height && one.checkVisibility() && !held(one) && !one.matches(aside);
  }).map((one) => one.outerHTML.slice(0, 100));
}"""
# What is to be touched and too small for it; a box or a button of a choice counts with the words beside it.
TOUCHED = """(least) => {
  const whole = (one) => one.matches("[type=radio], [type=checkbox]") ? one.closest(".option, label") || one : one;
  return [...document.querySelectorAll("button, select, summary, input:not([type=hidden]), nav a")].filter((one) => {
    const box = whole(one).getBoundingClientRect();
    return one.checkVisibility() && box.width > 1 && box.height > 1 && (box.width < least || box.height < least);
  }).map((one) => one.outerHTML.slice(0, 100));
}"""


def _small(opening: Opener) -> Opener:
    def open_(path: str, **how: object) -> Page:
        return opening(path, **HOW, **how)

    return open_


@pytest.mark.parametrize("name", PAGES)
def test_all_stands_within_the_screen(opening: Opener, watch: Watch, name: str) -> None:
    watch.refusals = REFUSALS
    page = PAGES[name](_small(opening))
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH
    assert page.evaluate(OUTSIDE) == []
    assert page.evaluate(TOUCHED, LEAST) == []


def test_a_story_is_checked_with_a_finger(opening: Opener, story: str) -> None:
    page = checked(_small(opening), story)
    page.get_by_role("link", name="all-time record (statement 10, contradicted)").tap()
    assert page.locator("#s10").evaluate("card => card.matches(':target')")
    page.locator("#s10 .mend summary").tap()
    assert page.locator("#m10").is_visible()
    box = page.locator("#m10").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= WIDTH
