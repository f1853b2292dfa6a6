from datetime import date

from onrecord.reading.embeds import Shown
from onrecord.reading.extracted import Extracted
from onrecord.reading.pageblocks import Block, Kind, blocks
from onrecord.reading.pagefacts import Facts
from onrecord.reading.pagetext import compose
from onrecord.reading.pagetree import parse

LONG = "<p>" + "Police told of the year in the city and of what it asks of the state. " * 3 + "</p>"


NOTHING = Facts(None, None, None, None)


def _compose(markup: str, facts: Facts = NOTHING, headline: str | None = None) -> Extracted:
    return compose(facts, headline, blocks(parse(f"<html><body>{markup}</body></html>", "a.html")))


def _at(found: Extracted) -> list[str]:
    return [found.text[span.start : span.end] for span in found.furniture]


def test_headline_byline_and_body() -> None:
    found = _compose("<h1>Toll</h1><p>One.</p>", Facts("Toll of 2016", "Ann Roe", date(2017, 3, 17), "so"), "Toll")
    assert found.text == "Toll\n\nBy Ann Roe\n\nOne."
    assert (found.title, found.published, found.because) == ("Toll of 2016", date(2017, 3, 17), "so")
    assert _at(found) == ["By Ann Roe"]


def test_a_byline_that_stands_in_the_story_is_not_said_twice() -> None:
    assert _compose("<p>By Ann Roe</p><p>One.</p>", Facts(None, "Ann Roe", None, None)).text == "By Ann Roe\n\nOne."


def test_a_post_is_signed_below_its_words() -> None:
    tree = parse("<html><body><p>One.</p></body></html>", "a.html")
    shown = Shown(("Two.", "Three."), "Bo Poe", "bopoe", date(2017, 1, 2))
    found = compose(NOTHING, None, [Block(Kind.POST, "Two.", tree, post=shown)])
    assert found.text == "Two.\nThree.\n— Bo Poe (@bopoe) January 2, 2017"
    (post,) = found.posts
    assert found.text[post.body.start : post.body.end] == "Two.\nThree."
    assert (post.span.start, post.span.end) == (0, len(found.text))


def test_a_post_of_nobody_is_kept_and_no_statement() -> None:
    found = _compose("<p>One.</p><blockquote class='instagram-media'>Tulsa had 61 homicides.</blockquote>")
    assert not found.posts
    assert _at(found) == ["Tulsa had 61 homicides."]


def test_block_quotes_get_the_marks_that_they_lack() -> None:
    assert "“Two.\n\n“Three.”" in _compose(f"{LONG}<blockquote><p>Two.<p>Three.</blockquote>").text
    assert "\n\n“Two.”" in _compose(f"{LONG}<blockquote>“Two.”</blockquote>").text
    assert "\n\nBo Poe, mayor: “Two.”" in _compose(f"{LONG}<blockquote><p>Two.<p>— Bo Poe, mayor</blockquote>").text
    assert "\n\nBo Poe: “Two.”" in _compose(f"{LONG}<blockquote>Two.<br>— Bo Poe</blockquote>").text
    assert "“" not in _compose(f"<blockquote>{LONG}</blockquote><p>Two.</p>").text


def test_a_quote_that_repeats_the_story_is_no_statement() -> None:
    found = _compose(f"{LONG}<blockquote>Police told of the year in the city</blockquote>")
    assert _at(found) == ["Police told of the year in the city"]


def test_headings_and_items_keep_their_marks() -> None:
    assert _compose("<p>One.</p><h3>Two</h3><ol><li>a<li>b</ol>").text == "One.\n\n## Two\n\n1. a\n2. b"
