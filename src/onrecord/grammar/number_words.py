"""Numbers as printed: digits with their scale ("1.3 million"), and in words ("one hundred and five")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from onrecord.grammar.line import Line
from onrecord.lexicon.load import table

LONGEST = 30  # digits; a longer string is a serial number, and turning it into a number costs its square
_ONE, _TEN, _HUNDRED, _HALF = Decimal(1), Decimal(10), Decimal(100), Decimal("0.5")
_ARTICLES = frozenset({"a", "an"})
_SIGNS = frozenset({"$", "us$"})
_PLAIN = str.maketrans("", "", ", \u00a0")


class Numeral(NamedTuple):
    """A number at tokens `first` to `last` (excluded), a currency sign included.

    `precision` is the unit of the last printed digit; `year` tells that it is printed as a year is ("2016").
    """

    first: int
    last: int
    value: Decimal
    precision: Decimal
    money: bool = False
    spelled: bool = False
    year: bool = False


@cache
def role(name: str) -> dict[str, Decimal]:
    """Words of one role in numerals.csv, and what each stands for."""
    return {row["word"]: Decimal(row["value"]) for row in table("numerals") if row["role"] == name}


@cache
def glyphs() -> dict[str, Decimal]:
    """Fraction signs in their plain form, in which a slash stands apart (½ folds to 1⁄2)."""
    import unicodedata  # only here: a sign is rare, and its table is large

    return {unicodedata.normalize("NFKC", word): value for word, value in role("glyph").items()}


def digits(text: str) -> tuple[Decimal, Decimal] | None:
    """A printed number and the unit of its last digit; None for one too long to be a figure."""
    if len(text) > LONGEST:
        return None
    text = text.translate(_PLAIN)
    point = text.find(".")
    return Decimal(text), _ONE if point < 0 else _ONE.scaleb(point + 1 - len(text))


def read_numeral(line: Line, at: int) -> Numeral | None:
    """The number that begins at this place, whatever follows it; None where none does."""
    if line.tokens[at].kind == "number":
        return _printed(line, at)
    if line.norms[at] in glyphs():
        return Numeral(at, at + 1, glyphs()[line.norms[at]], Decimal("0.1"))
    return _spelled(line, at)


def _printed(line: Line, at: int) -> Numeral | None:
    text = line.norms[at]
    read = digits(text) if text else None
    if read is None:
        return None
    value, precision = read
    first, money = at, False
    if at and line.norms[at - 1] in _SIGNS:
        first, money = at - 1, True
        if line.norms[first - 1] in {"us", "u.s."} and line.glued(first):
            first -= 1
    year = len(text) == 4 and not money and "1900" <= text <= "2099"
    found = Numeral(first, at + 1, value, precision, money, False, year)
    return _scaled(line, _with_part(line, found))


def _with_part(line: Line, found: Numeral) -> Numeral:
    """Adds "½", "1/2" or "and a half"."""
    at, norms = found.last, line.norms
    if norms[at] in glyphs():
        return found._replace(
            last=at + 1, value=found.value + glyphs()[norms[at]], precision=Decimal("0.1"), year=False
        )
    if norms[at] == "1" and norms[at + 1] == "/" and norms[at + 2] == "2" and line.glued(at + 1) and line.glued(at + 2):
        return found._replace(last=at + 3, value=found.value + _HALF, precision=Decimal("0.1"), year=False)
    if norms[at : at + 3] == ["and", "a", "half"]:
        return found._replace(last=at + 3, value=found.value + _HALF, precision=_HALF, year=False)
    return found


def _scaled(line: Line, found: Numeral) -> Numeral:
    """Multiplies by what follows: "million", "K", "bn"; twice at most ("5 hundred thousand")."""
    at, norms = found.last, line.norms
    suffix = role("suffix").get(norms[at])
    if suffix is not None and _is_suffix(line, at, found.money):
        return _times(found, at + 1, suffix)
    scales = role("scale")
    for _ in range(2):
        at = found.last + (1 if line.hyphen(found.last) else 0)
        scale = scales.get(norms[at])
        if scale is None or norms[at] == "score":
            break
        found = _times(found, at + 1, scale)
    return found


def _is_suffix(line: Line, at: int, money: bool) -> bool:
    text = line.tokens[at].text
    if not line.glued(at):
        return text in {"bn", "mn"} or (money and text in {"B", "M", "bn", "mn", "tn"})
    return not line.glued(at + 1) or line.tokens[at + 1].kind == "mark" if _suffix_case(text, money) else False


def _suffix_case(text: str, money: bool) -> bool:
    return money or len(text) > 1 or text.isupper() or text == "k"


def _times(found: Numeral, last: int, scale: Decimal) -> Numeral:
    value, precision = plain(found.value * scale), plain(found.precision * scale)
    return found._replace(last=last, value=value, precision=precision, year=False)


def plain(value: Decimal) -> Decimal:
    """Without zeros behind the point: 5310000000.00 is 5310000000."""
    whole = value.to_integral_value()
    return whole if whole == value else value


@cache
def _cardinals() -> dict[str, tuple[int, int]]:
    """A word to its kind (0 unit, 1 teen, 2 ten, 3 hundred, 4 scale, 5 dozen) and value."""
    kinds = {"unit": 0, "teen": 1, "ten": 2, "scale": 4}
    words = {row["word"]: (kinds[row["role"]], int(row["value"])) for row in table("numerals") if row["role"] in kinds}
    for word, kind in (("hundred", 3), ("dozen", 5), ("score", 5)):
        words[word] = (kind, words[word][1])
    return words


class _Sum:
    """A number in words as it grows: whole thousands in `total`, the rest in `group`."""

    __slots__ = ("group", "kind", "least", "total", "unit")

    def __init__(self) -> None:
        self.total, self.group, self.kind, self.unit, self.least = 0, 0, -1, 1, 10**18

    def take(self, kind: int, value: int) -> bool:
        """Adds one word; False where it does not go on the number ("twenty thirty")."""
        match kind:
            case 0 if (self.kind == 2 and value) or self.kind in {-1, 3, 4}:
                self.group, self.unit = self.group + value, 1
            case 1 | 2 if self.kind in {-1, 3, 4}:
                self.group, self.unit = self.group + value, 1
            case 3 if self.kind in {-1, 0, 1, 2} and self.group < 100:
                self.group, self.unit = (self.group or 1) * value, value
            case 4 if value < self.least and (self.group or self.kind == -1):
                self.total += (self.group or 1) * value
                self.group, self.unit, self.least = 0, value * (self.unit if self.unit > 1 else 1), value
            case 5 if self.kind in {-1, 0, 1, 2} and not self.total:
                self.group, self.unit = (self.group or 1) * value, value
            case _:
                return False
        self.kind = kind
        return True


def _spelled(line: Line, at: int) -> Numeral | None:
    words, norms = _cardinals(), line.norms
    first = at
    sum_ = _Sum()
    word = words.get(norms[at])
    if word is None or (norms[at] == "score" and norms[at - 1] != "a"):
        return None
    if word[0] >= 3:
        if norms[at - 1] not in _ARTICLES and not (word[0] == 3 or norms[at] == "dozen"):
            return None
        first = at - 1 if norms[at - 1] in _ARTICLES else at
    while word is not None and sum_.take(*word):
        last = at + 1
        at = _next_word(line, last, sum_.kind)
        word = words.get(norms[at])
    value = Decimal(sum_.total + sum_.group)
    found = Numeral(first, last, value, Decimal(sum_.unit), spelled=True)
    return _scaled(line, _with_part(line, found)) if norms[last] in {"and", "1⁄2"} else found


def _next_word(line: Line, at: int, kind: int) -> int:
    """Where the next word of a number may stand: after a hyphen, or an "and" behind hundred and thousand."""
    if line.hyphen(at):
        return at + 1
    if line.norms[at] == "and" and kind in {3, 4} and line.tokens[at].text == "and":
        following = _cardinals().get(line.norms[at + 1])
        return at + 1 if following is not None and following[0] < 3 else at
    return at


def read_ordinal(line: Line, at: int) -> tuple[int, int, Decimal] | None:
    """First token, last token (excluded) and value of "300th", "third", "twenty-first"; None where there is none."""
    norms = line.norms
    if line.tokens[at].kind == "number":
        read = digits(norms[at]) if norms[at] else None
        if read and line.glued(at + 1) and norms[at + 1] in {"st", "nd", "rd", "th"} and read[1] == _ONE:
            return at, at + 2, read[0]
        return None
    ordinals = role("ordinal")
    if norms[at] in ordinals:
        return at, at + 1, ordinals[norms[at]]
    ten = role("ten").get(norms[at])
    if ten is not None and line.hyphen(at + 1):
        unit = ordinals.get(norms[at + 2])
        if unit is not None and unit < _TEN:
            return at, at + 3, ten + unit
    return None
