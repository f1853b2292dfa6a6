"""What the names of bodies tell."""

from __future__ import annotations

from onrecord.voice.bodynames import finds_figures, in_full, polices, publishes_counts


def test_a_police_force_is_called_so_or_by_initials() -> None:
    assert polices("Easton police")
    assert polices("NYPD")
    assert not polices("Justice Department")


def test_the_department_of_easton_police() -> None:
    assert in_full("Easton police", "department") == "Easton Police Department"
    assert in_full("Easton police", "force") == "Easton police"


def test_publishers_of_the_record_and_figures_publish_counts() -> None:
    assert publishes_counts("FBI")
    assert publishes_counts("FBI figures")
    assert not publishes_counts("Washington Post")
    assert not publishes_counts("witnesses")


def test_bodies_that_find_figures() -> None:
    assert finds_figures("Mother Jones")
    assert finds_figures("Easton Archive")
    assert not finds_figures("FBI")
