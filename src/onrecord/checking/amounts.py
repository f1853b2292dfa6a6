"""One figure, counted or computed, held against a number: what values, rates, averages and shares have in common."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.case import Case, Slot
from onrecord.checking.charts import years_around
from onrecord.checking.context import Context
from onrecord.checking.settle import Picks
from onrecord.checking.slips import rounded_like
from onrecord.checking.tolerance import INFINITE, Kind, Leeway, Width, is_far, lies_in, settings, share, taken_in
from onrecord.checking.vintages import Option
from onrecord.frozen import dataclass, replace
from onrecord.model import Amount, Chart, Of, Operator, Unit

ONE = Decimal(1)
_HEDGES = (Operator.ABOUT, Operator.NEARLY, Operator.JUST_OVER)
_SIGNS = {**dict.fromkeys((*_HEDGES, Operator.EQUAL), "≈"), Operator.AT_LEAST: "≥", Operator.AT_MOST: "≤"}
_MARKS = {"at_least": "at least ", "at_most": "at most ", "approximate": "about "}


@dataclass(frozen=True, slots=True)
class Held:
    """A slot held against an amount.

    `kind` says how exact a plain number is, `unit` what the figure is shown in, `per` scales the options to it. For a
    computed figure `lead` starts the sentence ("the rate of homicides in Chicago in 2016 was"); a count, which its
    publisher counted, has none. `rest` follows the figure. `width` is what the words take in, `digits` how many
    decimals are shown.
    """

    context: Context
    slot: Slot
    amount: Amount
    kind: Kind
    unit: Unit
    rest: str
    lead: str
    of: Of | None
    per: Decimal
    width: Width
    digits: int

    def case(self) -> Case:
        """The case, with every word it needs."""
        start = f"{self.lead} " if self.lead else ""
        tail = f" {self.rest}" if self.rest else ""
        claimed = wording.amount(self.amount)
        tail = wording.of_one(claimed, tail)
        return Case(
            summary=wording.sentence(f"{start}{claimed}{tail}"),
            slots=(self.slot,),
            judge=lambda picks: held(self.width, scaled(picks[0], self.per), self.one),
            tell=self.tell,
            working=self.working,
            better=lambda picks: self.shown(picks[0]),
            instead=claimed,
            chart=self.chart,
            near=self.near,
            claimed=self.amount,
            found=lambda picks: rounded_like(self.amount.value, picks[0].value * self.per),
            rounds=self.rounds,
        )

    @property
    def one(self) -> Decimal:
        """One case more or less, which is as good as any revision of a count; nothing for a computed figure."""
        return ONE if self.kind is Kind.COUNT else Decimal(0)

    def shown(self, option: Option) -> str:
        """The figure with its unit, at the digits of the words."""
        return wording.quantity(option.value * self.per, self.unit, self.digits)

    def tell(self, picks: Picks) -> str:
        """One sentence: the figure, how it was computed, whose it is and of which day."""
        one, view = picks[0], self.context.view
        mark = _MARKS.get(one.rows[0].mark, "") if len(one.rows) == 1 else ""
        lead, rest = self._counted(one, self.lead), self._counted(one, self.rest)
        tail = f" {rest}" if rest else ""
        far = not one.standin and is_far(self.amount, one.value * self.per) and held(self.width, scaled(one, self.per))
        well = f", well away from {wording.quantity(self.amount.value, self.amount.unit)}" if far else ""
        if not lead:
            terms = f", that is {one.terms}" if one.terms else ""
            who = wording.publisher(view, one.definition)
            tail = wording.of_one(self.shown(one), tail)
            return f"{who} counted {mark}{self.shown(one)}{tail}{terms} ({wording.dated(one)}){well}"
        terms = f": {one.terms}" if one.terms else ""
        source = f"{wording.by(view, one.definition)}, {wording.dated(one)}"
        return f"{lead} {mark}{self.shown(one)}{tail}{terms} ({source}){well}"

    def _counted(self, one: Option, words: str) -> str:
        """The words about the figure with when it was counted, which for a stand-in is not when the claim says."""
        period = self.slot.figure.period
        return words.replace(wording.when(period), wording.counted_when(one, period)) if one.standin else words

    def working(self, picks: Picks) -> str:
        """The arithmetic: "762 / 2,725,153 = 28.0 per 100,000 ≠ 33"."""
        one = picks[0]
        left = f"{one.terms} = {self.shown(one)}" if one.terms else self.shown(one)
        if one.standin:
            low, most = wording.number(one.low * self.per, self.digits), self.shown(replace(one, value=one.high))
            left = f"{left}, likely {low} {'or more' if one.high == INFINITE else f'to {most}'}"
        return f"{left} {self._sign(one)} {wording.quantity(self.amount.value, self.amount.unit, self.digits)}"

    def _sign(self, one: Option) -> str:
        value, claimed = one.value * self.per, self.amount.value
        if value == claimed and not one.standin:
            return "="
        if held(self.width, scaled(one, self.per)):
            return _SIGNS.get(self.amount.operator, str(self.amount.operator))
        return "≠" if self.amount.operator in (Operator.EQUAL, *_HEDGES) else "≤" if value < claimed else "≥"

    def near(self, picks: Picks, rule: Leeway) -> bool:
        """Whether the figure lies within the share of a rule."""
        figure = scaled(picks[0], self.per)
        value = figure.value
        if figure.utmost is not None:
            value = min(max(self.amount.value, figure.utmost[0]), figure.utmost[1])
        few = self.one * int(settings()[rule].get("few", 1))
        return abs(value - self.amount.value) <= max(max(value, self.amount.value) * share(rule), few)

    def rounds(self, picks: Picks) -> bool:
        """Whether the words hold only by their hedge."""
        if self.amount.operator not in _HEDGES:
            return False
        plain = taken_in(replace(self.amount, operator=Operator.EQUAL), self.kind)
        return not lies_in(plain, picks[0].value * self.per)

    def chart(self, picks: Picks) -> Chart | None:
        """The figure over the years around its period."""
        return years_around(self.context, self.slot.figure, picks[0], self.of, self.amount.value, self.per)


def held_against(
    context: Context,
    slot: Slot,
    amount: Amount,
    kind: Kind,
    unit: Unit,
    rest: str,
    lead: str = "",
    of: Of | None = None,
    per: Decimal = ONE,
) -> Case:
    """The case of a slot held against an amount; the fields are those of `Held`."""
    digits = wording.decimals(amount.value)
    if kind is not Kind.COUNT:
        digits = max(1, digits) if amount.precision <= 1 else 0
    return Held(context, slot, amount, kind, unit, rest, lead, of, per, taken_in(amount, kind), digits).case()


def held(width: Width, option: Option, one: Decimal = Decimal(0)) -> bool | None:
    """Whether the words take the figure in; None where a bound, or a stretch that ends otherwise, leaves it open."""
    if option.standin:
        return ranged(width, option.low, option.high, one)
    if option.exact:
        return lies_in(width, option.value)
    if not option.bound:  # a rounded figure fits where its width and that of the words meet
        return option.low <= width.high and option.high >= width.low
    if width.low <= option.low and option.high <= width.high:
        return True  # "over 20 percent" is published as a bound of 20, which settles "more than 20"
    return False if _above(width, option.low) or _below(width, option.high) else None


def ranged(width: Width, low: Decimal, high: Decimal, one: Decimal = Decimal(0)) -> bool | None:
    """Whether the words take in what is likely: no number of it, or all; None where they take in a part.

    Where it reaches no farther than a twentieth (or `one`) from its middle, the record knows the number as `about`
    does: it bears out any within, and a bound that its middle keeps.
    """
    inside = not (_below(width, low) or _above(width, high))
    if inside or _above(width, low) or _below(width, high):
        return inside
    if not (low.is_finite() and high.is_finite()):
        return None
    middle = (low + high) / 2
    known = high - middle <= max(abs(middle) * share("about"), one)
    bounded = INFINITE in (width.high, -width.low)
    return True if known and (not bounded or lies_in(width, middle)) else None


def _above(width: Width, value: Decimal) -> bool:
    return value > width.high or (value == width.high and not width.high_closed)


def _below(width: Width, value: Decimal) -> bool:
    return value < width.low or (value == width.low and not width.low_closed)


def scaled(option: Option, per: Decimal) -> Option:
    """The option in the unit of the claim."""
    return option if per == 1 else option.times(per)
