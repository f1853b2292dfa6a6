"""A text read: its day, headline, dateline, posts, and what of it is no statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import date
from pathlib import PurePath

from onrecord.errors import InputError
from onrecord.model import Document, Post, Span
from onrecord.reading.charset import page_text
from onrecord.reading.dateline import Dateline, find_dateline
from onrecord.reading.decode import decode
from onrecord.reading.extracted import Extracted
from onrecord.reading.frontmatter import FrontMatter, find_front_matter
from onrecord.reading.furniture import find_furniture
from onrecord.reading.headline import find_headline
from onrecord.reading.lines import Line, head, lines
from onrecord.reading.page import is_page, read_page
from onrecord.reading.posts import find_posts
from onrecord.reading.published import (
    Dated,
    FrameDays,
    can_be,
    dated_line,
    frame_days,
    from_dateline,
    from_frame,
    from_head,
    from_label,
    from_lede,
    from_opening,
    from_posts,
    undated,
)

GIVEN = "given with --published"
_LONE = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_DATELINE_LINES = 10
_PAGES = (".html", ".htm", ".xhtml")
_FILE = "the file"  # the text is not the file as it stands


def read(
    data: bytes | str,
    name: str = "text",
    published: date | None = None,
    *,
    kind: str | None = None,
    charset: str | None = None,
) -> Document:
    """A story as a Document, by its kind: a suffix such as ".docx", else what its name or its first bytes tell.

    Of what came by HTTP the `kind` and the `charset` are told. InputError for what cannot be read: an empty file,
    another encoding, no text at all.
    """
    if isinstance(data, str):
        return read_text(data, name, published)
    reader = _reader(kind := PurePath(name).suffix.lower() if kind is None else kind)
    if kind in _PAGES or (reader is None and is_page(data)):
        found = read_page(data, name, charset)
    elif reader is not None:
        found = reader(data, name)
    else:
        sent = data if charset is None else page_text(data, name, charset).text.encode()
        return read_text(decode(sent, name), name, published)
    if not found.text.strip():
        raise InputError(f"{name}: no words found in it; save the story's words as a .txt file")
    because = GIVEN if published else found.because or GIVEN
    found = found._replace(published=published or found.published, because=because, how=found.how or _FILE)
    return read_extracted(found, name)


def read_text(
    text: str,
    name: str = "text",
    published: date | None = None,
    *,
    because: str = GIVEN,
    title: str | None = None,
) -> Document:
    """Plain text or Markdown as a Document. Spans index `text` as given; half a surrogate pair becomes U+FFFD."""
    return read_extracted(Extracted(text, title, published, because), name)


def read_extracted(told: Extracted, name: str) -> Document:
    """A text with what its file tells of it, or told before; what the text itself shows is added to that."""
    text, given = _encodable(told.text), None
    if told.published is not None and can_be(told.published):
        given = Dated(told.published, told.because or GIVEN)
    every = lines(text)
    matter = find_front_matter(text)
    every = [line for line in every if matter is None or line.start >= matter.span.end]
    apart = {span.start for span in told.furniture}
    every = [line for line in every if line.start not in apart]  # a caption above the story would hide its dateline
    above = head(text, every)
    dateline = next(
        (found for line in every[: min(len(above) + 1, _DATELINE_LINES)] if (found := find_dateline(text, line))), None
    )
    days = frame_days(text, above, every)
    dated, posts = _date(text, every, above, days, matter, dateline, given, told.posts)
    dated = dated if dated and can_be(dated.day) else None
    furniture = [*told.furniture, *find_furniture(text, every, above)]
    furniture += [Span(line.start, line.end) for line in above if dated_line(text, line) is not None]
    furniture += [matter.span] if matter else []
    furniture += [dateline.whole] if dateline else []
    kinds = ("label", "weaklabel", "relabel")
    label = next(filter(None, (from_label(text, above, every, kind) for kind in kinds)), None)
    furniture += [Span(label.start, label.end)] if label else []
    furniture += [Span(line.start, line.end) for line, told in (*days.above, *days.below) if told.kind]
    headline = told.headline or find_headline(text, every, furniture, [post.span for post in posts])
    return Document(
        name=name,
        text=text,
        published=dated.day if dated else None,
        published_because=dated.because if dated else undated(text, above, every),
        title=told.title
        or (matter.title if matter else None)
        or (text[headline.start : headline.end] if headline else None),
        headline=headline,
        dateline=dateline.place if dateline else None,
        posts=posts,
        furniture=_merged(furniture),
        extracted=told.how,
    )


def _date(
    text: str,
    every: list[Line],
    above: list[Line],
    days: FrameDays,
    matter: FrontMatter | None,
    dateline: Dateline | None,
    given: Dated | None,
    told: tuple[Post, ...],
) -> tuple[Dated | None, tuple[Post, ...]]:
    """The day of the text and its posts: a post that leaves out its year needs the day, a text without one a post's."""
    dated = given
    if dated is None and matter is not None and matter.published is not None:
        dated = Dated(matter.published, "the front matter says so")
    dated = (
        dated
        or from_label(text, above, every)
        or from_label(text, above, every, "weaklabel")
        or from_frame(text, days, "label")
        or from_frame(text, days, "weaklabel")
        or from_dateline(dateline, text)
        or from_head(text, above)
        or from_opening(text, every[len(above) :])
        or from_frame(text, days, "by")
        or from_label(text, above, every, "relabel")
        or from_frame(text, days, "relabel")
        or from_lede(text, every[len(above) :])
    )
    shown = find_posts(text, every, dated.day if dated else None)
    posts = _with(told, shown) if told else shown
    return dated or from_posts(posts) or from_frame(text, days, "asof"), posts


def _with(told: tuple[Post, ...], shown: tuple[Post, ...]) -> tuple[Post, ...]:
    """The posts that the file tells, and those that the rest of the text shows, in order."""
    starts = [post.span.start for post in told]

    def is_new(post: Post) -> bool:
        at = bisect_left(starts, post.span.end)  # those before it begin before the post ends
        return at == 0 or told[at - 1].span.end <= post.span.start

    return tuple(sorted((*told, *filter(is_new, shown)), key=lambda post: post.span))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """In order, overlapping stretches joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        elif span.end > span.start:
            joined.append(span)
    return tuple(joined)


def _encodable(text: str) -> str:
    """The text with every half of a surrogate pair replaced, which no encoding can hold, place by place."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(_LONE)
    return text


def _refuse(data: bytes, name: str) -> Extracted:
    raise InputError(f"{name}: this kind of file is not read yet; save the story's words as a .txt or .md file")


def _reader(kind: str) -> Callable[[bytes, str], Extracted] | None:
    """The reader of a kind of file; None for plain text, which Markdown is as well.

    Each is loaded when such a file is met: what they need to open it is a quarter of all that a check loads.
    """
    match kind:
        case ".docx":
            from onrecord.reading.docx import read_docx

            return read_docx
        case ".pdf":
            from onrecord.reading.pdf import read_pdf

            return read_pdf
        case ".eml":
            from onrecord.reading.mail import read_mail

            return read_mail
        case ".srt" | ".vtt":
            from onrecord.reading.transcript import read_transcript

            return read_transcript
        case ".doc" | ".rtf" | ".odt":
            return _refuse
    return None
