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
