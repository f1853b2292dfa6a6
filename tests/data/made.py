"""Invented figures of schools and rents, and a spreadsheet made by hand."""

from __future__ import annotations

import zipfile
from pathlib import Path

SCHOOLS = """School,Year,Graduation rate,Enrolment
Oakfield High,2021,81.5,"1,204"
Oakfield High,2022,83.4,"1,240"
Mill Lane High,2021,90.1,880
Mill Lane High,2022,88,862
"""
RENTS = """Year,Median rent,Vacant flats
2020,"$1,000",340
2021,"$1,050",300
2022,"$1,155",212
"""

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def text(words: str) -> str:
    """A cell of words."""
    return f'<c t="inlineStr"><is><t>{words}</t></is></c>'


def number(digits: str, style: int = 0) -> str:
    """A cell of a number, under a style."""
    return f'<c s="{style}"><v>{digits}</v></c>'


def workbook(path: Path, rows: list[list[str]], *, sheets: tuple[str, ...] = ("Figures",), more: str = "") -> Path:
    """Write a workbook whose first sheet has these cells; `more` stands before the rows."""
    body = "".join(f"<row>{''.join(cells)}</row>" for cells in rows)
    listed = "".join(f'<sheet name="{name}" sheetId="{at}" r:id="r{at}"/>' for at, name in enumerate(sheets, 1))
    linked = "".join(f'<Relationship Id="r{at}" Target="worksheets/s{at}.xml"/>' for at in range(1, len(sheets) + 1))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", f"<workbook {_MAIN} {_LINKS}><sheets>{listed}</sheets></workbook>")
        book.writestr("xl/_rels/workbook.xml.rels", f"<Relationships {_PACKAGE}>{linked}</Relationships>")
        styles = f'<styleSheet {_MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
        book.writestr("xl/styles.xml", styles)
        book.writestr("xl/worksheets/s1.xml", f"{more}<worksheet {_MAIN}><sheetData>{body}</sheetData></worksheet>")
    return path


def saved(folder: Path, name: str, content: str) -> Path:
    """A file of text in a folder."""
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path
