"""PDF: the words of its pages as paragraphs, read by pypdf (`onrecord[docs]`) within budgets of work.

A PDF may unfold to gigabytes or send a reader in circles. pypdf bounds each stream, tree and font; here and in
`pdfwork` the file as a whole is bounded.

The file's own dates say when it was made. They are no day of publication and are not read; its title is taken where
the first page shows the same words, since programs put the name of a template or a file there.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from math import hypot
from typing import TYPE_CHECKING, Any

from onrecord.errors import InputError
from onrecord.reading.extracted import Extracted, joined
from onrecord.reading.paragraphs import paragraphs
from onrecord.reading.pdfwork import Work, vast
from onrecord.reading.printed import Line, Piece, lines_of

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_LARGEST = 30_000_000  # bytes of a file
_MARKS = {  # how often each may stand in a file; a broken one is gone through mark by mark and line by line
    b"obj": 100_000,
    b"startxref": 200,
    b"trailer": 1_000,
    b"\n": 500_000,
    b"\r": 500_000,
}
_MOST_PAGES = 400
_BOUNDS: dict[str, Any] = {  # what pypdf holds one stream, one tree and one page to
    "maximum_declared_stream_length": _LARGEST,
    "array_based_stream_maximum_output_length": 5_000_000,
    "array_maximum_element_count": 50_000,
    "dictionary_maximum_element_count": 50_000,
    "lzw_maximum_output_length": 5_000_000,
    "run_length_maximum_output_length": 5_000_000,
    "zlib_maximum_output_length": 10_000_000,
    "zlib_maximum_recovery_input_length": 1_000_000,
    "brotli_maximum_output_length": 5_000_000,
    "stream_filters_maximum_length": 4,
    "stream_decoding_work_maximum_length": 20_000_000,
    "stream_parsing_work_maximum_count": 250_000,
    "page_tree_maximum_entries": 5_000,
    "page_tree_maximum_depth": 50,
    "page_tree_maximum_page_entries": 50_000,
    "xform_maximum_invocations_per_extraction": 200,
    "jbig2dec_binary": None,
    "disable_legacy_handling": True,
}
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"


def read_pdf(data: bytes, name: str) -> Extracted:
    """The words of a PDF, a paragraph to a line with an empty one between.

    InputError where pypdf is not there, and for a file that is locked, broken, vast or holds pictures of words.
    """
    if len(data) > _LARGEST:
        raise InputError(f"{name}: a PDF of over {_LARGEST // 1_000_000} MB; save the story's words as a .txt file")
    if any(data.count(mark) > most for mark, most in _MARKS.items()):
        raise vast(name)
    with _bounded(name):
        reader = _opened(data, name)
        work = Work(name)
        pages = [_lines(page, number, work) for number, page in enumerate(_pages(reader, name))]
        title = reader.metadata.title if reader.metadata else None
    text = joined(paragraphs(pages))
    _legible(text.text, name)
    return text._replace(title=_shown_title(title, pages))


@contextmanager
def _bounded(name: str) -> Iterator[None]:
    """pypdf within bounds and silent; whatever a broken file makes it raise is one line."""
    try:
        import pypdf  # an extra, and a fifth of a second to load
        from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError
    except ImportError:
        raise InputError(
            f"{name}: to read a PDF, pip install 'onrecord[docs]'; or save the story's words as a .txt file"
        ) from None
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)  # it tells of each slip of a file
    try:
        with pypdf.apply_configuration(**_BOUNDS):
            yield
    except InputError:
        raise
    except (DependencyError, FileNotDecryptedError):
        raise InputError(f"{name}: the PDF is locked; save it again without a password") from None
    except (LimitReachedError, RecursionError, MemoryError):
        raise vast(name) from None
    except Exception:  # a broken file makes pypdf raise anything, as its own documentation says
        raise InputError(f"{name}: the PDF is broken; save it again, or its words as a .txt file") from None
    finally:
        logger.setLevel(level)


def _opened(data: bytes, name: str) -> PdfReader:
    from pypdf import PdfReader  # as above

    reader = PdfReader(io.BytesIO(data), root_object_recovery_limit=1_000, xref_stream_maximum_entries=200_000)
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError(f"{name}: the PDF is locked; save it again without a password")
    return reader


def _pages(reader: PdfReader, name: str) -> Iterator[PageObject]:
    for number, page in enumerate(reader.pages):
        if number >= _MOST_PAGES:
            raise InputError(f"{name}: over {_MOST_PAGES} pages; save the pages with the story as a PDF of their own")
        yield page


def _lines(page: PageObject, number: int, work: Work) -> list[Line]:
    """The lines of one page that stand upright."""
    pieces: list[Piece] = []

    def drawn(words: str, matrix: list[float], within: list[float], _: Any, size: float) -> None:
        a, b, c, d, left, base = _times(within, matrix)
        height = abs(size) * hypot(c, d)
        if abs(b) > 0.1 * abs(a) and words.strip():
            return  # turned: a stamp, or the side of a chart
        pieces.append(Piece(words, left, base, height or 1.0))

    work.turn(page)
    page.extract_text(visitor_text=drawn)
    work.spend(0)  # pypdf swallows what is raised within a form
    return lines_of(pieces, number)


def _times(inner: list[float], outer: list[float]) -> tuple[float, ...]:
    """Two matrices of a page, as the standard writes them, applied one after the other."""
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _legible(text: str, name: str) -> None:
    """InputError where there are no words, or no telling which letters they have."""
    if not text.strip():
        raise InputError(f"{name}: no words in the PDF, only pictures of them; run text recognition (OCR) on it first")
    strange = sum(letter == _UNKNOWN or "\ue000" <= letter <= "\uf8ff" for letter in text)
    if strange * 10 > len(text):
        raise InputError(f"{name}: the PDF's fonts do not tell their letters; save the story's words as a .txt file")


def _shown_title(title: str | None, pages: list[list[Line]]) -> str | None:
    """The file's title where the first page shows it; a single word may stand there by chance."""
    words = " ".join((title or "").split())
    shown = f" {' '.join(line.words for line in pages[0])} " if pages else ""
    return words if " " in words and f" {words.casefold()} " in shown.casefold() else None
