"""Small parts of a drawing, all through the one door to markup."""

from __future__ import annotations

from onrecord.reporting.markup import Content, Markup, tag

WIDTH = 400  # units of the drawing; the page scales it to the card


def drawing(height: float, title: str, description: str, ident: str, *parts: Content) -> Markup:
    """An image with a name and a description for those who do not see it."""
    return tag(
        "svg",
        tag("title", title, id=f"{ident}-t"),
        tag("desc", description, id=f"{ident}-d"),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH} {place(height)}",
        role="img",
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


def path(points: list[tuple[float, float]], class_: str) -> Markup:
    """A line through points."""
    drawn = "L".join(f"{place(x)} {place(y)}" for x, y in points)
    return tag("path", d=f"M{drawn}", class_=class_)
