"""PDF files: what they say, and what no file may cost."""

from __future__ import annotations

import builtins
import logging
import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from onrecord.errors import InputError
from onrecord.reading import read
from onrecord.reading.pdf import read_pdf
from tests.reading.pdffile import column, draw, drawing, pdf, printed, stream

STORY = [
    "OAKPORT, Ill., Jan. 5, 2024 — The city recorded 617 parades in 2023, the mayor said on",
    "Friday, down from 695 the year before, which she put down to extraordinary coop-",
    "eration between bands.",
    "",
    "Rain fell.",
]
SAID = (
    "OAKPORT, Ill., Jan. 5, 2024 — The city recorded 617 parades in 2023, the mayor said on Friday, down from 695 the "
    "year before, which she put down to extraordinary cooperation between bands.\n\nRain fell."
)
WORDS = draw([("Rain fell.", 72, 700, 12)])


def test_lines_are_paragraphs_and_the_dateline_is_read() -> None:
    found = read(printed(column(STORY)), "a.pdf")
    assert found.text == SAID
    assert str(found.published) == "2024-01-05"


def test_the_files_own_dates_are_no_day_of_publication() -> None:
    info = b"<< /CreationDate (D:20190203040506Z) /ModDate (D:20190203040506Z) /Title (Microsoft Word - x.docx) >>"
    found = read(printed(column(["Rain fell."]), info=info), "a.pdf")
    assert (found.published, found.title) == (None, None)


def test_a_title_that_the_first_page_shows_is_the_title() -> None:
    page = [*column(["Parades in Oakport"], top=740, size=20), *column(STORY)]
    assert read_pdf(printed(page, info=b"<< /Title (parades  in Oakport) >>"), "a.pdf").title == "parades in Oakport"
    assert read_pdf(printed(page, info=b"<< /Title (Parades in Oak) >>"), "a.pdf").title is None


def test_rows_of_a_table_are_no_statement() -> None:
    found = read(printed(column([*STORY, "", "Offense 2022 2023", "Murder 695 617"])), "a.pdf")
    assert [found.text[span.start : span.end] for span in found.furniture][-2:] == [
        "Offense 2022 2023",
        "Murder 695 617",
    ]


def test_turned_words_are_left_out() -> None:
    content = WORDS + b"\nBT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT 900) Tj ET"
    assert read(drawing(content), "a.pdf").text == "Rain fell."


def test_a_flawed_file_is_mended_in_silence(capsys: pytest.CaptureFixture[str]) -> None:
    data = printed(column(STORY))
    cut = data[: data.rindex(b"xref\n0")]  # without its table
    assert read(cut + b"trailer << /Root 1 0 R >>\nstartxref\n99999\n%%EOF", "a.pdf").text == SAID
    assert capsys.readouterr() == ("", "")
    assert logging.getLogger("pypdf").level == logging.NOTSET


def test_without_pypdf_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    known: Callable[..., Any] = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "pypdf":
            raise ImportError(name)
        return known(name, *rest, **more)

    for name in [name for name in sys.modules if name.partition(".")[0] == "pypdf"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(InputError, match=r"a\.pdf: to read a PDF, pip install 'onrecord\[docs\]'"):
        read(printed(column(STORY)), "a.pdf")


# ---------------------------------------------------------------------------------------------------- what is refused

LOCK = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >> /ID [<00> <00>]" % (b"ab" * 32, b"cd" * 32)
PICTURE = stream(
    b"\0", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "broken"),
        (b"%PDF-1.7\n", "broken"),
        (b"%PDF-1.7\n%%EOF", "broken"),
        (b"no PDF at all", "broken"),
        (pdf([b"<< /Type /Catalog >>"]), "broken|no words"),
        (pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]), "no words in the PDF"),
        (pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"(Pages)"]), "broken|no words"),
        (pdf([b"<< /Type /Catalog /Pages 2 0 R >>"], LOCK), "locked"),
        (drawing(b"/I Do", resources=b"/XObject << /I 6 0 R >>", more=[PICTURE]), "no words in the PDF, only pictures"),
        (drawing(b"BT /X 12 Tf (Rain) Tj ET"), "do not tell their letters"),
        (b"%PDF-1.7\n" + b" " * 30_000_001, "over 30 MB"),
    ],
)
def test_what_is_no_story_is_refused_in_one_line(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as met:
        read(data, "bad.pdf")
    assert "\n" not in str(met.value)


@cache
def vast() -> bytes:
    """A gigabyte of spaces, packed to a megabyte without ever being made."""
    packer = zlib.compressobj(1)
    spaces = b" " * 10_000_000
    return b"".join([*(packer.compress(spaces) for _ in range(100)), packer.flush()])


def flate(body: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        body = zlib.compress(body, 9)
    return stream(body, b"/Filter [%s]" % (b"/FlateDecode " * times))


def kids(count: int) -> bytes:
    """A page listed many times."""
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, b"3 0 R " * count),
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        ]
    )


