"""Claims as fields: the JSON of a report, and back.

What a claim from elsewhere leaves out is filled so: `op` is "=", `unit` the one of its type (a count, a percentage for
shares, per 100,000 for rates), `precision` the last decimal of the value, a scope "ever". In `against` whatever is left
out (or null) is the same as the subject's; a share's `against.qualifiers` are none unless named. Several places with no
word on how they combine are summed.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_never

from onrecord.claims.periods import period_or_none, print_period
from onrecord.claims.printer import print_claim
from onrecord.errors import ClaimError
from onrecord.model import (
    Among,
    Amount,
    Average,
    Between,
    Change,
    Claim,
    Comparison,
    Difference,
    Equation,
    Ever,
    Expression,
    Extreme,
    Figure,
    PerHead,
    Proposition,
    Quotient,
    Rank,
    Rate,
    Ratio,
    Run,
    Scope,
    Share,
    Since,
    Sum,
    Times,
    Unit,
    Value,
    Years,
)

Fields = dict[str, Any]  # JSON: strings, int, float, bool, None, lists and objects of them


def to_fields(claim: Claim) -> Fields:
    """The claim as JSON, ready for `json.dumps`: `text` first, whole numbers as int, others as float.

    `op`, `value` and `unit` are null where they do not apply; other fields that do not apply are absent.
    """
    kind, figure, rest = _told(claim.proposition)
    fields: Fields = {
        "text": print_claim(claim),
        "type": kind,
        "measure": figure.measure,
        "qualifiers": list(figure.qualifiers),
        "places": list(figure.places),
        "period": period_or_none(figure.period),
        "op": None,
        "value": None,
        "unit": None,
        **rest,
    }
    if figure.definition is not None:
        fields["definition"] = figure.definition
    if claim.negated:
        fields["negated"] = True
    if claim.projected:
        fields["projected"] = True
    if claim.as_of is not None:
        fields["as_of"] = claim.as_of.isoformat()
    return fields


def _told(proposition: Proposition) -> tuple[str, Figure, Fields]:
    """The name of the type, its subject, and the fields that its type adds."""
    match proposition:
        case Value(figure, amount):
            return "value", figure, _amount(amount)
        case Comparison(figure):
            return "comparison", figure, _comparison(proposition)
        case Change(figure):
            return "change", figure, _change(proposition)
        case Extreme(figure):
            return "extreme", figure, _extreme(proposition)
        case Rank(figure):
            return "rank", figure, _rank(proposition)
        case Rate(figure, amount):
            return "rate", figure, _amount(amount)
        case Share(figure):
            return "share", figure, _share(proposition)
        case Average(figure, amount):
            return "average", figure, _amount(amount)
        case Run(figure):
            return "run", figure, _run(proposition)
        case Ratio(figure, against, amount):
            told = {"measure": against.measure, **_against(figure, against)}
            return "ratio", figure, {**_amount(amount), "against": told}
        case Equation(left, operator, right):
            first = _first(left) or _first(right) or Figure(None)
            return "equation", first, {"op": str(operator)}
        case Between(figure, low, high):
            return "between", figure, {"value": [_number(low), _number(high)], "unit": str(Unit.COUNT)}
        case other:
            assert_never(other)


def _comparison(comparison: Comparison) -> Fields:
    combine = None if comparison.combine is None else str(comparison.combine)
    fields: Fields = {
        "op": str(comparison.operator),
        "value": None if comparison.factor is None else _number(comparison.factor),
        "unit": str(Unit.COUNT) if comparison.of is None else None,
        "against": {**_against(comparison.figure, comparison.against), "combine": combine},
    }
    return fields if comparison.of is None else {**fields, "of": str(comparison.of)}


def _share(share: Share) -> Fields:
    """Of a change, `against.period` is the one that both changes start at, as it is of a change itself."""
    whole = share.whole
    against = {"measure": whole.measure, "qualifiers": list(whole.qualifiers), **_against(share.figure, whole)}
    fields: Fields = {**_amount(share.amount), "against": against}
    if share.of is None:
        return fields
    against["period"] = period_or_none(share.start)
    return {**fields, "of": str(share.of)}


def _change(change: Change) -> Fields:
    fields: Fields = {"direction": str(change.direction), "sharply": change.sharply}
    if change.amount is not None:
        fields |= _amount(change.amount)
    if change.start is not None:
        fields["against"] = {"period": print_period(change.start)}
    return fields if change.of is None else {**fields, "of": str(change.of)}


def _extreme(extreme: Extreme) -> Fields:
    fields = {"direction": str(extreme.end), "among_the": extreme.among_the, **_field(extreme)}
    if extreme.until is not None:
        fields["against"]["until"] = print_period(extreme.until)
    return fields


def _rank(rank: Rank) -> Fields:
    return {"direction": str(rank.end), "value": rank.place, **_field(rank)}


def _field(claim: Extreme | Rank) -> Fields:
    against: Fields = {"scope": _print_scope(claim.scope)}
    if claim.rivals:
        against["qualifiers"] = list(claim.rivals)
    if claim.start is not None:
        against["period"] = print_period(claim.start)
    fields: Fields = {"against": against}
    if claim.of is not None:
        fields["of"] = str(claim.of)
    if claim.percent:
        fields["unit"] = str(Unit.PERCENT)
    return fields


def _run(run: Run) -> Fields:
    fields: Fields = {"value": run.length}
    if run.amount is not None:
        fields = _amount(run.amount)
    if run.direction is not None:
        fields["direction"] = str(run.direction)
    return fields if run.of is None else {**fields, "of": str(run.of)}


def _amount(amount: Amount) -> Fields:
    fields: Fields = {"op": str(amount.operator), "value": _number(amount.value), "unit": str(amount.unit)}
    if amount.precision != 1 or not _is_whole(amount.value):
        fields["precision"] = _number(amount.precision)
    return fields


def _against(subject: Figure, other: Figure) -> Fields:
    """Places and period always; measure, qualifiers and definition where they differ from the subject's."""
    fields: Fields = {"places": list(other.places), "period": period_or_none(other.period)}
    if other.measure != subject.measure:
        fields["measure"] = other.measure
    if other.qualifiers != subject.qualifiers:
        fields["qualifiers"] = list(other.qualifiers)
    if other.definition != subject.definition:
        fields["definition"] = other.definition
    return fields


