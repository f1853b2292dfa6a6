from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from onrecord.errors import InputError
from onrecord.reading.pdfwork import Work
from tests.reading.pdffile import column, draw, drawing, printed, stream


def spent(data: bytes, extract: bool = False) -> int:
    """The steps that the first page takes."""
    work = Work("a.pdf")
    (page, *_) = PdfReader(io.BytesIO(data)).pages
    before = work._left
    work.turn(page)
    if extract:
        page.extract_text()
    return before - work._left


def test_a_page_takes_as_many_steps_as_it_has_words_and_marks() -> None:
    one, two = spent(printed(column(["Rain."]))), spent(printed(column(["Rain."] * 101)))
    assert 300 < one < 600
    assert 1_000 < two - one < 2_000


def test_a_form_takes_its_steps_each_time_it_is_drawn() -> None:
    form = stream(b"q Q " * 1_000, b"/Subtype /Form /BBox [0 0 9 9]")
    for times in (1, 3):
        content = b"/X Do " * times + draw([("Rain.", 72, 700, 12)])
        data = drawing(content, resources=b"/XObject << /X 6 0 R >>", more=[form])
        assert 2_000 * times < spent(data, extract=True) < 3_000 * times + 1_000


def test_a_font_takes_a_step_for_each_letter_of_its_ranges() -> None:
    table = stream(b"2 beginbfrange <0000> <00FF> <0000> <0100> <01FF> [<0041>] endbfrange")
    font = b"<< /Type /Font /Subtype /TrueType /BaseFont /A /ToUnicode 7 0 R >>"
    data = drawing(b"", resources=b"/Font << /F 3 0 R /G 6 0 R /H 6 0 R >>", more=[font, table])
    assert 1_024 < spent(data) - spent(drawing(b"")) < 1_500  # loaded by two names


def test_what_is_spent_stays_spent() -> None:
    work = Work("a.pdf")
    for _ in range(2):
        with pytest.raises(InputError, match=r"a\.pdf: the PDF unfolds"):
            work.spend(2_000_000)
    with pytest.raises(InputError):
        work.spend(0)
