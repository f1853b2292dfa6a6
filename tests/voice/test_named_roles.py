"""The role beside a name."""

from __future__ import annotations

import pytest

from onrecord.voice.named_roles import role_beside
from onrecord.voice.names import runs
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("police spokesman Ray Doyle said", "Ray Doyle", "police spokesman"),
        ("Ray Doyle, a criminologist at Ellis University, said", "Ray Doyle", "criminologist at Ellis University"),
        ("Her deputy, Ray Doyle, said", "Ray Doyle", "deputy"),
        ("Tulsa's police chief, Ray Doyle, said", "Ray Doyle", "Tulsa's police chief"),
        ("On Monday New Orleans's mayor, Ray Doyle, a former judge, said", "Ray Doyle", "New Orleans's mayor"),
        ("Tulsa's mayor, Ray Doyle, sat down Monday with the chief, said", "Ray Doyle", "Tulsa's mayor"),
        ("Ray Doyle, sat down Monday with the chief", "Ray Doyle", ""),
        ("Tulsa's winter, Ray Doyle said, is cold", "Ray Doyle", ""),
        ("The city's worst year, Ray Doyle said, was long", "Ray Doyle", ""),
    ],
)
def test_the_role_beside_a_name(text: str, name: str, role: str) -> None:
    words = scan(text, 0, len(text))
    lower = {word.low for word in words if not word.capital}
    found = {" ".join(word.text for word in run.name): role_beside(run, words)[0] for run in runs(words, lower)}
    assert found[name] == role
