import io
import zipfile

import pytest

from onrecord.errors import InputError
from onrecord.reading import read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(body: str, part: str = "word/document.xml") -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, body)
    return stored.getvalue()


def paragraphs(*every: str) -> bytes:
    return packed(f"<w:document {W}><w:body>{''.join(f'<w:p>{one}</w:p>' for one in every)}</w:body></w:document>")


def test_paragraphs_are_lines_with_an_empty_one_between() -> None:
    data = paragraphs(
        "<w:r><w:t>Oakport had </w:t></w:r><w:r><w:t>12 parades.</w:t></w:r>", "<w:r><w:t>Rain.</w:t></w:r>"
    )
    assert read(data, "story.docx").text == "Oakport had 12 parades.\n\nRain."


def test_words_struck_out_or_moved_away_are_left_out() -> None:
    struck = "<w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>50 </w:t></w:r></w:moveFrom>"
    assert read(paragraphs(struck + "<w:ins><w:r><w:t>12 parades.</w:t></w:r></w:ins>"), "a.docx").text == "12 parades."


def table(*rows: tuple[str, ...]) -> str:
    """A table of cells; one that ends in ">" is XML already."""
    cells = [
        [f"<w:tc>{cell if cell.endswith('>') else f'<w:p><w:r><w:t>{cell}</w:t></w:r></w:p>'}</w:tc>" for cell in row]
        for row in rows
    ]
    return f"<w:tbl>{''.join(f'<w:tr>{chr(10).join(row)}</w:tr>' for row in cells)}</w:tbl>"


def document(*blocks: str) -> bytes:
    return packed(f"<w:document {W}><w:body>{''.join(blocks)}</w:body></w:document>")


def shown(data: bytes) -> list[str]:
    """The furniture of a document."""
    found = read(data, "a.docx")
    return [found.text[span.start : span.end] for span in found.furniture]


def test_a_row_of_a_table_is_a_line_with_its_labels() -> None:
    data = document(table(("Offense", "2022", "2023"), ("Murders", "435", "348"), ("Fights", "12", "9")))
    assert read(data, "a.docx").text.split("\n\n") == [
        "Offense | 2022 | 2023",
        "Murders: 435 (2022), 348 (2023)",
        "Fights | 12 | 9",
    ]
    assert shown(data) == ["Offense | 2022 | 2023", "Fights | 12 | 9"]


def test_a_paragraph_beside_the_table_may_limit_it() -> None:
    note = "<w:p><w:r><w:t>Through June 30</w:t></w:r></w:p>"
    rows = table(("Offense", "2023"), ("Murders", "348"))
    assert shown(document(rows, note)) == ["Offense | 2023", "Murders | 348"]
    assert shown(document(note, rows)) == ["Offense | 2023", "Murders | 348"]


def test_a_head_over_two_columns_labels_neither() -> None:
    wide = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>2023</w:t></w:r></w:p>"
    assert shown(document(table(("Offense", wide), ("Murders", "348", "12")))) == ["Offense | 2023", "Murders | 12"]


def test_a_table_that_sets_running_text_in_columns_is_paragraphs() -> None:
    story = (
        "Oakport had twelve parades, the mayor said, and rain fell on eleven of them before the band could begin. Ah."
    )
    inner = table(("Year", "Murders"), ("2023", "348"))
    data = document(table((story, f"<w:p><w:r><w:t>Aside.</w:t></w:r></w:p>{inner}")))
    assert read(data, "a.docx").text == f"{story}\n\nAside.\n\nYear | Murders\n\nMurders: 348 (2023)"
    assert shown(data) == ["Year | Murders"]


@pytest.mark.parametrize(
    "body",
    [
        "<w:tc><w:p/></w:tc>",
        "<w:tbl><w:tc><w:tr/></w:tc></w:tbl>",
        "<w:tr><w:tc/></w:tr><w:gridSpan/>",
        "<w:Fallback><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:Fallback>",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='999'/></w:tcPr></w:tc></w:tr></w:tbl>",
        "<w:tbl>" + "<w:tr><w:tc/><w:tc/></w:tr>" * 30_000 + "</w:tbl>",
    ],
)
def test_elements_in_the_wrong_place_cost_nothing(body: str) -> None:
    assert read(document(body, "<w:p><w:r><w:t>Rain.</w:t></w:r></w:p>"), "a.docx").text == "Rain."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 no archive", "broken or locked"),
        (packed("<a/>", "other.xml"), "no Word document"),
        (packed("<a><b></a>"), "broken XML"),
        (packed(" " * 50_000_000), "unpacks to over 5 MB"),
        (packed('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), "document type"),
        (packed("<a>" * 100_000), "nested over 200"),
        (paragraphs(""), "no words found"),
    ],
)
def test_what_is_no_story_is_refused_in_one_line(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as met:
        read(data, "bad.docx")
    assert "\n" not in str(met.value)