def deep(levels: int) -> bytes:
    nodes = [b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (number + 3) for number in range(levels)]
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", *nodes, b"<< /Type /Page /MediaBox [0 0 9 9] >>"])


def forms(count: int, times: int, body: bytes = b"") -> bytes:
    """Forms that each draw the next one several times: times to the power of count."""
    names = b"/XObject << %s >>" % b" ".join(b"/X%d %d 0 R" % (number, 6 + number) for number in range(count))
    entries = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 3 0 R >> %s >>" % names
    more = [stream(b"/X%d Do " % (number + 1) * times + body, entries) for number in range(count - 1)]
    return drawing(b"/X0 Do " * times + WORDS, resources=names, more=[*more, stream(WORDS, entries)])


def fonts(letters: bytes, count: int = 1, pages: int = 1) -> bytes:
    """Pages that all load a font by several names, with its table of letters."""
    last = 4 + 2 * pages
    names = b"/Font << /F 3 0 R %s >>" % b" ".join(b"/G%d %d 0 R" % (number, last) for number in range(count))
    font = b"<< /Type /Font /Subtype /TrueType /BaseFont /A /ToUnicode %d 0 R >>" % (last + 1)
    return drawing(*[WORDS] * pages, resources=names, more=[font, flate(letters)])


RANGE = b"1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange "
ANNOUNCED = b"<< /Type /ObjStm /N 1 /First 4 /Length 99999999999 >>\nstream\n1 0 (a)\nendstream"
BOMBS = {
    "a stream of a gigabyte": lambda: drawing(stream(vast(), b"/Filter /FlateDecode")),
    "a stream of a gigabyte, packed twice": lambda: drawing(
        stream(zlib.compress(vast(), 9), b"/Filter [/FlateDecode /FlateDecode]")
    ),
    "a stream packed forty times": lambda: drawing(flate(WORDS, times=40)),
    "a stream that says it is vast": lambda: drawing(ANNOUNCED),
    "many steps": lambda: drawing(flate(b"q Q " * 2_000_000)),
    "many operands": lambda: drawing(flate(b"1 " * 4_000_000)),
    "a deep array": lambda: drawing(flate(b"[" * 2_000_000)),
    "a deep dictionary": lambda: drawing(flate(b"<<" * 1_000_000)),
    "a long array": lambda: drawing(flate(b"BT /F 9 Tf [" + b"(a) " * 1_000_000 + b"] TJ ET")),
    "long words": lambda: drawing(flate(b"BT /F 9 Tf (" + b"a" * 4_000_000 + b") Tj ET")),
    "many words": lambda: drawing(flate(b"BT /F 9 Tf " + b"1 0 0 1 0 0 Tm (aaaaaaaaaa) Tj " * 100_000 + b"ET")),
    "dashes": lambda: printed(column(["-" * 200_000, "12"])),
    "one long word": lambda: printed(column(["a" * 200_000, "Rain-", "b" * 40_000])),
    "short lines on many pages": lambda: drawing(*[draw(column(["a"] * 5_000, step=0.1, size=0.1))] * 80),
    "one line on many pages": lambda: printed(*[column(["Rain, page 7", "a"])] * 400),
    "many pages": lambda: drawing(*[draw(column(STORY))] * 500),
    "a page that is many": lambda: kids(4_000),
    "a page that is too many": lambda: kids(1_000_000),
    "a deep tree": lambda: deep(3_000),
    "a tree that goes in a circle": lambda: pdf(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 1 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"]
    ),
    "an object that is itself": lambda: pdf([b"1 0 R"]),
    "a length that is itself": lambda: drawing(b"<< /Length 5 0 R >>\nstream\n" + WORDS + b"\nendstream"),
    "forms within forms": lambda: forms(12, 10),
    "long forms, many times": lambda: forms(2, 5_000, b"q Q " * 20_000),
    "long forms of nothing": lambda: forms(2, 190, b"1 " * 200_000),
    "a font of many letters on many pages": lambda: fonts(RANGE, pages=300),
    "a font of many letters by many names": lambda: fonts(RANGE, count=300),
    "a font of too many letters": lambda: fonts(RANGE * 100),
    "a long table of letters": lambda: fonts(b"100 beginbfchar " + b"<0041> <0041> " * 300_000 + b"endbfchar"),
    "operands on many pages": lambda: drawing(*[flate(b"1 " * 240_000)] * 100),
    "a form that is itself": lambda: drawing(
        b"/X Do",
        resources=b"/XObject << /X 6 0 R >>",
        more=[stream(b"/X Do /X Do", b"/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>")],
    ),
    "a table in a circle": lambda: printed(column(STORY)).replace(b"/Size", b"/Prev 9 /Size"),
    "a table of billions": lambda: printed(column(STORY)).replace(b"xref\n0 6", b"xref\n0 999999999"),
    "many resources": lambda: drawing(
        WORDS, resources=b"/Font << %s >>" % b" ".join(b"/F%d 3 0 R" % n for n in range(40_000))
    ),
    "brackets without end": lambda: b"%PDF-1.7\n1 0 obj\n" + b"[" * 1_000_000,
    "many objects": lambda: b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n<<>>\nendobj\n" % n for n in range(200_000)),
    "many ends": lambda: b"%PDF-1.7\n" + b"startxref\n" * 500_000,
    "empty lines": lambda: b"%PDF-1.7\n" + b"\n" * 29_000_000,
    "short lines": lambda: b"%PDF-1.7\n" + b"a\n" * 14_000_000,
    "many tables": lambda: printed(column(STORY)) + b"xref\n0 0\ntrailer\n<<>>\n" * 900_000,
    "many comments": lambda: printed(column(STORY)) + b"%\n" * 10_000_000,
    "many returns": lambda: printed(column(STORY)) + b"\r" * 29_000_000,
}


def refusal(data: bytes) -> str | None:
    """The line that a file gets; None where it is read."""
    try:
        read(data, "bomb.pdf")
    except InputError as error:
        return str(error)
    return None


@pytest.mark.parametrize("bomb", BOMBS)
def test_no_file_costs_more_than_a_budget(bomb: str) -> None:
    data = BOMBS[bomb]()
    begun = time.perf_counter()
    line = refusal(data)
    assert time.perf_counter() - begun < 60  # nine at most on a free machine
    assert line is None or (line.startswith("bomb.pdf: ") and "\n" not in line)


@pytest.mark.parametrize("bomb", [bomb for bomb in BOMBS if bomb.startswith("a stream")])
def test_no_stream_takes_more_memory_than_a_budget(bomb: str) -> None:
    data = BOMBS[bomb]()
    tracemalloc.start()
    try:
        assert refusal(data) is not None
        assert tracemalloc.get_traced_memory()[1] < 200_000_000
    finally:
        tracemalloc.stop()
