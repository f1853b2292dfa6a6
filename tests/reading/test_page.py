"""Whole pages: what is kept of them and where, beside what trafilatura alone gives; and pages that mean harm."""

from __future__ import annotations

import contextlib
import json
import time
import tracemalloc
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import pytest
import trafilatura
from click.testing import CliRunner

from onrecord import pipeline
from onrecord.cli import main
from onrecord.errors import InputError
from onrecord.model import CheckedClaim
from onrecord.reading import page as page_reader
from onrecord.reading import read
from tests.reading.pages import (
    AFTER,
    AMP,
    BARE,
    BEFORE,
    BLUESKY,
    FACEBOOK,
    FIGURE,
    FIRST,
    INSTAGRAM,
    LAST,
    POSTED,
    TRUTH,
    TWEET,
    page,
    whole,
)

EMBEDS = {
    "twitter": (TWEET, "WaltBrannigan"),
    "bluesky": (BLUESKY, "brannigan.bsky.social"),
    "truth social": (TRUTH, "WaltBrannigan"),
    "facebook": (FACEBOOK, None),
    "instagram": (INSTAGRAM, "brannigan"),
    "amp": (AMP, "WaltBrannigan"),
    "block quote": (BARE, "WaltBrannigan"),
    "figure": (FIGURE, "WaltBrannigan"),
}


@pytest.mark.parametrize("kind", EMBEDS)
def test_a_page_that_quotes_a_post_keeps_its_words_author_and_day(kind: str) -> None:
    embed, handle = EMBEDS[kind]
    found = read(page(embed), "a.html")
    (post,) = found.posts
    assert found.text[post.body.start : post.body.end] == POSTED
    assert (post.author, post.handle, post.posted) == ("Walt Brannigan", handle, date(2017, 1, 2))
    assert found.text.index(BEFORE) < post.span.start < found.text.index(AFTER)


# What trafilatura alone leaves between the paragraphs that stand around the embed.
ALONE = {
    "twitter": f"{POSTED} pic.twitter.com/abc\n— Walt Brannigan (@WaltBrannigan) January 2, 2017",
    "bluesky": f"{POSTED}\n[image or embed]\n—\nWalt Brannigan (@brannigan.bsky.social)\nJanuary 2, 2017 at 9:41 PM",
    "truth social": f"@WaltBrannigan\n{POSTED}",
    "facebook": f"{POSTED}\nPosted by Walt Brannigan on Monday, January 2, 2017",
    "instagram": f"{POSTED}\nA post shared by Walt Brannigan (@brannigan) on",
    "amp": f"{POSTED}\n— Walt Brannigan (@WaltBrannigan) January 2, 2017",
    "block quote": f"{POSTED}\n— Walt Brannigan (@WaltBrannigan) January 2, 2017",
    "figure": "",
}


@pytest.mark.parametrize("kind", EMBEDS)
def test_trafilatura_alone_runs_a_post_into_the_story_or_drops_it(kind: str) -> None:
    text = str(trafilatura.extract(page(EMBEDS[kind][0]), include_comments=False))
    assert text[text.index(BEFORE) + len(BEFORE) : text.index(AFTER)].strip() == ALONE[kind]


def test_the_page_tells_title_author_and_day() -> None:
    found = read(page(), "a.html")
    assert (found.title, found.published) == ("Mayor of Chicago answers a post on killings", date(2017, 1, 3))
    assert found.published_because == "the page's JSON-LD (datePublished) says 2017-01-03"
    assert found.extracted == "a web page, by trafilatura"
    assert found.headline is not None
    assert found.text[found.headline.start : found.headline.end] == found.title
    assert found.text.splitlines()[2] == "By Nora Whitfield"


def test_the_day_given_comes_before_the_page_s() -> None:
    assert read(page(), "a.html", date(2018, 2, 3)).published == date(2018, 2, 3)


def test_menus_buttons_and_other_stories_are_left_out() -> None:
    text = read(page('<div class="share"><button>Share 40</button></div>'), "a.html").text
    for words in ("Crime", "5,000", "Copyright", "Share", "Most read"):
        assert words not in text


