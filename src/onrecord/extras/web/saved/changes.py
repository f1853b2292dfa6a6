"""What is different today: the findings of a kept check beside those of the same story now."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extras.web.saved.kept import Told
from onrecord.frozen import dataclass
from onrecord.kinds import StrEnum


class Kind(StrEnum):
    """What became of a statement."""

    VERDICT = "verdict"  # another verdict
    READING = "reading"  # the words are read as another claim
    FIGURE = "figure"  # the same verdict for another reason: the record has another figure, or says it otherwise
    NEW = "new"  # a statement that was not found then
    GONE = "gone"  # one that is no longer found
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Change:
    """A statement then and now; None where it was or is not found."""

    kind: Kind
    then: Told | None
    now: Told | None


def changes(then: Sequence[Told], now: Sequence[Told]) -> tuple[Change, ...]:
    """Every statement, matched by where its words stand: in the order of the story today, what is gone at the end."""
    before = {one.key: one for one in then}
    found = [_change(before.pop(one.key, None), one) for one in now]
    return (*found, *(Change(Kind.GONE, one, None) for one in before.values()))


def _change(then: Told | None, now: Told) -> Change:
    if then is None:
        return Change(Kind.NEW, None, now)
    if then.verdict != now.verdict:
        return Change(Kind.VERDICT, then, now)
    if then.summary != now.summary:
        return Change(Kind.READING, then, now)
    return Change(Kind.SAME if then.reason == now.reason else Kind.FIGURE, then, now)
