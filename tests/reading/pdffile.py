"""PDF files made for tests: a few objects, written out as the standard says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Word = tuple[str, float, float, float]  # words, from the left, from the foot, size


def pdf(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Objects numbered from 1, the first being the root, with their table."""
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def stream(body: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(body), entries, body)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def drawing(*contents: bytes, info: bytes = b"", resources: bytes = b"", more: Sequence[bytes] = ()) -> bytes:
    """A page for each content stream. Objects: 1 root, 2 pages, 3 font, pages and contents in turn, then `more`."""
    first = 4
    if b"/Font" not in resources:
        resources += b" /Font << /F 3 0 R >>"
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(contents), kids),
        FONT,
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << %s >> >>" % (first + 2 * number + 1, resources)
        )
        objects.append(content if content.startswith(b"<<") else stream(content))
    objects += more
    if info:
        objects.append(info)
        return pdf(objects, b"/Info %d 0 R" % len(objects))
    return pdf(objects)


def draw(words: Iterable[Word]) -> bytes:
    """The steps that print words at their places."""
    return b"\n".join(
        b"BT /F %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET"
        % (size, left, base, text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)"))
        for text, left, base, size in words
    )


def printed(*pages: Iterable[Word], info: bytes = b"") -> bytes:
    return drawing(*(draw(page) for page in pages), info=info)


def column(lines: Iterable[str], left: float = 72, top: float = 700, size: float = 12, step: float = 14) -> list[Word]:
    """Lines one below the other; an empty one leaves a gap."""
    return [(line, left, top - step * number, size) for number, line in enumerate(lines) if line]
