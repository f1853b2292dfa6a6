"""The story of a page as one text, and where in it headline, byline, posts, captions and tables stand."""

from __future__ import annotations

from itertools import groupby

from onrecord.model import Post, Span
from onrecord.reading.dates import as_printed
from onrecord.reading.embeds import Shown
from onrecord.reading.extracted import Extracted
from onrecord.reading.pageblocks import Block, Kind
from onrecord.reading.pagefacts import Facts
from onrecord.reading.pagetree import DASHES, squeezed
from onrecord.reading.tables import of_figures

_OPEN = "“\"‘'«"
_DASH = " —–―-"
_SHORT = 120  # characters of a byline, or of the line that says whose a block quote is
_REPEAT = 24  # letters of a pull quote that are no chance meeting with the story's


def compose(facts: Facts, headline: str | None, story: list[Block]) -> Extracted:
    """The headline, the byline and the story's blocks, a paragraph each, in the order of the page."""
    body = [block for block in story if block.words.replace("\n", " ") != headline]
    sheet = _Sheet([block.words for block in body if block.kind in (Kind.WORDS, Kind.ITEM)])
    shown = sheet.add(headline) if headline else None
    if facts.author and not any(_is_byline(block) for block in story[:4]):
        sheet.furniture.append(sheet.add(f"By {facts.author}"))
    for (kind, _), group in groupby(body, lambda block: (block.kind, _quoted(block))):
        members = list(group)
        if kind is Kind.QUOTE:
            sheet.quote([block.words for block in members])
        else:
            sheet.all(kind, members)
    title = facts.title or headline
    because = facts.because
    return Extracted(
        "".join(sheet.parts), title, facts.published, because, None, shown, tuple(sheet.posts), tuple(sheet.furniture)
    )


class _Sheet:
    """The text so far, and what of it has a place of its own."""

    def __init__(self, running: list[str]) -> None:
        self.running = "\n".join(map(squeezed, running))
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
                case Kind.TABLE if of_figures(block.words):
                    self.add(block.words)
                case Kind.CAPTION | Kind.TABLE | Kind.LINK:
                    self.furniture.append(self.add(block.words))
                case Kind.ITEM:
                    self.add(block.mark + block.words, "\n" if number else "\n\n")
                case Kind.HEADING | Kind.TITLE:
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
        day = f" {as_printed(post.posted)}" if post.posted else ""
        end = self.add(f"— {post.author}{handle}{day}", "\n").end
        self.posts.append(Post(Span(body.start, end), body, post.author, post.handle, post.posted))

    def quote(self, members: list[str]) -> None:
        """The paragraphs of a block quote, with quotation marks where the page leaves them to the layout.

        The line below that says whose it is becomes a label before it, by which a speaker is known. One that repeats
        the story's own words is a pull quote; one that is longer than the story is layout.
        """
        above, _, below = members[-1].rpartition("\n")
        if above and _is_signature(below):
            members = [*members[:-1], above, below]
        whole = squeezed("".join(members))
        repeats = len(whole) >= _REPEAT and whole in self.running
        signed = members.pop().strip(_DASH) if len(members) > 1 and _is_signature(members[-1]) else None
        marked = any(words[:1] in _OPEN for words in members)
        bare = repeats or marked or len(whole) > len(self.running)
        for number, words in enumerate(members, 1):
            label = f"{signed}: " if signed and number == 1 else ""
            opened = "" if bare else "“"
            closed = "”" if opened and number == len(members) else ""
            span = self.add(label + opened + words + closed)
            if repeats:
                self.furniture.append(span)


def _quoted(block: Block) -> object:
    """What parts one block quote from the next."""
    return id(block.element) if block.kind is Kind.QUOTE else None


def _is_signature(words: str) -> bool:
    return len(words) <= _SHORT and words.startswith(DASHES)


def _is_byline(block: Block) -> bool:
    return len(block.words) <= _SHORT and block.words[:3].lower() == "by "
