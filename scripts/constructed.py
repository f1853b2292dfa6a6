"""Claims of every shape, built from the pack at random, each with the answer that plain arithmetic gives.

The figures are read as CSV and compared as numbers, without the checker (see plain_figures.py). A claim names the
publisher unless the place has no other one. Half of the claims are true and half are false, so far as the figures drawn
allow it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import NamedTuple

from plain_figures import MEASURES, PUBLISHER, Series, tables

HUNDRED = Decimal(100)
COMPUTED = ("rate", "share")


class Made(NamedTuple):
    """A claim in the claim language, its shape, and whether it holds."""

    shape: str
    text: str
    holds: bool


Maker = Callable[[random.Random, bool], "Made | None"]


def made(count: int, seed: int) -> list[Made]:
    """So many claims, of every shape in turn."""
    rng = random.Random(seed)
    found: list[Made] = []
    while len(found) < count:
        maker = MAKERS[len(found) % len(MAKERS)]
        claim = maker(rng, rng.random() < 0.5)
        if claim is not None:
            found.append(_turned(rng, claim))
    return found


def _turned(rng: random.Random, claim: Made) -> Made:
    """One claim in eight is denied, and holds where the claim does not.

    None of a rate or a share, for which another count of heads than the publisher's own may be meant.
    """
    if claim.shape in COMPUTED or rng.random() > 0.125:
        return claim
    return Made(claim.shape, f"not ({claim.text})", not claim.holds)


def _draw(rng: random.Random, length: int = 1) -> tuple[Series, tuple[int, ...]]:
    """A series and a run of years in it."""
    while True:
        known = tables()[rng.choice(MEASURES)]
        series = known[rng.choice(sorted(known))]
        runs = series.stretches(length)
        if runs:
            return series, rng.choice(runs)


def _pair(rng: random.Random) -> tuple[Series, Series, int]:
    """Two places that one measure has in one year."""
    while True:
        one, (year,) = _draw(rng)
        known = tables()[one.measure]
        other = known[rng.choice(sorted(known))]
        if other.place != one.place and year in other.years:
            return one, other, year


def _at(rng: random.Random, series: Series, year: int | str) -> str:
    return f"{series.name(rng)}[{series.place}, {year}]"


def _off(rng: random.Random, value: Decimal) -> Decimal:
    """A number that is clearly another one: a quarter to a half away."""
    return _whole(value * Decimal(rng.choice((55, 65, 75, 130, 140, 150))) / HUNDRED)


def _whole(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1), ROUND_HALF_UP)


def _tenth(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP)


def value(rng: random.Random, true: bool) -> Made:
    """An exact number, about one, or a bound."""
    series, (year,) = _draw(rng)
    figure = series.years[year]
    operator = rng.choice(("=", "~", ">", "<", ">=", "<="))
    up = operator in (">", ">=")
    if operator in ("=", "~"):
        number = figure if true else _off(rng, figure)
    else:
        number = _whole(figure * Decimal("0.97" if up is true else "1.04")) + (0 if up is true else 1)
    return Made("value", f"{_at(rng, series, year)} {operator} {number}", true)


def between(rng: random.Random, true: bool) -> Made:
    """One of two numbers."""
    series, (year,) = _draw(rng)
    figure = series.years[year] if true else _off(rng, series.years[year])
    return Made("between", f"{_at(rng, series, year)} in [{figure}, {figure + 1}]", true)


def change(rng: random.Random, true: bool) -> Made | None:
    """A change in percent, in number, or with no amount."""
    series, run = _draw(rng, rng.choice((2, 3, 6)))
    first, last = series.years[run[0]], series.years[run[-1]]
    if abs(last - first) < 10 or abs(last - first) / first < Decimal("0.02"):
        return None
    verb = "rose" if last > first else "fell"
    other = "fell" if verb == "rose" else "rose"
    figure = f"{series.name(rng)}[{series.place}, {run[0]} -> {run[-1]}]"
    kind = rng.choice(("percent", "count", "none"))
    if kind == "none":
        return Made("change", f"{figure} {verb if true else other}", true)
    size = abs(last - first) if kind == "count" else _tenth(abs(last - first) / first * HUNDRED)
    number = size if true else _whole(size * 2 + 3)
    sign = "%" if kind == "percent" else ""
    return Made("change", f"{figure} {verb} by = {number}{sign}", true)


def comparison(rng: random.Random, true: bool) -> Made | None:
    """More or fewer than another place, than two together, or so many times as many."""
    one, other, year = _pair(rng)
    left, right = one.years[year], other.years[year]
    if left == right:
        return None
    if rng.random() < 0.3:
        factor = _tenth(left / right)
        if factor < 2:
            return None
        told = factor if true else _tenth(factor * Decimal("1.5"))
        return Made("comparison", f"{_at(rng, one, year)} ~ {told} * {_at(rng, other, year)}", true)
    operator = ">" if (left > right) is true else "<"
    return Made("comparison", f"{_at(rng, one, year)} {operator} {_at(rng, other, year)}", true)


def equation(rng: random.Random, true: bool) -> Made | None:
    """One place against two together."""
    one, other, year = _pair(rng)
    _, third, _ = _pair(rng)
    third = tables()[one.measure].get(third.place, third)
    if third.measure != one.measure or year not in third.years or third.place in (one.place, other.place):
        return None
    left, right = one.years[year], other.years[year] + third.years[year]
    if left == right:
        return None
    sum_of = f"{_at(rng, other, year)} + {_at(rng, third, year)}"
    return Made("equation", f"{_at(rng, one, year)} {'>' if (left > right) is true else '<'} {sum_of}", true)


def extreme(rng: random.Random, true: bool) -> Made | None:
    """The highest or lowest in so many years, or since one: since is every later year that the publisher has."""
    series, run = _draw(rng, rng.choice((4, 6, 9)))
    last = series.years[run[-1]]
    if rng.random() < 0.5:
        scope, rivals = f"in {len(run)} years", [series.years[year] for year in run[:-1]]
    else:
        scope = f"since {run[0]}"
        rivals = [value for year, value in series.years.items() if year > run[0] and year != run[-1]]
        if not _whole_after(series, run[0]):
            return None
    end = rng.choice(("highest", "lowest"))
    holds = last > max(rivals) if end == "highest" else last < min(rivals)
    return Made("extreme", f"{_at(rng, series, run[-1])} is {end} {scope}", true) if holds is true else None


def _whole_after(series: Series, year: int) -> bool:
    """Whether the publisher has every year behind this one up to its last, and told none that was left out here."""
    return max(series.years) >= series.last and set(range(year, series.last + 1)) <= set(series.years)


def rise(rng: random.Random, true: bool) -> Made | None:
    """The largest one-year rise since a year."""
    series, run = _draw(rng, 7)
    if not _whole_after(series, run[0]):
        return None
    steps = {year: series.years[year] - series.years[year - 1] for year in range(run[1], series.last + 1)}
    last, rivals = steps[run[-1]], [step for year, step in steps.items() if year > run[1] and year != run[-1]]
    if last <= 0 or (last > max(rivals)) is not true:
        return None
    figure = f"{series.name(rng)}[{series.place}, {run[-2]} -> {run[-1]}]"
    return Made("extreme of a change", f"change({figure}) is highest since {run[1]}", true)


def rank(rng: random.Random, true: bool) -> Made | None:
    """A place among the states."""
    states = {place: series for place, series in tables()[rng.choice(MEASURES)].items() if len(place) == 2}
    states.pop("us", None)
    year = rng.choice(range(2000, 2020))
    known = {place: series.years[year] for place, series in states.items() if year in series.years}
    if len(known) < 45 or len(set(known.values())) < len(known):
        return None
    order = sorted(known, key=lambda place: -known[place])
    at = rng.randrange(8)
    place = states[order[at]]
    told = at + 1 if true else at + 1 + rng.choice((2, 3, 4))
    return Made("rank", f"{place.measure}({PUBLISHER})[{place.place}, {year}] is #{told} highest among us-states", true)


def rate(rng: random.Random, true: bool) -> Made | None:
    """Per 100,000 residents, by the publisher's own population."""
    series, (year,) = _draw(rng)
    heads = tables()["population"].get(series.place)
    if heads is None or year not in heads.years:
        return None
    found = _tenth(series.years[year] / heads.years[year] * 100_000)
    if found < 1:
        return None
    return Made("rate", f"rate({_at(rng, series, year)}) = {found if true else found * 2}", true)


