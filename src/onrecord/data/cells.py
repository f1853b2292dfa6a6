"""One cell as a number: thousands, footnotes, money and percent signs, and what is no number."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from functools import lru_cache

from onrecord.data.words import limit, listed
from onrecord.frozen import dataclass

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+|[0-9]+\.")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([,'’ \u00a0\u2009\u202f])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?")
# A lone letter is a footnote from a to h, but for b: with k and m it stands for a billion, a thousand, a million.
_NOTE = re.compile(r"(?:\s*(?:\[[^\]]{1,8}\]|\([a-zA-Z]\)|[*†‡§¶]|[¹²³⁴⁵⁶⁷⁸⁹⁰]|(?<=[0-9])\s?[ac-h]))+$")
_MINUS = "-\u2212\u2013"


class Mark(Enum):
    """A sign that tells the unit of a cell."""

    NONE = ""
    PERCENT = "%"
    DOLLAR = "$"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says. `value` is None where it says nothing; `wrong` says why it cannot be used."""

    value: Decimal | None = None
    mark: Mark = Mark.NONE
    note: str = ""  # the footnote mark that stood at the figure
    wrong: str = ""


_EMPTY = Cell()


@lru_cache(maxsize=1 << 16)
def read(text: str) -> Cell:
    """The number in a cell: `1,234`, `$1,250`, `83.4%`, `762*`; missing for `N/A`; `wrong` for all that is neither."""
    if text.lower() in listed("words", "missing"):
        return _EMPTY
    if text[0] in "=@" or text[:2] in {"+=", "-="}:
        return Cell(wrong=f"{_shown(text)} is a formula, and none is run; save the values instead")
    if text[0] == "#":
        return Cell(wrong=f"{_shown(text)} is a spreadsheet's error; mend the formula or leave the cell empty")
    bare = text.removeprefix("+")
    negative = bare[:1] in _MINUS or (bare.startswith("(") and bare.endswith(")") and bare[1:2].isdigit())
    mark = Mark.PERCENT if "%" in bare else Mark.DOLLAR if "$" in bare else Mark.NONE
    bare = bare.strip("()" if negative and bare.startswith("(") else "").lstrip(_MINUS).replace("%", "", 1)
    bare, note = _without_note(bare.replace("$", "", 1).strip())
    value = _number(bare)
    if value is None:
        return Cell(wrong=f"{_shown(text)} is no number{_hint(bare)}")
    return Cell(-value if negative else value, mark, note)


def _without_note(text: str) -> tuple[str, str]:
    found = _NOTE.search(text[-40:]) if (text and not text[-1].isascii()) or not text[-1:].isdigit() else None
    if found is None:
        return text, ""
    return text[: len(text) - len(found.group())].strip(), found.group().strip()


def _number(text: str) -> Decimal | None:
    if len(text) > limit("digits"):
        return None
    if _GROUPED.fullmatch(text):
        return Decimal("".join(one for one in text if one.isdigit() or one == "."))
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def _hint(text: str) -> str:
    if re.fullmatch(r"[0-9]+,[0-9]{1,2}", text):
        return "; write decimals with a point"
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?", text):
        return "; write thousands with commas and decimals with a point"
    return "; correct it or leave it empty"


def _shown(text: str) -> str:
    kept = "".join(one if one.isprintable() else "?" for one in text[:40])
    return f"{kept!r}" if len(text) <= 40 else f"{kept!r}..."
