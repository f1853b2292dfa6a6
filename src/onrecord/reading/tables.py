"""A table as lines: what surely counts one thing in one year is a statement, everything else is only shown.

A cell says nothing without its heads, and heads leave out what the page around them says: "2023" over a column may be
the first half of it, a figure may be in thousands, of one district, or a change. So a row becomes words in one shape
alone, whose heads say all: whole years on one side, names of what the lexicon counts on the other, plain whole numbers
within, and nothing around the table that limits them. "Offense | 2022 | 2023" over "Murders | 435 | 348" is read as
"Murders: 435 (2022), 348 (2023)". Other cells stand in a line with bars between, which is marked as no statement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.lexicon.load import table
from onrecord.lexicon.table_limits import limits, table_words
from onrecord.reading.extracted import Paragraph

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_FIGURE = re.compile(r"[$+\-–−(]{0,2}\d[\d,.]*[ ]?%?\)?|[-–—]|")
_COUNT = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}")

Rows = Sequence[Sequence[str]]


def told(rows: Rows, around: Sequence[str] = ()) -> list[Paragraph]:
    """Each row as a line or two, and whether it is a statement. `rows` are of one length, the heads above the others.

    `around` holds the paragraphs before and after the table, which may limit what it counts.
    """
    first = next((number for number, row in enumerate(rows) if sum(map(bool, row)) > 1), len(rows))
    found = [Paragraph(cell) for row in rows[:first] for cell in row]  # titles
    if first == len(rows):
        return [one for one in found if one.words]
    heads, *body = rows[first:]
    sections = any(sum(map(bool, row)) == 1 for row in body)  # they may be places or months, which no head says
    limited = any(limits(words) for words in (*around, *(one.words for one in found)))
    silent = sections or limited or heads[0].casefold().rstrip(":") not in table_words("neutral")
    found.append(_shown(heads))
    for row in body:
        said = [] if silent else _said(heads, row)
        if said:
            found.append(Paragraph("; ".join(f"{name}: {figures}" for name, figures in _by_name(heads, row, said))))
        if not said or any(cell for number, cell in enumerate(row) if number and number not in said):
            found.append(_shown([cell for number, cell in enumerate(row) if number not in said]))
    return [one for one in found if one.words]


def of_figures(words: str) -> bool:
    """Whether a table laid out as lines holds nothing but figures below its heads and beside its names.

    Such a one stays in the text: what its figures are of is read where the words are.
    """
    head, *body = [[cell.strip() for cell in line.split("|")] for line in words.split("\n") if "|" in line] or [[]]
    return bool(body) and all(
        len(row) == len(head) and row[0] and all(_FIGURE.fullmatch(cell) for cell in row[1:]) for row in body
    )


def _said(heads: Sequence[str], row: Sequence[str]) -> list[int]:
    """The columns whose head and row say together what is counted and in which year."""
    years = [head for head in heads[1:] if _YEAR.fullmatch(head)]
    if len(set(years)) < len(years):
        return []
    if years:
        named = _counted(row[0])
        fitting = [number for number, head in enumerate(heads) if number and named and _YEAR.fullmatch(head)]
    else:
        fitting = [number for number, head in enumerate(heads) if number and _YEAR.fullmatch(row[0]) and _counted(head)]
        if len({heads[number].casefold() for number in fitting}) < len(fitting):
            return []
    return fitting if all(not row[number] or _COUNT.fullmatch(row[number]) for number in fitting) else []


def _by_name(heads: Sequence[str], row: Sequence[str], said: list[int]) -> list[tuple[str, str]]:
    """The name of what is counted with its figures and their years: "Murders", "435 (2022), 348 (2023)"."""
    filled = [number for number in said if row[number]]
    if _YEAR.fullmatch(row[0]):
        return [(heads[number], f"{row[number]} ({row[0]})") for number in filled]
    return [(row[0], ", ".join(f"{row[number]} ({heads[number]})" for number in filled))] if filled else []


def _shown(row: Sequence[str]) -> Paragraph:
    return Paragraph(" | ".join(cell for cell in row if cell), is_said=False)


def _counted(name: str) -> bool:
    """Whether a head is the name of a plain count, and nothing else."""
    return name.casefold() in _names() and not limits(name)


@cache
def _names() -> frozenset[str]:
    nouns = [row for row in table("measures") if row["form"] == "noun" and not row["qualifiers"]]
    return frozenset(word.casefold() for row in nouns for word in row["words"].split("|"))
