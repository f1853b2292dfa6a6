from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Post
from onrecord.reading.lines import lines
from onrecord.reading.posts import find_links, find_posts

DAY = date(2017, 3, 20)


def _posts(text: str) -> tuple[Post, ...]:
    return find_posts(text, lines(text), DAY)


def test_a_story_that_runs_on_into_a_post_keeps_its_own_words() -> None:
    story = "The parade was long and the band was loud. " * 20
    text = f"{story}We had 9 parades. Enough! — Mike Example (@mike) March 17, 2017"
    (post,) = _posts(text)
    words = text[post.body.start : post.body.end]
    assert words.endswith("We had 9 parades. Enough!")
    assert len(words) <= 280


def test_two_posts_in_one_paragraph_are_two() -> None:
    text = "Nine. — Mike Example (@mike) March 17, 2017 Ten. — Rita Example (@rita) March 18, 2017"
    assert [(post.author, text[post.body.start : post.body.end]) for post in _posts(text)] == [
        ("Mike Example", "Nine."),
        ("Rita Example", "Ten."),
    ]


@pytest.mark.parametrize("dash", ["—", "–", "--", "-"])
def test_any_dash_signs(dash: str) -> None:
    (post,) = _posts(f"Nine parades. {dash} Mike Example (@mike) March 17, 2017")
    assert (post.author, post.handle, post.posted) == ("Mike Example", "mike", date(2017, 3, 17))


def test_a_day_without_a_year_is_the_last_before_the_story() -> None:
    (post,) = _posts("Mike Example @mike · Dec 30\nNine parades.")
    assert post.posted == date(2016, 12, 30)
    (post,) = _posts("Mike Example @mike · 3h\nNine parades.")
    assert post.posted is None


@pytest.mark.parametrize(
    "text",
    [
        "The mayor (@mayor) said on March 17, 2017 that it was over.",
        "— Mike Example (@mike) March 17, 2017",
        "Follow Mike Example @mike for more parades",
        "Write to mike@example.org · March 17, 2017",
    ],
)
def test_what_is_no_post(text: str) -> None:
    assert _posts(text) == ()


def test_links_end_where_the_sentence_goes_on() -> None:
    text = "See https://t.co/abc, (www.example.org/x) and pic.twitter.com/xyz."
    assert [text[span.start : span.end] for span in find_links(text)] == [
        "https://t.co/abc",
        "www.example.org/x",
        "pic.twitter.com/xyz",
    ]


def test_a_handle_labels_the_words_behind_it() -> None:
    text = "@adoyle: Murders fell.\n\nLou Hale (@lhale): They did not.\nNot here.\n\nWrite to @easton: help."
    assert [(post.author, post.handle, text[post.body.start : post.body.end]) for post in _posts(text)] == [
        ("adoyle", "adoyle", "Murders fell."),
        ("Lou Hale", "lhale", "They did not.\nNot here."),
    ]


def test_a_repost_and_whom_a_post_replies_to_are_none_of_its_words() -> None:
    text = "RT @adoyle: Murders fell.\n\nLou Hale @lhale · Mar 1\nReplying to @adoyle\nThey did not.\n\n@bo · 3h\nNo."
    assert [(post.author, text[post.body.start : post.body.end]) for post in _posts(text)] == [
        ("adoyle", "Murders fell."),
        ("Lou Hale", "They did not."),
        ("bo", "No."),
    ]


def test_a_handle_alone_heads_the_words_below_it() -> None:
    text = (
        "@adoyle\nMurders fell.\n9:14 AM · Mar 2, 2017 · App\n\n@lhale\nReplying to @adoyle\n@adoyle No.\n\n@easton\n"
    )
    assert [(post.author, text[post.body.start : post.body.end], post.posted) for post in _posts(text)] == [
        ("adoyle", "Murders fell.", date(2017, 3, 2)),
        ("lhale", "No.", None),
    ]


def test_a_thread_without_empty_lines_is_several_posts() -> None:
    text = (
        "@adoyle · Mar 1, 2017\nMurders fell.\n4 replies 12 reposts 88 likes\nReplying to @adoyle\n"
        "Lou Hale ✔ @lhale · Mar 2, 2017\nThey did not.\nWhere?\n"
    )
    assert [(post.author, text[post.body.start : post.body.end], post.posted) for post in _posts(text)] == [
        ("adoyle", "Murders fell.", date(2017, 3, 1)),
        ("Lou Hale", "They did not.\nWhere?", date(2017, 3, 2)),
    ]


def test_a_name_on_its_own_line_may_have_a_title() -> None:
    text = "Sen. Ann Doyle\n@adoyle\nMurders fell.\n9:14 AM · Mar 2, 2017\n"
    assert [post.author for post in _posts(text)] == ["Sen. Ann Doyle"]


def test_a_handle_alone_is_whom_the_text_names_beside_it() -> None:
    text = "Thread by Mike Example (@mike)\n\n@mike: Nine parades.\n\n@rita: Ten."
    assert [post.author for post in _posts(text)] == ["Mike Example", "rita"]


def test_a_handle_that_spells_a_name_of_the_text_is_that_persons() -> None:
    text = "Mayor-elect Ann Roe tweeted:\n\n> @AnnRoe: 192 murders in 2023.\n"
    (post,) = find_posts(text, lines(text), date(2024, 1, 9))
    assert (post.author, post.handle) == ("Ann Roe", "AnnRoe")
    (other,) = find_posts(text.replace("Ann Roe", "Tom Doe"), lines(text), date(2024, 1, 9))
    assert other.author == "AnnRoe"
