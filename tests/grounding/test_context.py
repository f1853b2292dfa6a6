"""What a document has established so far."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)


def test_a_paragraph_goes_on_counting_what_it_counted() -> None:
    text = "DETROIT — The city had 267 homicides in 2017. The year before there were 303."
    assert claims_of(text, DAY) == ("homicides[detroit-mi, 2017] = 267", "homicides[detroit-mi, 2016] = 303")


def test_a_question_names_what_the_answer_counts() -> None:
    text = "How many people were murdered in Detroit last year?\n\nPolice counted 267."
    assert claims_of(text, DAY) == ("homicides[detroit-mi, 2017] = 267",)


def test_a_new_paragraph_returns_to_the_storys_place() -> None:
    text = "DETROIT — Murders fell to 267 in 2017. Flint had 37.\n\nRobberies fell 12 percent."
    assert claims_of(text, DAY)[-1] == "robberies[detroit-mi, 2016 -> 2017] fell by = 12%"


def test_without_a_date_what_depends_on_it_is_left_open() -> None:
    from onrecord.grammar import parse
    from onrecord.grounding import ground
    from onrecord.reading import read
    from onrecord.voice import attribute

    document = read(b"Detroit had 267 homicides last year.", "case", None)
    statements = attribute(document)
    (assertion,) = ground(document, statements, parse(document, statements))
    assert assertion.unclear is not None
    assert "--published" in assertion.unclear
