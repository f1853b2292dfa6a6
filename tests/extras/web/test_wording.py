"""Every word of the page stands in messages/, and every key that is asked for is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from onrecord.extras.web import wording
from onrecord.extras.web.wording import pairs, say

WEB = Path(wording.__file__).parent
FILES = [*WEB.rglob("*.py"), *(WEB / "templates").rglob("*.html")]
_KEY = re.compile(r"""(?:say|refused|refusal|rows)\(\s*(?:request,\s*)?(?:\d+,\s*)?["']([a-z]+\.[a-z_]+)["']""")


def keys() -> set[str]:
    return {key for path in FILES for key in _KEY.findall(path.read_text(encoding="utf-8"))}


def test_every_key_is_there() -> None:
    assert len(keys()) > 40
    for key in keys():
        if key.endswith("_"):  # the rest of the key is a value: "record.show_" and "line"
            room, _, start = key.partition(".")
            assert any(name.startswith(start) for name in wording._words()[room]), key
        else:
            assert say(key), key


def test_values_are_filled_in() -> None:
    assert say("base.version", version="9") == "OnRecord 9"


def test_a_key_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("base.nothing")


@pytest.mark.parametrize("path", sorted((WEB / "templates").rglob("*.html")), ids=lambda path: path.name)
def test_a_template_has_no_words_of_its_own(path: Path) -> None:
    text = re.sub(r"\{[{%#].*?[}%#]\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not re.search(r">[^<]*[A-Za-z]{2}[^<]*<", text)


def test_a_table_is_pairs_and_a_list_in_it_one_for_each_value() -> None:
    found = pairs("record.start.explorer")
    assert [name for name, _ in found].count("place") > 1
    assert all(isinstance(value, str) for _, value in found)
