from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import CheckedClaim, Document, Post, Span
from onrecord.reporting.marks import LANES, marks
from onrecord.reporting.markup import Markup
from onrecord.reporting.story import story
from tests.reporting.page import Element, read
from tests.reporting.samples import COUNTED, TEXT, UNREAD, report


def pane(text: str, spans: list[tuple[int, int]]) -> Element:
    return read(story(Document("a.txt", text), entries(spans)).html)


def entries(spans: list[tuple[int, int]]) -> list[CheckedClaim]:
    return [replace(COUNTED, assertion=replace(COUNTED.assertion, span=Span(*span))) for span in spans]


def kept(text: str) -> str:
    """What HTML can carry of a text: NUL has no form in it."""
    return text.replace("\x00", "\ufffd")


def under(root: Element, number: int) -> str:
    return "".join(mark.text() for mark in root.all("mark", f"n{number}"))


def test_the_pane_holds_the_text_to_the_letter() -> None:
    whole = report()
    assert read(story(whole.document, whole.entries).html).text() == TEXT


def test_each_statement_is_marked_with_its_verdict_and_leads_to_its_card() -> None:
    whole = report()
    root = read(story(whole.document, whole.entries).html)
    verdicts = ["supported", "disputed", "contradicted", "act", "unclear"]
    for number, verdict in enumerate(verdicts, 1):
        assert all(verdict in mark.classes() for mark in root.all("mark", f"n{number}"))
        assert [link for link in root.all("a") if link.attributes["href"] == f"#s{number}"]
    label = next(link for link in root.all("a") if link.attributes.get("id") == "at-3").attributes["aria-label"]
    assert label == "murder rate is record setting (statement 3, contradicted)"


@pytest.mark.parametrize(
    "spans",
    [
        [(0, 5), (0, 5)],
        [(0, 10), (2, 6)],
        [(0, 6), (3, 10)],
        [(0, 10), (0, 4), (4, 10)],
        [(2, 6), (0, 10), (3, 4), (5, 12)],
        [(0, 12)] * 6,
    ],
)
def test_nested_crossing_and_equal_statements_each_keep_their_words(spans: list[tuple[int, int]]) -> None:
    text = "abcdefghijklm"
    root = pane(text, spans)
    assert root.text() == text
    for number, (start, end) in enumerate(spans, 1):
        assert under(root, number) == text[start:end]
    assert len({link.attributes["id"] for link in root.all("a") if "id" in link.attributes}) == len(spans)


def test_every_statement_is_reached_by_keyboard_once() -> None:
    root = pane("abcdefghijklm", [(0, 12), (0, 12), (2, 6), (4, 9)])
    stops = [link.attributes["href"] for link in root.all("a") if link.attributes.get("tabindex") != "-1"]
    assert sorted(stops) == ["#s1", "#s2", "#s3", "#s4"]


def test_no_link_lies_in_a_link() -> None:
    root = pane("abcdefghijklm", [(0, 12), (0, 12), (2, 6), (4, 9)])
    assert not [link for link in root.all("a") if "a" in link.above()]


def test_underlines_that_overlap_run_at_different_heights() -> None:
    placed = marks(entries([(0, 9), (2, 5), (4, 12), (20, 30)]), 40)
    assert [mark.lane for mark in placed] == [0, 1, 2, 0]
    assert max(mark.lane for mark in marks(entries([(0, 9)] * 9), 40)) == LANES - 1


def test_a_blank_line_ends_a_paragraph_and_stays_in_the_text() -> None:
    root = pane("one\ntwo\n\n \nthree\r\n\r\nfour", [(0, 14)])
    assert [part.text() for part in root.all("p")] == ["one\ntwo", "three", "four"]
    assert root.text() == "one\ntwo\n\n \nthree\r\n\r\nfour"


def test_headline_and_posts_are_told_apart() -> None:
    text = "Head\n\nbody\n\npost"
    document = Document("a", text, headline=Span(0, 4), posts=(Post(Span(12, 16), Span(12, 16), "A", None, None),))
    root = read(story(document, ()).html)
    assert [part.classes() for part in root.all("p")] == [["headline"], [], ["post"]]


@given(
    st.text(alphabet=st.sampled_from("ab <>&\"'\n\r\t\x00\u2028\u202e数"), max_size=60),
    st.lists(st.tuples(st.integers(-2, 65), st.integers(-2, 65)), max_size=8),
)
def test_any_text_under_any_spans_comes_back(text: str, spans: list[tuple[int, int]]) -> None:
    root = pane(text, spans)
    assert root.text() == kept(text)
    names = {element.name for element in root.all()}
    assert names <= {"div", "p", "mark", "a"}


def test_an_empty_text_is_an_empty_pane() -> None:
    shown = story(Document("a", ""), (UNREAD,))
    assert isinstance(shown, Markup)
    assert read(shown.html).text() == ""
