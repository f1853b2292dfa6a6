"""What drawings of figures in time share: where a period lies, a line that breaks at holes, the axis and its labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from onrecord.reporting import svg
from onrecord.reporting.markup import Markup
from onrecord.reporting.scale import Scale, short, spread, text_width

Place = tuple[float, float]

# "2016", "FY2016", "2016-Q1", "2016-03", "2016-03-01"
_PERIOD = re.compile(r"(FY)?(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_LETTERS = 14  # of a label below the drawing


def across(labels: Sequence[str], left: float, right: float) -> list[float]:
    """Periods lie where time puts them; other labels at equal steps. A single point lies in the middle."""
    spots = in_time(labels) or list(range(len(labels)))
    first, length = spots[0], spots[-1] - spots[0]
    if not length:
        return [(left + right) / 2 for _ in labels]
    return [left + (spot - first) / length * (right - left) for spot in spots]


def in_time(labels: Sequence[str]) -> list[int]:
    """Years, fiscal years, quarters, months or days as numbers in steps of one.

    Nothing where a label is none of them, where they are not all alike, or where one does not follow the one before.
    """
    found = [_number(label) for label in labels]
    spots = [number for kind, number in found if kind]
    alike = len(spots) == len(found) and len({kind for kind, _ in found}) == 1
    return spots if alike and all(early < late for early, late in pairwise(spots)) else []


def _number(label: str) -> tuple[str, int]:
    """What kind of period a label is, and which one; ("", 0) for other words."""
    found = _PERIOD.fullmatch(label)
    if found is None:
        return "", 0
    match found.groups():
        case fiscal, year, None, None, None:
            return fiscal or "year", int(year)
        case None, year, str(quarter), None, None:
            return "quarter", int(year) * 4 + int(quarter)
        case None, year, None, month, None:
            return "month", int(year) * 12 + int(month)
    try:
        return "day", date.fromisoformat(label).toordinal()
    except ValueError:
        return "", 0


def widest_step(xs: Sequence[float]) -> float:
    """The widest step that is no hole: half again as wide as the narrowest."""
    steps = sorted(right - left for left, right in pairwise(xs))
    return steps[0] * 1.5 if steps else 0.0


def runs(places: Sequence[Place], widest: float) -> list[list[Place]]:
    """The stretches of a line, parted where a step is wider: a hole is not a slope."""
    found: list[list[Place]] = []
    for place in places:
        if found and place[0] - found[-1][-1][0] <= widest:
            found[-1].append(place)
        else:
            found.append([place])
    return found


def curve(stretches: Sequence[list[Place]], kind: str = "") -> list[Markup]:
    """The stretches as lines, the holes between them as thin broken ones; `kind` tells lines of one drawing apart."""
    holes = [svg.path([early[-1], late[0]], f"hole{kind}") for early, late in pairwise(stretches)]
    return holes + [svg.path(run, f"curve{kind}") for run in stretches if len(run) > 1]


def axis(scale: Scale, marks: Sequence[Decimal], left: float, right: float) -> list[Markup]:
    """A line across for every round figure, with the figure before it."""
    parts: list[Markup] = []
    for mark in marks:
        y = scale.at(mark)
        parts.append(svg.line(left, y, right, y, "base" if mark == 0 else "grid"))
        parts.append(svg.text(left - 6, y + 4, short(mark), "tick", "end"))
    return parts


def below(labels: Sequence[str], xs: Sequence[float], y: float, width: float) -> list[Markup]:
    """The labels under the drawing, as many as fit beside each other."""
    shown = [label if len(label) <= _LETTERS else label[: _LETTERS - 1] + "…" for label in labels]
    parts = []
    for index in spread(shown, xs):
        half = text_width(shown[index]) / 2
        x = min(max(xs[index], half + 2), width - half - 2)
        parts.append(svg.text(x, y, shown[index], "tick", "middle"))
    return parts


def columns(xs: Sequence[float], left: float, right: float) -> list[Place]:
    """The stretch of the drawing that is nearest to each place: where it begins and how wide it is."""
    edges = [left, *((early + late) / 2 for early, late in pairwise(xs)), right]
    return [(early, late - early) for early, late in pairwise(edges)]
