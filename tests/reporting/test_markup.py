from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reporting.markup import escape, join, link, safe, tag


@given(st.text())
def test_escaped_text_opens_nothing_and_reads_back(text: str) -> None:
    shown = escape(text)
    assert not set("<>\"'\r\x00") & set(shown)
    assert unescape(shown).replace("\r", "") == text.replace("\x00", "\ufffd").replace("\r", "")
    shown.encode()


@given(st.text(), st.text())
def test_children_and_attributes_are_text(child: str, value: str) -> None:
    assert tag("p", child, title=value).html == f'<p title="{escape(value)}">{escape(child)}</p>'


def test_attributes_are_left_out_or_bare() -> None:
    assert tag("input", class_="a", aria_label="b", checked=True, disabled=False, id=None).html == (
        '<input class="a" aria-label="b" checked>'
    )


def test_markup_is_kept_and_text_is_escaped_side_by_side() -> None:
    assert join(tag("b", "x"), "<", None).html == "<b>x</b>&lt;"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " https://example.org",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "file:///etc/passwd",
        "https://example.org/\nx",
        "",
    ],
)
def test_other_addresses_are_not_linked(url: str) -> None:
    assert not safe(url)
    assert link("words", url).html == "words"


@pytest.mark.parametrize("url", ["https://example.org/a?b=1&c=2", "HTTP://example.org", "https://example.org/é"])
def test_web_addresses_are_linked(url: str) -> None:
    assert link("words", url).html.startswith(f'<a href="{escape(url)}"')
