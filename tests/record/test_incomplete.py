"""Which figures look incomplete against the years beside them, or against a feed from the same police."""

from __future__ import annotations

import pytest

from pack.incomplete import mark
from pack.rows import Ledger, Row


def counts(definition: str, **years: int) -> list[Row]:
    return [
        Row(
            "robberies", "river-city-zz", year[1:], str(value), definition, "table", f"{int(year[1:]) + 1}-09-25", "t:1"
        )
        for year, value in years.items()
    ]


CASES: tuple[
    tuple[dict[str, int], dict[str, int], list[str]], ...
] = (  # the FBI's counts, another publisher's, the years marked
    ({"y2015": 900, "y2016": 400, "y2017": 880}, {}, ["2016"]),
    ({"y2015": 900, "y2016": 650, "y2017": 880}, {}, []),  # less than a third
    ({"y2015": 900, "y2016": 400, "y2017": 390}, {}, []),  # the fall lasts
    ({"y2015": 9, "y2016": 4, "y2017": 9}, {}, []),  # chance does that
    ({"y2015": 900, "y2016": 400, "y2017": 880}, {"y2015": 950, "y2016": 420}, []),  # another shows the fall
    ({"y2015": 900, "y2016": 400, "y2017": 880}, {"y2015": 950, "y2016": 940}, ["2016"]),
    ({"y2015": 900, "y2016": 400}, {}, []),  # the last year, and nobody else
    ({"y2015": 900, "y2016": 400}, {"y2015": 950, "y2016": 940}, ["2016"]),
    ({"y2015": 900, "y2017": 400}, {}, []),  # no year beside it
)


@pytest.mark.parametrize(("fbi", "police", "expected"), CASES)
def test_marks(fbi: dict[str, int], police: dict[str, int], expected: list[str]) -> None:
    marked = mark([*counts("ucr", **fbi), *counts("rcpd", **police)], Ledger())
    assert [row.period for row in marked if row.mark == "incomplete"] == expected
    assert all(row.definition == "ucr" for row in marked if row.mark == "incomplete")


def test_a_feed_with_a_sixth_more_tells_of_missing_months() -> None:
    rows = [*counts("ucr", y2022=604, y2023=700), *counts("rcpd", y2022=725), *counts("rtci", y2022=725, y2023=725)]
    marked = [row for row in mark(rows, Ledger()) if row.mark]
    assert [(row.period, row.definition) for row in marked] == [("2022", "ucr")]
    assert "725" in marked[0].note


def test_the_reason_gives_the_figures() -> None:
    marked = mark(counts("ucr", y2015=900, y2016=400, y2017=880), Ledger())
    assert "400 after 900 and before 880" in marked[1].note
