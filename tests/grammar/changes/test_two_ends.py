"""Changes whose two ends are told beside them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from onrecord.grammar import parse
from onrecord.model import Reading, Shape
from onrecord.reading import read, read_text
from onrecord.voice import attribute
from tests.claim_cases import Case, claims_of, load

DAY = date(2023, 9, 15)


def test_what_sums_up_is_of_the_two_figures_before_it() -> None:
    text = "OMAHA — Omaha had 31 murders in 2018 and 94 in 2021. That is a threefold increase."
    assert claims_of(text, DAY)[-1] == "homicides[omaha-ne, 2018 -> 2021] rose by ~ 200%"
    text = "OMAHA — Murders fell last year to 42. When 2021 ended it had been 56, so that is a drop of 25 percent."
    assert claims_of(text, DAY)[-1] == "homicides[omaha-ne, 2021 -> 2022] fell by = 25%"


def test_it_reaches_into_the_next_paragraph() -> None:
    text = (
        "OMAHA — Through Monday there were 51 homicides. At the same time last year there had been 54.\n\n"
        "That was a decline of 6 percent."
    )
    assert claims_of(text, DAY)[-1].endswith("2022-01-01/2022-09-11 -> 2023-01-01/2023-09-11] fell by = 6%")


def test_a_change_ends_where_the_text_stands_when_an_earlier_figure_opens_it() -> None:
    text = (
        "OMAHA — The city lost 5,201 cars to thieves in 2022. Three years earlier the count was 2,294, so it has "
        "nearly tripled; in Lincoln thefts tripled, to 1,508."
    )
    assert claims_of(text, DAY)[2:] == (
        "motor_vehicle_thefts[omaha-ne, 2019 -> 2022] rose by <~ 200%",
        "motor_vehicle_thefts[lincoln-ne, 2019 -> 2022] rose by ~ 200%",
        "motor_vehicle_thefts[lincoln-ne, 2022] = 1508",
    )


def test_a_change_with_a_date_of_its_own_keeps_it() -> None:
    text = "OMAHA — Omaha had 31 murders in 2018 and 94 in 2021. That was an increase of 5 percent from 2020."
    assert claims_of(text, DAY)[-1] == "homicides[omaha-ne, 2020 -> 2021] rose by = 5%"


def reading(text: str, words: str) -> Reading:
    document = read(text.encode(), "case", DAY)
    found = parse(document, attribute(document)).readings
    return next(one for one in found if words in text[one.span.start : one.span.end])


def test_a_record_behind_the_figure_it_fell_from_is_of_that_figure() -> None:
    assert reading("OMAHA — Killings fell to 42 from 56, a record, in 2022.", "a record").against
    assert reading("OMAHA — It had 42 killings in 2022, down from 56 in 2020, a record.", "a record").against
    assert not reading("OMAHA — Killings rose to 56 in 2022, a record.", "a record").against


def test_the_middle_of_three_steps_is_not_of_the_time_told() -> None:
    text = "OMAHA — Assaults fell for a second year, from 901 to 858 to 755."
    assert reading(text, "858").against
    assert not reading(text, "755").against


def test_an_event_or_each_of_several_years_dates_no_figure() -> None:
    assert reading("OMAHA — The city had 61 murders when the mayor took office.", "61").event
    assert reading("OMAHA — The city had 61 murders in each of the two years before.", "61").event
    assert not reading("OMAHA — The city had 61 murders when 2016 ended.", "61").event
    assert not reading("OMAHA — The city had 61 murders in 2016.", "61").event


def test_a_figure_that_another_is_held_against_is_the_far_one() -> None:
    assert reading("OMAHA — Robberies came to 1,589, against 1,577.", "1,577").against


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Murders in Omaha fell to 31 last year.", 31),
        ("Murders in Omaha fell by 12 percent, to just 31.", 31),
        ("Murders in Omaha fell 12 percent last year; robberies rose to 400.", None),
        ("Murders in Omaha fell from 40 in 2016.", None),
    ],
)
def test_to_leads_to_the_count(text: str, count: int | None) -> None:
    document = read_text(text)
    readings = parse(document, attribute(document)).readings
    reached = [
        one.reaches for one in readings if one.shape is Shape.CHANGE and "fell" in text[one.span.start : one.span.end]
    ]
    assert reached[:1] == ([Decimal(count)] if count is not None else [None])


@pytest.mark.parametrize("case", load("compares_back"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
