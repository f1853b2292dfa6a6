from datetime import date

import pytest

from onrecord.reading.pagefacts import Facts, facts_of, headline
from onrecord.reading.pagetree import parse


def _facts(head: str = "", body: str = "<p>Words.</p>") -> Facts:
    return facts_of(parse(f"<html><head>{head}</head><body>{body}</body></html>", "a.html"))


LINKED = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Toll &amp; tally",
"author": "Ann Roe", "datePublished": "%s"}</script>"""
META = '<meta property="article:published_time" content="%s"><meta name="author" content="By Bo Poe">'


def test_linked_data_comes_before_meta_and_meta_before_the_page() -> None:
    marked = '<p class="byline">By Cy Doe, Staff Writer</p><time datetime="2017-03-15">March 15</time>'
    linked, meta = LINKED % "2017-03-17T23:30:00-05:00", META % "2017-03-16"
    found = _facts(linked + meta, marked)
    assert found == Facts(
        "Toll & tally", "Ann Roe", date(2017, 3, 17), "the page's JSON-LD (datePublished) says 2017-03-17"
    )
    found = _facts(meta, marked)
    assert (found.author, found.published) == ("Bo Poe", date(2017, 3, 16))
    found = _facts("", marked)
    assert (found.author, found.published) == ("Cy Doe", date(2017, 3, 15))


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2017-03-17T23:59:00-10:00", date(2017, 3, 17)),
        ("2017-03-17T00:01:00+09:00", date(2017, 3, 17)),
        ("2017-03-17", date(2017, 3, 17)),
        ("20170317", date(2017, 3, 17)),
        ("March 17, 2017 9:00 PM", date(2017, 3, 17)),
        ("1970-01-01T00:00:00Z", None),
        ("2017-13-40", None),
        ("", None),
    ],
)
def test_a_day_is_the_one_that_the_page_writes(stamp: str, day: date | None) -> None:
    assert _facts(META % stamp).published == day


def test_an_evening_that_is_written_in_utc_is_the_day_that_the_page_prints() -> None:
    stamp = LINKED % "2017-03-18T02:30:00Z"
    assert _facts(stamp).published == date(2017, 3, 18)
    printed = "<article><time datetime='2017-03-18T02:30:00Z'>March 17, 2017, 9:30 p.m.</time></article>"
    assert _facts(stamp, printed).published == date(2017, 3, 17)
    assert _facts(stamp, printed.replace("17, 2017", "1, 2017")).published == date(2017, 3, 18)


def test_the_days_of_posts_comments_and_other_stories_are_not_the_page_s() -> None:
    for tag in ("aside", "blockquote", "li", "footer"):
        assert _facts("", f"<article><{tag}><time datetime='2017-03-15'></time></{tag}></article>").published is None
    several = "<article><time datetime='2017-03-15'></time><time datetime='2017-03-16'></time></article>"
    assert _facts("", several).published is None
    assert _facts("", several.replace("<time", "<time itemprop=datePublished", 1)).published == date(2017, 3, 15)


@pytest.mark.parametrize("author", ["https://example.org/ann", "<b>Ann</b>", "ann@example.org", "x" * 2_000, " "])
def test_what_is_no_name_is_no_author(author: str) -> None:
    assert _facts(f'<meta name="author" content="{author}">').author is None


def test_the_title_of_the_window_without_the_site_s_name() -> None:
    assert _facts("<title>Killings fall in Tulsa | The Tulsa Ledger</title>").title == "Killings fall in Tulsa"


def test_the_headline_is_the_heading_that_the_page_shows() -> None:
    shown = ["The Ledger", "Killings fall in Tulsa"]
    assert headline("Killings fall in Tulsa, police say", shown) == "Killings fall in Tulsa"
    assert headline("Fewer slain", ["The Tulsa Ledger Daily", "Killings fall in Tulsa"]) == "Fewer slain"
    assert headline("Fewer slain", shown) == "Killings fall in Tulsa"
    assert headline("Fewer slain", []) == "Fewer slain"
    assert headline(None, ["The Ledger"]) is None
