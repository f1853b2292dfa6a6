"""What the tests of this stage share: documents, cases, and who speaks at a place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from onrecord.model import Document, Statement, Voice
from onrecord.voice import attribute

CASES = Path(__file__).parents[1] / "cases"
FRIDAY = date(2017, 3, 17)


def document(text: str, published: date | None = FRIDAY) -> Document:
    """A document of one text, dated a Friday."""
    return Document("made", text, published)


def cases(name: str) -> Iterator[tuple[str, list[str]]]:
    """The texts of a case file with their lines of expectation."""
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    body = "\n".join(line for line in lines if not line.startswith("#"))
    for part in body.split("\n---\n"):
        kept = part.strip("\n").splitlines()
        yield (
            "\n".join(line for line in kept if not line.startswith("> ")),
            [line[2:] for line in kept if line.startswith("> ")],
        )


def voice_at(statements: tuple[Statement, ...], place: int) -> Voice | None:
    """The innermost voice over a place, None for the text's own."""
    for statement in statements:
        if statement.span.start <= place < statement.span.end:
            over = [voice for voice in statement.voices if voice.span.start <= place < voice.span.end]
            return min(over, key=lambda voice: voice.span.end - voice.span.start) if over else None
    return None


def speaker(text: str, words: str) -> str | None:
    """Who speaks the words in a document of this text, without "the"; None for the text's own voice."""
    voice = voice_at(attribute(document(text)), text.find(words))
    return voice.attribution[0].speaker.removeprefix("the ") if voice is not None and voice.attribution else None


def told(text: str) -> list[tuple[str, str | None]]:
    """The kinds and actors of the acts in a document of this text, in order."""
    return [(act.kind.value, act.actor) for one in attribute(document(text)) for act in one.acts]
