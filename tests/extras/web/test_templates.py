from __future__ import annotations

import re

import pytest
from jinja2 import UndefinedError

from onrecord.extras.web.templates import environment
from tests.reporting.hostile import ATTACKS

_REPORTED = {"held.head", "held.held", "held.foot", "wide", "narrow"}  # parts of a report, and drawings in two widths


@pytest.mark.parametrize("attack", ATTACKS)
def test_everything_is_escaped(attack: str) -> None:
    html = environment().from_string('<p title="{{ words }}">{{ words }}</p>').render(words=attack)
    assert html.count("<") == 2
    assert html.count('"') == 2


def test_what_is_not_known_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ nothing }}").render()


def test_every_template_stands() -> None:
    names = environment().list_templates()
    assert len(names) > 10
    assert all(environment().get_template(name).render for name in names)


def test_only_what_the_report_made_goes_in_as_it_is() -> None:
    loader = environment().loader
    assert loader is not None
    for name in environment().list_templates():
        source, _, _ = loader.get_source(environment(), name)
        assert "| safe" not in source
        assert set(re.findall(r"(\S+) \| trusted", source)) <= _REPORTED
        assert source.count("trusted") == len(re.findall(r"\S+ \| trusted", source))