def _print_scope(scope: Scope) -> str:
    """`ever`, `since:1996`, `years:20`, `among:us-cities`."""
    match scope:
        case Ever():
            return "ever"
        case Since(start):
            return f"since:{print_period(start)}"
        case Years(count):
            return f"years:{count}"
        case Among(group):
            return f"among:{group}"
        case other:
            assert_never(other)


def _first(expression: Expression) -> Figure | None:
    """The leftmost figure, which is what an equation is about."""
    match expression:
        case Figure():
            return expression
        case PerHead(figure):
            return figure
        case Decimal():
            return None
        case Sum(terms):
            return next((found for term in terms if (found := _first(term))), None)
        case Difference(left, right) | Quotient(left, right):
            return _first(left) or _first(right)
        case Times(_, term):
            return _first(term)
        case other:
            assert_never(other)


def _is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _number(value: Decimal) -> int | float:
    return int(value) if _is_whole(value) else float(value)


def from_fields(fields: Fields) -> Claim:
    """The claim that the fields tell.

    Where `text` tells the same, it is taken, since it holds more (an equation has nothing else); where the two differ,
    the fields decide. Raises `ClaimError`, naming the field, for one that is unknown or holds what it cannot.
    """
    from onrecord.claims import loading  # a check prints fields and reads none, so it need not load this

    loading.checked_type(fields)
    claim = _read(fields.get("text"))
    if claim is not None and _tells(to_fields(claim), fields):
        return claim
    return loading.load(fields)


def _read(text: object) -> Claim | None:
    from onrecord.claims.parser import parse_claim  # as above

    try:
        return parse_claim(text) if isinstance(text, str) else None
    except ClaimError:
        return None


def _tells(whole: Fields, part: Fields) -> bool:
    """Whether everything that `part` names is so in `whole`; null, false, an empty list and nothing are the same."""
    for name, want in part.items():
        have = whole.get(name)
        if name == "text" or want == have or (_is_nothing(want) and _is_nothing(have)):
            continue
        if not (isinstance(want, dict) and isinstance(have, dict) and _tells(have, want)):
            return False
    return True


def _is_nothing(value: object) -> bool:
    return value is None or value is False or value == [] or value == {}
