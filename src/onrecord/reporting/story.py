"""The story as published, as a pane of the page: its text to the letter, every statement a link to its card."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model import CheckedClaim, Document
from onrecord.reporting import wording
from onrecord.reporting.marks import Entry, Mark, Piece, marks, pieces
from onrecord.reporting.markup import Markup, join, tag


def kind(entry: Entry) -> str:
    """The class of an entry's mark and card: the verdict of a claim, or `act`."""
    return entry.finding.verdict.value if isinstance(entry, CheckedClaim) else "act"


def label(entry: Entry) -> str:
    """The verdict of a claim, or what kind of act it is, in words."""
    if isinstance(entry, CheckedClaim):
        return wording.VERDICTS[entry.finding.verdict]
    return wording.ACTS[entry.act.kind]


def symbol(entry: Entry) -> str:
    """The sign that goes with the label."""
    return wording.SYMBOLS[entry.finding.verdict] if isinstance(entry, CheckedClaim) else wording.ARROW


def story(document: Document, entries: Sequence[Entry]) -> Markup:
    """The pane. Its text content is `document.text`; numbers and verdicts stand in attributes alone."""
    text = document.text
    found = pieces(marks(entries, len(text)), text)
    linked = {piece.marks[-1].number for piece in found if piece.opens}
    blocks: list[Markup] = []
    paragraph: list[Markup] = []
    start = 0
    for piece in found:
        words = text[piece.span.start : piece.span.end]
        if _is_break(words):
            blocks += [_paragraph(document, start, paragraph), join(words)]
            paragraph, start = [], piece.span.end
        else:
            paragraph.append(_piece(piece, words, linked))
    blocks.append(_paragraph(document, start, paragraph))
    return tag("div", *blocks, class_="text", dir="auto")


def _is_break(words: str) -> bool:
    return words.isspace() and words.count("\n") > 1


def _paragraph(document: Document, start: int, parts: list[Markup]) -> Markup:
    if not parts:
        return join()
    head = document.headline is not None and document.headline.start <= start < document.headline.end
    post = any(post.span.start <= start < post.span.end for post in document.posts)
    return tag("p", *parts, class_="headline" if head else "post" if post else None)


def _piece(piece: Piece, words: str, linked: set[int]) -> Markup:
    if not piece.marks:
        return join(words)
    inner = piece.marks[-1]
    part = tag(
        "a",
        words,
        href=f"#s{inner.number}",
        id=f"at-{inner.number}" if piece.opens else None,
        aria_label=f"{' '.join(words.split())} ({_told(inner)})" if piece.opens else None,
        tabindex=None if piece.opens else "-1",
    )
    for mark in reversed(piece.marks):
        part = tag("mark", part, class_=f"{kind(mark.entry)} lane{mark.lane} n{mark.number}")
    return join(part, *(_reference(mark, mark.number in linked) for mark in piece.ends))


def _reference(mark: Mark, linked: bool) -> Markup:
    """The number after a statement, drawn from an attribute; where no words lead to its card, it is the way there."""
    return tag(
        "a",
        class_=f"ref {kind(mark.entry)}",
        href=f"#s{mark.number}",
        data_n=f"{symbol(mark.entry)}\u202f{mark.number}" if isinstance(mark.entry, CheckedClaim) else str(mark.number),
        id=None if linked else f"at-{mark.number}",
        aria_hidden="true" if linked else None,
        aria_label=None if linked else _told(mark),
        tabindex="-1" if linked else None,
    )


def _told(mark: Mark) -> str:
    return f"statement {mark.number}, {label(mark.entry)}"
