"""What the record itself says, in the plain words of a story, is never contradicted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from onrecord import pipeline
from onrecord.checking.definitions import options
from onrecord.checking.view import view_of
from onrecord.checking.vintages import Asked, Option
from onrecord.model import CheckedClaim, Verdict
from onrecord.reading import read_text

NOUNS = {"homicides": "homicides", "robberies": "robberies", "motor_vehicle_thefts": "car thefts"}
YEARS = (2013, 2016, 2019, 2022)
EVERY = 23  # of the cities with a name of their own, one in so many
LEAST = 5  # of a count; the change of a smaller one is told in no percent


def counted(measure: str, place: str, year: int, day: date) -> Option | None:
    """The figure of a year that decides, where it is a whole one that was out on the day."""
    stretch = (date(year, 1, 1), date(year, 12, 31))
    found = options(view_of(pipeline.default_record()), Asked(measure, place, (), stretch, day))
    sound = bool(found) and not (found[0].incomplete or found[0].later or found[0].bound or found[0].standin)
    return found[0] if sound else None


def told(city: str, noun: str, year: int, before: int, now: int) -> Iterator[str]:
    """The same two counts in the words of eight reporters."""
    yield f"{city} had {now:,} {noun} in {year}."
    yield f"{noun.capitalize()} in {city} went from {before:,} in {year - 1} to {now:,} in {year}."
    if now == before:
        return
    up, percent = now > before, round(abs(now - before) * 100 / before)
    yield f"{city} had {now:,} {noun} in {year}, {'up' if up else 'down'} from {before:,} the year before."
    yield f"{city} had {abs(now - before):,} {'more' if up else 'fewer'} {noun} in {year} than in {year - 1}."
    yield f"There were {'more' if up else 'fewer'} {noun} in {city} in {year} than in {year - 1}."
    if percent > 1:
        yield f"{noun.capitalize()} in {city} {'rose' if up else 'fell'} {percent} percent in {year}."
        yield f"{noun.capitalize()} in {city} were {percent} percent {'higher' if up else 'lower'} in {year}."
        yield f"In {year}, {city} had {percent} percent {'more' if up else 'fewer'} {noun} than in {year - 1}."


def cities() -> list[tuple[str, str]]:
    """Cities by id and name, of those whose name no other place of the record bears."""
    record = pipeline.default_record()
    places = [record.place(member) for member in record.members("us-cities", None) or ()]
    known = [(place.id, place.label) for place in places if place is not None]
    names = Counter(label for _, label in known)
    return [(place, label) for place, label in known if names[label] == 1][::EVERY]


@pytest.mark.parametrize("measure", NOUNS)
@pytest.mark.parametrize("year", YEARS)
def test_no_true_statement_is_contradicted(measure: str, year: int) -> None:
    day = date(year + 1, 12, 20)
    verdicts: list[Verdict] = []
    for place, city in cities():
        now, before = counted(measure, place, year, day), counted(measure, place, year - 1, day)
        if now is None or before is None or now.definition != before.definition or before.value < LEAST:
            continue
        for text in told(city, NOUNS[measure], year, int(before.value), int(now.value)):
            report = pipeline.check_document(read_text(text, published=day), pipeline.default_record())
            found = [entry.finding.verdict for entry in report.entries if isinstance(entry, CheckedClaim)]
            assert Verdict.CONTRADICTED not in found, text
            verdicts += found
    assert verdicts.count(Verdict.SUPPORTED) > max(20, len(verdicts) * 9 // 10)
