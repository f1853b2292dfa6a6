"""What a figure counts."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.figures.whose_count import counted_by
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "measure", "qualifiers"),
    [
        ("In all 41 people were shot", "shooting_victims", ()),
        ("over the weekend 39 others were wounded", "shooting_victims", ("nonfatal",)),
        ("police seized 84 guns", "guns_recovered", ()),
        ("officers shot and killed 12 people", "police_shootings", ("fatal",)),
        ("some 8,000 cars were stolen", "motor_vehicle_thefts", ()),
    ],
)
def test_people_and_what_befell_them(text: str, measure: str, qualifiers: tuple[str, ...]) -> None:
    found = scene(text)
    company = company_of(found, found.quantities[-1])
    assert company is not None
    assert (company[0].measure, company[0].qualifiers) == (measure, qualifiers)


def test_the_subject_is_nearest_at_the_left() -> None:
    found = scene("robberies fell and murders rose to 300")
    mark = subject(found, found.words.index("300"))
    assert mark is not None
    assert mark.row["measure"] == "homicides"


def test_a_question_without_a_figure_has_a_topic() -> None:
    topic = topic_of(scene("How many people were murdered last year?"))
    assert topic is not None
    assert topic.measure == "homicides"


def test_whose_count() -> None:
    assert counted_by(scene("670 killings in the Tribune's own tally")) == "tribune"
    assert counted_by(scene("670 killings")) is None
