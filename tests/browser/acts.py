"""What a person does on the pages, told once: check a story, keep a check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.browser.conftest import Opener

if TYPE_CHECKING:
    from playwright.sync_api import Page

STORY = "Chicago had 762 homicides in 2016. Detroit counted 900 homicides in 2017."


def checked(opening: Opener, story: str, **how: Any) -> Page:
    """The result of a story that was pasted."""
    page = opening("/", **how)
    page.get_by_label("The story", exact=True).fill(story)
    page.get_by_role("button", name="Hold it against the record").click()
    page.locator(".card").first.wait_for()
    page.wait_for_load_state()  # a card can be there before the script that listens to the keys
    return page


def kept(opening: Opener, name: str, story: str = STORY, **how: Any) -> Page:
    """The page of a check that was just kept under this name."""
    page = opening("/kept", **how)
    new = page.locator("details.new")
    if new.get_attribute("open") is None:
        new.locator("summary").click()
    page.get_by_label("The story").fill(story)
    page.get_by_label("Under the name").fill(name)
    page.get_by_label("Published").fill("2018-10-02")
    page.get_by_role("button", name="Keep this check").click()
    page.get_by_role("heading", level=1, name=name).wait_for()
    return page
