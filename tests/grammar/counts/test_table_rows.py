"""Rows of a table that stands in the text, as plain-text cases and by their lines."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

_DAY = date(2024, 2, 10)


@pytest.mark.parametrize("case", load("table_rows"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    "rows",
    [
        "Offense\t2021\t2022\nHomicide\t61\t70\nRobbery\t592\t470",
        "Offense      2021    2022\nHomicide       61      70\nRobbery       592     470",
        "             2021    2022\n\nHomicide       61      70\n\nRobbery       592     470",
        "| Offense | 2021 | 2022 |\n|---|--:|--:|\n| Homicide | 61 | 70 |\n| Robbery | 592 | 470 |",
    ],
)
def test_a_row_is_read_by_its_heads_however_its_cells_are_parted(rows: str) -> None:
    assert claims_of(f"TULSA — The figures are out.\n\n{rows}\n\nThe chief spoke.", _DAY) == (
        "homicides[tulsa-ok, 2021] = 61",
        "homicides[tulsa-ok, 2022] = 70",
        "robberies[tulsa-ok, 2021] = 592",
        "robberies[tulsa-ok, 2022] = 470",
    )


@pytest.mark.parametrize(
    ("above", "rows"),
    [
        ("The first half of the year", "Offense\t2022\t2023\nHomicide\t80\t76"),
        ("In the first half of the year, crime was down.", "Offense  2022  2023\nHomicide  80  76"),
        ("Rates per 100,000", "Offense  2022  2023\nHomicide  8  7"),
        ("Crime in the North District", "Offense  2022  2023\nHomicide  8  7"),
        ("Totals", "District  Murders  Robberies\nFirst  20  300\nSecond  30  410"),
        ("Change", "Offense\tPercent change\nHomicide\t8\nRobbery\t9"),
        ("A bar", "NEWS  |  SPORTS  |  2021\nHome  |  Weather  |  13"),
    ],
)
def test_what_its_heads_do_not_say_keeps_a_table_from_being_read(above: str, rows: str) -> None:
    told = claims_of(f"TULSA — Notes.\n\n{above}\n\n{rows}\n\nThe chief spoke.", _DAY)
    assert not [claim for claim in told if " = " in claim]