def share(rng: random.Random, true: bool) -> Made | None:
    """A city's part of the nation."""
    series, (year,) = _draw(rng)
    whole = tables()[series.measure].get("us")
    if whole is None or year not in whole.years or series.place == "us":
        return None
    found = _tenth(series.years[year] / whole.years[year] * HUNDRED)
    if found < 1:
        return None
    return Made(
        "share", f"share({_at(rng, series, year)}, {_at(rng, whole, year)}) = {found if true else found * 2}%", true
    )


def average(rng: random.Random, true: bool) -> Made | None:
    """A month of a year, or a year of several."""
    series, run = _draw(rng, rng.choice((1, 5)))
    total = sum((series.years[year] for year in run), Decimal(0))
    found = _whole(total / (12 if len(run) == 1 else len(run)))
    if found < 10:
        return None
    period = run[0] if len(run) == 1 else f"{run[0]}/{run[-1]}"
    call = "per_month" if len(run) == 1 else "mean"
    return Made("average", f"{call}({_at(rng, series, period)}) ~ {found if true else _off(rng, found)}", true)


def run_of(rng: random.Random, true: bool) -> Made | None:
    """Several years in one direction, or all above a number."""
    series, run = _draw(rng, rng.choice((3, 4)))
    values = [series.years[year] for year in run]
    figure = _at(rng, series, f"{run[0]}/{run[-1]}")
    if rng.random() < 0.4:
        least = min(values) - 1 if true else sorted(values)[1] - 1
        return None if (min(values) > least) is not true else Made("run", f"{figure} > {least} each year", true)
    steps = [later - earlier for earlier, later in pairwise(values)]
    if 0 in steps:
        return None
    up, down = all(step > 0 for step in steps), all(step < 0 for step in steps)
    if (up or down) is not true:
        return None
    return Made("run", f"{figure} {'fell' if down else 'rose'} each year", true)


def ratio(rng: random.Random, true: bool) -> Made | None:
    """One measure to another of the same place."""
    one, (year,) = _draw(rng)
    other = tables()["homicides"].get(one.place)
    if other is None or year not in other.years or one.measure == "homicides":
        return None
    found = _tenth(one.years[year] / other.years[year])
    told = found if true else found * 2
    return Made("ratio", f"{_at(rng, one, year)} / {_at(rng, other, year)} = {told}", true)


MAKERS: tuple[Maker, ...] = (
    value, change, comparison, extreme, rank, rate, share, average, run_of, ratio, between, equation, rise,
)  # fmt: skip
