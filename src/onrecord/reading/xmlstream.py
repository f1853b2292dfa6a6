"""XML, an element at a time: no tree, no entities of its own, nothing fetched."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from onrecord.errors import InputError
from onrecord.reading.extracted import LONGEST

_DEEPEST = 200

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str, str], None]


def stream(data: bytes, name: str, start: Start, end: End) -> None:
    """Call `start` with each element's name and attributes, `end` with its name and its own text, names without prefix.

    InputError for what is not well formed, is too large or too deep, or declares a document type of its own.
    """
    if len(data) > LONGEST:
        raise InputError(
            f"{name}: over {LONGEST // 1_000_000} MB of XML, which no story is; save its words as a .txt file"
        )
    parser = expat.ParserCreate()
    parser.buffer_text = True
    texts: list[list[str]] = []

    def opened(tag: str, attributes: dict[str, str]) -> None:
        if len(texts) >= _DEEPEST:
            raise InputError(f"{name}: elements nested over {_DEEPEST} deep; save the story's words as a .txt file")
        texts.append([])
        start(tag.rpartition(":")[2], attributes)

    def closed(tag: str) -> None:
        end(tag.rpartition(":")[2], "".join(texts.pop()))

    def said(words: str) -> None:
        texts[-1].append(words)

    def typed(*_: object) -> None:
        raise InputError(f"{name}: the XML declares a document type, which may hide entities; take the line out")

    parser.StartElementHandler, parser.EndElementHandler = opened, closed
    parser.CharacterDataHandler = said
    parser.StartDoctypeDeclHandler = typed
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise InputError(f"{name}: broken XML (line {error.lineno}); save the story's words as a .txt file") from None
    except (LookupError, ValueError):
        raise InputError(f"{name}: XML in an unknown encoding; save the story's words as a .txt file") from None
