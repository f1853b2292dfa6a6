"""The quantities of one sentence: numbers with their unit and the force of the words around them.

One pass from left to right; every look around a number is a few tokens wide, so the time is linear in the text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from functools import cache

from onrecord.grammar.durations import Find, duration, every, per, single, time_units
from onrecord.grammar.hedges import force_after, force_before
from onrecord.grammar.line import Line
from onrecord.grammar.masks import classes_of, masked, near_capitals, printed_as_label
from onrecord.grammar.number_words import Numeral, read_numeral, read_ordinal, role
from onrecord.grammar.portions import article_part, half, multiple_word, parts_after, share_of, times
from onrecord.grammar.tokens import Token
from onrecord.model import Operator, Quantity, QuantityKind, Span, Unit

_RANGE = frozenset({"-", "–", "‑", "to", "or", "and"})
_PERCENT = frozenset({"percent", "%", "pct", "percentage"})
_POINTS = frozenset({"point", "points"})
_DOLLARS = frozenset({"dollar", "dollars"})
_NUMBERS = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.MONEY})
_ONE_CENT = Decimal("0.01")


@cache
def _starts() -> dict[str, str]:
    """Words at which a quantity may begin or show, and who reads them."""
    starts: dict[str, str] = dict.fromkeys(("http", "https", "www", "pic", "@"), "link")
    for name, reader in (
        ("ordinal", "ordinal"), ("part", "part"), ("unit", "cardinal"), ("teen", "cardinal"), ("ten", "cardinal"),
        ("scale", "cardinal"), ("vague", "vague"), ("verb", "multiple"), ("multiple", "multiple"),
        ("adverb", "multiple"), ("fold", "multiple"),
    ):  # fmt: skip
        for word in role(name):
            starts.setdefault(word, reader)
    for word in ("½", "1⁄2", "1⁄4", "3⁄4", "1⁄3", "2⁄3"):
        starts[word] = "cardinal"
    for word, unit in time_units().items():
        if not word.endswith("s") and unit.grain != "second":
            starts.setdefault(word, "time")
    starts |= {"quarter": "part", "every": "every", "each": "every", "per": "per"}
    return starts


def find_quantities(tokens: Sequence[Token], taken: Collection[int] = ()) -> list[Quantity]:
    """The quantities of one sentence, in order, none over another; `taken` are the places that dates hold."""
    reader = _Reader(Line(tokens, taken))
    reader.read()
    return reader.found


class _Reader:
    """One pass over a sentence. `floor` is the place that no later quantity may reach behind."""

    __slots__ = ("chain", "floor", "found", "line")

    def __init__(self, line: Line) -> None:
        self.line = line
        self.found: list[Quantity] = []
        self.floor = 0
        self.chain = -1  # the end of a label whose plural covers the next number too ("Districts 7 and 11")

    def read(self) -> None:
        starts, line, at = _starts(), self.line, 0
        for_number = [token.kind == "number" for token in line.tokens]
        while at < line.count:
            norm = line.norms[at]
            if norm and (for_number[at] or norm in starts):
                at = max(at + 1, self._at(at, "number" if for_number[at] else starts[norm]))
            else:
                at += 1

    def _at(self, at: int, reader: str) -> int:
        line = self.line
        if reader == "link":
            if line.link(at):
                self.floor = line.run_end(at)
                return self.floor
            return at
        if reader == "number":
            stop = printed_as_label(line, at)
            if stop is not None:
                self.floor = stop
                return stop
        find = self._find(at, reader)
        return at if find is None else self._keep(find)

    def _find(self, at: int, reader: str) -> Find | None:
        line = self.line
        match reader:
            case "number":
                return self._ordinal(at) or self._cardinal(at)
            case "cardinal":
                if line.norms[at - 1] in {"several", "few", "many"} and line.norms[at] in role("scale"):
                    return self._vague(at)
                return self._ordinal(at) or self._cardinal(at)
            case "ordinal":
                return self._part(at) or self._ordinal(at)
            case "part":
                return self._part(at)
            case "vague":
                return self._vague(at)
            case "multiple":
                return multiple_word(line, at)
            case "time":
                return single(line, at)
            case "every":
                return every(line, at)
            case _:
                return per(line, at)

    def _part(self, at: int) -> Find | None:
        if self.line.norms[at] == "half":
            return half(self.line, at)
        hedged = not force_before(self.line, at - 1, self.floor, False).bare if at > self.floor + 1 else False
        return article_part(self.line, at, hedged)

    def _ordinal(self, at: int) -> Find | None:
        line, norms = self.line, self.line.norms
        if line.tokens[at].kind == "number":
            first = at
            if norms[at - 1] == "#" and line.glued(at):
                first = at - 1
            elif norms[at - 1] == "." and norms[at - 2] == "no":
                first = at - 2
            elif norms[at - 1] == "number" and norms[at - 2] not in {"the", "a", "total"}:
                first = at - 1
            number = read_numeral(line, at) if first < at else None
            if number is not None and first >= self.floor:
                return Find(first, number.last, QuantityKind.ORDINAL, number.value, number.last)
        read = read_ordinal(line, at)
        if read is None:
            return None
        return Find(read[0], read[1], QuantityKind.ORDINAL, read[2], read[1])

    def _vague(self, at: int) -> Find | None:
        norms = self.line.norms
        norm, first, last = norms[at], at, at + 1
        if norm == "scores" and norms[at + 1] != "of":
            return None
        if norm in {"handful", "couple"}:
            if norms[at - 1] != "a":
                return None
            first = at - 1
        if norms[at - 1] in {"several", "few", "many"}:
            first = at - 2 if norms[at - 2] == "a" else at - 1
        vague, value = role("vague"), role("vague").get(norm, role("scale").get(norm, Decimal(1)))
        if norms[last] == "of" and norms[last + 1] in vague:
            value, last = value * vague[norms[last + 1]], last + 2
        elif norms[last] in role("scale"):
            value, last = value * role("scale")[norms[last]], last + 1
        return Find(max(first, self.floor), last, QuantityKind.VAGUE, value, last)

    def _cardinal(self, at: int) -> Find | None:
        number = read_numeral(self.line, at)
        if number is None or number.first < self.floor:
            return None
        line = self.line
        for reader in (share_of, parts_after, times):
            find = reader(line, number)
            if find is not None:
                return find
        if line.norms[number.last] == "times":
            return None
        number, high = self._range(number)
        last, _ = force_after(line, number.last)
        find = _with_unit(line, number, last if _unit_follows(line, last) else number.last, high)
        return find if find.kind is not QuantityKind.COUNT else duration(line, number, last, high) or find

    def _range(self, number: Numeral) -> tuple[Numeral, Decimal | None]:
        """Joins "10 to 15", "30-40", "between 30 and 40"; "from 496 to 762" stays two numbers."""
        line, norms, at = self.line, self.line.norms, number.last
        suspended = norms[at] == "-" and norms[at + 1] in {"to", "or"}
        at += suspended
        if norms[at] in _PERCENT and norms[at + 1] in _RANGE:
            at += 1
        word = norms[at]
        if word not in _RANGE or at + 1 >= line.count or not norms[at + 1]:
            return number, None
        before = norms[force_before(line, number.first, self.floor, False).first - 1]
        if before == "from" or (word == "and" and before not in {"between", "of", "ages"}):
            return number, None
        start = at + 1
        if norms[start] == "$" and start + 1 < line.count:
            start += 1
        high = read_numeral(line, start) if norms[start] else None
        if high is None or high.year != number.year or high.first not in {start, start - 1}:
            return number, None
        value = number.value
        scale = high.precision if number.value < 1000 <= high.value and high.precision >= 1000 else None
        if scale is not None and number.precision < 1000:
            units = Decimal(10) ** (high.value.adjusted() // 3 * 3)
            value, scale = value * units, units
        if value >= high.value or (high.value > value * 100 and word in {"or", "-"}):
            return number, None
        return number._replace(
            last=high.last, value=value, precision=min(high.precision, number.precision * (scale or 1)),
            money=number.money or high.money,
        ), high.value  # fmt: skip

    def _keep(self, find: Find) -> int:
        """Adds the find with its hedges, unless it counts nothing; the place where to read on."""
        line = self.line
        after_number = bool(self.found) and self.found[-1].last == self.floor and self.found[-1].kind in _NUMBERS
        force = force_before(line, find.first, self.floor, after_number)
        if find.first < self.floor or self._masked(find, force.bare):
            self.floor = max(self.floor, find.last)
            return find.last
        end, operator = force_after(line, find.number_last)
        if operator is None or end > find.last:
            end, operator = force_after(line, find.last)
        last = max(end, find.last)
        first = force.first
        if find.high is not None and line.norms[first - 1] == "between" and first > self.floor:
            first -= 1
        operator = operator if operator is not None and force.operator is Operator.EQUAL else force.operator
        self._add(find, first, last, operator, force.complement)
        self.floor = last
        return last

    def _masked(self, find: Find, bare: bool) -> bool:
        line = self.line
        match find.kind:
            case QuantityKind.COUNT | QuantityKind.DURATION:
                plain = find.kind is QuantityKind.COUNT
                if line.norms[find.first - 1] in _RANGE and find.first - 1 == self.chain:
                    self.chain = find.last
                    return True
                number_last = find.number_last
                classes = classes_of(line, find.first, find.value, bare and plain)
                reason = masked(line, find.first, number_last, classes)
                if reason is None and plain:
                    reason = near_capitals(line, find.first, find.last, find.value)
                if reason is not None and line.norms[find.first - 1].endswith("s"):
                    self.chain = find.last
                return reason is not None or (plain and find.year)
            case QuantityKind.ORDINAL:
                classes = {"ordinal"}
                if find.value <= 2:
                    classes.add("ordinal-first" if find.value == 1 else "ordinal-second")
                return masked(line, find.first, find.last, frozenset(classes)) is not None
            case QuantityKind.MULTIPLE:
                return masked(line, find.first, find.last, frozenset({"doubling"})) is not None
            case _:
                return False

    def _add(self, find: Find, first: int, last: int, operator: Operator, complement: bool) -> None:
        tokens = self.line.tokens
        value, kind, unit, rate = find.value, find.kind, find.unit, find.per
        core = tokens[find.first].start
        precision = find.precision
        before = self.found[-1] if self.found and self.found[-1].last == first == find.first else None
        if before and before.kind is QuantityKind.COUNT and kind in {QuantityKind.PER, QuantityKind.INTERVAL}:
            self.found.pop()
            first, core, operator, precision = before.first, before.core.start, before.operator, before.precision
            rate = value if kind is QuantityKind.PER else None
            if kind is QuantityKind.PER:
                value, kind = before.value, QuantityKind.RATE
            else:
                value = value * before.value
            complement = before.complement
            high = before.high
        else:
            high = find.high
        self.found.append(
            Quantity(
                first,
                last,
                Span(tokens[first].start, tokens[last - 1].end),
                Span(core, tokens[find.last - 1].end),
                kind,
                value,
                operator,
                unit,
                precision,
                high,
                find.base,
                rate,
                find.grain,
                complement,
                find.turned,
            )  # fmt: skip
        )


def _unit_follows(line: Line, at: int) -> bool:
    norms = line.norms
    return norms[at] in _PERCENT or norms[at] in _DOLLARS or norms[at] in time_units()


def _with_unit(line: Line, number: Numeral, last: int, high: Decimal | None) -> Find:
    """The number with "percent", "points" or "dollars" behind it, or bare."""
    norms = line.norms
    at = last + 1 if line.hyphen(last) else last
    if norms[at] == "per" and norms[at + 1] == "cent":
        return _measured(number, at + 2, last, high, QuantityKind.PERCENT, Unit.PERCENT)
    if norms[at] in _PERCENT:
        point = at + 2 if norms[at + 1] == "-" else at + 1
        if norms[point] in _POINTS:
            return _measured(number, point + 1, last, high, QuantityKind.POINTS, Unit.POINTS)
        if norms[at] != "percentage":
            return _measured(number, at + 1, last, high, QuantityKind.PERCENT, Unit.PERCENT)
    if norms[at] in _POINTS:
        return _measured(number, at + 1, last, high, QuantityKind.POINTS, Unit.POINTS)
    if number.money:
        return _measured(number, number.last, last, high, QuantityKind.MONEY, Unit.USD)
    if norms[at] in _DOLLARS or (norms[at] == "u.s." and norms[at + 1] in _DOLLARS):
        end = at + 1 if norms[at] in _DOLLARS else at + 2
        return _measured(number, end, last, high, QuantityKind.MONEY, Unit.USD)
    if norms[at] in {"cent", "cents"}:
        cents = number._replace(value=number.value * _ONE_CENT, precision=_ONE_CENT)
        return _measured(cents, at + 1, last, high, QuantityKind.MONEY, Unit.USD)
    found = _measured(number, number.last, number.last, high, QuantityKind.COUNT, Unit.COUNT)
    return found._replace(year=number.year)


def _measured(
    number: Numeral, end: int, number_last: int, high: Decimal | None, kind: QuantityKind, unit: Unit
) -> Find:
    return Find(number.first, end, kind, number.value, number_last, unit, number.precision, high)
