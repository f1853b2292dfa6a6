"""The most ordinary sentence of a crime story, put together from its parts: a count, its base and an extreme.

Every reporter puts them together otherwise, and no part may take the time or the place of another.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import NamedTuple

import pytest

from tests.claim_cases import claims_of

NOW, MORE, FEWER = 120, 131, 109


class Time(NamedTuple):
    """Words for the time of a count, the day on which they are printed, and the period that they mean."""

    words: str
    day: date
    own: str
    far: str
    beside: tuple[str, ...]


YEAR = ("the year before", "in 2015", "a year earlier", "the previous year")
PART = ("in the same period last year", "in the same period of 2016", "a year earlier")
TIMES = (
    Time("in 2016", date(2017, 1, 5), "2016", "2015", YEAR),
    Time("last year", date(2017, 6, 20), "2016", "2015", YEAR),
    Time("in all of 2016", date(2017, 3, 9), "2016", "2015", YEAR),
    Time("so far this year", date(2017, 9, 14), "2017-01-01/2017-09-14", "2016-01-01/2016-09-14", PART),
    Time("through August", date(2017, 9, 14), "2017-01-01/2017-08-31", "2016-01-01/2016-08-31", PART),
)
HEADS = (
    "Tulsa had {now} homicides {time}",
    "TULSA — Police counted {now} homicides {time}",
    "There were {now} homicides in Tulsa {time}",
)


def against(up: bool, far: str, time: Time) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the count is held against, in six ways, with the claims that this makes."""
    base, way, rose = (FEWER, "up", "rose") if up else (MORE, "down", "fell")
    change = f"homicides[tulsa-ok, {time.far} -> {time.own}]"
    start = f"homicides[tulsa-ok, {time.far}] = {base}"
    yield "", ()
    yield f", {way} from {base} {far}", (f"{change} {rose}", start)
    yield f", compared with {base} {far}", (start,)
    yield f", 11 {'more' if up else 'fewer'} than {far}", (f"{change} {rose} by = 11",)
    yield f", a 9 percent {'increase' if up else 'drop'} from {far}", (f"{change} {rose} by = 9%",)
    yield f", {way} 9 percent from {far}", (f"{change} {rose} by = 9%",)


def topped(up: bool, own: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The extreme that it is called, in five ways."""
    most, end = ("most", "highest") if up else ("fewest", "lowest")
    figure = f"homicides[tulsa-ok, {own}] is {end}"
    yield "", ()
    yield f", the {most} since 1996", (f"{figure} since 1996",)
    yield f", the {most} on record", (f"{figure} ever",)
    yield f", a 20-year {'high' if up else 'low'}", (f"{figure} in 20 years",)
    yield f", the {most} since 1996, when there were 140", (f"{figure} since 1996", "homicides[tulsa-ok, 1996] = 140")


@pytest.mark.parametrize("up", [True, False], ids=["up", "down"])
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("time", TIMES, ids=lambda time: time.words)
def test_each_part_of_a_sentence_keeps_its_own_time(time: Time, head: str, up: bool) -> None:
    opening = head.format(now=NOW, time=time.words)
    count = f"homicides[tulsa-ok, {time.own}] = {NOW}"
    for far in time.beside:
        for (held, changes), (top, tops) in product(against(up, far, time), topped(up, time.own)):
            text = f"{opening}{held}{top}."
            assert sorted(claims_of(text, time.day)) == sorted((count, *changes, *tops)), text
