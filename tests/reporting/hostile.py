"""Texts that try to get out: of an element, of an attribute, of a style, of a line of a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from onrecord.kinds import StrEnum
from onrecord.model import Report

ATTACKS = (
    '<script>alert("1")</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><style>*{display:none}</style>",
    "</title></svg><svg onload=alert(1)>",
    "<!-- ]]> --><a href='javascript:alert(1)'>",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "\x1b[31mred\x1b]0;title\x07\x9b2J\u202eevil\u2066\x00\x7f",
    "line\r\none\u2028two\x85three",
)
MARKER = "attack"


def everywhere(report: Report, attack: str) -> Report:
    """The report with `attack` in place of every free text but the story's own and the ids of claims."""
    changed = _changed(report, attack)
    assert isinstance(changed, Report)
    document = replace(changed.document, text=report.document.text)
    return replace(changed, document=document)


def _changed(value: Any, attack: str) -> Any:
    if isinstance(value, Enum | StrEnum):
        return value
    if isinstance(value, str):
        return attack
    if isinstance(value, tuple):
        return tuple(_changed(item, attack) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _changed(getattr(value, field.name), attack) for field in fields(value)})
    return value


def texts(value: Any) -> Iterator[str]:
    """Every free text of a report."""
    if isinstance(value, str) and not isinstance(value, Enum | StrEnum):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
