import pytest

from onrecord.reading.extracted import Paragraph
from onrecord.reading.tables import of_figures, told

ACROSS = [["Offense", "2022", "2023"], ["Murders", "435", "348"], ["Total", "9,435", "9,348"]]


def said(rows: list[list[str]], *around: str) -> list[str]:
    return [one.words for one in told(rows, around) if one.is_said]


def test_years_above_and_names_at_the_side_say_what_each_figure_is() -> None:
    assert told(ACROSS) == [
        Paragraph("Offense | 2022 | 2023", is_said=False),
        Paragraph("Murders: 435 (2022), 348 (2023)"),
        Paragraph("Total | 9,435 | 9,348", is_said=False),
    ]


def test_years_at_the_side_and_names_above_say_the_same() -> None:
    rows = [["Year", "Murders", "Robberies"], ["2022", "435", "6,100"], ["2023", "348", ""]]
    assert said(rows) == ["Murders: 435 (2022); Robberies: 6,100 (2022)", "Murders: 348 (2023)"]


def test_other_columns_are_shown_and_not_said() -> None:
    rows = [["", "2022", "2023", "Change"], ["Murders", "435", "348", "-20%"]]
    assert told(rows)[1:] == [Paragraph("Murders: 435 (2022), 348 (2023)"), Paragraph("Murders | -20%", is_said=False)]


def test_a_title_above_the_heads_is_said_and_no_head() -> None:
    assert said([["Crime in Oakport", "", ""], *ACROSS]) == ["Crime in Oakport", "Murders: 435 (2022), 348 (2023)"]


@pytest.mark.parametrize(
    "around",
    ["Figures through June 30", "January to June", "In thousands", "Fifth District", "Rates per 100,000", "YTD"],
)
def test_what_limits_a_table_takes_its_statements(around: str) -> None:
    assert said(ACROSS, around) == []
    assert said([[around, "", ""], *ACROSS]) == [around]
    assert said([[around, *ACROSS[0][1:]], *ACROSS[1:]]) == []


@pytest.mark.parametrize(
    "rows",
    [
        [["Offense", "2022 YTD", "2023 YTD"], ["Murders", "435", "348"]],
        [["Offense", "2023", "2023"], ["Murders", "435", "348"]],
        [["Offense", "2022", "2023"], ["Murders", "4.3", "3.5"]],
        [["Offense", "2022", "2023"], ["Murders", "435*", "348"]],
        [["District", "2022", "2023"], ["Riverside", "435", "348"]],
        [["City", "Murders"], ["Chicago", "435"]],
        [["Year", "Murders", "Murders"], ["2022", "435", "348"]],
        [["Year", "Murders cleared"], ["2022", "435"]],
        [["Oakport", "2022", "2023"], ["Murders", "435", "348"]],
        [["", "2022", "2023"], ["Oakport", "", ""], ["Murders", "435", "348"], ["Millbrook", "", ""]],
        [["Murders", "435"]],
        [["", ""], ["", ""]],
        [],
    ],
)
def test_a_row_whose_heads_leave_something_open_is_only_shown(rows: list[list[str]]) -> None:
    assert said(rows) == []


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("Year | Homicides\n2016 | 762\n2017 | 650", True),
        ("By year\nYear | Homicides | Change\n2017 | 650 | -15%", True),
        ("Name | Post\nAnn Roe | chief", False),
        ("Year | Homicides\n2016 | 762 killed", False),
        ("Year | Homicides", False),
    ],
)
def test_a_table_of_nothing_but_figures_is_told_from_others(words: str, *, figures: bool) -> None:
    assert of_figures(words) is figures
