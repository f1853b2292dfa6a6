from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Document, Report
from onrecord.reporting.html import html_report, rules
from tests.reporting.hostile import ATTACKS, everywhere
from tests.reporting.page import Element, read
from tests.reporting.samples import COUNTED, TEXT, report

# All that a page is made of. An element or attribute beyond these came from somewhere else.
NAMES = """
html head meta title style body a header p span h1 h2 h3 h4 bdi b div fieldset legend input label main section mark
ul ol li article q code figure figcaption svg desc line text rect circle path details summary table thead tbody tr
th td dl dt dd time small footer script
"""
ELEMENTS = set(NAMES.split())
LOADING = {"src", "srcset", "data", "action", "formaction", "poster", "background", "style", "srcdoc"}


def page(whole: Report) -> Element:
    return read(html_report(whole))


def pane(root: Element) -> str:
    return root.one("div", "text").text()


def test_the_same_report_gives_the_same_bytes() -> None:
    assert html_report(report()) == html_report(report())


def test_the_story_stands_as_published() -> None:
    assert pane(page(report())) == TEXT


def test_each_statement_has_a_card_that_leads_back() -> None:
    root = page(report())
    cards = root.all("article")
    assert [card.attributes["id"] for card in cards] == ["s1", "s2", "s3", "s4", "s5"]
    names = {element.attributes["id"] for element in root.all() if "id" in element.attributes}
    inside = {link.attributes["href"][1:] for link in root.all("a") if link.attributes["href"].startswith("#")}
    assert inside <= names


def test_ids_are_given_once() -> None:
    names = [element.attributes["id"] for element in page(report()).all() if "id" in element.attributes]
    assert len(names) == len(set(names))


def test_the_marks_of_a_card_stand_where_its_rule_looks_for_them() -> None:
    root = page(report())
    story, cards = root.one("section", "story"), root.one("section", "cards")
    beside = next(one.children for one in root.all() if story in one.children)
    assert [one for one in beside if isinstance(one, Element)][:2] == [story, cards]
    assert root.all("article") == [one for one in cards.children if isinstance(one, Element) and one.name == "article"]
    assert rules(1, 1) == ".story:has(+ .cards > #s1:target) .n1{background:var(--tint)}"


def test_a_card_says_verdict_speaker_reason_evidence_and_reading() -> None:
    card = page(report()).all("article")[2]
    shown = card.text()
    for words in (
        "contradicted",
        "“murder rate is record setting”",
        "Ada Quill, through Mill Harbor Courier, 12 January 2017",
        "ten years since 1961 were higher",
        "“the highest since 1996”",
        "28.0 < 33.1",
        "The record begins in 1961.",
        "28.0 per 100,000",
        "25 September 2017",
        "rate(homicides[mill-harbor-xx, 2016]) is highest ever",
        "“our” is Mill Harbor, because its mayor speaks",
    ):
        assert words in shown
    assert card.one("svg").attributes["role"] == "img"


def test_figures_at_second_hand_say_who_reported_them() -> None:
    assert "reported in Yearly homicide table" in page(report()).all("article")[0].text()


def test_a_page_without_headline_is_titled_by_the_file_name_alone() -> None:
    plain = replace(report().document, title=None, name="drafts/march/mill-harbor.txt")
    assert page(replace(report(), document=plain)).one("h1").text() == "mill-harbor.txt"


def test_an_act_shows_what_is_on_record_and_what_followed() -> None:
    shown = page(report()).all("article")[3].text()
    assert shown.index("On record") < shown.index("Asked for troopers") < shown.index("What followed")
    assert "Twelve were sent" in shown


def test_sums_filters_and_foot() -> None:
    root = page(report())
    assert root.one("p", "sums").text().split()[:3] == ["✗", "1", "contradicted"]
    wanted = ["v-all", "v-contradicted", "v-disputed", "v-supported", "v-unclear", "v-act", "w-0", "w-1", "w-2", "w-3"]
    assert [box.attributes["id"] for box in root.all("input")] == wanted
    foot = root.one("footer").text()
    assert "What “hurt” counts could not be made out." in foot
    assert "Yearly homicide table" in foot


def test_only_the_page_s_own_style_and_script_may_run() -> None:
    root = page(report())
    policy = next(meta for meta in root.all("meta") if meta.attributes.get("http-equiv") == "Content-Security-Policy")
    rules = policy.attributes["content"]
    assert rules.startswith("default-src 'none'; ")
    for name in ("style", "script"):
        digest = b64encode(sha256(root.one(name).text().encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}';" in rules
    assert "unsafe" not in rules


def test_the_page_loads_nothing() -> None:
    root = page(report())
    assert not {name for element in root.all() for name in element.attributes} & LOADING
    assert not re.search(r"url\(|@import|@font-face", root.one("style").text())
    assert not re.search(r"fetch|XMLHttpRequest|import\(|https?:", root.one("script").text())


def same_frame(root: Element) -> None:
    """Nothing but the page's own elements, no handlers, links to the web or within the page alone."""
    own = page(report())
    assert {element.name for element in root.all()} <= ELEMENTS
    assert root.one("script").text() == own.one("script").text()
    for element in root.all():
        assert not [name for name in element.attributes if name.startswith("on") or name in LOADING]
        assert element.attributes.get("href", "#").lower().startswith(("#", "http://", "https://"))


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_field_can_become_markup(attack: str) -> None:
    root = page(everywhere(report(), attack))
    same_frame(root)
    assert pane(root) == TEXT


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_story_can_become_markup(attack: str) -> None:
    text = attack + TEXT + attack
    root = page(replace(report(), document=Document("a.txt", text)))
    same_frame(root)
    assert pane(root) == text.replace("\x00", "\ufffd")


@settings(max_examples=40)
@given(st.text(max_size=80))
def test_any_text_in_any_field_stays_text(words: str) -> None:
    root = page(everywhere(replace(report(), document=Document("a", words + TEXT)), words))
    same_frame(root)
    assert pane(root) == (words + TEXT).replace("\x00", "\ufffd")


def test_a_text_without_statements_is_a_page_too() -> None:
    root = page(Report(Document("a.txt", "Rain."), ()))
    assert pane(root) == "Rain."
    assert "No statistical statement" in root.one("p", "sums").text()
    assert not root.all("input")


def test_sources_are_taken_from_the_evidence_where_none_are_listed() -> None:
    foot = page(Report(report().document, (COUNTED,))).one("footer").text()
    assert foot.count("FBI, yearly table") == 1
    assert "as of 1 January 2017 to 5 January 2018" in foot
