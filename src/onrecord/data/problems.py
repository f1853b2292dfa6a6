"""What is wrong with a cell or a row of a file, said with its place."""

from __future__ import annotations

from onrecord.data.words import limit
from onrecord.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """`row` counts as a spreadsheet does, the first row of the file 1; `column` is its header."""

    row: int | None
    column: str | None
    what: str

    def told(self, name: str) -> str:
        """One line: file, row, column, and what was met."""
        where = [name]
        if self.row is not None:
            where.append(f"row {self.row}")
        if self.column is not None:
            where.append(f"column {self.column!r}")
        return f"{', '.join(where)}: {self.what}"


def lines(problems: list[Problem], name: str) -> list[str]:
    """A line for each of the first problems, and one that counts the rest."""
    most = limit("shown")
    told = [problem.told(name) for problem in problems[:most]]
    if len(problems) > most:
        told.append(f"{name}: {len(problems) - most} more cells or rows are left out for such reasons")
    return told
