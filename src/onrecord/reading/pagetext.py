"""The story of a page as one text, and where in it headline, byline, posts, captions and tables stand."""

from __future__ import annotations

from itertools import groupby

from onrecord.model import Post, Span
from onrecord.reading.embeds import Shown
from onrecord.reading.extracted import Extracted
from onrecord.reading.pageblocks import Block, Kind
from onrecord.reading.pagefacts import Facts
from onrecord.reading.pagetree import squeezed

_OPEN, _SHUT = "“\"‘'«", "”"
_DASHES = ("—", "–", "―", "-")
_SHORT = 120  # characters of a byline, or of the line that says whose a block quote is
_REPEAT = 24  # letters of a pull quote that are no chance meeting with the story's


def compose(facts: Facts, headline: str | None, story: list[Block]) -> Extracted:
    """The headline, the byline and the story's blocks, a paragraph each, in the order of the page."""
    sheet = _Sheet()
    shown = sheet.add(headline) if headline else None
    if facts.author and not any(_is_byline(block) for block in story[:4]):
        sheet.furniture.append(sheet.add(f"By {facts.author}"))
    body = [block for block in story if block.kind is not Kind.TITLE and block.words != headline]
    for (kind, _), group in groupby(body, lambda block: (block.kind, _quoted(block))):
        members = list(group)
        if kind is Kind.QUOTE:
            sheet.quote(members, body)
        else:
            sheet.all(kind, members)
    title = facts.title or headline
    because = facts.because
    return Extracted(
        "".join(sheet.parts), title, facts.published, because, None, shown, tuple(sheet.posts), tuple(sheet.furniture)
    )


class _Sheet:
    """The text so far, and what of it has a place of its own."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.place = 0
        self.posts: list[Post] = []
        self.furniture: list[Span] = []

    def add(self, words: str, gap: str = "\n\n") -> Span:
        """The place of the words, set under what stands already."""
        lead = gap if self.parts else ""
        self.parts += [lead, words]
        start = self.place + len(lead)
        self.place = start + len(words)
        return Span(start, self.place)

    def all(self, kind: Kind, members: list[Block]) -> None:
        """Blocks of one kind that follow each other."""
        for number, block in enumerate(members):
            match kind:
                case Kind.POST:
                    self.post(block.post)
                case Kind.CAPTION | Kind.TABLE:
                    self.furniture.append(self.add(block.words))
                case Kind.ITEM:
                    self.add(block.mark + block.words, "\n" if number else "\n\n")
                case Kind.HEADING:
                    self.add(f"## {block.words}")
                case _:
                    self.add(block.words)

    def post(self, post: Shown | None) -> None:
        """The words and, under them, the signature. Whose words nobody can tell are kept and never a statement."""
        if post is None:
            return
        body = self.add("\n".join(post.words))
        if not post.author:
            self.furniture.append(body)
            return
        handle = f" (@{post.handle})" if post.handle and post.handle != post.author else ""
        day = f" {post.posted:%B} {post.posted.day}, {post.posted.year}" if post.posted else ""
        end = self.add(f"— {post.author}{handle}{day}", "\n").end
        self.posts.append(Post(Span(body.start, end), body, post.author, post.handle, post.posted))

    def quote(self, members: list[Block], body: list[Block]) -> None:
        """A block quote, with quotation marks where the page leaves them to the layout.

        One that repeats the story's own words is a pull quote; one that holds most of the story is layout.
        """
        rest = [block for block in body if block not in members]
        if sum(len(block.words) for block in members) > sum(len(block.words) for block in rest):
            for block in members:
                self.add(block.words)
            return
        words = squeezed("".join(block.words for block in members))
        repeats = len(words) >= _REPEAT and any(words in squeezed(block.words) for block in rest)
        signed = len(members) > 1 and _is_signature(members[-1].words)
        said = members[:-1] if signed else members
        marked = any(block.words[:1] in _OPEN for block in said)
        for block in members:
            spoken = block in said and not marked and not repeats
            opened = "“" if spoken else ""
            closed = _SHUT if spoken and block is said[-1] else ""
            span = self.add(opened + block.words + closed)
            if repeats:
                self.furniture.append(span)


def _quoted(block: Block) -> object:
    """What parts one block quote from the next."""
    return id(block.element) if block.kind is Kind.QUOTE else None


def _is_signature(words: str) -> bool:
    return len(words) <= _SHORT and words.startswith(_DASHES)


def _is_byline(block: Block) -> bool:
    return len(block.words) <= _SHORT and block.words[:3].lower() == "by "
