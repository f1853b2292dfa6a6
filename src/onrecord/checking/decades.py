"""A year beside a decade: "fewer homicides than in the 1990s" speaks of the years of that decade, not of their sum.

Its years' mean bears the words out. What only some of its years refute stays open: their peak may be meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from onrecord.checking.context import Context, values
from onrecord.checking.tolerance import INFINITE, names
from onrecord.checking.vintages import Option
from onrecord.claims.periods import decade_years, year
from onrecord.frozen import replace
from onrecord.model import Figure, Grain, Of, Operator

_A_YEAR = frozenset({Grain.YEAR, Grain.FISCAL})
_LOWER = frozenset({Operator.LESS, Operator.AT_MOST})
_HIGHER = frozenset({Operator.MORE, Operator.AT_LEAST})


def unlike_in_length(figures: Iterable[Figure]) -> bool:
    """Whether whole decades are held against a year, so that only a year of theirs can be meant.

    Residents and officers are not added up over the years in any case.
    """
    counted = [figure for figure in figures if figure.measure not in names("stocks", "measures")]
    periods = [figure.period for figure in counted if figure.period is not None]
    return any(decade_years(period) for period in periods) and any(period.grain in _A_YEAR for period in periods)


def a_year_of(context: Context, figure: Figure, of: Of | None, operator: Operator | None) -> tuple[Option, ...]:
    """The options of whole decades as the mean of their years, bounded by the year hardest on the words."""
    assert figure.period is not None
    found = values(context, figure, figure.period, of)
    years = decade_years(figure.period)
    if not years:
        return found
    told = (values(context, figure, year(figure.period.first.year + at), of) for at in range(years))
    known = [options[0].value for options in told if options]
    return tuple([_mean(option, years, known, operator) for option in found])


def _mean(option: Option, years: int, known: list[Decimal], operator: Operator | None) -> Option:
    mean = option.value / years
    low = min([mean, *known]) if operator in _HIGHER else option.low / years
    high = option.high if option.high == INFINITE else option.high / years
    high = max([high, *known]) if operator in _LOWER else high
    utmost = option.utmost and (min(low, option.utmost[0] / years), max(high, option.utmost[1] / years))
    return replace(option, value=mean, low=low, high=high, bound=low != high, terms="", utmost=utmost)
