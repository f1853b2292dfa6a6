"""Numbers as printed: digits with their scale ("1.3 million"), and in words ("one hundred and five")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from onrecord.frozen import dataclass, replace
from onrecord.grammar.numbers.hundreds_left_out import with_hundreds
from onrecord.grammar.numbers.line import Line
from onrecord.lexicon.load import table, word_set

LONGEST = 30  # digits; a longer string is a serial number, and turning it into a number costs its square
_ONE, _TEN, _TENTH, _HALF = Decimal(1), Decimal(10), Decimal("0.1"), Decimal("0.5")
_ARTICLES = frozenset({"a", "an"})
_SIGNS = frozenset({"$", "us$"})
_COUNTRY = frozenset({"us", "u.s."})
_PLAIN = str.maketrans("", "", ", '\u00a0")
AND_A_HALF = ["and", "a", "half"]
_QUARTER, _HUNDREDTH = Decimal("0.25"), Decimal("0.01")
_PARTS = (
    (AND_A_HALF, _HALF, _TENTH),
    (["-", "and", "-", "a", "-", "half"], _HALF, _TENTH),
    (["and", "a", "quarter"], _QUARTER, _HUNDREDTH),
    (["and", "three", "quarters"], 3 * _QUARTER, _HUNDREDTH),
    (["and", "three", "-", "quarters"], 3 * _QUARTER, _HUNDREDTH),
)
_SCALE = 4  # the kind of thousand and million
_BEFORE_POINT = frozenset({"point", "-", "‐", "‑"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at tokens `first` to `last` (excluded), a currency sign included.

    `precision` is the unit of the last printed digit; `year` tells that it is printed as a year is ("2016"); `scale`
    is what a word of scale multiplied it by.
    """

    first: int
    last: int
    value: Decimal
    precision: Decimal
    money: bool = False
    year: bool = False
    scale: Decimal = _ONE


@cache
def role(name: str) -> dict[str, Decimal]:
    """Words of one role in numerals.csv, and what each stands for."""
    return {row["word"]: Decimal(row["value"]) for row in table("numerals") if row["role"] == name}


@cache
def cue(name: str) -> frozenset[str]:
    """The words of one role in number_cues.csv."""
    return frozenset(word for row in table("number_cues") if row["role"] == name for word in row["words"].split())


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


