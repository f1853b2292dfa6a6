"""What a text has told so far."""

from __future__ import annotations

from onrecord.claims.periods import year
from onrecord.grounding.asides import Passing
from onrecord.grounding.offices import Heard
from onrecord.grounding.so_far import SoFar
from onrecord.model import MeasureWords, Period, Reading, Setting, Shape, Span, Statement

HOMICIDES, ROBBERIES = MeasureWords(Span(0, 1), "homicides"), MeasureWords(Span(0, 1), "robberies")


def _take(
    so_far: SoFar,
    measure: MeasureWords | None,
    place: str,
    period: Period | None = None,
    *,
    shape: Shape = Shape.VALUE,
    headline: bool = False,
    aside: bool = False,
    passing: Passing = Passing.NOT,
) -> None:
    reading = Reading(shape, Span(0, 1), 0, ("bare count",), measure=measure)
    so_far.take(reading, measure, (place,), period, headline=headline, aside=aside, passing=passing)


def test_the_story_counts_what_its_first_claim_does_unless_a_headline_says_otherwise() -> None:
    so_far = SoFar()
    _take(so_far, HOMICIDES, "omaha-ne")
    _take(so_far, ROBBERIES, "omaha-ne")
    assert (so_far.measure, so_far.lately, so_far.counting) == (HOMICIDES, ROBBERIES, ROBBERIES)
    _take(so_far, ROBBERIES, "omaha-ne", headline=True)
    assert so_far.measure == ROBBERIES


def test_a_new_paragraph_goes_on_with_the_storys_measure_and_no_place() -> None:
    so_far, text = SoFar(), "It began.\n\nIt ended."
    sentences = (Statement(Span(0, 9), 0, Setting.BODY), Statement(Span(11, 20), 1, Setting.BODY))
    so_far.enter(text, sentences, 0)
    _take(so_far, HOMICIDES, "omaha-ne", year(2016))
    so_far.enter(text, sentences, 1)
    assert so_far.counting == HOMICIDES
    assert (so_far.last.place, so_far.before.place, so_far.place) == (None, "omaha-ne", "omaha-ne")


def test_what_is_told_aside_or_in_brackets_is_not_what_the_text_goes_on_with() -> None:
    so_far = SoFar()
    _take(so_far, HOMICIDES, "omaha-ne", year(2016))
    _take(so_far, ROBBERIES, "tulsa-ok", aside=True)
    _take(so_far, HOMICIDES, "tulsa-ok", year(2017), passing=Passing.BRACKETED)
    assert (so_far.last.measure, so_far.last.place, so_far.last.period) == (HOMICIDES, "omaha-ne", year(2016))


def test_an_earlier_year_is_the_last_and_not_the_newest() -> None:
    so_far = SoFar()
    _take(so_far, HOMICIDES, "omaha-ne", year(2016))
    _take(so_far, HOMICIDES, "omaha-ne", year(2012))
    assert (so_far.last.period, so_far.last.newest) == (year(2012), year(2016))


def test_a_speaker_heard_again_speaks_of_the_place_of_then() -> None:
    so_far = SoFar()
    so_far.hear(Heard("Ann Doyle", None, body=False, local=False), None)
    _take(so_far, HOMICIDES, "omaha-ne")
    so_far.hear(Heard("Lee Hart", None, body=False, local=False), None)
    _take(so_far, HOMICIDES, "tulsa-ok")
    so_far.hear(Heard("Ann Doyle", None, body=False, local=False), None)
    assert so_far.last.place == "omaha-ne"


def test_an_office_tells_the_place_where_none_was_spoken_of() -> None:
    so_far = SoFar()
    so_far.hear(Heard("Ann Doyle", "tulsa-ok", body=False, local=False), "omaha-ne")
    assert so_far.last.place == "tulsa-ok"
    at_home = SoFar()
    at_home.hear(Heard("Ann Doyle", "omaha-ne", body=False, local=False), "omaha-ne")
    assert at_home.last.place is None


def test_a_sentence_without_a_claim_turns_to_what_it_names() -> None:
    so_far = SoFar()
    _take(so_far, HOMICIDES, "omaha-ne")
    so_far.turn_to(ROBBERIES)
    assert (so_far.counting, so_far.lately, so_far.measure) == (ROBBERIES, ROBBERIES, HOMICIDES)
