"""The page on which a story is checked, used as a person uses it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord import check
from onrecord.model import CheckedClaim, Report, Verdict
from tests.browser.acts import checked
from tests.browser.conftest import EXAMPLE, Opener
from tests.browser.watching import Watch

if TYPE_CHECKING:
    from playwright.sync_api import Page

ONE_MORE = "\n\nToledo had 12 homicides in 1931.\n"  # of which the record has nothing: the fifth kind of verdict
DROP = """([name, words]) => {
  const data = new DataTransfer();
  data.items.add(new File([words], name, { type: "text/plain" }));
  const how = { dataTransfer: data, bubbles: true, cancelable: true };
  for (const kind of ["dragover", "drop"]) document.querySelector("main").dispatchEvent(new DragEvent(kind, how));
  return document.getElementById("file").files.length;
}"""


def _verdicts(report: Report) -> Counter[str]:
    return Counter(entry.finding.verdict.value for entry in report.entries if isinstance(entry, CheckedClaim))


def _in_hand(page: Page) -> str | None:
    """The id of the card that has the focus."""
    return page.evaluate("document.activeElement.id") or None


def test_a_pasted_story_shows_the_verdicts_of_the_command_line_all_five_kinds(opening: Opener, story: str) -> None:
    page = checked(opening, story + ONE_MORE)
    expected = _verdicts(check(story + ONE_MORE))
    assert set(expected) == {verdict.value for verdict in Verdict}
    assert {name: page.locator(f".card.{name}").count() for name in expected} == dict(expected)
    sums = page.locator(".top .sums")
    assert [sums.locator(f".sum.{name} b").inner_text() for name in expected] == [str(n) for n in expected.values()]
    assert (
        "Homicides in Baltimore in 2017: the highest on record."
        in page.locator(".card.contradicted").first.inner_text()
    )


def test_the_day_is_filled_in_from_what_is_pasted(opening: Opener, story: str) -> None:
    page = opening("/")
    page.get_by_label("The story", exact=True).fill(story)
    page.get_by_text("Found in the story: the dateline says Oct. 2, 2018.").wait_for()
    assert page.get_by_label("Published").input_value() == "2018-10-02"


def test_a_day_of_the_persons_own_stays(opening: Opener, story: str) -> None:
    page = opening("/")
    page.get_by_label("Published").fill("2018-10-03")
    with page.expect_response("**/check/day") as answer:
        page.get_by_label("The story", exact=True).fill(story)
    assert answer.value.status == 204
    assert page.get_by_label("Published").input_value() == "2018-10-03"


def test_a_file_dropped_anywhere_is_checked(opening: Opener, story: str) -> None:
    page = opening("/")
    assert page.evaluate(DROP, ["river-city.txt", story]) == 1
    assert page.locator("body.over").count() == 0
    page.get_by_role("button", name="Hold it against the record").click()
    page.locator(".card").first.wait_for()
    assert "river-city.txt" in page.locator(".dateline").inner_text()


def test_a_chosen_file_that_cannot_be_read_is_told_in_a_line(opening: Opener, watch: Watch, tmp_path: Path) -> None:
    watch.refusals = (422,)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nno more of it")
    page = opening("/")
    page.get_by_label("Or a file").set_input_files(broken)
    page.get_by_role("button", name="Hold it against the record").click()
    alert = page.get_by_role("alert")
    assert "broken.pdf" in alert.inner_text()
    assert page.get_by_label("The story", exact=True).is_editable()


def test_the_keys_walk_through_the_statements(opening: Opener, story: str) -> None:
    page = checked(opening, story)
    walked = []
    for key in ("j", "j", "j", "k"):
        page.keyboard.press(key)
        walked.append(_in_hand(page))
    assert walked == ["s1", "s2", "s3", "s2"]
    assert page.locator("#s2").evaluate("card => card.getBoundingClientRect().top >= 0")
    page.keyboard.press("m")
    assert _in_hand(page) == "m2"
    page.keyboard.type("jk")
    assert _in_hand(page) == "m2"
    assert "jk" in page.locator("#m2").input_value()


def test_the_keys_can_be_turned_off(opening: Opener, story: str) -> None:
    page = checked(opening, story)
    page.get_by_label("Keys:").uncheck()
    page.keyboard.press("j")
    assert _in_hand(page) == "keys"


def test_the_keys_pass_over_what_a_filter_hides(opening: Opener, story: str) -> None:
    page = checked(opening, story)
    page.get_by_role("radio", name="Contradicted").check()
    shown = page.locator(".card:visible")
    assert (
        shown.count()
        == page.locator(".card.contradicted").count()
        == page.locator(".card.contradicted:visible").count()
    )
    page.keyboard.press("j")
    assert _in_hand(page) == shown.first.get_attribute("id")


def test_a_mark_leads_to_its_card_and_the_card_back(opening: Opener, story: str) -> None:
    page = checked(opening, story)
    page.get_by_role("link", name="all-time record (statement 10, contradicted)").click()
    assert page.url.endswith("#s10")
    assert page.locator("#s10").evaluate("card => card.matches(':target')")
    page.locator("#s10 a[href='#at-10']").click()
    assert page.url.endswith("#at-10")


def test_a_reading_is_mended_and_mended_back(opening: Opener, story: str) -> None:
    page = checked(opening, story)
    card = page.locator("#s10")
    assert "contradicted" in (card.get_attribute("class") or "")
    card.get_by_text("Change this reading").click()
    field = card.get_by_role("combobox", name="The claim")
    field.fill("homicides[baltimore-md, 2017] = 342")
    card.locator(".live .verdict").wait_for()
    assert "342" in card.locator(".live").inner_text()
    card.get_by_role("button", name="Hold this instead").click()
    page.get_by_text("1 reading was changed by a person.").wait_for()
    assert page.url.endswith("#s10")
    assert page.locator("#m10").input_value() == "homicides[baltimore-md, 2017] = 342"
    page.locator("#s10").get_by_text("Change this reading").click()
    page.get_by_role("button", name="Back to what was read first").click()
    page.get_by_text("1 reading was changed by a person.").wait_for(state="detached")
    assert page.locator("#m10").input_value() == "homicides[baltimore-md, 2017] is highest ever"


def test_what_is_no_claim_is_told_where_it_was_written(opening: Opener, story: str) -> None:
    page = checked(opening, story)
    card = page.locator("#s10")
    card.get_by_text("Change this reading").click()
    card.get_by_role("combobox", name="The claim").fill("homicides[")
    card.locator(".live .fault").wait_for()
    card.get_by_role("button", name="Hold this instead").click()
    page.wait_for_url("**/check/*#s10")
    assert page.locator("#m10").input_value() == "homicides["
    assert page.locator("#f10").is_visible()


def test_names_are_offered_and_taken_with_the_keyboard(opening: Opener, story: str) -> None:
    page = checked(opening, story)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("m")
    page.keyboard.press("Control+a")
    page.keyboard.type("homicides[chicago-")
    field, listed = page.locator("#m2"), page.locator("#l2")
    listed.get_by_role("option", name="chicago-il").first.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    assert listed.locator("[aria-selected=true]").get_attribute("id") == field.get_attribute("aria-activedescendant")
    words = listed.locator("[aria-selected=true] code").inner_text()
    page.keyboard.press("Enter")
    assert field.input_value() == f"homicides[{words}"
    assert listed.is_hidden()


def test_a_report_is_saved_as_the_command_line_writes_it(opening: Opener) -> None:
    page = opening("/")
    page.get_by_label("Or a file").set_input_files(EXAMPLE)
    page.get_by_role("button", name="Hold it against the record").click()
    page.get_by_label("Take it along as").select_option("json")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save", exact=True).click()
    assert download.value.suggested_filename == "onrecord-report.json"
    report = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert report["schema"] == "onrecord.report/1"
    claims = [one for one in report["statements"] if one["kind"] == "claim"]
    assert Counter(claim["verdict"] for claim in claims) == _verdicts(check(EXAMPLE))


def test_a_report_is_copied(opening: Opener, story: str) -> None:
    page = checked(opening, story, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("status").get_by_text("Copied").wait_for()
    assert "CONTRADICTED" in page.evaluate("navigator.clipboard.readText()")
