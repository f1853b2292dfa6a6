"""Slips of the hand: two digits changed over, one wrong, one missing or one too many."""

from __future__ import annotations

from decimal import Decimal

ONE_WRONG = "one digit wrong"
_LEAST_DIGITS = 2
_LEAST_FOR_ONE_WRONG = 4  # of fewer digits any number is one digit from many others


def slip(claimed: Decimal, right: Decimal) -> str | None:
    """How the claimed number becomes the right one: "digits transposed", "one digit wrong", "a digit missing"."""
    parts = claimed % 1 or right % 1  # "12.2" for "12.0" is no digit too many
    said, meant = (
        (_decimals(claimed, right), _decimals(right, claimed)) if parts else (_digits(claimed), _digits(right))
    )
    if said is None or meant is None or said == meant or min(len(said), len(meant)) < _LEAST_DIGITS:
        return None
    if len(said) == len(meant):
        differ = [at for at in range(len(said)) if said[at] != meant[at]]
        if len(differ) == 2 and said[differ[0]] == meant[differ[1]] and said[differ[1]] == meant[differ[0]]:
            return "digits transposed"
        if len(differ) == 1 and len(said) >= _LEAST_FOR_ONE_WRONG:
            return ONE_WRONG
        return None
    short, long = sorted((said, meant), key=len)
    if (
        len(long) - len(short) == 1
        and len(short) >= _LEAST_DIGITS
        and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    ):
        return "a digit missing" if said == short else "a digit too many"
    return None


def _digits(value: Decimal) -> str | None:
    return _whole(value.normalize())


def _whole(value: Decimal) -> str | None:
    text = f"{value:f}".replace(".", "")
    return text if text.isdigit() else None


def _decimals(value: Decimal, beside: Decimal) -> str | None:
    """The digits of a number with as many decimals as it or the one beside it has."""
    exponent = min(0, *[int(one.as_tuple().exponent) for one in (value, beside)])
    return _whole(value.quantize(Decimal(1).scaleb(exponent)))


def rounded_like(claimed: Decimal, right: Decimal) -> Decimal:
    """The right figure with as many decimals as the claimed one is printed with."""
    exponent = min(0, int(claimed.normalize().as_tuple().exponent))
    return right.quantize(Decimal(1).scaleb(exponent))
