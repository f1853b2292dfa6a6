"""Acts of the story of 17 March 2017 against the events of the default pack, and made ones against made events."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import check_act
from onrecord.claims import parse_period
from onrecord.model import Act, ActKind, Event, Span
from onrecord.record import open_record
from tests.checking.book import HARBOR, Book

SPAN = Span(0, 1)
STORY = date(2017, 3, 17)


def act(kind: str, actor: str | None, addressee: str | None, words: str, said: str | None) -> Act:
    return Act(ActKind(kind), SPAN, SPAN, actor, addressee, words, parse_period(said) if said else None)


@pytest.mark.parametrize(
    ("told", "event"),
    [
        (
            act(
                "act",
                "DOJ’s civil rights division",
                None,
                "issued a report in January on abuses by Chicago police",
                "2017-01",
            ),
            "2017-01-13-doj-civil-rights-division-report",
        ),
        (
            act("act", "Eddie Johnson", "Jeff Sessions", "met in Washington", "2017-03-16"),
            "2017-03-16-eddie-johnson-meeting",
        ),
        (
            act("request", "Eddie Johnson", "Jeff Sessions", "asked for more federal prosecutors", "2017-03-16"),
            "2017-03-16-eddie-johnson-request",
        ),
        (
            act("refusal", "Jeff Sessions", "Eddie Johnson", "gets no promise of aid", "2017-03-16"),
            "2017-03-16-jeff-sessions-refusal",
        ),
        (
            act("promise", "Donald J. Trump", "Chicago", "he would send in the Feds", None),
            "2017-01-24-donald-trump-threat",
        ),
    ],
)
def test_acts_of_the_story_are_found(told: Act, event: str) -> None:
    found = check_act(told, STORY, open_record())
    assert found.verdict == "supported"
    assert [item.event.id for item in found.followed_by if item.same] == [event]


def test_what_followed_comes_after() -> None:
    told = act("request", "Eddie Johnson", "Jeff Sessions", "asked for more federal prosecutors", "2017-03-16")
    found = check_act(told, STORY, open_record())
    later = [item.event.period.first for item in found.followed_by if not item.same]
    assert later
    assert all(day > date(2017, 3, 16) for day in later)


QUILL = Event(
    "e1", parse_period("2016-05-03"), "Ada Quill", "Mayor", "request", "Governor Bo Reed",
    "Asked for 40 more troopers", "", HARBOR, "s", None,
)  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        act("request", "Ada Quill", "Bo Reed", "40 more troopers", "2016-08-01"),  # another day
        act("request", "Cy Stone", "Bo Reed", "40 more troopers", "2016-05-03"),  # another actor, if only shared words
        act("act", "Ada Quill", None, "opened a bridge", None),  # nothing in common but the name
    ],
)
def test_what_does_not_fit_is_not_in_the_record(told: Act) -> None:
    record = Book(known_events=[QUILL])
    found = check_act(told, date(2016, 9, 1), record)
    assert found.verdict == "not_in_record" or told.actor == "Cy Stone"


def test_an_event_after_the_story_is_no_match() -> None:
    told = act("request", "Ada Quill", "Bo Reed", "40 more troopers", None)
    assert check_act(told, date(2016, 4, 1), Book(known_events=[QUILL])).verdict == "not_in_record"
    assert check_act(told, date(2016, 6, 1), Book(known_events=[QUILL])).verdict == "supported"


def test_a_promise_without_a_day_is_no_statement_that_shares_a_city_with_it() -> None:
    said = Event(
        "e2", parse_period("2016-05-03"), "Ada Quill", "Mayor", "statement", None,
        "Said she had not read the Chicago reports", "", HARBOR, "s", None,
    )  # fmt: skip
    for words, verdict in (("promised to send agents to Chicago", "not_in_record"), ("read the reports", "supported")):
        found = check_act(act("promise", "Ada Quill", None, words, None), date(2016, 9, 1), Book(known_events=[said]))
        assert found.verdict == verdict


def test_no_events_no_match() -> None:
    assert check_act(act("act", None, None, "", None), None, Book()).verdict == "not_in_record"
