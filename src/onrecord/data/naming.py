"""What a measure is called in stories, and its unit, from its header and its cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from onrecord.claims.names import MEASURE
from onrecord.data.cells import Cell, Mark
from onrecord.data.words import listed, plain, spellings
from onrecord.frozen import dataclass
from onrecord.lexicon.load import table
from onrecord.lexicon.plurals import in_one_and_many
from onrecord.model import Unit

_WHOLE = 100  # percent
_APART = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Name:
    """A measure: its id, how a report names it, and every way in which a story may. `known` is the lexicon's own."""

    id: str
    label: str
    words: tuple[str, ...]
    known: bool = False


def unit_of(header: str, found: Sequence[Cell]) -> Unit:
    """The unit that the header or the cells tell; a count where they tell none."""
    words = plain(header)
    values = [cell.value for cell in found if cell.value is not None]
    marks = {cell.mark for cell in found}
    if Mark.DOLLAR in marks or "$" in words:
        return Unit.USD
    if any(phrase in words for phrase in listed("units", "per_100k")):
        return Unit.PER_100K
    if Mark.PERCENT in marks or "%" in words:
        return Unit.PERCENT
    if set(words.split()) & set(listed("units", "percent")) and max(values, default=Decimal(0)) <= _WHOLE:
        return Unit.PERCENT
    last = words.split()[-1:]
    return Unit.USD if last and last[0] in listed("units", "usd") else Unit.COUNT


def are_fractions(unit: Unit, found: Iterable[Cell]) -> bool:
    """Whether percentages are written as parts of one: 0.834 for 83.4 percent."""
    plain_cells = [cell for cell in found if cell.value is not None]
    if unit is not Unit.PERCENT or any(cell.mark is Mark.PERCENT for cell in plain_cells):
        return False
    values = [cell.value for cell in plain_cells if cell.value is not None]
    return bool(values) and max(values) <= 1 and any(value % 1 for value in values)


def name_of(header: str, given: tuple[str, ...], unit: Unit) -> Name:
    """The measure that a header names: the lexicon's where it knows the words, else one of its own."""
    base = _stripped(plain(header).replace("%", " ").replace("$", " "))
    words = list(dict.fromkeys(plain(word) if "%" in word else word.lower() for word in given)) or _ways(base, unit)
    for row in table("measures"):
        ways = row["words"].split("|")
        fits = row["measure"] and row["form"] != "vague" and (row["form"] != "rate" or unit is Unit.PER_100K)
        whole = not row["definition"] and not row["qualifiers"] and ":" not in row["measure"]
        if fits and whole and any(word in ways for word in words):
            return Name(row["measure"], base, tuple(word for word in given if word not in ways), known=True)
    label = given[0] if given else base
    identifier = slug(label)
    if MEASURE.fullmatch(identifier) is None or any(row["measure"] == identifier for row in table("measures")):
        identifier = f"own_{identifier}"
    return Name(identifier, label, tuple(words))


def slug(words: str) -> str:
    """Words as a name of the claim language: small letters, digits and underscores."""
    return _APART.sub("_", words.lower()).strip("_")[:60].rstrip("_") or "figures"


def is_generic(header: str) -> bool:
    """Whether a header says nothing of what was counted ("value", "rate")."""
    return plain(header) in listed("roles", "generic") or not re.search(r"[a-z]{2}", plain(header))


def _stripped(words: str) -> str:
    """Without what tells only the unit or the method: "total number of students" is "students"."""
    words = " ".join(words.split())
    for ending in listed("words", "trailing"):
        if words.endswith(f" {ending}"):
            words = words[: -len(ending) - 1]
    for opening in listed("words", "openings"):
        if words.startswith(f"{opening} "):
            words = words[len(opening) + 1 :]
    return words


def _ways(base: str, unit: Unit) -> list[str]:
    """The words themselves, in one and in many, in both spellings, with and without "median" and the like."""
    ways = [base]
    for opening in listed("words", "leading"):
        rest = base.removeprefix(f"{opening} ")
        if rest != base and rest not in listed("roles", "generic"):
            ways.append(rest)
    if unit in (Unit.PERCENT, Unit.PER_100K) and base.endswith(" rate"):
        ways.append(f"rate of {base.removesuffix(' rate')}")
    ways += [other for way in ways for other in in_one_and_many(way)]
    twin = spellings()
    ways += [" ".join(twin.get(word, word) for word in way.split()) for way in ways]
    return [way for way in dict.fromkeys(ways) if way not in listed("roles", "generic")]
