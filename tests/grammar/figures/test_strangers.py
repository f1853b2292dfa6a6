"""Figures without a measure that are told of something else."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)
BEFORE = "CHICAGO — Chicago had 762 homicides in 2016. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Alerts rose by 30 percent.",
        "We answer about 30 a month.",
        "They print six a day.",
        "Ridership, which the buses share, fell 9 percent.",
        "Overtime, which rose 9 percent, worried the clerk.",
        "Attrition hit 12 percent, the highest in 20 years.",
        "A record crowd lined the road.",
        "A record 90,000 people came.",
        "The museum drew 42,000 visitors, a record.",
        "The jail holds 5,900 inmates, its fewest in 30 years.",
        "The drought is the worst since 1988.",
        "The river reached its highest level in 50 years.",
        "The hall wants 40 more cameras.",
        "A drop of 40 percent in tips has hurt the unit.",
        "The ward lost 38 percent of its people.",
        "That is two more than the law allows.",
        "Retirements jumped to 660.",
        "The number of detectives fell to 922.",
        "Deaths from the drug tripled in three years.",
        "The club lost by 16.",
        "The quarterback was down 40 percent.",
        "A third of the force is over 50.",
        "It is 9 times as large as Flint.",
        "That is more than Flint spends on its buses.",
        "The force is the second largest in the nation.",
        "Locksmiths say business is up 40 percent since the break-ins.",
    ],
)
def test_what_a_sentence_tells_of_another_thing_is_no_figure_of_the_text(sentence: str) -> None:
    assert claims_of(BEFORE + sentence, DAY)[1:] == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The number fell 9 percent in 2017.",
        "It was the most since 1996.",
        "The record is 1974, with 970.",
        "In 2015 the city had 485, the fewest since 2013.",
        "The year before, the total was 485, a record.",
        "That is 277 more than in 2015.",
        "Last year the toll dropped to 650.",
        "They are up 40 percent since 2014.",
        "We're at 161 through Thursday.",
    ],
)
def test_what_goes_on_with_the_count_of_the_text_is_read(sentence: str) -> None:
    assert len(claims_of(BEFORE + sentence, DAY)) > 1


def test_a_word_is_strange_where_no_list_holds_it() -> None:
    scene = look("Last year the alerts in Reno rose", Span(0, 33))
    assert [scene.word(at) for at in range(len(scene.words)) if is_strange(scene, at)] == ["alerts"]


def test_what_rose_in_another_clause_is_not_what_the_first_one_counts() -> None:
    text = "Robberies in Tulsa fell 12 percent in 2017, while stabbings and slashings rose 8 percent."
    assert claims_of(text, date(2018, 3, 5)) == ("robberies[tulsa-ok, 2016 -> 2017] fell by = 12%",)


def test_the_rank_in_a_thing_is_of_it() -> None:
    before = "CHICAGO — Chicago had 762 homicides in 2016. "
    assert len(claims_of(before + "Chicago ranks third in bus riders.", date(2018, 5, 14))) == 1
    assert len(claims_of(before + "Chicago ranks third in the nation.", date(2018, 5, 14))) == 2
