"""Checks that are kept, run again and deleted, as a person does it."""

from __future__ import annotations

import json

from tests.browser.acts import kept
from tests.browser.conftest import Opener


def test_a_kept_check_is_run_again_and_says_what_is_different(opening: Opener) -> None:
    page = kept(opening, "River desk")
    assert page.locator(".findings li").count() == 2
    page.get_by_role("button", name="Run again").click()
    page.get_by_text("Nothing is different: the record says of all 2 statements what it said then.").wait_for()
    page.get_by_role("link", name="What was kept").click()
    page.get_by_role("heading", name="What the record said", exact=True).wait_for()


def test_it_is_listed_named_anew_saved_and_opened_as_a_check(opening: Opener) -> None:
    page = kept(opening, "First name")
    page.get_by_text("Rename").first.click()
    page.get_by_label("Name").fill("Second name")
    page.get_by_role("button", name="Rename").click()
    page.get_by_role("heading", level=1, name="Second name").wait_for()
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as JSON").click()
    saved = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert saved["schema"] == "onrecord.kept/1"
    page.get_by_role("button", name="Open it as a check").click()
    page.locator(".card").first.wait_for()
    page.goto("/kept")
    page.get_by_role("link", name="Second name").click()
    page.get_by_role("heading", level=1, name="Second name").wait_for()


def test_it_is_deleted_for_good(opening: Opener) -> None:
    page = kept(opening, "To be deleted")
    page.get_by_text("Delete", exact=True).click()
    page.get_by_role("button", name="Delete for good").click()
    page.wait_for_url("**/kept")
    assert page.get_by_text("To be deleted").count() == 0
