"""The tokens of one sentence as the number readers look at them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from onrecord.grammar.words.tokens import Spaced, Token

LINKS = frozenset({"http", "https", "www", "pic"})
_HYPHENS = frozenset("-\u2010\u2011")
_DASHES = frozenset("—―…")
_PADDING = [""] * 16


class Line(Spaced):
    """Tokens with their plain forms. A token that a date holds, or a link or handle, has an empty plain form.

    `norms` is padded with empty forms on both sides, so that a look a few places off an end meets "" and no error.
    """

    __slots__ = ("norms",)

    def __init__(
        self, tokens: Sequence[Token], taken: Collection[int] = (), words: Sequence[str] | None = None
    ) -> None:
        """Take the tokens of one sentence, the places of those that are spoken for, and plain words if at hand."""
        super().__init__(tokens)
        self.norms = [token.norm for token in tokens] if words is None else list(words)
        self.norms += _PADDING
        for place in taken:
            self.norms[place] = ""

    def hyphen(self, at: int) -> bool:
        """Whether a hyphen at this place ties the word before it to the word after it."""
        return self.norms[at] in _HYPHENS and self.glued(at) and self.glued(at + 1)

    def starts(self, at: int, words: Sequence[str]) -> bool:
        """Whether these plain words begin at this place."""
        return self.norms[at : at + len(words)] == list(words)

    def run_end(self, at: int) -> int:
        """The end of the stretch without a space or a dash that begins at this place."""
        at += 1
        while self.glued(at) and self.norms[at] not in _DASHES:
            at += 1
        return at

    def link(self, at: int) -> bool:
        """Whether a web address or a handle begins at this place."""
        norm = self.norms[at]
        if norm == "@":
            return self.glued(at + 1)
        return norm in LINKS and self.norms[at + 1] in {":", "."} and self.glued(at + 1) and self.glued(at + 2)
