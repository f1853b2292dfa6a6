"""The readers, in the order of the build."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pack import (
    agencies,
    clearances,
    curated,
    deaths,
    derived,
    estimates,
    federal,
    local,
    oversight,
    population,
    quarters,
    traces,
    ucr,
)
from pack.rows import Desk, Row

READERS: tuple[Callable[[Desk], Iterator[Row]], ...] = (
    curated.read,
    curated.read_vintages,
    ucr.read_cities,
    ucr.read_smaller_cities,
    ucr.read_big_three,
    ucr.read_marshall,
    ucr.read_fivethirtyeight,
    estimates.read_estimates,
    estimates.read_data_tool,
    estimates.read_since_1960,
    estimates.read_printed,
    population.read_cities,
    population.read_states,
    population.read_districts,
    federal.read_facts,
    federal.read_national,
    federal.read_referrals,
    federal.read_nation,
    traces.read_matrix,
    traces.read_states,
    oversight.read_counts,
    derived.read,
    local.read_philadelphia,
    local.read_philadelphia_daily,
    local.read_new_orleans,
    local.read_early_2016,
    clearances.read,
    deaths.read_guns,
    deaths.read_police,
    deaths.read_officers,
    deaths.read_officers_told,
    deaths.read_mass_shootings,
    agencies.read_employees,
    agencies.read_checks,
    agencies.read_shr,
    quarters.read,
)
