"""Acts, requests, promises and refusals held against the record's dated events: which it is, and what followed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from onrecord.checking import wording
from onrecord.checking.actwords import actwords, named, stems
from onrecord.checking.view import View, view_of
from onrecord.lexicon.load import place_names
from onrecord.model import Act, ActFinding, Event, Following, Period, Record, Verdict

_ABOUT = timedelta(days=3)  # a day is told loosely: a post of the evening, a report of the next morning
_MOST_FOLLOWING = 4
_ENOUGH = 3  # of the points below
_OF_OTHER_KIND = 2  # words that an undated act shares with an event of another kind


def check_act(act: Act, published: date | None, record: Record) -> ActFinding:
    """The events that match the act, and the later ones of the same place or people that followed.

    An event matches by day (within the period told), actor, addressee, kind and the words of the act; the day and one
    of the people, or the people and the words, are needed.
    """
    view = view_of(record)
    events = _events(view, record)
    scored = [(points, event) for event in events if (points := _points(view, act, event, published)) >= _ENOUGH]
    if not scored:
        return ActFinding(
            Verdict.NOT_IN_RECORD,
            "The record has no event that matches this act.",
            _later(view, act, events, published),
        )
    best = max(points for points, _ in scored)
    same = [event for points, event in scored if points == best][:2]
    first = same[0]
    followed = tuple([Following(event, True) for event in same]) + _following(view, first, events)
    reason = f"The record has it: {wording.sentence(first.summary)[:-1]}, {_when(first.period)}."
    if first.followed:
        reason = f"{reason} What followed: {wording.sentence(first.followed)}"
    return ActFinding(Verdict.SUPPORTED, reason, followed)


def _events(view: View, record: Record) -> Sequence[Event]:
    return view.once("events", lambda: tuple(record.events()))


def _when(period: Period) -> str:
    return (
        wording.when(period).removeprefix("in ").removeprefix("on ")
        if period.first == period.last
        else wording.period(period)
    )


def _points(view: View, act: Act, event: Event, published: date | None) -> int:
    """How well the event fits: people and a near day count two each, the kind and shared words up to two.

    Nothing where the people or the day speak against it.
    """
    if published is not None and event.period.first > published:
        return 0
    day = _day(act, event)
    if day < 0:
        return 0
    who = _people(act.actor, event, view)
    whom = _addressed(act, event, view)
    told = stems(act.act)
    kind = _kind(act, event, told)
    shared = told & _stems(view, event)
    words = len(shared)
    if act.actor is not None and not who and not (whom and words and day):
        return 0
    if not (who or whom) or not (kind or words):
        return 0
    if day == 0 and not (who and kind and _telling(shared, exact=event.kind == act.kind.value)):
        return 0
    return 2 * who + 2 * whom + day + kind + min(words, 2)


def _telling(shared: frozenset[str], *, exact: bool) -> bool:
    """Whether the shared words tell an act without a day apart: a city is in many, and a statement can be anything."""
    return len(shared - place_names()) >= (1 if exact else _OF_OTHER_KIND)


def _kind(act: Act, event: Event, told: frozenset[str]) -> int:
    """2 where the event is of the act's kind or the words name its kind ("a report"), 1 where it can be, else 0."""
    fits = act.kind.value in actwords().kinds.get(event.kind, ())
    return 2 if event.kind == act.kind.value or (fits and stems(event.kind) & told) else int(fits)


def _day(act: Act, event: Event) -> int:
    """How near the event lies to the time told: 2 within it, 1 where the event is told more loosely, -1 elsewhere."""
    if act.said is None:
        return 0
    first, last = act.said.first, act.said.last or act.said.first
    start, end = event.period.first, event.period.last or event.period.first
    slack = _ABOUT if first == last else timedelta(0)
    if start > last + slack or first - slack > end:
        return -1
    return 2 if end - start <= last - first + slack else 1


def _names(view: View, name: str) -> frozenset[str]:
    key = ("names", name)
    if key not in view.kept:
        view.kept[key] = actwords().people(name)
    found: frozenset[str] = view.kept[key]
    return found


def _people(name: str | None, event: Event, view: View) -> bool:
    """Whether the actor of the words is the actor of the event: a last name, or the organisation."""
    return bool(name) and bool(_names(view, name or "") & (_names(view, event.actor) | _names(view, event.role)))


def _addressed(act: Act, event: Event, view: View) -> bool:
    """Whether the event is about whom the words address, or else name in passing."""
    if event.addressee is None:
        return False
    told = _names(view, act.addressee) if act.addressee is not None else named(act.act)
    return bool(told & _names(view, event.addressee))


def _stems(view: View, event: Event) -> frozenset[str]:
    key = ("stems", event.id)
    if key not in view.kept:
        view.kept[key] = stems(event.summary)
    found: frozenset[str] = view.kept[key]
    return found


def _following(view: View, first: Event, events: Sequence[Event]) -> tuple[Following, ...]:
    """Later events of the same place that share a person or the subject, in order of time."""
    people = _names(view, first.actor) | _names(view, first.addressee or "")
    subject = _stems(view, first)
    end = first.period.last or first.period.first
    found = []
    for event in events:
        if event.period.first <= end or first.place is None or event.place != first.place:
            continue
        shared = people & (_names(view, event.actor) | _names(view, event.addressee or ""))
        if shared or len(subject & _stems(view, event)) >= 2:
            found.append(Following(event, False))
    return tuple(found[:_MOST_FOLLOWING])


def _later(view: View, act: Act, events: Sequence[Event], published: date | None) -> tuple[Following, ...]:
    """For an act that is no event of the record: later events with the same people and shared words."""
    start = (act.said.first if act.said else published) or None
    if start is None or act.actor is None:
        return ()
    found = [
        Following(event, False)
        for event in events
        if event.period.first > start
        and _people(act.actor, event, view)
        and len(stems(act.act) & _stems(view, event)) >= 2
    ]
    return tuple(found[:_MOST_FOLLOWING])
