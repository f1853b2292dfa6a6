"""With JavaScript off every job can still be done."""

from __future__ import annotations

from typing import Any

from tests.browser.acts import checked, kept
from tests.browser.conftest import EXAMPLE, Opener

HOW: dict[str, Any] = {"java_script_enabled": False}


def test_a_story_is_checked_filtered_mended_and_taken_along(opening: Opener, story: str) -> None:
    page = checked(opening, story, **HOW)
    page.get_by_role("radio", name="Contradicted").check()
    assert page.locator(".card:visible").count() == page.locator(".card.contradicted").count()
    page.locator("#s10 .mend summary").click()
    page.locator("#m10").fill("homicides[baltimore-md, 2017] = 342")
    page.locator("#s10").get_by_role("button", name="Hold this instead").click()
    page.get_by_text("1 reading was changed by a person.").wait_for()
    page.get_by_label("Take it along as").select_option("csv")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save", exact=True).click()
    assert "homicides[baltimore-md, 2017] = 342" in download.value.path().read_text(encoding="utf-8")


def test_a_file_is_chosen(opening: Opener) -> None:
    page = opening("/", **HOW)
    page.get_by_label("Or a file").set_input_files(EXAMPLE)
    page.get_by_role("button", name="Hold it against the record").click()
    page.locator(".card").first.wait_for()
    assert EXAMPLE.name in page.locator(".dateline").inner_text()


def test_nothing_is_shown_that_needs_a_script(opening: Opener, story: str) -> None:
    page = checked(opening, story, **HOW)
    assert page.locator(".keys").is_hidden()
    assert not page.locator("button.copy:visible").count()
    page.goto("/record")
    assert not page.locator(".with-script:visible").count()


def test_the_record_is_explored(opening: Opener) -> None:
    page = opening("/record", **HOW)
    page.get_by_label("What is counted").first.select_option("homicides")
    page.get_by_label("From", exact=True).fill("2014")
    page.get_by_label("To", exact=True).fill("2016")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**from=2014**")
    assert page.locator("table.figures tbody tr").count() == 3
    assert page.locator(".drawn svg:visible").count() == 1
    page.get_by_role("link", name="Ranking").click()
    page.wait_for_url("**show=rank**")
    assert page.locator("table.figures tbody tr").count() > 3


def test_a_check_is_kept_run_again_and_deleted(opening: Opener) -> None:
    page = kept(opening, "Without a script", **HOW)
    page.get_by_role("button", name="Run again").click()
    page.get_by_text("Nothing is different").wait_for()
    page.locator("details > summary").get_by_text("Delete", exact=True).click()
    page.get_by_role("button", name="Delete for good").click()
    page.wait_for_url("**/kept")
    assert page.get_by_text("Without a script").count() == 0
