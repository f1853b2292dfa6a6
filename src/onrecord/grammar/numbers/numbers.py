"""The quantities of one sentence: numbers with their unit and the force of the words around them.

One pass from left to right; every look around a number is a few tokens wide, so the time is linear in the text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.numbers.durations import a_noun_before, adverbs, duration, every, per, single, time_units
from onrecord.grammar.numbers.finds import PERCENT, UNITS, Find, joined, with_unit, without_unit
from onrecord.grammar.numbers.hedges import Force, after_words, force_after, force_before
from onrecord.grammar.numbers.labelled_units import labelled_unit
from onrecord.grammar.numbers.line import LINKS, Line
from onrecord.grammar.numbers.masks import label, printed_as_label
from onrecord.grammar.numbers.multiples import by_a_factor, multiple_word, times
from onrecord.grammar.numbers.number_words import cue, glyphs, read_numeral, read_ordinal, role
from onrecord.grammar.numbers.portions import article_part, half, parts_after, share_of
from onrecord.grammar.numbers.ranges import CONNECTORS, join_range, pair_end
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, Quantity, QuantityKind, Span

_ONE = Decimal(1)
_COUNTED = frozenset(
    {QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.MONEY, QuantityKind.VAGUE}
)
_HELD = _COUNTED | {QuantityKind.MULTIPLE, QuantityKind.FRACTION}  # what may be held against the number behind it
_TIMED = frozenset({QuantityKind.PER, QuantityKind.INTERVAL})
_RANKING = frozenset({"#", ".", "number"})
_UP_TO = ["up", "to"]
_HEADS = 100_000  # what a rate is told per: no count of its own
_LAST_RANK = 100  # "number 300" is no rank
_THING_IN = frozenset({"in", "out", "of"})  # "four murders in 10", "seven cases out of ten"
_REACH = 10  # tokens between a count and what it is per: "7,000 guns seized across the city each year"


@cache
def _starts() -> dict[str, str]:
    """Words at which a quantity shows, and who reads them."""
    starts = dict.fromkeys((*LINKS, "@"), "link")
    readers = {
        "ordinal": "ordinal", "part": "part", "unit": "cardinal", "teen": "cardinal", "ten": "cardinal",
        "scale": "cardinal", "vague": "vague", "verb": "multiple", "multiple": "multiple", "adverb": "multiple",
        "fold": "multiple",
    }  # fmt: skip
    for name, reader in readers.items():
        for word in role(name):
            starts.setdefault(word, reader)
    for word, unit in time_units().items():
        if not word.endswith("s") and unit.grain != "second":
            starts.setdefault(word, "time")
    starts |= dict.fromkeys(adverbs(), "every")
    return starts | dict.fromkeys(glyphs(), "cardinal") | {"every": "every", "each": "every", "per": "per"}


@cache
def _continues() -> frozenset[str]:
    """Every word behind a number that may be part of the quantity."""
    words = {*CONNECTORS, *UNITS, *time_units(), *role("part"), *after_words(), *cue("between number and time")}
    return frozenset(words | word_set("number_goes_on"))


def find_quantities(
    tokens: Sequence[Token], taken: Collection[int] = (), words: Sequence[str] | None = None
) -> list[Quantity]:
    """The quantities of one sentence, in order, none over another.

    `taken` are the places that dates hold, `words` the plain words, if at hand.
    """
    reader = Reader(Line(tokens, taken, words))
    reader.read()
    return reader.found


class Reader:
    """One pass over a sentence; `find_quantities` is the way in.

    `floor` is the place behind which no later quantity may reach; `chain` the end of a label whose plural covers the
    next number too ("Districts 7 and 11").
    """

    __slots__ = ("chain", "floor", "found", "line")

    def __init__(self, line: Line) -> None:
        self.line = line
        self.found: list[Quantity] = []
        self.floor = 0
        self.chain = -1

    def read(self) -> None:
        """Fill `found`, from left to right."""
        starts, tokens, norms = _starts(), self.line.tokens, self.line.norms[: self.line.count]
        for at in [at for at, norm in enumerate(norms) if norm in starts or not norm.isalpha()]:  # most are plain words
            if at < self.floor or not norms[at]:
                continue
            if tokens[at].kind == "number":
                self._at(at, "number")
            elif norms[at] in starts:
                self._at(at, starts[norms[at]])

    def _at(self, at: int, reader: str) -> None:
        """Reads what shows at this place; `floor` tells afterwards how far it goes."""
        line = self.line
        if reader == "link":
            if line.link(at):
                self.floor = line.run_end(at)
            return
        if reader == "number":
            stop = printed_as_label(line, at)
            if stop is not None:
                self.floor = stop
                return
        find = self._find(at, reader)
        if find is not None and find.first >= self.floor:
            self._keep(find)

    def _find(self, at: int, reader: str) -> Find | None:
        line = self.line
        match reader:
            case "number":
                return self._rank(at) or self._ordinal(at) or self._cardinal(at)
            case "cardinal":
                if line.norms[at] in role("scale") and line.norms[at - 1] in cue("several"):
                    return self._vague(at)
                return self._rank(at) or self._ordinal(at) or self._cardinal(at)
            case "ordinal":
                return self._part(at) or self._ordinal(at)
            case "part":
                return self._part(at)
            case "vague":
                return self._vague(at)
            case "multiple":
                return multiple_word(line, at)
            case "every":
                return self._timed(every(line, at))
            case "per":
                return per(line, at)
            case _:
                return self._timed(single(line, at, self.floor))

    def _part(self, at: int) -> Find | None:
        if self.line.norms[at] == "half":
            return half(self.line, at)
        if self.line.norms[at - 1] not in {"a", "an"}:
            return None
        return article_part(self.line, at, not force_before(self.line, at - 1, self.floor, False).bare)

    def _rank(self, at: int) -> Find | None:
        """ "No. 3", "#3", "number three" of a list."""
        norms = self.line.norms
        before = norms[at - 1]
        if before not in _RANKING:
            return None
        first = at - 1 - (before == ".")
        if (before == "." and norms[first] != "no") or (before == "#" and not self.line.glued(at)):
            return None
        number = read_numeral(self.line, at)
        if number is None or (before == "number" and number.value > _LAST_RANK):
            return None
        return Find(first, number.last, QuantityKind.ORDINAL, number.value, number.last)

    def _ordinal(self, at: int) -> Find | None:
        read = read_ordinal(self.line, at)
        return read and Find(read[0], read[1], QuantityKind.ORDINAL, read[2], read[1])

    def _vague(self, at: int) -> Find | None:
        """ "Hundreds", "several dozen", "tens of thousands"; the value is only how large its word is."""
        norms, vague, scales = self.line.norms, role("vague"), role("scale")
        norm, first, last = norms[at], at, at + 1
        if norm in {"handful", "couple"} and norms[at - 1] != "a":
            return None
        if norm in {"scores", "tens"} and norms[last] != "of":
            return None
        if norms[at - 1] == "a":
            first = at - 1
        elif norms[at - 1] in cue("several"):
            first = at - 1 - (norms[at - 2] == "a")
        value = vague[norm] if norm in vague else scales[norm]
        after = last + (norms[last] == "of")
        for words in (vague, scales):
            if norms[after] in words:
                value, last = value * words[norms[after]], after + 1
                break
        if norm == "tens" and last == at + 1:
            return None
        return Find(max(first, self.floor), last, QuantityKind.VAGUE, value, last)

    def _timed(self, find: Find | None) -> Find | None:
        """What a count is per says something only with a count at hand; "a killing a day" is one a day."""
        if find is None or find.kind not in _TIMED:
            return find
        line = self.line
        article = a_noun_before(line, find.first, self.floor)
        if article is not None:
            self._keep(Find(article, article + 1, QuantityKind.COUNT, _ONE, article + 1))
            return find
        near = self.found and find.first - self.found[-1].last <= _REACH and self.found[-1].kind in _COUNTED
        heads = find.per is not None and find.per >= _HEADS  # "for every 100,000 residents, 24 were killed"
        if near or heads or (find.kind is QuantityKind.INTERVAL and line.norms[find.first] == "every"):
            return find
        return None

    def _cardinal(self, at: int) -> Find | None:
        line = self.line
        number = read_numeral(line, at)
        if number is None or number.first < self.floor:
            return None
        scaled = by_a_factor(line, number) or labelled_unit(line, number)
        if scaled is not None:
            return scaled
        if line.norms[number.last] not in _continues() and _THING_IN.isdisjoint(
            line.norms[number.last + 1 : number.last + 3]
        ):
            return without_unit(number)
        find = share_of(line, number) or parts_after(line, number) or times(line, number)
        if find is not None:
            return find
        if line.norms[number.last] == "times":
            return None
        number, high = join_range(line, number, self.floor)
        find = None if high is None else times(line, number)
        if find is not None:  # "two to three times as many"
            return replace(find, high=high)
        pair = pair_end(line, number)
        if pair is not None and line.norms[pair] not in PERCENT:
            self.floor = pair
            return None
        last, operator = force_after(line, number.last)
        if operator is not None:  # "10 or more years": the unit may stand behind
            find = with_unit(line, number, last, high)
            if find.kind is QuantityKind.COUNT:
                find = duration(line, number, last, high) or find
            return replace(find, number_last=number.last)
        find = with_unit(line, number, number.last, high)
        return (find.kind is QuantityKind.COUNT and duration(line, number, number.last, high)) or find

    def _keep(self, find: Find) -> None:
        """Adds the find with the words around it, unless it counts nothing."""
        line = self.line
        behind = bool(self.found) and self.found[-1].last == self.floor and self.found[-1].kind in _HELD
        force = self._force(find, behind)
        if line.norms[find.first - 1] == "than" and find.grain and line.norms[find.last] in cue("look back"):
            force = Force(find.first, Operator.EQUAL, False, True)  # "more than a year ago" looks back
        if self._masked(find, force.bare):
            self.floor = max(self.floor, find.last)
            return
        end, operator = force_after(line, find.number_last)
        if operator is None and find.last != find.number_last:
            end, operator = force_after(line, find.last)
        first = force.first
        if find.high is not None and first > self.floor and line.norms[first - 1] == "between":
            first -= 1
        complement = force.complement and find.kind is not QuantityKind.MULTIPLE
        if force.complement and not complement:  # "all but doubled"
            operator = Operator.NEARLY
        elif operator is None or force.operator is not Operator.EQUAL:
            operator = force.operator
        self.floor = max(end, find.last)
        self._add(find, first, self.floor, operator, complement)

    def _force(self, find: Find, behind: bool) -> Force:
        """What stands before the number; "more than a 10% drop" holds an article between."""
        line, first = self.line, find.first
        if find.kind is QuantityKind.PERCENT and line.norms[first - 1] == "a":
            force = force_before(line, first - 1, self.floor, behind)
            return Force(first, Operator.EQUAL, False, True) if force.bare else force
        force = force_before(line, first, self.floor, behind)
        moved = line.norms[find.last] == "from" or line.norms[force.first - 1] in word_set("moves_up")
        if line.norms[force.first : first] == _UP_TO and moved:
            return Force(first, Operator.EQUAL, False, True)  # "up to 246 from 214", "edged up to 246"
        return force

    def _masked(self, find: Find, bare: bool) -> str | None:
        """Why the number is a label, if it is; a label in the plural covers the number behind it too."""
        if find.first - 1 == self.chain and self.line.norms[find.first - 1] in CONNECTORS:
            self.chain = find.last
            return "the label before it goes on"
        masked = label(self.line, find, bare)
        if masked and self.line.norms[find.first - 1].endswith("s"):
            self.chain = find.last
        return masked

    def _add(self, find: Find, first: int, last: int, operator: Operator, complement: bool) -> None:
        tokens = self.line.tokens
        span, core = Span(tokens[first].start, tokens[last - 1].end), tokens[find.first].start
        before = self.found[-1] if self.found else None
        if before and before.kind is QuantityKind.COUNT and find.kind in _TIMED and before.last == first == find.first:
            self.found[-1] = joined(before, find, last, tokens)
            return
        self.found.append(
            Quantity(
                first, last, span, Span(core, tokens[find.last - 1].end), find.kind, find.value, operator, find.unit,
                find.precision, find.high, find.base, find.per, find.grain, complement, find.turned,
            )
        )  # fmt: skip
