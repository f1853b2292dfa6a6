"""Word documents: the paragraphs of the main part, as they read after all changes."""

from __future__ import annotations

import io
import zipfile
import zlib

from onrecord.errors import InputError
from onrecord.reading.extracted import LONGEST, Extracted
from onrecord.reading.xmlstream import stream

_PART = "word/document.xml"
_OUTSIDE = frozenset(("moveFrom", "Fallback"))  # moved away, or the same words a second time for older readers


def read_docx(data: bytes, name: str) -> Extracted:
    """The words of a .docx file, a paragraph to a line with an empty one between. InputError: broken or vast."""
    found: list[str] = []
    run: list[str] = []
    outside = 0

    def start(tag: str, _: dict[str, str]) -> None:
        nonlocal outside
        outside += tag in _OUTSIDE

    def end(tag: str, words: str) -> None:
        nonlocal outside
        outside -= tag in _OUTSIDE
        if outside:
            return
        match tag:
            case "t":
                run.append(words)
            case "tab":
                run.append("\t")
            case "br" | "cr":
                run.append("\n")
            case "p":
                found.append("".join(run).strip())
                run.clear()

    stream(_part(data, name), name, start, end)
    return Extracted("\n\n".join(line for line in found if line))


def _part(data: bytes, name: str) -> bytes:
    """The main part, unpacked no further than a story can be long."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_PART) as part:
            body = part.read(LONGEST + 1)
    except KeyError:
        raise InputError(f"{name}: no Word document ({_PART} is missing); save it as .docx again") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
        raise InputError(f"{name}: the Word document is broken or locked; save it as .docx again") from None
    if len(body) > LONGEST:
        raise InputError(
            f"{name}: the Word document unpacks to over {LONGEST // 1_000_000} MB; save its words as a .txt file"
        )
    return body