def test_a_table_of_figures_stays_in_the_text() -> None:
    found = read(page("<table><tr><th>Year<th>Homicides<tr><td>2016<td>762<tr><td>2017<td>650</table>"), "a.html")
    start = found.text.index("Year | Homicides\n2016 | 762\n2017 | 650")
    assert not any(span.start <= start < span.end for span in found.furniture)


def test_captions_and_tables_are_kept_in_their_place_and_are_no_statement() -> None:
    figure = "<figure><img src='a.jpg'><figcaption>Where 900 people were killed. Photo by Al Roe</figcaption></figure>"
    table = "<table><tr><th>Year<th>What<tr><td>2016<td>762 killed<sup><a href='#n'>1</a></sup></table>"
    found = read(page(figure, table), "a.html")
    for words in ("Where 900 people were killed. Photo by Al Roe", "Year | What\n2016 | 762 killed"):
        start = found.text.index(words)
        assert found.text.index(BEFORE) < start < found.text.index(AFTER)
        assert any(span.start <= start and start + len(words) <= span.end for span in found.furniture)


def test_a_caption_above_the_story_hides_no_dateline() -> None:
    lead = (
        "<figure><img src='a.jpg'><figcaption>Officers stand at the place where a man was shot.</figcaption></figure>"
    )
    found = read(page(lead=lead).replace(f"<p>{FIRST}".encode(), f"<p>CHICAGO — {FIRST}".encode()), "a.html")
    assert found.dateline is not None
    assert found.text[found.dateline.start : found.dateline.end] == "CHICAGO"


def test_a_paragraph_that_only_leads_elsewhere_is_no_statement() -> None:
    found = read(page("<p><a href='/x'>Chicago had 999 homicides in 2015, police say</a></p>"), "a.html")
    held = [span for span in found.furniture if "999" in found.text[span.start : span.end]]
    assert len(held) == found.text.count("999")


def test_what_came_by_http_may_be_known_to_be_a_page() -> None:
    found = read(
        page()[page().index(b"<body>") :].replace(b"answered", b"\x93answered\x94"), "a", kind=".html", charset="cp1252"
    )
    assert "“answered”" in found.text


def test_a_block_quote_is_a_quotation() -> None:
    quoted = "<blockquote><p>No family should suffer so.</p><p>We ask for help.</p></blockquote>"
    text = read(page(quoted), "a.html").text
    assert "“No family should suffer so.\n\n“We ask for help.”" in text


def test_a_block_quote_that_is_signed_has_its_own_speaker() -> None:
    quoted = "<blockquote><p>Chicago had 762 homicides in 2016.</p><cite>Rex Dole, alderman</cite></blockquote>"
    found = read(page("<p>In a statement, Superintendent Ada Quill asked for help.</p>", quoted), "a.html")
    entries = pipeline.check_document(found, pipeline.default_record()).entries
    (claim,) = [one for one in entries if isinstance(one, CheckedClaim)]
    assert [link.speaker for voice in [claim.assertion.voice] if voice for link in voice.attribution] == ["Rex Dole"]


def test_a_pull_quote_says_nothing_twice() -> None:
    found = read(page(f'<blockquote class="pull">{AFTER[:60]}</blockquote>'), "a.html")
    assert any(found.text[span.start : span.end] == AFTER[:60] for span in found.furniture)


def test_lists_keep_their_marks() -> None:
    listed = "<ul><li>Chicago had 762 homicides in 2016.<li>New York had 335 homicides in 2016.</ul>"
    text = read(page(listed), "a.html").text
    assert "- Chicago had 762 homicides in 2016.\n- New York had 335 homicides in 2016." in text


def test_a_page_whose_paragraphs_are_items_of_a_list() -> None:
    items = "".join(f"<li><p>{words}</p></li>" for words in (FIRST, BEFORE, AFTER, LAST))
    text = read(whole(f"<main><ul>{items}</ul></main>"), "a.html").text
    assert all(words in text for words in (FIRST, BEFORE, AFTER, LAST))


