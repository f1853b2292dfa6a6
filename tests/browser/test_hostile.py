"""A story's words stay words: whatever they are, the browser asks for nothing, runs nothing, complains of nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.browser.acts import checked, kept
from tests.browser.conftest import Opener
from tests.browser.watching import Watch
from tests.reporting.hostile import ATTACKS

if TYPE_CHECKING:
    from playwright.sync_api import Page

# What markup would do if it were any: ask, run, cover, refer to other names of the page, or send its forms elsewhere.
MORE = (
    "<script src=/assets/probe.js></script><img src=/probe><link rel=stylesheet href=/probe>",
    "<img src=http://127.0.0.9:9/probe onerror=alert(1)>",
    "</textarea><form action=/probe><button autofocus formaction=/probe>",
    "</bdi></p></section></main><meta http-equiv=refresh content='0;url=/probe'>",
    "<base href=//127.0.0.9/><iframe srcdoc='<script>alert(1)</script>'></iframe>",
    '"><input name=token value=x><input name=mend.0-3.0 value=x>',
    "<div data-hx-get=/probe data-hx-trigger=load hx-get=/probe hx-trigger=load hx-on:load=alert(1)>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'/><foreignObject><p onclick=alert(1)>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'>",
    "{{ 7 * 7 }}{% include '/etc/passwd' %}${7*7}#{7*7}",
    "<a id=form name=keys><form id=held><input id=text>",
    "]]>-->*/</script><noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "\ufeff\u200b\u2066\ud7ff\ufffd\U000e0001\u0301\u0301\u0301",
)
CLAIMS = (
    "Chicago had 762 homicides in 2016.",
    "“New York had 335 murders in 2016,” said {}.",
    "{} said homicides in Detroit fell 12 percent in 2017.",
    "Published: March 3, 2018 {}",
    "By {}",
    "Homicides in {} rose 40 percent last year.",
    "Baltimore set an all-time record for murders: 343 in 2017. — {} (@{}) January 3, 2018",
    "{}",
)
OWN = ("POST /check", "GET /check/rules-", "GET /check/claim?", "GET /check/words?", "GET /assets/")
RESULT = re.compile(r"GET /check/[\w-]{32}")
COUNT = """() => [...document.querySelectorAll("script, iframe, object, embed, base, meta, link, form, math")]
  .map((one) => one.localName).sort().join(" ")"""


@st.composite
def stories(draw: st.DrawFn) -> str:
    """Statements, attributions and headings with an attack in the place of a name, and what a keyboard can write."""
    attacks = st.sampled_from((*ATTACKS, *MORE)) | st.text(st.characters(codec="utf-8"), max_size=30)
    parts = draw(st.lists(st.sampled_from(CLAIMS), min_size=1, max_size=5))
    told = [part.replace("{}", draw(attacks)) for part in parts]
    return "\n\n".join([draw(attacks), *told, CLAIMS[0]])


def test_the_watch_sees_what_markup_would_do(opening: Opener, watch: Watch) -> None:
    page = checked(opening, CLAIMS[0])
    elements = page.evaluate(COUNT)
    with page.expect_console_message():
        page.evaluate(
            "document.body.insertAdjacentHTML('beforeend', '<base href=/x/><img src=/probe onerror=alert(1)>')"
        )
    assert page.evaluate(COUNT) != elements
    assert _asked_for(watch) == ["GET /probe"]
    assert watch.faults
    page.close()  # what the browser still had to tell has come by then
    watch.faults.clear()


def _asked_for(watch: Watch) -> list[str]:
    """What was asked of the server that no page of it asks for."""
    return [
        one
        for one in watch.asked
        if "probe" in one or not (one == "GET /" or one.startswith(OWN) or RESULT.fullmatch(one))
    ]


def _held(page: Page, watch: Watch, elements: str, story: str) -> None:
    """The page is that of any other story, and holds this one as it is."""
    assert page.evaluate(COUNT) == elements, story
    assert page.locator("#text").input_value() == _as_sent(story)
    assert _asked_for(watch) == [], story
    assert watch.faults == [], story


def _as_sent(story: str) -> str:
    """The story as a form sends it and a page can hold it: line ends of one kind, no NUL."""
    return story.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _paste(page: Page, story: str) -> None:
    """The story as it is into the form, also what a person could not type, and off with it."""
    page.goto("/")
    page.evaluate("story => { document.getElementById('text').value = story; }", story)
    page.get_by_role("button", name="Hold it against the record").click()
    page.locator(".card").first.wait_for()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


def _any_story(opening: Opener, watch: Watch, examples: int) -> None:
    page = checked(opening, CLAIMS[0])
    elements = page.evaluate(COUNT)

    @settings(max_examples=examples, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(story=stories())
    def held(story: str) -> None:
        _paste(page, story)
        _held(page, watch, elements, story)

    held()


def test_no_story_becomes_markup(opening: Opener, watch: Watch) -> None:
    _any_story(opening, watch, 10)


@pytest.mark.slow
def test_no_story_becomes_markup_long(opening: Opener, watch: Watch) -> None:
    _any_story(opening, watch, 200)


def test_every_attack_of_the_list_stays_words(opening: Opener, watch: Watch) -> None:
    page = checked(opening, CLAIMS[0])
    elements = page.evaluate(COUNT)
    for attack in (*ATTACKS, *MORE):
        story = "\n\n".join([attack, *(part.replace("{}", attack) for part in CLAIMS)])
        _paste(page, story)
        _held(page, watch, elements, story)


def test_a_kept_check_shows_words_as_words(opening: Opener, watch: Watch) -> None:
    attack = "".join(MORE[:5])[:110]
    page = kept(opening, attack, f"{attack}\n\n{CLAIMS[0]}")
    assert page.get_by_role("heading", level=1).inner_text() == attack
    page.goto("/kept")
    page.get_by_role("link", name=attack).wait_for()
    assert [one for one in watch.asked if "probe" in one] == []


@pytest.mark.parametrize("attack", MORE[:4])
def test_what_is_asked_of_the_record_is_shown_as_words(opening: Opener, watch: Watch, attack: str) -> None:
    watch.refusals = (404, 422)
    page = opening("/record")
    page.goto(
        "/record?" + "&".join(f"{name}={quote(attack, safe='')}" for name in ("measure", "place", "only", "source"))
    )
    assert page.get_by_role("alert").count() == 1
    page.goto("/" + quote(attack, safe=""))
    assert [one for one in watch.asked if one.startswith(("GET /probe", "GET /assets/probe"))] == []


def test_a_claim_being_written_shows_words_as_words(opening: Opener, watch: Watch) -> None:
    page = checked(opening, CLAIMS[0])
    page.locator("#s1 .mend summary").click()
    for attack in ("homicides[<img src=/probe onerror=alert(1)>", 'x"><script>alert(1)</script>'):
        page.locator("#m1").fill(attack)
        page.locator("#p1").get_by_text(attack.split("[")[-1]).wait_for()
    assert [one for one in watch.asked if "probe" in one and not one.startswith(OWN)] == []


@pytest.mark.parametrize(
    "name", ["<img src=probe onerror=alert(1)>.txt", "'><script>alert(1)<script>.txt", "{{7*7}}.txt"]
)
def test_the_name_of_a_file_is_shown_as_words(opening: Opener, watch: Watch, name: str) -> None:
    page = opening("/")
    page.get_by_label("Or a file").set_input_files(
        {"name": name, "mimeType": "text/plain", "buffer": CLAIMS[0].encode()}
    )
    page.get_by_role("button", name="Hold it against the record").click()
    page.locator(".card").first.wait_for()
    assert name in page.get_by_role("heading", level=1).inner_text()
    assert _asked_for(watch) == []