def plain(value: Decimal) -> Decimal:
    """Without zeros behind the point: 5310000000.00 is 5310000000."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def read_numeral(line: Line, at: int) -> Numeral | None:
    """The number that begins at this place, whatever follows it; None where none does."""
    if at >= line.count or not line.norms[at]:
        return None
    if line.tokens[at].kind == "number":
        return _printed(line, at)
    if line.norms[at] in glyphs():
        return Numeral(at, at + 1, glyphs()[line.norms[at]], _TENTH)
    return _spelled(line, at)


def _printed(line: Line, at: int) -> Numeral | None:
    text = line.norms[at]
    read = digits(text)
    if read is None:
        return None
    first = at
    money = line.norms[at - 1] in _SIGNS
    if money:
        first = at - 1
        if line.norms[first - 1] in _COUNTRY and line.glued(first):
            first -= 1
    year = len(text) == 4 and text.isdecimal() and not money and "1900" <= text <= "2099"
    found = Numeral(first, at + 1, *read, money, year)
    return _scaled(line, _with_part(line, found)) if line.norms[at + 1] in _growth() else found


@cache
def _growth() -> frozenset[str]:
    """Every word that may make the digits before it another number."""
    return frozenset([*role("suffix"), *role("scale"), *glyphs(), "and", "1", "-", "\u2010", "\u2011"])


def _with_part(line: Line, found: Numeral) -> Numeral:
    """Adds "½", "1/2", "and a half" or "and a quarter"."""
    at, norms = found.last, line.norms
    if norms[at] in glyphs():
        return replace(found, last=at + 1, value=found.value + glyphs()[norms[at]], precision=_TENTH, year=False)
    if norms[at : at + 3] == ["1", "/", "2"] and line.glued(at + 1) and line.glued(at + 2) and not line.glued(at):
        return replace(found, last=at + 3, value=found.value + _HALF, precision=_TENTH, year=False)
    for words, part, precision in _PARTS:
        if norms[at : at + len(words)] == words:
            return replace(found, last=at + len(words), value=found.value + part, precision=precision, year=False)
    return found


def _scaled(line: Line, found: Numeral) -> Numeral:
    """Multiplies by what follows: "million", "K", "bn"; twice at most ("5 hundred thousand")."""
    at, norms = found.last, line.norms
    suffix = role("suffix").get(norms[at])
    if suffix is not None and _is_suffix(line, at, found.money):
        return _times(found, at + 1, suffix)
    scales = role("scale")
    for _ in range(2):
        at = found.last + line.hyphen(found.last)
        scale = scales.get(norms[at])
        if scale is None or norms[at] == "score":
            break
        found = _times(found, at + 1, scale)
    return found


def _is_suffix(line: Line, at: int, money: bool) -> bool:
    """Whether "K", "M", "bn" behind digits is a scale: "1.2K", "$5m", "$1.3 bn"; a bare "5 m" is none."""
    text = line.tokens[at].text
    if not line.glued(at):
        return money and (len(text) > 1 or text.isupper())
    return money or len(text) > 1 or text.isupper() or text == "k"


def _times(found: Numeral, last: int, scale: Decimal) -> Numeral:
    value, precision = plain(found.value * scale), plain(found.precision * scale)
    return replace(found, last=last, value=value, precision=precision, year=False, scale=found.scale * scale)


@cache
def cardinals() -> dict[str, tuple[int, int]]:
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
                self.group, self.unit, self.least = 0, value * self.unit, value
            case 5 if self.kind in {-1, 0, 1, 2} and not self.total:
                self.group, self.unit = (self.group or 1) * value, value
            case _:
                return False
        self.kind = kind
        return True


def _spelled(line: Line, at: int) -> Numeral | None:
    words, norms, first = cardinals(), line.norms, at
    word = words.get(norms[at])
    if word is None:
        return None
    if word[0] >= 3:
        article = norms[at - 1] in _ARTICLES
        if not article and norms[at] not in {"hundred", "dozen"}:
            return None
        if norms[at] == "score" and norms[at + 1] != "of":
            return None
        first = at - article
    growing, last = _Sum(), at
    while word is not None and growing.take(*word):
        last = at + 1
        at = _next_word(line, last, growing.kind)
        word = words.get(norms[at])
    if (paired := with_hundreds(line, words, first, last, growing.total + growing.group)) is not None:
        return Numeral(first, paired[0], Decimal(paired[1]), _ONE)
    unit = Decimal(growing.unit)
    precision = unit if growing.kind in {3, 4} else _ONE  # a dozen is printed to the last one
    found = Numeral(first, last, Decimal(growing.total + growing.group), precision, scale=unit)
    if norms[last] in _BEFORE_POINT and (spoken := _with_decimals(line, found)) is not None:
        return _scaled(line, spoken)
    return _scaled(line, _with_part(line, found)) if norms[last] in {"and", "-", "1⁄2"} else found


def _with_decimals(line: Line, found: Numeral) -> Numeral | None:
    """ "Two-point-eight", "one point zero five": decimals as they are spoken; "at one point five men" has none."""
    at = found.last + line.hyphen(found.last)
    if line.norms[at] != "point" or line.norms[found.first - 1] == "at":
        return None
    value, precision, last = found.value, _ONE, at
    at += 1 + line.hyphen(at + 1)
    while (word := cardinals().get(line.norms[at])) is not None and word[0] == 0:
        precision, last = precision.scaleb(-1), at + 1
        value += word[1] * precision
        at = last + line.hyphen(last)
    return replace(found, last=last, value=value, precision=precision) if precision < _ONE else None


def _next_word(line: Line, at: int, kind: int) -> int:
    """Where the next word of a number may stand: after a hyphen, or an "and" behind hundred and thousand.

    Behind "sixteen thousand," hundreds go on with it: "sixteen thousand, four hundred twenty-five".
    """
    if line.hyphen(at):
        return at + 1
    if line.norms[at] == "," and kind == _SCALE and line.norms[at + 2] == "hundred":
        return at + 1
    if line.norms[at] == "and" and kind in {3, 4}:
        following = cardinals().get(line.norms[at + 1])
        return at + 1 if following is not None and following[0] < 3 else at
    return at


def read_ordinal(line: Line, at: int) -> tuple[int, int, Decimal] | None:
    """First token, last token (excluded) and value of "300th", "third", "twenty-first"; None where there is none."""
    norms = line.norms
    if line.tokens[at].kind == "number":
        if norms[at + 1] not in word_set("ordinal_endings") or not line.glued(at + 1):
            return None
        read = digits(norms[at])
        return (at, at + 2, read[0]) if read and read[1] == _ONE else None
    ordinals = role("ordinal")
    if norms[at] in ordinals:
        return at, at + 1, ordinals[norms[at]]
    ten = role("ten").get(norms[at])
    if ten is not None and line.hyphen(at + 1):
        unit = ordinals.get(norms[at + 2])
        if unit is not None and unit < _TEN:
            return at, at + 3, ten + unit
    return None
