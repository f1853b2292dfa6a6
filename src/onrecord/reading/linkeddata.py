"""JSON-LD: the descriptions of articles in a page's scripts, read within bounds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

_TYPES = frozenset(
    (
        *("NewsArticle", "Article", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle", "Report"),
        *("BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting", "BlogPosting"),
    )
)
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "@list")  # where a page puts its own story, and no other's
_LONGEST = 1_000_000  # characters of one script
_AUTHORS = 6  # named in a byline
_MOST = 5_000  # descriptions looked at

Node = dict[str, object]


def articles(scripts: Iterable[str]) -> list[Node]:
    """Every article that the scripts describe, in order; what is no JSON, or too much of it, is passed over."""
    nodes = [node for script in scripts for node in _nodes(script)]
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and node.get("name")}
    return [{**node, "author": _resolved(node.get("author"), known)} for node in nodes if _types(node) & _TYPES]


def names(author: object) -> list[str]:
    """The names of an author or of several: a text, a Person with a name, a list of them."""
    every = author if isinstance(author, list) else [author]
    named = [one.get("name") if isinstance(one, dict) else one for one in every]
    flat = [words for one in named for words in (one if isinstance(one, list) else [one])]
    return list(dict.fromkeys(words.strip() for words in flat if isinstance(words, str) and words.strip()))[:_AUTHORS]


def _nodes(script: str) -> Iterator[Node]:
    """The descriptions of one script, those inside others after them; no recursion, so depth costs nothing."""
    if len(script) > _LONGEST:
        return
    try:
        waiting: list[object] = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST):
        if not waiting:
            return
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting[:0] = one[:_MOST]
        elif isinstance(one, dict):
            yield one
            waiting += [one[key] for key in _INSIDE if isinstance(one.get(key), dict | list)]


def _types(node: Node) -> set[str]:
    given = node.get("@type")
    found = given if isinstance(given, list) else [given]
    return {one.rpartition("/")[2] for one in found if isinstance(one, str)}


def _resolved(author: object, known: dict[object, Node]) -> object:
    """The author with those that are only named by an @id put in their place."""
    if isinstance(author, list):
        return [_resolved(one, known) for one in author[:20] if not isinstance(one, list)]
    if isinstance(author, dict) and not author.get("name") and isinstance(author.get("@id"), str):
        return known.get(author["@id"], author)
    return author
