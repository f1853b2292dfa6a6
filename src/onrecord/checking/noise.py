"""Whether a change of a count is more than chance."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking.tolerance import settings


def within_noise(before: Decimal, after: Decimal) -> bool:
    """Whether chance alone makes a change as large as this at least once in twenty.

    The conditional test of two Poisson counts (Przyborowski and Wilenski, 1940): given their sum the later one is
    binomial with one half, here with its normal approximation, |after - before| < 1.96 * sqrt(after + before).
    """
    total = before + after
    sigma = Decimal(settings()["noise"]["sigma"])
    return total > 0 and (after - before) ** 2 < sigma * sigma * total
