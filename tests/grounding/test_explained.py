"""Each slot tells where it comes from, and what it tells is what was grounded."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import print_period
from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.grounding.explained import slots_of
from onrecord.model import Assertion, Slot, Whence
from onrecord.reading import read
from onrecord.voice import attribute
from tests.claim_cases import load

DAY = date(2019, 3, 5)


def told(text: str, published: date | None = DAY) -> list[tuple[Assertion, dict[str, Slot]]]:
    document = read(text.encode(), "case", published)
    statements = attribute(document)
    parsed = parse(document, statements)
    assertions = ground(document, statements, parsed)
    slots = slots_of(document, statements, parsed)
    assert len(assertions) == len(slots)
    return [(one, {slot.name: slot for slot in own}) for one, own in zip(assertions, slots, strict=True)]


@pytest.mark.parametrize("name", ["value", "change", "rate", "share", "average", "rank", "superlatives", "comparison"])
def test_the_slots_are_those_of_the_claim_and_keep_all_its_reasons(name: str) -> None:
    for case in load(name):
        for assertion, slots in told(case.text, case.published):
            reasons = "; ".join(slot.why for slot in slots.values())
            assert all(reason in reasons for reason in assertion.because), case.text
            figure = getattr(assertion.claim and assertion.claim.proposition, "figure", None)
            if figure is None:
                continue
            assert slots["measure"].value == figure.measure
            assert slots["place"].value == (" + ".join(figure.places) or None)
            period = figure.period and print_period(figure.period)
            assert period in (slots["period"].value, slots.get("against period", slots["period"]).value)


def test_a_slot_that_the_sentence_says_shows_its_words() -> None:
    text = "Tulsa counted about 61 homicides last year."
    ((_, slots),) = told(text)
    words = {name: text[slot.span.start : slot.span.end] for name, slot in slots.items() if slot.span}
    assert words == {"measure": "homicides", "place": "Tulsa", "period": "last year", "amount": "about 61"}
    assert slots["amount"].value == "~ 61"
    assert slots["period"].value == "2018"
    assert slots["period"].why == '"last year" is 2018, since the words are of 2019-03-05'
    assert slots["said"].whence is Whence.DAY


def test_what_the_sentence_leaves_out_comes_from_those_before() -> None:
    _, (_, slots) = told("Tulsa counted 61 homicides in 2017. It was 70 a year earlier.")
    assert slots["measure"].whence is Whence.SPOKEN_OF
    assert slots["place"].whence is Whence.SPOKEN_OF
    assert slots["place"].why == "tulsa-ok was spoken of"
    assert slots["period"].whence is Whence.WORDS


def test_the_dateline_and_the_storys_year_fill_what_is_left() -> None:
    found = told("TULSA, Okla., March 5, 2019 — It was a hard year, 2018, for many.\n\nHomicides rose 12 percent.\n")
    slots = found[-1][1]
    assert slots["place"].whence is Whence.STORY
    assert "the dateline" in slots["place"].why
    assert (slots["period"].value, slots["period"].whence) == ("2018", Whence.STORY)
    assert slots["against period"].whence is Whence.COUNTED


def test_a_speakers_own_day_is_the_speakers() -> None:
    text = "Tulsa counted 61 homicides in 2018, Chief Ansel Pruitt said Monday."
    ((_, slots),) = told(text)
    assert (slots["said"].value, slots["said"].whence) == ("2019-03-04", Whence.SPEAKER)
    assert slots["said"].why == "Ansel Pruitt, said"


def test_what_nothing_fills_says_so() -> None:
    ((assertion, slots),) = told("Homicides rose 12 percent last year.", None)
    assert assertion.unclear
    for name in ("place", "period", "said"):
        assert slots[name].value is None
        assert slots[name].whence is Whence.NOWHERE
        assert slots[name].why
    assert "--published" in slots["period"].why


def test_a_figure_whose_habit_is_the_nation_says_so() -> None:
    text = "Robberies fell in 2019, a mayor said. The FBI counted 16,425 murders that year."
    *_, (_, slots) = told(text, date(2020, 10, 1))
    assert (slots["place"].value, slots["place"].whence) == ("us", Whence.HABIT)


def test_both_ends_of_a_comparison_are_told() -> None:
    text = "In 2018 Tulsa had more homicides than Denver and Boston combined."
    ((_, slots),) = told(text)
    assert slots["against place"].value == "denver-co + boston-ma"
    span = slots["against place"].span
    assert span is not None
    assert text[span.start : span.end] == "Denver and Boston"
