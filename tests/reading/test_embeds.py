from datetime import date

import pytest

from onrecord.reading.embeds import Shown, is_embed, shown
from onrecord.reading.pagetree import Element, parse


def _element(markup: str) -> Element:
    return parse(f"<html><body><div>{markup}</div></body></html>", "a.html").find("body/div")[0]


def _shown(markup: str) -> Shown | None:
    element = _element(markup)
    assert is_embed(element)
    return shown(element)


@pytest.mark.parametrize(
    ("markup", "post"),
    [
        (
            "<blockquote class='twitter-tweet'><p>@a One.<br><br>Two. <a href='https://t.co/x'>https://t.co/x</a></p>"
            "&mdash; Mayor Ann Roe (D) (@annroe) <a>17 March 2017</a></blockquote>",
            Shown(("@a One.", "Two."), "Mayor Ann Roe (D)", "annroe", date(2017, 3, 17)),
        ),
        (
            "<blockquote class='twitter-tweet'>One. &mdash; Ann Roe (@annroe) <a>March 17, 2017</a></blockquote>",
            Shown(("One.",), "Ann Roe", "annroe", date(2017, 3, 17)),
        ),
        (
            "<div class='fb-post'><blockquote>One.<p>Posted by <a>Ann Roe</a> on <a>Friday, March 17, 2017</a>",
            Shown(("One.",), "Ann Roe", None, date(2017, 3, 17)),
        ),
        (
            "<blockquote class='instagram-media'><p>One.</p><p>A photo posted by Ann Roe (@ann.roe) on"
            " <time datetime='2017-03-17T23:00:00+00:00'>Mar 17 at 4pm PDT</time></p></blockquote>",
            Shown(("One.",), "Ann Roe", "ann.roe", date(2017, 3, 17)),
        ),
        (
            "<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@annroe/video/1'><section><a>@annroe</a>"
            "<p>One.</p><a>♬ original sound - annroe</a></section></blockquote>",
            Shown(("One.",), "annroe", "annroe", None),
        ),
        (
            "<blockquote class='text-post-media' data-text-post-permalink='https://www.threads.net/@annroe/post/x'>"
            "<div>One.</div><div>View on Threads</div></blockquote>",
            Shown(("One.",), "annroe", "annroe", None),
        ),
        (
            "<blockquote class='mastodon-embed'><p>One.</p><div>Post by @annroe@example.org</div></blockquote>",
            Shown(("One.",), "annroe@example.org", "annroe@example.org", None),
        ),
        ("<blockquote class='twitter-tweet'>@mayor<br>One.</blockquote>", Shown(("@mayor", "One."), "", None, None)),
        (
            "<blockquote class='instagram-media'>One.<p>A post shared by Ann - Roe (@annroe) on Mar 17, 2017</p>",
            Shown(("One.",), "Ann - Roe", "annroe", date(2017, 3, 17)),
        ),
        ("<blockquote class='instagram-media'><p>One.</p></blockquote>", Shown(("One.",), "", None, None)),
    ],
)
def test_the_words_the_author_and_the_day_of_an_embed(markup: str, post: Shown) -> None:
    assert _shown(markup) == post


@pytest.mark.parametrize(
    "markup",
    [
        "<amp-twitter data-tweetid='1'></amp-twitter>",
        "<blockquote class='twitter-tweet'><a href='https://twitter.com/a/status/1'>https://twitter.com/a/status/1</a>",
        "<div class='truthsocial-embed'><iframe src='https://truthsocial.com/@a/1/embed'>One.</iframe></div>",
    ],
)
def test_a_post_whose_words_the_page_does_not_hold_is_none(markup: str) -> None:
    assert _shown(markup) is None


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p>One.</p><p>— Ann Roe, mayor</p></blockquote>",
        "<p>Ann (@annroe)</p>",
        "<blockquote>Thanks — as ever — to Ann (@annroe) for it.</blockquote>",
    ],
)
def test_a_quotation_is_no_post(markup: str) -> None:
    assert not is_embed(_element(markup))
