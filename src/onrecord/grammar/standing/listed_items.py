"""Items of a list whose title told the order: "2. Baltimore", "No. 3: Detroit — 39.8", "#1 Oakland".

The number in front is the place in that order. A figure right behind the name is what the list orders by: in a list of
rates it is one.
"""

from __future__ import annotations

from onrecord.grammar.context.orders import THE_LIST, Order
from onrecord.grammar.context.rows import in_a_row
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.standing import standing_reading
from onrecord.late import late
from onrecord.model import Of, Quantity, Reading, Span, Statement

_MARKER_LENGTH = 16  # characters that a list's number can take with its marks
_MARKER = late(
    r"(?:#+[ \t]*)?[*_]{0,2}(?:(?:No\.[ \t]*|Number[ \t]+|#)(\d{1,3})[.):]?|(\d{1,3})[.)])[*_]{0,2}[ \t]*[*_]{0,2}\Z"
)
_OWN_FIGURE = late(
    r"[^\w\n]*\n?[^\w\n]*(?:with |at |a rate of )?(?P<figure>\d[\d,]*(?:\.\d+)?)(?![\d%])"
    r"(?P<per>(?: [a-z]+){0,3} (?:per capita|(?:per|for every|for each) 100,000))?"
)
_NUMBER_WORDS: tuple[list[str], ...] = (["no", "."], ["no"], ["number"], [])
_AFTER_NUMBER = frozenset({".", ")", ":", "—", "–", "-"})
_BEFORE_FIGURE = frozenset({"—", "–", "-", ":", ",", "(", "|", "with", "at"})
_MOST = 400  # no list of places in this field is longer


def _item_of(scene: Scene, text: str, span: Span) -> tuple[int, PlaceMark] | None:
    """The number of an item and the place that it is of; None where the sentence opens no item."""
    number, first = numbered(scene)
    head = next((mark for mark in scene.places if mark.first == first and not mark.words.here), None)
    if head is None or not _opens_line(text, span):
        return None
    bold = text[scene.tokens[head.last - 1].end :][:1] in {"*", "_"}  # "**1. Omaha** had a rate of 900"
    if not bold and scene.word(head.last) not in {"", ".", *_BEFORE_FIGURE}:
        return None
    number = marker(text, span) if number is None else number
    return None if number is None else (number, head)


def _opens_line(text: str, span: Span) -> bool:
    near = max(0, span.start - _MARKER_LENGTH)
    return "\n" in text[near : span.start] or span.start <= _MARKER_LENGTH


def marker(text: str, span: Span) -> int | None:
    """The number that a list prints before an item ("2. Baltimore"), which is no part of its words."""
    near = max(0, span.start - _MARKER_LENGTH)
    found = _MARKER.match(text[max(text.rfind("\n", near, span.start) + 1, near) : span.start])
    return int(found[1] or found[2]) if found else None


def numbered(scene: Scene) -> tuple[int | None, int]:
    """The number at the head of a sentence ("No. 1: St. Louis"), and the token behind it and its marks."""
    for words in _NUMBER_WORDS:
        at = len(words)
        if scene.words[:at] != words or not scene.word(at).isdecimal() or not 0 < int(scene.word(at)) <= _MOST:
            continue
        first = at + 1
        while scene.word(first) in _AFTER_NUMBER:
            first += 1
        if words or first > at + 1 or scene.text[scene.starts[0] - 1 : scene.starts[0]] == "#":
            return int(scene.word(at)), first
    return None, 0


def listed(scene: Scene, text: str, statement: Statement, index: int, title: Order | None) -> list[Reading]:
    """The standing that the number of an item tells, in the order that the list's title told."""
    found = _item_of(scene, text, statement.span) if title is not None and scene.places else None
    if found is None or title is None or title.scope.group == THE_LIST:
        return []  # a list of rates need not be in their order
    number, head = found
    if title.of is None and _tells_a_rate(text, scene.tokens[head.last - 1].end):
        title = title._replace(of=Of.RATE)
    return [standing_reading(scene, index, title, number, 0, head.last, (head.words,), None)]


def _tells_a_rate(text: str, end: int) -> bool:
    """ "1. Ohio, 7.1", "2. Iowa, with 2 for every 100,000": a list of the worst goes by rates where its figures are."""
    figure = _OWN_FIGURE.match(text, end)
    return figure is not None and ("." in figure["figure"] or figure["per"] is not None)


def figure_of_item(scene: Scene, quantity: Quantity) -> bool:
    """Whether a figure stands right behind the name that opens an item: "**1. Oakland** — 3,880"."""
    _, first = numbered(scene)
    head = next((mark for mark in scene.places if mark.first == first and not mark.words.here), None)
    if head is None:
        return False
    beside = quantity.first == head.last + 1 and scene.word(head.last) in _BEFORE_FIGURE
    return beside or (quantity.first == head.last and in_a_row(scene, quantity))
