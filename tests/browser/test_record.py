"""The pages of the record, used as a person uses them."""

from __future__ import annotations

import csv
import io
import re
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from onrecord import Record
from tests.browser.conftest import Opener


def _asked(url: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url).query)


def test_another_year_changes_the_drawing_the_table_and_the_address(opening: Opener) -> None:
    page = opening("/record?measure=homicides&place=Chicago")
    rows = page.locator("table.figures tbody tr")
    before = rows.count()
    with page.expect_response(re.compile(r"/record\?.*from=2010")):
        page.get_by_label("From", exact=True).fill("2010")
        page.get_by_label("To", exact=True).focus()  # which leaves the field, so that it changed
    page.wait_for_url("**/record?*from=2010*")
    assert rows.count() < before
    assert rows.first.locator("th").inner_text() == "2010"
    assert _asked(page.url)["place"] == ["Chicago"]
    page.go_back()
    page.wait_for_function("many => document.querySelectorAll('table.figures tbody tr').length === many", arg=before)


def test_an_address_gives_the_same_answer_again(opening: Opener) -> None:
    page = opening("/record?measure=homicides&place=Chicago&place=New+York&from=2010&per=rate")
    assert page.get_by_label("As", exact=True).input_value() == "rate"
    assert [page.get_by_label(f"Place {n}").input_value() for n in (1, 2)] == ["Chicago", "New York"]
    title, table = page.title(), page.locator("table.figures").inner_text()
    page.get_by_role("link", name="Link to this answer").click()
    page.wait_for_load_state()
    assert (page.title(), page.locator("table.figures").inner_text()) == (title, table)


def test_the_drawing_is_one_stop_and_arrow_keys_go_through_its_figures(opening: Opener) -> None:
    page = opening("/record?measure=homicides&place=Chicago&from=2010&to=2016")
    page.get_by_role("link", name="Skip the drawing").focus()
    page.keyboard.press("Tab")
    told = "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent"
    first = page.evaluate(told)
    page.keyboard.press("ArrowRight")
    second = page.evaluate(told)
    page.keyboard.press("Home")
    assert page.evaluate(told) == first != second
    assert "2010" in first
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('svg')") is None


def test_the_figures_are_those_of_the_desk(opening: Opener) -> None:
    page = opening("/record?measure=homicides&place=Chicago&from=2010&to=2016")
    with page.expect_download() as download:
        page.get_by_role("link", name="Figures (CSV)").click()
    assert download.value.suggested_filename == "onrecord-homicides.csv"
    words = download.value.path().read_text(encoding="utf-8")
    assert words == Record.open().series("homicides", "Chicago", "2010..2016").to_csv()
    shown = page.locator("table.figures tbody tr").all_inner_texts()
    figures = list(csv.DictReader(io.StringIO(words)))
    assert len(shown) == len(figures)


def test_the_drawing_is_taken_along_as_a_picture_that_stands_alone(opening: Opener) -> None:
    page = opening("/record?measure=homicides&place=Chicago&show=bars")
    with page.expect_download() as download:
        page.get_by_role("link", name="Chart (SVG)").click()
    drawing = ElementTree.parse(download.value.path()).getroot()
    assert drawing.tag.endswith("}svg")
    assert not [one for one in drawing.iter() if one.tag.endswith(("}script", "}image", "}foreignObject"))]


def test_the_slider_moves_through_the_days_of_the_record(opening: Opener) -> None:
    page = opening("/record?measure=homicides&place=Chicago&from=2016&to=2016")
    days = page.get_by_label("As it stood", exact=True)
    page.locator("#slide").focus()
    with page.expect_response(re.compile("as_of=")):
        page.keyboard.press("ArrowLeft")
    page.wait_for_url("**as_of=*")
    assert days.input_value() == _asked(page.url)["as_of"][0]


def test_the_snippet_for_another_page_is_copied(opening: Opener) -> None:
    page = opening("/record?measure=homicides&place=Chicago", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_text("Put the chart on another page").click()
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#embed").input_value()


def test_a_figure_leads_to_how_it_moved_and_on_to_its_source(opening: Opener) -> None:
    page = opening("/record/vintages?measure=homicides&place=Chicago&period=2016")
    figures = page.locator("table.moves").first.locator("tbody th").all_inner_texts()
    assert {"762", "771", "784"} <= set(figures)
    page.locator("table.moves").first.locator("tbody tr").first.get_by_role("link").last.click()
    page.wait_for_url("**/record/sources#*")
    assert page.locator(":target").is_visible()


@pytest.mark.parametrize("path", ["/record/traces", "/record/sources", "/record/definitions"])
def test_the_other_pages_of_the_record_open_from_its_list(opening: Opener, path: str) -> None:
    page = opening("/record")
    page.locator(f"nav.pages a[href='{path}']").click()
    page.wait_for_url(f"**{path}")
    assert page.locator("nav.pages [aria-current=page]").get_attribute("href") == path


def test_another_year_of_traced_guns_is_shown(opening: Opener) -> None:
    page = opening("/record/traces")
    years = page.get_by_label("In the year").locator("option")
    other = next(year.inner_text() for year in years.all() if year.get_attribute("selected") is None)
    page.get_by_label("In the year").select_option(other)
    page.get_by_role("button", name="Show").click()
    page.wait_for_url(f"**year={other}*")
    assert other in page.get_by_role("heading", level=1).inner_text()