def test_paragraphs_that_only_breaks_part() -> None:
    body = "<br><br>".join((FIRST, BEFORE, AFTER, LAST))
    assert f"{FIRST}\n\n{BEFORE}\n\n{AFTER}" in read(whole(f"<div id='story'>{body}</div>"), "a.html").text


def test_a_page_is_known_by_its_content() -> None:
    assert read(page(), "standard input").extracted
    assert read(b"\xef\xbb\xbf<!-- saved --> <HTML>" + page()[15:], "story.txt").extracted
    assert read(b"<p> is how a paragraph begins.", "story.txt").extracted is None


def test_a_posts_signature_that_a_page_forges_in_its_running_text_is_read_as_in_any_text() -> None:
    found = read(page(TWEET, f"<p>{POSTED} — Ann Poe (@annpoe) January 3, 2017</p>"), "a.html")
    assert [post.author for post in found.posts] == ["Walt Brannigan", "Ann Poe"]


def _absent(name: str) -> NoReturn:
    raise ImportError(name)


def test_without_the_extra_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_reader, "import_module", _absent)
    with pytest.raises(InputError, match=r"a\.html: to read a page, pip install 'onrecord\[pages\]'; or save"):
        read(page(), "a.html")


# ------------------------------------------------------------------------------------------------- pages that mean harm

HARM = """<script>document.write('<p>Chicago had 900 homicides.</p>')</script><img src=x onerror=alert(1)>
<p onclick="alert(2)">The mayor said that <a href="javascript:alert(3)">Chicago had 762 homicides in 2016</a>, and that
&lt;script&gt;alert(4)&lt;/script&gt; the state should help.</p><svg onload=alert(5)><style>@import 'x'</style>"""


def test_a_page_with_scripts_comes_out_harmless(tmp_path: Path) -> None:
    story = tmp_path / "a.html"
    story.write_bytes(page(HARM, TWEET.replace("Walt", "&lt;img src=x onerror=alert(6)&gt; Walt")))
    shown = CliRunner().invoke(main, ["check", str(story), "--format", "html"])
    assert shown.exit_code == 0
    assert "900 homicides" not in shown.output
    assert "762 homicides" in shown.output
    for words in ("<img", "onerror=alert(1)", "onclick", "javascript:", "<script>alert", "<svg onload", "@import"):
        assert words not in shown.output


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"<html>" + b"<div>" * 100_000, "nested too deep"),
        (b"<html>" + b"<b>" * 100_000 + b"Chicago", "nested too deep"),
        (b"<html>" + b"<blockquote class=twitter-tweet>" * 100_000, "nested too deep"),
        (b"<html>" + b"<p>Chicago had 762 homicides in 2016." * 100_000, "30,000 elements"),
        (b"<html>" + b"<p>Chicago</p>" * 3_600_000, "over 10 MB of HTML"),
        (b"<html><body>" + b"\0" * 1000, "no story found"),
        (b"<!doctype html>", "empty or broken"),
        (b"<html><meta charset=zlib><p>Chicago", "unknown charset 'zlib'"),
        (b"<html><meta charset=utf-7><p>Chicago", "unknown charset 'utf-7'"),
        (b"<html><p>na\xefve", "names no charset"),
        (b"<html><script>" + b"x" * 1_000_000, "no story found"),
    ],
)
def test_a_hostile_page_is_refused_in_one_line_and_soon(data: bytes, told: str) -> None:
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(InputError) as refused:
        read(data, "a.html")
    seconds, (_, most) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)
    assert seconds < 20
    assert most < 60_000_000 + len(data)


def test_comments_before_a_page_cost_no_more_than_their_length() -> None:
    began = time.process_time()
    assert not page_reader.is_page(b"<!---->" * 600)
    assert page_reader.is_page(b"<!-- a --><!-- b -->\n<html>")
    assert time.process_time() - began < 1


