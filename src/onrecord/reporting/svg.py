"""Small parts of a drawing, all through the one door to markup."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.reporting.markup import Content, Markup, tag
from onrecord.reporting.scale import text_width

WIDTH = 400  # units of the drawing; the page scales it to the card


class Spot(NamedTuple):
    """A box of a drawing (left, top, width, height) that answers to a pointer and to keys: its words, what it shows."""

    box: tuple[float, float, float, float]
    words: str
    shown: list[Markup]


class Drawn(NamedTuple):
    """A drawing without its frame: how high it is, its parts from back to front, and what answers in it."""

    height: float
    parts: list[Markup]
    spots: list[Spot]


def drawing(
    height: float, title: str, description: str, ident: str, *parts: Content, width: float = WIDTH, role: str = "img"
) -> Markup:
    """An image with a name and a description for those who do not see it; a group where parts of it answer."""
    return tag(
        "svg",
        tag("title", title, id=f"{ident}-t"),
        tag("desc", description, id=f"{ident}-d"),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {place(width)} {place(height)}",
        role=role,
        aria_labelledby=f"{ident}-t {ident}-d",
    )


def place(value: float) -> str:
    """A coordinate with one digit, never "-0"."""
    written = f"{value:.1f}".removesuffix(".0")
    return "0" if written == "-0" else written


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> Markup:
    """A straight line."""
    return tag("line", x1=place(x1), y1=place(y1), x2=place(x2), y2=place(y2), class_=class_)


def rect(x: float, y: float, width: float, height: float, class_: str) -> Markup:
    """A box; a negative width runs to the left."""
    left, across = (x, width) if width >= 0 else (x + width, -width)
    return tag("rect", x=place(left), y=place(y), width=place(across), height=place(height), class_=class_)


def circle(x: float, y: float, radius: float, class_: str) -> Markup:
    """A point."""
    return tag("circle", cx=place(x), cy=place(y), r=place(radius), class_=class_)


def text(x: float, y: float, words: str, class_: str, anchor: str = "start") -> Markup:
    """Words on their base line; `anchor` is start, middle or end."""
    return tag("text", words, x=place(x), y=place(y), class_=class_, text_anchor=anchor)


def within(x: float, y: float, words: str, class_: str, left: float, right: float) -> Markup:
    """Words centred on a place, moved so that they end within the drawing."""
    half = text_width(words) / 2 + 2
    return text(max(min(x, right - half), left + half), y, words, class_, "middle")


def path(points: list[tuple[float, float]], class_: str) -> Markup:
    """A line through points."""
    drawn = "L".join(f"{place(x)} {place(y)}" for x, y in points)
    return tag("path", d=f"M{drawn}", class_=class_)


def band(left: float, top: float, right: float, bottom: float, thick: float, class_: str) -> Markup:
    """A band of even thickness that leaves `left` at height `top` and comes to `right` at height `bottom`."""
    middle = place((left + right) / 2)
    x1, x2 = place(left), place(right)
    y1, y2, y3, y4 = map(place, (top, bottom, bottom + thick, top + thick))
    there = f"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"
    return tag("path", d=f"{there}L{x2} {y3}C{middle} {y3} {middle} {y4} {x1} {y4}Z", class_=class_)


def answering(spot: Spot) -> Markup:
    """A spot as a part of the drawing: what it shows is seen while a pointer or the focus is on its box."""
    left, top, width, height = spot.box
    return tag(
        "g",
        rect(left, top, width, height, "target"),
        tag("g", *spot.shown, class_="shown"),
        class_="spot",
        role="img",
        tabindex="0",
        aria_label=spot.words,
    )
