from __future__ import annotations

from onrecord.data.problems import Problem, lines


def test_a_problem_names_file_row_and_column() -> None:
    assert Problem(7, "Rent", "no number").told("a.csv") == "a.csv, row 7, column 'Rent': no number"
    assert Problem(7, None, "too long").told("a.csv") == "a.csv, row 7: too long"


def test_many_problems_are_counted_behind_the_first() -> None:
    told = lines([Problem(row, None, "no number") for row in range(25)], "a.csv")
    assert len(told) == 21
    assert told[-1] == "a.csv: 5 more cells or rows are left out for such reasons"
