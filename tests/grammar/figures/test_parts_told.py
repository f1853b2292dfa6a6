"""Measures that the words narrow to a part which the record does not know."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thefts at the mall in Reno rose 18 percent in 2017.",
        "Assaults on nurses in Reno rose to 95 in 2017.",
        "Murders of taxi drivers in Reno fell to 3 in 2017.",
        "Crime on the trains in Reno rose 12 percent in 2017.",
        "Bank robberies in Reno fell 30 percent in 2017.",
        "Reno had 210 drive-by shootings in 2017.",
        "Reno had 3,100 car break-ins in 2017.",
        "Attempted murders in Reno rose 11 percent in 2017.",
        "Crime in Reno fell 30 percent within a block of the cameras in 2017.",
        "TULSA — Crime in Harrow Park is up 12 percent this year.",
        "TULSA — Part II crimes fell 20 percent last year.",
        "TULSA — Non-criminal homicides rose 20 percent last year.",
        "A 10 percent rise in unemployment in Reno brought robberies in 2017.",
        "Homicides by police in Reno fell 20 percent in 2017.",
        "Rapes by strangers in Reno rose 20 percent in 2017.",
        "Stranger rapes in Reno rose 20 percent in 2017.",
        "Larcenies from parked cars in Reno rose 20 percent in 2017.",
        "Felony thefts in Reno rose 20 percent in 2017.",
        "Home invasions in Reno rose 20 percent in 2017.",
        "Home invasion robberies in Reno rose 20 percent in 2017.",
        "Traffic homicides in Reno rose 20 percent in 2017.",
        "Double homicides in Reno rose 20 percent in 2017.",
        "Reno had 12 multiple killings in 2017.",
    ],
)
def test_a_part_that_the_record_does_not_know_is_not_held_against_the_whole(sentence: str) -> None:
    assert claims_of(sentence, DAY) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Murders in Reno rose to 95 in 2017.",
        "Robberies on his watch in Reno rose to 950 in 2017.",
        "Murders of women in Reno rose to 19 in 2017.",
        "TULSA — There were 12 murders in the Oil City last year.",
        "TULSA — Crime in April fell 20 percent.",
        "Car thefts in Reno rose 18 percent in 2017.",
        "Guns recovered by police in Reno rose 18 percent in 2017.",
        "Murders in Reno rose by 9 in 2017.",
        "Larcenies in Reno rose from 3,000 to 3,100 in 2017.",
        "The slaying of a cabdriver was the 27th in Reno in 2017.",
    ],
)
def test_the_whole_is_read(sentence: str) -> None:
    assert claims_of(sentence, DAY) != ()