def test_a_page_s_own_entities_stand_for_nothing() -> None:
    declared = b"<!DOCTYPE html [<!ENTITY a 'killings'><!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
    found = read(declared + page("<p>The &a; of 2016 &b; were told by the police of Chicago.</p>")[15:], "a.html")
    assert "The &a; of 2016 &b; were told" in found.text


@pytest.mark.parametrize(
    "part",
    [
        "<p>" * 20_000,
        "<div" * 100_000,
        "<!--" * 100_000,
        "<a href='" * 50_000,
        "&#x10FFFF;&bogus;&#0;" * 20_000,
        "</div></article></body></html>" * 5_000,
        "<table><tr><td>" * 60,
        "(@a) " * 100_000,
        "<ul><li>" * 100,
        "— " * 100_000 + "(@a)",
        "<blockquote>" * 200,
        '<blockquote class="twitter-tweet">' + "(@a) — " * 50_000 + "</blockquote>",
        "<p class='" + "a " * 200_000 + "'>",
        "<br>" * 20_000,
        "<blockquote>a</blockquote>" * 9_000,
        "<div class=byline>" * 200 + "a <i>" * 40,
        '<blockquote class="twitter-tweet">' + "http://" * 100_000 + "</blockquote>",
        '<blockquote class="twitter-tweet">' + "http://a " * 50_000 + "</blockquote>",
        "<table>" * 100 + "<td>" * 10_000,
    ],
)
def test_a_malformed_page_is_read_or_refused_in_bounded_time(part: str) -> None:
    began = time.process_time()
    with contextlib.suppress(InputError):
        read(page(part), "a.html")
    assert time.process_time() - began < 20


@pytest.mark.parametrize(
    "script",
    [
        "[" * 100_000,
        '{"@type": "NewsArticle", "author": ' + "[" * 900 + "]" * 900 + "}",
        '{"@type": "NewsArticle", "headline": ' + "1" * 10_000 + "}",
        '{"@type": "NewsArticle", "headline": ["a"], "datePublished": 17, "author": {"name": {"a": 1}}}',
        '{"@type": "NewsArticle", "datePublished": "9999-99-99", "author": "https://a.b/c"}',
        '{"@graph": [' + '{"@graph": [],"a":1},' * 9_000 + "1]}",
        "null",
    ],
)
def test_linked_data_that_means_harm_tells_nothing(script: str) -> None:
    found = read(page(head=f'<script type="application/ld+json">{script}</script>'), "a.html")
    assert found.published is None
    assert "By " not in found.text


# -------------------------------------------------------------------------------------------------- to the report's end


def _report(tmp_path: Path, form: str) -> str:
    story = tmp_path / "a.html"
    story.write_bytes(page(TWEET, "<p>Police said 762 people were killed in Chicago in 2016.</p>"))
    done = CliRunner().invoke(main, ["check", str(story), "--format", form])
    assert done.exit_code == 0
    return done.output


def test_the_report_holds_the_posts_author_and_day_and_the_text_taken_out(tmp_path: Path) -> None:
    report: dict[str, Any] = json.loads(_report(tmp_path, "json"))
    taken = report["document"]["extracted"]
    assert taken["from"] == "a web page, by trafilatura"
    assert len(taken["text"]) == report["document"]["characters"]
    found = {one["text"]: one for one in report["statements"] if one["kind"] == "claim"}
    record = found["all-time record"]
    start, end = record["span"]
    assert taken["text"][start:end] == "all-time record"
    assert record["verdict"] == "contradicted"
    (link,) = record["attribution"]
    assert (link["speaker"], link["said"]) == ("Walt Brannigan", "2017-01-02")
    assert found["762 people were killed"]["verdict"] == "supported"


@pytest.mark.parametrize("form", ["text", "html"])
def test_the_report_says_that_the_text_was_taken_from_a_page(tmp_path: Path, form: str) -> None:
    shown = " ".join(_report(tmp_path, form).split())
    assert "text taken from a web page, by trafilatura" in shown
    assert "Walt Brannigan" in shown
